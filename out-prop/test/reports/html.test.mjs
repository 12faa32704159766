import {
  createFakeEngine
} from "../../chunk-O2F4HYKO.mjs";
import {
  STYLE,
  STYLE_HASH,
  escapeHtml,
  renderHtml
} from "../../chunk-SHRK45AN.mjs";
import "../../chunk-ATECWRLM.mjs";
import "../../chunk-KM4WRSIM.mjs";
import "../../chunk-ON5WS3WM.mjs";
import "../../chunk-ZHIQ6AC6.mjs";
import "../../chunk-SNOVSATL.mjs";
import "../../chunk-4XRGJTHB.mjs";
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
import {
  defaultConfig
} from "../../chunk-EQMLJMKU.mjs";
import "../../chunk-5DWXA2GW.mjs";
import "../../chunk-F4HRPUVZ.mjs";
import "../../chunk-XPBD7J4T.mjs";
import "../../chunk-ZEVL2VNB.mjs";
import "../../chunk-6YUTXQMJ.mjs";
import "../../chunk-LL7JQKRF.mjs";

// test/reports/html.test.ts
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
var tool = { name: "ncs-check", version: "1" };
function analyse(text, path = "a.md") {
  const engine = createFakeEngine();
  const setup = { framework: engine.frameworks[0].framework, rules: engine.rules };
  return engine.analyse({ files: [{ path, text }], config: { ...defaultConfig, isStrategy: true } }, setup);
}
var DRAFT = [
  '---\nnotApplicable:\n  - element: "2.1"\n    reason: no <i>schools</i>\n---\n',
  '# National <b>Cybersecurity</b> "Strategy" & more',
  "A response team answers <img src=x onerror=alert(1)>.",
  "KPI: 95 % of `</style><script>alert('x')</script>` response team runs by 2027",
  "We do nearly every exercise by [date]."
].join("\n\n");
describe("report: html", () => {
  const page = renderHtml({ tool, analyses: [analyse(DRAFT, 'x"onclick="a.md')], rules: [] });
  it("knows the hash of its style, so that the policy lets it through", () => {
    assert.equal(createHash("sha256").update(STYLE).digest("base64"), STYLE_HASH);
    assert.ok(!STYLE.includes("</"));
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)[1].replaceAll("&#39;", "'");
    assert.equal(policy, `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`);
  });
  it("holds nothing that runs, loads or styles from outside", () => {
    const outside = page.replace(STYLE, "");
    assert.doesNotMatch(outside, /<script|\son\w+=["'a-z]|\sstyle=|<link|<img|<iframe|url\(|@import|https?:\/\//);
    assert.equal(page.match(/<style>/g)?.length, 1);
  });
  it("escapes whatever the draft says", () => {
    assert.doesNotMatch(page, /<b>Cyber|<i>schools|onerror=alert\(1\)>[^&]*<\/q><\/script/);
    assert.match(page, /no &#60;i&#62;schools&#60;\/i&#62;/);
    assert.match(page, /x&#34;onclick=&#34;a\.md/);
    assert.equal(escapeHtml("a\u202Eb\0"), "a&#60;U+202E&#62;b\u2400");
  });
  it("shows areas, elements with evidence, what is missing, KPIs and findings", () => {
    assert.match(page, /<strong>1 of 2<\/strong>elements addressed/);
    assert.match(page, /<th scope="row">1\.1 Response Team<\/th><td class="narrow"><span class="addressed">/);
    assert.match(page, /Set aside: no/);
    assert.match(
      page,
      /1\.2 Exercises<\/th><td>Exercises, in short\.<\/td><td><ul class="evidence"><li><code>[^<]*:14<\/code> \(40 %\)/
    );
    assert.match(page, /<abbr title="Time-bound">T<\/abbr>/);
    assert.match(page, /<span class="unseen">yes: earned by &#34;95 %&#34;<\/span>/);
    assert.match(page, /text\/placeholder/);
    assert.match(page, /<rect class="fill-addressed" width="50"/);
  });
  it("is well formed, with unique ids that its links name, and headers for every table", () => {
    const two = renderHtml({ tool, analyses: [analyse(DRAFT), analyse("# Plan\n\nText.\n", "b.md")], rules: [] });
    const ids = [...two.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, target] of two.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(target), target);
    for (const [, target] of two.matchAll(/aria-labelledby="([^"]+)"/g)) assert.ok(ids.includes(target), target);
    for (const table of two.match(/<table>[^]*?<\/table>/g)) {
      assert.match(
        table,
        /^<table>\n<caption>[^<]+<\/caption>\n<thead><tr>(?:<th scope="col">[^]*?<\/th>)+<\/tr><\/thead>/
      );
      const columns = table.match(/<th scope="col">/g).length;
      for (const row of table.match(/<tbody>[^]*<\/tbody>/)[0].match(/<tr>[^]*?<\/tr>/g))
        assert.equal(row.match(/<t[hd][ >]/g).length, columns, row);
    }
    const open = [];
    for (const [, close, name] of two.replace(STYLE, "").matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
      if (["meta", "link"].includes(name)) continue;
      if (close) assert.equal(open.pop(), name);
      else open.push(name);
    }
    assert.deepEqual(open, []);
  });
  it("makes places into buttons for a webview, and lets just its script run", () => {
    const script = { src: 'https://host/report.js?a=1&b="2', policy: "https://host" };
    const shown = renderHtml(
      { tool, analyses: [analyse(DRAFT)], rules: [] },
      { script, uriOf: (path) => `file:///${path}` }
    );
    assert.match(shown, /script-src https:\/\/host;/);
    assert.match(shown, /<script defer src="https:\/\/host\/report\.js\?a=1&#38;b=&#34;2"><\/script>/);
    assert.match(
      shown,
      /<button type="button" class="place" data-command="open" data-uri="file:\/\/\/a\.md" data-line="10">/
    );
  });
  it("says so where there is nothing to show", () => {
    const empty = renderHtml({ tool, analyses: [analyse("")], rules: [] });
    assert.match(empty, /No KPI was found\./);
    assert.equal(renderHtml({ tool, analyses: [analyse("")], rules: [] }), empty);
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9yZXBvcnRzL2h0bWwudGVzdC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tICdub2RlOmFzc2VydC9zdHJpY3QnO1xuaW1wb3J0IHsgY3JlYXRlSGFzaCB9IGZyb20gJ25vZGU6Y3J5cHRvJztcbmltcG9ydCB7IGRlZmF1bHRDb25maWcgfSBmcm9tICcuLi8uLi9zcmMvZW5naW5lL2NvbmZpZy5qcyc7XG5pbXBvcnQgdHlwZSB7IEFuYWx5c2lzIH0gZnJvbSAnLi4vLi4vc3JjL2VuZ2luZS90eXBlcy5qcyc7XG5pbXBvcnQgeyBlc2NhcGVIdG1sLCByZW5kZXJIdG1sIH0gZnJvbSAnLi4vLi4vc3JjL3JlcG9ydHMvaHRtbC5qcyc7XG5pbXBvcnQgeyBTVFlMRSwgU1RZTEVfSEFTSCB9IGZyb20gJy4uLy4uL3NyYy9yZXBvcnRzL2h0bWwtc3R5bGUuanMnO1xuaW1wb3J0IHsgY3JlYXRlRmFrZUVuZ2luZSB9IGZyb20gJy4uL3NlcnZlci9lbmdpbmUuanMnO1xuXG5jb25zdCB0b29sID0geyBuYW1lOiAnbmNzLWNoZWNrJywgdmVyc2lvbjogJzEnIH07XG5cbmZ1bmN0aW9uIGFuYWx5c2UodGV4dDogc3RyaW5nLCBwYXRoID0gJ2EubWQnKTogQW5hbHlzaXMge1xuICBjb25zdCBlbmdpbmUgPSBjcmVhdGVGYWtlRW5naW5lKCk7XG4gIGNvbnN0IHNldHVwID0geyBmcmFtZXdvcms6IGVuZ2luZS5mcmFtZXdvcmtzWzBdIS5mcmFtZXdvcmssIHJ1bGVzOiBlbmdpbmUucnVsZXMgfTtcbiAgcmV0dXJuIGVuZ2luZS5hbmFseXNlKHsgZmlsZXM6IFt7IHBhdGgsIHRleHQgfV0sIGNvbmZpZzogeyAuLi5kZWZhdWx0Q29uZmlnLCBpc1N0cmF0ZWd5OiB0cnVlIH0gfSwgc2V0dXApO1xufVxuXG5jb25zdCBEUkFGVCA9IFtcbiAgJy0tLVxcbm5vdEFwcGxpY2FibGU6XFxuICAtIGVsZW1lbnQ6IFwiMi4xXCJcXG4gICAgcmVhc29uOiBubyA8aT5zY2hvb2xzPC9pPlxcbi0tLVxcbicsXG4gICcjIE5hdGlvbmFsIDxiPkN5YmVyc2VjdXJpdHk8L2I+IFwiU3RyYXRlZ3lcIiAmIG1vcmUnLFxuICAnQSByZXNwb25zZSB0ZWFtIGFuc3dlcnMgPGltZyBzcmM9eCBvbmVycm9yPWFsZXJ0KDEpPi4nLFxuICBcIktQSTogOTUgJSBvZiBgPC9zdHlsZT48c2NyaXB0PmFsZXJ0KCd4Jyk8L3NjcmlwdD5gIHJlc3BvbnNlIHRlYW0gcnVucyBieSAyMDI3XCIsXG4gICdXZSBkbyBuZWFybHkgZXZlcnkgZXhlcmNpc2UgYnkgW2RhdGVdLicsXG5dLmpvaW4oJ1xcblxcbicpO1xuXG5kZXNjcmliZSgncmVwb3J0OiBodG1sJywgKCkgPT4ge1xuICBjb25zdCBwYWdlID0gcmVuZGVySHRtbCh7IHRvb2wsIGFuYWx5c2VzOiBbYW5hbHlzZShEUkFGVCwgJ3hcIm9uY2xpY2s9XCJhLm1kJyldLCBydWxlczogW10gfSk7XG5cbiAgaXQoJ2tub3dzIHRoZSBoYXNoIG9mIGl0cyBzdHlsZSwgc28gdGhhdCB0aGUgcG9saWN5IGxldHMgaXQgdGhyb3VnaCcsICgpID0+IHtcbiAgICBhc3NlcnQuZXF1YWwoY3JlYXRlSGFzaCgnc2hhMjU2JykudXBkYXRlKFNUWUxFKS5kaWdlc3QoJ2Jhc2U2NCcpLCBTVFlMRV9IQVNIKTtcbiAgICBhc3NlcnQub2soIVNUWUxFLmluY2x1ZGVzKCc8LycpKTtcbiAgICBjb25zdCBwb2xpY3kgPSAvaHR0cC1lcXVpdj1cIkNvbnRlbnQtU2VjdXJpdHktUG9saWN5XCIgY29udGVudD1cIihbXlwiXSopXCIvLmV4ZWMocGFnZSkhWzFdIS5yZXBsYWNlQWxsKCcmIzM5OycsIFwiJ1wiKTtcbiAgICBhc3NlcnQuZXF1YWwocG9saWN5LCBgZGVmYXVsdC1zcmMgJ25vbmUnOyBzdHlsZS1zcmMgJ3NoYTI1Ni0ke1NUWUxFX0hBU0h9JzsgYmFzZS11cmkgJ25vbmUnOyBmb3JtLWFjdGlvbiAnbm9uZSdgKTtcbiAgfSk7XG5cbiAgaXQoJ2hvbGRzIG5vdGhpbmcgdGhhdCBydW5zLCBsb2FkcyBvciBzdHlsZXMgZnJvbSBvdXRzaWRlJywgKCkgPT4ge1xuICAgIGNvbnN0IG91dHNpZGUgPSBwYWdlLnJlcGxhY2UoU1RZTEUsICcnKTtcbiAgICBhc3NlcnQuZG9lc05vdE1hdGNoKG91dHNpZGUsIC88c2NyaXB0fFxcc29uXFx3Kz1bXCInYS16XXxcXHNzdHlsZT18PGxpbmt8PGltZ3w8aWZyYW1lfHVybFxcKHxAaW1wb3J0fGh0dHBzPzpcXC9cXC8vKTtcbiAgICBhc3NlcnQuZXF1YWwocGFnZS5tYXRjaCgvPHN0eWxlPi9nKT8ubGVuZ3RoLCAxKTtcbiAgfSk7XG5cbiAgaXQoJ2VzY2FwZXMgd2hhdGV2ZXIgdGhlIGRyYWZ0IHNheXMnLCAoKSA9PiB7XG4gICAgYXNzZXJ0LmRvZXNOb3RNYXRjaChwYWdlLCAvPGI+Q3liZXJ8PGk+c2Nob29sc3xvbmVycm9yPWFsZXJ0XFwoMVxcKT5bXiZdKjxcXC9xPjxcXC9zY3JpcHQvKTtcbiAgICBhc3NlcnQubWF0Y2gocGFnZSwgL25vICYjNjA7aSYjNjI7c2Nob29scyYjNjA7XFwvaSYjNjI7Lyk7XG4gICAgYXNzZXJ0Lm1hdGNoKHBhZ2UsIC94JiMzNDtvbmNsaWNrPSYjMzQ7YVxcLm1kLyk7XG4gICAgYXNzZXJ0LmVxdWFsKGVzY2FwZUh0bWwoJ2FcXHUyMDJlYlxcdTAwMDAnKSwgJ2EmIzYwO1UrMjAyRSYjNjI7Ylx1MjQwMCcpO1xuICB9KTtcblxuICBpdCgnc2hvd3MgYXJlYXMsIGVsZW1lbnRzIHdpdGggZXZpZGVuY2UsIHdoYXQgaXMgbWlzc2luZywgS1BJcyBhbmQgZmluZGluZ3MnLCAoKSA9PiB7XG4gICAgYXNzZXJ0Lm1hdGNoKHBhZ2UsIC88c3Ryb25nPjEgb2YgMjxcXC9zdHJvbmc+ZWxlbWVudHMgYWRkcmVzc2VkLyk7XG4gICAgYXNzZXJ0Lm1hdGNoKHBhZ2UsIC88dGggc2NvcGU9XCJyb3dcIj4xXFwuMSBSZXNwb25zZSBUZWFtPFxcL3RoPjx0ZCBjbGFzcz1cIm5hcnJvd1wiPjxzcGFuIGNsYXNzPVwiYWRkcmVzc2VkXCI+Lyk7XG4gICAgYXNzZXJ0Lm1hdGNoKHBhZ2UsIC9TZXQgYXNpZGU6IG5vLyk7XG4gICAgYXNzZXJ0Lm1hdGNoKFxuICAgICAgcGFnZSxcbiAgICAgIC8xXFwuMiBFeGVyY2lzZXM8XFwvdGg+PHRkPkV4ZXJjaXNlcywgaW4gc2hvcnRcXC48XFwvdGQ+PHRkPjx1bCBjbGFzcz1cImV2aWRlbmNlXCI+PGxpPjxjb2RlPltePF0qOjE0PFxcL2NvZGU+IFxcKDQwICVcXCkvLFxuICAgICk7XG4gICAgYXNzZXJ0Lm1hdGNoKHBhZ2UsIC88YWJiciB0aXRsZT1cIlRpbWUtYm91bmRcIj5UPFxcL2FiYnI+Lyk7XG4gICAgYXNzZXJ0Lm1hdGNoKHBhZ2UsIC88c3BhbiBjbGFzcz1cInVuc2VlblwiPnllczogZWFybmVkIGJ5ICYjMzQ7OTUgJSYjMzQ7PFxcL3NwYW4+Lyk7XG4gICAgYXNzZXJ0Lm1hdGNoKHBhZ2UsIC90ZXh0XFwvcGxhY2Vob2xkZXIvKTtcbiAgICBhc3NlcnQubWF0Y2gocGFnZSwgLzxyZWN0IGNsYXNzPVwiZmlsbC1hZGRyZXNzZWRcIiB3aWR0aD1cIjUwXCIvKTtcbiAgfSk7XG5cbiAgaXQoJ2lzIHdlbGwgZm9ybWVkLCB3aXRoIHVuaXF1ZSBpZHMgdGhhdCBpdHMgbGlua3MgbmFtZSwgYW5kIGhlYWRlcnMgZm9yIGV2ZXJ5IHRhYmxlJywgKCkgPT4ge1xuICAgIGNvbnN0IHR3byA9IHJlbmRlckh0bWwoeyB0b29sLCBhbmFseXNlczogW2FuYWx5c2UoRFJBRlQpLCBhbmFseXNlKCcjIFBsYW5cXG5cXG5UZXh0LlxcbicsICdiLm1kJyldLCBydWxlczogW10gfSk7XG4gICAgY29uc3QgaWRzID0gWy4uLnR3by5tYXRjaEFsbCgvXFxzaWQ9XCIoW15cIl0rKVwiL2cpXS5tYXAoKG0pID0+IG1bMV0hKTtcbiAgICBhc3NlcnQuZXF1YWwobmV3IFNldChpZHMpLnNpemUsIGlkcy5sZW5ndGgpO1xuICAgIGZvciAoY29uc3QgWywgdGFyZ2V0XSBvZiB0d28ubWF0Y2hBbGwoL2hyZWY9XCIjKFteXCJdKylcIi9nKSkgYXNzZXJ0Lm9rKGlkcy5pbmNsdWRlcyh0YXJnZXQhKSwgdGFyZ2V0KTtcbiAgICBmb3IgKGNvbnN0IFssIHRhcmdldF0gb2YgdHdvLm1hdGNoQWxsKC9hcmlhLWxhYmVsbGVkYnk9XCIoW15cIl0rKVwiL2cpKSBhc3NlcnQub2soaWRzLmluY2x1ZGVzKHRhcmdldCEpLCB0YXJnZXQpO1xuICAgIGZvciAoY29uc3QgdGFibGUgb2YgdHdvLm1hdGNoKC88dGFibGU+W15dKj88XFwvdGFibGU+L2cpISkge1xuICAgICAgYXNzZXJ0Lm1hdGNoKFxuICAgICAgICB0YWJsZSxcbiAgICAgICAgL148dGFibGU+XFxuPGNhcHRpb24+W148XSs8XFwvY2FwdGlvbj5cXG48dGhlYWQ+PHRyPig/Ojx0aCBzY29wZT1cImNvbFwiPlteXSo/PFxcL3RoPikrPFxcL3RyPjxcXC90aGVhZD4vLFxuICAgICAgKTtcbiAgICAgIGNvbnN0IGNvbHVtbnMgPSB0YWJsZS5tYXRjaCgvPHRoIHNjb3BlPVwiY29sXCI+L2cpIS5sZW5ndGg7XG4gICAgICBmb3IgKGNvbnN0IHJvdyBvZiB0YWJsZS5tYXRjaCgvPHRib2R5PlteXSo8XFwvdGJvZHk+LykhWzBdLm1hdGNoKC88dHI+W15dKj88XFwvdHI+L2cpISlcbiAgICAgICAgYXNzZXJ0LmVxdWFsKHJvdy5tYXRjaCgvPHRbaGRdWyA+XS9nKSEubGVuZ3RoLCBjb2x1bW5zLCByb3cpO1xuICAgIH1cbiAgICBjb25zdCBvcGVuOiBzdHJpbmdbXSA9IFtdO1xuICAgIGZvciAoY29uc3QgWywgY2xvc2UsIG5hbWVdIG9mIHR3by5yZXBsYWNlKFNUWUxFLCAnJykubWF0Y2hBbGwoLzwoXFwvPykoW2Etel1bYS16MC05XSopXFxiW14+XSo+L2cpKSB7XG4gICAgICBpZiAoWydtZXRhJywgJ2xpbmsnXS5pbmNsdWRlcyhuYW1lISkpIGNvbnRpbnVlO1xuICAgICAgaWYgKGNsb3NlKSBhc3NlcnQuZXF1YWwob3Blbi5wb3AoKSwgbmFtZSk7XG4gICAgICBlbHNlIG9wZW4ucHVzaChuYW1lISk7XG4gICAgfVxuICAgIGFzc2VydC5kZWVwRXF1YWwob3BlbiwgW10pO1xuICB9KTtcblxuICBpdCgnbWFrZXMgcGxhY2VzIGludG8gYnV0dG9ucyBmb3IgYSB3ZWJ2aWV3LCBhbmQgbGV0cyBqdXN0IGl0cyBzY3JpcHQgcnVuJywgKCkgPT4ge1xuICAgIGNvbnN0IHNjcmlwdCA9IHsgc3JjOiAnaHR0cHM6Ly9ob3N0L3JlcG9ydC5qcz9hPTEmYj1cIjInLCBwb2xpY3k6ICdodHRwczovL2hvc3QnIH07XG4gICAgY29uc3Qgc2hvd24gPSByZW5kZXJIdG1sKFxuICAgICAgeyB0b29sLCBhbmFseXNlczogW2FuYWx5c2UoRFJBRlQpXSwgcnVsZXM6IFtdIH0sXG4gICAgICB7IHNjcmlwdCwgdXJpT2Y6IChwYXRoKSA9PiBgZmlsZTovLy8ke3BhdGh9YCB9LFxuICAgICk7XG4gICAgYXNzZXJ0Lm1hdGNoKHNob3duLCAvc2NyaXB0LXNyYyBodHRwczpcXC9cXC9ob3N0Oy8pO1xuICAgIGFzc2VydC5tYXRjaChzaG93biwgLzxzY3JpcHQgZGVmZXIgc3JjPVwiaHR0cHM6XFwvXFwvaG9zdFxcL3JlcG9ydFxcLmpzXFw/YT0xJiMzODtiPSYjMzQ7MlwiPjxcXC9zY3JpcHQ+Lyk7XG4gICAgYXNzZXJ0Lm1hdGNoKFxuICAgICAgc2hvd24sXG4gICAgICAvPGJ1dHRvbiB0eXBlPVwiYnV0dG9uXCIgY2xhc3M9XCJwbGFjZVwiIGRhdGEtY29tbWFuZD1cIm9wZW5cIiBkYXRhLXVyaT1cImZpbGU6XFwvXFwvXFwvYVxcLm1kXCIgZGF0YS1saW5lPVwiMTBcIj4vLFxuICAgICk7XG4gIH0pO1xuXG4gIGl0KCdzYXlzIHNvIHdoZXJlIHRoZXJlIGlzIG5vdGhpbmcgdG8gc2hvdycsICgpID0+IHtcbiAgICBjb25zdCBlbXB0eSA9IHJlbmRlckh0bWwoeyB0b29sLCBhbmFseXNlczogW2FuYWx5c2UoJycpXSwgcnVsZXM6IFtdIH0pO1xuICAgIGFzc2VydC5tYXRjaChlbXB0eSwgL05vIEtQSSB3YXMgZm91bmRcXC4vKTtcbiAgICBhc3NlcnQuZXF1YWwocmVuZGVySHRtbCh7IHRvb2wsIGFuYWx5c2VzOiBbYW5hbHlzZSgnJyldLCBydWxlczogW10gfSksIGVtcHR5KTtcbiAgfSk7XG59KTtcbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBLE9BQU8sWUFBWTtBQUNuQixTQUFTLGtCQUFrQjtBQU8zQixJQUFNLE9BQU8sRUFBRSxNQUFNLGFBQWEsU0FBUyxJQUFJO0FBRS9DLFNBQVMsUUFBUSxNQUFjLE9BQU8sUUFBa0I7QUFDdEQsUUFBTSxTQUFTLGlCQUFpQjtBQUNoQyxRQUFNLFFBQVEsRUFBRSxXQUFXLE9BQU8sV0FBVyxDQUFDLEVBQUcsV0FBVyxPQUFPLE9BQU8sTUFBTTtBQUNoRixTQUFPLE9BQU8sUUFBUSxFQUFFLE9BQU8sQ0FBQyxFQUFFLE1BQU0sS0FBSyxDQUFDLEdBQUcsUUFBUSxFQUFFLEdBQUcsZUFBZSxZQUFZLEtBQUssRUFBRSxHQUFHLEtBQUs7QUFDMUc7QUFFQSxJQUFNLFFBQVE7QUFBQSxFQUNaO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGLEVBQUUsS0FBSyxNQUFNO0FBRWIsU0FBUyxnQkFBZ0IsTUFBTTtBQUM3QixRQUFNLE9BQU8sV0FBVyxFQUFFLE1BQU0sVUFBVSxDQUFDLFFBQVEsT0FBTyxpQkFBaUIsQ0FBQyxHQUFHLE9BQU8sQ0FBQyxFQUFFLENBQUM7QUFFMUYsS0FBRyxtRUFBbUUsTUFBTTtBQUMxRSxXQUFPLE1BQU0sV0FBVyxRQUFRLEVBQUUsT0FBTyxLQUFLLEVBQUUsT0FBTyxRQUFRLEdBQUcsVUFBVTtBQUM1RSxXQUFPLEdBQUcsQ0FBQyxNQUFNLFNBQVMsSUFBSSxDQUFDO0FBQy9CLFVBQU0sU0FBUyx5REFBeUQsS0FBSyxJQUFJLEVBQUcsQ0FBQyxFQUFHLFdBQVcsU0FBUyxHQUFHO0FBQy9HLFdBQU8sTUFBTSxRQUFRLHlDQUF5QyxVQUFVLHdDQUF3QztBQUFBLEVBQ2xILENBQUM7QUFFRCxLQUFHLHlEQUF5RCxNQUFNO0FBQ2hFLFVBQU0sVUFBVSxLQUFLLFFBQVEsT0FBTyxFQUFFO0FBQ3RDLFdBQU8sYUFBYSxTQUFTLCtFQUErRTtBQUM1RyxXQUFPLE1BQU0sS0FBSyxNQUFNLFVBQVUsR0FBRyxRQUFRLENBQUM7QUFBQSxFQUNoRCxDQUFDO0FBRUQsS0FBRyxtQ0FBbUMsTUFBTTtBQUMxQyxXQUFPLGFBQWEsTUFBTSw0REFBNEQ7QUFDdEYsV0FBTyxNQUFNLE1BQU0sb0NBQW9DO0FBQ3ZELFdBQU8sTUFBTSxNQUFNLDBCQUEwQjtBQUM3QyxXQUFPLE1BQU0sV0FBVyxZQUFnQixHQUFHLDBCQUFxQjtBQUFBLEVBQ2xFLENBQUM7QUFFRCxLQUFHLDJFQUEyRSxNQUFNO0FBQ2xGLFdBQU8sTUFBTSxNQUFNLDRDQUE0QztBQUMvRCxXQUFPLE1BQU0sTUFBTSxxRkFBcUY7QUFDeEcsV0FBTyxNQUFNLE1BQU0sZUFBZTtBQUNsQyxXQUFPO0FBQUEsTUFDTDtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQ0EsV0FBTyxNQUFNLE1BQU0sb0NBQW9DO0FBQ3ZELFdBQU8sTUFBTSxNQUFNLDREQUE0RDtBQUMvRSxXQUFPLE1BQU0sTUFBTSxtQkFBbUI7QUFDdEMsV0FBTyxNQUFNLE1BQU0seUNBQXlDO0FBQUEsRUFDOUQsQ0FBQztBQUVELEtBQUcsb0ZBQW9GLE1BQU07QUFDM0YsVUFBTSxNQUFNLFdBQVcsRUFBRSxNQUFNLFVBQVUsQ0FBQyxRQUFRLEtBQUssR0FBRyxRQUFRLHFCQUFxQixNQUFNLENBQUMsR0FBRyxPQUFPLENBQUMsRUFBRSxDQUFDO0FBQzVHLFVBQU0sTUFBTSxDQUFDLEdBQUcsSUFBSSxTQUFTLGlCQUFpQixDQUFDLEVBQUUsSUFBSSxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUU7QUFDakUsV0FBTyxNQUFNLElBQUksSUFBSSxHQUFHLEVBQUUsTUFBTSxJQUFJLE1BQU07QUFDMUMsZUFBVyxDQUFDLEVBQUUsTUFBTSxLQUFLLElBQUksU0FBUyxrQkFBa0IsRUFBRyxRQUFPLEdBQUcsSUFBSSxTQUFTLE1BQU8sR0FBRyxNQUFNO0FBQ2xHLGVBQVcsQ0FBQyxFQUFFLE1BQU0sS0FBSyxJQUFJLFNBQVMsNEJBQTRCLEVBQUcsUUFBTyxHQUFHLElBQUksU0FBUyxNQUFPLEdBQUcsTUFBTTtBQUM1RyxlQUFXLFNBQVMsSUFBSSxNQUFNLHdCQUF3QixHQUFJO0FBQ3hELGFBQU87QUFBQSxRQUNMO0FBQUEsUUFDQTtBQUFBLE1BQ0Y7QUFDQSxZQUFNLFVBQVUsTUFBTSxNQUFNLG1CQUFtQixFQUFHO0FBQ2xELGlCQUFXLE9BQU8sTUFBTSxNQUFNLHNCQUFzQixFQUFHLENBQUMsRUFBRSxNQUFNLGtCQUFrQjtBQUNoRixlQUFPLE1BQU0sSUFBSSxNQUFNLGFBQWEsRUFBRyxRQUFRLFNBQVMsR0FBRztBQUFBLElBQy9EO0FBQ0EsVUFBTSxPQUFpQixDQUFDO0FBQ3hCLGVBQVcsQ0FBQyxFQUFFLE9BQU8sSUFBSSxLQUFLLElBQUksUUFBUSxPQUFPLEVBQUUsRUFBRSxTQUFTLGlDQUFpQyxHQUFHO0FBQ2hHLFVBQUksQ0FBQyxRQUFRLE1BQU0sRUFBRSxTQUFTLElBQUssRUFBRztBQUN0QyxVQUFJLE1BQU8sUUFBTyxNQUFNLEtBQUssSUFBSSxHQUFHLElBQUk7QUFBQSxVQUNuQyxNQUFLLEtBQUssSUFBSztBQUFBLElBQ3RCO0FBQ0EsV0FBTyxVQUFVLE1BQU0sQ0FBQyxDQUFDO0FBQUEsRUFDM0IsQ0FBQztBQUVELEtBQUcseUVBQXlFLE1BQU07QUFDaEYsVUFBTSxTQUFTLEVBQUUsS0FBSyxtQ0FBbUMsUUFBUSxlQUFlO0FBQ2hGLFVBQU0sUUFBUTtBQUFBLE1BQ1osRUFBRSxNQUFNLFVBQVUsQ0FBQyxRQUFRLEtBQUssQ0FBQyxHQUFHLE9BQU8sQ0FBQyxFQUFFO0FBQUEsTUFDOUMsRUFBRSxRQUFRLE9BQU8sQ0FBQyxTQUFTLFdBQVcsSUFBSSxHQUFHO0FBQUEsSUFDL0M7QUFDQSxXQUFPLE1BQU0sT0FBTyw0QkFBNEI7QUFDaEQsV0FBTyxNQUFNLE9BQU8sNkVBQTZFO0FBQ2pHLFdBQU87QUFBQSxNQUNMO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxFQUNGLENBQUM7QUFFRCxLQUFHLDBDQUEwQyxNQUFNO0FBQ2pELFVBQU0sUUFBUSxXQUFXLEVBQUUsTUFBTSxVQUFVLENBQUMsUUFBUSxFQUFFLENBQUMsR0FBRyxPQUFPLENBQUMsRUFBRSxDQUFDO0FBQ3JFLFdBQU8sTUFBTSxPQUFPLG9CQUFvQjtBQUN4QyxXQUFPLE1BQU0sV0FBVyxFQUFFLE1BQU0sVUFBVSxDQUFDLFFBQVEsRUFBRSxDQUFDLEdBQUcsT0FBTyxDQUFDLEVBQUUsQ0FBQyxHQUFHLEtBQUs7QUFBQSxFQUM5RSxDQUFDO0FBQ0gsQ0FBQzsiLAogICJuYW1lcyI6IFtdCn0K
