import {
  createAnalysis,
  createFinding,
  createInput
} from "../../chunk-LD2QRRAX.mjs";
import {
  renderGithub,
  toLogLine
} from "../../chunk-XUCMFWCJ.mjs";
import "../../chunk-ATECWRLM.mjs";
import "../../chunk-KM4WRSIM.mjs";
import "../../chunk-ON5WS3WM.mjs";
import "../../chunk-ZHIQ6AC6.mjs";
import "../../chunk-EQMLJMKU.mjs";
import "../../chunk-XPBD7J4T.mjs";
import "../../chunk-ZEVL2VNB.mjs";
import "../../chunk-6YUTXQMJ.mjs";
import "../../chunk-LL7JQKRF.mjs";

// test/reports/github.test.ts
import assert from "node:assert/strict";
var linesOf = (findings) => renderGithub(createInput(createAnalysis({ findings: findings.map((one) => createFinding(one)) }))).split("\n");
describe("GitHub annotations", () => {
  it("name file, place and rule", () => {
    const [line] = linesOf([{ line: 12, column: 3 }]);
    assert.equal(
      line,
      "::warning file=draft.md,line=12,endLine=12,col=3,endColumn=8,title=text/placeholder::Found \u201CTBD\u201D, expected text."
    );
  });
  it("leave columns out over several lines", () => {
    const { position } = createFinding();
    const [line] = linesOf([{ position: { ...position, end: { line: 4, column: 1, offset: 50 } } }]);
    assert.match(line, /line=1,endLine=4,title=/);
  });
  it("escape what would end a property, a message or the line", () => {
    const [line, next] = linesOf([{ path: "a,b:c%.md", message: "100 %\r\n::error::gotcha" }]);
    assert.match(line, /^::warning file=a%2Cb%3Ac%25\.md,.*::100 %25%0D%0A: :error::gotcha$/);
    assert.doesNotMatch(next, /^::/);
  });
  it("are at most ten of a kind, gravest first, and the rest is counted", () => {
    const of = (severity, count2) => Array.from({ length: count2 }, () => ({ severity }));
    const lines = linesOf([...of("info", 12), ...of("warning", 30), ...of("error", 2)]);
    const count = (name) => lines.filter((line) => line.startsWith(`::${name}`)).length;
    assert.deepEqual([count("error"), count("warning"), count("notice")], [2, 10, 10]);
    assert.match(lines[0], /^::error/);
    assert.match(
      lines[21],
      /^::notice .*23 more findings beside the 21 shown here \(2 errors, 30 warnings and 12 notes/
    );
  });
  it("are all there while they are few, without a word more", () => {
    const lines = linesOf(Array.from({ length: 10 }, () => ({ severity: "info" })));
    assert.equal(lines.filter((line) => line.startsWith("::notice")).length, 10);
    assert.equal(lines[10], "draft.md: 10 notes; 0 of 3 elements addressed, 3 missing (0 %)");
  });
  it("lets no text of a draft command the runner", () => {
    assert.equal(toLogLine("a ##[add-mask]x"), "a ## [add-mask]x");
    assert.equal(toLogLine("::set-env::x\n   ::stop-commands::y"), ": :set-env::x\n   : :stop-commands::y");
    const lines = renderGithub(createInput(createAnalysis({ config: { title: "::error::x\n##[group]" } }))).split("\n");
    assert.ok(
      lines.every((line) => !line.includes("##[") && !/^\s*::/.test(line)),
      lines.join("|")
    );
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9yZXBvcnRzL2dpdGh1Yi50ZXN0LnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgYXNzZXJ0IGZyb20gJ25vZGU6YXNzZXJ0L3N0cmljdCc7XG5pbXBvcnQgeyByZW5kZXJHaXRodWIsIHRvTG9nTGluZSB9IGZyb20gJy4uLy4uL3NyYy9yZXBvcnRzL2dpdGh1Yi5qcyc7XG5pbXBvcnQgdHlwZSB7IFNldmVyaXR5IH0gZnJvbSAnLi4vLi4vc3JjL2VuZ2luZS90eXBlcy5qcyc7XG5pbXBvcnQgeyBjcmVhdGVBbmFseXNpcywgY3JlYXRlRmluZGluZywgY3JlYXRlSW5wdXQgfSBmcm9tICcuLi9zdXBwb3J0L2FuYWx5c2lzLmpzJztcblxuY29uc3QgbGluZXNPZiA9IChmaW5kaW5nczogUGFyYW1ldGVyczx0eXBlb2YgY3JlYXRlRmluZGluZz5bMF1bXSkgPT5cbiAgcmVuZGVyR2l0aHViKGNyZWF0ZUlucHV0KGNyZWF0ZUFuYWx5c2lzKHsgZmluZGluZ3M6IGZpbmRpbmdzLm1hcCgob25lKSA9PiBjcmVhdGVGaW5kaW5nKG9uZSkpIH0pKSkuc3BsaXQoJ1xcbicpO1xuXG5kZXNjcmliZSgnR2l0SHViIGFubm90YXRpb25zJywgKCkgPT4ge1xuICBpdCgnbmFtZSBmaWxlLCBwbGFjZSBhbmQgcnVsZScsICgpID0+IHtcbiAgICBjb25zdCBbbGluZV0gPSBsaW5lc09mKFt7IGxpbmU6IDEyLCBjb2x1bW46IDMgfV0pO1xuICAgIGFzc2VydC5lcXVhbChcbiAgICAgIGxpbmUsXG4gICAgICAnOjp3YXJuaW5nIGZpbGU9ZHJhZnQubWQsbGluZT0xMixlbmRMaW5lPTEyLGNvbD0zLGVuZENvbHVtbj04LHRpdGxlPXRleHQvcGxhY2Vob2xkZXI6OkZvdW5kIFx1MjAxQ1RCRFx1MjAxRCwgZXhwZWN0ZWQgdGV4dC4nLFxuICAgICk7XG4gIH0pO1xuXG4gIGl0KCdsZWF2ZSBjb2x1bW5zIG91dCBvdmVyIHNldmVyYWwgbGluZXMnLCAoKSA9PiB7XG4gICAgY29uc3QgeyBwb3NpdGlvbiB9ID0gY3JlYXRlRmluZGluZygpO1xuICAgIGNvbnN0IFtsaW5lXSA9IGxpbmVzT2YoW3sgcG9zaXRpb246IHsgLi4ucG9zaXRpb24sIGVuZDogeyBsaW5lOiA0LCBjb2x1bW46IDEsIG9mZnNldDogNTAgfSB9IH1dKTtcbiAgICBhc3NlcnQubWF0Y2gobGluZSEsIC9saW5lPTEsZW5kTGluZT00LHRpdGxlPS8pO1xuICB9KTtcblxuICBpdCgnZXNjYXBlIHdoYXQgd291bGQgZW5kIGEgcHJvcGVydHksIGEgbWVzc2FnZSBvciB0aGUgbGluZScsICgpID0+IHtcbiAgICBjb25zdCBbbGluZSwgbmV4dF0gPSBsaW5lc09mKFt7IHBhdGg6ICdhLGI6YyUubWQnLCBtZXNzYWdlOiAnMTAwICVcXHJcXG46OmVycm9yOjpnb3RjaGEnIH1dKTtcbiAgICBhc3NlcnQubWF0Y2gobGluZSEsIC9eOjp3YXJuaW5nIGZpbGU9YSUyQ2IlM0FjJTI1XFwubWQsLio6OjEwMCAlMjUlMEQlMEE6IDplcnJvcjo6Z290Y2hhJC8pO1xuICAgIGFzc2VydC5kb2VzTm90TWF0Y2gobmV4dCEsIC9eOjovKTtcbiAgfSk7XG5cbiAgaXQoJ2FyZSBhdCBtb3N0IHRlbiBvZiBhIGtpbmQsIGdyYXZlc3QgZmlyc3QsIGFuZCB0aGUgcmVzdCBpcyBjb3VudGVkJywgKCkgPT4ge1xuICAgIGNvbnN0IG9mID0gKHNldmVyaXR5OiBTZXZlcml0eSwgY291bnQ6IG51bWJlcikgPT4gQXJyYXkuZnJvbSh7IGxlbmd0aDogY291bnQgfSwgKCkgPT4gKHsgc2V2ZXJpdHkgfSkpO1xuICAgIGNvbnN0IGxpbmVzID0gbGluZXNPZihbLi4ub2YoJ2luZm8nLCAxMiksIC4uLm9mKCd3YXJuaW5nJywgMzApLCAuLi5vZignZXJyb3InLCAyKV0pO1xuICAgIGNvbnN0IGNvdW50ID0gKG5hbWU6IHN0cmluZykgPT4gbGluZXMuZmlsdGVyKChsaW5lKSA9PiBsaW5lLnN0YXJ0c1dpdGgoYDo6JHtuYW1lfWApKS5sZW5ndGg7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChbY291bnQoJ2Vycm9yJyksIGNvdW50KCd3YXJuaW5nJyksIGNvdW50KCdub3RpY2UnKV0sIFsyLCAxMCwgMTBdKTtcbiAgICBhc3NlcnQubWF0Y2gobGluZXNbMF0hLCAvXjo6ZXJyb3IvKTtcbiAgICBhc3NlcnQubWF0Y2goXG4gICAgICBsaW5lc1syMV0hLFxuICAgICAgL146Om5vdGljZSAuKjIzIG1vcmUgZmluZGluZ3MgYmVzaWRlIHRoZSAyMSBzaG93biBoZXJlIFxcKDIgZXJyb3JzLCAzMCB3YXJuaW5ncyBhbmQgMTIgbm90ZXMvLFxuICAgICk7XG4gIH0pO1xuXG4gIGl0KCdhcmUgYWxsIHRoZXJlIHdoaWxlIHRoZXkgYXJlIGZldywgd2l0aG91dCBhIHdvcmQgbW9yZScsICgpID0+IHtcbiAgICBjb25zdCBsaW5lcyA9IGxpbmVzT2YoQXJyYXkuZnJvbSh7IGxlbmd0aDogMTAgfSwgKCkgPT4gKHsgc2V2ZXJpdHk6ICdpbmZvJyBhcyBjb25zdCB9KSkpO1xuICAgIGFzc2VydC5lcXVhbChsaW5lcy5maWx0ZXIoKGxpbmUpID0+IGxpbmUuc3RhcnRzV2l0aCgnOjpub3RpY2UnKSkubGVuZ3RoLCAxMCk7XG4gICAgYXNzZXJ0LmVxdWFsKGxpbmVzWzEwXSwgJ2RyYWZ0Lm1kOiAxMCBub3RlczsgMCBvZiAzIGVsZW1lbnRzIGFkZHJlc3NlZCwgMyBtaXNzaW5nICgwICUpJyk7XG4gIH0pO1xuXG4gIGl0KCdsZXRzIG5vIHRleHQgb2YgYSBkcmFmdCBjb21tYW5kIHRoZSBydW5uZXInLCAoKSA9PiB7XG4gICAgYXNzZXJ0LmVxdWFsKHRvTG9nTGluZSgnYSAjI1thZGQtbWFza114JyksICdhICMjIFthZGQtbWFza114Jyk7XG4gICAgYXNzZXJ0LmVxdWFsKHRvTG9nTGluZSgnOjpzZXQtZW52Ojp4XFxuICAgOjpzdG9wLWNvbW1hbmRzOjp5JyksICc6IDpzZXQtZW52Ojp4XFxuICAgOiA6c3RvcC1jb21tYW5kczo6eScpO1xuICAgIGNvbnN0IGxpbmVzID0gcmVuZGVyR2l0aHViKGNyZWF0ZUlucHV0KGNyZWF0ZUFuYWx5c2lzKHsgY29uZmlnOiB7IHRpdGxlOiAnOjplcnJvcjo6eFxcbiMjW2dyb3VwXScgfSB9KSkpLnNwbGl0KCdcXG4nKTtcbiAgICBhc3NlcnQub2soXG4gICAgICBsaW5lcy5ldmVyeSgobGluZSkgPT4gIWxpbmUuaW5jbHVkZXMoJyMjWycpICYmICEvXlxccyo6Oi8udGVzdChsaW5lKSksXG4gICAgICBsaW5lcy5qb2luKCd8JyksXG4gICAgKTtcbiAgfSk7XG59KTtcbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUEsT0FBTyxZQUFZO0FBS25CLElBQU0sVUFBVSxDQUFDLGFBQ2YsYUFBYSxZQUFZLGVBQWUsRUFBRSxVQUFVLFNBQVMsSUFBSSxDQUFDLFFBQVEsY0FBYyxHQUFHLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxFQUFFLE1BQU0sSUFBSTtBQUUvRyxTQUFTLHNCQUFzQixNQUFNO0FBQ25DLEtBQUcsNkJBQTZCLE1BQU07QUFDcEMsVUFBTSxDQUFDLElBQUksSUFBSSxRQUFRLENBQUMsRUFBRSxNQUFNLElBQUksUUFBUSxFQUFFLENBQUMsQ0FBQztBQUNoRCxXQUFPO0FBQUEsTUFDTDtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQUEsRUFDRixDQUFDO0FBRUQsS0FBRyx3Q0FBd0MsTUFBTTtBQUMvQyxVQUFNLEVBQUUsU0FBUyxJQUFJLGNBQWM7QUFDbkMsVUFBTSxDQUFDLElBQUksSUFBSSxRQUFRLENBQUMsRUFBRSxVQUFVLEVBQUUsR0FBRyxVQUFVLEtBQUssRUFBRSxNQUFNLEdBQUcsUUFBUSxHQUFHLFFBQVEsR0FBRyxFQUFFLEVBQUUsQ0FBQyxDQUFDO0FBQy9GLFdBQU8sTUFBTSxNQUFPLHlCQUF5QjtBQUFBLEVBQy9DLENBQUM7QUFFRCxLQUFHLDJEQUEyRCxNQUFNO0FBQ2xFLFVBQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxRQUFRLENBQUMsRUFBRSxNQUFNLGFBQWEsU0FBUywyQkFBMkIsQ0FBQyxDQUFDO0FBQ3pGLFdBQU8sTUFBTSxNQUFPLHFFQUFxRTtBQUN6RixXQUFPLGFBQWEsTUFBTyxLQUFLO0FBQUEsRUFDbEMsQ0FBQztBQUVELEtBQUcscUVBQXFFLE1BQU07QUFDNUUsVUFBTSxLQUFLLENBQUMsVUFBb0JBLFdBQWtCLE1BQU0sS0FBSyxFQUFFLFFBQVFBLE9BQU0sR0FBRyxPQUFPLEVBQUUsU0FBUyxFQUFFO0FBQ3BHLFVBQU0sUUFBUSxRQUFRLENBQUMsR0FBRyxHQUFHLFFBQVEsRUFBRSxHQUFHLEdBQUcsR0FBRyxXQUFXLEVBQUUsR0FBRyxHQUFHLEdBQUcsU0FBUyxDQUFDLENBQUMsQ0FBQztBQUNsRixVQUFNLFFBQVEsQ0FBQyxTQUFpQixNQUFNLE9BQU8sQ0FBQyxTQUFTLEtBQUssV0FBVyxLQUFLLElBQUksRUFBRSxDQUFDLEVBQUU7QUFDckYsV0FBTyxVQUFVLENBQUMsTUFBTSxPQUFPLEdBQUcsTUFBTSxTQUFTLEdBQUcsTUFBTSxRQUFRLENBQUMsR0FBRyxDQUFDLEdBQUcsSUFBSSxFQUFFLENBQUM7QUFDakYsV0FBTyxNQUFNLE1BQU0sQ0FBQyxHQUFJLFVBQVU7QUFDbEMsV0FBTztBQUFBLE1BQ0wsTUFBTSxFQUFFO0FBQUEsTUFDUjtBQUFBLElBQ0Y7QUFBQSxFQUNGLENBQUM7QUFFRCxLQUFHLHlEQUF5RCxNQUFNO0FBQ2hFLFVBQU0sUUFBUSxRQUFRLE1BQU0sS0FBSyxFQUFFLFFBQVEsR0FBRyxHQUFHLE9BQU8sRUFBRSxVQUFVLE9BQWdCLEVBQUUsQ0FBQztBQUN2RixXQUFPLE1BQU0sTUFBTSxPQUFPLENBQUMsU0FBUyxLQUFLLFdBQVcsVUFBVSxDQUFDLEVBQUUsUUFBUSxFQUFFO0FBQzNFLFdBQU8sTUFBTSxNQUFNLEVBQUUsR0FBRyxnRUFBZ0U7QUFBQSxFQUMxRixDQUFDO0FBRUQsS0FBRyw4Q0FBOEMsTUFBTTtBQUNyRCxXQUFPLE1BQU0sVUFBVSxpQkFBaUIsR0FBRyxrQkFBa0I7QUFDN0QsV0FBTyxNQUFNLFVBQVUscUNBQXFDLEdBQUcsdUNBQXVDO0FBQ3RHLFVBQU0sUUFBUSxhQUFhLFlBQVksZUFBZSxFQUFFLFFBQVEsRUFBRSxPQUFPLHdCQUF3QixFQUFFLENBQUMsQ0FBQyxDQUFDLEVBQUUsTUFBTSxJQUFJO0FBQ2xILFdBQU87QUFBQSxNQUNMLE1BQU0sTUFBTSxDQUFDLFNBQVMsQ0FBQyxLQUFLLFNBQVMsS0FBSyxLQUFLLENBQUMsU0FBUyxLQUFLLElBQUksQ0FBQztBQUFBLE1BQ25FLE1BQU0sS0FBSyxHQUFHO0FBQUEsSUFDaEI7QUFBQSxFQUNGLENBQUM7QUFDSCxDQUFDOyIsCiAgIm5hbWVzIjogWyJjb3VudCJdCn0K
