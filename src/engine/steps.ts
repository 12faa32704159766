/** Work in steps: a long analysis can be interrupted between them, so that a server answers meanwhile. */

/** Work that takes a break now and then; its value comes at the end. */
export type Steps<T> = Generator<void, T>;

/** Does the work in one go. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
