import {
  rules
} from "../../chunk-4XRGJTHB.mjs";
import "../../chunk-AGT6PJOC.mjs";
import "../../chunk-L3H5WBC3.mjs";
import "../../chunk-75G2D74J.mjs";
import "../../chunk-6TMY5MIZ.mjs";
import "../../chunk-TK2PJJMK.mjs";
import "../../chunk-2EC35H2O.mjs";
import "../../chunk-ECZYXQCQ.mjs";
import "../../chunk-4VCL2ROO.mjs";
import "../../chunk-R4CAFXOU.mjs";
import "../../chunk-4MJL66B6.mjs";
import "../../chunk-5DWXA2GW.mjs";
import "../../chunk-F4HRPUVZ.mjs";
import "../../chunk-XPBD7J4T.mjs";
import "../../chunk-ZEVL2VNB.mjs";
import "../../chunk-6YUTXQMJ.mjs";
import "../../chunk-LL7JQKRF.mjs";

// test/docs/rules-page.test.ts
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
var PAGE = "docs/rules.md";
var PROFILES = ["drafting", "review", "release"];
function renderRulesPage(all) {
  const severities = ({ severity }) => PROFILES.map((p) => typeof severity === "string" ? severity : severity[p]).join(" | ");
  const anchor = (id) => id.replace("/", "");
  return [
    "# Rules",
    "",
    "<!-- Made from the rules by the tests: UPDATE=1 npm test -->",
    "",
    "Severity by profile; `rules:` in `strategy.yaml` overrides it, `off` switches a rule off.",
    "",
    "| Rule | drafting | review | release | |",
    "|---|---|---|---|---|",
    ...all.map((r) => `| [\`${r.id}\`](#${anchor(r.id)}) | ${severities(r)} | ${r.summary} |`),
    ...all.flatMap((r) => ["", `## ${r.id}`, "", r.summary, "", r.help]),
    ""
  ].join("\n");
}
describe("rules", () => {
  it("have ids that name their place, each once, and texts for people", () => {
    assert.equal(new Set(rules.map((r) => r.id)).size, rules.length);
    for (const { id, summary, help } of rules) {
      assert.match(id, /^[a-z]+\/[a-z]+(-[a-z]+)*$/);
      assert.match(summary, /\.$/, id);
      assert.ok(help.length > 40, id);
    }
  });
  it("are described in docs/rules.md as they are", () => {
    const page = renderRulesPage(rules);
    if (process.env["UPDATE"]) writeFileSync(PAGE, page);
    assert.equal(
      readFileSync(PAGE, "utf8").replaceAll("\r\n", "\n"),
      page,
      "run UPDATE=1 npm test and look at the difference"
    );
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9kb2NzL3J1bGVzLXBhZ2UudGVzdC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tICdub2RlOmFzc2VydC9zdHJpY3QnO1xuaW1wb3J0IHsgcmVhZEZpbGVTeW5jLCB3cml0ZUZpbGVTeW5jIH0gZnJvbSAnbm9kZTpmcyc7XG5pbXBvcnQgdHlwZSB7IFByb2ZpbGUsIFJ1bGUgfSBmcm9tICcuLi8uLi9zcmMvZW5naW5lL3R5cGVzLmpzJztcbmltcG9ydCB7IHJ1bGVzIH0gZnJvbSAnLi4vLi4vc3JjL3J1bGVzL2luZGV4LmpzJztcblxuY29uc3QgUEFHRSA9ICdkb2NzL3J1bGVzLm1kJztcbmNvbnN0IFBST0ZJTEVTOiByZWFkb25seSBQcm9maWxlW10gPSBbJ2RyYWZ0aW5nJywgJ3JldmlldycsICdyZWxlYXNlJ107XG5cbi8qKiBkb2NzL3J1bGVzLm1kLCBtYWRlIGZyb20gdGhlIHJ1bGVzIHRoZW1zZWx2ZXMuICovXG5mdW5jdGlvbiByZW5kZXJSdWxlc1BhZ2UoYWxsOiByZWFkb25seSBSdWxlW10pOiBzdHJpbmcge1xuICBjb25zdCBzZXZlcml0aWVzID0gKHsgc2V2ZXJpdHkgfTogUnVsZSk6IHN0cmluZyA9PlxuICAgIFBST0ZJTEVTLm1hcCgocCkgPT4gKHR5cGVvZiBzZXZlcml0eSA9PT0gJ3N0cmluZycgPyBzZXZlcml0eSA6IHNldmVyaXR5W3BdKSkuam9pbignIHwgJyk7XG4gIGNvbnN0IGFuY2hvciA9IChpZDogc3RyaW5nKTogc3RyaW5nID0+IGlkLnJlcGxhY2UoJy8nLCAnJyk7XG4gIHJldHVybiBbXG4gICAgJyMgUnVsZXMnLFxuICAgICcnLFxuICAgICc8IS0tIE1hZGUgZnJvbSB0aGUgcnVsZXMgYnkgdGhlIHRlc3RzOiBVUERBVEU9MSBucG0gdGVzdCAtLT4nLFxuICAgICcnLFxuICAgICdTZXZlcml0eSBieSBwcm9maWxlOyBgcnVsZXM6YCBpbiBgc3RyYXRlZ3kueWFtbGAgb3ZlcnJpZGVzIGl0LCBgb2ZmYCBzd2l0Y2hlcyBhIHJ1bGUgb2ZmLicsXG4gICAgJycsXG4gICAgJ3wgUnVsZSB8IGRyYWZ0aW5nIHwgcmV2aWV3IHwgcmVsZWFzZSB8IHwnLFxuICAgICd8LS0tfC0tLXwtLS18LS0tfC0tLXwnLFxuICAgIC4uLmFsbC5tYXAoKHIpID0+IGB8IFtcXGAke3IuaWR9XFxgXSgjJHthbmNob3Ioci5pZCl9KSB8ICR7c2V2ZXJpdGllcyhyKX0gfCAke3Iuc3VtbWFyeX0gfGApLFxuICAgIC4uLmFsbC5mbGF0TWFwKChyKSA9PiBbJycsIGAjIyAke3IuaWR9YCwgJycsIHIuc3VtbWFyeSwgJycsIHIuaGVscF0pLFxuICAgICcnLFxuICBdLmpvaW4oJ1xcbicpO1xufVxuXG5kZXNjcmliZSgncnVsZXMnLCAoKSA9PiB7XG4gIGl0KCdoYXZlIGlkcyB0aGF0IG5hbWUgdGhlaXIgcGxhY2UsIGVhY2ggb25jZSwgYW5kIHRleHRzIGZvciBwZW9wbGUnLCAoKSA9PiB7XG4gICAgYXNzZXJ0LmVxdWFsKG5ldyBTZXQocnVsZXMubWFwKChyKSA9PiByLmlkKSkuc2l6ZSwgcnVsZXMubGVuZ3RoKTtcbiAgICBmb3IgKGNvbnN0IHsgaWQsIHN1bW1hcnksIGhlbHAgfSBvZiBydWxlcykge1xuICAgICAgYXNzZXJ0Lm1hdGNoKGlkLCAvXlthLXpdK1xcL1thLXpdKygtW2Etel0rKSokLyk7XG4gICAgICBhc3NlcnQubWF0Y2goc3VtbWFyeSwgL1xcLiQvLCBpZCk7XG4gICAgICBhc3NlcnQub2soaGVscC5sZW5ndGggPiA0MCwgaWQpO1xuICAgIH1cbiAgfSk7XG5cbiAgaXQoJ2FyZSBkZXNjcmliZWQgaW4gZG9jcy9ydWxlcy5tZCBhcyB0aGV5IGFyZScsICgpID0+IHtcbiAgICBjb25zdCBwYWdlID0gcmVuZGVyUnVsZXNQYWdlKHJ1bGVzKTtcbiAgICBpZiAocHJvY2Vzcy5lbnZbJ1VQREFURSddKSB3cml0ZUZpbGVTeW5jKFBBR0UsIHBhZ2UpO1xuICAgIGFzc2VydC5lcXVhbChcbiAgICAgIHJlYWRGaWxlU3luYyhQQUdFLCAndXRmOCcpLnJlcGxhY2VBbGwoJ1xcclxcbicsICdcXG4nKSxcbiAgICAgIHBhZ2UsXG4gICAgICAncnVuIFVQREFURT0xIG5wbSB0ZXN0IGFuZCBsb29rIGF0IHRoZSBkaWZmZXJlbmNlJyxcbiAgICApO1xuICB9KTtcbn0pO1xuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUEsT0FBTyxZQUFZO0FBQ25CLFNBQVMsY0FBYyxxQkFBcUI7QUFJNUMsSUFBTSxPQUFPO0FBQ2IsSUFBTSxXQUErQixDQUFDLFlBQVksVUFBVSxTQUFTO0FBR3JFLFNBQVMsZ0JBQWdCLEtBQThCO0FBQ3JELFFBQU0sYUFBYSxDQUFDLEVBQUUsU0FBUyxNQUM3QixTQUFTLElBQUksQ0FBQyxNQUFPLE9BQU8sYUFBYSxXQUFXLFdBQVcsU0FBUyxDQUFDLENBQUUsRUFBRSxLQUFLLEtBQUs7QUFDekYsUUFBTSxTQUFTLENBQUMsT0FBdUIsR0FBRyxRQUFRLEtBQUssRUFBRTtBQUN6RCxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLEdBQUcsSUFBSSxJQUFJLENBQUMsTUFBTSxRQUFRLEVBQUUsRUFBRSxRQUFRLE9BQU8sRUFBRSxFQUFFLENBQUMsT0FBTyxXQUFXLENBQUMsQ0FBQyxNQUFNLEVBQUUsT0FBTyxJQUFJO0FBQUEsSUFDekYsR0FBRyxJQUFJLFFBQVEsQ0FBQyxNQUFNLENBQUMsSUFBSSxNQUFNLEVBQUUsRUFBRSxJQUFJLElBQUksRUFBRSxTQUFTLElBQUksRUFBRSxJQUFJLENBQUM7QUFBQSxJQUNuRTtBQUFBLEVBQ0YsRUFBRSxLQUFLLElBQUk7QUFDYjtBQUVBLFNBQVMsU0FBUyxNQUFNO0FBQ3RCLEtBQUcsbUVBQW1FLE1BQU07QUFDMUUsV0FBTyxNQUFNLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxNQUFNLEVBQUUsRUFBRSxDQUFDLEVBQUUsTUFBTSxNQUFNLE1BQU07QUFDL0QsZUFBVyxFQUFFLElBQUksU0FBUyxLQUFLLEtBQUssT0FBTztBQUN6QyxhQUFPLE1BQU0sSUFBSSw0QkFBNEI7QUFDN0MsYUFBTyxNQUFNLFNBQVMsT0FBTyxFQUFFO0FBQy9CLGFBQU8sR0FBRyxLQUFLLFNBQVMsSUFBSSxFQUFFO0FBQUEsSUFDaEM7QUFBQSxFQUNGLENBQUM7QUFFRCxLQUFHLDhDQUE4QyxNQUFNO0FBQ3JELFVBQU0sT0FBTyxnQkFBZ0IsS0FBSztBQUNsQyxRQUFJLFFBQVEsSUFBSSxRQUFRLEVBQUcsZUFBYyxNQUFNLElBQUk7QUFDbkQsV0FBTztBQUFBLE1BQ0wsYUFBYSxNQUFNLE1BQU0sRUFBRSxXQUFXLFFBQVEsSUFBSTtBQUFBLE1BQ2xEO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxFQUNGLENBQUM7QUFDSCxDQUFDOyIsCiAgIm5hbWVzIjogW10KfQo=
