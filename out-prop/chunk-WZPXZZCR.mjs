import {
  trainForest
} from "./chunk-LYTXFQXY.mjs";
import {
  ablate
} from "./chunk-2VCBYFMF.mjs";
import {
  fitLine,
  pickBar
} from "./chunk-S6LWJJZP.mjs";
import {
  trainLinear
} from "./chunk-KJK7333C.mjs";
import {
  areaSigns,
  elementSigns,
  gatherEvidence,
  weighSigns
} from "./chunk-TQAF73HJ.mjs";
import {
  ANY_FRAMEWORK,
  contendersOf,
  createMatchMemo,
  createModel,
  featuresOf,
  matchFiles,
  placePassages,
  quantise,
  relate,
  scoreAlone,
  scoreForest,
  weigh,
  writeForest,
  writeRow
} from "./chunk-Q6IMYWHV.mjs";
import {
  elementsOf,
  indexPhrases
} from "./chunk-YS7CBO2N.mjs";

// training/fit.ts
var SETTINGS = {
  first: { cost: 0.07, positive: 2, epochs: 12 },
  /** What a passage in our own words counts against a real one. */
  own: 0.5,
  /** A word must stand in so many sources, lest names of countries and bodies be learned. */
  sources: 2,
  sourcesOfPairs: 3,
  forest: { trees: 120, depth: 4, rate: 0.08, least: 30, lambda: 5, rows: 0.6, features: 0.6 },
  /** `standing`: what an area that stands counts against one taken out; `margin`: how far the bar is below the least of them. */
  coverage: { ridge: 5, standing: 5, margin: 0.3 },
  folds: 5,
  /** Weights kept, the greatest ones. */
  kept: 55e3,
  keptGeneric: 2500
};
function prepare(framework, strategies, ownPassages) {
  const ids = elementsOf(framework).map(({ id }) => id);
  const areas = framework.areas.flatMap((area, i) => area.elements.map(() => i));
  const index = indexPhrases(elementsOf(framework).map(({ phrases }) => phrases));
  const memo = /* @__PURE__ */ new Map();
  const toLabels = (labels) => labels.map((id) => ids.indexOf(id)).filter((k) => k >= 0);
  const features = new Map(
    strategies.map(({ name, file }) => [name, file.passages.map((p) => featuresOf(p, index, memo))])
  );
  const examples = new Map(
    strategies.map(({ name, labels }) => [
      name,
      labels.flatMap(
        (l, i) => l ? [{ source: name, features: features.get(name)[i], labels: toLabels(l), importance: 1 }] : []
      )
    ])
  );
  const own = ownPassages.map(({ source, passage, labels }) => ({
    source,
    features: featuresOf(passage, index, memo),
    labels: toLabels(labels),
    importance: SETTINGS.own
  }));
  const ablated = new Map(
    strategies.map((s) => [
      s.name,
      framework.areas.flatMap(({ id }, area) => {
        const file = ablate(s, id);
        return file ? [{ area, file }] : [];
      })
    ])
  );
  return { framework, strategies, ids, areas, examples, features, own, ablated };
}
function chooseVocabulary(examples) {
  const counts = /* @__PURE__ */ new Map();
  for (const { features, source } of examples) {
    for (const name of features.keys()) {
      const count = counts.get(name) ?? { passages: 0, sources: /* @__PURE__ */ new Set() };
      count.passages++;
      count.sources.add(source);
      counts.set(name, count);
    }
  }
  const vocabulary = /* @__PURE__ */ new Map();
  for (const [name, { passages, sources }] of counts) {
    const isMark = name[0] === "p" || name[0] === "k" && name[1] !== ":";
    if (!isMark && sources.size < (/[ +>]/.test(name) ? SETTINGS.sourcesOfPairs : SETTINGS.sources)) continue;
    const rarity = isMark || name[0] === "k" ? 1 : Math.round(10 * Math.log(examples.length / passages)) / 10;
    vocabulary.set(name, { id: vocabulary.size, rarity });
  }
  return vocabulary;
}
function fitFirst(ids, examples, kept = SETTINGS.kept) {
  const vocabulary = chooseVocabulary(examples);
  const rows = examples.map(({ features }) => {
    const known = weigh(features, vocabulary);
    return {
      ids: Int32Array.from(known, ({ feature }) => feature.id),
      values: Float64Array.from(known, ({ value }) => value)
    };
  });
  const importance = examples.map((e) => e.importance);
  const width = vocabulary.size;
  const columns = [...ids.keys(), ids.length].map((k) => {
    const isEvidence = k === ids.length;
    const targets = examples.map(({ labels }) => isEvidence ? labels.length > 0 : labels.includes(k));
    return trainLinear(
      rows,
      targets,
      importance,
      width,
      isEvidence ? { ...SETTINGS.first, positive: 1 } : SETTINGS.first
    );
  });
  const frequency = ids.map((_, k) => {
    const real = examples.filter((e) => e.importance === 1);
    return Math.round(100 * Math.log((1 + real.filter(({ labels }) => labels.includes(k)).length) / (1 + real.length))) / 100;
  });
  return {
    elements: ids,
    ...store(vocabulary, columns, kept),
    biases: columns.map((w) => Math.round(1e4 * w[width]) / 1e4),
    frequency
  };
}
function store(vocabulary, columns, kept) {
  const width = vocabulary.size;
  const scales = columns.map(
    (w) => Math.ceil(1e4 * w.slice(0, width).reduce((m, x) => Math.max(m, Math.abs(x)), 1e-4)) / 1e4
  );
  const sizes = Float64Array.from(columns.flatMap((w) => Array.from(w.slice(0, width), Math.abs))).sort();
  const least = sizes[Math.max(0, sizes.length - kept)];
  const names = [];
  const rarities = [];
  const rows = [];
  for (const [name, { id, rarity }] of vocabulary) {
    const left = columns.flatMap((w, k) => {
      const step = Math.abs(w[id]) >= least ? quantise(w[id], scales[k]) : 0;
      return step === 0 ? [] : [[k, step]];
    });
    if (left.length === 0) continue;
    names.push(name);
    rarities.push(Math.round(10 * rarity));
    rows.push(
      writeRow(
        left.map(([k]) => k),
        left.map(([, step]) => step)
      )
    );
  }
  return { vocabulary: names.join("\n"), rarity: rarities, rows: rows.join("\n"), scales };
}
var NO_COVERAGE = {
  touched: [],
  addressed: [],
  area: [],
  bars: { touched: 0, addressed: 0, area: 0 }
};
var withoutForest = (first) => ({
  ...first,
  provenance: "",
  forest: { base: 0, trees: [] },
  threshold: 0,
  coverage: NO_COVERAGE
});
function pairsOf(corpus, strategy, first) {
  const model = createModel(corpus.framework, first);
  const memo = /* @__PURE__ */ new Map();
  const features = corpus.features.get(strategy.name);
  const firsts = strategy.file.passages.map((p, i) => scoreAlone(p, model, memo, features[i]));
  const placed = placePassages(strategy.file.passages, firsts);
  return placed.flatMap((one, i) => {
    const gold = strategy.labels[i];
    if (!gold) return [];
    return contendersOf(one.first).map((element) => ({
      strategy: strategy.name,
      passage: i,
      element,
      row: relate(one, element, model.areas, model.frequency),
      right: gold.includes(corpus.ids[element]) ? 1 : 0
    }));
  });
}
function fitForest(pairs) {
  const width = pairs[0].row.length;
  const columns = Array.from({ length: width }, (_, c) => Float64Array.from(pairs, ({ row }) => row[c]));
  return trainForest(
    columns,
    pairs.map(({ right }) => right),
    SETTINGS.forest
  );
}
function pickThreshold(scored, goldLabels) {
  const byPassage = /* @__PURE__ */ new Map();
  for (const one of scored) {
    const key = `${one.pair.strategy} ${one.pair.passage}`;
    byPassage.set(key, [...byPassage.get(key) ?? [], one]);
  }
  const claims = [...byPassage.values()].flatMap((list) => list.sort((a, b) => b.odds - a.odds).slice(0, 3)).sort((a, b) => b.odds - a.odds);
  let right = 0;
  let best = { f1: 0, odds: 0 };
  claims.forEach(({ pair, odds }, i) => {
    right += pair.right;
    const f1 = 2 * right / (i + 1 + goldLabels);
    if (f1 > best.f1) best = { f1, odds };
  });
  return Math.round(best.odds * 100) / 100;
}
function fit(corpus, names, provenance, learned = true) {
  const strategies = corpus.strategies.filter(({ name }) => names.includes(name));
  const examplesOf = (some) => [
    ...some.flatMap(({ name }) => corpus.examples.get(name)),
    ...corpus.own
  ];
  const fitSome = learned ? fitFirst : fitGeneric;
  const folds = Array.from({ length: SETTINGS.folds }, (_, f) => ({
    inside: strategies.filter((_2, i) => i % SETTINGS.folds !== f),
    outside: strategies.filter((_2, i) => i % SETTINGS.folds === f)
  }));
  const firsts = folds.map(({ inside }) => withoutForest(fitSome(corpus.ids, examplesOf(inside))));
  const pairs = folds.flatMap(({ outside }, f) => outside.flatMap((s) => pairsOf(corpus, s, firsts[f])));
  const isOutside = (f, pair) => folds[f].outside.some(({ name }) => name === pair.strategy);
  const forests = folds.map((_, f) => fitForest(pairs.filter((pair) => !isOutside(f, pair))));
  const scored = folds.flatMap(
    (_, f) => pairs.filter((pair) => isOutside(f, pair)).map((pair) => ({ pair, odds: scoreForest(forests[f], pair.row) }))
  );
  const goldLabels = strategies.reduce((sum, { labels }) => sum + labels.reduce((n, l) => n + (l?.length ?? 0), 0), 0);
  const threshold = pickThreshold(scored, goldLabels);
  const foldWeights = folds.map((_, f) => ({ ...firsts[f], forest: writeForest(forests[f], 3), threshold }));
  const coverage = fitCoverage(
    corpus,
    folds.flatMap(({ outside }, f) => outside.map((strategy) => ({ strategy, weights: foldWeights[f] })))
  );
  return {
    provenance,
    ...fitSome(corpus.ids, examplesOf(strategies)),
    forest: writeForest(fitForest(pairs), 3),
    threshold,
    coverage
  };
}
var round = (x, digits) => Math.round(x * 10 ** digits) / 10 ** digits;
function fitGeneric(_ids, examples) {
  const bare = examples.map((e) => ({
    ...e,
    features: new Map([...e.features].filter(([name]) => name[0] !== "p" && !name.includes(" ")))
  }));
  return { ...fitFirst([], bare, SETTINGS.keptGeneric), elements: [ANY_FRAMEWORK] };
}
function fitCoverage(corpus, judged) {
  const { framework } = corpus;
  const elementRows = [];
  const areaRows = [];
  for (const { strategy, weights } of judged) {
    const model = createModel(framework, weights);
    const match = (file) => matchFiles([file], framework, weights, createMatchMemo());
    const whole = gatherEvidence(match(strategy.file), model);
    const passages = strategy.file.passages.length;
    corpus.ids.forEach((id, k) => {
      const gold = strategy.coverage[id];
      if (gold) elementRows.push({ signs: elementSigns(whole[k], passages), gold });
    });
    for (const { area: area2, file } of corpus.ablated.get(strategy.name)) {
      const ofArea = (list) => list.filter((_, k) => corpus.areas[k] === area2);
      areaRows.push({ signs: areaSigns(ofArea(whole), passages), stands: true, strategy: strategy.name });
      areaRows.push({
        signs: areaSigns(ofArea(gatherEvidence(match(file), model)), file.passages.length),
        stands: false,
        strategy: strategy.name
      });
    }
  }
  const signs = elementRows.map((row) => row.signs);
  const { ridge, standing } = SETTINGS.coverage;
  const touched = fitLine(
    signs,
    elementRows.map(({ gold }) => gold !== "absent"),
    ridge
  );
  const addressed = fitLine(
    signs,
    elementRows.map(({ gold }) => gold === "addressed"),
    ridge
  );
  const area = fitLine(
    areaRows.map((row) => row.signs),
    areaRows.map(({ stands }) => stands),
    ridge,
    standing
  );
  return { touched, addressed, area, bars: pickBars(elementRows, areaRows, touched, addressed, area) };
}
function pickBars(elementRows, areaRows, touched, addressed, area) {
  const touchedBar = pickBar(
    elementRows.map(({ signs, gold }) => ({ odds: weighSigns(signs, touched), right: gold !== "absent" }))
  );
  const addressedBar = pickBar(
    elementRows.filter(({ gold }) => gold !== "absent").map(({ signs, gold }) => ({ odds: weighSigns(signs, addressed), right: gold === "addressed" }))
  );
  const standing = areaRows.filter(({ stands }) => stands).map(({ signs }) => weighSigns(signs, area)).sort((a, b) => a - b);
  return { touched: touchedBar, addressed: addressedBar, area: round(standing[0] - SETTINGS.coverage.margin, 2) };
}

export {
  SETTINGS,
  prepare,
  fitFirst,
  withoutForest,
  pairsOf,
  fit
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vdHJhaW5pbmcvZml0LnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvKiogTGFiZWxsZWQgcGFzc2FnZXMgXHUyMTkyIHdlaWdodHMuIEV2ZXJ5dGhpbmcgdGhhdCBpcyBjaG9zZW4gaGVyZSBpcyBjaG9zZW4gb24gc3RyYXRlZ2llcyB0aGF0IHRoZSBwYXJ0IGluIHF1ZXN0aW9uIHdhcyBub3QgdHJhaW5lZCBvbi4gKi9cbmltcG9ydCB7IGdhdGhlckV2aWRlbmNlLCBhcmVhU2lnbnMsIGVsZW1lbnRTaWducywgd2VpZ2hTaWducyB9IGZyb20gJy4uL3NyYy9lbmdpbmUvY292ZXJhZ2UuanMnO1xuaW1wb3J0IHsgZmVhdHVyZXNPZiwgdHlwZSBGZWF0dXJlcyB9IGZyb20gJy4uL3NyYy9lbmdpbmUvZmVhdHVyZXMuanMnO1xuaW1wb3J0IHsgc2NvcmVBbG9uZSwgd2VpZ2gsIHR5cGUgRmlyc3QgfSBmcm9tICcuLi9zcmMvZW5naW5lL2ZpcnN0LXN0YWdlLmpzJztcbmltcG9ydCB7IHNjb3JlRm9yZXN0LCB3cml0ZUZvcmVzdCwgdHlwZSBGb3Jlc3QgfSBmcm9tICcuLi9zcmMvZW5naW5lL2ZvcmVzdC5qcyc7XG5pbXBvcnQgeyBjcmVhdGVNYXRjaE1lbW8sIG1hdGNoRmlsZXMgfSBmcm9tICcuLi9zcmMvZW5naW5lL21hdGNoLmpzJztcbmltcG9ydCB7XG4gIEFOWV9GUkFNRVdPUkssXG4gIGNyZWF0ZU1vZGVsLFxuICBxdWFudGlzZSxcbiAgd3JpdGVSb3csXG4gIHR5cGUgQ292ZXJhZ2VNb2RlbCxcbiAgdHlwZSBXZWlnaHRzLFxufSBmcm9tICcuLi9zcmMvZW5naW5lL21vZGVsLmpzJztcbmltcG9ydCB7IGVsZW1lbnRzT2YsIGluZGV4UGhyYXNlcyB9IGZyb20gJy4uL3NyYy9lbmdpbmUvcGhyYXNlcy5qcyc7XG5pbXBvcnQgeyBjb250ZW5kZXJzT2YsIHBsYWNlUGFzc2FnZXMsIHJlbGF0ZSB9IGZyb20gJy4uL3NyYy9lbmdpbmUvc2Vjb25kLXN0YWdlLmpzJztcbmltcG9ydCB0eXBlIHsgQW5hbHlzZWRGaWxlLCBGcmFtZXdvcmssIFBhcnNlZEZpbGUgfSBmcm9tICcuLi9zcmMvZW5naW5lL3R5cGVzLmpzJztcbmltcG9ydCB7IGFibGF0ZSwgdHlwZSBMYWJlbGxlZFN0cmF0ZWd5LCB0eXBlIE93blBhc3NhZ2UgfSBmcm9tICcuL2RhdGFzZXQuanMnO1xuaW1wb3J0IHsgdHJhaW5MaW5lYXIsIHR5cGUgU3BhcnNlUm93IH0gZnJvbSAnLi9saW5lYXIuanMnO1xuaW1wb3J0IHsgZml0TGluZSwgcGlja0JhciB9IGZyb20gJy4vbGluZS5qcyc7XG5pbXBvcnQgeyB0cmFpbkZvcmVzdCB9IGZyb20gJy4vdHJlZXMuanMnO1xuXG4vKiogU2V0dGluZ3MgZm91bmQgYnkgdHJ5aW5nIHRoZW0gbGVhdmUtb25lLXN0cmF0ZWd5LW91dDsgZG9jcy9hY2N1cmFjeS5tZCBoYXMgdGhlIGZpZ3VyZXMuICovXG5leHBvcnQgY29uc3QgU0VUVElOR1MgPSB7XG4gIGZpcnN0OiB7IGNvc3Q6IDAuMDcsIHBvc2l0aXZlOiAyLCBlcG9jaHM6IDEyIH0sXG4gIC8qKiBXaGF0IGEgcGFzc2FnZSBpbiBvdXIgb3duIHdvcmRzIGNvdW50cyBhZ2FpbnN0IGEgcmVhbCBvbmUuICovXG4gIG93bjogMC41LFxuICAvKiogQSB3b3JkIG11c3Qgc3RhbmQgaW4gc28gbWFueSBzb3VyY2VzLCBsZXN0IG5hbWVzIG9mIGNvdW50cmllcyBhbmQgYm9kaWVzIGJlIGxlYXJuZWQuICovXG4gIHNvdXJjZXM6IDIsXG4gIHNvdXJjZXNPZlBhaXJzOiAzLFxuICBmb3Jlc3Q6IHsgdHJlZXM6IDEyMCwgZGVwdGg6IDQsIHJhdGU6IDAuMDgsIGxlYXN0OiAzMCwgbGFtYmRhOiA1LCByb3dzOiAwLjYsIGZlYXR1cmVzOiAwLjYgfSxcbiAgLyoqIGBzdGFuZGluZ2A6IHdoYXQgYW4gYXJlYSB0aGF0IHN0YW5kcyBjb3VudHMgYWdhaW5zdCBvbmUgdGFrZW4gb3V0OyBgbWFyZ2luYDogaG93IGZhciB0aGUgYmFyIGlzIGJlbG93IHRoZSBsZWFzdCBvZiB0aGVtLiAqL1xuICBjb3ZlcmFnZTogeyByaWRnZTogNSwgc3RhbmRpbmc6IDUsIG1hcmdpbjogMC4zIH0sXG4gIGZvbGRzOiA1LFxuICAvKiogV2VpZ2h0cyBrZXB0LCB0aGUgZ3JlYXRlc3Qgb25lcy4gKi9cbiAga2VwdDogNTVfMDAwLFxuICBrZXB0R2VuZXJpYzogMjUwMCxcbn0gYXMgY29uc3Q7XG5cbi8qKiBBIHN0cmF0ZWd5IG9yIG93biBwYXNzYWdlIHJlYWR5IGZvciB0cmFpbmluZy4gKi9cbmludGVyZmFjZSBFeGFtcGxlIHtcbiAgcmVhZG9ubHkgc291cmNlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGZlYXR1cmVzOiBGZWF0dXJlcztcbiAgcmVhZG9ubHkgbGFiZWxzOiByZWFkb25seSBudW1iZXJbXTtcbiAgcmVhZG9ubHkgaW1wb3J0YW5jZTogbnVtYmVyO1xufVxuXG4vKiogRXZlcnl0aGluZyB0aGF0IGRvZXMgbm90IGRlcGVuZCBvbiB3aGljaCBzdHJhdGVnaWVzIGFyZSBsZWZ0IG91dC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ29ycHVzIHtcbiAgcmVhZG9ubHkgZnJhbWV3b3JrOiBGcmFtZXdvcms7XG4gIHJlYWRvbmx5IHN0cmF0ZWdpZXM6IHJlYWRvbmx5IExhYmVsbGVkU3RyYXRlZ3lbXTtcbiAgcmVhZG9ubHkgaWRzOiByZWFkb25seSBzdHJpbmdbXTtcbiAgcmVhZG9ubHkgYXJlYXM6IHJlYWRvbmx5IG51bWJlcltdO1xuICByZWFkb25seSBleGFtcGxlczogUmVhZG9ubHlNYXA8c3RyaW5nLCByZWFkb25seSBFeGFtcGxlW10+O1xuICByZWFkb25seSBmZWF0dXJlczogUmVhZG9ubHlNYXA8c3RyaW5nLCByZWFkb25seSBGZWF0dXJlc1tdPjtcbiAgcmVhZG9ubHkgb3duOiByZWFkb25seSBFeGFtcGxlW107XG4gIHJlYWRvbmx5IGFibGF0ZWQ6IFJlYWRvbmx5TWFwPHN0cmluZywgcmVhZG9ubHkgeyByZWFkb25seSBhcmVhOiBudW1iZXI7IHJlYWRvbmx5IGZpbGU6IFBhcnNlZEZpbGUgfVtdPjtcbn1cblxuLyoqIFJlYWRzIGZlYXR1cmVzIG9uY2UgZm9yIGFsbCB0cmFpbmluZ3MuICovXG5leHBvcnQgZnVuY3Rpb24gcHJlcGFyZShcbiAgZnJhbWV3b3JrOiBGcmFtZXdvcmssXG4gIHN0cmF0ZWdpZXM6IHJlYWRvbmx5IExhYmVsbGVkU3RyYXRlZ3lbXSxcbiAgb3duUGFzc2FnZXM6IHJlYWRvbmx5IE93blBhc3NhZ2VbXSxcbik6IENvcnB1cyB7XG4gIGNvbnN0IGlkcyA9IGVsZW1lbnRzT2YoZnJhbWV3b3JrKS5tYXAoKHsgaWQgfSkgPT4gaWQpO1xuICBjb25zdCBhcmVhcyA9IGZyYW1ld29yay5hcmVhcy5mbGF0TWFwKChhcmVhLCBpKSA9PiBhcmVhLmVsZW1lbnRzLm1hcCgoKSA9PiBpKSk7XG4gIGNvbnN0IGluZGV4ID0gaW5kZXhQaHJhc2VzKGVsZW1lbnRzT2YoZnJhbWV3b3JrKS5tYXAoKHsgcGhyYXNlcyB9KSA9PiBwaHJhc2VzKSk7XG4gIGNvbnN0IG1lbW8gPSBuZXcgTWFwKCk7XG4gIGNvbnN0IHRvTGFiZWxzID0gKGxhYmVsczogcmVhZG9ubHkgc3RyaW5nW10pOiBudW1iZXJbXSA9PiBsYWJlbHMubWFwKChpZCkgPT4gaWRzLmluZGV4T2YoaWQpKS5maWx0ZXIoKGspID0+IGsgPj0gMCk7XG4gIGNvbnN0IGZlYXR1cmVzID0gbmV3IE1hcChcbiAgICBzdHJhdGVnaWVzLm1hcCgoeyBuYW1lLCBmaWxlIH0pID0+IFtuYW1lLCBmaWxlLnBhc3NhZ2VzLm1hcCgocCkgPT4gZmVhdHVyZXNPZihwLCBpbmRleCwgbWVtbykpXSksXG4gICk7XG4gIGNvbnN0IGV4YW1wbGVzID0gbmV3IE1hcChcbiAgICBzdHJhdGVnaWVzLm1hcCgoeyBuYW1lLCBsYWJlbHMgfSkgPT4gW1xuICAgICAgbmFtZSxcbiAgICAgIGxhYmVscy5mbGF0TWFwKChsLCBpKTogRXhhbXBsZVtdID0+XG4gICAgICAgIGwgPyBbeyBzb3VyY2U6IG5hbWUsIGZlYXR1cmVzOiBmZWF0dXJlcy5nZXQobmFtZSkhW2ldISwgbGFiZWxzOiB0b0xhYmVscyhsKSwgaW1wb3J0YW5jZTogMSB9XSA6IFtdLFxuICAgICAgKSxcbiAgICBdKSxcbiAgKTtcbiAgY29uc3Qgb3duID0gb3duUGFzc2FnZXMubWFwKCh7IHNvdXJjZSwgcGFzc2FnZSwgbGFiZWxzIH0pID0+ICh7XG4gICAgc291cmNlLFxuICAgIGZlYXR1cmVzOiBmZWF0dXJlc09mKHBhc3NhZ2UsIGluZGV4LCBtZW1vKSxcbiAgICBsYWJlbHM6IHRvTGFiZWxzKGxhYmVscyksXG4gICAgaW1wb3J0YW5jZTogU0VUVElOR1Mub3duLFxuICB9KSk7XG4gIGNvbnN0IGFibGF0ZWQgPSBuZXcgTWFwKFxuICAgIHN0cmF0ZWdpZXMubWFwKChzKSA9PiBbXG4gICAgICBzLm5hbWUsXG4gICAgICBmcmFtZXdvcmsuYXJlYXMuZmxhdE1hcCgoeyBpZCB9LCBhcmVhKSA9PiB7XG4gICAgICAgIGNvbnN0IGZpbGUgPSBhYmxhdGUocywgaWQpO1xuICAgICAgICByZXR1cm4gZmlsZSA/IFt7IGFyZWEsIGZpbGUgfV0gOiBbXTtcbiAgICAgIH0pLFxuICAgIF0pLFxuICApO1xuICByZXR1cm4geyBmcmFtZXdvcmssIHN0cmF0ZWdpZXMsIGlkcywgYXJlYXMsIGV4YW1wbGVzLCBmZWF0dXJlcywgb3duLCBhYmxhdGVkIH07XG59XG5cbnR5cGUgRmlyc3RXZWlnaHRzID0gUGljazxXZWlnaHRzLCAnZWxlbWVudHMnIHwgJ3ZvY2FidWxhcnknIHwgJ3Jhcml0eScgfCAncm93cycgfCAnc2NhbGVzJyB8ICdiaWFzZXMnIHwgJ2ZyZXF1ZW5jeSc+O1xuXG5mdW5jdGlvbiBjaG9vc2VWb2NhYnVsYXJ5KGV4YW1wbGVzOiByZWFkb25seSBFeGFtcGxlW10pOiBNYXA8c3RyaW5nLCB7IGlkOiBudW1iZXI7IHJhcml0eTogbnVtYmVyIH0+IHtcbiAgY29uc3QgY291bnRzID0gbmV3IE1hcDxzdHJpbmcsIHsgcGFzc2FnZXM6IG51bWJlcjsgc291cmNlczogU2V0PHN0cmluZz4gfT4oKTtcbiAgZm9yIChjb25zdCB7IGZlYXR1cmVzLCBzb3VyY2UgfSBvZiBleGFtcGxlcykge1xuICAgIGZvciAoY29uc3QgbmFtZSBvZiBmZWF0dXJlcy5rZXlzKCkpIHtcbiAgICAgIGNvbnN0IGNvdW50ID0gY291bnRzLmdldChuYW1lKSA/PyB7IHBhc3NhZ2VzOiAwLCBzb3VyY2VzOiBuZXcgU2V0KCkgfTtcbiAgICAgIGNvdW50LnBhc3NhZ2VzKys7XG4gICAgICBjb3VudC5zb3VyY2VzLmFkZChzb3VyY2UpO1xuICAgICAgY291bnRzLnNldChuYW1lLCBjb3VudCk7XG4gICAgfVxuICB9XG4gIGNvbnN0IHZvY2FidWxhcnkgPSBuZXcgTWFwPHN0cmluZywgeyBpZDogbnVtYmVyOyByYXJpdHk6IG51bWJlciB9PigpO1xuICBmb3IgKGNvbnN0IFtuYW1lLCB7IHBhc3NhZ2VzLCBzb3VyY2VzIH1dIG9mIGNvdW50cykge1xuICAgIGNvbnN0IGlzTWFyayA9IG5hbWVbMF0gPT09ICdwJyB8fCAobmFtZVswXSA9PT0gJ2snICYmIG5hbWVbMV0gIT09ICc6Jyk7XG4gICAgaWYgKCFpc01hcmsgJiYgc291cmNlcy5zaXplIDwgKC9bICs+XS8udGVzdChuYW1lKSA/IFNFVFRJTkdTLnNvdXJjZXNPZlBhaXJzIDogU0VUVElOR1Muc291cmNlcykpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHJhcml0eSA9IGlzTWFyayB8fCBuYW1lWzBdID09PSAnaycgPyAxIDogTWF0aC5yb3VuZCgxMCAqIE1hdGgubG9nKGV4YW1wbGVzLmxlbmd0aCAvIHBhc3NhZ2VzKSkgLyAxMDtcbiAgICB2b2NhYnVsYXJ5LnNldChuYW1lLCB7IGlkOiB2b2NhYnVsYXJ5LnNpemUsIHJhcml0eSB9KTtcbiAgfVxuICByZXR1cm4gdm9jYWJ1bGFyeTtcbn1cblxuLyoqIFRyYWlucyB0aGUgZmlyc3Qgc3RhZ2Ugb24gc29tZSBvZiB0aGUgZXhhbXBsZXMuICovXG5leHBvcnQgZnVuY3Rpb24gZml0Rmlyc3QoXG4gIGlkczogcmVhZG9ubHkgc3RyaW5nW10sXG4gIGV4YW1wbGVzOiByZWFkb25seSBFeGFtcGxlW10sXG4gIGtlcHQ6IG51bWJlciA9IFNFVFRJTkdTLmtlcHQsXG4pOiBGaXJzdFdlaWdodHMge1xuICBjb25zdCB2b2NhYnVsYXJ5ID0gY2hvb3NlVm9jYWJ1bGFyeShleGFtcGxlcyk7XG4gIGNvbnN0IHJvd3MgPSBleGFtcGxlcy5tYXAoKHsgZmVhdHVyZXMgfSk6IFNwYXJzZVJvdyA9PiB7XG4gICAgY29uc3Qga25vd24gPSB3ZWlnaChmZWF0dXJlcywgdm9jYWJ1bGFyeSk7XG4gICAgcmV0dXJuIHtcbiAgICAgIGlkczogSW50MzJBcnJheS5mcm9tKGtub3duLCAoeyBmZWF0dXJlIH0pID0+IGZlYXR1cmUuaWQpLFxuICAgICAgdmFsdWVzOiBGbG9hdDY0QXJyYXkuZnJvbShrbm93biwgKHsgdmFsdWUgfSkgPT4gdmFsdWUpLFxuICAgIH07XG4gIH0pO1xuICBjb25zdCBpbXBvcnRhbmNlID0gZXhhbXBsZXMubWFwKChlKSA9PiBlLmltcG9ydGFuY2UpO1xuICBjb25zdCB3aWR0aCA9IHZvY2FidWxhcnkuc2l6ZTtcbiAgY29uc3QgY29sdW1ucyA9IFsuLi5pZHMua2V5cygpLCBpZHMubGVuZ3RoXS5tYXAoKGspID0+IHtcbiAgICBjb25zdCBpc0V2aWRlbmNlID0gayA9PT0gaWRzLmxlbmd0aDtcbiAgICBjb25zdCB0YXJnZXRzID0gZXhhbXBsZXMubWFwKCh7IGxhYmVscyB9KSA9PiAoaXNFdmlkZW5jZSA/IGxhYmVscy5sZW5ndGggPiAwIDogbGFiZWxzLmluY2x1ZGVzKGspKSk7XG4gICAgcmV0dXJuIHRyYWluTGluZWFyKFxuICAgICAgcm93cyxcbiAgICAgIHRhcmdldHMsXG4gICAgICBpbXBvcnRhbmNlLFxuICAgICAgd2lkdGgsXG4gICAgICBpc0V2aWRlbmNlID8geyAuLi5TRVRUSU5HUy5maXJzdCwgcG9zaXRpdmU6IDEgfSA6IFNFVFRJTkdTLmZpcnN0LFxuICAgICk7XG4gIH0pO1xuICBjb25zdCBmcmVxdWVuY3kgPSBpZHMubWFwKChfLCBrKSA9PiB7XG4gICAgY29uc3QgcmVhbCA9IGV4YW1wbGVzLmZpbHRlcigoZSkgPT4gZS5pbXBvcnRhbmNlID09PSAxKTtcbiAgICByZXR1cm4gKFxuICAgICAgTWF0aC5yb3VuZCgxMDAgKiBNYXRoLmxvZygoMSArIHJlYWwuZmlsdGVyKCh7IGxhYmVscyB9KSA9PiBsYWJlbHMuaW5jbHVkZXMoaykpLmxlbmd0aCkgLyAoMSArIHJlYWwubGVuZ3RoKSkpIC8gMTAwXG4gICAgKTtcbiAgfSk7XG4gIHJldHVybiB7XG4gICAgZWxlbWVudHM6IGlkcyxcbiAgICAuLi5zdG9yZSh2b2NhYnVsYXJ5LCBjb2x1bW5zLCBrZXB0KSxcbiAgICBiaWFzZXM6IGNvbHVtbnMubWFwKCh3KSA9PiBNYXRoLnJvdW5kKDFlNCAqIHdbd2lkdGhdISkgLyAxZTQpLFxuICAgIGZyZXF1ZW5jeSxcbiAgfTtcbn1cblxuLyoqIEtlZXBzIHRoZSBncmVhdGVzdCB3ZWlnaHRzLCBhIHN0ZXAgb2YgYSA0NXRoIGVhY2guICovXG5mdW5jdGlvbiBzdG9yZShcbiAgdm9jYWJ1bGFyeTogUmVhZG9ubHlNYXA8c3RyaW5nLCB7IGlkOiBudW1iZXI7IHJhcml0eTogbnVtYmVyIH0+LFxuICBjb2x1bW5zOiByZWFkb25seSBGbG9hdDY0QXJyYXlbXSxcbiAga2VwdDogbnVtYmVyLFxuKTogUGljazxGaXJzdFdlaWdodHMsICd2b2NhYnVsYXJ5JyB8ICdyYXJpdHknIHwgJ3Jvd3MnIHwgJ3NjYWxlcyc+IHtcbiAgY29uc3Qgd2lkdGggPSB2b2NhYnVsYXJ5LnNpemU7XG4gIGNvbnN0IHNjYWxlcyA9IGNvbHVtbnMubWFwKFxuICAgICh3KSA9PiBNYXRoLmNlaWwoMWU0ICogdy5zbGljZSgwLCB3aWR0aCkucmVkdWNlKChtLCB4KSA9PiBNYXRoLm1heChtLCBNYXRoLmFicyh4KSksIDFlLTQpKSAvIDFlNCxcbiAgKTtcbiAgY29uc3Qgc2l6ZXMgPSBGbG9hdDY0QXJyYXkuZnJvbShjb2x1bW5zLmZsYXRNYXAoKHcpID0+IEFycmF5LmZyb20ody5zbGljZSgwLCB3aWR0aCksIE1hdGguYWJzKSkpLnNvcnQoKTtcbiAgY29uc3QgbGVhc3QgPSBzaXplc1tNYXRoLm1heCgwLCBzaXplcy5sZW5ndGggLSBrZXB0KV0hO1xuICBjb25zdCBuYW1lczogc3RyaW5nW10gPSBbXTtcbiAgY29uc3QgcmFyaXRpZXM6IG51bWJlcltdID0gW107XG4gIGNvbnN0IHJvd3M6IHN0cmluZ1tdID0gW107XG4gIGZvciAoY29uc3QgW25hbWUsIHsgaWQsIHJhcml0eSB9XSBvZiB2b2NhYnVsYXJ5KSB7XG4gICAgY29uc3QgbGVmdCA9IGNvbHVtbnMuZmxhdE1hcCgodywgaykgPT4ge1xuICAgICAgY29uc3Qgc3RlcCA9IE1hdGguYWJzKHdbaWRdISkgPj0gbGVhc3QgPyBxdWFudGlzZSh3W2lkXSEsIHNjYWxlc1trXSEpIDogMDtcbiAgICAgIHJldHVybiBzdGVwID09PSAwID8gW10gOiBbW2ssIHN0ZXBdIGFzIGNvbnN0XTtcbiAgICB9KTtcbiAgICBpZiAobGVmdC5sZW5ndGggPT09IDApIGNvbnRpbnVlO1xuICAgIG5hbWVzLnB1c2gobmFtZSk7XG4gICAgcmFyaXRpZXMucHVzaChNYXRoLnJvdW5kKDEwICogcmFyaXR5KSk7XG4gICAgcm93cy5wdXNoKFxuICAgICAgd3JpdGVSb3coXG4gICAgICAgIGxlZnQubWFwKChba10pID0+IGspLFxuICAgICAgICBsZWZ0Lm1hcCgoWywgc3RlcF0pID0+IHN0ZXApLFxuICAgICAgKSxcbiAgICApO1xuICB9XG4gIHJldHVybiB7IHZvY2FidWxhcnk6IG5hbWVzLmpvaW4oJ1xcbicpLCByYXJpdHk6IHJhcml0aWVzLCByb3dzOiByb3dzLmpvaW4oJ1xcbicpLCBzY2FsZXMgfTtcbn1cblxuY29uc3QgTk9fQ09WRVJBR0U6IENvdmVyYWdlTW9kZWwgPSB7XG4gIHRvdWNoZWQ6IFtdLFxuICBhZGRyZXNzZWQ6IFtdLFxuICBhcmVhOiBbXSxcbiAgYmFyczogeyB0b3VjaGVkOiAwLCBhZGRyZXNzZWQ6IDAsIGFyZWE6IDAgfSxcbn07XG5cbmV4cG9ydCBjb25zdCB3aXRob3V0Rm9yZXN0ID0gKGZpcnN0OiBGaXJzdFdlaWdodHMpOiBXZWlnaHRzID0+ICh7XG4gIC4uLmZpcnN0LFxuICBwcm92ZW5hbmNlOiAnJyxcbiAgZm9yZXN0OiB7IGJhc2U6IDAsIHRyZWVzOiBbXSB9LFxuICB0aHJlc2hvbGQ6IDAsXG4gIGNvdmVyYWdlOiBOT19DT1ZFUkFHRSxcbn0pO1xuXG4vKiogT25lIHBhaXIgb2YgcGFzc2FnZSBhbmQgZWxlbWVudCBmb3IgdGhlIHNlY29uZCBzdGFnZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGFpciB7XG4gIHJlYWRvbmx5IHN0cmF0ZWd5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBhc3NhZ2U6IG51bWJlcjtcbiAgcmVhZG9ubHkgZWxlbWVudDogbnVtYmVyO1xuICByZWFkb25seSByb3c6IHJlYWRvbmx5IG51bWJlcltdO1xuICByZWFkb25seSByaWdodDogMCB8IDE7XG59XG5cbi8qKiBTZWNvbmQtc3RhZ2Ugcm93cyBvZiBvbmUgc3RyYXRlZ3ksIHNjb3JlZCBieSBhIGZpcnN0IHN0YWdlIHRoYXQgaGFzIG5vdCBzZWVuIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBhaXJzT2YoY29ycHVzOiBDb3JwdXMsIHN0cmF0ZWd5OiBMYWJlbGxlZFN0cmF0ZWd5LCBmaXJzdDogV2VpZ2h0cyB8IHVuZGVmaW5lZCk6IFBhaXJbXSB7XG4gIGNvbnN0IG1vZGVsID0gY3JlYXRlTW9kZWwoY29ycHVzLmZyYW1ld29yaywgZmlyc3QpO1xuICBjb25zdCBtZW1vID0gbmV3IE1hcCgpO1xuICBjb25zdCBmZWF0dXJlcyA9IGNvcnB1cy5mZWF0dXJlcy5nZXQoc3RyYXRlZ3kubmFtZSkhO1xuICBjb25zdCBmaXJzdHMgPSBzdHJhdGVneS5maWxlLnBhc3NhZ2VzLm1hcCgocCwgaSk6IEZpcnN0ID0+IHNjb3JlQWxvbmUocCwgbW9kZWwsIG1lbW8sIGZlYXR1cmVzW2ldISkpO1xuICBjb25zdCBwbGFjZWQgPSBwbGFjZVBhc3NhZ2VzKHN0cmF0ZWd5LmZpbGUucGFzc2FnZXMsIGZpcnN0cyk7XG4gIHJldHVybiBwbGFjZWQuZmxhdE1hcCgob25lLCBpKSA9PiB7XG4gICAgY29uc3QgZ29sZCA9IHN0cmF0ZWd5LmxhYmVsc1tpXTtcbiAgICBpZiAoIWdvbGQpIHJldHVybiBbXTtcbiAgICByZXR1cm4gY29udGVuZGVyc09mKG9uZS5maXJzdCkubWFwKChlbGVtZW50KTogUGFpciA9PiAoe1xuICAgICAgc3RyYXRlZ3k6IHN0cmF0ZWd5Lm5hbWUsXG4gICAgICBwYXNzYWdlOiBpLFxuICAgICAgZWxlbWVudCxcbiAgICAgIHJvdzogcmVsYXRlKG9uZSwgZWxlbWVudCwgbW9kZWwuYXJlYXMsIG1vZGVsLmZyZXF1ZW5jeSksXG4gICAgICByaWdodDogZ29sZC5pbmNsdWRlcyhjb3JwdXMuaWRzW2VsZW1lbnRdISkgPyAxIDogMCxcbiAgICB9KSk7XG4gIH0pO1xufVxuXG5mdW5jdGlvbiBmaXRGb3Jlc3QocGFpcnM6IHJlYWRvbmx5IFBhaXJbXSk6IEZvcmVzdCB7XG4gIGNvbnN0IHdpZHRoID0gcGFpcnNbMF0hLnJvdy5sZW5ndGg7XG4gIGNvbnN0IGNvbHVtbnMgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiB3aWR0aCB9LCAoXywgYykgPT4gRmxvYXQ2NEFycmF5LmZyb20ocGFpcnMsICh7IHJvdyB9KSA9PiByb3dbY10hKSk7XG4gIHJldHVybiB0cmFpbkZvcmVzdChcbiAgICBjb2x1bW5zLFxuICAgIHBhaXJzLm1hcCgoeyByaWdodCB9KSA9PiByaWdodCksXG4gICAgU0VUVElOR1MuZm9yZXN0LFxuICApO1xufVxuXG4vKiogVGhyZXNob2xkIHdpdGggdGhlIGJlc3QgbWljcm8gRjEgb3ZlciBwYWlycyBzY29yZWQgYnkgZm9yZXN0cyB0aGF0IGhhdmUgbm90IHNlZW4gdGhlbS4gKi9cbmZ1bmN0aW9uIHBpY2tUaHJlc2hvbGQoc2NvcmVkOiByZWFkb25seSB7IHJlYWRvbmx5IHBhaXI6IFBhaXI7IHJlYWRvbmx5IG9kZHM6IG51bWJlciB9W10sIGdvbGRMYWJlbHM6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IGJ5UGFzc2FnZSA9IG5ldyBNYXA8c3RyaW5nLCB7IHBhaXI6IFBhaXI7IG9kZHM6IG51bWJlciB9W10+KCk7XG4gIGZvciAoY29uc3Qgb25lIG9mIHNjb3JlZCkge1xuICAgIGNvbnN0IGtleSA9IGAke29uZS5wYWlyLnN0cmF0ZWd5fSAke29uZS5wYWlyLnBhc3NhZ2V9YDtcbiAgICBieVBhc3NhZ2Uuc2V0KGtleSwgWy4uLihieVBhc3NhZ2UuZ2V0KGtleSkgPz8gW10pLCBvbmVdKTtcbiAgfVxuICBjb25zdCBjbGFpbXMgPSBbLi4uYnlQYXNzYWdlLnZhbHVlcygpXVxuICAgIC5mbGF0TWFwKChsaXN0KSA9PiBsaXN0LnNvcnQoKGEsIGIpID0+IGIub2RkcyAtIGEub2Rkcykuc2xpY2UoMCwgMykpXG4gICAgLnNvcnQoKGEsIGIpID0+IGIub2RkcyAtIGEub2Rkcyk7XG4gIGxldCByaWdodCA9IDA7XG4gIGxldCBiZXN0ID0geyBmMTogMCwgb2RkczogMCB9O1xuICBjbGFpbXMuZm9yRWFjaCgoeyBwYWlyLCBvZGRzIH0sIGkpID0+IHtcbiAgICByaWdodCArPSBwYWlyLnJpZ2h0O1xuICAgIGNvbnN0IGYxID0gKDIgKiByaWdodCkgLyAoaSArIDEgKyBnb2xkTGFiZWxzKTtcbiAgICBpZiAoZjEgPiBiZXN0LmYxKSBiZXN0ID0geyBmMSwgb2RkcyB9O1xuICB9KTtcbiAgcmV0dXJuIE1hdGgucm91bmQoYmVzdC5vZGRzICogMTAwKSAvIDEwMDtcbn1cblxuLyoqXG4gKiBUcmFpbnMgZXZlcnl0aGluZyBvbiB0aGUgZ2l2ZW4gc3RyYXRlZ2llcyBhbmQgdGhlIG93biBwYXNzYWdlcy5cbiAqIEBwYXJhbSBuYW1lcyBzdHJhdGVnaWVzIHRvIGxlYXJuIGZyb21cbiAqIEBwYXJhbSBsZWFybmVkIGZhbHNlOiBvbmx5IHdoYXQgYSBmcmFtZXdvcmsgd2l0aG91dCBsYWJlbGxlZCBwYXNzYWdlcyBtYXkgdXNlIChzZWNvbmQgc3RhZ2UgYW5kIGJhcnMsIGFuZCB3aGF0IGV2aWRlbmNlIGxvb2tzIGxpa2UpXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaXQoY29ycHVzOiBDb3JwdXMsIG5hbWVzOiByZWFkb25seSBzdHJpbmdbXSwgcHJvdmVuYW5jZTogdW5rbm93biwgbGVhcm5lZCA9IHRydWUpOiBXZWlnaHRzIHtcbiAgY29uc3Qgc3RyYXRlZ2llcyA9IGNvcnB1cy5zdHJhdGVnaWVzLmZpbHRlcigoeyBuYW1lIH0pID0+IG5hbWVzLmluY2x1ZGVzKG5hbWUpKTtcbiAgY29uc3QgZXhhbXBsZXNPZiA9IChzb21lOiByZWFkb25seSBMYWJlbGxlZFN0cmF0ZWd5W10pOiBFeGFtcGxlW10gPT4gW1xuICAgIC4uLnNvbWUuZmxhdE1hcCgoeyBuYW1lIH0pID0+IGNvcnB1cy5leGFtcGxlcy5nZXQobmFtZSkhKSxcbiAgICAuLi5jb3JwdXMub3duLFxuICBdO1xuICBjb25zdCBmaXRTb21lID0gbGVhcm5lZCA/IGZpdEZpcnN0IDogZml0R2VuZXJpYztcbiAgY29uc3QgZm9sZHMgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiBTRVRUSU5HUy5mb2xkcyB9LCAoXywgZikgPT4gKHtcbiAgICBpbnNpZGU6IHN0cmF0ZWdpZXMuZmlsdGVyKChfLCBpKSA9PiBpICUgU0VUVElOR1MuZm9sZHMgIT09IGYpLFxuICAgIG91dHNpZGU6IHN0cmF0ZWdpZXMuZmlsdGVyKChfLCBpKSA9PiBpICUgU0VUVElOR1MuZm9sZHMgPT09IGYpLFxuICB9KSk7XG4gIGNvbnN0IGZpcnN0cyA9IGZvbGRzLm1hcCgoeyBpbnNpZGUgfSkgPT4gd2l0aG91dEZvcmVzdChmaXRTb21lKGNvcnB1cy5pZHMsIGV4YW1wbGVzT2YoaW5zaWRlKSkpKTtcbiAgY29uc3QgcGFpcnMgPSBmb2xkcy5mbGF0TWFwKCh7IG91dHNpZGUgfSwgZikgPT4gb3V0c2lkZS5mbGF0TWFwKChzKSA9PiBwYWlyc09mKGNvcnB1cywgcywgZmlyc3RzW2ZdISkpKTtcbiAgY29uc3QgaXNPdXRzaWRlID0gKGY6IG51bWJlciwgcGFpcjogUGFpcik6IGJvb2xlYW4gPT4gZm9sZHNbZl0hLm91dHNpZGUuc29tZSgoeyBuYW1lIH0pID0+IG5hbWUgPT09IHBhaXIuc3RyYXRlZ3kpO1xuICBjb25zdCBmb3Jlc3RzID0gZm9sZHMubWFwKChfLCBmKSA9PiBmaXRGb3Jlc3QocGFpcnMuZmlsdGVyKChwYWlyKSA9PiAhaXNPdXRzaWRlKGYsIHBhaXIpKSkpO1xuICBjb25zdCBzY29yZWQgPSBmb2xkcy5mbGF0TWFwKChfLCBmKSA9PlxuICAgIHBhaXJzLmZpbHRlcigocGFpcikgPT4gaXNPdXRzaWRlKGYsIHBhaXIpKS5tYXAoKHBhaXIpID0+ICh7IHBhaXIsIG9kZHM6IHNjb3JlRm9yZXN0KGZvcmVzdHNbZl0hLCBwYWlyLnJvdykgfSkpLFxuICApO1xuICBjb25zdCBnb2xkTGFiZWxzID0gc3RyYXRlZ2llcy5yZWR1Y2UoKHN1bSwgeyBsYWJlbHMgfSkgPT4gc3VtICsgbGFiZWxzLnJlZHVjZSgobiwgbCkgPT4gbiArIChsPy5sZW5ndGggPz8gMCksIDApLCAwKTtcbiAgY29uc3QgdGhyZXNob2xkID0gcGlja1RocmVzaG9sZChzY29yZWQsIGdvbGRMYWJlbHMpO1xuICBjb25zdCBmb2xkV2VpZ2h0cyA9IGZvbGRzLm1hcCgoXywgZik6IFdlaWdodHMgPT4gKHsgLi4uZmlyc3RzW2ZdISwgZm9yZXN0OiB3cml0ZUZvcmVzdChmb3Jlc3RzW2ZdISwgMyksIHRocmVzaG9sZCB9KSk7XG4gIGNvbnN0IGNvdmVyYWdlID0gZml0Q292ZXJhZ2UoXG4gICAgY29ycHVzLFxuICAgIGZvbGRzLmZsYXRNYXAoKHsgb3V0c2lkZSB9LCBmKSA9PiBvdXRzaWRlLm1hcCgoc3RyYXRlZ3kpID0+ICh7IHN0cmF0ZWd5LCB3ZWlnaHRzOiBmb2xkV2VpZ2h0c1tmXSEgfSkpKSxcbiAgKTtcbiAgcmV0dXJuIHtcbiAgICBwcm92ZW5hbmNlLFxuICAgIC4uLmZpdFNvbWUoY29ycHVzLmlkcywgZXhhbXBsZXNPZihzdHJhdGVnaWVzKSksXG4gICAgZm9yZXN0OiB3cml0ZUZvcmVzdChmaXRGb3Jlc3QocGFpcnMpLCAzKSxcbiAgICB0aHJlc2hvbGQsXG4gICAgY292ZXJhZ2UsXG4gIH07XG59XG5cbmNvbnN0IHJvdW5kID0gKHg6IG51bWJlciwgZGlnaXRzOiBudW1iZXIpOiBudW1iZXIgPT4gTWF0aC5yb3VuZCh4ICogMTAgKiogZGlnaXRzKSAvIDEwICoqIGRpZ2l0cztcblxuLyoqIE9ubHkgdGhlIGNvbHVtbiBcImlzIGV2aWRlbmNlIGF0IGFsbFwiLCBhbmQgb25seSB3aGF0IGl0IGxlYXJucyBmcm9tIHdvcmRzIGFuZCBmb3JtLCBub3QgZnJvbSB0aGlzIGNhdGFsb2d1ZSdzIHRlcm1zLiAqL1xuZnVuY3Rpb24gZml0R2VuZXJpYyhfaWRzOiByZWFkb25seSBzdHJpbmdbXSwgZXhhbXBsZXM6IHJlYWRvbmx5IEV4YW1wbGVbXSk6IEZpcnN0V2VpZ2h0cyB7XG4gIGNvbnN0IGJhcmUgPSBleGFtcGxlcy5tYXAoKGUpID0+ICh7XG4gICAgLi4uZSxcbiAgICBmZWF0dXJlczogbmV3IE1hcChbLi4uZS5mZWF0dXJlc10uZmlsdGVyKChbbmFtZV0pID0+IG5hbWVbMF0gIT09ICdwJyAmJiAhbmFtZS5pbmNsdWRlcygnICcpKSksXG4gIH0pKTtcbiAgcmV0dXJuIHsgLi4uZml0Rmlyc3QoW10sIGJhcmUsIFNFVFRJTkdTLmtlcHRHZW5lcmljKSwgZWxlbWVudHM6IFtBTllfRlJBTUVXT1JLXSB9O1xufVxuXG5pbnRlcmZhY2UgSnVkZ2VkIHtcbiAgcmVhZG9ubHkgc3RyYXRlZ3k6IExhYmVsbGVkU3RyYXRlZ3k7XG4gIC8qKiBOb3QgdHJhaW5lZCBvbiB0aGUgc3RyYXRlZ3kuICovXG4gIHJlYWRvbmx5IHdlaWdodHM6IFdlaWdodHM7XG59XG5cbmZ1bmN0aW9uIGZpdENvdmVyYWdlKGNvcnB1czogQ29ycHVzLCBqdWRnZWQ6IHJlYWRvbmx5IEp1ZGdlZFtdKTogQ292ZXJhZ2VNb2RlbCB7XG4gIGNvbnN0IHsgZnJhbWV3b3JrIH0gPSBjb3JwdXM7XG4gIGNvbnN0IGVsZW1lbnRSb3dzOiB7IHNpZ25zOiBudW1iZXJbXTsgZ29sZDogJ2FkZHJlc3NlZCcgfCAncGFydGlhbCcgfCAnYWJzZW50JyB9W10gPSBbXTtcbiAgY29uc3QgYXJlYVJvd3M6IHsgc2lnbnM6IG51bWJlcltdOyBzdGFuZHM6IGJvb2xlYW47IHN0cmF0ZWd5OiBzdHJpbmcgfVtdID0gW107XG4gIGZvciAoY29uc3QgeyBzdHJhdGVneSwgd2VpZ2h0cyB9IG9mIGp1ZGdlZCkge1xuICAgIGNvbnN0IG1vZGVsID0gY3JlYXRlTW9kZWwoZnJhbWV3b3JrLCB3ZWlnaHRzKTtcbiAgICBjb25zdCBtYXRjaCA9IChmaWxlOiBQYXJzZWRGaWxlKTogQW5hbHlzZWRGaWxlW10gPT4gbWF0Y2hGaWxlcyhbZmlsZV0sIGZyYW1ld29yaywgd2VpZ2h0cywgY3JlYXRlTWF0Y2hNZW1vKCkpO1xuICAgIGNvbnN0IHdob2xlID0gZ2F0aGVyRXZpZGVuY2UobWF0Y2goc3RyYXRlZ3kuZmlsZSksIG1vZGVsKTtcbiAgICBjb25zdCBwYXNzYWdlcyA9IHN0cmF0ZWd5LmZpbGUucGFzc2FnZXMubGVuZ3RoO1xuICAgIGNvcnB1cy5pZHMuZm9yRWFjaCgoaWQsIGspID0+IHtcbiAgICAgIGNvbnN0IGdvbGQgPSBzdHJhdGVneS5jb3ZlcmFnZVtpZF07XG4gICAgICBpZiAoZ29sZCkgZWxlbWVudFJvd3MucHVzaCh7IHNpZ25zOiBlbGVtZW50U2lnbnMod2hvbGVba10hLCBwYXNzYWdlcyksIGdvbGQgfSk7XG4gICAgfSk7XG4gICAgZm9yIChjb25zdCB7IGFyZWEsIGZpbGUgfSBvZiBjb3JwdXMuYWJsYXRlZC5nZXQoc3RyYXRlZ3kubmFtZSkhKSB7XG4gICAgICBjb25zdCBvZkFyZWEgPSA8VD4obGlzdDogcmVhZG9ubHkgVFtdKTogVFtdID0+IGxpc3QuZmlsdGVyKChfLCBrKSA9PiBjb3JwdXMuYXJlYXNba10gPT09IGFyZWEpO1xuICAgICAgYXJlYVJvd3MucHVzaCh7IHNpZ25zOiBhcmVhU2lnbnMob2ZBcmVhKHdob2xlKSwgcGFzc2FnZXMpLCBzdGFuZHM6IHRydWUsIHN0cmF0ZWd5OiBzdHJhdGVneS5uYW1lIH0pO1xuICAgICAgYXJlYVJvd3MucHVzaCh7XG4gICAgICAgIHNpZ25zOiBhcmVhU2lnbnMob2ZBcmVhKGdhdGhlckV2aWRlbmNlKG1hdGNoKGZpbGUpLCBtb2RlbCkpLCBmaWxlLnBhc3NhZ2VzLmxlbmd0aCksXG4gICAgICAgIHN0YW5kczogZmFsc2UsXG4gICAgICAgIHN0cmF0ZWd5OiBzdHJhdGVneS5uYW1lLFxuICAgICAgfSk7XG4gICAgfVxuICB9XG4gIGNvbnN0IHNpZ25zID0gZWxlbWVudFJvd3MubWFwKChyb3cpID0+IHJvdy5zaWducyk7XG4gIGNvbnN0IHsgcmlkZ2UsIHN0YW5kaW5nIH0gPSBTRVRUSU5HUy5jb3ZlcmFnZTtcbiAgY29uc3QgdG91Y2hlZCA9IGZpdExpbmUoXG4gICAgc2lnbnMsXG4gICAgZWxlbWVudFJvd3MubWFwKCh7IGdvbGQgfSkgPT4gZ29sZCAhPT0gJ2Fic2VudCcpLFxuICAgIHJpZGdlLFxuICApO1xuICBjb25zdCBhZGRyZXNzZWQgPSBmaXRMaW5lKFxuICAgIHNpZ25zLFxuICAgIGVsZW1lbnRSb3dzLm1hcCgoeyBnb2xkIH0pID0+IGdvbGQgPT09ICdhZGRyZXNzZWQnKSxcbiAgICByaWRnZSxcbiAgKTtcbiAgY29uc3QgYXJlYSA9IGZpdExpbmUoXG4gICAgYXJlYVJvd3MubWFwKChyb3cpID0+IHJvdy5zaWducyksXG4gICAgYXJlYVJvd3MubWFwKCh7IHN0YW5kcyB9KSA9PiBzdGFuZHMpLFxuICAgIHJpZGdlLFxuICAgIHN0YW5kaW5nLFxuICApO1xuICByZXR1cm4geyB0b3VjaGVkLCBhZGRyZXNzZWQsIGFyZWEsIGJhcnM6IHBpY2tCYXJzKGVsZW1lbnRSb3dzLCBhcmVhUm93cywgdG91Y2hlZCwgYWRkcmVzc2VkLCBhcmVhKSB9O1xufVxuXG5mdW5jdGlvbiBwaWNrQmFycyhcbiAgZWxlbWVudFJvd3M6IHJlYWRvbmx5IHsgc2lnbnM6IG51bWJlcltdOyBnb2xkOiBzdHJpbmcgfVtdLFxuICBhcmVhUm93czogcmVhZG9ubHkgeyBzaWduczogbnVtYmVyW107IHN0YW5kczogYm9vbGVhbiB9W10sXG4gIHRvdWNoZWQ6IHJlYWRvbmx5IG51bWJlcltdLFxuICBhZGRyZXNzZWQ6IHJlYWRvbmx5IG51bWJlcltdLFxuICBhcmVhOiByZWFkb25seSBudW1iZXJbXSxcbik6IENvdmVyYWdlTW9kZWxbJ2JhcnMnXSB7XG4gIGNvbnN0IHRvdWNoZWRCYXIgPSBwaWNrQmFyKFxuICAgIGVsZW1lbnRSb3dzLm1hcCgoeyBzaWducywgZ29sZCB9KSA9PiAoeyBvZGRzOiB3ZWlnaFNpZ25zKHNpZ25zLCB0b3VjaGVkKSwgcmlnaHQ6IGdvbGQgIT09ICdhYnNlbnQnIH0pKSxcbiAgKTtcbiAgY29uc3QgYWRkcmVzc2VkQmFyID0gcGlja0JhcihcbiAgICBlbGVtZW50Um93c1xuICAgICAgLmZpbHRlcigoeyBnb2xkIH0pID0+IGdvbGQgIT09ICdhYnNlbnQnKVxuICAgICAgLm1hcCgoeyBzaWducywgZ29sZCB9KSA9PiAoeyBvZGRzOiB3ZWlnaFNpZ25zKHNpZ25zLCBhZGRyZXNzZWQpLCByaWdodDogZ29sZCA9PT0gJ2FkZHJlc3NlZCcgfSkpLFxuICApO1xuICAvLyBBIHdyb25nIFwibWlzc2luZ1wiIGNvc3RzIHRoZSBtb3N0IHRydXN0OiBiZWxvdyBldmVyeXRoaW5nIHRoYXQgc3RhbmRzLCBhbmQgYSBtYXJnaW4uXG4gIGNvbnN0IHN0YW5kaW5nID0gYXJlYVJvd3NcbiAgICAuZmlsdGVyKCh7IHN0YW5kcyB9KSA9PiBzdGFuZHMpXG4gICAgLm1hcCgoeyBzaWducyB9KSA9PiB3ZWlnaFNpZ25zKHNpZ25zLCBhcmVhKSlcbiAgICAuc29ydCgoYSwgYikgPT4gYSAtIGIpO1xuICByZXR1cm4geyB0b3VjaGVkOiB0b3VjaGVkQmFyLCBhZGRyZXNzZWQ6IGFkZHJlc3NlZEJhciwgYXJlYTogcm91bmQoc3RhbmRpbmdbMF0hIC0gU0VUVElOR1MuY292ZXJhZ2UubWFyZ2luLCAyKSB9O1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUF1Qk8sSUFBTSxXQUFXO0FBQUEsRUFDdEIsT0FBTyxFQUFFLE1BQU0sTUFBTSxVQUFVLEdBQUcsUUFBUSxHQUFHO0FBQUE7QUFBQSxFQUU3QyxLQUFLO0FBQUE7QUFBQSxFQUVMLFNBQVM7QUFBQSxFQUNULGdCQUFnQjtBQUFBLEVBQ2hCLFFBQVEsRUFBRSxPQUFPLEtBQUssT0FBTyxHQUFHLE1BQU0sTUFBTSxPQUFPLElBQUksUUFBUSxHQUFHLE1BQU0sS0FBSyxVQUFVLElBQUk7QUFBQTtBQUFBLEVBRTNGLFVBQVUsRUFBRSxPQUFPLEdBQUcsVUFBVSxHQUFHLFFBQVEsSUFBSTtBQUFBLEVBQy9DLE9BQU87QUFBQTtBQUFBLEVBRVAsTUFBTTtBQUFBLEVBQ04sYUFBYTtBQUNmO0FBdUJPLFNBQVMsUUFDZCxXQUNBLFlBQ0EsYUFDUTtBQUNSLFFBQU0sTUFBTSxXQUFXLFNBQVMsRUFBRSxJQUFJLENBQUMsRUFBRSxHQUFHLE1BQU0sRUFBRTtBQUNwRCxRQUFNLFFBQVEsVUFBVSxNQUFNLFFBQVEsQ0FBQyxNQUFNLE1BQU0sS0FBSyxTQUFTLElBQUksTUFBTSxDQUFDLENBQUM7QUFDN0UsUUFBTSxRQUFRLGFBQWEsV0FBVyxTQUFTLEVBQUUsSUFBSSxDQUFDLEVBQUUsUUFBUSxNQUFNLE9BQU8sQ0FBQztBQUM5RSxRQUFNLE9BQU8sb0JBQUksSUFBSTtBQUNyQixRQUFNLFdBQVcsQ0FBQyxXQUF3QyxPQUFPLElBQUksQ0FBQyxPQUFPLElBQUksUUFBUSxFQUFFLENBQUMsRUFBRSxPQUFPLENBQUMsTUFBTSxLQUFLLENBQUM7QUFDbEgsUUFBTSxXQUFXLElBQUk7QUFBQSxJQUNuQixXQUFXLElBQUksQ0FBQyxFQUFFLE1BQU0sS0FBSyxNQUFNLENBQUMsTUFBTSxLQUFLLFNBQVMsSUFBSSxDQUFDLE1BQU0sV0FBVyxHQUFHLE9BQU8sSUFBSSxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQ2pHO0FBQ0EsUUFBTSxXQUFXLElBQUk7QUFBQSxJQUNuQixXQUFXLElBQUksQ0FBQyxFQUFFLE1BQU0sT0FBTyxNQUFNO0FBQUEsTUFDbkM7QUFBQSxNQUNBLE9BQU87QUFBQSxRQUFRLENBQUMsR0FBRyxNQUNqQixJQUFJLENBQUMsRUFBRSxRQUFRLE1BQU0sVUFBVSxTQUFTLElBQUksSUFBSSxFQUFHLENBQUMsR0FBSSxRQUFRLFNBQVMsQ0FBQyxHQUFHLFlBQVksRUFBRSxDQUFDLElBQUksQ0FBQztBQUFBLE1BQ25HO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSDtBQUNBLFFBQU0sTUFBTSxZQUFZLElBQUksQ0FBQyxFQUFFLFFBQVEsU0FBUyxPQUFPLE9BQU87QUFBQSxJQUM1RDtBQUFBLElBQ0EsVUFBVSxXQUFXLFNBQVMsT0FBTyxJQUFJO0FBQUEsSUFDekMsUUFBUSxTQUFTLE1BQU07QUFBQSxJQUN2QixZQUFZLFNBQVM7QUFBQSxFQUN2QixFQUFFO0FBQ0YsUUFBTSxVQUFVLElBQUk7QUFBQSxJQUNsQixXQUFXLElBQUksQ0FBQyxNQUFNO0FBQUEsTUFDcEIsRUFBRTtBQUFBLE1BQ0YsVUFBVSxNQUFNLFFBQVEsQ0FBQyxFQUFFLEdBQUcsR0FBRyxTQUFTO0FBQ3hDLGNBQU0sT0FBTyxPQUFPLEdBQUcsRUFBRTtBQUN6QixlQUFPLE9BQU8sQ0FBQyxFQUFFLE1BQU0sS0FBSyxDQUFDLElBQUksQ0FBQztBQUFBLE1BQ3BDLENBQUM7QUFBQSxJQUNILENBQUM7QUFBQSxFQUNIO0FBQ0EsU0FBTyxFQUFFLFdBQVcsWUFBWSxLQUFLLE9BQU8sVUFBVSxVQUFVLEtBQUssUUFBUTtBQUMvRTtBQUlBLFNBQVMsaUJBQWlCLFVBQTJFO0FBQ25HLFFBQU0sU0FBUyxvQkFBSSxJQUF3RDtBQUMzRSxhQUFXLEVBQUUsVUFBVSxPQUFPLEtBQUssVUFBVTtBQUMzQyxlQUFXLFFBQVEsU0FBUyxLQUFLLEdBQUc7QUFDbEMsWUFBTSxRQUFRLE9BQU8sSUFBSSxJQUFJLEtBQUssRUFBRSxVQUFVLEdBQUcsU0FBUyxvQkFBSSxJQUFJLEVBQUU7QUFDcEUsWUFBTTtBQUNOLFlBQU0sUUFBUSxJQUFJLE1BQU07QUFDeEIsYUFBTyxJQUFJLE1BQU0sS0FBSztBQUFBLElBQ3hCO0FBQUEsRUFDRjtBQUNBLFFBQU0sYUFBYSxvQkFBSSxJQUE0QztBQUNuRSxhQUFXLENBQUMsTUFBTSxFQUFFLFVBQVUsUUFBUSxDQUFDLEtBQUssUUFBUTtBQUNsRCxVQUFNLFNBQVMsS0FBSyxDQUFDLE1BQU0sT0FBUSxLQUFLLENBQUMsTUFBTSxPQUFPLEtBQUssQ0FBQyxNQUFNO0FBQ2xFLFFBQUksQ0FBQyxVQUFVLFFBQVEsUUFBUSxRQUFRLEtBQUssSUFBSSxJQUFJLFNBQVMsaUJBQWlCLFNBQVMsU0FBVTtBQUNqRyxVQUFNLFNBQVMsVUFBVSxLQUFLLENBQUMsTUFBTSxNQUFNLElBQUksS0FBSyxNQUFNLEtBQUssS0FBSyxJQUFJLFNBQVMsU0FBUyxRQUFRLENBQUMsSUFBSTtBQUN2RyxlQUFXLElBQUksTUFBTSxFQUFFLElBQUksV0FBVyxNQUFNLE9BQU8sQ0FBQztBQUFBLEVBQ3REO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxTQUNkLEtBQ0EsVUFDQSxPQUFlLFNBQVMsTUFDVjtBQUNkLFFBQU0sYUFBYSxpQkFBaUIsUUFBUTtBQUM1QyxRQUFNLE9BQU8sU0FBUyxJQUFJLENBQUMsRUFBRSxTQUFTLE1BQWlCO0FBQ3JELFVBQU0sUUFBUSxNQUFNLFVBQVUsVUFBVTtBQUN4QyxXQUFPO0FBQUEsTUFDTCxLQUFLLFdBQVcsS0FBSyxPQUFPLENBQUMsRUFBRSxRQUFRLE1BQU0sUUFBUSxFQUFFO0FBQUEsTUFDdkQsUUFBUSxhQUFhLEtBQUssT0FBTyxDQUFDLEVBQUUsTUFBTSxNQUFNLEtBQUs7QUFBQSxJQUN2RDtBQUFBLEVBQ0YsQ0FBQztBQUNELFFBQU0sYUFBYSxTQUFTLElBQUksQ0FBQyxNQUFNLEVBQUUsVUFBVTtBQUNuRCxRQUFNLFFBQVEsV0FBVztBQUN6QixRQUFNLFVBQVUsQ0FBQyxHQUFHLElBQUksS0FBSyxHQUFHLElBQUksTUFBTSxFQUFFLElBQUksQ0FBQyxNQUFNO0FBQ3JELFVBQU0sYUFBYSxNQUFNLElBQUk7QUFDN0IsVUFBTSxVQUFVLFNBQVMsSUFBSSxDQUFDLEVBQUUsT0FBTyxNQUFPLGFBQWEsT0FBTyxTQUFTLElBQUksT0FBTyxTQUFTLENBQUMsQ0FBRTtBQUNsRyxXQUFPO0FBQUEsTUFDTDtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0EsYUFBYSxFQUFFLEdBQUcsU0FBUyxPQUFPLFVBQVUsRUFBRSxJQUFJLFNBQVM7QUFBQSxJQUM3RDtBQUFBLEVBQ0YsQ0FBQztBQUNELFFBQU0sWUFBWSxJQUFJLElBQUksQ0FBQyxHQUFHLE1BQU07QUFDbEMsVUFBTSxPQUFPLFNBQVMsT0FBTyxDQUFDLE1BQU0sRUFBRSxlQUFlLENBQUM7QUFDdEQsV0FDRSxLQUFLLE1BQU0sTUFBTSxLQUFLLEtBQUssSUFBSSxLQUFLLE9BQU8sQ0FBQyxFQUFFLE9BQU8sTUFBTSxPQUFPLFNBQVMsQ0FBQyxDQUFDLEVBQUUsV0FBVyxJQUFJLEtBQUssT0FBTyxDQUFDLElBQUk7QUFBQSxFQUVuSCxDQUFDO0FBQ0QsU0FBTztBQUFBLElBQ0wsVUFBVTtBQUFBLElBQ1YsR0FBRyxNQUFNLFlBQVksU0FBUyxJQUFJO0FBQUEsSUFDbEMsUUFBUSxRQUFRLElBQUksQ0FBQyxNQUFNLEtBQUssTUFBTSxNQUFNLEVBQUUsS0FBSyxDQUFFLElBQUksR0FBRztBQUFBLElBQzVEO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxNQUNQLFlBQ0EsU0FDQSxNQUNpRTtBQUNqRSxRQUFNLFFBQVEsV0FBVztBQUN6QixRQUFNLFNBQVMsUUFBUTtBQUFBLElBQ3JCLENBQUMsTUFBTSxLQUFLLEtBQUssTUFBTSxFQUFFLE1BQU0sR0FBRyxLQUFLLEVBQUUsT0FBTyxDQUFDLEdBQUcsTUFBTSxLQUFLLElBQUksR0FBRyxLQUFLLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDLElBQUk7QUFBQSxFQUMvRjtBQUNBLFFBQU0sUUFBUSxhQUFhLEtBQUssUUFBUSxRQUFRLENBQUMsTUFBTSxNQUFNLEtBQUssRUFBRSxNQUFNLEdBQUcsS0FBSyxHQUFHLEtBQUssR0FBRyxDQUFDLENBQUMsRUFBRSxLQUFLO0FBQ3RHLFFBQU0sUUFBUSxNQUFNLEtBQUssSUFBSSxHQUFHLE1BQU0sU0FBUyxJQUFJLENBQUM7QUFDcEQsUUFBTSxRQUFrQixDQUFDO0FBQ3pCLFFBQU0sV0FBcUIsQ0FBQztBQUM1QixRQUFNLE9BQWlCLENBQUM7QUFDeEIsYUFBVyxDQUFDLE1BQU0sRUFBRSxJQUFJLE9BQU8sQ0FBQyxLQUFLLFlBQVk7QUFDL0MsVUFBTSxPQUFPLFFBQVEsUUFBUSxDQUFDLEdBQUcsTUFBTTtBQUNyQyxZQUFNLE9BQU8sS0FBSyxJQUFJLEVBQUUsRUFBRSxDQUFFLEtBQUssUUFBUSxTQUFTLEVBQUUsRUFBRSxHQUFJLE9BQU8sQ0FBQyxDQUFFLElBQUk7QUFDeEUsYUFBTyxTQUFTLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBVTtBQUFBLElBQzlDLENBQUM7QUFDRCxRQUFJLEtBQUssV0FBVyxFQUFHO0FBQ3ZCLFVBQU0sS0FBSyxJQUFJO0FBQ2YsYUFBUyxLQUFLLEtBQUssTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUNyQyxTQUFLO0FBQUEsTUFDSDtBQUFBLFFBQ0UsS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQztBQUFBLFFBQ25CLEtBQUssSUFBSSxDQUFDLENBQUMsRUFBRSxJQUFJLE1BQU0sSUFBSTtBQUFBLE1BQzdCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDQSxTQUFPLEVBQUUsWUFBWSxNQUFNLEtBQUssSUFBSSxHQUFHLFFBQVEsVUFBVSxNQUFNLEtBQUssS0FBSyxJQUFJLEdBQUcsT0FBTztBQUN6RjtBQUVBLElBQU0sY0FBNkI7QUFBQSxFQUNqQyxTQUFTLENBQUM7QUFBQSxFQUNWLFdBQVcsQ0FBQztBQUFBLEVBQ1osTUFBTSxDQUFDO0FBQUEsRUFDUCxNQUFNLEVBQUUsU0FBUyxHQUFHLFdBQVcsR0FBRyxNQUFNLEVBQUU7QUFDNUM7QUFFTyxJQUFNLGdCQUFnQixDQUFDLFdBQWtDO0FBQUEsRUFDOUQsR0FBRztBQUFBLEVBQ0gsWUFBWTtBQUFBLEVBQ1osUUFBUSxFQUFFLE1BQU0sR0FBRyxPQUFPLENBQUMsRUFBRTtBQUFBLEVBQzdCLFdBQVc7QUFBQSxFQUNYLFVBQVU7QUFDWjtBQVlPLFNBQVMsUUFBUSxRQUFnQixVQUE0QixPQUFvQztBQUN0RyxRQUFNLFFBQVEsWUFBWSxPQUFPLFdBQVcsS0FBSztBQUNqRCxRQUFNLE9BQU8sb0JBQUksSUFBSTtBQUNyQixRQUFNLFdBQVcsT0FBTyxTQUFTLElBQUksU0FBUyxJQUFJO0FBQ2xELFFBQU0sU0FBUyxTQUFTLEtBQUssU0FBUyxJQUFJLENBQUMsR0FBRyxNQUFhLFdBQVcsR0FBRyxPQUFPLE1BQU0sU0FBUyxDQUFDLENBQUUsQ0FBQztBQUNuRyxRQUFNLFNBQVMsY0FBYyxTQUFTLEtBQUssVUFBVSxNQUFNO0FBQzNELFNBQU8sT0FBTyxRQUFRLENBQUMsS0FBSyxNQUFNO0FBQ2hDLFVBQU0sT0FBTyxTQUFTLE9BQU8sQ0FBQztBQUM5QixRQUFJLENBQUMsS0FBTSxRQUFPLENBQUM7QUFDbkIsV0FBTyxhQUFhLElBQUksS0FBSyxFQUFFLElBQUksQ0FBQyxhQUFtQjtBQUFBLE1BQ3JELFVBQVUsU0FBUztBQUFBLE1BQ25CLFNBQVM7QUFBQSxNQUNUO0FBQUEsTUFDQSxLQUFLLE9BQU8sS0FBSyxTQUFTLE1BQU0sT0FBTyxNQUFNLFNBQVM7QUFBQSxNQUN0RCxPQUFPLEtBQUssU0FBUyxPQUFPLElBQUksT0FBTyxDQUFFLElBQUksSUFBSTtBQUFBLElBQ25ELEVBQUU7QUFBQSxFQUNKLENBQUM7QUFDSDtBQUVBLFNBQVMsVUFBVSxPQUFnQztBQUNqRCxRQUFNLFFBQVEsTUFBTSxDQUFDLEVBQUcsSUFBSTtBQUM1QixRQUFNLFVBQVUsTUFBTSxLQUFLLEVBQUUsUUFBUSxNQUFNLEdBQUcsQ0FBQyxHQUFHLE1BQU0sYUFBYSxLQUFLLE9BQU8sQ0FBQyxFQUFFLElBQUksTUFBTSxJQUFJLENBQUMsQ0FBRSxDQUFDO0FBQ3RHLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxNQUFNLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxLQUFLO0FBQUEsSUFDOUIsU0FBUztBQUFBLEVBQ1g7QUFDRjtBQUdBLFNBQVMsY0FBYyxRQUFtRSxZQUE0QjtBQUNwSCxRQUFNLFlBQVksb0JBQUksSUFBNEM7QUFDbEUsYUFBVyxPQUFPLFFBQVE7QUFDeEIsVUFBTSxNQUFNLEdBQUcsSUFBSSxLQUFLLFFBQVEsSUFBSSxJQUFJLEtBQUssT0FBTztBQUNwRCxjQUFVLElBQUksS0FBSyxDQUFDLEdBQUksVUFBVSxJQUFJLEdBQUcsS0FBSyxDQUFDLEdBQUksR0FBRyxDQUFDO0FBQUEsRUFDekQ7QUFDQSxRQUFNLFNBQVMsQ0FBQyxHQUFHLFVBQVUsT0FBTyxDQUFDLEVBQ2xDLFFBQVEsQ0FBQyxTQUFTLEtBQUssS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxHQUFHLENBQUMsQ0FBQyxFQUNsRSxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsT0FBTyxFQUFFLElBQUk7QUFDakMsTUFBSSxRQUFRO0FBQ1osTUFBSSxPQUFPLEVBQUUsSUFBSSxHQUFHLE1BQU0sRUFBRTtBQUM1QixTQUFPLFFBQVEsQ0FBQyxFQUFFLE1BQU0sS0FBSyxHQUFHLE1BQU07QUFDcEMsYUFBUyxLQUFLO0FBQ2QsVUFBTSxLQUFNLElBQUksU0FBVSxJQUFJLElBQUk7QUFDbEMsUUFBSSxLQUFLLEtBQUssR0FBSSxRQUFPLEVBQUUsSUFBSSxLQUFLO0FBQUEsRUFDdEMsQ0FBQztBQUNELFNBQU8sS0FBSyxNQUFNLEtBQUssT0FBTyxHQUFHLElBQUk7QUFDdkM7QUFPTyxTQUFTLElBQUksUUFBZ0IsT0FBMEIsWUFBcUIsVUFBVSxNQUFlO0FBQzFHLFFBQU0sYUFBYSxPQUFPLFdBQVcsT0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLE1BQU0sU0FBUyxJQUFJLENBQUM7QUFDOUUsUUFBTSxhQUFhLENBQUMsU0FBaUQ7QUFBQSxJQUNuRSxHQUFHLEtBQUssUUFBUSxDQUFDLEVBQUUsS0FBSyxNQUFNLE9BQU8sU0FBUyxJQUFJLElBQUksQ0FBRTtBQUFBLElBQ3hELEdBQUcsT0FBTztBQUFBLEVBQ1o7QUFDQSxRQUFNLFVBQVUsVUFBVSxXQUFXO0FBQ3JDLFFBQU0sUUFBUSxNQUFNLEtBQUssRUFBRSxRQUFRLFNBQVMsTUFBTSxHQUFHLENBQUMsR0FBRyxPQUFPO0FBQUEsSUFDOUQsUUFBUSxXQUFXLE9BQU8sQ0FBQ0EsSUFBRyxNQUFNLElBQUksU0FBUyxVQUFVLENBQUM7QUFBQSxJQUM1RCxTQUFTLFdBQVcsT0FBTyxDQUFDQSxJQUFHLE1BQU0sSUFBSSxTQUFTLFVBQVUsQ0FBQztBQUFBLEVBQy9ELEVBQUU7QUFDRixRQUFNLFNBQVMsTUFBTSxJQUFJLENBQUMsRUFBRSxPQUFPLE1BQU0sY0FBYyxRQUFRLE9BQU8sS0FBSyxXQUFXLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFDL0YsUUFBTSxRQUFRLE1BQU0sUUFBUSxDQUFDLEVBQUUsUUFBUSxHQUFHLE1BQU0sUUFBUSxRQUFRLENBQUMsTUFBTSxRQUFRLFFBQVEsR0FBRyxPQUFPLENBQUMsQ0FBRSxDQUFDLENBQUM7QUFDdEcsUUFBTSxZQUFZLENBQUMsR0FBVyxTQUF3QixNQUFNLENBQUMsRUFBRyxRQUFRLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLEtBQUssUUFBUTtBQUNqSCxRQUFNLFVBQVUsTUFBTSxJQUFJLENBQUMsR0FBRyxNQUFNLFVBQVUsTUFBTSxPQUFPLENBQUMsU0FBUyxDQUFDLFVBQVUsR0FBRyxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQzFGLFFBQU0sU0FBUyxNQUFNO0FBQUEsSUFBUSxDQUFDLEdBQUcsTUFDL0IsTUFBTSxPQUFPLENBQUMsU0FBUyxVQUFVLEdBQUcsSUFBSSxDQUFDLEVBQUUsSUFBSSxDQUFDLFVBQVUsRUFBRSxNQUFNLE1BQU0sWUFBWSxRQUFRLENBQUMsR0FBSSxLQUFLLEdBQUcsRUFBRSxFQUFFO0FBQUEsRUFDL0c7QUFDQSxRQUFNLGFBQWEsV0FBVyxPQUFPLENBQUMsS0FBSyxFQUFFLE9BQU8sTUFBTSxNQUFNLE9BQU8sT0FBTyxDQUFDLEdBQUcsTUFBTSxLQUFLLEdBQUcsVUFBVSxJQUFJLENBQUMsR0FBRyxDQUFDO0FBQ25ILFFBQU0sWUFBWSxjQUFjLFFBQVEsVUFBVTtBQUNsRCxRQUFNLGNBQWMsTUFBTSxJQUFJLENBQUMsR0FBRyxPQUFnQixFQUFFLEdBQUcsT0FBTyxDQUFDLEdBQUksUUFBUSxZQUFZLFFBQVEsQ0FBQyxHQUFJLENBQUMsR0FBRyxVQUFVLEVBQUU7QUFDcEgsUUFBTSxXQUFXO0FBQUEsSUFDZjtBQUFBLElBQ0EsTUFBTSxRQUFRLENBQUMsRUFBRSxRQUFRLEdBQUcsTUFBTSxRQUFRLElBQUksQ0FBQyxjQUFjLEVBQUUsVUFBVSxTQUFTLFlBQVksQ0FBQyxFQUFHLEVBQUUsQ0FBQztBQUFBLEVBQ3ZHO0FBQ0EsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLEdBQUcsUUFBUSxPQUFPLEtBQUssV0FBVyxVQUFVLENBQUM7QUFBQSxJQUM3QyxRQUFRLFlBQVksVUFBVSxLQUFLLEdBQUcsQ0FBQztBQUFBLElBQ3ZDO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFDRjtBQUVBLElBQU0sUUFBUSxDQUFDLEdBQVcsV0FBMkIsS0FBSyxNQUFNLElBQUksTUFBTSxNQUFNLElBQUksTUFBTTtBQUcxRixTQUFTLFdBQVcsTUFBeUIsVUFBNEM7QUFDdkYsUUFBTSxPQUFPLFNBQVMsSUFBSSxDQUFDLE9BQU87QUFBQSxJQUNoQyxHQUFHO0FBQUEsSUFDSCxVQUFVLElBQUksSUFBSSxDQUFDLEdBQUcsRUFBRSxRQUFRLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxNQUFNLEtBQUssQ0FBQyxNQUFNLE9BQU8sQ0FBQyxLQUFLLFNBQVMsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUM5RixFQUFFO0FBQ0YsU0FBTyxFQUFFLEdBQUcsU0FBUyxDQUFDLEdBQUcsTUFBTSxTQUFTLFdBQVcsR0FBRyxVQUFVLENBQUMsYUFBYSxFQUFFO0FBQ2xGO0FBUUEsU0FBUyxZQUFZLFFBQWdCLFFBQTBDO0FBQzdFLFFBQU0sRUFBRSxVQUFVLElBQUk7QUFDdEIsUUFBTSxjQUErRSxDQUFDO0FBQ3RGLFFBQU0sV0FBcUUsQ0FBQztBQUM1RSxhQUFXLEVBQUUsVUFBVSxRQUFRLEtBQUssUUFBUTtBQUMxQyxVQUFNLFFBQVEsWUFBWSxXQUFXLE9BQU87QUFDNUMsVUFBTSxRQUFRLENBQUMsU0FBcUMsV0FBVyxDQUFDLElBQUksR0FBRyxXQUFXLFNBQVMsZ0JBQWdCLENBQUM7QUFDNUcsVUFBTSxRQUFRLGVBQWUsTUFBTSxTQUFTLElBQUksR0FBRyxLQUFLO0FBQ3hELFVBQU0sV0FBVyxTQUFTLEtBQUssU0FBUztBQUN4QyxXQUFPLElBQUksUUFBUSxDQUFDLElBQUksTUFBTTtBQUM1QixZQUFNLE9BQU8sU0FBUyxTQUFTLEVBQUU7QUFDakMsVUFBSSxLQUFNLGFBQVksS0FBSyxFQUFFLE9BQU8sYUFBYSxNQUFNLENBQUMsR0FBSSxRQUFRLEdBQUcsS0FBSyxDQUFDO0FBQUEsSUFDL0UsQ0FBQztBQUNELGVBQVcsRUFBRSxNQUFBQyxPQUFNLEtBQUssS0FBSyxPQUFPLFFBQVEsSUFBSSxTQUFTLElBQUksR0FBSTtBQUMvRCxZQUFNLFNBQVMsQ0FBSSxTQUE0QixLQUFLLE9BQU8sQ0FBQyxHQUFHLE1BQU0sT0FBTyxNQUFNLENBQUMsTUFBTUEsS0FBSTtBQUM3RixlQUFTLEtBQUssRUFBRSxPQUFPLFVBQVUsT0FBTyxLQUFLLEdBQUcsUUFBUSxHQUFHLFFBQVEsTUFBTSxVQUFVLFNBQVMsS0FBSyxDQUFDO0FBQ2xHLGVBQVMsS0FBSztBQUFBLFFBQ1osT0FBTyxVQUFVLE9BQU8sZUFBZSxNQUFNLElBQUksR0FBRyxLQUFLLENBQUMsR0FBRyxLQUFLLFNBQVMsTUFBTTtBQUFBLFFBQ2pGLFFBQVE7QUFBQSxRQUNSLFVBQVUsU0FBUztBQUFBLE1BQ3JCLENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUNBLFFBQU0sUUFBUSxZQUFZLElBQUksQ0FBQyxRQUFRLElBQUksS0FBSztBQUNoRCxRQUFNLEVBQUUsT0FBTyxTQUFTLElBQUksU0FBUztBQUNyQyxRQUFNLFVBQVU7QUFBQSxJQUNkO0FBQUEsSUFDQSxZQUFZLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLFFBQVE7QUFBQSxJQUMvQztBQUFBLEVBQ0Y7QUFDQSxRQUFNLFlBQVk7QUFBQSxJQUNoQjtBQUFBLElBQ0EsWUFBWSxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sU0FBUyxXQUFXO0FBQUEsSUFDbEQ7QUFBQSxFQUNGO0FBQ0EsUUFBTSxPQUFPO0FBQUEsSUFDWCxTQUFTLElBQUksQ0FBQyxRQUFRLElBQUksS0FBSztBQUFBLElBQy9CLFNBQVMsSUFBSSxDQUFDLEVBQUUsT0FBTyxNQUFNLE1BQU07QUFBQSxJQUNuQztBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0EsU0FBTyxFQUFFLFNBQVMsV0FBVyxNQUFNLE1BQU0sU0FBUyxhQUFhLFVBQVUsU0FBUyxXQUFXLElBQUksRUFBRTtBQUNyRztBQUVBLFNBQVMsU0FDUCxhQUNBLFVBQ0EsU0FDQSxXQUNBLE1BQ3VCO0FBQ3ZCLFFBQU0sYUFBYTtBQUFBLElBQ2pCLFlBQVksSUFBSSxDQUFDLEVBQUUsT0FBTyxLQUFLLE9BQU8sRUFBRSxNQUFNLFdBQVcsT0FBTyxPQUFPLEdBQUcsT0FBTyxTQUFTLFNBQVMsRUFBRTtBQUFBLEVBQ3ZHO0FBQ0EsUUFBTSxlQUFlO0FBQUEsSUFDbkIsWUFDRyxPQUFPLENBQUMsRUFBRSxLQUFLLE1BQU0sU0FBUyxRQUFRLEVBQ3RDLElBQUksQ0FBQyxFQUFFLE9BQU8sS0FBSyxPQUFPLEVBQUUsTUFBTSxXQUFXLE9BQU8sU0FBUyxHQUFHLE9BQU8sU0FBUyxZQUFZLEVBQUU7QUFBQSxFQUNuRztBQUVBLFFBQU0sV0FBVyxTQUNkLE9BQU8sQ0FBQyxFQUFFLE9BQU8sTUFBTSxNQUFNLEVBQzdCLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxXQUFXLE9BQU8sSUFBSSxDQUFDLEVBQzFDLEtBQUssQ0FBQyxHQUFHLE1BQU0sSUFBSSxDQUFDO0FBQ3ZCLFNBQU8sRUFBRSxTQUFTLFlBQVksV0FBVyxjQUFjLE1BQU0sTUFBTSxTQUFTLENBQUMsSUFBSyxTQUFTLFNBQVMsUUFBUSxDQUFDLEVBQUU7QUFDakg7IiwKICAibmFtZXMiOiBbIl8iLCAiYXJlYSJdCn0K
