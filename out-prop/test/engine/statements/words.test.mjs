import {
  findQuantities,
  splitSentences,
  tokenize
} from "../../../chunk-LBVFDZJ6.mjs";
import {
  bracketedOwner,
  findTimes,
  isPlaceholder,
  lastYear
} from "../../../chunk-4MJL66B6.mjs";

// test/engine/statements/words.test.ts
import assert from "node:assert/strict";
var sentences = (text) => splitSentences(text).map(({ start, end }) => text.slice(start, end));
var times = (text) => findTimes(text).map((t) => text.slice(t.start, t.end).trim());
var quantities = (text) => findQuantities(tokenize(text)).map((q) => `${q.kind} ${q.value}${q.threshold ? " limit" : ""}`);
describe("sentences", () => {
  it("end at full stops, and not at abbreviations, numbers, initials and small letters", () => {
    assert.deepEqual(sentences("We act. You act! Do they?"), ["We act.", "You act!", "Do they?"]);
    assert.deepEqual(sentences("See Art. 5 and No. 3, e.g. The Act. Next."), [
      "See Art. 5 and No. 3, e.g. The Act.",
      "Next."
    ]);
    assert.deepEqual(sentences("It grew by 3.5 % in v. 2. J. Smith wrote it."), [
      "It grew by 3.5 % in v. 2.",
      "J. Smith wrote it."
    ]);
    assert.deepEqual(sentences("2. Train all staff. Then test."), ["2. Train all staff.", "Then test."]);
    assert.deepEqual(sentences("He said \u201Cstop.\u201D Then he left."), ["He said \u201Cstop.\u201D", "Then he left."]);
    assert.deepEqual(sentences(""), []);
  });
});
describe("times", () => {
  it("are dates as people write them", () => {
    for (const text of [
      "by 2027",
      "by the end of 2027",
      "by the end of Q2 2027",
      "by 30 June 2027",
      "before March 2028",
      "until 2030",
      "to 2021",
      "no later than 2026",
      "in the first quarter of 2027",
      "by mid-2027",
      "FY2026/27",
      "Q3 2027",
      "2026\u20132030",
      "within 12 months of",
      "within the next two years",
      "in the first year",
      "over the next five years",
      "after five years of",
      "within 24 hours of",
      "annually",
      "each year",
      "every two years",
      "twice a year",
      "per year",
      "year on year",
      "every October",
      "quarterly"
    ])
      assert.deepEqual(
        times(`It is done ${text} here`).map((t) => t.toLowerCase()),
        [text.toLowerCase()],
        text
      );
  });
  it("are no names, laws and versions", () => {
    for (const text of [
      "in line with Vision 2030",
      "Agenda 2030",
      "the Act of 2018",
      "ISO 27001:2022",
      "regularly",
      "as soon as possible",
      "Phase A",
      "Directive 2016/679"
    ])
      assert.deepEqual(times(text), [], text);
  });
  it("know their last year", () => {
    assert.equal(lastYear("2026/27"), 2027);
    assert.equal(lastYear("2026-2030"), 2030);
    assert.equal(lastYear("2026"), 2026);
    assert.equal(findTimes("by the end of 2029")[0].year, 2029);
  });
});
describe("quantities", () => {
  it("are numbers with what they count", () => {
    assert.deepEqual(quantities("70 % of ministries and 40 percent of banks"), ["percent 70", "percent 40"]);
    assert.deepEqual(quantities("at least 2,500 officers"), ["count 2500 limit"]);
    assert.deepEqual(quantities("three regional centres, \xA31.9bn, \u20AC 2.4 million"), [
      "count 3",
      "money 1900000000",
      "money 2400000"
    ]);
    assert.deepEqual(quantities("no more than four hours"), ["duration 4 limit"]);
    assert.deepEqual(quantities("by 8-10 %"), ["percent 8"]);
  });
  it("are no years, laws, standards, sections, names and periods", () => {
    for (const text of [
      "by 2027",
      "ISO/IEC 27001 and RFC 2350",
      "Article 5 of Law No. 83 of 12 March 2019",
      "Directive 95/46/EC and Regulation (EU) 2016/679",
      "section 4.2, Table 3, Phase 2",
      "a 24/7 service over 5G and IPv6",
      "within 12 months",
      "one of the priorities",
      "3.1.2 Scope"
    ])
      assert.deepEqual(quantities(text), [], text);
  });
});
describe("owners", () => {
  it("stand in brackets at the end, and nowhere else in brackets", () => {
    const text = "Analyse the risks. (MoD, NCSC)";
    assert.deepEqual(bracketedOwner(text), { start: 19, end: text.length });
    assert.equal(bracketedOwner("Establish the working group (NTWG)"), void 0);
    assert.notEqual(bracketedOwner("Establish a group (lead: Ministry of Health)"), void 0);
  });
  it("are no placeholders", () => {
    for (const text of ["", "\u2013", "TBD", "n/a", "to be determined", "[owner]"])
      assert.equal(isPlaceholder(text), true, text);
    assert.equal(isPlaceholder("TBD Office"), false);
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vLi4vdGVzdC9lbmdpbmUvc3RhdGVtZW50cy93b3Jkcy50ZXN0LnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgYXNzZXJ0IGZyb20gJ25vZGU6YXNzZXJ0L3N0cmljdCc7XG5pbXBvcnQgeyBmaW5kVGltZXMsIGxhc3RZZWFyIH0gZnJvbSAnLi4vLi4vLi4vc3JjL2VuZ2luZS9zdGF0ZW1lbnRzL2RhdGVzLmpzJztcbmltcG9ydCB7IGJyYWNrZXRlZE93bmVyLCBpc1BsYWNlaG9sZGVyIH0gZnJvbSAnLi4vLi4vLi4vc3JjL2VuZ2luZS9zdGF0ZW1lbnRzL293bmVycy5qcyc7XG5pbXBvcnQgeyBmaW5kUXVhbnRpdGllcyB9IGZyb20gJy4uLy4uLy4uL3NyYy9lbmdpbmUvc3RhdGVtZW50cy9xdWFudGl0aWVzLmpzJztcbmltcG9ydCB7IHNwbGl0U2VudGVuY2VzLCB0b2tlbml6ZSB9IGZyb20gJy4uLy4uLy4uL3NyYy9lbmdpbmUvc3RhdGVtZW50cy90b2tlbnMuanMnO1xuXG5jb25zdCBzZW50ZW5jZXMgPSAodGV4dDogc3RyaW5nKSA9PiBzcGxpdFNlbnRlbmNlcyh0ZXh0KS5tYXAoKHsgc3RhcnQsIGVuZCB9KSA9PiB0ZXh0LnNsaWNlKHN0YXJ0LCBlbmQpKTtcbmNvbnN0IHRpbWVzID0gKHRleHQ6IHN0cmluZykgPT4gZmluZFRpbWVzKHRleHQpLm1hcCgodCkgPT4gdGV4dC5zbGljZSh0LnN0YXJ0LCB0LmVuZCkudHJpbSgpKTtcbmNvbnN0IHF1YW50aXRpZXMgPSAodGV4dDogc3RyaW5nKSA9PlxuICBmaW5kUXVhbnRpdGllcyh0b2tlbml6ZSh0ZXh0KSkubWFwKChxKSA9PiBgJHtxLmtpbmR9ICR7cS52YWx1ZX0ke3EudGhyZXNob2xkID8gJyBsaW1pdCcgOiAnJ31gKTtcblxuZGVzY3JpYmUoJ3NlbnRlbmNlcycsICgpID0+IHtcbiAgaXQoJ2VuZCBhdCBmdWxsIHN0b3BzLCBhbmQgbm90IGF0IGFiYnJldmlhdGlvbnMsIG51bWJlcnMsIGluaXRpYWxzIGFuZCBzbWFsbCBsZXR0ZXJzJywgKCkgPT4ge1xuICAgIGFzc2VydC5kZWVwRXF1YWwoc2VudGVuY2VzKCdXZSBhY3QuIFlvdSBhY3QhIERvIHRoZXk/JyksIFsnV2UgYWN0LicsICdZb3UgYWN0IScsICdEbyB0aGV5PyddKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHNlbnRlbmNlcygnU2VlIEFydC4gNSBhbmQgTm8uIDMsIGUuZy4gVGhlIEFjdC4gTmV4dC4nKSwgW1xuICAgICAgJ1NlZSBBcnQuIDUgYW5kIE5vLiAzLCBlLmcuIFRoZSBBY3QuJyxcbiAgICAgICdOZXh0LicsXG4gICAgXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChzZW50ZW5jZXMoJ0l0IGdyZXcgYnkgMy41ICUgaW4gdi4gMi4gSi4gU21pdGggd3JvdGUgaXQuJyksIFtcbiAgICAgICdJdCBncmV3IGJ5IDMuNSAlIGluIHYuIDIuJyxcbiAgICAgICdKLiBTbWl0aCB3cm90ZSBpdC4nLFxuICAgIF0pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoc2VudGVuY2VzKCcyLiBUcmFpbiBhbGwgc3RhZmYuIFRoZW4gdGVzdC4nKSwgWycyLiBUcmFpbiBhbGwgc3RhZmYuJywgJ1RoZW4gdGVzdC4nXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChzZW50ZW5jZXMoJ0hlIHNhaWQgXHUyMDFDc3RvcC5cdTIwMUQgVGhlbiBoZSBsZWZ0LicpLCBbJ0hlIHNhaWQgXHUyMDFDc3RvcC5cdTIwMUQnLCAnVGhlbiBoZSBsZWZ0LiddKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHNlbnRlbmNlcygnJyksIFtdKTtcbiAgfSk7XG59KTtcblxuZGVzY3JpYmUoJ3RpbWVzJywgKCkgPT4ge1xuICBpdCgnYXJlIGRhdGVzIGFzIHBlb3BsZSB3cml0ZSB0aGVtJywgKCkgPT4ge1xuICAgIGZvciAoY29uc3QgdGV4dCBvZiBbXG4gICAgICAnYnkgMjAyNycsXG4gICAgICAnYnkgdGhlIGVuZCBvZiAyMDI3JyxcbiAgICAgICdieSB0aGUgZW5kIG9mIFEyIDIwMjcnLFxuICAgICAgJ2J5IDMwIEp1bmUgMjAyNycsXG4gICAgICAnYmVmb3JlIE1hcmNoIDIwMjgnLFxuICAgICAgJ3VudGlsIDIwMzAnLFxuICAgICAgJ3RvIDIwMjEnLFxuICAgICAgJ25vIGxhdGVyIHRoYW4gMjAyNicsXG4gICAgICAnaW4gdGhlIGZpcnN0IHF1YXJ0ZXIgb2YgMjAyNycsXG4gICAgICAnYnkgbWlkLTIwMjcnLFxuICAgICAgJ0ZZMjAyNi8yNycsXG4gICAgICAnUTMgMjAyNycsXG4gICAgICAnMjAyNlx1MjAxMzIwMzAnLFxuICAgICAgJ3dpdGhpbiAxMiBtb250aHMgb2YnLFxuICAgICAgJ3dpdGhpbiB0aGUgbmV4dCB0d28geWVhcnMnLFxuICAgICAgJ2luIHRoZSBmaXJzdCB5ZWFyJyxcbiAgICAgICdvdmVyIHRoZSBuZXh0IGZpdmUgeWVhcnMnLFxuICAgICAgJ2FmdGVyIGZpdmUgeWVhcnMgb2YnLFxuICAgICAgJ3dpdGhpbiAyNCBob3VycyBvZicsXG4gICAgICAnYW5udWFsbHknLFxuICAgICAgJ2VhY2ggeWVhcicsXG4gICAgICAnZXZlcnkgdHdvIHllYXJzJyxcbiAgICAgICd0d2ljZSBhIHllYXInLFxuICAgICAgJ3BlciB5ZWFyJyxcbiAgICAgICd5ZWFyIG9uIHllYXInLFxuICAgICAgJ2V2ZXJ5IE9jdG9iZXInLFxuICAgICAgJ3F1YXJ0ZXJseScsXG4gICAgXSlcbiAgICAgIGFzc2VydC5kZWVwRXF1YWwoXG4gICAgICAgIHRpbWVzKGBJdCBpcyBkb25lICR7dGV4dH0gaGVyZWApLm1hcCgodCkgPT4gdC50b0xvd2VyQ2FzZSgpKSxcbiAgICAgICAgW3RleHQudG9Mb3dlckNhc2UoKV0sXG4gICAgICAgIHRleHQsXG4gICAgICApO1xuICB9KTtcblxuICBpdCgnYXJlIG5vIG5hbWVzLCBsYXdzIGFuZCB2ZXJzaW9ucycsICgpID0+IHtcbiAgICBmb3IgKGNvbnN0IHRleHQgb2YgW1xuICAgICAgJ2luIGxpbmUgd2l0aCBWaXNpb24gMjAzMCcsXG4gICAgICAnQWdlbmRhIDIwMzAnLFxuICAgICAgJ3RoZSBBY3Qgb2YgMjAxOCcsXG4gICAgICAnSVNPIDI3MDAxOjIwMjInLFxuICAgICAgJ3JlZ3VsYXJseScsXG4gICAgICAnYXMgc29vbiBhcyBwb3NzaWJsZScsXG4gICAgICAnUGhhc2UgQScsXG4gICAgICAnRGlyZWN0aXZlIDIwMTYvNjc5JyxcbiAgICBdKVxuICAgICAgYXNzZXJ0LmRlZXBFcXVhbCh0aW1lcyh0ZXh0KSwgW10sIHRleHQpO1xuICB9KTtcblxuICBpdCgna25vdyB0aGVpciBsYXN0IHllYXInLCAoKSA9PiB7XG4gICAgYXNzZXJ0LmVxdWFsKGxhc3RZZWFyKCcyMDI2LzI3JyksIDIwMjcpO1xuICAgIGFzc2VydC5lcXVhbChsYXN0WWVhcignMjAyNi0yMDMwJyksIDIwMzApO1xuICAgIGFzc2VydC5lcXVhbChsYXN0WWVhcignMjAyNicpLCAyMDI2KTtcbiAgICBhc3NlcnQuZXF1YWwoZmluZFRpbWVzKCdieSB0aGUgZW5kIG9mIDIwMjknKVswXSEueWVhciwgMjAyOSk7XG4gIH0pO1xufSk7XG5cbmRlc2NyaWJlKCdxdWFudGl0aWVzJywgKCkgPT4ge1xuICBpdCgnYXJlIG51bWJlcnMgd2l0aCB3aGF0IHRoZXkgY291bnQnLCAoKSA9PiB7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChxdWFudGl0aWVzKCc3MCAlIG9mIG1pbmlzdHJpZXMgYW5kIDQwIHBlcmNlbnQgb2YgYmFua3MnKSwgWydwZXJjZW50IDcwJywgJ3BlcmNlbnQgNDAnXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChxdWFudGl0aWVzKCdhdCBsZWFzdCAyLDUwMCBvZmZpY2VycycpLCBbJ2NvdW50IDI1MDAgbGltaXQnXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChxdWFudGl0aWVzKCd0aHJlZSByZWdpb25hbCBjZW50cmVzLCBcdTAwQTMxLjlibiwgXHUyMEFDIDIuNCBtaWxsaW9uJyksIFtcbiAgICAgICdjb3VudCAzJyxcbiAgICAgICdtb25leSAxOTAwMDAwMDAwJyxcbiAgICAgICdtb25leSAyNDAwMDAwJyxcbiAgICBdKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHF1YW50aXRpZXMoJ25vIG1vcmUgdGhhbiBmb3VyIGhvdXJzJyksIFsnZHVyYXRpb24gNCBsaW1pdCddKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHF1YW50aXRpZXMoJ2J5IDgtMTAgJScpLCBbJ3BlcmNlbnQgOCddKTtcbiAgfSk7XG5cbiAgaXQoJ2FyZSBubyB5ZWFycywgbGF3cywgc3RhbmRhcmRzLCBzZWN0aW9ucywgbmFtZXMgYW5kIHBlcmlvZHMnLCAoKSA9PiB7XG4gICAgZm9yIChjb25zdCB0ZXh0IG9mIFtcbiAgICAgICdieSAyMDI3JyxcbiAgICAgICdJU08vSUVDIDI3MDAxIGFuZCBSRkMgMjM1MCcsXG4gICAgICAnQXJ0aWNsZSA1IG9mIExhdyBOby4gODMgb2YgMTIgTWFyY2ggMjAxOScsXG4gICAgICAnRGlyZWN0aXZlIDk1LzQ2L0VDIGFuZCBSZWd1bGF0aW9uIChFVSkgMjAxNi82NzknLFxuICAgICAgJ3NlY3Rpb24gNC4yLCBUYWJsZSAzLCBQaGFzZSAyJyxcbiAgICAgICdhIDI0Lzcgc2VydmljZSBvdmVyIDVHIGFuZCBJUHY2JyxcbiAgICAgICd3aXRoaW4gMTIgbW9udGhzJyxcbiAgICAgICdvbmUgb2YgdGhlIHByaW9yaXRpZXMnLFxuICAgICAgJzMuMS4yIFNjb3BlJyxcbiAgICBdKVxuICAgICAgYXNzZXJ0LmRlZXBFcXVhbChxdWFudGl0aWVzKHRleHQpLCBbXSwgdGV4dCk7XG4gIH0pO1xufSk7XG5cbmRlc2NyaWJlKCdvd25lcnMnLCAoKSA9PiB7XG4gIGl0KCdzdGFuZCBpbiBicmFja2V0cyBhdCB0aGUgZW5kLCBhbmQgbm93aGVyZSBlbHNlIGluIGJyYWNrZXRzJywgKCkgPT4ge1xuICAgIGNvbnN0IHRleHQgPSAnQW5hbHlzZSB0aGUgcmlza3MuIChNb0QsIE5DU0MpJztcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGJyYWNrZXRlZE93bmVyKHRleHQpLCB7IHN0YXJ0OiAxOSwgZW5kOiB0ZXh0Lmxlbmd0aCB9KTtcbiAgICBhc3NlcnQuZXF1YWwoYnJhY2tldGVkT3duZXIoJ0VzdGFibGlzaCB0aGUgd29ya2luZyBncm91cCAoTlRXRyknKSwgdW5kZWZpbmVkKTtcbiAgICBhc3NlcnQubm90RXF1YWwoYnJhY2tldGVkT3duZXIoJ0VzdGFibGlzaCBhIGdyb3VwIChsZWFkOiBNaW5pc3RyeSBvZiBIZWFsdGgpJyksIHVuZGVmaW5lZCk7XG4gIH0pO1xuXG4gIGl0KCdhcmUgbm8gcGxhY2Vob2xkZXJzJywgKCkgPT4ge1xuICAgIGZvciAoY29uc3QgdGV4dCBvZiBbJycsICdcdTIwMTMnLCAnVEJEJywgJ24vYScsICd0byBiZSBkZXRlcm1pbmVkJywgJ1tvd25lcl0nXSlcbiAgICAgIGFzc2VydC5lcXVhbChpc1BsYWNlaG9sZGVyKHRleHQpLCB0cnVlLCB0ZXh0KTtcbiAgICBhc3NlcnQuZXF1YWwoaXNQbGFjZWhvbGRlcignVEJEIE9mZmljZScpLCBmYWxzZSk7XG4gIH0pO1xufSk7XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7O0FBQUEsT0FBTyxZQUFZO0FBTW5CLElBQU0sWUFBWSxDQUFDLFNBQWlCLGVBQWUsSUFBSSxFQUFFLElBQUksQ0FBQyxFQUFFLE9BQU8sSUFBSSxNQUFNLEtBQUssTUFBTSxPQUFPLEdBQUcsQ0FBQztBQUN2RyxJQUFNLFFBQVEsQ0FBQyxTQUFpQixVQUFVLElBQUksRUFBRSxJQUFJLENBQUMsTUFBTSxLQUFLLE1BQU0sRUFBRSxPQUFPLEVBQUUsR0FBRyxFQUFFLEtBQUssQ0FBQztBQUM1RixJQUFNLGFBQWEsQ0FBQyxTQUNsQixlQUFlLFNBQVMsSUFBSSxDQUFDLEVBQUUsSUFBSSxDQUFDLE1BQU0sR0FBRyxFQUFFLElBQUksSUFBSSxFQUFFLEtBQUssR0FBRyxFQUFFLFlBQVksV0FBVyxFQUFFLEVBQUU7QUFFaEcsU0FBUyxhQUFhLE1BQU07QUFDMUIsS0FBRyxvRkFBb0YsTUFBTTtBQUMzRixXQUFPLFVBQVUsVUFBVSwyQkFBMkIsR0FBRyxDQUFDLFdBQVcsWUFBWSxVQUFVLENBQUM7QUFDNUYsV0FBTyxVQUFVLFVBQVUsMkNBQTJDLEdBQUc7QUFBQSxNQUN2RTtBQUFBLE1BQ0E7QUFBQSxJQUNGLENBQUM7QUFDRCxXQUFPLFVBQVUsVUFBVSw4Q0FBOEMsR0FBRztBQUFBLE1BQzFFO0FBQUEsTUFDQTtBQUFBLElBQ0YsQ0FBQztBQUNELFdBQU8sVUFBVSxVQUFVLGdDQUFnQyxHQUFHLENBQUMsdUJBQXVCLFlBQVksQ0FBQztBQUNuRyxXQUFPLFVBQVUsVUFBVSx5Q0FBK0IsR0FBRyxDQUFDLDZCQUFtQixlQUFlLENBQUM7QUFDakcsV0FBTyxVQUFVLFVBQVUsRUFBRSxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ3BDLENBQUM7QUFDSCxDQUFDO0FBRUQsU0FBUyxTQUFTLE1BQU07QUFDdEIsS0FBRyxrQ0FBa0MsTUFBTTtBQUN6QyxlQUFXLFFBQVE7QUFBQSxNQUNqQjtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUNFLGFBQU87QUFBQSxRQUNMLE1BQU0sY0FBYyxJQUFJLE9BQU8sRUFBRSxJQUFJLENBQUMsTUFBTSxFQUFFLFlBQVksQ0FBQztBQUFBLFFBQzNELENBQUMsS0FBSyxZQUFZLENBQUM7QUFBQSxRQUNuQjtBQUFBLE1BQ0Y7QUFBQSxFQUNKLENBQUM7QUFFRCxLQUFHLG1DQUFtQyxNQUFNO0FBQzFDLGVBQVcsUUFBUTtBQUFBLE1BQ2pCO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFDRSxhQUFPLFVBQVUsTUFBTSxJQUFJLEdBQUcsQ0FBQyxHQUFHLElBQUk7QUFBQSxFQUMxQyxDQUFDO0FBRUQsS0FBRyx3QkFBd0IsTUFBTTtBQUMvQixXQUFPLE1BQU0sU0FBUyxTQUFTLEdBQUcsSUFBSTtBQUN0QyxXQUFPLE1BQU0sU0FBUyxXQUFXLEdBQUcsSUFBSTtBQUN4QyxXQUFPLE1BQU0sU0FBUyxNQUFNLEdBQUcsSUFBSTtBQUNuQyxXQUFPLE1BQU0sVUFBVSxvQkFBb0IsRUFBRSxDQUFDLEVBQUcsTUFBTSxJQUFJO0FBQUEsRUFDN0QsQ0FBQztBQUNILENBQUM7QUFFRCxTQUFTLGNBQWMsTUFBTTtBQUMzQixLQUFHLG9DQUFvQyxNQUFNO0FBQzNDLFdBQU8sVUFBVSxXQUFXLDRDQUE0QyxHQUFHLENBQUMsY0FBYyxZQUFZLENBQUM7QUFDdkcsV0FBTyxVQUFVLFdBQVcseUJBQXlCLEdBQUcsQ0FBQyxrQkFBa0IsQ0FBQztBQUM1RSxXQUFPLFVBQVUsV0FBVyx1REFBK0MsR0FBRztBQUFBLE1BQzVFO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxJQUNGLENBQUM7QUFDRCxXQUFPLFVBQVUsV0FBVyx5QkFBeUIsR0FBRyxDQUFDLGtCQUFrQixDQUFDO0FBQzVFLFdBQU8sVUFBVSxXQUFXLFdBQVcsR0FBRyxDQUFDLFdBQVcsQ0FBQztBQUFBLEVBQ3pELENBQUM7QUFFRCxLQUFHLDhEQUE4RCxNQUFNO0FBQ3JFLGVBQVcsUUFBUTtBQUFBLE1BQ2pCO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQ0UsYUFBTyxVQUFVLFdBQVcsSUFBSSxHQUFHLENBQUMsR0FBRyxJQUFJO0FBQUEsRUFDL0MsQ0FBQztBQUNILENBQUM7QUFFRCxTQUFTLFVBQVUsTUFBTTtBQUN2QixLQUFHLDhEQUE4RCxNQUFNO0FBQ3JFLFVBQU0sT0FBTztBQUNiLFdBQU8sVUFBVSxlQUFlLElBQUksR0FBRyxFQUFFLE9BQU8sSUFBSSxLQUFLLEtBQUssT0FBTyxDQUFDO0FBQ3RFLFdBQU8sTUFBTSxlQUFlLG9DQUFvQyxHQUFHLE1BQVM7QUFDNUUsV0FBTyxTQUFTLGVBQWUsOENBQThDLEdBQUcsTUFBUztBQUFBLEVBQzNGLENBQUM7QUFFRCxLQUFHLHVCQUF1QixNQUFNO0FBQzlCLGVBQVcsUUFBUSxDQUFDLElBQUksVUFBSyxPQUFPLE9BQU8sb0JBQW9CLFNBQVM7QUFDdEUsYUFBTyxNQUFNLGNBQWMsSUFBSSxHQUFHLE1BQU0sSUFBSTtBQUM5QyxXQUFPLE1BQU0sY0FBYyxZQUFZLEdBQUcsS0FBSztBQUFBLEVBQ2pELENBQUM7QUFDSCxDQUFDOyIsCiAgIm5hbWVzIjogW10KfQo=
