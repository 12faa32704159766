/** Colours, columns and line breaks of text for a terminal. */

/** Paints text; every function is the identity where colours are off. */
export type Style = Readonly<
  Record<'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'blue' | 'underline', (text: string) => string>
>;

const CODES: Readonly<Record<keyof Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
};

/** Makes a style with or without colours. */
export function createStyle(color: boolean): Style {
  const entries = Object.entries(CODES).map(([name, [on, off]]) => [
    name,
    (text: string) => (color && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text),
  ]);
  return Object.fromEntries(entries) as Style;
}

/** Columns that a text takes, one per code point: exact for the scripts that a catalogue in English is read with. */
export const widthOf = (text: string): number => [...text].length;

/** Fills with spaces on the right up to `width` columns. */
export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** Breaks at spaces into lines of at most `width` columns; a longer word gets a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Cuts to `width` columns with an ellipsis. */
export function fit(text: string, width: number): string {
  const characters = [...text];
  return characters.length <= width ? text : `${characters.slice(0, Math.max(0, width - 1)).join('')}…`;
}

/** Wraps text behind a first prefix, with later lines indented by as many columns as `indent` says. */
export function hang(prefix: string, indent: number, text: string, width: number): string[] {
  const [first = '', ...rest] = wrap(text, Math.max(20, width - indent));
  return [prefix + first, ...rest.map((line) => ' '.repeat(indent) + line)];
}
