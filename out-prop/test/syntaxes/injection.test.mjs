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

// test/syntaxes/injection.test.ts
import assert from "node:assert/strict";
describe("the injection into Markdown", () => {
  let tokens;
  const texts = (text, scope) => textsOf(tokens(text), scope);
  before(async () => {
    const grammar = await loadMarkdown();
    tokens = (text) => tokenize(grammar, text);
  });
  describe("directives", () => {
    it("marks a pin and its elements", () => {
      const line = "<!-- ncs: 5.4.1, 5.1.3.1 -->";
      assert.deepEqual(texts(line, "meta.directive.ncs"), [line]);
      assert.deepEqual(texts(line, "keyword.control.directive"), ["ncs"]);
      assert.deepEqual(texts(line, "constant.numeric.element"), ["5.4.1", "5.1.3.1"]);
    });
    it("marks a suppression, its rules and the reason", () => {
      const line = "<!-- ncs-disable-next-line kpi/no-owner text/undefined-acronym -- decided in 2026, see 5.4.1 -->";
      assert.deepEqual(texts(line, "keyword.control.directive"), ["ncs-disable-next-line"]);
      assert.deepEqual(texts(line, "variable.other.rule"), ["kpi/no-owner", "text/undefined-acronym"]);
      assert.deepEqual(texts(line, "string.unquoted.reason"), [" decided in 2026, see 5.4.1 "]);
      assert.deepEqual(texts(line, "constant.numeric.element"), []);
    });
    it("marks disable and enable, also without targets, inside a line, indented and over several lines", () => {
      for (const [text, word] of [
        ["<!-- ncs-disable -->", "ncs-disable"],
        ["<!--ncs-enable-->", "ncs-enable"],
        ["Text <!-- ncs-disable kpi/no-owner --> text", "ncs-disable"],
        ["   <!-- ncs-enable kpi/no-owner -->", "ncs-enable"],
        ["<!-- ncs-disable\nkpi/no-owner\n-->", "ncs-disable"]
      ]) {
        assert.deepEqual(texts(text, "keyword.control.directive"), [word], text);
        assert.equal(
          textsOf(tokens(text), "meta.directive.ncs").join("").trim(),
          /<!--[^]*-->/.exec(text)[0].replace(/\n/g, "")
        );
      }
    });
    it("marks an unknown directive as wrong", () => {
      assert.deepEqual(texts("<!-- ncs-ignore 5.4.1 -->", "invalid.illegal.directive"), ["ncs-ignore"]);
      assert.deepEqual(texts("<!-- ncs-disable-line x -->", "invalid.illegal.directive"), ["ncs-disable-line"]);
    });
    it("leaves ordinary comments alone", () => {
      for (const text of ["<!-- a note -->", "<!-- the ncs: 5.4.1 -->", "<!-- ncs 5.4.1 -->", "<!-- ncsx: 1 -->"])
        assert.deepEqual(texts(text, "meta.directive.ncs"), [], text);
    });
    it("ends with its comment", () => {
      assert.deepEqual(texts("<!-- ncs: 5.4.1 --> By 30 June 2027 all is done.", "constant.language.deadline"), [
        "By 30 June 2027"
      ]);
    });
  });
  describe("placeholders", () => {
    const { framework } = frameworks[0];
    const fields = skeletonFields(framework);
    const isSame = (text) => assert.deepEqual(
      texts(text, "variable.parameter.placeholder"),
      findPlaceholders(text, fields).map((p) => p.text),
      text
    );
    it("are those that the checker finds", () => {
      for (const text of [
        "The [name of the agency] answers by [insert date].",
        "Money: TBD, dates TBC, T.B.D. and ??? remain; XXX million.",
        "Lorem ipsum dolor sit amet.",
        "On <insert date> the <name of agency> begins.",
        "A [link](https://example.org) and [another one][ref] and a note[^1].",
        'He said "we [sic] know" [emphasis added] [year on year] [number omitted in 2019].',
        "tbd in small letters, a TBDX and a TODOs",
        "| [objective number] | [Indicator] | [unknown thing] |",
        "[date](https://example.org) is a link",
        "[is binding by virtue of [law or decree] / will be given force by [date]]"
      ])
        isSame(text);
    });
    it("are found in every skeleton", () => {
      for (const { skeleton } of [...elementsOf(framework), ...standardSections.sections])
        for (const line of skeleton.split("\n")) if (!line.startsWith("<!--") && !line.startsWith("#")) isSame(line);
    });
  });
  describe("what makes a KPI", () => {
    it("marks deadlines", () => {
      for (const [text, deadline] of [
        ["All ministries comply by 31 December 2027.", "by 31 December 2027"],
        ["Trained by the end of 2028, at last", "by the end of 2028"],
        ["| 40 | Q3 2027 |", "Q3 2027"],
        ["done within twelve months of adoption", "within twelve months"],
        ["no later than March 2029", "no later than March 2029"]
      ])
        assert.deepEqual(texts(text, "constant.language.deadline"), [deadline], text);
      assert.deepEqual(texts("The Act of 2018 and Vision 2030 stand.", "constant.language.deadline"), []);
    });
    it("marks quantities", () => {
      for (const [text, quantities] of [
        ["raise the share from 41% to 70 per cent", ["41%", "70 per cent"]],
        ["certify at least 40 hospitals", ["at least 40"]],
        ["train 1,200 officials and 3.5 percentage points", ["1,200", "3.5 percentage points"]],
        ["ISO/IEC 27001, section 5.4.1, 24/7 and 5G", []]
      ])
        assert.deepEqual(texts(text, "constant.numeric.quantity"), quantities, text);
    });
    it("marks owners", () => {
      for (const [text, owner] of [
        ["The Ministry of Digital Affairs will train 200 people.", "Ministry of Digital Affairs"],
        ["Responsible: National Cyber Office; by 2027", "National Cyber Office"],
        ["- **Owner:** Ministry of Health", "Ministry of Health"],
        ["The National Cyber Security Council shall meet.", "National Cyber Security Council"]
      ])
        assert.ok(texts(text, "entity.name.type.owner")[0]?.endsWith(owner), text);
      assert.deepEqual(texts("Leadership will matter; the agency helps.", "entity.name.type.owner"), []);
    });
  });
  it("keeps out of code, links and comments", () => {
    for (const text of [
      "```\nby 2027, 40%, [date]\n```",
      "`by 2027 40% [date]`",
      "<!-- by 2027 at least 40% TBD -->"
    ]) {
      const own = tokens(text).filter((t) => t.scopes.some((s) => s.endsWith(".ncs")));
      assert.deepEqual(own, [], text);
    }
  });
  it("takes no time on hostile lines", () => {
    const lines = ["[", "by ", "1", "1,", "Ministry ", "A ", "<!-- ncs", "<!--ncs-a", "-", "ncs: ", "x?", " / "].map(
      (s) => s.repeat(2e4 / s.length)
    );
    const start = performance.now();
    for (const line of lines) tokens(line);
    const took = performance.now() - start;
    assert.ok(took < 5e3, `${took.toFixed()} ms`);
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9zeW50YXhlcy9pbmplY3Rpb24udGVzdC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tICdub2RlOmFzc2VydC9zdHJpY3QnO1xuaW1wb3J0IHsgZWxlbWVudHNPZiB9IGZyb20gJy4uLy4uL3NyYy9lbmdpbmUvZnJhbWV3b3JrLmpzJztcbmltcG9ydCB7IGZpbmRQbGFjZWhvbGRlcnMsIHNrZWxldG9uRmllbGRzIH0gZnJvbSAnLi4vLi4vc3JjL2VuZ2luZS9wbGFjZWhvbGRlcnMuanMnO1xuaW1wb3J0IHsgZnJhbWV3b3Jrcywgc3RhbmRhcmRTZWN0aW9ucyB9IGZyb20gJy4uLy4uL3NyYy9mcmFtZXdvcmtzL2luZGV4LmpzJztcbmltcG9ydCB7IGxvYWRNYXJrZG93biwgdGV4dHNPZiwgdG9rZW5pemUsIHR5cGUgVG9rZW4gfSBmcm9tICcuL3Rva2Vucy5qcyc7XG5cbmRlc2NyaWJlKCd0aGUgaW5qZWN0aW9uIGludG8gTWFya2Rvd24nLCAoKSA9PiB7XG4gIGxldCB0b2tlbnM6ICh0ZXh0OiBzdHJpbmcpID0+IFRva2VuW107XG4gIGNvbnN0IHRleHRzID0gKHRleHQ6IHN0cmluZywgc2NvcGU6IHN0cmluZyk6IHN0cmluZ1tdID0+IHRleHRzT2YodG9rZW5zKHRleHQpLCBzY29wZSk7XG5cbiAgYmVmb3JlKGFzeW5jICgpID0+IHtcbiAgICBjb25zdCBncmFtbWFyID0gYXdhaXQgbG9hZE1hcmtkb3duKCk7XG4gICAgdG9rZW5zID0gKHRleHQpID0+IHRva2VuaXplKGdyYW1tYXIsIHRleHQpO1xuICB9KTtcblxuICBkZXNjcmliZSgnZGlyZWN0aXZlcycsICgpID0+IHtcbiAgICBpdCgnbWFya3MgYSBwaW4gYW5kIGl0cyBlbGVtZW50cycsICgpID0+IHtcbiAgICAgIGNvbnN0IGxpbmUgPSAnPCEtLSBuY3M6IDUuNC4xLCA1LjEuMy4xIC0tPic7XG4gICAgICBhc3NlcnQuZGVlcEVxdWFsKHRleHRzKGxpbmUsICdtZXRhLmRpcmVjdGl2ZS5uY3MnKSwgW2xpbmVdKTtcbiAgICAgIGFzc2VydC5kZWVwRXF1YWwodGV4dHMobGluZSwgJ2tleXdvcmQuY29udHJvbC5kaXJlY3RpdmUnKSwgWyduY3MnXSk7XG4gICAgICBhc3NlcnQuZGVlcEVxdWFsKHRleHRzKGxpbmUsICdjb25zdGFudC5udW1lcmljLmVsZW1lbnQnKSwgWyc1LjQuMScsICc1LjEuMy4xJ10pO1xuICAgIH0pO1xuXG4gICAgaXQoJ21hcmtzIGEgc3VwcHJlc3Npb24sIGl0cyBydWxlcyBhbmQgdGhlIHJlYXNvbicsICgpID0+IHtcbiAgICAgIGNvbnN0IGxpbmUgPSAnPCEtLSBuY3MtZGlzYWJsZS1uZXh0LWxpbmUga3BpL25vLW93bmVyIHRleHQvdW5kZWZpbmVkLWFjcm9ueW0gLS0gZGVjaWRlZCBpbiAyMDI2LCBzZWUgNS40LjEgLS0+JztcbiAgICAgIGFzc2VydC5kZWVwRXF1YWwodGV4dHMobGluZSwgJ2tleXdvcmQuY29udHJvbC5kaXJlY3RpdmUnKSwgWyduY3MtZGlzYWJsZS1uZXh0LWxpbmUnXSk7XG4gICAgICBhc3NlcnQuZGVlcEVxdWFsKHRleHRzKGxpbmUsICd2YXJpYWJsZS5vdGhlci5ydWxlJyksIFsna3BpL25vLW93bmVyJywgJ3RleHQvdW5kZWZpbmVkLWFjcm9ueW0nXSk7XG4gICAgICBhc3NlcnQuZGVlcEVxdWFsKHRleHRzKGxpbmUsICdzdHJpbmcudW5xdW90ZWQucmVhc29uJyksIFsnIGRlY2lkZWQgaW4gMjAyNiwgc2VlIDUuNC4xICddKTtcbiAgICAgIGFzc2VydC5kZWVwRXF1YWwodGV4dHMobGluZSwgJ2NvbnN0YW50Lm51bWVyaWMuZWxlbWVudCcpLCBbXSk7XG4gICAgfSk7XG5cbiAgICBpdCgnbWFya3MgZGlzYWJsZSBhbmQgZW5hYmxlLCBhbHNvIHdpdGhvdXQgdGFyZ2V0cywgaW5zaWRlIGEgbGluZSwgaW5kZW50ZWQgYW5kIG92ZXIgc2V2ZXJhbCBsaW5lcycsICgpID0+IHtcbiAgICAgIGZvciAoY29uc3QgW3RleHQsIHdvcmRdIG9mIFtcbiAgICAgICAgWyc8IS0tIG5jcy1kaXNhYmxlIC0tPicsICduY3MtZGlzYWJsZSddLFxuICAgICAgICBbJzwhLS1uY3MtZW5hYmxlLS0+JywgJ25jcy1lbmFibGUnXSxcbiAgICAgICAgWydUZXh0IDwhLS0gbmNzLWRpc2FibGUga3BpL25vLW93bmVyIC0tPiB0ZXh0JywgJ25jcy1kaXNhYmxlJ10sXG4gICAgICAgIFsnICAgPCEtLSBuY3MtZW5hYmxlIGtwaS9uby1vd25lciAtLT4nLCAnbmNzLWVuYWJsZSddLFxuICAgICAgICBbJzwhLS0gbmNzLWRpc2FibGVcXG5rcGkvbm8tb3duZXJcXG4tLT4nLCAnbmNzLWRpc2FibGUnXSxcbiAgICAgIF0gYXMgY29uc3QpIHtcbiAgICAgICAgYXNzZXJ0LmRlZXBFcXVhbCh0ZXh0cyh0ZXh0LCAna2V5d29yZC5jb250cm9sLmRpcmVjdGl2ZScpLCBbd29yZF0sIHRleHQpO1xuICAgICAgICBhc3NlcnQuZXF1YWwoXG4gICAgICAgICAgdGV4dHNPZih0b2tlbnModGV4dCksICdtZXRhLmRpcmVjdGl2ZS5uY3MnKS5qb2luKCcnKS50cmltKCksXG4gICAgICAgICAgLzwhLS1bXl0qLS0+Ly5leGVjKHRleHQpIVswXS5yZXBsYWNlKC9cXG4vZywgJycpLFxuICAgICAgICApO1xuICAgICAgfVxuICAgIH0pO1xuXG4gICAgaXQoJ21hcmtzIGFuIHVua25vd24gZGlyZWN0aXZlIGFzIHdyb25nJywgKCkgPT4ge1xuICAgICAgYXNzZXJ0LmRlZXBFcXVhbCh0ZXh0cygnPCEtLSBuY3MtaWdub3JlIDUuNC4xIC0tPicsICdpbnZhbGlkLmlsbGVnYWwuZGlyZWN0aXZlJyksIFsnbmNzLWlnbm9yZSddKTtcbiAgICAgIGFzc2VydC5kZWVwRXF1YWwodGV4dHMoJzwhLS0gbmNzLWRpc2FibGUtbGluZSB4IC0tPicsICdpbnZhbGlkLmlsbGVnYWwuZGlyZWN0aXZlJyksIFsnbmNzLWRpc2FibGUtbGluZSddKTtcbiAgICB9KTtcblxuICAgIGl0KCdsZWF2ZXMgb3JkaW5hcnkgY29tbWVudHMgYWxvbmUnLCAoKSA9PiB7XG4gICAgICBmb3IgKGNvbnN0IHRleHQgb2YgWyc8IS0tIGEgbm90ZSAtLT4nLCAnPCEtLSB0aGUgbmNzOiA1LjQuMSAtLT4nLCAnPCEtLSBuY3MgNS40LjEgLS0+JywgJzwhLS0gbmNzeDogMSAtLT4nXSlcbiAgICAgICAgYXNzZXJ0LmRlZXBFcXVhbCh0ZXh0cyh0ZXh0LCAnbWV0YS5kaXJlY3RpdmUubmNzJyksIFtdLCB0ZXh0KTtcbiAgICB9KTtcblxuICAgIGl0KCdlbmRzIHdpdGggaXRzIGNvbW1lbnQnLCAoKSA9PiB7XG4gICAgICBhc3NlcnQuZGVlcEVxdWFsKHRleHRzKCc8IS0tIG5jczogNS40LjEgLS0+IEJ5IDMwIEp1bmUgMjAyNyBhbGwgaXMgZG9uZS4nLCAnY29uc3RhbnQubGFuZ3VhZ2UuZGVhZGxpbmUnKSwgW1xuICAgICAgICAnQnkgMzAgSnVuZSAyMDI3JyxcbiAgICAgIF0pO1xuICAgIH0pO1xuICB9KTtcblxuICBkZXNjcmliZSgncGxhY2Vob2xkZXJzJywgKCkgPT4ge1xuICAgIGNvbnN0IHsgZnJhbWV3b3JrIH0gPSBmcmFtZXdvcmtzWzBdITtcbiAgICBjb25zdCBmaWVsZHMgPSBza2VsZXRvbkZpZWxkcyhmcmFtZXdvcmspO1xuICAgIGNvbnN0IGlzU2FtZSA9ICh0ZXh0OiBzdHJpbmcpOiB2b2lkID0+XG4gICAgICBhc3NlcnQuZGVlcEVxdWFsKFxuICAgICAgICB0ZXh0cyh0ZXh0LCAndmFyaWFibGUucGFyYW1ldGVyLnBsYWNlaG9sZGVyJyksXG4gICAgICAgIGZpbmRQbGFjZWhvbGRlcnModGV4dCwgZmllbGRzKS5tYXAoKHApID0+IHAudGV4dCksXG4gICAgICAgIHRleHQsXG4gICAgICApO1xuXG4gICAgaXQoJ2FyZSB0aG9zZSB0aGF0IHRoZSBjaGVja2VyIGZpbmRzJywgKCkgPT4ge1xuICAgICAgZm9yIChjb25zdCB0ZXh0IG9mIFtcbiAgICAgICAgJ1RoZSBbbmFtZSBvZiB0aGUgYWdlbmN5XSBhbnN3ZXJzIGJ5IFtpbnNlcnQgZGF0ZV0uJyxcbiAgICAgICAgJ01vbmV5OiBUQkQsIGRhdGVzIFRCQywgVC5CLkQuIGFuZCA/Pz8gcmVtYWluOyBYWFggbWlsbGlvbi4nLFxuICAgICAgICAnTG9yZW0gaXBzdW0gZG9sb3Igc2l0IGFtZXQuJyxcbiAgICAgICAgJ09uIDxpbnNlcnQgZGF0ZT4gdGhlIDxuYW1lIG9mIGFnZW5jeT4gYmVnaW5zLicsXG4gICAgICAgICdBIFtsaW5rXShodHRwczovL2V4YW1wbGUub3JnKSBhbmQgW2Fub3RoZXIgb25lXVtyZWZdIGFuZCBhIG5vdGVbXjFdLicsXG4gICAgICAgICdIZSBzYWlkIFwid2UgW3NpY10ga25vd1wiIFtlbXBoYXNpcyBhZGRlZF0gW3llYXIgb24geWVhcl0gW251bWJlciBvbWl0dGVkIGluIDIwMTldLicsXG4gICAgICAgICd0YmQgaW4gc21hbGwgbGV0dGVycywgYSBUQkRYIGFuZCBhIFRPRE9zJyxcbiAgICAgICAgJ3wgW29iamVjdGl2ZSBudW1iZXJdIHwgW0luZGljYXRvcl0gfCBbdW5rbm93biB0aGluZ10gfCcsXG4gICAgICAgICdbZGF0ZV0oaHR0cHM6Ly9leGFtcGxlLm9yZykgaXMgYSBsaW5rJyxcbiAgICAgICAgJ1tpcyBiaW5kaW5nIGJ5IHZpcnR1ZSBvZiBbbGF3IG9yIGRlY3JlZV0gLyB3aWxsIGJlIGdpdmVuIGZvcmNlIGJ5IFtkYXRlXV0nLFxuICAgICAgXSlcbiAgICAgICAgaXNTYW1lKHRleHQpO1xuICAgIH0pO1xuXG4gICAgaXQoJ2FyZSBmb3VuZCBpbiBldmVyeSBza2VsZXRvbicsICgpID0+IHtcbiAgICAgIGZvciAoY29uc3QgeyBza2VsZXRvbiB9IG9mIFsuLi5lbGVtZW50c09mKGZyYW1ld29yayksIC4uLnN0YW5kYXJkU2VjdGlvbnMuc2VjdGlvbnNdKVxuICAgICAgICBmb3IgKGNvbnN0IGxpbmUgb2Ygc2tlbGV0b24uc3BsaXQoJ1xcbicpKSBpZiAoIWxpbmUuc3RhcnRzV2l0aCgnPCEtLScpICYmICFsaW5lLnN0YXJ0c1dpdGgoJyMnKSkgaXNTYW1lKGxpbmUpO1xuICAgIH0pO1xuICB9KTtcblxuICBkZXNjcmliZSgnd2hhdCBtYWtlcyBhIEtQSScsICgpID0+IHtcbiAgICBpdCgnbWFya3MgZGVhZGxpbmVzJywgKCkgPT4ge1xuICAgICAgZm9yIChjb25zdCBbdGV4dCwgZGVhZGxpbmVdIG9mIFtcbiAgICAgICAgWydBbGwgbWluaXN0cmllcyBjb21wbHkgYnkgMzEgRGVjZW1iZXIgMjAyNy4nLCAnYnkgMzEgRGVjZW1iZXIgMjAyNyddLFxuICAgICAgICBbJ1RyYWluZWQgYnkgdGhlIGVuZCBvZiAyMDI4LCBhdCBsYXN0JywgJ2J5IHRoZSBlbmQgb2YgMjAyOCddLFxuICAgICAgICBbJ3wgNDAgfCBRMyAyMDI3IHwnLCAnUTMgMjAyNyddLFxuICAgICAgICBbJ2RvbmUgd2l0aGluIHR3ZWx2ZSBtb250aHMgb2YgYWRvcHRpb24nLCAnd2l0aGluIHR3ZWx2ZSBtb250aHMnXSxcbiAgICAgICAgWydubyBsYXRlciB0aGFuIE1hcmNoIDIwMjknLCAnbm8gbGF0ZXIgdGhhbiBNYXJjaCAyMDI5J10sXG4gICAgICBdIGFzIGNvbnN0KVxuICAgICAgICBhc3NlcnQuZGVlcEVxdWFsKHRleHRzKHRleHQsICdjb25zdGFudC5sYW5ndWFnZS5kZWFkbGluZScpLCBbZGVhZGxpbmVdLCB0ZXh0KTtcbiAgICAgIGFzc2VydC5kZWVwRXF1YWwodGV4dHMoJ1RoZSBBY3Qgb2YgMjAxOCBhbmQgVmlzaW9uIDIwMzAgc3RhbmQuJywgJ2NvbnN0YW50Lmxhbmd1YWdlLmRlYWRsaW5lJyksIFtdKTtcbiAgICB9KTtcblxuICAgIGl0KCdtYXJrcyBxdWFudGl0aWVzJywgKCkgPT4ge1xuICAgICAgZm9yIChjb25zdCBbdGV4dCwgcXVhbnRpdGllc10gb2YgW1xuICAgICAgICBbJ3JhaXNlIHRoZSBzaGFyZSBmcm9tIDQxJSB0byA3MCBwZXIgY2VudCcsIFsnNDElJywgJzcwIHBlciBjZW50J11dLFxuICAgICAgICBbJ2NlcnRpZnkgYXQgbGVhc3QgNDAgaG9zcGl0YWxzJywgWydhdCBsZWFzdCA0MCddXSxcbiAgICAgICAgWyd0cmFpbiAxLDIwMCBvZmZpY2lhbHMgYW5kIDMuNSBwZXJjZW50YWdlIHBvaW50cycsIFsnMSwyMDAnLCAnMy41IHBlcmNlbnRhZ2UgcG9pbnRzJ11dLFxuICAgICAgICBbJ0lTTy9JRUMgMjcwMDEsIHNlY3Rpb24gNS40LjEsIDI0LzcgYW5kIDVHJywgW11dLFxuICAgICAgXSBhcyBjb25zdClcbiAgICAgICAgYXNzZXJ0LmRlZXBFcXVhbCh0ZXh0cyh0ZXh0LCAnY29uc3RhbnQubnVtZXJpYy5xdWFudGl0eScpLCBxdWFudGl0aWVzLCB0ZXh0KTtcbiAgICB9KTtcblxuICAgIGl0KCdtYXJrcyBvd25lcnMnLCAoKSA9PiB7XG4gICAgICBmb3IgKGNvbnN0IFt0ZXh0LCBvd25lcl0gb2YgW1xuICAgICAgICBbJ1RoZSBNaW5pc3RyeSBvZiBEaWdpdGFsIEFmZmFpcnMgd2lsbCB0cmFpbiAyMDAgcGVvcGxlLicsICdNaW5pc3RyeSBvZiBEaWdpdGFsIEFmZmFpcnMnXSxcbiAgICAgICAgWydSZXNwb25zaWJsZTogTmF0aW9uYWwgQ3liZXIgT2ZmaWNlOyBieSAyMDI3JywgJ05hdGlvbmFsIEN5YmVyIE9mZmljZSddLFxuICAgICAgICBbJy0gKipPd25lcjoqKiBNaW5pc3RyeSBvZiBIZWFsdGgnLCAnTWluaXN0cnkgb2YgSGVhbHRoJ10sXG4gICAgICAgIFsnVGhlIE5hdGlvbmFsIEN5YmVyIFNlY3VyaXR5IENvdW5jaWwgc2hhbGwgbWVldC4nLCAnTmF0aW9uYWwgQ3liZXIgU2VjdXJpdHkgQ291bmNpbCddLFxuICAgICAgXSBhcyBjb25zdClcbiAgICAgICAgYXNzZXJ0Lm9rKHRleHRzKHRleHQsICdlbnRpdHkubmFtZS50eXBlLm93bmVyJylbMF0/LmVuZHNXaXRoKG93bmVyKSwgdGV4dCk7XG4gICAgICBhc3NlcnQuZGVlcEVxdWFsKHRleHRzKCdMZWFkZXJzaGlwIHdpbGwgbWF0dGVyOyB0aGUgYWdlbmN5IGhlbHBzLicsICdlbnRpdHkubmFtZS50eXBlLm93bmVyJyksIFtdKTtcbiAgICB9KTtcbiAgfSk7XG5cbiAgaXQoJ2tlZXBzIG91dCBvZiBjb2RlLCBsaW5rcyBhbmQgY29tbWVudHMnLCAoKSA9PiB7XG4gICAgZm9yIChjb25zdCB0ZXh0IG9mIFtcbiAgICAgICdgYGBcXG5ieSAyMDI3LCA0MCUsIFtkYXRlXVxcbmBgYCcsXG4gICAgICAnYGJ5IDIwMjcgNDAlIFtkYXRlXWAnLFxuICAgICAgJzwhLS0gYnkgMjAyNyBhdCBsZWFzdCA0MCUgVEJEIC0tPicsXG4gICAgXSkge1xuICAgICAgY29uc3Qgb3duID0gdG9rZW5zKHRleHQpLmZpbHRlcigodCkgPT4gdC5zY29wZXMuc29tZSgocykgPT4gcy5lbmRzV2l0aCgnLm5jcycpKSk7XG4gICAgICBhc3NlcnQuZGVlcEVxdWFsKG93biwgW10sIHRleHQpO1xuICAgIH1cbiAgfSk7XG5cbiAgaXQoJ3Rha2VzIG5vIHRpbWUgb24gaG9zdGlsZSBsaW5lcycsICgpID0+IHtcbiAgICBjb25zdCBsaW5lcyA9IFsnWycsICdieSAnLCAnMScsICcxLCcsICdNaW5pc3RyeSAnLCAnQSAnLCAnPCEtLSBuY3MnLCAnPCEtLW5jcy1hJywgJy0nLCAnbmNzOiAnLCAneD8nLCAnIC8gJ10ubWFwKFxuICAgICAgKHMpID0+IHMucmVwZWF0KDIwXzAwMCAvIHMubGVuZ3RoKSxcbiAgICApO1xuICAgIGNvbnN0IHN0YXJ0ID0gcGVyZm9ybWFuY2Uubm93KCk7XG4gICAgZm9yIChjb25zdCBsaW5lIG9mIGxpbmVzKSB0b2tlbnMobGluZSk7XG4gICAgY29uc3QgdG9vayA9IHBlcmZvcm1hbmNlLm5vdygpIC0gc3RhcnQ7XG4gICAgYXNzZXJ0Lm9rKHRvb2sgPCA1XzAwMCwgYCR7dG9vay50b0ZpeGVkKCl9IG1zYCk7XG4gIH0pO1xufSk7XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBLE9BQU8sWUFBWTtBQU1uQixTQUFTLCtCQUErQixNQUFNO0FBQzVDLE1BQUk7QUFDSixRQUFNLFFBQVEsQ0FBQyxNQUFjLFVBQTRCLFFBQVEsT0FBTyxJQUFJLEdBQUcsS0FBSztBQUVwRixTQUFPLFlBQVk7QUFDakIsVUFBTSxVQUFVLE1BQU0sYUFBYTtBQUNuQyxhQUFTLENBQUMsU0FBUyxTQUFTLFNBQVMsSUFBSTtBQUFBLEVBQzNDLENBQUM7QUFFRCxXQUFTLGNBQWMsTUFBTTtBQUMzQixPQUFHLGdDQUFnQyxNQUFNO0FBQ3ZDLFlBQU0sT0FBTztBQUNiLGFBQU8sVUFBVSxNQUFNLE1BQU0sb0JBQW9CLEdBQUcsQ0FBQyxJQUFJLENBQUM7QUFDMUQsYUFBTyxVQUFVLE1BQU0sTUFBTSwyQkFBMkIsR0FBRyxDQUFDLEtBQUssQ0FBQztBQUNsRSxhQUFPLFVBQVUsTUFBTSxNQUFNLDBCQUEwQixHQUFHLENBQUMsU0FBUyxTQUFTLENBQUM7QUFBQSxJQUNoRixDQUFDO0FBRUQsT0FBRyxpREFBaUQsTUFBTTtBQUN4RCxZQUFNLE9BQU87QUFDYixhQUFPLFVBQVUsTUFBTSxNQUFNLDJCQUEyQixHQUFHLENBQUMsdUJBQXVCLENBQUM7QUFDcEYsYUFBTyxVQUFVLE1BQU0sTUFBTSxxQkFBcUIsR0FBRyxDQUFDLGdCQUFnQix3QkFBd0IsQ0FBQztBQUMvRixhQUFPLFVBQVUsTUFBTSxNQUFNLHdCQUF3QixHQUFHLENBQUMsOEJBQThCLENBQUM7QUFDeEYsYUFBTyxVQUFVLE1BQU0sTUFBTSwwQkFBMEIsR0FBRyxDQUFDLENBQUM7QUFBQSxJQUM5RCxDQUFDO0FBRUQsT0FBRyxrR0FBa0csTUFBTTtBQUN6RyxpQkFBVyxDQUFDLE1BQU0sSUFBSSxLQUFLO0FBQUEsUUFDekIsQ0FBQyx3QkFBd0IsYUFBYTtBQUFBLFFBQ3RDLENBQUMscUJBQXFCLFlBQVk7QUFBQSxRQUNsQyxDQUFDLCtDQUErQyxhQUFhO0FBQUEsUUFDN0QsQ0FBQyx1Q0FBdUMsWUFBWTtBQUFBLFFBQ3BELENBQUMsdUNBQXVDLGFBQWE7QUFBQSxNQUN2RCxHQUFZO0FBQ1YsZUFBTyxVQUFVLE1BQU0sTUFBTSwyQkFBMkIsR0FBRyxDQUFDLElBQUksR0FBRyxJQUFJO0FBQ3ZFLGVBQU87QUFBQSxVQUNMLFFBQVEsT0FBTyxJQUFJLEdBQUcsb0JBQW9CLEVBQUUsS0FBSyxFQUFFLEVBQUUsS0FBSztBQUFBLFVBQzFELGNBQWMsS0FBSyxJQUFJLEVBQUcsQ0FBQyxFQUFFLFFBQVEsT0FBTyxFQUFFO0FBQUEsUUFDaEQ7QUFBQSxNQUNGO0FBQUEsSUFDRixDQUFDO0FBRUQsT0FBRyx1Q0FBdUMsTUFBTTtBQUM5QyxhQUFPLFVBQVUsTUFBTSw2QkFBNkIsMkJBQTJCLEdBQUcsQ0FBQyxZQUFZLENBQUM7QUFDaEcsYUFBTyxVQUFVLE1BQU0sK0JBQStCLDJCQUEyQixHQUFHLENBQUMsa0JBQWtCLENBQUM7QUFBQSxJQUMxRyxDQUFDO0FBRUQsT0FBRyxrQ0FBa0MsTUFBTTtBQUN6QyxpQkFBVyxRQUFRLENBQUMsbUJBQW1CLDJCQUEyQixzQkFBc0Isa0JBQWtCO0FBQ3hHLGVBQU8sVUFBVSxNQUFNLE1BQU0sb0JBQW9CLEdBQUcsQ0FBQyxHQUFHLElBQUk7QUFBQSxJQUNoRSxDQUFDO0FBRUQsT0FBRyx5QkFBeUIsTUFBTTtBQUNoQyxhQUFPLFVBQVUsTUFBTSxvREFBb0QsNEJBQTRCLEdBQUc7QUFBQSxRQUN4RztBQUFBLE1BQ0YsQ0FBQztBQUFBLElBQ0gsQ0FBQztBQUFBLEVBQ0gsQ0FBQztBQUVELFdBQVMsZ0JBQWdCLE1BQU07QUFDN0IsVUFBTSxFQUFFLFVBQVUsSUFBSSxXQUFXLENBQUM7QUFDbEMsVUFBTSxTQUFTLGVBQWUsU0FBUztBQUN2QyxVQUFNLFNBQVMsQ0FBQyxTQUNkLE9BQU87QUFBQSxNQUNMLE1BQU0sTUFBTSxnQ0FBZ0M7QUFBQSxNQUM1QyxpQkFBaUIsTUFBTSxNQUFNLEVBQUUsSUFBSSxDQUFDLE1BQU0sRUFBRSxJQUFJO0FBQUEsTUFDaEQ7QUFBQSxJQUNGO0FBRUYsT0FBRyxvQ0FBb0MsTUFBTTtBQUMzQyxpQkFBVyxRQUFRO0FBQUEsUUFDakI7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxNQUNGO0FBQ0UsZUFBTyxJQUFJO0FBQUEsSUFDZixDQUFDO0FBRUQsT0FBRywrQkFBK0IsTUFBTTtBQUN0QyxpQkFBVyxFQUFFLFNBQVMsS0FBSyxDQUFDLEdBQUcsV0FBVyxTQUFTLEdBQUcsR0FBRyxpQkFBaUIsUUFBUTtBQUNoRixtQkFBVyxRQUFRLFNBQVMsTUFBTSxJQUFJLEVBQUcsS0FBSSxDQUFDLEtBQUssV0FBVyxNQUFNLEtBQUssQ0FBQyxLQUFLLFdBQVcsR0FBRyxFQUFHLFFBQU8sSUFBSTtBQUFBLElBQy9HLENBQUM7QUFBQSxFQUNILENBQUM7QUFFRCxXQUFTLG9CQUFvQixNQUFNO0FBQ2pDLE9BQUcsbUJBQW1CLE1BQU07QUFDMUIsaUJBQVcsQ0FBQyxNQUFNLFFBQVEsS0FBSztBQUFBLFFBQzdCLENBQUMsOENBQThDLHFCQUFxQjtBQUFBLFFBQ3BFLENBQUMsdUNBQXVDLG9CQUFvQjtBQUFBLFFBQzVELENBQUMsb0JBQW9CLFNBQVM7QUFBQSxRQUM5QixDQUFDLHlDQUF5QyxzQkFBc0I7QUFBQSxRQUNoRSxDQUFDLDRCQUE0QiwwQkFBMEI7QUFBQSxNQUN6RDtBQUNFLGVBQU8sVUFBVSxNQUFNLE1BQU0sNEJBQTRCLEdBQUcsQ0FBQyxRQUFRLEdBQUcsSUFBSTtBQUM5RSxhQUFPLFVBQVUsTUFBTSwwQ0FBMEMsNEJBQTRCLEdBQUcsQ0FBQyxDQUFDO0FBQUEsSUFDcEcsQ0FBQztBQUVELE9BQUcsb0JBQW9CLE1BQU07QUFDM0IsaUJBQVcsQ0FBQyxNQUFNLFVBQVUsS0FBSztBQUFBLFFBQy9CLENBQUMsMkNBQTJDLENBQUMsT0FBTyxhQUFhLENBQUM7QUFBQSxRQUNsRSxDQUFDLGlDQUFpQyxDQUFDLGFBQWEsQ0FBQztBQUFBLFFBQ2pELENBQUMsbURBQW1ELENBQUMsU0FBUyx1QkFBdUIsQ0FBQztBQUFBLFFBQ3RGLENBQUMsNkNBQTZDLENBQUMsQ0FBQztBQUFBLE1BQ2xEO0FBQ0UsZUFBTyxVQUFVLE1BQU0sTUFBTSwyQkFBMkIsR0FBRyxZQUFZLElBQUk7QUFBQSxJQUMvRSxDQUFDO0FBRUQsT0FBRyxnQkFBZ0IsTUFBTTtBQUN2QixpQkFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLO0FBQUEsUUFDMUIsQ0FBQywwREFBMEQsNkJBQTZCO0FBQUEsUUFDeEYsQ0FBQywrQ0FBK0MsdUJBQXVCO0FBQUEsUUFDdkUsQ0FBQyxtQ0FBbUMsb0JBQW9CO0FBQUEsUUFDeEQsQ0FBQyxtREFBbUQsaUNBQWlDO0FBQUEsTUFDdkY7QUFDRSxlQUFPLEdBQUcsTUFBTSxNQUFNLHdCQUF3QixFQUFFLENBQUMsR0FBRyxTQUFTLEtBQUssR0FBRyxJQUFJO0FBQzNFLGFBQU8sVUFBVSxNQUFNLDZDQUE2Qyx3QkFBd0IsR0FBRyxDQUFDLENBQUM7QUFBQSxJQUNuRyxDQUFDO0FBQUEsRUFDSCxDQUFDO0FBRUQsS0FBRyx5Q0FBeUMsTUFBTTtBQUNoRCxlQUFXLFFBQVE7QUFBQSxNQUNqQjtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsSUFDRixHQUFHO0FBQ0QsWUFBTSxNQUFNLE9BQU8sSUFBSSxFQUFFLE9BQU8sQ0FBQyxNQUFNLEVBQUUsT0FBTyxLQUFLLENBQUMsTUFBTSxFQUFFLFNBQVMsTUFBTSxDQUFDLENBQUM7QUFDL0UsYUFBTyxVQUFVLEtBQUssQ0FBQyxHQUFHLElBQUk7QUFBQSxJQUNoQztBQUFBLEVBQ0YsQ0FBQztBQUVELEtBQUcsa0NBQWtDLE1BQU07QUFDekMsVUFBTSxRQUFRLENBQUMsS0FBSyxPQUFPLEtBQUssTUFBTSxhQUFhLE1BQU0sWUFBWSxhQUFhLEtBQUssU0FBUyxNQUFNLEtBQUssRUFBRTtBQUFBLE1BQzNHLENBQUMsTUFBTSxFQUFFLE9BQU8sTUFBUyxFQUFFLE1BQU07QUFBQSxJQUNuQztBQUNBLFVBQU0sUUFBUSxZQUFZLElBQUk7QUFDOUIsZUFBVyxRQUFRLE1BQU8sUUFBTyxJQUFJO0FBQ3JDLFVBQU0sT0FBTyxZQUFZLElBQUksSUFBSTtBQUNqQyxXQUFPLEdBQUcsT0FBTyxLQUFPLEdBQUcsS0FBSyxRQUFRLENBQUMsS0FBSztBQUFBLEVBQ2hELENBQUM7QUFDSCxDQUFDOyIsCiAgIm5hbWVzIjogW10KfQo=
