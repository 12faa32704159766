import {
  defaultConfig,
  mergeConfigs,
  readConfig,
  readFrontMatter
} from "../../chunk-EQMLJMKU.mjs";
import "../../chunk-XPBD7J4T.mjs";
import {
  parse
} from "../../chunk-ZEVL2VNB.mjs";
import "../../chunk-6YUTXQMJ.mjs";
import "../../chunk-LL7JQKRF.mjs";

// test/engine/config.test.ts
import assert from "node:assert/strict";
var problems = (text) => readConfig(text, "strategy.yaml").problems.map(
  (p) => `${p.position.start.line}:${p.position.start.column} ${p.ruleId} ${p.message}`
);
describe("readConfig", () => {
  it("reads everything that the schema describes", () => {
    const config = readConfig(
      'title: T\ncountry: C\nperiod: { from: 2027, to: 2031 }\nfiles: [a.md, "b/*.md"]\nframework: my.yaml\nprofile: release\nrules: { text/placeholder: off }\nnotApplicable:\n  - { element: "5.5.6", reason: No industry, owner: Cabinet, review: 2028-06-30 }\nacronyms: [NCSC]\nowners: [The Bank]\nstrategy: true\n',
      "strategy.yaml"
    );
    assert.deepEqual(config.problems, []);
    assert.deepEqual(config.period, { from: 2027, to: 2031 });
    assert.deepEqual(config.files, ["a.md", "b/*.md"]);
    assert.deepEqual(config.rules, { "text/placeholder": "off" });
    assert.equal(config.notApplicable[0].review, "2028-06-30");
    assert.equal(config.notApplicable[0].position.start.line, 9);
    assert.equal(config.isStrategy, true);
  });
  it("takes an empty file and one with comments only for no configuration", () => {
    for (const text of ["", "# nothing yet\n"])
      assert.deepEqual(
        { ...readConfig(text, "x"), path: void 0 },
        {
          ...defaultConfig,
          path: void 0,
          title: void 0,
          country: void 0,
          period: void 0,
          isStrategy: void 0
        }
      );
  });
  it("says where and what is wrong", () => {
    assert.deepEqual(problems("title: [\n"), [
      "2:1 config/invalid-yaml Flow sequence in block collection must be sufficiently indented and end with a ]"
    ]);
    assert.deepEqual(problems("a: 1\na: 2\n"), ["2:1 config/invalid-yaml Map keys must be unique"]);
    assert.deepEqual(problems("period: 2027\n"), [
      '1:9 config/invalid-value "period" has the wrong type: expected object, found number.'
    ]);
    assert.deepEqual(problems("period: { from: 2031, to: 2027 }\n"), [
      "1:9 config/invalid-value The period ends (2027) before it begins (2031)."
    ]);
    assert.deepEqual(problems('notApplicable:\n  - element: "5.1"\n'), [
      '2:5 config/invalid-value "notApplicable.0" lacks the key "reason".'
    ]);
    assert.deepEqual(problems("- a\n"), [
      "1:1 config/invalid-value The file has the wrong type: expected object, found a list."
    ]);
    assert.deepEqual(problems("notApplicable: [{element: 5.5, reason: because}]\n"), [
      '1:27 config/invalid-value "notApplicable.0.element" has the wrong type: expected string, found number.'
    ]);
  });
  it("keeps what is right beside what is wrong", () => {
    const config = readConfig("title: T\nprofile: loud\nrules: { a: off, b: never }\n", "x");
    assert.equal(config.title, "T");
    assert.equal(config.profile, "review");
    assert.deepEqual(config.rules, { a: "off" });
  });
  it("lets no path out of the folder", () => {
    for (const path of [
      "../x.md",
      "/etc/passwd",
      "a/../../x",
      "C:\\x.md",
      "\\\\host\\x",
      "https://host/x.md",
      "~/x.md"
    ]) {
      const config = readConfig(`files: ['${path}', ok.md]
`, "strategy.yaml");
      assert.deepEqual(config.files, ["ok.md"], path);
      assert.deepEqual(
        config.problems.map((p) => p.ruleId),
        ["config/path-outside"],
        path
      );
    }
    assert.equal(readConfig("framework: ../x.yaml\n", "strategy.yaml").framework, "ncs-guide-2025");
  });
  it("survives hostile YAML", () => {
    const bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + [..."bcdefghij"].map((k, i) => `${k}: &${k} [${`*${"abcdefghij"[i]},`.repeat(9)}]`).join("\n");
    assert.ok(problems(bomb).length > 0);
    assert.ok(problems("[".repeat(5e4)).length > 0);
    assert.ok(problems("__proto__: { title: 1 }\nconstructor: x\n").length > 0);
    assert.ok(problems(`title: ${"x".repeat(3e6)}`).length > 0);
    assert.deepEqual(readConfig("rules: { __proto__: off }\n", "x").rules.toString, Object.prototype.toString);
  });
});
describe("front matter", () => {
  const read = (text) => readFrontMatter(parse({ path: "a.md", text }));
  it("holds the same keys, at their places in the file", () => {
    const config = read("---\nauthor: me\ntitle: T\nprofile: loud\n---\n\n# S\n");
    assert.equal(config.title, "T");
    assert.deepEqual(
      config.problems.map((p) => [p.position.start.line, p.position.start.column, p.path]),
      [[4, 10, "a.md"]]
    );
  });
  it("of other tools is left alone", () => {
    assert.equal(read("---\nlayout: post\ndate: 2020\n---\n\n# S\n"), void 0);
    assert.equal(read("# S\n"), void 0);
  });
  it("gives way to strategy.yaml, and lists are joined", () => {
    const main = readConfig("title: Main\nacronyms: [AB]\n", "strategy.yaml");
    const merged = mergeConfigs(main, [read("---\ntitle: Front\ncountry: C\nacronyms: [CD]\n---\nx"), void 0]);
    assert.deepEqual([merged.title, merged.country, merged.acronyms], ["Main", "C", ["AB", "CD"]]);
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9lbmdpbmUvY29uZmlnLnRlc3QudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCBhc3NlcnQgZnJvbSAnbm9kZTphc3NlcnQvc3RyaWN0JztcbmltcG9ydCB7IGRlZmF1bHRDb25maWcsIG1lcmdlQ29uZmlncywgcmVhZENvbmZpZywgcmVhZEZyb250TWF0dGVyIH0gZnJvbSAnLi4vLi4vc3JjL2VuZ2luZS9jb25maWcuanMnO1xuaW1wb3J0IHsgcGFyc2UgfSBmcm9tICcuLi8uLi9zcmMvZW5naW5lL3BhcnNlLmpzJztcblxuY29uc3QgcHJvYmxlbXMgPSAodGV4dDogc3RyaW5nKSA9PlxuICByZWFkQ29uZmlnKHRleHQsICdzdHJhdGVneS55YW1sJykucHJvYmxlbXMubWFwKFxuICAgIChwKSA9PiBgJHtwLnBvc2l0aW9uLnN0YXJ0LmxpbmV9OiR7cC5wb3NpdGlvbi5zdGFydC5jb2x1bW59ICR7cC5ydWxlSWR9ICR7cC5tZXNzYWdlfWAsXG4gICk7XG5cbmRlc2NyaWJlKCdyZWFkQ29uZmlnJywgKCkgPT4ge1xuICBpdCgncmVhZHMgZXZlcnl0aGluZyB0aGF0IHRoZSBzY2hlbWEgZGVzY3JpYmVzJywgKCkgPT4ge1xuICAgIGNvbnN0IGNvbmZpZyA9IHJlYWRDb25maWcoXG4gICAgICAndGl0bGU6IFRcXG5jb3VudHJ5OiBDXFxucGVyaW9kOiB7IGZyb206IDIwMjcsIHRvOiAyMDMxIH1cXG5maWxlczogW2EubWQsIFwiYi8qLm1kXCJdXFxuZnJhbWV3b3JrOiBteS55YW1sXFxucHJvZmlsZTogcmVsZWFzZVxcbicgK1xuICAgICAgICAncnVsZXM6IHsgdGV4dC9wbGFjZWhvbGRlcjogb2ZmIH1cXG5ub3RBcHBsaWNhYmxlOlxcbiAgLSB7IGVsZW1lbnQ6IFwiNS41LjZcIiwgcmVhc29uOiBObyBpbmR1c3RyeSwgb3duZXI6IENhYmluZXQsIHJldmlldzogMjAyOC0wNi0zMCB9XFxuJyArXG4gICAgICAgICdhY3JvbnltczogW05DU0NdXFxub3duZXJzOiBbVGhlIEJhbmtdXFxuc3RyYXRlZ3k6IHRydWVcXG4nLFxuICAgICAgJ3N0cmF0ZWd5LnlhbWwnLFxuICAgICk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChjb25maWcucHJvYmxlbXMsIFtdKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGNvbmZpZy5wZXJpb2QsIHsgZnJvbTogMjAyNywgdG86IDIwMzEgfSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChjb25maWcuZmlsZXMsIFsnYS5tZCcsICdiLyoubWQnXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChjb25maWcucnVsZXMsIHsgJ3RleHQvcGxhY2Vob2xkZXInOiAnb2ZmJyB9KTtcbiAgICBhc3NlcnQuZXF1YWwoY29uZmlnLm5vdEFwcGxpY2FibGVbMF0hLnJldmlldywgJzIwMjgtMDYtMzAnKTtcbiAgICBhc3NlcnQuZXF1YWwoY29uZmlnLm5vdEFwcGxpY2FibGVbMF0hLnBvc2l0aW9uIS5zdGFydC5saW5lLCA5KTtcbiAgICBhc3NlcnQuZXF1YWwoY29uZmlnLmlzU3RyYXRlZ3ksIHRydWUpO1xuICB9KTtcblxuICBpdCgndGFrZXMgYW4gZW1wdHkgZmlsZSBhbmQgb25lIHdpdGggY29tbWVudHMgb25seSBmb3Igbm8gY29uZmlndXJhdGlvbicsICgpID0+IHtcbiAgICBmb3IgKGNvbnN0IHRleHQgb2YgWycnLCAnIyBub3RoaW5nIHlldFxcbiddKVxuICAgICAgYXNzZXJ0LmRlZXBFcXVhbChcbiAgICAgICAgeyAuLi5yZWFkQ29uZmlnKHRleHQsICd4JyksIHBhdGg6IHVuZGVmaW5lZCB9LFxuICAgICAgICB7XG4gICAgICAgICAgLi4uZGVmYXVsdENvbmZpZyxcbiAgICAgICAgICBwYXRoOiB1bmRlZmluZWQsXG4gICAgICAgICAgdGl0bGU6IHVuZGVmaW5lZCxcbiAgICAgICAgICBjb3VudHJ5OiB1bmRlZmluZWQsXG4gICAgICAgICAgcGVyaW9kOiB1bmRlZmluZWQsXG4gICAgICAgICAgaXNTdHJhdGVneTogdW5kZWZpbmVkLFxuICAgICAgICB9LFxuICAgICAgKTtcbiAgfSk7XG5cbiAgaXQoJ3NheXMgd2hlcmUgYW5kIHdoYXQgaXMgd3JvbmcnLCAoKSA9PiB7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChwcm9ibGVtcygndGl0bGU6IFtcXG4nKSwgW1xuICAgICAgJzI6MSBjb25maWcvaW52YWxpZC15YW1sIEZsb3cgc2VxdWVuY2UgaW4gYmxvY2sgY29sbGVjdGlvbiBtdXN0IGJlIHN1ZmZpY2llbnRseSBpbmRlbnRlZCBhbmQgZW5kIHdpdGggYSBdJyxcbiAgICBdKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHByb2JsZW1zKCdhOiAxXFxuYTogMlxcbicpLCBbJzI6MSBjb25maWcvaW52YWxpZC15YW1sIE1hcCBrZXlzIG11c3QgYmUgdW5pcXVlJ10pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwocHJvYmxlbXMoJ3BlcmlvZDogMjAyN1xcbicpLCBbXG4gICAgICAnMTo5IGNvbmZpZy9pbnZhbGlkLXZhbHVlIFwicGVyaW9kXCIgaGFzIHRoZSB3cm9uZyB0eXBlOiBleHBlY3RlZCBvYmplY3QsIGZvdW5kIG51bWJlci4nLFxuICAgIF0pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwocHJvYmxlbXMoJ3BlcmlvZDogeyBmcm9tOiAyMDMxLCB0bzogMjAyNyB9XFxuJyksIFtcbiAgICAgICcxOjkgY29uZmlnL2ludmFsaWQtdmFsdWUgVGhlIHBlcmlvZCBlbmRzICgyMDI3KSBiZWZvcmUgaXQgYmVnaW5zICgyMDMxKS4nLFxuICAgIF0pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwocHJvYmxlbXMoJ25vdEFwcGxpY2FibGU6XFxuICAtIGVsZW1lbnQ6IFwiNS4xXCJcXG4nKSwgW1xuICAgICAgJzI6NSBjb25maWcvaW52YWxpZC12YWx1ZSBcIm5vdEFwcGxpY2FibGUuMFwiIGxhY2tzIHRoZSBrZXkgXCJyZWFzb25cIi4nLFxuICAgIF0pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwocHJvYmxlbXMoJy0gYVxcbicpLCBbXG4gICAgICAnMToxIGNvbmZpZy9pbnZhbGlkLXZhbHVlIFRoZSBmaWxlIGhhcyB0aGUgd3JvbmcgdHlwZTogZXhwZWN0ZWQgb2JqZWN0LCBmb3VuZCBhIGxpc3QuJyxcbiAgICBdKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHByb2JsZW1zKCdub3RBcHBsaWNhYmxlOiBbe2VsZW1lbnQ6IDUuNSwgcmVhc29uOiBiZWNhdXNlfV1cXG4nKSwgW1xuICAgICAgJzE6MjcgY29uZmlnL2ludmFsaWQtdmFsdWUgXCJub3RBcHBsaWNhYmxlLjAuZWxlbWVudFwiIGhhcyB0aGUgd3JvbmcgdHlwZTogZXhwZWN0ZWQgc3RyaW5nLCBmb3VuZCBudW1iZXIuJyxcbiAgICBdKTtcbiAgfSk7XG5cbiAgaXQoJ2tlZXBzIHdoYXQgaXMgcmlnaHQgYmVzaWRlIHdoYXQgaXMgd3JvbmcnLCAoKSA9PiB7XG4gICAgY29uc3QgY29uZmlnID0gcmVhZENvbmZpZygndGl0bGU6IFRcXG5wcm9maWxlOiBsb3VkXFxucnVsZXM6IHsgYTogb2ZmLCBiOiBuZXZlciB9XFxuJywgJ3gnKTtcbiAgICBhc3NlcnQuZXF1YWwoY29uZmlnLnRpdGxlLCAnVCcpO1xuICAgIGFzc2VydC5lcXVhbChjb25maWcucHJvZmlsZSwgJ3JldmlldycpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoY29uZmlnLnJ1bGVzLCB7IGE6ICdvZmYnIH0pO1xuICB9KTtcblxuICBpdCgnbGV0cyBubyBwYXRoIG91dCBvZiB0aGUgZm9sZGVyJywgKCkgPT4ge1xuICAgIGZvciAoY29uc3QgcGF0aCBvZiBbXG4gICAgICAnLi4veC5tZCcsXG4gICAgICAnL2V0Yy9wYXNzd2QnLFxuICAgICAgJ2EvLi4vLi4veCcsXG4gICAgICAnQzpcXFxceC5tZCcsXG4gICAgICAnXFxcXFxcXFxob3N0XFxcXHgnLFxuICAgICAgJ2h0dHBzOi8vaG9zdC94Lm1kJyxcbiAgICAgICd+L3gubWQnLFxuICAgIF0pIHtcbiAgICAgIGNvbnN0IGNvbmZpZyA9IHJlYWRDb25maWcoYGZpbGVzOiBbJyR7cGF0aH0nLCBvay5tZF1cXG5gLCAnc3RyYXRlZ3kueWFtbCcpO1xuICAgICAgYXNzZXJ0LmRlZXBFcXVhbChjb25maWcuZmlsZXMsIFsnb2subWQnXSwgcGF0aCk7XG4gICAgICBhc3NlcnQuZGVlcEVxdWFsKFxuICAgICAgICBjb25maWcucHJvYmxlbXMubWFwKChwKSA9PiBwLnJ1bGVJZCksXG4gICAgICAgIFsnY29uZmlnL3BhdGgtb3V0c2lkZSddLFxuICAgICAgICBwYXRoLFxuICAgICAgKTtcbiAgICB9XG4gICAgYXNzZXJ0LmVxdWFsKHJlYWRDb25maWcoJ2ZyYW1ld29yazogLi4veC55YW1sXFxuJywgJ3N0cmF0ZWd5LnlhbWwnKS5mcmFtZXdvcmssICduY3MtZ3VpZGUtMjAyNScpO1xuICB9KTtcblxuICBpdCgnc3Vydml2ZXMgaG9zdGlsZSBZQU1MJywgKCkgPT4ge1xuICAgIGNvbnN0IGJvbWIgPVxuICAgICAgJ2E6ICZhIFt4LHgseCx4LHgseCx4LHgseF1cXG4nICtcbiAgICAgIFsuLi4nYmNkZWZnaGlqJ10ubWFwKChrLCBpKSA9PiBgJHtrfTogJiR7a30gWyR7YCokeydhYmNkZWZnaGlqJ1tpXX0sYC5yZXBlYXQoOSl9XWApLmpvaW4oJ1xcbicpO1xuICAgIGFzc2VydC5vayhwcm9ibGVtcyhib21iKS5sZW5ndGggPiAwKTtcbiAgICBhc3NlcnQub2socHJvYmxlbXMoJ1snLnJlcGVhdCg1MF8wMDApKS5sZW5ndGggPiAwKTtcbiAgICBhc3NlcnQub2socHJvYmxlbXMoJ19fcHJvdG9fXzogeyB0aXRsZTogMSB9XFxuY29uc3RydWN0b3I6IHhcXG4nKS5sZW5ndGggPiAwKTtcbiAgICBhc3NlcnQub2socHJvYmxlbXMoYHRpdGxlOiAkeyd4Jy5yZXBlYXQoM18wMDBfMDAwKX1gKS5sZW5ndGggPiAwKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHJlYWRDb25maWcoJ3J1bGVzOiB7IF9fcHJvdG9fXzogb2ZmIH1cXG4nLCAneCcpLnJ1bGVzLnRvU3RyaW5nLCBPYmplY3QucHJvdG90eXBlLnRvU3RyaW5nKTtcbiAgfSk7XG59KTtcblxuZGVzY3JpYmUoJ2Zyb250IG1hdHRlcicsICgpID0+IHtcbiAgY29uc3QgcmVhZCA9ICh0ZXh0OiBzdHJpbmcpID0+IHJlYWRGcm9udE1hdHRlcihwYXJzZSh7IHBhdGg6ICdhLm1kJywgdGV4dCB9KSk7XG5cbiAgaXQoJ2hvbGRzIHRoZSBzYW1lIGtleXMsIGF0IHRoZWlyIHBsYWNlcyBpbiB0aGUgZmlsZScsICgpID0+IHtcbiAgICBjb25zdCBjb25maWcgPSByZWFkKCctLS1cXG5hdXRob3I6IG1lXFxudGl0bGU6IFRcXG5wcm9maWxlOiBsb3VkXFxuLS0tXFxuXFxuIyBTXFxuJykhO1xuICAgIGFzc2VydC5lcXVhbChjb25maWcudGl0bGUsICdUJyk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChcbiAgICAgIGNvbmZpZy5wcm9ibGVtcy5tYXAoKHApID0+IFtwLnBvc2l0aW9uLnN0YXJ0LmxpbmUsIHAucG9zaXRpb24uc3RhcnQuY29sdW1uLCBwLnBhdGhdKSxcbiAgICAgIFtbNCwgMTAsICdhLm1kJ11dLFxuICAgICk7XG4gIH0pO1xuXG4gIGl0KCdvZiBvdGhlciB0b29scyBpcyBsZWZ0IGFsb25lJywgKCkgPT4ge1xuICAgIGFzc2VydC5lcXVhbChyZWFkKCctLS1cXG5sYXlvdXQ6IHBvc3RcXG5kYXRlOiAyMDIwXFxuLS0tXFxuXFxuIyBTXFxuJyksIHVuZGVmaW5lZCk7XG4gICAgYXNzZXJ0LmVxdWFsKHJlYWQoJyMgU1xcbicpLCB1bmRlZmluZWQpO1xuICB9KTtcblxuICBpdCgnZ2l2ZXMgd2F5IHRvIHN0cmF0ZWd5LnlhbWwsIGFuZCBsaXN0cyBhcmUgam9pbmVkJywgKCkgPT4ge1xuICAgIGNvbnN0IG1haW4gPSByZWFkQ29uZmlnKCd0aXRsZTogTWFpblxcbmFjcm9ueW1zOiBbQUJdXFxuJywgJ3N0cmF0ZWd5LnlhbWwnKTtcbiAgICBjb25zdCBtZXJnZWQgPSBtZXJnZUNvbmZpZ3MobWFpbiwgW3JlYWQoJy0tLVxcbnRpdGxlOiBGcm9udFxcbmNvdW50cnk6IENcXG5hY3JvbnltczogW0NEXVxcbi0tLVxcbngnKSwgdW5kZWZpbmVkXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChbbWVyZ2VkLnRpdGxlLCBtZXJnZWQuY291bnRyeSwgbWVyZ2VkLmFjcm9ueW1zXSwgWydNYWluJywgJ0MnLCBbJ0FCJywgJ0NEJ11dKTtcbiAgfSk7XG59KTtcbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7O0FBQUEsT0FBTyxZQUFZO0FBSW5CLElBQU0sV0FBVyxDQUFDLFNBQ2hCLFdBQVcsTUFBTSxlQUFlLEVBQUUsU0FBUztBQUFBLEVBQ3pDLENBQUMsTUFBTSxHQUFHLEVBQUUsU0FBUyxNQUFNLElBQUksSUFBSSxFQUFFLFNBQVMsTUFBTSxNQUFNLElBQUksRUFBRSxNQUFNLElBQUksRUFBRSxPQUFPO0FBQ3JGO0FBRUYsU0FBUyxjQUFjLE1BQU07QUFDM0IsS0FBRyw4Q0FBOEMsTUFBTTtBQUNyRCxVQUFNLFNBQVM7QUFBQSxNQUNiO0FBQUEsTUFHQTtBQUFBLElBQ0Y7QUFDQSxXQUFPLFVBQVUsT0FBTyxVQUFVLENBQUMsQ0FBQztBQUNwQyxXQUFPLFVBQVUsT0FBTyxRQUFRLEVBQUUsTUFBTSxNQUFNLElBQUksS0FBSyxDQUFDO0FBQ3hELFdBQU8sVUFBVSxPQUFPLE9BQU8sQ0FBQyxRQUFRLFFBQVEsQ0FBQztBQUNqRCxXQUFPLFVBQVUsT0FBTyxPQUFPLEVBQUUsb0JBQW9CLE1BQU0sQ0FBQztBQUM1RCxXQUFPLE1BQU0sT0FBTyxjQUFjLENBQUMsRUFBRyxRQUFRLFlBQVk7QUFDMUQsV0FBTyxNQUFNLE9BQU8sY0FBYyxDQUFDLEVBQUcsU0FBVSxNQUFNLE1BQU0sQ0FBQztBQUM3RCxXQUFPLE1BQU0sT0FBTyxZQUFZLElBQUk7QUFBQSxFQUN0QyxDQUFDO0FBRUQsS0FBRyx1RUFBdUUsTUFBTTtBQUM5RSxlQUFXLFFBQVEsQ0FBQyxJQUFJLGlCQUFpQjtBQUN2QyxhQUFPO0FBQUEsUUFDTCxFQUFFLEdBQUcsV0FBVyxNQUFNLEdBQUcsR0FBRyxNQUFNLE9BQVU7QUFBQSxRQUM1QztBQUFBLFVBQ0UsR0FBRztBQUFBLFVBQ0gsTUFBTTtBQUFBLFVBQ04sT0FBTztBQUFBLFVBQ1AsU0FBUztBQUFBLFVBQ1QsUUFBUTtBQUFBLFVBQ1IsWUFBWTtBQUFBLFFBQ2Q7QUFBQSxNQUNGO0FBQUEsRUFDSixDQUFDO0FBRUQsS0FBRyxnQ0FBZ0MsTUFBTTtBQUN2QyxXQUFPLFVBQVUsU0FBUyxZQUFZLEdBQUc7QUFBQSxNQUN2QztBQUFBLElBQ0YsQ0FBQztBQUNELFdBQU8sVUFBVSxTQUFTLGNBQWMsR0FBRyxDQUFDLGlEQUFpRCxDQUFDO0FBQzlGLFdBQU8sVUFBVSxTQUFTLGdCQUFnQixHQUFHO0FBQUEsTUFDM0M7QUFBQSxJQUNGLENBQUM7QUFDRCxXQUFPLFVBQVUsU0FBUyxvQ0FBb0MsR0FBRztBQUFBLE1BQy9EO0FBQUEsSUFDRixDQUFDO0FBQ0QsV0FBTyxVQUFVLFNBQVMsc0NBQXNDLEdBQUc7QUFBQSxNQUNqRTtBQUFBLElBQ0YsQ0FBQztBQUNELFdBQU8sVUFBVSxTQUFTLE9BQU8sR0FBRztBQUFBLE1BQ2xDO0FBQUEsSUFDRixDQUFDO0FBQ0QsV0FBTyxVQUFVLFNBQVMsb0RBQW9ELEdBQUc7QUFBQSxNQUMvRTtBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0gsQ0FBQztBQUVELEtBQUcsNENBQTRDLE1BQU07QUFDbkQsVUFBTSxTQUFTLFdBQVcsMERBQTBELEdBQUc7QUFDdkYsV0FBTyxNQUFNLE9BQU8sT0FBTyxHQUFHO0FBQzlCLFdBQU8sTUFBTSxPQUFPLFNBQVMsUUFBUTtBQUNyQyxXQUFPLFVBQVUsT0FBTyxPQUFPLEVBQUUsR0FBRyxNQUFNLENBQUM7QUFBQSxFQUM3QyxDQUFDO0FBRUQsS0FBRyxrQ0FBa0MsTUFBTTtBQUN6QyxlQUFXLFFBQVE7QUFBQSxNQUNqQjtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0YsR0FBRztBQUNELFlBQU0sU0FBUyxXQUFXLFlBQVksSUFBSTtBQUFBLEdBQWUsZUFBZTtBQUN4RSxhQUFPLFVBQVUsT0FBTyxPQUFPLENBQUMsT0FBTyxHQUFHLElBQUk7QUFDOUMsYUFBTztBQUFBLFFBQ0wsT0FBTyxTQUFTLElBQUksQ0FBQyxNQUFNLEVBQUUsTUFBTTtBQUFBLFFBQ25DLENBQUMscUJBQXFCO0FBQUEsUUFDdEI7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFdBQU8sTUFBTSxXQUFXLDBCQUEwQixlQUFlLEVBQUUsV0FBVyxnQkFBZ0I7QUFBQSxFQUNoRyxDQUFDO0FBRUQsS0FBRyx5QkFBeUIsTUFBTTtBQUNoQyxVQUFNLE9BQ0osZ0NBQ0EsQ0FBQyxHQUFHLFdBQVcsRUFBRSxJQUFJLENBQUMsR0FBRyxNQUFNLEdBQUcsQ0FBQyxNQUFNLENBQUMsS0FBSyxJQUFJLGFBQWEsQ0FBQyxDQUFDLElBQUksT0FBTyxDQUFDLENBQUMsR0FBRyxFQUFFLEtBQUssSUFBSTtBQUMvRixXQUFPLEdBQUcsU0FBUyxJQUFJLEVBQUUsU0FBUyxDQUFDO0FBQ25DLFdBQU8sR0FBRyxTQUFTLElBQUksT0FBTyxHQUFNLENBQUMsRUFBRSxTQUFTLENBQUM7QUFDakQsV0FBTyxHQUFHLFNBQVMsMkNBQTJDLEVBQUUsU0FBUyxDQUFDO0FBQzFFLFdBQU8sR0FBRyxTQUFTLFVBQVUsSUFBSSxPQUFPLEdBQVMsQ0FBQyxFQUFFLEVBQUUsU0FBUyxDQUFDO0FBQ2hFLFdBQU8sVUFBVSxXQUFXLCtCQUErQixHQUFHLEVBQUUsTUFBTSxVQUFVLE9BQU8sVUFBVSxRQUFRO0FBQUEsRUFDM0csQ0FBQztBQUNILENBQUM7QUFFRCxTQUFTLGdCQUFnQixNQUFNO0FBQzdCLFFBQU0sT0FBTyxDQUFDLFNBQWlCLGdCQUFnQixNQUFNLEVBQUUsTUFBTSxRQUFRLEtBQUssQ0FBQyxDQUFDO0FBRTVFLEtBQUcsb0RBQW9ELE1BQU07QUFDM0QsVUFBTSxTQUFTLEtBQUssd0RBQXdEO0FBQzVFLFdBQU8sTUFBTSxPQUFPLE9BQU8sR0FBRztBQUM5QixXQUFPO0FBQUEsTUFDTCxPQUFPLFNBQVMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxFQUFFLFNBQVMsTUFBTSxNQUFNLEVBQUUsU0FBUyxNQUFNLFFBQVEsRUFBRSxJQUFJLENBQUM7QUFBQSxNQUNuRixDQUFDLENBQUMsR0FBRyxJQUFJLE1BQU0sQ0FBQztBQUFBLElBQ2xCO0FBQUEsRUFDRixDQUFDO0FBRUQsS0FBRyxnQ0FBZ0MsTUFBTTtBQUN2QyxXQUFPLE1BQU0sS0FBSyw2Q0FBNkMsR0FBRyxNQUFTO0FBQzNFLFdBQU8sTUFBTSxLQUFLLE9BQU8sR0FBRyxNQUFTO0FBQUEsRUFDdkMsQ0FBQztBQUVELEtBQUcsb0RBQW9ELE1BQU07QUFDM0QsVUFBTSxPQUFPLFdBQVcsaUNBQWlDLGVBQWU7QUFDeEUsVUFBTSxTQUFTLGFBQWEsTUFBTSxDQUFDLEtBQUssdURBQXVELEdBQUcsTUFBUyxDQUFDO0FBQzVHLFdBQU8sVUFBVSxDQUFDLE9BQU8sT0FBTyxPQUFPLFNBQVMsT0FBTyxRQUFRLEdBQUcsQ0FBQyxRQUFRLEtBQUssQ0FBQyxNQUFNLElBQUksQ0FBQyxDQUFDO0FBQUEsRUFDL0YsQ0FBQztBQUNILENBQUM7IiwKICAibmFtZXMiOiBbXQp9Cg==
