/**
 * Labelled strategies and the passages in our own words → the weights that ship.
 *   npm run train       writes src/frameworks/ncs-guide-2025.weights.json and src/engine/generic-weights.json
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf } from '../src/engine/catalogue.js';
import { frameworks } from '../src/frameworks/index.js';
import { findGold, readInvented, readOwnPassages, readStrategies } from './dataset.js';
import { fit, prepare, SETTINGS } from './fit.js';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

function main(): void {
  const gold = findGold();
  if (gold === undefined)
    throw new Error('No labelled strategies: ../shared/eval/dev is not there, or name another folder in NCS_GOLD.');
  const { framework } = frameworks[0]!;
  const strategies = readStrategies(gold);
  const own = readOwnPassages();
  const invented = readInvented(elementsOf(framework).map(({ id }) => id));
  const corpus = prepare(framework, [...strategies, ...invented], own);
  const names = strategies.map(({ name }) => name);
  const provenance = {
    madeBy: 'npm run train',
    framework: `${framework.id} ${framework.version}`,
    strategies: names,
    labelledPassages: strategies.reduce((n, { labels }) => n + labels.filter((l) => l !== undefined).length, 0),
    strategiesDigest: digest(strategies.map(({ text, labels }) => text + JSON.stringify(labels)).join('\n')),
    inventedStrategies: invented.length,
    inventedPassages: invented.reduce((n, { labels }) => n + labels.length, 0),
    inventedDigest: digest(invented.map(({ text, labels }) => text + JSON.stringify(labels)).join('\n')),
    ownPassages: own.length,
    ownPassagesDigest: digest(
      readdirSync('training/passages')
        .sort()
        .map((f) => readFileSync(join('training/passages', f), 'utf8'))
        .join('\n'),
    ),
    settings: SETTINGS,
  };
  const write = (path: string, data: unknown): void => {
    const text = `${JSON.stringify(data)}\n`;
    writeFileSync(path, text);
    console.log(`${path}: ${Math.round(text.length / 1000)} kB`);
  };
  write('src/frameworks/ncs-guide-2025.weights.json', fit(corpus, names, provenance));
  write(
    'src/engine/generic-weights.json',
    fit(corpus, names, { ...provenance, use: 'frameworks without labelled passages' }, false),
  );
}

main();
