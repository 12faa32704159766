/** A folder of its own on the disk, and a command line that writes into memory. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { rules } from '../../src/rules/index.js';
import { createFakeFramework } from './framework.js';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface World {
  readonly folder: string;
  readonly write: (path: string, content: string | Uint8Array) => string;
  readonly read: (path: string) => string;
  /** Runs the command line with a small framework and the real rules. */
  readonly run: (argv: readonly string[], world?: Partial<Io> & { readonly stdin?: string }) => Promise<Ran>;
  readonly remove: () => void;
}

/** A strategy that reads like one. */
export const STRATEGY =
  '# National Cybersecurity Strategy\n\n## Response\n\nThe Agency will run the national response team from 2027.\n';

export function createWorld(): World {
  const folder = mkdtempSync(join(tmpdir(), 'ncs-cli-'));
  return {
    folder,
    write(path, content) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
      return target;
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    async run(argv, { stdin = '', ...world } = {}) {
      let out = '';
      let err = '';
      const io: Io = {
        cwd: folder,
        env: {},
        stdout: { write: (text) => void (out += text) },
        stderr: { write: (text) => void (err += text) },
        readStdin: async () => new TextEncoder().encode(stdin),
        today: '2026-01-01',
        ...world,
      };
      const framework = { ...createFakeFramework(), id: 'ncs-guide-2025' };
      const code = await run(argv, io, { frameworks: [{ framework }], rules });
      return { code, out, err };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Gives each test of a suite a world of its own that holds `STRATEGY` as `strategy.md`. */
export function eachWithStrategy(use: (world: World) => void): void {
  let world: World;
  beforeEach(() => {
    world = createWorld();
    world.write('strategy.md', STRATEGY);
    use(world);
  });
  afterEach(() => world.remove());
}
