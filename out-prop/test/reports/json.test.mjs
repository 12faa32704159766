import {
  createAnalysis,
  createFinding,
  createInput,
  createStatement
} from "../../chunk-LD2QRRAX.mjs";
import {
  renderJson,
  renderKpiJson
} from "../../chunk-UESXXL6R.mjs";
import "../../chunk-OBGRP4UO.mjs";
import "../../chunk-KM4WRSIM.mjs";
import "../../chunk-ZHIQ6AC6.mjs";
import "../../chunk-EQMLJMKU.mjs";
import "../../chunk-XPBD7J4T.mjs";
import "../../chunk-ZEVL2VNB.mjs";
import "../../chunk-6YUTXQMJ.mjs";
import "../../chunk-LL7JQKRF.mjs";

// test/reports/json.test.ts
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
var schema = JSON.parse(readFileSync("schemas/report.schema.json", "utf8"));
var validate = new Ajv({ allErrors: true }).compile(schema);
function parseValid(text) {
  const report = JSON.parse(text);
  const isValid = validate(report);
  assert.ok(isValid, JSON.stringify(validate.errors?.slice(0, 5), null, 1));
  return report;
}
var full = createAnalysis({
  config: { title: "Plan", path: "strategy.yaml" },
  status: { "1.1": "addressed", "1.2": "partial", "2.1": "not-applicable" },
  statements: [createStatement(), createStatement({ kind: "action", smart: false })],
  findings: [
    createFinding({
      subject: "TBD",
      related: [{ path: "draft.md", position: createFinding().position, message: "Here too." }],
      fixes: [{ title: "Fill it in", edits: [{ path: "draft.md", ...createFinding().position, text: "x" }] }]
    })
  ]
});
describe("JSON report", () => {
  it("has the agreed fields for one strategy, and fits the schema", () => {
    const report = parseValid(renderJson(createInput(full)));
    assert.equal(report.version, 1);
    assert.deepEqual(report.framework, { id: "small", version: "1" });
    const [file] = report.files;
    assert.equal(file.path, "draft.md");
    assert.deepEqual(file.passages[0], {
      startLine: 3,
      endLine: 3,
      kind: "paragraph",
      headings: ["Draft strategy"],
      matches: [{ element: "1.1", score: 0.8123, terms: ["response team"] }],
      candidates: [{ element: "2.1", score: 0.2 }]
    });
    assert.deepEqual(file.passages[1].matches, []);
    assert.equal(file.statements[0].timeBound, true);
    assert.equal(file.statements[0].owner, false);
    assert.deepEqual(file.statements[0].evidence.timeBound, "by 2027");
    assert.equal(file.statements[0].evidence.owner, void 0);
    const [area] = report.coverage.areas;
    assert.equal(area.status, "partial");
    assert.deepEqual(area.elements[0].evidence[0].startLine, 3);
    assert.deepEqual(area.elements[1].openAsks, ["Says who does exercises."]);
    assert.deepEqual(report.coverage.areas[1].elements[0].notApplicable, {
      reason: "We have no sea.",
      owner: "Cabinet"
    });
    assert.deepEqual(report.summary.elements, {
      addressed: 1,
      partial: 1,
      missing: 0,
      notApplicable: 1,
      applicable: 2,
      percent: 75
    });
    const [finding] = report.findings;
    assert.deepEqual(
      [finding.startLine, finding.startColumn, finding.endLine, finding.endColumn, finding.severity],
      [1, 1, 1, 6, "warning"]
    );
  });
  it("lists several strategies, each as a report of its own", () => {
    const report = parseValid(renderJson(createInput(full, createAnalysis({ path: "b.md", kind: "empty", text: "" }))));
    assert.equal(report.strategies.length, 2);
    assert.equal(report.strategies[1].kind, "empty");
    assert.equal(report.files, void 0);
  });
  it("lists KPIs alone, without actions", () => {
    const report = parseValid(renderKpiJson(createInput(full)));
    assert.deepEqual(
      report.kpis.map((kpi) => [kpi.kind, kpi.path]),
      [["kpi", "draft.md"]]
    );
  });
  it("is refused by the schema when a field is missing or unknown", () => {
    const report = JSON.parse(renderJson(createInput(full)));
    assert.equal(validate({ ...report, surprise: 1 }), false);
    assert.equal(validate({ ...report, coverage: void 0 }), false);
    assert.equal(validate({ ...report, findings: [{ ...report.findings[0], severity: "bad" }] }), false);
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9yZXBvcnRzL2pzb24udGVzdC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tICdub2RlOmFzc2VydC9zdHJpY3QnO1xuaW1wb3J0IHsgcmVhZEZpbGVTeW5jIH0gZnJvbSAnbm9kZTpmcyc7XG5pbXBvcnQgeyBBanYgfSBmcm9tICdhanYnO1xuaW1wb3J0IHsgcmVuZGVySnNvbiwgcmVuZGVyS3BpSnNvbiB9IGZyb20gJy4uLy4uL3NyYy9yZXBvcnRzL2pzb24uanMnO1xuaW1wb3J0IHsgY3JlYXRlQW5hbHlzaXMsIGNyZWF0ZUZpbmRpbmcsIGNyZWF0ZUlucHV0LCBjcmVhdGVTdGF0ZW1lbnQgfSBmcm9tICcuLi9zdXBwb3J0L2FuYWx5c2lzLmpzJztcblxuY29uc3Qgc2NoZW1hID0gSlNPTi5wYXJzZShyZWFkRmlsZVN5bmMoJ3NjaGVtYXMvcmVwb3J0LnNjaGVtYS5qc29uJywgJ3V0ZjgnKSk7XG5jb25zdCB2YWxpZGF0ZSA9IG5ldyBBanYoeyBhbGxFcnJvcnM6IHRydWUgfSkuY29tcGlsZShzY2hlbWEpO1xuXG5mdW5jdGlvbiBwYXJzZVZhbGlkKHRleHQ6IHN0cmluZykge1xuICBjb25zdCByZXBvcnQgPSBKU09OLnBhcnNlKHRleHQpO1xuICBjb25zdCBpc1ZhbGlkOiBib29sZWFuID0gdmFsaWRhdGUocmVwb3J0KTtcbiAgYXNzZXJ0Lm9rKGlzVmFsaWQsIEpTT04uc3RyaW5naWZ5KHZhbGlkYXRlLmVycm9ycz8uc2xpY2UoMCwgNSksIG51bGwsIDEpKTtcbiAgcmV0dXJuIHJlcG9ydDtcbn1cblxuY29uc3QgZnVsbCA9IGNyZWF0ZUFuYWx5c2lzKHtcbiAgY29uZmlnOiB7IHRpdGxlOiAnUGxhbicsIHBhdGg6ICdzdHJhdGVneS55YW1sJyB9LFxuICBzdGF0dXM6IHsgJzEuMSc6ICdhZGRyZXNzZWQnLCAnMS4yJzogJ3BhcnRpYWwnLCAnMi4xJzogJ25vdC1hcHBsaWNhYmxlJyB9LFxuICBzdGF0ZW1lbnRzOiBbY3JlYXRlU3RhdGVtZW50KCksIGNyZWF0ZVN0YXRlbWVudCh7IGtpbmQ6ICdhY3Rpb24nLCBzbWFydDogZmFsc2UgfSldLFxuICBmaW5kaW5nczogW1xuICAgIGNyZWF0ZUZpbmRpbmcoe1xuICAgICAgc3ViamVjdDogJ1RCRCcsXG4gICAgICByZWxhdGVkOiBbeyBwYXRoOiAnZHJhZnQubWQnLCBwb3NpdGlvbjogY3JlYXRlRmluZGluZygpLnBvc2l0aW9uLCBtZXNzYWdlOiAnSGVyZSB0b28uJyB9XSxcbiAgICAgIGZpeGVzOiBbeyB0aXRsZTogJ0ZpbGwgaXQgaW4nLCBlZGl0czogW3sgcGF0aDogJ2RyYWZ0Lm1kJywgLi4uY3JlYXRlRmluZGluZygpLnBvc2l0aW9uLCB0ZXh0OiAneCcgfV0gfV0sXG4gICAgfSksXG4gIF0sXG59KTtcblxuZGVzY3JpYmUoJ0pTT04gcmVwb3J0JywgKCkgPT4ge1xuICBpdCgnaGFzIHRoZSBhZ3JlZWQgZmllbGRzIGZvciBvbmUgc3RyYXRlZ3ksIGFuZCBmaXRzIHRoZSBzY2hlbWEnLCAoKSA9PiB7XG4gICAgY29uc3QgcmVwb3J0ID0gcGFyc2VWYWxpZChyZW5kZXJKc29uKGNyZWF0ZUlucHV0KGZ1bGwpKSk7XG4gICAgYXNzZXJ0LmVxdWFsKHJlcG9ydC52ZXJzaW9uLCAxKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHJlcG9ydC5mcmFtZXdvcmssIHsgaWQ6ICdzbWFsbCcsIHZlcnNpb246ICcxJyB9KTtcbiAgICBjb25zdCBbZmlsZV0gPSByZXBvcnQuZmlsZXM7XG4gICAgYXNzZXJ0LmVxdWFsKGZpbGUucGF0aCwgJ2RyYWZ0Lm1kJyk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChmaWxlLnBhc3NhZ2VzWzBdLCB7XG4gICAgICBzdGFydExpbmU6IDMsXG4gICAgICBlbmRMaW5lOiAzLFxuICAgICAga2luZDogJ3BhcmFncmFwaCcsXG4gICAgICBoZWFkaW5nczogWydEcmFmdCBzdHJhdGVneSddLFxuICAgICAgbWF0Y2hlczogW3sgZWxlbWVudDogJzEuMScsIHNjb3JlOiAwLjgxMjMsIHRlcm1zOiBbJ3Jlc3BvbnNlIHRlYW0nXSB9XSxcbiAgICAgIGNhbmRpZGF0ZXM6IFt7IGVsZW1lbnQ6ICcyLjEnLCBzY29yZTogMC4yIH1dLFxuICAgIH0pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoZmlsZS5wYXNzYWdlc1sxXS5tYXRjaGVzLCBbXSk7XG4gICAgYXNzZXJ0LmVxdWFsKGZpbGUuc3RhdGVtZW50c1swXS50aW1lQm91bmQsIHRydWUpO1xuICAgIGFzc2VydC5lcXVhbChmaWxlLnN0YXRlbWVudHNbMF0ub3duZXIsIGZhbHNlKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGZpbGUuc3RhdGVtZW50c1swXS5ldmlkZW5jZS50aW1lQm91bmQsICdieSAyMDI3Jyk7XG4gICAgYXNzZXJ0LmVxdWFsKGZpbGUuc3RhdGVtZW50c1swXS5ldmlkZW5jZS5vd25lciwgdW5kZWZpbmVkKTtcbiAgICBjb25zdCBbYXJlYV0gPSByZXBvcnQuY292ZXJhZ2UuYXJlYXM7XG4gICAgYXNzZXJ0LmVxdWFsKGFyZWEuc3RhdHVzLCAncGFydGlhbCcpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoYXJlYS5lbGVtZW50c1swXS5ldmlkZW5jZVswXS5zdGFydExpbmUsIDMpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoYXJlYS5lbGVtZW50c1sxXS5vcGVuQXNrcywgWydTYXlzIHdobyBkb2VzIGV4ZXJjaXNlcy4nXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChyZXBvcnQuY292ZXJhZ2UuYXJlYXNbMV0uZWxlbWVudHNbMF0ubm90QXBwbGljYWJsZSwge1xuICAgICAgcmVhc29uOiAnV2UgaGF2ZSBubyBzZWEuJyxcbiAgICAgIG93bmVyOiAnQ2FiaW5ldCcsXG4gICAgfSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChyZXBvcnQuc3VtbWFyeS5lbGVtZW50cywge1xuICAgICAgYWRkcmVzc2VkOiAxLFxuICAgICAgcGFydGlhbDogMSxcbiAgICAgIG1pc3Npbmc6IDAsXG4gICAgICBub3RBcHBsaWNhYmxlOiAxLFxuICAgICAgYXBwbGljYWJsZTogMixcbiAgICAgIHBlcmNlbnQ6IDc1LFxuICAgIH0pO1xuICAgIGNvbnN0IFtmaW5kaW5nXSA9IHJlcG9ydC5maW5kaW5ncztcbiAgICBhc3NlcnQuZGVlcEVxdWFsKFxuICAgICAgW2ZpbmRpbmcuc3RhcnRMaW5lLCBmaW5kaW5nLnN0YXJ0Q29sdW1uLCBmaW5kaW5nLmVuZExpbmUsIGZpbmRpbmcuZW5kQ29sdW1uLCBmaW5kaW5nLnNldmVyaXR5XSxcbiAgICAgIFsxLCAxLCAxLCA2LCAnd2FybmluZyddLFxuICAgICk7XG4gIH0pO1xuXG4gIGl0KCdsaXN0cyBzZXZlcmFsIHN0cmF0ZWdpZXMsIGVhY2ggYXMgYSByZXBvcnQgb2YgaXRzIG93bicsICgpID0+IHtcbiAgICBjb25zdCByZXBvcnQgPSBwYXJzZVZhbGlkKHJlbmRlckpzb24oY3JlYXRlSW5wdXQoZnVsbCwgY3JlYXRlQW5hbHlzaXMoeyBwYXRoOiAnYi5tZCcsIGtpbmQ6ICdlbXB0eScsIHRleHQ6ICcnIH0pKSkpO1xuICAgIGFzc2VydC5lcXVhbChyZXBvcnQuc3RyYXRlZ2llcy5sZW5ndGgsIDIpO1xuICAgIGFzc2VydC5lcXVhbChyZXBvcnQuc3RyYXRlZ2llc1sxXS5raW5kLCAnZW1wdHknKTtcbiAgICBhc3NlcnQuZXF1YWwocmVwb3J0LmZpbGVzLCB1bmRlZmluZWQpO1xuICB9KTtcblxuICBpdCgnbGlzdHMgS1BJcyBhbG9uZSwgd2l0aG91dCBhY3Rpb25zJywgKCkgPT4ge1xuICAgIGNvbnN0IHJlcG9ydCA9IHBhcnNlVmFsaWQocmVuZGVyS3BpSnNvbihjcmVhdGVJbnB1dChmdWxsKSkpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoXG4gICAgICByZXBvcnQua3Bpcy5tYXAoKGtwaTogeyBraW5kOiBzdHJpbmc7IHBhdGg6IHN0cmluZyB9KSA9PiBba3BpLmtpbmQsIGtwaS5wYXRoXSksXG4gICAgICBbWydrcGknLCAnZHJhZnQubWQnXV0sXG4gICAgKTtcbiAgfSk7XG5cbiAgaXQoJ2lzIHJlZnVzZWQgYnkgdGhlIHNjaGVtYSB3aGVuIGEgZmllbGQgaXMgbWlzc2luZyBvciB1bmtub3duJywgKCkgPT4ge1xuICAgIGNvbnN0IHJlcG9ydCA9IEpTT04ucGFyc2UocmVuZGVySnNvbihjcmVhdGVJbnB1dChmdWxsKSkpO1xuICAgIGFzc2VydC5lcXVhbCh2YWxpZGF0ZSh7IC4uLnJlcG9ydCwgc3VycHJpc2U6IDEgfSksIGZhbHNlKTtcbiAgICBhc3NlcnQuZXF1YWwodmFsaWRhdGUoeyAuLi5yZXBvcnQsIGNvdmVyYWdlOiB1bmRlZmluZWQgfSksIGZhbHNlKTtcbiAgICBhc3NlcnQuZXF1YWwodmFsaWRhdGUoeyAuLi5yZXBvcnQsIGZpbmRpbmdzOiBbeyAuLi5yZXBvcnQuZmluZGluZ3NbMF0sIHNldmVyaXR5OiAnYmFkJyB9XSB9KSwgZmFsc2UpO1xuICB9KTtcbn0pO1xuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQSxPQUFPLFlBQVk7QUFDbkIsU0FBUyxvQkFBb0I7QUFDN0IsU0FBUyxXQUFXO0FBSXBCLElBQU0sU0FBUyxLQUFLLE1BQU0sYUFBYSw4QkFBOEIsTUFBTSxDQUFDO0FBQzVFLElBQU0sV0FBVyxJQUFJLElBQUksRUFBRSxXQUFXLEtBQUssQ0FBQyxFQUFFLFFBQVEsTUFBTTtBQUU1RCxTQUFTLFdBQVcsTUFBYztBQUNoQyxRQUFNLFNBQVMsS0FBSyxNQUFNLElBQUk7QUFDOUIsUUFBTSxVQUFtQixTQUFTLE1BQU07QUFDeEMsU0FBTyxHQUFHLFNBQVMsS0FBSyxVQUFVLFNBQVMsUUFBUSxNQUFNLEdBQUcsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxDQUFDO0FBQ3hFLFNBQU87QUFDVDtBQUVBLElBQU0sT0FBTyxlQUFlO0FBQUEsRUFDMUIsUUFBUSxFQUFFLE9BQU8sUUFBUSxNQUFNLGdCQUFnQjtBQUFBLEVBQy9DLFFBQVEsRUFBRSxPQUFPLGFBQWEsT0FBTyxXQUFXLE9BQU8saUJBQWlCO0FBQUEsRUFDeEUsWUFBWSxDQUFDLGdCQUFnQixHQUFHLGdCQUFnQixFQUFFLE1BQU0sVUFBVSxPQUFPLE1BQU0sQ0FBQyxDQUFDO0FBQUEsRUFDakYsVUFBVTtBQUFBLElBQ1IsY0FBYztBQUFBLE1BQ1osU0FBUztBQUFBLE1BQ1QsU0FBUyxDQUFDLEVBQUUsTUFBTSxZQUFZLFVBQVUsY0FBYyxFQUFFLFVBQVUsU0FBUyxZQUFZLENBQUM7QUFBQSxNQUN4RixPQUFPLENBQUMsRUFBRSxPQUFPLGNBQWMsT0FBTyxDQUFDLEVBQUUsTUFBTSxZQUFZLEdBQUcsY0FBYyxFQUFFLFVBQVUsTUFBTSxJQUFJLENBQUMsRUFBRSxDQUFDO0FBQUEsSUFDeEcsQ0FBQztBQUFBLEVBQ0g7QUFDRixDQUFDO0FBRUQsU0FBUyxlQUFlLE1BQU07QUFDNUIsS0FBRywrREFBK0QsTUFBTTtBQUN0RSxVQUFNLFNBQVMsV0FBVyxXQUFXLFlBQVksSUFBSSxDQUFDLENBQUM7QUFDdkQsV0FBTyxNQUFNLE9BQU8sU0FBUyxDQUFDO0FBQzlCLFdBQU8sVUFBVSxPQUFPLFdBQVcsRUFBRSxJQUFJLFNBQVMsU0FBUyxJQUFJLENBQUM7QUFDaEUsVUFBTSxDQUFDLElBQUksSUFBSSxPQUFPO0FBQ3RCLFdBQU8sTUFBTSxLQUFLLE1BQU0sVUFBVTtBQUNsQyxXQUFPLFVBQVUsS0FBSyxTQUFTLENBQUMsR0FBRztBQUFBLE1BQ2pDLFdBQVc7QUFBQSxNQUNYLFNBQVM7QUFBQSxNQUNULE1BQU07QUFBQSxNQUNOLFVBQVUsQ0FBQyxnQkFBZ0I7QUFBQSxNQUMzQixTQUFTLENBQUMsRUFBRSxTQUFTLE9BQU8sT0FBTyxRQUFRLE9BQU8sQ0FBQyxlQUFlLEVBQUUsQ0FBQztBQUFBLE1BQ3JFLFlBQVksQ0FBQyxFQUFFLFNBQVMsT0FBTyxPQUFPLElBQUksQ0FBQztBQUFBLElBQzdDLENBQUM7QUFDRCxXQUFPLFVBQVUsS0FBSyxTQUFTLENBQUMsRUFBRSxTQUFTLENBQUMsQ0FBQztBQUM3QyxXQUFPLE1BQU0sS0FBSyxXQUFXLENBQUMsRUFBRSxXQUFXLElBQUk7QUFDL0MsV0FBTyxNQUFNLEtBQUssV0FBVyxDQUFDLEVBQUUsT0FBTyxLQUFLO0FBQzVDLFdBQU8sVUFBVSxLQUFLLFdBQVcsQ0FBQyxFQUFFLFNBQVMsV0FBVyxTQUFTO0FBQ2pFLFdBQU8sTUFBTSxLQUFLLFdBQVcsQ0FBQyxFQUFFLFNBQVMsT0FBTyxNQUFTO0FBQ3pELFVBQU0sQ0FBQyxJQUFJLElBQUksT0FBTyxTQUFTO0FBQy9CLFdBQU8sTUFBTSxLQUFLLFFBQVEsU0FBUztBQUNuQyxXQUFPLFVBQVUsS0FBSyxTQUFTLENBQUMsRUFBRSxTQUFTLENBQUMsRUFBRSxXQUFXLENBQUM7QUFDMUQsV0FBTyxVQUFVLEtBQUssU0FBUyxDQUFDLEVBQUUsVUFBVSxDQUFDLDBCQUEwQixDQUFDO0FBQ3hFLFdBQU8sVUFBVSxPQUFPLFNBQVMsTUFBTSxDQUFDLEVBQUUsU0FBUyxDQUFDLEVBQUUsZUFBZTtBQUFBLE1BQ25FLFFBQVE7QUFBQSxNQUNSLE9BQU87QUFBQSxJQUNULENBQUM7QUFDRCxXQUFPLFVBQVUsT0FBTyxRQUFRLFVBQVU7QUFBQSxNQUN4QyxXQUFXO0FBQUEsTUFDWCxTQUFTO0FBQUEsTUFDVCxTQUFTO0FBQUEsTUFDVCxlQUFlO0FBQUEsTUFDZixZQUFZO0FBQUEsTUFDWixTQUFTO0FBQUEsSUFDWCxDQUFDO0FBQ0QsVUFBTSxDQUFDLE9BQU8sSUFBSSxPQUFPO0FBQ3pCLFdBQU87QUFBQSxNQUNMLENBQUMsUUFBUSxXQUFXLFFBQVEsYUFBYSxRQUFRLFNBQVMsUUFBUSxXQUFXLFFBQVEsUUFBUTtBQUFBLE1BQzdGLENBQUMsR0FBRyxHQUFHLEdBQUcsR0FBRyxTQUFTO0FBQUEsSUFDeEI7QUFBQSxFQUNGLENBQUM7QUFFRCxLQUFHLHlEQUF5RCxNQUFNO0FBQ2hFLFVBQU0sU0FBUyxXQUFXLFdBQVcsWUFBWSxNQUFNLGVBQWUsRUFBRSxNQUFNLFFBQVEsTUFBTSxTQUFTLE1BQU0sR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ2xILFdBQU8sTUFBTSxPQUFPLFdBQVcsUUFBUSxDQUFDO0FBQ3hDLFdBQU8sTUFBTSxPQUFPLFdBQVcsQ0FBQyxFQUFFLE1BQU0sT0FBTztBQUMvQyxXQUFPLE1BQU0sT0FBTyxPQUFPLE1BQVM7QUFBQSxFQUN0QyxDQUFDO0FBRUQsS0FBRyxxQ0FBcUMsTUFBTTtBQUM1QyxVQUFNLFNBQVMsV0FBVyxjQUFjLFlBQVksSUFBSSxDQUFDLENBQUM7QUFDMUQsV0FBTztBQUFBLE1BQ0wsT0FBTyxLQUFLLElBQUksQ0FBQyxRQUF3QyxDQUFDLElBQUksTUFBTSxJQUFJLElBQUksQ0FBQztBQUFBLE1BQzdFLENBQUMsQ0FBQyxPQUFPLFVBQVUsQ0FBQztBQUFBLElBQ3RCO0FBQUEsRUFDRixDQUFDO0FBRUQsS0FBRywrREFBK0QsTUFBTTtBQUN0RSxVQUFNLFNBQVMsS0FBSyxNQUFNLFdBQVcsWUFBWSxJQUFJLENBQUMsQ0FBQztBQUN2RCxXQUFPLE1BQU0sU0FBUyxFQUFFLEdBQUcsUUFBUSxVQUFVLEVBQUUsQ0FBQyxHQUFHLEtBQUs7QUFDeEQsV0FBTyxNQUFNLFNBQVMsRUFBRSxHQUFHLFFBQVEsVUFBVSxPQUFVLENBQUMsR0FBRyxLQUFLO0FBQ2hFLFdBQU8sTUFBTSxTQUFTLEVBQUUsR0FBRyxRQUFRLFVBQVUsQ0FBQyxFQUFFLEdBQUcsT0FBTyxTQUFTLENBQUMsR0FBRyxVQUFVLE1BQU0sQ0FBQyxFQUFFLENBQUMsR0FBRyxLQUFLO0FBQUEsRUFDckcsQ0FBQztBQUNILENBQUM7IiwKICAibmFtZXMiOiBbXQp9Cg==
