/** What the client and the server say to each other beyond the language server protocol: plain types, names and limits. */
import type { CoverageStatus, DocumentKind, Letter, LetterVerdict, Profile } from '../engine/types.js';
import type { Range, WorkspaceEdit } from 'vscode-languageserver';

/** What the client can do, passed as `initializationOptions`; every key may be missing. */
export interface ClientAbilities {
  /** Answers `ncs/readFile` and `ncs/findFiles`. */
  readonly files?: boolean;
  /** Has the commands of `CLIENT_COMMANDS`; without them code actions carry edits with fields to fill in. */
  readonly commands?: boolean;
  /** Has the snippets of the standard sections: completion leaves those to them. */
  readonly snippets?: boolean;
  /** Another extension completes and checks YAML by the JSON Schema. */
  readonly yaml?: boolean;
}

/** Settings of the section `ncs`. */
export interface Settings {
  /** Check documents that plainly read like a strategy though nothing says that they are one. */
  readonly detect: boolean;
  /** Where neither `strategy.yaml` nor front matter says how strict to be. */
  readonly profile: Profile;
  readonly codeLens: boolean;
  /** Milliseconds between the last key and the check. */
  readonly delay: number;
}

export const DEFAULT_SETTINGS: Settings = { detect: true, profile: 'review', codeLens: true, delay: 250 };

/** Commands of the client that lenses and code actions name. */
export const CLIENT_COMMANDS = {
  /** Arguments: uri, element id (optional). Shows the coverage view. */
  showCoverage: 'ncs.showCoverage',
  /** Arguments: an `EditParams` that lacks its `text`. Asks for the text, then applies `ncs/edit`. */
  askAndEdit: 'ncs.askAndEdit',
  /** Arguments: uri, line. Puts the cursor there: where the author goes on after an edit. */
  goTo: 'ncs.goTo',
} as const;

/** An evidence passage, or one that comes near. */
export interface EvidenceNode {
  readonly uri: string;
  readonly range: Range;
  /** Path as reports show it. */
  readonly path: string;
  /** Plain text of the passage, shortened. */
  readonly excerpt: string;
  readonly heading: string;
  readonly score: number;
  readonly terms: readonly string[];
}

export interface ElementNode {
  readonly id: string;
  readonly title: string;
  readonly status: CoverageStatus;
  readonly score: number;
  readonly evidence: readonly EvidenceNode[];
  readonly nearest: readonly EvidenceNode[];
  /** What the element asks and no evidence answers. */
  readonly openAsks: readonly string[];
  /** Why the authors set it aside. */
  readonly reason?: string;
}

export interface Counts {
  readonly addressed: number;
  readonly partial: number;
  readonly missing: number;
  readonly notApplicable: number;
  /** All but those set aside. */
  readonly applicable: number;
}

export interface AreaNode {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly status: CoverageStatus;
  readonly counts: Counts;
  readonly elements: readonly ElementNode[];
}

export interface StatementNode {
  readonly kind: 'kpi' | 'action';
  readonly text: string;
  readonly uri: string;
  readonly range: Range;
  readonly smart: boolean;
  readonly letters: Readonly<Record<Letter, LetterVerdict>>;
  /** Focus area. */
  readonly area?: string;
}

/** Everything that the views show of one strategy. */
export interface StrategyNode {
  /** Any file of the strategy. */
  readonly uri: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly profile: Profile;
  readonly framework: string;
  /** Its Markdown files in reading order. */
  readonly files: readonly string[];
  readonly counts: Counts;
  readonly kpis: { readonly total: number; readonly smart: number };
  readonly areas: readonly AreaNode[];
  readonly statements: readonly StatementNode[];
}

/** Names a strategy by one of its files, or, without one, the first that is known. */
interface StrategyParams {
  readonly uri?: string;
}

/** Blocks in which nothing can be silenced by itself. */
export type Whole = 'table' | 'list' | 'quotation';

/** An edit that adds something. */
export type EditParams = { readonly uri: string } & (
  | { readonly kind: 'section'; readonly element: string }
  | { readonly kind: 'area'; readonly area: string }
  /** A section that every strategy has, by its id in `Framework.sections`. */
  | { readonly kind: 'standard'; readonly section: string }
  | { readonly kind: 'not-applicable'; readonly element: string; readonly text?: string }
  | { readonly kind: 'acronym'; readonly acronym: string }
  | { readonly kind: 'pin'; readonly line: number; readonly element?: string; readonly text?: string }
  /** `whole`: what it reaches beyond the line, for the question that the client asks. */
  | {
      readonly kind: 'silence';
      readonly rule: string;
      readonly line: number;
      readonly text?: string;
      readonly whole?: Whole;
    }
);

export interface EditResult {
  /** Without changes where the section stands already. */
  readonly edit: WorkspaceEdit;
  /** Where the author goes on writing, in the text after the edit. */
  readonly goTo?: { readonly uri: string; readonly line: number };
}

export interface TemplateParams {
  readonly title: string;
  readonly country: string;
  readonly period: { readonly from: number; readonly to: number };
  /** Ids of focus areas. */
  readonly areas: readonly string[];
}

/** Names of the files of a new strategy. */
export const TEMPLATE_NAMES = ['strategy.md', 'strategy.yaml'] as const;

/** Relative path and text of a file to write. */
export interface TemplateFile {
  readonly path: string;
  readonly text: string;
}

export interface ElementChoice {
  readonly id: string;
  readonly title: string;
  readonly area: string;
  readonly status?: CoverageStatus;
}

/** Requests of the client. Each answers null where the document belongs to no strategy. */
export interface ServerRequests {
  'ncs/coverage': { params: StrategyParams; result: StrategyNode | null };
  'ncs/elements': { params: StrategyParams; result: readonly ElementChoice[] };
  'ncs/areas': { params: StrategyParams; result: readonly { readonly id: string; readonly title: string }[] };
  /** Self-contained HTML; with `script`, for a webview that loads its script from there. */
  'ncs/report': {
    params: StrategyParams & { readonly script?: { readonly src: string; readonly policy: string } };
    result: string | null;
  };
  /** Markdown on an element. */
  'ncs/explain': { params: StrategyParams & { readonly element: string }; result: string | null };
  /** The first thing to write behind a place: an element that is missing. */
  'ncs/nextMissing': {
    params: StrategyParams & { readonly after?: string };
    result: { readonly element: string; readonly uri: string; readonly range: Range } | null;
  };
  'ncs/edit': { params: EditParams; result: EditResult | null };
  'ncs/template': { params: TemplateParams; result: readonly TemplateFile[] };
  /** Checks the strategy again, files read afresh. */
  'ncs/check': { params: StrategyParams; result: { readonly findings: number } | null };
}

/** Larger files are not read (bytes), no more files are found, and none in deeper folders, whoever answers for the files. */
export const LARGEST_FILE = 32 * 1024 * 1024;
export const MOST_FILES = 5000;
export const DEEPEST_FOLDER = 12;

/** Requests of the server, for files that no editor has open. */
export interface ClientRequests {
  /** Null for what is missing, no UTF-8 text, too large, or below the folder given but behind a symbolic link. */
  'ncs/readFile': {
    params: { readonly uri: string; readonly below?: string };
    result: { readonly text: string } | null;
  };
  /** Markdown files below a folder, hidden folders and node_modules left out. */
  'ncs/findFiles': { params: { readonly folder: string }; result: readonly string[] };
}

/** Tells the client that a strategy has been analysed anew: `{ uri }`, one of its files. */
export const DID_ANALYSE = 'ncs/didAnalyse';
