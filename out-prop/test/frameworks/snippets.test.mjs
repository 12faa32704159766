import {
  makeSnippets,
  toSnippet,
  wholeSkeleton
} from "../../chunk-EA5HP6J5.mjs";
import {
  analyse
} from "../../chunk-4B4NJNH2.mjs";
import "../../chunk-SNOVSATL.mjs";
import "../../chunk-GBJLHHO5.mjs";
import "../../chunk-LBVFDZJ6.mjs";
import "../../chunk-R4CAFXOU.mjs";
import "../../chunk-4MJL66B6.mjs";
import "../../chunk-TQAF73HJ.mjs";
import {
  defaultConfig
} from "../../chunk-EQMLJMKU.mjs";
import {
  frameworks,
  standardSections
} from "../../chunk-SMUSCW3T.mjs";
import "../../chunk-Q6IMYWHV.mjs";
import "../../chunk-YS7CBO2N.mjs";
import "../../chunk-53X4GTNB.mjs";
import {
  findPlaceholders,
  isGuidance,
  skeletonFields
} from "../../chunk-5DWXA2GW.mjs";
import {
  elementsOf
} from "../../chunk-F4HRPUVZ.mjs";
import "../../chunk-XPBD7J4T.mjs";
import {
  parse
} from "../../chunk-ZEVL2VNB.mjs";
import "../../chunk-6YUTXQMJ.mjs";
import "../../chunk-LL7JQKRF.mjs";

// test/frameworks/snippets.test.ts
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

// test/snippet-syntax.ts
function expandSnippet(body) {
  const defaults = /* @__PURE__ */ new Map();
  let at = 0;
  const fail = (why) => {
    throw new Error(`${why} at ${at}: ${body.slice(Math.max(0, at - 20), at + 20)}`);
  };
  const escaped = (allowed) => {
    const next = body[at + 1] ?? "";
    if (!allowed.includes(next) || next === "") fail(`\\${next} is no escape here`);
    at += 2;
    return next;
  };
  const number = () => {
    const [digits] = /^\d*/.exec(body.slice(at, at + 6)) ?? [""];
    if (digits === "") fail("a stop without a number");
    at += digits.length;
    return Number(digits);
  };
  const define = (stop2, text) => {
    if (defaults.has(stop2)) fail(`stop ${stop2} twice`);
    if (text === "") fail(`stop ${stop2} is empty`);
    defaults.set(stop2, text);
    return text;
  };
  const choice = (stop2) => {
    const options = [];
    let option = "";
    for (; body[at] !== "|"; ) {
      if (at >= body.length) fail("an unfinished choice");
      if (body[at] === "\\") option += escaped("\\,|");
      else if (body[at] === ",") {
        options.push(option);
        option = "";
        at++;
      } else option += body[at++];
    }
    options.push(option);
    if (body[++at] !== "}") fail("a choice that does not end with |}");
    at++;
    if (options.length < 2 || options.some((o) => o === "")) fail("a choice without two options");
    return define(stop2, options[0]);
  };
  const stop = () => {
    at++;
    if (body[at] !== "{") return defaults.get(number()) ?? "";
    at++;
    const own = number();
    const mark = body[at++];
    if (mark === "|") return choice(own);
    if (mark !== ":") fail("a stop with neither : nor |");
    const text = define(own, run(true));
    at++;
    return text;
  };
  const run = (inside) => {
    let out = "";
    while (at < body.length && !(inside && body[at] === "}")) {
      if (body[at] === "\\") out += escaped("\\$}");
      else if (body[at] === "$") out += stop();
      else if (body[at] === "}") fail("a brace that closes nothing");
      else out += body[at++];
    }
    if (inside && at >= body.length) fail("an unfinished stop");
    return out;
  };
  return run(false);
}

// test/frameworks/snippets.test.ts
var { framework, weights } = frameworks[0];
var snippets = makeSnippets(framework, standardSections);
var skeletons = [
  ...standardSections.sections.map((s) => wholeSkeleton(s, framework)),
  ...elementsOf(framework).map((e) => e.skeleton.trimEnd())
];
var texts = Object.entries(snippets).map(([name, { body }]) => ({ name, text: expandSnippet(body.join("\n")) }));
describe("snippets", () => {
  it("are up to date with the catalogue (else: npm run generate)", () => {
    assert.equal(readFileSync("snippets/ncs.json", "utf8"), `${JSON.stringify(snippets, null, 2)}
`);
  });
  it("has one for every standard section, focus area and element", () => {
    const areas = standardSections.sections.filter((s) => s.area).map((s) => s.area);
    assert.deepEqual(
      areas,
      framework.areas.map((a) => a.id)
    );
    assert.deepEqual(
      standardSections.sections.filter((s) => !s.area).map((s) => s.id),
      // prettier-ignore
      [
        "foreword",
        "executive-summary",
        "context",
        "vision",
        "scope",
        "objectives",
        "principles",
        "governance-roles",
        "action-plan",
        "kpi",
        "kpi-table",
        "monitoring",
        "review",
        "resources",
        "glossary"
      ]
    );
    assert.equal(Object.keys(snippets).length, 15 + 7 + 32);
  });
  it("have names and prefixes of their own", () => {
    const prefixes = Object.values(snippets).flatMap((s) => s.prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
    for (const prefix of prefixes) assert.match(prefix, /^ncs-[a-z0-9][a-z0-9.-]*$/);
  });
  it("are valid snippets that insert their skeleton", () => {
    texts.forEach(({ name, text }, index) => assert.equal(text, `${skeletons[index]}

`, name));
  });
  it("offer ministries, frequencies and quarters", () => {
    const body = toSnippet("[ministry] reports [frequency] until [quarter] [year].", standardSections);
    assert.match(body, /^\$\{1\|\[ministry\],Ministry of [^|]+\|\} reports \$\{2\|\[frequency\],monthly,/);
    assert.match(body, /\$\{3\|\[quarter\],Q1,Q2,Q3,Q4\|\} \$\{4:\[year\]\}\.$/);
  });
  it("offer the parts of a field, ask once for what is the same, and number nested fields", () => {
    const body = toSnippet("[yes / no] [country] [by [law, or decree]] [country] <!-- [x] -->", standardSections);
    assert.equal(body, "${1|[yes / no],yes,no|} ${2:[country]} ${3:[by ${4:[law, or decree]}]} $2 <!-- [x] -->");
  });
  it("escape what snippets read as syntax", () => {
    const body = toSnippet("cost: $5 {a} \\ [a, b / c|d]", standardSections);
    assert.equal(body, "cost: \\$5 {a\\} \\\\ ${1|[a\\, b / c\\|d],a\\, b,c\\|d|}");
    assert.equal(expandSnippet(body), "cost: $5 {a} \\ [a, b / c|d]");
  });
  it("are written by the generator as they are made here", () => {
    const run = spawnSync(process.execPath, ["snippets/generate.mjs", "--check"], { encoding: "utf8" });
    assert.equal(run.status, 0, run.stdout + run.stderr);
  });
});
describe("an inserted snippet is unfilled", () => {
  const fields = skeletonFields(framework);
  for (const { name, text } of texts)
    it(name, () => {
      const file = parse({ path: "draft.md", text });
      for (const { kind, text: comment } of file.raw)
        if (kind === "comment") assert.ok(isGuidance(comment, fields), `not known as guidance: ${comment}`);
      const open = file.passages.filter((p) => !p.introducesList && p.row?.index !== 0 && !leadsIntoTable(p.text));
      for (const passage of open)
        assert.ok(findPlaceholders(passage.text, fields).length > 0, `no field in "${passage.text}"`);
      assert.ok(open.length > 0);
    });
  it("covers nothing by itself, and makes no KPI or action", function() {
    this.timeout(6e4);
    for (const { name, text } of texts) {
      const strategy = { files: [{ path: "draft.md", text }], config: { ...defaultConfig, isStrategy: true } };
      const { coverage, statements } = analyse(strategy, { framework, weights, rules: [] });
      const covered = coverage.areas.flatMap((a) => a.elements).filter((e) => e.evidence.length > 0);
      assert.deepEqual(
        statements.map((one) => one.text),
        [],
        name
      );
      assert.deepEqual(
        covered.map((e) => e.id),
        [],
        name
      );
    }
  });
});
var leadsIntoTable = (text) => text.endsWith(":");
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9mcmFtZXdvcmtzL3NuaXBwZXRzLnRlc3QudHMiLCAiLi4vLi4vLi4vdGVzdC9zbmlwcGV0LXN5bnRheC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tICdub2RlOmFzc2VydC9zdHJpY3QnO1xuaW1wb3J0IHsgc3Bhd25TeW5jIH0gZnJvbSAnbm9kZTpjaGlsZF9wcm9jZXNzJztcbmltcG9ydCB7IHJlYWRGaWxlU3luYyB9IGZyb20gJ25vZGU6ZnMnO1xuaW1wb3J0IHsgYW5hbHlzZSB9IGZyb20gJy4uLy4uL3NyYy9lbmdpbmUvYW5hbHlzZS5qcyc7XG5pbXBvcnQgeyBkZWZhdWx0Q29uZmlnIH0gZnJvbSAnLi4vLi4vc3JjL2VuZ2luZS9jb25maWcuanMnO1xuaW1wb3J0IHsgZWxlbWVudHNPZiB9IGZyb20gJy4uLy4uL3NyYy9lbmdpbmUvZnJhbWV3b3JrLmpzJztcbmltcG9ydCB7IHBhcnNlIH0gZnJvbSAnLi4vLi4vc3JjL2VuZ2luZS9wYXJzZS5qcyc7XG5pbXBvcnQgeyBmaW5kUGxhY2Vob2xkZXJzLCBpc0d1aWRhbmNlLCBza2VsZXRvbkZpZWxkcyB9IGZyb20gJy4uLy4uL3NyYy9lbmdpbmUvcGxhY2Vob2xkZXJzLmpzJztcbmltcG9ydCB7IGZyYW1ld29ya3MsIHN0YW5kYXJkU2VjdGlvbnMgfSBmcm9tICcuLi8uLi9zcmMvZnJhbWV3b3Jrcy9pbmRleC5qcyc7XG5pbXBvcnQgeyBtYWtlU25pcHBldHMsIHRvU25pcHBldCwgd2hvbGVTa2VsZXRvbiB9IGZyb20gJy4uLy4uL3NyYy9mcmFtZXdvcmtzL3NuaXBwZXRzLmpzJztcbmltcG9ydCB7IGV4cGFuZFNuaXBwZXQgfSBmcm9tICcuLi9zbmlwcGV0LXN5bnRheC5qcyc7XG5cbmNvbnN0IHsgZnJhbWV3b3JrLCB3ZWlnaHRzIH0gPSBmcmFtZXdvcmtzWzBdITtcbmNvbnN0IHNuaXBwZXRzID0gbWFrZVNuaXBwZXRzKGZyYW1ld29yaywgc3RhbmRhcmRTZWN0aW9ucyk7XG5jb25zdCBza2VsZXRvbnMgPSBbXG4gIC4uLnN0YW5kYXJkU2VjdGlvbnMuc2VjdGlvbnMubWFwKChzKSA9PiB3aG9sZVNrZWxldG9uKHMsIGZyYW1ld29yaykpLFxuICAuLi5lbGVtZW50c09mKGZyYW1ld29yaykubWFwKChlKSA9PiBlLnNrZWxldG9uLnRyaW1FbmQoKSksXG5dO1xuY29uc3QgdGV4dHMgPSBPYmplY3QuZW50cmllcyhzbmlwcGV0cykubWFwKChbbmFtZSwgeyBib2R5IH1dKSA9PiAoeyBuYW1lLCB0ZXh0OiBleHBhbmRTbmlwcGV0KGJvZHkuam9pbignXFxuJykpIH0pKTtcblxuZGVzY3JpYmUoJ3NuaXBwZXRzJywgKCkgPT4ge1xuICBpdCgnYXJlIHVwIHRvIGRhdGUgd2l0aCB0aGUgY2F0YWxvZ3VlIChlbHNlOiBucG0gcnVuIGdlbmVyYXRlKScsICgpID0+IHtcbiAgICBhc3NlcnQuZXF1YWwocmVhZEZpbGVTeW5jKCdzbmlwcGV0cy9uY3MuanNvbicsICd1dGY4JyksIGAke0pTT04uc3RyaW5naWZ5KHNuaXBwZXRzLCBudWxsLCAyKX1cXG5gKTtcbiAgfSk7XG5cbiAgaXQoJ2hhcyBvbmUgZm9yIGV2ZXJ5IHN0YW5kYXJkIHNlY3Rpb24sIGZvY3VzIGFyZWEgYW5kIGVsZW1lbnQnLCAoKSA9PiB7XG4gICAgY29uc3QgYXJlYXMgPSBzdGFuZGFyZFNlY3Rpb25zLnNlY3Rpb25zLmZpbHRlcigocykgPT4gcy5hcmVhKS5tYXAoKHMpID0+IHMuYXJlYSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChcbiAgICAgIGFyZWFzLFxuICAgICAgZnJhbWV3b3JrLmFyZWFzLm1hcCgoYSkgPT4gYS5pZCksXG4gICAgKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKFxuICAgICAgc3RhbmRhcmRTZWN0aW9ucy5zZWN0aW9ucy5maWx0ZXIoKHMpID0+ICFzLmFyZWEpLm1hcCgocykgPT4gcy5pZCksXG4gICAgICAvLyBwcmV0dGllci1pZ25vcmVcbiAgICAgIFsnZm9yZXdvcmQnLCAnZXhlY3V0aXZlLXN1bW1hcnknLCAnY29udGV4dCcsICd2aXNpb24nLCAnc2NvcGUnLCAnb2JqZWN0aXZlcycsICdwcmluY2lwbGVzJywgJ2dvdmVybmFuY2Utcm9sZXMnLFxuICAgICAgICAnYWN0aW9uLXBsYW4nLCAna3BpJywgJ2twaS10YWJsZScsICdtb25pdG9yaW5nJywgJ3JldmlldycsICdyZXNvdXJjZXMnLCAnZ2xvc3NhcnknXSxcbiAgICApO1xuICAgIGFzc2VydC5lcXVhbChPYmplY3Qua2V5cyhzbmlwcGV0cykubGVuZ3RoLCAxNSArIDcgKyAzMik7XG4gIH0pO1xuXG4gIGl0KCdoYXZlIG5hbWVzIGFuZCBwcmVmaXhlcyBvZiB0aGVpciBvd24nLCAoKSA9PiB7XG4gICAgY29uc3QgcHJlZml4ZXMgPSBPYmplY3QudmFsdWVzKHNuaXBwZXRzKS5mbGF0TWFwKChzKSA9PiBzLnByZWZpeCk7XG4gICAgYXNzZXJ0LmVxdWFsKG5ldyBTZXQocHJlZml4ZXMpLnNpemUsIHByZWZpeGVzLmxlbmd0aCk7XG4gICAgZm9yIChjb25zdCBwcmVmaXggb2YgcHJlZml4ZXMpIGFzc2VydC5tYXRjaChwcmVmaXgsIC9ebmNzLVthLXowLTldW2EtejAtOS4tXSokLyk7XG4gIH0pO1xuXG4gIGl0KCdhcmUgdmFsaWQgc25pcHBldHMgdGhhdCBpbnNlcnQgdGhlaXIgc2tlbGV0b24nLCAoKSA9PiB7XG4gICAgdGV4dHMuZm9yRWFjaCgoeyBuYW1lLCB0ZXh0IH0sIGluZGV4KSA9PiBhc3NlcnQuZXF1YWwodGV4dCwgYCR7c2tlbGV0b25zW2luZGV4XX1cXG5cXG5gLCBuYW1lKSk7XG4gIH0pO1xuXG4gIGl0KCdvZmZlciBtaW5pc3RyaWVzLCBmcmVxdWVuY2llcyBhbmQgcXVhcnRlcnMnLCAoKSA9PiB7XG4gICAgY29uc3QgYm9keSA9IHRvU25pcHBldCgnW21pbmlzdHJ5XSByZXBvcnRzIFtmcmVxdWVuY3ldIHVudGlsIFtxdWFydGVyXSBbeWVhcl0uJywgc3RhbmRhcmRTZWN0aW9ucyk7XG4gICAgYXNzZXJ0Lm1hdGNoKGJvZHksIC9eXFwkXFx7MVxcfFxcW21pbmlzdHJ5XFxdLE1pbmlzdHJ5IG9mIFtefF0rXFx8XFx9IHJlcG9ydHMgXFwkXFx7MlxcfFxcW2ZyZXF1ZW5jeVxcXSxtb250aGx5LC8pO1xuICAgIGFzc2VydC5tYXRjaChib2R5LCAvXFwkXFx7M1xcfFxcW3F1YXJ0ZXJcXF0sUTEsUTIsUTMsUTRcXHxcXH0gXFwkXFx7NDpcXFt5ZWFyXFxdXFx9XFwuJC8pO1xuICB9KTtcblxuICBpdCgnb2ZmZXIgdGhlIHBhcnRzIG9mIGEgZmllbGQsIGFzayBvbmNlIGZvciB3aGF0IGlzIHRoZSBzYW1lLCBhbmQgbnVtYmVyIG5lc3RlZCBmaWVsZHMnLCAoKSA9PiB7XG4gICAgY29uc3QgYm9keSA9IHRvU25pcHBldCgnW3llcyAvIG5vXSBbY291bnRyeV0gW2J5IFtsYXcsIG9yIGRlY3JlZV1dIFtjb3VudHJ5XSA8IS0tIFt4XSAtLT4nLCBzdGFuZGFyZFNlY3Rpb25zKTtcbiAgICBhc3NlcnQuZXF1YWwoYm9keSwgJyR7MXxbeWVzIC8gbm9dLHllcyxub3x9ICR7MjpbY291bnRyeV19ICR7MzpbYnkgJHs0OltsYXcsIG9yIGRlY3JlZV19XX0gJDIgPCEtLSBbeF0gLS0+Jyk7XG4gIH0pO1xuXG4gIGl0KCdlc2NhcGUgd2hhdCBzbmlwcGV0cyByZWFkIGFzIHN5bnRheCcsICgpID0+IHtcbiAgICBjb25zdCBib2R5ID0gdG9TbmlwcGV0KCdjb3N0OiAkNSB7YX0gXFxcXCBbYSwgYiAvIGN8ZF0nLCBzdGFuZGFyZFNlY3Rpb25zKTtcbiAgICBhc3NlcnQuZXF1YWwoYm9keSwgJ2Nvc3Q6IFxcXFwkNSB7YVxcXFx9IFxcXFxcXFxcICR7MXxbYVxcXFwsIGIgLyBjXFxcXHxkXSxhXFxcXCwgYixjXFxcXHxkfH0nKTtcbiAgICBhc3NlcnQuZXF1YWwoZXhwYW5kU25pcHBldChib2R5KSwgJ2Nvc3Q6ICQ1IHthfSBcXFxcIFthLCBiIC8gY3xkXScpO1xuICB9KTtcblxuICBpdCgnYXJlIHdyaXR0ZW4gYnkgdGhlIGdlbmVyYXRvciBhcyB0aGV5IGFyZSBtYWRlIGhlcmUnLCAoKSA9PiB7XG4gICAgY29uc3QgcnVuID0gc3Bhd25TeW5jKHByb2Nlc3MuZXhlY1BhdGgsIFsnc25pcHBldHMvZ2VuZXJhdGUubWpzJywgJy0tY2hlY2snXSwgeyBlbmNvZGluZzogJ3V0ZjgnIH0pO1xuICAgIGFzc2VydC5lcXVhbChydW4uc3RhdHVzLCAwLCBydW4uc3Rkb3V0ICsgcnVuLnN0ZGVycik7XG4gIH0pO1xufSk7XG5cbmRlc2NyaWJlKCdhbiBpbnNlcnRlZCBzbmlwcGV0IGlzIHVuZmlsbGVkJywgKCkgPT4ge1xuICBjb25zdCBmaWVsZHMgPSBza2VsZXRvbkZpZWxkcyhmcmFtZXdvcmspO1xuXG4gIGZvciAoY29uc3QgeyBuYW1lLCB0ZXh0IH0gb2YgdGV4dHMpXG4gICAgaXQobmFtZSwgKCkgPT4ge1xuICAgICAgY29uc3QgZmlsZSA9IHBhcnNlKHsgcGF0aDogJ2RyYWZ0Lm1kJywgdGV4dCB9KTtcbiAgICAgIGZvciAoY29uc3QgeyBraW5kLCB0ZXh0OiBjb21tZW50IH0gb2YgZmlsZS5yYXcpXG4gICAgICAgIGlmIChraW5kID09PSAnY29tbWVudCcpIGFzc2VydC5vayhpc0d1aWRhbmNlKGNvbW1lbnQsIGZpZWxkcyksIGBub3Qga25vd24gYXMgZ3VpZGFuY2U6ICR7Y29tbWVudH1gKTtcbiAgICAgIC8vIEEgbGVhZC1pbiBhbmQgYSB0YWJsZSdzIGhlYWRlciBzYXkgbm90aGluZyBieSB0aGVtc2VsdmVzOyBldmVyeSBvdGhlciBwYXNzYWdlIHN0aWxsIGhvbGRzIGEgZmllbGQuXG4gICAgICBjb25zdCBvcGVuID0gZmlsZS5wYXNzYWdlcy5maWx0ZXIoKHApID0+ICFwLmludHJvZHVjZXNMaXN0ICYmIHAucm93Py5pbmRleCAhPT0gMCAmJiAhbGVhZHNJbnRvVGFibGUocC50ZXh0KSk7XG4gICAgICBmb3IgKGNvbnN0IHBhc3NhZ2Ugb2Ygb3BlbilcbiAgICAgICAgYXNzZXJ0Lm9rKGZpbmRQbGFjZWhvbGRlcnMocGFzc2FnZS50ZXh0LCBmaWVsZHMpLmxlbmd0aCA+IDAsIGBubyBmaWVsZCBpbiBcIiR7cGFzc2FnZS50ZXh0fVwiYCk7XG4gICAgICBhc3NlcnQub2sob3Blbi5sZW5ndGggPiAwKTtcbiAgICB9KTtcblxuICBpdCgnY292ZXJzIG5vdGhpbmcgYnkgaXRzZWxmLCBhbmQgbWFrZXMgbm8gS1BJIG9yIGFjdGlvbicsIGZ1bmN0aW9uICgpIHtcbiAgICB0aGlzLnRpbWVvdXQoNjBfMDAwKTtcbiAgICBmb3IgKGNvbnN0IHsgbmFtZSwgdGV4dCB9IG9mIHRleHRzKSB7XG4gICAgICBjb25zdCBzdHJhdGVneSA9IHsgZmlsZXM6IFt7IHBhdGg6ICdkcmFmdC5tZCcsIHRleHQgfV0sIGNvbmZpZzogeyAuLi5kZWZhdWx0Q29uZmlnLCBpc1N0cmF0ZWd5OiB0cnVlIH0gfTtcbiAgICAgIGNvbnN0IHsgY292ZXJhZ2UsIHN0YXRlbWVudHMgfSA9IGFuYWx5c2Uoc3RyYXRlZ3ksIHsgZnJhbWV3b3JrLCB3ZWlnaHRzLCBydWxlczogW10gfSk7XG4gICAgICBjb25zdCBjb3ZlcmVkID0gY292ZXJhZ2UuYXJlYXMuZmxhdE1hcCgoYSkgPT4gYS5lbGVtZW50cykuZmlsdGVyKChlKSA9PiBlLmV2aWRlbmNlLmxlbmd0aCA+IDApO1xuICAgICAgYXNzZXJ0LmRlZXBFcXVhbChcbiAgICAgICAgc3RhdGVtZW50cy5tYXAoKG9uZSkgPT4gb25lLnRleHQpLFxuICAgICAgICBbXSxcbiAgICAgICAgbmFtZSxcbiAgICAgICk7XG4gICAgICBhc3NlcnQuZGVlcEVxdWFsKFxuICAgICAgICBjb3ZlcmVkLm1hcCgoZSkgPT4gZS5pZCksXG4gICAgICAgIFtdLFxuICAgICAgICBuYW1lLFxuICAgICAgKTtcbiAgICB9XG4gIH0pO1xufSk7XG5cbi8qKiBcIkNyaXRlcmlhIHVzZWQ6XCIgKi9cbmNvbnN0IGxlYWRzSW50b1RhYmxlID0gKHRleHQ6IHN0cmluZyk6IGJvb2xlYW4gPT4gdGV4dC5lbmRzV2l0aCgnOicpO1xuIiwgIi8qKiBUaGUgZ3JhbW1hciBvZiBWUyBDb2RlJ3Mgc25pcHBldHMsIHJlYWQgc3RyaWN0bHksIGZvciB0ZXN0czogd2hhdCBlZGl0b3JzIGZvcmdpdmUgaXMgYW4gZXJyb3IgaGVyZS4gKi9cblxuLyoqXG4gKiBXaGF0IGlzIGluIHRoZSBkb2N1bWVudCBhZnRlciBhIHNuaXBwZXQgaXMgaW5zZXJ0ZWQgYW5kIG5vdGhpbmcgaXMgZmlsbGVkIGluLlxuICogQHRocm93cyBmb3IgYSB2YXJpYWJsZSwgYW4gdW5rbm93biBlc2NhcGUsIGFuIHVuZmluaXNoZWQgb3IgZW1wdHkgc3RvcCwgYSBudW1iZXIgdHdpY2Ugd2l0aCBhIHRleHQgb2YgaXRzIG93blxuICovXG5leHBvcnQgZnVuY3Rpb24gZXhwYW5kU25pcHBldChib2R5OiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCBkZWZhdWx0cyA9IG5ldyBNYXA8bnVtYmVyLCBzdHJpbmc+KCk7XG4gIGxldCBhdCA9IDA7XG4gIGNvbnN0IGZhaWw6ICh3aHk6IHN0cmluZykgPT4gbmV2ZXIgPSAod2h5KSA9PiB7XG4gICAgdGhyb3cgbmV3IEVycm9yKGAke3doeX0gYXQgJHthdH06ICR7Ym9keS5zbGljZShNYXRoLm1heCgwLCBhdCAtIDIwKSwgYXQgKyAyMCl9YCk7XG4gIH07XG4gIGNvbnN0IGVzY2FwZWQgPSAoYWxsb3dlZDogc3RyaW5nKTogc3RyaW5nID0+IHtcbiAgICBjb25zdCBuZXh0ID0gYm9keVthdCArIDFdID8/ICcnO1xuICAgIGlmICghYWxsb3dlZC5pbmNsdWRlcyhuZXh0KSB8fCBuZXh0ID09PSAnJykgZmFpbChgXFxcXCR7bmV4dH0gaXMgbm8gZXNjYXBlIGhlcmVgKTtcbiAgICBhdCArPSAyO1xuICAgIHJldHVybiBuZXh0O1xuICB9O1xuICBjb25zdCBudW1iZXIgPSAoKTogbnVtYmVyID0+IHtcbiAgICBjb25zdCBbZGlnaXRzXSA9IC9eXFxkKi8uZXhlYyhib2R5LnNsaWNlKGF0LCBhdCArIDYpKSA/PyBbJyddO1xuICAgIGlmIChkaWdpdHMgPT09ICcnKSBmYWlsKCdhIHN0b3Agd2l0aG91dCBhIG51bWJlcicpO1xuICAgIGF0ICs9IGRpZ2l0cy5sZW5ndGg7XG4gICAgcmV0dXJuIE51bWJlcihkaWdpdHMpO1xuICB9O1xuICBjb25zdCBkZWZpbmUgPSAoc3RvcDogbnVtYmVyLCB0ZXh0OiBzdHJpbmcpOiBzdHJpbmcgPT4ge1xuICAgIGlmIChkZWZhdWx0cy5oYXMoc3RvcCkpIGZhaWwoYHN0b3AgJHtzdG9wfSB0d2ljZWApO1xuICAgIGlmICh0ZXh0ID09PSAnJykgZmFpbChgc3RvcCAke3N0b3B9IGlzIGVtcHR5YCk7XG4gICAgZGVmYXVsdHMuc2V0KHN0b3AsIHRleHQpO1xuICAgIHJldHVybiB0ZXh0O1xuICB9O1xuICBjb25zdCBjaG9pY2UgPSAoc3RvcDogbnVtYmVyKTogc3RyaW5nID0+IHtcbiAgICBjb25zdCBvcHRpb25zOiBzdHJpbmdbXSA9IFtdO1xuICAgIGxldCBvcHRpb24gPSAnJztcbiAgICBmb3IgKDsgYm9keVthdF0gIT09ICd8JzspIHtcbiAgICAgIGlmIChhdCA+PSBib2R5Lmxlbmd0aCkgZmFpbCgnYW4gdW5maW5pc2hlZCBjaG9pY2UnKTtcbiAgICAgIGlmIChib2R5W2F0XSA9PT0gJ1xcXFwnKSBvcHRpb24gKz0gZXNjYXBlZCgnXFxcXCx8Jyk7XG4gICAgICBlbHNlIGlmIChib2R5W2F0XSA9PT0gJywnKSB7XG4gICAgICAgIG9wdGlvbnMucHVzaChvcHRpb24pO1xuICAgICAgICBvcHRpb24gPSAnJztcbiAgICAgICAgYXQrKztcbiAgICAgIH0gZWxzZSBvcHRpb24gKz0gYm9keVthdCsrXTtcbiAgICB9XG4gICAgb3B0aW9ucy5wdXNoKG9wdGlvbik7XG4gICAgaWYgKGJvZHlbKythdF0gIT09ICd9JykgZmFpbCgnYSBjaG9pY2UgdGhhdCBkb2VzIG5vdCBlbmQgd2l0aCB8fScpO1xuICAgIGF0Kys7XG4gICAgaWYgKG9wdGlvbnMubGVuZ3RoIDwgMiB8fCBvcHRpb25zLnNvbWUoKG8pID0+IG8gPT09ICcnKSkgZmFpbCgnYSBjaG9pY2Ugd2l0aG91dCB0d28gb3B0aW9ucycpO1xuICAgIHJldHVybiBkZWZpbmUoc3RvcCwgb3B0aW9uc1swXSEpO1xuICB9O1xuICBjb25zdCBzdG9wID0gKCk6IHN0cmluZyA9PiB7XG4gICAgYXQrKztcbiAgICBpZiAoYm9keVthdF0gIT09ICd7JykgcmV0dXJuIGRlZmF1bHRzLmdldChudW1iZXIoKSkgPz8gJyc7XG4gICAgYXQrKztcbiAgICBjb25zdCBvd24gPSBudW1iZXIoKTtcbiAgICBjb25zdCBtYXJrID0gYm9keVthdCsrXTtcbiAgICBpZiAobWFyayA9PT0gJ3wnKSByZXR1cm4gY2hvaWNlKG93bik7XG4gICAgaWYgKG1hcmsgIT09ICc6JykgZmFpbCgnYSBzdG9wIHdpdGggbmVpdGhlciA6IG5vciB8Jyk7XG4gICAgY29uc3QgdGV4dCA9IGRlZmluZShvd24sIHJ1bih0cnVlKSk7XG4gICAgYXQrKztcbiAgICByZXR1cm4gdGV4dDtcbiAgfTtcbiAgY29uc3QgcnVuID0gKGluc2lkZTogYm9vbGVhbik6IHN0cmluZyA9PiB7XG4gICAgbGV0IG91dCA9ICcnO1xuICAgIHdoaWxlIChhdCA8IGJvZHkubGVuZ3RoICYmICEoaW5zaWRlICYmIGJvZHlbYXRdID09PSAnfScpKSB7XG4gICAgICBpZiAoYm9keVthdF0gPT09ICdcXFxcJykgb3V0ICs9IGVzY2FwZWQoJ1xcXFwkfScpO1xuICAgICAgZWxzZSBpZiAoYm9keVthdF0gPT09ICckJykgb3V0ICs9IHN0b3AoKTtcbiAgICAgIGVsc2UgaWYgKGJvZHlbYXRdID09PSAnfScpIGZhaWwoJ2EgYnJhY2UgdGhhdCBjbG9zZXMgbm90aGluZycpO1xuICAgICAgZWxzZSBvdXQgKz0gYm9keVthdCsrXTtcbiAgICB9XG4gICAgaWYgKGluc2lkZSAmJiBhdCA+PSBib2R5Lmxlbmd0aCkgZmFpbCgnYW4gdW5maW5pc2hlZCBzdG9wJyk7XG4gICAgcmV0dXJuIG91dDtcbiAgfTtcbiAgcmV0dXJuIHJ1bihmYWxzZSk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUEsT0FBTyxZQUFZO0FBQ25CLFNBQVMsaUJBQWlCO0FBQzFCLFNBQVMsb0JBQW9COzs7QUNJdEIsU0FBUyxjQUFjLE1BQXNCO0FBQ2xELFFBQU0sV0FBVyxvQkFBSSxJQUFvQjtBQUN6QyxNQUFJLEtBQUs7QUFDVCxRQUFNLE9BQStCLENBQUMsUUFBUTtBQUM1QyxVQUFNLElBQUksTUFBTSxHQUFHLEdBQUcsT0FBTyxFQUFFLEtBQUssS0FBSyxNQUFNLEtBQUssSUFBSSxHQUFHLEtBQUssRUFBRSxHQUFHLEtBQUssRUFBRSxDQUFDLEVBQUU7QUFBQSxFQUNqRjtBQUNBLFFBQU0sVUFBVSxDQUFDLFlBQTRCO0FBQzNDLFVBQU0sT0FBTyxLQUFLLEtBQUssQ0FBQyxLQUFLO0FBQzdCLFFBQUksQ0FBQyxRQUFRLFNBQVMsSUFBSSxLQUFLLFNBQVMsR0FBSSxNQUFLLEtBQUssSUFBSSxvQkFBb0I7QUFDOUUsVUFBTTtBQUNOLFdBQU87QUFBQSxFQUNUO0FBQ0EsUUFBTSxTQUFTLE1BQWM7QUFDM0IsVUFBTSxDQUFDLE1BQU0sSUFBSSxPQUFPLEtBQUssS0FBSyxNQUFNLElBQUksS0FBSyxDQUFDLENBQUMsS0FBSyxDQUFDLEVBQUU7QUFDM0QsUUFBSSxXQUFXLEdBQUksTUFBSyx5QkFBeUI7QUFDakQsVUFBTSxPQUFPO0FBQ2IsV0FBTyxPQUFPLE1BQU07QUFBQSxFQUN0QjtBQUNBLFFBQU0sU0FBUyxDQUFDQSxPQUFjLFNBQXlCO0FBQ3JELFFBQUksU0FBUyxJQUFJQSxLQUFJLEVBQUcsTUFBSyxRQUFRQSxLQUFJLFFBQVE7QUFDakQsUUFBSSxTQUFTLEdBQUksTUFBSyxRQUFRQSxLQUFJLFdBQVc7QUFDN0MsYUFBUyxJQUFJQSxPQUFNLElBQUk7QUFDdkIsV0FBTztBQUFBLEVBQ1Q7QUFDQSxRQUFNLFNBQVMsQ0FBQ0EsVUFBeUI7QUFDdkMsVUFBTSxVQUFvQixDQUFDO0FBQzNCLFFBQUksU0FBUztBQUNiLFdBQU8sS0FBSyxFQUFFLE1BQU0sT0FBTTtBQUN4QixVQUFJLE1BQU0sS0FBSyxPQUFRLE1BQUssc0JBQXNCO0FBQ2xELFVBQUksS0FBSyxFQUFFLE1BQU0sS0FBTSxXQUFVLFFBQVEsTUFBTTtBQUFBLGVBQ3RDLEtBQUssRUFBRSxNQUFNLEtBQUs7QUFDekIsZ0JBQVEsS0FBSyxNQUFNO0FBQ25CLGlCQUFTO0FBQ1Q7QUFBQSxNQUNGLE1BQU8sV0FBVSxLQUFLLElBQUk7QUFBQSxJQUM1QjtBQUNBLFlBQVEsS0FBSyxNQUFNO0FBQ25CLFFBQUksS0FBSyxFQUFFLEVBQUUsTUFBTSxJQUFLLE1BQUssb0NBQW9DO0FBQ2pFO0FBQ0EsUUFBSSxRQUFRLFNBQVMsS0FBSyxRQUFRLEtBQUssQ0FBQyxNQUFNLE1BQU0sRUFBRSxFQUFHLE1BQUssOEJBQThCO0FBQzVGLFdBQU8sT0FBT0EsT0FBTSxRQUFRLENBQUMsQ0FBRTtBQUFBLEVBQ2pDO0FBQ0EsUUFBTSxPQUFPLE1BQWM7QUFDekI7QUFDQSxRQUFJLEtBQUssRUFBRSxNQUFNLElBQUssUUFBTyxTQUFTLElBQUksT0FBTyxDQUFDLEtBQUs7QUFDdkQ7QUFDQSxVQUFNLE1BQU0sT0FBTztBQUNuQixVQUFNLE9BQU8sS0FBSyxJQUFJO0FBQ3RCLFFBQUksU0FBUyxJQUFLLFFBQU8sT0FBTyxHQUFHO0FBQ25DLFFBQUksU0FBUyxJQUFLLE1BQUssNkJBQTZCO0FBQ3BELFVBQU0sT0FBTyxPQUFPLEtBQUssSUFBSSxJQUFJLENBQUM7QUFDbEM7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNBLFFBQU0sTUFBTSxDQUFDLFdBQTRCO0FBQ3ZDLFFBQUksTUFBTTtBQUNWLFdBQU8sS0FBSyxLQUFLLFVBQVUsRUFBRSxVQUFVLEtBQUssRUFBRSxNQUFNLE1BQU07QUFDeEQsVUFBSSxLQUFLLEVBQUUsTUFBTSxLQUFNLFFBQU8sUUFBUSxNQUFNO0FBQUEsZUFDbkMsS0FBSyxFQUFFLE1BQU0sSUFBSyxRQUFPLEtBQUs7QUFBQSxlQUM5QixLQUFLLEVBQUUsTUFBTSxJQUFLLE1BQUssNkJBQTZCO0FBQUEsVUFDeEQsUUFBTyxLQUFLLElBQUk7QUFBQSxJQUN2QjtBQUNBLFFBQUksVUFBVSxNQUFNLEtBQUssT0FBUSxNQUFLLG9CQUFvQjtBQUMxRCxXQUFPO0FBQUEsRUFDVDtBQUNBLFNBQU8sSUFBSSxLQUFLO0FBQ2xCOzs7QUQ1REEsSUFBTSxFQUFFLFdBQVcsUUFBUSxJQUFJLFdBQVcsQ0FBQztBQUMzQyxJQUFNLFdBQVcsYUFBYSxXQUFXLGdCQUFnQjtBQUN6RCxJQUFNLFlBQVk7QUFBQSxFQUNoQixHQUFHLGlCQUFpQixTQUFTLElBQUksQ0FBQyxNQUFNLGNBQWMsR0FBRyxTQUFTLENBQUM7QUFBQSxFQUNuRSxHQUFHLFdBQVcsU0FBUyxFQUFFLElBQUksQ0FBQyxNQUFNLEVBQUUsU0FBUyxRQUFRLENBQUM7QUFDMUQ7QUFDQSxJQUFNLFFBQVEsT0FBTyxRQUFRLFFBQVEsRUFBRSxJQUFJLENBQUMsQ0FBQyxNQUFNLEVBQUUsS0FBSyxDQUFDLE9BQU8sRUFBRSxNQUFNLE1BQU0sY0FBYyxLQUFLLEtBQUssSUFBSSxDQUFDLEVBQUUsRUFBRTtBQUVqSCxTQUFTLFlBQVksTUFBTTtBQUN6QixLQUFHLDhEQUE4RCxNQUFNO0FBQ3JFLFdBQU8sTUFBTSxhQUFhLHFCQUFxQixNQUFNLEdBQUcsR0FBRyxLQUFLLFVBQVUsVUFBVSxNQUFNLENBQUMsQ0FBQztBQUFBLENBQUk7QUFBQSxFQUNsRyxDQUFDO0FBRUQsS0FBRyw4REFBOEQsTUFBTTtBQUNyRSxVQUFNLFFBQVEsaUJBQWlCLFNBQVMsT0FBTyxDQUFDLE1BQU0sRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLE1BQU0sRUFBRSxJQUFJO0FBQy9FLFdBQU87QUFBQSxNQUNMO0FBQUEsTUFDQSxVQUFVLE1BQU0sSUFBSSxDQUFDLE1BQU0sRUFBRSxFQUFFO0FBQUEsSUFDakM7QUFDQSxXQUFPO0FBQUEsTUFDTCxpQkFBaUIsU0FBUyxPQUFPLENBQUMsTUFBTSxDQUFDLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxNQUFNLEVBQUUsRUFBRTtBQUFBO0FBQUEsTUFFaEU7QUFBQSxRQUFDO0FBQUEsUUFBWTtBQUFBLFFBQXFCO0FBQUEsUUFBVztBQUFBLFFBQVU7QUFBQSxRQUFTO0FBQUEsUUFBYztBQUFBLFFBQWM7QUFBQSxRQUMxRjtBQUFBLFFBQWU7QUFBQSxRQUFPO0FBQUEsUUFBYTtBQUFBLFFBQWM7QUFBQSxRQUFVO0FBQUEsUUFBYTtBQUFBLE1BQVU7QUFBQSxJQUN0RjtBQUNBLFdBQU8sTUFBTSxPQUFPLEtBQUssUUFBUSxFQUFFLFFBQVEsS0FBSyxJQUFJLEVBQUU7QUFBQSxFQUN4RCxDQUFDO0FBRUQsS0FBRyx3Q0FBd0MsTUFBTTtBQUMvQyxVQUFNLFdBQVcsT0FBTyxPQUFPLFFBQVEsRUFBRSxRQUFRLENBQUMsTUFBTSxFQUFFLE1BQU07QUFDaEUsV0FBTyxNQUFNLElBQUksSUFBSSxRQUFRLEVBQUUsTUFBTSxTQUFTLE1BQU07QUFDcEQsZUFBVyxVQUFVLFNBQVUsUUFBTyxNQUFNLFFBQVEsMkJBQTJCO0FBQUEsRUFDakYsQ0FBQztBQUVELEtBQUcsaURBQWlELE1BQU07QUFDeEQsVUFBTSxRQUFRLENBQUMsRUFBRSxNQUFNLEtBQUssR0FBRyxVQUFVLE9BQU8sTUFBTSxNQUFNLEdBQUcsVUFBVSxLQUFLLENBQUM7QUFBQTtBQUFBLEdBQVEsSUFBSSxDQUFDO0FBQUEsRUFDOUYsQ0FBQztBQUVELEtBQUcsOENBQThDLE1BQU07QUFDckQsVUFBTSxPQUFPLFVBQVUsMERBQTBELGdCQUFnQjtBQUNqRyxXQUFPLE1BQU0sTUFBTSxrRkFBa0Y7QUFDckcsV0FBTyxNQUFNLE1BQU0sd0RBQXdEO0FBQUEsRUFDN0UsQ0FBQztBQUVELEtBQUcsdUZBQXVGLE1BQU07QUFDOUYsVUFBTSxPQUFPLFVBQVUscUVBQXFFLGdCQUFnQjtBQUM1RyxXQUFPLE1BQU0sTUFBTSx3RkFBd0Y7QUFBQSxFQUM3RyxDQUFDO0FBRUQsS0FBRyx1Q0FBdUMsTUFBTTtBQUM5QyxVQUFNLE9BQU8sVUFBVSxnQ0FBZ0MsZ0JBQWdCO0FBQ3ZFLFdBQU8sTUFBTSxNQUFNLDJEQUEyRDtBQUM5RSxXQUFPLE1BQU0sY0FBYyxJQUFJLEdBQUcsOEJBQThCO0FBQUEsRUFDbEUsQ0FBQztBQUVELEtBQUcsc0RBQXNELE1BQU07QUFDN0QsVUFBTSxNQUFNLFVBQVUsUUFBUSxVQUFVLENBQUMseUJBQXlCLFNBQVMsR0FBRyxFQUFFLFVBQVUsT0FBTyxDQUFDO0FBQ2xHLFdBQU8sTUFBTSxJQUFJLFFBQVEsR0FBRyxJQUFJLFNBQVMsSUFBSSxNQUFNO0FBQUEsRUFDckQsQ0FBQztBQUNILENBQUM7QUFFRCxTQUFTLG1DQUFtQyxNQUFNO0FBQ2hELFFBQU0sU0FBUyxlQUFlLFNBQVM7QUFFdkMsYUFBVyxFQUFFLE1BQU0sS0FBSyxLQUFLO0FBQzNCLE9BQUcsTUFBTSxNQUFNO0FBQ2IsWUFBTSxPQUFPLE1BQU0sRUFBRSxNQUFNLFlBQVksS0FBSyxDQUFDO0FBQzdDLGlCQUFXLEVBQUUsTUFBTSxNQUFNLFFBQVEsS0FBSyxLQUFLO0FBQ3pDLFlBQUksU0FBUyxVQUFXLFFBQU8sR0FBRyxXQUFXLFNBQVMsTUFBTSxHQUFHLDBCQUEwQixPQUFPLEVBQUU7QUFFcEcsWUFBTSxPQUFPLEtBQUssU0FBUyxPQUFPLENBQUMsTUFBTSxDQUFDLEVBQUUsa0JBQWtCLEVBQUUsS0FBSyxVQUFVLEtBQUssQ0FBQyxlQUFlLEVBQUUsSUFBSSxDQUFDO0FBQzNHLGlCQUFXLFdBQVc7QUFDcEIsZUFBTyxHQUFHLGlCQUFpQixRQUFRLE1BQU0sTUFBTSxFQUFFLFNBQVMsR0FBRyxnQkFBZ0IsUUFBUSxJQUFJLEdBQUc7QUFDOUYsYUFBTyxHQUFHLEtBQUssU0FBUyxDQUFDO0FBQUEsSUFDM0IsQ0FBQztBQUVILEtBQUcsd0RBQXdELFdBQVk7QUFDckUsU0FBSyxRQUFRLEdBQU07QUFDbkIsZUFBVyxFQUFFLE1BQU0sS0FBSyxLQUFLLE9BQU87QUFDbEMsWUFBTSxXQUFXLEVBQUUsT0FBTyxDQUFDLEVBQUUsTUFBTSxZQUFZLEtBQUssQ0FBQyxHQUFHLFFBQVEsRUFBRSxHQUFHLGVBQWUsWUFBWSxLQUFLLEVBQUU7QUFDdkcsWUFBTSxFQUFFLFVBQVUsV0FBVyxJQUFJLFFBQVEsVUFBVSxFQUFFLFdBQVcsU0FBUyxPQUFPLENBQUMsRUFBRSxDQUFDO0FBQ3BGLFlBQU0sVUFBVSxTQUFTLE1BQU0sUUFBUSxDQUFDLE1BQU0sRUFBRSxRQUFRLEVBQUUsT0FBTyxDQUFDLE1BQU0sRUFBRSxTQUFTLFNBQVMsQ0FBQztBQUM3RixhQUFPO0FBQUEsUUFDTCxXQUFXLElBQUksQ0FBQyxRQUFRLElBQUksSUFBSTtBQUFBLFFBQ2hDLENBQUM7QUFBQSxRQUNEO0FBQUEsTUFDRjtBQUNBLGFBQU87QUFBQSxRQUNMLFFBQVEsSUFBSSxDQUFDLE1BQU0sRUFBRSxFQUFFO0FBQUEsUUFDdkIsQ0FBQztBQUFBLFFBQ0Q7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLEVBQ0YsQ0FBQztBQUNILENBQUM7QUFHRCxJQUFNLGlCQUFpQixDQUFDLFNBQTBCLEtBQUssU0FBUyxHQUFHOyIsCiAgIm5hbWVzIjogWyJzdG9wIl0KfQo=
