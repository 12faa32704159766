import {
  BODIES,
  DELIVERABLES,
  EVERYBODY,
  MONTHS,
  NUMBER_WORDS,
  TIME_UNITS
} from "./chunk-4MJL66B6.mjs";

// src/engine/statements/quantities.ts
var NAMING = new Set(
  "act law no nos number art article articles section sections chapter annex appendix table figure fig iso iec nist cobit directive regulation resolution decree phase step stage tier goal objective objectives action actions item items page pages pp version v web industry part pillar priority convention para paragraph clause rfc en sp pub fips target initiative initiatives measure vision horizon agenda line layer title type class ipv grade form milestone room box category task wp".split(
    " "
  )
);
var CURRENCY = new Set(
  "$ \u20AC \xA3 \xA5 \u20A6 \u20B9 usd eur gbp euro euros dollar dollars us$ dollar pound pounds chf ngn kes frw rwf lm mln bn million billion".split(
    " "
  )
);
var MONEY_BEHIND = new Set(
  "usd eur euro euros dollars gbp pounds chf ngn kes frw rwf naira shillings francs lei lari".split(" ")
);
var SCALES = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  m: 1e6,
  bn: 1e9,
  mln: 1e6
};
var THRESHOLDS = new Set(
  "least most than to minimum maximum exceeding exceed above below under over only < > \u2265 \u2264 ~ approximately around about".split(
    " "
  )
);
var MEASURE_UNITS = new Set(
  "mbps gbps kbps mb gb kb mbit gbit mb/s megawatt mw gb tb points point places percentage times fold km people persons ha per".split(
    " "
  )
);
function findQuantities(tokens) {
  const quantities = [];
  for (let i = 0; i < tokens.length; i++) {
    const found = quantityAt(tokens, i);
    if (!found) continue;
    quantities.push(found);
    i = found.last;
  }
  return quantities;
}
function valueOf(token) {
  const first = token.text.charCodeAt(0);
  if (first < 48 || first > 57) return NUMBER_WORDS.get(token.lower);
  if (token.kind === "number") return parseNumber(token.text);
  const range = /^(\d{1,3}(?:\.\d{1,2})?)[-–]\d{1,3}(?:\.\d{1,2})?$/.exec(token.text);
  if (range) return Number(range[1]);
  const suffixed = /^(\d[\d.,]*)(k|m|bn|mbps|gbps)$/.exec(token.lower);
  return suffixed ? parseNumber(suffixed[1]) * (SCALES[suffixed[2]] ?? 1) : void 0;
}
var isOneAtLeast = (tokens, i) => tokens[i].lower === "one" && thresholdStart(tokens, i) < i;
function parseNumber(text) {
  return Number(
    text.replace(/[,.](?=\d{3}(?:\D|$))/g, "").replace(",", ".").replace(/[.,]$/, "")
  );
}
function quantityAt(tokens, i) {
  const token = tokens[i];
  let value = isOneAtLeast(tokens, i) ? 1 : valueOf(token);
  if (value === void 0 || Number.isNaN(value)) return void 0;
  const before = tokens[i - 1]?.lower ?? "";
  let last = i;
  let next = tokens[i + 1]?.lower ?? "";
  if (next in SCALES) {
    value *= SCALES[next];
    last++;
    next = tokens[last + 1]?.lower ?? "";
  }
  const make = (kind, to = last) => {
    const first = thresholdStart(tokens, i);
    const behind = `${tokens[to + 1]?.lower ?? ""} ${tokens[to + 2]?.lower ?? ""}`;
    const threshold = first < i || /^(?:or (?:less|more|fewer|higher|lower|above|below)|and more)/.test(behind);
    return { kind, value, first, last: to, threshold, start: tokens[first].start, end: tokens[to].end };
  };
  if (next === "%" || next === "percent" || next === "per" && /^cents?$/.test(tokens[last + 2]?.lower ?? ""))
    return make("percent", next === "per" ? last + 2 : last + 1);
  if (CURRENCY.has(before) || MONEY_BEHIND.has(next)) return make("money", MONEY_BEHIND.has(next) ? last + 1 : last);
  if (isName(tokens, i, value, before, next)) return void 0;
  if (TIME_UNITS.has(next))
    return /^(?:second|minute|hour|day|working)/.test(next) ? make("duration", last + 1) : void 0;
  const counted = value === 1 && token.kind === "word" ? last : countedThing(tokens, last + 1);
  if (counted >= 0) return make("count", counted);
  return token.kind === "number" || /mbps|gbps/.test(token.lower) ? make("other") : void 0;
}
function isName(tokens, i, value, before, next) {
  const token = tokens[i];
  if (before === "." && /^(?:no|nos|art|sec|fig|vol|para|ch|p|pp|v|ver)$/.test(tokens[i - 2]?.lower ?? "")) return true;
  if (NAMING.has(before) && before !== "number" && before !== "target") return true;
  if (MONTHS.has(next) || MONTHS.has(before) || before === "/" || next === "/" || before === "#" || before === "\xA7")
    return true;
  if ((before === "(" || i === 0) && (next === ")" || next === ".")) return true;
  if (token.kind === "number" && /^\d+\.\d+\.\d/.test(token.text)) return true;
  const isYear = token.kind === "number" && /^\d{4}$/.test(token.text) && value >= 1900 && value <= 2100;
  if (isYear) return !EVERYBODY.has(next) && !THRESHOLDS.has(before === "to" ? "" : before);
  return before === "in" && tokens[i - 2]?.lower === "one";
}
function thresholdStart(tokens, i) {
  const one = tokens[i - 1]?.lower ?? "";
  const two = `${tokens[i - 2]?.lower ?? ""} ${one}`;
  if (/^(?:at least|at most|more than|less than|fewer than|up to|no fewer|no less|no more|not less|minimum of|maximum of|as many|greater than|lower than|better than)$/.test(
    two
  ))
    return i - 2;
  return THRESHOLDS.has(one) && one !== "to" && one !== "than" && one !== "least" && one !== "most" ? i - 1 : i;
}
function countedThing(tokens, from) {
  for (let i = from; i < from + 5 && i < tokens.length; i++) {
    const { lower, kind } = tokens[i];
    if (kind !== "word") return -1;
    if (/^(?:of|in|on|by|to|for|and|or|the|with|at|from|is|are|will)$/.test(lower) && !(i === from && lower === "of"))
      return -1;
    if (MEASURE_UNITS.has(lower) || DELIVERABLES.has(lower) || BODIES.has(lower) || EVERYBODY.has(lower)) return i;
    if (/[^su]s$/.test(lower)) return i;
  }
  return -1;
}

// src/engine/statements/tokens.ts
var TOKEN = /[\p{L}\p{N}\p{M}]+(?:[.,'’‑-][\p{L}\p{N}\p{M}]+)*|[^\s]/gu;
var NUMBER = /^\d[\d.,]*$/;
var WORD = /^[\p{L}\p{N}\p{M}]/u;
function kindOf(token) {
  const first = token.charCodeAt(0) | 32;
  if (first >= 97 && first <= 122) return "word";
  return NUMBER.test(token) ? "number" : WORD.test(token) ? "word" : "mark";
}
function tokenize(text, start = 0, end = text.length) {
  const tokens = [];
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(part); found !== null; found = TOKEN.exec(part)) {
    const token = found[0];
    const at = start + found.index;
    const kind = kindOf(token);
    const lower = kind === "word" ? token.toLowerCase() : token;
    tokens.push({ text: token, lower, start: at, end: at + token.length, kind });
  }
  return tokens;
}
var ABBREVIATIONS = new Set(
  "v no nos art arts sec para pp p fig figs e.g i.e etc cf vs dr mr mrs ms prof hon lt col gen st inc ltd co corp approx ca dept gov est resp incl excl vol ed eds al u.s u.k jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " "
  )
);
var STOP = /[.!?]["'”’)\]]{0,3}(?=\s|$)/g;
function splitSentences(text) {
  const sentences = [];
  let start = 0;
  const push = (end) => {
    while (start < end && text[start] === " ") start++;
    if (end > start) sentences.push({ start, end });
    start = end;
  };
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (stop[0][0] === "." && !endsSentence(text, start, stop.index, end)) continue;
    push(end);
  }
  push(text.length);
  return sentences;
}
function endsSentence(text, start, dot, end) {
  const next = text[end + 1];
  if (next !== void 0 && next !== next.toUpperCase()) return false;
  let from = dot;
  while (from > start && dot - from < 12 && !/[\s([]/.test(text[from - 1])) from--;
  const word = text.slice(from, dot);
  if (from <= start + 1 && /^[\dA-Za-z.]{1,5}$/.test(word) && (/\d/.test(word) || word.length === 1)) return false;
  if (new RegExp("^\\p{Lu}$", "u").test(word)) return false;
  return !ABBREVIATIONS.has(word.toLowerCase()) || next === void 0;
}

export {
  findQuantities,
  tokenize,
  splitSentences
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2VuZ2luZS9zdGF0ZW1lbnRzL3F1YW50aXRpZXMudHMiLCAiLi4vc3JjL2VuZ2luZS9zdGF0ZW1lbnRzL3Rva2Vucy50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLyoqIE51bWJlcnMgdGhhdCBtZWFzdXJlIHNvbWV0aGluZywgdG9sZCBhcGFydCBmcm9tIHllYXJzLCBsYXdzLCBzdGFuZGFyZHMgYW5kIG51bWJlcmluZy4gKi9cbmltcG9ydCB7IEJPRElFUywgREVMSVZFUkFCTEVTLCBFVkVSWUJPRFksIE1PTlRIUywgTlVNQkVSX1dPUkRTLCBUSU1FX1VOSVRTIH0gZnJvbSAnLi9sZXhpY29uLmpzJztcbmltcG9ydCB0eXBlIHsgUmFuZ2UsIFRva2VuIH0gZnJvbSAnLi90b2tlbnMuanMnO1xuXG4vKiogQSBudW1iZXIgd2l0aCB3aGF0IGl0IGNvdW50cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUXVhbnRpdHkgZXh0ZW5kcyBSYW5nZSB7XG4gIC8qKiBgY291bnRgIG9mIHRoaW5ncywgYHBlcmNlbnRgLCBgbW9uZXlgLCBhIHNob3J0IGBkdXJhdGlvbmAgKFwiMjQgaG91cnNcIiksIGBvdGhlcmAgKGEgdmFsdWUgd2l0aG91dCBhIHVuaXQpLiAqL1xuICByZWFkb25seSBraW5kOiAncGVyY2VudCcgfCAnY291bnQnIHwgJ21vbmV5JyB8ICdkdXJhdGlvbicgfCAnb3RoZXInO1xuICByZWFkb25seSB2YWx1ZTogbnVtYmVyO1xuICAvKiogSW5kaWNlcyBpbnRvIHRoZSB0b2tlbnMuICovXG4gIHJlYWRvbmx5IGZpcnN0OiBudW1iZXI7XG4gIHJlYWRvbmx5IGxhc3Q6IG51bWJlcjtcbiAgLyoqIFwiYXQgbGVhc3RcIiwgXCJtb3JlIHRoYW5cIiwgXCJ1cCB0b1wiLCBcIjxcIiBzdGFuZCBiZWZvcmUgaXQsIG9yIFwib3IgbGVzc1wiIGJlaGluZC4gKi9cbiAgcmVhZG9ubHkgdGhyZXNob2xkOiBib29sZWFuO1xufVxuXG4vKiogQmVmb3JlIGEgbnVtYmVyIHRoZXNlIG1ha2UgaXQgYSBuYW1lOiBcIkFydGljbGUgNVwiLCBcIklTTy9JRUMgMjcwMDFcIiwgXCJQaGFzZSAyXCIuICovXG5jb25zdCBOQU1JTkcgPSBuZXcgU2V0KFxuICAnYWN0IGxhdyBubyBub3MgbnVtYmVyIGFydCBhcnRpY2xlIGFydGljbGVzIHNlY3Rpb24gc2VjdGlvbnMgY2hhcHRlciBhbm5leCBhcHBlbmRpeCB0YWJsZSBmaWd1cmUgZmlnIGlzbyBpZWMgbmlzdCBjb2JpdCBkaXJlY3RpdmUgcmVndWxhdGlvbiByZXNvbHV0aW9uIGRlY3JlZSBwaGFzZSBzdGVwIHN0YWdlIHRpZXIgZ29hbCBvYmplY3RpdmUgb2JqZWN0aXZlcyBhY3Rpb24gYWN0aW9ucyBpdGVtIGl0ZW1zIHBhZ2UgcGFnZXMgcHAgdmVyc2lvbiB2IHdlYiBpbmR1c3RyeSBwYXJ0IHBpbGxhciBwcmlvcml0eSBjb252ZW50aW9uIHBhcmEgcGFyYWdyYXBoIGNsYXVzZSByZmMgZW4gc3AgcHViIGZpcHMgdGFyZ2V0IGluaXRpYXRpdmUgaW5pdGlhdGl2ZXMgbWVhc3VyZSB2aXNpb24gaG9yaXpvbiBhZ2VuZGEgbGluZSBsYXllciB0aXRsZSB0eXBlIGNsYXNzIGlwdiBncmFkZSBmb3JtIG1pbGVzdG9uZSByb29tIGJveCBjYXRlZ29yeSB0YXNrIHdwJy5zcGxpdChcbiAgICAnICcsXG4gICksXG4pO1xuY29uc3QgQ1VSUkVOQ1kgPSBuZXcgU2V0KFxuICAnJCBcdTIwQUMgXHUwMEEzIFx1MDBBNSBcdTIwQTYgXHUyMEI5IHVzZCBldXIgZ2JwIGV1cm8gZXVyb3MgZG9sbGFyIGRvbGxhcnMgdXMkIGRvbGxhciBwb3VuZCBwb3VuZHMgY2hmIG5nbiBrZXMgZnJ3IHJ3ZiBsbSBtbG4gYm4gbWlsbGlvbiBiaWxsaW9uJy5zcGxpdChcbiAgICAnICcsXG4gICksXG4pO1xuY29uc3QgTU9ORVlfQkVISU5EID0gbmV3IFNldChcbiAgJ3VzZCBldXIgZXVybyBldXJvcyBkb2xsYXJzIGdicCBwb3VuZHMgY2hmIG5nbiBrZXMgZnJ3IHJ3ZiBuYWlyYSBzaGlsbGluZ3MgZnJhbmNzIGxlaSBsYXJpJy5zcGxpdCgnICcpLFxuKTtcbmNvbnN0IFNDQUxFUzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj4gPSB7XG4gIHRob3VzYW5kOiAxZTMsXG4gIG1pbGxpb246IDFlNixcbiAgYmlsbGlvbjogMWU5LFxuICBtOiAxZTYsXG4gIGJuOiAxZTksXG4gIG1sbjogMWU2LFxufTtcbmNvbnN0IFRIUkVTSE9MRFMgPSBuZXcgU2V0KFxuICAnbGVhc3QgbW9zdCB0aGFuIHRvIG1pbmltdW0gbWF4aW11bSBleGNlZWRpbmcgZXhjZWVkIGFib3ZlIGJlbG93IHVuZGVyIG92ZXIgb25seSA8ID4gXHUyMjY1IFx1MjI2NCB+IGFwcHJveGltYXRlbHkgYXJvdW5kIGFib3V0Jy5zcGxpdChcbiAgICAnICcsXG4gICksXG4pO1xuY29uc3QgTUVBU1VSRV9VTklUUyA9IG5ldyBTZXQoXG4gICdtYnBzIGdicHMga2JwcyBtYiBnYiBrYiBtYml0IGdiaXQgbWIvcyBtZWdhd2F0dCBtdyBnYiB0YiBwb2ludHMgcG9pbnQgcGxhY2VzIHBlcmNlbnRhZ2UgdGltZXMgZm9sZCBrbSBwZW9wbGUgcGVyc29ucyBoYSBwZXInLnNwbGl0KFxuICAgICcgJyxcbiAgKSxcbik7XG5cbi8qKiBBbGwgcXVhbnRpdGllcyBhbW9uZyB0aGUgdG9rZW5zIG9mIGEgc3RhdGVtZW50LCBpbiBvcmRlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaW5kUXVhbnRpdGllcyh0b2tlbnM6IHJlYWRvbmx5IFRva2VuW10pOiBRdWFudGl0eVtdIHtcbiAgY29uc3QgcXVhbnRpdGllczogUXVhbnRpdHlbXSA9IFtdO1xuICBmb3IgKGxldCBpID0gMDsgaSA8IHRva2Vucy5sZW5ndGg7IGkrKykge1xuICAgIGNvbnN0IGZvdW5kID0gcXVhbnRpdHlBdCh0b2tlbnMsIGkpO1xuICAgIGlmICghZm91bmQpIGNvbnRpbnVlO1xuICAgIHF1YW50aXRpZXMucHVzaChmb3VuZCk7XG4gICAgaSA9IGZvdW5kLmxhc3Q7XG4gIH1cbiAgcmV0dXJuIHF1YW50aXRpZXM7XG59XG5cbmZ1bmN0aW9uIHZhbHVlT2YodG9rZW46IFRva2VuKTogbnVtYmVyIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgZmlyc3QgPSB0b2tlbi50ZXh0LmNoYXJDb2RlQXQoMCk7XG4gIC8vIE1vc3QgdG9rZW5zIGFyZSB3b3JkcywgYW5kIGEgbG9vayBhdCB0aGUgZmlyc3QgY2hhcmFjdGVyIHNldHRsZXMgdGhlbS5cbiAgaWYgKGZpcnN0IDwgNDggfHwgZmlyc3QgPiA1NykgcmV0dXJuIE5VTUJFUl9XT1JEUy5nZXQodG9rZW4ubG93ZXIpO1xuICBpZiAodG9rZW4ua2luZCA9PT0gJ251bWJlcicpIHJldHVybiBwYXJzZU51bWJlcih0b2tlbi50ZXh0KTtcbiAgY29uc3QgcmFuZ2UgPSAvXihcXGR7MSwzfSg/OlxcLlxcZHsxLDJ9KT8pWy1cdTIwMTNdXFxkezEsM30oPzpcXC5cXGR7MSwyfSk/JC8uZXhlYyh0b2tlbi50ZXh0KTtcbiAgaWYgKHJhbmdlKSByZXR1cm4gTnVtYmVyKHJhbmdlWzFdKTtcbiAgY29uc3Qgc3VmZml4ZWQgPSAvXihcXGRbXFxkLixdKikoa3xtfGJufG1icHN8Z2JwcykkLy5leGVjKHRva2VuLmxvd2VyKTtcbiAgcmV0dXJuIHN1ZmZpeGVkID8gcGFyc2VOdW1iZXIoc3VmZml4ZWRbMV0hKSAqIChTQ0FMRVNbc3VmZml4ZWRbMl0hXSA/PyAxKSA6IHVuZGVmaW5lZDtcbn1cblxuLyoqIFwib25lXCIgY291bnRzIG9ubHkgYmVoaW5kIFwiYXQgbGVhc3RcIjogZXZlcnl3aGVyZSBlbHNlIGl0IGlzIGFuIGFydGljbGUgb3IgcHJvbm91bi4gKi9cbmNvbnN0IGlzT25lQXRMZWFzdCA9ICh0b2tlbnM6IHJlYWRvbmx5IFRva2VuW10sIGk6IG51bWJlcik6IGJvb2xlYW4gPT5cbiAgdG9rZW5zW2ldIS5sb3dlciA9PT0gJ29uZScgJiYgdGhyZXNob2xkU3RhcnQodG9rZW5zLCBpKSA8IGk7XG5cbmZ1bmN0aW9uIHBhcnNlTnVtYmVyKHRleHQ6IHN0cmluZyk6IG51bWJlciB7XG4gIHJldHVybiBOdW1iZXIoXG4gICAgdGV4dFxuICAgICAgLnJlcGxhY2UoL1ssLl0oPz1cXGR7M30oPzpcXER8JCkpL2csICcnKVxuICAgICAgLnJlcGxhY2UoJywnLCAnLicpXG4gICAgICAucmVwbGFjZSgvWy4sXSQvLCAnJyksXG4gICk7XG59XG5cbmZ1bmN0aW9uIHF1YW50aXR5QXQodG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBpOiBudW1iZXIpOiBRdWFudGl0eSB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHRva2VuID0gdG9rZW5zW2ldITtcbiAgbGV0IHZhbHVlID0gaXNPbmVBdExlYXN0KHRva2VucywgaSkgPyAxIDogdmFsdWVPZih0b2tlbik7XG4gIGlmICh2YWx1ZSA9PT0gdW5kZWZpbmVkIHx8IE51bWJlci5pc05hTih2YWx1ZSkpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IGJlZm9yZSA9IHRva2Vuc1tpIC0gMV0/Lmxvd2VyID8/ICcnO1xuICBsZXQgbGFzdCA9IGk7XG4gIGxldCBuZXh0ID0gdG9rZW5zW2kgKyAxXT8ubG93ZXIgPz8gJyc7XG4gIGlmIChuZXh0IGluIFNDQUxFUykge1xuICAgIHZhbHVlICo9IFNDQUxFU1tuZXh0XSE7XG4gICAgbGFzdCsrO1xuICAgIG5leHQgPSB0b2tlbnNbbGFzdCArIDFdPy5sb3dlciA/PyAnJztcbiAgfVxuICBjb25zdCBtYWtlID0gKGtpbmQ6IFF1YW50aXR5WydraW5kJ10sIHRvID0gbGFzdCk6IFF1YW50aXR5ID0+IHtcbiAgICBjb25zdCBmaXJzdCA9IHRocmVzaG9sZFN0YXJ0KHRva2VucywgaSk7XG4gICAgY29uc3QgYmVoaW5kID0gYCR7dG9rZW5zW3RvICsgMV0/Lmxvd2VyID8/ICcnfSAke3Rva2Vuc1t0byArIDJdPy5sb3dlciA/PyAnJ31gO1xuICAgIGNvbnN0IHRocmVzaG9sZCA9IGZpcnN0IDwgaSB8fCAvXig/Om9yICg/Omxlc3N8bW9yZXxmZXdlcnxoaWdoZXJ8bG93ZXJ8YWJvdmV8YmVsb3cpfGFuZCBtb3JlKS8udGVzdChiZWhpbmQpO1xuICAgIHJldHVybiB7IGtpbmQsIHZhbHVlOiB2YWx1ZSEsIGZpcnN0LCBsYXN0OiB0bywgdGhyZXNob2xkLCBzdGFydDogdG9rZW5zW2ZpcnN0XSEuc3RhcnQsIGVuZDogdG9rZW5zW3RvXSEuZW5kIH07XG4gIH07XG4gIGlmIChuZXh0ID09PSAnJScgfHwgbmV4dCA9PT0gJ3BlcmNlbnQnIHx8IChuZXh0ID09PSAncGVyJyAmJiAvXmNlbnRzPyQvLnRlc3QodG9rZW5zW2xhc3QgKyAyXT8ubG93ZXIgPz8gJycpKSlcbiAgICByZXR1cm4gbWFrZSgncGVyY2VudCcsIG5leHQgPT09ICdwZXInID8gbGFzdCArIDIgOiBsYXN0ICsgMSk7XG4gIGlmIChDVVJSRU5DWS5oYXMoYmVmb3JlKSB8fCBNT05FWV9CRUhJTkQuaGFzKG5leHQpKSByZXR1cm4gbWFrZSgnbW9uZXknLCBNT05FWV9CRUhJTkQuaGFzKG5leHQpID8gbGFzdCArIDEgOiBsYXN0KTtcbiAgaWYgKGlzTmFtZSh0b2tlbnMsIGksIHZhbHVlLCBiZWZvcmUsIG5leHQpKSByZXR1cm4gdW5kZWZpbmVkO1xuICBpZiAoVElNRV9VTklUUy5oYXMobmV4dCkpXG4gICAgcmV0dXJuIC9eKD86c2Vjb25kfG1pbnV0ZXxob3VyfGRheXx3b3JraW5nKS8udGVzdChuZXh0KSA/IG1ha2UoJ2R1cmF0aW9uJywgbGFzdCArIDEpIDogdW5kZWZpbmVkO1xuICBjb25zdCBjb3VudGVkID0gdmFsdWUgPT09IDEgJiYgdG9rZW4ua2luZCA9PT0gJ3dvcmQnID8gbGFzdCA6IGNvdW50ZWRUaGluZyh0b2tlbnMsIGxhc3QgKyAxKTtcbiAgaWYgKGNvdW50ZWQgPj0gMCkgcmV0dXJuIG1ha2UoJ2NvdW50JywgY291bnRlZCk7XG4gIHJldHVybiB0b2tlbi5raW5kID09PSAnbnVtYmVyJyB8fCAvbWJwc3xnYnBzLy50ZXN0KHRva2VuLmxvd2VyKSA/IG1ha2UoJ290aGVyJykgOiB1bmRlZmluZWQ7XG59XG5cbi8qKiBZZWFycywgZGF5cyBvZiBhIGRhdGUsIG51bWJlcnMgb2YgbGF3cywgc3RhbmRhcmRzLCBzZWN0aW9ucyBhbmQgbGlzdHMsIFwiMjQvN1wiLCBcIm9uZSBvZlwiLiAqL1xuZnVuY3Rpb24gaXNOYW1lKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgaTogbnVtYmVyLCB2YWx1ZTogbnVtYmVyLCBiZWZvcmU6IHN0cmluZywgbmV4dDogc3RyaW5nKTogYm9vbGVhbiB7XG4gIGNvbnN0IHRva2VuID0gdG9rZW5zW2ldITtcbiAgaWYgKGJlZm9yZSA9PT0gJy4nICYmIC9eKD86bm98bm9zfGFydHxzZWN8ZmlnfHZvbHxwYXJhfGNofHB8cHB8dnx2ZXIpJC8udGVzdCh0b2tlbnNbaSAtIDJdPy5sb3dlciA/PyAnJykpIHJldHVybiB0cnVlO1xuICBpZiAoTkFNSU5HLmhhcyhiZWZvcmUpICYmIGJlZm9yZSAhPT0gJ251bWJlcicgJiYgYmVmb3JlICE9PSAndGFyZ2V0JykgcmV0dXJuIHRydWU7XG4gIGlmIChNT05USFMuaGFzKG5leHQpIHx8IE1PTlRIUy5oYXMoYmVmb3JlKSB8fCBiZWZvcmUgPT09ICcvJyB8fCBuZXh0ID09PSAnLycgfHwgYmVmb3JlID09PSAnIycgfHwgYmVmb3JlID09PSAnXHUwMEE3JylcbiAgICByZXR1cm4gdHJ1ZTtcbiAgaWYgKChiZWZvcmUgPT09ICcoJyB8fCBpID09PSAwKSAmJiAobmV4dCA9PT0gJyknIHx8IG5leHQgPT09ICcuJykpIHJldHVybiB0cnVlO1xuICBpZiAodG9rZW4ua2luZCA9PT0gJ251bWJlcicgJiYgL15cXGQrXFwuXFxkK1xcLlxcZC8udGVzdCh0b2tlbi50ZXh0KSkgcmV0dXJuIHRydWU7XG4gIGNvbnN0IGlzWWVhciA9IHRva2VuLmtpbmQgPT09ICdudW1iZXInICYmIC9eXFxkezR9JC8udGVzdCh0b2tlbi50ZXh0KSAmJiB2YWx1ZSA+PSAxOTAwICYmIHZhbHVlIDw9IDIxMDA7XG4gIGlmIChpc1llYXIpIHJldHVybiAhRVZFUllCT0RZLmhhcyhuZXh0KSAmJiAhVEhSRVNIT0xEUy5oYXMoYmVmb3JlID09PSAndG8nID8gJycgOiBiZWZvcmUpO1xuICByZXR1cm4gYmVmb3JlID09PSAnaW4nICYmIHRva2Vuc1tpIC0gMl0/Lmxvd2VyID09PSAnb25lJztcbn1cblxuLyoqIEZpcnN0IHRva2VuIG9mIFwiYXQgbGVhc3RcIiwgXCJtb3JlIHRoYW5cIiwgXCJ1cCB0b1wiIGJlZm9yZSB0aGUgbnVtYmVyIGF0IGBpYDsgYGlgIGl0c2VsZiB3aGVyZSB0aGVyZSBpcyBub25lLiAqL1xuZnVuY3Rpb24gdGhyZXNob2xkU3RhcnQodG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBpOiBudW1iZXIpOiBudW1iZXIge1xuICBjb25zdCBvbmUgPSB0b2tlbnNbaSAtIDFdPy5sb3dlciA/PyAnJztcbiAgY29uc3QgdHdvID0gYCR7dG9rZW5zW2kgLSAyXT8ubG93ZXIgPz8gJyd9ICR7b25lfWA7XG4gIGlmIChcbiAgICAvXig/OmF0IGxlYXN0fGF0IG1vc3R8bW9yZSB0aGFufGxlc3MgdGhhbnxmZXdlciB0aGFufHVwIHRvfG5vIGZld2VyfG5vIGxlc3N8bm8gbW9yZXxub3QgbGVzc3xtaW5pbXVtIG9mfG1heGltdW0gb2Z8YXMgbWFueXxncmVhdGVyIHRoYW58bG93ZXIgdGhhbnxiZXR0ZXIgdGhhbikkLy50ZXN0KFxuICAgICAgdHdvLFxuICAgIClcbiAgKVxuICAgIHJldHVybiBpIC0gMjtcbiAgcmV0dXJuIFRIUkVTSE9MRFMuaGFzKG9uZSkgJiYgb25lICE9PSAndG8nICYmIG9uZSAhPT0gJ3RoYW4nICYmIG9uZSAhPT0gJ2xlYXN0JyAmJiBvbmUgIT09ICdtb3N0JyA/IGkgLSAxIDogaTtcbn1cblxuLyoqIEluZGV4IG9mIHRoZSBwbHVyYWwgbm91biB0aGF0IHRoZSBudW1iZXIgY291bnRzLCB1cCB0byBmb3VyIHdvcmRzIGJlaGluZCBpdDsgLTEgd2hlcmUgdGhlcmUgaXMgbm9uZS4gKi9cbmZ1bmN0aW9uIGNvdW50ZWRUaGluZyh0b2tlbnM6IHJlYWRvbmx5IFRva2VuW10sIGZyb206IG51bWJlcik6IG51bWJlciB7XG4gIGZvciAobGV0IGkgPSBmcm9tOyBpIDwgZnJvbSArIDUgJiYgaSA8IHRva2Vucy5sZW5ndGg7IGkrKykge1xuICAgIGNvbnN0IHsgbG93ZXIsIGtpbmQgfSA9IHRva2Vuc1tpXSE7XG4gICAgaWYgKGtpbmQgIT09ICd3b3JkJykgcmV0dXJuIC0xO1xuICAgIGlmICgvXig/Om9mfGlufG9ufGJ5fHRvfGZvcnxhbmR8b3J8dGhlfHdpdGh8YXR8ZnJvbXxpc3xhcmV8d2lsbCkkLy50ZXN0KGxvd2VyKSAmJiAhKGkgPT09IGZyb20gJiYgbG93ZXIgPT09ICdvZicpKVxuICAgICAgcmV0dXJuIC0xO1xuICAgIGlmIChNRUFTVVJFX1VOSVRTLmhhcyhsb3dlcikgfHwgREVMSVZFUkFCTEVTLmhhcyhsb3dlcikgfHwgQk9ESUVTLmhhcyhsb3dlcikgfHwgRVZFUllCT0RZLmhhcyhsb3dlcikpIHJldHVybiBpO1xuICAgIGlmICgvW15zdV1zJC8udGVzdChsb3dlcikpIHJldHVybiBpO1xuICB9XG4gIHJldHVybiAtMTtcbn1cbiIsICIvKiogV29yZHMsIG51bWJlcnMgYW5kIG1hcmtzIG9mIGEgdGV4dCwgYW5kIGl0cyBzZW50ZW5jZXM6IHNtYWxsIGxpbmVhciBzY2FubmVycyB0aGF0IG5lZWQgbm8gbG9jYWxlIGRhdGEuICovXG5cbi8qKiBPbmUgd29yZCwgbnVtYmVyIG9yIG1hcmsgd2l0aCBpdHMgcGxhY2UgaW4gdGhlIHRleHQuICovXG5leHBvcnQgaW50ZXJmYWNlIFRva2VuIHtcbiAgLyoqIEFzIHdyaXR0ZW4uICovXG4gIHJlYWRvbmx5IHRleHQ6IHN0cmluZztcbiAgcmVhZG9ubHkgbG93ZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgc3RhcnQ6IG51bWJlcjtcbiAgLyoqIEV4Y2x1c2l2ZS4gKi9cbiAgcmVhZG9ubHkgZW5kOiBudW1iZXI7XG4gIC8qKiBgbnVtYmVyYDogZGlnaXRzIHdpdGggc2VwYXJhdG9ycyAoXCIxLDI1MFwiLCBcIjMuNVwiKTsgYHdvcmRgOiBldmVyeXRoaW5nIGVsc2Ugd2l0aCBhIGxldHRlciBvciBkaWdpdC4gKi9cbiAgcmVhZG9ubHkga2luZDogJ3dvcmQnIHwgJ251bWJlcicgfCAnbWFyayc7XG59XG5cbi8qKiBBIHN0cmV0Y2ggb2YgYSBwYXNzYWdlJ3MgdGV4dCwgVVRGLTE2IGluZGljZXMsIGBlbmRgIGV4Y2x1c2l2ZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmFuZ2Uge1xuICByZWFkb25seSBzdGFydDogbnVtYmVyO1xuICByZWFkb25seSBlbmQ6IG51bWJlcjtcbn1cblxuY29uc3QgVE9LRU4gPSAvW1xccHtMfVxccHtOfVxccHtNfV0rKD86Wy4sJ1x1MjAxOVx1MjAxMS1dW1xccHtMfVxccHtOfVxccHtNfV0rKSp8W15cXHNdL2d1O1xuY29uc3QgTlVNQkVSID0gL15cXGRbXFxkLixdKiQvO1xuY29uc3QgV09SRCA9IC9eW1xccHtMfVxccHtOfVxccHtNfV0vdTtcblxuZnVuY3Rpb24ga2luZE9mKHRva2VuOiBzdHJpbmcpOiBUb2tlblsna2luZCddIHtcbiAgY29uc3QgZmlyc3QgPSB0b2tlbi5jaGFyQ29kZUF0KDApIHwgMzI7XG4gIGlmIChmaXJzdCA+PSA5NyAmJiBmaXJzdCA8PSAxMjIpIHJldHVybiAnd29yZCc7XG4gIHJldHVybiBOVU1CRVIudGVzdCh0b2tlbikgPyAnbnVtYmVyJyA6IFdPUkQudGVzdCh0b2tlbikgPyAnd29yZCcgOiAnbWFyayc7XG59XG5cbi8qKiBUaGUgdG9rZW5zIG9mIGB0ZXh0YCBiZXR3ZWVuIHR3byBpbmRpY2VzLCBpbiBvcmRlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0b2tlbml6ZSh0ZXh0OiBzdHJpbmcsIHN0YXJ0ID0gMCwgZW5kID0gdGV4dC5sZW5ndGgpOiBUb2tlbltdIHtcbiAgY29uc3QgdG9rZW5zOiBUb2tlbltdID0gW107XG4gIGNvbnN0IHBhcnQgPSBzdGFydCA9PT0gMCAmJiBlbmQgPT09IHRleHQubGVuZ3RoID8gdGV4dCA6IHRleHQuc2xpY2Uoc3RhcnQsIGVuZCk7XG4gIFRPS0VOLmxhc3RJbmRleCA9IDA7XG4gIC8vIEEgbG9vcCByYXRoZXIgdGhhbiBtYXRjaEFsbDogdGhpcyBpcyB0aGUgaW5uZXJtb3N0IGxvb3Agb2YgYWxsLCBhbmQgYW4gaXRlcmF0b3IgZG91YmxlcyBpdHMgdGltZS5cbiAgZm9yIChsZXQgZm91bmQgPSBUT0tFTi5leGVjKHBhcnQpOyBmb3VuZCAhPT0gbnVsbDsgZm91bmQgPSBUT0tFTi5leGVjKHBhcnQpKSB7XG4gICAgY29uc3QgdG9rZW4gPSBmb3VuZFswXTtcbiAgICBjb25zdCBhdCA9IHN0YXJ0ICsgZm91bmQuaW5kZXg7XG4gICAgY29uc3Qga2luZCA9IGtpbmRPZih0b2tlbik7XG4gICAgY29uc3QgbG93ZXIgPSBraW5kID09PSAnd29yZCcgPyB0b2tlbi50b0xvd2VyQ2FzZSgpIDogdG9rZW47XG4gICAgdG9rZW5zLnB1c2goeyB0ZXh0OiB0b2tlbiwgbG93ZXIsIHN0YXJ0OiBhdCwgZW5kOiBhdCArIHRva2VuLmxlbmd0aCwga2luZCB9KTtcbiAgfVxuICByZXR1cm4gdG9rZW5zO1xufVxuXG4vKiogQmVoaW5kIHRoZXNlIGEgZnVsbCBzdG9wIGVuZHMgbm8gc2VudGVuY2UuICovXG5jb25zdCBBQkJSRVZJQVRJT05TID0gbmV3IFNldChcbiAgJ3Ygbm8gbm9zIGFydCBhcnRzIHNlYyBwYXJhIHBwIHAgZmlnIGZpZ3MgZS5nIGkuZSBldGMgY2YgdnMgZHIgbXIgbXJzIG1zIHByb2YgaG9uIGx0IGNvbCBnZW4gc3QgaW5jIGx0ZCBjbyBjb3JwIGFwcHJveCBjYSBkZXB0IGdvdiBlc3QgcmVzcCBpbmNsIGV4Y2wgdm9sIGVkIGVkcyBhbCB1LnMgdS5rIGphbiBmZWIgbWFyIGFwciBqdW4ganVsIGF1ZyBzZXAgc2VwdCBvY3Qgbm92IGRlYycuc3BsaXQoXG4gICAgJyAnLFxuICApLFxuKTtcblxuLyoqIEZ1bGwgc3RvcCwgcXVlc3Rpb24gb3IgZXhjbGFtYXRpb24gbWFyayB3aXRoIHdoYXQgbWF5IGNsb3NlIGJlaGluZCBpdC4gKi9cbmNvbnN0IFNUT1AgPSAvWy4hP11bXCInXHUyMDFEXHUyMDE5KVxcXV17MCwzfSg/PVxcc3wkKS9nO1xuXG4vKipcbiAqIEN1dHMgYSB0ZXh0IGludG8gaXRzIHNlbnRlbmNlcywgbGVmdCB0byByaWdodCBpbiBsaW5lYXIgdGltZTogYSBmdWxsIHN0b3AgZW5kcyBvbmUgd2hlcmUgYSBibGFuayBhbmQgdGhlbiBubyBzbWFsbFxuICogbGV0dGVyIGZvbGxvdywgYW5kIHdoZXJlIGl0IGJlbG9uZ3MgdG8gbm8gYWJicmV2aWF0aW9uIChcIkFydC4gNVwiLCBcImUuZy5cIiksIGluaXRpYWwgb3IgbGlzdCBudW1iZXIgKFwiMi4gVHJhaW4gXHUyMDI2XCIpLlxuICovXG5leHBvcnQgZnVuY3Rpb24gc3BsaXRTZW50ZW5jZXModGV4dDogc3RyaW5nKTogUmFuZ2VbXSB7XG4gIGNvbnN0IHNlbnRlbmNlczogUmFuZ2VbXSA9IFtdO1xuICBsZXQgc3RhcnQgPSAwO1xuICBjb25zdCBwdXNoID0gKGVuZDogbnVtYmVyKTogdm9pZCA9PiB7XG4gICAgd2hpbGUgKHN0YXJ0IDwgZW5kICYmIHRleHRbc3RhcnRdID09PSAnICcpIHN0YXJ0Kys7XG4gICAgaWYgKGVuZCA+IHN0YXJ0KSBzZW50ZW5jZXMucHVzaCh7IHN0YXJ0LCBlbmQgfSk7XG4gICAgc3RhcnQgPSBlbmQ7XG4gIH07XG4gIGZvciAoY29uc3Qgc3RvcCBvZiB0ZXh0Lm1hdGNoQWxsKFNUT1ApKSB7XG4gICAgY29uc3QgZW5kID0gc3RvcC5pbmRleCArIHN0b3BbMF0ubGVuZ3RoO1xuICAgIGlmIChzdG9wWzBdWzBdID09PSAnLicgJiYgIWVuZHNTZW50ZW5jZSh0ZXh0LCBzdGFydCwgc3RvcC5pbmRleCwgZW5kKSkgY29udGludWU7XG4gICAgcHVzaChlbmQpO1xuICB9XG4gIHB1c2godGV4dC5sZW5ndGgpO1xuICByZXR1cm4gc2VudGVuY2VzO1xufVxuXG5mdW5jdGlvbiBlbmRzU2VudGVuY2UodGV4dDogc3RyaW5nLCBzdGFydDogbnVtYmVyLCBkb3Q6IG51bWJlciwgZW5kOiBudW1iZXIpOiBib29sZWFuIHtcbiAgY29uc3QgbmV4dCA9IHRleHRbZW5kICsgMV07XG4gIGlmIChuZXh0ICE9PSB1bmRlZmluZWQgJiYgbmV4dCAhPT0gbmV4dC50b1VwcGVyQ2FzZSgpKSByZXR1cm4gZmFsc2U7XG4gIGxldCBmcm9tID0gZG90O1xuICB3aGlsZSAoZnJvbSA+IHN0YXJ0ICYmIGRvdCAtIGZyb20gPCAxMiAmJiAhL1tcXHMoW10vLnRlc3QodGV4dFtmcm9tIC0gMV0hKSkgZnJvbS0tO1xuICBjb25zdCB3b3JkID0gdGV4dC5zbGljZShmcm9tLCBkb3QpO1xuICAvLyBcIjIuIFRyYWluIFx1MjAyNlwiOiB3aGF0IHN0YW5kcyBiZWZvcmUgaXMgYSBudW1iZXIgb25seSwgYXQgdGhlIHZlcnkgYmVnaW5uaW5nLlxuICBpZiAoZnJvbSA8PSBzdGFydCArIDEgJiYgL15bXFxkQS1aYS16Ll17MSw1fSQvLnRlc3Qod29yZCkgJiYgKC9cXGQvLnRlc3Qod29yZCkgfHwgd29yZC5sZW5ndGggPT09IDEpKSByZXR1cm4gZmFsc2U7XG4gIGlmICgvXlxccHtMdX0kL3UudGVzdCh3b3JkKSkgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4gIUFCQlJFVklBVElPTlMuaGFzKHdvcmQudG9Mb3dlckNhc2UoKSkgfHwgbmV4dCA9PT0gdW5kZWZpbmVkO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7OztBQWlCQSxJQUFNLFNBQVMsSUFBSTtBQUFBLEVBQ2pCLG1lQUFtZTtBQUFBLElBQ2plO0FBQUEsRUFDRjtBQUNGO0FBQ0EsSUFBTSxXQUFXLElBQUk7QUFBQSxFQUNuQiwrSUFBMEg7QUFBQSxJQUN4SDtBQUFBLEVBQ0Y7QUFDRjtBQUNBLElBQU0sZUFBZSxJQUFJO0FBQUEsRUFDdkIsNEZBQTRGLE1BQU0sR0FBRztBQUN2RztBQUNBLElBQU0sU0FBMkM7QUFBQSxFQUMvQyxVQUFVO0FBQUEsRUFDVixTQUFTO0FBQUEsRUFDVCxTQUFTO0FBQUEsRUFDVCxHQUFHO0FBQUEsRUFDSCxJQUFJO0FBQUEsRUFDSixLQUFLO0FBQ1A7QUFDQSxJQUFNLGFBQWEsSUFBSTtBQUFBLEVBQ3JCLGlJQUF1SDtBQUFBLElBQ3JIO0FBQUEsRUFDRjtBQUNGO0FBQ0EsSUFBTSxnQkFBZ0IsSUFBSTtBQUFBLEVBQ3hCLDhIQUE4SDtBQUFBLElBQzVIO0FBQUEsRUFDRjtBQUNGO0FBR08sU0FBUyxlQUFlLFFBQXNDO0FBQ25FLFFBQU0sYUFBeUIsQ0FBQztBQUNoQyxXQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sUUFBUSxLQUFLO0FBQ3RDLFVBQU0sUUFBUSxXQUFXLFFBQVEsQ0FBQztBQUNsQyxRQUFJLENBQUMsTUFBTztBQUNaLGVBQVcsS0FBSyxLQUFLO0FBQ3JCLFFBQUksTUFBTTtBQUFBLEVBQ1o7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFFBQVEsT0FBa0M7QUFDakQsUUFBTSxRQUFRLE1BQU0sS0FBSyxXQUFXLENBQUM7QUFFckMsTUFBSSxRQUFRLE1BQU0sUUFBUSxHQUFJLFFBQU8sYUFBYSxJQUFJLE1BQU0sS0FBSztBQUNqRSxNQUFJLE1BQU0sU0FBUyxTQUFVLFFBQU8sWUFBWSxNQUFNLElBQUk7QUFDMUQsUUFBTSxRQUFRLHFEQUFxRCxLQUFLLE1BQU0sSUFBSTtBQUNsRixNQUFJLE1BQU8sUUFBTyxPQUFPLE1BQU0sQ0FBQyxDQUFDO0FBQ2pDLFFBQU0sV0FBVyxrQ0FBa0MsS0FBSyxNQUFNLEtBQUs7QUFDbkUsU0FBTyxXQUFXLFlBQVksU0FBUyxDQUFDLENBQUUsS0FBSyxPQUFPLFNBQVMsQ0FBQyxDQUFFLEtBQUssS0FBSztBQUM5RTtBQUdBLElBQU0sZUFBZSxDQUFDLFFBQTBCLE1BQzlDLE9BQU8sQ0FBQyxFQUFHLFVBQVUsU0FBUyxlQUFlLFFBQVEsQ0FBQyxJQUFJO0FBRTVELFNBQVMsWUFBWSxNQUFzQjtBQUN6QyxTQUFPO0FBQUEsSUFDTCxLQUNHLFFBQVEsMEJBQTBCLEVBQUUsRUFDcEMsUUFBUSxLQUFLLEdBQUcsRUFDaEIsUUFBUSxTQUFTLEVBQUU7QUFBQSxFQUN4QjtBQUNGO0FBRUEsU0FBUyxXQUFXLFFBQTBCLEdBQWlDO0FBQzdFLFFBQU0sUUFBUSxPQUFPLENBQUM7QUFDdEIsTUFBSSxRQUFRLGFBQWEsUUFBUSxDQUFDLElBQUksSUFBSSxRQUFRLEtBQUs7QUFDdkQsTUFBSSxVQUFVLFVBQWEsT0FBTyxNQUFNLEtBQUssRUFBRyxRQUFPO0FBQ3ZELFFBQU0sU0FBUyxPQUFPLElBQUksQ0FBQyxHQUFHLFNBQVM7QUFDdkMsTUFBSSxPQUFPO0FBQ1gsTUFBSSxPQUFPLE9BQU8sSUFBSSxDQUFDLEdBQUcsU0FBUztBQUNuQyxNQUFJLFFBQVEsUUFBUTtBQUNsQixhQUFTLE9BQU8sSUFBSTtBQUNwQjtBQUNBLFdBQU8sT0FBTyxPQUFPLENBQUMsR0FBRyxTQUFTO0FBQUEsRUFDcEM7QUFDQSxRQUFNLE9BQU8sQ0FBQyxNQUF3QixLQUFLLFNBQW1CO0FBQzVELFVBQU0sUUFBUSxlQUFlLFFBQVEsQ0FBQztBQUN0QyxVQUFNLFNBQVMsR0FBRyxPQUFPLEtBQUssQ0FBQyxHQUFHLFNBQVMsRUFBRSxJQUFJLE9BQU8sS0FBSyxDQUFDLEdBQUcsU0FBUyxFQUFFO0FBQzVFLFVBQU0sWUFBWSxRQUFRLEtBQUssZ0VBQWdFLEtBQUssTUFBTTtBQUMxRyxXQUFPLEVBQUUsTUFBTSxPQUFlLE9BQU8sTUFBTSxJQUFJLFdBQVcsT0FBTyxPQUFPLEtBQUssRUFBRyxPQUFPLEtBQUssT0FBTyxFQUFFLEVBQUcsSUFBSTtBQUFBLEVBQzlHO0FBQ0EsTUFBSSxTQUFTLE9BQU8sU0FBUyxhQUFjLFNBQVMsU0FBUyxXQUFXLEtBQUssT0FBTyxPQUFPLENBQUMsR0FBRyxTQUFTLEVBQUU7QUFDeEcsV0FBTyxLQUFLLFdBQVcsU0FBUyxRQUFRLE9BQU8sSUFBSSxPQUFPLENBQUM7QUFDN0QsTUFBSSxTQUFTLElBQUksTUFBTSxLQUFLLGFBQWEsSUFBSSxJQUFJLEVBQUcsUUFBTyxLQUFLLFNBQVMsYUFBYSxJQUFJLElBQUksSUFBSSxPQUFPLElBQUksSUFBSTtBQUNqSCxNQUFJLE9BQU8sUUFBUSxHQUFHLE9BQU8sUUFBUSxJQUFJLEVBQUcsUUFBTztBQUNuRCxNQUFJLFdBQVcsSUFBSSxJQUFJO0FBQ3JCLFdBQU8sc0NBQXNDLEtBQUssSUFBSSxJQUFJLEtBQUssWUFBWSxPQUFPLENBQUMsSUFBSTtBQUN6RixRQUFNLFVBQVUsVUFBVSxLQUFLLE1BQU0sU0FBUyxTQUFTLE9BQU8sYUFBYSxRQUFRLE9BQU8sQ0FBQztBQUMzRixNQUFJLFdBQVcsRUFBRyxRQUFPLEtBQUssU0FBUyxPQUFPO0FBQzlDLFNBQU8sTUFBTSxTQUFTLFlBQVksWUFBWSxLQUFLLE1BQU0sS0FBSyxJQUFJLEtBQUssT0FBTyxJQUFJO0FBQ3BGO0FBR0EsU0FBUyxPQUFPLFFBQTBCLEdBQVcsT0FBZSxRQUFnQixNQUF1QjtBQUN6RyxRQUFNLFFBQVEsT0FBTyxDQUFDO0FBQ3RCLE1BQUksV0FBVyxPQUFPLGtEQUFrRCxLQUFLLE9BQU8sSUFBSSxDQUFDLEdBQUcsU0FBUyxFQUFFLEVBQUcsUUFBTztBQUNqSCxNQUFJLE9BQU8sSUFBSSxNQUFNLEtBQUssV0FBVyxZQUFZLFdBQVcsU0FBVSxRQUFPO0FBQzdFLE1BQUksT0FBTyxJQUFJLElBQUksS0FBSyxPQUFPLElBQUksTUFBTSxLQUFLLFdBQVcsT0FBTyxTQUFTLE9BQU8sV0FBVyxPQUFPLFdBQVc7QUFDM0csV0FBTztBQUNULE9BQUssV0FBVyxPQUFPLE1BQU0sT0FBTyxTQUFTLE9BQU8sU0FBUyxLQUFNLFFBQU87QUFDMUUsTUFBSSxNQUFNLFNBQVMsWUFBWSxnQkFBZ0IsS0FBSyxNQUFNLElBQUksRUFBRyxRQUFPO0FBQ3hFLFFBQU0sU0FBUyxNQUFNLFNBQVMsWUFBWSxVQUFVLEtBQUssTUFBTSxJQUFJLEtBQUssU0FBUyxRQUFRLFNBQVM7QUFDbEcsTUFBSSxPQUFRLFFBQU8sQ0FBQyxVQUFVLElBQUksSUFBSSxLQUFLLENBQUMsV0FBVyxJQUFJLFdBQVcsT0FBTyxLQUFLLE1BQU07QUFDeEYsU0FBTyxXQUFXLFFBQVEsT0FBTyxJQUFJLENBQUMsR0FBRyxVQUFVO0FBQ3JEO0FBR0EsU0FBUyxlQUFlLFFBQTBCLEdBQW1CO0FBQ25FLFFBQU0sTUFBTSxPQUFPLElBQUksQ0FBQyxHQUFHLFNBQVM7QUFDcEMsUUFBTSxNQUFNLEdBQUcsT0FBTyxJQUFJLENBQUMsR0FBRyxTQUFTLEVBQUUsSUFBSSxHQUFHO0FBQ2hELE1BQ0Usa0tBQWtLO0FBQUEsSUFDaEs7QUFBQSxFQUNGO0FBRUEsV0FBTyxJQUFJO0FBQ2IsU0FBTyxXQUFXLElBQUksR0FBRyxLQUFLLFFBQVEsUUFBUSxRQUFRLFVBQVUsUUFBUSxXQUFXLFFBQVEsU0FBUyxJQUFJLElBQUk7QUFDOUc7QUFHQSxTQUFTLGFBQWEsUUFBMEIsTUFBc0I7QUFDcEUsV0FBUyxJQUFJLE1BQU0sSUFBSSxPQUFPLEtBQUssSUFBSSxPQUFPLFFBQVEsS0FBSztBQUN6RCxVQUFNLEVBQUUsT0FBTyxLQUFLLElBQUksT0FBTyxDQUFDO0FBQ2hDLFFBQUksU0FBUyxPQUFRLFFBQU87QUFDNUIsUUFBSSwrREFBK0QsS0FBSyxLQUFLLEtBQUssRUFBRSxNQUFNLFFBQVEsVUFBVTtBQUMxRyxhQUFPO0FBQ1QsUUFBSSxjQUFjLElBQUksS0FBSyxLQUFLLGFBQWEsSUFBSSxLQUFLLEtBQUssT0FBTyxJQUFJLEtBQUssS0FBSyxVQUFVLElBQUksS0FBSyxFQUFHLFFBQU87QUFDN0csUUFBSSxVQUFVLEtBQUssS0FBSyxFQUFHLFFBQU87QUFBQSxFQUNwQztBQUNBLFNBQU87QUFDVDs7O0FDcElBLElBQU0sUUFBUTtBQUNkLElBQU0sU0FBUztBQUNmLElBQU0sT0FBTztBQUViLFNBQVMsT0FBTyxPQUE4QjtBQUM1QyxRQUFNLFFBQVEsTUFBTSxXQUFXLENBQUMsSUFBSTtBQUNwQyxNQUFJLFNBQVMsTUFBTSxTQUFTLElBQUssUUFBTztBQUN4QyxTQUFPLE9BQU8sS0FBSyxLQUFLLElBQUksV0FBVyxLQUFLLEtBQUssS0FBSyxJQUFJLFNBQVM7QUFDckU7QUFHTyxTQUFTLFNBQVMsTUFBYyxRQUFRLEdBQUcsTUFBTSxLQUFLLFFBQWlCO0FBQzVFLFFBQU0sU0FBa0IsQ0FBQztBQUN6QixRQUFNLE9BQU8sVUFBVSxLQUFLLFFBQVEsS0FBSyxTQUFTLE9BQU8sS0FBSyxNQUFNLE9BQU8sR0FBRztBQUM5RSxRQUFNLFlBQVk7QUFFbEIsV0FBUyxRQUFRLE1BQU0sS0FBSyxJQUFJLEdBQUcsVUFBVSxNQUFNLFFBQVEsTUFBTSxLQUFLLElBQUksR0FBRztBQUMzRSxVQUFNLFFBQVEsTUFBTSxDQUFDO0FBQ3JCLFVBQU0sS0FBSyxRQUFRLE1BQU07QUFDekIsVUFBTSxPQUFPLE9BQU8sS0FBSztBQUN6QixVQUFNLFFBQVEsU0FBUyxTQUFTLE1BQU0sWUFBWSxJQUFJO0FBQ3RELFdBQU8sS0FBSyxFQUFFLE1BQU0sT0FBTyxPQUFPLE9BQU8sSUFBSSxLQUFLLEtBQUssTUFBTSxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQzdFO0FBQ0EsU0FBTztBQUNUO0FBR0EsSUFBTSxnQkFBZ0IsSUFBSTtBQUFBLEVBQ3hCLDhOQUE4TjtBQUFBLElBQzVOO0FBQUEsRUFDRjtBQUNGO0FBR0EsSUFBTSxPQUFPO0FBTU4sU0FBUyxlQUFlLE1BQXVCO0FBQ3BELFFBQU0sWUFBcUIsQ0FBQztBQUM1QixNQUFJLFFBQVE7QUFDWixRQUFNLE9BQU8sQ0FBQyxRQUFzQjtBQUNsQyxXQUFPLFFBQVEsT0FBTyxLQUFLLEtBQUssTUFBTSxJQUFLO0FBQzNDLFFBQUksTUFBTSxNQUFPLFdBQVUsS0FBSyxFQUFFLE9BQU8sSUFBSSxDQUFDO0FBQzlDLFlBQVE7QUFBQSxFQUNWO0FBQ0EsYUFBVyxRQUFRLEtBQUssU0FBUyxJQUFJLEdBQUc7QUFDdEMsVUFBTSxNQUFNLEtBQUssUUFBUSxLQUFLLENBQUMsRUFBRTtBQUNqQyxRQUFJLEtBQUssQ0FBQyxFQUFFLENBQUMsTUFBTSxPQUFPLENBQUMsYUFBYSxNQUFNLE9BQU8sS0FBSyxPQUFPLEdBQUcsRUFBRztBQUN2RSxTQUFLLEdBQUc7QUFBQSxFQUNWO0FBQ0EsT0FBSyxLQUFLLE1BQU07QUFDaEIsU0FBTztBQUNUO0FBRUEsU0FBUyxhQUFhLE1BQWMsT0FBZSxLQUFhLEtBQXNCO0FBQ3BGLFFBQU0sT0FBTyxLQUFLLE1BQU0sQ0FBQztBQUN6QixNQUFJLFNBQVMsVUFBYSxTQUFTLEtBQUssWUFBWSxFQUFHLFFBQU87QUFDOUQsTUFBSSxPQUFPO0FBQ1gsU0FBTyxPQUFPLFNBQVMsTUFBTSxPQUFPLE1BQU0sQ0FBQyxTQUFTLEtBQUssS0FBSyxPQUFPLENBQUMsQ0FBRSxFQUFHO0FBQzNFLFFBQU0sT0FBTyxLQUFLLE1BQU0sTUFBTSxHQUFHO0FBRWpDLE1BQUksUUFBUSxRQUFRLEtBQUsscUJBQXFCLEtBQUssSUFBSSxNQUFNLEtBQUssS0FBSyxJQUFJLEtBQUssS0FBSyxXQUFXLEdBQUksUUFBTztBQUMzRyxNQUFJLFdBQUMsYUFBUyxHQUFDLEVBQUMsS0FBSyxJQUFJLEVBQUcsUUFBTztBQUNuQyxTQUFPLENBQUMsY0FBYyxJQUFJLEtBQUssWUFBWSxDQUFDLEtBQUssU0FBUztBQUM1RDsiLAogICJuYW1lcyI6IFtdCn0K
