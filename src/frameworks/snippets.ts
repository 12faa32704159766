/** Skeletons → snippets of VS Code: fields become tab stops, fields with known answers become choices. */
import type { Framework, StandardSection } from '../engine/types.js';

/** What `standard-sections.yaml` holds. */
export interface StandardSections {
  readonly sections: readonly StandardSection[];
  /** Fields that stand for the same thing wherever they occur in a section. */
  readonly mirrored: readonly string[];
  /** Answers by field, in small letters. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

/** One entry of a VS Code snippet file. */
interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

/** The skeleton of a standard section, with those of its elements where it opens a focus area. */
export function wholeSkeleton(section: StandardSection, framework: Framework): string {
  const area = framework.areas.find((a) => a.id === section.area);
  return [section.skeleton, ...(area?.elements ?? []).map((e) => e.skeleton)].map((s) => s.trim()).join('\n\n');
}

/** All snippets of a catalogue by their names; the single elements are completed by the server, which knows what is missing. */
export function makeSnippets(framework: Framework, standard: StandardSections): Record<string, Snippet> {
  const all: Record<string, Snippet> = {};
  const add = (name: string, prefix: string[], description: string, skeleton: string): void => {
    const body = [...toSnippet(skeleton, standard).split('\n'), '', '$0'];
    all[name] = { prefix, description, body };
  };
  for (const section of standard.sections) {
    const prefix = [`ncs-${section.prefix}`, ...(section.area ? [`ncs-${section.area}`] : [])];
    const number = section.area ? `${section.area} ` : '';
    add(`NCS: ${number}${section.title}`, prefix, section.summary, wholeSkeleton(section, framework));
  }
  return all;
}

type Standing = Pick<StandardSections, 'mirrored' | 'choices'>;

/** A skeleton's text with every field as a tab stop, numbered in reading order; an outer field holds its inner ones. */
export function toSnippet(skeleton: string, standing: Standing): string {
  const numbers = new Map<string, number>();
  let last = 0;
  const stop = (inner: string): string => {
    const known = numbers.get(inner);
    if (known !== undefined) return `$${known}`;
    const number = ++last;
    if (standing.mirrored.includes(inner)) numbers.set(inner, number);
    if (inner.includes('[')) return `\${${number}:[${convert(inner)}]}`;
    const options = optionsOf(inner, standing);
    // The field itself comes first, so that it stands there, unfilled, until the author chooses.
    if (options.length > 0) return `\${${number}|${[`[${inner}]`, ...options].map(escapeOption).join(',')}|}`;
    return `\${${number}:[${escapeText(inner)}]}`;
  };
  const convert = (text: string): string => {
    let out = '';
    let from = 0;
    for (const [start, end] of fieldsOf(text)) {
      out += escapeText(text.slice(from, start)) + stop(text.slice(start + 1, end));
      from = end + 1;
    }
    return out + escapeText(text.slice(from));
  };
  // Guidance may quote brackets; it is no field.
  return skeleton
    .trimEnd()
    .split(/(<!--[^]*?-->)/)
    .map((part) => (part.startsWith('<!--') ? escapeText(part) : convert(part)))
    .join('');
}

/** Places of the outermost brackets: opening and closing one. */
function fieldsOf(text: string): [number, number][] {
  const found: [number, number][] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '[' && depth++ === 0) start = at;
    else if (text[at] === ']' && depth > 0 && --depth === 0) found.push([start, at]);
  }
  return found;
}

/** "yes / no", or the known answers of the field; they keep the capital that it begins with. */
function optionsOf(inner: string, standing: Standing): readonly string[] {
  if (/ \/ /.test(inner)) return inner.split(' / ').map((part) => part.trim());
  return standing.choices[inner.toLowerCase()] ?? [];
}

const escapeText = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
const escapeOption = (text: string): string => text.replace(/[\\,|]/g, '\\$&');
