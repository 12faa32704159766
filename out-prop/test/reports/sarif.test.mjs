import {
  createAnalysis,
  createFinding,
  createInput
} from "../../chunk-LD2QRRAX.mjs";
import {
  renderSarif
} from "../../chunk-5EWF7XE5.mjs";
import "../../chunk-OBGRP4UO.mjs";
import "../../chunk-ATECWRLM.mjs";
import "../../chunk-KM4WRSIM.mjs";
import "../../chunk-ON5WS3WM.mjs";
import "../../chunk-ZHIQ6AC6.mjs";
import "../../chunk-EQMLJMKU.mjs";
import "../../chunk-XPBD7J4T.mjs";
import "../../chunk-ZEVL2VNB.mjs";
import "../../chunk-6YUTXQMJ.mjs";
import "../../chunk-LL7JQKRF.mjs";

// test/reports/sarif.test.ts
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Validator } from "@cfworker/json-schema";
var schema = JSON.parse(readFileSync("test/fixtures/sarif/sarif-2.1.0-rtm.5.json", "utf8"));
var validator = new Validator(schema, "4");
function runOf(text) {
  const log = JSON.parse(text);
  const { valid, errors } = validator.validate(log);
  assert.ok(valid, JSON.stringify(errors.slice(-3), null, 1));
  return log.runs[0];
}
var finding = createFinding({ line: 3, column: 5, subject: "TBD" });
describe("SARIF report", () => {
  it("fits the schema of the standard, and the schema refuses what does not", () => {
    runOf(
      renderSarif(
        createInput(createAnalysis({ findings: [finding, createFinding({ ruleId: "config/unknown-key" })] }))
      )
    );
    const log = JSON.parse(renderSarif(createInput(createAnalysis({ findings: [finding] }))));
    log.runs[0].results[0].level = "bad";
    assert.equal(validator.validate(log).valid, false);
  });
  it("counts columns in UTF-16 units from 1, the end exclusive", () => {
    const run = runOf(renderSarif(createInput(createAnalysis({ findings: [finding] }))));
    assert.equal(run.columnKind, "utf16CodeUnits");
    assert.deepEqual(run.results[0].locations[0].physicalLocation, {
      artifactLocation: { uri: "draft.md", uriBaseId: "srcRoot" },
      region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 10 }
    });
  });
  it("carries help and level of every rule, and describes rules that only findings name", () => {
    const run = runOf(
      renderSarif(createInput(createAnalysis({ findings: [createFinding({ ruleId: "x/unheard-of" })] })))
    );
    const rules = run.tool.driver.rules;
    assert.deepEqual(
      rules.map((rule) => rule.id),
      ["text/placeholder", "coverage/missing-element", "x/unheard-of"]
    );
    assert.equal(rules[0].fullDescription.text, "Something was to be filled in.");
    assert.match(rules[0].help.markdown, /\*\*What to do\.\*\*/);
    assert.equal(rules[1].defaultConfiguration.level, "note");
    assert.equal(run.results[0].ruleIndex, 2);
    assert.equal(rules[0].helpUri, void 0);
  });
  it("links rules where the tool says where they are documented", () => {
    const input = createInput(createAnalysis());
    const run = runOf(renderSarif({ ...input, tool: { ...input.tool, rulesUrl: "https://example.org/rules" } }));
    assert.equal(run.tool.driver.rules[0].helpUri, "https://example.org/rules#text%2Fplaceholder");
  });
  it("encodes paths as addresses", () => {
    const uriOf = (path) => runOf(renderSarif(createInput(createAnalysis({ path, findings: [createFinding({ path })] })))).results[0].locations[0].physicalLocation.artifactLocation;
    assert.deepEqual(uriOf("a b/\xE9#1%.md"), { uri: "a%20b/%C3%A9%231%25.md", uriBaseId: "srcRoot" });
    assert.deepEqual(uriOf("D:/x y.md"), { uri: "file:///D:/x%20y.md" });
    assert.deepEqual(uriOf("/tmp/x.md"), { uri: "file:///tmp/x.md" });
    assert.deepEqual(uriOf("\uD800.md"), { uri: "%EF%BF%BD.md", uriBaseId: "srcRoot" });
  });
  it("lists related places with ids", () => {
    const related = [{ path: "b.md", position: finding.position, message: "Here." }];
    const run = runOf(renderSarif(createInput(createAnalysis({ findings: [{ ...finding, related }] }))));
    assert.equal(run.results[0].relatedLocations[0].id, 1);
    assert.equal(run.results[0].relatedLocations[0].message.text, "Here.");
  });
  it("keeps the gravest 25,000 results and says so", () => {
    const notes = Array.from(
      { length: 25e3 },
      (_, index) => createFinding({ severity: "info", line: index + 1, subject: "s" })
    );
    const findings = [...notes, createFinding({ severity: "error", line: 3e4 })];
    const run = JSON.parse(renderSarif(createInput(createAnalysis({ findings })))).runs[0];
    assert.equal(run.results.length, 25e3);
    assert.equal(run.results[0].level, "error");
    assert.match(run.invocations[0].toolExecutionNotifications[0].message.text, /25000 gravest of 25001/);
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9yZXBvcnRzL3NhcmlmLnRlc3QudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCBhc3NlcnQgZnJvbSAnbm9kZTphc3NlcnQvc3RyaWN0JztcbmltcG9ydCB7IHJlYWRGaWxlU3luYyB9IGZyb20gJ25vZGU6ZnMnO1xuaW1wb3J0IHsgVmFsaWRhdG9yIH0gZnJvbSAnQGNmd29ya2VyL2pzb24tc2NoZW1hJztcbmltcG9ydCB7IHJlbmRlclNhcmlmIH0gZnJvbSAnLi4vLi4vc3JjL3JlcG9ydHMvc2FyaWYuanMnO1xuaW1wb3J0IHsgY3JlYXRlQW5hbHlzaXMsIGNyZWF0ZUZpbmRpbmcsIGNyZWF0ZUlucHV0IH0gZnJvbSAnLi4vc3VwcG9ydC9hbmFseXNpcy5qcyc7XG5cbmNvbnN0IHNjaGVtYSA9IEpTT04ucGFyc2UocmVhZEZpbGVTeW5jKCd0ZXN0L2ZpeHR1cmVzL3NhcmlmL3NhcmlmLTIuMS4wLXJ0bS41Lmpzb24nLCAndXRmOCcpKTtcbmNvbnN0IHZhbGlkYXRvciA9IG5ldyBWYWxpZGF0b3Ioc2NoZW1hLCAnNCcpO1xuXG5mdW5jdGlvbiBydW5PZih0ZXh0OiBzdHJpbmcpIHtcbiAgY29uc3QgbG9nID0gSlNPTi5wYXJzZSh0ZXh0KTtcbiAgY29uc3QgeyB2YWxpZCwgZXJyb3JzIH0gPSB2YWxpZGF0b3IudmFsaWRhdGUobG9nKTtcbiAgYXNzZXJ0Lm9rKHZhbGlkLCBKU09OLnN0cmluZ2lmeShlcnJvcnMuc2xpY2UoLTMpLCBudWxsLCAxKSk7XG4gIHJldHVybiBsb2cucnVuc1swXTtcbn1cblxuY29uc3QgZmluZGluZyA9IGNyZWF0ZUZpbmRpbmcoeyBsaW5lOiAzLCBjb2x1bW46IDUsIHN1YmplY3Q6ICdUQkQnIH0pO1xuXG5kZXNjcmliZSgnU0FSSUYgcmVwb3J0JywgKCkgPT4ge1xuICBpdCgnZml0cyB0aGUgc2NoZW1hIG9mIHRoZSBzdGFuZGFyZCwgYW5kIHRoZSBzY2hlbWEgcmVmdXNlcyB3aGF0IGRvZXMgbm90JywgKCkgPT4ge1xuICAgIHJ1bk9mKFxuICAgICAgcmVuZGVyU2FyaWYoXG4gICAgICAgIGNyZWF0ZUlucHV0KGNyZWF0ZUFuYWx5c2lzKHsgZmluZGluZ3M6IFtmaW5kaW5nLCBjcmVhdGVGaW5kaW5nKHsgcnVsZUlkOiAnY29uZmlnL3Vua25vd24ta2V5JyB9KV0gfSkpLFxuICAgICAgKSxcbiAgICApO1xuICAgIGNvbnN0IGxvZyA9IEpTT04ucGFyc2UocmVuZGVyU2FyaWYoY3JlYXRlSW5wdXQoY3JlYXRlQW5hbHlzaXMoeyBmaW5kaW5nczogW2ZpbmRpbmddIH0pKSkpO1xuICAgIGxvZy5ydW5zWzBdLnJlc3VsdHNbMF0ubGV2ZWwgPSAnYmFkJztcbiAgICBhc3NlcnQuZXF1YWwodmFsaWRhdG9yLnZhbGlkYXRlKGxvZykudmFsaWQsIGZhbHNlKTtcbiAgfSk7XG5cbiAgaXQoJ2NvdW50cyBjb2x1bW5zIGluIFVURi0xNiB1bml0cyBmcm9tIDEsIHRoZSBlbmQgZXhjbHVzaXZlJywgKCkgPT4ge1xuICAgIGNvbnN0IHJ1biA9IHJ1bk9mKHJlbmRlclNhcmlmKGNyZWF0ZUlucHV0KGNyZWF0ZUFuYWx5c2lzKHsgZmluZGluZ3M6IFtmaW5kaW5nXSB9KSkpKTtcbiAgICBhc3NlcnQuZXF1YWwocnVuLmNvbHVtbktpbmQsICd1dGYxNkNvZGVVbml0cycpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwocnVuLnJlc3VsdHNbMF0ubG9jYXRpb25zWzBdLnBoeXNpY2FsTG9jYXRpb24sIHtcbiAgICAgIGFydGlmYWN0TG9jYXRpb246IHsgdXJpOiAnZHJhZnQubWQnLCB1cmlCYXNlSWQ6ICdzcmNSb290JyB9LFxuICAgICAgcmVnaW9uOiB7IHN0YXJ0TGluZTogMywgc3RhcnRDb2x1bW46IDUsIGVuZExpbmU6IDMsIGVuZENvbHVtbjogMTAgfSxcbiAgICB9KTtcbiAgfSk7XG5cbiAgaXQoJ2NhcnJpZXMgaGVscCBhbmQgbGV2ZWwgb2YgZXZlcnkgcnVsZSwgYW5kIGRlc2NyaWJlcyBydWxlcyB0aGF0IG9ubHkgZmluZGluZ3MgbmFtZScsICgpID0+IHtcbiAgICBjb25zdCBydW4gPSBydW5PZihcbiAgICAgIHJlbmRlclNhcmlmKGNyZWF0ZUlucHV0KGNyZWF0ZUFuYWx5c2lzKHsgZmluZGluZ3M6IFtjcmVhdGVGaW5kaW5nKHsgcnVsZUlkOiAneC91bmhlYXJkLW9mJyB9KV0gfSkpKSxcbiAgICApO1xuICAgIGNvbnN0IHJ1bGVzID0gcnVuLnRvb2wuZHJpdmVyLnJ1bGVzO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoXG4gICAgICBydWxlcy5tYXAoKHJ1bGU6IHsgaWQ6IHN0cmluZyB9KSA9PiBydWxlLmlkKSxcbiAgICAgIFsndGV4dC9wbGFjZWhvbGRlcicsICdjb3ZlcmFnZS9taXNzaW5nLWVsZW1lbnQnLCAneC91bmhlYXJkLW9mJ10sXG4gICAgKTtcbiAgICBhc3NlcnQuZXF1YWwocnVsZXNbMF0uZnVsbERlc2NyaXB0aW9uLnRleHQsICdTb21ldGhpbmcgd2FzIHRvIGJlIGZpbGxlZCBpbi4nKTtcbiAgICBhc3NlcnQubWF0Y2gocnVsZXNbMF0uaGVscC5tYXJrZG93biwgL1xcKlxcKldoYXQgdG8gZG9cXC5cXCpcXCovKTtcbiAgICBhc3NlcnQuZXF1YWwocnVsZXNbMV0uZGVmYXVsdENvbmZpZ3VyYXRpb24ubGV2ZWwsICdub3RlJyk7XG4gICAgYXNzZXJ0LmVxdWFsKHJ1bi5yZXN1bHRzWzBdLnJ1bGVJbmRleCwgMik7XG4gICAgYXNzZXJ0LmVxdWFsKHJ1bGVzWzBdLmhlbHBVcmksIHVuZGVmaW5lZCk7XG4gIH0pO1xuXG4gIGl0KCdsaW5rcyBydWxlcyB3aGVyZSB0aGUgdG9vbCBzYXlzIHdoZXJlIHRoZXkgYXJlIGRvY3VtZW50ZWQnLCAoKSA9PiB7XG4gICAgY29uc3QgaW5wdXQgPSBjcmVhdGVJbnB1dChjcmVhdGVBbmFseXNpcygpKTtcbiAgICBjb25zdCBydW4gPSBydW5PZihyZW5kZXJTYXJpZih7IC4uLmlucHV0LCB0b29sOiB7IC4uLmlucHV0LnRvb2wsIHJ1bGVzVXJsOiAnaHR0cHM6Ly9leGFtcGxlLm9yZy9ydWxlcycgfSB9KSk7XG4gICAgYXNzZXJ0LmVxdWFsKHJ1bi50b29sLmRyaXZlci5ydWxlc1swXS5oZWxwVXJpLCAnaHR0cHM6Ly9leGFtcGxlLm9yZy9ydWxlcyN0ZXh0JTJGcGxhY2Vob2xkZXInKTtcbiAgfSk7XG5cbiAgaXQoJ2VuY29kZXMgcGF0aHMgYXMgYWRkcmVzc2VzJywgKCkgPT4ge1xuICAgIGNvbnN0IHVyaU9mID0gKHBhdGg6IHN0cmluZykgPT5cbiAgICAgIHJ1bk9mKHJlbmRlclNhcmlmKGNyZWF0ZUlucHV0KGNyZWF0ZUFuYWx5c2lzKHsgcGF0aCwgZmluZGluZ3M6IFtjcmVhdGVGaW5kaW5nKHsgcGF0aCB9KV0gfSkpKSkucmVzdWx0c1swXVxuICAgICAgICAubG9jYXRpb25zWzBdLnBoeXNpY2FsTG9jYXRpb24uYXJ0aWZhY3RMb2NhdGlvbjtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHVyaU9mKCdhIGIvXHUwMEU5IzElLm1kJyksIHsgdXJpOiAnYSUyMGIvJUMzJUE5JTIzMSUyNS5tZCcsIHVyaUJhc2VJZDogJ3NyY1Jvb3QnIH0pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwodXJpT2YoJ0Q6L3ggeS5tZCcpLCB7IHVyaTogJ2ZpbGU6Ly8vRDoveCUyMHkubWQnIH0pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwodXJpT2YoJy90bXAveC5tZCcpLCB7IHVyaTogJ2ZpbGU6Ly8vdG1wL3gubWQnIH0pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwodXJpT2YoJ1xcdWQ4MDAubWQnKSwgeyB1cmk6ICclRUYlQkYlQkQubWQnLCB1cmlCYXNlSWQ6ICdzcmNSb290JyB9KTtcbiAgfSk7XG5cbiAgaXQoJ2xpc3RzIHJlbGF0ZWQgcGxhY2VzIHdpdGggaWRzJywgKCkgPT4ge1xuICAgIGNvbnN0IHJlbGF0ZWQgPSBbeyBwYXRoOiAnYi5tZCcsIHBvc2l0aW9uOiBmaW5kaW5nLnBvc2l0aW9uLCBtZXNzYWdlOiAnSGVyZS4nIH1dO1xuICAgIGNvbnN0IHJ1biA9IHJ1bk9mKHJlbmRlclNhcmlmKGNyZWF0ZUlucHV0KGNyZWF0ZUFuYWx5c2lzKHsgZmluZGluZ3M6IFt7IC4uLmZpbmRpbmcsIHJlbGF0ZWQgfV0gfSkpKSk7XG4gICAgYXNzZXJ0LmVxdWFsKHJ1bi5yZXN1bHRzWzBdLnJlbGF0ZWRMb2NhdGlvbnNbMF0uaWQsIDEpO1xuICAgIGFzc2VydC5lcXVhbChydW4ucmVzdWx0c1swXS5yZWxhdGVkTG9jYXRpb25zWzBdLm1lc3NhZ2UudGV4dCwgJ0hlcmUuJyk7XG4gIH0pO1xuXG4gIGl0KCdrZWVwcyB0aGUgZ3JhdmVzdCAyNSwwMDAgcmVzdWx0cyBhbmQgc2F5cyBzbycsICgpID0+IHtcbiAgICBjb25zdCBub3RlcyA9IEFycmF5LmZyb20oeyBsZW5ndGg6IDI1XzAwMCB9LCAoXywgaW5kZXgpID0+XG4gICAgICBjcmVhdGVGaW5kaW5nKHsgc2V2ZXJpdHk6ICdpbmZvJywgbGluZTogaW5kZXggKyAxLCBzdWJqZWN0OiAncycgfSksXG4gICAgKTtcbiAgICBjb25zdCBmaW5kaW5ncyA9IFsuLi5ub3RlcywgY3JlYXRlRmluZGluZyh7IHNldmVyaXR5OiAnZXJyb3InLCBsaW5lOiAzMF8wMDAgfSldO1xuICAgIGNvbnN0IHJ1biA9IEpTT04ucGFyc2UocmVuZGVyU2FyaWYoY3JlYXRlSW5wdXQoY3JlYXRlQW5hbHlzaXMoeyBmaW5kaW5ncyB9KSkpKS5ydW5zWzBdO1xuICAgIGFzc2VydC5lcXVhbChydW4ucmVzdWx0cy5sZW5ndGgsIDI1XzAwMCk7XG4gICAgYXNzZXJ0LmVxdWFsKHJ1bi5yZXN1bHRzWzBdLmxldmVsLCAnZXJyb3InKTtcbiAgICBhc3NlcnQubWF0Y2gocnVuLmludm9jYXRpb25zWzBdLnRvb2xFeGVjdXRpb25Ob3RpZmljYXRpb25zWzBdLm1lc3NhZ2UudGV4dCwgLzI1MDAwIGdyYXZlc3Qgb2YgMjUwMDEvKTtcbiAgfSk7XG59KTtcbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUEsT0FBTyxZQUFZO0FBQ25CLFNBQVMsb0JBQW9CO0FBQzdCLFNBQVMsaUJBQWlCO0FBSTFCLElBQU0sU0FBUyxLQUFLLE1BQU0sYUFBYSw4Q0FBOEMsTUFBTSxDQUFDO0FBQzVGLElBQU0sWUFBWSxJQUFJLFVBQVUsUUFBUSxHQUFHO0FBRTNDLFNBQVMsTUFBTSxNQUFjO0FBQzNCLFFBQU0sTUFBTSxLQUFLLE1BQU0sSUFBSTtBQUMzQixRQUFNLEVBQUUsT0FBTyxPQUFPLElBQUksVUFBVSxTQUFTLEdBQUc7QUFDaEQsU0FBTyxHQUFHLE9BQU8sS0FBSyxVQUFVLE9BQU8sTUFBTSxFQUFFLEdBQUcsTUFBTSxDQUFDLENBQUM7QUFDMUQsU0FBTyxJQUFJLEtBQUssQ0FBQztBQUNuQjtBQUVBLElBQU0sVUFBVSxjQUFjLEVBQUUsTUFBTSxHQUFHLFFBQVEsR0FBRyxTQUFTLE1BQU0sQ0FBQztBQUVwRSxTQUFTLGdCQUFnQixNQUFNO0FBQzdCLEtBQUcseUVBQXlFLE1BQU07QUFDaEY7QUFBQSxNQUNFO0FBQUEsUUFDRSxZQUFZLGVBQWUsRUFBRSxVQUFVLENBQUMsU0FBUyxjQUFjLEVBQUUsUUFBUSxxQkFBcUIsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQUEsTUFDdEc7QUFBQSxJQUNGO0FBQ0EsVUFBTSxNQUFNLEtBQUssTUFBTSxZQUFZLFlBQVksZUFBZSxFQUFFLFVBQVUsQ0FBQyxPQUFPLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUN4RixRQUFJLEtBQUssQ0FBQyxFQUFFLFFBQVEsQ0FBQyxFQUFFLFFBQVE7QUFDL0IsV0FBTyxNQUFNLFVBQVUsU0FBUyxHQUFHLEVBQUUsT0FBTyxLQUFLO0FBQUEsRUFDbkQsQ0FBQztBQUVELEtBQUcsNERBQTRELE1BQU07QUFDbkUsVUFBTSxNQUFNLE1BQU0sWUFBWSxZQUFZLGVBQWUsRUFBRSxVQUFVLENBQUMsT0FBTyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDbkYsV0FBTyxNQUFNLElBQUksWUFBWSxnQkFBZ0I7QUFDN0MsV0FBTyxVQUFVLElBQUksUUFBUSxDQUFDLEVBQUUsVUFBVSxDQUFDLEVBQUUsa0JBQWtCO0FBQUEsTUFDN0Qsa0JBQWtCLEVBQUUsS0FBSyxZQUFZLFdBQVcsVUFBVTtBQUFBLE1BQzFELFFBQVEsRUFBRSxXQUFXLEdBQUcsYUFBYSxHQUFHLFNBQVMsR0FBRyxXQUFXLEdBQUc7QUFBQSxJQUNwRSxDQUFDO0FBQUEsRUFDSCxDQUFDO0FBRUQsS0FBRyxxRkFBcUYsTUFBTTtBQUM1RixVQUFNLE1BQU07QUFBQSxNQUNWLFlBQVksWUFBWSxlQUFlLEVBQUUsVUFBVSxDQUFDLGNBQWMsRUFBRSxRQUFRLGVBQWUsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFBQSxJQUNwRztBQUNBLFVBQU0sUUFBUSxJQUFJLEtBQUssT0FBTztBQUM5QixXQUFPO0FBQUEsTUFDTCxNQUFNLElBQUksQ0FBQyxTQUF5QixLQUFLLEVBQUU7QUFBQSxNQUMzQyxDQUFDLG9CQUFvQiw0QkFBNEIsY0FBYztBQUFBLElBQ2pFO0FBQ0EsV0FBTyxNQUFNLE1BQU0sQ0FBQyxFQUFFLGdCQUFnQixNQUFNLGdDQUFnQztBQUM1RSxXQUFPLE1BQU0sTUFBTSxDQUFDLEVBQUUsS0FBSyxVQUFVLHNCQUFzQjtBQUMzRCxXQUFPLE1BQU0sTUFBTSxDQUFDLEVBQUUscUJBQXFCLE9BQU8sTUFBTTtBQUN4RCxXQUFPLE1BQU0sSUFBSSxRQUFRLENBQUMsRUFBRSxXQUFXLENBQUM7QUFDeEMsV0FBTyxNQUFNLE1BQU0sQ0FBQyxFQUFFLFNBQVMsTUFBUztBQUFBLEVBQzFDLENBQUM7QUFFRCxLQUFHLDZEQUE2RCxNQUFNO0FBQ3BFLFVBQU0sUUFBUSxZQUFZLGVBQWUsQ0FBQztBQUMxQyxVQUFNLE1BQU0sTUFBTSxZQUFZLEVBQUUsR0FBRyxPQUFPLE1BQU0sRUFBRSxHQUFHLE1BQU0sTUFBTSxVQUFVLDRCQUE0QixFQUFFLENBQUMsQ0FBQztBQUMzRyxXQUFPLE1BQU0sSUFBSSxLQUFLLE9BQU8sTUFBTSxDQUFDLEVBQUUsU0FBUyw4Q0FBOEM7QUFBQSxFQUMvRixDQUFDO0FBRUQsS0FBRyw4QkFBOEIsTUFBTTtBQUNyQyxVQUFNLFFBQVEsQ0FBQyxTQUNiLE1BQU0sWUFBWSxZQUFZLGVBQWUsRUFBRSxNQUFNLFVBQVUsQ0FBQyxjQUFjLEVBQUUsS0FBSyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLEVBQUUsUUFBUSxDQUFDLEVBQ3JHLFVBQVUsQ0FBQyxFQUFFLGlCQUFpQjtBQUNuQyxXQUFPLFVBQVUsTUFBTSxnQkFBYSxHQUFHLEVBQUUsS0FBSywwQkFBMEIsV0FBVyxVQUFVLENBQUM7QUFDOUYsV0FBTyxVQUFVLE1BQU0sV0FBVyxHQUFHLEVBQUUsS0FBSyxzQkFBc0IsQ0FBQztBQUNuRSxXQUFPLFVBQVUsTUFBTSxXQUFXLEdBQUcsRUFBRSxLQUFLLG1CQUFtQixDQUFDO0FBQ2hFLFdBQU8sVUFBVSxNQUFNLFdBQVcsR0FBRyxFQUFFLEtBQUssZ0JBQWdCLFdBQVcsVUFBVSxDQUFDO0FBQUEsRUFDcEYsQ0FBQztBQUVELEtBQUcsaUNBQWlDLE1BQU07QUFDeEMsVUFBTSxVQUFVLENBQUMsRUFBRSxNQUFNLFFBQVEsVUFBVSxRQUFRLFVBQVUsU0FBUyxRQUFRLENBQUM7QUFDL0UsVUFBTSxNQUFNLE1BQU0sWUFBWSxZQUFZLGVBQWUsRUFBRSxVQUFVLENBQUMsRUFBRSxHQUFHLFNBQVMsUUFBUSxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUNuRyxXQUFPLE1BQU0sSUFBSSxRQUFRLENBQUMsRUFBRSxpQkFBaUIsQ0FBQyxFQUFFLElBQUksQ0FBQztBQUNyRCxXQUFPLE1BQU0sSUFBSSxRQUFRLENBQUMsRUFBRSxpQkFBaUIsQ0FBQyxFQUFFLFFBQVEsTUFBTSxPQUFPO0FBQUEsRUFDdkUsQ0FBQztBQUVELEtBQUcsZ0RBQWdELE1BQU07QUFDdkQsVUFBTSxRQUFRLE1BQU07QUFBQSxNQUFLLEVBQUUsUUFBUSxLQUFPO0FBQUEsTUFBRyxDQUFDLEdBQUcsVUFDL0MsY0FBYyxFQUFFLFVBQVUsUUFBUSxNQUFNLFFBQVEsR0FBRyxTQUFTLElBQUksQ0FBQztBQUFBLElBQ25FO0FBQ0EsVUFBTSxXQUFXLENBQUMsR0FBRyxPQUFPLGNBQWMsRUFBRSxVQUFVLFNBQVMsTUFBTSxJQUFPLENBQUMsQ0FBQztBQUM5RSxVQUFNLE1BQU0sS0FBSyxNQUFNLFlBQVksWUFBWSxlQUFlLEVBQUUsU0FBUyxDQUFDLENBQUMsQ0FBQyxDQUFDLEVBQUUsS0FBSyxDQUFDO0FBQ3JGLFdBQU8sTUFBTSxJQUFJLFFBQVEsUUFBUSxJQUFNO0FBQ3ZDLFdBQU8sTUFBTSxJQUFJLFFBQVEsQ0FBQyxFQUFFLE9BQU8sT0FBTztBQUMxQyxXQUFPLE1BQU0sSUFBSSxZQUFZLENBQUMsRUFBRSwyQkFBMkIsQ0FBQyxFQUFFLFFBQVEsTUFBTSx3QkFBd0I7QUFBQSxFQUN0RyxDQUFDO0FBQ0gsQ0FBQzsiLAogICJuYW1lcyI6IFtdCn0K
