/** Assertions that also run in a web worker, where node:assert is not. */

function fail(message: string, actual: unknown, expected: unknown): never {
  throw Object.assign(new Error(message), { actual, expected, showDiff: true });
}

export function ok(value: unknown, message: string): asserts value {
  if (!value) fail(message, value, true);
}

/** Compares as JSON. */
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  const [a, e] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== e) fail(`${what}: expected ${e}, got ${a}`, actual, expected);
}

export function match(text: string, pattern: RegExp, what = 'text'): void {
  if (!pattern.test(text)) fail(`${what}: ${JSON.stringify(text)} does not match ${pattern}`, text, String(pattern));
}
