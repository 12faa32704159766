import {
  createContext,
  report,
  reports
} from "../../../chunk-F7EA2JBP.mjs";
import "../../../chunk-ZHIQ6AC6.mjs";
import {
  missingElement,
  missingFocusArea,
  partialElement,
  principleNotVisible
} from "../../../chunk-L3H5WBC3.mjs";
import "../../../chunk-2EC35H2O.mjs";
import "../../../chunk-4VCL2ROO.mjs";
import "../../../chunk-EQMLJMKU.mjs";
import "../../../chunk-F4HRPUVZ.mjs";
import "../../../chunk-XPBD7J4T.mjs";
import "../../../chunk-ZEVL2VNB.mjs";
import "../../../chunk-6YUTXQMJ.mjs";
import "../../../chunk-LL7JQKRF.mjs";

// test/rules/coverage/coverage.test.ts
import assert from "node:assert/strict";
var draft = "# Strategy\n\n## Response\n\nWe run a team.\n\n### Drills\n\nWe drill.\n\n## People\n\nWe teach.\n";
var matches = { "We run a team.": "1.1", "We drill.": "1.2", "We teach.": "2.1" };
describe("coverage rules", () => {
  it("reports a missing focus area once, at the first heading", () => {
    assert.deepEqual(report(missingFocusArea, draft, { status: { "2.1": "missing" } }), [
      "1:1 Nothing addresses focus area 2 People (1 element, 2.1 to 2.1)."
    ]);
    assert.deepEqual(report(missingFocusArea, draft, { status: { "1.1": "missing" } }), []);
  });
  it("groups missing elements by area, at the section that holds the area", () => {
    const found = report(missingElement, draft, { matches, status: { "1.2": "missing" } });
    assert.deepEqual(found, ["3:1 Response (1): no passage addresses 1.2 Exercises."]);
  });
  it("says nothing of the elements of an area that is missing whole, nor of what is not applicable", () => {
    assert.deepEqual(report(missingElement, draft, { status: { "2.1": "missing", "1.2": "not-applicable" } }), []);
  });
  it("falls back to the first heading, and to the first line of a text without headings", () => {
    assert.equal(reports(missingElement, draft, { status: { "1.1": "missing" } })[0].position.start.line, 1);
    assert.equal(reports(missingElement, "\n\nText.\n", { status: { "1.1": "missing" } })[0].position.start.line, 3);
  });
  it("shows the nearest passages beside what is missing", () => {
    const context = createContext(draft, { status: { "1.2": "missing" } });
    const near = {
      path: "draft.md",
      passage: 1,
      position: context.files[0].file.passages[1].position,
      score: 0.3,
      terms: ["drill"]
    };
    const areas = context.coverage.areas.map((a) => ({
      ...a,
      elements: a.elements.map((e) => ({ ...e, nearest: e.id === "1.2" ? [near] : [] }))
    }));
    const [found] = [...missingElement.check({ ...context, coverage: { ...context.coverage, areas } })];
    assert.deepEqual(
      found.related.map((r) => r.message),
      ["Nearest to 1.2 (score 0.30): has \u201Cdrill\u201D; would need for example \u201Cexercise\u201D."]
    );
  });
  it("names what a partial element leaves open, at its best evidence", () => {
    assert.deepEqual(report(partialElement, draft, { matches, status: { "1.2": "partial" } }), [
      "9:1 1.2 Exercises is only touched; not answered yet: \u201CSays who does exercises\u201D."
    ]);
  });
  it("lists principles that leave no trace", () => {
    const context = { coverage: { areas: [], principles: [{ id: "9", found: false, evidence: [] }] } };
    assert.deepEqual(report(principleNotVisible, draft, { context }), ["1:1 No passage speaks of 9 Openness."]);
    assert.deepEqual(report(principleNotVisible, draft), []);
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vLi4vdGVzdC9ydWxlcy9jb3ZlcmFnZS9jb3ZlcmFnZS50ZXN0LnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgYXNzZXJ0IGZyb20gJ25vZGU6YXNzZXJ0L3N0cmljdCc7XG5pbXBvcnQgeyBtaXNzaW5nRWxlbWVudCB9IGZyb20gJy4uLy4uLy4uL3NyYy9ydWxlcy9jb3ZlcmFnZS9taXNzaW5nLWVsZW1lbnQuanMnO1xuaW1wb3J0IHsgbWlzc2luZ0ZvY3VzQXJlYSB9IGZyb20gJy4uLy4uLy4uL3NyYy9ydWxlcy9jb3ZlcmFnZS9taXNzaW5nLWZvY3VzLWFyZWEuanMnO1xuaW1wb3J0IHsgcGFydGlhbEVsZW1lbnQgfSBmcm9tICcuLi8uLi8uLi9zcmMvcnVsZXMvY292ZXJhZ2UvcGFydGlhbC1lbGVtZW50LmpzJztcbmltcG9ydCB7IHByaW5jaXBsZU5vdFZpc2libGUgfSBmcm9tICcuLi8uLi8uLi9zcmMvcnVsZXMvY292ZXJhZ2UvcHJpbmNpcGxlLW5vdC12aXNpYmxlLmpzJztcbmltcG9ydCB7IGNyZWF0ZUNvbnRleHQsIHJlcG9ydCwgcmVwb3J0cyB9IGZyb20gJy4uLy4uL3N1cHBvcnQvY29udGV4dC5qcyc7XG5cbmNvbnN0IGRyYWZ0ID0gJyMgU3RyYXRlZ3lcXG5cXG4jIyBSZXNwb25zZVxcblxcbldlIHJ1biBhIHRlYW0uXFxuXFxuIyMjIERyaWxsc1xcblxcbldlIGRyaWxsLlxcblxcbiMjIFBlb3BsZVxcblxcbldlIHRlYWNoLlxcbic7XG5jb25zdCBtYXRjaGVzID0geyAnV2UgcnVuIGEgdGVhbS4nOiAnMS4xJywgJ1dlIGRyaWxsLic6ICcxLjInLCAnV2UgdGVhY2guJzogJzIuMScgfTtcblxuZGVzY3JpYmUoJ2NvdmVyYWdlIHJ1bGVzJywgKCkgPT4ge1xuICBpdCgncmVwb3J0cyBhIG1pc3NpbmcgZm9jdXMgYXJlYSBvbmNlLCBhdCB0aGUgZmlyc3QgaGVhZGluZycsICgpID0+IHtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHJlcG9ydChtaXNzaW5nRm9jdXNBcmVhLCBkcmFmdCwgeyBzdGF0dXM6IHsgJzIuMSc6ICdtaXNzaW5nJyB9IH0pLCBbXG4gICAgICAnMToxIE5vdGhpbmcgYWRkcmVzc2VzIGZvY3VzIGFyZWEgMiBQZW9wbGUgKDEgZWxlbWVudCwgMi4xIHRvIDIuMSkuJyxcbiAgICBdKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHJlcG9ydChtaXNzaW5nRm9jdXNBcmVhLCBkcmFmdCwgeyBzdGF0dXM6IHsgJzEuMSc6ICdtaXNzaW5nJyB9IH0pLCBbXSk7XG4gIH0pO1xuXG4gIGl0KCdncm91cHMgbWlzc2luZyBlbGVtZW50cyBieSBhcmVhLCBhdCB0aGUgc2VjdGlvbiB0aGF0IGhvbGRzIHRoZSBhcmVhJywgKCkgPT4ge1xuICAgIGNvbnN0IGZvdW5kID0gcmVwb3J0KG1pc3NpbmdFbGVtZW50LCBkcmFmdCwgeyBtYXRjaGVzLCBzdGF0dXM6IHsgJzEuMic6ICdtaXNzaW5nJyB9IH0pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoZm91bmQsIFsnMzoxIFJlc3BvbnNlICgxKTogbm8gcGFzc2FnZSBhZGRyZXNzZXMgMS4yIEV4ZXJjaXNlcy4nXSk7XG4gIH0pO1xuXG4gIGl0KCdzYXlzIG5vdGhpbmcgb2YgdGhlIGVsZW1lbnRzIG9mIGFuIGFyZWEgdGhhdCBpcyBtaXNzaW5nIHdob2xlLCBub3Igb2Ygd2hhdCBpcyBub3QgYXBwbGljYWJsZScsICgpID0+IHtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHJlcG9ydChtaXNzaW5nRWxlbWVudCwgZHJhZnQsIHsgc3RhdHVzOiB7ICcyLjEnOiAnbWlzc2luZycsICcxLjInOiAnbm90LWFwcGxpY2FibGUnIH0gfSksIFtdKTtcbiAgfSk7XG5cbiAgaXQoJ2ZhbGxzIGJhY2sgdG8gdGhlIGZpcnN0IGhlYWRpbmcsIGFuZCB0byB0aGUgZmlyc3QgbGluZSBvZiBhIHRleHQgd2l0aG91dCBoZWFkaW5ncycsICgpID0+IHtcbiAgICBhc3NlcnQuZXF1YWwocmVwb3J0cyhtaXNzaW5nRWxlbWVudCwgZHJhZnQsIHsgc3RhdHVzOiB7ICcxLjEnOiAnbWlzc2luZycgfSB9KVswXSEucG9zaXRpb24uc3RhcnQubGluZSwgMSk7XG4gICAgYXNzZXJ0LmVxdWFsKHJlcG9ydHMobWlzc2luZ0VsZW1lbnQsICdcXG5cXG5UZXh0LlxcbicsIHsgc3RhdHVzOiB7ICcxLjEnOiAnbWlzc2luZycgfSB9KVswXSEucG9zaXRpb24uc3RhcnQubGluZSwgMyk7XG4gIH0pO1xuXG4gIGl0KCdzaG93cyB0aGUgbmVhcmVzdCBwYXNzYWdlcyBiZXNpZGUgd2hhdCBpcyBtaXNzaW5nJywgKCkgPT4ge1xuICAgIGNvbnN0IGNvbnRleHQgPSBjcmVhdGVDb250ZXh0KGRyYWZ0LCB7IHN0YXR1czogeyAnMS4yJzogJ21pc3NpbmcnIH0gfSk7XG4gICAgY29uc3QgbmVhciA9IHtcbiAgICAgIHBhdGg6ICdkcmFmdC5tZCcsXG4gICAgICBwYXNzYWdlOiAxLFxuICAgICAgcG9zaXRpb246IGNvbnRleHQuZmlsZXNbMF0hLmZpbGUucGFzc2FnZXNbMV0hLnBvc2l0aW9uLFxuICAgICAgc2NvcmU6IDAuMyxcbiAgICAgIHRlcm1zOiBbJ2RyaWxsJ10sXG4gICAgfTtcbiAgICBjb25zdCBhcmVhcyA9IGNvbnRleHQuY292ZXJhZ2UuYXJlYXMubWFwKChhKSA9PiAoe1xuICAgICAgLi4uYSxcbiAgICAgIGVsZW1lbnRzOiBhLmVsZW1lbnRzLm1hcCgoZSkgPT4gKHsgLi4uZSwgbmVhcmVzdDogZS5pZCA9PT0gJzEuMicgPyBbbmVhcl0gOiBbXSB9KSksXG4gICAgfSkpO1xuICAgIGNvbnN0IFtmb3VuZF0gPSBbLi4ubWlzc2luZ0VsZW1lbnQuY2hlY2soeyAuLi5jb250ZXh0LCBjb3ZlcmFnZTogeyAuLi5jb250ZXh0LmNvdmVyYWdlLCBhcmVhcyB9IH0pXTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKFxuICAgICAgZm91bmQhLnJlbGF0ZWQhLm1hcCgocikgPT4gci5tZXNzYWdlKSxcbiAgICAgIFsnTmVhcmVzdCB0byAxLjIgKHNjb3JlIDAuMzApOiBoYXMgXHUyMDFDZHJpbGxcdTIwMUQ7IHdvdWxkIG5lZWQgZm9yIGV4YW1wbGUgXHUyMDFDZXhlcmNpc2VcdTIwMUQuJ10sXG4gICAgKTtcbiAgfSk7XG5cbiAgaXQoJ25hbWVzIHdoYXQgYSBwYXJ0aWFsIGVsZW1lbnQgbGVhdmVzIG9wZW4sIGF0IGl0cyBiZXN0IGV2aWRlbmNlJywgKCkgPT4ge1xuICAgIGFzc2VydC5kZWVwRXF1YWwocmVwb3J0KHBhcnRpYWxFbGVtZW50LCBkcmFmdCwgeyBtYXRjaGVzLCBzdGF0dXM6IHsgJzEuMic6ICdwYXJ0aWFsJyB9IH0pLCBbXG4gICAgICAnOToxIDEuMiBFeGVyY2lzZXMgaXMgb25seSB0b3VjaGVkOyBub3QgYW5zd2VyZWQgeWV0OiBcdTIwMUNTYXlzIHdobyBkb2VzIGV4ZXJjaXNlc1x1MjAxRC4nLFxuICAgIF0pO1xuICB9KTtcblxuICBpdCgnbGlzdHMgcHJpbmNpcGxlcyB0aGF0IGxlYXZlIG5vIHRyYWNlJywgKCkgPT4ge1xuICAgIGNvbnN0IGNvbnRleHQgPSB7IGNvdmVyYWdlOiB7IGFyZWFzOiBbXSwgcHJpbmNpcGxlczogW3sgaWQ6ICc5JywgZm91bmQ6IGZhbHNlLCBldmlkZW5jZTogW10gfV0gfSB9O1xuICAgIGFzc2VydC5kZWVwRXF1YWwocmVwb3J0KHByaW5jaXBsZU5vdFZpc2libGUsIGRyYWZ0LCB7IGNvbnRleHQgfSksIFsnMToxIE5vIHBhc3NhZ2Ugc3BlYWtzIG9mIDkgT3Blbm5lc3MuJ10pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwocmVwb3J0KHByaW5jaXBsZU5vdFZpc2libGUsIGRyYWZ0KSwgW10pO1xuICB9KTtcbn0pO1xuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBLE9BQU8sWUFBWTtBQU9uQixJQUFNLFFBQVE7QUFDZCxJQUFNLFVBQVUsRUFBRSxrQkFBa0IsT0FBTyxhQUFhLE9BQU8sYUFBYSxNQUFNO0FBRWxGLFNBQVMsa0JBQWtCLE1BQU07QUFDL0IsS0FBRywyREFBMkQsTUFBTTtBQUNsRSxXQUFPLFVBQVUsT0FBTyxrQkFBa0IsT0FBTyxFQUFFLFFBQVEsRUFBRSxPQUFPLFVBQVUsRUFBRSxDQUFDLEdBQUc7QUFBQSxNQUNsRjtBQUFBLElBQ0YsQ0FBQztBQUNELFdBQU8sVUFBVSxPQUFPLGtCQUFrQixPQUFPLEVBQUUsUUFBUSxFQUFFLE9BQU8sVUFBVSxFQUFFLENBQUMsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUN4RixDQUFDO0FBRUQsS0FBRyx1RUFBdUUsTUFBTTtBQUM5RSxVQUFNLFFBQVEsT0FBTyxnQkFBZ0IsT0FBTyxFQUFFLFNBQVMsUUFBUSxFQUFFLE9BQU8sVUFBVSxFQUFFLENBQUM7QUFDckYsV0FBTyxVQUFVLE9BQU8sQ0FBQyx1REFBdUQsQ0FBQztBQUFBLEVBQ25GLENBQUM7QUFFRCxLQUFHLGdHQUFnRyxNQUFNO0FBQ3ZHLFdBQU8sVUFBVSxPQUFPLGdCQUFnQixPQUFPLEVBQUUsUUFBUSxFQUFFLE9BQU8sV0FBVyxPQUFPLGlCQUFpQixFQUFFLENBQUMsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUMvRyxDQUFDO0FBRUQsS0FBRyxxRkFBcUYsTUFBTTtBQUM1RixXQUFPLE1BQU0sUUFBUSxnQkFBZ0IsT0FBTyxFQUFFLFFBQVEsRUFBRSxPQUFPLFVBQVUsRUFBRSxDQUFDLEVBQUUsQ0FBQyxFQUFHLFNBQVMsTUFBTSxNQUFNLENBQUM7QUFDeEcsV0FBTyxNQUFNLFFBQVEsZ0JBQWdCLGVBQWUsRUFBRSxRQUFRLEVBQUUsT0FBTyxVQUFVLEVBQUUsQ0FBQyxFQUFFLENBQUMsRUFBRyxTQUFTLE1BQU0sTUFBTSxDQUFDO0FBQUEsRUFDbEgsQ0FBQztBQUVELEtBQUcscURBQXFELE1BQU07QUFDNUQsVUFBTSxVQUFVLGNBQWMsT0FBTyxFQUFFLFFBQVEsRUFBRSxPQUFPLFVBQVUsRUFBRSxDQUFDO0FBQ3JFLFVBQU0sT0FBTztBQUFBLE1BQ1gsTUFBTTtBQUFBLE1BQ04sU0FBUztBQUFBLE1BQ1QsVUFBVSxRQUFRLE1BQU0sQ0FBQyxFQUFHLEtBQUssU0FBUyxDQUFDLEVBQUc7QUFBQSxNQUM5QyxPQUFPO0FBQUEsTUFDUCxPQUFPLENBQUMsT0FBTztBQUFBLElBQ2pCO0FBQ0EsVUFBTSxRQUFRLFFBQVEsU0FBUyxNQUFNLElBQUksQ0FBQyxPQUFPO0FBQUEsTUFDL0MsR0FBRztBQUFBLE1BQ0gsVUFBVSxFQUFFLFNBQVMsSUFBSSxDQUFDLE9BQU8sRUFBRSxHQUFHLEdBQUcsU0FBUyxFQUFFLE9BQU8sUUFBUSxDQUFDLElBQUksSUFBSSxDQUFDLEVBQUUsRUFBRTtBQUFBLElBQ25GLEVBQUU7QUFDRixVQUFNLENBQUMsS0FBSyxJQUFJLENBQUMsR0FBRyxlQUFlLE1BQU0sRUFBRSxHQUFHLFNBQVMsVUFBVSxFQUFFLEdBQUcsUUFBUSxVQUFVLE1BQU0sRUFBRSxDQUFDLENBQUM7QUFDbEcsV0FBTztBQUFBLE1BQ0wsTUFBTyxRQUFTLElBQUksQ0FBQyxNQUFNLEVBQUUsT0FBTztBQUFBLE1BQ3BDLENBQUMsa0dBQThFO0FBQUEsSUFDakY7QUFBQSxFQUNGLENBQUM7QUFFRCxLQUFHLGtFQUFrRSxNQUFNO0FBQ3pFLFdBQU8sVUFBVSxPQUFPLGdCQUFnQixPQUFPLEVBQUUsU0FBUyxRQUFRLEVBQUUsT0FBTyxVQUFVLEVBQUUsQ0FBQyxHQUFHO0FBQUEsTUFDekY7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNILENBQUM7QUFFRCxLQUFHLHdDQUF3QyxNQUFNO0FBQy9DLFVBQU0sVUFBVSxFQUFFLFVBQVUsRUFBRSxPQUFPLENBQUMsR0FBRyxZQUFZLENBQUMsRUFBRSxJQUFJLEtBQUssT0FBTyxPQUFPLFVBQVUsQ0FBQyxFQUFFLENBQUMsRUFBRSxFQUFFO0FBQ2pHLFdBQU8sVUFBVSxPQUFPLHFCQUFxQixPQUFPLEVBQUUsUUFBUSxDQUFDLEdBQUcsQ0FBQyxzQ0FBc0MsQ0FBQztBQUMxRyxXQUFPLFVBQVUsT0FBTyxxQkFBcUIsS0FBSyxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ3pELENBQUM7QUFDSCxDQUFDOyIsCiAgIm5hbWVzIjogW10KfQo=
