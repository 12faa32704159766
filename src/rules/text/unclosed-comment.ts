import type { RawBlock, Report, Rule } from '../../engine/types.js';
import { count } from '../wording.js';

export const unclosedComment: Rule = {
  id: 'text/unclosed-comment',
  severity: 'error',
  summary: 'A comment is never closed, so that what follows it is not read.',
  help: [
    'A comment that begins with `<!--` goes on to the next `-->`, else to the end of the file. Nobody sees what stands in it, on a web page or here.',
    '',
    'One of several lines that is not closed before another begins ends with that one, and hides what stands between. Somebody may want it so: that is a warning.',
    '',
    '**What to do.** Put `-->` where the comment ends.',
  ].join('\n'),
  runs: 'always',
  *check({ files }) {
    for (const { file } of files) {
      for (const raw of file.raw) {
        const wrong = whatIsWrong(raw);
        if (wrong) yield { path: file.path, position: raw.position, ...wrong };
      }
    }
  },
};

function whatIsWrong({ kind, text, position }: RawBlock): Pick<Report, 'message' | 'severity'> | undefined {
  const lines = text.trimEnd().split(/\r\n|\n|\r/).length - 1;
  const unread = lines === 0 ? '' : `: ${count(lines, 'line')} below it ${lines === 1 ? 'is' : 'are'} not read`;
  if (kind === 'open-comment') {
    return { message: `The comment that begins here is never closed${unread}. Close it with -->.` };
  }
  // One that is meant to hide a part of the draft may hold a comment, but ends too early.
  if (kind !== 'comment' || lines === 0 || !text.includes('<!--')) return undefined;
  const message = `The comment that begins here is not closed before another one begins, and ends with that one in line ${position.end.line}${unread}. Close it with -->.`;
  return { message, severity: 'warning' };
}
