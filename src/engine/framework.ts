/** A catalogue read and checked: the built-in ones in tests, those of users before each use. */
import type { Schema } from '@cfworker/json-schema';
import frameworkSchema from '../../schemas/framework.schema.json';
import { LEVELS } from './phrases.js';
import { stemsOf } from './text.js';
import type { ConfigProblem, Element, FocusArea, Framework, Phrases, Position } from './types.js';
import { CATALOGUE, readYaml } from './yaml.js';

/** What users may leave out of an element of their own catalogue. */
type LooseElement = Pick<Element, 'id' | 'title' | 'summary' | 'asks' | 'phrases'> & Partial<Element>;
type LooseFramework = Omit<Framework, 'areas' | 'principles'> & {
  readonly areas: readonly (Omit<FocusArea, 'headings' | 'elements'> & {
    readonly headings?: readonly string[];
    readonly elements: readonly LooseElement[];
  })[];
  readonly principles?: Framework['principles'];
};

export interface ReadFramework {
  /** Undefined where it cannot be used. */
  readonly framework?: Framework;
  readonly problems: readonly ConfigProblem[];
}

type Path = readonly (string | number)[];
type Report = (message: string, at: Path) => void;

/**
 * Reads a catalogue (YAML or JSON).
 * @param path the file's name, for messages
 * @param taken ids of frameworks that it may not call itself by
 */
export function readFramework(text: string, path: string, taken: readonly string[] = []): ReadFramework {
  const yaml = readYaml(text, frameworkSchema as Schema, CATALOGUE);
  const problems: ConfigProblem[] = [];
  const add = (message: string, position: Position): unknown =>
    problems.push({ ruleId: 'config/invalid-framework', severity: 'error', message, path, position });
  for (const { message, position } of yaml.problems) add(message, position);
  const isEmpty = yaml.value === undefined || yaml.value === null;
  if (isEmpty && problems.length === 0) add('The file holds no catalogue.', yaml.placeAt([]));
  if (problems.length > 0) return { problems };
  const framework = complete(yaml.value as LooseFramework);
  const report: Report = (message, at) => add(message, yaml.placeAt(at));
  if (taken.includes(framework.id))
    report(`The id "${framework.id}" is that of a built-in framework: choose another one.`, ['id']);
  checkIds(framework, report);
  checkTerms(framework, report);
  return problems.length > 0 ? { problems } : { framework, problems };
}

/** People tell what has an id by it alone, and mind no capitals there. */
function checkIds({ areas, principles }: Framework, report: Report): void {
  const known = new Map<string, string>();
  const check = (id: string, at: Path): void => {
    const other = known.get(id.toLowerCase());
    if (other !== undefined) report(`The id "${id}" is given twice${other === id ? '' : `, once as "${other}"`}.`, at);
    known.set(id.toLowerCase(), id);
  };
  const elements = new Set(areas.flatMap((area) => area.elements.map(({ id }) => id)));
  areas.forEach((area, a) => {
    check(area.id, ['areas', a, 'id']);
    area.elements.forEach(({ id, parts = [] }, e) => {
      check(id, ['areas', a, 'elements', e, 'id']);
      parts.forEach((part, p) => check(part.id, ['areas', a, 'elements', e, 'parts', p, 'id']));
    });
  });
  principles.forEach((principle, p) => {
    check(principle.id, ['principles', p, 'id']);
    principle.elements?.forEach((id, e) => {
      if (!elements.has(id)) report(`There is no element "${id}".`, ['principles', p, 'elements', e]);
    });
  });
}

/** Terms that no text meets, and what has no terms at all, would only ever be called missing. */
function checkTerms({ areas, principles }: Framework, report: Report): void {
  const check = (terms: readonly string[], at: Path): void =>
    terms.forEach((term, t) => {
      if (stemsOf(term).length === 0) report(`The term "${term}" has no word that could be looked for.`, [...at, t]);
    });
  const checkPhrases = (phrases: Phrases, at: Path): void =>
    LEVELS.forEach((level) => check(phrases[level], [...at, 'phrases', level]));
  areas.forEach((area, a) =>
    area.elements.forEach(({ id, asks, phrases }, e) => {
      const at = ['areas', a, 'elements', e];
      asks.forEach(({ terms }, i) => check(terms, [...at, 'asks', i, 'terms']));
      checkPhrases(phrases, at);
      if (LEVELS.every((level) => phrases[level].length === 0))
        report(`"phrases" of ${id} has no term: give some by which it is recognised.`, [...at, 'phrases']);
    }),
  );
  principles.forEach(({ phrases }, p) => checkPhrases(phrases, ['principles', p]));
}

function complete(loose: LooseFramework): Framework {
  return {
    ...loose,
    principles: loose.principles ?? [],
    areas: loose.areas.map((area) => ({
      ...area,
      headings: area.headings ?? [],
      elements: area.elements.map((element) => ({
        questions: [],
        headings: [],
        example: '',
        skeleton: `### ${element.title}\n\n<!-- ${element.summary} -->\n`,
        ...element,
      })),
    })),
  };
}
