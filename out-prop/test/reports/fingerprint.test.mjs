import {
  createAnalysis,
  createFinding
} from "../../chunk-LD2QRRAX.mjs";
import {
  fingerprintsOf,
  hash
} from "../../chunk-OBGRP4UO.mjs";
import "../../chunk-ZHIQ6AC6.mjs";
import "../../chunk-EQMLJMKU.mjs";
import "../../chunk-XPBD7J4T.mjs";
import "../../chunk-ZEVL2VNB.mjs";
import "../../chunk-6YUTXQMJ.mjs";
import "../../chunk-LL7JQKRF.mjs";

// test/reports/fingerprint.test.ts
import assert from "node:assert/strict";
import fc from "fast-check";
var at = (text, word, more = {}) => {
  const offset = text.indexOf(word);
  const start = { line: 1, column: 1, offset };
  return createFinding({ position: { start, end: { ...start, offset: offset + word.length } }, ...more });
};
var prints = (text, findings) => fingerprintsOf(createAnalysis({ text, findings }));
describe("fingerprints", () => {
  it("stand when lines are put in above", () => {
    const before = "# Title\n\nThe date is TBD.\n";
    const after = "# Title\n\nA new paragraph.\n\nThe date is TBD.\n";
    assert.deepEqual(prints(before, [at(before, "TBD")]), prints(after, [at(after, "TBD")]));
  });
  it("change with rule, path, subject and the text that is meant", () => {
    const text = "The date is TBD, the sum is TBC.\n";
    const all = [
      at(text, "TBD"),
      at(text, "TBC"),
      at(text, "TBD", { ruleId: "other/rule" }),
      at(text, "TBD", { path: "other.md", message: "x" }),
      at(text, "TBD", { subject: "date" })
    ];
    assert.equal(new Set(prints(text, all)).size, all.length);
  });
  it("tell the second of two equal findings from the first", () => {
    const text = "TBD\n";
    const [first, second] = prints(text, [at(text, "TBD"), at(text, "TBD")]);
    assert.notEqual(first, second);
    assert.deepEqual(prints(text, [at(text, "TBD")]), [first]);
  });
  it("look at the line where a finding has no extent", () => {
    const text = "# One\n\n# Two\n";
    const empty = (offset) => createFinding({
      position: { start: { line: 1, column: 1, offset }, end: { line: 1, column: 1, offset } }
    });
    const [one, two] = prints(text, [empty(0), empty(7)]);
    assert.notEqual(one, two);
  });
  it("are 16 hexadecimal digits of any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => /^[0-9a-f]{16}$/.test(hash(text))));
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9yZXBvcnRzL2ZpbmdlcnByaW50LnRlc3QudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCBhc3NlcnQgZnJvbSAnbm9kZTphc3NlcnQvc3RyaWN0JztcbmltcG9ydCBmYyBmcm9tICdmYXN0LWNoZWNrJztcbmltcG9ydCB7IGZpbmdlcnByaW50c09mLCBoYXNoIH0gZnJvbSAnLi4vLi4vc3JjL3JlcG9ydHMvZmluZ2VycHJpbnQuanMnO1xuaW1wb3J0IHR5cGUgeyBGaW5kaW5nIH0gZnJvbSAnLi4vLi4vc3JjL2VuZ2luZS90eXBlcy5qcyc7XG5pbXBvcnQgeyBjcmVhdGVBbmFseXNpcywgY3JlYXRlRmluZGluZyB9IGZyb20gJy4uL3N1cHBvcnQvYW5hbHlzaXMuanMnO1xuXG5jb25zdCBhdCA9ICh0ZXh0OiBzdHJpbmcsIHdvcmQ6IHN0cmluZywgbW9yZTogUGFydGlhbDxGaW5kaW5nPiA9IHt9KTogRmluZGluZyA9PiB7XG4gIGNvbnN0IG9mZnNldCA9IHRleHQuaW5kZXhPZih3b3JkKTtcbiAgY29uc3Qgc3RhcnQgPSB7IGxpbmU6IDEsIGNvbHVtbjogMSwgb2Zmc2V0IH07XG4gIHJldHVybiBjcmVhdGVGaW5kaW5nKHsgcG9zaXRpb246IHsgc3RhcnQsIGVuZDogeyAuLi5zdGFydCwgb2Zmc2V0OiBvZmZzZXQgKyB3b3JkLmxlbmd0aCB9IH0sIC4uLm1vcmUgfSk7XG59O1xuY29uc3QgcHJpbnRzID0gKHRleHQ6IHN0cmluZywgZmluZGluZ3M6IHJlYWRvbmx5IEZpbmRpbmdbXSkgPT4gZmluZ2VycHJpbnRzT2YoY3JlYXRlQW5hbHlzaXMoeyB0ZXh0LCBmaW5kaW5ncyB9KSk7XG5cbmRlc2NyaWJlKCdmaW5nZXJwcmludHMnLCAoKSA9PiB7XG4gIGl0KCdzdGFuZCB3aGVuIGxpbmVzIGFyZSBwdXQgaW4gYWJvdmUnLCAoKSA9PiB7XG4gICAgY29uc3QgYmVmb3JlID0gJyMgVGl0bGVcXG5cXG5UaGUgZGF0ZSBpcyBUQkQuXFxuJztcbiAgICBjb25zdCBhZnRlciA9ICcjIFRpdGxlXFxuXFxuQSBuZXcgcGFyYWdyYXBoLlxcblxcblRoZSBkYXRlIGlzIFRCRC5cXG4nO1xuICAgIGFzc2VydC5kZWVwRXF1YWwocHJpbnRzKGJlZm9yZSwgW2F0KGJlZm9yZSwgJ1RCRCcpXSksIHByaW50cyhhZnRlciwgW2F0KGFmdGVyLCAnVEJEJyldKSk7XG4gIH0pO1xuXG4gIGl0KCdjaGFuZ2Ugd2l0aCBydWxlLCBwYXRoLCBzdWJqZWN0IGFuZCB0aGUgdGV4dCB0aGF0IGlzIG1lYW50JywgKCkgPT4ge1xuICAgIGNvbnN0IHRleHQgPSAnVGhlIGRhdGUgaXMgVEJELCB0aGUgc3VtIGlzIFRCQy5cXG4nO1xuICAgIGNvbnN0IGFsbCA9IFtcbiAgICAgIGF0KHRleHQsICdUQkQnKSxcbiAgICAgIGF0KHRleHQsICdUQkMnKSxcbiAgICAgIGF0KHRleHQsICdUQkQnLCB7IHJ1bGVJZDogJ290aGVyL3J1bGUnIH0pLFxuICAgICAgYXQodGV4dCwgJ1RCRCcsIHsgcGF0aDogJ290aGVyLm1kJywgbWVzc2FnZTogJ3gnIH0pLFxuICAgICAgYXQodGV4dCwgJ1RCRCcsIHsgc3ViamVjdDogJ2RhdGUnIH0pLFxuICAgIF07XG4gICAgYXNzZXJ0LmVxdWFsKG5ldyBTZXQocHJpbnRzKHRleHQsIGFsbCkpLnNpemUsIGFsbC5sZW5ndGgpO1xuICB9KTtcblxuICBpdCgndGVsbCB0aGUgc2Vjb25kIG9mIHR3byBlcXVhbCBmaW5kaW5ncyBmcm9tIHRoZSBmaXJzdCcsICgpID0+IHtcbiAgICBjb25zdCB0ZXh0ID0gJ1RCRFxcbic7XG4gICAgY29uc3QgW2ZpcnN0LCBzZWNvbmRdID0gcHJpbnRzKHRleHQsIFthdCh0ZXh0LCAnVEJEJyksIGF0KHRleHQsICdUQkQnKV0pO1xuICAgIGFzc2VydC5ub3RFcXVhbChmaXJzdCwgc2Vjb25kKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHByaW50cyh0ZXh0LCBbYXQodGV4dCwgJ1RCRCcpXSksIFtmaXJzdF0pO1xuICB9KTtcblxuICBpdCgnbG9vayBhdCB0aGUgbGluZSB3aGVyZSBhIGZpbmRpbmcgaGFzIG5vIGV4dGVudCcsICgpID0+IHtcbiAgICBjb25zdCB0ZXh0ID0gJyMgT25lXFxuXFxuIyBUd29cXG4nO1xuICAgIGNvbnN0IGVtcHR5ID0gKG9mZnNldDogbnVtYmVyKSA9PlxuICAgICAgY3JlYXRlRmluZGluZyh7XG4gICAgICAgIHBvc2l0aW9uOiB7IHN0YXJ0OiB7IGxpbmU6IDEsIGNvbHVtbjogMSwgb2Zmc2V0IH0sIGVuZDogeyBsaW5lOiAxLCBjb2x1bW46IDEsIG9mZnNldCB9IH0sXG4gICAgICB9KTtcbiAgICBjb25zdCBbb25lLCB0d29dID0gcHJpbnRzKHRleHQsIFtlbXB0eSgwKSwgZW1wdHkoNyldKTtcbiAgICBhc3NlcnQubm90RXF1YWwob25lLCB0d28pO1xuICB9KTtcblxuICBpdCgnYXJlIDE2IGhleGFkZWNpbWFsIGRpZ2l0cyBvZiBhbnkgdGV4dCcsICgpID0+IHtcbiAgICBmYy5hc3NlcnQoZmMucHJvcGVydHkoZmMuc3RyaW5nKHsgdW5pdDogJ2JpbmFyeScgfSksICh0ZXh0KSA9PiAvXlswLTlhLWZdezE2fSQvLnRlc3QoaGFzaCh0ZXh0KSkpKTtcbiAgfSk7XG59KTtcbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQSxPQUFPLFlBQVk7QUFDbkIsT0FBTyxRQUFRO0FBS2YsSUFBTSxLQUFLLENBQUMsTUFBYyxNQUFjLE9BQXlCLENBQUMsTUFBZTtBQUMvRSxRQUFNLFNBQVMsS0FBSyxRQUFRLElBQUk7QUFDaEMsUUFBTSxRQUFRLEVBQUUsTUFBTSxHQUFHLFFBQVEsR0FBRyxPQUFPO0FBQzNDLFNBQU8sY0FBYyxFQUFFLFVBQVUsRUFBRSxPQUFPLEtBQUssRUFBRSxHQUFHLE9BQU8sUUFBUSxTQUFTLEtBQUssT0FBTyxFQUFFLEdBQUcsR0FBRyxLQUFLLENBQUM7QUFDeEc7QUFDQSxJQUFNLFNBQVMsQ0FBQyxNQUFjLGFBQWlDLGVBQWUsZUFBZSxFQUFFLE1BQU0sU0FBUyxDQUFDLENBQUM7QUFFaEgsU0FBUyxnQkFBZ0IsTUFBTTtBQUM3QixLQUFHLHFDQUFxQyxNQUFNO0FBQzVDLFVBQU0sU0FBUztBQUNmLFVBQU0sUUFBUTtBQUNkLFdBQU8sVUFBVSxPQUFPLFFBQVEsQ0FBQyxHQUFHLFFBQVEsS0FBSyxDQUFDLENBQUMsR0FBRyxPQUFPLE9BQU8sQ0FBQyxHQUFHLE9BQU8sS0FBSyxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQ3pGLENBQUM7QUFFRCxLQUFHLDhEQUE4RCxNQUFNO0FBQ3JFLFVBQU0sT0FBTztBQUNiLFVBQU0sTUFBTTtBQUFBLE1BQ1YsR0FBRyxNQUFNLEtBQUs7QUFBQSxNQUNkLEdBQUcsTUFBTSxLQUFLO0FBQUEsTUFDZCxHQUFHLE1BQU0sT0FBTyxFQUFFLFFBQVEsYUFBYSxDQUFDO0FBQUEsTUFDeEMsR0FBRyxNQUFNLE9BQU8sRUFBRSxNQUFNLFlBQVksU0FBUyxJQUFJLENBQUM7QUFBQSxNQUNsRCxHQUFHLE1BQU0sT0FBTyxFQUFFLFNBQVMsT0FBTyxDQUFDO0FBQUEsSUFDckM7QUFDQSxXQUFPLE1BQU0sSUFBSSxJQUFJLE9BQU8sTUFBTSxHQUFHLENBQUMsRUFBRSxNQUFNLElBQUksTUFBTTtBQUFBLEVBQzFELENBQUM7QUFFRCxLQUFHLHdEQUF3RCxNQUFNO0FBQy9ELFVBQU0sT0FBTztBQUNiLFVBQU0sQ0FBQyxPQUFPLE1BQU0sSUFBSSxPQUFPLE1BQU0sQ0FBQyxHQUFHLE1BQU0sS0FBSyxHQUFHLEdBQUcsTUFBTSxLQUFLLENBQUMsQ0FBQztBQUN2RSxXQUFPLFNBQVMsT0FBTyxNQUFNO0FBQzdCLFdBQU8sVUFBVSxPQUFPLE1BQU0sQ0FBQyxHQUFHLE1BQU0sS0FBSyxDQUFDLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQztBQUFBLEVBQzNELENBQUM7QUFFRCxLQUFHLGtEQUFrRCxNQUFNO0FBQ3pELFVBQU0sT0FBTztBQUNiLFVBQU0sUUFBUSxDQUFDLFdBQ2IsY0FBYztBQUFBLE1BQ1osVUFBVSxFQUFFLE9BQU8sRUFBRSxNQUFNLEdBQUcsUUFBUSxHQUFHLE9BQU8sR0FBRyxLQUFLLEVBQUUsTUFBTSxHQUFHLFFBQVEsR0FBRyxPQUFPLEVBQUU7QUFBQSxJQUN6RixDQUFDO0FBQ0gsVUFBTSxDQUFDLEtBQUssR0FBRyxJQUFJLE9BQU8sTUFBTSxDQUFDLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFDcEQsV0FBTyxTQUFTLEtBQUssR0FBRztBQUFBLEVBQzFCLENBQUM7QUFFRCxLQUFHLHlDQUF5QyxNQUFNO0FBQ2hELE9BQUcsT0FBTyxHQUFHLFNBQVMsR0FBRyxPQUFPLEVBQUUsTUFBTSxTQUFTLENBQUMsR0FBRyxDQUFDLFNBQVMsaUJBQWlCLEtBQUssS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDbkcsQ0FBQztBQUNILENBQUM7IiwKICAibmFtZXMiOiBbXQp9Cg==
