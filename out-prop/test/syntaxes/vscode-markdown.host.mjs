import {
  loadMarkdown,
  textsOf,
  tokenize
} from "../../chunk-TLULWLET.mjs";
import {
  frameworks,
  standardSections
} from "../../chunk-SMUSCW3T.mjs";
import {
  findPlaceholders,
  skeletonFields
} from "../../chunk-5DWXA2GW.mjs";
import {
  elementsOf
} from "../../chunk-F4HRPUVZ.mjs";
import "../../chunk-XPBD7J4T.mjs";
import "../../chunk-LL7JQKRF.mjs";

// test/syntaxes/vscode-markdown.host.ts
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
var EXTENSIONS = path.join(process.env.NCS_VSCODE, "lib/vscode/extensions");
var read = (file) => JSON.parse(readFileSync(path.join(EXTENSIONS, file), "utf8"));
var TEXT = `---
title: "By 2027 [date]"
---

# Plan by 2027

<!-- ncs: 5.4.1 -->
The **Ministry of Justice** and the Cyber Agency will train at least 40 officials by June 2027.

- [ ] Raise the *share* from 41% to [target] by [Q1][ref], see [date](https://example.org/by-2027).
   <!-- ncs-disable-next-line kpi/no-owner -- decided -->

| Indicator | Target | Deadline |
|---|---|---|
| **[Indicator]** | 70% | Q3 2027 |

> No later than 2029. Responsible: Ministry of Health

\`\`\`text
by 2027 at least 40% [date] <!-- ncs: 5.4.1 -->
\`\`\`

Inline \`by 2027 [date]\` ends. <!-- a note by 2027 --> TBD

[ref]: https://example.org/by-2027
`;
describe("VS Code's Markdown with the injection", () => {
  let tokens;
  let tokensOf;
  const texts = (scope) => textsOf(tokens, scope);
  before(async () => {
    const others = {
      "text.html.derivative": read("html/syntaxes/html-derivative.tmLanguage.json"),
      "text.html.basic": read("html/syntaxes/html.tmLanguage.json"),
      "source.yaml": { scopeName: "source.yaml", patterns: [] }
    };
    const grammar = await loadMarkdown(read("markdown-basics/syntaxes/markdown.tmLanguage.json"), others);
    tokensOf = (text) => tokenize(grammar, text);
    tokens = tokensOf(TEXT);
  });
  it("marks directives where Markdown would see plain comments", () => {
    assert.deepEqual(texts("keyword.control.directive"), ["ncs", "ncs-disable-next-line"]);
    assert.deepEqual(texts("constant.numeric.element"), ["5.4.1"]);
    assert.deepEqual(texts("variable.other.rule"), ["kpi/no-owner"]);
    assert.deepEqual(texts("string.unquoted.reason"), [" decided "]);
  });
  it("marks quantities, deadlines and owners in paragraphs, lists, tables, headings and quotations only", () => {
    assert.deepEqual(texts("constant.numeric.quantity"), ["at least 40", "41%", "70%"]);
    assert.deepEqual(texts("constant.language.deadline"), ["by 2027", "by June 2027", "Q3 2027", "No later than 2029"]);
    assert.deepEqual(texts("entity.name.type.owner"), ["Cyber Agency", "Ministry of Health"]);
  });
  it("marks placeholders and no links", () => {
    assert.deepEqual(texts("variable.parameter.placeholder"), ["[target]", "[Indicator]", "TBD"]);
    assert.ok(texts("markup.underline.link").length >= 2);
  });
  it("leaves Markdown as it was", () => {
    assert.deepEqual(textsOf(tokens, "markup.heading").join(""), "# Plan by 2027");
    assert.deepEqual(texts("markup.bold"), ["**Ministry of Justice**", "**[Indicator]**"]);
    assert.equal(texts("markup.fenced_code").join("").includes("by 2027 at least 40%"), true);
  });
  it("marks the fields of every skeleton as the checker does", () => {
    const fields = skeletonFields(frameworks[0].framework);
    for (const { skeleton } of [...elementsOf(frameworks[0].framework), ...standardSections.sections]) {
      const lines = skeleton.split("\n").filter((line) => !line.startsWith("<!--") && !line.startsWith("#"));
      const wanted = lines.flatMap((line) => findPlaceholders(line, fields).map((p) => p.text));
      const found = textsOf(tokensOf(skeleton.replace(/^#.*$/gm, "")), "variable.parameter.placeholder");
      assert.deepEqual(found, wanted);
    }
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9zeW50YXhlcy92c2NvZGUtbWFya2Rvd24uaG9zdC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLyoqIFRoZSBpbmplY3Rpb24gaW50byBWUyBDb2RlJ3Mgb3duIE1hcmtkb3duIGdyYW1tYXIsIHdoaWNoIGNvbWVzIHdpdGggdGhlIGhvc3Q6IHJ1biBieSB0ZXN0L3ZzY29kZS9ydW4ubWpzLiAqL1xuaW1wb3J0IGFzc2VydCBmcm9tICdub2RlOmFzc2VydC9zdHJpY3QnO1xuaW1wb3J0IHsgcmVhZEZpbGVTeW5jIH0gZnJvbSAnbm9kZTpmcyc7XG5pbXBvcnQgcGF0aCBmcm9tICdub2RlOnBhdGgnO1xuaW1wb3J0IHsgZmluZFBsYWNlaG9sZGVycywgc2tlbGV0b25GaWVsZHMgfSBmcm9tICcuLi8uLi9zcmMvZW5naW5lL3BsYWNlaG9sZGVycy5qcyc7XG5pbXBvcnQgeyBlbGVtZW50c09mIH0gZnJvbSAnLi4vLi4vc3JjL2VuZ2luZS9mcmFtZXdvcmsuanMnO1xuaW1wb3J0IHsgZnJhbWV3b3Jrcywgc3RhbmRhcmRTZWN0aW9ucyB9IGZyb20gJy4uLy4uL3NyYy9mcmFtZXdvcmtzL2luZGV4LmpzJztcbmltcG9ydCB7IGxvYWRNYXJrZG93biwgdGV4dHNPZiwgdG9rZW5pemUsIHR5cGUgVG9rZW4gfSBmcm9tICcuL3Rva2Vucy5qcyc7XG5cbmNvbnN0IEVYVEVOU0lPTlMgPSBwYXRoLmpvaW4ocHJvY2Vzcy5lbnYuTkNTX1ZTQ09ERSEsICdsaWIvdnNjb2RlL2V4dGVuc2lvbnMnKTtcbmNvbnN0IHJlYWQgPSAoZmlsZTogc3RyaW5nKTogb2JqZWN0ID0+IEpTT04ucGFyc2UocmVhZEZpbGVTeW5jKHBhdGguam9pbihFWFRFTlNJT05TLCBmaWxlKSwgJ3V0ZjgnKSkgYXMgb2JqZWN0O1xuXG5jb25zdCBURVhUID0gYC0tLVxudGl0bGU6IFwiQnkgMjAyNyBbZGF0ZV1cIlxuLS0tXG5cbiMgUGxhbiBieSAyMDI3XG5cbjwhLS0gbmNzOiA1LjQuMSAtLT5cblRoZSAqKk1pbmlzdHJ5IG9mIEp1c3RpY2UqKiBhbmQgdGhlIEN5YmVyIEFnZW5jeSB3aWxsIHRyYWluIGF0IGxlYXN0IDQwIG9mZmljaWFscyBieSBKdW5lIDIwMjcuXG5cbi0gWyBdIFJhaXNlIHRoZSAqc2hhcmUqIGZyb20gNDElIHRvIFt0YXJnZXRdIGJ5IFtRMV1bcmVmXSwgc2VlIFtkYXRlXShodHRwczovL2V4YW1wbGUub3JnL2J5LTIwMjcpLlxuICAgPCEtLSBuY3MtZGlzYWJsZS1uZXh0LWxpbmUga3BpL25vLW93bmVyIC0tIGRlY2lkZWQgLS0+XG5cbnwgSW5kaWNhdG9yIHwgVGFyZ2V0IHwgRGVhZGxpbmUgfFxufC0tLXwtLS18LS0tfFxufCAqKltJbmRpY2F0b3JdKiogfCA3MCUgfCBRMyAyMDI3IHxcblxuPiBObyBsYXRlciB0aGFuIDIwMjkuIFJlc3BvbnNpYmxlOiBNaW5pc3RyeSBvZiBIZWFsdGhcblxuXFxgXFxgXFxgdGV4dFxuYnkgMjAyNyBhdCBsZWFzdCA0MCUgW2RhdGVdIDwhLS0gbmNzOiA1LjQuMSAtLT5cblxcYFxcYFxcYFxuXG5JbmxpbmUgXFxgYnkgMjAyNyBbZGF0ZV1cXGAgZW5kcy4gPCEtLSBhIG5vdGUgYnkgMjAyNyAtLT4gVEJEXG5cbltyZWZdOiBodHRwczovL2V4YW1wbGUub3JnL2J5LTIwMjdcbmA7XG5cbmRlc2NyaWJlKFwiVlMgQ29kZSdzIE1hcmtkb3duIHdpdGggdGhlIGluamVjdGlvblwiLCAoKSA9PiB7XG4gIGxldCB0b2tlbnM6IFRva2VuW107XG4gIGxldCB0b2tlbnNPZjogKHRleHQ6IHN0cmluZykgPT4gVG9rZW5bXTtcbiAgY29uc3QgdGV4dHMgPSAoc2NvcGU6IHN0cmluZyk6IHN0cmluZ1tdID0+IHRleHRzT2YodG9rZW5zLCBzY29wZSk7XG5cbiAgYmVmb3JlKGFzeW5jICgpID0+IHtcbiAgICBjb25zdCBvdGhlcnMgPSB7XG4gICAgICAndGV4dC5odG1sLmRlcml2YXRpdmUnOiByZWFkKCdodG1sL3N5bnRheGVzL2h0bWwtZGVyaXZhdGl2ZS50bUxhbmd1YWdlLmpzb24nKSxcbiAgICAgICd0ZXh0Lmh0bWwuYmFzaWMnOiByZWFkKCdodG1sL3N5bnRheGVzL2h0bWwudG1MYW5ndWFnZS5qc29uJyksXG4gICAgICAnc291cmNlLnlhbWwnOiB7IHNjb3BlTmFtZTogJ3NvdXJjZS55YW1sJywgcGF0dGVybnM6IFtdIH0sXG4gICAgfTtcbiAgICBjb25zdCBncmFtbWFyID0gYXdhaXQgbG9hZE1hcmtkb3duKHJlYWQoJ21hcmtkb3duLWJhc2ljcy9zeW50YXhlcy9tYXJrZG93bi50bUxhbmd1YWdlLmpzb24nKSwgb3RoZXJzKTtcbiAgICB0b2tlbnNPZiA9ICh0ZXh0KSA9PiB0b2tlbml6ZShncmFtbWFyLCB0ZXh0KTtcbiAgICB0b2tlbnMgPSB0b2tlbnNPZihURVhUKTtcbiAgfSk7XG5cbiAgaXQoJ21hcmtzIGRpcmVjdGl2ZXMgd2hlcmUgTWFya2Rvd24gd291bGQgc2VlIHBsYWluIGNvbW1lbnRzJywgKCkgPT4ge1xuICAgIGFzc2VydC5kZWVwRXF1YWwodGV4dHMoJ2tleXdvcmQuY29udHJvbC5kaXJlY3RpdmUnKSwgWyduY3MnLCAnbmNzLWRpc2FibGUtbmV4dC1saW5lJ10pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwodGV4dHMoJ2NvbnN0YW50Lm51bWVyaWMuZWxlbWVudCcpLCBbJzUuNC4xJ10pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwodGV4dHMoJ3ZhcmlhYmxlLm90aGVyLnJ1bGUnKSwgWydrcGkvbm8tb3duZXInXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbCh0ZXh0cygnc3RyaW5nLnVucXVvdGVkLnJlYXNvbicpLCBbJyBkZWNpZGVkICddKTtcbiAgfSk7XG5cbiAgaXQoJ21hcmtzIHF1YW50aXRpZXMsIGRlYWRsaW5lcyBhbmQgb3duZXJzIGluIHBhcmFncmFwaHMsIGxpc3RzLCB0YWJsZXMsIGhlYWRpbmdzIGFuZCBxdW90YXRpb25zIG9ubHknLCAoKSA9PiB7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbCh0ZXh0cygnY29uc3RhbnQubnVtZXJpYy5xdWFudGl0eScpLCBbJ2F0IGxlYXN0IDQwJywgJzQxJScsICc3MCUnXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbCh0ZXh0cygnY29uc3RhbnQubGFuZ3VhZ2UuZGVhZGxpbmUnKSwgWydieSAyMDI3JywgJ2J5IEp1bmUgMjAyNycsICdRMyAyMDI3JywgJ05vIGxhdGVyIHRoYW4gMjAyOSddKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHRleHRzKCdlbnRpdHkubmFtZS50eXBlLm93bmVyJyksIFsnQ3liZXIgQWdlbmN5JywgJ01pbmlzdHJ5IG9mIEhlYWx0aCddKTtcbiAgfSk7XG5cbiAgaXQoJ21hcmtzIHBsYWNlaG9sZGVycyBhbmQgbm8gbGlua3MnLCAoKSA9PiB7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbCh0ZXh0cygndmFyaWFibGUucGFyYW1ldGVyLnBsYWNlaG9sZGVyJyksIFsnW3RhcmdldF0nLCAnW0luZGljYXRvcl0nLCAnVEJEJ10pO1xuICAgIGFzc2VydC5vayh0ZXh0cygnbWFya3VwLnVuZGVybGluZS5saW5rJykubGVuZ3RoID49IDIpO1xuICB9KTtcblxuICBpdCgnbGVhdmVzIE1hcmtkb3duIGFzIGl0IHdhcycsICgpID0+IHtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHRleHRzT2YodG9rZW5zLCAnbWFya3VwLmhlYWRpbmcnKS5qb2luKCcnKSwgJyMgUGxhbiBieSAyMDI3Jyk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbCh0ZXh0cygnbWFya3VwLmJvbGQnKSwgWycqKk1pbmlzdHJ5IG9mIEp1c3RpY2UqKicsICcqKltJbmRpY2F0b3JdKionXSk7XG4gICAgYXNzZXJ0LmVxdWFsKHRleHRzKCdtYXJrdXAuZmVuY2VkX2NvZGUnKS5qb2luKCcnKS5pbmNsdWRlcygnYnkgMjAyNyBhdCBsZWFzdCA0MCUnKSwgdHJ1ZSk7XG4gIH0pO1xuXG4gIGl0KCdtYXJrcyB0aGUgZmllbGRzIG9mIGV2ZXJ5IHNrZWxldG9uIGFzIHRoZSBjaGVja2VyIGRvZXMnLCAoKSA9PiB7XG4gICAgY29uc3QgZmllbGRzID0gc2tlbGV0b25GaWVsZHMoZnJhbWV3b3Jrc1swXSEuZnJhbWV3b3JrKTtcbiAgICBmb3IgKGNvbnN0IHsgc2tlbGV0b24gfSBvZiBbLi4uZWxlbWVudHNPZihmcmFtZXdvcmtzWzBdIS5mcmFtZXdvcmspLCAuLi5zdGFuZGFyZFNlY3Rpb25zLnNlY3Rpb25zXSkge1xuICAgICAgY29uc3QgbGluZXMgPSBza2VsZXRvbi5zcGxpdCgnXFxuJykuZmlsdGVyKChsaW5lKSA9PiAhbGluZS5zdGFydHNXaXRoKCc8IS0tJykgJiYgIWxpbmUuc3RhcnRzV2l0aCgnIycpKTtcbiAgICAgIGNvbnN0IHdhbnRlZCA9IGxpbmVzLmZsYXRNYXAoKGxpbmUpID0+IGZpbmRQbGFjZWhvbGRlcnMobGluZSwgZmllbGRzKS5tYXAoKHApID0+IHAudGV4dCkpO1xuICAgICAgY29uc3QgZm91bmQgPSB0ZXh0c09mKHRva2Vuc09mKHNrZWxldG9uLnJlcGxhY2UoL14jLiokL2dtLCAnJykpLCAndmFyaWFibGUucGFyYW1ldGVyLnBsYWNlaG9sZGVyJyk7XG4gICAgICBhc3NlcnQuZGVlcEVxdWFsKGZvdW5kLCB3YW50ZWQpO1xuICAgIH1cbiAgfSk7XG59KTtcbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQ0EsT0FBTyxZQUFZO0FBQ25CLFNBQVMsb0JBQW9CO0FBQzdCLE9BQU8sVUFBVTtBQU1qQixJQUFNLGFBQWEsS0FBSyxLQUFLLFFBQVEsSUFBSSxZQUFhLHVCQUF1QjtBQUM3RSxJQUFNLE9BQU8sQ0FBQyxTQUF5QixLQUFLLE1BQU0sYUFBYSxLQUFLLEtBQUssWUFBWSxJQUFJLEdBQUcsTUFBTSxDQUFDO0FBRW5HLElBQU0sT0FBTztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBMkJiLFNBQVMseUNBQXlDLE1BQU07QUFDdEQsTUFBSTtBQUNKLE1BQUk7QUFDSixRQUFNLFFBQVEsQ0FBQyxVQUE0QixRQUFRLFFBQVEsS0FBSztBQUVoRSxTQUFPLFlBQVk7QUFDakIsVUFBTSxTQUFTO0FBQUEsTUFDYix3QkFBd0IsS0FBSywrQ0FBK0M7QUFBQSxNQUM1RSxtQkFBbUIsS0FBSyxvQ0FBb0M7QUFBQSxNQUM1RCxlQUFlLEVBQUUsV0FBVyxlQUFlLFVBQVUsQ0FBQyxFQUFFO0FBQUEsSUFDMUQ7QUFDQSxVQUFNLFVBQVUsTUFBTSxhQUFhLEtBQUssbURBQW1ELEdBQUcsTUFBTTtBQUNwRyxlQUFXLENBQUMsU0FBUyxTQUFTLFNBQVMsSUFBSTtBQUMzQyxhQUFTLFNBQVMsSUFBSTtBQUFBLEVBQ3hCLENBQUM7QUFFRCxLQUFHLDREQUE0RCxNQUFNO0FBQ25FLFdBQU8sVUFBVSxNQUFNLDJCQUEyQixHQUFHLENBQUMsT0FBTyx1QkFBdUIsQ0FBQztBQUNyRixXQUFPLFVBQVUsTUFBTSwwQkFBMEIsR0FBRyxDQUFDLE9BQU8sQ0FBQztBQUM3RCxXQUFPLFVBQVUsTUFBTSxxQkFBcUIsR0FBRyxDQUFDLGNBQWMsQ0FBQztBQUMvRCxXQUFPLFVBQVUsTUFBTSx3QkFBd0IsR0FBRyxDQUFDLFdBQVcsQ0FBQztBQUFBLEVBQ2pFLENBQUM7QUFFRCxLQUFHLHFHQUFxRyxNQUFNO0FBQzVHLFdBQU8sVUFBVSxNQUFNLDJCQUEyQixHQUFHLENBQUMsZUFBZSxPQUFPLEtBQUssQ0FBQztBQUNsRixXQUFPLFVBQVUsTUFBTSw0QkFBNEIsR0FBRyxDQUFDLFdBQVcsZ0JBQWdCLFdBQVcsb0JBQW9CLENBQUM7QUFDbEgsV0FBTyxVQUFVLE1BQU0sd0JBQXdCLEdBQUcsQ0FBQyxnQkFBZ0Isb0JBQW9CLENBQUM7QUFBQSxFQUMxRixDQUFDO0FBRUQsS0FBRyxtQ0FBbUMsTUFBTTtBQUMxQyxXQUFPLFVBQVUsTUFBTSxnQ0FBZ0MsR0FBRyxDQUFDLFlBQVksZUFBZSxLQUFLLENBQUM7QUFDNUYsV0FBTyxHQUFHLE1BQU0sdUJBQXVCLEVBQUUsVUFBVSxDQUFDO0FBQUEsRUFDdEQsQ0FBQztBQUVELEtBQUcsNkJBQTZCLE1BQU07QUFDcEMsV0FBTyxVQUFVLFFBQVEsUUFBUSxnQkFBZ0IsRUFBRSxLQUFLLEVBQUUsR0FBRyxnQkFBZ0I7QUFDN0UsV0FBTyxVQUFVLE1BQU0sYUFBYSxHQUFHLENBQUMsMkJBQTJCLGlCQUFpQixDQUFDO0FBQ3JGLFdBQU8sTUFBTSxNQUFNLG9CQUFvQixFQUFFLEtBQUssRUFBRSxFQUFFLFNBQVMsc0JBQXNCLEdBQUcsSUFBSTtBQUFBLEVBQzFGLENBQUM7QUFFRCxLQUFHLDBEQUEwRCxNQUFNO0FBQ2pFLFVBQU0sU0FBUyxlQUFlLFdBQVcsQ0FBQyxFQUFHLFNBQVM7QUFDdEQsZUFBVyxFQUFFLFNBQVMsS0FBSyxDQUFDLEdBQUcsV0FBVyxXQUFXLENBQUMsRUFBRyxTQUFTLEdBQUcsR0FBRyxpQkFBaUIsUUFBUSxHQUFHO0FBQ2xHLFlBQU0sUUFBUSxTQUFTLE1BQU0sSUFBSSxFQUFFLE9BQU8sQ0FBQyxTQUFTLENBQUMsS0FBSyxXQUFXLE1BQU0sS0FBSyxDQUFDLEtBQUssV0FBVyxHQUFHLENBQUM7QUFDckcsWUFBTSxTQUFTLE1BQU0sUUFBUSxDQUFDLFNBQVMsaUJBQWlCLE1BQU0sTUFBTSxFQUFFLElBQUksQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDO0FBQ3hGLFlBQU0sUUFBUSxRQUFRLFNBQVMsU0FBUyxRQUFRLFdBQVcsRUFBRSxDQUFDLEdBQUcsZ0NBQWdDO0FBQ2pHLGFBQU8sVUFBVSxPQUFPLE1BQU07QUFBQSxJQUNoQztBQUFBLEVBQ0YsQ0FBQztBQUNILENBQUM7IiwKICAibmFtZXMiOiBbXQp9Cg==
