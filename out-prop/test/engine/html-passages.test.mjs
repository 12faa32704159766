import {
  parse,
  placeOf
} from "../../chunk-ZEVL2VNB.mjs";
import "../../chunk-6YUTXQMJ.mjs";

// test/engine/html-passages.test.ts
import assert from "node:assert/strict";
var read = (text) => parse({ path: "draft.md", text });
describe("HTML in a draft", () => {
  it("gives rows of a table with header, spans and places", () => {
    const draft = '# Plan\n\n<table>\n<thead><tr><th>Goal</th><th>Action</th><th>Lead</th></tr></thead>\n<tbody>\n<tr><td rowspan="2"><p>Skills &amp; training</p></td><td><ul><li>Train 200 staff</li><li>Test</li></ul></td><td></td></tr>\n<tr><td>Teach<br>schools</td><td><b>Ministry</b> of Education</td></tr>\n</tbody>\n</table>\n';
    const file = read(draft);
    assert.deepEqual(
      file.passages.map((p) => [p.kind, p.position.start.line, p.text, p.row?.filled]),
      [
        ["row", 4, "Goal | Action | Lead", ["Goal", "Action", "Lead"]],
        ["row", 6, "Skills & training | Train 200 staff Test |", ["Skills & training", "Train 200 staff Test", ""]],
        [
          "row",
          7,
          "| Teach schools | Ministry of Education",
          ["Skills & training", "Teach schools", "Ministry of Education"]
        ]
      ]
    );
    const last = file.passages[2];
    assert.deepEqual(last.row.header, ["Goal", "Action", "Lead"]);
    assert.deepEqual(last.headings, ["Plan"]);
    const at = last.text.indexOf("of Education");
    const { start, end } = placeOf(file, last, at, at + 12);
    assert.equal(draft.slice(start.offset, end.offset), "of Education");
    const blankLead = file.passages[1].row.cells[2].position;
    assert.equal(draft.slice(blankLead.start.offset - 4, blankLead.start.offset), "<td>");
  });
  it("gives paragraphs and items, and nothing of scripts, styles and comments", () => {
    const draft = '<div><p>First <em>one</em>.</p><ul><li>An item</ul></div><style>p { x: y }</style><script>alert("<p>no</p>")</script><!-- note -->\n';
    assert.deepEqual(
      read(draft).passages.map((p) => `${p.kind} ${p.text}`),
      ["paragraph First one.", "item An item"]
    );
  });
  it("survives broken and hostile HTML", () => {
    for (const html of [
      "<table><tr><td>a",
      "<table><td colspan=99999 rowspan=99999>a</td><tr><td>b",
      "</td></tr></table><p>",
      "<table>".repeat(2e3),
      "<td ".repeat(5e3),
      "<p>x".repeat(5e3)
    ])
      assert.ok(Array.isArray(read(`<div>
${html}
`).passages));
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9lbmdpbmUvaHRtbC1wYXNzYWdlcy50ZXN0LnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgYXNzZXJ0IGZyb20gJ25vZGU6YXNzZXJ0L3N0cmljdCc7XG5pbXBvcnQgeyBwYXJzZSwgcGxhY2VPZiB9IGZyb20gJy4uLy4uL3NyYy9lbmdpbmUvcGFyc2UuanMnO1xuXG5jb25zdCByZWFkID0gKHRleHQ6IHN0cmluZykgPT4gcGFyc2UoeyBwYXRoOiAnZHJhZnQubWQnLCB0ZXh0IH0pO1xuXG5kZXNjcmliZSgnSFRNTCBpbiBhIGRyYWZ0JywgKCkgPT4ge1xuICBpdCgnZ2l2ZXMgcm93cyBvZiBhIHRhYmxlIHdpdGggaGVhZGVyLCBzcGFucyBhbmQgcGxhY2VzJywgKCkgPT4ge1xuICAgIGNvbnN0IGRyYWZ0ID1cbiAgICAgICcjIFBsYW5cXG5cXG48dGFibGU+XFxuPHRoZWFkPjx0cj48dGg+R29hbDwvdGg+PHRoPkFjdGlvbjwvdGg+PHRoPkxlYWQ8L3RoPjwvdHI+PC90aGVhZD5cXG48dGJvZHk+XFxuJyArXG4gICAgICAnPHRyPjx0ZCByb3dzcGFuPVwiMlwiPjxwPlNraWxscyAmYW1wOyB0cmFpbmluZzwvcD48L3RkPjx0ZD48dWw+PGxpPlRyYWluIDIwMCBzdGFmZjwvbGk+PGxpPlRlc3Q8L2xpPjwvdWw+PC90ZD48dGQ+PC90ZD48L3RyPlxcbicgK1xuICAgICAgJzx0cj48dGQ+VGVhY2g8YnI+c2Nob29sczwvdGQ+PHRkPjxiPk1pbmlzdHJ5PC9iPiBvZiBFZHVjYXRpb248L3RkPjwvdHI+XFxuPC90Ym9keT5cXG48L3RhYmxlPlxcbic7XG4gICAgY29uc3QgZmlsZSA9IHJlYWQoZHJhZnQpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoXG4gICAgICBmaWxlLnBhc3NhZ2VzLm1hcCgocCkgPT4gW3Aua2luZCwgcC5wb3NpdGlvbi5zdGFydC5saW5lLCBwLnRleHQsIHAucm93Py5maWxsZWRdKSxcbiAgICAgIFtcbiAgICAgICAgWydyb3cnLCA0LCAnR29hbCB8IEFjdGlvbiB8IExlYWQnLCBbJ0dvYWwnLCAnQWN0aW9uJywgJ0xlYWQnXV0sXG4gICAgICAgIFsncm93JywgNiwgJ1NraWxscyAmIHRyYWluaW5nIHwgVHJhaW4gMjAwIHN0YWZmIFRlc3QgfCcsIFsnU2tpbGxzICYgdHJhaW5pbmcnLCAnVHJhaW4gMjAwIHN0YWZmIFRlc3QnLCAnJ11dLFxuICAgICAgICBbXG4gICAgICAgICAgJ3JvdycsXG4gICAgICAgICAgNyxcbiAgICAgICAgICAnfCBUZWFjaCBzY2hvb2xzIHwgTWluaXN0cnkgb2YgRWR1Y2F0aW9uJyxcbiAgICAgICAgICBbJ1NraWxscyAmIHRyYWluaW5nJywgJ1RlYWNoIHNjaG9vbHMnLCAnTWluaXN0cnkgb2YgRWR1Y2F0aW9uJ10sXG4gICAgICAgIF0sXG4gICAgICBdLFxuICAgICk7XG4gICAgY29uc3QgbGFzdCA9IGZpbGUucGFzc2FnZXNbMl0hO1xuICAgIGFzc2VydC5kZWVwRXF1YWwobGFzdC5yb3chLmhlYWRlciwgWydHb2FsJywgJ0FjdGlvbicsICdMZWFkJ10pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwobGFzdC5oZWFkaW5ncywgWydQbGFuJ10pO1xuICAgIGNvbnN0IGF0ID0gbGFzdC50ZXh0LmluZGV4T2YoJ29mIEVkdWNhdGlvbicpO1xuICAgIGNvbnN0IHsgc3RhcnQsIGVuZCB9ID0gcGxhY2VPZihmaWxlLCBsYXN0LCBhdCwgYXQgKyAxMik7XG4gICAgYXNzZXJ0LmVxdWFsKGRyYWZ0LnNsaWNlKHN0YXJ0Lm9mZnNldCwgZW5kLm9mZnNldCksICdvZiBFZHVjYXRpb24nKTtcbiAgICBjb25zdCBibGFua0xlYWQgPSBmaWxlLnBhc3NhZ2VzWzFdIS5yb3chLmNlbGxzWzJdIS5wb3NpdGlvbjtcbiAgICBhc3NlcnQuZXF1YWwoZHJhZnQuc2xpY2UoYmxhbmtMZWFkLnN0YXJ0Lm9mZnNldCAtIDQsIGJsYW5rTGVhZC5zdGFydC5vZmZzZXQpLCAnPHRkPicpO1xuICB9KTtcblxuICBpdCgnZ2l2ZXMgcGFyYWdyYXBocyBhbmQgaXRlbXMsIGFuZCBub3RoaW5nIG9mIHNjcmlwdHMsIHN0eWxlcyBhbmQgY29tbWVudHMnLCAoKSA9PiB7XG4gICAgY29uc3QgZHJhZnQgPVxuICAgICAgJzxkaXY+PHA+Rmlyc3QgPGVtPm9uZTwvZW0+LjwvcD48dWw+PGxpPkFuIGl0ZW08L3VsPjwvZGl2PjxzdHlsZT5wIHsgeDogeSB9PC9zdHlsZT48c2NyaXB0PmFsZXJ0KFwiPHA+bm88L3A+XCIpPC9zY3JpcHQ+PCEtLSBub3RlIC0tPlxcbic7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChcbiAgICAgIHJlYWQoZHJhZnQpLnBhc3NhZ2VzLm1hcCgocCkgPT4gYCR7cC5raW5kfSAke3AudGV4dH1gKSxcbiAgICAgIFsncGFyYWdyYXBoIEZpcnN0IG9uZS4nLCAnaXRlbSBBbiBpdGVtJ10sXG4gICAgKTtcbiAgfSk7XG5cbiAgaXQoJ3N1cnZpdmVzIGJyb2tlbiBhbmQgaG9zdGlsZSBIVE1MJywgKCkgPT4ge1xuICAgIGZvciAoY29uc3QgaHRtbCBvZiBbXG4gICAgICAnPHRhYmxlPjx0cj48dGQ+YScsXG4gICAgICAnPHRhYmxlPjx0ZCBjb2xzcGFuPTk5OTk5IHJvd3NwYW49OTk5OTk+YTwvdGQ+PHRyPjx0ZD5iJyxcbiAgICAgICc8L3RkPjwvdHI+PC90YWJsZT48cD4nLFxuICAgICAgJzx0YWJsZT4nLnJlcGVhdCgyMDAwKSxcbiAgICAgICc8dGQgJy5yZXBlYXQoNTAwMCksXG4gICAgICAnPHA+eCcucmVwZWF0KDUwMDApLFxuICAgIF0pXG4gICAgICBhc3NlcnQub2soQXJyYXkuaXNBcnJheShyZWFkKGA8ZGl2PlxcbiR7aHRtbH1cXG5gKS5wYXNzYWdlcykpO1xuICB9KTtcbn0pO1xuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7OztBQUFBLE9BQU8sWUFBWTtBQUduQixJQUFNLE9BQU8sQ0FBQyxTQUFpQixNQUFNLEVBQUUsTUFBTSxZQUFZLEtBQUssQ0FBQztBQUUvRCxTQUFTLG1CQUFtQixNQUFNO0FBQ2hDLEtBQUcsdURBQXVELE1BQU07QUFDOUQsVUFBTSxRQUNKO0FBR0YsVUFBTSxPQUFPLEtBQUssS0FBSztBQUN2QixXQUFPO0FBQUEsTUFDTCxLQUFLLFNBQVMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxFQUFFLE1BQU0sRUFBRSxTQUFTLE1BQU0sTUFBTSxFQUFFLE1BQU0sRUFBRSxLQUFLLE1BQU0sQ0FBQztBQUFBLE1BQy9FO0FBQUEsUUFDRSxDQUFDLE9BQU8sR0FBRyx3QkFBd0IsQ0FBQyxRQUFRLFVBQVUsTUFBTSxDQUFDO0FBQUEsUUFDN0QsQ0FBQyxPQUFPLEdBQUcsOENBQThDLENBQUMscUJBQXFCLHdCQUF3QixFQUFFLENBQUM7QUFBQSxRQUMxRztBQUFBLFVBQ0U7QUFBQSxVQUNBO0FBQUEsVUFDQTtBQUFBLFVBQ0EsQ0FBQyxxQkFBcUIsaUJBQWlCLHVCQUF1QjtBQUFBLFFBQ2hFO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxVQUFNLE9BQU8sS0FBSyxTQUFTLENBQUM7QUFDNUIsV0FBTyxVQUFVLEtBQUssSUFBSyxRQUFRLENBQUMsUUFBUSxVQUFVLE1BQU0sQ0FBQztBQUM3RCxXQUFPLFVBQVUsS0FBSyxVQUFVLENBQUMsTUFBTSxDQUFDO0FBQ3hDLFVBQU0sS0FBSyxLQUFLLEtBQUssUUFBUSxjQUFjO0FBQzNDLFVBQU0sRUFBRSxPQUFPLElBQUksSUFBSSxRQUFRLE1BQU0sTUFBTSxJQUFJLEtBQUssRUFBRTtBQUN0RCxXQUFPLE1BQU0sTUFBTSxNQUFNLE1BQU0sUUFBUSxJQUFJLE1BQU0sR0FBRyxjQUFjO0FBQ2xFLFVBQU0sWUFBWSxLQUFLLFNBQVMsQ0FBQyxFQUFHLElBQUssTUFBTSxDQUFDLEVBQUc7QUFDbkQsV0FBTyxNQUFNLE1BQU0sTUFBTSxVQUFVLE1BQU0sU0FBUyxHQUFHLFVBQVUsTUFBTSxNQUFNLEdBQUcsTUFBTTtBQUFBLEVBQ3RGLENBQUM7QUFFRCxLQUFHLDJFQUEyRSxNQUFNO0FBQ2xGLFVBQU0sUUFDSjtBQUNGLFdBQU87QUFBQSxNQUNMLEtBQUssS0FBSyxFQUFFLFNBQVMsSUFBSSxDQUFDLE1BQU0sR0FBRyxFQUFFLElBQUksSUFBSSxFQUFFLElBQUksRUFBRTtBQUFBLE1BQ3JELENBQUMsd0JBQXdCLGNBQWM7QUFBQSxJQUN6QztBQUFBLEVBQ0YsQ0FBQztBQUVELEtBQUcsb0NBQW9DLE1BQU07QUFDM0MsZUFBVyxRQUFRO0FBQUEsTUFDakI7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0EsVUFBVSxPQUFPLEdBQUk7QUFBQSxNQUNyQixPQUFPLE9BQU8sR0FBSTtBQUFBLE1BQ2xCLE9BQU8sT0FBTyxHQUFJO0FBQUEsSUFDcEI7QUFDRSxhQUFPLEdBQUcsTUFBTSxRQUFRLEtBQUs7QUFBQSxFQUFVLElBQUk7QUFBQSxDQUFJLEVBQUUsUUFBUSxDQUFDO0FBQUEsRUFDOUQsQ0FBQztBQUNILENBQUM7IiwKICAibmFtZXMiOiBbXQp9Cg==
