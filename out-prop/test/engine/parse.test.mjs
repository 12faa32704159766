import {
  parse,
  placeOf
} from "../../chunk-ZEVL2VNB.mjs";
import "../../chunk-6YUTXQMJ.mjs";

// test/engine/parse.test.ts
import assert from "node:assert/strict";
var read = (text) => parse({ path: "draft.md", text });
var texts = (text) => read(text).passages.map((p) => `${p.position.start.line} ${p.kind} ${p.text}`);
describe("parse", () => {
  it("finds paragraphs, items and rows with their lines", () => {
    const draft = "# A\n\nOne\ntwo.\n\nLead:\n\n- first\n  - second\n\n| h | i |\n|---|---|\n| x |   |\n|   | y |\n";
    assert.deepEqual(texts(draft), [
      "3 paragraph One two.",
      "6 paragraph Lead:",
      "8 item first",
      "9 item second",
      "11 row h | i",
      "13 row x |",
      "14 row | y"
    ]);
  });
  it("carries merged cells down, gives blank cells a place, and keeps the header", () => {
    const row = read("| h | i |\n|---|---|\n| x | 1 |\n|   | y |\n").passages[2].row;
    assert.deepEqual(row.filled, ["x", "y"]);
    assert.deepEqual(row.header, ["h", "i"]);
    assert.deepEqual(row.cells[0].position.start, { line: 4, column: 3, offset: 32 });
  });
  it("gives the heading path of ATX and setext headings and their sections", () => {
    const file = read("Title\n=====\n\nSub\n---\n\ntext\n\n# Next #\n\n## Empty\n");
    assert.deepEqual(file.passages[0].headings, ["Title", "Sub"]);
    assert.deepEqual(
      file.sections.map((s) => [s.title, s.depth, s.parent, s.blocks, s.end.line]),
      [
        ["Title", 1, -1, 0, 7],
        ["Sub", 2, 0, 1, 7],
        ["Next", 1, -1, 0, 11],
        ["Empty", 2, 2, 0, 11]
      ]
    );
  });
  it("knows what leads into a list", () => {
    const items = read("The team will:\n\n- train:\n  - judges\n- test\n").passages;
    assert.equal(items[0].introducesList, true);
    assert.deepEqual(items[1].leadIns, ["The team will:"]);
    assert.deepEqual(items[2].leadIns, ["The team will:", "train:"]);
    assert.equal(items[1].introducesList, true);
    assert.equal(items[3].introducesList, false);
  });
  it("places words behind mark-up, escapes, entities, quotation marks and links exactly", () => {
    const draft = "> By **2027**, R&amp;D\n> and 5\\*5 see [the Act](http://x.y/by) now.[^1]\n\n[^1]: Note\n";
    const file = read(draft);
    const passage = file.passages[0];
    assert.equal(passage.text, "By 2027, R&D and 5*5 see the Act now.");
    assert.equal(passage.inQuote, true);
    assert.equal(file.passages[1].inFootnote, true);
    for (const word of ["2027", "D", "and", "*5", "the Act", "now"]) {
      const at = passage.text.indexOf(word);
      const { start, end } = placeOf(file, passage, at, at + word.length);
      assert.equal(draft.slice(start.offset, end.offset), word);
      assert.equal(draft.split("\n")[start.line - 1].slice(start.column - 1, end.column - 1), word);
    }
  });
  it("reads Windows line ends, tabs, a byte order mark and any Unicode at their offsets", () => {
    const draft = "\uFEFF# \xDCn\xEFc\xF8d\xE9 \u{1F6E1}\uFE0F\r\n\r\n-	One \u{1F6E1}\uFE0F two\r\n\r\nEnd\r\n";
    const file = read(draft);
    for (const p of file.passages) assert.ok(draft.slice(p.position.start.offset).startsWith(p.text.slice(0, 3)));
    assert.deepEqual(
      file.passages.map((p) => [p.position.start.line, p.position.start.column]),
      [
        [3, 3],
        [5, 1]
      ]
    );
  });
  it("takes no heading from fences, comments, front matter and code", () => {
    const draft = "---\n# yaml\na: 1\n---\n\n```\n\n# code\n\n```\n\n<!--\n\n# comment\n\n-->\n\n    # indented\n\n# Real\n";
    const file = read(draft);
    assert.deepEqual(
      file.sections.map((s) => s.title),
      ["Real"]
    );
    assert.equal(file.frontMatter.text, "# yaml\na: 1");
    assert.deepEqual(
      file.raw.map((r) => r.kind),
      ["code", "comment", "code"]
    );
  });
  it("takes text between two rules for text, not for front matter", () => {
    for (const text of [
      "---\n\nOne.\n\n---\n",
      "---\n# Heading\n---\n\nOne.\n",
      "---\ntitle: never closed\n\nOne.\n"
    ]) {
      assert.equal(read(text).frontMatter, void 0);
      assert.ok(read(text).passages.some((p) => p.text.endsWith("One.")));
    }
  });
  it("reads directives in blocks and in lines", () => {
    const draft = "<!-- ncs: 5.4.1 -->\n\nText <!-- ncs-disable-next-line kpi/no-owner -- agreed with the Treasury -->\n\n<!-- note -->\n";
    assert.deepEqual(
      read(draft).directives.map((d) => [d.kind, d.targets, d.reason, d.position.start.line]),
      [
        ["pin", ["5.4.1"], void 0, 1],
        ["disable-next-line", ["kpi/no-owner"], "agreed with the Treasury", 3]
      ]
    );
  });
  it("parses only what changed when the memo is kept", () => {
    const memo = /* @__PURE__ */ new Map();
    const before = parse({ path: "a", text: "# A\n\none\n\n# B\n\ntwo\n" }, memo);
    const kept = [...memo.values()];
    const after = parse({ path: "a", text: "# A\n\nnew\none\n\n# B\n\ntwo\n" }, memo);
    assert.equal([...memo.values()].filter((b) => kept.includes(b)).length, 1);
    assert.equal(after.passages[1].position.start.line, before.passages[1].position.start.line + 1);
  });
  it("is linear in what costs the parser more", () => {
    const hostile = [
      "[".repeat(3e5),
      "- ".repeat(1e4) + "x",
      "a ](b ".repeat(6e4),
      "> ".repeat(5e3) + "x",
      "*a ".repeat(2e5)
    ];
    for (const text of hostile) {
      const file = read(`# H

before

${text}

# After

after
`);
      assert.deepEqual([file.passages[0].text, file.passages.at(-1).text], ["before", "after"]);
      assert.deepEqual(
        file.sections.map((s) => s.title),
        ["H", "After"]
      );
    }
  });
  it("cuts long sections where nothing is torn apart", () => {
    const block = "Lead:\n\n- item one of it\n\n  # no heading\n\n  continued\n\n```\n\nfenced text\n\n```\n\n";
    const file = read(`# H

${block.repeat(300)}`);
    assert.equal(file.sections.length, 1);
    assert.equal(file.passages.length, 900);
    assert.equal(file.raw.length, 300);
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9lbmdpbmUvcGFyc2UudGVzdC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tICdub2RlOmFzc2VydC9zdHJpY3QnO1xuaW1wb3J0IHsgcGFyc2UsIHBsYWNlT2YsIHR5cGUgUGFyc2VNZW1vIH0gZnJvbSAnLi4vLi4vc3JjL2VuZ2luZS9wYXJzZS5qcyc7XG5cbmNvbnN0IHJlYWQgPSAodGV4dDogc3RyaW5nKSA9PiBwYXJzZSh7IHBhdGg6ICdkcmFmdC5tZCcsIHRleHQgfSk7XG5jb25zdCB0ZXh0cyA9ICh0ZXh0OiBzdHJpbmcpID0+IHJlYWQodGV4dCkucGFzc2FnZXMubWFwKChwKSA9PiBgJHtwLnBvc2l0aW9uLnN0YXJ0LmxpbmV9ICR7cC5raW5kfSAke3AudGV4dH1gKTtcblxuZGVzY3JpYmUoJ3BhcnNlJywgKCkgPT4ge1xuICBpdCgnZmluZHMgcGFyYWdyYXBocywgaXRlbXMgYW5kIHJvd3Mgd2l0aCB0aGVpciBsaW5lcycsICgpID0+IHtcbiAgICBjb25zdCBkcmFmdCA9ICcjIEFcXG5cXG5PbmVcXG50d28uXFxuXFxuTGVhZDpcXG5cXG4tIGZpcnN0XFxuICAtIHNlY29uZFxcblxcbnwgaCB8IGkgfFxcbnwtLS18LS0tfFxcbnwgeCB8ICAgfFxcbnwgICB8IHkgfFxcbic7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbCh0ZXh0cyhkcmFmdCksIFtcbiAgICAgICczIHBhcmFncmFwaCBPbmUgdHdvLicsXG4gICAgICAnNiBwYXJhZ3JhcGggTGVhZDonLFxuICAgICAgJzggaXRlbSBmaXJzdCcsXG4gICAgICAnOSBpdGVtIHNlY29uZCcsXG4gICAgICAnMTEgcm93IGggfCBpJyxcbiAgICAgICcxMyByb3cgeCB8JyxcbiAgICAgICcxNCByb3cgfCB5JyxcbiAgICBdKTtcbiAgfSk7XG5cbiAgaXQoJ2NhcnJpZXMgbWVyZ2VkIGNlbGxzIGRvd24sIGdpdmVzIGJsYW5rIGNlbGxzIGEgcGxhY2UsIGFuZCBrZWVwcyB0aGUgaGVhZGVyJywgKCkgPT4ge1xuICAgIGNvbnN0IHJvdyA9IHJlYWQoJ3wgaCB8IGkgfFxcbnwtLS18LS0tfFxcbnwgeCB8IDEgfFxcbnwgICB8IHkgfFxcbicpLnBhc3NhZ2VzWzJdIS5yb3chO1xuICAgIGFzc2VydC5kZWVwRXF1YWwocm93LmZpbGxlZCwgWyd4JywgJ3knXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChyb3cuaGVhZGVyLCBbJ2gnLCAnaSddKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHJvdy5jZWxsc1swXSEucG9zaXRpb24uc3RhcnQsIHsgbGluZTogNCwgY29sdW1uOiAzLCBvZmZzZXQ6IDMyIH0pO1xuICB9KTtcblxuICBpdCgnZ2l2ZXMgdGhlIGhlYWRpbmcgcGF0aCBvZiBBVFggYW5kIHNldGV4dCBoZWFkaW5ncyBhbmQgdGhlaXIgc2VjdGlvbnMnLCAoKSA9PiB7XG4gICAgY29uc3QgZmlsZSA9IHJlYWQoJ1RpdGxlXFxuPT09PT1cXG5cXG5TdWJcXG4tLS1cXG5cXG50ZXh0XFxuXFxuIyBOZXh0ICNcXG5cXG4jIyBFbXB0eVxcbicpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoZmlsZS5wYXNzYWdlc1swXSEuaGVhZGluZ3MsIFsnVGl0bGUnLCAnU3ViJ10pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoXG4gICAgICBmaWxlLnNlY3Rpb25zLm1hcCgocykgPT4gW3MudGl0bGUsIHMuZGVwdGgsIHMucGFyZW50LCBzLmJsb2Nrcywgcy5lbmQubGluZV0pLFxuICAgICAgW1xuICAgICAgICBbJ1RpdGxlJywgMSwgLTEsIDAsIDddLFxuICAgICAgICBbJ1N1YicsIDIsIDAsIDEsIDddLFxuICAgICAgICBbJ05leHQnLCAxLCAtMSwgMCwgMTFdLFxuICAgICAgICBbJ0VtcHR5JywgMiwgMiwgMCwgMTFdLFxuICAgICAgXSxcbiAgICApO1xuICB9KTtcblxuICBpdCgna25vd3Mgd2hhdCBsZWFkcyBpbnRvIGEgbGlzdCcsICgpID0+IHtcbiAgICBjb25zdCBpdGVtcyA9IHJlYWQoJ1RoZSB0ZWFtIHdpbGw6XFxuXFxuLSB0cmFpbjpcXG4gIC0ganVkZ2VzXFxuLSB0ZXN0XFxuJykucGFzc2FnZXM7XG4gICAgYXNzZXJ0LmVxdWFsKGl0ZW1zWzBdIS5pbnRyb2R1Y2VzTGlzdCwgdHJ1ZSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChpdGVtc1sxXSEubGVhZElucywgWydUaGUgdGVhbSB3aWxsOiddKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGl0ZW1zWzJdIS5sZWFkSW5zLCBbJ1RoZSB0ZWFtIHdpbGw6JywgJ3RyYWluOiddKTtcbiAgICBhc3NlcnQuZXF1YWwoaXRlbXNbMV0hLmludHJvZHVjZXNMaXN0LCB0cnVlKTtcbiAgICBhc3NlcnQuZXF1YWwoaXRlbXNbM10hLmludHJvZHVjZXNMaXN0LCBmYWxzZSk7XG4gIH0pO1xuXG4gIGl0KCdwbGFjZXMgd29yZHMgYmVoaW5kIG1hcmstdXAsIGVzY2FwZXMsIGVudGl0aWVzLCBxdW90YXRpb24gbWFya3MgYW5kIGxpbmtzIGV4YWN0bHknLCAoKSA9PiB7XG4gICAgY29uc3QgZHJhZnQgPSAnPiBCeSAqKjIwMjcqKiwgUiZhbXA7RFxcbj4gYW5kIDVcXFxcKjUgc2VlIFt0aGUgQWN0XShodHRwOi8veC55L2J5KSBub3cuW14xXVxcblxcblteMV06IE5vdGVcXG4nO1xuICAgIGNvbnN0IGZpbGUgPSByZWFkKGRyYWZ0KTtcbiAgICBjb25zdCBwYXNzYWdlID0gZmlsZS5wYXNzYWdlc1swXSE7XG4gICAgYXNzZXJ0LmVxdWFsKHBhc3NhZ2UudGV4dCwgJ0J5IDIwMjcsIFImRCBhbmQgNSo1IHNlZSB0aGUgQWN0IG5vdy4nKTtcbiAgICBhc3NlcnQuZXF1YWwocGFzc2FnZS5pblF1b3RlLCB0cnVlKTtcbiAgICBhc3NlcnQuZXF1YWwoZmlsZS5wYXNzYWdlc1sxXSEuaW5Gb290bm90ZSwgdHJ1ZSk7XG4gICAgZm9yIChjb25zdCB3b3JkIG9mIFsnMjAyNycsICdEJywgJ2FuZCcsICcqNScsICd0aGUgQWN0JywgJ25vdyddKSB7XG4gICAgICBjb25zdCBhdCA9IHBhc3NhZ2UudGV4dC5pbmRleE9mKHdvcmQpO1xuICAgICAgY29uc3QgeyBzdGFydCwgZW5kIH0gPSBwbGFjZU9mKGZpbGUsIHBhc3NhZ2UsIGF0LCBhdCArIHdvcmQubGVuZ3RoKTtcbiAgICAgIGFzc2VydC5lcXVhbChkcmFmdC5zbGljZShzdGFydC5vZmZzZXQsIGVuZC5vZmZzZXQpLCB3b3JkKTtcbiAgICAgIGFzc2VydC5lcXVhbChkcmFmdC5zcGxpdCgnXFxuJylbc3RhcnQubGluZSAtIDFdIS5zbGljZShzdGFydC5jb2x1bW4gLSAxLCBlbmQuY29sdW1uIC0gMSksIHdvcmQpO1xuICAgIH1cbiAgfSk7XG5cbiAgaXQoJ3JlYWRzIFdpbmRvd3MgbGluZSBlbmRzLCB0YWJzLCBhIGJ5dGUgb3JkZXIgbWFyayBhbmQgYW55IFVuaWNvZGUgYXQgdGhlaXIgb2Zmc2V0cycsICgpID0+IHtcbiAgICBjb25zdCBkcmFmdCA9ICdcXHVGRUZGIyBcdTAwRENuXHUwMEVGY1x1MDBGOGRcdTAwRTkgXHVEODNEXHVERUUxXHVGRTBGXFxyXFxuXFxyXFxuLVxcdE9uZSBcdUQ4M0RcdURFRTFcdUZFMEYgdHdvXFxyXFxuXFxyXFxuRW5kXFxyXFxuJztcbiAgICBjb25zdCBmaWxlID0gcmVhZChkcmFmdCk7XG4gICAgZm9yIChjb25zdCBwIG9mIGZpbGUucGFzc2FnZXMpIGFzc2VydC5vayhkcmFmdC5zbGljZShwLnBvc2l0aW9uLnN0YXJ0Lm9mZnNldCkuc3RhcnRzV2l0aChwLnRleHQuc2xpY2UoMCwgMykpKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKFxuICAgICAgZmlsZS5wYXNzYWdlcy5tYXAoKHApID0+IFtwLnBvc2l0aW9uLnN0YXJ0LmxpbmUsIHAucG9zaXRpb24uc3RhcnQuY29sdW1uXSksXG4gICAgICBbXG4gICAgICAgIFszLCAzXSxcbiAgICAgICAgWzUsIDFdLFxuICAgICAgXSxcbiAgICApO1xuICB9KTtcblxuICBpdCgndGFrZXMgbm8gaGVhZGluZyBmcm9tIGZlbmNlcywgY29tbWVudHMsIGZyb250IG1hdHRlciBhbmQgY29kZScsICgpID0+IHtcbiAgICBjb25zdCBkcmFmdCA9XG4gICAgICAnLS0tXFxuIyB5YW1sXFxuYTogMVxcbi0tLVxcblxcbmBgYFxcblxcbiMgY29kZVxcblxcbmBgYFxcblxcbjwhLS1cXG5cXG4jIGNvbW1lbnRcXG5cXG4tLT5cXG5cXG4gICAgIyBpbmRlbnRlZFxcblxcbiMgUmVhbFxcbic7XG4gICAgY29uc3QgZmlsZSA9IHJlYWQoZHJhZnQpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoXG4gICAgICBmaWxlLnNlY3Rpb25zLm1hcCgocykgPT4gcy50aXRsZSksXG4gICAgICBbJ1JlYWwnXSxcbiAgICApO1xuICAgIGFzc2VydC5lcXVhbChmaWxlLmZyb250TWF0dGVyIS50ZXh0LCAnIyB5YW1sXFxuYTogMScpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoXG4gICAgICBmaWxlLnJhdy5tYXAoKHIpID0+IHIua2luZCksXG4gICAgICBbJ2NvZGUnLCAnY29tbWVudCcsICdjb2RlJ10sXG4gICAgKTtcbiAgfSk7XG5cbiAgaXQoJ3Rha2VzIHRleHQgYmV0d2VlbiB0d28gcnVsZXMgZm9yIHRleHQsIG5vdCBmb3IgZnJvbnQgbWF0dGVyJywgKCkgPT4ge1xuICAgIGZvciAoY29uc3QgdGV4dCBvZiBbXG4gICAgICAnLS0tXFxuXFxuT25lLlxcblxcbi0tLVxcbicsXG4gICAgICAnLS0tXFxuIyBIZWFkaW5nXFxuLS0tXFxuXFxuT25lLlxcbicsXG4gICAgICAnLS0tXFxudGl0bGU6IG5ldmVyIGNsb3NlZFxcblxcbk9uZS5cXG4nLFxuICAgIF0pIHtcbiAgICAgIGFzc2VydC5lcXVhbChyZWFkKHRleHQpLmZyb250TWF0dGVyLCB1bmRlZmluZWQpO1xuICAgICAgYXNzZXJ0Lm9rKHJlYWQodGV4dCkucGFzc2FnZXMuc29tZSgocCkgPT4gcC50ZXh0LmVuZHNXaXRoKCdPbmUuJykpKTtcbiAgICB9XG4gIH0pO1xuXG4gIGl0KCdyZWFkcyBkaXJlY3RpdmVzIGluIGJsb2NrcyBhbmQgaW4gbGluZXMnLCAoKSA9PiB7XG4gICAgY29uc3QgZHJhZnQgPVxuICAgICAgJzwhLS0gbmNzOiA1LjQuMSAtLT5cXG5cXG5UZXh0IDwhLS0gbmNzLWRpc2FibGUtbmV4dC1saW5lIGtwaS9uby1vd25lciAtLSBhZ3JlZWQgd2l0aCB0aGUgVHJlYXN1cnkgLS0+XFxuXFxuPCEtLSBub3RlIC0tPlxcbic7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChcbiAgICAgIHJlYWQoZHJhZnQpLmRpcmVjdGl2ZXMubWFwKChkKSA9PiBbZC5raW5kLCBkLnRhcmdldHMsIGQucmVhc29uLCBkLnBvc2l0aW9uLnN0YXJ0LmxpbmVdKSxcbiAgICAgIFtcbiAgICAgICAgWydwaW4nLCBbJzUuNC4xJ10sIHVuZGVmaW5lZCwgMV0sXG4gICAgICAgIFsnZGlzYWJsZS1uZXh0LWxpbmUnLCBbJ2twaS9uby1vd25lciddLCAnYWdyZWVkIHdpdGggdGhlIFRyZWFzdXJ5JywgM10sXG4gICAgICBdLFxuICAgICk7XG4gIH0pO1xuXG4gIGl0KCdwYXJzZXMgb25seSB3aGF0IGNoYW5nZWQgd2hlbiB0aGUgbWVtbyBpcyBrZXB0JywgKCkgPT4ge1xuICAgIGNvbnN0IG1lbW86IFBhcnNlTWVtbyA9IG5ldyBNYXAoKTtcbiAgICBjb25zdCBiZWZvcmUgPSBwYXJzZSh7IHBhdGg6ICdhJywgdGV4dDogJyMgQVxcblxcbm9uZVxcblxcbiMgQlxcblxcbnR3b1xcbicgfSwgbWVtbyk7XG4gICAgY29uc3Qga2VwdCA9IFsuLi5tZW1vLnZhbHVlcygpXTtcbiAgICBjb25zdCBhZnRlciA9IHBhcnNlKHsgcGF0aDogJ2EnLCB0ZXh0OiAnIyBBXFxuXFxubmV3XFxub25lXFxuXFxuIyBCXFxuXFxudHdvXFxuJyB9LCBtZW1vKTtcbiAgICBhc3NlcnQuZXF1YWwoWy4uLm1lbW8udmFsdWVzKCldLmZpbHRlcigoYikgPT4ga2VwdC5pbmNsdWRlcyhiKSkubGVuZ3RoLCAxKTtcbiAgICBhc3NlcnQuZXF1YWwoYWZ0ZXIucGFzc2FnZXNbMV0hLnBvc2l0aW9uLnN0YXJ0LmxpbmUsIGJlZm9yZS5wYXNzYWdlc1sxXSEucG9zaXRpb24uc3RhcnQubGluZSArIDEpO1xuICB9KTtcblxuICBpdCgnaXMgbGluZWFyIGluIHdoYXQgY29zdHMgdGhlIHBhcnNlciBtb3JlJywgKCkgPT4ge1xuICAgIGNvbnN0IGhvc3RpbGUgPSBbXG4gICAgICAnWycucmVwZWF0KDMwMF8wMDApLFxuICAgICAgJy0gJy5yZXBlYXQoMTBfMDAwKSArICd4JyxcbiAgICAgICdhIF0oYiAnLnJlcGVhdCg2MF8wMDApLFxuICAgICAgJz4gJy5yZXBlYXQoNV8wMDApICsgJ3gnLFxuICAgICAgJyphICcucmVwZWF0KDIwMF8wMDApLFxuICAgIF07XG4gICAgZm9yIChjb25zdCB0ZXh0IG9mIGhvc3RpbGUpIHtcbiAgICAgIGNvbnN0IGZpbGUgPSByZWFkKGAjIEhcXG5cXG5iZWZvcmVcXG5cXG4ke3RleHR9XFxuXFxuIyBBZnRlclxcblxcbmFmdGVyXFxuYCk7XG4gICAgICBhc3NlcnQuZGVlcEVxdWFsKFtmaWxlLnBhc3NhZ2VzWzBdIS50ZXh0LCBmaWxlLnBhc3NhZ2VzLmF0KC0xKSEudGV4dF0sIFsnYmVmb3JlJywgJ2FmdGVyJ10pO1xuICAgICAgYXNzZXJ0LmRlZXBFcXVhbChcbiAgICAgICAgZmlsZS5zZWN0aW9ucy5tYXAoKHMpID0+IHMudGl0bGUpLFxuICAgICAgICBbJ0gnLCAnQWZ0ZXInXSxcbiAgICAgICk7XG4gICAgfVxuICB9KTtcblxuICBpdCgnY3V0cyBsb25nIHNlY3Rpb25zIHdoZXJlIG5vdGhpbmcgaXMgdG9ybiBhcGFydCcsICgpID0+IHtcbiAgICBjb25zdCBibG9jayA9ICdMZWFkOlxcblxcbi0gaXRlbSBvbmUgb2YgaXRcXG5cXG4gICMgbm8gaGVhZGluZ1xcblxcbiAgY29udGludWVkXFxuXFxuYGBgXFxuXFxuZmVuY2VkIHRleHRcXG5cXG5gYGBcXG5cXG4nO1xuICAgIGNvbnN0IGZpbGUgPSByZWFkKGAjIEhcXG5cXG4ke2Jsb2NrLnJlcGVhdCgzMDApfWApO1xuICAgIGFzc2VydC5lcXVhbChmaWxlLnNlY3Rpb25zLmxlbmd0aCwgMSk7XG4gICAgYXNzZXJ0LmVxdWFsKGZpbGUucGFzc2FnZXMubGVuZ3RoLCA5MDApO1xuICAgIGFzc2VydC5lcXVhbChmaWxlLnJhdy5sZW5ndGgsIDMwMCk7XG4gIH0pO1xufSk7XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7O0FBQUEsT0FBTyxZQUFZO0FBR25CLElBQU0sT0FBTyxDQUFDLFNBQWlCLE1BQU0sRUFBRSxNQUFNLFlBQVksS0FBSyxDQUFDO0FBQy9ELElBQU0sUUFBUSxDQUFDLFNBQWlCLEtBQUssSUFBSSxFQUFFLFNBQVMsSUFBSSxDQUFDLE1BQU0sR0FBRyxFQUFFLFNBQVMsTUFBTSxJQUFJLElBQUksRUFBRSxJQUFJLElBQUksRUFBRSxJQUFJLEVBQUU7QUFFN0csU0FBUyxTQUFTLE1BQU07QUFDdEIsS0FBRyxxREFBcUQsTUFBTTtBQUM1RCxVQUFNLFFBQVE7QUFDZCxXQUFPLFVBQVUsTUFBTSxLQUFLLEdBQUc7QUFBQSxNQUM3QjtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0gsQ0FBQztBQUVELEtBQUcsOEVBQThFLE1BQU07QUFDckYsVUFBTSxNQUFNLEtBQUssOENBQThDLEVBQUUsU0FBUyxDQUFDLEVBQUc7QUFDOUUsV0FBTyxVQUFVLElBQUksUUFBUSxDQUFDLEtBQUssR0FBRyxDQUFDO0FBQ3ZDLFdBQU8sVUFBVSxJQUFJLFFBQVEsQ0FBQyxLQUFLLEdBQUcsQ0FBQztBQUN2QyxXQUFPLFVBQVUsSUFBSSxNQUFNLENBQUMsRUFBRyxTQUFTLE9BQU8sRUFBRSxNQUFNLEdBQUcsUUFBUSxHQUFHLFFBQVEsR0FBRyxDQUFDO0FBQUEsRUFDbkYsQ0FBQztBQUVELEtBQUcsd0VBQXdFLE1BQU07QUFDL0UsVUFBTSxPQUFPLEtBQUssNERBQTREO0FBQzlFLFdBQU8sVUFBVSxLQUFLLFNBQVMsQ0FBQyxFQUFHLFVBQVUsQ0FBQyxTQUFTLEtBQUssQ0FBQztBQUM3RCxXQUFPO0FBQUEsTUFDTCxLQUFLLFNBQVMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxFQUFFLE9BQU8sRUFBRSxPQUFPLEVBQUUsUUFBUSxFQUFFLFFBQVEsRUFBRSxJQUFJLElBQUksQ0FBQztBQUFBLE1BQzNFO0FBQUEsUUFDRSxDQUFDLFNBQVMsR0FBRyxJQUFJLEdBQUcsQ0FBQztBQUFBLFFBQ3JCLENBQUMsT0FBTyxHQUFHLEdBQUcsR0FBRyxDQUFDO0FBQUEsUUFDbEIsQ0FBQyxRQUFRLEdBQUcsSUFBSSxHQUFHLEVBQUU7QUFBQSxRQUNyQixDQUFDLFNBQVMsR0FBRyxHQUFHLEdBQUcsRUFBRTtBQUFBLE1BQ3ZCO0FBQUEsSUFDRjtBQUFBLEVBQ0YsQ0FBQztBQUVELEtBQUcsZ0NBQWdDLE1BQU07QUFDdkMsVUFBTSxRQUFRLEtBQUssa0RBQWtELEVBQUU7QUFDdkUsV0FBTyxNQUFNLE1BQU0sQ0FBQyxFQUFHLGdCQUFnQixJQUFJO0FBQzNDLFdBQU8sVUFBVSxNQUFNLENBQUMsRUFBRyxTQUFTLENBQUMsZ0JBQWdCLENBQUM7QUFDdEQsV0FBTyxVQUFVLE1BQU0sQ0FBQyxFQUFHLFNBQVMsQ0FBQyxrQkFBa0IsUUFBUSxDQUFDO0FBQ2hFLFdBQU8sTUFBTSxNQUFNLENBQUMsRUFBRyxnQkFBZ0IsSUFBSTtBQUMzQyxXQUFPLE1BQU0sTUFBTSxDQUFDLEVBQUcsZ0JBQWdCLEtBQUs7QUFBQSxFQUM5QyxDQUFDO0FBRUQsS0FBRyxxRkFBcUYsTUFBTTtBQUM1RixVQUFNLFFBQVE7QUFDZCxVQUFNLE9BQU8sS0FBSyxLQUFLO0FBQ3ZCLFVBQU0sVUFBVSxLQUFLLFNBQVMsQ0FBQztBQUMvQixXQUFPLE1BQU0sUUFBUSxNQUFNLHVDQUF1QztBQUNsRSxXQUFPLE1BQU0sUUFBUSxTQUFTLElBQUk7QUFDbEMsV0FBTyxNQUFNLEtBQUssU0FBUyxDQUFDLEVBQUcsWUFBWSxJQUFJO0FBQy9DLGVBQVcsUUFBUSxDQUFDLFFBQVEsS0FBSyxPQUFPLE1BQU0sV0FBVyxLQUFLLEdBQUc7QUFDL0QsWUFBTSxLQUFLLFFBQVEsS0FBSyxRQUFRLElBQUk7QUFDcEMsWUFBTSxFQUFFLE9BQU8sSUFBSSxJQUFJLFFBQVEsTUFBTSxTQUFTLElBQUksS0FBSyxLQUFLLE1BQU07QUFDbEUsYUFBTyxNQUFNLE1BQU0sTUFBTSxNQUFNLFFBQVEsSUFBSSxNQUFNLEdBQUcsSUFBSTtBQUN4RCxhQUFPLE1BQU0sTUFBTSxNQUFNLElBQUksRUFBRSxNQUFNLE9BQU8sQ0FBQyxFQUFHLE1BQU0sTUFBTSxTQUFTLEdBQUcsSUFBSSxTQUFTLENBQUMsR0FBRyxJQUFJO0FBQUEsSUFDL0Y7QUFBQSxFQUNGLENBQUM7QUFFRCxLQUFHLHFGQUFxRixNQUFNO0FBQzVGLFVBQU0sUUFBUTtBQUNkLFVBQU0sT0FBTyxLQUFLLEtBQUs7QUFDdkIsZUFBVyxLQUFLLEtBQUssU0FBVSxRQUFPLEdBQUcsTUFBTSxNQUFNLEVBQUUsU0FBUyxNQUFNLE1BQU0sRUFBRSxXQUFXLEVBQUUsS0FBSyxNQUFNLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDNUcsV0FBTztBQUFBLE1BQ0wsS0FBSyxTQUFTLElBQUksQ0FBQyxNQUFNLENBQUMsRUFBRSxTQUFTLE1BQU0sTUFBTSxFQUFFLFNBQVMsTUFBTSxNQUFNLENBQUM7QUFBQSxNQUN6RTtBQUFBLFFBQ0UsQ0FBQyxHQUFHLENBQUM7QUFBQSxRQUNMLENBQUMsR0FBRyxDQUFDO0FBQUEsTUFDUDtBQUFBLElBQ0Y7QUFBQSxFQUNGLENBQUM7QUFFRCxLQUFHLGlFQUFpRSxNQUFNO0FBQ3hFLFVBQU0sUUFDSjtBQUNGLFVBQU0sT0FBTyxLQUFLLEtBQUs7QUFDdkIsV0FBTztBQUFBLE1BQ0wsS0FBSyxTQUFTLElBQUksQ0FBQyxNQUFNLEVBQUUsS0FBSztBQUFBLE1BQ2hDLENBQUMsTUFBTTtBQUFBLElBQ1Q7QUFDQSxXQUFPLE1BQU0sS0FBSyxZQUFhLE1BQU0sY0FBYztBQUNuRCxXQUFPO0FBQUEsTUFDTCxLQUFLLElBQUksSUFBSSxDQUFDLE1BQU0sRUFBRSxJQUFJO0FBQUEsTUFDMUIsQ0FBQyxRQUFRLFdBQVcsTUFBTTtBQUFBLElBQzVCO0FBQUEsRUFDRixDQUFDO0FBRUQsS0FBRywrREFBK0QsTUFBTTtBQUN0RSxlQUFXLFFBQVE7QUFBQSxNQUNqQjtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsSUFDRixHQUFHO0FBQ0QsYUFBTyxNQUFNLEtBQUssSUFBSSxFQUFFLGFBQWEsTUFBUztBQUM5QyxhQUFPLEdBQUcsS0FBSyxJQUFJLEVBQUUsU0FBUyxLQUFLLENBQUMsTUFBTSxFQUFFLEtBQUssU0FBUyxNQUFNLENBQUMsQ0FBQztBQUFBLElBQ3BFO0FBQUEsRUFDRixDQUFDO0FBRUQsS0FBRywyQ0FBMkMsTUFBTTtBQUNsRCxVQUFNLFFBQ0o7QUFDRixXQUFPO0FBQUEsTUFDTCxLQUFLLEtBQUssRUFBRSxXQUFXLElBQUksQ0FBQyxNQUFNLENBQUMsRUFBRSxNQUFNLEVBQUUsU0FBUyxFQUFFLFFBQVEsRUFBRSxTQUFTLE1BQU0sSUFBSSxDQUFDO0FBQUEsTUFDdEY7QUFBQSxRQUNFLENBQUMsT0FBTyxDQUFDLE9BQU8sR0FBRyxRQUFXLENBQUM7QUFBQSxRQUMvQixDQUFDLHFCQUFxQixDQUFDLGNBQWMsR0FBRyw0QkFBNEIsQ0FBQztBQUFBLE1BQ3ZFO0FBQUEsSUFDRjtBQUFBLEVBQ0YsQ0FBQztBQUVELEtBQUcsa0RBQWtELE1BQU07QUFDekQsVUFBTSxPQUFrQixvQkFBSSxJQUFJO0FBQ2hDLFVBQU0sU0FBUyxNQUFNLEVBQUUsTUFBTSxLQUFLLE1BQU0sNkJBQTZCLEdBQUcsSUFBSTtBQUM1RSxVQUFNLE9BQU8sQ0FBQyxHQUFHLEtBQUssT0FBTyxDQUFDO0FBQzlCLFVBQU0sUUFBUSxNQUFNLEVBQUUsTUFBTSxLQUFLLE1BQU0sa0NBQWtDLEdBQUcsSUFBSTtBQUNoRixXQUFPLE1BQU0sQ0FBQyxHQUFHLEtBQUssT0FBTyxDQUFDLEVBQUUsT0FBTyxDQUFDLE1BQU0sS0FBSyxTQUFTLENBQUMsQ0FBQyxFQUFFLFFBQVEsQ0FBQztBQUN6RSxXQUFPLE1BQU0sTUFBTSxTQUFTLENBQUMsRUFBRyxTQUFTLE1BQU0sTUFBTSxPQUFPLFNBQVMsQ0FBQyxFQUFHLFNBQVMsTUFBTSxPQUFPLENBQUM7QUFBQSxFQUNsRyxDQUFDO0FBRUQsS0FBRywyQ0FBMkMsTUFBTTtBQUNsRCxVQUFNLFVBQVU7QUFBQSxNQUNkLElBQUksT0FBTyxHQUFPO0FBQUEsTUFDbEIsS0FBSyxPQUFPLEdBQU0sSUFBSTtBQUFBLE1BQ3RCLFNBQVMsT0FBTyxHQUFNO0FBQUEsTUFDdEIsS0FBSyxPQUFPLEdBQUssSUFBSTtBQUFBLE1BQ3JCLE1BQU0sT0FBTyxHQUFPO0FBQUEsSUFDdEI7QUFDQSxlQUFXLFFBQVEsU0FBUztBQUMxQixZQUFNLE9BQU8sS0FBSztBQUFBO0FBQUE7QUFBQTtBQUFBLEVBQW9CLElBQUk7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLENBQXdCO0FBQ2xFLGFBQU8sVUFBVSxDQUFDLEtBQUssU0FBUyxDQUFDLEVBQUcsTUFBTSxLQUFLLFNBQVMsR0FBRyxFQUFFLEVBQUcsSUFBSSxHQUFHLENBQUMsVUFBVSxPQUFPLENBQUM7QUFDMUYsYUFBTztBQUFBLFFBQ0wsS0FBSyxTQUFTLElBQUksQ0FBQyxNQUFNLEVBQUUsS0FBSztBQUFBLFFBQ2hDLENBQUMsS0FBSyxPQUFPO0FBQUEsTUFDZjtBQUFBLElBQ0Y7QUFBQSxFQUNGLENBQUM7QUFFRCxLQUFHLGtEQUFrRCxNQUFNO0FBQ3pELFVBQU0sUUFBUTtBQUNkLFVBQU0sT0FBTyxLQUFLO0FBQUE7QUFBQSxFQUFVLE1BQU0sT0FBTyxHQUFHLENBQUMsRUFBRTtBQUMvQyxXQUFPLE1BQU0sS0FBSyxTQUFTLFFBQVEsQ0FBQztBQUNwQyxXQUFPLE1BQU0sS0FBSyxTQUFTLFFBQVEsR0FBRztBQUN0QyxXQUFPLE1BQU0sS0FBSyxJQUFJLFFBQVEsR0FBRztBQUFBLEVBQ25DLENBQUM7QUFDSCxDQUFDOyIsCiAgIm5hbWVzIjogW10KfQo=
