import assert from 'node:assert/strict';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { eachWithStrategy, STRATEGY, type World } from '../support/world.js';

describe('ncs-check', () => {
  let world: World;
  eachWithStrategy((one) => (world = one));
  const read = (path: string): string => world.read(path);

  it('prints the report for people and exits with 1 for an error', async () => {
    const { code, out, err } = await world.run(['strategy.md']);
    assert.equal(code, 1);
    assert.match(out, /^\nstrategy\.md .*Small Guide/);
    assert.match(out, /coverage\/missing-focus-area/);
    assert.equal(err, '');
  });

  it('exits by --fail-on', async () => {
    world.write('strategy.yaml', 'files: [strategy.md]\nrules: { coverage/missing-focus-area: warning }\n');
    const codes = [];
    for (const bar of ['error', 'warning', 'info', 'never']) codes.push((await world.run(['--fail-on', bar])).code);
    assert.deepEqual(codes, [0, 1, 1, 0]);
  });

  it('exits by --min-coverage and says why', async () => {
    const below = await world.run(['strategy.md', '--fail-on', 'never', '--min-coverage', '99']);
    assert.equal(below.code, 1);
    assert.match(below.err, /strategy\.md covers \d+ % of what applies, less than the 99 % asked for/);
    assert.equal((await world.run(['strategy.md', '--fail-on', 'never', '--min-coverage', '0'])).code, 0);
    world.write('empty.md', '');
    const empty = await world.run(['empty.md', '--fail-on', 'never', '--min-coverage', '1']);
    assert.equal(empty.code, 1);
    assert.match(empty.err, /empty\.md holds no text, so it does not cover the 1 % asked for/);
    const both = await world.run(['strategy.md', 'empty.md', '--fail-on', 'never', '--min-coverage', '1', '-q']);
    assert.deepEqual([both.code, /empty\.md holds no text/.test(both.err)], [1, true]);
    world.write('other.md', '# Glossary\n\nA CSIRT is a team.\n');
    const other = await world.run(['other.md', '--fail-on', 'never', '--min-coverage', '1']);
    assert.match(other.err, /could not be measured/);
  });

  it('fails where a strategy that is named, listed or piped in has lost its text, and not where a folder holds an empty file', async () => {
    world.write('empty.md', '');
    world.write('listed/strategy.yaml', 'files: [a.md]\n');
    world.write('listed/a.md', '\n');
    for (const argv of [['empty.md'], ['listed'], ['-']]) assert.equal((await world.run(argv)).code, 1, argv[0]);
    world.write('strategy.yaml', 'files: [strategy.md]\nrules: { coverage/missing-focus-area: warning }\n');
    world.write('drafts/a.md', `${STRATEGY}\n## Schools\n\nAll schools teach it from 2027.\n`);
    world.write('drafts/b.md', '');
    const { code, err } = await world.run(['drafts']);
    assert.deepEqual([code, /^Not checked: drafts\/b\.md/m.test(err)], [0, true]);
  });

  it('says in annotations and comments that coverage is below the bar, and which of two strategies it is', async () => {
    for (const name of ['a', 'b']) {
      world.write(`${name}/strategy.yaml`, 'title: Twin\nfiles: [s.md]\n');
      world.write(`${name}/s.md`, STRATEGY);
    }
    const argv = ['a', 'b', '--min-coverage', '99', '-o', 'github=g.txt', '-o', 'markdown=m.md', '-o', 'html=h.html'];
    const { out, err } = await world.run(argv);
    assert.match(err, /Twin \(a\/strategy\.yaml\) covers/);
    assert.match(read('g.txt'), /^::error title=NCS check::Twin \(a\/strategy\.yaml\) covers .*%0ATwin \(b\//);
    assert.match(read('m.md'), /^<!-- ncs-check:report -->\n\n🛑 error: Twin \(a\/strategy\.yaml\) covers .* 99 %/);
    for (const report of [out, read('g.txt'), read('m.md'), read('h.html')])
      for (const name of ['a', 'b']) assert.match(report, new RegExp(`Twin \\(${name}/strategy\\.yaml\\)`));
    assert.match((await world.run(['a'])).out, /^\nTwin {2}/);
  });

  it('says on standard error what it took without arguments', async () => {
    const { out, err } = await world.run(['--format', 'json']);
    assert.match(err, /^Checking strategy\.md/);
    assert.equal(JSON.parse(out).files[0].path, 'strategy.md');
    assert.equal((await world.run(['--quiet'])).err, '');
  });

  it('says in one line which files of a folder are no strategies', async () => {
    for (const name of ['a.md', 'b.md']) world.write(name, '# Glossary\n\nA CSIRT is a team.\n');
    const { out, err } = await world.run([]);
    assert.doesNotMatch(out, /not-checked/);
    assert.match(err, /^Not checked: a\.md, b\.md \(2 files that read like no strategy; .*\)\.$/m);
    assert.match((await world.run(['a.md', 'strategy.md'])).out, /document\/not-checked/);
  });

  it('writes several reports at once', async () => {
    const argv = [
      'strategy.md',
      '--output',
      'sarif=a.sarif',
      '-o',
      'markdown=b.md',
      '-o',
      'c.json',
      '-o',
      'github=d.txt',
    ];
    const { code, out } = await world.run(argv);
    assert.equal(code, 1);
    assert.match(out, /Coverage/);
    assert.equal(JSON.parse(read('a.sarif')).version, '2.1.0');
    assert.match(read('b.md'), /ncs-check:report/);
    assert.equal(JSON.parse(read('c.json')).version, 1);
    assert.match(read('d.txt'), /^::error file=strategy\.md/);
  });

  it('writes nothing to standard output where a file takes its place', async () => {
    const { out } = await world.run(['strategy.md', '--format', 'json', '--output', 'r.json']);
    assert.equal(out, '');
    assert.ok(existsSync(join(world.folder, 'r.json')));
  });

  it('writes nothing at all when anything is wrong', async () => {
    symlinkSync('strategy.md', join(world.folder, 'link.md'));
    world.write('strategy.yaml', 'files: [strategy.md]\n');
    for (const [argv, message] of [
      [['strategy.md', 'missing.md', '-o', 'json=r.json'], /missing\.md does not exist/],
      [
        ['strategy.md', '-o', 'json=r.json', '-o', 'json=no/r.json'],
        /no\/r\.json cannot be written: its folder does not exist/,
      ],
      [['strategy.md', '-o', 'json=r.json', '-o', 'text=./r.json'], /already the target/],
      [['strategy.md', '-o', 'json=r.json', '-o', 'text=strategy.md'], /strategy\.md is read by this run/],
      [['strategy.md', '-o', 'json=r.json', '-o', 'text=link.md'], /link\.md is read by this run/],
      [['strategy.md', '-o', 'json=r.json', '-o', 'text=strategy.yaml'], /strategy\.yaml is read by this run/],
      [['strategy.md', '-o', 'json=r.json', '-o', 'text=.'], /is a folder/],
    ] as const) {
      const { code, out, err } = await world.run(argv);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, message);
      assert.equal(existsSync(join(world.folder, 'r.json')), false);
      assert.equal(read('strategy.md'), STRATEGY);
    }
  });

  it('says that a place may not be written to, before anything is', async function () {
    mkdirSync(join(world.folder, 'ro'), { mode: 0o500 });
    // The administrator may write everywhere.
    if (process.getuid?.() === 0 || process.platform === 'win32') return this.skip();
    for (const argv of [
      ['strategy.md', '-o', 'json=r.json', '-o', 'json=ro/x.json'],
      ['init', 'ro'],
    ]) {
      const { code, err } = await world.run(argv);
      assert.deepEqual([code, existsSync(join(world.folder, 'r.json'))], [2, false]);
      assert.match(err, /ro\/\S+ may not be written: permission denied\./);
    }
  });

  it('checks standard input under a name, with the settings of its strategy', async () => {
    world.write('strategy.yaml', 'title: From YAML\nfiles: [strategy.md]\n');
    const named = await world.run(['--stdin-filename', 'strategy.md', '--format', 'json'], {
      stdin: `${STRATEGY}\nTBD\n`,
    });
    const report = JSON.parse(named.out);
    assert.equal(report.title, 'From YAML');
    assert.equal(report.findings.filter((one: { ruleId: string }) => one.ruleId === 'text/placeholder').length, 1);
    const dash = await world.run(['-', '--format', 'json'], { stdin: STRATEGY });
    assert.equal(JSON.parse(dash.out).files[0].path, 'stdin.md');
    assert.equal((await world.run(['-', 'strategy.md'])).code, 2);
  });

  it('reads the strategy of a file that is named as a whole, and reports on that file alone', async () => {
    world.write('strategy.yaml', 'files: [strategy.md, plan.md]\n');
    world.write('plan.md', '# Plan\n\nAll schools teach it. The lead is TBD.\n');
    const { code, out, err } = await world.run(['plan.md', '--min-coverage', '30']);
    assert.match(err, /^Reporting on 1 of the 2 files of strategy\.yaml/);
    assert.match(
      out,
      /2 files.*\n[^]*“TBD”[^]*! \d warnings?(?: and \d notes?)? in plan\.md alone · [1-3] of 3 elements addressed/,
    );
    assert.doesNotMatch(out, /missing-focus-area/);
    assert.equal(code, 0);
    const { out: json } = await world.run(['plan.md', '-f', 'json', '-q']);
    assert.deepEqual(JSON.parse(json).only, ['plan.md']);
    const typed = await world.run(['--stdin-filename', 'plan.md', '-f', 'json'], { stdin: '# Plan\n\nXXX: TBC\n' });
    const report = JSON.parse(typed.out);
    assert.deepEqual([report.files.length, report.only], [2, ['plan.md']]);
    assert.ok(report.findings.every((one: { path: string }) => one.path === 'plan.md'));
    assert.match(typed.out, /TBC/);
  });

  it('takes a catalogue of the user, named by option, configuration or front matter', async () => {
    const catalogue = {
      id: 'mine',
      version: '1',
      title: 'My Guide',
      source: 'Me',
      language: 'en',
      areas: [
        {
          id: '1',
          title: 'All',
          short: 'All',
          summary: 'All of it.',
          elements: [
            {
              id: '1.1',
              title: 'Team',
              summary: 'A team.',
              asks: [{ text: 'Names the team.', terms: ['response team'] }],
              phrases: { defining: ['response team'], strong: [], supporting: [] },
            },
          ],
        },
      ],
    };
    world.write('cat.json', JSON.stringify(catalogue));
    const titleOf = async (...argv: string[]) => {
      const { out, err } = await world.run([...argv, '--format', 'json']);
      assert.equal(err, '');
      return JSON.parse(out).framework.id;
    };
    assert.equal(await titleOf('strategy.md', '--framework', 'cat.json'), 'mine');
    world.write('front.md', `---\nframework: cat.json\n---\n${STRATEGY}`);
    assert.equal(await titleOf('front.md'), 'mine');
    world.write('usual/strategy.yaml', 'files: [a.md]\nframework: ncs-guide-2025\n');
    world.write('usual/a.md', `---\nframework: none.json\n---\n${STRATEGY}`);
    assert.equal(await titleOf('usual'), 'ncs-guide-2025');
    world.write('sub/strategy.yaml', 'files: [a.md]\nframework: own.json\n');
    world.write('sub/own.json', JSON.stringify(catalogue));
    world.write('sub/a.md', STRATEGY);
    assert.equal(await titleOf('sub'), 'mine');
    for (const folder of ['sub', 'sub/chapters']) {
      mkdirSync(join(world.folder, folder), { recursive: true });
      assert.match((await world.run(['explain'], { cwd: join(world.folder, folder) })).out, /^My Guide/);
    }
    world.write('bad.json', '{"id": 1}');
    const bad = await world.run(['strategy.md', '--framework', 'bad.json']);
    assert.equal(bad.code, 2);
    assert.match(bad.err, /ncs-check: bad\.json:\d+:\d+ .* \(config\/invalid-framework\)/);
    world.write(
      'many.json',
      JSON.stringify({ ...catalogue, ...Object.fromEntries([...Array(22)].map((_, i) => [`x${i}`, i])) }),
    );
    const many = (await world.run(['strategy.md', '--framework', 'many.json'])).err.trimEnd().split('\n');
    assert.equal(many.length, 21);
    assert.equal(many.at(-1), 'ncs-check: many.json has 2 more mistakes below these.');
    world.write('same.json', JSON.stringify({ ...catalogue, id: 'ncs-guide-2025' }));
    assert.match((await world.run(['strategy.md', '--framework', 'same.json'])).err, /that of a built-in framework/);
    const unknown = await world.run(['strategy.md', '--framework', 'ncs-guide-2052']);
    assert.match(unknown.err, /did you mean ncs-guide-2025/);
    const gone = await world.run(['strategy.md', '--framework', 'gone.yaml']);
    assert.match(gone.err, /--framework: The catalogue gone\.yaml does not exist/);
    world.write('sub/itu.yaml', 'id: x\n');
    symlinkSync('../cat.json', join(world.folder, 'sub/link.json'));
    symlinkSync('..', join(world.folder, 'sub/out'));
    for (const [name, message] of [
      ['itu.yml', 'The catalogue sub/itu\\.yml does not exist\\. Did you mean sub/itu\\.yaml\\?'],
      ['chapters', 'sub/chapters is a folder'],
      ['link.json', '"link\\.json" is or lies behind a symbolic link, .*: name the catalogue itself'],
      ['out/cat.json', '"out/cat\\.json" is or lies behind a symbolic link'],
    ]) {
      world.write('sub/strategy.yaml', `files: [a.md]\nframework: ${name}\n`);
      assert.match((await world.run(['sub'])).err, new RegExp(`ncs-check: sub/strategy\\.yaml:2:12 ${message}`));
    }
    for (const [name, message] of [
      ['nope', 'There is no framework "nope"'],
      ['nope.yaml', 'The catalogue .*nope\\.yaml does not exist'],
    ]) {
      world.write('sub/strategy.yaml', `files: [a.md]\nframework: ${name}\n`);
      assert.match((await world.run(['sub'])).err, new RegExp(`ncs-check: sub/strategy\\.yaml:2:12 ${message}`));
      world.write('front.md', `---\ntitle: T\nframework: ${name}\n---\n${STRATEGY}`);
      assert.match((await world.run(['front.md'])).err, new RegExp(`ncs-check: front\\.md:3:12 ${message}`));
    }
  });

  it('goes by --profile', async () => {
    const levels = async (profile: string) => {
      const { out } = await world.run(['strategy.md', '--profile', profile, '--format', 'json']);
      return JSON.parse(out).findings.map((one: { severity: string }) => one.severity);
    };
    assert.notDeepEqual(await levels('drafting'), await levels('release'));
  });

  it('explains elements, areas, principles and rules, and names the nearest of what it does not know', async () => {
    assert.match(
      (await world.run(['explain', '1.1'])).out,
      /^1\.1 {2}Response Team\n.*Small Guide[^]*Says who does response team\n[^]*### Response Team/,
    );
    assert.match((await world.run(['explain', '1'])).out, /Its elements\n {2}1\.1 {2}Response Team/);
    assert.match((await world.run(['explain', '9'])).out, /Openness/);
    assert.match((await world.run(['explain', 'text/placeholder', '2.1'])).out, /text\/placeholder[^]*Schools/);
    const unknown = await world.run(['explain', '1.7']);
    assert.deepEqual([unknown.code, unknown.out], [2, '']);
    assert.match(unknown.err, /Nothing is known as "1\.7".*1\.1 Response Team|Nothing is known as "1\.7".*1\.1/);
    assert.match((await world.run(['explain', 'text/placehodler'])).err, /Nearest: text\/placeholder/);
    assert.match((await world.run(['explain', 'schools'])).err, /Nearest: 2\.1 Schools/);
    assert.match((await world.run(['explain', '1.1.4'])).err, /Nearest: 1\.1\.\n$/);
    assert.match((await world.run(['explain', '1.1.4.2'])).err, /Nearest: 1\.1\.\n$/);
    const all = await world.run(['explain']);
    assert.equal(all.code, 0);
    assert.match(
      all.out,
      /^Small Guide\n\n1 {2}Response\n {2}1\.1 {2}Response Team\n[^]*Principles\n {2}9 {2}Openness/,
    );
  });

  it('lists rules', async () => {
    const { code, out } = await world.run(['rules']);
    assert.equal(code, 0);
    assert.match(out, /^coverage\/missing-focus-area\n {2}\S/);
  });

  it('prints the register of KPIs', async () => {
    for (const format of ['text', 'csv', 'markdown']) {
      const { code } = await world.run(['kpis', 'strategy.md', '--format', format]);
      assert.equal(code, 0);
    }
    const { out } = await world.run(['kpis', 'strategy.md', '--format', 'json']);
    assert.deepEqual(JSON.parse(out).kpis, []);
    assert.equal(JSON.parse(out).actions.length, 1);
  });

  it('does not take a register that it wrote for a strategy', async () => {
    for (const argv of [['strategy.md'], ['.']]) {
      await world.run(['kpis', ...argv, '-o', 'markdown=kpis.md']);
      assert.match((await world.run([])).err, /^Checking strategy\.md \(no strategy\.yaml here\)\.\n$/);
    }
  });

  it('marks a register in a CSV file as UTF-8, for spreadsheets, and no printed one', async () => {
    const { out } = await world.run(['kpis', 'strategy.md', '--format', 'csv']);
    await world.run(['kpis', 'strategy.md', '--output', 'kpis.csv']);
    assert.equal(read('kpis.csv'), `\uFEFF${out}`);
  });

  it('says why a register of KPIs is empty', async () => {
    world.write('empty.md', '');
    assert.match((await world.run(['kpis', 'empty.md'])).err, /^empty\.md:1 There is no text to check\.$/m);
    assert.equal((await world.run(['kpis', 'empty.md', '-q'])).err, '');
  });

  it('prints help and version', async () => {
    assert.match((await world.run(['--help'])).out, /Examples/);
    assert.match((await world.run(['kpis', '-h'])).out, /Exit codes/);
    assert.match((await world.run(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
  });

  it('is colourful only where asked or on a terminal', async () => {
    const colored = async (argv: string[], env: Record<string, string>, isTTY: boolean) => {
      let out = '';
      const stdout = { write: (text: string) => void (out += text), isTTY };
      await world.run(['strategy.md', ...argv], { env, stdout });
      return out.includes('\u001b[');
    };
    assert.equal(await colored([], {}, false), false);
    assert.equal(await colored([], {}, true), true);
    assert.equal(await colored([], { NO_COLOR: '1' }, true), false);
    assert.equal(await colored([], { TERM: 'dumb' }, true), false);
    assert.equal(await colored([], { FORCE_COLOR: '1', NO_COLOR: '1' }, false), true);
    assert.equal(await colored([], { FORCE_COLOR: '0' }, true), false);
    assert.equal(await colored(['--no-color'], { FORCE_COLOR: '1' }, true), false);
    assert.equal(await colored(['--color'], { NO_COLOR: '1' }, false), true);
  });

  it('shows progress only on a terminal and takes it away again', async () => {
    for (const name of ['a', 'b', 'c']) world.write(`${name}.md`, STRATEGY);
    let err = '';
    const stderr = { write: (text: string) => void (err += text), isTTY: true };
    await world.run(['.'], { stderr });
    assert.match(err, /4\/4 strategy\.md/);
    assert.ok(err.endsWith('\r\u001b[K'));
    assert.equal((await world.run(['.'])).err, '');
  });

  it('gives the same bytes twice', async () => {
    for (const format of ['text', 'json', 'sarif', 'github', 'markdown']) {
      const [one, two] = [await world.run(['--format', format]), await world.run(['--format', format])];
      assert.equal(one.out, two.out);
    }
  });
});
