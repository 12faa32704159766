/** The text of a draft is untrusted: these functions make it harmless in a terminal, in Markdown and in HTML. */

/** Controls, C1 controls, and the marks that reorder or hide text. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * One line of text that cannot move the cursor, colour the terminal or reorder what stands around it: white space is
 * folded, other controls are shown as pictures (`␛`) or code points (`<U+202E>`).
 */
export function toPrintable(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(UNSAFE, (character) => {
      const code = character.codePointAt(0)!;
      if (code < 0x20) return String.fromCodePoint(0x2400 + code);
      return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
    })
    .trim();
}

/**
 * Text as the content of a table cell or paragraph in GitHub's Markdown: no mark-up, HTML, link, mention, reference
 * to an issue or picture comes out of it.
 */
export function toMarkdown(text: string): string {
  return (
    toPrintable(text)
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/[\\`*_{}[\]|~$#!]/g, '\\$&')
      // GitHub links these even where they are escaped; a zero-width space behind the sign prevents it.
      .replace(/@|:(?=\/\/)|\bGH(?=-\d)|#(?=\d)|\bwww(?=\.)/gi, '$&\u200b')
      // At the start of a line these would open a list or a rule.
      .replace(/^([-+=]|\d{1,9}[.)])(?=\s|$|[-=])/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`)
  );
}

/** A name in code style, or, where that could be broken out of, as plain escaped text. */
export function toCode(name: string): string {
  return /^[\w./:() -]+$/.test(name) && name.trim() === name ? `\`${name}\`` : toMarkdown(name);
}

/** Text of the draft or of a catalogue, harmless in HTML as content and as a quoted attribute. */
export const escapeHtml = (text: string): string =>
  toPrintable(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Shortens to `length` UTF-16 units, at a word where possible, without cutting a character in two. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
}

/** A path as part of an address; half a surrogate pair, which no address can hold, becomes a replacement character. */
export function encodePath(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/')
    .replace(/\(/g, '%28')
    .replace(/\)/g, '%29');
}
