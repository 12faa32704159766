/** What of an analysis stands at a place. */
import type { Position as LspPosition } from 'vscode-languageserver';
import { elementsOf } from '../engine/catalogue.js';
import type { AnalysedFile, Directive, ElementCoverage, MatchedPassage, Section, Statement } from '../engine/types.js';
import { holds, lineOf } from './convert.js';
import type { Result } from './session.js';

/** The analysed file behind an address. */
export function fileOf(result: Result, uri: string): AnalysedFile | undefined {
  const path = result.pathOf(uri);
  return result.analysis.files.find(({ file }) => file.path === path);
}

export const directiveAt = ({ file }: AnalysedFile, at: LspPosition): Directive | undefined =>
  file.directives.find((d) => holds(d.position, at));

/** Index of the section whose heading stands at a place; -1 for none. */
export const headingAt = ({ file }: AnalysedFile, at: LspPosition): number =>
  file.sections.findIndex((s) => s.position.start.line <= lineOf(at) && lineOf(at) <= s.position.end.line);

export const passageAt = ({ passages }: AnalysedFile, at: LspPosition): MatchedPassage | undefined =>
  passages.find(({ passage }) => holds(passage.position, at));

export const statementsAt = (result: Result, path: string, at: LspPosition): readonly Statement[] =>
  result.analysis.statements.filter((s) => s.path === path && holds(s.position, at));

/** The passages of a section, those of the sections below it included. */
export function passagesIn({ file, passages }: AnalysedFile, index: number): MatchedPassage[] {
  const section = file.sections[index];
  if (!section) return [];
  const { start } = section.position;
  return passages.filter(
    ({ passage: { position } }) => position.start.offset >= start.offset && position.start.offset < section.end.offset,
  );
}

/** Ids of the elements that passages address or touch, in the framework's order. */
export function elementsIn(result: Result, passages: readonly MatchedPassage[]): string[] {
  const found = new Set(passages.flatMap(({ matches }) => matches.map((m) => m.element)));
  return elementsOf(result.analysis.framework)
    .map(({ id }) => id)
    .filter((id) => found.has(id));
}

export const coverageOf = (result: Result, id: string): ElementCoverage | undefined =>
  elementsOf(result.analysis.coverage).find((e) => e.id === id);

/** The innermost section that holds a line (1-based). */
export function sectionAtLine({ file }: AnalysedFile, line: number): Section | undefined {
  return file.sections.filter((s) => s.position.start.line <= line && line <= s.end.line).at(-1);
}
