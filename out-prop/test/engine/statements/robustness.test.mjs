import {
  statementsOf
} from "../../../chunk-MXFGNIUJ.mjs";
import "../../../chunk-F7EA2JBP.mjs";
import "../../../chunk-ZHIQ6AC6.mjs";
import "../../../chunk-GBJLHHO5.mjs";
import "../../../chunk-LBVFDZJ6.mjs";
import "../../../chunk-R4CAFXOU.mjs";
import "../../../chunk-4MJL66B6.mjs";
import "../../../chunk-EQMLJMKU.mjs";
import "../../../chunk-5DWXA2GW.mjs";
import "../../../chunk-F4HRPUVZ.mjs";
import "../../../chunk-XPBD7J4T.mjs";
import "../../../chunk-ZEVL2VNB.mjs";
import "../../../chunk-6YUTXQMJ.mjs";
import "../../../chunk-LL7JQKRF.mjs";

// test/engine/statements/robustness.test.ts
import assert from "node:assert/strict";
var LONG = 1e5;
var FAVOURITES = [
  "1",
  "1,",
  "1.",
  "1-",
  "9 ",
  "% ",
  "1 % ",
  "2027 ",
  "2027-",
  "by ",
  "by the end of ",
  "by 2027 ",
  "in the year ",
  "q1 ",
  "may ",
  "may 1 ",
  "within 12 months of ",
  "every two years ",
  "at least ",
  "at least twice a ",
  "and ",
  "will ",
  "will, ",
  "is ly ",
  "is easily ",
  "number of ",
  "from 1 ",
  "from the baseline of ",
  "(",
  "((",
  ")",
  "(MoD, ",
  "(a, b) ",
  "A",
  "AB ",
  "A. ",
  "a.b",
  "a'",
  "e.g. ",
  ". ",
  "? ",
  "! ",
  ".\u201D",
  "Lead: ",
  ". Lead: x ",
  "| Deadline: ",
  " | ",
  "; ",
  "\u2022 ",
  "all ",
  "which ",
  "zero ",
  "zero incidents ",
  "train ",
  "trained ",
  "establish ",
  "strengthen ",
  "Ministry of ",
  "by the Ministry ",
  "\u2013 ",
  ": ",
  "\u201C",
  "http://",
  "\\",
  "*",
  "_",
  "`",
  "<br>",
  "="
];
describe("statements of hostile length", () => {
  for (const [name, wrap] of [
    ["item", (t) => `- ${t}`],
    ["paragraph", (t) => `The Agency will ${t}`],
    [
      "row",
      (t) => `| KPI | Target | Due | Owner |
|---|---|---|---|
| Number of ${t.replace(/[|\n]/g, "/")} | 3 | 2027 | CERT |`
    ]
  ])
    it(`takes no pattern long: ${name}`, () => {
      for (const favourite of FAVOURITES) {
        const text = wrap(favourite.repeat(Math.ceil(LONG / favourite.length)));
        const start = performance.now();
        statementsOf(text);
        const took = performance.now() - start;
        assert.ok(took < 1500, `${JSON.stringify(favourite)} took ${took.toFixed(0)} ms`);
      }
    }).timeout(12e4);
  it("takes time in proportion to the text", () => {
    const text = "By 2028 the Ministry of Health will train 500 nurses and audit 70 % of clinics. Attacks rose by 3 % in 2024.\n\n- Number of drills\n\n";
    const time = (times) => {
      const long = text.repeat(times);
      const start = performance.now();
      statementsOf(long);
      return performance.now() - start;
    };
    time(500);
    const [one, four] = [Math.min(time(500), time(500)), Math.min(time(2e3), time(2e3))];
    assert.ok(four < one * 12 + 50, `${one.toFixed(0)} ms grew to ${four.toFixed(0)} ms`);
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vLi4vdGVzdC9lbmdpbmUvc3RhdGVtZW50cy9yb2J1c3RuZXNzLnRlc3QudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCBhc3NlcnQgZnJvbSAnbm9kZTphc3NlcnQvc3RyaWN0JztcbmltcG9ydCB7IHN0YXRlbWVudHNPZiB9IGZyb20gJy4uLy4uL3N1cHBvcnQvc3RhdGVtZW50cy5qcyc7XG5cbmNvbnN0IExPTkcgPSAxMDBfMDAwO1xuLyoqIFdoYXQgZWFjaCBwYXR0ZXJuIHdvdWxkIGxpa2UgdG8gcmVwZWF0LiAqL1xuY29uc3QgRkFWT1VSSVRFUyA9IFtcbiAgJzEnLFxuICAnMSwnLFxuICAnMS4nLFxuICAnMS0nLFxuICAnOSAnLFxuICAnJSAnLFxuICAnMSAlICcsXG4gICcyMDI3ICcsXG4gICcyMDI3LScsXG4gICdieSAnLFxuICAnYnkgdGhlIGVuZCBvZiAnLFxuICAnYnkgMjAyNyAnLFxuICAnaW4gdGhlIHllYXIgJyxcbiAgJ3ExICcsXG4gICdtYXkgJyxcbiAgJ21heSAxICcsXG4gICd3aXRoaW4gMTIgbW9udGhzIG9mICcsXG4gICdldmVyeSB0d28geWVhcnMgJyxcbiAgJ2F0IGxlYXN0ICcsXG4gICdhdCBsZWFzdCB0d2ljZSBhICcsXG4gICdhbmQgJyxcbiAgJ3dpbGwgJyxcbiAgJ3dpbGwsICcsXG4gICdpcyBseSAnLFxuICAnaXMgZWFzaWx5ICcsXG4gICdudW1iZXIgb2YgJyxcbiAgJ2Zyb20gMSAnLFxuICAnZnJvbSB0aGUgYmFzZWxpbmUgb2YgJyxcbiAgJygnLFxuICAnKCgnLFxuICAnKScsXG4gICcoTW9ELCAnLFxuICAnKGEsIGIpICcsXG4gICdBJyxcbiAgJ0FCICcsXG4gICdBLiAnLFxuICAnYS5iJyxcbiAgXCJhJ1wiLFxuICAnZS5nLiAnLFxuICAnLiAnLFxuICAnPyAnLFxuICAnISAnLFxuICAnLlx1MjAxRCcsXG4gICdMZWFkOiAnLFxuICAnLiBMZWFkOiB4ICcsXG4gICd8IERlYWRsaW5lOiAnLFxuICAnIHwgJyxcbiAgJzsgJyxcbiAgJ1x1MjAyMiAnLFxuICAnYWxsICcsXG4gICd3aGljaCAnLFxuICAnemVybyAnLFxuICAnemVybyBpbmNpZGVudHMgJyxcbiAgJ3RyYWluICcsXG4gICd0cmFpbmVkICcsXG4gICdlc3RhYmxpc2ggJyxcbiAgJ3N0cmVuZ3RoZW4gJyxcbiAgJ01pbmlzdHJ5IG9mICcsXG4gICdieSB0aGUgTWluaXN0cnkgJyxcbiAgJ1x1MjAxMyAnLFxuICAnOiAnLFxuICAnXHUyMDFDJyxcbiAgJ2h0dHA6Ly8nLFxuICAnXFxcXCcsXG4gICcqJyxcbiAgJ18nLFxuICAnYCcsXG4gICc8YnI+JyxcbiAgJz0nLFxuXTtcblxuZGVzY3JpYmUoJ3N0YXRlbWVudHMgb2YgaG9zdGlsZSBsZW5ndGgnLCAoKSA9PiB7XG4gIGZvciAoY29uc3QgW25hbWUsIHdyYXBdIG9mIFtcbiAgICBbJ2l0ZW0nLCAodDogc3RyaW5nKSA9PiBgLSAke3R9YF0sXG4gICAgWydwYXJhZ3JhcGgnLCAodDogc3RyaW5nKSA9PiBgVGhlIEFnZW5jeSB3aWxsICR7dH1gXSxcbiAgICBbXG4gICAgICAncm93JyxcbiAgICAgICh0OiBzdHJpbmcpID0+XG4gICAgICAgIGB8IEtQSSB8IFRhcmdldCB8IER1ZSB8IE93bmVyIHxcXG58LS0tfC0tLXwtLS18LS0tfFxcbnwgTnVtYmVyIG9mICR7dC5yZXBsYWNlKC9bfFxcbl0vZywgJy8nKX0gfCAzIHwgMjAyNyB8IENFUlQgfGAsXG4gICAgXSxcbiAgXSBhcyBjb25zdClcbiAgICBpdChgdGFrZXMgbm8gcGF0dGVybiBsb25nOiAke25hbWV9YCwgKCkgPT4ge1xuICAgICAgZm9yIChjb25zdCBmYXZvdXJpdGUgb2YgRkFWT1VSSVRFUykge1xuICAgICAgICBjb25zdCB0ZXh0ID0gd3JhcChmYXZvdXJpdGUucmVwZWF0KE1hdGguY2VpbChMT05HIC8gZmF2b3VyaXRlLmxlbmd0aCkpKTtcbiAgICAgICAgY29uc3Qgc3RhcnQgPSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgICAgICAgc3RhdGVtZW50c09mKHRleHQpO1xuICAgICAgICBjb25zdCB0b29rID0gcGVyZm9ybWFuY2Uubm93KCkgLSBzdGFydDtcbiAgICAgICAgYXNzZXJ0Lm9rKHRvb2sgPCAxNTAwLCBgJHtKU09OLnN0cmluZ2lmeShmYXZvdXJpdGUpfSB0b29rICR7dG9vay50b0ZpeGVkKDApfSBtc2ApO1xuICAgICAgfVxuICAgIH0pLnRpbWVvdXQoMTIwXzAwMCk7XG5cbiAgaXQoJ3Rha2VzIHRpbWUgaW4gcHJvcG9ydGlvbiB0byB0aGUgdGV4dCcsICgpID0+IHtcbiAgICBjb25zdCB0ZXh0ID1cbiAgICAgICdCeSAyMDI4IHRoZSBNaW5pc3RyeSBvZiBIZWFsdGggd2lsbCB0cmFpbiA1MDAgbnVyc2VzIGFuZCBhdWRpdCA3MCAlIG9mIGNsaW5pY3MuIEF0dGFja3Mgcm9zZSBieSAzICUgaW4gMjAyNC5cXG5cXG4tIE51bWJlciBvZiBkcmlsbHNcXG5cXG4nO1xuICAgIGNvbnN0IHRpbWUgPSAodGltZXM6IG51bWJlcik6IG51bWJlciA9PiB7XG4gICAgICBjb25zdCBsb25nID0gdGV4dC5yZXBlYXQodGltZXMpO1xuICAgICAgY29uc3Qgc3RhcnQgPSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgICAgIHN0YXRlbWVudHNPZihsb25nKTtcbiAgICAgIHJldHVybiBwZXJmb3JtYW5jZS5ub3coKSAtIHN0YXJ0O1xuICAgIH07XG4gICAgdGltZSg1MDApO1xuICAgIGNvbnN0IFtvbmUsIGZvdXJdID0gW01hdGgubWluKHRpbWUoNTAwKSwgdGltZSg1MDApKSwgTWF0aC5taW4odGltZSgyMDAwKSwgdGltZSgyMDAwKSldO1xuICAgIGFzc2VydC5vayhmb3VyIDwgb25lICogMTIgKyA1MCwgYCR7b25lLnRvRml4ZWQoMCl9IG1zIGdyZXcgdG8gJHtmb3VyLnRvRml4ZWQoMCl9IG1zYCk7XG4gIH0pO1xufSk7XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQSxPQUFPLFlBQVk7QUFHbkIsSUFBTSxPQUFPO0FBRWIsSUFBTSxhQUFhO0FBQUEsRUFDakI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGO0FBRUEsU0FBUyxnQ0FBZ0MsTUFBTTtBQUM3QyxhQUFXLENBQUMsTUFBTSxJQUFJLEtBQUs7QUFBQSxJQUN6QixDQUFDLFFBQVEsQ0FBQyxNQUFjLEtBQUssQ0FBQyxFQUFFO0FBQUEsSUFDaEMsQ0FBQyxhQUFhLENBQUMsTUFBYyxtQkFBbUIsQ0FBQyxFQUFFO0FBQUEsSUFDbkQ7QUFBQSxNQUNFO0FBQUEsTUFDQSxDQUFDLE1BQ0M7QUFBQTtBQUFBLGNBQWtFLEVBQUUsUUFBUSxVQUFVLEdBQUcsQ0FBQztBQUFBLElBQzlGO0FBQUEsRUFDRjtBQUNFLE9BQUcsMEJBQTBCLElBQUksSUFBSSxNQUFNO0FBQ3pDLGlCQUFXLGFBQWEsWUFBWTtBQUNsQyxjQUFNLE9BQU8sS0FBSyxVQUFVLE9BQU8sS0FBSyxLQUFLLE9BQU8sVUFBVSxNQUFNLENBQUMsQ0FBQztBQUN0RSxjQUFNLFFBQVEsWUFBWSxJQUFJO0FBQzlCLHFCQUFhLElBQUk7QUFDakIsY0FBTSxPQUFPLFlBQVksSUFBSSxJQUFJO0FBQ2pDLGVBQU8sR0FBRyxPQUFPLE1BQU0sR0FBRyxLQUFLLFVBQVUsU0FBUyxDQUFDLFNBQVMsS0FBSyxRQUFRLENBQUMsQ0FBQyxLQUFLO0FBQUEsTUFDbEY7QUFBQSxJQUNGLENBQUMsRUFBRSxRQUFRLElBQU87QUFFcEIsS0FBRyx3Q0FBd0MsTUFBTTtBQUMvQyxVQUFNLE9BQ0o7QUFDRixVQUFNLE9BQU8sQ0FBQyxVQUEwQjtBQUN0QyxZQUFNLE9BQU8sS0FBSyxPQUFPLEtBQUs7QUFDOUIsWUFBTSxRQUFRLFlBQVksSUFBSTtBQUM5QixtQkFBYSxJQUFJO0FBQ2pCLGFBQU8sWUFBWSxJQUFJLElBQUk7QUFBQSxJQUM3QjtBQUNBLFNBQUssR0FBRztBQUNSLFVBQU0sQ0FBQyxLQUFLLElBQUksSUFBSSxDQUFDLEtBQUssSUFBSSxLQUFLLEdBQUcsR0FBRyxLQUFLLEdBQUcsQ0FBQyxHQUFHLEtBQUssSUFBSSxLQUFLLEdBQUksR0FBRyxLQUFLLEdBQUksQ0FBQyxDQUFDO0FBQ3JGLFdBQU8sR0FBRyxPQUFPLE1BQU0sS0FBSyxJQUFJLEdBQUcsSUFBSSxRQUFRLENBQUMsQ0FBQyxlQUFlLEtBQUssUUFBUSxDQUFDLENBQUMsS0FBSztBQUFBLEVBQ3RGLENBQUM7QUFDSCxDQUFDOyIsCiAgIm5hbWVzIjogW10KfQo=
