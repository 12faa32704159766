import {
  runScript,
  writeReport
} from "../chunk-KCIKXLPC.mjs";
import {
  writeBaseline
} from "../chunk-I7TUL22V.mjs";
import {
  fit,
  prepare
} from "../chunk-WZPXZZCR.mjs";
import "../chunk-LYTXFQXY.mjs";
import {
  findGold,
  readOwnPassages,
  readStrategies
} from "../chunk-2VCBYFMF.mjs";
import "../chunk-S6LWJJZP.mjs";
import "../chunk-KJK7333C.mjs";
import "../chunk-TQAF73HJ.mjs";
import "../chunk-EQMLJMKU.mjs";
import {
  frameworks
} from "../chunk-SMUSCW3T.mjs";
import "../chunk-Q6IMYWHV.mjs";
import "../chunk-YS7CBO2N.mjs";
import "../chunk-53X4GTNB.mjs";
import "../chunk-5DWXA2GW.mjs";
import "../chunk-F4HRPUVZ.mjs";
import "../chunk-XPBD7J4T.mjs";
import {
  parse
} from "../chunk-ZEVL2VNB.mjs";
import "../chunk-6YUTXQMJ.mjs";
import "../chunk-LL7JQKRF.mjs";

// training/eval.ts
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
var scratch = mkdtempSync(join(tmpdir(), "ncs-eval-"));
function score(name, gold, strategies, framework, weightsFor) {
  const folder = join(scratch, name.replace(/\W+/g, "-"));
  const drafts = join(scratch, "drafts");
  const paths = strategies.map((s) => join(folder, `${s.name}.json`));
  const files = strategies.map((s, i) => writeReport(s.file, framework, weightsFor(s.name), paths[i])[0]);
  const evaluation = runScript(join(gold, "..", "evaluate.mjs"), ["passages", gold, ...paths]);
  const ablated = strategies.flatMap(
    (s) => framework.areas.flatMap(({ id }) => {
      const draft = `${s.name}.no-${id}`;
      const text = readIfThere(join(drafts, `${draft}.md`));
      if (text === void 0) return [];
      const path = join(folder, `${draft}.json`);
      writeReport(parse({ path: `${draft}.md`, text }), framework, weightsFor(s.name), path);
      return [path];
    })
  );
  return {
    name,
    evaluation,
    files,
    ablation: runScript(join(gold, "..", "ablate.mjs"), ["score", ...ablated])
  };
}
function readIfThere(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return void 0;
  }
}
var pad = (text, width) => String(text).padStart(width);
var figure = (x) => x === null || x === void 0 ? "\u2013" : x.toFixed(3);
function printRows(rows) {
  const bars = {
    "element F1": "0.66",
    "area F1": "0.75",
    "first guess right": "0.77",
    "right within three": "0.93",
    "macro F1": "0.50",
    "status right": "0.70",
    "missing element: precision": "0.80",
    "missing element: recall": "0.75",
    "missing area: false alarms": "0",
    "area taken out: noticed": "0.85",
    "area taken out: wrong areas": "\u2264 2"
  };
  const values = {
    "element F1": ({ evaluation: e }) => figure(e.element.f1),
    "element precision": ({ evaluation: e }) => figure(e.element.precision),
    "element recall": ({ evaluation: e }) => figure(e.element.recall),
    "area F1": ({ evaluation: e }) => figure(e.area.f1),
    "first guess right": ({ evaluation: e }) => figure(e.top1),
    "right within three": ({ evaluation: e }) => figure(e.top3),
    "macro F1": ({ evaluation: e }) => figure(e.macroF1),
    "addresses anything F1": ({ evaluation: e }) => figure(e.addressesAnything.f1),
    "status right": ({ evaluation: e }) => figure(e.coverageStatus),
    "missing element: precision": ({ evaluation: e }) => figure(e.missingElement.precision),
    "missing element: recall": ({ evaluation: e }) => figure(e.missingElement.recall),
    "missing area: false alarms": ({ evaluation: e }) => String(e.missingArea.fp),
    "area taken out: noticed": ({ ablation: a }) => figure(a?.recall),
    "area taken out: wrong areas": ({ ablation: a }) => a ? String(a.wrongAreas) : "\u2013"
  };
  console.log(`${"".padEnd(30)}${rows.map(({ name }) => pad(name, 20)).join("")}${pad("bar", 8)}`);
  for (const [label, of] of Object.entries(values))
    console.log(`${label.padEnd(30)}${rows.map((row) => pad(of(row), 20)).join("")}${pad(bars[label] ?? "", 8)}`);
}
function printDetails({ name, evaluation, files }, strategies) {
  console.log(`
${name}, by strategy (element F1):`);
  console.log(
    Object.entries(evaluation.perDocument).map(([doc, f1]) => `  ${doc} ${figure(f1)}`).join("\n")
  );
  console.log(`
${name}, by element:
element  precision  recall     f1   gold`);
  for (const [id, s] of Object.entries(evaluation.perElement))
    console.log(
      `${id.padEnd(7)}${pad(figure(s.precision), 11)}${pad(figure(s.recall), 8)}${pad(figure(s.f1), 7)}${pad(s.gold, 7)}`
    );
  console.log(`
${name}, calibration (of matches and candidates with a score in the range, so many are right):`);
  const bins = Array.from({ length: 10 }, () => ({ count: 0, right: 0, sum: 0 }));
  files.forEach(
    ({ passages }, d) => passages.forEach(({ matches, candidates }, i) => {
      const gold = strategies[d].labels[i];
      for (const m of gold ? [...matches, ...candidates] : []) {
        const bin = bins[Math.min(9, Math.floor(m.score * 10))];
        bin.count++;
        bin.sum += m.score;
        if (gold.includes(m.element)) bin.right++;
      }
    })
  );
  bins.forEach(
    ({ count, right, sum }, b) => count > 0 && console.log(
      `  ${(b / 10).toFixed(1)}\u2013${((b + 1) / 10).toFixed(1)}  ${pad(count, 6)}  mean score ${(sum / count).toFixed(2)}  right ${(right / count).toFixed(2)}`
    )
  );
}
function main() {
  const gold = findGold();
  if (gold === void 0) {
    console.log(
      "No labelled strategies: ../shared/eval/dev is not there (or name another folder in NCS_GOLD), so there is nothing to score."
    );
    return;
  }
  const { framework, weights } = frameworks[0];
  const strategies = readStrategies(gold);
  const corpus = prepare(framework, strategies, readOwnPassages());
  runScript(join(gold, "..", "ablate.mjs"), [gold, join(scratch, "drafts")]);
  const rows = [];
  if (!process.argv.includes("--quick")) {
    const names = strategies.map(({ name }) => name);
    const left = new Map(
      names.map((name) => {
        const start = Date.now();
        const without = fit(
          corpus,
          names.filter((n) => n !== name),
          "leave-one-out"
        );
        console.error(`trained without ${name} in ${((Date.now() - start) / 1e3).toFixed(0)} s`);
        return [name, without];
      })
    );
    rows.push(score("leave-one-out", gold, strategies, framework, (name) => left.get(name)));
  }
  rows.push(score("shipped weights", gold, strategies, framework, () => weights));
  rows.push(score("without weights", gold, strategies, framework, () => void 0));
  const baseline = writeBaseline(strategies, framework, join(scratch, "baseline"));
  rows.push({
    name: "plain TF-IDF",
    evaluation: runScript(join(gold, "..", "evaluate.mjs"), ["passages", gold, ...baseline]),
    files: []
  });
  printRows(rows);
  printDetails(rows[0], strategies);
}
try {
  main();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdHJhaW5pbmcvZXZhbC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLyoqXG4gKiBQcmludHMgaG93IHdlbGwgdGhlIG1hdGNoaW5nIGRvZXM6IGxlYXZlLW9uZS1zdHJhdGVneS1vdXQgKGV2ZXJ5dGhpbmcgdHJhaW5lZCBhbmQgY2hvc2VuIHdpdGhvdXQgdGhlIHN0cmF0ZWd5IHVuZGVyXG4gKiB0ZXN0KSwgYmVzaWRlIHRoZSBzaGlwcGVkIHdlaWdodHMgb24gdGhlIHNhbWUgc3RyYXRlZ2llcywgdGhlIHNjb3JlciB3aXRob3V0IHdlaWdodHMsIGFuZCBwbGFpbiBURi1JREYgb24gdGhlIGNhdGFsb2d1ZS5cbiAqICAgbnBtIHJ1biBldmFsIFstLSAtLXF1aWNrXSAgICAgIC0tcXVpY2sgbGVhdmVzIHRoZSBsZWF2ZS1vbmUtb3V0IGZpZ3VyZXMgYXdheVxuICovXG5pbXBvcnQgeyBta2R0ZW1wU3luYywgcmVhZEZpbGVTeW5jLCBybVN5bmMgfSBmcm9tICdub2RlOmZzJztcbmltcG9ydCB7IHRtcGRpciB9IGZyb20gJ25vZGU6b3MnO1xuaW1wb3J0IHsgam9pbiB9IGZyb20gJ25vZGU6cGF0aCc7XG5pbXBvcnQgeyBwYXJzZSB9IGZyb20gJy4uL3NyYy9lbmdpbmUvcGFyc2UuanMnO1xuaW1wb3J0IHR5cGUgeyBBbmFseXNlZEZpbGUsIEZyYW1ld29yayB9IGZyb20gJy4uL3NyYy9lbmdpbmUvdHlwZXMuanMnO1xuaW1wb3J0IHR5cGUgeyBXZWlnaHRzIH0gZnJvbSAnLi4vc3JjL2VuZ2luZS9tYXRjaC5qcyc7XG5pbXBvcnQgeyBmcmFtZXdvcmtzIH0gZnJvbSAnLi4vc3JjL2ZyYW1ld29ya3MvaW5kZXguanMnO1xuaW1wb3J0IHsgd3JpdGVCYXNlbGluZSB9IGZyb20gJy4vYmFzZWxpbmUuanMnO1xuaW1wb3J0IHsgZmluZEdvbGQsIHJlYWRPd25QYXNzYWdlcywgcmVhZFN0cmF0ZWdpZXMsIHR5cGUgTGFiZWxsZWRTdHJhdGVneSB9IGZyb20gJy4vZGF0YXNldC5qcyc7XG5pbXBvcnQgeyBmaXQsIHByZXBhcmUgfSBmcm9tICcuL2ZpdC5qcyc7XG5pbXBvcnQgeyBydW5TY3JpcHQsIHdyaXRlUmVwb3J0LCB0eXBlIEFibGF0aW9uU2NvcmVzLCB0eXBlIEV2YWx1YXRpb24gfSBmcm9tICcuL3JlcG9ydC5qcyc7XG5cbmludGVyZmFjZSBSb3cge1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGV2YWx1YXRpb246IEV2YWx1YXRpb247XG4gIHJlYWRvbmx5IGFibGF0aW9uPzogQWJsYXRpb25TY29yZXM7XG4gIHJlYWRvbmx5IGZpbGVzOiByZWFkb25seSBBbmFseXNlZEZpbGVbXTtcbn1cblxuY29uc3Qgc2NyYXRjaCA9IG1rZHRlbXBTeW5jKGpvaW4odG1wZGlyKCksICduY3MtZXZhbC0nKSk7XG5cbi8qKiBTY29yZXMgb25lIHdheSBvZiBtYXRjaGluZzsgYHdlaWdodHNGb3JgIHNheXMgd2l0aCB3aGF0IGVhY2ggc3RyYXRlZ3kgaXMgbWF0Y2hlZC4gKi9cbmZ1bmN0aW9uIHNjb3JlKFxuICBuYW1lOiBzdHJpbmcsXG4gIGdvbGQ6IHN0cmluZyxcbiAgc3RyYXRlZ2llczogcmVhZG9ubHkgTGFiZWxsZWRTdHJhdGVneVtdLFxuICBmcmFtZXdvcms6IEZyYW1ld29yayxcbiAgd2VpZ2h0c0ZvcjogKHN0cmF0ZWd5OiBzdHJpbmcpID0+IFdlaWdodHMgfCB1bmRlZmluZWQsXG4pOiBSb3cge1xuICBjb25zdCBmb2xkZXIgPSBqb2luKHNjcmF0Y2gsIG5hbWUucmVwbGFjZSgvXFxXKy9nLCAnLScpKTtcbiAgY29uc3QgZHJhZnRzID0gam9pbihzY3JhdGNoLCAnZHJhZnRzJyk7XG4gIGNvbnN0IHBhdGhzID0gc3RyYXRlZ2llcy5tYXAoKHMpID0+IGpvaW4oZm9sZGVyLCBgJHtzLm5hbWV9Lmpzb25gKSk7XG4gIGNvbnN0IGZpbGVzID0gc3RyYXRlZ2llcy5tYXAoKHMsIGkpID0+IHdyaXRlUmVwb3J0KHMuZmlsZSwgZnJhbWV3b3JrLCB3ZWlnaHRzRm9yKHMubmFtZSksIHBhdGhzW2ldISlbMF0hKTtcbiAgY29uc3QgZXZhbHVhdGlvbiA9IHJ1blNjcmlwdDxFdmFsdWF0aW9uPihqb2luKGdvbGQsICcuLicsICdldmFsdWF0ZS5tanMnKSwgWydwYXNzYWdlcycsIGdvbGQsIC4uLnBhdGhzXSk7XG4gIGNvbnN0IGFibGF0ZWQgPSBzdHJhdGVnaWVzLmZsYXRNYXAoKHMpID0+XG4gICAgZnJhbWV3b3JrLmFyZWFzLmZsYXRNYXAoKHsgaWQgfSkgPT4ge1xuICAgICAgY29uc3QgZHJhZnQgPSBgJHtzLm5hbWV9Lm5vLSR7aWR9YDtcbiAgICAgIGNvbnN0IHRleHQgPSByZWFkSWZUaGVyZShqb2luKGRyYWZ0cywgYCR7ZHJhZnR9Lm1kYCkpO1xuICAgICAgaWYgKHRleHQgPT09IHVuZGVmaW5lZCkgcmV0dXJuIFtdO1xuICAgICAgY29uc3QgcGF0aCA9IGpvaW4oZm9sZGVyLCBgJHtkcmFmdH0uanNvbmApO1xuICAgICAgd3JpdGVSZXBvcnQocGFyc2UoeyBwYXRoOiBgJHtkcmFmdH0ubWRgLCB0ZXh0IH0pLCBmcmFtZXdvcmssIHdlaWdodHNGb3Iocy5uYW1lKSwgcGF0aCk7XG4gICAgICByZXR1cm4gW3BhdGhdO1xuICAgIH0pLFxuICApO1xuICByZXR1cm4ge1xuICAgIG5hbWUsXG4gICAgZXZhbHVhdGlvbixcbiAgICBmaWxlcyxcbiAgICBhYmxhdGlvbjogcnVuU2NyaXB0PEFibGF0aW9uU2NvcmVzPihqb2luKGdvbGQsICcuLicsICdhYmxhdGUubWpzJyksIFsnc2NvcmUnLCAuLi5hYmxhdGVkXSksXG4gIH07XG59XG5cbmZ1bmN0aW9uIHJlYWRJZlRoZXJlKHBhdGg6IHN0cmluZyk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIHJlYWRGaWxlU3luYyhwYXRoLCAndXRmOCcpO1xuICB9IGNhdGNoIHtcbiAgICByZXR1cm4gdW5kZWZpbmVkO1xuICB9XG59XG5cbmNvbnN0IHBhZCA9ICh0ZXh0OiBzdHJpbmcgfCBudW1iZXIsIHdpZHRoOiBudW1iZXIpOiBzdHJpbmcgPT4gU3RyaW5nKHRleHQpLnBhZFN0YXJ0KHdpZHRoKTtcbmNvbnN0IGZpZ3VyZSA9ICh4OiBudW1iZXIgfCBudWxsIHwgdW5kZWZpbmVkKTogc3RyaW5nID0+ICh4ID09PSBudWxsIHx8IHggPT09IHVuZGVmaW5lZCA/ICdcdTIwMTMnIDogeC50b0ZpeGVkKDMpKTtcblxuZnVuY3Rpb24gcHJpbnRSb3dzKHJvd3M6IHJlYWRvbmx5IFJvd1tdKTogdm9pZCB7XG4gIGNvbnN0IGJhcnM6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4gPSB7XG4gICAgJ2VsZW1lbnQgRjEnOiAnMC42NicsXG4gICAgJ2FyZWEgRjEnOiAnMC43NScsXG4gICAgJ2ZpcnN0IGd1ZXNzIHJpZ2h0JzogJzAuNzcnLFxuICAgICdyaWdodCB3aXRoaW4gdGhyZWUnOiAnMC45MycsXG4gICAgJ21hY3JvIEYxJzogJzAuNTAnLFxuICAgICdzdGF0dXMgcmlnaHQnOiAnMC43MCcsXG4gICAgJ21pc3NpbmcgZWxlbWVudDogcHJlY2lzaW9uJzogJzAuODAnLFxuICAgICdtaXNzaW5nIGVsZW1lbnQ6IHJlY2FsbCc6ICcwLjc1JyxcbiAgICAnbWlzc2luZyBhcmVhOiBmYWxzZSBhbGFybXMnOiAnMCcsXG4gICAgJ2FyZWEgdGFrZW4gb3V0OiBub3RpY2VkJzogJzAuODUnLFxuICAgICdhcmVhIHRha2VuIG91dDogd3JvbmcgYXJlYXMnOiAnXHUyMjY0IDInLFxuICB9O1xuICBjb25zdCB2YWx1ZXM6IFJlY29yZDxzdHJpbmcsIChyb3c6IFJvdykgPT4gc3RyaW5nPiA9IHtcbiAgICAnZWxlbWVudCBGMSc6ICh7IGV2YWx1YXRpb246IGUgfSkgPT4gZmlndXJlKGUuZWxlbWVudC5mMSksXG4gICAgJ2VsZW1lbnQgcHJlY2lzaW9uJzogKHsgZXZhbHVhdGlvbjogZSB9KSA9PiBmaWd1cmUoZS5lbGVtZW50LnByZWNpc2lvbiksXG4gICAgJ2VsZW1lbnQgcmVjYWxsJzogKHsgZXZhbHVhdGlvbjogZSB9KSA9PiBmaWd1cmUoZS5lbGVtZW50LnJlY2FsbCksXG4gICAgJ2FyZWEgRjEnOiAoeyBldmFsdWF0aW9uOiBlIH0pID0+IGZpZ3VyZShlLmFyZWEuZjEpLFxuICAgICdmaXJzdCBndWVzcyByaWdodCc6ICh7IGV2YWx1YXRpb246IGUgfSkgPT4gZmlndXJlKGUudG9wMSksXG4gICAgJ3JpZ2h0IHdpdGhpbiB0aHJlZSc6ICh7IGV2YWx1YXRpb246IGUgfSkgPT4gZmlndXJlKGUudG9wMyksXG4gICAgJ21hY3JvIEYxJzogKHsgZXZhbHVhdGlvbjogZSB9KSA9PiBmaWd1cmUoZS5tYWNyb0YxKSxcbiAgICAnYWRkcmVzc2VzIGFueXRoaW5nIEYxJzogKHsgZXZhbHVhdGlvbjogZSB9KSA9PiBmaWd1cmUoZS5hZGRyZXNzZXNBbnl0aGluZy5mMSksXG4gICAgJ3N0YXR1cyByaWdodCc6ICh7IGV2YWx1YXRpb246IGUgfSkgPT4gZmlndXJlKGUuY292ZXJhZ2VTdGF0dXMpLFxuICAgICdtaXNzaW5nIGVsZW1lbnQ6IHByZWNpc2lvbic6ICh7IGV2YWx1YXRpb246IGUgfSkgPT4gZmlndXJlKGUubWlzc2luZ0VsZW1lbnQucHJlY2lzaW9uKSxcbiAgICAnbWlzc2luZyBlbGVtZW50OiByZWNhbGwnOiAoeyBldmFsdWF0aW9uOiBlIH0pID0+IGZpZ3VyZShlLm1pc3NpbmdFbGVtZW50LnJlY2FsbCksXG4gICAgJ21pc3NpbmcgYXJlYTogZmFsc2UgYWxhcm1zJzogKHsgZXZhbHVhdGlvbjogZSB9KSA9PiBTdHJpbmcoZS5taXNzaW5nQXJlYS5mcCksXG4gICAgJ2FyZWEgdGFrZW4gb3V0OiBub3RpY2VkJzogKHsgYWJsYXRpb246IGEgfSkgPT4gZmlndXJlKGE/LnJlY2FsbCksXG4gICAgJ2FyZWEgdGFrZW4gb3V0OiB3cm9uZyBhcmVhcyc6ICh7IGFibGF0aW9uOiBhIH0pID0+IChhID8gU3RyaW5nKGEud3JvbmdBcmVhcykgOiAnXHUyMDEzJyksXG4gIH07XG4gIGNvbnNvbGUubG9nKGAkeycnLnBhZEVuZCgzMCl9JHtyb3dzLm1hcCgoeyBuYW1lIH0pID0+IHBhZChuYW1lLCAyMCkpLmpvaW4oJycpfSR7cGFkKCdiYXInLCA4KX1gKTtcbiAgZm9yIChjb25zdCBbbGFiZWwsIG9mXSBvZiBPYmplY3QuZW50cmllcyh2YWx1ZXMpKVxuICAgIGNvbnNvbGUubG9nKGAke2xhYmVsLnBhZEVuZCgzMCl9JHtyb3dzLm1hcCgocm93KSA9PiBwYWQob2Yocm93KSwgMjApKS5qb2luKCcnKX0ke3BhZChiYXJzW2xhYmVsXSA/PyAnJywgOCl9YCk7XG59XG5cbmZ1bmN0aW9uIHByaW50RGV0YWlscyh7IG5hbWUsIGV2YWx1YXRpb24sIGZpbGVzIH06IFJvdywgc3RyYXRlZ2llczogcmVhZG9ubHkgTGFiZWxsZWRTdHJhdGVneVtdKTogdm9pZCB7XG4gIGNvbnNvbGUubG9nKGBcXG4ke25hbWV9LCBieSBzdHJhdGVneSAoZWxlbWVudCBGMSk6YCk7XG4gIGNvbnNvbGUubG9nKFxuICAgIE9iamVjdC5lbnRyaWVzKGV2YWx1YXRpb24ucGVyRG9jdW1lbnQpXG4gICAgICAubWFwKChbZG9jLCBmMV0pID0+IGAgICR7ZG9jfSAke2ZpZ3VyZShmMSl9YClcbiAgICAgIC5qb2luKCdcXG4nKSxcbiAgKTtcbiAgY29uc29sZS5sb2coYFxcbiR7bmFtZX0sIGJ5IGVsZW1lbnQ6XFxuZWxlbWVudCAgcHJlY2lzaW9uICByZWNhbGwgICAgIGYxICAgZ29sZGApO1xuICBmb3IgKGNvbnN0IFtpZCwgc10gb2YgT2JqZWN0LmVudHJpZXMoZXZhbHVhdGlvbi5wZXJFbGVtZW50KSlcbiAgICBjb25zb2xlLmxvZyhcbiAgICAgIGAke2lkLnBhZEVuZCg3KX0ke3BhZChmaWd1cmUocy5wcmVjaXNpb24pLCAxMSl9JHtwYWQoZmlndXJlKHMucmVjYWxsKSwgOCl9JHtwYWQoZmlndXJlKHMuZjEpLCA3KX0ke3BhZChzLmdvbGQsIDcpfWAsXG4gICAgKTtcbiAgY29uc29sZS5sb2coYFxcbiR7bmFtZX0sIGNhbGlicmF0aW9uIChvZiBtYXRjaGVzIGFuZCBjYW5kaWRhdGVzIHdpdGggYSBzY29yZSBpbiB0aGUgcmFuZ2UsIHNvIG1hbnkgYXJlIHJpZ2h0KTpgKTtcbiAgY29uc3QgYmlucyA9IEFycmF5LmZyb20oeyBsZW5ndGg6IDEwIH0sICgpID0+ICh7IGNvdW50OiAwLCByaWdodDogMCwgc3VtOiAwIH0pKTtcbiAgZmlsZXMuZm9yRWFjaCgoeyBwYXNzYWdlcyB9LCBkKSA9PlxuICAgIHBhc3NhZ2VzLmZvckVhY2goKHsgbWF0Y2hlcywgY2FuZGlkYXRlcyB9LCBpKSA9PiB7XG4gICAgICBjb25zdCBnb2xkID0gc3RyYXRlZ2llc1tkXSEubGFiZWxzW2ldO1xuICAgICAgZm9yIChjb25zdCBtIG9mIGdvbGQgPyBbLi4ubWF0Y2hlcywgLi4uY2FuZGlkYXRlc10gOiBbXSkge1xuICAgICAgICBjb25zdCBiaW4gPSBiaW5zW01hdGgubWluKDksIE1hdGguZmxvb3IobS5zY29yZSAqIDEwKSldITtcbiAgICAgICAgYmluLmNvdW50Kys7XG4gICAgICAgIGJpbi5zdW0gKz0gbS5zY29yZTtcbiAgICAgICAgaWYgKGdvbGQhLmluY2x1ZGVzKG0uZWxlbWVudCkpIGJpbi5yaWdodCsrO1xuICAgICAgfVxuICAgIH0pLFxuICApO1xuICBiaW5zLmZvckVhY2goXG4gICAgKHsgY291bnQsIHJpZ2h0LCBzdW0gfSwgYikgPT5cbiAgICAgIGNvdW50ID4gMCAmJlxuICAgICAgY29uc29sZS5sb2coXG4gICAgICAgIGAgICR7KGIgLyAxMCkudG9GaXhlZCgxKX1cdTIwMTMkeygoYiArIDEpIC8gMTApLnRvRml4ZWQoMSl9ICAke3BhZChjb3VudCwgNil9ICBtZWFuIHNjb3JlICR7KHN1bSAvIGNvdW50KS50b0ZpeGVkKDIpfSAgcmlnaHQgJHsocmlnaHQgLyBjb3VudCkudG9GaXhlZCgyKX1gLFxuICAgICAgKSxcbiAgKTtcbn1cblxuZnVuY3Rpb24gbWFpbigpOiB2b2lkIHtcbiAgY29uc3QgZ29sZCA9IGZpbmRHb2xkKCk7XG4gIGlmIChnb2xkID09PSB1bmRlZmluZWQpIHtcbiAgICBjb25zb2xlLmxvZyhcbiAgICAgICdObyBsYWJlbGxlZCBzdHJhdGVnaWVzOiAuLi9zaGFyZWQvZXZhbC9kZXYgaXMgbm90IHRoZXJlIChvciBuYW1lIGFub3RoZXIgZm9sZGVyIGluIE5DU19HT0xEKSwgc28gdGhlcmUgaXMgbm90aGluZyB0byBzY29yZS4nLFxuICAgICk7XG4gICAgcmV0dXJuO1xuICB9XG4gIGNvbnN0IHsgZnJhbWV3b3JrLCB3ZWlnaHRzIH0gPSBmcmFtZXdvcmtzWzBdITtcbiAgY29uc3Qgc3RyYXRlZ2llcyA9IHJlYWRTdHJhdGVnaWVzKGdvbGQpO1xuICBjb25zdCBjb3JwdXMgPSBwcmVwYXJlKGZyYW1ld29yaywgc3RyYXRlZ2llcywgcmVhZE93blBhc3NhZ2VzKCkpO1xuICBydW5TY3JpcHQoam9pbihnb2xkLCAnLi4nLCAnYWJsYXRlLm1qcycpLCBbZ29sZCwgam9pbihzY3JhdGNoLCAnZHJhZnRzJyldKTtcbiAgY29uc3Qgcm93czogUm93W10gPSBbXTtcbiAgaWYgKCFwcm9jZXNzLmFyZ3YuaW5jbHVkZXMoJy0tcXVpY2snKSkge1xuICAgIGNvbnN0IG5hbWVzID0gc3RyYXRlZ2llcy5tYXAoKHsgbmFtZSB9KSA9PiBuYW1lKTtcbiAgICBjb25zdCBsZWZ0ID0gbmV3IE1hcChcbiAgICAgIG5hbWVzLm1hcCgobmFtZSkgPT4ge1xuICAgICAgICBjb25zdCBzdGFydCA9IERhdGUubm93KCk7XG4gICAgICAgIGNvbnN0IHdpdGhvdXQgPSBmaXQoXG4gICAgICAgICAgY29ycHVzLFxuICAgICAgICAgIG5hbWVzLmZpbHRlcigobikgPT4gbiAhPT0gbmFtZSksXG4gICAgICAgICAgJ2xlYXZlLW9uZS1vdXQnLFxuICAgICAgICApO1xuICAgICAgICBjb25zb2xlLmVycm9yKGB0cmFpbmVkIHdpdGhvdXQgJHtuYW1lfSBpbiAkeygoRGF0ZS5ub3coKSAtIHN0YXJ0KSAvIDEwMDApLnRvRml4ZWQoMCl9IHNgKTtcbiAgICAgICAgcmV0dXJuIFtuYW1lLCB3aXRob3V0XTtcbiAgICAgIH0pLFxuICAgICk7XG4gICAgcm93cy5wdXNoKHNjb3JlKCdsZWF2ZS1vbmUtb3V0JywgZ29sZCwgc3RyYXRlZ2llcywgZnJhbWV3b3JrLCAobmFtZSkgPT4gbGVmdC5nZXQobmFtZSkpKTtcbiAgfVxuICByb3dzLnB1c2goc2NvcmUoJ3NoaXBwZWQgd2VpZ2h0cycsIGdvbGQsIHN0cmF0ZWdpZXMsIGZyYW1ld29yaywgKCkgPT4gd2VpZ2h0cyBhcyBXZWlnaHRzIHwgdW5kZWZpbmVkKSk7XG4gIHJvd3MucHVzaChzY29yZSgnd2l0aG91dCB3ZWlnaHRzJywgZ29sZCwgc3RyYXRlZ2llcywgZnJhbWV3b3JrLCAoKSA9PiB1bmRlZmluZWQpKTtcbiAgY29uc3QgYmFzZWxpbmUgPSB3cml0ZUJhc2VsaW5lKHN0cmF0ZWdpZXMsIGZyYW1ld29yaywgam9pbihzY3JhdGNoLCAnYmFzZWxpbmUnKSk7XG4gIHJvd3MucHVzaCh7XG4gICAgbmFtZTogJ3BsYWluIFRGLUlERicsXG4gICAgZXZhbHVhdGlvbjogcnVuU2NyaXB0PEV2YWx1YXRpb24+KGpvaW4oZ29sZCwgJy4uJywgJ2V2YWx1YXRlLm1qcycpLCBbJ3Bhc3NhZ2VzJywgZ29sZCwgLi4uYmFzZWxpbmVdKSxcbiAgICBmaWxlczogW10sXG4gIH0pO1xuICBwcmludFJvd3Mocm93cyk7XG4gIHByaW50RGV0YWlscyhyb3dzWzBdISwgc3RyYXRlZ2llcyk7XG59XG5cbnRyeSB7XG4gIG1haW4oKTtcbn0gZmluYWxseSB7XG4gIHJtU3luYyhzY3JhdGNoLCB7IHJlY3Vyc2l2ZTogdHJ1ZSwgZm9yY2U6IHRydWUgfSk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBS0EsU0FBUyxhQUFhLGNBQWMsY0FBYztBQUNsRCxTQUFTLGNBQWM7QUFDdkIsU0FBUyxZQUFZO0FBaUJyQixJQUFNLFVBQVUsWUFBWSxLQUFLLE9BQU8sR0FBRyxXQUFXLENBQUM7QUFHdkQsU0FBUyxNQUNQLE1BQ0EsTUFDQSxZQUNBLFdBQ0EsWUFDSztBQUNMLFFBQU0sU0FBUyxLQUFLLFNBQVMsS0FBSyxRQUFRLFFBQVEsR0FBRyxDQUFDO0FBQ3RELFFBQU0sU0FBUyxLQUFLLFNBQVMsUUFBUTtBQUNyQyxRQUFNLFFBQVEsV0FBVyxJQUFJLENBQUMsTUFBTSxLQUFLLFFBQVEsR0FBRyxFQUFFLElBQUksT0FBTyxDQUFDO0FBQ2xFLFFBQU0sUUFBUSxXQUFXLElBQUksQ0FBQyxHQUFHLE1BQU0sWUFBWSxFQUFFLE1BQU0sV0FBVyxXQUFXLEVBQUUsSUFBSSxHQUFHLE1BQU0sQ0FBQyxDQUFFLEVBQUUsQ0FBQyxDQUFFO0FBQ3hHLFFBQU0sYUFBYSxVQUFzQixLQUFLLE1BQU0sTUFBTSxjQUFjLEdBQUcsQ0FBQyxZQUFZLE1BQU0sR0FBRyxLQUFLLENBQUM7QUFDdkcsUUFBTSxVQUFVLFdBQVc7QUFBQSxJQUFRLENBQUMsTUFDbEMsVUFBVSxNQUFNLFFBQVEsQ0FBQyxFQUFFLEdBQUcsTUFBTTtBQUNsQyxZQUFNLFFBQVEsR0FBRyxFQUFFLElBQUksT0FBTyxFQUFFO0FBQ2hDLFlBQU0sT0FBTyxZQUFZLEtBQUssUUFBUSxHQUFHLEtBQUssS0FBSyxDQUFDO0FBQ3BELFVBQUksU0FBUyxPQUFXLFFBQU8sQ0FBQztBQUNoQyxZQUFNLE9BQU8sS0FBSyxRQUFRLEdBQUcsS0FBSyxPQUFPO0FBQ3pDLGtCQUFZLE1BQU0sRUFBRSxNQUFNLEdBQUcsS0FBSyxPQUFPLEtBQUssQ0FBQyxHQUFHLFdBQVcsV0FBVyxFQUFFLElBQUksR0FBRyxJQUFJO0FBQ3JGLGFBQU8sQ0FBQyxJQUFJO0FBQUEsSUFDZCxDQUFDO0FBQUEsRUFDSDtBQUNBLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLFVBQVUsVUFBMEIsS0FBSyxNQUFNLE1BQU0sWUFBWSxHQUFHLENBQUMsU0FBUyxHQUFHLE9BQU8sQ0FBQztBQUFBLEVBQzNGO0FBQ0Y7QUFFQSxTQUFTLFlBQVksTUFBa0M7QUFDckQsTUFBSTtBQUNGLFdBQU8sYUFBYSxNQUFNLE1BQU07QUFBQSxFQUNsQyxRQUFRO0FBQ04sV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUVBLElBQU0sTUFBTSxDQUFDLE1BQXVCLFVBQTBCLE9BQU8sSUFBSSxFQUFFLFNBQVMsS0FBSztBQUN6RixJQUFNLFNBQVMsQ0FBQyxNQUEwQyxNQUFNLFFBQVEsTUFBTSxTQUFZLFdBQU0sRUFBRSxRQUFRLENBQUM7QUFFM0csU0FBUyxVQUFVLE1BQTRCO0FBQzdDLFFBQU0sT0FBK0I7QUFBQSxJQUNuQyxjQUFjO0FBQUEsSUFDZCxXQUFXO0FBQUEsSUFDWCxxQkFBcUI7QUFBQSxJQUNyQixzQkFBc0I7QUFBQSxJQUN0QixZQUFZO0FBQUEsSUFDWixnQkFBZ0I7QUFBQSxJQUNoQiw4QkFBOEI7QUFBQSxJQUM5QiwyQkFBMkI7QUFBQSxJQUMzQiw4QkFBOEI7QUFBQSxJQUM5QiwyQkFBMkI7QUFBQSxJQUMzQiwrQkFBK0I7QUFBQSxFQUNqQztBQUNBLFFBQU0sU0FBK0M7QUFBQSxJQUNuRCxjQUFjLENBQUMsRUFBRSxZQUFZLEVBQUUsTUFBTSxPQUFPLEVBQUUsUUFBUSxFQUFFO0FBQUEsSUFDeEQscUJBQXFCLENBQUMsRUFBRSxZQUFZLEVBQUUsTUFBTSxPQUFPLEVBQUUsUUFBUSxTQUFTO0FBQUEsSUFDdEUsa0JBQWtCLENBQUMsRUFBRSxZQUFZLEVBQUUsTUFBTSxPQUFPLEVBQUUsUUFBUSxNQUFNO0FBQUEsSUFDaEUsV0FBVyxDQUFDLEVBQUUsWUFBWSxFQUFFLE1BQU0sT0FBTyxFQUFFLEtBQUssRUFBRTtBQUFBLElBQ2xELHFCQUFxQixDQUFDLEVBQUUsWUFBWSxFQUFFLE1BQU0sT0FBTyxFQUFFLElBQUk7QUFBQSxJQUN6RCxzQkFBc0IsQ0FBQyxFQUFFLFlBQVksRUFBRSxNQUFNLE9BQU8sRUFBRSxJQUFJO0FBQUEsSUFDMUQsWUFBWSxDQUFDLEVBQUUsWUFBWSxFQUFFLE1BQU0sT0FBTyxFQUFFLE9BQU87QUFBQSxJQUNuRCx5QkFBeUIsQ0FBQyxFQUFFLFlBQVksRUFBRSxNQUFNLE9BQU8sRUFBRSxrQkFBa0IsRUFBRTtBQUFBLElBQzdFLGdCQUFnQixDQUFDLEVBQUUsWUFBWSxFQUFFLE1BQU0sT0FBTyxFQUFFLGNBQWM7QUFBQSxJQUM5RCw4QkFBOEIsQ0FBQyxFQUFFLFlBQVksRUFBRSxNQUFNLE9BQU8sRUFBRSxlQUFlLFNBQVM7QUFBQSxJQUN0RiwyQkFBMkIsQ0FBQyxFQUFFLFlBQVksRUFBRSxNQUFNLE9BQU8sRUFBRSxlQUFlLE1BQU07QUFBQSxJQUNoRiw4QkFBOEIsQ0FBQyxFQUFFLFlBQVksRUFBRSxNQUFNLE9BQU8sRUFBRSxZQUFZLEVBQUU7QUFBQSxJQUM1RSwyQkFBMkIsQ0FBQyxFQUFFLFVBQVUsRUFBRSxNQUFNLE9BQU8sR0FBRyxNQUFNO0FBQUEsSUFDaEUsK0JBQStCLENBQUMsRUFBRSxVQUFVLEVBQUUsTUFBTyxJQUFJLE9BQU8sRUFBRSxVQUFVLElBQUk7QUFBQSxFQUNsRjtBQUNBLFVBQVEsSUFBSSxHQUFHLEdBQUcsT0FBTyxFQUFFLENBQUMsR0FBRyxLQUFLLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxJQUFJLE1BQU0sRUFBRSxDQUFDLEVBQUUsS0FBSyxFQUFFLENBQUMsR0FBRyxJQUFJLE9BQU8sQ0FBQyxDQUFDLEVBQUU7QUFDL0YsYUFBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLE9BQU8sUUFBUSxNQUFNO0FBQzdDLFlBQVEsSUFBSSxHQUFHLE1BQU0sT0FBTyxFQUFFLENBQUMsR0FBRyxLQUFLLElBQUksQ0FBQyxRQUFRLElBQUksR0FBRyxHQUFHLEdBQUcsRUFBRSxDQUFDLEVBQUUsS0FBSyxFQUFFLENBQUMsR0FBRyxJQUFJLEtBQUssS0FBSyxLQUFLLElBQUksQ0FBQyxDQUFDLEVBQUU7QUFDaEg7QUFFQSxTQUFTLGFBQWEsRUFBRSxNQUFNLFlBQVksTUFBTSxHQUFRLFlBQStDO0FBQ3JHLFVBQVEsSUFBSTtBQUFBLEVBQUssSUFBSSw2QkFBNkI7QUFDbEQsVUFBUTtBQUFBLElBQ04sT0FBTyxRQUFRLFdBQVcsV0FBVyxFQUNsQyxJQUFJLENBQUMsQ0FBQyxLQUFLLEVBQUUsTUFBTSxLQUFLLEdBQUcsSUFBSSxPQUFPLEVBQUUsQ0FBQyxFQUFFLEVBQzNDLEtBQUssSUFBSTtBQUFBLEVBQ2Q7QUFDQSxVQUFRLElBQUk7QUFBQSxFQUFLLElBQUk7QUFBQSx5Q0FBeUQ7QUFDOUUsYUFBVyxDQUFDLElBQUksQ0FBQyxLQUFLLE9BQU8sUUFBUSxXQUFXLFVBQVU7QUFDeEQsWUFBUTtBQUFBLE1BQ04sR0FBRyxHQUFHLE9BQU8sQ0FBQyxDQUFDLEdBQUcsSUFBSSxPQUFPLEVBQUUsU0FBUyxHQUFHLEVBQUUsQ0FBQyxHQUFHLElBQUksT0FBTyxFQUFFLE1BQU0sR0FBRyxDQUFDLENBQUMsR0FBRyxJQUFJLE9BQU8sRUFBRSxFQUFFLEdBQUcsQ0FBQyxDQUFDLEdBQUcsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFDbkg7QUFDRixVQUFRLElBQUk7QUFBQSxFQUFLLElBQUkseUZBQXlGO0FBQzlHLFFBQU0sT0FBTyxNQUFNLEtBQUssRUFBRSxRQUFRLEdBQUcsR0FBRyxPQUFPLEVBQUUsT0FBTyxHQUFHLE9BQU8sR0FBRyxLQUFLLEVBQUUsRUFBRTtBQUM5RSxRQUFNO0FBQUEsSUFBUSxDQUFDLEVBQUUsU0FBUyxHQUFHLE1BQzNCLFNBQVMsUUFBUSxDQUFDLEVBQUUsU0FBUyxXQUFXLEdBQUcsTUFBTTtBQUMvQyxZQUFNLE9BQU8sV0FBVyxDQUFDLEVBQUcsT0FBTyxDQUFDO0FBQ3BDLGlCQUFXLEtBQUssT0FBTyxDQUFDLEdBQUcsU0FBUyxHQUFHLFVBQVUsSUFBSSxDQUFDLEdBQUc7QUFDdkQsY0FBTSxNQUFNLEtBQUssS0FBSyxJQUFJLEdBQUcsS0FBSyxNQUFNLEVBQUUsUUFBUSxFQUFFLENBQUMsQ0FBQztBQUN0RCxZQUFJO0FBQ0osWUFBSSxPQUFPLEVBQUU7QUFDYixZQUFJLEtBQU0sU0FBUyxFQUFFLE9BQU8sRUFBRyxLQUFJO0FBQUEsTUFDckM7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNIO0FBQ0EsT0FBSztBQUFBLElBQ0gsQ0FBQyxFQUFFLE9BQU8sT0FBTyxJQUFJLEdBQUcsTUFDdEIsUUFBUSxLQUNSLFFBQVE7QUFBQSxNQUNOLE1BQU0sSUFBSSxJQUFJLFFBQVEsQ0FBQyxDQUFDLFdBQU0sSUFBSSxLQUFLLElBQUksUUFBUSxDQUFDLENBQUMsS0FBSyxJQUFJLE9BQU8sQ0FBQyxDQUFDLGlCQUFpQixNQUFNLE9BQU8sUUFBUSxDQUFDLENBQUMsWUFBWSxRQUFRLE9BQU8sUUFBUSxDQUFDLENBQUM7QUFBQSxJQUN0SjtBQUFBLEVBQ0o7QUFDRjtBQUVBLFNBQVMsT0FBYTtBQUNwQixRQUFNLE9BQU8sU0FBUztBQUN0QixNQUFJLFNBQVMsUUFBVztBQUN0QixZQUFRO0FBQUEsTUFDTjtBQUFBLElBQ0Y7QUFDQTtBQUFBLEVBQ0Y7QUFDQSxRQUFNLEVBQUUsV0FBVyxRQUFRLElBQUksV0FBVyxDQUFDO0FBQzNDLFFBQU0sYUFBYSxlQUFlLElBQUk7QUFDdEMsUUFBTSxTQUFTLFFBQVEsV0FBVyxZQUFZLGdCQUFnQixDQUFDO0FBQy9ELFlBQVUsS0FBSyxNQUFNLE1BQU0sWUFBWSxHQUFHLENBQUMsTUFBTSxLQUFLLFNBQVMsUUFBUSxDQUFDLENBQUM7QUFDekUsUUFBTSxPQUFjLENBQUM7QUFDckIsTUFBSSxDQUFDLFFBQVEsS0FBSyxTQUFTLFNBQVMsR0FBRztBQUNyQyxVQUFNLFFBQVEsV0FBVyxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sSUFBSTtBQUMvQyxVQUFNLE9BQU8sSUFBSTtBQUFBLE1BQ2YsTUFBTSxJQUFJLENBQUMsU0FBUztBQUNsQixjQUFNLFFBQVEsS0FBSyxJQUFJO0FBQ3ZCLGNBQU0sVUFBVTtBQUFBLFVBQ2Q7QUFBQSxVQUNBLE1BQU0sT0FBTyxDQUFDLE1BQU0sTUFBTSxJQUFJO0FBQUEsVUFDOUI7QUFBQSxRQUNGO0FBQ0EsZ0JBQVEsTUFBTSxtQkFBbUIsSUFBSSxTQUFTLEtBQUssSUFBSSxJQUFJLFNBQVMsS0FBTSxRQUFRLENBQUMsQ0FBQyxJQUFJO0FBQ3hGLGVBQU8sQ0FBQyxNQUFNLE9BQU87QUFBQSxNQUN2QixDQUFDO0FBQUEsSUFDSDtBQUNBLFNBQUssS0FBSyxNQUFNLGlCQUFpQixNQUFNLFlBQVksV0FBVyxDQUFDLFNBQVMsS0FBSyxJQUFJLElBQUksQ0FBQyxDQUFDO0FBQUEsRUFDekY7QUFDQSxPQUFLLEtBQUssTUFBTSxtQkFBbUIsTUFBTSxZQUFZLFdBQVcsTUFBTSxPQUE4QixDQUFDO0FBQ3JHLE9BQUssS0FBSyxNQUFNLG1CQUFtQixNQUFNLFlBQVksV0FBVyxNQUFNLE1BQVMsQ0FBQztBQUNoRixRQUFNLFdBQVcsY0FBYyxZQUFZLFdBQVcsS0FBSyxTQUFTLFVBQVUsQ0FBQztBQUMvRSxPQUFLLEtBQUs7QUFBQSxJQUNSLE1BQU07QUFBQSxJQUNOLFlBQVksVUFBc0IsS0FBSyxNQUFNLE1BQU0sY0FBYyxHQUFHLENBQUMsWUFBWSxNQUFNLEdBQUcsUUFBUSxDQUFDO0FBQUEsSUFDbkcsT0FBTyxDQUFDO0FBQUEsRUFDVixDQUFDO0FBQ0QsWUFBVSxJQUFJO0FBQ2QsZUFBYSxLQUFLLENBQUMsR0FBSSxVQUFVO0FBQ25DO0FBRUEsSUFBSTtBQUNGLE9BQUs7QUFDUCxVQUFFO0FBQ0EsU0FBTyxTQUFTLEVBQUUsV0FBVyxNQUFNLE9BQU8sS0FBSyxDQUFDO0FBQ2xEOyIsCiAgIm5hbWVzIjogW10KfQo=
