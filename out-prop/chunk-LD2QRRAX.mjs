import {
  createFakeFramework
} from "./chunk-ZHIQ6AC6.mjs";
import {
  defaultConfig
} from "./chunk-EQMLJMKU.mjs";
import {
  parse
} from "./chunk-ZEVL2VNB.mjs";

// test/support/analysis.ts
var DRAFT = "# Draft strategy\n\nThe Agency will run the response team.\n\n- Schools teach it.\n\nEnd.\n";
function createAnalysis(options = {}) {
  const framework = createFakeFramework();
  const file = parse({ path: options.path ?? "draft.md", text: options.text ?? DRAFT });
  const evidence = file.passages.slice(0, 1).map(({ position }) => ({
    path: file.path,
    passage: 0,
    position,
    score: 0.812345,
    terms: ["response team"]
  }));
  const cover = (id) => {
    const status = options.status?.[id] ?? "missing";
    const isSeen = status === "addressed" || status === "partial";
    return {
      id,
      status,
      score: isSeen ? 0.8 : 0,
      evidence: isSeen ? evidence : [],
      nearest: status === "missing" ? evidence : [],
      openAsks: status === "partial" ? [0] : [],
      ...status === "not-applicable" && {
        notApplicable: { element: id, reason: "We have no sea.", owner: "Cabinet" }
      }
    };
  };
  const areas = framework.areas.map((area) => {
    const elements = area.elements.map(({ id }) => cover(id));
    const all = (wanted) => elements.every(({ status: status2 }) => status2 === wanted);
    const status = ["missing", "addressed", "not-applicable"].find(all) ?? "partial";
    return { id: area.id, status, elements };
  });
  const principles = framework.principles.map(({ id }) => ({ id, found: false, evidence: [] }));
  return {
    kind: options.kind ?? "strategy",
    config: { ...defaultConfig, ...options.config },
    framework,
    files: [
      {
        file,
        passages: file.passages.map((passage, index) => ({
          passage,
          matches: index === 0 ? [{ element: "1.1", score: 0.812345, terms: ["response team"] }] : [],
          candidates: index === 0 ? [{ element: "2.1", score: 0.2, terms: [] }] : []
        }))
      }
    ],
    statements: options.statements ?? [],
    coverage: { areas, principles },
    findings: options.findings ?? []
  };
}
function createFinding(finding = {}) {
  const { line = 1, column = 1, length = 5, ...rest } = finding;
  const offset = column - 1;
  return {
    ruleId: "text/placeholder",
    severity: "warning",
    path: "draft.md",
    message: "Found \u201CTBD\u201D, expected text.",
    position: { start: { line, column, offset }, end: { line, column: column + length, offset: offset + length } },
    related: [],
    fixes: [],
    ...rest
  };
}
function createStatement(statement = {}) {
  const position = { start: { line: 3, column: 1, offset: 18 }, end: { line: 3, column: 39, offset: 56 } };
  const words = (text) => ({ text, position });
  const letter = { verdict: "pass", reason: "It names 70 % of schools." };
  return {
    kind: "kpi",
    text: "70 % of schools teach it by 2027",
    position,
    path: "draft.md",
    passage: 0,
    source: "prose",
    facets: {
      specific: words("schools"),
      measurable: words("70 % of schools"),
      target: words("70 %"),
      timeBound: words("by 2027"),
      owner: null,
      baseline: null,
      absolute: null
    },
    letters: { S: letter, M: letter, A: { verdict: "weak", reason: "No baseline." }, R: letter, T: letter },
    smart: true,
    area: "2",
    ...statement
  };
}
var FAKE_RULES = [
  {
    id: "text/placeholder",
    severity: "warning",
    summary: "A placeholder is left in the text.",
    help: "Something was to be filled in.\n\n**What to do.** Fill it in.",
    check: () => []
  },
  {
    id: "coverage/missing-element",
    severity: { drafting: "off", review: "info", release: "error" },
    summary: "Elements are missing.",
    help: "Elements are missing.",
    check: () => []
  }
];
var createInput = (...analyses) => ({
  tool: { name: "ncs-check", version: "9.9.9" },
  analyses: analyses.length > 0 ? analyses : [createAnalysis()],
  rules: FAKE_RULES
});

export {
  createAnalysis,
  createFinding,
  createStatement,
  createInput
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vdGVzdC9zdXBwb3J0L2FuYWx5c2lzLnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvKiogQnVpbGRzIGFuIGBBbmFseXNpc2AgYnkgaGFuZCwgc28gdGhhdCByZXBvcnRzIGFyZSB0ZXN0ZWQgYXBhcnQgZnJvbSB3aGF0IGZpbmRzIHRoaW5ncy4gKi9cbmltcG9ydCB7IGRlZmF1bHRDb25maWcgfSBmcm9tICcuLi8uLi9zcmMvZW5naW5lL2NvbmZpZy5qcyc7XG5pbXBvcnQgeyBwYXJzZSB9IGZyb20gJy4uLy4uL3NyYy9lbmdpbmUvcGFyc2UuanMnO1xuaW1wb3J0IHR5cGUge1xuICBBbmFseXNpcyxcbiAgQXJlYUNvdmVyYWdlLFxuICBDb25maWcsXG4gIENvdmVyYWdlU3RhdHVzLFxuICBEb2N1bWVudEtpbmQsXG4gIEVsZW1lbnRDb3ZlcmFnZSxcbiAgRXZpZGVuY2UsXG4gIEZpbmRpbmcsXG4gIFJ1bGUsXG4gIFN0YXRlbWVudCxcbn0gZnJvbSAnLi4vLi4vc3JjL2VuZ2luZS90eXBlcy5qcyc7XG5pbXBvcnQgdHlwZSB7IFJlcG9ydElucHV0IH0gZnJvbSAnLi4vLi4vc3JjL3JlcG9ydHMvaW5wdXQuanMnO1xuaW1wb3J0IHsgY3JlYXRlRmFrZUZyYW1ld29yayB9IGZyb20gJy4vZnJhbWV3b3JrLmpzJztcblxuZXhwb3J0IGludGVyZmFjZSBBbmFseXNpc09wdGlvbnMge1xuICByZWFkb25seSBwYXRoPzogc3RyaW5nO1xuICByZWFkb25seSB0ZXh0Pzogc3RyaW5nO1xuICByZWFkb25seSBraW5kPzogRG9jdW1lbnRLaW5kO1xuICByZWFkb25seSBjb25maWc/OiBQYXJ0aWFsPENvbmZpZz47XG4gIC8qKiBTdGF0dXMgcGVyIGVsZW1lbnQgaWQ7IHRoZSBvdGhlcnMgYXJlIG1pc3NpbmcuICovXG4gIHJlYWRvbmx5IHN0YXR1cz86IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIENvdmVyYWdlU3RhdHVzPj47XG4gIHJlYWRvbmx5IGZpbmRpbmdzPzogcmVhZG9ubHkgRmluZGluZ1tdO1xuICByZWFkb25seSBzdGF0ZW1lbnRzPzogcmVhZG9ubHkgU3RhdGVtZW50W107XG59XG5cbmV4cG9ydCBjb25zdCBEUkFGVCA9ICcjIERyYWZ0IHN0cmF0ZWd5XFxuXFxuVGhlIEFnZW5jeSB3aWxsIHJ1biB0aGUgcmVzcG9uc2UgdGVhbS5cXG5cXG4tIFNjaG9vbHMgdGVhY2ggaXQuXFxuXFxuRW5kLlxcbic7XG5cbi8qKiBBbiBhbmFseXNpcyBvZiBvbmUgZmlsZTsgYW4gZWxlbWVudCB0aGF0IGlzIG5vdCBtaXNzaW5nIGhhcyB0aGUgZmlyc3QgcGFzc2FnZSBhcyBldmlkZW5jZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVBbmFseXNpcyhvcHRpb25zOiBBbmFseXNpc09wdGlvbnMgPSB7fSk6IEFuYWx5c2lzIHtcbiAgY29uc3QgZnJhbWV3b3JrID0gY3JlYXRlRmFrZUZyYW1ld29yaygpO1xuICBjb25zdCBmaWxlID0gcGFyc2UoeyBwYXRoOiBvcHRpb25zLnBhdGggPz8gJ2RyYWZ0Lm1kJywgdGV4dDogb3B0aW9ucy50ZXh0ID8/IERSQUZUIH0pO1xuICBjb25zdCBldmlkZW5jZSA9IGZpbGUucGFzc2FnZXMuc2xpY2UoMCwgMSkubWFwKCh7IHBvc2l0aW9uIH0pOiBFdmlkZW5jZSA9PiAoe1xuICAgIHBhdGg6IGZpbGUucGF0aCxcbiAgICBwYXNzYWdlOiAwLFxuICAgIHBvc2l0aW9uLFxuICAgIHNjb3JlOiAwLjgxMjM0NSxcbiAgICB0ZXJtczogWydyZXNwb25zZSB0ZWFtJ10sXG4gIH0pKTtcbiAgY29uc3QgY292ZXIgPSAoaWQ6IHN0cmluZyk6IEVsZW1lbnRDb3ZlcmFnZSA9PiB7XG4gICAgY29uc3Qgc3RhdHVzID0gb3B0aW9ucy5zdGF0dXM/LltpZF0gPz8gJ21pc3NpbmcnO1xuICAgIGNvbnN0IGlzU2VlbiA9IHN0YXR1cyA9PT0gJ2FkZHJlc3NlZCcgfHwgc3RhdHVzID09PSAncGFydGlhbCc7XG4gICAgcmV0dXJuIHtcbiAgICAgIGlkLFxuICAgICAgc3RhdHVzLFxuICAgICAgc2NvcmU6IGlzU2VlbiA/IDAuOCA6IDAsXG4gICAgICBldmlkZW5jZTogaXNTZWVuID8gZXZpZGVuY2UgOiBbXSxcbiAgICAgIG5lYXJlc3Q6IHN0YXR1cyA9PT0gJ21pc3NpbmcnID8gZXZpZGVuY2UgOiBbXSxcbiAgICAgIG9wZW5Bc2tzOiBzdGF0dXMgPT09ICdwYXJ0aWFsJyA/IFswXSA6IFtdLFxuICAgICAgLi4uKHN0YXR1cyA9PT0gJ25vdC1hcHBsaWNhYmxlJyAmJiB7XG4gICAgICAgIG5vdEFwcGxpY2FibGU6IHsgZWxlbWVudDogaWQsIHJlYXNvbjogJ1dlIGhhdmUgbm8gc2VhLicsIG93bmVyOiAnQ2FiaW5ldCcgfSxcbiAgICAgIH0pLFxuICAgIH07XG4gIH07XG4gIGNvbnN0IGFyZWFzID0gZnJhbWV3b3JrLmFyZWFzLm1hcCgoYXJlYSk6IEFyZWFDb3ZlcmFnZSA9PiB7XG4gICAgY29uc3QgZWxlbWVudHMgPSBhcmVhLmVsZW1lbnRzLm1hcCgoeyBpZCB9KSA9PiBjb3ZlcihpZCkpO1xuICAgIGNvbnN0IGFsbCA9ICh3YW50ZWQ6IENvdmVyYWdlU3RhdHVzKTogYm9vbGVhbiA9PiBlbGVtZW50cy5ldmVyeSgoeyBzdGF0dXMgfSkgPT4gc3RhdHVzID09PSB3YW50ZWQpO1xuICAgIGNvbnN0IHN0YXR1cyA9IChbJ21pc3NpbmcnLCAnYWRkcmVzc2VkJywgJ25vdC1hcHBsaWNhYmxlJ10gYXMgY29uc3QpLmZpbmQoYWxsKSA/PyAncGFydGlhbCc7XG4gICAgcmV0dXJuIHsgaWQ6IGFyZWEuaWQsIHN0YXR1cywgZWxlbWVudHMgfTtcbiAgfSk7XG4gIGNvbnN0IHByaW5jaXBsZXMgPSBmcmFtZXdvcmsucHJpbmNpcGxlcy5tYXAoKHsgaWQgfSkgPT4gKHsgaWQsIGZvdW5kOiBmYWxzZSwgZXZpZGVuY2U6IFtdIH0pKTtcbiAgcmV0dXJuIHtcbiAgICBraW5kOiBvcHRpb25zLmtpbmQgPz8gJ3N0cmF0ZWd5JyxcbiAgICBjb25maWc6IHsgLi4uZGVmYXVsdENvbmZpZywgLi4ub3B0aW9ucy5jb25maWcgfSxcbiAgICBmcmFtZXdvcmssXG4gICAgZmlsZXM6IFtcbiAgICAgIHtcbiAgICAgICAgZmlsZSxcbiAgICAgICAgcGFzc2FnZXM6IGZpbGUucGFzc2FnZXMubWFwKChwYXNzYWdlLCBpbmRleCkgPT4gKHtcbiAgICAgICAgICBwYXNzYWdlLFxuICAgICAgICAgIG1hdGNoZXM6IGluZGV4ID09PSAwID8gW3sgZWxlbWVudDogJzEuMScsIHNjb3JlOiAwLjgxMjM0NSwgdGVybXM6IFsncmVzcG9uc2UgdGVhbSddIH1dIDogW10sXG4gICAgICAgICAgY2FuZGlkYXRlczogaW5kZXggPT09IDAgPyBbeyBlbGVtZW50OiAnMi4xJywgc2NvcmU6IDAuMiwgdGVybXM6IFtdIH1dIDogW10sXG4gICAgICAgIH0pKSxcbiAgICAgIH0sXG4gICAgXSxcbiAgICBzdGF0ZW1lbnRzOiBvcHRpb25zLnN0YXRlbWVudHMgPz8gW10sXG4gICAgY292ZXJhZ2U6IHsgYXJlYXMsIHByaW5jaXBsZXMgfSxcbiAgICBmaW5kaW5nczogb3B0aW9ucy5maW5kaW5ncyA/PyBbXSxcbiAgfTtcbn1cblxuLyoqIEEgZmluZGluZyBvbiB0aGUgY2hhcmFjdGVycyBvZiBgbGluZWAgZnJvbSBgY29sdW1uYCB0byBgZW5kQ29sdW1uYDsgb2Zmc2V0cyBhcmUgcmlnaHQgb25seSBmb3Igb25lLWxpbmUgdGV4dHMuICovXG5leHBvcnQgZnVuY3Rpb24gY3JlYXRlRmluZGluZyhcbiAgZmluZGluZzogUGFydGlhbDxGaW5kaW5nPiAmIHsgbGluZT86IG51bWJlcjsgY29sdW1uPzogbnVtYmVyOyBsZW5ndGg/OiBudW1iZXIgfSA9IHt9LFxuKTogRmluZGluZyB7XG4gIGNvbnN0IHsgbGluZSA9IDEsIGNvbHVtbiA9IDEsIGxlbmd0aCA9IDUsIC4uLnJlc3QgfSA9IGZpbmRpbmc7XG4gIGNvbnN0IG9mZnNldCA9IGNvbHVtbiAtIDE7XG4gIHJldHVybiB7XG4gICAgcnVsZUlkOiAndGV4dC9wbGFjZWhvbGRlcicsXG4gICAgc2V2ZXJpdHk6ICd3YXJuaW5nJyxcbiAgICBwYXRoOiAnZHJhZnQubWQnLFxuICAgIG1lc3NhZ2U6ICdGb3VuZCBcdTIwMUNUQkRcdTIwMUQsIGV4cGVjdGVkIHRleHQuJyxcbiAgICBwb3NpdGlvbjogeyBzdGFydDogeyBsaW5lLCBjb2x1bW4sIG9mZnNldCB9LCBlbmQ6IHsgbGluZSwgY29sdW1uOiBjb2x1bW4gKyBsZW5ndGgsIG9mZnNldDogb2Zmc2V0ICsgbGVuZ3RoIH0gfSxcbiAgICByZWxhdGVkOiBbXSxcbiAgICBmaXhlczogW10sXG4gICAgLi4ucmVzdCxcbiAgfTtcbn1cblxuLyoqIEEgS1BJIHRoYXQgbmFtZXMgaXRzIHRhcmdldCBhbmQgZGVhZGxpbmUgYnV0IG5vIG93bmVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZVN0YXRlbWVudChzdGF0ZW1lbnQ6IFBhcnRpYWw8U3RhdGVtZW50PiA9IHt9KTogU3RhdGVtZW50IHtcbiAgY29uc3QgcG9zaXRpb24gPSB7IHN0YXJ0OiB7IGxpbmU6IDMsIGNvbHVtbjogMSwgb2Zmc2V0OiAxOCB9LCBlbmQ6IHsgbGluZTogMywgY29sdW1uOiAzOSwgb2Zmc2V0OiA1NiB9IH07XG4gIGNvbnN0IHdvcmRzID0gKHRleHQ6IHN0cmluZykgPT4gKHsgdGV4dCwgcG9zaXRpb24gfSk7XG4gIGNvbnN0IGxldHRlciA9IHsgdmVyZGljdDogJ3Bhc3MnLCByZWFzb246ICdJdCBuYW1lcyA3MCAlIG9mIHNjaG9vbHMuJyB9IGFzIGNvbnN0O1xuICByZXR1cm4ge1xuICAgIGtpbmQ6ICdrcGknLFxuICAgIHRleHQ6ICc3MCAlIG9mIHNjaG9vbHMgdGVhY2ggaXQgYnkgMjAyNycsXG4gICAgcG9zaXRpb24sXG4gICAgcGF0aDogJ2RyYWZ0Lm1kJyxcbiAgICBwYXNzYWdlOiAwLFxuICAgIHNvdXJjZTogJ3Byb3NlJyxcbiAgICBmYWNldHM6IHtcbiAgICAgIHNwZWNpZmljOiB3b3Jkcygnc2Nob29scycpLFxuICAgICAgbWVhc3VyYWJsZTogd29yZHMoJzcwICUgb2Ygc2Nob29scycpLFxuICAgICAgdGFyZ2V0OiB3b3JkcygnNzAgJScpLFxuICAgICAgdGltZUJvdW5kOiB3b3JkcygnYnkgMjAyNycpLFxuICAgICAgb3duZXI6IG51bGwsXG4gICAgICBiYXNlbGluZTogbnVsbCxcbiAgICAgIGFic29sdXRlOiBudWxsLFxuICAgIH0sXG4gICAgbGV0dGVyczogeyBTOiBsZXR0ZXIsIE06IGxldHRlciwgQTogeyB2ZXJkaWN0OiAnd2VhaycsIHJlYXNvbjogJ05vIGJhc2VsaW5lLicgfSwgUjogbGV0dGVyLCBUOiBsZXR0ZXIgfSxcbiAgICBzbWFydDogdHJ1ZSxcbiAgICBhcmVhOiAnMicsXG4gICAgLi4uc3RhdGVtZW50LFxuICB9O1xufVxuXG5leHBvcnQgY29uc3QgRkFLRV9SVUxFUzogcmVhZG9ubHkgUnVsZVtdID0gW1xuICB7XG4gICAgaWQ6ICd0ZXh0L3BsYWNlaG9sZGVyJyxcbiAgICBzZXZlcml0eTogJ3dhcm5pbmcnLFxuICAgIHN1bW1hcnk6ICdBIHBsYWNlaG9sZGVyIGlzIGxlZnQgaW4gdGhlIHRleHQuJyxcbiAgICBoZWxwOiAnU29tZXRoaW5nIHdhcyB0byBiZSBmaWxsZWQgaW4uXFxuXFxuKipXaGF0IHRvIGRvLioqIEZpbGwgaXQgaW4uJyxcbiAgICBjaGVjazogKCkgPT4gW10sXG4gIH0sXG4gIHtcbiAgICBpZDogJ2NvdmVyYWdlL21pc3NpbmctZWxlbWVudCcsXG4gICAgc2V2ZXJpdHk6IHsgZHJhZnRpbmc6ICdvZmYnLCByZXZpZXc6ICdpbmZvJywgcmVsZWFzZTogJ2Vycm9yJyB9LFxuICAgIHN1bW1hcnk6ICdFbGVtZW50cyBhcmUgbWlzc2luZy4nLFxuICAgIGhlbHA6ICdFbGVtZW50cyBhcmUgbWlzc2luZy4nLFxuICAgIGNoZWNrOiAoKSA9PiBbXSxcbiAgfSxcbl07XG5cbi8qKiBXaGF0IGEgcmVwb3J0IGlzIG1hZGUgZnJvbS4gKi9cbmV4cG9ydCBjb25zdCBjcmVhdGVJbnB1dCA9ICguLi5hbmFseXNlczogcmVhZG9ubHkgQW5hbHlzaXNbXSk6IFJlcG9ydElucHV0ID0+ICh7XG4gIHRvb2w6IHsgbmFtZTogJ25jcy1jaGVjaycsIHZlcnNpb246ICc5LjkuOScgfSxcbiAgYW5hbHlzZXM6IGFuYWx5c2VzLmxlbmd0aCA+IDAgPyBhbmFseXNlcyA6IFtjcmVhdGVBbmFseXNpcygpXSxcbiAgcnVsZXM6IEZBS0VfUlVMRVMsXG59KTtcbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7O0FBNkJPLElBQU0sUUFBUTtBQUdkLFNBQVMsZUFBZSxVQUEyQixDQUFDLEdBQWE7QUFDdEUsUUFBTSxZQUFZLG9CQUFvQjtBQUN0QyxRQUFNLE9BQU8sTUFBTSxFQUFFLE1BQU0sUUFBUSxRQUFRLFlBQVksTUFBTSxRQUFRLFFBQVEsTUFBTSxDQUFDO0FBQ3BGLFFBQU0sV0FBVyxLQUFLLFNBQVMsTUFBTSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsRUFBRSxTQUFTLE9BQWlCO0FBQUEsSUFDMUUsTUFBTSxLQUFLO0FBQUEsSUFDWCxTQUFTO0FBQUEsSUFDVDtBQUFBLElBQ0EsT0FBTztBQUFBLElBQ1AsT0FBTyxDQUFDLGVBQWU7QUFBQSxFQUN6QixFQUFFO0FBQ0YsUUFBTSxRQUFRLENBQUMsT0FBZ0M7QUFDN0MsVUFBTSxTQUFTLFFBQVEsU0FBUyxFQUFFLEtBQUs7QUFDdkMsVUFBTSxTQUFTLFdBQVcsZUFBZSxXQUFXO0FBQ3BELFdBQU87QUFBQSxNQUNMO0FBQUEsTUFDQTtBQUFBLE1BQ0EsT0FBTyxTQUFTLE1BQU07QUFBQSxNQUN0QixVQUFVLFNBQVMsV0FBVyxDQUFDO0FBQUEsTUFDL0IsU0FBUyxXQUFXLFlBQVksV0FBVyxDQUFDO0FBQUEsTUFDNUMsVUFBVSxXQUFXLFlBQVksQ0FBQyxDQUFDLElBQUksQ0FBQztBQUFBLE1BQ3hDLEdBQUksV0FBVyxvQkFBb0I7QUFBQSxRQUNqQyxlQUFlLEVBQUUsU0FBUyxJQUFJLFFBQVEsbUJBQW1CLE9BQU8sVUFBVTtBQUFBLE1BQzVFO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFFBQVEsVUFBVSxNQUFNLElBQUksQ0FBQyxTQUF1QjtBQUN4RCxVQUFNLFdBQVcsS0FBSyxTQUFTLElBQUksQ0FBQyxFQUFFLEdBQUcsTUFBTSxNQUFNLEVBQUUsQ0FBQztBQUN4RCxVQUFNLE1BQU0sQ0FBQyxXQUFvQyxTQUFTLE1BQU0sQ0FBQyxFQUFFLFFBQUFBLFFBQU8sTUFBTUEsWUFBVyxNQUFNO0FBQ2pHLFVBQU0sU0FBVSxDQUFDLFdBQVcsYUFBYSxnQkFBZ0IsRUFBWSxLQUFLLEdBQUcsS0FBSztBQUNsRixXQUFPLEVBQUUsSUFBSSxLQUFLLElBQUksUUFBUSxTQUFTO0FBQUEsRUFDekMsQ0FBQztBQUNELFFBQU0sYUFBYSxVQUFVLFdBQVcsSUFBSSxDQUFDLEVBQUUsR0FBRyxPQUFPLEVBQUUsSUFBSSxPQUFPLE9BQU8sVUFBVSxDQUFDLEVBQUUsRUFBRTtBQUM1RixTQUFPO0FBQUEsSUFDTCxNQUFNLFFBQVEsUUFBUTtBQUFBLElBQ3RCLFFBQVEsRUFBRSxHQUFHLGVBQWUsR0FBRyxRQUFRLE9BQU87QUFBQSxJQUM5QztBQUFBLElBQ0EsT0FBTztBQUFBLE1BQ0w7QUFBQSxRQUNFO0FBQUEsUUFDQSxVQUFVLEtBQUssU0FBUyxJQUFJLENBQUMsU0FBUyxXQUFXO0FBQUEsVUFDL0M7QUFBQSxVQUNBLFNBQVMsVUFBVSxJQUFJLENBQUMsRUFBRSxTQUFTLE9BQU8sT0FBTyxVQUFVLE9BQU8sQ0FBQyxlQUFlLEVBQUUsQ0FBQyxJQUFJLENBQUM7QUFBQSxVQUMxRixZQUFZLFVBQVUsSUFBSSxDQUFDLEVBQUUsU0FBUyxPQUFPLE9BQU8sS0FBSyxPQUFPLENBQUMsRUFBRSxDQUFDLElBQUksQ0FBQztBQUFBLFFBQzNFLEVBQUU7QUFBQSxNQUNKO0FBQUEsSUFDRjtBQUFBLElBQ0EsWUFBWSxRQUFRLGNBQWMsQ0FBQztBQUFBLElBQ25DLFVBQVUsRUFBRSxPQUFPLFdBQVc7QUFBQSxJQUM5QixVQUFVLFFBQVEsWUFBWSxDQUFDO0FBQUEsRUFDakM7QUFDRjtBQUdPLFNBQVMsY0FDZCxVQUFrRixDQUFDLEdBQzFFO0FBQ1QsUUFBTSxFQUFFLE9BQU8sR0FBRyxTQUFTLEdBQUcsU0FBUyxHQUFHLEdBQUcsS0FBSyxJQUFJO0FBQ3RELFFBQU0sU0FBUyxTQUFTO0FBQ3hCLFNBQU87QUFBQSxJQUNMLFFBQVE7QUFBQSxJQUNSLFVBQVU7QUFBQSxJQUNWLE1BQU07QUFBQSxJQUNOLFNBQVM7QUFBQSxJQUNULFVBQVUsRUFBRSxPQUFPLEVBQUUsTUFBTSxRQUFRLE9BQU8sR0FBRyxLQUFLLEVBQUUsTUFBTSxRQUFRLFNBQVMsUUFBUSxRQUFRLFNBQVMsT0FBTyxFQUFFO0FBQUEsSUFDN0csU0FBUyxDQUFDO0FBQUEsSUFDVixPQUFPLENBQUM7QUFBQSxJQUNSLEdBQUc7QUFBQSxFQUNMO0FBQ0Y7QUFHTyxTQUFTLGdCQUFnQixZQUFnQyxDQUFDLEdBQWM7QUFDN0UsUUFBTSxXQUFXLEVBQUUsT0FBTyxFQUFFLE1BQU0sR0FBRyxRQUFRLEdBQUcsUUFBUSxHQUFHLEdBQUcsS0FBSyxFQUFFLE1BQU0sR0FBRyxRQUFRLElBQUksUUFBUSxHQUFHLEVBQUU7QUFDdkcsUUFBTSxRQUFRLENBQUMsVUFBa0IsRUFBRSxNQUFNLFNBQVM7QUFDbEQsUUFBTSxTQUFTLEVBQUUsU0FBUyxRQUFRLFFBQVEsNEJBQTRCO0FBQ3RFLFNBQU87QUFBQSxJQUNMLE1BQU07QUFBQSxJQUNOLE1BQU07QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsSUFDTixTQUFTO0FBQUEsSUFDVCxRQUFRO0FBQUEsSUFDUixRQUFRO0FBQUEsTUFDTixVQUFVLE1BQU0sU0FBUztBQUFBLE1BQ3pCLFlBQVksTUFBTSxpQkFBaUI7QUFBQSxNQUNuQyxRQUFRLE1BQU0sTUFBTTtBQUFBLE1BQ3BCLFdBQVcsTUFBTSxTQUFTO0FBQUEsTUFDMUIsT0FBTztBQUFBLE1BQ1AsVUFBVTtBQUFBLE1BQ1YsVUFBVTtBQUFBLElBQ1o7QUFBQSxJQUNBLFNBQVMsRUFBRSxHQUFHLFFBQVEsR0FBRyxRQUFRLEdBQUcsRUFBRSxTQUFTLFFBQVEsUUFBUSxlQUFlLEdBQUcsR0FBRyxRQUFRLEdBQUcsT0FBTztBQUFBLElBQ3RHLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxJQUNOLEdBQUc7QUFBQSxFQUNMO0FBQ0Y7QUFFTyxJQUFNLGFBQThCO0FBQUEsRUFDekM7QUFBQSxJQUNFLElBQUk7QUFBQSxJQUNKLFVBQVU7QUFBQSxJQUNWLFNBQVM7QUFBQSxJQUNULE1BQU07QUFBQSxJQUNOLE9BQU8sTUFBTSxDQUFDO0FBQUEsRUFDaEI7QUFBQSxFQUNBO0FBQUEsSUFDRSxJQUFJO0FBQUEsSUFDSixVQUFVLEVBQUUsVUFBVSxPQUFPLFFBQVEsUUFBUSxTQUFTLFFBQVE7QUFBQSxJQUM5RCxTQUFTO0FBQUEsSUFDVCxNQUFNO0FBQUEsSUFDTixPQUFPLE1BQU0sQ0FBQztBQUFBLEVBQ2hCO0FBQ0Y7QUFHTyxJQUFNLGNBQWMsSUFBSSxjQUFnRDtBQUFBLEVBQzdFLE1BQU0sRUFBRSxNQUFNLGFBQWEsU0FBUyxRQUFRO0FBQUEsRUFDNUMsVUFBVSxTQUFTLFNBQVMsSUFBSSxXQUFXLENBQUMsZUFBZSxDQUFDO0FBQUEsRUFDNUQsT0FBTztBQUNUOyIsCiAgIm5hbWVzIjogWyJzdGF0dXMiXQp9Cg==
