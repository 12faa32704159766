/** All rules, in the order of the documentation. To add one: its file, and a line here. */
import type { Rule } from '../engine/types.js';

export const rules: readonly Rule[] = [];
