/** The grammar of VS Code's snippets, read strictly, for tests: what editors forgive is an error here. */

/**
 * What is in the document after a snippet is inserted and nothing is filled in.
 * @throws for a variable, an unknown escape, an unfinished or empty stop, a number twice with a text of its own
 */
export function expandSnippet(body: string): string {
  const defaults = new Map<number, string>();
  let at = 0;
  const fail: (why: string) => never = (why) => {
    throw new Error(`${why} at ${at}: ${body.slice(Math.max(0, at - 20), at + 20)}`);
  };
  const escaped = (allowed: string): string => {
    const next = body[at + 1] ?? '';
    if (!allowed.includes(next) || next === '') fail(`\\${next} is no escape here`);
    at += 2;
    return next;
  };
  const number = (): number => {
    const [digits] = /^\d*/.exec(body.slice(at, at + 6)) ?? [''];
    if (digits === '') fail('a stop without a number');
    at += digits.length;
    return Number(digits);
  };
  const define = (stop: number, text: string): string => {
    if (defaults.has(stop)) fail(`stop ${stop} twice`);
    if (text === '') fail(`stop ${stop} is empty`);
    defaults.set(stop, text);
    return text;
  };
  const choice = (stop: number): string => {
    const options: string[] = [];
    let option = '';
    for (; body[at] !== '|';) {
      if (at >= body.length) fail('an unfinished choice');
      if (body[at] === '\\') option += escaped('\\,|');
      else if (body[at] === ',') {
        options.push(option);
        option = '';
        at++;
      } else option += body[at++];
    }
    options.push(option);
    if (body[++at] !== '}') fail('a choice that does not end with |}');
    at++;
    if (options.length < 2 || options.some((o) => o === '')) fail('a choice without two options');
    return define(stop, options[0]!);
  };
  const stop = (): string => {
    at++;
    if (body[at] !== '{') return defaults.get(number()) ?? '';
    at++;
    const own = number();
    const mark = body[at++];
    if (mark === '|') return choice(own);
    if (mark !== ':') fail('a stop with neither : nor |');
    const text = define(own, run(true));
    at++;
    return text;
  };
  const run = (inside: boolean): string => {
    let out = '';
    while (at < body.length && !(inside && body[at] === '}')) {
      if (body[at] === '\\') out += escaped('\\$}');
      else if (body[at] === '$') out += stop();
      else if (body[at] === '}') fail('a brace that closes nothing');
      else out += body[at++];
    }
    if (inside && at >= body.length) fail('an unfinished stop');
    return out;
  };
  return run(false);
}
