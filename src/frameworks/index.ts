/** The catalogues that are built in. To add one: its YAML file and a line here; a digest spares work at start-up. */
import type { Weights } from '../engine/model.js';
import type { Framework } from '../engine/types.js';
import guide2025Digest from './ncs-guide-2025.ready.js';
import guide2025Weights from './ncs-guide-2025.weights.json';
import guide2025 from './ncs-guide-2025.yaml';
import type { StandardSections } from './snippets.js';
import sections from './standard-sections.yaml';

export interface BuiltInFramework {
  readonly framework: Framework;
  /** Learned weights, where the catalogue has labelled passages; made by `npm run train`. */
  readonly weights?: Weights;
}

/** The sections that every strategy has, and what is known of their fields. */
export const standardSections = sections as StandardSections;

export const frameworks: readonly BuiltInFramework[] = [
  {
    framework: { ...(guide2025 as Framework), sections: standardSections.sections, digest: guide2025Digest },
    weights: guide2025Weights,
  },
];
