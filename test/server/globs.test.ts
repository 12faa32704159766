import assert from 'node:assert/strict';
import { isGlob, matchGlob } from '../../src/server/globs.js';

describe('server: globs', () => {
  const matches = (pattern: string, ...paths: string[]): void =>
    paths.forEach((path) => assert.equal(matchGlob(pattern, path), true, `${pattern} ${path}`));
  const fails = (pattern: string, ...paths: string[]): void =>
    paths.forEach((path) => assert.equal(matchGlob(pattern, path), false, `${pattern} ${path}`));

  it('matches names, stars, question marks and sets', () => {
    matches('a.md', 'a.md');
    matches('./a.md', 'a.md');
    matches('*.md', 'a.md', 'ünï 🛡️.md');
    fails('*.md', 'x/a.md', 'a.txt', '.a.md');
    matches('?.md', 'a.md', '🛡.md');
    fails('?.md', 'ab.md');
    matches('[0-9]*.md', '1-a.md');
    fails('[0-9]*.md', 'a.md');
    matches('[!0-9]*.md', 'a.md');
    matches('a\\[1\\].md', 'a[1].md');
    assert.ok(isGlob('a\\+b.md'));
  });

  it('matches folders of any depth, hidden ones left out', () => {
    matches('**/*.md', 'a.md', 'x/a.md', 'x/y/a.md');
    matches('x/**', 'x/a.md', 'x/y/a.md');
    matches('x/**/b.md', 'x/b.md', 'x/y/z/b.md');
    fails('**/*.md', '.git/a.md', 'x/.y/a.md');
    fails('x/**/b.md', 'y/b.md', 'x/c.md');
  });

  it('expands braces', () => {
    matches('{a,b}/{1,2}.md', 'a/1.md', 'b/2.md');
    fails('{a,b}.md', 'c.md');
  });

  it('takes patterns that would hang a regular expression in no time', () => {
    const before = performance.now();
    assert.equal(matchGlob('*a'.repeat(60) + 'b', 'a'.repeat(400)), false);
    assert.equal(matchGlob('**/'.repeat(60) + 'x', 'a/'.repeat(200)), false);
    matchGlob('{a,b}'.repeat(40), 'a'.repeat(40));
    assert.ok(performance.now() - before < 500);
  });

  it('knows a plain name from a pattern', () => {
    assert.equal(isGlob('chapters/1 intro.md'), false);
    assert.equal(isGlob('*.md'), true);
  });
});
