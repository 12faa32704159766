/**
 * Which strategies are being written, and their latest analyses. Edits are gathered until the author pauses; runs follow one
 * another, never two at a time. A long run takes breaks, in which the server answers what came in, and is left off where an
 * edit made it stale; what it has done until then is remembered.
 */
import { createMemo, type analyseInSteps, type Memo } from '../engine/analyse.js';
import { defaultConfig } from '../engine/config.js';
import type { Steps } from '../engine/steps.js';
import type { Analysis, Rule } from '../engine/types.js';
import type { BuiltInFramework } from '../frameworks/index.js';
import type { Settings } from './protocol.js';
import { isConfig, isMarkdown, keyOf } from './uris.js';
import type { GatheredStrategy, StrategySource, Workspace } from './workspace.js';

/** What strategies are judged by. Tests pass their own. */
export interface Engine {
  readonly analyse: typeof analyseInSteps;
  readonly rules: readonly Rule[];
  readonly frameworks: readonly BuiltInFramework[];
  /** Markdown to rehearse on, where there is any. */
  readonly sample?: () => string;
}

/** One strategy as it was last analysed. */
export interface Result {
  readonly source: StrategySource;
  readonly analysis: Analysis;
  /** Whether anything is shown: what nothing calls a strategy and does not read like one is left in peace. */
  readonly isShown: boolean;
  readonly uriOf: (path: string) => string;
  /** Path of a file of the strategy; undefined for other files. */
  readonly pathOf: (uri: string) => string | undefined;
}

export interface Session {
  /** A document was opened or changed: its strategy is checked after the delay, or at once. */
  readonly touch: (uri: string, delay?: number) => Promise<void>;
  /** A document was closed. */
  readonly close: (uri: string) => Promise<void>;
  /** Files were added, removed or changed outside: who belongs to whom is asked again, and all is checked after the delay. */
  readonly reset: (delay?: number) => Promise<void>;
  /**
   * The strategy of a document as its text stands now.
   * @param isCancelled asked before work is done for nothing
   * @returns undefined where it could not be analysed or nobody wants it any more
   */
  readonly latest: (uri: string, isCancelled?: () => boolean) => Promise<Result | undefined>;
  /**
   * Analyses the engine's sample while nobody waits for anything, so that the first draft finds every part of the program
   * read, compiled and in use: it is checked in half the time then. Left off when a draft comes.
   */
  readonly rehearse: () => Promise<void>;
  /** The first strategy that is shown, one with a `strategy.yaml` before others. */
  readonly first: () => Result | undefined;
  readonly dispose: () => void;
}

interface SessionOptions {
  readonly engine: Engine;
  readonly workspace: Workspace;
  readonly settings: () => Settings;
  readonly today: () => string;
  /** Addresses of open documents. */
  readonly open: () => readonly string[];
  readonly onResult: (result: Result) => void;
  /** A strategy is gone: nobody has it open, or its `strategy.yaml` was removed. */
  readonly onGone: (source: StrategySource) => void;
  readonly onError: (error: unknown) => void;
}

interface Tracked {
  source: StrategySource;
  readonly memo: Memo;
  /** Its texts are not those that were, or are being, analysed. */
  isDirty: boolean;
  isRunning: boolean;
  result?: Result;
  timer?: ReturnType<typeof setTimeout>;
}

/** After this time without a draft, none is about to come (ms). */
const CALM = 200;

/** A run takes a break after this time, so that nobody waits long (ms). */
const STRETCH = 40;

/** Documents that editors show beside the files themselves: old versions, output, previews of conversations. */
const NOT_FILES =
  /^(?:git|gitfs|git-graph|pr|review|output|ncs-explain|vscode-scm|vscode-local-history|vscode-chat[\w-]*|comment|walkThrough\w*):/i;

export function createSession(options: SessionOptions): Session {
  const tracked = new Map<string, Tracked>();
  const sources = new Map<string, Promise<StrategySource>>();
  let queue: Promise<void> = Promise.resolve();
  /** Settled when it is known again who belongs to whom. */
  let settling: Promise<void> = Promise.resolve();
  let isDisposed = false;

  const ask = (uri: string): Promise<StrategySource> => {
    const known = sources.get(keyOf(uri));
    if (known) return known;
    const asked = options.workspace.sourceOf(uri);
    sources.set(keyOf(uri), asked);
    return asked;
  };
  /** An answer that was overtaken while it was waited for is asked for again. */
  const sourceOf = async (uri: string): Promise<StrategySource> => {
    for (;;) {
      const asked = ask(uri);
      const source = await asked;
      if (isDisposed || sources.get(keyOf(uri)) === asked) return source;
    }
  };

  const track = (source: StrategySource): Tracked => {
    const known = tracked.get(source.key);
    if (known) {
      known.source = source;
      return known;
    }
    const fresh: Tracked = { source, memo: createMemo(), isDirty: true, isRunning: false };
    tracked.set(source.key, fresh);
    return fresh;
  };

  const drop = (one: Tracked): void => {
    clearTimeout(one.timer);
    tracked.delete(one.source.key);
    options.onGone(one.source);
  };

  const isWanted = (one: Tracked): boolean => !isDisposed && tracked.get(one.source.key) === one;

  /** Puts a run behind those that wait already; it does nothing where the strategy is clean by then. */
  const enqueue = (one: Tracked, isCancelled: () => boolean = () => false): Promise<void> => {
    const turn = queue.then(async () => {
      await breathe();
      if (!isWanted(one) || isCancelled() || !one.isDirty) return;
      await run(one, options, () => isWanted(one)).catch(options.onError);
    });
    queue = turn;
    return turn;
  };

  const touch = async (uri: string, delay = options.settings().delay): Promise<void> => {
    if (NOT_FILES.test(uri) || !(isConfig(uri) || isMarkdown(uri) || options.open().includes(uri))) return;
    const source = await sourceOf(uri);
    if (isDisposed || (source.configUri === undefined && source.files.length === 0)) return;
    const one = track(source);
    one.isDirty = true;
    clearTimeout(one.timer);
    one.timer = setTimeout(() => void enqueue(one), delay);
  };

  const resettle = async (delay?: number): Promise<void> => {
    sources.clear();
    const before = [...tracked.values()];
    for (const one of before) one.isDirty = true;
    const wanted = [...options.open(), ...before.flatMap(({ source }) => source.configUri ?? [])];
    const now = await Promise.all([...new Set(wanted)].map(sourceOf));
    const alive = new Set(now.filter((s) => s.configUri !== undefined || s.files.length > 0).map((s) => s.key));
    for (const one of before) if (!alive.has(one.source.key)) drop(one);
    await Promise.all([...new Set(wanted)].map((uri) => touch(uri, delay)));
  };

  return {
    touch,
    async close(uri) {
      const source = await sourceOf(uri);
      const one = tracked.get(source.key);
      if (!one || source.configUri !== undefined) return void (one && (await touch(uri)));
      sources.delete(keyOf(uri));
      if (!options.open().includes(uri)) drop(one);
    },
    reset: (delay) => {
      settling = resettle(delay);
      return settling;
    },
    async latest(uri, isCancelled) {
      await settling;
      const source = await sourceOf(uri);
      const one = tracked.get(source.key);
      if (!one || isCancelled?.()) return undefined;
      one.source = source;
      // A run that an edit overtakes is left off; then this waits for the next one.
      while ((one.isDirty || one.isRunning) && isWanted(one) && !isCancelled?.()) await enqueue(one, isCancelled);
      return one.isDirty ? undefined : one.result;
    },
    async rehearse() {
      const { sample } = options.engine;
      const isCalm = (): boolean => !isDisposed && tracked.size === 0;
      await pause(CALM);
      if (!sample || !isCalm()) return;
      queue = queue
        .then(() => inStretches(rehearsal(options.engine, sample()), isCalm))
        .then(() => undefined, options.onError);
      await queue;
    },
    first: () => {
      const shown = [...tracked.values()].flatMap(({ result }) => (result?.isShown ? [result] : []));
      return shown.find(({ source }) => source.configUri !== undefined) ?? shown[0];
    },
    dispose() {
      isDisposed = true;
      for (const one of tracked.values()) clearTimeout(one.timer);
    },
  };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Lets what came in meanwhile be read: edits that make the run stale, requests that are taken back. */
const breathe = (): Promise<void> => pause(0);

/** An analysis of the sample, whose outcome nobody asks for. */
function rehearsal({ analyse, rules, frameworks }: Engine, sample: string): ReturnType<typeof analyseInSteps> {
  const strategy = { files: [{ path: 'sample.md', text: sample }], config: { ...defaultConfig, isStrategy: true } };
  return analyse(strategy, { ...frameworks[0]!, rules }, createMemo());
}

async function run(one: Tracked, options: SessionOptions, isWanted: () => boolean): Promise<void> {
  one.isRunning = true;
  one.isDirty = false;
  try {
    const gathered = await gather(one, options, isWanted);
    if (!isWanted()) return;
    // The texts are of this moment: an edit that arrives later makes the strategy dirty again.
    one.isDirty = false;
    clearTimeout(one.timer);
    const { source } = one;
    const analysis = await analyseGathered(one, gathered, options, () => one.isDirty || !isWanted());
    if (!analysis) return;
    one.result = createResult(source, gathered, analysis, options);
    options.onResult(one.result);
  } catch (error) {
    one.result = undefined;
    throw error;
  } finally {
    one.isRunning = false;
  }
}

/** The strategy's texts; gathered anew where it got other files meanwhile. */
async function gather(one: Tracked, options: SessionOptions, isWanted: () => boolean): Promise<GatheredStrategy> {
  for (;;) {
    const { source } = one;
    const gathered = await options.workspace.gather(source, { profile: options.settings().profile });
    if (source === one.source || !isWanted()) return gathered;
  }
}

/** @returns undefined where it was left off since it became stale */
async function analyseGathered(
  one: Tracked,
  { strategy, framework }: GatheredStrategy,
  { engine, today }: SessionOptions,
  isStale: () => boolean,
): Promise<Analysis | undefined> {
  const setup = { framework: framework.framework, weights: framework.weights, rules: engine.rules, today: today() };
  return inStretches(
    engine.analyse(strategy, setup as Parameters<typeof analyseInSteps>[1], one.memo),
    () => !isStale(),
  );
}

/** @returns undefined where it was left off since nobody wants it any longer */
async function inStretches<T>(work: Steps<T>, isWanted: () => boolean): Promise<T | undefined> {
  let began = Date.now();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (Date.now() - began < STRETCH) continue;
    await breathe();
    if (!isWanted()) return undefined;
    began = Date.now();
  }
}

function createResult(
  source: StrategySource,
  { uris }: GatheredStrategy,
  analysis: Analysis,
  { settings }: SessionOptions,
): Result {
  const paths = new Map([...uris].map(([path, uri]) => [keyOf(uri), path]));
  const isCalledStrategy = source.configUri !== undefined || analysis.config.isStrategy === true;
  return {
    source,
    analysis,
    isShown: isCalledStrategy || (analysis.kind === 'strategy' && settings().detect),
    uriOf: (path) => uris.get(path) ?? path,
    pathOf: (uri) => paths.get(keyOf(uri)),
  };
}
