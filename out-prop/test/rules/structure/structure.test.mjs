import {
  report
} from "../../../chunk-F7EA2JBP.mjs";
import "../../../chunk-ZHIQ6AC6.mjs";
import {
  emptySection,
  missingSection
} from "../../../chunk-TK2PJJMK.mjs";
import "../../../chunk-2EC35H2O.mjs";
import "../../../chunk-4VCL2ROO.mjs";
import "../../../chunk-EQMLJMKU.mjs";
import "../../../chunk-XPBD7J4T.mjs";
import "../../../chunk-ZEVL2VNB.mjs";
import "../../../chunk-6YUTXQMJ.mjs";
import "../../../chunk-LL7JQKRF.mjs";

// test/rules/structure/structure.test.ts
import assert from "node:assert/strict";
describe("structure/missing-section", () => {
  it("names all parts that are missing in one finding", () => {
    assert.deepEqual(report(missingSection, "# Cyber\n\nText.\n"), [
      "1:1 The strategy has no part on its vision, scope, objectives, guiding principles, governance and roles, implementation or action plan, monitoring and evaluation, review cycle, resources and budget or glossary."
    ]);
  });
  it("takes any title, any order and any rank", () => {
    const headings = [
      "6. Terms and abbreviations",
      "What it will cost",
      "Keeping the strategy up to date",
      "How we measure success",
      "Roadmap",
      "Who does what: responsibilities",
      "Values",
      "Strategic goals",
      "Applicability",
      "MISSION"
    ];
    assert.deepEqual(
      report(missingSection, headings.map((h, i) => `${"#".repeat(1 + i % 4)} ${h}

x
`).join("\n")),
      []
    );
  });
  it("accepts a sentence in place of a heading, and bold text in place of a mark", () => {
    const draft = "# S\n\n**Vision and scope**\n\nThe goals of the plan are clear. The guiding principles are these. The Agency is responsible for it. An action plan follows. The Council reports on the progress of the strategy, which is reviewed every year. Funding comes from the budget.\n\nFor the purposes of this strategy, an incident is an event.\n";
    assert.deepEqual(report(missingSection, draft), []);
  });
});
describe("structure/empty-section", () => {
  it("finds headings with nothing below, and not the title page or parents", () => {
    const draft = "# Title\n\n# Second line\n\nText.\n\n## Parent\n\n### Child\n\nx\n\n## Empty\n\n<!-- only a comment -->\n\n## Table\n\n| a |\n|---|\n| 1 |\n\n## Last\n";
    assert.deepEqual(report(emptySection, draft), [
      "13:1 The section \u201CEmpty\u201D is empty: nothing stands between its heading and the next.",
      "23:1 The section \u201CLast\u201D is empty: nothing stands between its heading and the next."
    ]);
  });
  it("counts code and pictures as content", () => {
    assert.deepEqual(report(emptySection, "x\n\n## Code\n\n```\na\n```\n\n## Picture\n\n![a](b.png)\n\n---\n"), []);
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vLi4vdGVzdC9ydWxlcy9zdHJ1Y3R1cmUvc3RydWN0dXJlLnRlc3QudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCBhc3NlcnQgZnJvbSAnbm9kZTphc3NlcnQvc3RyaWN0JztcbmltcG9ydCB7IGVtcHR5U2VjdGlvbiB9IGZyb20gJy4uLy4uLy4uL3NyYy9ydWxlcy9zdHJ1Y3R1cmUvZW1wdHktc2VjdGlvbi5qcyc7XG5pbXBvcnQgeyBtaXNzaW5nU2VjdGlvbiB9IGZyb20gJy4uLy4uLy4uL3NyYy9ydWxlcy9zdHJ1Y3R1cmUvbWlzc2luZy1zZWN0aW9uLmpzJztcbmltcG9ydCB7IHJlcG9ydCB9IGZyb20gJy4uLy4uL3N1cHBvcnQvY29udGV4dC5qcyc7XG5cbmRlc2NyaWJlKCdzdHJ1Y3R1cmUvbWlzc2luZy1zZWN0aW9uJywgKCkgPT4ge1xuICBpdCgnbmFtZXMgYWxsIHBhcnRzIHRoYXQgYXJlIG1pc3NpbmcgaW4gb25lIGZpbmRpbmcnLCAoKSA9PiB7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChyZXBvcnQobWlzc2luZ1NlY3Rpb24sICcjIEN5YmVyXFxuXFxuVGV4dC5cXG4nKSwgW1xuICAgICAgJzE6MSBUaGUgc3RyYXRlZ3kgaGFzIG5vIHBhcnQgb24gaXRzIHZpc2lvbiwgc2NvcGUsIG9iamVjdGl2ZXMsIGd1aWRpbmcgcHJpbmNpcGxlcywgZ292ZXJuYW5jZSBhbmQgcm9sZXMsICcgK1xuICAgICAgICAnaW1wbGVtZW50YXRpb24gb3IgYWN0aW9uIHBsYW4sIG1vbml0b3JpbmcgYW5kIGV2YWx1YXRpb24sIHJldmlldyBjeWNsZSwgcmVzb3VyY2VzIGFuZCBidWRnZXQgb3IgZ2xvc3NhcnkuJyxcbiAgICBdKTtcbiAgfSk7XG5cbiAgaXQoJ3Rha2VzIGFueSB0aXRsZSwgYW55IG9yZGVyIGFuZCBhbnkgcmFuaycsICgpID0+IHtcbiAgICBjb25zdCBoZWFkaW5ncyA9IFtcbiAgICAgICc2LiBUZXJtcyBhbmQgYWJicmV2aWF0aW9ucycsXG4gICAgICAnV2hhdCBpdCB3aWxsIGNvc3QnLFxuICAgICAgJ0tlZXBpbmcgdGhlIHN0cmF0ZWd5IHVwIHRvIGRhdGUnLFxuICAgICAgJ0hvdyB3ZSBtZWFzdXJlIHN1Y2Nlc3MnLFxuICAgICAgJ1JvYWRtYXAnLFxuICAgICAgJ1dobyBkb2VzIHdoYXQ6IHJlc3BvbnNpYmlsaXRpZXMnLFxuICAgICAgJ1ZhbHVlcycsXG4gICAgICAnU3RyYXRlZ2ljIGdvYWxzJyxcbiAgICAgICdBcHBsaWNhYmlsaXR5JyxcbiAgICAgICdNSVNTSU9OJyxcbiAgICBdO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoXG4gICAgICByZXBvcnQobWlzc2luZ1NlY3Rpb24sIGhlYWRpbmdzLm1hcCgoaCwgaSkgPT4gYCR7JyMnLnJlcGVhdCgxICsgKGkgJSA0KSl9ICR7aH1cXG5cXG54XFxuYCkuam9pbignXFxuJykpLFxuICAgICAgW10sXG4gICAgKTtcbiAgfSk7XG5cbiAgaXQoJ2FjY2VwdHMgYSBzZW50ZW5jZSBpbiBwbGFjZSBvZiBhIGhlYWRpbmcsIGFuZCBib2xkIHRleHQgaW4gcGxhY2Ugb2YgYSBtYXJrJywgKCkgPT4ge1xuICAgIGNvbnN0IGRyYWZ0ID1cbiAgICAgICcjIFNcXG5cXG4qKlZpc2lvbiBhbmQgc2NvcGUqKlxcblxcblRoZSBnb2FscyBvZiB0aGUgcGxhbiBhcmUgY2xlYXIuIFRoZSBndWlkaW5nIHByaW5jaXBsZXMgYXJlIHRoZXNlLiBUaGUgQWdlbmN5IGlzIHJlc3BvbnNpYmxlIGZvciBpdC4gJyArXG4gICAgICAnQW4gYWN0aW9uIHBsYW4gZm9sbG93cy4gVGhlIENvdW5jaWwgcmVwb3J0cyBvbiB0aGUgcHJvZ3Jlc3Mgb2YgdGhlIHN0cmF0ZWd5LCB3aGljaCBpcyByZXZpZXdlZCBldmVyeSB5ZWFyLiBGdW5kaW5nIGNvbWVzIGZyb20gdGhlIGJ1ZGdldC5cXG5cXG4nICtcbiAgICAgICdGb3IgdGhlIHB1cnBvc2VzIG9mIHRoaXMgc3RyYXRlZ3ksIGFuIGluY2lkZW50IGlzIGFuIGV2ZW50Llxcbic7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChyZXBvcnQobWlzc2luZ1NlY3Rpb24sIGRyYWZ0KSwgW10pO1xuICB9KTtcbn0pO1xuXG5kZXNjcmliZSgnc3RydWN0dXJlL2VtcHR5LXNlY3Rpb24nLCAoKSA9PiB7XG4gIGl0KCdmaW5kcyBoZWFkaW5ncyB3aXRoIG5vdGhpbmcgYmVsb3csIGFuZCBub3QgdGhlIHRpdGxlIHBhZ2Ugb3IgcGFyZW50cycsICgpID0+IHtcbiAgICBjb25zdCBkcmFmdCA9XG4gICAgICAnIyBUaXRsZVxcblxcbiMgU2Vjb25kIGxpbmVcXG5cXG5UZXh0LlxcblxcbiMjIFBhcmVudFxcblxcbiMjIyBDaGlsZFxcblxcbnhcXG5cXG4jIyBFbXB0eVxcblxcbjwhLS0gb25seSBhIGNvbW1lbnQgLS0+XFxuXFxuIyMgVGFibGVcXG5cXG58IGEgfFxcbnwtLS18XFxufCAxIHxcXG5cXG4jIyBMYXN0XFxuJztcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHJlcG9ydChlbXB0eVNlY3Rpb24sIGRyYWZ0KSwgW1xuICAgICAgJzEzOjEgVGhlIHNlY3Rpb24gXHUyMDFDRW1wdHlcdTIwMUQgaXMgZW1wdHk6IG5vdGhpbmcgc3RhbmRzIGJldHdlZW4gaXRzIGhlYWRpbmcgYW5kIHRoZSBuZXh0LicsXG4gICAgICAnMjM6MSBUaGUgc2VjdGlvbiBcdTIwMUNMYXN0XHUyMDFEIGlzIGVtcHR5OiBub3RoaW5nIHN0YW5kcyBiZXR3ZWVuIGl0cyBoZWFkaW5nIGFuZCB0aGUgbmV4dC4nLFxuICAgIF0pO1xuICB9KTtcblxuICBpdCgnY291bnRzIGNvZGUgYW5kIHBpY3R1cmVzIGFzIGNvbnRlbnQnLCAoKSA9PiB7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChyZXBvcnQoZW1wdHlTZWN0aW9uLCAneFxcblxcbiMjIENvZGVcXG5cXG5gYGBcXG5hXFxuYGBgXFxuXFxuIyMgUGljdHVyZVxcblxcbiFbYV0oYi5wbmcpXFxuXFxuLS0tXFxuJyksIFtdKTtcbiAgfSk7XG59KTtcbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUEsT0FBTyxZQUFZO0FBS25CLFNBQVMsNkJBQTZCLE1BQU07QUFDMUMsS0FBRyxtREFBbUQsTUFBTTtBQUMxRCxXQUFPLFVBQVUsT0FBTyxnQkFBZ0Isb0JBQW9CLEdBQUc7QUFBQSxNQUM3RDtBQUFBLElBRUYsQ0FBQztBQUFBLEVBQ0gsQ0FBQztBQUVELEtBQUcsMkNBQTJDLE1BQU07QUFDbEQsVUFBTSxXQUFXO0FBQUEsTUFDZjtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFDQSxXQUFPO0FBQUEsTUFDTCxPQUFPLGdCQUFnQixTQUFTLElBQUksQ0FBQyxHQUFHLE1BQU0sR0FBRyxJQUFJLE9BQU8sSUFBSyxJQUFJLENBQUUsQ0FBQyxJQUFJLENBQUM7QUFBQTtBQUFBO0FBQUEsQ0FBUyxFQUFFLEtBQUssSUFBSSxDQUFDO0FBQUEsTUFDbEcsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGLENBQUM7QUFFRCxLQUFHLDhFQUE4RSxNQUFNO0FBQ3JGLFVBQU0sUUFDSjtBQUdGLFdBQU8sVUFBVSxPQUFPLGdCQUFnQixLQUFLLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDcEQsQ0FBQztBQUNILENBQUM7QUFFRCxTQUFTLDJCQUEyQixNQUFNO0FBQ3hDLEtBQUcsd0VBQXdFLE1BQU07QUFDL0UsVUFBTSxRQUNKO0FBQ0YsV0FBTyxVQUFVLE9BQU8sY0FBYyxLQUFLLEdBQUc7QUFBQSxNQUM1QztBQUFBLE1BQ0E7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNILENBQUM7QUFFRCxLQUFHLHVDQUF1QyxNQUFNO0FBQzlDLFdBQU8sVUFBVSxPQUFPLGNBQWMsbUVBQW1FLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDaEgsQ0FBQztBQUNILENBQUM7IiwKICAibmFtZXMiOiBbXQp9Cg==
