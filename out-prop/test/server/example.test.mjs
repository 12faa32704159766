import {
  applyEdits,
  at,
  connect,
  standardEngine
} from "../../chunk-3I7Q7HFC.mjs";
import "../../chunk-JRZETMSH.mjs";
import "../../chunk-52VI7KZS.mjs";
import "../../chunk-O2F4HYKO.mjs";
import "../../chunk-EA5HP6J5.mjs";
import "../../chunk-SHRK45AN.mjs";
import "../../chunk-ATECWRLM.mjs";
import "../../chunk-KM4WRSIM.mjs";
import "../../chunk-ON5WS3WM.mjs";
import "../../chunk-ZHIQ6AC6.mjs";
import "../../chunk-4B4NJNH2.mjs";
import "../../chunk-SNOVSATL.mjs";
import "../../chunk-GBJLHHO5.mjs";
import "../../chunk-LBVFDZJ6.mjs";
import "../../chunk-4XRGJTHB.mjs";
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
import "../../chunk-TQAF73HJ.mjs";
import "../../chunk-EQMLJMKU.mjs";
import "../../chunk-SMUSCW3T.mjs";
import "../../chunk-Q6IMYWHV.mjs";
import "../../chunk-YS7CBO2N.mjs";
import "../../chunk-53X4GTNB.mjs";
import "../../chunk-5DWXA2GW.mjs";
import "../../chunk-F4HRPUVZ.mjs";
import "../../chunk-XPBD7J4T.mjs";
import "../../chunk-ZEVL2VNB.mjs";
import "../../chunk-6YUTXQMJ.mjs";
import "../../chunk-LL7JQKRF.mjs";
import "../../chunk-53GO7X7B.mjs";

// test/server/example.test.ts
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
var names = readdirSync("examples").filter((name) => /\.(?:md|yaml)$/.test(name));
var disk = new Map(names.map((name) => [at(name), readFileSync(`examples/${name}`, "utf8")]));
var WEAK = `# National Cybersecurity Strategy of Maravia 2027-2030

## Objectives

The NCSA will act by [date]. The NCSA leads. The NCSA reports.

## Indicators

| Indicator | Baseline | Target | Deadline | Owner |
|---|---|---|---|---|
| Share of ministries that test their backups every year | | | | |
| Number of teachers who finished the course | 200 in 2025 | 900 | | |

By 2029, 90 % of hospitals will have tested their recovery plan.

## Empty
`;
describe("server: with the real engine", () => {
  let client;
  afterEach(async () => {
    assert.deepEqual(client.log, []);
    await client.stop();
  });
  async function applyAll(uri, text) {
    const titles = [];
    for (const diagnostic of await client.diagnostics(uri)) {
      const { range } = diagnostic;
      const params = { textDocument: { uri }, range, context: { diagnostics: [diagnostic] } };
      for (const action of await client.request("textDocument/codeAction", params)) {
        const asked = action.command?.arguments?.[0];
        const given = { ...asked, text: "because", ...asked?.kind === "pin" && { element: "5.4.1" } };
        const edit = asked ? (await client.ask("ncs/edit", given))?.edit : action.edit;
        assert.ok(edit?.documentChanges?.length, action.title);
        for (const change of edit.documentChanges) {
          if (change.textDocument === void 0 || change.textDocument.uri !== uri) continue;
          for (const one of change.edits) assert.deepEqual(one.range.start, one.range.end, action.title);
          const after = applyEdits(text, change.edits);
          assert.ok(after.length > text.length, action.title);
        }
        titles.push(action.title);
      }
    }
    return titles;
  }
  it("offers for a weak draft fixes that only add, and each can be applied", async () => {
    client = await connect({ engine: standardEngine });
    client.open(at("weak.md"), WEAK);
    const titles = await applyAll(at("weak.md"), WEAK);
    for (const title of [
      /^Spell out NCSA/,
      /^Insert the section “Vision”/,
      /^Silence text\/placeholder/,
      /^Insert a (?:chapter|section) on 5\.6/
    ])
      assert.ok(
        titles.some((t) => title.test(t)),
        `${title} ${titles.join(" | ")}`
      );
  });
  it("says on the example what the command line says, and its fixes only add", async () => {
    client = await connect({ engine: standardEngine, disk });
    const node = await client.ask("ncs/coverage", { uri: at("strategy.md") });
    assert.equal(node?.kind, "strategy");
    assert.equal(node?.files.length, 2);
    client.open(at("strategy.md"), disk.get(at("strategy.md")));
    await applyAll(at("strategy.md"), disk.get(at("strategy.md")));
    assert.match(await client.ask("ncs/report", { uri: at("strategy.md") }), /<\/html>/);
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9zZXJ2ZXIvZXhhbXBsZS50ZXN0LnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgYXNzZXJ0IGZyb20gJ25vZGU6YXNzZXJ0L3N0cmljdCc7XG5pbXBvcnQgeyByZWFkZGlyU3luYywgcmVhZEZpbGVTeW5jIH0gZnJvbSAnbm9kZTpmcyc7XG5pbXBvcnQgdHlwZSB7IENvZGVBY3Rpb24sIFRleHREb2N1bWVudEVkaXQgfSBmcm9tICd2c2NvZGUtbGFuZ3VhZ2VzZXJ2ZXIvbm9kZSc7XG5pbXBvcnQgdHlwZSB7IEVkaXRQYXJhbXMgfSBmcm9tICcuLi8uLi9zcmMvc2VydmVyL3Byb3RvY29sLmpzJztcbmltcG9ydCB7IHN0YW5kYXJkRW5naW5lIH0gZnJvbSAnLi4vLi4vc3JjL3NlcnZlci9zZXJ2ZXIuanMnO1xuaW1wb3J0IHsgYXBwbHlFZGl0cywgYXQsIGNvbm5lY3QsIHR5cGUgVGVzdENsaWVudCB9IGZyb20gJy4vY29ubmVjdC5qcyc7XG5cbmNvbnN0IG5hbWVzID0gcmVhZGRpclN5bmMoJ2V4YW1wbGVzJykuZmlsdGVyKChuYW1lKSA9PiAvXFwuKD86bWR8eWFtbCkkLy50ZXN0KG5hbWUpKTtcbmNvbnN0IGRpc2sgPSBuZXcgTWFwKG5hbWVzLm1hcCgobmFtZSkgPT4gW2F0KG5hbWUpLCByZWFkRmlsZVN5bmMoYGV4YW1wbGVzLyR7bmFtZX1gLCAndXRmOCcpXSkpO1xuLyoqIEEgZHJhZnQgd2l0aCBtb3N0IG9mIHdoYXQgdGhlIHJ1bGVzIGxvb2sgZm9yLiAqL1xuY29uc3QgV0VBSyA9IGAjIE5hdGlvbmFsIEN5YmVyc2VjdXJpdHkgU3RyYXRlZ3kgb2YgTWFyYXZpYSAyMDI3LTIwMzBcblxuIyMgT2JqZWN0aXZlc1xuXG5UaGUgTkNTQSB3aWxsIGFjdCBieSBbZGF0ZV0uIFRoZSBOQ1NBIGxlYWRzLiBUaGUgTkNTQSByZXBvcnRzLlxuXG4jIyBJbmRpY2F0b3JzXG5cbnwgSW5kaWNhdG9yIHwgQmFzZWxpbmUgfCBUYXJnZXQgfCBEZWFkbGluZSB8IE93bmVyIHxcbnwtLS18LS0tfC0tLXwtLS18LS0tfFxufCBTaGFyZSBvZiBtaW5pc3RyaWVzIHRoYXQgdGVzdCB0aGVpciBiYWNrdXBzIGV2ZXJ5IHllYXIgfCB8IHwgfCB8XG58IE51bWJlciBvZiB0ZWFjaGVycyB3aG8gZmluaXNoZWQgdGhlIGNvdXJzZSB8IDIwMCBpbiAyMDI1IHwgOTAwIHwgfCB8XG5cbkJ5IDIwMjksIDkwICUgb2YgaG9zcGl0YWxzIHdpbGwgaGF2ZSB0ZXN0ZWQgdGhlaXIgcmVjb3ZlcnkgcGxhbi5cblxuIyMgRW1wdHlcbmA7XG5cbmRlc2NyaWJlKCdzZXJ2ZXI6IHdpdGggdGhlIHJlYWwgZW5naW5lJywgKCkgPT4ge1xuICBsZXQgY2xpZW50OiBUZXN0Q2xpZW50O1xuICBhZnRlckVhY2goYXN5bmMgKCkgPT4ge1xuICAgIGFzc2VydC5kZWVwRXF1YWwoY2xpZW50LmxvZywgW10pO1xuICAgIGF3YWl0IGNsaWVudC5zdG9wKCk7XG4gIH0pO1xuXG4gIC8qKiBBcHBsaWVzIGV2ZXJ5IGFjdGlvbiBvZiBldmVyeSBkaWFnbm9zdGljIG9mIGEgZmlsZTsgYW5zd2VycyB3aXRoIHRoZWlyIHRpdGxlcy4gKi9cbiAgYXN5bmMgZnVuY3Rpb24gYXBwbHlBbGwodXJpOiBzdHJpbmcsIHRleHQ6IHN0cmluZyk6IFByb21pc2U8c3RyaW5nW10+IHtcbiAgICBjb25zdCB0aXRsZXM6IHN0cmluZ1tdID0gW107XG4gICAgZm9yIChjb25zdCBkaWFnbm9zdGljIG9mIGF3YWl0IGNsaWVudC5kaWFnbm9zdGljcyh1cmkpKSB7XG4gICAgICBjb25zdCB7IHJhbmdlIH0gPSBkaWFnbm9zdGljO1xuICAgICAgY29uc3QgcGFyYW1zID0geyB0ZXh0RG9jdW1lbnQ6IHsgdXJpIH0sIHJhbmdlLCBjb250ZXh0OiB7IGRpYWdub3N0aWNzOiBbZGlhZ25vc3RpY10gfSB9O1xuICAgICAgZm9yIChjb25zdCBhY3Rpb24gb2YgYXdhaXQgY2xpZW50LnJlcXVlc3Q8Q29kZUFjdGlvbltdPigndGV4dERvY3VtZW50L2NvZGVBY3Rpb24nLCBwYXJhbXMpKSB7XG4gICAgICAgIGNvbnN0IGFza2VkID0gYWN0aW9uLmNvbW1hbmQ/LmFyZ3VtZW50cz8uWzBdIGFzIEVkaXRQYXJhbXMgfCB1bmRlZmluZWQ7XG4gICAgICAgIGNvbnN0IGdpdmVuID0geyAuLi5hc2tlZCwgdGV4dDogJ2JlY2F1c2UnLCAuLi4oYXNrZWQ/LmtpbmQgPT09ICdwaW4nICYmIHsgZWxlbWVudDogJzUuNC4xJyB9KSB9IGFzIEVkaXRQYXJhbXM7XG4gICAgICAgIGNvbnN0IGVkaXQgPSBhc2tlZCA/IChhd2FpdCBjbGllbnQuYXNrKCduY3MvZWRpdCcsIGdpdmVuKSk/LmVkaXQgOiBhY3Rpb24uZWRpdDtcbiAgICAgICAgYXNzZXJ0Lm9rKGVkaXQ/LmRvY3VtZW50Q2hhbmdlcz8ubGVuZ3RoLCBhY3Rpb24udGl0bGUpO1xuICAgICAgICBmb3IgKGNvbnN0IGNoYW5nZSBvZiBlZGl0LmRvY3VtZW50Q2hhbmdlcyBhcyBUZXh0RG9jdW1lbnRFZGl0W10pIHtcbiAgICAgICAgICBpZiAoY2hhbmdlLnRleHREb2N1bWVudCA9PT0gdW5kZWZpbmVkIHx8IGNoYW5nZS50ZXh0RG9jdW1lbnQudXJpICE9PSB1cmkpIGNvbnRpbnVlO1xuICAgICAgICAgIGZvciAoY29uc3Qgb25lIG9mIGNoYW5nZS5lZGl0cykgYXNzZXJ0LmRlZXBFcXVhbChvbmUucmFuZ2Uuc3RhcnQsIG9uZS5yYW5nZS5lbmQsIGFjdGlvbi50aXRsZSk7XG4gICAgICAgICAgY29uc3QgYWZ0ZXIgPSBhcHBseUVkaXRzKHRleHQsIGNoYW5nZS5lZGl0cyBhcyBQYXJhbWV0ZXJzPHR5cGVvZiBhcHBseUVkaXRzPlsxXSk7XG4gICAgICAgICAgYXNzZXJ0Lm9rKGFmdGVyLmxlbmd0aCA+IHRleHQubGVuZ3RoLCBhY3Rpb24udGl0bGUpO1xuICAgICAgICB9XG4gICAgICAgIHRpdGxlcy5wdXNoKGFjdGlvbi50aXRsZSk7XG4gICAgICB9XG4gICAgfVxuICAgIHJldHVybiB0aXRsZXM7XG4gIH1cblxuICBpdCgnb2ZmZXJzIGZvciBhIHdlYWsgZHJhZnQgZml4ZXMgdGhhdCBvbmx5IGFkZCwgYW5kIGVhY2ggY2FuIGJlIGFwcGxpZWQnLCBhc3luYyAoKSA9PiB7XG4gICAgY2xpZW50ID0gYXdhaXQgY29ubmVjdCh7IGVuZ2luZTogc3RhbmRhcmRFbmdpbmUgfSk7XG4gICAgY2xpZW50Lm9wZW4oYXQoJ3dlYWsubWQnKSwgV0VBSyk7XG4gICAgY29uc3QgdGl0bGVzID0gYXdhaXQgYXBwbHlBbGwoYXQoJ3dlYWsubWQnKSwgV0VBSyk7XG4gICAgZm9yIChjb25zdCB0aXRsZSBvZiBbXG4gICAgICAvXlNwZWxsIG91dCBOQ1NBLyxcbiAgICAgIC9eSW5zZXJ0IHRoZSBzZWN0aW9uIFx1MjAxQ1Zpc2lvblx1MjAxRC8sXG4gICAgICAvXlNpbGVuY2UgdGV4dFxcL3BsYWNlaG9sZGVyLyxcbiAgICAgIC9eSW5zZXJ0IGEgKD86Y2hhcHRlcnxzZWN0aW9uKSBvbiA1XFwuNi8sXG4gICAgXSlcbiAgICAgIGFzc2VydC5vayhcbiAgICAgICAgdGl0bGVzLnNvbWUoKHQpID0+IHRpdGxlLnRlc3QodCkpLFxuICAgICAgICBgJHt0aXRsZX0gJHt0aXRsZXMuam9pbignIHwgJyl9YCxcbiAgICAgICk7XG4gIH0pO1xuXG4gIGl0KCdzYXlzIG9uIHRoZSBleGFtcGxlIHdoYXQgdGhlIGNvbW1hbmQgbGluZSBzYXlzLCBhbmQgaXRzIGZpeGVzIG9ubHkgYWRkJywgYXN5bmMgKCkgPT4ge1xuICAgIGNsaWVudCA9IGF3YWl0IGNvbm5lY3QoeyBlbmdpbmU6IHN0YW5kYXJkRW5naW5lLCBkaXNrIH0pO1xuICAgIGNvbnN0IG5vZGUgPSBhd2FpdCBjbGllbnQuYXNrKCduY3MvY292ZXJhZ2UnLCB7IHVyaTogYXQoJ3N0cmF0ZWd5Lm1kJykgfSk7XG4gICAgYXNzZXJ0LmVxdWFsKG5vZGU/LmtpbmQsICdzdHJhdGVneScpO1xuICAgIGFzc2VydC5lcXVhbChub2RlPy5maWxlcy5sZW5ndGgsIDIpO1xuICAgIGNsaWVudC5vcGVuKGF0KCdzdHJhdGVneS5tZCcpLCBkaXNrLmdldChhdCgnc3RyYXRlZ3kubWQnKSkhKTtcbiAgICBhd2FpdCBhcHBseUFsbChhdCgnc3RyYXRlZ3kubWQnKSwgZGlzay5nZXQoYXQoJ3N0cmF0ZWd5Lm1kJykpISk7XG4gICAgYXNzZXJ0Lm1hdGNoKChhd2FpdCBjbGllbnQuYXNrKCduY3MvcmVwb3J0JywgeyB1cmk6IGF0KCdzdHJhdGVneS5tZCcpIH0pKSEsIC88XFwvaHRtbD4vKTtcbiAgfSk7XG59KTtcbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBLE9BQU8sWUFBWTtBQUNuQixTQUFTLGFBQWEsb0JBQW9CO0FBTTFDLElBQU0sUUFBUSxZQUFZLFVBQVUsRUFBRSxPQUFPLENBQUMsU0FBUyxpQkFBaUIsS0FBSyxJQUFJLENBQUM7QUFDbEYsSUFBTSxPQUFPLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxTQUFTLENBQUMsR0FBRyxJQUFJLEdBQUcsYUFBYSxZQUFZLElBQUksSUFBSSxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBRTlGLElBQU0sT0FBTztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBa0JiLFNBQVMsZ0NBQWdDLE1BQU07QUFDN0MsTUFBSTtBQUNKLFlBQVUsWUFBWTtBQUNwQixXQUFPLFVBQVUsT0FBTyxLQUFLLENBQUMsQ0FBQztBQUMvQixVQUFNLE9BQU8sS0FBSztBQUFBLEVBQ3BCLENBQUM7QUFHRCxpQkFBZSxTQUFTLEtBQWEsTUFBaUM7QUFDcEUsVUFBTSxTQUFtQixDQUFDO0FBQzFCLGVBQVcsY0FBYyxNQUFNLE9BQU8sWUFBWSxHQUFHLEdBQUc7QUFDdEQsWUFBTSxFQUFFLE1BQU0sSUFBSTtBQUNsQixZQUFNLFNBQVMsRUFBRSxjQUFjLEVBQUUsSUFBSSxHQUFHLE9BQU8sU0FBUyxFQUFFLGFBQWEsQ0FBQyxVQUFVLEVBQUUsRUFBRTtBQUN0RixpQkFBVyxVQUFVLE1BQU0sT0FBTyxRQUFzQiwyQkFBMkIsTUFBTSxHQUFHO0FBQzFGLGNBQU0sUUFBUSxPQUFPLFNBQVMsWUFBWSxDQUFDO0FBQzNDLGNBQU0sUUFBUSxFQUFFLEdBQUcsT0FBTyxNQUFNLFdBQVcsR0FBSSxPQUFPLFNBQVMsU0FBUyxFQUFFLFNBQVMsUUFBUSxFQUFHO0FBQzlGLGNBQU0sT0FBTyxTQUFTLE1BQU0sT0FBTyxJQUFJLFlBQVksS0FBSyxJQUFJLE9BQU8sT0FBTztBQUMxRSxlQUFPLEdBQUcsTUFBTSxpQkFBaUIsUUFBUSxPQUFPLEtBQUs7QUFDckQsbUJBQVcsVUFBVSxLQUFLLGlCQUF1QztBQUMvRCxjQUFJLE9BQU8saUJBQWlCLFVBQWEsT0FBTyxhQUFhLFFBQVEsSUFBSztBQUMxRSxxQkFBVyxPQUFPLE9BQU8sTUFBTyxRQUFPLFVBQVUsSUFBSSxNQUFNLE9BQU8sSUFBSSxNQUFNLEtBQUssT0FBTyxLQUFLO0FBQzdGLGdCQUFNLFFBQVEsV0FBVyxNQUFNLE9BQU8sS0FBeUM7QUFDL0UsaUJBQU8sR0FBRyxNQUFNLFNBQVMsS0FBSyxRQUFRLE9BQU8sS0FBSztBQUFBLFFBQ3BEO0FBQ0EsZUFBTyxLQUFLLE9BQU8sS0FBSztBQUFBLE1BQzFCO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBRUEsS0FBRyx3RUFBd0UsWUFBWTtBQUNyRixhQUFTLE1BQU0sUUFBUSxFQUFFLFFBQVEsZUFBZSxDQUFDO0FBQ2pELFdBQU8sS0FBSyxHQUFHLFNBQVMsR0FBRyxJQUFJO0FBQy9CLFVBQU0sU0FBUyxNQUFNLFNBQVMsR0FBRyxTQUFTLEdBQUcsSUFBSTtBQUNqRCxlQUFXLFNBQVM7QUFBQSxNQUNsQjtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFDRSxhQUFPO0FBQUEsUUFDTCxPQUFPLEtBQUssQ0FBQyxNQUFNLE1BQU0sS0FBSyxDQUFDLENBQUM7QUFBQSxRQUNoQyxHQUFHLEtBQUssSUFBSSxPQUFPLEtBQUssS0FBSyxDQUFDO0FBQUEsTUFDaEM7QUFBQSxFQUNKLENBQUM7QUFFRCxLQUFHLDBFQUEwRSxZQUFZO0FBQ3ZGLGFBQVMsTUFBTSxRQUFRLEVBQUUsUUFBUSxnQkFBZ0IsS0FBSyxDQUFDO0FBQ3ZELFVBQU0sT0FBTyxNQUFNLE9BQU8sSUFBSSxnQkFBZ0IsRUFBRSxLQUFLLEdBQUcsYUFBYSxFQUFFLENBQUM7QUFDeEUsV0FBTyxNQUFNLE1BQU0sTUFBTSxVQUFVO0FBQ25DLFdBQU8sTUFBTSxNQUFNLE1BQU0sUUFBUSxDQUFDO0FBQ2xDLFdBQU8sS0FBSyxHQUFHLGFBQWEsR0FBRyxLQUFLLElBQUksR0FBRyxhQUFhLENBQUMsQ0FBRTtBQUMzRCxVQUFNLFNBQVMsR0FBRyxhQUFhLEdBQUcsS0FBSyxJQUFJLEdBQUcsYUFBYSxDQUFDLENBQUU7QUFDOUQsV0FBTyxNQUFPLE1BQU0sT0FBTyxJQUFJLGNBQWMsRUFBRSxLQUFLLEdBQUcsYUFBYSxFQUFFLENBQUMsR0FBSyxVQUFVO0FBQUEsRUFDeEYsQ0FBQztBQUNILENBQUM7IiwKICAibmFtZXMiOiBbXQp9Cg==
