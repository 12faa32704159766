/** What the suites share. */
export const EXTENSION = 'ncs-assistant.ncs-assistant';

/**
 * Asks again and again until there is an answer: editor and server settle in their own time, and VS Code answers
 * a request without our part while another provider registers.
 * @returns the first answer that is neither undefined nor false
 * @throws after 15 seconds
 */
export async function until<T>(
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  what: string,
): Promise<T> {
  let last: unknown;
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`timed out waiting for ${what}${last ? ` (${String(last)})` : ''}`);
}
