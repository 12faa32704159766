/** The catalogues that are built in. To add one: its YAML file and a line here. */
import type { Framework } from '../engine/types.js';
import guide2025 from './ncs-guide-2025.yaml';
import guide2025Weights from './ncs-guide-2025.weights.json';

export interface BuiltInFramework {
  readonly framework: Framework;
  /** Learned weights, where the catalogue has labelled passages; made by `npm run train`. */
  readonly weights?: unknown;
}

export const frameworks: readonly BuiltInFramework[] = [
  { framework: guide2025 as Framework, weights: guide2025Weights },
];
