import {
  frameworks
} from "../../chunk-SMUSCW3T.mjs";
import {
  findPlaceholders,
  skeletonFields
} from "../../chunk-5DWXA2GW.mjs";
import {
  allPhrases,
  elementsOf,
  findArea,
  findElement,
  readFramework
} from "../../chunk-F4HRPUVZ.mjs";
import "../../chunk-XPBD7J4T.mjs";
import "../../chunk-LL7JQKRF.mjs";

// test/frameworks/catalogues.test.ts
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
var guide = frameworks[0].framework;
var text = readFileSync("src/frameworks/ncs-guide-2025.yaml", "utf8");
describe("the catalogue of the NCS Guide 2025", () => {
  it("fits the schema", () => {
    assert.deepEqual(readFramework(text, "ncs-guide-2025.yaml").problems, []);
  });
  it("has the seven focus areas, 32 elements, two parts and ten principles of the Guide", () => {
    assert.deepEqual(
      guide.areas.map((a) => a.elements.length),
      [4, 4, 4, 5, 6, 5, 4]
    );
    for (const area of guide.areas) area.elements.forEach((e, i) => assert.equal(e.id, `${area.id}.${i + 1}`));
    assert.deepEqual(
      elementsOf(guide).flatMap((e) => e.parts ?? []).map((p) => p.id),
      ["5.1.3.1", "5.1.3.2"]
    );
    assert.deepEqual(
      guide.principles.map((p) => p.id),
      Array.from({ length: 10 }, (_, i) => `4.${i + 1}`)
    );
    assert.equal(findElement(guide, "5.1.3.2").id, "5.1.3");
    assert.equal(findArea(guide, "5.4.5").title, "Incident Response");
  });
  it("gives every element what a reviewer and a drafter need", () => {
    for (const e of elementsOf(guide)) {
      assert.ok(e.asks.length >= 2 && e.asks.length <= 6, e.id);
      assert.ok(
        e.asks.every((a) => a.terms.length > 0),
        e.id
      );
      assert.ok(e.questions.length >= 3, e.id);
      assert.ok(e.headings.length >= 3, e.id);
      assert.ok(e.example.length > 100, e.id);
      assert.match(e.skeleton, /^### .+\n/, e.id);
      assert.ok(e.tests.match.length >= 3 && e.tests.noMatch.length >= 2, e.id);
    }
  });
  it("holds no phrase twice in an element", () => {
    for (const e of elementsOf(guide)) {
      const phrases = allPhrases(e.phrases);
      assert.deepEqual(
        phrases.filter((p, i) => phrases.indexOf(p) !== i),
        [],
        e.id
      );
    }
  });
  it("has skeletons whose fields and guidance count as unfilled", () => {
    const fields = skeletonFields(guide);
    for (const e of elementsOf(guide)) assert.ok(findPlaceholders(e.skeleton, fields).length > 0, e.id);
  });
  it("repeats no sentence of the Guide", function() {
    const seed = "../shared/seeds/003_2b3ab33b81febeaa.txt";
    let source;
    try {
      source = readFileSync(seed, "utf8");
    } catch {
      console.log(`      skipped: ${seed} is not here`);
      return this.skip();
    }
    const words = (t) => t.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const runs = /* @__PURE__ */ new Set();
    const all = words(source);
    for (let i = 0; i + 9 <= all.length; i++) runs.add(all.slice(i, i + 9).join(" "));
    const titles = elementsOf(guide).map((e) => words(e.title).join(" ")).concat(guide.areas.map((a) => words(a.title).join(" ")));
    const own = words(text);
    for (let i = 0; i + 9 <= own.length; i++) {
      const run = own.slice(i, i + 9).join(" ");
      if (runs.has(run))
        assert.ok(
          titles.some((t) => t.includes(run) || run.includes(t)),
          run
        );
    }
  });
});
describe("readFramework", () => {
  const minimal = 'id: own\nversion: "1"\ntitle: Own\nsource: Us\nlanguage: en\nareas:\n  - id: A\n    title: T\n    short: T\n    summary: S\n    elements:\n      - { id: A1, title: E, summary: S, asks: [{ text: Q, terms: [tt] }], phrases: { defining: [word], strong: [], supporting: [] } }\n';
  it("completes a small catalogue of a user", () => {
    const { framework, problems } = readFramework(minimal, "own.yaml");
    assert.deepEqual(problems, []);
    assert.match(framework.areas[0].elements[0].skeleton, /^### E\n/);
    assert.deepEqual(framework.principles, []);
  });
  it("names what is wrong, and where", () => {
    const twice = readFramework(minimal + minimal.slice(minimal.indexOf("      - {")), "own.yaml");
    assert.equal(twice.framework, void 0);
    assert.deepEqual(
      twice.problems.map((p) => [p.position.start.line, p.message]),
      [[13, 'The id "A1" is given twice.']]
    );
    const wrong = readFramework(minimal.replace("language: en", "language: fr"), "own.yaml");
    assert.equal(wrong.framework, void 0);
    assert.equal(wrong.problems[0].position.start.line, 5);
    assert.match(readFramework("", "own.yaml").problems[0].message, /holds no catalogue/);
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9mcmFtZXdvcmtzL2NhdGFsb2d1ZXMudGVzdC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tICdub2RlOmFzc2VydC9zdHJpY3QnO1xuaW1wb3J0IHsgcmVhZEZpbGVTeW5jIH0gZnJvbSAnbm9kZTpmcyc7XG5pbXBvcnQgeyBhbGxQaHJhc2VzLCBlbGVtZW50c09mLCBmaW5kQXJlYSwgZmluZEVsZW1lbnQsIHJlYWRGcmFtZXdvcmsgfSBmcm9tICcuLi8uLi9zcmMvZW5naW5lL2ZyYW1ld29yay5qcyc7XG5pbXBvcnQgeyBmaW5kUGxhY2Vob2xkZXJzLCBza2VsZXRvbkZpZWxkcyB9IGZyb20gJy4uLy4uL3NyYy9lbmdpbmUvcGxhY2Vob2xkZXJzLmpzJztcbmltcG9ydCB7IGZyYW1ld29ya3MgfSBmcm9tICcuLi8uLi9zcmMvZnJhbWV3b3Jrcy9pbmRleC5qcyc7XG5cbmNvbnN0IGd1aWRlID0gZnJhbWV3b3Jrc1swXSEuZnJhbWV3b3JrO1xuY29uc3QgdGV4dCA9IHJlYWRGaWxlU3luYygnc3JjL2ZyYW1ld29ya3MvbmNzLWd1aWRlLTIwMjUueWFtbCcsICd1dGY4Jyk7XG5cbmRlc2NyaWJlKCd0aGUgY2F0YWxvZ3VlIG9mIHRoZSBOQ1MgR3VpZGUgMjAyNScsICgpID0+IHtcbiAgaXQoJ2ZpdHMgdGhlIHNjaGVtYScsICgpID0+IHtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHJlYWRGcmFtZXdvcmsodGV4dCwgJ25jcy1ndWlkZS0yMDI1LnlhbWwnKS5wcm9ibGVtcywgW10pO1xuICB9KTtcblxuICBpdCgnaGFzIHRoZSBzZXZlbiBmb2N1cyBhcmVhcywgMzIgZWxlbWVudHMsIHR3byBwYXJ0cyBhbmQgdGVuIHByaW5jaXBsZXMgb2YgdGhlIEd1aWRlJywgKCkgPT4ge1xuICAgIGFzc2VydC5kZWVwRXF1YWwoXG4gICAgICBndWlkZS5hcmVhcy5tYXAoKGEpID0+IGEuZWxlbWVudHMubGVuZ3RoKSxcbiAgICAgIFs0LCA0LCA0LCA1LCA2LCA1LCA0XSxcbiAgICApO1xuICAgIGZvciAoY29uc3QgYXJlYSBvZiBndWlkZS5hcmVhcykgYXJlYS5lbGVtZW50cy5mb3JFYWNoKChlLCBpKSA9PiBhc3NlcnQuZXF1YWwoZS5pZCwgYCR7YXJlYS5pZH0uJHtpICsgMX1gKSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChcbiAgICAgIGVsZW1lbnRzT2YoZ3VpZGUpXG4gICAgICAgIC5mbGF0TWFwKChlKSA9PiBlLnBhcnRzID8/IFtdKVxuICAgICAgICAubWFwKChwKSA9PiBwLmlkKSxcbiAgICAgIFsnNS4xLjMuMScsICc1LjEuMy4yJ10sXG4gICAgKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKFxuICAgICAgZ3VpZGUucHJpbmNpcGxlcy5tYXAoKHApID0+IHAuaWQpLFxuICAgICAgQXJyYXkuZnJvbSh7IGxlbmd0aDogMTAgfSwgKF8sIGkpID0+IGA0LiR7aSArIDF9YCksXG4gICAgKTtcbiAgICBhc3NlcnQuZXF1YWwoZmluZEVsZW1lbnQoZ3VpZGUsICc1LjEuMy4yJykhLmlkLCAnNS4xLjMnKTtcbiAgICBhc3NlcnQuZXF1YWwoZmluZEFyZWEoZ3VpZGUsICc1LjQuNScpIS50aXRsZSwgJ0luY2lkZW50IFJlc3BvbnNlJyk7XG4gIH0pO1xuXG4gIGl0KCdnaXZlcyBldmVyeSBlbGVtZW50IHdoYXQgYSByZXZpZXdlciBhbmQgYSBkcmFmdGVyIG5lZWQnLCAoKSA9PiB7XG4gICAgZm9yIChjb25zdCBlIG9mIGVsZW1lbnRzT2YoZ3VpZGUpKSB7XG4gICAgICBhc3NlcnQub2soZS5hc2tzLmxlbmd0aCA+PSAyICYmIGUuYXNrcy5sZW5ndGggPD0gNiwgZS5pZCk7XG4gICAgICBhc3NlcnQub2soXG4gICAgICAgIGUuYXNrcy5ldmVyeSgoYSkgPT4gYS50ZXJtcy5sZW5ndGggPiAwKSxcbiAgICAgICAgZS5pZCxcbiAgICAgICk7XG4gICAgICBhc3NlcnQub2soZS5xdWVzdGlvbnMubGVuZ3RoID49IDMsIGUuaWQpO1xuICAgICAgYXNzZXJ0Lm9rKGUuaGVhZGluZ3MubGVuZ3RoID49IDMsIGUuaWQpO1xuICAgICAgYXNzZXJ0Lm9rKGUuZXhhbXBsZS5sZW5ndGggPiAxMDAsIGUuaWQpO1xuICAgICAgYXNzZXJ0Lm1hdGNoKGUuc2tlbGV0b24sIC9eIyMjIC4rXFxuLywgZS5pZCk7XG4gICAgICBhc3NlcnQub2soZS50ZXN0cy5tYXRjaC5sZW5ndGggPj0gMyAmJiBlLnRlc3RzLm5vTWF0Y2gubGVuZ3RoID49IDIsIGUuaWQpO1xuICAgIH1cbiAgfSk7XG5cbiAgaXQoJ2hvbGRzIG5vIHBocmFzZSB0d2ljZSBpbiBhbiBlbGVtZW50JywgKCkgPT4ge1xuICAgIGZvciAoY29uc3QgZSBvZiBlbGVtZW50c09mKGd1aWRlKSkge1xuICAgICAgY29uc3QgcGhyYXNlcyA9IGFsbFBocmFzZXMoZS5waHJhc2VzKTtcbiAgICAgIGFzc2VydC5kZWVwRXF1YWwoXG4gICAgICAgIHBocmFzZXMuZmlsdGVyKChwLCBpKSA9PiBwaHJhc2VzLmluZGV4T2YocCkgIT09IGkpLFxuICAgICAgICBbXSxcbiAgICAgICAgZS5pZCxcbiAgICAgICk7XG4gICAgfVxuICB9KTtcblxuICBpdCgnaGFzIHNrZWxldG9ucyB3aG9zZSBmaWVsZHMgYW5kIGd1aWRhbmNlIGNvdW50IGFzIHVuZmlsbGVkJywgKCkgPT4ge1xuICAgIGNvbnN0IGZpZWxkcyA9IHNrZWxldG9uRmllbGRzKGd1aWRlKTtcbiAgICBmb3IgKGNvbnN0IGUgb2YgZWxlbWVudHNPZihndWlkZSkpIGFzc2VydC5vayhmaW5kUGxhY2Vob2xkZXJzKGUuc2tlbGV0b24sIGZpZWxkcykubGVuZ3RoID4gMCwgZS5pZCk7XG4gIH0pO1xuXG4gIGl0KCdyZXBlYXRzIG5vIHNlbnRlbmNlIG9mIHRoZSBHdWlkZScsIGZ1bmN0aW9uICgpIHtcbiAgICBjb25zdCBzZWVkID0gJy4uL3NoYXJlZC9zZWVkcy8wMDNfMmIzYWIzM2I4MWZlYmVhYS50eHQnO1xuICAgIGxldCBzb3VyY2U6IHN0cmluZztcbiAgICB0cnkge1xuICAgICAgc291cmNlID0gcmVhZEZpbGVTeW5jKHNlZWQsICd1dGY4Jyk7XG4gICAgfSBjYXRjaCB7XG4gICAgICBjb25zb2xlLmxvZyhgICAgICAgc2tpcHBlZDogJHtzZWVkfSBpcyBub3QgaGVyZWApO1xuICAgICAgcmV0dXJuIHRoaXMuc2tpcCgpO1xuICAgIH1cbiAgICBjb25zdCB3b3JkcyA9ICh0OiBzdHJpbmcpID0+IHQudG9Mb3dlckNhc2UoKS5tYXRjaCgvW1xccHtMfVxccHtOfV0rL2d1KSA/PyBbXTtcbiAgICBjb25zdCBydW5zID0gbmV3IFNldDxzdHJpbmc+KCk7XG4gICAgY29uc3QgYWxsID0gd29yZHMoc291cmNlKTtcbiAgICBmb3IgKGxldCBpID0gMDsgaSArIDkgPD0gYWxsLmxlbmd0aDsgaSsrKSBydW5zLmFkZChhbGwuc2xpY2UoaSwgaSArIDkpLmpvaW4oJyAnKSk7XG4gICAgY29uc3QgdGl0bGVzID0gZWxlbWVudHNPZihndWlkZSlcbiAgICAgIC5tYXAoKGUpID0+IHdvcmRzKGUudGl0bGUpLmpvaW4oJyAnKSlcbiAgICAgIC5jb25jYXQoZ3VpZGUuYXJlYXMubWFwKChhKSA9PiB3b3JkcyhhLnRpdGxlKS5qb2luKCcgJykpKTtcbiAgICBjb25zdCBvd24gPSB3b3Jkcyh0ZXh0KTtcbiAgICBmb3IgKGxldCBpID0gMDsgaSArIDkgPD0gb3duLmxlbmd0aDsgaSsrKSB7XG4gICAgICBjb25zdCBydW4gPSBvd24uc2xpY2UoaSwgaSArIDkpLmpvaW4oJyAnKTtcbiAgICAgIGlmIChydW5zLmhhcyhydW4pKVxuICAgICAgICBhc3NlcnQub2soXG4gICAgICAgICAgdGl0bGVzLnNvbWUoKHQpID0+IHQuaW5jbHVkZXMocnVuKSB8fCBydW4uaW5jbHVkZXModCkpLFxuICAgICAgICAgIHJ1bixcbiAgICAgICAgKTtcbiAgICB9XG4gIH0pO1xufSk7XG5cbmRlc2NyaWJlKCdyZWFkRnJhbWV3b3JrJywgKCkgPT4ge1xuICBjb25zdCBtaW5pbWFsID1cbiAgICAnaWQ6IG93blxcbnZlcnNpb246IFwiMVwiXFxudGl0bGU6IE93blxcbnNvdXJjZTogVXNcXG5sYW5ndWFnZTogZW5cXG5hcmVhczpcXG4gIC0gaWQ6IEFcXG4gICAgdGl0bGU6IFRcXG4gICAgc2hvcnQ6IFRcXG4gICAgc3VtbWFyeTogU1xcbiAgICBlbGVtZW50czpcXG4nICtcbiAgICAnICAgICAgLSB7IGlkOiBBMSwgdGl0bGU6IEUsIHN1bW1hcnk6IFMsIGFza3M6IFt7IHRleHQ6IFEsIHRlcm1zOiBbdHRdIH1dLCBwaHJhc2VzOiB7IGRlZmluaW5nOiBbd29yZF0sIHN0cm9uZzogW10sIHN1cHBvcnRpbmc6IFtdIH0gfVxcbic7XG5cbiAgaXQoJ2NvbXBsZXRlcyBhIHNtYWxsIGNhdGFsb2d1ZSBvZiBhIHVzZXInLCAoKSA9PiB7XG4gICAgY29uc3QgeyBmcmFtZXdvcmssIHByb2JsZW1zIH0gPSByZWFkRnJhbWV3b3JrKG1pbmltYWwsICdvd24ueWFtbCcpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwocHJvYmxlbXMsIFtdKTtcbiAgICBhc3NlcnQubWF0Y2goZnJhbWV3b3JrIS5hcmVhc1swXSEuZWxlbWVudHNbMF0hLnNrZWxldG9uLCAvXiMjIyBFXFxuLyk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChmcmFtZXdvcmshLnByaW5jaXBsZXMsIFtdKTtcbiAgfSk7XG5cbiAgaXQoJ25hbWVzIHdoYXQgaXMgd3JvbmcsIGFuZCB3aGVyZScsICgpID0+IHtcbiAgICBjb25zdCB0d2ljZSA9IHJlYWRGcmFtZXdvcmsobWluaW1hbCArIG1pbmltYWwuc2xpY2UobWluaW1hbC5pbmRleE9mKCcgICAgICAtIHsnKSksICdvd24ueWFtbCcpO1xuICAgIGFzc2VydC5lcXVhbCh0d2ljZS5mcmFtZXdvcmssIHVuZGVmaW5lZCk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChcbiAgICAgIHR3aWNlLnByb2JsZW1zLm1hcCgocCkgPT4gW3AucG9zaXRpb24uc3RhcnQubGluZSwgcC5tZXNzYWdlXSksXG4gICAgICBbWzEzLCAnVGhlIGlkIFwiQTFcIiBpcyBnaXZlbiB0d2ljZS4nXV0sXG4gICAgKTtcbiAgICBjb25zdCB3cm9uZyA9IHJlYWRGcmFtZXdvcmsobWluaW1hbC5yZXBsYWNlKCdsYW5ndWFnZTogZW4nLCAnbGFuZ3VhZ2U6IGZyJyksICdvd24ueWFtbCcpO1xuICAgIGFzc2VydC5lcXVhbCh3cm9uZy5mcmFtZXdvcmssIHVuZGVmaW5lZCk7XG4gICAgYXNzZXJ0LmVxdWFsKHdyb25nLnByb2JsZW1zWzBdIS5wb3NpdGlvbi5zdGFydC5saW5lLCA1KTtcbiAgICBhc3NlcnQubWF0Y2gocmVhZEZyYW1ld29yaygnJywgJ293bi55YW1sJykucHJvYmxlbXNbMF0hLm1lc3NhZ2UsIC9ob2xkcyBubyBjYXRhbG9ndWUvKTtcbiAgfSk7XG59KTtcbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBLE9BQU8sWUFBWTtBQUNuQixTQUFTLG9CQUFvQjtBQUs3QixJQUFNLFFBQVEsV0FBVyxDQUFDLEVBQUc7QUFDN0IsSUFBTSxPQUFPLGFBQWEsc0NBQXNDLE1BQU07QUFFdEUsU0FBUyx1Q0FBdUMsTUFBTTtBQUNwRCxLQUFHLG1CQUFtQixNQUFNO0FBQzFCLFdBQU8sVUFBVSxjQUFjLE1BQU0scUJBQXFCLEVBQUUsVUFBVSxDQUFDLENBQUM7QUFBQSxFQUMxRSxDQUFDO0FBRUQsS0FBRyxxRkFBcUYsTUFBTTtBQUM1RixXQUFPO0FBQUEsTUFDTCxNQUFNLE1BQU0sSUFBSSxDQUFDLE1BQU0sRUFBRSxTQUFTLE1BQU07QUFBQSxNQUN4QyxDQUFDLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLENBQUM7QUFBQSxJQUN0QjtBQUNBLGVBQVcsUUFBUSxNQUFNLE1BQU8sTUFBSyxTQUFTLFFBQVEsQ0FBQyxHQUFHLE1BQU0sT0FBTyxNQUFNLEVBQUUsSUFBSSxHQUFHLEtBQUssRUFBRSxJQUFJLElBQUksQ0FBQyxFQUFFLENBQUM7QUFDekcsV0FBTztBQUFBLE1BQ0wsV0FBVyxLQUFLLEVBQ2IsUUFBUSxDQUFDLE1BQU0sRUFBRSxTQUFTLENBQUMsQ0FBQyxFQUM1QixJQUFJLENBQUMsTUFBTSxFQUFFLEVBQUU7QUFBQSxNQUNsQixDQUFDLFdBQVcsU0FBUztBQUFBLElBQ3ZCO0FBQ0EsV0FBTztBQUFBLE1BQ0wsTUFBTSxXQUFXLElBQUksQ0FBQyxNQUFNLEVBQUUsRUFBRTtBQUFBLE1BQ2hDLE1BQU0sS0FBSyxFQUFFLFFBQVEsR0FBRyxHQUFHLENBQUMsR0FBRyxNQUFNLEtBQUssSUFBSSxDQUFDLEVBQUU7QUFBQSxJQUNuRDtBQUNBLFdBQU8sTUFBTSxZQUFZLE9BQU8sU0FBUyxFQUFHLElBQUksT0FBTztBQUN2RCxXQUFPLE1BQU0sU0FBUyxPQUFPLE9BQU8sRUFBRyxPQUFPLG1CQUFtQjtBQUFBLEVBQ25FLENBQUM7QUFFRCxLQUFHLDBEQUEwRCxNQUFNO0FBQ2pFLGVBQVcsS0FBSyxXQUFXLEtBQUssR0FBRztBQUNqQyxhQUFPLEdBQUcsRUFBRSxLQUFLLFVBQVUsS0FBSyxFQUFFLEtBQUssVUFBVSxHQUFHLEVBQUUsRUFBRTtBQUN4RCxhQUFPO0FBQUEsUUFDTCxFQUFFLEtBQUssTUFBTSxDQUFDLE1BQU0sRUFBRSxNQUFNLFNBQVMsQ0FBQztBQUFBLFFBQ3RDLEVBQUU7QUFBQSxNQUNKO0FBQ0EsYUFBTyxHQUFHLEVBQUUsVUFBVSxVQUFVLEdBQUcsRUFBRSxFQUFFO0FBQ3ZDLGFBQU8sR0FBRyxFQUFFLFNBQVMsVUFBVSxHQUFHLEVBQUUsRUFBRTtBQUN0QyxhQUFPLEdBQUcsRUFBRSxRQUFRLFNBQVMsS0FBSyxFQUFFLEVBQUU7QUFDdEMsYUFBTyxNQUFNLEVBQUUsVUFBVSxhQUFhLEVBQUUsRUFBRTtBQUMxQyxhQUFPLEdBQUcsRUFBRSxNQUFNLE1BQU0sVUFBVSxLQUFLLEVBQUUsTUFBTSxRQUFRLFVBQVUsR0FBRyxFQUFFLEVBQUU7QUFBQSxJQUMxRTtBQUFBLEVBQ0YsQ0FBQztBQUVELEtBQUcsdUNBQXVDLE1BQU07QUFDOUMsZUFBVyxLQUFLLFdBQVcsS0FBSyxHQUFHO0FBQ2pDLFlBQU0sVUFBVSxXQUFXLEVBQUUsT0FBTztBQUNwQyxhQUFPO0FBQUEsUUFDTCxRQUFRLE9BQU8sQ0FBQyxHQUFHLE1BQU0sUUFBUSxRQUFRLENBQUMsTUFBTSxDQUFDO0FBQUEsUUFDakQsQ0FBQztBQUFBLFFBQ0QsRUFBRTtBQUFBLE1BQ0o7QUFBQSxJQUNGO0FBQUEsRUFDRixDQUFDO0FBRUQsS0FBRyw2REFBNkQsTUFBTTtBQUNwRSxVQUFNLFNBQVMsZUFBZSxLQUFLO0FBQ25DLGVBQVcsS0FBSyxXQUFXLEtBQUssRUFBRyxRQUFPLEdBQUcsaUJBQWlCLEVBQUUsVUFBVSxNQUFNLEVBQUUsU0FBUyxHQUFHLEVBQUUsRUFBRTtBQUFBLEVBQ3BHLENBQUM7QUFFRCxLQUFHLG9DQUFvQyxXQUFZO0FBQ2pELFVBQU0sT0FBTztBQUNiLFFBQUk7QUFDSixRQUFJO0FBQ0YsZUFBUyxhQUFhLE1BQU0sTUFBTTtBQUFBLElBQ3BDLFFBQVE7QUFDTixjQUFRLElBQUksa0JBQWtCLElBQUksY0FBYztBQUNoRCxhQUFPLEtBQUssS0FBSztBQUFBLElBQ25CO0FBQ0EsVUFBTSxRQUFRLENBQUMsTUFBYyxFQUFFLFlBQVksRUFBRSxNQUFNLGlCQUFpQixLQUFLLENBQUM7QUFDMUUsVUFBTSxPQUFPLG9CQUFJLElBQVk7QUFDN0IsVUFBTSxNQUFNLE1BQU0sTUFBTTtBQUN4QixhQUFTLElBQUksR0FBRyxJQUFJLEtBQUssSUFBSSxRQUFRLElBQUssTUFBSyxJQUFJLElBQUksTUFBTSxHQUFHLElBQUksQ0FBQyxFQUFFLEtBQUssR0FBRyxDQUFDO0FBQ2hGLFVBQU0sU0FBUyxXQUFXLEtBQUssRUFDNUIsSUFBSSxDQUFDLE1BQU0sTUFBTSxFQUFFLEtBQUssRUFBRSxLQUFLLEdBQUcsQ0FBQyxFQUNuQyxPQUFPLE1BQU0sTUFBTSxJQUFJLENBQUMsTUFBTSxNQUFNLEVBQUUsS0FBSyxFQUFFLEtBQUssR0FBRyxDQUFDLENBQUM7QUFDMUQsVUFBTSxNQUFNLE1BQU0sSUFBSTtBQUN0QixhQUFTLElBQUksR0FBRyxJQUFJLEtBQUssSUFBSSxRQUFRLEtBQUs7QUFDeEMsWUFBTSxNQUFNLElBQUksTUFBTSxHQUFHLElBQUksQ0FBQyxFQUFFLEtBQUssR0FBRztBQUN4QyxVQUFJLEtBQUssSUFBSSxHQUFHO0FBQ2QsZUFBTztBQUFBLFVBQ0wsT0FBTyxLQUFLLENBQUMsTUFBTSxFQUFFLFNBQVMsR0FBRyxLQUFLLElBQUksU0FBUyxDQUFDLENBQUM7QUFBQSxVQUNyRDtBQUFBLFFBQ0Y7QUFBQSxJQUNKO0FBQUEsRUFDRixDQUFDO0FBQ0gsQ0FBQztBQUVELFNBQVMsaUJBQWlCLE1BQU07QUFDOUIsUUFBTSxVQUNKO0FBR0YsS0FBRyx5Q0FBeUMsTUFBTTtBQUNoRCxVQUFNLEVBQUUsV0FBVyxTQUFTLElBQUksY0FBYyxTQUFTLFVBQVU7QUFDakUsV0FBTyxVQUFVLFVBQVUsQ0FBQyxDQUFDO0FBQzdCLFdBQU8sTUFBTSxVQUFXLE1BQU0sQ0FBQyxFQUFHLFNBQVMsQ0FBQyxFQUFHLFVBQVUsVUFBVTtBQUNuRSxXQUFPLFVBQVUsVUFBVyxZQUFZLENBQUMsQ0FBQztBQUFBLEVBQzVDLENBQUM7QUFFRCxLQUFHLGtDQUFrQyxNQUFNO0FBQ3pDLFVBQU0sUUFBUSxjQUFjLFVBQVUsUUFBUSxNQUFNLFFBQVEsUUFBUSxXQUFXLENBQUMsR0FBRyxVQUFVO0FBQzdGLFdBQU8sTUFBTSxNQUFNLFdBQVcsTUFBUztBQUN2QyxXQUFPO0FBQUEsTUFDTCxNQUFNLFNBQVMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxFQUFFLFNBQVMsTUFBTSxNQUFNLEVBQUUsT0FBTyxDQUFDO0FBQUEsTUFDNUQsQ0FBQyxDQUFDLElBQUksNkJBQTZCLENBQUM7QUFBQSxJQUN0QztBQUNBLFVBQU0sUUFBUSxjQUFjLFFBQVEsUUFBUSxnQkFBZ0IsY0FBYyxHQUFHLFVBQVU7QUFDdkYsV0FBTyxNQUFNLE1BQU0sV0FBVyxNQUFTO0FBQ3ZDLFdBQU8sTUFBTSxNQUFNLFNBQVMsQ0FBQyxFQUFHLFNBQVMsTUFBTSxNQUFNLENBQUM7QUFDdEQsV0FBTyxNQUFNLGNBQWMsSUFBSSxVQUFVLEVBQUUsU0FBUyxDQUFDLEVBQUcsU0FBUyxvQkFBb0I7QUFBQSxFQUN2RixDQUFDO0FBQ0gsQ0FBQzsiLAogICJuYW1lcyI6IFtdCn0K
