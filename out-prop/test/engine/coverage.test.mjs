import {
  measureCoverage
} from "../../chunk-TQAF73HJ.mjs";
import {
  defaultConfig
} from "../../chunk-EQMLJMKU.mjs";
import {
  frameworks
} from "../../chunk-SMUSCW3T.mjs";
import {
  createMatchMemo,
  matchFiles
} from "../../chunk-Q6IMYWHV.mjs";
import "../../chunk-YS7CBO2N.mjs";
import "../../chunk-53X4GTNB.mjs";
import "../../chunk-5DWXA2GW.mjs";
import "../../chunk-F4HRPUVZ.mjs";
import "../../chunk-XPBD7J4T.mjs";
import {
  parse
} from "../../chunk-ZEVL2VNB.mjs";
import "../../chunk-6YUTXQMJ.mjs";
import "../../chunk-LL7JQKRF.mjs";

// test/engine/coverage.test.ts
import assert from "node:assert/strict";
var { framework } = frameworks[0];
var weights = frameworks[0].weights;
function coverageOf(text, config = defaultConfig) {
  const files = matchFiles([parse({ path: "a.md", text })], framework, weights, createMatchMemo());
  return measureCoverage(files, framework, config, weights);
}
var elementOf = (coverage, id) => coverage.areas.flatMap((a) => a.elements).find((e) => e.id === id);
var examples = framework.areas.map(
  (area) => `## ${area.title}

${area.elements.map((e) => `### ${e.title}

${e.example}
`).join("\n")}`
);
var WHOLE = `# Strategy of Tamria

${examples.join("\n")}`;
describe("measureCoverage", () => {
  it("calls nearly everything covered in a strategy made of the examples, and no area missing", () => {
    const { areas } = coverageOf(WHOLE);
    assert.deepEqual(
      areas.map((a) => a.status === "missing"),
      areas.map(() => false)
    );
    const missing = areas.flatMap((a) => a.elements).filter((e) => e.status === "missing");
    assert.ok(missing.length <= 2, missing.map((e) => e.id).join());
  });
  it("calls everything missing in a text that speaks of nothing", () => {
    const { areas } = coverageOf("# Menu\n\nTomato soup with basil.\n\nBread.\n");
    assert.deepEqual(
      areas.map((a) => a.status),
      areas.map(() => "missing")
    );
  });
  it("leaves what is not applicable out of both counts", () => {
    const config = { ...defaultConfig, notApplicable: [{ element: "5.4.5", reason: "decided elsewhere" }] };
    const element = elementOf(coverageOf(WHOLE, config), "5.4.5");
    assert.equal(element.status, "not-applicable");
    assert.equal(element.notApplicable?.reason, "decided elsewhere");
    const all = {
      ...defaultConfig,
      notApplicable: framework.areas[0].elements.map(({ id }) => ({ element: id, reason: "x" }))
    };
    assert.equal(coverageOf(WHOLE, all).areas[0].status, "not-applicable");
  });
  it("believes a pin", () => {
    const coverage = coverageOf("# A\n\n<!-- ncs: 5.3.2 -->\n\nTomato soup with basil.\n");
    assert.equal(elementOf(coverage, "5.3.2").status, "addressed");
    assert.notEqual(coverage.areas[2].status, "missing");
  });
  it("shows the passages that came nearest to what is missing", () => {
    const coverage = coverageOf(WHOLE);
    for (const element of coverage.areas.flatMap((a) => a.elements)) {
      assert.ok(element.nearest.length <= 2);
      if (element.status === "addressed") assert.deepEqual(element.nearest, []);
    }
  });
  it("names the asks that no evidence answers", () => {
    const coverage = coverageOf("# A\n\n## Money\n\n<!-- ncs: 5.1.4 -->\n\nTomato soup with basil.\n");
    const { asks } = framework.areas[0].elements[3];
    assert.deepEqual(
      elementOf(coverage, "5.1.4").openAsks,
      asks.map((_, i) => i)
    );
    assert.ok(elementOf(coverageOf(WHOLE), "5.1.4").openAsks.length < asks.length);
  });
  it("finds principles by their terms, with the passage", () => {
    const { principles } = coverageOf(
      "# A\n\nOur vision is a safe digital Tamria, and human rights hold online as offline.\n"
    );
    assert.deepEqual(principles[0].found, true);
    assert.deepEqual(principles[0].evidence[0].passage, 0);
    assert.equal(principles.length, framework.principles.length);
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9lbmdpbmUvY292ZXJhZ2UudGVzdC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tICdub2RlOmFzc2VydC9zdHJpY3QnO1xuaW1wb3J0IHsgZGVmYXVsdENvbmZpZyB9IGZyb20gJy4uLy4uL3NyYy9lbmdpbmUvY29uZmlnLmpzJztcbmltcG9ydCB7IG1lYXN1cmVDb3ZlcmFnZSB9IGZyb20gJy4uLy4uL3NyYy9lbmdpbmUvY292ZXJhZ2UuanMnO1xuaW1wb3J0IHsgY3JlYXRlTWF0Y2hNZW1vLCBtYXRjaEZpbGVzLCB0eXBlIFdlaWdodHMgfSBmcm9tICcuLi8uLi9zcmMvZW5naW5lL21hdGNoLmpzJztcbmltcG9ydCB7IHBhcnNlIH0gZnJvbSAnLi4vLi4vc3JjL2VuZ2luZS9wYXJzZS5qcyc7XG5pbXBvcnQgdHlwZSB7IENvbmZpZywgQ292ZXJhZ2UgfSBmcm9tICcuLi8uLi9zcmMvZW5naW5lL3R5cGVzLmpzJztcbmltcG9ydCB7IGZyYW1ld29ya3MgfSBmcm9tICcuLi8uLi9zcmMvZnJhbWV3b3Jrcy9pbmRleC5qcyc7XG5cbmNvbnN0IHsgZnJhbWV3b3JrIH0gPSBmcmFtZXdvcmtzWzBdITtcbmNvbnN0IHdlaWdodHMgPSBmcmFtZXdvcmtzWzBdIS53ZWlnaHRzIGFzIFdlaWdodHM7XG5cbmZ1bmN0aW9uIGNvdmVyYWdlT2YodGV4dDogc3RyaW5nLCBjb25maWc6IENvbmZpZyA9IGRlZmF1bHRDb25maWcpOiBDb3ZlcmFnZSB7XG4gIGNvbnN0IGZpbGVzID0gbWF0Y2hGaWxlcyhbcGFyc2UoeyBwYXRoOiAnYS5tZCcsIHRleHQgfSldLCBmcmFtZXdvcmssIHdlaWdodHMsIGNyZWF0ZU1hdGNoTWVtbygpKTtcbiAgcmV0dXJuIG1lYXN1cmVDb3ZlcmFnZShmaWxlcywgZnJhbWV3b3JrLCBjb25maWcsIHdlaWdodHMpO1xufVxuY29uc3QgZWxlbWVudE9mID0gKGNvdmVyYWdlOiBDb3ZlcmFnZSwgaWQ6IHN0cmluZykgPT5cbiAgY292ZXJhZ2UuYXJlYXMuZmxhdE1hcCgoYSkgPT4gYS5lbGVtZW50cykuZmluZCgoZSkgPT4gZS5pZCA9PT0gaWQpITtcbmNvbnN0IGV4YW1wbGVzID0gZnJhbWV3b3JrLmFyZWFzLm1hcChcbiAgKGFyZWEpID0+IGAjIyAke2FyZWEudGl0bGV9XFxuXFxuJHthcmVhLmVsZW1lbnRzLm1hcCgoZSkgPT4gYCMjIyAke2UudGl0bGV9XFxuXFxuJHtlLmV4YW1wbGV9XFxuYCkuam9pbignXFxuJyl9YCxcbik7XG5jb25zdCBXSE9MRSA9IGAjIFN0cmF0ZWd5IG9mIFRhbXJpYVxcblxcbiR7ZXhhbXBsZXMuam9pbignXFxuJyl9YDtcblxuZGVzY3JpYmUoJ21lYXN1cmVDb3ZlcmFnZScsICgpID0+IHtcbiAgaXQoJ2NhbGxzIG5lYXJseSBldmVyeXRoaW5nIGNvdmVyZWQgaW4gYSBzdHJhdGVneSBtYWRlIG9mIHRoZSBleGFtcGxlcywgYW5kIG5vIGFyZWEgbWlzc2luZycsICgpID0+IHtcbiAgICBjb25zdCB7IGFyZWFzIH0gPSBjb3ZlcmFnZU9mKFdIT0xFKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKFxuICAgICAgYXJlYXMubWFwKChhKSA9PiBhLnN0YXR1cyA9PT0gJ21pc3NpbmcnKSxcbiAgICAgIGFyZWFzLm1hcCgoKSA9PiBmYWxzZSksXG4gICAgKTtcbiAgICBjb25zdCBtaXNzaW5nID0gYXJlYXMuZmxhdE1hcCgoYSkgPT4gYS5lbGVtZW50cykuZmlsdGVyKChlKSA9PiBlLnN0YXR1cyA9PT0gJ21pc3NpbmcnKTtcbiAgICBhc3NlcnQub2sobWlzc2luZy5sZW5ndGggPD0gMiwgbWlzc2luZy5tYXAoKGUpID0+IGUuaWQpLmpvaW4oKSk7XG4gIH0pO1xuXG4gIGl0KCdjYWxscyBldmVyeXRoaW5nIG1pc3NpbmcgaW4gYSB0ZXh0IHRoYXQgc3BlYWtzIG9mIG5vdGhpbmcnLCAoKSA9PiB7XG4gICAgY29uc3QgeyBhcmVhcyB9ID0gY292ZXJhZ2VPZignIyBNZW51XFxuXFxuVG9tYXRvIHNvdXAgd2l0aCBiYXNpbC5cXG5cXG5CcmVhZC5cXG4nKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKFxuICAgICAgYXJlYXMubWFwKChhKSA9PiBhLnN0YXR1cyksXG4gICAgICBhcmVhcy5tYXAoKCkgPT4gJ21pc3NpbmcnKSxcbiAgICApO1xuICB9KTtcblxuICBpdCgnbGVhdmVzIHdoYXQgaXMgbm90IGFwcGxpY2FibGUgb3V0IG9mIGJvdGggY291bnRzJywgKCkgPT4ge1xuICAgIGNvbnN0IGNvbmZpZzogQ29uZmlnID0geyAuLi5kZWZhdWx0Q29uZmlnLCBub3RBcHBsaWNhYmxlOiBbeyBlbGVtZW50OiAnNS40LjUnLCByZWFzb246ICdkZWNpZGVkIGVsc2V3aGVyZScgfV0gfTtcbiAgICBjb25zdCBlbGVtZW50ID0gZWxlbWVudE9mKGNvdmVyYWdlT2YoV0hPTEUsIGNvbmZpZyksICc1LjQuNScpO1xuICAgIGFzc2VydC5lcXVhbChlbGVtZW50LnN0YXR1cywgJ25vdC1hcHBsaWNhYmxlJyk7XG4gICAgYXNzZXJ0LmVxdWFsKGVsZW1lbnQubm90QXBwbGljYWJsZT8ucmVhc29uLCAnZGVjaWRlZCBlbHNld2hlcmUnKTtcbiAgICBjb25zdCBhbGw6IENvbmZpZyA9IHtcbiAgICAgIC4uLmRlZmF1bHRDb25maWcsXG4gICAgICBub3RBcHBsaWNhYmxlOiBmcmFtZXdvcmsuYXJlYXNbMF0hLmVsZW1lbnRzLm1hcCgoeyBpZCB9KSA9PiAoeyBlbGVtZW50OiBpZCwgcmVhc29uOiAneCcgfSkpLFxuICAgIH07XG4gICAgYXNzZXJ0LmVxdWFsKGNvdmVyYWdlT2YoV0hPTEUsIGFsbCkuYXJlYXNbMF0hLnN0YXR1cywgJ25vdC1hcHBsaWNhYmxlJyk7XG4gIH0pO1xuXG4gIGl0KCdiZWxpZXZlcyBhIHBpbicsICgpID0+IHtcbiAgICBjb25zdCBjb3ZlcmFnZSA9IGNvdmVyYWdlT2YoJyMgQVxcblxcbjwhLS0gbmNzOiA1LjMuMiAtLT5cXG5cXG5Ub21hdG8gc291cCB3aXRoIGJhc2lsLlxcbicpO1xuICAgIGFzc2VydC5lcXVhbChlbGVtZW50T2YoY292ZXJhZ2UsICc1LjMuMicpLnN0YXR1cywgJ2FkZHJlc3NlZCcpO1xuICAgIGFzc2VydC5ub3RFcXVhbChjb3ZlcmFnZS5hcmVhc1syXSEuc3RhdHVzLCAnbWlzc2luZycpO1xuICB9KTtcblxuICBpdCgnc2hvd3MgdGhlIHBhc3NhZ2VzIHRoYXQgY2FtZSBuZWFyZXN0IHRvIHdoYXQgaXMgbWlzc2luZycsICgpID0+IHtcbiAgICBjb25zdCBjb3ZlcmFnZSA9IGNvdmVyYWdlT2YoV0hPTEUpO1xuICAgIGZvciAoY29uc3QgZWxlbWVudCBvZiBjb3ZlcmFnZS5hcmVhcy5mbGF0TWFwKChhKSA9PiBhLmVsZW1lbnRzKSkge1xuICAgICAgYXNzZXJ0Lm9rKGVsZW1lbnQubmVhcmVzdC5sZW5ndGggPD0gMik7XG4gICAgICBpZiAoZWxlbWVudC5zdGF0dXMgPT09ICdhZGRyZXNzZWQnKSBhc3NlcnQuZGVlcEVxdWFsKGVsZW1lbnQubmVhcmVzdCwgW10pO1xuICAgIH1cbiAgfSk7XG5cbiAgaXQoJ25hbWVzIHRoZSBhc2tzIHRoYXQgbm8gZXZpZGVuY2UgYW5zd2VycycsICgpID0+IHtcbiAgICBjb25zdCBjb3ZlcmFnZSA9IGNvdmVyYWdlT2YoJyMgQVxcblxcbiMjIE1vbmV5XFxuXFxuPCEtLSBuY3M6IDUuMS40IC0tPlxcblxcblRvbWF0byBzb3VwIHdpdGggYmFzaWwuXFxuJyk7XG4gICAgY29uc3QgeyBhc2tzIH0gPSBmcmFtZXdvcmsuYXJlYXNbMF0hLmVsZW1lbnRzWzNdITtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKFxuICAgICAgZWxlbWVudE9mKGNvdmVyYWdlLCAnNS4xLjQnKS5vcGVuQXNrcyxcbiAgICAgIGFza3MubWFwKChfLCBpKSA9PiBpKSxcbiAgICApO1xuICAgIGFzc2VydC5vayhlbGVtZW50T2YoY292ZXJhZ2VPZihXSE9MRSksICc1LjEuNCcpLm9wZW5Bc2tzLmxlbmd0aCA8IGFza3MubGVuZ3RoKTtcbiAgfSk7XG5cbiAgaXQoJ2ZpbmRzIHByaW5jaXBsZXMgYnkgdGhlaXIgdGVybXMsIHdpdGggdGhlIHBhc3NhZ2UnLCAoKSA9PiB7XG4gICAgY29uc3QgeyBwcmluY2lwbGVzIH0gPSBjb3ZlcmFnZU9mKFxuICAgICAgJyMgQVxcblxcbk91ciB2aXNpb24gaXMgYSBzYWZlIGRpZ2l0YWwgVGFtcmlhLCBhbmQgaHVtYW4gcmlnaHRzIGhvbGQgb25saW5lIGFzIG9mZmxpbmUuXFxuJyxcbiAgICApO1xuICAgIGFzc2VydC5kZWVwRXF1YWwocHJpbmNpcGxlc1swXSEuZm91bmQsIHRydWUpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwocHJpbmNpcGxlc1swXSEuZXZpZGVuY2VbMF0hLnBhc3NhZ2UsIDApO1xuICAgIGFzc2VydC5lcXVhbChwcmluY2lwbGVzLmxlbmd0aCwgZnJhbWV3b3JrLnByaW5jaXBsZXMubGVuZ3RoKTtcbiAgfSk7XG59KTtcbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQSxPQUFPLFlBQVk7QUFRbkIsSUFBTSxFQUFFLFVBQVUsSUFBSSxXQUFXLENBQUM7QUFDbEMsSUFBTSxVQUFVLFdBQVcsQ0FBQyxFQUFHO0FBRS9CLFNBQVMsV0FBVyxNQUFjLFNBQWlCLGVBQXlCO0FBQzFFLFFBQU0sUUFBUSxXQUFXLENBQUMsTUFBTSxFQUFFLE1BQU0sUUFBUSxLQUFLLENBQUMsQ0FBQyxHQUFHLFdBQVcsU0FBUyxnQkFBZ0IsQ0FBQztBQUMvRixTQUFPLGdCQUFnQixPQUFPLFdBQVcsUUFBUSxPQUFPO0FBQzFEO0FBQ0EsSUFBTSxZQUFZLENBQUMsVUFBb0IsT0FDckMsU0FBUyxNQUFNLFFBQVEsQ0FBQyxNQUFNLEVBQUUsUUFBUSxFQUFFLEtBQUssQ0FBQyxNQUFNLEVBQUUsT0FBTyxFQUFFO0FBQ25FLElBQU0sV0FBVyxVQUFVLE1BQU07QUFBQSxFQUMvQixDQUFDLFNBQVMsTUFBTSxLQUFLLEtBQUs7QUFBQTtBQUFBLEVBQU8sS0FBSyxTQUFTLElBQUksQ0FBQyxNQUFNLE9BQU8sRUFBRSxLQUFLO0FBQUE7QUFBQSxFQUFPLEVBQUUsT0FBTztBQUFBLENBQUksRUFBRSxLQUFLLElBQUksQ0FBQztBQUMxRztBQUNBLElBQU0sUUFBUTtBQUFBO0FBQUEsRUFBMkIsU0FBUyxLQUFLLElBQUksQ0FBQztBQUU1RCxTQUFTLG1CQUFtQixNQUFNO0FBQ2hDLEtBQUcsMkZBQTJGLE1BQU07QUFDbEcsVUFBTSxFQUFFLE1BQU0sSUFBSSxXQUFXLEtBQUs7QUFDbEMsV0FBTztBQUFBLE1BQ0wsTUFBTSxJQUFJLENBQUMsTUFBTSxFQUFFLFdBQVcsU0FBUztBQUFBLE1BQ3ZDLE1BQU0sSUFBSSxNQUFNLEtBQUs7QUFBQSxJQUN2QjtBQUNBLFVBQU0sVUFBVSxNQUFNLFFBQVEsQ0FBQyxNQUFNLEVBQUUsUUFBUSxFQUFFLE9BQU8sQ0FBQyxNQUFNLEVBQUUsV0FBVyxTQUFTO0FBQ3JGLFdBQU8sR0FBRyxRQUFRLFVBQVUsR0FBRyxRQUFRLElBQUksQ0FBQyxNQUFNLEVBQUUsRUFBRSxFQUFFLEtBQUssQ0FBQztBQUFBLEVBQ2hFLENBQUM7QUFFRCxLQUFHLDZEQUE2RCxNQUFNO0FBQ3BFLFVBQU0sRUFBRSxNQUFNLElBQUksV0FBVywrQ0FBK0M7QUFDNUUsV0FBTztBQUFBLE1BQ0wsTUFBTSxJQUFJLENBQUMsTUFBTSxFQUFFLE1BQU07QUFBQSxNQUN6QixNQUFNLElBQUksTUFBTSxTQUFTO0FBQUEsSUFDM0I7QUFBQSxFQUNGLENBQUM7QUFFRCxLQUFHLG9EQUFvRCxNQUFNO0FBQzNELFVBQU0sU0FBaUIsRUFBRSxHQUFHLGVBQWUsZUFBZSxDQUFDLEVBQUUsU0FBUyxTQUFTLFFBQVEsb0JBQW9CLENBQUMsRUFBRTtBQUM5RyxVQUFNLFVBQVUsVUFBVSxXQUFXLE9BQU8sTUFBTSxHQUFHLE9BQU87QUFDNUQsV0FBTyxNQUFNLFFBQVEsUUFBUSxnQkFBZ0I7QUFDN0MsV0FBTyxNQUFNLFFBQVEsZUFBZSxRQUFRLG1CQUFtQjtBQUMvRCxVQUFNLE1BQWM7QUFBQSxNQUNsQixHQUFHO0FBQUEsTUFDSCxlQUFlLFVBQVUsTUFBTSxDQUFDLEVBQUcsU0FBUyxJQUFJLENBQUMsRUFBRSxHQUFHLE9BQU8sRUFBRSxTQUFTLElBQUksUUFBUSxJQUFJLEVBQUU7QUFBQSxJQUM1RjtBQUNBLFdBQU8sTUFBTSxXQUFXLE9BQU8sR0FBRyxFQUFFLE1BQU0sQ0FBQyxFQUFHLFFBQVEsZ0JBQWdCO0FBQUEsRUFDeEUsQ0FBQztBQUVELEtBQUcsa0JBQWtCLE1BQU07QUFDekIsVUFBTSxXQUFXLFdBQVcseURBQXlEO0FBQ3JGLFdBQU8sTUFBTSxVQUFVLFVBQVUsT0FBTyxFQUFFLFFBQVEsV0FBVztBQUM3RCxXQUFPLFNBQVMsU0FBUyxNQUFNLENBQUMsRUFBRyxRQUFRLFNBQVM7QUFBQSxFQUN0RCxDQUFDO0FBRUQsS0FBRywyREFBMkQsTUFBTTtBQUNsRSxVQUFNLFdBQVcsV0FBVyxLQUFLO0FBQ2pDLGVBQVcsV0FBVyxTQUFTLE1BQU0sUUFBUSxDQUFDLE1BQU0sRUFBRSxRQUFRLEdBQUc7QUFDL0QsYUFBTyxHQUFHLFFBQVEsUUFBUSxVQUFVLENBQUM7QUFDckMsVUFBSSxRQUFRLFdBQVcsWUFBYSxRQUFPLFVBQVUsUUFBUSxTQUFTLENBQUMsQ0FBQztBQUFBLElBQzFFO0FBQUEsRUFDRixDQUFDO0FBRUQsS0FBRywyQ0FBMkMsTUFBTTtBQUNsRCxVQUFNLFdBQVcsV0FBVyxxRUFBcUU7QUFDakcsVUFBTSxFQUFFLEtBQUssSUFBSSxVQUFVLE1BQU0sQ0FBQyxFQUFHLFNBQVMsQ0FBQztBQUMvQyxXQUFPO0FBQUEsTUFDTCxVQUFVLFVBQVUsT0FBTyxFQUFFO0FBQUEsTUFDN0IsS0FBSyxJQUFJLENBQUMsR0FBRyxNQUFNLENBQUM7QUFBQSxJQUN0QjtBQUNBLFdBQU8sR0FBRyxVQUFVLFdBQVcsS0FBSyxHQUFHLE9BQU8sRUFBRSxTQUFTLFNBQVMsS0FBSyxNQUFNO0FBQUEsRUFDL0UsQ0FBQztBQUVELEtBQUcscURBQXFELE1BQU07QUFDNUQsVUFBTSxFQUFFLFdBQVcsSUFBSTtBQUFBLE1BQ3JCO0FBQUEsSUFDRjtBQUNBLFdBQU8sVUFBVSxXQUFXLENBQUMsRUFBRyxPQUFPLElBQUk7QUFDM0MsV0FBTyxVQUFVLFdBQVcsQ0FBQyxFQUFHLFNBQVMsQ0FBQyxFQUFHLFNBQVMsQ0FBQztBQUN2RCxXQUFPLE1BQU0sV0FBVyxRQUFRLFVBQVUsV0FBVyxNQUFNO0FBQUEsRUFDN0QsQ0FBQztBQUNILENBQUM7IiwKICAibmFtZXMiOiBbXQp9Cg==
