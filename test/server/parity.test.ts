/** The editor says what the command line says: whole reports compared, of strategies of one file and of several. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Diagnostic } from 'vscode-languageserver/node';
import { run } from '../../src/cli/run.js';
import type { Analysis } from '../../src/engine/types.js';
import { renderJson } from '../../src/reports/json.js';
import { standardEngine } from '../../src/server/server.js';
import type { Engine } from '../../src/server/session.js';
import { at, connect } from './connect.js';

const TODAY = '2026-06-01';
type Files = Readonly<Record<string, string>>;

const example: Files = Object.fromEntries(
  readdirSync('examples')
    .filter((name) => /\.(?:md|yaml)$/.test(name))
    .map((name) => [name, readFileSync(`examples/${name}`, 'utf8')]),
);
/** What the example is too good for: gaps, directives, front matter, Windows line ends. */
const WEAK: Files = {
  'strategy.yaml':
    'files: [b.md, a.md]\nprofile: release\nrules: { kpi/no-baseline: "off" }\nnotApplicable:\n  - element: "5.1.2"\n    reason: no such body\n  - element: "9.9"\n    reason: not there\nacronyms: [MISP]\n',
  'a.md': [
    '# National Cybersecurity Strategy 2027-2030',
    'The NCSA will act by [date]. The NCSA leads. The NCSA reports to MISP, MISP and MISP.',
    '<!-- ncs: 5.4.1 -->',
    'We answer. <!-- ncs-disable-next-line text/placeholder -->',
    'TBD',
    '- By 2027 the Agency will:\n  - train 500 officers\n  - eliminate all cybercrime\n',
    '## Empty',
  ].join('\r\n\r\n'),
  'b.md': [
    '# Indicators',
    '| Indicator | Baseline | Target | Deadline | Owner |\n|---|---|---|---|---|\n| Share of ministries | 20 % | 90 % | 2040 | Cyber Review Board |\n| Share of ministries | 20 % | 10 % | | |',
    '| Action | Responsible | Deadline |\n|---|---|---|\n| Set up a register <!-- ncs: 5.3.1 --> | | 2028 |',
    '<!-- ncs-disable kpi/no-owner -- later -->\n\nBy 2029, 90 % of hospitals will have tested their plan.',
  ].join('\n\n'),
};
const SINGLE: Files = { 'draft.md': `---\nstrategy: true\nprofile: drafting\ncolour: blue\n---\n\n${WEAK['a.md']}` };

/** Nobody names a file: what stands beside the strategy is no part of it. */
const NAMELESS: Files = {
  'strategy.yaml': 'title: T\n',
  'a.md': WEAK['a.md']!,
  'README.md': '# The national cybersecurity strategy\n\nSchools will teach cybersecurity by 2028.\n',
  'notes/1.md': '# Minutes\n\nThe national cybersecurity strategy needs a budget.\n',
};

/** The same where it takes something out and names nothing to read. */
const ALL_BUT: Files = { ...NAMELESS, 'strategy.yaml': 'files: ["!b.md"]\n', 'b.md': '# Indicators\n\nTBD\n' };

/** Standard output of the command line in a folder with the files. */
async function check(files: Files, argv: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ncs-parity-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    let out = '';
    let complaint = '';
    const io = {
      cwd: folder,
      env: {},
      stdout: { write: (text: string) => void (out += text) },
      stderr: { write: (text: string) => void (complaint += text) },
      readStdin: () => Promise.resolve(new Uint8Array()),
      today: TODAY,
    };
    const { frameworks, rules } = standardEngine;
    assert.equal(await run([...argv, '--fail-on', 'never'], io, { frameworks, rules }), 0, complaint);
    return out;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface ReportedFinding {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly path: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

const asReported = (path: string, { code, severity, message, range }: Diagnostic): ReportedFinding => ({
  ruleId: String(code),
  severity: ['', 'error', 'warning', 'info'][severity!]!,
  message: String(message),
  path,
  startLine: range.start.line + 1,
  startColumn: range.start.character + 1,
  endLine: range.end.line + 1,
  endColumn: range.end.character + 1,
});
const inOrder = (all: readonly ReportedFinding[]): string[] => all.map((one) => JSON.stringify(one)).sort();

describe('server: the same as the command line', () => {
  for (const [name, files, first] of [
    ['the example', example, 'strategy.md'],
    ['a weak strategy of two files', WEAK, 'a.md'],
    ['a draft by itself', SINGLE, 'draft.md'],
    ['a folder with a README', NAMELESS, 'a.md'],
    ['a folder without one file', ALL_BUT, 'a.md'],
  ] as const)
    it(`on ${name}: the whole report, its page, and each diagnostic`, async () => {
      let analysis: Analysis | undefined;
      const analyse: Engine['analyse'] = function* (...given) {
        return (analysis = yield* standardEngine.analyse(...given));
      };
      const disk = new Map(Object.entries(files).map(([path, text]) => [at(path), text]));
      const client = await connect({ engine: { ...standardEngine, analyse }, disk });
      client.open(at(first), files[first]!);
      const shown: ReportedFinding[] = [];
      for (const path of Object.keys(files))
        shown.push(...(await client.diagnostics(at(path))).map((one) => asReported(path, one)));
      const json = await check(files, ['--format', 'json']);
      const report = JSON.parse(json) as { tool: { name: string; version: string }; findings: ReportedFinding[] };
      assert.equal(renderJson({ tool: report.tool, analyses: [analysis!], rules: standardEngine.rules }), json);
      assert.ok(report.findings.length > 0);
      const keys = Object.keys(asReported('', { message: '', severity: 1, range: EMPTY })) as (keyof ReportedFinding)[];
      const reported = report.findings.map((f) => Object.fromEntries(keys.map((key) => [key, f[key]])));
      assert.deepEqual(inOrder(shown), inOrder(reported as unknown as ReportedFinding[]));
      const page = (await client.ask('ncs/report', { uri: at(first) }))!;
      const nameless = (html: string): string => html.replaceAll(/NCS Assistant|ncs-check/g, 'tool');
      assert.equal(nameless(page), nameless(await check(files, ['--format', 'html'])));
      await client.stop();
    });
});

const EMPTY = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
