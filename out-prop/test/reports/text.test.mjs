import {
  createAnalysis,
  createFinding,
  createInput,
  createStatement
} from "../../chunk-LD2QRRAX.mjs";
import {
  renderText
} from "../../chunk-K45P37WP.mjs";
import "../../chunk-7WA6ZLXX.mjs";
import "../../chunk-ATECWRLM.mjs";
import "../../chunk-KM4WRSIM.mjs";
import {
  shorten,
  toPrintable
} from "../../chunk-ON5WS3WM.mjs";
import "../../chunk-ZHIQ6AC6.mjs";
import "../../chunk-EQMLJMKU.mjs";
import "../../chunk-XPBD7J4T.mjs";
import "../../chunk-ZEVL2VNB.mjs";
import "../../chunk-6YUTXQMJ.mjs";
import "../../chunk-LL7JQKRF.mjs";

// test/reports/text.test.ts
import assert from "node:assert/strict";
import fc from "fast-check";
var STATUS = { "1.1": "addressed", "1.2": "partial", "2.1": "not-applicable" };
describe("text report", () => {
  it("shows findings, the coverage table and a summary", () => {
    const analysis = createAnalysis({ status: STATUS, findings: [createFinding()], statements: [createStatement()] });
    assert.equal(
      renderText(createInput(analysis)),
      [
        "",
        "draft.md  15 words \xB7 Small Guide",
        "",
        "  1:1  warning  Found \u201CTBD\u201D, expected text.  text/placeholder",
        "",
        "Coverage",
        "1  Response                    partial         1 of 2, 1 partial",
        "  \u2713 1.1  Response Team         addressed       draft.md:3",
        "  ~ 1.2  Exercises             partial         draft.md:3",
        "2  People                      not applicable  0 of 0",
        "  \u2013 2.1  Schools               not applicable  We have no sea.",
        "",
        "Principles  0 of 1 found; no trace of 9 Openness",
        "",
        "! 1 warning \xB7 1 of 2 elements addressed, 1 partial, 1 not applicable (75 %) \xB7 1 KPI, 1 SMART",
        ""
      ].join("\n")
    );
  });
  it("wraps messages under themselves and keeps to the width", () => {
    const message = "word ".repeat(60).trim();
    const text = renderText(createInput(createAnalysis({ findings: [createFinding({ message })] })), { width: 80 });
    for (const line of text.split("\n")) assert.ok([...line].length <= 80, line);
    assert.match(text, /\n {16}word/);
  });
  it("groups by file where there are several", () => {
    const findings = [createFinding({ path: "strategy.yaml" }), createFinding()];
    const text = renderText(createInput(createAnalysis({ findings, config: { title: "Plan" } })));
    assert.ok(text.indexOf("\ndraft.md\n") > 0 && text.indexOf("\nstrategy.yaml\n") > 0);
  });
  it("names the configuration above its own findings", () => {
    const findings = [createFinding({ path: "strategy.yaml" }), createFinding()];
    const text = renderText(createInput(createAnalysis({ findings, config: { path: "strategy.yaml" } })));
    assert.match(text, /\n\nstrategy\.yaml\n {2}1:1 [^]*\n\ndraft\.md\n {2}1:1/);
  });
  it("stands any number of findings", () => {
    const findings = Array.from({ length: 2e5 }, () => createFinding({ severity: "info" }));
    assert.match(renderText(createInput(createAnalysis({ findings }))), /199,997 more notes/);
  });
  it("folds many notes of one rule, and --verbose does not", () => {
    const findings = Array.from({ length: 9 }, () => createFinding({ severity: "info" }));
    const input = createInput(createAnalysis({ findings }));
    assert.match(renderText(input), /… and 6 more notes of text\/placeholder/);
    assert.equal(renderText(input).match(/Found “TBD”/g).length, 3);
    assert.equal(renderText(input, { verbose: true }).match(/Found “TBD”/g).length, 9);
  });
  it("is colourless unless asked, and says nothing by colour alone", () => {
    const input = createInput(createAnalysis({ status: STATUS, findings: [createFinding()] }));
    const plain = renderText(input);
    const painted = renderText(input, { color: true });
    assert.doesNotMatch(plain, /\u001b/);
    assert.match(painted, /\u001b\[33mwarning/);
    assert.equal(painted.replace(/\u001b\[\d+m/g, ""), plain);
  });
  it("keeps quiet below a bar", () => {
    const input = createInput(
      createAnalysis({ findings: [createFinding(), createFinding({ severity: "error", line: 4 })] })
    );
    const text = renderText(input, { quietBelow: "error" });
    assert.match(text, /4:1 {2}error/);
    assert.doesNotMatch(text, /warning|Coverage/);
    assert.equal(renderText(createInput(), { quietBelow: "error" }), "");
  });
  it("shows no coverage of what is no strategy", () => {
    const text = renderText(createInput(createAnalysis({ kind: "empty", text: "" })));
    assert.doesNotMatch(text, /Coverage/);
    assert.match(text, /✓ no findings/);
  });
  it("sums several strategies up", () => {
    const text = renderText(createInput(createAnalysis(), createAnalysis({ findings: [createFinding()] })));
    assert.match(text, /2 strategies checked, 1 warning in all\.\n$/);
  });
  it("lets no text of a draft control the terminal", () => {
    const evil = "a\x1B[2J\x07\x9B31m\u202Eb\r\nc";
    assert.equal(toPrintable(evil), "a\u241B[2J\u2407<U+009B>31m<U+202E>b c");
    const text = renderText(createInput(createAnalysis({ findings: [createFinding({ message: evil, path: evil })] })));
    assert.doesNotMatch(text, /[\u001b\u0007\u009b\u202e\r]/);
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        (any) => !/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u.test(toPrintable(any))
      )
    );
  });
  it("shortens at words and never inside a character", () => {
    assert.equal(shorten("one two three", 10), "one two\u2026");
    assert.equal(shorten("\u{1F600}\u{1F600}\u{1F600}", 4), "\u{1F600}\u2026");
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9yZXBvcnRzL3RleHQudGVzdC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tICdub2RlOmFzc2VydC9zdHJpY3QnO1xuaW1wb3J0IGZjIGZyb20gJ2Zhc3QtY2hlY2snO1xuaW1wb3J0IHsgc2hvcnRlbiwgdG9QcmludGFibGUgfSBmcm9tICcuLi8uLi9zcmMvcmVwb3J0cy9lc2NhcGUuanMnO1xuaW1wb3J0IHsgcmVuZGVyVGV4dCB9IGZyb20gJy4uLy4uL3NyYy9yZXBvcnRzL3RleHQuanMnO1xuaW1wb3J0IHsgY3JlYXRlQW5hbHlzaXMsIGNyZWF0ZUZpbmRpbmcsIGNyZWF0ZUlucHV0LCBjcmVhdGVTdGF0ZW1lbnQgfSBmcm9tICcuLi9zdXBwb3J0L2FuYWx5c2lzLmpzJztcblxuY29uc3QgU1RBVFVTID0geyAnMS4xJzogJ2FkZHJlc3NlZCcsICcxLjInOiAncGFydGlhbCcsICcyLjEnOiAnbm90LWFwcGxpY2FibGUnIH0gYXMgY29uc3Q7XG5cbmRlc2NyaWJlKCd0ZXh0IHJlcG9ydCcsICgpID0+IHtcbiAgaXQoJ3Nob3dzIGZpbmRpbmdzLCB0aGUgY292ZXJhZ2UgdGFibGUgYW5kIGEgc3VtbWFyeScsICgpID0+IHtcbiAgICBjb25zdCBhbmFseXNpcyA9IGNyZWF0ZUFuYWx5c2lzKHsgc3RhdHVzOiBTVEFUVVMsIGZpbmRpbmdzOiBbY3JlYXRlRmluZGluZygpXSwgc3RhdGVtZW50czogW2NyZWF0ZVN0YXRlbWVudCgpXSB9KTtcbiAgICBhc3NlcnQuZXF1YWwoXG4gICAgICByZW5kZXJUZXh0KGNyZWF0ZUlucHV0KGFuYWx5c2lzKSksXG4gICAgICBbXG4gICAgICAgICcnLFxuICAgICAgICAnZHJhZnQubWQgIDE1IHdvcmRzIFx1MDBCNyBTbWFsbCBHdWlkZScsXG4gICAgICAgICcnLFxuICAgICAgICAnICAxOjEgIHdhcm5pbmcgIEZvdW5kIFx1MjAxQ1RCRFx1MjAxRCwgZXhwZWN0ZWQgdGV4dC4gIHRleHQvcGxhY2Vob2xkZXInLFxuICAgICAgICAnJyxcbiAgICAgICAgJ0NvdmVyYWdlJyxcbiAgICAgICAgJzEgIFJlc3BvbnNlICAgICAgICAgICAgICAgICAgICBwYXJ0aWFsICAgICAgICAgMSBvZiAyLCAxIHBhcnRpYWwnLFxuICAgICAgICAnICBcdTI3MTMgMS4xICBSZXNwb25zZSBUZWFtICAgICAgICAgYWRkcmVzc2VkICAgICAgIGRyYWZ0Lm1kOjMnLFxuICAgICAgICAnICB+IDEuMiAgRXhlcmNpc2VzICAgICAgICAgICAgIHBhcnRpYWwgICAgICAgICBkcmFmdC5tZDozJyxcbiAgICAgICAgJzIgIFBlb3BsZSAgICAgICAgICAgICAgICAgICAgICBub3QgYXBwbGljYWJsZSAgMCBvZiAwJyxcbiAgICAgICAgJyAgXHUyMDEzIDIuMSAgU2Nob29scyAgICAgICAgICAgICAgIG5vdCBhcHBsaWNhYmxlICBXZSBoYXZlIG5vIHNlYS4nLFxuICAgICAgICAnJyxcbiAgICAgICAgJ1ByaW5jaXBsZXMgIDAgb2YgMSBmb3VuZDsgbm8gdHJhY2Ugb2YgOSBPcGVubmVzcycsXG4gICAgICAgICcnLFxuICAgICAgICAnISAxIHdhcm5pbmcgXHUwMEI3IDEgb2YgMiBlbGVtZW50cyBhZGRyZXNzZWQsIDEgcGFydGlhbCwgMSBub3QgYXBwbGljYWJsZSAoNzUgJSkgXHUwMEI3IDEgS1BJLCAxIFNNQVJUJyxcbiAgICAgICAgJycsXG4gICAgICBdLmpvaW4oJ1xcbicpLFxuICAgICk7XG4gIH0pO1xuXG4gIGl0KCd3cmFwcyBtZXNzYWdlcyB1bmRlciB0aGVtc2VsdmVzIGFuZCBrZWVwcyB0byB0aGUgd2lkdGgnLCAoKSA9PiB7XG4gICAgY29uc3QgbWVzc2FnZSA9ICd3b3JkICcucmVwZWF0KDYwKS50cmltKCk7XG4gICAgY29uc3QgdGV4dCA9IHJlbmRlclRleHQoY3JlYXRlSW5wdXQoY3JlYXRlQW5hbHlzaXMoeyBmaW5kaW5nczogW2NyZWF0ZUZpbmRpbmcoeyBtZXNzYWdlIH0pXSB9KSksIHsgd2lkdGg6IDgwIH0pO1xuICAgIGZvciAoY29uc3QgbGluZSBvZiB0ZXh0LnNwbGl0KCdcXG4nKSkgYXNzZXJ0Lm9rKFsuLi5saW5lXS5sZW5ndGggPD0gODAsIGxpbmUpO1xuICAgIGFzc2VydC5tYXRjaCh0ZXh0LCAvXFxuIHsxNn13b3JkLyk7XG4gIH0pO1xuXG4gIGl0KCdncm91cHMgYnkgZmlsZSB3aGVyZSB0aGVyZSBhcmUgc2V2ZXJhbCcsICgpID0+IHtcbiAgICBjb25zdCBmaW5kaW5ncyA9IFtjcmVhdGVGaW5kaW5nKHsgcGF0aDogJ3N0cmF0ZWd5LnlhbWwnIH0pLCBjcmVhdGVGaW5kaW5nKCldO1xuICAgIGNvbnN0IHRleHQgPSByZW5kZXJUZXh0KGNyZWF0ZUlucHV0KGNyZWF0ZUFuYWx5c2lzKHsgZmluZGluZ3MsIGNvbmZpZzogeyB0aXRsZTogJ1BsYW4nIH0gfSkpKTtcbiAgICBhc3NlcnQub2sodGV4dC5pbmRleE9mKCdcXG5kcmFmdC5tZFxcbicpID4gMCAmJiB0ZXh0LmluZGV4T2YoJ1xcbnN0cmF0ZWd5LnlhbWxcXG4nKSA+IDApO1xuICB9KTtcblxuICBpdCgnbmFtZXMgdGhlIGNvbmZpZ3VyYXRpb24gYWJvdmUgaXRzIG93biBmaW5kaW5ncycsICgpID0+IHtcbiAgICBjb25zdCBmaW5kaW5ncyA9IFtjcmVhdGVGaW5kaW5nKHsgcGF0aDogJ3N0cmF0ZWd5LnlhbWwnIH0pLCBjcmVhdGVGaW5kaW5nKCldO1xuICAgIGNvbnN0IHRleHQgPSByZW5kZXJUZXh0KGNyZWF0ZUlucHV0KGNyZWF0ZUFuYWx5c2lzKHsgZmluZGluZ3MsIGNvbmZpZzogeyBwYXRoOiAnc3RyYXRlZ3kueWFtbCcgfSB9KSkpO1xuICAgIGFzc2VydC5tYXRjaCh0ZXh0LCAvXFxuXFxuc3RyYXRlZ3lcXC55YW1sXFxuIHsyfTE6MSBbXl0qXFxuXFxuZHJhZnRcXC5tZFxcbiB7Mn0xOjEvKTtcbiAgfSk7XG5cbiAgaXQoJ3N0YW5kcyBhbnkgbnVtYmVyIG9mIGZpbmRpbmdzJywgKCkgPT4ge1xuICAgIGNvbnN0IGZpbmRpbmdzID0gQXJyYXkuZnJvbSh7IGxlbmd0aDogMjAwXzAwMCB9LCAoKSA9PiBjcmVhdGVGaW5kaW5nKHsgc2V2ZXJpdHk6ICdpbmZvJyB9KSk7XG4gICAgYXNzZXJ0Lm1hdGNoKHJlbmRlclRleHQoY3JlYXRlSW5wdXQoY3JlYXRlQW5hbHlzaXMoeyBmaW5kaW5ncyB9KSkpLCAvMTk5LDk5NyBtb3JlIG5vdGVzLyk7XG4gIH0pO1xuXG4gIGl0KCdmb2xkcyBtYW55IG5vdGVzIG9mIG9uZSBydWxlLCBhbmQgLS12ZXJib3NlIGRvZXMgbm90JywgKCkgPT4ge1xuICAgIGNvbnN0IGZpbmRpbmdzID0gQXJyYXkuZnJvbSh7IGxlbmd0aDogOSB9LCAoKSA9PiBjcmVhdGVGaW5kaW5nKHsgc2V2ZXJpdHk6ICdpbmZvJyB9KSk7XG4gICAgY29uc3QgaW5wdXQgPSBjcmVhdGVJbnB1dChjcmVhdGVBbmFseXNpcyh7IGZpbmRpbmdzIH0pKTtcbiAgICBhc3NlcnQubWF0Y2gocmVuZGVyVGV4dChpbnB1dCksIC9cdTIwMjYgYW5kIDYgbW9yZSBub3RlcyBvZiB0ZXh0XFwvcGxhY2Vob2xkZXIvKTtcbiAgICBhc3NlcnQuZXF1YWwocmVuZGVyVGV4dChpbnB1dCkubWF0Y2goL0ZvdW5kIFx1MjAxQ1RCRFx1MjAxRC9nKSEubGVuZ3RoLCAzKTtcbiAgICBhc3NlcnQuZXF1YWwocmVuZGVyVGV4dChpbnB1dCwgeyB2ZXJib3NlOiB0cnVlIH0pLm1hdGNoKC9Gb3VuZCBcdTIwMUNUQkRcdTIwMUQvZykhLmxlbmd0aCwgOSk7XG4gIH0pO1xuXG4gIGl0KCdpcyBjb2xvdXJsZXNzIHVubGVzcyBhc2tlZCwgYW5kIHNheXMgbm90aGluZyBieSBjb2xvdXIgYWxvbmUnLCAoKSA9PiB7XG4gICAgY29uc3QgaW5wdXQgPSBjcmVhdGVJbnB1dChjcmVhdGVBbmFseXNpcyh7IHN0YXR1czogU1RBVFVTLCBmaW5kaW5nczogW2NyZWF0ZUZpbmRpbmcoKV0gfSkpO1xuICAgIGNvbnN0IHBsYWluID0gcmVuZGVyVGV4dChpbnB1dCk7XG4gICAgY29uc3QgcGFpbnRlZCA9IHJlbmRlclRleHQoaW5wdXQsIHsgY29sb3I6IHRydWUgfSk7XG4gICAgYXNzZXJ0LmRvZXNOb3RNYXRjaChwbGFpbiwgL1xcdTAwMWIvKTtcbiAgICBhc3NlcnQubWF0Y2gocGFpbnRlZCwgL1xcdTAwMWJcXFszM213YXJuaW5nLyk7XG4gICAgYXNzZXJ0LmVxdWFsKHBhaW50ZWQucmVwbGFjZSgvXFx1MDAxYlxcW1xcZCttL2csICcnKSwgcGxhaW4pO1xuICB9KTtcblxuICBpdCgna2VlcHMgcXVpZXQgYmVsb3cgYSBiYXInLCAoKSA9PiB7XG4gICAgY29uc3QgaW5wdXQgPSBjcmVhdGVJbnB1dChcbiAgICAgIGNyZWF0ZUFuYWx5c2lzKHsgZmluZGluZ3M6IFtjcmVhdGVGaW5kaW5nKCksIGNyZWF0ZUZpbmRpbmcoeyBzZXZlcml0eTogJ2Vycm9yJywgbGluZTogNCB9KV0gfSksXG4gICAgKTtcbiAgICBjb25zdCB0ZXh0ID0gcmVuZGVyVGV4dChpbnB1dCwgeyBxdWlldEJlbG93OiAnZXJyb3InIH0pO1xuICAgIGFzc2VydC5tYXRjaCh0ZXh0LCAvNDoxIHsyfWVycm9yLyk7XG4gICAgYXNzZXJ0LmRvZXNOb3RNYXRjaCh0ZXh0LCAvd2FybmluZ3xDb3ZlcmFnZS8pO1xuICAgIGFzc2VydC5lcXVhbChyZW5kZXJUZXh0KGNyZWF0ZUlucHV0KCksIHsgcXVpZXRCZWxvdzogJ2Vycm9yJyB9KSwgJycpO1xuICB9KTtcblxuICBpdCgnc2hvd3Mgbm8gY292ZXJhZ2Ugb2Ygd2hhdCBpcyBubyBzdHJhdGVneScsICgpID0+IHtcbiAgICBjb25zdCB0ZXh0ID0gcmVuZGVyVGV4dChjcmVhdGVJbnB1dChjcmVhdGVBbmFseXNpcyh7IGtpbmQ6ICdlbXB0eScsIHRleHQ6ICcnIH0pKSk7XG4gICAgYXNzZXJ0LmRvZXNOb3RNYXRjaCh0ZXh0LCAvQ292ZXJhZ2UvKTtcbiAgICBhc3NlcnQubWF0Y2godGV4dCwgL1x1MjcxMyBubyBmaW5kaW5ncy8pO1xuICB9KTtcblxuICBpdCgnc3VtcyBzZXZlcmFsIHN0cmF0ZWdpZXMgdXAnLCAoKSA9PiB7XG4gICAgY29uc3QgdGV4dCA9IHJlbmRlclRleHQoY3JlYXRlSW5wdXQoY3JlYXRlQW5hbHlzaXMoKSwgY3JlYXRlQW5hbHlzaXMoeyBmaW5kaW5nczogW2NyZWF0ZUZpbmRpbmcoKV0gfSkpKTtcbiAgICBhc3NlcnQubWF0Y2godGV4dCwgLzIgc3RyYXRlZ2llcyBjaGVja2VkLCAxIHdhcm5pbmcgaW4gYWxsXFwuXFxuJC8pO1xuICB9KTtcblxuICBpdCgnbGV0cyBubyB0ZXh0IG9mIGEgZHJhZnQgY29udHJvbCB0aGUgdGVybWluYWwnLCAoKSA9PiB7XG4gICAgY29uc3QgZXZpbCA9ICdhXFx1MDAxYlsySlxcdTAwMDdcXHUwMDliMzFtXFx1MjAyZWJcXHJcXG5jJztcbiAgICBhc3NlcnQuZXF1YWwodG9QcmludGFibGUoZXZpbCksICdhXHUyNDFCWzJKXHUyNDA3PFUrMDA5Qj4zMW08VSsyMDJFPmIgYycpO1xuICAgIGNvbnN0IHRleHQgPSByZW5kZXJUZXh0KGNyZWF0ZUlucHV0KGNyZWF0ZUFuYWx5c2lzKHsgZmluZGluZ3M6IFtjcmVhdGVGaW5kaW5nKHsgbWVzc2FnZTogZXZpbCwgcGF0aDogZXZpbCB9KV0gfSkpKTtcbiAgICBhc3NlcnQuZG9lc05vdE1hdGNoKHRleHQsIC9bXFx1MDAxYlxcdTAwMDdcXHUwMDliXFx1MjAyZVxccl0vKTtcbiAgICBmYy5hc3NlcnQoXG4gICAgICBmYy5wcm9wZXJ0eShcbiAgICAgICAgZmMuc3RyaW5nKHsgdW5pdDogJ2JpbmFyeScgfSksXG4gICAgICAgIChhbnkpID0+ICEvW1xccHtDY31cXHUyMDI4LVxcdTIwMmVcXHUyMDY2LVxcdTIwNjldL3UudGVzdCh0b1ByaW50YWJsZShhbnkpKSxcbiAgICAgICksXG4gICAgKTtcbiAgfSk7XG5cbiAgaXQoJ3Nob3J0ZW5zIGF0IHdvcmRzIGFuZCBuZXZlciBpbnNpZGUgYSBjaGFyYWN0ZXInLCAoKSA9PiB7XG4gICAgYXNzZXJ0LmVxdWFsKHNob3J0ZW4oJ29uZSB0d28gdGhyZWUnLCAxMCksICdvbmUgdHdvXHUyMDI2Jyk7XG4gICAgYXNzZXJ0LmVxdWFsKHNob3J0ZW4oJ1x1RDgzRFx1REUwMFx1RDgzRFx1REUwMFx1RDgzRFx1REUwMCcsIDQpLCAnXHVEODNEXHVERTAwXHUyMDI2Jyk7XG4gIH0pO1xufSk7XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQSxPQUFPLFlBQVk7QUFDbkIsT0FBTyxRQUFRO0FBS2YsSUFBTSxTQUFTLEVBQUUsT0FBTyxhQUFhLE9BQU8sV0FBVyxPQUFPLGlCQUFpQjtBQUUvRSxTQUFTLGVBQWUsTUFBTTtBQUM1QixLQUFHLG9EQUFvRCxNQUFNO0FBQzNELFVBQU0sV0FBVyxlQUFlLEVBQUUsUUFBUSxRQUFRLFVBQVUsQ0FBQyxjQUFjLENBQUMsR0FBRyxZQUFZLENBQUMsZ0JBQWdCLENBQUMsRUFBRSxDQUFDO0FBQ2hILFdBQU87QUFBQSxNQUNMLFdBQVcsWUFBWSxRQUFRLENBQUM7QUFBQSxNQUNoQztBQUFBLFFBQ0U7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxNQUNGLEVBQUUsS0FBSyxJQUFJO0FBQUEsSUFDYjtBQUFBLEVBQ0YsQ0FBQztBQUVELEtBQUcsMERBQTBELE1BQU07QUFDakUsVUFBTSxVQUFVLFFBQVEsT0FBTyxFQUFFLEVBQUUsS0FBSztBQUN4QyxVQUFNLE9BQU8sV0FBVyxZQUFZLGVBQWUsRUFBRSxVQUFVLENBQUMsY0FBYyxFQUFFLFFBQVEsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLEdBQUcsRUFBRSxPQUFPLEdBQUcsQ0FBQztBQUM5RyxlQUFXLFFBQVEsS0FBSyxNQUFNLElBQUksRUFBRyxRQUFPLEdBQUcsQ0FBQyxHQUFHLElBQUksRUFBRSxVQUFVLElBQUksSUFBSTtBQUMzRSxXQUFPLE1BQU0sTUFBTSxhQUFhO0FBQUEsRUFDbEMsQ0FBQztBQUVELEtBQUcsMENBQTBDLE1BQU07QUFDakQsVUFBTSxXQUFXLENBQUMsY0FBYyxFQUFFLE1BQU0sZ0JBQWdCLENBQUMsR0FBRyxjQUFjLENBQUM7QUFDM0UsVUFBTSxPQUFPLFdBQVcsWUFBWSxlQUFlLEVBQUUsVUFBVSxRQUFRLEVBQUUsT0FBTyxPQUFPLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFDNUYsV0FBTyxHQUFHLEtBQUssUUFBUSxjQUFjLElBQUksS0FBSyxLQUFLLFFBQVEsbUJBQW1CLElBQUksQ0FBQztBQUFBLEVBQ3JGLENBQUM7QUFFRCxLQUFHLGtEQUFrRCxNQUFNO0FBQ3pELFVBQU0sV0FBVyxDQUFDLGNBQWMsRUFBRSxNQUFNLGdCQUFnQixDQUFDLEdBQUcsY0FBYyxDQUFDO0FBQzNFLFVBQU0sT0FBTyxXQUFXLFlBQVksZUFBZSxFQUFFLFVBQVUsUUFBUSxFQUFFLE1BQU0sZ0JBQWdCLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFDcEcsV0FBTyxNQUFNLE1BQU0sd0RBQXdEO0FBQUEsRUFDN0UsQ0FBQztBQUVELEtBQUcsaUNBQWlDLE1BQU07QUFDeEMsVUFBTSxXQUFXLE1BQU0sS0FBSyxFQUFFLFFBQVEsSUFBUSxHQUFHLE1BQU0sY0FBYyxFQUFFLFVBQVUsT0FBTyxDQUFDLENBQUM7QUFDMUYsV0FBTyxNQUFNLFdBQVcsWUFBWSxlQUFlLEVBQUUsU0FBUyxDQUFDLENBQUMsQ0FBQyxHQUFHLG9CQUFvQjtBQUFBLEVBQzFGLENBQUM7QUFFRCxLQUFHLHdEQUF3RCxNQUFNO0FBQy9ELFVBQU0sV0FBVyxNQUFNLEtBQUssRUFBRSxRQUFRLEVBQUUsR0FBRyxNQUFNLGNBQWMsRUFBRSxVQUFVLE9BQU8sQ0FBQyxDQUFDO0FBQ3BGLFVBQU0sUUFBUSxZQUFZLGVBQWUsRUFBRSxTQUFTLENBQUMsQ0FBQztBQUN0RCxXQUFPLE1BQU0sV0FBVyxLQUFLLEdBQUcseUNBQXlDO0FBQ3pFLFdBQU8sTUFBTSxXQUFXLEtBQUssRUFBRSxNQUFNLGNBQWMsRUFBRyxRQUFRLENBQUM7QUFDL0QsV0FBTyxNQUFNLFdBQVcsT0FBTyxFQUFFLFNBQVMsS0FBSyxDQUFDLEVBQUUsTUFBTSxjQUFjLEVBQUcsUUFBUSxDQUFDO0FBQUEsRUFDcEYsQ0FBQztBQUVELEtBQUcsZ0VBQWdFLE1BQU07QUFDdkUsVUFBTSxRQUFRLFlBQVksZUFBZSxFQUFFLFFBQVEsUUFBUSxVQUFVLENBQUMsY0FBYyxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQ3pGLFVBQU0sUUFBUSxXQUFXLEtBQUs7QUFDOUIsVUFBTSxVQUFVLFdBQVcsT0FBTyxFQUFFLE9BQU8sS0FBSyxDQUFDO0FBQ2pELFdBQU8sYUFBYSxPQUFPLFFBQVE7QUFDbkMsV0FBTyxNQUFNLFNBQVMsb0JBQW9CO0FBQzFDLFdBQU8sTUFBTSxRQUFRLFFBQVEsaUJBQWlCLEVBQUUsR0FBRyxLQUFLO0FBQUEsRUFDMUQsQ0FBQztBQUVELEtBQUcsMkJBQTJCLE1BQU07QUFDbEMsVUFBTSxRQUFRO0FBQUEsTUFDWixlQUFlLEVBQUUsVUFBVSxDQUFDLGNBQWMsR0FBRyxjQUFjLEVBQUUsVUFBVSxTQUFTLE1BQU0sRUFBRSxDQUFDLENBQUMsRUFBRSxDQUFDO0FBQUEsSUFDL0Y7QUFDQSxVQUFNLE9BQU8sV0FBVyxPQUFPLEVBQUUsWUFBWSxRQUFRLENBQUM7QUFDdEQsV0FBTyxNQUFNLE1BQU0sY0FBYztBQUNqQyxXQUFPLGFBQWEsTUFBTSxrQkFBa0I7QUFDNUMsV0FBTyxNQUFNLFdBQVcsWUFBWSxHQUFHLEVBQUUsWUFBWSxRQUFRLENBQUMsR0FBRyxFQUFFO0FBQUEsRUFDckUsQ0FBQztBQUVELEtBQUcsNENBQTRDLE1BQU07QUFDbkQsVUFBTSxPQUFPLFdBQVcsWUFBWSxlQUFlLEVBQUUsTUFBTSxTQUFTLE1BQU0sR0FBRyxDQUFDLENBQUMsQ0FBQztBQUNoRixXQUFPLGFBQWEsTUFBTSxVQUFVO0FBQ3BDLFdBQU8sTUFBTSxNQUFNLGVBQWU7QUFBQSxFQUNwQyxDQUFDO0FBRUQsS0FBRyw4QkFBOEIsTUFBTTtBQUNyQyxVQUFNLE9BQU8sV0FBVyxZQUFZLGVBQWUsR0FBRyxlQUFlLEVBQUUsVUFBVSxDQUFDLGNBQWMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQ3RHLFdBQU8sTUFBTSxNQUFNLDZDQUE2QztBQUFBLEVBQ2xFLENBQUM7QUFFRCxLQUFHLGdEQUFnRCxNQUFNO0FBQ3ZELFVBQU0sT0FBTztBQUNiLFdBQU8sTUFBTSxZQUFZLElBQUksR0FBRyx3Q0FBOEI7QUFDOUQsVUFBTSxPQUFPLFdBQVcsWUFBWSxlQUFlLEVBQUUsVUFBVSxDQUFDLGNBQWMsRUFBRSxTQUFTLE1BQU0sTUFBTSxLQUFLLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQ2pILFdBQU8sYUFBYSxNQUFNLDhCQUE4QjtBQUN4RCxPQUFHO0FBQUEsTUFDRCxHQUFHO0FBQUEsUUFDRCxHQUFHLE9BQU8sRUFBRSxNQUFNLFNBQVMsQ0FBQztBQUFBLFFBQzVCLENBQUMsUUFBUSxDQUFDLHNDQUFzQyxLQUFLLFlBQVksR0FBRyxDQUFDO0FBQUEsTUFDdkU7QUFBQSxJQUNGO0FBQUEsRUFDRixDQUFDO0FBRUQsS0FBRyxrREFBa0QsTUFBTTtBQUN6RCxXQUFPLE1BQU0sUUFBUSxpQkFBaUIsRUFBRSxHQUFHLGVBQVU7QUFDckQsV0FBTyxNQUFNLFFBQVEsK0JBQVUsQ0FBQyxHQUFHLGlCQUFLO0FBQUEsRUFDMUMsQ0FBQztBQUNILENBQUM7IiwKICAibmFtZXMiOiBbXQp9Cg==
