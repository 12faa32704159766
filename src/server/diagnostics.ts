/** Findings → diagnostics, the same ones as the command line's, and what sends them. */
import { DiagnosticSeverity, type Connection, type Diagnostic } from 'vscode-languageserver';
import type { Finding, Severity } from '../engine/types.js';
import { toRange } from './convert.js';
import type { Result } from './session.js';

const SOURCE = 'ncs';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** What a diagnostic carries for code actions beside its code: enough to find its finding again. */
export interface DiagnosticData {
  readonly subject: string;
}

/**
 * The diagnostics of a strategy by address.
 * @returns an entry for each of its files, empty where nothing is to be said
 */
export function createDiagnostics(result: Result): Map<string, Diagnostic[]> {
  const { analysis, uriOf, isShown } = result;
  const byUri = new Map<string, Diagnostic[]>(analysis.files.map(({ file }) => [uriOf(file.path), []]));
  if (result.source.configUri !== undefined) byUri.set(result.source.configUri, []);
  if (!isShown) return byUri;
  for (const finding of analysis.findings) {
    const uri = uriOf(finding.path);
    const list = byUri.get(uri) ?? [];
    list.push(toDiagnostic(finding, result));
    byUri.set(uri, list);
  }
  return byUri;
}

/** One finding as a diagnostic. */
function toDiagnostic(finding: Finding, { uriOf }: Result): Diagnostic {
  const { ruleId, severity, position, message, subject, related } = finding;
  const data: DiagnosticData | undefined = subject === undefined ? undefined : { subject };
  const relatedInformation = related.map((place) => ({
    location: { uri: uriOf(place.path), range: toRange(place.position) },
    message: place.message,
  }));
  return {
    range: toRange(position),
    severity: SEVERITIES[severity],
    code: ruleId,
    source: SOURCE,
    message,
    // A draft may have thousands: what is empty is not sent.
    ...(relatedInformation.length > 0 && { relatedInformation }),
    ...(data && { data }),
  };
}

/**
 * Makes what sends the diagnostics of a strategy, by its key, joined where two strategies share a file, and takes them back where there are none any more. Of the
 * many files of a strategy only those are sent whose text or diagnostics changed: an editor moves what it shows as the author
 * types, so a text that changed gets its diagnostics again.
 */
export function createPublisher(
  connection: Connection,
  versionOf: (uri: string) => number | undefined,
): (key: string, byUri: ReadonlyMap<string, readonly Diagnostic[]>) => void {
  const all = new Map<string, ReadonlyMap<string, readonly Diagnostic[]>>();
  const sent = new Map<string, { readonly version?: number; readonly diagnostics: Diagnostic[] }>();
  return (key, byUri) => {
    const touched = new Set([...byUri.keys(), ...(all.get(key)?.keys() ?? [])]);
    if (byUri.size > 0) all.set(key, byUri);
    else all.delete(key);
    for (const uri of touched) {
      const diagnostics = [...all.values()].flatMap((one) => one.get(uri) ?? []);
      const before = sent.get(uri);
      const version = versionOf(uri);
      if (before?.version === version && isSame(before?.diagnostics ?? [], diagnostics)) continue;
      if (diagnostics.length > 0 || version !== undefined) sent.set(uri, { version, diagnostics });
      else sent.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics });
    }
  };
}

const isSame = (a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean =>
  a.length === b.length && JSON.stringify(a) === JSON.stringify(b);
