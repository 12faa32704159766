import {
  report
} from "../../../chunk-F7EA2JBP.mjs";
import "../../../chunk-ZHIQ6AC6.mjs";
import {
  invalidValue,
  missingReason,
  notChecked,
  reviewDue,
  unknownDirective,
  unknownElement,
  unknownKey,
  unknownRule
} from "../../../chunk-AGT6PJOC.mjs";
import "../../../chunk-2EC35H2O.mjs";
import "../../../chunk-EQMLJMKU.mjs";
import "../../../chunk-F4HRPUVZ.mjs";
import "../../../chunk-XPBD7J4T.mjs";
import "../../../chunk-ZEVL2VNB.mjs";
import "../../../chunk-6YUTXQMJ.mjs";
import "../../../chunk-LL7JQKRF.mjs";

// test/rules/config/config-rules.test.ts
import assert from "node:assert/strict";
describe("config rules", () => {
  it("report what was wrong in strategy.yaml, each under its own id", () => {
    const yaml = "titel: X\nprofile: strict\n";
    assert.deepEqual(report(unknownKey, "x", { yaml }), ['1:1 "titel" is no known key: did you mean "title"?']);
    assert.deepEqual(report(invalidValue, "x", { yaml }), ['2:10 "profile" must be one of drafting, review, release.']);
  });
  it("know the rules and the elements", () => {
    const yaml = 'rules:\n  text/placeholders: off\nnotApplicable:\n  - element: "7.7"\n    reason: none\n  - element: "1.1"\n    reason: not here\n';
    assert.deepEqual(report(unknownRule, "x", { yaml }), [
      "2:22 There is no rule \u201Ctext/placeholders\u201D; did you mean \u201Ctext/placeholder\u201D?"
    ]);
    assert.deepEqual(report(unknownElement, "x", { yaml }), ["4:14 Small Guide has no element \u201C7.7\u201D."]);
  });
  it("remind of decisions whose review date has passed", () => {
    const yaml = 'notApplicable:\n  - element: "1.1"\n    reason: not here\n    owner: Cabinet\n    review: 2026-06-30\n';
    assert.deepEqual(report(reviewDue, "x", { yaml, context: { today: "2026-07-01" } }), [
      "2:14 That 1.1 does not apply was to be reviewed by Cabinet by 2026-06-30."
    ]);
    assert.deepEqual(report(reviewDue, "x", { yaml, context: { today: "2026-06-30" } }), []);
    assert.deepEqual(report(reviewDue, "x", { yaml }), []);
  });
});
describe("directive rules", () => {
  it("report directives that cannot work", () => {
    const draft = "<!-- ncs: 9.9 -->\n\n<!-- ncs-disable-next-lin text/placeholder -->\n\n<!-- ncs-disable text/placeholde -- why -->\n\n<!-- ncs: -->\n\n<!-- ncs: 1.1 -->\n\nx\n";
    assert.deepEqual(report(unknownDirective, draft), [
      "1:1 Small Guide has no element \u201C9.9\u201D.",
      "3:1 This directive is not known: use ncs:, ncs-disable-next-line, ncs-disable or ncs-enable.",
      "5:1 There is no rule \u201Ctext/placeholde\u201D; did you mean \u201Ctext/placeholder\u201D?",
      "7:1 This directive pins nothing: name an element, as in ncs: 5.4.1."
    ]);
  });
  it("ask for reasons", () => {
    const draft = "<!-- ncs-disable-next-line text/placeholder -->\n\nx\n\n<!-- ncs-disable-next-line text/placeholder -- agreed -->\n\nx\n";
    assert.deepEqual(report(missingReason, draft), [
      "1:1 No reason is given for silencing text/placeholder: add one behind two dashes."
    ]);
  });
});
describe("document/not-checked", () => {
  it("says in one line why nothing was checked", () => {
    assert.match(
      report(notChecked, "# Recipe\n\nx", { context: { kind: "not-a-strategy" } })[0],
      /^1:1 This reads like no national/
    );
    assert.deepEqual(report(notChecked, "# S\n\nx"), []);
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vLi4vdGVzdC9ydWxlcy9jb25maWcvY29uZmlnLXJ1bGVzLnRlc3QudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCBhc3NlcnQgZnJvbSAnbm9kZTphc3NlcnQvc3RyaWN0JztcbmltcG9ydCB7IGludmFsaWRWYWx1ZSwgdW5rbm93bktleSB9IGZyb20gJy4uLy4uLy4uL3NyYy9ydWxlcy9jb25maWcvcHJvYmxlbXMuanMnO1xuaW1wb3J0IHsgcmV2aWV3RHVlIH0gZnJvbSAnLi4vLi4vLi4vc3JjL3J1bGVzL2NvbmZpZy9yZXZpZXctZHVlLmpzJztcbmltcG9ydCB7IHVua25vd25FbGVtZW50IH0gZnJvbSAnLi4vLi4vLi4vc3JjL3J1bGVzL2NvbmZpZy91bmtub3duLWVsZW1lbnQuanMnO1xuaW1wb3J0IHsgdW5rbm93blJ1bGUgfSBmcm9tICcuLi8uLi8uLi9zcmMvcnVsZXMvY29uZmlnL3Vua25vd24tcnVsZS5qcyc7XG5pbXBvcnQgeyBtaXNzaW5nUmVhc29uIH0gZnJvbSAnLi4vLi4vLi4vc3JjL3J1bGVzL2RpcmVjdGl2ZS9taXNzaW5nLXJlYXNvbi5qcyc7XG5pbXBvcnQgeyB1bmtub3duRGlyZWN0aXZlIH0gZnJvbSAnLi4vLi4vLi4vc3JjL3J1bGVzL2RpcmVjdGl2ZS91bmtub3duLmpzJztcbmltcG9ydCB7IG5vdENoZWNrZWQgfSBmcm9tICcuLi8uLi8uLi9zcmMvcnVsZXMvZG9jdW1lbnQvbm90LWNoZWNrZWQuanMnO1xuaW1wb3J0IHsgcmVwb3J0IH0gZnJvbSAnLi4vLi4vc3VwcG9ydC9jb250ZXh0LmpzJztcblxuZGVzY3JpYmUoJ2NvbmZpZyBydWxlcycsICgpID0+IHtcbiAgaXQoJ3JlcG9ydCB3aGF0IHdhcyB3cm9uZyBpbiBzdHJhdGVneS55YW1sLCBlYWNoIHVuZGVyIGl0cyBvd24gaWQnLCAoKSA9PiB7XG4gICAgY29uc3QgeWFtbCA9ICd0aXRlbDogWFxcbnByb2ZpbGU6IHN0cmljdFxcbic7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChyZXBvcnQodW5rbm93bktleSwgJ3gnLCB7IHlhbWwgfSksIFsnMToxIFwidGl0ZWxcIiBpcyBubyBrbm93biBrZXk6IGRpZCB5b3UgbWVhbiBcInRpdGxlXCI/J10pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwocmVwb3J0KGludmFsaWRWYWx1ZSwgJ3gnLCB7IHlhbWwgfSksIFsnMjoxMCBcInByb2ZpbGVcIiBtdXN0IGJlIG9uZSBvZiBkcmFmdGluZywgcmV2aWV3LCByZWxlYXNlLiddKTtcbiAgfSk7XG5cbiAgaXQoJ2tub3cgdGhlIHJ1bGVzIGFuZCB0aGUgZWxlbWVudHMnLCAoKSA9PiB7XG4gICAgY29uc3QgeWFtbCA9XG4gICAgICAncnVsZXM6XFxuICB0ZXh0L3BsYWNlaG9sZGVyczogb2ZmXFxubm90QXBwbGljYWJsZTpcXG4gIC0gZWxlbWVudDogXCI3LjdcIlxcbiAgICByZWFzb246IG5vbmVcXG4gIC0gZWxlbWVudDogXCIxLjFcIlxcbiAgICByZWFzb246IG5vdCBoZXJlXFxuJztcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHJlcG9ydCh1bmtub3duUnVsZSwgJ3gnLCB7IHlhbWwgfSksIFtcbiAgICAgICcyOjIyIFRoZXJlIGlzIG5vIHJ1bGUgXHUyMDFDdGV4dC9wbGFjZWhvbGRlcnNcdTIwMUQ7IGRpZCB5b3UgbWVhbiBcdTIwMUN0ZXh0L3BsYWNlaG9sZGVyXHUyMDFEPycsXG4gICAgXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChyZXBvcnQodW5rbm93bkVsZW1lbnQsICd4JywgeyB5YW1sIH0pLCBbJzQ6MTQgU21hbGwgR3VpZGUgaGFzIG5vIGVsZW1lbnQgXHUyMDFDNy43XHUyMDFELiddKTtcbiAgfSk7XG5cbiAgaXQoJ3JlbWluZCBvZiBkZWNpc2lvbnMgd2hvc2UgcmV2aWV3IGRhdGUgaGFzIHBhc3NlZCcsICgpID0+IHtcbiAgICBjb25zdCB5YW1sID1cbiAgICAgICdub3RBcHBsaWNhYmxlOlxcbiAgLSBlbGVtZW50OiBcIjEuMVwiXFxuICAgIHJlYXNvbjogbm90IGhlcmVcXG4gICAgb3duZXI6IENhYmluZXRcXG4gICAgcmV2aWV3OiAyMDI2LTA2LTMwXFxuJztcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHJlcG9ydChyZXZpZXdEdWUsICd4JywgeyB5YW1sLCBjb250ZXh0OiB7IHRvZGF5OiAnMjAyNi0wNy0wMScgfSB9KSwgW1xuICAgICAgJzI6MTQgVGhhdCAxLjEgZG9lcyBub3QgYXBwbHkgd2FzIHRvIGJlIHJldmlld2VkIGJ5IENhYmluZXQgYnkgMjAyNi0wNi0zMC4nLFxuICAgIF0pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwocmVwb3J0KHJldmlld0R1ZSwgJ3gnLCB7IHlhbWwsIGNvbnRleHQ6IHsgdG9kYXk6ICcyMDI2LTA2LTMwJyB9IH0pLCBbXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChyZXBvcnQocmV2aWV3RHVlLCAneCcsIHsgeWFtbCB9KSwgW10pO1xuICB9KTtcbn0pO1xuXG5kZXNjcmliZSgnZGlyZWN0aXZlIHJ1bGVzJywgKCkgPT4ge1xuICBpdCgncmVwb3J0IGRpcmVjdGl2ZXMgdGhhdCBjYW5ub3Qgd29yaycsICgpID0+IHtcbiAgICBjb25zdCBkcmFmdCA9XG4gICAgICAnPCEtLSBuY3M6IDkuOSAtLT5cXG5cXG48IS0tIG5jcy1kaXNhYmxlLW5leHQtbGluIHRleHQvcGxhY2Vob2xkZXIgLS0+XFxuXFxuPCEtLSBuY3MtZGlzYWJsZSB0ZXh0L3BsYWNlaG9sZGUgLS0gd2h5IC0tPlxcblxcbjwhLS0gbmNzOiAtLT5cXG5cXG48IS0tIG5jczogMS4xIC0tPlxcblxcbnhcXG4nO1xuICAgIGFzc2VydC5kZWVwRXF1YWwocmVwb3J0KHVua25vd25EaXJlY3RpdmUsIGRyYWZ0KSwgW1xuICAgICAgJzE6MSBTbWFsbCBHdWlkZSBoYXMgbm8gZWxlbWVudCBcdTIwMUM5LjlcdTIwMUQuJyxcbiAgICAgICczOjEgVGhpcyBkaXJlY3RpdmUgaXMgbm90IGtub3duOiB1c2UgbmNzOiwgbmNzLWRpc2FibGUtbmV4dC1saW5lLCBuY3MtZGlzYWJsZSBvciBuY3MtZW5hYmxlLicsXG4gICAgICAnNToxIFRoZXJlIGlzIG5vIHJ1bGUgXHUyMDFDdGV4dC9wbGFjZWhvbGRlXHUyMDFEOyBkaWQgeW91IG1lYW4gXHUyMDFDdGV4dC9wbGFjZWhvbGRlclx1MjAxRD8nLFxuICAgICAgJzc6MSBUaGlzIGRpcmVjdGl2ZSBwaW5zIG5vdGhpbmc6IG5hbWUgYW4gZWxlbWVudCwgYXMgaW4gbmNzOiA1LjQuMS4nLFxuICAgIF0pO1xuICB9KTtcblxuICBpdCgnYXNrIGZvciByZWFzb25zJywgKCkgPT4ge1xuICAgIGNvbnN0IGRyYWZ0ID1cbiAgICAgICc8IS0tIG5jcy1kaXNhYmxlLW5leHQtbGluZSB0ZXh0L3BsYWNlaG9sZGVyIC0tPlxcblxcbnhcXG5cXG48IS0tIG5jcy1kaXNhYmxlLW5leHQtbGluZSB0ZXh0L3BsYWNlaG9sZGVyIC0tIGFncmVlZCAtLT5cXG5cXG54XFxuJztcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHJlcG9ydChtaXNzaW5nUmVhc29uLCBkcmFmdCksIFtcbiAgICAgICcxOjEgTm8gcmVhc29uIGlzIGdpdmVuIGZvciBzaWxlbmNpbmcgdGV4dC9wbGFjZWhvbGRlcjogYWRkIG9uZSBiZWhpbmQgdHdvIGRhc2hlcy4nLFxuICAgIF0pO1xuICB9KTtcbn0pO1xuXG5kZXNjcmliZSgnZG9jdW1lbnQvbm90LWNoZWNrZWQnLCAoKSA9PiB7XG4gIGl0KCdzYXlzIGluIG9uZSBsaW5lIHdoeSBub3RoaW5nIHdhcyBjaGVja2VkJywgKCkgPT4ge1xuICAgIGFzc2VydC5tYXRjaChcbiAgICAgIHJlcG9ydChub3RDaGVja2VkLCAnIyBSZWNpcGVcXG5cXG54JywgeyBjb250ZXh0OiB7IGtpbmQ6ICdub3QtYS1zdHJhdGVneScgfSB9KVswXSEsXG4gICAgICAvXjE6MSBUaGlzIHJlYWRzIGxpa2Ugbm8gbmF0aW9uYWwvLFxuICAgICk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChyZXBvcnQobm90Q2hlY2tlZCwgJyMgU1xcblxcbngnKSwgW10pO1xuICB9KTtcbn0pO1xuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQSxPQUFPLFlBQVk7QUFVbkIsU0FBUyxnQkFBZ0IsTUFBTTtBQUM3QixLQUFHLGlFQUFpRSxNQUFNO0FBQ3hFLFVBQU0sT0FBTztBQUNiLFdBQU8sVUFBVSxPQUFPLFlBQVksS0FBSyxFQUFFLEtBQUssQ0FBQyxHQUFHLENBQUMsb0RBQW9ELENBQUM7QUFDMUcsV0FBTyxVQUFVLE9BQU8sY0FBYyxLQUFLLEVBQUUsS0FBSyxDQUFDLEdBQUcsQ0FBQywwREFBMEQsQ0FBQztBQUFBLEVBQ3BILENBQUM7QUFFRCxLQUFHLG1DQUFtQyxNQUFNO0FBQzFDLFVBQU0sT0FDSjtBQUNGLFdBQU8sVUFBVSxPQUFPLGFBQWEsS0FBSyxFQUFFLEtBQUssQ0FBQyxHQUFHO0FBQUEsTUFDbkQ7QUFBQSxJQUNGLENBQUM7QUFDRCxXQUFPLFVBQVUsT0FBTyxnQkFBZ0IsS0FBSyxFQUFFLEtBQUssQ0FBQyxHQUFHLENBQUMsa0RBQXdDLENBQUM7QUFBQSxFQUNwRyxDQUFDO0FBRUQsS0FBRyxvREFBb0QsTUFBTTtBQUMzRCxVQUFNLE9BQ0o7QUFDRixXQUFPLFVBQVUsT0FBTyxXQUFXLEtBQUssRUFBRSxNQUFNLFNBQVMsRUFBRSxPQUFPLGFBQWEsRUFBRSxDQUFDLEdBQUc7QUFBQSxNQUNuRjtBQUFBLElBQ0YsQ0FBQztBQUNELFdBQU8sVUFBVSxPQUFPLFdBQVcsS0FBSyxFQUFFLE1BQU0sU0FBUyxFQUFFLE9BQU8sYUFBYSxFQUFFLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDdkYsV0FBTyxVQUFVLE9BQU8sV0FBVyxLQUFLLEVBQUUsS0FBSyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDdkQsQ0FBQztBQUNILENBQUM7QUFFRCxTQUFTLG1CQUFtQixNQUFNO0FBQ2hDLEtBQUcsc0NBQXNDLE1BQU07QUFDN0MsVUFBTSxRQUNKO0FBQ0YsV0FBTyxVQUFVLE9BQU8sa0JBQWtCLEtBQUssR0FBRztBQUFBLE1BQ2hEO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSCxDQUFDO0FBRUQsS0FBRyxtQkFBbUIsTUFBTTtBQUMxQixVQUFNLFFBQ0o7QUFDRixXQUFPLFVBQVUsT0FBTyxlQUFlLEtBQUssR0FBRztBQUFBLE1BQzdDO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSCxDQUFDO0FBQ0gsQ0FBQztBQUVELFNBQVMsd0JBQXdCLE1BQU07QUFDckMsS0FBRyw0Q0FBNEMsTUFBTTtBQUNuRCxXQUFPO0FBQUEsTUFDTCxPQUFPLFlBQVksaUJBQWlCLEVBQUUsU0FBUyxFQUFFLE1BQU0saUJBQWlCLEVBQUUsQ0FBQyxFQUFFLENBQUM7QUFBQSxNQUM5RTtBQUFBLElBQ0Y7QUFDQSxXQUFPLFVBQVUsT0FBTyxZQUFZLFVBQVUsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNyRCxDQUFDO0FBQ0gsQ0FBQzsiLAogICJuYW1lcyI6IFtdCn0K
