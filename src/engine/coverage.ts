/** Matches × framework → coverage. */
import type { Weights } from './match.js';
import type { AnalysedFile, Config, Coverage, Framework } from './types.js';

/** Measures what the strategy covers of the framework. */
export function measureCoverage(
  _files: readonly AnalysedFile[],
  framework: Framework,
  _config: Config,
  _weights: Weights | undefined,
): Coverage {
  const areas = framework.areas.map((area) => ({
    id: area.id,
    status: 'missing' as const,
    elements: area.elements.map(({ id }) => ({
      id,
      status: 'missing' as const,
      score: 0,
      evidence: [],
      nearest: [],
      openAsks: [],
    })),
  }));
  return { areas, principles: [] };
}
