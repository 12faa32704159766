import {
  frameworks
} from "../../chunk-SMUSCW3T.mjs";
import {
  createMatchMemo,
  matchFiles
} from "../../chunk-Q6IMYWHV.mjs";
import {
  elementsOf
} from "../../chunk-YS7CBO2N.mjs";
import "../../chunk-53X4GTNB.mjs";
import "../../chunk-5DWXA2GW.mjs";
import "../../chunk-F4HRPUVZ.mjs";
import "../../chunk-XPBD7J4T.mjs";
import {
  parse
} from "../../chunk-ZEVL2VNB.mjs";
import "../../chunk-6YUTXQMJ.mjs";
import "../../chunk-LL7JQKRF.mjs";

// test/engine/match.test.ts
import assert from "node:assert/strict";
var { framework, weights } = frameworks[0];
var matched = (text, withWeights = true) => matchFiles(
  [parse({ path: "a.md", text })],
  framework,
  withWeights ? weights : void 0,
  createMatchMemo()
)[0].passages;
var ids = (one) => one.matches.map(({ element }) => element);
var DRAFT = `# Strategy of Tamria

## Incident response

The Government will set up a national computer emergency response team that handles incidents around the clock.

The following steps will be taken:

- Hold a national cyber exercise every year with ministries and operators.
- Exchange threat information with banks and telecom operators through a sharing platform.

## Education

Cybersecurity will become part of the curriculum of all secondary schools, and universities will offer degrees in it.
`;
describe("matchFiles", () => {
  it("finds the element of plain commitments", () => {
    const found = matched(DRAFT);
    assert.deepEqual(
      [found[0], found[2], found[3], found[4]].map((p) => ids(p)[0]),
      ["5.4.1", "5.4.4", "5.4.3", "5.5.2"]
    );
  });
  it("claims nothing for a lead-in and says why", () => {
    const leadIn = matched(DRAFT)[1];
    assert.deepEqual(ids(leadIn), []);
    assert.equal(leadIn.notEvidence, "lead-in");
  });
  it("explains every match in words that stand in the passage, its headings or its lead-ins", () => {
    for (const { passage, matches } of matched(DRAFT)) {
      const written = [passage.text, ...passage.headings, ...passage.leadIns].join("\n");
      for (const { terms } of matches) {
        assert.ok(terms.length >= 2 && terms.length <= 6, terms.join(", "));
        for (const term of terms) assert.ok(written.includes(term), term);
      }
    }
  });
  it("gives scores between 0 and 1, best first, at most three matches and five in all", () => {
    for (const { matches, candidates } of matched(DRAFT)) {
      const scores = [...matches, ...candidates].map(({ score }) => score);
      assert.ok(scores.every((s) => s >= 0 && s <= 1));
      assert.deepEqual(
        scores,
        [...scores].sort((a, b) => b - a)
      );
      assert.ok(matches.length <= 3 && scores.length <= 5);
    }
  });
  it("finds the right element without learned weights too", () => {
    const found = matched(DRAFT, false);
    assert.deepEqual(
      [found[0], found[2], found[4]].map((p) => ids(p)[0]),
      ["5.4.1", "5.4.4", "5.5.2"]
    );
  });
  it("pins the next passage", () => {
    const [first, second] = matched(
      "# A\n\nSome words here.\n\n<!-- ncs: 5.1.4 -->\n\nThe treasury sets money aside.\n"
    );
    assert.equal(
      first.matches.some((m) => m.pinned),
      false
    );
    assert.deepEqual(
      [second.matches[0].element, second.matches[0].score, second.matches[0].pinned],
      ["5.1.4", 1, true]
    );
  });
  it("pins a whole section when the comment stands right under its heading, and takes a part for its element", () => {
    const found = matched(
      "# A\n\n## B\n\n<!-- ncs: 5.1.3.1 -->\n\nOne thing.\n\n### C\n\nAnother thing.\n\n## D\n\nA third thing.\n"
    );
    assert.deepEqual(
      found.map((p) => p.matches.filter((m) => m.pinned).map((m) => m.element)),
      [["5.1.3"], ["5.1.3"], []]
    );
  });
  it("leaves out pins to elements that are not there", () => {
    assert.deepEqual(ids(matched("# A\n\n<!-- ncs: 9.9 -->\n\nNothing to see.\n")[0]), []);
  });
  it("takes glossaries, contents, table headers and empty skeleton fields for no evidence", () => {
    const reasons = matched(
      [
        "# A",
        "## Glossary",
        "CERT: computer emergency response team that responds to incidents.",
        "## Contents",
        "Incident response ........ 12",
        "## Plan",
        "| National CERT | Cyber exercise |\n|---|---|\n| set up | hold |",
        "[Name of the team], hosted by [body], is the national CERT."
      ].join("\n\n")
    ).map(({ notEvidence }) => notEvidence);
    assert.deepEqual(reasons.filter((r) => r !== void 0).slice(0, 3), ["glossary", "contents", "table-header"]);
    assert.equal(reasons.at(-1), "placeholder");
  });
  it("takes a misspelt heading for the title that is meant", () => {
    const scoreUnder = (heading) => {
      const [one] = matched(`# Strategy

## ${heading}

The bodies named above do so at least once a year.
`);
      return [...one.matches, ...one.candidates].find(({ element }) => element === "5.4.4")?.score ?? 0;
    };
    assert.ok(scoreUnder("Cybersecrity exercses") > scoreUnder("Xylophone zebras"));
  });
  it("gives the same answer with a memo as without, after an edit", () => {
    const memo = createMatchMemo();
    const run = (text) => matchFiles([parse({ path: "a.md", text })], framework, weights, memo);
    run(DRAFT);
    const edited = DRAFT.replace("every year", "twice a year");
    assert.deepEqual(run(edited)[0].passages, matched(edited));
  });
  it("does not score again what stands", () => {
    const memo = createMatchMemo();
    const run = (text) => matchFiles([parse({ path: "a.md", text })], framework, weights, memo);
    run(DRAFT);
    const count = memo.count;
    run(DRAFT.replace("every year", "twice a year"));
    assert.equal(memo.count, count + 1);
  });
  it("finds each element in its own example, first or second", () => {
    const missed = elementsOf(framework).filter(({ id, example, title }) => {
      const [one] = matched(`# Strategy

## ${title}

${example}
`);
      return ![...one.matches, ...one.candidates].slice(0, 2).some(({ element }) => element === id);
    });
    assert.deepEqual(
      missed.map(({ id }) => id),
      []
    );
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9lbmdpbmUvbWF0Y2gudGVzdC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tICdub2RlOmFzc2VydC9zdHJpY3QnO1xuaW1wb3J0IHsgY3JlYXRlTWF0Y2hNZW1vLCBtYXRjaEZpbGVzLCB0eXBlIFdlaWdodHMgfSBmcm9tICcuLi8uLi9zcmMvZW5naW5lL21hdGNoLmpzJztcbmltcG9ydCB7IHBhcnNlIH0gZnJvbSAnLi4vLi4vc3JjL2VuZ2luZS9wYXJzZS5qcyc7XG5pbXBvcnQgeyBlbGVtZW50c09mIH0gZnJvbSAnLi4vLi4vc3JjL2VuZ2luZS9waHJhc2VzLmpzJztcbmltcG9ydCB0eXBlIHsgTWF0Y2hlZFBhc3NhZ2UgfSBmcm9tICcuLi8uLi9zcmMvZW5naW5lL3R5cGVzLmpzJztcbmltcG9ydCB7IGZyYW1ld29ya3MgfSBmcm9tICcuLi8uLi9zcmMvZnJhbWV3b3Jrcy9pbmRleC5qcyc7XG5cbmNvbnN0IHsgZnJhbWV3b3JrLCB3ZWlnaHRzIH0gPSBmcmFtZXdvcmtzWzBdITtcblxuY29uc3QgbWF0Y2hlZCA9ICh0ZXh0OiBzdHJpbmcsIHdpdGhXZWlnaHRzID0gdHJ1ZSk6IHJlYWRvbmx5IE1hdGNoZWRQYXNzYWdlW10gPT5cbiAgbWF0Y2hGaWxlcyhcbiAgICBbcGFyc2UoeyBwYXRoOiAnYS5tZCcsIHRleHQgfSldLFxuICAgIGZyYW1ld29yayxcbiAgICB3aXRoV2VpZ2h0cyA/ICh3ZWlnaHRzIGFzIFdlaWdodHMpIDogdW5kZWZpbmVkLFxuICAgIGNyZWF0ZU1hdGNoTWVtbygpLFxuICApWzBdIS5wYXNzYWdlcztcbmNvbnN0IGlkcyA9IChvbmU6IE1hdGNoZWRQYXNzYWdlKTogc3RyaW5nW10gPT4gb25lLm1hdGNoZXMubWFwKCh7IGVsZW1lbnQgfSkgPT4gZWxlbWVudCk7XG5cbmNvbnN0IERSQUZUID0gYCMgU3RyYXRlZ3kgb2YgVGFtcmlhXG5cbiMjIEluY2lkZW50IHJlc3BvbnNlXG5cblRoZSBHb3Zlcm5tZW50IHdpbGwgc2V0IHVwIGEgbmF0aW9uYWwgY29tcHV0ZXIgZW1lcmdlbmN5IHJlc3BvbnNlIHRlYW0gdGhhdCBoYW5kbGVzIGluY2lkZW50cyBhcm91bmQgdGhlIGNsb2NrLlxuXG5UaGUgZm9sbG93aW5nIHN0ZXBzIHdpbGwgYmUgdGFrZW46XG5cbi0gSG9sZCBhIG5hdGlvbmFsIGN5YmVyIGV4ZXJjaXNlIGV2ZXJ5IHllYXIgd2l0aCBtaW5pc3RyaWVzIGFuZCBvcGVyYXRvcnMuXG4tIEV4Y2hhbmdlIHRocmVhdCBpbmZvcm1hdGlvbiB3aXRoIGJhbmtzIGFuZCB0ZWxlY29tIG9wZXJhdG9ycyB0aHJvdWdoIGEgc2hhcmluZyBwbGF0Zm9ybS5cblxuIyMgRWR1Y2F0aW9uXG5cbkN5YmVyc2VjdXJpdHkgd2lsbCBiZWNvbWUgcGFydCBvZiB0aGUgY3VycmljdWx1bSBvZiBhbGwgc2Vjb25kYXJ5IHNjaG9vbHMsIGFuZCB1bml2ZXJzaXRpZXMgd2lsbCBvZmZlciBkZWdyZWVzIGluIGl0LlxuYDtcblxuZGVzY3JpYmUoJ21hdGNoRmlsZXMnLCAoKSA9PiB7XG4gIGl0KCdmaW5kcyB0aGUgZWxlbWVudCBvZiBwbGFpbiBjb21taXRtZW50cycsICgpID0+IHtcbiAgICBjb25zdCBmb3VuZCA9IG1hdGNoZWQoRFJBRlQpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoXG4gICAgICBbZm91bmRbMF0sIGZvdW5kWzJdLCBmb3VuZFszXSwgZm91bmRbNF1dLm1hcCgocCkgPT4gaWRzKHAhKVswXSksXG4gICAgICBbJzUuNC4xJywgJzUuNC40JywgJzUuNC4zJywgJzUuNS4yJ10sXG4gICAgKTtcbiAgfSk7XG5cbiAgaXQoJ2NsYWltcyBub3RoaW5nIGZvciBhIGxlYWQtaW4gYW5kIHNheXMgd2h5JywgKCkgPT4ge1xuICAgIGNvbnN0IGxlYWRJbiA9IG1hdGNoZWQoRFJBRlQpWzFdITtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGlkcyhsZWFkSW4pLCBbXSk7XG4gICAgYXNzZXJ0LmVxdWFsKGxlYWRJbi5ub3RFdmlkZW5jZSwgJ2xlYWQtaW4nKTtcbiAgfSk7XG5cbiAgaXQoJ2V4cGxhaW5zIGV2ZXJ5IG1hdGNoIGluIHdvcmRzIHRoYXQgc3RhbmQgaW4gdGhlIHBhc3NhZ2UsIGl0cyBoZWFkaW5ncyBvciBpdHMgbGVhZC1pbnMnLCAoKSA9PiB7XG4gICAgZm9yIChjb25zdCB7IHBhc3NhZ2UsIG1hdGNoZXMgfSBvZiBtYXRjaGVkKERSQUZUKSkge1xuICAgICAgY29uc3Qgd3JpdHRlbiA9IFtwYXNzYWdlLnRleHQsIC4uLnBhc3NhZ2UuaGVhZGluZ3MsIC4uLnBhc3NhZ2UubGVhZEluc10uam9pbignXFxuJyk7XG4gICAgICBmb3IgKGNvbnN0IHsgdGVybXMgfSBvZiBtYXRjaGVzKSB7XG4gICAgICAgIGFzc2VydC5vayh0ZXJtcy5sZW5ndGggPj0gMiAmJiB0ZXJtcy5sZW5ndGggPD0gNiwgdGVybXMuam9pbignLCAnKSk7XG4gICAgICAgIGZvciAoY29uc3QgdGVybSBvZiB0ZXJtcykgYXNzZXJ0Lm9rKHdyaXR0ZW4uaW5jbHVkZXModGVybSksIHRlcm0pO1xuICAgICAgfVxuICAgIH1cbiAgfSk7XG5cbiAgaXQoJ2dpdmVzIHNjb3JlcyBiZXR3ZWVuIDAgYW5kIDEsIGJlc3QgZmlyc3QsIGF0IG1vc3QgdGhyZWUgbWF0Y2hlcyBhbmQgZml2ZSBpbiBhbGwnLCAoKSA9PiB7XG4gICAgZm9yIChjb25zdCB7IG1hdGNoZXMsIGNhbmRpZGF0ZXMgfSBvZiBtYXRjaGVkKERSQUZUKSkge1xuICAgICAgY29uc3Qgc2NvcmVzID0gWy4uLm1hdGNoZXMsIC4uLmNhbmRpZGF0ZXNdLm1hcCgoeyBzY29yZSB9KSA9PiBzY29yZSk7XG4gICAgICBhc3NlcnQub2soc2NvcmVzLmV2ZXJ5KChzKSA9PiBzID49IDAgJiYgcyA8PSAxKSk7XG4gICAgICBhc3NlcnQuZGVlcEVxdWFsKFxuICAgICAgICBzY29yZXMsXG4gICAgICAgIFsuLi5zY29yZXNdLnNvcnQoKGEsIGIpID0+IGIgLSBhKSxcbiAgICAgICk7XG4gICAgICBhc3NlcnQub2sobWF0Y2hlcy5sZW5ndGggPD0gMyAmJiBzY29yZXMubGVuZ3RoIDw9IDUpO1xuICAgIH1cbiAgfSk7XG5cbiAgaXQoJ2ZpbmRzIHRoZSByaWdodCBlbGVtZW50IHdpdGhvdXQgbGVhcm5lZCB3ZWlnaHRzIHRvbycsICgpID0+IHtcbiAgICBjb25zdCBmb3VuZCA9IG1hdGNoZWQoRFJBRlQsIGZhbHNlKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKFxuICAgICAgW2ZvdW5kWzBdLCBmb3VuZFsyXSwgZm91bmRbNF1dLm1hcCgocCkgPT4gaWRzKHAhKVswXSksXG4gICAgICBbJzUuNC4xJywgJzUuNC40JywgJzUuNS4yJ10sXG4gICAgKTtcbiAgfSk7XG5cbiAgaXQoJ3BpbnMgdGhlIG5leHQgcGFzc2FnZScsICgpID0+IHtcbiAgICBjb25zdCBbZmlyc3QsIHNlY29uZF0gPSBtYXRjaGVkKFxuICAgICAgJyMgQVxcblxcblNvbWUgd29yZHMgaGVyZS5cXG5cXG48IS0tIG5jczogNS4xLjQgLS0+XFxuXFxuVGhlIHRyZWFzdXJ5IHNldHMgbW9uZXkgYXNpZGUuXFxuJyxcbiAgICApO1xuICAgIGFzc2VydC5lcXVhbChcbiAgICAgIGZpcnN0IS5tYXRjaGVzLnNvbWUoKG0pID0+IG0ucGlubmVkKSxcbiAgICAgIGZhbHNlLFxuICAgICk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChcbiAgICAgIFtzZWNvbmQhLm1hdGNoZXNbMF0hLmVsZW1lbnQsIHNlY29uZCEubWF0Y2hlc1swXSEuc2NvcmUsIHNlY29uZCEubWF0Y2hlc1swXSEucGlubmVkXSxcbiAgICAgIFsnNS4xLjQnLCAxLCB0cnVlXSxcbiAgICApO1xuICB9KTtcblxuICBpdCgncGlucyBhIHdob2xlIHNlY3Rpb24gd2hlbiB0aGUgY29tbWVudCBzdGFuZHMgcmlnaHQgdW5kZXIgaXRzIGhlYWRpbmcsIGFuZCB0YWtlcyBhIHBhcnQgZm9yIGl0cyBlbGVtZW50JywgKCkgPT4ge1xuICAgIGNvbnN0IGZvdW5kID0gbWF0Y2hlZChcbiAgICAgICcjIEFcXG5cXG4jIyBCXFxuXFxuPCEtLSBuY3M6IDUuMS4zLjEgLS0+XFxuXFxuT25lIHRoaW5nLlxcblxcbiMjIyBDXFxuXFxuQW5vdGhlciB0aGluZy5cXG5cXG4jIyBEXFxuXFxuQSB0aGlyZCB0aGluZy5cXG4nLFxuICAgICk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChcbiAgICAgIGZvdW5kLm1hcCgocCkgPT4gcC5tYXRjaGVzLmZpbHRlcigobSkgPT4gbS5waW5uZWQpLm1hcCgobSkgPT4gbS5lbGVtZW50KSksXG4gICAgICBbWyc1LjEuMyddLCBbJzUuMS4zJ10sIFtdXSxcbiAgICApO1xuICB9KTtcblxuICBpdCgnbGVhdmVzIG91dCBwaW5zIHRvIGVsZW1lbnRzIHRoYXQgYXJlIG5vdCB0aGVyZScsICgpID0+IHtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGlkcyhtYXRjaGVkKCcjIEFcXG5cXG48IS0tIG5jczogOS45IC0tPlxcblxcbk5vdGhpbmcgdG8gc2VlLlxcbicpWzBdISksIFtdKTtcbiAgfSk7XG5cbiAgaXQoJ3Rha2VzIGdsb3NzYXJpZXMsIGNvbnRlbnRzLCB0YWJsZSBoZWFkZXJzIGFuZCBlbXB0eSBza2VsZXRvbiBmaWVsZHMgZm9yIG5vIGV2aWRlbmNlJywgKCkgPT4ge1xuICAgIGNvbnN0IHJlYXNvbnMgPSBtYXRjaGVkKFxuICAgICAgW1xuICAgICAgICAnIyBBJyxcbiAgICAgICAgJyMjIEdsb3NzYXJ5JyxcbiAgICAgICAgJ0NFUlQ6IGNvbXB1dGVyIGVtZXJnZW5jeSByZXNwb25zZSB0ZWFtIHRoYXQgcmVzcG9uZHMgdG8gaW5jaWRlbnRzLicsXG4gICAgICAgICcjIyBDb250ZW50cycsXG4gICAgICAgICdJbmNpZGVudCByZXNwb25zZSAuLi4uLi4uLiAxMicsXG4gICAgICAgICcjIyBQbGFuJyxcbiAgICAgICAgJ3wgTmF0aW9uYWwgQ0VSVCB8IEN5YmVyIGV4ZXJjaXNlIHxcXG58LS0tfC0tLXxcXG58IHNldCB1cCB8IGhvbGQgfCcsXG4gICAgICAgICdbTmFtZSBvZiB0aGUgdGVhbV0sIGhvc3RlZCBieSBbYm9keV0sIGlzIHRoZSBuYXRpb25hbCBDRVJULicsXG4gICAgICBdLmpvaW4oJ1xcblxcbicpLFxuICAgICkubWFwKCh7IG5vdEV2aWRlbmNlIH0pID0+IG5vdEV2aWRlbmNlKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHJlYXNvbnMuZmlsdGVyKChyKSA9PiByICE9PSB1bmRlZmluZWQpLnNsaWNlKDAsIDMpLCBbJ2dsb3NzYXJ5JywgJ2NvbnRlbnRzJywgJ3RhYmxlLWhlYWRlciddKTtcbiAgICBhc3NlcnQuZXF1YWwocmVhc29ucy5hdCgtMSksICdwbGFjZWhvbGRlcicpO1xuICB9KTtcblxuICBpdCgndGFrZXMgYSBtaXNzcGVsdCBoZWFkaW5nIGZvciB0aGUgdGl0bGUgdGhhdCBpcyBtZWFudCcsICgpID0+IHtcbiAgICBjb25zdCBzY29yZVVuZGVyID0gKGhlYWRpbmc6IHN0cmluZyk6IG51bWJlciA9PiB7XG4gICAgICBjb25zdCBbb25lXSA9IG1hdGNoZWQoYCMgU3RyYXRlZ3lcXG5cXG4jIyAke2hlYWRpbmd9XFxuXFxuVGhlIGJvZGllcyBuYW1lZCBhYm92ZSBkbyBzbyBhdCBsZWFzdCBvbmNlIGEgeWVhci5cXG5gKTtcbiAgICAgIHJldHVybiBbLi4ub25lIS5tYXRjaGVzLCAuLi5vbmUhLmNhbmRpZGF0ZXNdLmZpbmQoKHsgZWxlbWVudCB9KSA9PiBlbGVtZW50ID09PSAnNS40LjQnKT8uc2NvcmUgPz8gMDtcbiAgICB9O1xuICAgIGFzc2VydC5vayhzY29yZVVuZGVyKCdDeWJlcnNlY3JpdHkgZXhlcmNzZXMnKSA+IHNjb3JlVW5kZXIoJ1h5bG9waG9uZSB6ZWJyYXMnKSk7XG4gIH0pO1xuXG4gIGl0KCdnaXZlcyB0aGUgc2FtZSBhbnN3ZXIgd2l0aCBhIG1lbW8gYXMgd2l0aG91dCwgYWZ0ZXIgYW4gZWRpdCcsICgpID0+IHtcbiAgICBjb25zdCBtZW1vID0gY3JlYXRlTWF0Y2hNZW1vKCk7XG4gICAgY29uc3QgcnVuID0gKHRleHQ6IHN0cmluZykgPT4gbWF0Y2hGaWxlcyhbcGFyc2UoeyBwYXRoOiAnYS5tZCcsIHRleHQgfSldLCBmcmFtZXdvcmssIHdlaWdodHMgYXMgV2VpZ2h0cywgbWVtbyk7XG4gICAgcnVuKERSQUZUKTtcbiAgICBjb25zdCBlZGl0ZWQgPSBEUkFGVC5yZXBsYWNlKCdldmVyeSB5ZWFyJywgJ3R3aWNlIGEgeWVhcicpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwocnVuKGVkaXRlZClbMF0hLnBhc3NhZ2VzLCBtYXRjaGVkKGVkaXRlZCkpO1xuICB9KTtcblxuICBpdCgnZG9lcyBub3Qgc2NvcmUgYWdhaW4gd2hhdCBzdGFuZHMnLCAoKSA9PiB7XG4gICAgY29uc3QgbWVtbyA9IGNyZWF0ZU1hdGNoTWVtbygpO1xuICAgIGNvbnN0IHJ1biA9ICh0ZXh0OiBzdHJpbmcpID0+IG1hdGNoRmlsZXMoW3BhcnNlKHsgcGF0aDogJ2EubWQnLCB0ZXh0IH0pXSwgZnJhbWV3b3JrLCB3ZWlnaHRzIGFzIFdlaWdodHMsIG1lbW8pO1xuICAgIHJ1bihEUkFGVCk7XG4gICAgY29uc3QgY291bnQgPSBtZW1vLmNvdW50O1xuICAgIHJ1bihEUkFGVC5yZXBsYWNlKCdldmVyeSB5ZWFyJywgJ3R3aWNlIGEgeWVhcicpKTtcbiAgICBhc3NlcnQuZXF1YWwobWVtby5jb3VudCwgY291bnQgKyAxKTtcbiAgfSk7XG5cbiAgaXQoJ2ZpbmRzIGVhY2ggZWxlbWVudCBpbiBpdHMgb3duIGV4YW1wbGUsIGZpcnN0IG9yIHNlY29uZCcsICgpID0+IHtcbiAgICBjb25zdCBtaXNzZWQgPSBlbGVtZW50c09mKGZyYW1ld29yaykuZmlsdGVyKCh7IGlkLCBleGFtcGxlLCB0aXRsZSB9KSA9PiB7XG4gICAgICBjb25zdCBbb25lXSA9IG1hdGNoZWQoYCMgU3RyYXRlZ3lcXG5cXG4jIyAke3RpdGxlfVxcblxcbiR7ZXhhbXBsZX1cXG5gKTtcbiAgICAgIHJldHVybiAhWy4uLm9uZSEubWF0Y2hlcywgLi4ub25lIS5jYW5kaWRhdGVzXS5zbGljZSgwLCAyKS5zb21lKCh7IGVsZW1lbnQgfSkgPT4gZWxlbWVudCA9PT0gaWQpO1xuICAgIH0pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoXG4gICAgICBtaXNzZWQubWFwKCh7IGlkIH0pID0+IGlkKSxcbiAgICAgIFtdLFxuICAgICk7XG4gIH0pO1xufSk7XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQSxPQUFPLFlBQVk7QUFPbkIsSUFBTSxFQUFFLFdBQVcsUUFBUSxJQUFJLFdBQVcsQ0FBQztBQUUzQyxJQUFNLFVBQVUsQ0FBQyxNQUFjLGNBQWMsU0FDM0M7QUFBQSxFQUNFLENBQUMsTUFBTSxFQUFFLE1BQU0sUUFBUSxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQzlCO0FBQUEsRUFDQSxjQUFlLFVBQXNCO0FBQUEsRUFDckMsZ0JBQWdCO0FBQ2xCLEVBQUUsQ0FBQyxFQUFHO0FBQ1IsSUFBTSxNQUFNLENBQUMsUUFBa0MsSUFBSSxRQUFRLElBQUksQ0FBQyxFQUFFLFFBQVEsTUFBTSxPQUFPO0FBRXZGLElBQU0sUUFBUTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFnQmQsU0FBUyxjQUFjLE1BQU07QUFDM0IsS0FBRywwQ0FBMEMsTUFBTTtBQUNqRCxVQUFNLFFBQVEsUUFBUSxLQUFLO0FBQzNCLFdBQU87QUFBQSxNQUNMLENBQUMsTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsTUFBTSxJQUFJLENBQUUsRUFBRSxDQUFDLENBQUM7QUFBQSxNQUM5RCxDQUFDLFNBQVMsU0FBUyxTQUFTLE9BQU87QUFBQSxJQUNyQztBQUFBLEVBQ0YsQ0FBQztBQUVELEtBQUcsNkNBQTZDLE1BQU07QUFDcEQsVUFBTSxTQUFTLFFBQVEsS0FBSyxFQUFFLENBQUM7QUFDL0IsV0FBTyxVQUFVLElBQUksTUFBTSxHQUFHLENBQUMsQ0FBQztBQUNoQyxXQUFPLE1BQU0sT0FBTyxhQUFhLFNBQVM7QUFBQSxFQUM1QyxDQUFDO0FBRUQsS0FBRyx5RkFBeUYsTUFBTTtBQUNoRyxlQUFXLEVBQUUsU0FBUyxRQUFRLEtBQUssUUFBUSxLQUFLLEdBQUc7QUFDakQsWUFBTSxVQUFVLENBQUMsUUFBUSxNQUFNLEdBQUcsUUFBUSxVQUFVLEdBQUcsUUFBUSxPQUFPLEVBQUUsS0FBSyxJQUFJO0FBQ2pGLGlCQUFXLEVBQUUsTUFBTSxLQUFLLFNBQVM7QUFDL0IsZUFBTyxHQUFHLE1BQU0sVUFBVSxLQUFLLE1BQU0sVUFBVSxHQUFHLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDbEUsbUJBQVcsUUFBUSxNQUFPLFFBQU8sR0FBRyxRQUFRLFNBQVMsSUFBSSxHQUFHLElBQUk7QUFBQSxNQUNsRTtBQUFBLElBQ0Y7QUFBQSxFQUNGLENBQUM7QUFFRCxLQUFHLG1GQUFtRixNQUFNO0FBQzFGLGVBQVcsRUFBRSxTQUFTLFdBQVcsS0FBSyxRQUFRLEtBQUssR0FBRztBQUNwRCxZQUFNLFNBQVMsQ0FBQyxHQUFHLFNBQVMsR0FBRyxVQUFVLEVBQUUsSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLEtBQUs7QUFDbkUsYUFBTyxHQUFHLE9BQU8sTUFBTSxDQUFDLE1BQU0sS0FBSyxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQy9DLGFBQU87QUFBQSxRQUNMO0FBQUEsUUFDQSxDQUFDLEdBQUcsTUFBTSxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sSUFBSSxDQUFDO0FBQUEsTUFDbEM7QUFDQSxhQUFPLEdBQUcsUUFBUSxVQUFVLEtBQUssT0FBTyxVQUFVLENBQUM7QUFBQSxJQUNyRDtBQUFBLEVBQ0YsQ0FBQztBQUVELEtBQUcsdURBQXVELE1BQU07QUFDOUQsVUFBTSxRQUFRLFFBQVEsT0FBTyxLQUFLO0FBQ2xDLFdBQU87QUFBQSxNQUNMLENBQUMsTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsTUFBTSxJQUFJLENBQUUsRUFBRSxDQUFDLENBQUM7QUFBQSxNQUNwRCxDQUFDLFNBQVMsU0FBUyxPQUFPO0FBQUEsSUFDNUI7QUFBQSxFQUNGLENBQUM7QUFFRCxLQUFHLHlCQUF5QixNQUFNO0FBQ2hDLFVBQU0sQ0FBQyxPQUFPLE1BQU0sSUFBSTtBQUFBLE1BQ3RCO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxNQUNMLE1BQU8sUUFBUSxLQUFLLENBQUMsTUFBTSxFQUFFLE1BQU07QUFBQSxNQUNuQztBQUFBLElBQ0Y7QUFDQSxXQUFPO0FBQUEsTUFDTCxDQUFDLE9BQVEsUUFBUSxDQUFDLEVBQUcsU0FBUyxPQUFRLFFBQVEsQ0FBQyxFQUFHLE9BQU8sT0FBUSxRQUFRLENBQUMsRUFBRyxNQUFNO0FBQUEsTUFDbkYsQ0FBQyxTQUFTLEdBQUcsSUFBSTtBQUFBLElBQ25CO0FBQUEsRUFDRixDQUFDO0FBRUQsS0FBRywwR0FBMEcsTUFBTTtBQUNqSCxVQUFNLFFBQVE7QUFBQSxNQUNaO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxNQUNMLE1BQU0sSUFBSSxDQUFDLE1BQU0sRUFBRSxRQUFRLE9BQU8sQ0FBQyxNQUFNLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxNQUFNLEVBQUUsT0FBTyxDQUFDO0FBQUEsTUFDeEUsQ0FBQyxDQUFDLE9BQU8sR0FBRyxDQUFDLE9BQU8sR0FBRyxDQUFDLENBQUM7QUFBQSxJQUMzQjtBQUFBLEVBQ0YsQ0FBQztBQUVELEtBQUcsa0RBQWtELE1BQU07QUFDekQsV0FBTyxVQUFVLElBQUksUUFBUSwrQ0FBK0MsRUFBRSxDQUFDLENBQUUsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUN4RixDQUFDO0FBRUQsS0FBRyx1RkFBdUYsTUFBTTtBQUM5RixVQUFNLFVBQVU7QUFBQSxNQUNkO0FBQUEsUUFDRTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxNQUNGLEVBQUUsS0FBSyxNQUFNO0FBQUEsSUFDZixFQUFFLElBQUksQ0FBQyxFQUFFLFlBQVksTUFBTSxXQUFXO0FBQ3RDLFdBQU8sVUFBVSxRQUFRLE9BQU8sQ0FBQyxNQUFNLE1BQU0sTUFBUyxFQUFFLE1BQU0sR0FBRyxDQUFDLEdBQUcsQ0FBQyxZQUFZLFlBQVksY0FBYyxDQUFDO0FBQzdHLFdBQU8sTUFBTSxRQUFRLEdBQUcsRUFBRSxHQUFHLGFBQWE7QUFBQSxFQUM1QyxDQUFDO0FBRUQsS0FBRyx3REFBd0QsTUFBTTtBQUMvRCxVQUFNLGFBQWEsQ0FBQyxZQUE0QjtBQUM5QyxZQUFNLENBQUMsR0FBRyxJQUFJLFFBQVE7QUFBQTtBQUFBLEtBQW9CLE9BQU87QUFBQTtBQUFBO0FBQUEsQ0FBMEQ7QUFDM0csYUFBTyxDQUFDLEdBQUcsSUFBSyxTQUFTLEdBQUcsSUFBSyxVQUFVLEVBQUUsS0FBSyxDQUFDLEVBQUUsUUFBUSxNQUFNLFlBQVksT0FBTyxHQUFHLFNBQVM7QUFBQSxJQUNwRztBQUNBLFdBQU8sR0FBRyxXQUFXLHVCQUF1QixJQUFJLFdBQVcsa0JBQWtCLENBQUM7QUFBQSxFQUNoRixDQUFDO0FBRUQsS0FBRywrREFBK0QsTUFBTTtBQUN0RSxVQUFNLE9BQU8sZ0JBQWdCO0FBQzdCLFVBQU0sTUFBTSxDQUFDLFNBQWlCLFdBQVcsQ0FBQyxNQUFNLEVBQUUsTUFBTSxRQUFRLEtBQUssQ0FBQyxDQUFDLEdBQUcsV0FBVyxTQUFvQixJQUFJO0FBQzdHLFFBQUksS0FBSztBQUNULFVBQU0sU0FBUyxNQUFNLFFBQVEsY0FBYyxjQUFjO0FBQ3pELFdBQU8sVUFBVSxJQUFJLE1BQU0sRUFBRSxDQUFDLEVBQUcsVUFBVSxRQUFRLE1BQU0sQ0FBQztBQUFBLEVBQzVELENBQUM7QUFFRCxLQUFHLG9DQUFvQyxNQUFNO0FBQzNDLFVBQU0sT0FBTyxnQkFBZ0I7QUFDN0IsVUFBTSxNQUFNLENBQUMsU0FBaUIsV0FBVyxDQUFDLE1BQU0sRUFBRSxNQUFNLFFBQVEsS0FBSyxDQUFDLENBQUMsR0FBRyxXQUFXLFNBQW9CLElBQUk7QUFDN0csUUFBSSxLQUFLO0FBQ1QsVUFBTSxRQUFRLEtBQUs7QUFDbkIsUUFBSSxNQUFNLFFBQVEsY0FBYyxjQUFjLENBQUM7QUFDL0MsV0FBTyxNQUFNLEtBQUssT0FBTyxRQUFRLENBQUM7QUFBQSxFQUNwQyxDQUFDO0FBRUQsS0FBRywwREFBMEQsTUFBTTtBQUNqRSxVQUFNLFNBQVMsV0FBVyxTQUFTLEVBQUUsT0FBTyxDQUFDLEVBQUUsSUFBSSxTQUFTLE1BQU0sTUFBTTtBQUN0RSxZQUFNLENBQUMsR0FBRyxJQUFJLFFBQVE7QUFBQTtBQUFBLEtBQW9CLEtBQUs7QUFBQTtBQUFBLEVBQU8sT0FBTztBQUFBLENBQUk7QUFDakUsYUFBTyxDQUFDLENBQUMsR0FBRyxJQUFLLFNBQVMsR0FBRyxJQUFLLFVBQVUsRUFBRSxNQUFNLEdBQUcsQ0FBQyxFQUFFLEtBQUssQ0FBQyxFQUFFLFFBQVEsTUFBTSxZQUFZLEVBQUU7QUFBQSxJQUNoRyxDQUFDO0FBQ0QsV0FBTztBQUFBLE1BQ0wsT0FBTyxJQUFJLENBQUMsRUFBRSxHQUFHLE1BQU0sRUFBRTtBQUFBLE1BQ3pCLENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRixDQUFDO0FBQ0gsQ0FBQzsiLAogICJuYW1lcyI6IFtdCn0K
