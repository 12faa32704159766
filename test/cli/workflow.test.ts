/** What differs where GitHub runs the checker. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { eachWithStrategy, STRATEGY, type World } from '../support/world.js';

describe('ncs-check in a workflow of GitHub', () => {
  let world: World;
  eachWithStrategy((one) => (world = one));
  const read = (path: string): string => world.read(path);

  it('lets no draft speak to the runner of GitHub Actions', async () => {
    world.write('x.md', `${STRATEGY}\n## ##[add-mask]x\n\n## ::error::x TBD\n`);
    const env = { GITHUB_ACTIONS: 'true' };
    for (const format of ['text', 'json', 'sarif', 'github', 'markdown']) {
      const { out } = await world.run(['x.md', '--format', format, '--verbose'], { env });
      assert.doesNotMatch(out, /##\[/, format);
      if (format !== 'github') assert.doesNotMatch(out, /^\s*::/m, format);
    }
    const { out } = await world.run(['x.md', '--format', 'json'], { env });
    assert.ok(JSON.parse(out).files[0]);
  });

  it('links places in the Markdown of a workflow that runs in the repository', async () => {
    const github = { GITHUB_SERVER_URL: 'https://g.example', GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: 'abc' };
    const print = async (root: string) =>
      (await world.run(['strategy.md', '--format', 'markdown'], { env: { ...github, GITHUB_WORKSPACE: root } })).out;
    assert.match(await print(world.folder), /\]\(https:\/\/g\.example\/o\/r\/blob\/abc\/strategy\.md\?plain=1#L1\)/);
    assert.doesNotMatch(await print('/elsewhere'), /https:/);
  });

  it('names files as the repository does in the annotations, SARIF and links of a workflow, wherever the step runs', async () => {
    world.write('docs/nat/s.md', STRATEGY);
    const github = { GITHUB_SERVER_URL: 'https://g.example', GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: 'abc' };
    const env = { ...github, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: world.folder };
    const cwd = join(world.folder, 'docs/nat');
    const print = async (format: string) => (await world.run(['s.md', '-f', format], { cwd, env })).out;
    const uri = async () =>
      JSON.parse(await print('sarif')).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri;
    assert.match(await print('github'), /^::error file=docs\/nat\/s\.md,line=1,/);
    assert.equal(await uri(), 'docs/nat/s.md');
    assert.match(await print('markdown'), /`s\.md:1`\]\(https:\/\/g\.example\/o\/r\/blob\/abc\/docs\/nat\/s\.md\?/);
    // A second repository, checked out below the first.
    world.write('docs/.git/HEAD', 'x');
    assert.match(await print('github'), /^::error file=nat\/s\.md,/);
    assert.doesNotMatch(await print('markdown'), /https:/);
  });

  it('annotates in a workflow why nothing could be checked', async () => {
    world.write('docs/strategy.yaml', 'files: [a.md]\nprofile: strict\n');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: world.folder };
    const { code, err } = await world.run(['.'], { env, cwd: join(world.folder, 'docs') });
    assert.equal(code, 2);
    assert.match(err, /^::error file=docs\/strategy\.yaml,line=2,col=\d+,title=NCS check::strategy\.yaml:2:/);
    const bad = await world.run(['--fail-on', 'bad'], { env });
    assert.match(bad.err, /^::error title=NCS check::--fail-on "bad" is not known/);
  });

  it('takes the room of a job summary', async () => {
    world.write(
      'long.md',
      `${STRATEGY}${Array.from({ length: 900 }, (_, index) => `\n\n## Part ${index}\n\n## TBD ${index}`).join('')}\n`,
    );
    const env = { GITHUB_STEP_SUMMARY: join(world.folder, 'summary.md') };
    await world.run(['long.md', '-o', 'markdown=summary.md', '-o', 'markdown=comment.md'], { env });
    assert.ok(read('comment.md').length < 66_000);
    assert.ok(read('summary.md').length > 66_000);
  });
});
