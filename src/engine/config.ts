/** `strategy.yaml` and front matter, read and checked. */
import type { Config } from './types.js';

/** What holds where nothing is configured. */
export const defaultConfig: Config = {
  files: [],
  framework: 'ncs-guide-2025',
  profile: 'review',
  rules: {},
  notApplicable: [],
  acronyms: [],
  owners: [],
  problems: [],
};
