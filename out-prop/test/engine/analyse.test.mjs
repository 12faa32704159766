import {
  createFakeFramework
} from "../../chunk-ZHIQ6AC6.mjs";
import {
  analyse,
  createMemo
} from "../../chunk-4B4NJNH2.mjs";
import "../../chunk-SNOVSATL.mjs";
import "../../chunk-GBJLHHO5.mjs";
import "../../chunk-LBVFDZJ6.mjs";
import {
  rules,
  unusedDirective
} from "../../chunk-4XRGJTHB.mjs";
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
import {
  defaultConfig,
  readConfig
} from "../../chunk-EQMLJMKU.mjs";
import "../../chunk-Q6IMYWHV.mjs";
import "../../chunk-YS7CBO2N.mjs";
import "../../chunk-53X4GTNB.mjs";
import "../../chunk-5DWXA2GW.mjs";
import "../../chunk-F4HRPUVZ.mjs";
import "../../chunk-XPBD7J4T.mjs";
import "../../chunk-ZEVL2VNB.mjs";
import "../../chunk-6YUTXQMJ.mjs";
import "../../chunk-LL7JQKRF.mjs";

// test/engine/analyse.test.ts
import assert from "node:assert/strict";
var badWord = {
  id: "test/bad-word",
  severity: { drafting: "off", review: "warning", release: "error" },
  summary: "",
  help: "",
  *check({ files }) {
    for (const { file } of files)
      for (const passage of file.passages)
        if (passage.text.includes("bad")) yield { path: file.path, position: passage.position, message: passage.text };
  }
};
var setup = { framework: createFakeFramework(), rules: [badWord, unusedDirective] };
function findings(text, config = defaultConfig) {
  const analysis = analyse({ files: [{ path: "a.md", text }], config: { ...config, isStrategy: true } }, setup);
  return analysis.findings.map((f) => `${f.position.start.line} ${f.severity} ${f.ruleId}`);
}
describe("analyse", () => {
  it("sets severities by profile and configuration", () => {
    assert.deepEqual(findings("bad"), ["1 warning test/bad-word"]);
    assert.deepEqual(findings("bad", readConfig("profile: release", "x")), ["1 error test/bad-word"]);
    assert.deepEqual(findings("bad", readConfig("profile: drafting", "x")), []);
    assert.deepEqual(findings("bad", readConfig("profile: drafting\nrules: { test/bad-word: info }", "x")), [
      "1 info test/bad-word"
    ]);
    assert.deepEqual(findings("bad", readConfig("rules: { test/bad-word: off }", "x")), []);
  });
  it("lets the front end override the profile that the text asks for", () => {
    const files = [{ path: "a.md", text: "---\nprofile: release\nstrategy: true\n---\n\nbad\n" }];
    const severity = (profile) => analyse({ files, config: defaultConfig }, { ...setup, profile }).findings[0]?.severity;
    assert.deepEqual([severity(), severity("review"), severity("drafting")], ["error", "warning", void 0]);
  });
  it("is silent about an empty text, but for one line", () => {
    const { kind, findings: findings2 } = analyse(
      { files: [{ path: "a.md", text: "" }], config: defaultConfig },
      { ...setup, rules: [...rules] }
    );
    assert.equal(kind, "empty");
    assert.deepEqual(
      findings2.map((f) => f.ruleId),
      ["document/not-checked"]
    );
  });
  it("silences the next passage or heading, whole, and nothing behind it", () => {
    const draft = "<!-- ncs-disable-next-line test/bad-word -- why -->\n\nfine\nand bad\n\nbad again\n";
    assert.deepEqual(findings(draft), ["6 warning test/bad-word"]);
    assert.deepEqual(findings(draft.replaceAll("\n", "\r\n")), ["6 warning test/bad-word"]);
  });
  it("silences a stretch up to where it is enabled again", () => {
    const draft = "<!-- ncs-disable test/bad-word -- why -->\n\nbad\n\n<!-- ncs-enable test/bad-word -->\n\nbad\n\n<!-- ncs-disable -- all -->\n\nbad\n";
    assert.deepEqual(findings(draft), ["7 warning test/bad-word"]);
  });
  it("reports directives that silence nothing", () => {
    assert.deepEqual(findings("<!-- ncs-disable-next-line test/bad-word -- why -->\n\nfine\n"), [
      "1 info directive/unused"
    ]);
  });
  it("sorts by file in reading order, then by place", () => {
    const files = ["b.md", "a.md"].map((path) => ({ path, text: "bad\n\nbad\n" }));
    const analysis = analyse({ files, config: { ...defaultConfig, isStrategy: true } }, setup);
    assert.deepEqual(
      analysis.findings.map((f) => `${f.path}:${f.position.start.line}`),
      ["b.md:1", "b.md:3", "a.md:1", "a.md:3"]
    );
  });
  it("gives the same with a kept memo as afresh", () => {
    const memo = createMemo();
    const texts = ["# A\n\nbad\n\n# B\n\nfine\n", "# A\n\nbad\n\nnew\n\n# B\n\nbad\n", "# B\n\nfine\n"];
    for (const text of texts) {
      const strategy = { files: [{ path: "a.md", text }], config: defaultConfig };
      assert.deepEqual(analyse(strategy, setup, memo), analyse(strategy, setup));
    }
  });
});
describe("the kind of a document", () => {
  const kind = (text, config = {}) => analyse({ files: [{ path: "a.md", text }], config: { ...defaultConfig, ...config } }, setup).kind;
  it("is a strategy by its title, its front matter, or the configuration", () => {
    assert.equal(kind("# National Cyber Security Strategy\n\nx"), "strategy");
    assert.equal(kind("# Title\n\n## Policy on information security\n\nx"), "strategy");
    assert.equal(kind("---\nstrategy: true\n---\n\n# Plan\n\nx"), "strategy");
    assert.equal(kind("# Plan\n\nx", { files: ["a.md"] }), "strategy");
  });
  it("is none for an ordinary README, recipe or empty text", () => {
    assert.equal(
      kind("# left-pad\n\nPads strings. See the security policy.\n\n## Install\n\nRun npm."),
      "not-a-strategy"
    );
    assert.equal(kind("# Cyber Strategy\n\nx", { isStrategy: false }), "not-a-strategy");
    assert.equal(kind(""), "empty");
    assert.equal(kind("---\ntitle: T\n---\n"), "empty");
  });
  it("is not English where the common words are missing", () => {
    const german = "Die nationale Strategie f\xFCr Cybersicherheit legt fest, wie der Staat seine Netze sch\xFCtzt und wer daf\xFCr zust\xE4ndig ist. ".repeat(
      8
    );
    assert.equal(kind(`# Nationale Cybersecurity Strategy

${german}`), "not-english");
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9lbmdpbmUvYW5hbHlzZS50ZXN0LnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgYXNzZXJ0IGZyb20gJ25vZGU6YXNzZXJ0L3N0cmljdCc7XG5pbXBvcnQgeyBhbmFseXNlLCBjcmVhdGVNZW1vLCB0eXBlIFNldHVwIH0gZnJvbSAnLi4vLi4vc3JjL2VuZ2luZS9hbmFseXNlLmpzJztcbmltcG9ydCB7IGRlZmF1bHRDb25maWcsIHJlYWRDb25maWcgfSBmcm9tICcuLi8uLi9zcmMvZW5naW5lL2NvbmZpZy5qcyc7XG5pbXBvcnQgdHlwZSB7IENvbmZpZywgUHJvZmlsZSwgUnVsZSB9IGZyb20gJy4uLy4uL3NyYy9lbmdpbmUvdHlwZXMuanMnO1xuaW1wb3J0IHsgdW51c2VkRGlyZWN0aXZlIH0gZnJvbSAnLi4vLi4vc3JjL3J1bGVzL2RpcmVjdGl2ZS91bnVzZWQuanMnO1xuaW1wb3J0IHsgcnVsZXMgfSBmcm9tICcuLi8uLi9zcmMvcnVsZXMvaW5kZXguanMnO1xuaW1wb3J0IHsgY3JlYXRlRmFrZUZyYW1ld29yayB9IGZyb20gJy4uL3N1cHBvcnQvZnJhbWV3b3JrLmpzJztcblxuLyoqIFJlcG9ydHMgZXZlcnkgcGFzc2FnZSB0aGF0IGhhcyB0aGUgd29yZCBcImJhZFwiLiAqL1xuY29uc3QgYmFkV29yZDogUnVsZSA9IHtcbiAgaWQ6ICd0ZXN0L2JhZC13b3JkJyxcbiAgc2V2ZXJpdHk6IHsgZHJhZnRpbmc6ICdvZmYnLCByZXZpZXc6ICd3YXJuaW5nJywgcmVsZWFzZTogJ2Vycm9yJyB9LFxuICBzdW1tYXJ5OiAnJyxcbiAgaGVscDogJycsXG4gICpjaGVjayh7IGZpbGVzIH0pIHtcbiAgICBmb3IgKGNvbnN0IHsgZmlsZSB9IG9mIGZpbGVzKVxuICAgICAgZm9yIChjb25zdCBwYXNzYWdlIG9mIGZpbGUucGFzc2FnZXMpXG4gICAgICAgIGlmIChwYXNzYWdlLnRleHQuaW5jbHVkZXMoJ2JhZCcpKSB5aWVsZCB7IHBhdGg6IGZpbGUucGF0aCwgcG9zaXRpb246IHBhc3NhZ2UucG9zaXRpb24sIG1lc3NhZ2U6IHBhc3NhZ2UudGV4dCB9O1xuICB9LFxufTtcbmNvbnN0IHNldHVwOiBTZXR1cCA9IHsgZnJhbWV3b3JrOiBjcmVhdGVGYWtlRnJhbWV3b3JrKCksIHJ1bGVzOiBbYmFkV29yZCwgdW51c2VkRGlyZWN0aXZlXSB9O1xuXG5mdW5jdGlvbiBmaW5kaW5ncyh0ZXh0OiBzdHJpbmcsIGNvbmZpZzogQ29uZmlnID0gZGVmYXVsdENvbmZpZyk6IHN0cmluZ1tdIHtcbiAgY29uc3QgYW5hbHlzaXMgPSBhbmFseXNlKHsgZmlsZXM6IFt7IHBhdGg6ICdhLm1kJywgdGV4dCB9XSwgY29uZmlnOiB7IC4uLmNvbmZpZywgaXNTdHJhdGVneTogdHJ1ZSB9IH0sIHNldHVwKTtcbiAgcmV0dXJuIGFuYWx5c2lzLmZpbmRpbmdzLm1hcCgoZikgPT4gYCR7Zi5wb3NpdGlvbi5zdGFydC5saW5lfSAke2Yuc2V2ZXJpdHl9ICR7Zi5ydWxlSWR9YCk7XG59XG5cbmRlc2NyaWJlKCdhbmFseXNlJywgKCkgPT4ge1xuICBpdCgnc2V0cyBzZXZlcml0aWVzIGJ5IHByb2ZpbGUgYW5kIGNvbmZpZ3VyYXRpb24nLCAoKSA9PiB7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChmaW5kaW5ncygnYmFkJyksIFsnMSB3YXJuaW5nIHRlc3QvYmFkLXdvcmQnXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChmaW5kaW5ncygnYmFkJywgcmVhZENvbmZpZygncHJvZmlsZTogcmVsZWFzZScsICd4JykpLCBbJzEgZXJyb3IgdGVzdC9iYWQtd29yZCddKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGZpbmRpbmdzKCdiYWQnLCByZWFkQ29uZmlnKCdwcm9maWxlOiBkcmFmdGluZycsICd4JykpLCBbXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChmaW5kaW5ncygnYmFkJywgcmVhZENvbmZpZygncHJvZmlsZTogZHJhZnRpbmdcXG5ydWxlczogeyB0ZXN0L2JhZC13b3JkOiBpbmZvIH0nLCAneCcpKSwgW1xuICAgICAgJzEgaW5mbyB0ZXN0L2JhZC13b3JkJyxcbiAgICBdKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGZpbmRpbmdzKCdiYWQnLCByZWFkQ29uZmlnKCdydWxlczogeyB0ZXN0L2JhZC13b3JkOiBvZmYgfScsICd4JykpLCBbXSk7XG4gIH0pO1xuXG4gIGl0KCdsZXRzIHRoZSBmcm9udCBlbmQgb3ZlcnJpZGUgdGhlIHByb2ZpbGUgdGhhdCB0aGUgdGV4dCBhc2tzIGZvcicsICgpID0+IHtcbiAgICBjb25zdCBmaWxlcyA9IFt7IHBhdGg6ICdhLm1kJywgdGV4dDogJy0tLVxcbnByb2ZpbGU6IHJlbGVhc2VcXG5zdHJhdGVneTogdHJ1ZVxcbi0tLVxcblxcbmJhZFxcbicgfV07XG4gICAgY29uc3Qgc2V2ZXJpdHkgPSAocHJvZmlsZT86IFByb2ZpbGUpID0+XG4gICAgICBhbmFseXNlKHsgZmlsZXMsIGNvbmZpZzogZGVmYXVsdENvbmZpZyB9LCB7IC4uLnNldHVwLCBwcm9maWxlIH0pLmZpbmRpbmdzWzBdPy5zZXZlcml0eTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKFtzZXZlcml0eSgpLCBzZXZlcml0eSgncmV2aWV3JyksIHNldmVyaXR5KCdkcmFmdGluZycpXSwgWydlcnJvcicsICd3YXJuaW5nJywgdW5kZWZpbmVkXSk7XG4gIH0pO1xuXG4gIGl0KCdpcyBzaWxlbnQgYWJvdXQgYW4gZW1wdHkgdGV4dCwgYnV0IGZvciBvbmUgbGluZScsICgpID0+IHtcbiAgICBjb25zdCB7IGtpbmQsIGZpbmRpbmdzIH0gPSBhbmFseXNlKFxuICAgICAgeyBmaWxlczogW3sgcGF0aDogJ2EubWQnLCB0ZXh0OiAnJyB9XSwgY29uZmlnOiBkZWZhdWx0Q29uZmlnIH0sXG4gICAgICB7IC4uLnNldHVwLCBydWxlczogWy4uLnJ1bGVzXSB9LFxuICAgICk7XG4gICAgYXNzZXJ0LmVxdWFsKGtpbmQsICdlbXB0eScpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoXG4gICAgICBmaW5kaW5ncy5tYXAoKGYpID0+IGYucnVsZUlkKSxcbiAgICAgIFsnZG9jdW1lbnQvbm90LWNoZWNrZWQnXSxcbiAgICApO1xuICB9KTtcblxuICBpdCgnc2lsZW5jZXMgdGhlIG5leHQgcGFzc2FnZSBvciBoZWFkaW5nLCB3aG9sZSwgYW5kIG5vdGhpbmcgYmVoaW5kIGl0JywgKCkgPT4ge1xuICAgIGNvbnN0IGRyYWZ0ID0gJzwhLS0gbmNzLWRpc2FibGUtbmV4dC1saW5lIHRlc3QvYmFkLXdvcmQgLS0gd2h5IC0tPlxcblxcbmZpbmVcXG5hbmQgYmFkXFxuXFxuYmFkIGFnYWluXFxuJztcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGZpbmRpbmdzKGRyYWZ0KSwgWyc2IHdhcm5pbmcgdGVzdC9iYWQtd29yZCddKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGZpbmRpbmdzKGRyYWZ0LnJlcGxhY2VBbGwoJ1xcbicsICdcXHJcXG4nKSksIFsnNiB3YXJuaW5nIHRlc3QvYmFkLXdvcmQnXSk7XG4gIH0pO1xuXG4gIGl0KCdzaWxlbmNlcyBhIHN0cmV0Y2ggdXAgdG8gd2hlcmUgaXQgaXMgZW5hYmxlZCBhZ2FpbicsICgpID0+IHtcbiAgICBjb25zdCBkcmFmdCA9XG4gICAgICAnPCEtLSBuY3MtZGlzYWJsZSB0ZXN0L2JhZC13b3JkIC0tIHdoeSAtLT5cXG5cXG5iYWRcXG5cXG48IS0tIG5jcy1lbmFibGUgdGVzdC9iYWQtd29yZCAtLT5cXG5cXG5iYWRcXG5cXG48IS0tIG5jcy1kaXNhYmxlIC0tIGFsbCAtLT5cXG5cXG5iYWRcXG4nO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoZmluZGluZ3MoZHJhZnQpLCBbJzcgd2FybmluZyB0ZXN0L2JhZC13b3JkJ10pO1xuICB9KTtcblxuICBpdCgncmVwb3J0cyBkaXJlY3RpdmVzIHRoYXQgc2lsZW5jZSBub3RoaW5nJywgKCkgPT4ge1xuICAgIGFzc2VydC5kZWVwRXF1YWwoZmluZGluZ3MoJzwhLS0gbmNzLWRpc2FibGUtbmV4dC1saW5lIHRlc3QvYmFkLXdvcmQgLS0gd2h5IC0tPlxcblxcbmZpbmVcXG4nKSwgW1xuICAgICAgJzEgaW5mbyBkaXJlY3RpdmUvdW51c2VkJyxcbiAgICBdKTtcbiAgfSk7XG5cbiAgaXQoJ3NvcnRzIGJ5IGZpbGUgaW4gcmVhZGluZyBvcmRlciwgdGhlbiBieSBwbGFjZScsICgpID0+IHtcbiAgICBjb25zdCBmaWxlcyA9IFsnYi5tZCcsICdhLm1kJ10ubWFwKChwYXRoKSA9PiAoeyBwYXRoLCB0ZXh0OiAnYmFkXFxuXFxuYmFkXFxuJyB9KSk7XG4gICAgY29uc3QgYW5hbHlzaXMgPSBhbmFseXNlKHsgZmlsZXMsIGNvbmZpZzogeyAuLi5kZWZhdWx0Q29uZmlnLCBpc1N0cmF0ZWd5OiB0cnVlIH0gfSwgc2V0dXApO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoXG4gICAgICBhbmFseXNpcy5maW5kaW5ncy5tYXAoKGYpID0+IGAke2YucGF0aH06JHtmLnBvc2l0aW9uLnN0YXJ0LmxpbmV9YCksXG4gICAgICBbJ2IubWQ6MScsICdiLm1kOjMnLCAnYS5tZDoxJywgJ2EubWQ6MyddLFxuICAgICk7XG4gIH0pO1xuXG4gIGl0KCdnaXZlcyB0aGUgc2FtZSB3aXRoIGEga2VwdCBtZW1vIGFzIGFmcmVzaCcsICgpID0+IHtcbiAgICBjb25zdCBtZW1vID0gY3JlYXRlTWVtbygpO1xuICAgIGNvbnN0IHRleHRzID0gWycjIEFcXG5cXG5iYWRcXG5cXG4jIEJcXG5cXG5maW5lXFxuJywgJyMgQVxcblxcbmJhZFxcblxcbm5ld1xcblxcbiMgQlxcblxcbmJhZFxcbicsICcjIEJcXG5cXG5maW5lXFxuJ107XG4gICAgZm9yIChjb25zdCB0ZXh0IG9mIHRleHRzKSB7XG4gICAgICBjb25zdCBzdHJhdGVneSA9IHsgZmlsZXM6IFt7IHBhdGg6ICdhLm1kJywgdGV4dCB9XSwgY29uZmlnOiBkZWZhdWx0Q29uZmlnIH07XG4gICAgICBhc3NlcnQuZGVlcEVxdWFsKGFuYWx5c2Uoc3RyYXRlZ3ksIHNldHVwLCBtZW1vKSwgYW5hbHlzZShzdHJhdGVneSwgc2V0dXApKTtcbiAgICB9XG4gIH0pO1xufSk7XG5cbmRlc2NyaWJlKCd0aGUga2luZCBvZiBhIGRvY3VtZW50JywgKCkgPT4ge1xuICBjb25zdCBraW5kID0gKHRleHQ6IHN0cmluZywgY29uZmlnOiBQYXJ0aWFsPENvbmZpZz4gPSB7fSkgPT5cbiAgICBhbmFseXNlKHsgZmlsZXM6IFt7IHBhdGg6ICdhLm1kJywgdGV4dCB9XSwgY29uZmlnOiB7IC4uLmRlZmF1bHRDb25maWcsIC4uLmNvbmZpZyB9IH0sIHNldHVwKS5raW5kO1xuXG4gIGl0KCdpcyBhIHN0cmF0ZWd5IGJ5IGl0cyB0aXRsZSwgaXRzIGZyb250IG1hdHRlciwgb3IgdGhlIGNvbmZpZ3VyYXRpb24nLCAoKSA9PiB7XG4gICAgYXNzZXJ0LmVxdWFsKGtpbmQoJyMgTmF0aW9uYWwgQ3liZXIgU2VjdXJpdHkgU3RyYXRlZ3lcXG5cXG54JyksICdzdHJhdGVneScpO1xuICAgIGFzc2VydC5lcXVhbChraW5kKCcjIFRpdGxlXFxuXFxuIyMgUG9saWN5IG9uIGluZm9ybWF0aW9uIHNlY3VyaXR5XFxuXFxueCcpLCAnc3RyYXRlZ3knKTtcbiAgICBhc3NlcnQuZXF1YWwoa2luZCgnLS0tXFxuc3RyYXRlZ3k6IHRydWVcXG4tLS1cXG5cXG4jIFBsYW5cXG5cXG54JyksICdzdHJhdGVneScpO1xuICAgIGFzc2VydC5lcXVhbChraW5kKCcjIFBsYW5cXG5cXG54JywgeyBmaWxlczogWydhLm1kJ10gfSksICdzdHJhdGVneScpO1xuICB9KTtcblxuICBpdCgnaXMgbm9uZSBmb3IgYW4gb3JkaW5hcnkgUkVBRE1FLCByZWNpcGUgb3IgZW1wdHkgdGV4dCcsICgpID0+IHtcbiAgICBhc3NlcnQuZXF1YWwoXG4gICAgICBraW5kKCcjIGxlZnQtcGFkXFxuXFxuUGFkcyBzdHJpbmdzLiBTZWUgdGhlIHNlY3VyaXR5IHBvbGljeS5cXG5cXG4jIyBJbnN0YWxsXFxuXFxuUnVuIG5wbS4nKSxcbiAgICAgICdub3QtYS1zdHJhdGVneScsXG4gICAgKTtcbiAgICBhc3NlcnQuZXF1YWwoa2luZCgnIyBDeWJlciBTdHJhdGVneVxcblxcbngnLCB7IGlzU3RyYXRlZ3k6IGZhbHNlIH0pLCAnbm90LWEtc3RyYXRlZ3knKTtcbiAgICBhc3NlcnQuZXF1YWwoa2luZCgnJyksICdlbXB0eScpO1xuICAgIGFzc2VydC5lcXVhbChraW5kKCctLS1cXG50aXRsZTogVFxcbi0tLVxcbicpLCAnZW1wdHknKTtcbiAgfSk7XG5cbiAgaXQoJ2lzIG5vdCBFbmdsaXNoIHdoZXJlIHRoZSBjb21tb24gd29yZHMgYXJlIG1pc3NpbmcnLCAoKSA9PiB7XG4gICAgY29uc3QgZ2VybWFuID1cbiAgICAgICdEaWUgbmF0aW9uYWxlIFN0cmF0ZWdpZSBmXHUwMEZDciBDeWJlcnNpY2hlcmhlaXQgbGVndCBmZXN0LCB3aWUgZGVyIFN0YWF0IHNlaW5lIE5ldHplIHNjaFx1MDBGQ3R6dCB1bmQgd2VyIGRhZlx1MDBGQ3IgenVzdFx1MDBFNG5kaWcgaXN0LiAnLnJlcGVhdChcbiAgICAgICAgOCxcbiAgICAgICk7XG4gICAgYXNzZXJ0LmVxdWFsKGtpbmQoYCMgTmF0aW9uYWxlIEN5YmVyc2VjdXJpdHkgU3RyYXRlZ3lcXG5cXG4ke2dlcm1hbn1gKSwgJ25vdC1lbmdsaXNoJyk7XG4gIH0pO1xufSk7XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUEsT0FBTyxZQUFZO0FBU25CLElBQU0sVUFBZ0I7QUFBQSxFQUNwQixJQUFJO0FBQUEsRUFDSixVQUFVLEVBQUUsVUFBVSxPQUFPLFFBQVEsV0FBVyxTQUFTLFFBQVE7QUFBQSxFQUNqRSxTQUFTO0FBQUEsRUFDVCxNQUFNO0FBQUEsRUFDTixDQUFDLE1BQU0sRUFBRSxNQUFNLEdBQUc7QUFDaEIsZUFBVyxFQUFFLEtBQUssS0FBSztBQUNyQixpQkFBVyxXQUFXLEtBQUs7QUFDekIsWUFBSSxRQUFRLEtBQUssU0FBUyxLQUFLLEVBQUcsT0FBTSxFQUFFLE1BQU0sS0FBSyxNQUFNLFVBQVUsUUFBUSxVQUFVLFNBQVMsUUFBUSxLQUFLO0FBQUEsRUFDbkg7QUFDRjtBQUNBLElBQU0sUUFBZSxFQUFFLFdBQVcsb0JBQW9CLEdBQUcsT0FBTyxDQUFDLFNBQVMsZUFBZSxFQUFFO0FBRTNGLFNBQVMsU0FBUyxNQUFjLFNBQWlCLGVBQXlCO0FBQ3hFLFFBQU0sV0FBVyxRQUFRLEVBQUUsT0FBTyxDQUFDLEVBQUUsTUFBTSxRQUFRLEtBQUssQ0FBQyxHQUFHLFFBQVEsRUFBRSxHQUFHLFFBQVEsWUFBWSxLQUFLLEVBQUUsR0FBRyxLQUFLO0FBQzVHLFNBQU8sU0FBUyxTQUFTLElBQUksQ0FBQyxNQUFNLEdBQUcsRUFBRSxTQUFTLE1BQU0sSUFBSSxJQUFJLEVBQUUsUUFBUSxJQUFJLEVBQUUsTUFBTSxFQUFFO0FBQzFGO0FBRUEsU0FBUyxXQUFXLE1BQU07QUFDeEIsS0FBRyxnREFBZ0QsTUFBTTtBQUN2RCxXQUFPLFVBQVUsU0FBUyxLQUFLLEdBQUcsQ0FBQyx5QkFBeUIsQ0FBQztBQUM3RCxXQUFPLFVBQVUsU0FBUyxPQUFPLFdBQVcsb0JBQW9CLEdBQUcsQ0FBQyxHQUFHLENBQUMsdUJBQXVCLENBQUM7QUFDaEcsV0FBTyxVQUFVLFNBQVMsT0FBTyxXQUFXLHFCQUFxQixHQUFHLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDMUUsV0FBTyxVQUFVLFNBQVMsT0FBTyxXQUFXLHFEQUFxRCxHQUFHLENBQUMsR0FBRztBQUFBLE1BQ3RHO0FBQUEsSUFDRixDQUFDO0FBQ0QsV0FBTyxVQUFVLFNBQVMsT0FBTyxXQUFXLGlDQUFpQyxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUN4RixDQUFDO0FBRUQsS0FBRyxrRUFBa0UsTUFBTTtBQUN6RSxVQUFNLFFBQVEsQ0FBQyxFQUFFLE1BQU0sUUFBUSxNQUFNLHNEQUFzRCxDQUFDO0FBQzVGLFVBQU0sV0FBVyxDQUFDLFlBQ2hCLFFBQVEsRUFBRSxPQUFPLFFBQVEsY0FBYyxHQUFHLEVBQUUsR0FBRyxPQUFPLFFBQVEsQ0FBQyxFQUFFLFNBQVMsQ0FBQyxHQUFHO0FBQ2hGLFdBQU8sVUFBVSxDQUFDLFNBQVMsR0FBRyxTQUFTLFFBQVEsR0FBRyxTQUFTLFVBQVUsQ0FBQyxHQUFHLENBQUMsU0FBUyxXQUFXLE1BQVMsQ0FBQztBQUFBLEVBQzFHLENBQUM7QUFFRCxLQUFHLG1EQUFtRCxNQUFNO0FBQzFELFVBQU0sRUFBRSxNQUFNLFVBQUFBLFVBQVMsSUFBSTtBQUFBLE1BQ3pCLEVBQUUsT0FBTyxDQUFDLEVBQUUsTUFBTSxRQUFRLE1BQU0sR0FBRyxDQUFDLEdBQUcsUUFBUSxjQUFjO0FBQUEsTUFDN0QsRUFBRSxHQUFHLE9BQU8sT0FBTyxDQUFDLEdBQUcsS0FBSyxFQUFFO0FBQUEsSUFDaEM7QUFDQSxXQUFPLE1BQU0sTUFBTSxPQUFPO0FBQzFCLFdBQU87QUFBQSxNQUNMQSxVQUFTLElBQUksQ0FBQyxNQUFNLEVBQUUsTUFBTTtBQUFBLE1BQzVCLENBQUMsc0JBQXNCO0FBQUEsSUFDekI7QUFBQSxFQUNGLENBQUM7QUFFRCxLQUFHLHNFQUFzRSxNQUFNO0FBQzdFLFVBQU0sUUFBUTtBQUNkLFdBQU8sVUFBVSxTQUFTLEtBQUssR0FBRyxDQUFDLHlCQUF5QixDQUFDO0FBQzdELFdBQU8sVUFBVSxTQUFTLE1BQU0sV0FBVyxNQUFNLE1BQU0sQ0FBQyxHQUFHLENBQUMseUJBQXlCLENBQUM7QUFBQSxFQUN4RixDQUFDO0FBRUQsS0FBRyxzREFBc0QsTUFBTTtBQUM3RCxVQUFNLFFBQ0o7QUFDRixXQUFPLFVBQVUsU0FBUyxLQUFLLEdBQUcsQ0FBQyx5QkFBeUIsQ0FBQztBQUFBLEVBQy9ELENBQUM7QUFFRCxLQUFHLDJDQUEyQyxNQUFNO0FBQ2xELFdBQU8sVUFBVSxTQUFTLCtEQUErRCxHQUFHO0FBQUEsTUFDMUY7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNILENBQUM7QUFFRCxLQUFHLGlEQUFpRCxNQUFNO0FBQ3hELFVBQU0sUUFBUSxDQUFDLFFBQVEsTUFBTSxFQUFFLElBQUksQ0FBQyxVQUFVLEVBQUUsTUFBTSxNQUFNLGVBQWUsRUFBRTtBQUM3RSxVQUFNLFdBQVcsUUFBUSxFQUFFLE9BQU8sUUFBUSxFQUFFLEdBQUcsZUFBZSxZQUFZLEtBQUssRUFBRSxHQUFHLEtBQUs7QUFDekYsV0FBTztBQUFBLE1BQ0wsU0FBUyxTQUFTLElBQUksQ0FBQyxNQUFNLEdBQUcsRUFBRSxJQUFJLElBQUksRUFBRSxTQUFTLE1BQU0sSUFBSSxFQUFFO0FBQUEsTUFDakUsQ0FBQyxVQUFVLFVBQVUsVUFBVSxRQUFRO0FBQUEsSUFDekM7QUFBQSxFQUNGLENBQUM7QUFFRCxLQUFHLDZDQUE2QyxNQUFNO0FBQ3BELFVBQU0sT0FBTyxXQUFXO0FBQ3hCLFVBQU0sUUFBUSxDQUFDLCtCQUErQixxQ0FBcUMsZUFBZTtBQUNsRyxlQUFXLFFBQVEsT0FBTztBQUN4QixZQUFNLFdBQVcsRUFBRSxPQUFPLENBQUMsRUFBRSxNQUFNLFFBQVEsS0FBSyxDQUFDLEdBQUcsUUFBUSxjQUFjO0FBQzFFLGFBQU8sVUFBVSxRQUFRLFVBQVUsT0FBTyxJQUFJLEdBQUcsUUFBUSxVQUFVLEtBQUssQ0FBQztBQUFBLElBQzNFO0FBQUEsRUFDRixDQUFDO0FBQ0gsQ0FBQztBQUVELFNBQVMsMEJBQTBCLE1BQU07QUFDdkMsUUFBTSxPQUFPLENBQUMsTUFBYyxTQUEwQixDQUFDLE1BQ3JELFFBQVEsRUFBRSxPQUFPLENBQUMsRUFBRSxNQUFNLFFBQVEsS0FBSyxDQUFDLEdBQUcsUUFBUSxFQUFFLEdBQUcsZUFBZSxHQUFHLE9BQU8sRUFBRSxHQUFHLEtBQUssRUFBRTtBQUUvRixLQUFHLHNFQUFzRSxNQUFNO0FBQzdFLFdBQU8sTUFBTSxLQUFLLHlDQUF5QyxHQUFHLFVBQVU7QUFDeEUsV0FBTyxNQUFNLEtBQUssbURBQW1ELEdBQUcsVUFBVTtBQUNsRixXQUFPLE1BQU0sS0FBSyx5Q0FBeUMsR0FBRyxVQUFVO0FBQ3hFLFdBQU8sTUFBTSxLQUFLLGVBQWUsRUFBRSxPQUFPLENBQUMsTUFBTSxFQUFFLENBQUMsR0FBRyxVQUFVO0FBQUEsRUFDbkUsQ0FBQztBQUVELEtBQUcsd0RBQXdELE1BQU07QUFDL0QsV0FBTztBQUFBLE1BQ0wsS0FBSyxnRkFBZ0Y7QUFBQSxNQUNyRjtBQUFBLElBQ0Y7QUFDQSxXQUFPLE1BQU0sS0FBSyx5QkFBeUIsRUFBRSxZQUFZLE1BQU0sQ0FBQyxHQUFHLGdCQUFnQjtBQUNuRixXQUFPLE1BQU0sS0FBSyxFQUFFLEdBQUcsT0FBTztBQUM5QixXQUFPLE1BQU0sS0FBSyxzQkFBc0IsR0FBRyxPQUFPO0FBQUEsRUFDcEQsQ0FBQztBQUVELEtBQUcscURBQXFELE1BQU07QUFDNUQsVUFBTSxTQUNKLHFJQUF5SDtBQUFBLE1BQ3ZIO0FBQUEsSUFDRjtBQUNGLFdBQU8sTUFBTSxLQUFLO0FBQUE7QUFBQSxFQUF5QyxNQUFNLEVBQUUsR0FBRyxhQUFhO0FBQUEsRUFDckYsQ0FBQztBQUNILENBQUM7IiwKICAibmFtZXMiOiBbImZpbmRpbmdzIl0KfQo=
