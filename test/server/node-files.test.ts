import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeFiles } from '../../src/server/node-files.js';
import { createWorld } from '../support/world.js';

describe('server: files on the disk', () => {
  it('are read, but not through links below the folder of who names them', async () => {
    const world = createWorld();
    try {
      for (const name of ['q/own.yaml', 'q/a/x.md', 'out/secret.yaml']) world.write(name, 'x');
      symlinkSync('../out/secret.yaml', join(world.folder, 'q/link.yaml'));
      symlinkSync('../out', join(world.folder, 'q/dir'));
      const folder = `${pathToFileURL(join(world.folder, 'q')).href}/`;
      const read = (path: string, below?: string) => nodeFiles.readFile(folder + path, below);
      assert.deepEqual(await Promise.all([read('own.yaml', folder), read('a/x.md', folder)]), ['x', 'x']);
      assert.deepEqual(await Promise.all([read('link.yaml', folder), read('dir/secret.yaml', folder)]), [
        undefined,
        undefined,
      ]);
      assert.equal(await read('link.yaml'), 'x');
    } finally {
      world.remove();
    }
  });
});
