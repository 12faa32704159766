import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import { chooseFor, selectStrategies } from '../../src/cli/files.js';
import { showPath } from '../../src/cli/find.js';
import { MARKER } from '../../src/reports/markdown.js';
import { createWorld, type World } from '../support/world.js';

describe('choosing files', () => {
  let world: World;
  beforeEach(() => (world = createWorld()));
  afterEach(() => world.remove());

  const select = (args: readonly string[] = [], config?: string) => selectStrategies(world.folder, args, config);
  /** The strategies, each as the names of its files. */
  const chosen = (...args: Parameters<typeof select>) =>
    select(...args).strategies.map(({ files }) => files.map((file) => showPath(world.folder, file)).join(' '));
  const yaml = (...files: string[]) => `files:\n${files.map((file) => `  - "${file}"\n`).join('')}`;

  it('takes the strategy that strategy.yaml describes, in its order, and says so', () => {
    for (const name of ['b.md', 'a.md', 'ch/2.md', 'ch/1.md', 'ch/draft.md', 'notes.md']) world.write(name, 'x');
    world.write('strategy.yaml', yaml('b.md', 'ch/*.md', 'a.md', '!ch/draft.md'));
    assert.deepEqual(chosen(), ['b.md ch/1.md ch/2.md a.md']);
    assert.match(select().notes[0]!, /strategy of strategy\.yaml: b\.md, ch\/1\.md/);
  });

  it('takes all below but what strategy.yaml takes out, where it names nothing else', () => {
    for (const name of ['a.md', 'b.md', 'ch/b.md', 'README.md', 'notes/1.md']) world.write(name, 'x');
    world.write('strategy.yaml', yaml('!b.md', '!notes/*'));
    assert.deepEqual(chosen(), ['a.md ch/b.md']);
    assert.deepEqual(select().notes.slice(1), ['Left out README.md: name a file to have it read.']);
    assert.deepEqual(chosen(['b.md']), ['b.md']);
    world.write('strategy.yaml', yaml('!**/*.md'));
    assert.throws(() => select(), /names no Markdown file that exists/);
  });

  it('takes a folder named strategy.yaml for no settings', () => {
    world.write('q/strategy.yaml/a.md', 'x');
    world.write('q/b.md', 'x');
    assert.deepEqual(chosen(['q/b.md']), ['q/b.md']);
    assert.deepEqual(chosen(['q']), ['q/b.md', 'q/strategy.yaml/a.md']);
  });

  it('else takes every Markdown file below as a strategy of its own, and says so', () => {
    for (const name of ['b.md', 'a/x.markdown', 'c.txt', 'node_modules/n.md', '.git/h.md', 'a/.hidden/i.md'])
      world.write(name, 'x');
    assert.deepEqual(chosen(), ['a/x.markdown', 'b.md']);
    assert.match(select().notes[0]!, /Checking 2 strategies below this folder.*no strategy\.yaml here/);
    assert.deepEqual(select(['.']).notes, []);
  });

  it('leaves README, minutes and the like to those who name them, and says so', () => {
    for (const name of [
      'README.md',
      'CHANGELOG.md',
      'LICENSE.md',
      'README.fr.md',
      'README.pt-BR.md',
      '2026-09-14-minutes.md',
      'notes/comments.md',
      'Meeting 3.md',
    ])
      world.write(name, 'x');
    assert.throws(
      () => select(),
      /No Markdown file in this folder but .*, LICENSE\.md and 5 more, read only where named\. Give/,
    );
    for (const name of ['strategy.md', 'security-requirements.md', 'footnotes.md']) world.write(name, 'x');
    assert.deepEqual(chosen(), ['footnotes.md', 'security-requirements.md', 'strategy.md']);
    assert.match(select().notes[1]!, /^Left out 2026-09-14-minutes\.md, .* and 5 more: name a file to have it read\.$/);
    assert.deepEqual(chosen(['README.md']), ['README.md']);
    assert.equal(select(['README.md', '.']).strategies.length, 4);
    world.write('strategy.yaml', 'title: T\n');
    assert.deepEqual(chosen(), ['footnotes.md security-requirements.md strategy.md']);
    assert.match(
      select().notes.at(-1)!,
      /^Left out 2026-09-14-minutes\.md, .* and 5 more: name a file to have it read\.$/,
    );
    world.write('strategy.yaml', yaml('README.md', 'notes/*.md'));
    assert.deepEqual(chosen(), ['README.md notes/comments.md']);
  });

  it('takes a folder below with its own strategy.yaml as one strategy', () => {
    for (const name of ['one.md', 'plan/1.md', 'plan/2.md', 'plan/README.md']) world.write(name, 'x');
    world.write('plan/strategy.yaml', yaml('2.md', '1.md'));
    assert.deepEqual(chosen(), ['plan/2.md plan/1.md', 'one.md']);
    assert.deepEqual(chosen(['plan']), ['plan/2.md plan/1.md']);
    assert.deepEqual(chosen(['plan/strategy.yaml']), ['plan/2.md plan/1.md']);
    assert.deepEqual(chosen(['plan', 'plan/1.md']), ['plan/2.md plan/1.md']);
  });

  it('checks files that one strategy.yaml lists together, others on their own', () => {
    for (const name of ['1.md', '2.md', '3.md', 'other.md']) world.write(name, 'x');
    world.write('strategy.yaml', `${yaml('2.md', '1.md', '3.md')}title: Plan\n`);
    assert.deepEqual(chosen(['1.md', 'other.md', '2.md']), ['2.md 1.md 3.md', 'other.md']);
    const { strategies, notes } = select(['1.md', 'other.md', '2.md']);
    assert.deepEqual(
      strategies.map(({ config }) => config.title),
      ['Plan', undefined],
    );
    assert.deepEqual(
      strategies.map(({ only }) => only?.map((file) => showPath(world.folder, file))),
      [['2.md', '1.md'], undefined],
    );
    assert.match(notes[0]!, /on 2 of the 3 files of strategy\.yaml, read together; "ncs-check \." reports on all/);
    const all = select(['1.md', '2.md', '3.md']);
    assert.deepEqual([all.notes, all.strategies[0]!.only], [[], undefined]);
  });

  it('finds the strategy.yaml above a file, wherever it runs, and says which it is', () => {
    world.write('strategy.yaml', yaml('a/b/1.md', 'a/b/2.md', 'c.md'));
    for (const name of ['a/b/1.md', 'a/b/2.md', 'a/b/other.md', 'c.md', 'd/x.md']) world.write(name, 'x');
    const from = (folder: string, ...args: string[]) => {
      const { strategies, notes } = selectStrategies(join(world.folder, folder), args);
      return [strategies[0]!.config.path, strategies[0]!.files.length, ...notes];
    };
    const note = (path: string, all: string) =>
      `Reporting on 1 of the 3 files of ${path}, read together; "ncs-check ${all}" reports on all.`;
    assert.deepEqual(from('.', 'a/b/1.md'), ['strategy.yaml', 3, note('strategy.yaml', '.')]);
    assert.deepEqual(from('a/b', '1.md'), ['../../strategy.yaml', 3, note('../../strategy.yaml', '../..')]);
    assert.deepEqual(from('d', '../c.md'), ['../strategy.yaml', 3, note('../strategy.yaml', '..')]);
    assert.deepEqual(from('a/b', 'other.md'), [undefined, 1]);
    assert.equal(selectStrategies('/', [join(world.folder, 'c.md')]).strategies[0]!.files.length, 3);
    assert.deepEqual(from('d', '../a/b/1.md', '../a/b/2.md', '../c.md'), [
      '../strategy.yaml',
      3,
      'Checking by ../strategy.yaml, which lists ../a/b/1.md, ../a/b/2.md, ../c.md.',
    ]);
    assert.equal(chooseFor(join(world.folder, 'd'), join(world.folder, 'c.md')).config.path, '../strategy.yaml');
  });

  it('goes by the strategy.yaml above a folder for the files in it that are listed', () => {
    world.write('strategy.yaml', yaml('ch/1.md', 'ch/2.md', 'c.md'));
    for (const name of ['ch/1.md', 'ch/2.md', 'c.md']) world.write(name, 'x');
    const { strategies, notes } = selectStrategies(join(world.folder, 'ch'), []);
    assert.deepEqual([strategies.length, strategies[0]!.files.length, strategies[0]!.only!.length], [1, 3, 2]);
    assert.match(notes[0]!, /^Checking the strategy of \.\.\/strategy\.yaml: /);
    assert.match(notes[1]!, /^Reporting on 2 of the 3 files/);
    world.write('strategy.yaml', yaml('ch/1.md', 'ch/2.md'));
    assert.deepEqual(selectStrategies(join(world.folder, 'ch'), []).notes, [
      'Checking the strategy of ../strategy.yaml: 1.md, 2.md',
    ]);
  });

  it('looks for a strategy.yaml no further up than the root of the repository', () => {
    world.write('strategy.yaml', yaml('repo/docs/1.md', 'work/1.md'));
    for (const name of ['repo/.git/HEAD', 'repo/docs/1.md', 'work/.git', 'work/1.md']) world.write(name, 'x');
    assert.deepEqual(
      select(['repo/docs/1.md', 'work/1.md']).strategies.map(({ config }) => config.path),
      [undefined, undefined],
    );
  });

  it('asks a strategy.yaml without a list no further up than where it runs, unless they are of one repository', () => {
    world.write('strategy.yaml', 'title: T\n');
    for (const name of ['a/b/1.md', 'a/2.md']) world.write(name, 'x');
    const titleIn = (folder: string) =>
      selectStrategies(
        join(world.folder, folder),
        ['1.md'].map((name) => join(world.folder, 'a/b', name)),
      ).strategies[0]!.config.title;
    assert.deepEqual(['', 'a', 'a/b'].map(titleIn), ['T', undefined, undefined]);
    world.write('.git/HEAD', 'x');
    assert.deepEqual(['', 'a', 'a/b'].map(titleIn), ['T', 'T', 'T']);
  });

  it('goes by --config, whose files a list of arguments replaces', () => {
    for (const name of ['1.md', '2.md']) world.write(name, 'x');
    world.write('conf/my.yaml', 'title: Mine\nfiles: [c.md]\n');
    world.write('conf/c.md', 'x');
    assert.deepEqual(chosen([], 'conf/my.yaml'), ['conf/c.md']);
    assert.deepEqual(chosen(['2.md', '1.md'], 'conf/my.yaml'), ['2.md 1.md']);
    assert.equal(select(['2.md'], 'conf/my.yaml').strategies[0]!.config.title, 'Mine');
  });

  it('expands quoted globs, sorted, and takes real names with brackets as they are', () => {
    for (const name of ['b1.md', 'b2.md', 'a[1].md', 'a1.md']) world.write(name, 'x');
    assert.deepEqual(chosen(['*.md']), ['a1.md', 'a[1].md', 'b1.md', 'b2.md']);
    assert.deepEqual(chosen(['a[1].md']), ['a[1].md']);
    world.write('strategy.yaml', yaml('a[1].md', 'b*.md'));
    assert.deepEqual(chosen(), ['a[1].md b1.md b2.md']);
  });

  it('takes out what an argument with an exclamation mark matches', () => {
    for (const name of ['d/a.md', 'd/b.md', '!c.md']) world.write(name, 'x');
    assert.deepEqual(chosen(['d/*.md', '!d/b.md']), ['d/a.md']);
    assert.deepEqual(chosen(['!d/b*']), ['!c.md', 'd/a.md']);
    assert.deepEqual(chosen(['!c.md']), ['!c.md']);
    world.write('conf.yaml', 'title: T\n');
    assert.deepEqual(chosen(['d', '!d/b.md'], 'conf.yaml'), ['d/a.md']);
    assert.throws(() => select(['d', '!d/x.md']), /^Error: d\/x\.md matches no file/);
  });

  it('finds Markdown whatever the case of its ending', () => {
    world.write('STRATEGY.MD', 'x');
    assert.deepEqual(chosen(), ['STRATEGY.MD']);
  });

  it('says that settings under another name are not read', () => {
    world.write('q/strategy.yml', yaml('ch/a.md'));
    world.write('q/ch/a.md', 'x');
    for (const args of [['q'], ['q/ch/a.md']])
      assert.equal(select(args).notes.at(-1), 'q/strategy.yml is not read: name it strategy.yaml.');
    assert.throws(
      () => select(['q/strategy.yml']),
      /q\/strategy\.yml is no Markdown file\. Settings are named strategy/,
    );
    assert.equal(select(['q/ch/a.md'], 'q/strategy.yml').notes.length, 0);
    world.write('q/strategy.yaml', 'title: T\n');
    assert.deepEqual(select(['q']).notes, []);
  });

  it('leaves out the reports that an earlier run wrote beside the strategy, unless they are named', () => {
    world.write('a.md', 'x');
    world.write('summary.md', `${MARKER}\n# Report\n`);
    assert.deepEqual(chosen(), ['a.md']);
    assert.deepEqual(chosen(['*.md']), ['a.md']);
    assert.deepEqual(chosen(['summary.md']), ['summary.md']);
  });

  it('suggests only Markdown for what is listed and missing', () => {
    world.write('strategy.yaml', yaml('strategy.md'));
    assert.throws(() => select([]), /"strategy\.md", listed under "files", does not exist\.$/);
    world.write('strategie.md', 'x');
    assert.throws(() => select([]), /does not exist\. Did you mean strategie\.md\?$/);
  });

  it('enters no loop of symbolic links and follows none out of the folder', () => {
    world.write('a/x.md', 'x');
    world.write('elsewhere/secret.md', 'x');
    symlinkSync('..', join(world.folder, 'a/loop'));
    symlinkSync('../elsewhere/secret.md', join(world.folder, 'a/link.md'));
    assert.deepEqual(chosen(['a']), ['a/x.md']);
    assert.deepEqual(chosen(['a/link.md']), ['a/link.md']);
    world.write('a/strategy.yaml', yaml('link.md'));
    assert.throws(
      () => select(['a']),
      /strategy\.yaml:2:5 "link\.md", .*, is or lies behind a symbolic link, which is not followed: list the file itself\.$/,
    );
    symlinkSync('../elsewhere', join(world.folder, 'a/out'));
    world.write('a/strategy.yaml', yaml('out/secret.md'));
    assert.throws(() => select(['a']), /behind a symbolic link/);
    world.write('a/strategy.yaml', yaml('x.md', 'out/*.md'));
    assert.deepEqual(chosen(['a']), ['a/x.md']);
  });

  it('says what is missing, all of it at once, and what is near', () => {
    world.write('strategy.md', 'x');
    assert.throws(
      () => select(['stratgy.md', 'nix*.md']),
      /^Error: stratgy\.md does not exist\. Did you mean strategy\.md\?\nnix\*\.md matches no file\.$/,
    );
    world.write('ch/one.md', 'x');
    if (sep === '/') assert.throws(() => select(['ch\\one.md']), /does not exist\. Did you mean ch\/one\.md\?/);
    assert.throws(() => select(['kpi']), /kpi does not exist\. Did you mean the command "kpis"\?/);
    world.write('strategy.yaml', yaml('stratgy.md', 'x.md'));
    assert.throws(
      () => select(),
      /strategy\.yaml:2:5 "stratgy\.md", listed under "files", does not exist\. Did you mean strategy\.md\?\nstrategy\.yaml:3:5 "x\.md"/,
    );
    world.write('strategy.yaml', yaml('none/*.md'));
    assert.throws(() => select(), /strategy\.yaml names no Markdown file that exists/);
  });

  it('says so where there is no Markdown at all', () => {
    assert.throws(() => select(), /No Markdown file in this folder/);
    assert.throws(() => select(['/dev/null']), /neither a file nor a folder/);
  });

  it('refuses a broken strategy.yaml with the place, and a key that is not known only later', () => {
    world.write('a.md', 'x');
    world.write('strategy.yaml', 'files: [a.md]\ntitle: [1\n');
    assert.throws(() => select(), /^Error: strategy\.yaml:\d+:\d+ .*\(config\/invalid-yaml\)/);
    world.write('strategy.yaml', 'files: [a.md]\nprofile: strict\n');
    assert.throws(() => select(), /^Error: strategy\.yaml:2:\d+ .*\(config\/invalid-value\)/);
    world.write('strategy.yaml', 'files: ["../x.md"]\n');
    assert.throws(() => select(), /config\/path-outside/);
    world.write('strategy.yaml', 'files: [a.md]\ntitel: x\n');
    assert.equal(select().strategies[0]!.config.problems.length, 1);
  });
});
