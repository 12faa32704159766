/**
 * The vocabulary of the whole product: nine nouns (SourceFile, Strategy, Passage, Statement, Framework, Match, Coverage,
 * Finding, Analysis) and what they are made of. Plain readonly data, no behaviour.
 *
 * Units, everywhere: lines and columns are 1-based, offsets are 0-based UTF-16 code units into the file's text,
 * scores run from 0 to 1.
 */

import type { Digest } from './digest.js';

/** A place between two characters, as unist has it. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of text, `end` exclusive: unist's `Position` with offsets always present. */
export interface Position {
  readonly start: Point;
  readonly end: Point;
}

/** A stretch of a file. */
export interface Place {
  readonly path: string;
  readonly position: Position;
}

// ── SourceFile, Strategy ────────────────────────────────────────────────────────────────────────────────────────────

/** One Markdown file. `path` is whatever name the front end knows it by, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The files that together are one strategy, in reading order, and what `strategy.yaml` or front matter says of it. */
export interface Strategy {
  readonly files: readonly SourceFile[];
  readonly config: Config;
}

export type Severity = 'error' | 'warning' | 'info';

/** How strict to be: a first draft, a review (the default), or the text about to be published. */
export type Profile = 'drafting' | 'review' | 'release';

/** Why the authors say that an element does not fit their country. */
export interface NotApplicable {
  readonly element: string;
  readonly reason: string;
  readonly owner?: string;
  /** ISO date by which the decision is looked at again. */
  readonly review?: string;
  /** The file that says so, and where. */
  readonly path?: string;
  readonly position?: Position;
}

/** What `strategy.yaml` (or front matter) says, checked and with defaults filled in. */
export interface Config {
  /** The file it was read from; undefined when nothing was configured. */
  readonly path?: string;
  /** Globs relative to the configuration's folder, in reading order. */
  readonly files: readonly string[];
  /** Where each of them stands, where there are any. */
  readonly filePlaces?: readonly Position[];
  readonly title?: string;
  readonly country?: string;
  /** First and last year of the strategy. */
  readonly period?: { readonly from: number; readonly to: number };
  /** Id of a built-in framework, or the path of a catalogue file. */
  readonly framework: string;
  /** Where it is named. */
  readonly frameworkPlace?: Place;
  readonly profile: Profile;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Where each key of `rules` stands. */
  readonly rulePlaces: Readonly<Record<string, Place>>;
  readonly notApplicable: readonly NotApplicable[];
  /** Acronyms that need no definition in the text. */
  readonly acronyms: readonly string[];
  /** Bodies that may own a KPI or action beside those that the text introduces. */
  readonly owners: readonly string[];
  /** `strategy: true` or `false` in front matter or config overrides the guess whether a document is a strategy. */
  readonly isStrategy?: boolean;
  /** What was wrong in it, with places in it. */
  readonly problems: readonly ConfigProblem[];
}

export interface ConfigProblem {
  /** `config/invalid`, `config/unknown-key`, … */
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly path: string;
  readonly position: Position;
}

// ── Parsed text ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** A heading and what stands below it up to the next heading of the same or a higher rank. */
export interface Section {
  /** Plain text of the heading, numbering included. */
  readonly title: string;
  /** 1 to 6. */
  readonly depth: number;
  /** Place of the heading itself. */
  readonly position: Position;
  /** Place just behind the section's last block, subsections included. */
  readonly end: Point;
  /** Index of the enclosing section in `ParsedFile.sections`, -1 at the top. */
  readonly parent: number;
  /** Number of blocks (paragraphs, lists, tables, code, pictures, …) between this heading and the next one of any rank. */
  readonly blocks: number;
}

/** One cell of a table row, with the place of its content. */
export interface Cell {
  readonly text: string;
  readonly position: Position;
}

/** Where a table row stands in its table. */
export interface Row {
  /** Identifies the table within the file: the offset of its first character. */
  readonly table: number;
  /** 0 is the header row. */
  readonly index: number;
  /** Texts of the header row's cells. */
  readonly header: readonly string[];
  readonly cells: readonly Cell[];
  /** Like `cells`, but a blank cell takes the text of the nearest filled one above it (merged cells). */
  readonly filled: readonly string[];
}

/** A paragraph, a list item's own paragraph, or a table row, with its heading path and its place. */
export interface Passage {
  readonly kind: 'paragraph' | 'item' | 'row';
  /** Plain text: mark-up taken off, white space folded; a row's cells joined by ` | `. */
  readonly text: string;
  readonly position: Position;
  /**
   * Where the plain text stands in the source: pairs of an index into `text` and how far that character stands behind the
   * passage's start, ascending; from one pair to the next both run on together. Read it with `placeOf` of parse.ts.
   */
  readonly map: readonly number[];
  /** Titles of the enclosing headings, outermost first. */
  readonly headings: readonly string[];
  /** Index of the innermost enclosing section in `ParsedFile.sections`, -1 before the first heading. */
  readonly section: number;
  /** For a list item: texts of the paragraph before the list and of the items that enclose it, outermost first. */
  readonly leadIns: readonly string[];
  /** How many lists enclose it. */
  readonly listDepth: number;
  readonly ordered: boolean;
  readonly inQuote: boolean;
  readonly inFootnote: boolean;
  /** True for a paragraph or item that introduces a list right after it. */
  readonly introducesList: boolean;
  /** True for a passage that is nothing but emphasised text, which authors use as a heading. */
  readonly emphasised: boolean;
  readonly row?: Row;
  /** All of the above but the places; see `PassageContent`. */
  readonly content?: PassageContent;
}

/**
 * What a passage says and under which headings, without its place. Passages of a file that say the same share one object,
 * before an edit and after it, so that what depends on nothing else is worked out once; see content.ts.
 */
export type PassageContent = Omit<Passage, 'position' | 'map' | 'section' | 'row' | 'content'> & {
  readonly row?: Omit<Row, 'table' | 'cells'> & { readonly cells: readonly Pick<Cell, 'text'>[] };
};

/** `<!-- ncs: 5.4.1 -->` and its kin. */
export interface Directive {
  readonly kind: 'pin' | 'disable-next-line' | 'disable' | 'enable' | 'unknown';
  /** Element ids of a pin, rule ids of the others (empty: all rules). */
  readonly targets: readonly string[];
  /** Text behind ` -- `. */
  readonly reason?: string;
  readonly position: Position;
}

/** What a comment, code block or the like holds: never evidence, but rules may look at it. */
export interface RawBlock {
  /** `open-comment`: one that is never closed, down to where Markdown ends it. */
  readonly kind: 'comment' | 'open-comment' | 'html' | 'code';
  readonly text: string;
  readonly position: Position;
}

/**
 * A stretch of a file that is read on its own: a section, or a piece of a long one. No list and no table reaches beyond it.
 */
export interface Stretch {
  /** Stands for its text: the same object as long as that stands unchanged, wherever it moves. */
  readonly of: object;
  /** Its first character. */
  readonly start: Point;
  /** Index of its first passage in the file. */
  readonly passage: number;
}

/** One file, parsed. */
export interface ParsedFile {
  readonly path: string;
  readonly text: string;
  /** In order, without gaps; absent where a test made the file by hand. */
  readonly stretches?: readonly Stretch[];
  readonly sections: readonly Section[];
  /** In reading order. */
  readonly passages: readonly Passage[];
  readonly directives: readonly Directive[];
  readonly raw: readonly RawBlock[];
  readonly frontMatter?: { readonly text: string; readonly position: Position };
}

// ── Framework ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** Terms of the field by how much they tell: `defining` alone suffices, `strong` counts, `supporting` only helps. */
export interface Phrases {
  readonly defining: readonly string[];
  readonly strong: readonly string[];
  readonly supporting: readonly string[];
}

/** One thing that a strategy should say to address an element. */
export interface Ask {
  readonly text: string;
  /** Terms that show that it is said. */
  readonly terms: readonly string[];
}

/** A part of an element that has a number of its own (5.1.3.1); it counts as its element. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

/** A good-practice element. All prose is the project's own. */
export interface Element {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Two to six. */
  readonly asks: readonly Ask[];
  /** What a reviewer would ask. */
  readonly questions: readonly string[];
  /** Headings under which authors put it. */
  readonly headings: readonly string[];
  readonly phrases: Phrases;
  /** A passage that addresses it. */
  readonly example: string;
  /** Markdown skeleton of a section: `[square brackets]` are fields, HTML comments are guidance. */
  readonly skeleton: string;
  /** Passages that match, and that look alike and do not; run as tests, and not shipped. */
  readonly tests?: { readonly match: readonly string[]; readonly noMatch: readonly string[] };
  readonly parts?: readonly Part[];
}

export interface FocusArea {
  readonly id: string;
  readonly title: string;
  /** Two or three words for narrow places. */
  readonly short: string;
  readonly summary: string;
  readonly headings: readonly string[];
  readonly elements: readonly Element[];
}

/** A cross-cutting principle (4.1 … 4.10 of the Guide): looked for in the whole strategy, information only. */
export interface Principle {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Elements that show the principle where they are addressed or touched, whatever words they use (the Guide refers from one to the other). */
  readonly elements?: readonly string[];
  readonly phrases: Phrases;
}

/** A section that every strategy has, whatever it is checked against: foreword, action plan, glossary, … */
export interface StandardSection {
  readonly id: string;
  readonly title: string;
  /** What is typed to get its snippet, behind "ncs-". */
  readonly prefix: string;
  readonly summary: string;
  /** As an element's skeleton: `[square brackets]` are fields, HTML comments are guidance. */
  readonly skeleton: string;
  /** Id of the focus area that it opens; the skeletons of the area's elements follow it. */
  readonly area?: string;
}

/** A catalogue of good practice. */
export interface Framework {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly source: string;
  readonly language: 'en';
  readonly areas: readonly FocusArea[];
  readonly principles: readonly Principle[];
  /** Put in by frameworks/index.ts; no part of a catalogue's file. */
  readonly sections?: readonly StandardSection[];
  /** What follows from the rest, worked out at build time; put in there too. */
  readonly digest?: Digest;
}

// ── Match, Coverage ─────────────────────────────────────────────────────────────────────────────────────────────────

/** Passage × element: the passage is evidence for the element. */
export interface Match {
  readonly element: string;
  /** Calibrated: of the matches with 0.8, eight in ten are right. */
  readonly score: number;
  /** Words that stand in the passage or its headings and explain the match, strongest first. */
  readonly terms: readonly string[];
  /** True when a directive says so. */
  readonly pinned?: boolean;
}

/** Why a passage is no evidence for anything, whatever it mentions. */
export type NotEvidence =
  | 'contents'
  | 'title-page'
  | 'glossary'
  | 'lead-in'
  | 'table-header'
  | 'threats'
  | 'history'
  | 'definition'
  | 'foreword'
  | 'placeholder'
  | 'too-short';

/** A passage and what it was matched with. */
export interface MatchedPassage {
  readonly passage: Passage;
  /** Claimed, best first, at most three. */
  readonly matches: readonly Match[];
  /** The next best, not claimed. */
  readonly candidates: readonly Match[];
  readonly notEvidence?: NotEvidence;
}

export type CoverageStatus = 'addressed' | 'partial' | 'missing' | 'not-applicable';

/** Points at a passage of the analysis. */
export interface Evidence {
  readonly path: string;
  /** Index into the file's passages. */
  readonly passage: number;
  readonly position: Position;
  readonly score: number;
  readonly terms: readonly string[];
}

export interface ElementCoverage {
  readonly id: string;
  readonly status: CoverageStatus;
  /** How sure it is that the strategy addresses the element. */
  readonly score: number;
  /** Best first. */
  readonly evidence: readonly Evidence[];
  /** For what is missing or partial: the nearest passages that were not claimed, best first, at most two. */
  readonly nearest: readonly Evidence[];
  /** Indices of the element's asks that no evidence answers. */
  readonly openAsks: readonly number[];
  readonly notApplicable?: NotApplicable;
}

export interface AreaCoverage {
  readonly id: string;
  readonly status: CoverageStatus;
  readonly elements: readonly ElementCoverage[];
  /** Where it is at home in the strategy, if anywhere. */
  readonly home?: SectionRef | undefined;
}

/** A section of a strategy of one file or more. */
export interface SectionRef {
  readonly path: string;
  /** Index in `ParsedFile.sections`. */
  readonly section: number;
}

export interface PrincipleCoverage {
  readonly id: string;
  readonly found: boolean;
  readonly evidence: readonly Evidence[];
}

export interface Coverage {
  readonly areas: readonly AreaCoverage[];
  readonly principles: readonly PrincipleCoverage[];
}

// ── Statement ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** Words of the text that earned something, with their place. */
export interface Words {
  readonly text: string;
  readonly position: Position;
}

/** The facets of a statement: the words that earned each, or null where nothing did. */
export interface Facets {
  readonly specific: Words | null;
  readonly measurable: Words | null;
  readonly target: Words | null;
  readonly timeBound: Words | null;
  readonly owner: Words | null;
  readonly baseline: Words | null;
  readonly absolute: Words | null;
}

/** Only S, M and T may fail; A and R are at most weak, since they rest on facts outside the text. */
export type Verdict = 'pass' | 'weak' | 'fail';

export type Letter = 'S' | 'M' | 'A' | 'R' | 'T';

export interface LetterVerdict {
  readonly verdict: Verdict;
  /** One sentence: what earned it, or what is missing. */
  readonly reason: string;
  readonly inherited?: boolean;
}

/** A commitment inside a passage: a KPI (indicator or target) or an action. */
export interface Statement {
  readonly kind: 'kpi' | 'action';
  readonly text: string;
  readonly position: Position;
  readonly path: string;
  /** Index of its passage in the file. */
  readonly passage: number;
  readonly source: 'prose' | 'item' | 'row';
  readonly facets: Facets;
  readonly letters: Readonly<Record<Letter, LetterVerdict>>;
  /** All five letters pass. */
  readonly smart: boolean;
  /** Focus area that its passage or section belongs to. */
  readonly area?: string;
}

// ── Finding, Analysis ───────────────────────────────────────────────────────────────────────────────────────────────

/** A replacement in one file; an addition when `start` equals `end`. */
export interface Edit {
  readonly path: string;
  readonly start: Point;
  readonly end: Point;
  readonly text: string;
}

/** A repair that the author may take: additions only, never a rewording. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

export interface RelatedPlace {
  readonly path: string;
  readonly position: Position;
  readonly message: string;
}

/** What a rule reports: the core has stamped id, severity and link on it. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly path: string;
  readonly position: Position;
  /** One sentence: what was found and what was expected, quoting the text. */
  readonly message: string;
  /** What it is about, stable over edits elsewhere: an element or area id, an acronym, …; part of the fingerprint. */
  readonly subject?: string;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}

/** What a rule yields. */
export type Report = Omit<Finding, 'ruleId' | 'severity' | 'related' | 'fixes'> &
  Partial<Pick<Finding, 'severity' | 'related' | 'fixes'>>;

/** What a rule sees: the analysis without its findings, and what it was made with. */
export interface RuleContext {
  readonly files: readonly AnalysedFile[];
  readonly framework: Framework;
  readonly coverage: Coverage;
  readonly statements: readonly Statement[];
  readonly config: Config;
  readonly kind: DocumentKind;
  /** Ids of all rules there are, for rules about rule ids. */
  readonly ruleIds: readonly string[];
  /** Directives that silenced or ended nothing; known only to rules that run `last`. */
  readonly unusedDirectives: readonly { readonly path: string; readonly directive: Directive }[];
  /** ISO date passed in by the front end, so that the engine needs no clock. */
  readonly today?: string;
}

/** A check. The core stamps id and severity on what it reports. */
export interface Rule {
  /** Names the problem: `coverage/missing-focus-area`. Never a number, never reused. */
  readonly id: string;
  /** One for all profiles, or one for each. */
  readonly severity: Severity | Readonly<Record<Profile, Severity | 'off'>>;
  /** One line for lists. */
  readonly summary: string;
  /** Markdown: why it matters and how to mend it; the text behind hover, SARIF help and the documentation. */
  readonly help: string;
  /** `always`: also on documents that are no strategy; `last`: when it is known which directives had no effect. */
  readonly runs?: 'always' | 'last';
  readonly check: (context: RuleContext) => Iterable<Report>;
}

/** One file with what was found in it. */
export interface AnalysedFile {
  readonly file: ParsedFile;
  /** One for one with `file.passages`. */
  readonly passages: readonly MatchedPassage[];
}

/** Whether the document is something that this tool can judge. */
export type DocumentKind = 'strategy' | 'not-a-strategy' | 'not-english' | 'empty';

/** Everything about one strategy. Every front end only translates this value. */
export interface Analysis {
  readonly kind: DocumentKind;
  readonly config: Config;
  readonly framework: Framework;
  readonly files: readonly AnalysedFile[];
  readonly statements: readonly Statement[];
  readonly coverage: Coverage;
  /** Sorted by file (the configuration first, then in reading order), place, rule and message. */
  readonly findings: readonly Finding[];
  /** How many findings directives have silenced. */
  readonly silenced?: number;
  /** The files whose findings these are, where a front end asked for some of the strategy's files alone. */
  readonly only?: readonly string[];
}
