import {
  createAnalysis
} from "../../chunk-LD2QRRAX.mjs";
import {
  statementsOf
} from "../../chunk-MXFGNIUJ.mjs";
import "../../chunk-F7EA2JBP.mjs";
import {
  renderKpiRegister
} from "../../chunk-WTMRUT7F.mjs";
import "../../chunk-7WA6ZLXX.mjs";
import "../../chunk-ON5WS3WM.mjs";
import "../../chunk-ZHIQ6AC6.mjs";
import "../../chunk-GBJLHHO5.mjs";
import "../../chunk-LBVFDZJ6.mjs";
import "../../chunk-R4CAFXOU.mjs";
import "../../chunk-4MJL66B6.mjs";
import "../../chunk-EQMLJMKU.mjs";
import "../../chunk-5DWXA2GW.mjs";
import "../../chunk-F4HRPUVZ.mjs";
import "../../chunk-XPBD7J4T.mjs";
import "../../chunk-ZEVL2VNB.mjs";
import "../../chunk-6YUTXQMJ.mjs";
import "../../chunk-LL7JQKRF.mjs";

// test/reports/kpis.test.ts
import assert from "node:assert/strict";
var register = (text, format) => renderKpiRegister(createAnalysis({ text, statements: statementsOf(text) }), format);
var TEXT = "# S\n\n## Skills\n\n- Write a course.\n- At least 80 % of ministries audited by 2028 (owner: Court of Audit)\n";
describe("the register of KPIs", () => {
  it("is a table with KPIs first, their letters, and a summary", () => {
    const lines = register(TEXT, "text").split("\n");
    assert.match(lines[0], /^Kind +SMART +Statement +Target +Deadline +Owner +Area +Place$/);
    assert.match(lines[2], /^KPI +SMART +At least 80 % .* at least 80 %|^KPI +SMART +At least 80 %/i);
    assert.match(lines[2], /by 2028 .*draft\.md:6$/);
    assert.match(lines[3], /^action +SMaR- +Write a course\. +draft\.md:5$/);
    assert.match(register(TEXT, "text"), /^1 of 1 KPI is SMART; 1 action\.$/m);
  });
  it("says so where there is nothing", () => {
    assert.equal(register("# S\n", "text"), "No KPI was found; 0 actions.\n");
    assert.equal(register("# S\n", "markdown"), "No KPI was found; 0 actions.\n");
    assert.equal(register("# S\n", "csv").split("\r\n").length, 2);
  });
  it("marks what is inherited", () => {
    assert.match(
      register("# Strategy 2026\u20132030\n\n- At least 80 % of ministries audited\n", "text"),
      /^KPI +SMarT\* /m
    );
  });
  it("is a Markdown table in which nothing of the text is mark-up", () => {
    const out = register("- Number of `<b>` tags \\| [x](http://y) by 2028 *now*\n", "markdown");
    const row = out.split("\n")[2];
    assert.equal(row.split(/(?<!\\)\|/).length, 11, row);
    assert.ok(!/<b>|\[x\]\(/.test(row), row);
  });
  it("is CSV by RFC 4180", () => {
    const out = register('- Number of "labels", by 2028\n', "csv");
    const [header, row] = out.split("\r\n");
    assert.equal(header.split(",").length, 16);
    assert.match(row, /^KPI,"Number of ""labels"", by 2028",no,pass,weak,/);
    assert.match(row, /"M: Says what is measured .*",draft\.md,1$/);
  });
  it("holds no formula", () => {
    for (const start of ["=", "+", "-", "@", "\uFF1D", "%"])
      assert.match(register(`- KPI: ${start}cmd() number of drills by 2028
`, "csv") + "'", /'/);
    const out = register(
      "| KPI | Target | Owner |\n|---|---|---|\n| =HYPERLINK(1) number of drills | +1 | @SUM(A1) |\n",
      "csv"
    );
    const row = out.split("\r\n")[1];
    assert.ok(row.includes(`"'=HYPERLINK(1) number of drills"`), row);
    assert.ok(row.includes(`"'+1"`), row);
    assert.ok(row.includes(`"'@SUM(A1)"`), row);
  });
  it("prints no control characters", () => {
    assert.ok(!register("- Number of \x1B[31mdrills\u202E by 2028\n", "text").includes("\x1B"));
    assert.ok(!register("- Number of \x1B[31mdrills\u202E by 2028\n", "csv").includes("\u202E"));
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9yZXBvcnRzL2twaXMudGVzdC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tICdub2RlOmFzc2VydC9zdHJpY3QnO1xuaW1wb3J0IHsgcmVuZGVyS3BpUmVnaXN0ZXIgfSBmcm9tICcuLi8uLi9zcmMvcmVwb3J0cy9rcGlzLmpzJztcbmltcG9ydCB7IGNyZWF0ZUFuYWx5c2lzIH0gZnJvbSAnLi4vc3VwcG9ydC9hbmFseXNpcy5qcyc7XG5pbXBvcnQgeyBzdGF0ZW1lbnRzT2YgfSBmcm9tICcuLi9zdXBwb3J0L3N0YXRlbWVudHMuanMnO1xuXG5jb25zdCByZWdpc3RlciA9ICh0ZXh0OiBzdHJpbmcsIGZvcm1hdDogJ3RleHQnIHwgJ2NzdicgfCAnbWFya2Rvd24nKSA9PlxuICByZW5kZXJLcGlSZWdpc3RlcihjcmVhdGVBbmFseXNpcyh7IHRleHQsIHN0YXRlbWVudHM6IHN0YXRlbWVudHNPZih0ZXh0KSB9KSwgZm9ybWF0KTtcbmNvbnN0IFRFWFQgPVxuICAnIyBTXFxuXFxuIyMgU2tpbGxzXFxuXFxuLSBXcml0ZSBhIGNvdXJzZS5cXG4tIEF0IGxlYXN0IDgwICUgb2YgbWluaXN0cmllcyBhdWRpdGVkIGJ5IDIwMjggKG93bmVyOiBDb3VydCBvZiBBdWRpdClcXG4nO1xuXG5kZXNjcmliZSgndGhlIHJlZ2lzdGVyIG9mIEtQSXMnLCAoKSA9PiB7XG4gIGl0KCdpcyBhIHRhYmxlIHdpdGggS1BJcyBmaXJzdCwgdGhlaXIgbGV0dGVycywgYW5kIGEgc3VtbWFyeScsICgpID0+IHtcbiAgICBjb25zdCBsaW5lcyA9IHJlZ2lzdGVyKFRFWFQsICd0ZXh0Jykuc3BsaXQoJ1xcbicpO1xuICAgIGFzc2VydC5tYXRjaChsaW5lc1swXSEsIC9eS2luZCArU01BUlQgK1N0YXRlbWVudCArVGFyZ2V0ICtEZWFkbGluZSArT3duZXIgK0FyZWEgK1BsYWNlJC8pO1xuICAgIGFzc2VydC5tYXRjaChsaW5lc1syXSEsIC9eS1BJICtTTUFSVCArQXQgbGVhc3QgODAgJSAuKiBhdCBsZWFzdCA4MCAlfF5LUEkgK1NNQVJUICtBdCBsZWFzdCA4MCAlL2kpO1xuICAgIGFzc2VydC5tYXRjaChsaW5lc1syXSEsIC9ieSAyMDI4IC4qZHJhZnRcXC5tZDo2JC8pO1xuICAgIGFzc2VydC5tYXRjaChsaW5lc1szXSEsIC9eYWN0aW9uICtTTWFSLSArV3JpdGUgYSBjb3Vyc2VcXC4gK2RyYWZ0XFwubWQ6NSQvKTtcbiAgICBhc3NlcnQubWF0Y2gocmVnaXN0ZXIoVEVYVCwgJ3RleHQnKSwgL14xIG9mIDEgS1BJIGlzIFNNQVJUOyAxIGFjdGlvblxcLiQvbSk7XG4gIH0pO1xuXG4gIGl0KCdzYXlzIHNvIHdoZXJlIHRoZXJlIGlzIG5vdGhpbmcnLCAoKSA9PiB7XG4gICAgYXNzZXJ0LmVxdWFsKHJlZ2lzdGVyKCcjIFNcXG4nLCAndGV4dCcpLCAnTm8gS1BJIHdhcyBmb3VuZDsgMCBhY3Rpb25zLlxcbicpO1xuICAgIGFzc2VydC5lcXVhbChyZWdpc3RlcignIyBTXFxuJywgJ21hcmtkb3duJyksICdObyBLUEkgd2FzIGZvdW5kOyAwIGFjdGlvbnMuXFxuJyk7XG4gICAgYXNzZXJ0LmVxdWFsKHJlZ2lzdGVyKCcjIFNcXG4nLCAnY3N2Jykuc3BsaXQoJ1xcclxcbicpLmxlbmd0aCwgMik7XG4gIH0pO1xuXG4gIGl0KCdtYXJrcyB3aGF0IGlzIGluaGVyaXRlZCcsICgpID0+IHtcbiAgICBhc3NlcnQubWF0Y2goXG4gICAgICByZWdpc3RlcignIyBTdHJhdGVneSAyMDI2XHUyMDEzMjAzMFxcblxcbi0gQXQgbGVhc3QgODAgJSBvZiBtaW5pc3RyaWVzIGF1ZGl0ZWRcXG4nLCAndGV4dCcpLFxuICAgICAgL15LUEkgK1NNYXJUXFwqIC9tLFxuICAgICk7XG4gIH0pO1xuXG4gIGl0KCdpcyBhIE1hcmtkb3duIHRhYmxlIGluIHdoaWNoIG5vdGhpbmcgb2YgdGhlIHRleHQgaXMgbWFyay11cCcsICgpID0+IHtcbiAgICBjb25zdCBvdXQgPSByZWdpc3RlcignLSBOdW1iZXIgb2YgYDxiPmAgdGFncyBcXFxcfCBbeF0oaHR0cDovL3kpIGJ5IDIwMjggKm5vdypcXG4nLCAnbWFya2Rvd24nKTtcbiAgICBjb25zdCByb3cgPSBvdXQuc3BsaXQoJ1xcbicpWzJdITtcbiAgICBhc3NlcnQuZXF1YWwocm93LnNwbGl0KC8oPzwhXFxcXClcXHwvKS5sZW5ndGgsIDExLCByb3cpO1xuICAgIGFzc2VydC5vayghLzxiPnxcXFt4XFxdXFwoLy50ZXN0KHJvdyksIHJvdyk7XG4gIH0pO1xuXG4gIGl0KCdpcyBDU1YgYnkgUkZDIDQxODAnLCAoKSA9PiB7XG4gICAgY29uc3Qgb3V0ID0gcmVnaXN0ZXIoJy0gTnVtYmVyIG9mIFwibGFiZWxzXCIsIGJ5IDIwMjhcXG4nLCAnY3N2Jyk7XG4gICAgY29uc3QgW2hlYWRlciwgcm93XSA9IG91dC5zcGxpdCgnXFxyXFxuJyk7XG4gICAgYXNzZXJ0LmVxdWFsKGhlYWRlciEuc3BsaXQoJywnKS5sZW5ndGgsIDE2KTtcbiAgICBhc3NlcnQubWF0Y2gocm93ISwgL15LUEksXCJOdW1iZXIgb2YgXCJcImxhYmVsc1wiXCIsIGJ5IDIwMjhcIixubyxwYXNzLHdlYWssLyk7XG4gICAgYXNzZXJ0Lm1hdGNoKHJvdyEsIC9cIk06IFNheXMgd2hhdCBpcyBtZWFzdXJlZCAuKlwiLGRyYWZ0XFwubWQsMSQvKTtcbiAgfSk7XG5cbiAgaXQoJ2hvbGRzIG5vIGZvcm11bGEnLCAoKSA9PiB7XG4gICAgZm9yIChjb25zdCBzdGFydCBvZiBbJz0nLCAnKycsICctJywgJ0AnLCAnXHVGRjFEJywgJyUnXSlcbiAgICAgIGFzc2VydC5tYXRjaChyZWdpc3RlcihgLSBLUEk6ICR7c3RhcnR9Y21kKCkgbnVtYmVyIG9mIGRyaWxscyBieSAyMDI4XFxuYCwgJ2NzdicpICsgXCInXCIsIC8nLyk7XG4gICAgY29uc3Qgb3V0ID0gcmVnaXN0ZXIoXG4gICAgICAnfCBLUEkgfCBUYXJnZXQgfCBPd25lciB8XFxufC0tLXwtLS18LS0tfFxcbnwgPUhZUEVSTElOSygxKSBudW1iZXIgb2YgZHJpbGxzIHwgKzEgfCBAU1VNKEExKSB8XFxuJyxcbiAgICAgICdjc3YnLFxuICAgICk7XG4gICAgY29uc3Qgcm93ID0gb3V0LnNwbGl0KCdcXHJcXG4nKVsxXSE7XG4gICAgYXNzZXJ0Lm9rKHJvdy5pbmNsdWRlcyhgXCInPUhZUEVSTElOSygxKSBudW1iZXIgb2YgZHJpbGxzXCJgKSwgcm93KTtcbiAgICBhc3NlcnQub2socm93LmluY2x1ZGVzKGBcIicrMVwiYCksIHJvdyk7XG4gICAgYXNzZXJ0Lm9rKHJvdy5pbmNsdWRlcyhgXCInQFNVTShBMSlcImApLCByb3cpO1xuICB9KTtcblxuICBpdCgncHJpbnRzIG5vIGNvbnRyb2wgY2hhcmFjdGVycycsICgpID0+IHtcbiAgICBhc3NlcnQub2soIXJlZ2lzdGVyKCctIE51bWJlciBvZiBcXHUwMDFiWzMxbWRyaWxsc1xcdTIwMmUgYnkgMjAyOFxcbicsICd0ZXh0JykuaW5jbHVkZXMoJ1xcdTAwMWInKSk7XG4gICAgYXNzZXJ0Lm9rKCFyZWdpc3RlcignLSBOdW1iZXIgb2YgXFx1MDAxYlszMW1kcmlsbHNcXHUyMDJlIGJ5IDIwMjhcXG4nLCAnY3N2JykuaW5jbHVkZXMoJ1xcdTIwMmUnKSk7XG4gIH0pO1xufSk7XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBLE9BQU8sWUFBWTtBQUtuQixJQUFNLFdBQVcsQ0FBQyxNQUFjLFdBQzlCLGtCQUFrQixlQUFlLEVBQUUsTUFBTSxZQUFZLGFBQWEsSUFBSSxFQUFFLENBQUMsR0FBRyxNQUFNO0FBQ3BGLElBQU0sT0FDSjtBQUVGLFNBQVMsd0JBQXdCLE1BQU07QUFDckMsS0FBRyw0REFBNEQsTUFBTTtBQUNuRSxVQUFNLFFBQVEsU0FBUyxNQUFNLE1BQU0sRUFBRSxNQUFNLElBQUk7QUFDL0MsV0FBTyxNQUFNLE1BQU0sQ0FBQyxHQUFJLGdFQUFnRTtBQUN4RixXQUFPLE1BQU0sTUFBTSxDQUFDLEdBQUkseUVBQXlFO0FBQ2pHLFdBQU8sTUFBTSxNQUFNLENBQUMsR0FBSSx3QkFBd0I7QUFDaEQsV0FBTyxNQUFNLE1BQU0sQ0FBQyxHQUFJLGdEQUFnRDtBQUN4RSxXQUFPLE1BQU0sU0FBUyxNQUFNLE1BQU0sR0FBRyxvQ0FBb0M7QUFBQSxFQUMzRSxDQUFDO0FBRUQsS0FBRyxrQ0FBa0MsTUFBTTtBQUN6QyxXQUFPLE1BQU0sU0FBUyxTQUFTLE1BQU0sR0FBRyxnQ0FBZ0M7QUFDeEUsV0FBTyxNQUFNLFNBQVMsU0FBUyxVQUFVLEdBQUcsZ0NBQWdDO0FBQzVFLFdBQU8sTUFBTSxTQUFTLFNBQVMsS0FBSyxFQUFFLE1BQU0sTUFBTSxFQUFFLFFBQVEsQ0FBQztBQUFBLEVBQy9ELENBQUM7QUFFRCxLQUFHLDJCQUEyQixNQUFNO0FBQ2xDLFdBQU87QUFBQSxNQUNMLFNBQVMsd0VBQW1FLE1BQU07QUFBQSxNQUNsRjtBQUFBLElBQ0Y7QUFBQSxFQUNGLENBQUM7QUFFRCxLQUFHLCtEQUErRCxNQUFNO0FBQ3RFLFVBQU0sTUFBTSxTQUFTLDREQUE0RCxVQUFVO0FBQzNGLFVBQU0sTUFBTSxJQUFJLE1BQU0sSUFBSSxFQUFFLENBQUM7QUFDN0IsV0FBTyxNQUFNLElBQUksTUFBTSxXQUFXLEVBQUUsUUFBUSxJQUFJLEdBQUc7QUFDbkQsV0FBTyxHQUFHLENBQUMsY0FBYyxLQUFLLEdBQUcsR0FBRyxHQUFHO0FBQUEsRUFDekMsQ0FBQztBQUVELEtBQUcsc0JBQXNCLE1BQU07QUFDN0IsVUFBTSxNQUFNLFNBQVMsbUNBQW1DLEtBQUs7QUFDN0QsVUFBTSxDQUFDLFFBQVEsR0FBRyxJQUFJLElBQUksTUFBTSxNQUFNO0FBQ3RDLFdBQU8sTUFBTSxPQUFRLE1BQU0sR0FBRyxFQUFFLFFBQVEsRUFBRTtBQUMxQyxXQUFPLE1BQU0sS0FBTSxvREFBb0Q7QUFDdkUsV0FBTyxNQUFNLEtBQU0sNENBQTRDO0FBQUEsRUFDakUsQ0FBQztBQUVELEtBQUcsb0JBQW9CLE1BQU07QUFDM0IsZUFBVyxTQUFTLENBQUMsS0FBSyxLQUFLLEtBQUssS0FBSyxVQUFLLEdBQUc7QUFDL0MsYUFBTyxNQUFNLFNBQVMsVUFBVSxLQUFLO0FBQUEsR0FBb0MsS0FBSyxJQUFJLEtBQUssR0FBRztBQUM1RixVQUFNLE1BQU07QUFBQSxNQUNWO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFDQSxVQUFNLE1BQU0sSUFBSSxNQUFNLE1BQU0sRUFBRSxDQUFDO0FBQy9CLFdBQU8sR0FBRyxJQUFJLFNBQVMsbUNBQW1DLEdBQUcsR0FBRztBQUNoRSxXQUFPLEdBQUcsSUFBSSxTQUFTLE9BQU8sR0FBRyxHQUFHO0FBQ3BDLFdBQU8sR0FBRyxJQUFJLFNBQVMsYUFBYSxHQUFHLEdBQUc7QUFBQSxFQUM1QyxDQUFDO0FBRUQsS0FBRyxnQ0FBZ0MsTUFBTTtBQUN2QyxXQUFPLEdBQUcsQ0FBQyxTQUFTLDhDQUFnRCxNQUFNLEVBQUUsU0FBUyxNQUFRLENBQUM7QUFDOUYsV0FBTyxHQUFHLENBQUMsU0FBUyw4Q0FBZ0QsS0FBSyxFQUFFLFNBQVMsUUFBUSxDQUFDO0FBQUEsRUFDL0YsQ0FBQztBQUNILENBQUM7IiwKICAibmFtZXMiOiBbXQp9Cg==
