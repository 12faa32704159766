/** A small catalogue for tests: two areas, three elements, one principle. */
import type { Element, Framework } from '../../src/engine/types.js';

function element(id: string, title: string, words: readonly string[]): Element {
  return {
    id,
    title,
    summary: `${title}, in short.`,
    asks: [{ text: `Says who does ${title.toLowerCase()}.`, terms: words }],
    questions: ['Who does it?'],
    headings: [title],
    phrases: { defining: words, strong: [], supporting: [] },
    example: `The Agency does ${words[0]}.`,
    skeleton: `### ${title}\n\n<!-- Say who does it. -->\n\n[body responsible] will do ${words[0]} by [date].\n`,
    tests: { match: [], noMatch: [] },
  };
}

export function createFakeFramework(): Framework {
  return {
    id: 'small',
    version: '1',
    title: 'Small Guide',
    source: 'Made for tests',
    language: 'en',
    areas: [
      {
        id: '1',
        title: 'Response',
        short: 'Response',
        summary: 'Responding.',
        headings: ['Response'],
        elements: [element('1.1', 'Response Team', ['response team']), element('1.2', 'Exercises', ['exercise'])],
      },
      {
        id: '2',
        title: 'People',
        short: 'People',
        summary: 'People.',
        headings: [],
        elements: [element('2.1', 'Schools', ['schools'])],
      },
    ],
    principles: [
      {
        id: '9',
        title: 'Openness',
        summary: 'Being open.',
        phrases: { defining: ['open'], strong: [], supporting: [] },
      },
    ],
  };
}
