import {
  createAnalysis,
  createFinding,
  createInput,
  createStatement
} from "../../chunk-LD2QRRAX.mjs";
import {
  COMMENT_LIMIT,
  MARKER,
  SUMMARY_LIMIT,
  renderMarkdown
} from "../../chunk-ZBCWVUIQ.mjs";
import "../../chunk-ATECWRLM.mjs";
import "../../chunk-KM4WRSIM.mjs";
import {
  toMarkdown
} from "../../chunk-ON5WS3WM.mjs";
import "../../chunk-ZHIQ6AC6.mjs";
import "../../chunk-EQMLJMKU.mjs";
import "../../chunk-XPBD7J4T.mjs";
import "../../chunk-ZEVL2VNB.mjs";
import "../../chunk-6YUTXQMJ.mjs";
import "../../chunk-LL7JQKRF.mjs";

// test/reports/markdown.test.ts
import assert from "node:assert/strict";
var many = (count) => Array.from({ length: count }, (_, index) => createFinding({ line: index + 1 }));
var bytes = (text) => new TextEncoder().encode(text).length;
describe("Markdown report", () => {
  it("begins with the marker and has a verdict, the coverage and the findings, gravest first", () => {
    const analysis = createAnalysis({
      config: { title: "Our plan" },
      status: { "1.1": "addressed", "1.2": "partial" },
      statements: [createStatement()],
      findings: [createFinding(), createFinding({ severity: "error", line: 9, message: "Grave." })]
    });
    const text = renderMarkdown(createInput(analysis));
    assert.ok(text.startsWith(`${MARKER}
`));
    assert.match(text, /## Our plan/);
    assert.match(text, /\*\*1 of 3 elements addressed, 1 partial, 1 missing\*\* \(50 %, partial ones at half\)/);
    assert.match(text, /Nothing was found on People\. 1 KPI, 1 of them SMART\. 1 error and 1 warning\./);
    assert.match(text, /\| 1 Response \| 🟡 partial \| 1 of 2 \| 1 \| 0 \|/);
    assert.match(text, /\| 1\.1 Response Team \| ✅ addressed \| `draft\.md:3` \|/);
    assert.ok(text.indexOf("Grave.") < text.indexOf("Found \u201CTBD\u201D"));
  });
  it("links places where the address of the sources is known", () => {
    const analysis = createAnalysis({ path: "a b/(x).md", findings: [createFinding({ path: "a b/(x).md", line: 7 })] });
    const text = renderMarkdown(createInput(analysis), { sourceUrl: "https://example.org/blob/main/" });
    assert.match(text, /\[`a b\/\(x\)\.md:7`\]\(https:\/\/example\.org\/blob\/main\/a%20b\/%28x%29\.md\?plain=1#L7\)/);
  });
  it("does not judge what is no strategy", () => {
    const text = renderMarkdown(createInput(createAnalysis({ kind: "not-english" })));
    assert.match(text, /Coverage was not judged; no findings\./);
    assert.doesNotMatch(text, /Focus area/);
  });
  it("keeps to the limit of a comment and says what was cut", () => {
    const text = renderMarkdown(createInput(createAnalysis({ findings: many(3e3) })));
    assert.ok(bytes(text) <= COMMENT_LIMIT);
    const shown = text.match(/^\| ⚠️ warning/gm).length;
    assert.ok(shown > 300, `${shown} rows`);
    assert.match(text, new RegExp(`${(3e3 - shown).toLocaleString("en")} more findings left out`));
  });
  it("has more room in a job summary", () => {
    const text = renderMarkdown(createInput(createAnalysis({ findings: many(3e3) })), { limit: SUMMARY_LIMIT });
    assert.equal(text.match(/^\| ⚠️ warning/gm).length, 3e3);
    assert.doesNotMatch(text, /left out/);
  });
  it("leaves out whole strategies where there are too many, and counts them", () => {
    const analyses = Array.from(
      { length: 400 },
      (_, index) => createAnalysis({ path: `${index}.md`, findings: many(2) })
    );
    const text = renderMarkdown(createInput(...analyses));
    assert.ok(bytes(text) <= COMMENT_LIMIT);
    assert.match(text, /more parts of the report left out/);
  });
  it("lets nothing of a draft become mark-up", () => {
    const evil = "a|b <img src=x onerror=y> @team #12 [x](http://e.org) ![p](q) `c` **d** www.e.org\n# e \x1B[31m $m$ GH-1";
    const text = toMarkdown(evil);
    assert.doesNotMatch(text, /[<>\n\u001b]/);
    assert.doesNotMatch(text, /@team|#12|:\/\/|www\.|GH-1/);
    assert.doesNotMatch(text, /(^|[^\\])[|`[\]*$]/);
    assert.equal(toMarkdown("- x"), "\\- x");
    assert.equal(toMarkdown("1. x"), "1\\. x");
    const row = renderMarkdown(createInput(createAnalysis({ findings: [createFinding({ message: evil })] }))).split("\n").find((line) => line.includes("warning |"));
    assert.equal(row.match(/(?<!\\)\|/g).length, 5);
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9yZXBvcnRzL21hcmtkb3duLnRlc3QudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCBhc3NlcnQgZnJvbSAnbm9kZTphc3NlcnQvc3RyaWN0JztcbmltcG9ydCB7IENPTU1FTlRfTElNSVQsIE1BUktFUiwgcmVuZGVyTWFya2Rvd24sIFNVTU1BUllfTElNSVQgfSBmcm9tICcuLi8uLi9zcmMvcmVwb3J0cy9tYXJrZG93bi5qcyc7XG5pbXBvcnQgeyB0b01hcmtkb3duIH0gZnJvbSAnLi4vLi4vc3JjL3JlcG9ydHMvZXNjYXBlLmpzJztcbmltcG9ydCB7IGNyZWF0ZUFuYWx5c2lzLCBjcmVhdGVGaW5kaW5nLCBjcmVhdGVJbnB1dCwgY3JlYXRlU3RhdGVtZW50IH0gZnJvbSAnLi4vc3VwcG9ydC9hbmFseXNpcy5qcyc7XG5cbmNvbnN0IG1hbnkgPSAoY291bnQ6IG51bWJlcikgPT4gQXJyYXkuZnJvbSh7IGxlbmd0aDogY291bnQgfSwgKF8sIGluZGV4KSA9PiBjcmVhdGVGaW5kaW5nKHsgbGluZTogaW5kZXggKyAxIH0pKTtcbmNvbnN0IGJ5dGVzID0gKHRleHQ6IHN0cmluZykgPT4gbmV3IFRleHRFbmNvZGVyKCkuZW5jb2RlKHRleHQpLmxlbmd0aDtcblxuZGVzY3JpYmUoJ01hcmtkb3duIHJlcG9ydCcsICgpID0+IHtcbiAgaXQoJ2JlZ2lucyB3aXRoIHRoZSBtYXJrZXIgYW5kIGhhcyBhIHZlcmRpY3QsIHRoZSBjb3ZlcmFnZSBhbmQgdGhlIGZpbmRpbmdzLCBncmF2ZXN0IGZpcnN0JywgKCkgPT4ge1xuICAgIGNvbnN0IGFuYWx5c2lzID0gY3JlYXRlQW5hbHlzaXMoe1xuICAgICAgY29uZmlnOiB7IHRpdGxlOiAnT3VyIHBsYW4nIH0sXG4gICAgICBzdGF0dXM6IHsgJzEuMSc6ICdhZGRyZXNzZWQnLCAnMS4yJzogJ3BhcnRpYWwnIH0sXG4gICAgICBzdGF0ZW1lbnRzOiBbY3JlYXRlU3RhdGVtZW50KCldLFxuICAgICAgZmluZGluZ3M6IFtjcmVhdGVGaW5kaW5nKCksIGNyZWF0ZUZpbmRpbmcoeyBzZXZlcml0eTogJ2Vycm9yJywgbGluZTogOSwgbWVzc2FnZTogJ0dyYXZlLicgfSldLFxuICAgIH0pO1xuICAgIGNvbnN0IHRleHQgPSByZW5kZXJNYXJrZG93bihjcmVhdGVJbnB1dChhbmFseXNpcykpO1xuICAgIGFzc2VydC5vayh0ZXh0LnN0YXJ0c1dpdGgoYCR7TUFSS0VSfVxcbmApKTtcbiAgICBhc3NlcnQubWF0Y2godGV4dCwgLyMjIE91ciBwbGFuLyk7XG4gICAgYXNzZXJ0Lm1hdGNoKHRleHQsIC9cXCpcXCoxIG9mIDMgZWxlbWVudHMgYWRkcmVzc2VkLCAxIHBhcnRpYWwsIDEgbWlzc2luZ1xcKlxcKiBcXCg1MCAlLCBwYXJ0aWFsIG9uZXMgYXQgaGFsZlxcKS8pO1xuICAgIGFzc2VydC5tYXRjaCh0ZXh0LCAvTm90aGluZyB3YXMgZm91bmQgb24gUGVvcGxlXFwuIDEgS1BJLCAxIG9mIHRoZW0gU01BUlRcXC4gMSBlcnJvciBhbmQgMSB3YXJuaW5nXFwuLyk7XG4gICAgYXNzZXJ0Lm1hdGNoKHRleHQsIC9cXHwgMSBSZXNwb25zZSBcXHwgXHVEODNEXHVERkUxIHBhcnRpYWwgXFx8IDEgb2YgMiBcXHwgMSBcXHwgMCBcXHwvKTtcbiAgICBhc3NlcnQubWF0Y2godGV4dCwgL1xcfCAxXFwuMSBSZXNwb25zZSBUZWFtIFxcfCBcdTI3MDUgYWRkcmVzc2VkIFxcfCBgZHJhZnRcXC5tZDozYCBcXHwvKTtcbiAgICBhc3NlcnQub2sodGV4dC5pbmRleE9mKCdHcmF2ZS4nKSA8IHRleHQuaW5kZXhPZignRm91bmQgXHUyMDFDVEJEXHUyMDFEJykpO1xuICB9KTtcblxuICBpdCgnbGlua3MgcGxhY2VzIHdoZXJlIHRoZSBhZGRyZXNzIG9mIHRoZSBzb3VyY2VzIGlzIGtub3duJywgKCkgPT4ge1xuICAgIGNvbnN0IGFuYWx5c2lzID0gY3JlYXRlQW5hbHlzaXMoeyBwYXRoOiAnYSBiLyh4KS5tZCcsIGZpbmRpbmdzOiBbY3JlYXRlRmluZGluZyh7IHBhdGg6ICdhIGIvKHgpLm1kJywgbGluZTogNyB9KV0gfSk7XG4gICAgY29uc3QgdGV4dCA9IHJlbmRlck1hcmtkb3duKGNyZWF0ZUlucHV0KGFuYWx5c2lzKSwgeyBzb3VyY2VVcmw6ICdodHRwczovL2V4YW1wbGUub3JnL2Jsb2IvbWFpbi8nIH0pO1xuICAgIGFzc2VydC5tYXRjaCh0ZXh0LCAvXFxbYGEgYlxcL1xcKHhcXClcXC5tZDo3YFxcXVxcKGh0dHBzOlxcL1xcL2V4YW1wbGVcXC5vcmdcXC9ibG9iXFwvbWFpblxcL2ElMjBiXFwvJTI4eCUyOVxcLm1kXFw/cGxhaW49MSNMN1xcKS8pO1xuICB9KTtcblxuICBpdCgnZG9lcyBub3QganVkZ2Ugd2hhdCBpcyBubyBzdHJhdGVneScsICgpID0+IHtcbiAgICBjb25zdCB0ZXh0ID0gcmVuZGVyTWFya2Rvd24oY3JlYXRlSW5wdXQoY3JlYXRlQW5hbHlzaXMoeyBraW5kOiAnbm90LWVuZ2xpc2gnIH0pKSk7XG4gICAgYXNzZXJ0Lm1hdGNoKHRleHQsIC9Db3ZlcmFnZSB3YXMgbm90IGp1ZGdlZDsgbm8gZmluZGluZ3NcXC4vKTtcbiAgICBhc3NlcnQuZG9lc05vdE1hdGNoKHRleHQsIC9Gb2N1cyBhcmVhLyk7XG4gIH0pO1xuXG4gIGl0KCdrZWVwcyB0byB0aGUgbGltaXQgb2YgYSBjb21tZW50IGFuZCBzYXlzIHdoYXQgd2FzIGN1dCcsICgpID0+IHtcbiAgICBjb25zdCB0ZXh0ID0gcmVuZGVyTWFya2Rvd24oY3JlYXRlSW5wdXQoY3JlYXRlQW5hbHlzaXMoeyBmaW5kaW5nczogbWFueSgzXzAwMCkgfSkpKTtcbiAgICBhc3NlcnQub2soYnl0ZXModGV4dCkgPD0gQ09NTUVOVF9MSU1JVCk7XG4gICAgY29uc3Qgc2hvd24gPSB0ZXh0Lm1hdGNoKC9eXFx8IFx1MjZBMFx1RkUwRiB3YXJuaW5nL2dtKSEubGVuZ3RoO1xuICAgIGFzc2VydC5vayhzaG93biA+IDMwMCwgYCR7c2hvd259IHJvd3NgKTtcbiAgICBhc3NlcnQubWF0Y2godGV4dCwgbmV3IFJlZ0V4cChgJHsoM18wMDAgLSBzaG93bikudG9Mb2NhbGVTdHJpbmcoJ2VuJyl9IG1vcmUgZmluZGluZ3MgbGVmdCBvdXRgKSk7XG4gIH0pO1xuXG4gIGl0KCdoYXMgbW9yZSByb29tIGluIGEgam9iIHN1bW1hcnknLCAoKSA9PiB7XG4gICAgY29uc3QgdGV4dCA9IHJlbmRlck1hcmtkb3duKGNyZWF0ZUlucHV0KGNyZWF0ZUFuYWx5c2lzKHsgZmluZGluZ3M6IG1hbnkoM18wMDApIH0pKSwgeyBsaW1pdDogU1VNTUFSWV9MSU1JVCB9KTtcbiAgICBhc3NlcnQuZXF1YWwodGV4dC5tYXRjaCgvXlxcfCBcdTI2QTBcdUZFMEYgd2FybmluZy9nbSkhLmxlbmd0aCwgM18wMDApO1xuICAgIGFzc2VydC5kb2VzTm90TWF0Y2godGV4dCwgL2xlZnQgb3V0Lyk7XG4gIH0pO1xuXG4gIGl0KCdsZWF2ZXMgb3V0IHdob2xlIHN0cmF0ZWdpZXMgd2hlcmUgdGhlcmUgYXJlIHRvbyBtYW55LCBhbmQgY291bnRzIHRoZW0nLCAoKSA9PiB7XG4gICAgY29uc3QgYW5hbHlzZXMgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiA0MDAgfSwgKF8sIGluZGV4KSA9PlxuICAgICAgY3JlYXRlQW5hbHlzaXMoeyBwYXRoOiBgJHtpbmRleH0ubWRgLCBmaW5kaW5nczogbWFueSgyKSB9KSxcbiAgICApO1xuICAgIGNvbnN0IHRleHQgPSByZW5kZXJNYXJrZG93bihjcmVhdGVJbnB1dCguLi5hbmFseXNlcykpO1xuICAgIGFzc2VydC5vayhieXRlcyh0ZXh0KSA8PSBDT01NRU5UX0xJTUlUKTtcbiAgICBhc3NlcnQubWF0Y2godGV4dCwgL21vcmUgcGFydHMgb2YgdGhlIHJlcG9ydCBsZWZ0IG91dC8pO1xuICB9KTtcblxuICBpdCgnbGV0cyBub3RoaW5nIG9mIGEgZHJhZnQgYmVjb21lIG1hcmstdXAnLCAoKSA9PiB7XG4gICAgY29uc3QgZXZpbCA9XG4gICAgICAnYXxiIDxpbWcgc3JjPXggb25lcnJvcj15PiBAdGVhbSAjMTIgW3hdKGh0dHA6Ly9lLm9yZykgIVtwXShxKSBgY2AgKipkKiogd3d3LmUub3JnXFxuIyBlIFxcdTAwMWJbMzFtICRtJCBHSC0xJztcbiAgICBjb25zdCB0ZXh0ID0gdG9NYXJrZG93bihldmlsKTtcbiAgICBhc3NlcnQuZG9lc05vdE1hdGNoKHRleHQsIC9bPD5cXG5cXHUwMDFiXS8pO1xuICAgIGFzc2VydC5kb2VzTm90TWF0Y2godGV4dCwgL0B0ZWFtfCMxMnw6XFwvXFwvfHd3d1xcLnxHSC0xLyk7XG4gICAgYXNzZXJ0LmRvZXNOb3RNYXRjaCh0ZXh0LCAvKF58W15cXFxcXSlbfGBbXFxdKiRdLyk7XG4gICAgYXNzZXJ0LmVxdWFsKHRvTWFya2Rvd24oJy0geCcpLCAnXFxcXC0geCcpO1xuICAgIGFzc2VydC5lcXVhbCh0b01hcmtkb3duKCcxLiB4JyksICcxXFxcXC4geCcpO1xuICAgIGNvbnN0IHJvdyA9IHJlbmRlck1hcmtkb3duKGNyZWF0ZUlucHV0KGNyZWF0ZUFuYWx5c2lzKHsgZmluZGluZ3M6IFtjcmVhdGVGaW5kaW5nKHsgbWVzc2FnZTogZXZpbCB9KV0gfSkpKVxuICAgICAgLnNwbGl0KCdcXG4nKVxuICAgICAgLmZpbmQoKGxpbmUpID0+IGxpbmUuaW5jbHVkZXMoJ3dhcm5pbmcgfCcpKSE7XG4gICAgYXNzZXJ0LmVxdWFsKHJvdy5tYXRjaCgvKD88IVxcXFwpXFx8L2cpIS5sZW5ndGgsIDUpO1xuICB9KTtcbn0pO1xuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBLE9BQU8sWUFBWTtBQUtuQixJQUFNLE9BQU8sQ0FBQyxVQUFrQixNQUFNLEtBQUssRUFBRSxRQUFRLE1BQU0sR0FBRyxDQUFDLEdBQUcsVUFBVSxjQUFjLEVBQUUsTUFBTSxRQUFRLEVBQUUsQ0FBQyxDQUFDO0FBQzlHLElBQU0sUUFBUSxDQUFDLFNBQWlCLElBQUksWUFBWSxFQUFFLE9BQU8sSUFBSSxFQUFFO0FBRS9ELFNBQVMsbUJBQW1CLE1BQU07QUFDaEMsS0FBRywwRkFBMEYsTUFBTTtBQUNqRyxVQUFNLFdBQVcsZUFBZTtBQUFBLE1BQzlCLFFBQVEsRUFBRSxPQUFPLFdBQVc7QUFBQSxNQUM1QixRQUFRLEVBQUUsT0FBTyxhQUFhLE9BQU8sVUFBVTtBQUFBLE1BQy9DLFlBQVksQ0FBQyxnQkFBZ0IsQ0FBQztBQUFBLE1BQzlCLFVBQVUsQ0FBQyxjQUFjLEdBQUcsY0FBYyxFQUFFLFVBQVUsU0FBUyxNQUFNLEdBQUcsU0FBUyxTQUFTLENBQUMsQ0FBQztBQUFBLElBQzlGLENBQUM7QUFDRCxVQUFNLE9BQU8sZUFBZSxZQUFZLFFBQVEsQ0FBQztBQUNqRCxXQUFPLEdBQUcsS0FBSyxXQUFXLEdBQUcsTUFBTTtBQUFBLENBQUksQ0FBQztBQUN4QyxXQUFPLE1BQU0sTUFBTSxhQUFhO0FBQ2hDLFdBQU8sTUFBTSxNQUFNLHdGQUF3RjtBQUMzRyxXQUFPLE1BQU0sTUFBTSxnRkFBZ0Y7QUFDbkcsV0FBTyxNQUFNLE1BQU0sb0RBQW9EO0FBQ3ZFLFdBQU8sTUFBTSxNQUFNLDBEQUEwRDtBQUM3RSxXQUFPLEdBQUcsS0FBSyxRQUFRLFFBQVEsSUFBSSxLQUFLLFFBQVEsdUJBQWEsQ0FBQztBQUFBLEVBQ2hFLENBQUM7QUFFRCxLQUFHLDBEQUEwRCxNQUFNO0FBQ2pFLFVBQU0sV0FBVyxlQUFlLEVBQUUsTUFBTSxjQUFjLFVBQVUsQ0FBQyxjQUFjLEVBQUUsTUFBTSxjQUFjLE1BQU0sRUFBRSxDQUFDLENBQUMsRUFBRSxDQUFDO0FBQ2xILFVBQU0sT0FBTyxlQUFlLFlBQVksUUFBUSxHQUFHLEVBQUUsV0FBVyxpQ0FBaUMsQ0FBQztBQUNsRyxXQUFPLE1BQU0sTUFBTSw4RkFBOEY7QUFBQSxFQUNuSCxDQUFDO0FBRUQsS0FBRyxzQ0FBc0MsTUFBTTtBQUM3QyxVQUFNLE9BQU8sZUFBZSxZQUFZLGVBQWUsRUFBRSxNQUFNLGNBQWMsQ0FBQyxDQUFDLENBQUM7QUFDaEYsV0FBTyxNQUFNLE1BQU0sd0NBQXdDO0FBQzNELFdBQU8sYUFBYSxNQUFNLFlBQVk7QUFBQSxFQUN4QyxDQUFDO0FBRUQsS0FBRyx5REFBeUQsTUFBTTtBQUNoRSxVQUFNLE9BQU8sZUFBZSxZQUFZLGVBQWUsRUFBRSxVQUFVLEtBQUssR0FBSyxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQ2xGLFdBQU8sR0FBRyxNQUFNLElBQUksS0FBSyxhQUFhO0FBQ3RDLFVBQU0sUUFBUSxLQUFLLE1BQU0sa0JBQWtCLEVBQUc7QUFDOUMsV0FBTyxHQUFHLFFBQVEsS0FBSyxHQUFHLEtBQUssT0FBTztBQUN0QyxXQUFPLE1BQU0sTUFBTSxJQUFJLE9BQU8sSUFBSSxNQUFRLE9BQU8sZUFBZSxJQUFJLENBQUMseUJBQXlCLENBQUM7QUFBQSxFQUNqRyxDQUFDO0FBRUQsS0FBRyxrQ0FBa0MsTUFBTTtBQUN6QyxVQUFNLE9BQU8sZUFBZSxZQUFZLGVBQWUsRUFBRSxVQUFVLEtBQUssR0FBSyxFQUFFLENBQUMsQ0FBQyxHQUFHLEVBQUUsT0FBTyxjQUFjLENBQUM7QUFDNUcsV0FBTyxNQUFNLEtBQUssTUFBTSxrQkFBa0IsRUFBRyxRQUFRLEdBQUs7QUFDMUQsV0FBTyxhQUFhLE1BQU0sVUFBVTtBQUFBLEVBQ3RDLENBQUM7QUFFRCxLQUFHLHlFQUF5RSxNQUFNO0FBQ2hGLFVBQU0sV0FBVyxNQUFNO0FBQUEsTUFBSyxFQUFFLFFBQVEsSUFBSTtBQUFBLE1BQUcsQ0FBQyxHQUFHLFVBQy9DLGVBQWUsRUFBRSxNQUFNLEdBQUcsS0FBSyxPQUFPLFVBQVUsS0FBSyxDQUFDLEVBQUUsQ0FBQztBQUFBLElBQzNEO0FBQ0EsVUFBTSxPQUFPLGVBQWUsWUFBWSxHQUFHLFFBQVEsQ0FBQztBQUNwRCxXQUFPLEdBQUcsTUFBTSxJQUFJLEtBQUssYUFBYTtBQUN0QyxXQUFPLE1BQU0sTUFBTSxtQ0FBbUM7QUFBQSxFQUN4RCxDQUFDO0FBRUQsS0FBRywwQ0FBMEMsTUFBTTtBQUNqRCxVQUFNLE9BQ0o7QUFDRixVQUFNLE9BQU8sV0FBVyxJQUFJO0FBQzVCLFdBQU8sYUFBYSxNQUFNLGNBQWM7QUFDeEMsV0FBTyxhQUFhLE1BQU0sNEJBQTRCO0FBQ3RELFdBQU8sYUFBYSxNQUFNLG9CQUFvQjtBQUM5QyxXQUFPLE1BQU0sV0FBVyxLQUFLLEdBQUcsT0FBTztBQUN2QyxXQUFPLE1BQU0sV0FBVyxNQUFNLEdBQUcsUUFBUTtBQUN6QyxVQUFNLE1BQU0sZUFBZSxZQUFZLGVBQWUsRUFBRSxVQUFVLENBQUMsY0FBYyxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxFQUNyRyxNQUFNLElBQUksRUFDVixLQUFLLENBQUMsU0FBUyxLQUFLLFNBQVMsV0FBVyxDQUFDO0FBQzVDLFdBQU8sTUFBTSxJQUFJLE1BQU0sWUFBWSxFQUFHLFFBQVEsQ0FBQztBQUFBLEVBQ2pELENBQUM7QUFDSCxDQUFDOyIsCiAgIm5hbWVzIjogW10KfQo=
