/** A catalogue read and checked: the built-in ones in tests, those of users before each use. */
import type { Schema } from '@cfworker/json-schema';
import frameworkSchema from '../../schemas/framework.schema.json';
import type { ConfigProblem, Element, FocusArea, Framework, Position } from './types.js';
import { readYaml } from './yaml.js';

/** What users may leave out of an element of their own catalogue. */
type LooseElement = Pick<Element, 'id' | 'title' | 'summary' | 'asks' | 'phrases'> & Partial<Element>;
type LooseFramework = Omit<Framework, 'areas' | 'principles'> & {
  readonly areas: readonly (Omit<FocusArea, 'headings' | 'elements'> & {
    readonly headings?: readonly string[];
    readonly elements: readonly LooseElement[];
  })[];
  readonly principles?: Framework['principles'];
};

interface ReadFramework {
  /** Undefined where it cannot be used. */
  readonly framework?: Framework;
  readonly problems: readonly ConfigProblem[];
}

/**
 * Reads a catalogue (YAML or JSON).
 * @param path the file's name, for messages
 */
export function readFramework(text: string, path: string): ReadFramework {
  const yaml = readYaml(text, frameworkSchema as Schema);
  const problem = (message: string, position: Position): ConfigProblem => ({
    ruleId: 'config/invalid-framework',
    severity: 'error',
    message,
    path,
    position,
  });
  const problems = yaml.problems.map((p) => problem(p.message, p.position));
  if (yaml.value === undefined || yaml.value === null)
    problems.push(problem('The file holds no catalogue.', yaml.placeAt([])));
  if (problems.length > 0) return { problems };
  const framework = complete(yaml.value as LooseFramework);
  const ids = new Set<string>();
  framework.areas.forEach((area, a) => {
    const check = (id: string, at: (string | number)[]): void => {
      if (ids.has(id)) problems.push(problem(`The id "${id}" is given twice.`, yaml.placeAt(at)));
      ids.add(id);
    };
    check(area.id, ['areas', a, 'id']);
    area.elements.forEach((element, e) => check(element.id, ['areas', a, 'elements', e, 'id']));
  });
  framework.principles.forEach(({ elements = [] }, p) =>
    elements.forEach((id, e) => {
      if (!ids.has(id))
        problems.push(problem(`There is no element "${id}".`, yaml.placeAt(['principles', p, 'elements', e])));
    }),
  );
  return problems.length > 0 ? { problems } : { framework, problems };
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
