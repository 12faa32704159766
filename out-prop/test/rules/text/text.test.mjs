import {
  report
} from "../../../chunk-F7EA2JBP.mjs";
import "../../../chunk-ZHIQ6AC6.mjs";
import {
  placeholder,
  undefinedAcronym
} from "../../../chunk-ECZYXQCQ.mjs";
import "../../../chunk-4VCL2ROO.mjs";
import "../../../chunk-EQMLJMKU.mjs";
import "../../../chunk-5DWXA2GW.mjs";
import "../../../chunk-F4HRPUVZ.mjs";
import "../../../chunk-XPBD7J4T.mjs";
import "../../../chunk-ZEVL2VNB.mjs";
import "../../../chunk-6YUTXQMJ.mjs";
import "../../../chunk-LL7JQKRF.mjs";

// test/rules/text/text.test.ts
import assert from "node:assert/strict";
describe("text/placeholder", () => {
  const found = (text) => report(placeholder, text);
  it("finds abbreviations, fields, filler text and skeleton fields", () => {
    assert.deepEqual(found("The lead is TBD."), ["1:13 Still to be filled in: \u201CTBD\u201D."]);
    assert.deepEqual(found("It is led by [name of the agency] from [date]."), [
      "1:14 Still to be filled in: \u201C[name of the agency]\u201D and \u201C[date]\u201D."
    ]);
    assert.deepEqual(found("Lorem ipsum dolor."), ["1:1 Still to be filled in: \u201CLorem ipsum\u201D."]);
    assert.deepEqual(found("| Lead | Due |\n|---|---|\n| to be confirmed | 2027 |"), [
      "3:3 Still to be filled in: \u201Cto be confirmed\u201D."
    ]);
    assert.deepEqual(found("The [body responsible] acts."), ["1:5 Still to be filled in: \u201C[body responsible]\u201D."]);
    assert.deepEqual(found("## Team [TBD]\n\nx"), ["1:9 Still to be filled in: \u201C[TBD]\u201D."]);
  });
  it("finds the guidance of a skeleton", () => {
    assert.deepEqual(found("<!--\n Say who  does it. -->\n\nx"), [
      "1:1 Guidance of a template still stands here: \u201CSay who  does it.\u201D."
    ]);
    assert.deepEqual(found("<!-- an ordinary note -->\n\nx"), []);
  });
  it("leaves alone references, quotations, links and words that only look like it", () => {
    for (const text of [
      "See the Act.[1] It [the Council] said \u201C[sic]\u201D.",
      "As [described here](plan.md) and in [Annex A].",
      "The amount is to be determined by the Council each year.",
      "Add [emphasis added] and [2014] OJ L 119.",
      "The TBDX unit and the tbc group.",
      "Roles are to be defined in the Act."
    ])
      assert.deepEqual(found(text), [], text);
  });
  it("reports a passage once, however many fields it has", () => {
    assert.deepEqual(found("[date] [date] [name] [year] [amount] [number]"), [
      "1:1 Still to be filled in: \u201C[date]\u201D, \u201C[date]\u201D, \u201C[name]\u201D and \u201C[year]\u201D and 2 more."
    ]);
  });
});
describe("text/undefined-acronym", () => {
  const found = (text, yaml) => report(undefinedAcronym, text, yaml === void 0 ? {} : { yaml });
  it("reports an acronym that is used and never spelled out, at its first use", () => {
    assert.deepEqual(found("The *NCSC* acts.\n\nThe NCSC trains the NCSC."), [
      "1:6 \u201CNCSC\u201D is used 3 times and never spelled out."
    ]);
  });
  it("accepts every common way to spell it out, wherever it stands", () => {
    for (const definition of [
      "National Cyber Security Centre (NCSC)",
      "the Centre (\u201CNCSC\u201D)",
      "the Centre (hereinafter referred to as NCSC)",
      "NCSC (National Cyber Security Centre)",
      "- NCSC \u2013 National Cyber Security Centre",
      "- NCSC: National Cyber Security Centre",
      "- National Cyber Security Centre: NCSC",
      "| Term | Meaning |\n|---|---|\n| NCSC | National Cyber Security Centre |",
      "## The National Cyber Security Centre (NCSC)",
      "The bodies (Police, NCSC) act."
    ])
      assert.deepEqual(found(`NCSC NCSC NCSC acts.

${definition}`), [], definition);
  });
  it("knows what needs no definition", () => {
    for (const text of [
      "EU EU EU",
      "II II II IV",
      "ICT ICT ICT",
      "CHAPTER ONE NATIONAL POLICY POLICY POLICY",
      "ISO/IEC ISO/IEC ISO/IEC",
      "NCSC once"
    ])
      assert.deepEqual(found(`The ${text} text`), [], text);
    assert.deepEqual(found("NCSC NCSC NCSC acts", "acronyms: [NCSC]"), []);
  });
  it("counts plurals with the singular, and caps the number of findings", () => {
    assert.deepEqual(found("NCSCs and NCSC (National Centre) and NCSCs"), []);
    const text = ["QA", "QB", "QC", "QD", "QE", "QF", "QG"].map((a) => `the ${a} and ${a} or ${a}`).join(" then ");
    const reports = found(text);
    assert.equal(reports.length, 5);
    assert.match(reports[4], /So are 2 others: QF and QG\.$/);
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vLi4vdGVzdC9ydWxlcy90ZXh0L3RleHQudGVzdC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tICdub2RlOmFzc2VydC9zdHJpY3QnO1xuaW1wb3J0IHsgcGxhY2Vob2xkZXIgfSBmcm9tICcuLi8uLi8uLi9zcmMvcnVsZXMvdGV4dC9wbGFjZWhvbGRlci5qcyc7XG5pbXBvcnQgeyB1bmRlZmluZWRBY3JvbnltIH0gZnJvbSAnLi4vLi4vLi4vc3JjL3J1bGVzL3RleHQvdW5kZWZpbmVkLWFjcm9ueW0uanMnO1xuaW1wb3J0IHsgcmVwb3J0IH0gZnJvbSAnLi4vLi4vc3VwcG9ydC9jb250ZXh0LmpzJztcblxuZGVzY3JpYmUoJ3RleHQvcGxhY2Vob2xkZXInLCAoKSA9PiB7XG4gIGNvbnN0IGZvdW5kID0gKHRleHQ6IHN0cmluZykgPT4gcmVwb3J0KHBsYWNlaG9sZGVyLCB0ZXh0KTtcblxuICBpdCgnZmluZHMgYWJicmV2aWF0aW9ucywgZmllbGRzLCBmaWxsZXIgdGV4dCBhbmQgc2tlbGV0b24gZmllbGRzJywgKCkgPT4ge1xuICAgIGFzc2VydC5kZWVwRXF1YWwoZm91bmQoJ1RoZSBsZWFkIGlzIFRCRC4nKSwgWycxOjEzIFN0aWxsIHRvIGJlIGZpbGxlZCBpbjogXHUyMDFDVEJEXHUyMDFELiddKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGZvdW5kKCdJdCBpcyBsZWQgYnkgW25hbWUgb2YgdGhlIGFnZW5jeV0gZnJvbSBbZGF0ZV0uJyksIFtcbiAgICAgICcxOjE0IFN0aWxsIHRvIGJlIGZpbGxlZCBpbjogXHUyMDFDW25hbWUgb2YgdGhlIGFnZW5jeV1cdTIwMUQgYW5kIFx1MjAxQ1tkYXRlXVx1MjAxRC4nLFxuICAgIF0pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoZm91bmQoJ0xvcmVtIGlwc3VtIGRvbG9yLicpLCBbJzE6MSBTdGlsbCB0byBiZSBmaWxsZWQgaW46IFx1MjAxQ0xvcmVtIGlwc3VtXHUyMDFELiddKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGZvdW5kKCd8IExlYWQgfCBEdWUgfFxcbnwtLS18LS0tfFxcbnwgdG8gYmUgY29uZmlybWVkIHwgMjAyNyB8JyksIFtcbiAgICAgICczOjMgU3RpbGwgdG8gYmUgZmlsbGVkIGluOiBcdTIwMUN0byBiZSBjb25maXJtZWRcdTIwMUQuJyxcbiAgICBdKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGZvdW5kKCdUaGUgW2JvZHkgcmVzcG9uc2libGVdIGFjdHMuJyksIFsnMTo1IFN0aWxsIHRvIGJlIGZpbGxlZCBpbjogXHUyMDFDW2JvZHkgcmVzcG9uc2libGVdXHUyMDFELiddKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGZvdW5kKCcjIyBUZWFtIFtUQkRdXFxuXFxueCcpLCBbJzE6OSBTdGlsbCB0byBiZSBmaWxsZWQgaW46IFx1MjAxQ1tUQkRdXHUyMDFELiddKTtcbiAgfSk7XG5cbiAgaXQoJ2ZpbmRzIHRoZSBndWlkYW5jZSBvZiBhIHNrZWxldG9uJywgKCkgPT4ge1xuICAgIGFzc2VydC5kZWVwRXF1YWwoZm91bmQoJzwhLS1cXG4gU2F5IHdobyAgZG9lcyBpdC4gLS0+XFxuXFxueCcpLCBbXG4gICAgICAnMToxIEd1aWRhbmNlIG9mIGEgdGVtcGxhdGUgc3RpbGwgc3RhbmRzIGhlcmU6IFx1MjAxQ1NheSB3aG8gIGRvZXMgaXQuXHUyMDFELicsXG4gICAgXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChmb3VuZCgnPCEtLSBhbiBvcmRpbmFyeSBub3RlIC0tPlxcblxcbngnKSwgW10pO1xuICB9KTtcblxuICBpdCgnbGVhdmVzIGFsb25lIHJlZmVyZW5jZXMsIHF1b3RhdGlvbnMsIGxpbmtzIGFuZCB3b3JkcyB0aGF0IG9ubHkgbG9vayBsaWtlIGl0JywgKCkgPT4ge1xuICAgIGZvciAoY29uc3QgdGV4dCBvZiBbXG4gICAgICAnU2VlIHRoZSBBY3QuWzFdIEl0IFt0aGUgQ291bmNpbF0gc2FpZCBcdTIwMUNbc2ljXVx1MjAxRC4nLFxuICAgICAgJ0FzIFtkZXNjcmliZWQgaGVyZV0ocGxhbi5tZCkgYW5kIGluIFtBbm5leCBBXS4nLFxuICAgICAgJ1RoZSBhbW91bnQgaXMgdG8gYmUgZGV0ZXJtaW5lZCBieSB0aGUgQ291bmNpbCBlYWNoIHllYXIuJyxcbiAgICAgICdBZGQgW2VtcGhhc2lzIGFkZGVkXSBhbmQgWzIwMTRdIE9KIEwgMTE5LicsXG4gICAgICAnVGhlIFRCRFggdW5pdCBhbmQgdGhlIHRiYyBncm91cC4nLFxuICAgICAgJ1JvbGVzIGFyZSB0byBiZSBkZWZpbmVkIGluIHRoZSBBY3QuJyxcbiAgICBdKVxuICAgICAgYXNzZXJ0LmRlZXBFcXVhbChmb3VuZCh0ZXh0KSwgW10sIHRleHQpO1xuICB9KTtcblxuICBpdCgncmVwb3J0cyBhIHBhc3NhZ2Ugb25jZSwgaG93ZXZlciBtYW55IGZpZWxkcyBpdCBoYXMnLCAoKSA9PiB7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChmb3VuZCgnW2RhdGVdIFtkYXRlXSBbbmFtZV0gW3llYXJdIFthbW91bnRdIFtudW1iZXJdJyksIFtcbiAgICAgICcxOjEgU3RpbGwgdG8gYmUgZmlsbGVkIGluOiBcdTIwMUNbZGF0ZV1cdTIwMUQsIFx1MjAxQ1tkYXRlXVx1MjAxRCwgXHUyMDFDW25hbWVdXHUyMDFEIGFuZCBcdTIwMUNbeWVhcl1cdTIwMUQgYW5kIDIgbW9yZS4nLFxuICAgIF0pO1xuICB9KTtcbn0pO1xuXG5kZXNjcmliZSgndGV4dC91bmRlZmluZWQtYWNyb255bScsICgpID0+IHtcbiAgY29uc3QgZm91bmQgPSAodGV4dDogc3RyaW5nLCB5YW1sPzogc3RyaW5nKSA9PiByZXBvcnQodW5kZWZpbmVkQWNyb255bSwgdGV4dCwgeWFtbCA9PT0gdW5kZWZpbmVkID8ge30gOiB7IHlhbWwgfSk7XG5cbiAgaXQoJ3JlcG9ydHMgYW4gYWNyb255bSB0aGF0IGlzIHVzZWQgYW5kIG5ldmVyIHNwZWxsZWQgb3V0LCBhdCBpdHMgZmlyc3QgdXNlJywgKCkgPT4ge1xuICAgIGFzc2VydC5kZWVwRXF1YWwoZm91bmQoJ1RoZSAqTkNTQyogYWN0cy5cXG5cXG5UaGUgTkNTQyB0cmFpbnMgdGhlIE5DU0MuJyksIFtcbiAgICAgICcxOjYgXHUyMDFDTkNTQ1x1MjAxRCBpcyB1c2VkIDMgdGltZXMgYW5kIG5ldmVyIHNwZWxsZWQgb3V0LicsXG4gICAgXSk7XG4gIH0pO1xuXG4gIGl0KCdhY2NlcHRzIGV2ZXJ5IGNvbW1vbiB3YXkgdG8gc3BlbGwgaXQgb3V0LCB3aGVyZXZlciBpdCBzdGFuZHMnLCAoKSA9PiB7XG4gICAgZm9yIChjb25zdCBkZWZpbml0aW9uIG9mIFtcbiAgICAgICdOYXRpb25hbCBDeWJlciBTZWN1cml0eSBDZW50cmUgKE5DU0MpJyxcbiAgICAgICd0aGUgQ2VudHJlIChcdTIwMUNOQ1NDXHUyMDFEKScsXG4gICAgICAndGhlIENlbnRyZSAoaGVyZWluYWZ0ZXIgcmVmZXJyZWQgdG8gYXMgTkNTQyknLFxuICAgICAgJ05DU0MgKE5hdGlvbmFsIEN5YmVyIFNlY3VyaXR5IENlbnRyZSknLFxuICAgICAgJy0gTkNTQyBcdTIwMTMgTmF0aW9uYWwgQ3liZXIgU2VjdXJpdHkgQ2VudHJlJyxcbiAgICAgICctIE5DU0M6IE5hdGlvbmFsIEN5YmVyIFNlY3VyaXR5IENlbnRyZScsXG4gICAgICAnLSBOYXRpb25hbCBDeWJlciBTZWN1cml0eSBDZW50cmU6IE5DU0MnLFxuICAgICAgJ3wgVGVybSB8IE1lYW5pbmcgfFxcbnwtLS18LS0tfFxcbnwgTkNTQyB8IE5hdGlvbmFsIEN5YmVyIFNlY3VyaXR5IENlbnRyZSB8JyxcbiAgICAgICcjIyBUaGUgTmF0aW9uYWwgQ3liZXIgU2VjdXJpdHkgQ2VudHJlIChOQ1NDKScsXG4gICAgICAnVGhlIGJvZGllcyAoUG9saWNlLCBOQ1NDKSBhY3QuJyxcbiAgICBdKVxuICAgICAgYXNzZXJ0LmRlZXBFcXVhbChmb3VuZChgTkNTQyBOQ1NDIE5DU0MgYWN0cy5cXG5cXG4ke2RlZmluaXRpb259YCksIFtdLCBkZWZpbml0aW9uKTtcbiAgfSk7XG5cbiAgaXQoJ2tub3dzIHdoYXQgbmVlZHMgbm8gZGVmaW5pdGlvbicsICgpID0+IHtcbiAgICBmb3IgKGNvbnN0IHRleHQgb2YgW1xuICAgICAgJ0VVIEVVIEVVJyxcbiAgICAgICdJSSBJSSBJSSBJVicsXG4gICAgICAnSUNUIElDVCBJQ1QnLFxuICAgICAgJ0NIQVBURVIgT05FIE5BVElPTkFMIFBPTElDWSBQT0xJQ1kgUE9MSUNZJyxcbiAgICAgICdJU08vSUVDIElTTy9JRUMgSVNPL0lFQycsXG4gICAgICAnTkNTQyBvbmNlJyxcbiAgICBdKVxuICAgICAgYXNzZXJ0LmRlZXBFcXVhbChmb3VuZChgVGhlICR7dGV4dH0gdGV4dGApLCBbXSwgdGV4dCk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChmb3VuZCgnTkNTQyBOQ1NDIE5DU0MgYWN0cycsICdhY3JvbnltczogW05DU0NdJyksIFtdKTtcbiAgfSk7XG5cbiAgaXQoJ2NvdW50cyBwbHVyYWxzIHdpdGggdGhlIHNpbmd1bGFyLCBhbmQgY2FwcyB0aGUgbnVtYmVyIG9mIGZpbmRpbmdzJywgKCkgPT4ge1xuICAgIGFzc2VydC5kZWVwRXF1YWwoZm91bmQoJ05DU0NzIGFuZCBOQ1NDIChOYXRpb25hbCBDZW50cmUpIGFuZCBOQ1NDcycpLCBbXSk7XG4gICAgY29uc3QgdGV4dCA9IFsnUUEnLCAnUUInLCAnUUMnLCAnUUQnLCAnUUUnLCAnUUYnLCAnUUcnXS5tYXAoKGEpID0+IGB0aGUgJHthfSBhbmQgJHthfSBvciAke2F9YCkuam9pbignIHRoZW4gJyk7XG4gICAgY29uc3QgcmVwb3J0cyA9IGZvdW5kKHRleHQpO1xuICAgIGFzc2VydC5lcXVhbChyZXBvcnRzLmxlbmd0aCwgNSk7XG4gICAgYXNzZXJ0Lm1hdGNoKHJlcG9ydHNbNF0hLCAvU28gYXJlIDIgb3RoZXJzOiBRRiBhbmQgUUdcXC4kLyk7XG4gIH0pO1xufSk7XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQSxPQUFPLFlBQVk7QUFLbkIsU0FBUyxvQkFBb0IsTUFBTTtBQUNqQyxRQUFNLFFBQVEsQ0FBQyxTQUFpQixPQUFPLGFBQWEsSUFBSTtBQUV4RCxLQUFHLGdFQUFnRSxNQUFNO0FBQ3ZFLFdBQU8sVUFBVSxNQUFNLGtCQUFrQixHQUFHLENBQUMsOENBQW9DLENBQUM7QUFDbEYsV0FBTyxVQUFVLE1BQU0sZ0RBQWdELEdBQUc7QUFBQSxNQUN4RTtBQUFBLElBQ0YsQ0FBQztBQUNELFdBQU8sVUFBVSxNQUFNLG9CQUFvQixHQUFHLENBQUMscURBQTJDLENBQUM7QUFDM0YsV0FBTyxVQUFVLE1BQU0sdURBQXVELEdBQUc7QUFBQSxNQUMvRTtBQUFBLElBQ0YsQ0FBQztBQUNELFdBQU8sVUFBVSxNQUFNLDhCQUE4QixHQUFHLENBQUMsNERBQWtELENBQUM7QUFDNUcsV0FBTyxVQUFVLE1BQU0sb0JBQW9CLEdBQUcsQ0FBQywrQ0FBcUMsQ0FBQztBQUFBLEVBQ3ZGLENBQUM7QUFFRCxLQUFHLG9DQUFvQyxNQUFNO0FBQzNDLFdBQU8sVUFBVSxNQUFNLG1DQUFtQyxHQUFHO0FBQUEsTUFDM0Q7QUFBQSxJQUNGLENBQUM7QUFDRCxXQUFPLFVBQVUsTUFBTSxnQ0FBZ0MsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUM5RCxDQUFDO0FBRUQsS0FBRywrRUFBK0UsTUFBTTtBQUN0RixlQUFXLFFBQVE7QUFBQSxNQUNqQjtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUNFLGFBQU8sVUFBVSxNQUFNLElBQUksR0FBRyxDQUFDLEdBQUcsSUFBSTtBQUFBLEVBQzFDLENBQUM7QUFFRCxLQUFHLHNEQUFzRCxNQUFNO0FBQzdELFdBQU8sVUFBVSxNQUFNLCtDQUErQyxHQUFHO0FBQUEsTUFDdkU7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNILENBQUM7QUFDSCxDQUFDO0FBRUQsU0FBUywwQkFBMEIsTUFBTTtBQUN2QyxRQUFNLFFBQVEsQ0FBQyxNQUFjLFNBQWtCLE9BQU8sa0JBQWtCLE1BQU0sU0FBUyxTQUFZLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQztBQUVoSCxLQUFHLDJFQUEyRSxNQUFNO0FBQ2xGLFdBQU8sVUFBVSxNQUFNLCtDQUErQyxHQUFHO0FBQUEsTUFDdkU7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNILENBQUM7QUFFRCxLQUFHLGdFQUFnRSxNQUFNO0FBQ3ZFLGVBQVcsY0FBYztBQUFBLE1BQ3ZCO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUNFLGFBQU8sVUFBVSxNQUFNO0FBQUE7QUFBQSxFQUEyQixVQUFVLEVBQUUsR0FBRyxDQUFDLEdBQUcsVUFBVTtBQUFBLEVBQ25GLENBQUM7QUFFRCxLQUFHLGtDQUFrQyxNQUFNO0FBQ3pDLGVBQVcsUUFBUTtBQUFBLE1BQ2pCO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQ0UsYUFBTyxVQUFVLE1BQU0sT0FBTyxJQUFJLE9BQU8sR0FBRyxDQUFDLEdBQUcsSUFBSTtBQUN0RCxXQUFPLFVBQVUsTUFBTSx1QkFBdUIsa0JBQWtCLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDdkUsQ0FBQztBQUVELEtBQUcscUVBQXFFLE1BQU07QUFDNUUsV0FBTyxVQUFVLE1BQU0sNENBQTRDLEdBQUcsQ0FBQyxDQUFDO0FBQ3hFLFVBQU0sT0FBTyxDQUFDLE1BQU0sTUFBTSxNQUFNLE1BQU0sTUFBTSxNQUFNLElBQUksRUFBRSxJQUFJLENBQUMsTUFBTSxPQUFPLENBQUMsUUFBUSxDQUFDLE9BQU8sQ0FBQyxFQUFFLEVBQUUsS0FBSyxRQUFRO0FBQzdHLFVBQU0sVUFBVSxNQUFNLElBQUk7QUFDMUIsV0FBTyxNQUFNLFFBQVEsUUFBUSxDQUFDO0FBQzlCLFdBQU8sTUFBTSxRQUFRLENBQUMsR0FBSSwrQkFBK0I7QUFBQSxFQUMzRCxDQUFDO0FBQ0gsQ0FBQzsiLAogICJuYW1lcyI6IFtdCn0K
