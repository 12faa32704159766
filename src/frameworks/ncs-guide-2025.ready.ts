/** What follows from the catalogue alone (run at build time, see esbuild.js). */
import { digest } from '../engine/digest.js';
import type { Framework } from '../engine/types.js';
import guide2025 from './ncs-guide-2025.yaml';

export default digest(guide2025 as Framework);
