/** Fingerprints that tell the same finding again after lines have moved. */
import type { Analysis, Finding } from '../engine/types.js';

/** No more of the text that a finding stands on goes into its fingerprint. */
const LONGEST = 300;

/**
 * One fingerprint per finding, 16 hexadecimal digits, unique within the analysis. It is made of rule, path and
 * subject (or where a rule names no subject, the text that is meant), with the number of the occurrence where the
 * same comes again; lines and columns are no part of it, so it outlives edits elsewhere.
 */
export function fingerprintsOf({ files, findings }: Analysis): string[] {
  const texts = new Map(files.map(({ file }) => [file.path, file.text]));
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const what = finding.subject ?? meantText(finding, texts.get(finding.path));
    const key = [finding.ruleId, finding.path, what.toLowerCase().replace(/\s+/g, ' ').trim()].join('\u0000');
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return hash(`${key}\u0000${occurrence}`);
  });
}

/** The text between the finding's two ends; where they are one, its line; outside the strategy, the message. */
function meantText({ position: { start, end }, message }: Finding, text: string | undefined): string {
  if (text === undefined) return message;
  if (end.offset > start.offset) return text.slice(start.offset, Math.min(end.offset, start.offset + LONGEST));
  const from = text.lastIndexOf('\n', start.offset - 1) + 1;
  const to = text.indexOf('\n', start.offset);
  return text.slice(from, Math.min(to < 0 ? text.length : to, from + LONGEST));
}

/** Two FNV-1a hashes of 32 bits over the UTF-16 units, with different starts: plenty against chance, none against intent. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x6b2f3a91];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193) + index;
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
