import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { cannotRunFor, decodeText, LARGEST_FILE, readText } from '../../src/cli/read.js';
import { createWorld, type World } from '../support/world.js';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('reading files', () => {
  let world: World;
  beforeEach(() => (world = createWorld()));
  afterEach(() => world.remove());

  it('takes a byte order mark off and keeps every other character', () => {
    assert.equal(decodeText(bytes(0xef, 0xbb, 0xbf, 0x23), 'x.md'), '#');
    assert.equal(decodeText(new TextEncoder().encode('\u{1f600}\r\n\ufeff'), 'x.md'), '\u{1f600}\r\n\ufeff');
  });

  it('refuses what is no UTF-8, with the line and the remedy', () => {
    assert.throws(() => decodeText(bytes(0x61, 0x0a, 0x0a, 0xe9, 0x0a), 'x.md'), /x\.md:3 is not UTF-8.*iconv/);
    assert.throws(() => decodeText(bytes(0xff, 0xfe, 0x61, 0), 'x.md'), /x\.md is UTF-16.*iconv -f UTF-16/);
    assert.throws(() => decodeText(bytes(0xfe, 0xff, 0, 0x61), 'x.md'), /UTF-16/);
    assert.throws(() => decodeText(bytes(0x61, 0, 0x62), 'x.md'), /binary/);
  });

  it('says of files of other programs what they are and how to make Markdown of them', () => {
    const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
    assert.throws(
      () => decodeText(latin('PK\x03\x04\0\0[Content_Types].xml\0word/document.xml\0'), 'a/My plan.docx'),
      /^Error: a\/My plan\.docx is a Word file; .*: pandoc "My plan\.docx" -t gfm -o "My plan\.md"$/,
    );
    assert.throws(
      () => decodeText(latin('PK\x03\x04\0\0mimetypeapplication/vnd.oasis.opendocument.text'), 's.odt'),
      /pandoc s\.odt/,
    );
    assert.throws(() => decodeText(latin('PK\x03\x04\0\0x'), 'x.md'), /binary/);
    assert.throws(() => decodeText(latin('\xd0\xcf\x11\xe0\0'), 's.doc'), /old Word file/);
    assert.throws(() => decodeText(latin('%PDF-1.7\n'), 's.pdf'), /is a PDF file/);
    const little = Buffer.from('# Strategy\n\nThe Agency – acts.\n', 'utf16le');
    assert.throws(
      () => decodeText(Uint8Array.from(little), 'x.md'),
      /UTF-16 without a byte order mark; .*iconv -f UTF-16LE/,
    );
    assert.throws(() => decodeText(Uint8Array.from(little.swap16()), 'x.md'), /iconv -f UTF-16BE/);
  });

  it('refuses what is too large without reading it', () => {
    const path = world.write('large.md', '');
    truncateSync(path, LARGEST_FILE + 1);
    assert.throws(() => readText(path, 'large.md'), /large\.md is larger than 32 MB/);
  });

  it('waits for no pipe that stands for a file', async function () {
    if (process.platform === 'win32') return this.skip();
    const path = join(world.folder, 'strategy.yaml');
    execFileSync('mkfifo', [path]);
    assert.throws(() => readText(path, 'strategy.yaml'), /^Error: strategy\.yaml is no plain file\.$/);
    assert.throws(() => readText('/dev/zero', '/dev/zero'), /no plain file/);
    world.write('a.md', 'x');
    const { code, err } = await world.run([]);
    assert.deepEqual([code, err.includes('strategy.yaml is no plain file.')], [2, true]);
  });

  it('says what was not permitted', () => {
    const denied = Object.assign(new Error(), { code: 'EACCES' });
    assert.equal(cannotRunFor(denied, 'x').message, 'x may not be read: permission denied.');
    assert.equal(cannotRunFor(denied, 'x', 'written').message, 'x may not be written: permission denied.');
  });

  it('names a file that cannot be read', function () {
    assert.throws(() => readText(`${world.folder}/none.md`, 'none.md'), /^Error: none\.md does not exist\.$/);
    assert.throws(() => readText(world.folder, 'folder'), /folder is a folder/);
    const path = world.write('locked.md', '# x');
    chmodSync(path, 0);
    // The administrator may read everything.
    if (process.getuid?.() === 0 || process.platform === 'win32') return this.skip();
    assert.throws(() => readText(path, 'locked.md'), /locked\.md may not be read: permission denied/);
  });
});
