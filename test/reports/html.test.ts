import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { defaultConfig } from '../../src/engine/config.js';
import { finish } from '../../src/engine/steps.js';
import type { Analysis } from '../../src/engine/types.js';
import { escapeHtml } from '../../src/reports/escape.js';
import { renderHtml } from '../../src/reports/html.js';
import { STYLE, STYLE_HASH } from '../../src/reports/html-style.js';
import { createFakeEngine } from '../server/engine.js';

const tool = { name: 'ncs-check', version: '1' };

function analyse(text: string, path = 'a.md'): Analysis {
  const engine = createFakeEngine();
  const setup = { framework: engine.frameworks[0]!.framework, rules: engine.rules };
  const config = { ...defaultConfig, isStrategy: true };
  return finish(engine.analyse({ files: [{ path, text }], config }, setup));
}

const DRAFT = [
  '---\nnotApplicable:\n  - element: "2.1"\n    reason: no <i>schools</i>\n---\n',
  '# National <b>Cybersecurity</b> "Strategy" & more',
  'A response team answers <img src=x onerror=alert(1)>.',
  "KPI: 95 % of `</style><script>alert('x')</script>` response team runs by 2027",
  'We do nearly every exercise by [date].',
].join('\n\n');

describe('report: html', () => {
  const page = renderHtml({ tool, analyses: [analyse(DRAFT, 'x"onclick="a.md')], rules: [] });

  it('knows the hash of its style, so that the policy lets it through', () => {
    assert.equal(createHash('sha256').update(STYLE).digest('base64'), STYLE_HASH);
    assert.ok(!STYLE.includes('</'));
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!.replaceAll('&#39;', "'");
    assert.equal(policy, `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`);
  });

  it('holds nothing that runs, loads or styles from outside', () => {
    const outside = page.replace(STYLE, '');
    assert.doesNotMatch(outside, /<script|\son\w+=["'a-z]|\sstyle=|<link|<img|<iframe|url\(|@import|https?:\/\//);
    assert.equal(page.match(/<style>/g)?.length, 1);
  });

  it('escapes whatever the draft says', () => {
    assert.doesNotMatch(page, /<b>Cyber|<i>schools|onerror=alert\(1\)>[^&]*<\/q><\/script/);
    assert.match(page, /no &#60;i&#62;schools&#60;\/i&#62;/);
    assert.match(page, /x&#34;onclick=&#34;a\.md/);
    assert.equal(escapeHtml('a\u202eb\u0000'), 'a&#60;U+202E&#62;b␀');
  });

  it('shows areas, elements with evidence, what is missing, KPIs and findings', () => {
    assert.match(page, /<strong>1 of 2<\/strong>elements addressed/);
    assert.match(page, /<th scope="row">1\.1 Response Team<\/th><td class="narrow"><span class="addressed">/);
    assert.match(page, /Set aside: no/);
    assert.match(
      page,
      /1\.2 Exercises<\/th><td>Exercises, in short\.<\/td><td><ul class="evidence"><li><code>[^<]*:14<\/code> \(40 %\)/,
    );
    assert.match(page, /<abbr title="Time-bound">T<\/abbr>/);
    assert.match(page, /<span class="unseen">yes: earned by &#34;95 %&#34;<\/span>/);
    assert.match(page, /text\/placeholder/);
    assert.match(page, /<rect class="fill-addressed" width="50"/);
  });

  it('is well formed, with unique ids that its links name, and headers for every table', () => {
    const two = renderHtml({ tool, analyses: [analyse(DRAFT), analyse('# Plan\n\nText.\n', 'b.md')], rules: [] });
    const ids = [...two.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]!);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, target] of two.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(target!), target);
    for (const [, target] of two.matchAll(/aria-labelledby="([^"]+)"/g)) assert.ok(ids.includes(target!), target);
    for (const table of two.match(/<table>[^]*?<\/table>/g)!) {
      assert.match(
        table,
        /^<table>\n<caption>[^<]+<\/caption>\n<thead><tr>(?:<th scope="col">[^]*?<\/th>)+<\/tr><\/thead>/,
      );
      const columns = table.match(/<th scope="col">/g)!.length;
      for (const row of table.match(/<tbody>[^]*<\/tbody>/)![0].match(/<tr>[^]*?<\/tr>/g)!)
        assert.equal(row.match(/<t[hd][ >]/g)!.length, columns, row);
    }
    const open: string[] = [];
    for (const [, close, name] of two.replace(STYLE, '').matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
      if (['meta', 'link'].includes(name!)) continue;
      if (close) assert.equal(open.pop(), name);
      else open.push(name!);
    }
    assert.deepEqual(open, []);
  });

  it('makes places into buttons for a webview, and lets just its script run', () => {
    const script = { src: 'https://host/report.js?a=1&b="2', policy: 'https://host' };
    const shown = renderHtml(
      { tool, analyses: [analyse(DRAFT)], rules: [] },
      { script, uriOf: (path) => `file:///${path}` },
    );
    assert.match(shown, /script-src https:\/\/host;/);
    assert.match(shown, /<script defer src="https:\/\/host\/report\.js\?a=1&#38;b=&#34;2"><\/script>/);
    assert.match(
      shown,
      /<button type="button" class="place" data-command="open" data-uri="file:\/\/\/a\.md" data-line="10">/,
    );
  });

  it('says so where there is nothing to show', () => {
    const empty = renderHtml({ tool, analyses: [analyse('')], rules: [] });
    assert.match(empty, /No KPI was found\./);
    assert.equal(renderHtml({ tool, analyses: [analyse('')], rules: [] }), empty);
  });
});
