/** Directives that silence findings: `ncs-disable-next-line`, and `ncs-disable` … `ncs-enable`. */
import type { Directive, Finding, ParsedFile } from './types.js';

interface Suppressed {
  readonly kept: readonly Finding[];
  /** How many were taken out. */
  readonly silenced: number;
  /** Directives that silenced nothing, or ended nothing. */
  readonly unused: readonly { readonly path: string; readonly directive: Directive }[];
}

/** Lines, first to last, in which a directive silences its rules. */
interface Reach {
  readonly path: string;
  readonly directive: Directive;
  readonly from: number;
  readonly to: number;
  /** What ends it. */
  readonly enable?: Directive;
}

/** Takes out what the authors have silenced. */
export function suppress(findings: readonly Finding[], files: readonly ParsedFile[]): Suppressed {
  const reaches = files.flatMap(reachesOf);
  const used = new Set<Directive>();
  const kept = findings.filter((finding) => {
    const line = finding.position.start.line;
    const silencing = reaches.filter(
      (r) => r.path === finding.path && r.from <= line && line <= r.to && concerns(r.directive, finding),
    );
    silencing.forEach((r) => used.add(r.directive));
    return silencing.length === 0;
  });
  const enables = files.flatMap(({ path, directives }) =>
    directives.flatMap((directive) => (directive.kind === 'enable' ? [{ path, directive }] : [])),
  );
  const ended = new Set(reaches.map(({ enable }) => enable));
  const unused = [
    ...reaches.filter((r) => !used.has(r.directive)).map(({ path, directive }) => ({ path, directive })),
    ...enables.filter(({ directive }) => !ended.has(directive)),
  ];
  return { kept, silenced: findings.length - kept.length, unused };
}

/** Whether a directive of the file silences a rule in a line, for rules that sum up what stands in many. */
export function silencer(file: ParsedFile): (ruleId: string, line: number) => boolean {
  const reaches = reachesOf(file);
  return (ruleId, line) => reaches.some((r) => r.from <= line && line <= r.to && concerns(r.directive, { ruleId }));
}

/** What says that the check itself is amiss, or that the most is missing, is silenced by its name alone. */
const LOUD = /^(?:config|directive|document)\/|^coverage\/missing-focus-area$|^text\/unclosed-comment$/;

function concerns({ targets }: Directive, { ruleId }: Pick<Finding, 'ruleId'>): boolean {
  return targets.length === 0 ? !LOUD.test(ruleId) : targets.includes(ruleId);
}

function reachesOf(file: ParsedFile): Reach[] {
  const { path, directives } = file;
  return directives.flatMap((directive): Reach[] => {
    const line = directive.position.end.line;
    if (directive.kind === 'disable-next-line') {
      const [from, to] = nextBlock(file, directive);
      return [{ path, directive, from, to }];
    }
    if (directive.kind !== 'disable') return [];
    const enable = directives.find(
      (d) =>
        d.kind === 'enable' &&
        d.position.start.offset > directive.position.start.offset &&
        (d.targets.length === 0 || d.targets.some((t) => directive.targets.includes(t))),
    );
    return [{ path, directive, from: line, to: enable?.position.start.line ?? Infinity, enable }];
  });
}

/**
 * The lines of what follows a directive. In Markdown a comment stands apart by a blank line, so "the next line" is the next
 * heading, passage or table, whole.
 */
function nextBlock(file: ParsedFile, directive: Directive): readonly [number, number] {
  const after = directive.position.end;
  const heading = file.sections.find((s) => s.position.start.line > after.line)?.position;
  const passage = file.passages.find((p) => p.position.start.line > after.line);
  const next = heading && (!passage || heading.start.line < passage.position.start.line) ? heading : passage?.position;
  if (!next) return [after.line + 1, after.line + 1];
  const table = next === passage?.position ? passage.row?.table : undefined;
  const last = table === undefined ? undefined : file.passages.findLast((p) => p.row?.table === table);
  return [next.start.line, (last?.position ?? next).end.line];
}
