/** The files of the workspace: what editors have open, else what the client or the host reads, remembered until it changes. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { keyOf } from './uris.js';

/** Where files come from that no editor has open. */
export interface FileSource {
  /**
   * @param below address of a folder, below which no symbolic link is followed
   * @returns undefined for what is missing, no UTF-8 text, or too large
   */
  readonly readFile: (uri: string, below?: string) => Promise<string | undefined>;
  /** Addresses of the Markdown files below a folder (whose address ends in `/`). */
  readonly findFiles: (folder: string) => Promise<readonly string[]>;
}

/** Open documents by address, as `TextDocuments` has them. */
interface OpenDocuments {
  get(uri: string): TextDocument | undefined;
  all(): TextDocument[];
}

export interface Files {
  /**
   * The text of a file, unsaved changes included.
   * @param below address of the folder of who names it; a link below it, which may lead anywhere, is not followed
   */
  readonly read: (uri: string, below?: string) => Promise<string | undefined>;
  /** The same without waiting: only what is open or was read before. */
  readonly known: (uri: string) => string | undefined;
  readonly find: (folder: string) => Promise<readonly string[]>;
  /** The open document, whichever way its address is spelled. */
  readonly document: (uri: string) => TextDocument | undefined;
  /** Forgets what was read of one file, or, without one, everything. */
  readonly forget: (uri?: string) => void;
}

/** @param source asked once for each file until `forget` */
export function createFiles(documents: OpenDocuments, source: () => FileSource): Files {
  const texts = new Map<string, Promise<string | undefined>>();
  const settled = new Map<string, string | undefined>();
  const listings = new Map<string, Promise<readonly string[]>>();

  const document = (uri: string): TextDocument | undefined => {
    const exact = documents.get(uri);
    if (exact) return exact;
    const key = keyOf(uri);
    return documents.all().find((d) => keyOf(d.uri) === key);
  };
  const load = (uri: string, below?: string): Promise<string | undefined> => {
    const key = keyOf(uri);
    const known = texts.get(key);
    if (known) return known;
    const reading = source()
      .readFile(uri, below)
      .catch(() => undefined)
      .then((text) => {
        if (texts.get(key) === reading) settled.set(key, text);
        return text;
      });
    texts.set(key, reading);
    return reading;
  };
  return {
    document,
    read: async (uri, below) => document(uri)?.getText() ?? load(uri, below),
    known: (uri) => document(uri)?.getText() ?? settled.get(keyOf(uri)),
    find: (folder) => {
      const known = listings.get(keyOf(folder));
      if (known) return known;
      const finding = source()
        .findFiles(folder)
        .catch(() => []);
      listings.set(keyOf(folder), finding);
      return finding;
    },
    forget: (uri) => {
      listings.clear();
      if (uri === undefined) {
        texts.clear();
        settled.clear();
        return;
      }
      texts.delete(keyOf(uri));
      settled.delete(keyOf(uri));
    },
  };
}
