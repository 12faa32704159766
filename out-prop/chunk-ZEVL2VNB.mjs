import {
  addPoints,
  pointAt,
  shiftPosition
} from "./chunk-6YUTXQMJ.mjs";

// src/engine/chunks.ts
var LONG_SECTION = 4e3;
var LONG_LINE = 2e4;
var MANY_BRACKETS = 1e3;
var DEEP_INDENT = 120;
var MANY_CONTAINERS = 40;
var LONGEST_FRONT_MATTER = 65536;
var FRONT_MATTER = /^---[ \t]*\r?\n(?:[ \t]*(?:#[^\r\n]*)?\r?\n)*[A-Za-z_][\w-]{0,60}[ \t]*:(?:[ \t][^\r\n]*)?\r?\n(?:[^\r\n]*\r?\n)*?---[ \t]*(?:\r?\n|$)/;
var NEW_BLOCK = /^[ \t]*(?:[|*+-]|\d{1,9}[.)]|\[\^)/;
var HEADING = /^#{1,6}(?:[ \t]|$)/;
var PARAGRAPH_START = /^(?:[\p{L}"“‘'([|>]|\d+[^\d.)])/u;
var FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/s;
var HTML_OPEN = [
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![A-Za-z]/, />/]
];
function* linesOf(text) {
  const end = /\r\n|\n|\r/g;
  let offset = 0;
  while (offset < text.length) {
    end.lastIndex = offset;
    const found = end.exec(text);
    const stop = found ? found.index : text.length;
    const next = found ? end.lastIndex : text.length;
    yield { text: text.slice(offset, stop), offset, next };
    offset = next;
  }
}
var HTML_TAG = /^ {0,3}<\/?[A-Za-z]/;
function createBlockTracker() {
  let fence;
  let htmlEnd;
  let amongTags = false;
  let isLost = false;
  let indent = 0;
  const openBlock = (line) => {
    const open = FENCE.exec(line);
    if (open && !(open[1].startsWith("`") && open[2].includes("`"))) fence = open[1];
    for (const [start, stop] of HTML_OPEN) {
      const found = start.exec(line);
      if (found && !stop.test(line.slice(found[0].length))) htmlEnd = stop;
    }
    return fence !== void 0 || htmlEnd !== void 0;
  };
  return (line) => {
    if (isLost) return true;
    if ((fence !== void 0 || htmlEnd) && line.trim() !== "" && indentOf(line) < indent) return isLost = true;
    if (fence !== void 0) {
      const close = FENCE.exec(line);
      if (close && close[1].startsWith(fence) && close[2].trim() === "") fence = void 0;
      return true;
    }
    if (htmlEnd) {
      if (htmlEnd.test(line)) htmlEnd = void 0;
      return true;
    }
    if (openBlock(line)) {
      indent = indentOf(line);
      isLost = amongTags;
    }
    amongTags = line.trim() !== "" && (amongTags || HTML_TAG.test(line));
    return false;
  };
}
var indentOf = (line) => line.length - line.trimStart().length;
function createCostWatch() {
  let brackets = 0;
  return (line) => {
    if (line.length > LONG_LINE) return true;
    if (line.trim() === "" || NEW_BLOCK.test(line)) brackets = 0;
    if (line.length > 1 && (line.includes("[") || line.includes("]"))) brackets += line.split(/[[\]]/).length - 1;
    if (brackets > MANY_BRACKETS) return true;
    const lead = /^(?:[ \t]|[-*+>](?=\s|>|$)|\d{1,9}[.)](?=\s|$))*/.exec(line)[0];
    if (lead.length < MANY_CONTAINERS) return false;
    return lead.length > DEEP_INDENT || lead.replace(/[^-*+>.)]/g, "").length > MANY_CONTAINERS;
  };
}
function cutIntoChunks(text) {
  const chunks = [];
  let start = 0;
  let startLine = 1;
  let kind = "markdown";
  const cut = (offset, line, next = "markdown") => {
    if (offset > start) chunks.push({ text: text.slice(start, offset), offset: start, line: startLine, kind });
    start = offset;
    startLine = line;
    kind = next;
  };
  let number = 0;
  let blankBefore = true;
  let headingBefore = false;
  let inFrontMatter = false;
  let isInside = createBlockTracker();
  let isCostly = createCostWatch();
  const frontMatter = FRONT_MATTER.exec(text.slice(0, LONGEST_FRONT_MATTER));
  if (frontMatter) {
    inFrontMatter = true;
    kind = "front-matter";
  }
  for (const line of linesOf(text)) {
    number++;
    if (inFrontMatter) {
      if (line.offset < frontMatter[0].length) continue;
      inFrontMatter = false;
      cut(line.offset, number);
    }
    const inside = isInside(line.text);
    const isHeading = !inside && (blankBefore || headingBefore) && HEADING.test(line.text);
    const isLongCut = !inside && blankBefore && line.offset - start > LONG_SECTION && PARAGRAPH_START.test(line.text);
    if (isHeading || isLongCut) {
      cut(line.offset, number);
      isCostly = createCostWatch();
    }
    if (isCostly(line.text)) {
      if (blankBefore) cut(line.offset, number);
      kind = "plain";
    }
    if (kind === "plain" && line.text.trim() === "") {
      cut(line.next, number + 1);
      isInside = createBlockTracker();
      isCostly = createCostWatch();
    }
    blankBefore = line.text.trim() === "";
    headingBefore = isHeading;
  }
  cut(text.length, number + 1);
  return chunks;
}

// src/engine/parse.ts
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified } from "unified";

// src/engine/directives.ts
function readDirective(comment, position) {
  const found = /^\s*ncs(?:-([a-z-]+))?(:|\s|$)([^]*)$/.exec(comment);
  if (!found) return void 0;
  const [, name, mark, rest = ""] = found;
  if (name === void 0 && mark !== ":") return void 0;
  const split = /(?:^|\s)--\s/.exec(rest);
  const head = split ? rest.slice(0, split.index) : rest;
  const reason = split ? rest.slice(split.index + split[0].length).trim() : "";
  const targets = head.split(/[\s,]+/).filter((t) => t !== "");
  return { kind: kindOf(name), targets, position, ...reason !== "" && { reason } };
}
function kindOf(name) {
  if (name === void 0) return "pin";
  return name === "disable-next-line" || name === "disable" || name === "enable" ? name : "unknown";
}

// src/engine/plain-text.ts
function createPlainText() {
  let text = "";
  let endsInSpace = true;
  const map = [];
  let delta = Number.NaN;
  const push = (value, offset) => {
    if (value === " " && endsInSpace) return;
    endsInSpace = value === " ";
    if (offset - text.length !== delta) {
      map.push(text.length, offset);
      delta = offset - text.length;
    }
    text += value;
  };
  return {
    addSource(value, source, from, to) {
      let offset = from;
      for (let index = 0; index < value.length; index++) {
        const wanted = value[index];
        offset = seek(source, offset, to, wanted);
        push(/\s/.test(wanted) ? " " : wanted, offset);
        offset += source[offset] === "&" ? entityLength(source, offset, value, index) : 1;
      }
    },
    addBreak(value, offset) {
      if (value.trim() === "") return push(" ", offset);
      if (endsInSpace) text = text.trimEnd();
      for (const character of value) push(character, offset);
    },
    length: () => text.length,
    slice: (from) => text.slice(from),
    finish: () => ({ text: text.trimEnd(), map })
  };
}
function seek(source, offset, to, wanted) {
  if (source[offset] === wanted || source[offset] === "&") return offset;
  if (/\s/.test(wanted)) return offset;
  if (source[offset] === "\\" && source[offset + 1] === wanted) return offset + 1;
  let next = offset;
  while (next < to && /[\s>]/.test(source[next])) next++;
  if (source[next] === "\\" && source[next + 1] === wanted) next++;
  return source[next] === wanted || source[next] === "&" ? next : offset;
}
function entityLength(source, offset, value, index) {
  const entity = /^&#?[A-Za-z0-9]{1,32};/.exec(source.slice(offset, offset + 40))?.[0];
  return entity && !value.startsWith(entity, index) ? entity.length : 1;
}
function addInline(nodes, source, plain) {
  for (const node of nodes) {
    const { start, end } = node.position;
    switch (node.type) {
      case "text":
        addText(node.value, source, start.offset, end.offset, plain);
        break;
      case "inlineCode": {
        const ticks = /^`+ ?/.exec(source.slice(start.offset, end.offset))?.[0].length ?? 0;
        plain.addSource(node.value, source, start.offset + ticks, end.offset);
        break;
      }
      case "break":
        plain.addBreak(" ", start.offset);
        break;
      case "image":
      case "imageReference":
        plain.addSource(node.alt ?? "", source, start.offset + 2, end.offset);
        break;
      case "html":
        if (/^<br\b/i.test(node.value)) plain.addBreak(" ", start.offset);
        break;
      default:
        if ("children" in node) addInline(node.children, source, plain);
    }
  }
}
function addText(value, source, from, to, plain) {
  if (!value.includes("[") || source.slice(from, to) !== value) return plain.addSource(value, source, from, to);
  let index = 0;
  for (const reference of value.matchAll(/\[\^[^\]\s]{1,100}\]|\[([^[\]]{1,200})\]\[[^[\]]{0,100}\]/g)) {
    plain.addSource(value.slice(index, reference.index), source, from + index, to);
    if (reference[1]) plain.addSource(reference[1], source, from + reference.index + 1, to);
    index = reference.index + reference[0].length;
  }
  plain.addSource(value.slice(index), source, from + index, to);
}

// src/engine/html-passages.ts
var TAG = /<(\/?)([a-z][a-z0-9]{0,15})((?:\s[^<>]{0,2000})?)\/?>/gi;
var SILENT = /<(script|style|head|title|svg|math)\b[^>]{0,2000}>[^]*?(?:<\/\1\s*>|$)|<!--[^]*?(?:-->|$)/gi;
var BLOCKS = new Set(
  "p div li ul ol dl dt dd table thead tbody tfoot tr blockquote section article header footer h1 h2 h3 h4 h5 h6 caption figcaption pre hr".split(
    " "
  )
);
var MOST_COLUMNS = 200;
function readHtmlPassages(source, block) {
  const html = blank(source.slice(block.start.offset, block.end.offset), SILENT);
  const base = block.start.offset;
  const passages = [];
  const placeOfSpan = (from, to) => {
    const start = pointAt(source, block.start, from);
    return { start, end: pointAt(source, start, to) };
  };
  let plain = createPlainText();
  let kind = "paragraph";
  let table;
  const flush = () => {
    const { text, map } = plain.finish();
    if (text !== "")
      passages.push({ kind, text, map, position: placeOfSpan(map[1], map.at(-1) + text.length - map.at(-2)) });
    plain = createPlainText();
    kind = "paragraph";
  };
  const addText2 = (from, to) => {
    if (to > from)
      (table?.cell()?.plain ?? plain).addSource(decode(html.slice(from, to)), source, base + from, base + to);
  };
  let last = 0;
  for (const tag of html.matchAll(TAG)) {
    addText2(last, tag.index);
    last = tag.index + tag[0].length;
    const name = tag[2].toLowerCase();
    const closes = tag[1] === "/";
    if (name === "table" && !table) {
      flush();
      if (!closes) table = createTable(base + tag.index, placeOfSpan);
    } else if (table && ["tr", "td", "th", "table"].includes(name)) {
      table.tag(name, closes, tag[3], base + tag.index, base + last);
      if (name === "table" && closes) {
        passages.push(...table.finish());
        table = void 0;
      }
    } else if (name === "br" || BLOCKS.has(name)) {
      const cell = table?.cell();
      if (cell) cell.plain.addBreak(" ", base + tag.index);
      else if (name === "br") plain.addBreak(" ", base + tag.index);
      else {
        flush();
        if (name === "li" && !closes) kind = "item";
      }
    }
  }
  addText2(last, html.length);
  if (table) passages.push(...table.finish());
  flush();
  return passages;
}
function createTable(offset, placeOfSpan) {
  const passages = [];
  const carried = [];
  let header;
  let cells = [];
  let filled = [];
  let texts = [];
  let open;
  let rowStart;
  const addCell = (cell, full, text) => {
    cells.push(cell);
    filled.push(full);
    texts.push(text);
  };
  const addCarried = (at) => {
    for (let above = carried[cells.length]; above && above.rows > 0; above = carried[cells.length]) {
      above.rows--;
      addCell({ text: "", position: placeOfSpan(at, at) }, above.text, { text: "", map: [] });
    }
  };
  const closeCell = () => {
    if (!open) return;
    addCarried(open.from);
    const text = open.plain.finish();
    const start = text.map[1] ?? open.from;
    const end = text.text === "" ? start : text.map.at(-1) + text.text.length - text.map.at(-2);
    for (let column = 0; column < open.span && cells.length < MOST_COLUMNS; column++) {
      if (open.down > 1) carried[cells.length] = { rows: open.down - 1, text: text.text };
      const own = column === 0 ? text : { text: "", map: [] };
      addCell({ text: own.text, position: placeOfSpan(start, column === 0 ? end : start) }, text.text, own);
    }
    open = void 0;
  };
  const closeRow = (at) => {
    closeCell();
    if (rowStart === void 0) return;
    addCarried(at);
    const index = passages.length;
    header ??= cells.map((c) => c.text);
    const row = { table: offset, index, header, cells, filled };
    if (cells.some((c) => c.text !== ""))
      passages.push({ kind: "row", ...joinCells(texts), position: placeOfSpan(rowStart, at), row });
    cells = [];
    filled = [];
    texts = [];
    rowStart = void 0;
  };
  return {
    cell: () => open,
    tag(name, closes, attributes, from, to) {
      if (name === "table") return closeRow(from);
      if (name === "tr") {
        closeRow(closes ? to : from);
        if (!closes) rowStart = from;
        return;
      }
      closeCell();
      if (closes) return;
      rowStart ??= from;
      open = {
        plain: createPlainText(),
        from: to,
        span: span("colspan", attributes),
        down: span("rowspan", attributes)
      };
    },
    finish() {
      const end = open?.from ?? rowStart;
      if (end !== void 0) closeRow(end);
      return passages;
    }
  };
}
function span(name, attributes) {
  const value = new RegExp(`\\b${name}\\s{0,3}=\\s{0,3}["']?(\\d{1,4})`, "i").exec(attributes)?.[1];
  return Math.max(1, Math.min(MOST_COLUMNS, Number(value ?? 1)));
}
function joinCells(cells) {
  let text = "";
  const map = [];
  cells.forEach((cell, index) => {
    if (index > 0) text += text === "" ? "| " : " | ";
    for (let i = 0; i < cell.map.length; i += 2) map.push(cell.map[i] + text.length, cell.map[i + 1]);
    text += cell.text;
  });
  return { text: text.trimEnd(), map };
}
var blank = (text, pattern) => text.replace(pattern, (found) => found.replace(/[^\r\n]/g, " "));
var NAMED = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "\u2013",
  mdash: "\u2014",
  rsquo: "\u2019",
  lsquo: "\u2018",
  ldquo: "\u201C",
  rdquo: "\u201D",
  hellip: "\u2026",
  euro: "\u20AC"
};
function decode(text) {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal, hex, name) => {
      if (name !== void 0) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal === void 0 ? parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 65535 ? String.fromCharCode(code) : whole;
    }
  );
}

// src/engine/parse.ts
var DEEPEST = 60;
function remarkGfmWithoutAutolinks() {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable(), gfmFootnote(), gfmStrikethrough(), gfmTaskListItem());
  (data.fromMarkdownExtensions ??= []).push(
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTaskListItemFromMarkdown()
  );
}
var markdown = unified().use(remarkParse).use(remarkGfmWithoutAutolinks).freeze();
var markdownWithFrontMatter = unified().use(remarkParse).use(remarkFrontmatter).freeze();
function parse(source, memo = /* @__PURE__ */ new Map()) {
  const { path, text } = source;
  const known = new Map(memo);
  memo.clear();
  const assembly = createAssembly();
  const bom = text.startsWith("\uFEFF") ? 1 : 0;
  for (const chunk of cutIntoChunks(text.slice(bom))) {
    const key = chunk.kind + chunk.text;
    const blocks = known.get(key) ?? parseChunk(chunk);
    memo.set(key, blocks);
    for (const block of blocks) assembly.add(block, chunk.line - 1, chunk.offset + bom);
  }
  return assembly.finish(path, text);
}
function placeOf(file, passage, from, to) {
  const start = sourceOffset(passage, from);
  const end = Math.max(start, to > from ? sourceOffset(passage, to - 1) + 1 : start);
  return {
    start: pointAt(file.text, passage.position.start, start),
    end: pointAt(file.text, passage.position.start, end)
  };
}
function sourceOffset(passage, index) {
  const { map } = passage;
  let low = 0;
  let high = map.length / 2 - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (map[middle * 2] <= index) low = middle;
    else high = middle - 1;
  }
  return map.length === 0 ? passage.position.start.offset : map[low * 2 + 1] + index - map[low * 2];
}
function parseChunk(chunk) {
  if (chunk.kind === "plain") return readPlain(chunk.text);
  if (chunk.kind === "front-matter") return readFrontMatter(chunk.text);
  const blocks = [];
  walk(markdown.parse(chunk.text), chunk.text, [], blocks);
  return blocks;
}
function readFrontMatter(text) {
  const root = markdownWithFrontMatter.parse(text);
  const yaml = root.children[0];
  return yaml?.type === "yaml" ? [{ type: "front-matter", text: yaml.value, position: place(yaml) }] : [];
}
function readPlain(text) {
  const blocks = [];
  for (const run of text.matchAll(/[^\r\n]+(?:(?:\r\n|\n|\r)[ \t]*[^\s][^\r\n]*)*/g)) {
    if (run[0].trim() === "") continue;
    const plain = createPlainText();
    plain.addSource(run[0], text, run.index, run.index + run[0].length);
    const origin = { line: 1, column: 1, offset: 0 };
    const start = pointAt(text, origin, run.index);
    const position = { start, end: pointAt(text, start, run.index + run[0].length) };
    blocks.push({ type: "passage", passage: { ...loose("paragraph", position, []), ...plain.finish() } });
  }
  return blocks;
}
var place = (node) => node.position;
function loose(kind, position, ancestors) {
  const lists = ancestors.filter((a) => a.type === "list");
  return {
    kind,
    text: "",
    map: [],
    position,
    leadIns: [],
    listDepth: lists.length,
    ordered: lists.at(-1)?.ordered === true,
    inQuote: ancestors.some((a) => a.type === "blockquote"),
    inFootnote: ancestors.some((a) => a.type === "footnoteDefinition"),
    introducesList: false,
    emphasised: false
  };
}
function walk(node, source, ancestors, blocks, leadIns = []) {
  const path = [...ancestors, node];
  let above = leadIns;
  node.children.forEach((child, index) => {
    switch (child.type) {
      case "heading":
        blocks.push(headingBlock(child, source, path));
        break;
      case "paragraph": {
        const passage = paragraphPassage(child, source, path, leadIns);
        const next = node.children[index + 1];
        blocks.push({ type: "passage", passage: { ...passage, introducesList: next?.type === "list" } });
        readInlineComments(child, blocks);
        above = [...leadIns, passage.text];
        break;
      }
      case "list": {
        const before = node.children[index - 1];
        walk(child, source, path, blocks, before?.type === "paragraph" ? above : leadIns);
        break;
      }
      case "table":
        blocks.push(...tablePassages(child, source, path));
        break;
      case "html":
        blocks.push(...htmlBlocks(child.value, place(child)));
        for (const passage of readHtmlPassages(source, place(child))) {
          blocks.push({ type: "passage", passage: { ...loose(passage.kind, place(child), path), ...passage } });
        }
        break;
      case "code":
        blocks.push({ type: "raw", raw: { kind: "code", text: child.value, position: place(child) } });
        break;
      case "blockquote":
      case "footnoteDefinition":
      case "listItem":
        if (path.length > DEEPEST) blocks.push({ type: "passage", passage: flatPassage(child, source, path) });
        else walk(child, source, path, blocks, child.type === "listItem" ? leadIns : []);
        break;
      default:
        blocks.push({ type: "other", position: place(child) });
    }
  });
}
function headingBlock(node, source, path) {
  const plain = createPlainText();
  addInline(node.children, source, plain);
  if (path.length > 1) return { type: "other", position: place(node) };
  return { type: "heading", title: plain.finish().text, depth: node.depth, position: place(node) };
}
function paragraphPassage(node, source, path, leadIns) {
  const inItem = path.at(-1)?.type === "listItem";
  const plain = createPlainText();
  addInline(node.children, source, plain);
  const only = node.children.filter((c) => !(c.type === "text" && c.value.trim() === ""));
  return {
    ...loose(inItem ? "item" : "paragraph", place(node), path),
    ...plain.finish(),
    leadIns: inItem ? leadIns : [],
    emphasised: only.length > 0 && only.every((c) => c.type === "strong" || c.type === "emphasis")
  };
}
function flatPassage(node, source, path) {
  const position = place(node);
  const plain = createPlainText();
  const text = source.slice(position.start.offset, position.end.offset);
  plain.addSource(text, source, position.start.offset, position.end.offset);
  return { ...loose("item", position, path), ...plain.finish() };
}
function tablePassages(table, source, path) {
  let header = [];
  let above = [];
  return table.children.map((node, index) => {
    const plain = createPlainText();
    const cells = node.children.map((cell, column) => {
      if (column > 0) plain.addBreak(" | ", place(cell).start.offset);
      const from = plain.length();
      addInline(cell.children, source, plain);
      return { text: plain.slice(from).trim(), position: cellPlace(cell, source) };
    });
    const texts = cells.map((c) => c.text);
    if (index === 0) header = texts;
    const filled = index === 0 ? texts : texts.map((text, column) => text || above[column] || "");
    above = index === 0 ? [] : filled;
    const row = { table: place(table).start.offset, index, header, cells, filled };
    return { type: "passage", passage: { ...loose("row", place(node), path), ...plain.finish(), row } };
  });
}
function cellPlace(cell, source) {
  const first = cell.children[0];
  const last = cell.children.at(-1);
  if (first && last) return { start: place(first).start, end: place(last).end };
  const { start, end } = place(cell);
  const inner = source.slice(start.offset, end.offset);
  const shift = (inner.startsWith("|") ? 1 : 0) + (/^\|? /.test(inner) ? 1 : 0);
  const at = { line: start.line, column: start.column + shift, offset: start.offset + shift };
  return { start: at, end: at };
}
function htmlBlocks(value, position) {
  const blocks = [];
  for (const comment of value.matchAll(/<!--(.*?)-->/gs)) {
    const start = pointAt(value, { line: 1, column: 1, offset: 0 }, comment.index);
    const end = pointAt(value, start, comment.index + comment[0].length);
    const at = { start: addPoints(position.start, start), end: addPoints(position.start, end) };
    const directive = readDirective(comment[1], at);
    if (directive) blocks.push({ type: "directive", directive });
    else blocks.push({ type: "raw", raw: { kind: "comment", text: comment[1].trim(), position: at } });
  }
  const rest = value.replace(/<!--.*?(?:-->|$)/gs, "").trim();
  if (rest !== "") blocks.push({ type: "raw", raw: { kind: "html", text: rest, position } });
  return blocks;
}
function readInlineComments(node, blocks) {
  for (const child of node.children) {
    if (child.type === "html" && child.value.startsWith("<!--")) blocks.push(...htmlBlocks(child.value, place(child)));
    else if ("children" in child) readInlineComments(child, blocks);
  }
}
function createAssembly() {
  const sections = [];
  const open = [];
  const passages = [];
  const directives = [];
  const raw = [];
  let headings = [];
  let frontMatter;
  let last = { line: 1, column: 1, offset: 0 };
  const closeDownTo = (depth) => {
    while (open.length > 0 && sections[open.at(-1)].depth >= depth) sections[open.pop()].end = last;
  };
  const addHeading = (title, depth, position) => {
    closeDownTo(depth);
    const parent = open.at(-1) ?? -1;
    sections.push({ title, depth, position, end: position.end, parent, blocks: 0 });
    open.push(sections.length - 1);
    headings = open.map((s) => sections[s].title);
    last = position.end;
  };
  const count = (position) => {
    const section = sections[open.at(-1) ?? -1];
    if (section) section.blocks++;
    if (position.end.offset > last.offset) last = position.end;
  };
  return {
    add(block, lines, offset) {
      const shift = (p) => shiftPosition(p, lines, offset);
      switch (block.type) {
        case "heading":
          return addHeading(block.title, block.depth, shift(block.position));
        case "passage": {
          const passage = shiftPassage(block.passage, lines, offset);
          count(passage.position);
          if (passage.text !== "") passages.push({ ...passage, headings, section: open.at(-1) ?? -1 });
          return;
        }
        case "raw":
          if (block.raw.kind !== "comment") count(shift(block.raw.position));
          raw.push({ ...block.raw, position: shift(block.raw.position) });
          return;
        case "directive":
          directives.push({ ...block.directive, position: shift(block.directive.position) });
          return;
        case "front-matter":
          frontMatter = { text: block.text, position: shift(block.position) };
          return;
        case "other":
          count(shift(block.position));
      }
    },
    finish(path, text) {
      closeDownTo(0);
      return { path, text, sections, passages, directives, raw, ...frontMatter && { frontMatter } };
    }
  };
}
function shiftPassage(passage, lines, offset) {
  if (lines === 0 && offset === 0) return passage;
  const shifted = {
    ...passage,
    position: shiftPosition(passage.position, lines, offset),
    map: passage.map.map((value, index) => index % 2 === 0 ? value : value + offset)
  };
  if (passage.row) {
    const cells = passage.row.cells.map((c) => ({ ...c, position: shiftPosition(c.position, lines, offset) }));
    shifted.row = { ...passage.row, table: passage.row.table + offset, cells };
  }
  return shifted;
}

export {
  cutIntoChunks,
  parse,
  placeOf
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2VuZ2luZS9jaHVua3MudHMiLCAiLi4vc3JjL2VuZ2luZS9wYXJzZS50cyIsICIuLi9zcmMvZW5naW5lL2RpcmVjdGl2ZXMudHMiLCAiLi4vc3JjL2VuZ2luZS9wbGFpbi10ZXh0LnRzIiwgIi4uL3NyYy9lbmdpbmUvaHRtbC1wYXNzYWdlcy50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLyoqXG4gKiBDdXRzIGEgTWFya2Rvd24gdGV4dCBpbnRvIGNodW5rcyB0aGF0IGNhbiBiZSBwYXJzZWQgb25lIGJ5IG9uZSwgc28gdGhhdCBhbiBlZGl0IGNvc3RzIHRoZSBwYXJzaW5nIG9mIGl0cyBvd24gY2h1bmsgYW5kXG4gKiBubyB0ZXh0IGlzIHBhcnNlZCBpbiBtb3JlIHRoYW4gbGluZWFyIHRpbWUuXG4gKlxuICogQSBjdXQgaXMgb25seSBtYWRlIHdoZXJlIGV2ZXJ5IGJsb2NrIGJlZm9yZSBpdCBpcyBjZXJ0YWlubHkgY2xvc2VkOiBiZWZvcmUgYW4gQVRYIGhlYWRpbmcgdGhhdCBzdGFuZHMgYXQgdGhlIG1hcmdpbiwgYW5kXG4gKiAoaW4gbG9uZyBzZWN0aW9ucykgYmVmb3JlIGEgYmxvY2sgYXQgdGhlIG1hcmdpbiBiZWhpbmQgYSBibGFuayBsaW5lIHRoYXQgaXMgbm8gbGlzdCBpdGVtOyBuZXZlciBpbnNpZGUgZmVuY2VzLCBIVE1MIGJsb2NrcyBvciBjb21tZW50cy5cbiAqL1xuXG4vKiogYHBsYWluYDogTWFya2Rvd24gdGhhdCB3b3VsZCBjb3N0IHRoZSBwYXJzZXIgbW9yZSB0aGFuIGxpbmVhciB0aW1lOyBpdHMgbGluZXMgYXJlIHRha2VuIGFzIHRoZXkgc3RhbmQuICovXG5leHBvcnQgaW50ZXJmYWNlIENodW5rIHtcbiAgcmVhZG9ubHkgdGV4dDogc3RyaW5nO1xuICByZWFkb25seSBvZmZzZXQ6IG51bWJlcjtcbiAgLyoqIDEtYmFzZWQgbGluZSBvZiB0aGUgZmlyc3QgY2hhcmFjdGVyLiAqL1xuICByZWFkb25seSBsaW5lOiBudW1iZXI7XG4gIHJlYWRvbmx5IGtpbmQ6ICdtYXJrZG93bicgfCAnZnJvbnQtbWF0dGVyJyB8ICdwbGFpbic7XG59XG5cbi8qKiBBIHNlY3Rpb24gbG9uZ2VyIHRoYW4gdGhpcyBpcyBjdXQgYXQgcGFyYWdyYXBocyB0b28gKFVURi0xNiB1bml0cykuICovXG5jb25zdCBMT05HX1NFQ1RJT04gPSA0MDAwO1xuLyoqIExpbmVzIGJleW9uZCB0aGlzIGxlbmd0aCwgYW5kIHJ1bnMgb2YgbGluZXMgd2l0aCBtb3JlIGJyYWNrZXRzIG9yIGRlZXBlciBuZXN0aW5nLCBhcmUgdGFrZW4gYXMgcGxhaW4gdGV4dC4gKi9cbmNvbnN0IExPTkdfTElORSA9IDIwXzAwMDtcbmNvbnN0IE1BTllfQlJBQ0tFVFMgPSAxMDAwO1xuY29uc3QgREVFUF9JTkRFTlQgPSAxMjA7XG5jb25zdCBNQU5ZX0NPTlRBSU5FUlMgPSA0MDtcblxuY29uc3QgTE9OR0VTVF9GUk9OVF9NQVRURVIgPSA2NV81MzY7XG4vKipcbiAqIEZyb250IG1hdHRlciwgYW5kIG5vdCB0ZXh0IGJldHdlZW4gdHdvIHRoZW1hdGljIGJyZWFrczogaXRzIGZpcnN0IGxpbmUgdGhhdCBpcyBuZWl0aGVyIGJsYW5rIG5vciBhIGNvbW1lbnQgaXMgYSBrZXkuXG4gKi9cbmNvbnN0IEZST05UX01BVFRFUiA9XG4gIC9eLS0tWyBcXHRdKlxccj9cXG4oPzpbIFxcdF0qKD86I1teXFxyXFxuXSopP1xccj9cXG4pKltBLVphLXpfXVtcXHctXXswLDYwfVsgXFx0XSo6KD86WyBcXHRdW15cXHJcXG5dKik/XFxyP1xcbig/OlteXFxyXFxuXSpcXHI/XFxuKSo/LS0tWyBcXHRdKig/Olxccj9cXG58JCkvO1xuXG4vKiogSXRlbXMsIHJvd3MgYW5kIGZvb3Rub3RlcyBhcmUgcmVhZCBvbmUgYnkgb25lLCBob3dldmVyIG1hbnkgc3RhbmQgdG9nZXRoZXIuICovXG5jb25zdCBORVdfQkxPQ0sgPSAvXlsgXFx0XSooPzpbfCorLV18XFxkezEsOX1bLildfFxcW1xcXikvO1xuXG5jb25zdCBIRUFESU5HID0gL14jezEsNn0oPzpbIFxcdF18JCkvO1xuY29uc3QgUEFSQUdSQVBIX1NUQVJUID0gL14oPzpbXFxwe0x9XCJcdTIwMUNcdTIwMTgnKFt8Pl18XFxkK1teXFxkLildKS91O1xuY29uc3QgRkVOQ0UgPSAvXiB7MCwzfShgezMsfXx+ezMsfSkoLiopJC9zO1xuLyoqIEhUTUwgYmxvY2tzIHRoYXQgYSBibGFuayBsaW5lIGRvZXMgbm90IGVuZCwgYW5kIHdoYXQgZW5kcyBlYWNoLiAqL1xuY29uc3QgSFRNTF9PUEVOOiByZWFkb25seSAocmVhZG9ubHkgW1JlZ0V4cCwgUmVnRXhwXSlbXSA9IFtcbiAgWy9eIHswLDN9PCEtLS8sIC8tLT4vXSxcbiAgWy9eIHswLDN9PCg/OnNjcmlwdHxwcmV8c3R5bGV8dGV4dGFyZWEpKD86W1xccz5dfCQpL2ksIC88XFwvKD86c2NyaXB0fHByZXxzdHlsZXx0ZXh0YXJlYSk+L2ldLFxuICBbL14gezAsM308XFw/LywgL1xcPz4vXSxcbiAgWy9eIHswLDN9PCFcXFtDREFUQVxcWy8sIC9cXF1cXF0+L10sXG4gIFsvXiB7MCwzfTwhW0EtWmEtel0vLCAvPi9dLFxuXTtcblxuaW50ZXJmYWNlIExpbmUge1xuICByZWFkb25seSB0ZXh0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9mZnNldDogbnVtYmVyO1xuICByZWFkb25seSBuZXh0OiBudW1iZXI7XG59XG5cbmZ1bmN0aW9uKiBsaW5lc09mKHRleHQ6IHN0cmluZyk6IEdlbmVyYXRvcjxMaW5lPiB7XG4gIGNvbnN0IGVuZCA9IC9cXHJcXG58XFxufFxcci9nO1xuICBsZXQgb2Zmc2V0ID0gMDtcbiAgd2hpbGUgKG9mZnNldCA8IHRleHQubGVuZ3RoKSB7XG4gICAgZW5kLmxhc3RJbmRleCA9IG9mZnNldDtcbiAgICBjb25zdCBmb3VuZCA9IGVuZC5leGVjKHRleHQpO1xuICAgIGNvbnN0IHN0b3AgPSBmb3VuZCA/IGZvdW5kLmluZGV4IDogdGV4dC5sZW5ndGg7XG4gICAgY29uc3QgbmV4dCA9IGZvdW5kID8gZW5kLmxhc3RJbmRleCA6IHRleHQubGVuZ3RoO1xuICAgIHlpZWxkIHsgdGV4dDogdGV4dC5zbGljZShvZmZzZXQsIHN0b3ApLCBvZmZzZXQsIG5leHQgfTtcbiAgICBvZmZzZXQgPSBuZXh0O1xuICB9XG59XG5cbi8qKiBIVE1MIHRoYXQgdGhlIG5leHQgYmxhbmsgbGluZSBlbmRzLCBhdCB0aGUgbGF0ZXN0LiAqL1xuY29uc3QgSFRNTF9UQUcgPSAvXiB7MCwzfTxcXC8/W0EtWmEtel0vO1xuXG4vKipcbiAqIEZvbGxvd3MgZmVuY2VzIGFuZCBIVE1MIGJsb2NrcyBsaW5lIGJ5IGxpbmU7IGFuc3dlcnMgd2hldGhlciB0aGUgbGluZSBiZWdpbnMgaW5zaWRlIG9uZS4gV2hlcmUgdGhhdCBkZXBlbmRzIG9uIG1vcmUgdGhhblxuICogaXMgZm9sbG93ZWQgaGVyZSAoYSBmZW5jZSBvciBjb21tZW50IHRoYXQgb3BlbnMgYW1vbmcgdGFncywgb3IgaW5kZW50ZWQgYW5kIHBlcmhhcHMgaW4gYSBsaXN0IGl0ZW0gdGhhdCBlbmRzIGJlZm9yZSBpdClcbiAqIGV2ZXJ5dGhpbmcgZnJvbSB0aGVyZSBvbiBpcyBcImluc2lkZVwiLCBzbyB0aGF0IG5vIHdyb25nIGN1dCBpcyBtYWRlLlxuICovXG5mdW5jdGlvbiBjcmVhdGVCbG9ja1RyYWNrZXIoKTogKGxpbmU6IHN0cmluZykgPT4gYm9vbGVhbiB7XG4gIGxldCBmZW5jZTogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICBsZXQgaHRtbEVuZDogUmVnRXhwIHwgdW5kZWZpbmVkO1xuICBsZXQgYW1vbmdUYWdzID0gZmFsc2U7XG4gIGxldCBpc0xvc3QgPSBmYWxzZTtcbiAgbGV0IGluZGVudCA9IDA7XG4gIGNvbnN0IG9wZW5CbG9jayA9IChsaW5lOiBzdHJpbmcpOiBib29sZWFuID0+IHtcbiAgICBjb25zdCBvcGVuID0gRkVOQ0UuZXhlYyhsaW5lKTtcbiAgICBpZiAob3BlbiAmJiAhKG9wZW5bMV0hLnN0YXJ0c1dpdGgoJ2AnKSAmJiBvcGVuWzJdIS5pbmNsdWRlcygnYCcpKSkgZmVuY2UgPSBvcGVuWzFdITtcbiAgICBmb3IgKGNvbnN0IFtzdGFydCwgc3RvcF0gb2YgSFRNTF9PUEVOKSB7XG4gICAgICBjb25zdCBmb3VuZCA9IHN0YXJ0LmV4ZWMobGluZSk7XG4gICAgICBpZiAoZm91bmQgJiYgIXN0b3AudGVzdChsaW5lLnNsaWNlKGZvdW5kWzBdLmxlbmd0aCkpKSBodG1sRW5kID0gc3RvcDtcbiAgICB9XG4gICAgcmV0dXJuIGZlbmNlICE9PSB1bmRlZmluZWQgfHwgaHRtbEVuZCAhPT0gdW5kZWZpbmVkO1xuICB9O1xuICByZXR1cm4gKGxpbmUpID0+IHtcbiAgICBpZiAoaXNMb3N0KSByZXR1cm4gdHJ1ZTtcbiAgICBpZiAoKGZlbmNlICE9PSB1bmRlZmluZWQgfHwgaHRtbEVuZCkgJiYgbGluZS50cmltKCkgIT09ICcnICYmIGluZGVudE9mKGxpbmUpIDwgaW5kZW50KSByZXR1cm4gKGlzTG9zdCA9IHRydWUpO1xuICAgIGlmIChmZW5jZSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICBjb25zdCBjbG9zZSA9IEZFTkNFLmV4ZWMobGluZSk7XG4gICAgICBpZiAoY2xvc2UgJiYgY2xvc2VbMV0hLnN0YXJ0c1dpdGgoZmVuY2UpICYmIGNsb3NlWzJdIS50cmltKCkgPT09ICcnKSBmZW5jZSA9IHVuZGVmaW5lZDtcbiAgICAgIHJldHVybiB0cnVlO1xuICAgIH1cbiAgICBpZiAoaHRtbEVuZCkge1xuICAgICAgaWYgKGh0bWxFbmQudGVzdChsaW5lKSkgaHRtbEVuZCA9IHVuZGVmaW5lZDtcbiAgICAgIHJldHVybiB0cnVlO1xuICAgIH1cbiAgICBpZiAob3BlbkJsb2NrKGxpbmUpKSB7XG4gICAgICBpbmRlbnQgPSBpbmRlbnRPZihsaW5lKTtcbiAgICAgIGlzTG9zdCA9IGFtb25nVGFncztcbiAgICB9XG4gICAgYW1vbmdUYWdzID0gbGluZS50cmltKCkgIT09ICcnICYmIChhbW9uZ1RhZ3MgfHwgSFRNTF9UQUcudGVzdChsaW5lKSk7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9O1xufVxuXG5jb25zdCBpbmRlbnRPZiA9IChsaW5lOiBzdHJpbmcpOiBudW1iZXIgPT4gbGluZS5sZW5ndGggLSBsaW5lLnRyaW1TdGFydCgpLmxlbmd0aDtcblxuLyoqIFdhdGNoZXMgZm9yIGxpbmVzIHRoYXQgd291bGQgbWFrZSB0aGUgcGFyc2VyJ3MgdGltZSBtb3JlIHRoYW4gbGluZWFyLiAqL1xuZnVuY3Rpb24gY3JlYXRlQ29zdFdhdGNoKCk6IChsaW5lOiBzdHJpbmcpID0+IGJvb2xlYW4ge1xuICBsZXQgYnJhY2tldHMgPSAwO1xuICByZXR1cm4gKGxpbmUpID0+IHtcbiAgICBpZiAobGluZS5sZW5ndGggPiBMT05HX0xJTkUpIHJldHVybiB0cnVlO1xuICAgIGlmIChsaW5lLnRyaW0oKSA9PT0gJycgfHwgTkVXX0JMT0NLLnRlc3QobGluZSkpIGJyYWNrZXRzID0gMDtcbiAgICBpZiAobGluZS5sZW5ndGggPiAxICYmIChsaW5lLmluY2x1ZGVzKCdbJykgfHwgbGluZS5pbmNsdWRlcygnXScpKSkgYnJhY2tldHMgKz0gbGluZS5zcGxpdCgvW1tcXF1dLykubGVuZ3RoIC0gMTtcbiAgICBpZiAoYnJhY2tldHMgPiBNQU5ZX0JSQUNLRVRTKSByZXR1cm4gdHJ1ZTtcbiAgICBjb25zdCBsZWFkID0gL14oPzpbIFxcdF18Wy0qKz5dKD89XFxzfD58JCl8XFxkezEsOX1bLildKD89XFxzfCQpKSovLmV4ZWMobGluZSkhWzBdO1xuICAgIGlmIChsZWFkLmxlbmd0aCA8IE1BTllfQ09OVEFJTkVSUykgcmV0dXJuIGZhbHNlO1xuICAgIHJldHVybiBsZWFkLmxlbmd0aCA+IERFRVBfSU5ERU5UIHx8IGxlYWQucmVwbGFjZSgvW14tKis+LildL2csICcnKS5sZW5ndGggPiBNQU5ZX0NPTlRBSU5FUlM7XG4gIH07XG59XG5cbi8qKlxuICogQ3V0cyBgdGV4dGAgaW50byBjaHVua3MgdGhhdCBjb3ZlciBpdCB3aXRob3V0IGdhcCBvciBvdmVybGFwLlxuICogQHJldHVybnMgdGhlIGNodW5rcyBpbiBvcmRlcjsgbm9uZSBmb3IgYW4gZW1wdHkgdGV4dFxuICovXG5leHBvcnQgZnVuY3Rpb24gY3V0SW50b0NodW5rcyh0ZXh0OiBzdHJpbmcpOiBDaHVua1tdIHtcbiAgY29uc3QgY2h1bmtzOiBDaHVua1tdID0gW107XG4gIGxldCBzdGFydCA9IDA7XG4gIGxldCBzdGFydExpbmUgPSAxO1xuICBsZXQga2luZDogQ2h1bmtbJ2tpbmQnXSA9ICdtYXJrZG93bic7XG4gIGNvbnN0IGN1dCA9IChvZmZzZXQ6IG51bWJlciwgbGluZTogbnVtYmVyLCBuZXh0OiBDaHVua1sna2luZCddID0gJ21hcmtkb3duJyk6IHZvaWQgPT4ge1xuICAgIGlmIChvZmZzZXQgPiBzdGFydCkgY2h1bmtzLnB1c2goeyB0ZXh0OiB0ZXh0LnNsaWNlKHN0YXJ0LCBvZmZzZXQpLCBvZmZzZXQ6IHN0YXJ0LCBsaW5lOiBzdGFydExpbmUsIGtpbmQgfSk7XG4gICAgc3RhcnQgPSBvZmZzZXQ7XG4gICAgc3RhcnRMaW5lID0gbGluZTtcbiAgICBraW5kID0gbmV4dDtcbiAgfTtcblxuICBsZXQgbnVtYmVyID0gMDtcbiAgbGV0IGJsYW5rQmVmb3JlID0gdHJ1ZTtcbiAgbGV0IGhlYWRpbmdCZWZvcmUgPSBmYWxzZTtcbiAgbGV0IGluRnJvbnRNYXR0ZXIgPSBmYWxzZTtcbiAgbGV0IGlzSW5zaWRlID0gY3JlYXRlQmxvY2tUcmFja2VyKCk7XG4gIGxldCBpc0Nvc3RseSA9IGNyZWF0ZUNvc3RXYXRjaCgpO1xuICBjb25zdCBmcm9udE1hdHRlciA9IEZST05UX01BVFRFUi5leGVjKHRleHQuc2xpY2UoMCwgTE9OR0VTVF9GUk9OVF9NQVRURVIpKTtcbiAgaWYgKGZyb250TWF0dGVyKSB7XG4gICAgaW5Gcm9udE1hdHRlciA9IHRydWU7XG4gICAga2luZCA9ICdmcm9udC1tYXR0ZXInO1xuICB9XG4gIGZvciAoY29uc3QgbGluZSBvZiBsaW5lc09mKHRleHQpKSB7XG4gICAgbnVtYmVyKys7XG4gICAgaWYgKGluRnJvbnRNYXR0ZXIpIHtcbiAgICAgIGlmIChsaW5lLm9mZnNldCA8IGZyb250TWF0dGVyIVswXS5sZW5ndGgpIGNvbnRpbnVlO1xuICAgICAgaW5Gcm9udE1hdHRlciA9IGZhbHNlO1xuICAgICAgY3V0KGxpbmUub2Zmc2V0LCBudW1iZXIpO1xuICAgIH1cbiAgICBjb25zdCBpbnNpZGUgPSBpc0luc2lkZShsaW5lLnRleHQpO1xuICAgIGNvbnN0IGlzSGVhZGluZzogYm9vbGVhbiA9ICFpbnNpZGUgJiYgKGJsYW5rQmVmb3JlIHx8IGhlYWRpbmdCZWZvcmUpICYmIEhFQURJTkcudGVzdChsaW5lLnRleHQpO1xuICAgIGNvbnN0IGlzTG9uZ0N1dCA9ICFpbnNpZGUgJiYgYmxhbmtCZWZvcmUgJiYgbGluZS5vZmZzZXQgLSBzdGFydCA+IExPTkdfU0VDVElPTiAmJiBQQVJBR1JBUEhfU1RBUlQudGVzdChsaW5lLnRleHQpO1xuICAgIGlmIChpc0hlYWRpbmcgfHwgaXNMb25nQ3V0KSB7XG4gICAgICBjdXQobGluZS5vZmZzZXQsIG51bWJlcik7XG4gICAgICBpc0Nvc3RseSA9IGNyZWF0ZUNvc3RXYXRjaCgpO1xuICAgIH1cbiAgICBpZiAoaXNDb3N0bHkobGluZS50ZXh0KSkge1xuICAgICAgaWYgKGJsYW5rQmVmb3JlKSBjdXQobGluZS5vZmZzZXQsIG51bWJlcik7XG4gICAgICBraW5kID0gJ3BsYWluJztcbiAgICB9XG4gICAgLy8gQSBjb3N0bHkgbGluZSBlbmRzIHdpdGggaXRzIHBhcmFncmFwaDogdGhlIHJlc3Qgb2YgdGhlIHNlY3Rpb24gaXMgTWFya2Rvd24gYWdhaW4uXG4gICAgaWYgKGtpbmQgPT09ICdwbGFpbicgJiYgbGluZS50ZXh0LnRyaW0oKSA9PT0gJycpIHtcbiAgICAgIGN1dChsaW5lLm5leHQsIG51bWJlciArIDEpO1xuICAgICAgaXNJbnNpZGUgPSBjcmVhdGVCbG9ja1RyYWNrZXIoKTtcbiAgICAgIGlzQ29zdGx5ID0gY3JlYXRlQ29zdFdhdGNoKCk7XG4gICAgfVxuICAgIGJsYW5rQmVmb3JlID0gbGluZS50ZXh0LnRyaW0oKSA9PT0gJyc7XG4gICAgaGVhZGluZ0JlZm9yZSA9IGlzSGVhZGluZztcbiAgfVxuICBjdXQodGV4dC5sZW5ndGgsIG51bWJlciArIDEpO1xuICByZXR1cm4gY2h1bmtzO1xufVxuIiwgIi8qKlxuICogU291cmNlRmlsZSBcdTIxOTIgUGFyc2VkRmlsZTogdW5pZmllZCBhbmQgcmVtYXJrIHJlYWQgdGhlIE1hcmtkb3duLCB0aGlzIGZpbGUgdHVybnMgdGhlIHRyZWUgaW50byBzZWN0aW9ucywgcGFzc2FnZXMgYW5kXG4gKiBkaXJlY3RpdmVzIHdpdGggZXhhY3QgcGxhY2VzLiBUZXh0cyBhcmUgcGFyc2VkIGNodW5rIGJ5IGNodW5rIChjaHVua3MudHMpLCBhbmQgYSBjaHVuayB0aGF0IHN0YW5kcyB1bmNoYW5nZWQgaXMgbm90XG4gKiBwYXJzZWQgYWdhaW4gd2hlbiB0aGUgY2FsbGVyIGtlZXBzIHRoZSBtZW1vLlxuICovXG5pbXBvcnQgdHlwZSB7IE5vZGVzLCBQYXJlbnRzLCBQaHJhc2luZ0NvbnRlbnQsIFRhYmxlIH0gZnJvbSAnbWRhc3QnO1xuaW1wb3J0IHsgZ2ZtRm9vdG5vdGVGcm9tTWFya2Rvd24gfSBmcm9tICdtZGFzdC11dGlsLWdmbS1mb290bm90ZSc7XG5pbXBvcnQgeyBnZm1TdHJpa2V0aHJvdWdoRnJvbU1hcmtkb3duIH0gZnJvbSAnbWRhc3QtdXRpbC1nZm0tc3RyaWtldGhyb3VnaCc7XG5pbXBvcnQgeyBnZm1UYWJsZUZyb21NYXJrZG93biB9IGZyb20gJ21kYXN0LXV0aWwtZ2ZtLXRhYmxlJztcbmltcG9ydCB7IGdmbVRhc2tMaXN0SXRlbUZyb21NYXJrZG93biB9IGZyb20gJ21kYXN0LXV0aWwtZ2ZtLXRhc2stbGlzdC1pdGVtJztcbmltcG9ydCB7IGdmbUZvb3Rub3RlIH0gZnJvbSAnbWljcm9tYXJrLWV4dGVuc2lvbi1nZm0tZm9vdG5vdGUnO1xuaW1wb3J0IHsgZ2ZtU3RyaWtldGhyb3VnaCB9IGZyb20gJ21pY3JvbWFyay1leHRlbnNpb24tZ2ZtLXN0cmlrZXRocm91Z2gnO1xuaW1wb3J0IHsgZ2ZtVGFibGUgfSBmcm9tICdtaWNyb21hcmstZXh0ZW5zaW9uLWdmbS10YWJsZSc7XG5pbXBvcnQgeyBnZm1UYXNrTGlzdEl0ZW0gfSBmcm9tICdtaWNyb21hcmstZXh0ZW5zaW9uLWdmbS10YXNrLWxpc3QtaXRlbSc7XG5pbXBvcnQgcmVtYXJrRnJvbnRtYXR0ZXIgZnJvbSAncmVtYXJrLWZyb250bWF0dGVyJztcbmltcG9ydCByZW1hcmtQYXJzZSBmcm9tICdyZW1hcmstcGFyc2UnO1xuaW1wb3J0IHsgdW5pZmllZCwgdHlwZSBQcm9jZXNzb3IgfSBmcm9tICd1bmlmaWVkJztcbmltcG9ydCB7IGN1dEludG9DaHVua3MsIHR5cGUgQ2h1bmsgfSBmcm9tICcuL2NodW5rcy5qcyc7XG5pbXBvcnQgeyByZWFkRGlyZWN0aXZlIH0gZnJvbSAnLi9kaXJlY3RpdmVzLmpzJztcbmltcG9ydCB7IHJlYWRIdG1sUGFzc2FnZXMgfSBmcm9tICcuL2h0bWwtcGFzc2FnZXMuanMnO1xuaW1wb3J0IHsgYWRkSW5saW5lLCBjcmVhdGVQbGFpblRleHQgfSBmcm9tICcuL3BsYWluLXRleHQuanMnO1xuaW1wb3J0IHsgYWRkUG9pbnRzLCBwb2ludEF0LCBzaGlmdFBvc2l0aW9uIH0gZnJvbSAnLi9wb2ludHMuanMnO1xuaW1wb3J0IHR5cGUge1xuICBDZWxsLFxuICBEaXJlY3RpdmUsXG4gIFBhcnNlZEZpbGUsXG4gIFBhc3NhZ2UsXG4gIFBvaW50LFxuICBQb3NpdGlvbixcbiAgUmF3QmxvY2ssXG4gIFJvdyxcbiAgU2VjdGlvbixcbiAgU291cmNlRmlsZSxcbn0gZnJvbSAnLi90eXBlcy5qcyc7XG5cbi8qKiBQYXJzZWQgY2h1bmtzIGJ5IHRoZWlyIHRleHQsIHBsYWNlcyByZWxhdGl2ZSB0byB0aGUgY2h1bmsuIFBhc3MgdGhlIHNhbWUgbWVtbyBhZ2FpbiB0byBwYXJzZSBvbmx5IHdoYXQgY2hhbmdlZC4gKi9cbmV4cG9ydCB0eXBlIFBhcnNlTWVtbyA9IE1hcDxzdHJpbmcsIEJsb2NrW10+O1xuXG4vKiogQSBwYXNzYWdlIHRoYXQgZG9lcyBub3QgeWV0IGtub3cgdGhlIHNlY3Rpb25zIGFyb3VuZCBpdC4gKi9cbnR5cGUgTG9vc2VQYXNzYWdlID0gT21pdDxQYXNzYWdlLCAnaGVhZGluZ3MnIHwgJ3NlY3Rpb24nPjtcblxuLyoqIFdoYXQgYSBjaHVuayBpcyBtYWRlIG9mLCBpbiByZWFkaW5nIG9yZGVyLiAqL1xudHlwZSBCbG9jayA9XG4gIHwgeyByZWFkb25seSB0eXBlOiAnaGVhZGluZyc7IHJlYWRvbmx5IHRpdGxlOiBzdHJpbmc7IHJlYWRvbmx5IGRlcHRoOiBudW1iZXI7IHJlYWRvbmx5IHBvc2l0aW9uOiBQb3NpdGlvbiB9XG4gIHwgeyByZWFkb25seSB0eXBlOiAncGFzc2FnZSc7IHJlYWRvbmx5IHBhc3NhZ2U6IExvb3NlUGFzc2FnZSB9XG4gIHwgeyByZWFkb25seSB0eXBlOiAncmF3JzsgcmVhZG9ubHkgcmF3OiBSYXdCbG9jayB9XG4gIHwgeyByZWFkb25seSB0eXBlOiAnZGlyZWN0aXZlJzsgcmVhZG9ubHkgZGlyZWN0aXZlOiBEaXJlY3RpdmUgfVxuICB8IHsgcmVhZG9ubHkgdHlwZTogJ2Zyb250LW1hdHRlcic7IHJlYWRvbmx5IHRleHQ6IHN0cmluZzsgcmVhZG9ubHkgcG9zaXRpb246IFBvc2l0aW9uIH1cbiAgLyoqIEEgcGljdHVyZSwgYSBydWxlLCBhIGRlZmluaXRpb246IG5vdGhpbmcgdG8gcmVhZCwgYnV0IGEgc2VjdGlvbiB0aGF0IGhvbGRzIGl0IGlzIG5vdCBlbXB0eS4gKi9cbiAgfCB7IHJlYWRvbmx5IHR5cGU6ICdvdGhlcic7IHJlYWRvbmx5IHBvc2l0aW9uOiBQb3NpdGlvbiB9O1xuXG4vKiogTmVzdGluZyBiZXlvbmQgdGhpcyBpcyByZWFkIGFzIHBsYWluIHRleHQsIHNvIHRoYXQgbm8gdHJlZSBjYW4gZXhoYXVzdCB0aGUgc3RhY2suICovXG5jb25zdCBERUVQRVNUID0gNjA7XG5cbi8qKlxuICogR2l0SHViLWZsYXZvdXJlZCBNYXJrZG93biBhcyByZW1hcmstZ2ZtIHJlYWRzIGl0LCBsZXNzIGl0cyBhdXRvbGluayBsaXRlcmFsczogdGhleSBjb3N0IGhhbGYgb2YgdGhlIHBhcnNpbmcgdGltZVxuICogYW5kIGNoYW5nZSBub3RoaW5nIHRoYXQgaXMgcmVhZCBoZXJlLlxuICovXG5mdW5jdGlvbiByZW1hcmtHZm1XaXRob3V0QXV0b2xpbmtzKHRoaXM6IFByb2Nlc3Nvcik6IHZvaWQge1xuICBjb25zdCBkYXRhID0gdGhpcy5kYXRhKCkgYXMgeyBtaWNyb21hcmtFeHRlbnNpb25zPzogdW5rbm93bltdOyBmcm9tTWFya2Rvd25FeHRlbnNpb25zPzogdW5rbm93bltdIH07XG4gIChkYXRhLm1pY3JvbWFya0V4dGVuc2lvbnMgPz89IFtdKS5wdXNoKGdmbVRhYmxlKCksIGdmbUZvb3Rub3RlKCksIGdmbVN0cmlrZXRocm91Z2goKSwgZ2ZtVGFza0xpc3RJdGVtKCkpO1xuICAoZGF0YS5mcm9tTWFya2Rvd25FeHRlbnNpb25zID8/PSBbXSkucHVzaChcbiAgICBnZm1UYWJsZUZyb21NYXJrZG93bigpLFxuICAgIGdmbUZvb3Rub3RlRnJvbU1hcmtkb3duKCksXG4gICAgZ2ZtU3RyaWtldGhyb3VnaEZyb21NYXJrZG93bigpLFxuICAgIGdmbVRhc2tMaXN0SXRlbUZyb21NYXJrZG93bigpLFxuICApO1xufVxuXG5jb25zdCBtYXJrZG93biA9IHVuaWZpZWQoKS51c2UocmVtYXJrUGFyc2UpLnVzZShyZW1hcmtHZm1XaXRob3V0QXV0b2xpbmtzKS5mcmVlemUoKTtcbmNvbnN0IG1hcmtkb3duV2l0aEZyb250TWF0dGVyID0gdW5pZmllZCgpLnVzZShyZW1hcmtQYXJzZSkudXNlKHJlbWFya0Zyb250bWF0dGVyKS5mcmVlemUoKTtcblxuLyoqXG4gKiBQYXJzZXMgb25lIGZpbGUuXG4gKiBAcGFyYW0gbWVtbyBrZXB0IGJ5IGEgY2FsbGVyIHRoYXQgcGFyc2VzIHRoZSBzYW1lIGZpbGUgYWdhaW4gYWZ0ZXIgZWRpdHM7IGl0IHRoZW4gaG9sZHMganVzdCB0aGUgY2h1bmtzIG9mIHRoaXMgdGV4dFxuICovXG5leHBvcnQgZnVuY3Rpb24gcGFyc2Uoc291cmNlOiBTb3VyY2VGaWxlLCBtZW1vOiBQYXJzZU1lbW8gPSBuZXcgTWFwKCkpOiBQYXJzZWRGaWxlIHtcbiAgY29uc3QgeyBwYXRoLCB0ZXh0IH0gPSBzb3VyY2U7XG4gIGNvbnN0IGtub3duID0gbmV3IE1hcChtZW1vKTtcbiAgbWVtby5jbGVhcigpO1xuICBjb25zdCBhc3NlbWJseSA9IGNyZWF0ZUFzc2VtYmx5KCk7XG4gIGNvbnN0IGJvbSA9IHRleHQuc3RhcnRzV2l0aCgnXFx1RkVGRicpID8gMSA6IDA7XG4gIGZvciAoY29uc3QgY2h1bmsgb2YgY3V0SW50b0NodW5rcyh0ZXh0LnNsaWNlKGJvbSkpKSB7XG4gICAgY29uc3Qga2V5ID0gY2h1bmsua2luZCArIGNodW5rLnRleHQ7XG4gICAgY29uc3QgYmxvY2tzID0ga25vd24uZ2V0KGtleSkgPz8gcGFyc2VDaHVuayhjaHVuayk7XG4gICAgbWVtby5zZXQoa2V5LCBibG9ja3MpO1xuICAgIGZvciAoY29uc3QgYmxvY2sgb2YgYmxvY2tzKSBhc3NlbWJseS5hZGQoYmxvY2ssIGNodW5rLmxpbmUgLSAxLCBjaHVuay5vZmZzZXQgKyBib20pO1xuICB9XG4gIHJldHVybiBhc3NlbWJseS5maW5pc2gocGF0aCwgdGV4dCk7XG59XG5cbi8qKlxuICogVGhlIHBsYWNlIGluIHRoZSBmaWxlIG9mIHRoZSBjaGFyYWN0ZXJzIGBmcm9tYCB0byBgdG9gIChleGNsdXNpdmUpIG9mIGEgcGFzc2FnZSdzIHBsYWluIHRleHQuXG4gKiBAcGFyYW0gZnJvbSwgdG8gaW5kaWNlcyBpbnRvIGBwYXNzYWdlLnRleHRgLCBVVEYtMTYgdW5pdHNcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBsYWNlT2YoZmlsZTogUGFyc2VkRmlsZSwgcGFzc2FnZTogUGFzc2FnZSwgZnJvbTogbnVtYmVyLCB0bzogbnVtYmVyKTogUG9zaXRpb24ge1xuICBjb25zdCBzdGFydCA9IHNvdXJjZU9mZnNldChwYXNzYWdlLCBmcm9tKTtcbiAgY29uc3QgZW5kID0gTWF0aC5tYXgoc3RhcnQsIHRvID4gZnJvbSA/IHNvdXJjZU9mZnNldChwYXNzYWdlLCB0byAtIDEpICsgMSA6IHN0YXJ0KTtcbiAgcmV0dXJuIHtcbiAgICBzdGFydDogcG9pbnRBdChmaWxlLnRleHQsIHBhc3NhZ2UucG9zaXRpb24uc3RhcnQsIHN0YXJ0KSxcbiAgICBlbmQ6IHBvaW50QXQoZmlsZS50ZXh0LCBwYXNzYWdlLnBvc2l0aW9uLnN0YXJ0LCBlbmQpLFxuICB9O1xufVxuXG5mdW5jdGlvbiBzb3VyY2VPZmZzZXQocGFzc2FnZTogUGFzc2FnZSwgaW5kZXg6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IHsgbWFwIH0gPSBwYXNzYWdlO1xuICBsZXQgbG93ID0gMDtcbiAgbGV0IGhpZ2ggPSBtYXAubGVuZ3RoIC8gMiAtIDE7XG4gIHdoaWxlIChsb3cgPCBoaWdoKSB7XG4gICAgY29uc3QgbWlkZGxlID0gKGxvdyArIGhpZ2ggKyAxKSA+PiAxO1xuICAgIGlmIChtYXBbbWlkZGxlICogMl0hIDw9IGluZGV4KSBsb3cgPSBtaWRkbGU7XG4gICAgZWxzZSBoaWdoID0gbWlkZGxlIC0gMTtcbiAgfVxuICByZXR1cm4gbWFwLmxlbmd0aCA9PT0gMCA/IHBhc3NhZ2UucG9zaXRpb24uc3RhcnQub2Zmc2V0IDogbWFwW2xvdyAqIDIgKyAxXSEgKyBpbmRleCAtIG1hcFtsb3cgKiAyXSE7XG59XG5cbi8vIFx1MjUwMFx1MjUwMCBPbmUgY2h1bmsgXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXG5cbmZ1bmN0aW9uIHBhcnNlQ2h1bmsoY2h1bms6IENodW5rKTogQmxvY2tbXSB7XG4gIGlmIChjaHVuay5raW5kID09PSAncGxhaW4nKSByZXR1cm4gcmVhZFBsYWluKGNodW5rLnRleHQpO1xuICBpZiAoY2h1bmsua2luZCA9PT0gJ2Zyb250LW1hdHRlcicpIHJldHVybiByZWFkRnJvbnRNYXR0ZXIoY2h1bmsudGV4dCk7XG4gIGNvbnN0IGJsb2NrczogQmxvY2tbXSA9IFtdO1xuICB3YWxrKG1hcmtkb3duLnBhcnNlKGNodW5rLnRleHQpLCBjaHVuay50ZXh0LCBbXSwgYmxvY2tzKTtcbiAgcmV0dXJuIGJsb2Nrcztcbn1cblxuZnVuY3Rpb24gcmVhZEZyb250TWF0dGVyKHRleHQ6IHN0cmluZyk6IEJsb2NrW10ge1xuICBjb25zdCByb290ID0gbWFya2Rvd25XaXRoRnJvbnRNYXR0ZXIucGFyc2UodGV4dCk7XG4gIGNvbnN0IHlhbWwgPSByb290LmNoaWxkcmVuWzBdO1xuICByZXR1cm4geWFtbD8udHlwZSA9PT0gJ3lhbWwnID8gW3sgdHlwZTogJ2Zyb250LW1hdHRlcicsIHRleHQ6IHlhbWwudmFsdWUsIHBvc2l0aW9uOiBwbGFjZSh5YW1sKSB9XSA6IFtdO1xufVxuXG4vKiogTGluZXMgdGhhdCBhcmUgbm90IHBhcnNlZCBhcyBNYXJrZG93bjogZWFjaCBydW4gb2YgdGhlbSBpcyBhIHBhc3NhZ2UuICovXG5mdW5jdGlvbiByZWFkUGxhaW4odGV4dDogc3RyaW5nKTogQmxvY2tbXSB7XG4gIGNvbnN0IGJsb2NrczogQmxvY2tbXSA9IFtdO1xuICBmb3IgKGNvbnN0IHJ1biBvZiB0ZXh0Lm1hdGNoQWxsKC9bXlxcclxcbl0rKD86KD86XFxyXFxufFxcbnxcXHIpWyBcXHRdKlteXFxzXVteXFxyXFxuXSopKi9nKSkge1xuICAgIGlmIChydW5bMF0udHJpbSgpID09PSAnJykgY29udGludWU7XG4gICAgY29uc3QgcGxhaW4gPSBjcmVhdGVQbGFpblRleHQoKTtcbiAgICBwbGFpbi5hZGRTb3VyY2UocnVuWzBdLCB0ZXh0LCBydW4uaW5kZXgsIHJ1bi5pbmRleCArIHJ1blswXS5sZW5ndGgpO1xuICAgIGNvbnN0IG9yaWdpbjogUG9pbnQgPSB7IGxpbmU6IDEsIGNvbHVtbjogMSwgb2Zmc2V0OiAwIH07XG4gICAgY29uc3Qgc3RhcnQgPSBwb2ludEF0KHRleHQsIG9yaWdpbiwgcnVuLmluZGV4KTtcbiAgICBjb25zdCBwb3NpdGlvbiA9IHsgc3RhcnQsIGVuZDogcG9pbnRBdCh0ZXh0LCBzdGFydCwgcnVuLmluZGV4ICsgcnVuWzBdLmxlbmd0aCkgfTtcbiAgICBibG9ja3MucHVzaCh7IHR5cGU6ICdwYXNzYWdlJywgcGFzc2FnZTogeyAuLi5sb29zZSgncGFyYWdyYXBoJywgcG9zaXRpb24sIFtdKSwgLi4ucGxhaW4uZmluaXNoKCkgfSB9KTtcbiAgfVxuICByZXR1cm4gYmxvY2tzO1xufVxuXG5jb25zdCBwbGFjZSA9IChub2RlOiBOb2Rlcyk6IFBvc2l0aW9uID0+IG5vZGUucG9zaXRpb24gYXMgUG9zaXRpb247XG5cbmZ1bmN0aW9uIGxvb3NlKGtpbmQ6IFBhc3NhZ2VbJ2tpbmQnXSwgcG9zaXRpb246IFBvc2l0aW9uLCBhbmNlc3RvcnM6IHJlYWRvbmx5IFBhcmVudHNbXSk6IExvb3NlUGFzc2FnZSB7XG4gIGNvbnN0IGxpc3RzID0gYW5jZXN0b3JzLmZpbHRlcigoYSkgPT4gYS50eXBlID09PSAnbGlzdCcpO1xuICByZXR1cm4ge1xuICAgIGtpbmQsXG4gICAgdGV4dDogJycsXG4gICAgbWFwOiBbXSxcbiAgICBwb3NpdGlvbixcbiAgICBsZWFkSW5zOiBbXSxcbiAgICBsaXN0RGVwdGg6IGxpc3RzLmxlbmd0aCxcbiAgICBvcmRlcmVkOiBsaXN0cy5hdCgtMSk/Lm9yZGVyZWQgPT09IHRydWUsXG4gICAgaW5RdW90ZTogYW5jZXN0b3JzLnNvbWUoKGEpID0+IGEudHlwZSA9PT0gJ2Jsb2NrcXVvdGUnKSxcbiAgICBpbkZvb3Rub3RlOiBhbmNlc3RvcnMuc29tZSgoYSkgPT4gYS50eXBlID09PSAnZm9vdG5vdGVEZWZpbml0aW9uJyksXG4gICAgaW50cm9kdWNlc0xpc3Q6IGZhbHNlLFxuICAgIGVtcGhhc2lzZWQ6IGZhbHNlLFxuICB9O1xufVxuXG4vKiogQXBwZW5kcyB3aGF0IHN0YW5kcyBiZWxvdyBgbm9kZWAsIGluIHJlYWRpbmcgb3JkZXIuICovXG5mdW5jdGlvbiB3YWxrKFxuICBub2RlOiBQYXJlbnRzLFxuICBzb3VyY2U6IHN0cmluZyxcbiAgYW5jZXN0b3JzOiByZWFkb25seSBQYXJlbnRzW10sXG4gIGJsb2NrczogQmxvY2tbXSxcbiAgbGVhZEluczogcmVhZG9ubHkgc3RyaW5nW10gPSBbXSxcbik6IHZvaWQge1xuICBjb25zdCBwYXRoID0gWy4uLmFuY2VzdG9ycywgbm9kZV07XG4gIGxldCBhYm92ZSA9IGxlYWRJbnM7XG4gIG5vZGUuY2hpbGRyZW4uZm9yRWFjaCgoY2hpbGQsIGluZGV4KSA9PiB7XG4gICAgc3dpdGNoIChjaGlsZC50eXBlKSB7XG4gICAgICBjYXNlICdoZWFkaW5nJzpcbiAgICAgICAgYmxvY2tzLnB1c2goaGVhZGluZ0Jsb2NrKGNoaWxkLCBzb3VyY2UsIHBhdGgpKTtcbiAgICAgICAgYnJlYWs7XG4gICAgICBjYXNlICdwYXJhZ3JhcGgnOiB7XG4gICAgICAgIGNvbnN0IHBhc3NhZ2UgPSBwYXJhZ3JhcGhQYXNzYWdlKGNoaWxkLCBzb3VyY2UsIHBhdGgsIGxlYWRJbnMpO1xuICAgICAgICBjb25zdCBuZXh0ID0gbm9kZS5jaGlsZHJlbltpbmRleCArIDFdO1xuICAgICAgICBibG9ja3MucHVzaCh7IHR5cGU6ICdwYXNzYWdlJywgcGFzc2FnZTogeyAuLi5wYXNzYWdlLCBpbnRyb2R1Y2VzTGlzdDogbmV4dD8udHlwZSA9PT0gJ2xpc3QnIH0gfSk7XG4gICAgICAgIHJlYWRJbmxpbmVDb21tZW50cyhjaGlsZCwgYmxvY2tzKTtcbiAgICAgICAgYWJvdmUgPSBbLi4ubGVhZElucywgcGFzc2FnZS50ZXh0XTtcbiAgICAgICAgYnJlYWs7XG4gICAgICB9XG4gICAgICBjYXNlICdsaXN0Jzoge1xuICAgICAgICAvLyBPbmx5IHRoZSBwYXJhZ3JhcGggcmlnaHQgYmVmb3JlIGEgbGlzdCBsZWFkcyBpbnRvIGl0LlxuICAgICAgICBjb25zdCBiZWZvcmUgPSBub2RlLmNoaWxkcmVuW2luZGV4IC0gMV07XG4gICAgICAgIHdhbGsoY2hpbGQsIHNvdXJjZSwgcGF0aCwgYmxvY2tzLCBiZWZvcmU/LnR5cGUgPT09ICdwYXJhZ3JhcGgnID8gYWJvdmUgOiBsZWFkSW5zKTtcbiAgICAgICAgYnJlYWs7XG4gICAgICB9XG4gICAgICBjYXNlICd0YWJsZSc6XG4gICAgICAgIGJsb2Nrcy5wdXNoKC4uLnRhYmxlUGFzc2FnZXMoY2hpbGQsIHNvdXJjZSwgcGF0aCkpO1xuICAgICAgICBicmVhaztcbiAgICAgIGNhc2UgJ2h0bWwnOlxuICAgICAgICBibG9ja3MucHVzaCguLi5odG1sQmxvY2tzKGNoaWxkLnZhbHVlLCBwbGFjZShjaGlsZCkpKTtcbiAgICAgICAgZm9yIChjb25zdCBwYXNzYWdlIG9mIHJlYWRIdG1sUGFzc2FnZXMoc291cmNlLCBwbGFjZShjaGlsZCkpKSB7XG4gICAgICAgICAgYmxvY2tzLnB1c2goeyB0eXBlOiAncGFzc2FnZScsIHBhc3NhZ2U6IHsgLi4ubG9vc2UocGFzc2FnZS5raW5kLCBwbGFjZShjaGlsZCksIHBhdGgpLCAuLi5wYXNzYWdlIH0gfSk7XG4gICAgICAgIH1cbiAgICAgICAgYnJlYWs7XG4gICAgICBjYXNlICdjb2RlJzpcbiAgICAgICAgYmxvY2tzLnB1c2goeyB0eXBlOiAncmF3JywgcmF3OiB7IGtpbmQ6ICdjb2RlJywgdGV4dDogY2hpbGQudmFsdWUsIHBvc2l0aW9uOiBwbGFjZShjaGlsZCkgfSB9KTtcbiAgICAgICAgYnJlYWs7XG4gICAgICBjYXNlICdibG9ja3F1b3RlJzpcbiAgICAgIGNhc2UgJ2Zvb3Rub3RlRGVmaW5pdGlvbic6XG4gICAgICBjYXNlICdsaXN0SXRlbSc6XG4gICAgICAgIGlmIChwYXRoLmxlbmd0aCA+IERFRVBFU1QpIGJsb2Nrcy5wdXNoKHsgdHlwZTogJ3Bhc3NhZ2UnLCBwYXNzYWdlOiBmbGF0UGFzc2FnZShjaGlsZCwgc291cmNlLCBwYXRoKSB9KTtcbiAgICAgICAgZWxzZSB3YWxrKGNoaWxkLCBzb3VyY2UsIHBhdGgsIGJsb2NrcywgY2hpbGQudHlwZSA9PT0gJ2xpc3RJdGVtJyA/IGxlYWRJbnMgOiBbXSk7XG4gICAgICAgIGJyZWFrO1xuICAgICAgZGVmYXVsdDpcbiAgICAgICAgYmxvY2tzLnB1c2goeyB0eXBlOiAnb3RoZXInLCBwb3NpdGlvbjogcGxhY2UoY2hpbGQgYXMgTm9kZXMpIH0pO1xuICAgIH1cbiAgfSk7XG59XG5cbmZ1bmN0aW9uIGhlYWRpbmdCbG9jayhub2RlOiBFeHRyYWN0PE5vZGVzLCB7IHR5cGU6ICdoZWFkaW5nJyB9Piwgc291cmNlOiBzdHJpbmcsIHBhdGg6IHJlYWRvbmx5IFBhcmVudHNbXSk6IEJsb2NrIHtcbiAgY29uc3QgcGxhaW4gPSBjcmVhdGVQbGFpblRleHQoKTtcbiAgYWRkSW5saW5lKG5vZGUuY2hpbGRyZW4sIHNvdXJjZSwgcGxhaW4pO1xuICAvLyBBIGhlYWRpbmcgaW5zaWRlIGEgcXVvdGF0aW9uIG9yIGxpc3QgaXMgbm8gY2hhcHRlciBvZiB0aGUgZG9jdW1lbnQuXG4gIGlmIChwYXRoLmxlbmd0aCA+IDEpIHJldHVybiB7IHR5cGU6ICdvdGhlcicsIHBvc2l0aW9uOiBwbGFjZShub2RlKSB9O1xuICByZXR1cm4geyB0eXBlOiAnaGVhZGluZycsIHRpdGxlOiBwbGFpbi5maW5pc2goKS50ZXh0LCBkZXB0aDogbm9kZS5kZXB0aCwgcG9zaXRpb246IHBsYWNlKG5vZGUpIH07XG59XG5cbmZ1bmN0aW9uIHBhcmFncmFwaFBhc3NhZ2UoXG4gIG5vZGU6IEV4dHJhY3Q8Tm9kZXMsIHsgdHlwZTogJ3BhcmFncmFwaCcgfT4sXG4gIHNvdXJjZTogc3RyaW5nLFxuICBwYXRoOiByZWFkb25seSBQYXJlbnRzW10sXG4gIGxlYWRJbnM6IHJlYWRvbmx5IHN0cmluZ1tdLFxuKTogTG9vc2VQYXNzYWdlIHtcbiAgY29uc3QgaW5JdGVtID0gcGF0aC5hdCgtMSk/LnR5cGUgPT09ICdsaXN0SXRlbSc7XG4gIGNvbnN0IHBsYWluID0gY3JlYXRlUGxhaW5UZXh0KCk7XG4gIGFkZElubGluZShub2RlLmNoaWxkcmVuLCBzb3VyY2UsIHBsYWluKTtcbiAgY29uc3Qgb25seSA9IG5vZGUuY2hpbGRyZW4uZmlsdGVyKChjKSA9PiAhKGMudHlwZSA9PT0gJ3RleHQnICYmIGMudmFsdWUudHJpbSgpID09PSAnJykpO1xuICByZXR1cm4ge1xuICAgIC4uLmxvb3NlKGluSXRlbSA/ICdpdGVtJyA6ICdwYXJhZ3JhcGgnLCBwbGFjZShub2RlKSwgcGF0aCksXG4gICAgLi4ucGxhaW4uZmluaXNoKCksXG4gICAgbGVhZEluczogaW5JdGVtID8gbGVhZElucyA6IFtdLFxuICAgIGVtcGhhc2lzZWQ6IG9ubHkubGVuZ3RoID4gMCAmJiBvbmx5LmV2ZXJ5KChjKSA9PiBjLnR5cGUgPT09ICdzdHJvbmcnIHx8IGMudHlwZSA9PT0gJ2VtcGhhc2lzJyksXG4gIH07XG59XG5cbmZ1bmN0aW9uIGZsYXRQYXNzYWdlKG5vZGU6IE5vZGVzLCBzb3VyY2U6IHN0cmluZywgcGF0aDogcmVhZG9ubHkgUGFyZW50c1tdKTogTG9vc2VQYXNzYWdlIHtcbiAgY29uc3QgcG9zaXRpb24gPSBwbGFjZShub2RlKTtcbiAgY29uc3QgcGxhaW4gPSBjcmVhdGVQbGFpblRleHQoKTtcbiAgY29uc3QgdGV4dCA9IHNvdXJjZS5zbGljZShwb3NpdGlvbi5zdGFydC5vZmZzZXQsIHBvc2l0aW9uLmVuZC5vZmZzZXQpO1xuICBwbGFpbi5hZGRTb3VyY2UodGV4dCwgc291cmNlLCBwb3NpdGlvbi5zdGFydC5vZmZzZXQsIHBvc2l0aW9uLmVuZC5vZmZzZXQpO1xuICByZXR1cm4geyAuLi5sb29zZSgnaXRlbScsIHBvc2l0aW9uLCBwYXRoKSwgLi4ucGxhaW4uZmluaXNoKCkgfTtcbn1cblxuZnVuY3Rpb24gdGFibGVQYXNzYWdlcyh0YWJsZTogVGFibGUsIHNvdXJjZTogc3RyaW5nLCBwYXRoOiByZWFkb25seSBQYXJlbnRzW10pOiBCbG9ja1tdIHtcbiAgbGV0IGhlYWRlcjogcmVhZG9ubHkgc3RyaW5nW10gPSBbXTtcbiAgbGV0IGFib3ZlOiByZWFkb25seSBzdHJpbmdbXSA9IFtdO1xuICByZXR1cm4gdGFibGUuY2hpbGRyZW4ubWFwKChub2RlLCBpbmRleCk6IEJsb2NrID0+IHtcbiAgICBjb25zdCBwbGFpbiA9IGNyZWF0ZVBsYWluVGV4dCgpO1xuICAgIGNvbnN0IGNlbGxzID0gbm9kZS5jaGlsZHJlbi5tYXAoKGNlbGwsIGNvbHVtbik6IENlbGwgPT4ge1xuICAgICAgaWYgKGNvbHVtbiA+IDApIHBsYWluLmFkZEJyZWFrKCcgfCAnLCBwbGFjZShjZWxsKS5zdGFydC5vZmZzZXQpO1xuICAgICAgY29uc3QgZnJvbSA9IHBsYWluLmxlbmd0aCgpO1xuICAgICAgYWRkSW5saW5lKGNlbGwuY2hpbGRyZW4sIHNvdXJjZSwgcGxhaW4pO1xuICAgICAgcmV0dXJuIHsgdGV4dDogcGxhaW4uc2xpY2UoZnJvbSkudHJpbSgpLCBwb3NpdGlvbjogY2VsbFBsYWNlKGNlbGwsIHNvdXJjZSkgfTtcbiAgICB9KTtcbiAgICBjb25zdCB0ZXh0cyA9IGNlbGxzLm1hcCgoYykgPT4gYy50ZXh0KTtcbiAgICBpZiAoaW5kZXggPT09IDApIGhlYWRlciA9IHRleHRzO1xuICAgIGNvbnN0IGZpbGxlZCA9IGluZGV4ID09PSAwID8gdGV4dHMgOiB0ZXh0cy5tYXAoKHRleHQsIGNvbHVtbikgPT4gdGV4dCB8fCBhYm92ZVtjb2x1bW5dIHx8ICcnKTtcbiAgICBhYm92ZSA9IGluZGV4ID09PSAwID8gW10gOiBmaWxsZWQ7XG4gICAgY29uc3Qgcm93OiBSb3cgPSB7IHRhYmxlOiBwbGFjZSh0YWJsZSkuc3RhcnQub2Zmc2V0LCBpbmRleCwgaGVhZGVyLCBjZWxscywgZmlsbGVkIH07XG4gICAgcmV0dXJuIHsgdHlwZTogJ3Bhc3NhZ2UnLCBwYXNzYWdlOiB7IC4uLmxvb3NlKCdyb3cnLCBwbGFjZShub2RlKSwgcGF0aCksIC4uLnBsYWluLmZpbmlzaCgpLCByb3cgfSB9O1xuICB9KTtcbn1cblxuLyoqIFdoZXJlIGEgY2VsbCdzIHRleHQgc3RhbmRzOyBmb3IgYSBibGFuayBjZWxsLCB0aGUgcG9pbnQgd2hlcmUgdGV4dCBjYW4gYmUgcHV0IGluLiAqL1xuZnVuY3Rpb24gY2VsbFBsYWNlKGNlbGw6IE5vZGVzICYgeyBjaGlsZHJlbjogUGhyYXNpbmdDb250ZW50W10gfSwgc291cmNlOiBzdHJpbmcpOiBQb3NpdGlvbiB7XG4gIGNvbnN0IGZpcnN0ID0gY2VsbC5jaGlsZHJlblswXTtcbiAgY29uc3QgbGFzdCA9IGNlbGwuY2hpbGRyZW4uYXQoLTEpO1xuICBpZiAoZmlyc3QgJiYgbGFzdCkgcmV0dXJuIHsgc3RhcnQ6IHBsYWNlKGZpcnN0KS5zdGFydCwgZW5kOiBwbGFjZShsYXN0KS5lbmQgfTtcbiAgY29uc3QgeyBzdGFydCwgZW5kIH0gPSBwbGFjZShjZWxsKTtcbiAgY29uc3QgaW5uZXIgPSBzb3VyY2Uuc2xpY2Uoc3RhcnQub2Zmc2V0LCBlbmQub2Zmc2V0KTtcbiAgY29uc3Qgc2hpZnQgPSAoaW5uZXIuc3RhcnRzV2l0aCgnfCcpID8gMSA6IDApICsgKC9eXFx8PyAvLnRlc3QoaW5uZXIpID8gMSA6IDApO1xuICBjb25zdCBhdCA9IHsgbGluZTogc3RhcnQubGluZSwgY29sdW1uOiBzdGFydC5jb2x1bW4gKyBzaGlmdCwgb2Zmc2V0OiBzdGFydC5vZmZzZXQgKyBzaGlmdCB9O1xuICByZXR1cm4geyBzdGFydDogYXQsIGVuZDogYXQgfTtcbn1cblxuLy8gXHUyNTAwXHUyNTAwIEhUTUwgYW5kIGRpcmVjdGl2ZXMgXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXG5cbmZ1bmN0aW9uIGh0bWxCbG9ja3ModmFsdWU6IHN0cmluZywgcG9zaXRpb246IFBvc2l0aW9uKTogQmxvY2tbXSB7XG4gIGNvbnN0IGJsb2NrczogQmxvY2tbXSA9IFtdO1xuICBmb3IgKGNvbnN0IGNvbW1lbnQgb2YgdmFsdWUubWF0Y2hBbGwoLzwhLS0oLio/KS0tPi9ncykpIHtcbiAgICBjb25zdCBzdGFydCA9IHBvaW50QXQodmFsdWUsIHsgbGluZTogMSwgY29sdW1uOiAxLCBvZmZzZXQ6IDAgfSwgY29tbWVudC5pbmRleCk7XG4gICAgY29uc3QgZW5kID0gcG9pbnRBdCh2YWx1ZSwgc3RhcnQsIGNvbW1lbnQuaW5kZXggKyBjb21tZW50WzBdLmxlbmd0aCk7XG4gICAgY29uc3QgYXQ6IFBvc2l0aW9uID0geyBzdGFydDogYWRkUG9pbnRzKHBvc2l0aW9uLnN0YXJ0LCBzdGFydCksIGVuZDogYWRkUG9pbnRzKHBvc2l0aW9uLnN0YXJ0LCBlbmQpIH07XG4gICAgY29uc3QgZGlyZWN0aXZlID0gcmVhZERpcmVjdGl2ZShjb21tZW50WzFdISwgYXQpO1xuICAgIGlmIChkaXJlY3RpdmUpIGJsb2Nrcy5wdXNoKHsgdHlwZTogJ2RpcmVjdGl2ZScsIGRpcmVjdGl2ZSB9KTtcbiAgICBlbHNlIGJsb2Nrcy5wdXNoKHsgdHlwZTogJ3JhdycsIHJhdzogeyBraW5kOiAnY29tbWVudCcsIHRleHQ6IGNvbW1lbnRbMV0hLnRyaW0oKSwgcG9zaXRpb246IGF0IH0gfSk7XG4gIH1cbiAgY29uc3QgcmVzdCA9IHZhbHVlLnJlcGxhY2UoLzwhLS0uKj8oPzotLT58JCkvZ3MsICcnKS50cmltKCk7XG4gIGlmIChyZXN0ICE9PSAnJykgYmxvY2tzLnB1c2goeyB0eXBlOiAncmF3JywgcmF3OiB7IGtpbmQ6ICdodG1sJywgdGV4dDogcmVzdCwgcG9zaXRpb24gfSB9KTtcbiAgcmV0dXJuIGJsb2Nrcztcbn1cblxuZnVuY3Rpb24gcmVhZElubGluZUNvbW1lbnRzKG5vZGU6IFBhcmVudHMsIGJsb2NrczogQmxvY2tbXSk6IHZvaWQge1xuICBmb3IgKGNvbnN0IGNoaWxkIG9mIG5vZGUuY2hpbGRyZW4pIHtcbiAgICBpZiAoY2hpbGQudHlwZSA9PT0gJ2h0bWwnICYmIGNoaWxkLnZhbHVlLnN0YXJ0c1dpdGgoJzwhLS0nKSkgYmxvY2tzLnB1c2goLi4uaHRtbEJsb2NrcyhjaGlsZC52YWx1ZSwgcGxhY2UoY2hpbGQpKSk7XG4gICAgZWxzZSBpZiAoJ2NoaWxkcmVuJyBpbiBjaGlsZCkgcmVhZElubGluZUNvbW1lbnRzKGNoaWxkLCBibG9ja3MpO1xuICB9XG59XG5cbi8vIFx1MjUwMFx1MjUwMCBBbGwgY2h1bmtzIHRvZ2V0aGVyIFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFxuXG50eXBlIE11dGFibGU8VD4gPSB7IC1yZWFkb25seSBbSyBpbiBrZXlvZiBUXTogVFtLXSB9O1xuXG5pbnRlcmZhY2UgQXNzZW1ibHkge1xuICAvKiogQWRkcyBhIGJsb2NrIG9mIGEgY2h1bmsgdGhhdCBiZWdpbnMgYGxpbmVzYCBhbmQgYG9mZnNldGAgYmVoaW5kIHRoZSBmaWxlJ3Mgc3RhcnQuICovXG4gIGFkZChibG9jazogQmxvY2ssIGxpbmVzOiBudW1iZXIsIG9mZnNldDogbnVtYmVyKTogdm9pZDtcbiAgZmluaXNoKHBhdGg6IHN0cmluZywgdGV4dDogc3RyaW5nKTogUGFyc2VkRmlsZTtcbn1cblxuZnVuY3Rpb24gY3JlYXRlQXNzZW1ibHkoKTogQXNzZW1ibHkge1xuICBjb25zdCBzZWN0aW9uczogTXV0YWJsZTxTZWN0aW9uPltdID0gW107XG4gIGNvbnN0IG9wZW46IG51bWJlcltdID0gW107XG4gIGNvbnN0IHBhc3NhZ2VzOiBQYXNzYWdlW10gPSBbXTtcbiAgY29uc3QgZGlyZWN0aXZlczogRGlyZWN0aXZlW10gPSBbXTtcbiAgY29uc3QgcmF3OiBSYXdCbG9ja1tdID0gW107XG4gIGxldCBoZWFkaW5nczogcmVhZG9ubHkgc3RyaW5nW10gPSBbXTtcbiAgbGV0IGZyb250TWF0dGVyOiBQYXJzZWRGaWxlWydmcm9udE1hdHRlciddO1xuICBsZXQgbGFzdDogUG9pbnQgPSB7IGxpbmU6IDEsIGNvbHVtbjogMSwgb2Zmc2V0OiAwIH07XG5cbiAgY29uc3QgY2xvc2VEb3duVG8gPSAoZGVwdGg6IG51bWJlcik6IHZvaWQgPT4ge1xuICAgIHdoaWxlIChvcGVuLmxlbmd0aCA+IDAgJiYgc2VjdGlvbnNbb3Blbi5hdCgtMSkhXSEuZGVwdGggPj0gZGVwdGgpIHNlY3Rpb25zW29wZW4ucG9wKCkhXSEuZW5kID0gbGFzdDtcbiAgfTtcbiAgY29uc3QgYWRkSGVhZGluZyA9ICh0aXRsZTogc3RyaW5nLCBkZXB0aDogbnVtYmVyLCBwb3NpdGlvbjogUG9zaXRpb24pOiB2b2lkID0+IHtcbiAgICBjbG9zZURvd25UbyhkZXB0aCk7XG4gICAgY29uc3QgcGFyZW50ID0gb3Blbi5hdCgtMSkgPz8gLTE7XG4gICAgc2VjdGlvbnMucHVzaCh7IHRpdGxlLCBkZXB0aCwgcG9zaXRpb24sIGVuZDogcG9zaXRpb24uZW5kLCBwYXJlbnQsIGJsb2NrczogMCB9KTtcbiAgICBvcGVuLnB1c2goc2VjdGlvbnMubGVuZ3RoIC0gMSk7XG4gICAgaGVhZGluZ3MgPSBvcGVuLm1hcCgocykgPT4gc2VjdGlvbnNbc10hLnRpdGxlKTtcbiAgICBsYXN0ID0gcG9zaXRpb24uZW5kO1xuICB9O1xuICBjb25zdCBjb3VudCA9IChwb3NpdGlvbjogUG9zaXRpb24pOiB2b2lkID0+IHtcbiAgICBjb25zdCBzZWN0aW9uID0gc2VjdGlvbnNbb3Blbi5hdCgtMSkgPz8gLTFdO1xuICAgIGlmIChzZWN0aW9uKSBzZWN0aW9uLmJsb2NrcysrO1xuICAgIGlmIChwb3NpdGlvbi5lbmQub2Zmc2V0ID4gbGFzdC5vZmZzZXQpIGxhc3QgPSBwb3NpdGlvbi5lbmQ7XG4gIH07XG5cbiAgcmV0dXJuIHtcbiAgICBhZGQoYmxvY2ssIGxpbmVzLCBvZmZzZXQpIHtcbiAgICAgIGNvbnN0IHNoaWZ0ID0gKHA6IFBvc2l0aW9uKTogUG9zaXRpb24gPT4gc2hpZnRQb3NpdGlvbihwLCBsaW5lcywgb2Zmc2V0KTtcbiAgICAgIHN3aXRjaCAoYmxvY2sudHlwZSkge1xuICAgICAgICBjYXNlICdoZWFkaW5nJzpcbiAgICAgICAgICByZXR1cm4gYWRkSGVhZGluZyhibG9jay50aXRsZSwgYmxvY2suZGVwdGgsIHNoaWZ0KGJsb2NrLnBvc2l0aW9uKSk7XG4gICAgICAgIGNhc2UgJ3Bhc3NhZ2UnOiB7XG4gICAgICAgICAgY29uc3QgcGFzc2FnZSA9IHNoaWZ0UGFzc2FnZShibG9jay5wYXNzYWdlLCBsaW5lcywgb2Zmc2V0KTtcbiAgICAgICAgICBjb3VudChwYXNzYWdlLnBvc2l0aW9uKTtcbiAgICAgICAgICBpZiAocGFzc2FnZS50ZXh0ICE9PSAnJykgcGFzc2FnZXMucHVzaCh7IC4uLnBhc3NhZ2UsIGhlYWRpbmdzLCBzZWN0aW9uOiBvcGVuLmF0KC0xKSA/PyAtMSB9KTtcbiAgICAgICAgICByZXR1cm47XG4gICAgICAgIH1cbiAgICAgICAgY2FzZSAncmF3JzpcbiAgICAgICAgICBpZiAoYmxvY2sucmF3LmtpbmQgIT09ICdjb21tZW50JykgY291bnQoc2hpZnQoYmxvY2sucmF3LnBvc2l0aW9uKSk7XG4gICAgICAgICAgcmF3LnB1c2goeyAuLi5ibG9jay5yYXcsIHBvc2l0aW9uOiBzaGlmdChibG9jay5yYXcucG9zaXRpb24pIH0pO1xuICAgICAgICAgIHJldHVybjtcbiAgICAgICAgY2FzZSAnZGlyZWN0aXZlJzpcbiAgICAgICAgICBkaXJlY3RpdmVzLnB1c2goeyAuLi5ibG9jay5kaXJlY3RpdmUsIHBvc2l0aW9uOiBzaGlmdChibG9jay5kaXJlY3RpdmUucG9zaXRpb24pIH0pO1xuICAgICAgICAgIHJldHVybjtcbiAgICAgICAgY2FzZSAnZnJvbnQtbWF0dGVyJzpcbiAgICAgICAgICBmcm9udE1hdHRlciA9IHsgdGV4dDogYmxvY2sudGV4dCwgcG9zaXRpb246IHNoaWZ0KGJsb2NrLnBvc2l0aW9uKSB9O1xuICAgICAgICAgIHJldHVybjtcbiAgICAgICAgY2FzZSAnb3RoZXInOlxuICAgICAgICAgIGNvdW50KHNoaWZ0KGJsb2NrLnBvc2l0aW9uKSk7XG4gICAgICB9XG4gICAgfSxcbiAgICBmaW5pc2gocGF0aCwgdGV4dCkge1xuICAgICAgY2xvc2VEb3duVG8oMCk7XG4gICAgICByZXR1cm4geyBwYXRoLCB0ZXh0LCBzZWN0aW9ucywgcGFzc2FnZXMsIGRpcmVjdGl2ZXMsIHJhdywgLi4uKGZyb250TWF0dGVyICYmIHsgZnJvbnRNYXR0ZXIgfSkgfTtcbiAgICB9LFxuICB9O1xufVxuXG5mdW5jdGlvbiBzaGlmdFBhc3NhZ2UocGFzc2FnZTogTG9vc2VQYXNzYWdlLCBsaW5lczogbnVtYmVyLCBvZmZzZXQ6IG51bWJlcik6IExvb3NlUGFzc2FnZSB7XG4gIGlmIChsaW5lcyA9PT0gMCAmJiBvZmZzZXQgPT09IDApIHJldHVybiBwYXNzYWdlO1xuICBjb25zdCBzaGlmdGVkOiBNdXRhYmxlPExvb3NlUGFzc2FnZT4gPSB7XG4gICAgLi4ucGFzc2FnZSxcbiAgICBwb3NpdGlvbjogc2hpZnRQb3NpdGlvbihwYXNzYWdlLnBvc2l0aW9uLCBsaW5lcywgb2Zmc2V0KSxcbiAgICBtYXA6IHBhc3NhZ2UubWFwLm1hcCgodmFsdWUsIGluZGV4KSA9PiAoaW5kZXggJSAyID09PSAwID8gdmFsdWUgOiB2YWx1ZSArIG9mZnNldCkpLFxuICB9O1xuICBpZiAocGFzc2FnZS5yb3cpIHtcbiAgICBjb25zdCBjZWxscyA9IHBhc3NhZ2Uucm93LmNlbGxzLm1hcCgoYykgPT4gKHsgLi4uYywgcG9zaXRpb246IHNoaWZ0UG9zaXRpb24oYy5wb3NpdGlvbiwgbGluZXMsIG9mZnNldCkgfSkpO1xuICAgIHNoaWZ0ZWQucm93ID0geyAuLi5wYXNzYWdlLnJvdywgdGFibGU6IHBhc3NhZ2Uucm93LnRhYmxlICsgb2Zmc2V0LCBjZWxscyB9O1xuICB9XG4gIHJldHVybiBzaGlmdGVkO1xufVxuIiwgIi8qKiBUaGUgY29tbWVudHMgYnkgd2hpY2ggYW4gYXV0aG9yIHNwZWFrcyB0byB0aGUgY2hlY2tlcjogcGlucyBhbmQgc3VwcHJlc3Npb25zLiAqL1xuaW1wb3J0IHR5cGUgeyBEaXJlY3RpdmUsIFBvc2l0aW9uIH0gZnJvbSAnLi90eXBlcy5qcyc7XG5cbi8qKlxuICogUmVhZHMgdGhlIGluc2lkZSBvZiBhbiBIVE1MIGNvbW1lbnQuXG4gKlxuICogICAgIG5jczogNS40LjEsIDUuNC4zICAgICAgICAgICAgICAgICAgICAgICAgICBwaW5zIHRoZSBuZXh0IHBhc3NhZ2UsIG9yIHVuZGVyIGEgaGVhZGluZyBpdHMgc2VjdGlvbiwgdG8gZWxlbWVudHNcbiAqICAgICBuY3MtZGlzYWJsZS1uZXh0LWxpbmUga3BpL25vLW93bmVyIC0tIHdoeSAgc2lsZW5jZXMgcnVsZXMgb24gdGhlIG5leHQgbGluZVxuICogICAgIG5jcy1kaXNhYmxlIGtwaS9uby1vd25lciAtLSB3aHkgICAgICAgICAgICBzaWxlbmNlcyBydWxlcyB1bnRpbCBgbmNzLWVuYWJsZWBcbiAqXG4gKiBAcmV0dXJucyB1bmRlZmluZWQgZm9yIGFuIG9yZGluYXJ5IGNvbW1lbnRcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWREaXJlY3RpdmUoY29tbWVudDogc3RyaW5nLCBwb3NpdGlvbjogUG9zaXRpb24pOiBEaXJlY3RpdmUgfCB1bmRlZmluZWQge1xuICBjb25zdCBmb3VuZCA9IC9eXFxzKm5jcyg/Oi0oW2Etei1dKykpPyg6fFxcc3wkKShbXl0qKSQvLmV4ZWMoY29tbWVudCk7XG4gIGlmICghZm91bmQpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IFssIG5hbWUsIG1hcmssIHJlc3QgPSAnJ10gPSBmb3VuZDtcbiAgaWYgKG5hbWUgPT09IHVuZGVmaW5lZCAmJiBtYXJrICE9PSAnOicpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IHNwbGl0ID0gLyg/Ol58XFxzKS0tXFxzLy5leGVjKHJlc3QpO1xuICBjb25zdCBoZWFkID0gc3BsaXQgPyByZXN0LnNsaWNlKDAsIHNwbGl0LmluZGV4KSA6IHJlc3Q7XG4gIGNvbnN0IHJlYXNvbiA9IHNwbGl0ID8gcmVzdC5zbGljZShzcGxpdC5pbmRleCArIHNwbGl0WzBdLmxlbmd0aCkudHJpbSgpIDogJyc7XG4gIGNvbnN0IHRhcmdldHMgPSBoZWFkLnNwbGl0KC9bXFxzLF0rLykuZmlsdGVyKCh0KSA9PiB0ICE9PSAnJyk7XG4gIHJldHVybiB7IGtpbmQ6IGtpbmRPZihuYW1lKSwgdGFyZ2V0cywgcG9zaXRpb24sIC4uLihyZWFzb24gIT09ICcnICYmIHsgcmVhc29uIH0pIH07XG59XG5cbmZ1bmN0aW9uIGtpbmRPZihuYW1lOiBzdHJpbmcgfCB1bmRlZmluZWQpOiBEaXJlY3RpdmVbJ2tpbmQnXSB7XG4gIGlmIChuYW1lID09PSB1bmRlZmluZWQpIHJldHVybiAncGluJztcbiAgcmV0dXJuIG5hbWUgPT09ICdkaXNhYmxlLW5leHQtbGluZScgfHwgbmFtZSA9PT0gJ2Rpc2FibGUnIHx8IG5hbWUgPT09ICdlbmFibGUnID8gbmFtZSA6ICd1bmtub3duJztcbn1cbiIsICIvKiogVGhlIHBsYWluIHRleHQgb2YgTWFya2Rvd24sIHdpdGggdGhlIHNvdXJjZSBvZmZzZXQgb2YgZXZlcnkgY2hhcmFjdGVyLiAqL1xuaW1wb3J0IHR5cGUgeyBOb2RlcywgUGhyYXNpbmdDb250ZW50IH0gZnJvbSAnbWRhc3QnO1xuaW1wb3J0IHR5cGUgeyBQb3NpdGlvbiB9IGZyb20gJy4vdHlwZXMuanMnO1xuXG5leHBvcnQgaW50ZXJmYWNlIFBsYWluVGV4dCB7XG4gIC8qKiBBZGRzIGB2YWx1ZWAsIHdoaWNoIHN0YW5kcyBpbiBgc291cmNlYCBiZXR3ZWVuIHRoZSBvZmZzZXRzLCB3aGVyZSBpdCBtYXkgYmUgZXNjYXBlZCBvciBwcmVmaXhlZC4gKi9cbiAgYWRkU291cmNlKHZhbHVlOiBzdHJpbmcsIHNvdXJjZTogc3RyaW5nLCBmcm9tOiBudW1iZXIsIHRvOiBudW1iZXIpOiB2b2lkO1xuICAvKiogQWRkcyB0ZXh0IHRoYXQgc3RhbmRzIG5vd2hlcmUgaW4gdGhlIHNvdXJjZS4gKi9cbiAgYWRkQnJlYWsodmFsdWU6IHN0cmluZywgb2Zmc2V0OiBudW1iZXIpOiB2b2lkO1xuICBsZW5ndGgoKTogbnVtYmVyO1xuICBzbGljZShmcm9tOiBudW1iZXIpOiBzdHJpbmc7XG4gIGZpbmlzaCgpOiB7IHRleHQ6IHN0cmluZzsgbWFwOiBudW1iZXJbXSB9O1xufVxuXG4vKiogQnVpbGRzIGEgcGFzc2FnZSdzIHRleHQgd2l0aCB3aGl0ZSBzcGFjZSBmb2xkZWQgYW5kIHJlbWVtYmVycyB3aGVyZSBlYWNoIGNoYXJhY3RlciBjb21lcyBmcm9tLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZVBsYWluVGV4dCgpOiBQbGFpblRleHQge1xuICBsZXQgdGV4dCA9ICcnO1xuICAvLyBBc2tpbmcgdGhlIGdyb3dpbmcgc3RyaW5nIGl0c2VsZiBmb3IgaXRzIGVuZCB3b3VsZCBjb3B5IGl0IGF0IGV2ZXJ5IGNoYXJhY3Rlci5cbiAgbGV0IGVuZHNJblNwYWNlID0gdHJ1ZTtcbiAgY29uc3QgbWFwOiBudW1iZXJbXSA9IFtdO1xuICBsZXQgZGVsdGEgPSBOdW1iZXIuTmFOO1xuICBjb25zdCBwdXNoID0gKHZhbHVlOiBzdHJpbmcsIG9mZnNldDogbnVtYmVyKTogdm9pZCA9PiB7XG4gICAgaWYgKHZhbHVlID09PSAnICcgJiYgZW5kc0luU3BhY2UpIHJldHVybjtcbiAgICBlbmRzSW5TcGFjZSA9IHZhbHVlID09PSAnICc7XG4gICAgaWYgKG9mZnNldCAtIHRleHQubGVuZ3RoICE9PSBkZWx0YSkge1xuICAgICAgbWFwLnB1c2godGV4dC5sZW5ndGgsIG9mZnNldCk7XG4gICAgICBkZWx0YSA9IG9mZnNldCAtIHRleHQubGVuZ3RoO1xuICAgIH1cbiAgICB0ZXh0ICs9IHZhbHVlO1xuICB9O1xuICByZXR1cm4ge1xuICAgIGFkZFNvdXJjZSh2YWx1ZSwgc291cmNlLCBmcm9tLCB0bykge1xuICAgICAgbGV0IG9mZnNldCA9IGZyb207XG4gICAgICBmb3IgKGxldCBpbmRleCA9IDA7IGluZGV4IDwgdmFsdWUubGVuZ3RoOyBpbmRleCsrKSB7XG4gICAgICAgIGNvbnN0IHdhbnRlZCA9IHZhbHVlW2luZGV4XSE7XG4gICAgICAgIG9mZnNldCA9IHNlZWsoc291cmNlLCBvZmZzZXQsIHRvLCB3YW50ZWQpO1xuICAgICAgICBwdXNoKC9cXHMvLnRlc3Qod2FudGVkKSA/ICcgJyA6IHdhbnRlZCwgb2Zmc2V0KTtcbiAgICAgICAgb2Zmc2V0ICs9IHNvdXJjZVtvZmZzZXRdID09PSAnJicgPyBlbnRpdHlMZW5ndGgoc291cmNlLCBvZmZzZXQsIHZhbHVlLCBpbmRleCkgOiAxO1xuICAgICAgfVxuICAgIH0sXG4gICAgYWRkQnJlYWsodmFsdWUsIG9mZnNldCkge1xuICAgICAgaWYgKHZhbHVlLnRyaW0oKSA9PT0gJycpIHJldHVybiBwdXNoKCcgJywgb2Zmc2V0KTtcbiAgICAgIGlmIChlbmRzSW5TcGFjZSkgdGV4dCA9IHRleHQudHJpbUVuZCgpO1xuICAgICAgZm9yIChjb25zdCBjaGFyYWN0ZXIgb2YgdmFsdWUpIHB1c2goY2hhcmFjdGVyLCBvZmZzZXQpO1xuICAgIH0sXG4gICAgbGVuZ3RoOiAoKSA9PiB0ZXh0Lmxlbmd0aCxcbiAgICBzbGljZTogKGZyb20pID0+IHRleHQuc2xpY2UoZnJvbSksXG4gICAgZmluaXNoOiAoKSA9PiAoeyB0ZXh0OiB0ZXh0LnRyaW1FbmQoKSwgbWFwIH0pLFxuICB9O1xufVxuXG4vKiogRnJvbSBgb2Zmc2V0YCBvbiwgd2hlcmUgdGhlIHNvdXJjZSBoYXMgYHdhbnRlZGA6IHBhc3QgYW4gZXNjYXBpbmcgYmFja3NsYXNoIG9yIHRoZSBwcmVmaXggb2YgYSBxdW90ZWQgbGluZS4gKi9cbmZ1bmN0aW9uIHNlZWsoc291cmNlOiBzdHJpbmcsIG9mZnNldDogbnVtYmVyLCB0bzogbnVtYmVyLCB3YW50ZWQ6IHN0cmluZyk6IG51bWJlciB7XG4gIGlmIChzb3VyY2Vbb2Zmc2V0XSA9PT0gd2FudGVkIHx8IHNvdXJjZVtvZmZzZXRdID09PSAnJicpIHJldHVybiBvZmZzZXQ7XG4gIGlmICgvXFxzLy50ZXN0KHdhbnRlZCkpIHJldHVybiBvZmZzZXQ7XG4gIGlmIChzb3VyY2Vbb2Zmc2V0XSA9PT0gJ1xcXFwnICYmIHNvdXJjZVtvZmZzZXQgKyAxXSA9PT0gd2FudGVkKSByZXR1cm4gb2Zmc2V0ICsgMTtcbiAgLy8gQmVoaW5kIGEgbGluZSBicmVhayBzdGFuZCB0aGUgbWFya3Mgb2YgcXVvdGF0aW9ucyBhbmQgdGhlIGluZGVudGF0aW9uIG9mIGxpc3RzLlxuICBsZXQgbmV4dCA9IG9mZnNldDtcbiAgd2hpbGUgKG5leHQgPCB0byAmJiAvW1xccz5dLy50ZXN0KHNvdXJjZVtuZXh0XSEpKSBuZXh0Kys7XG4gIGlmIChzb3VyY2VbbmV4dF0gPT09ICdcXFxcJyAmJiBzb3VyY2VbbmV4dCArIDFdID09PSB3YW50ZWQpIG5leHQrKztcbiAgcmV0dXJuIHNvdXJjZVtuZXh0XSA9PT0gd2FudGVkIHx8IHNvdXJjZVtuZXh0XSA9PT0gJyYnID8gbmV4dCA6IG9mZnNldDtcbn1cblxuLyoqIDEgZm9yIGEgcGxhaW4gYCZgLCB3aGljaCBgdmFsdWVgIHJlcGVhdHMgbGV0dGVyIGJ5IGxldHRlcjsgZm9yIGAmYW1wO2AgYW5kIHRoZSBsaWtlIHRoZSBsZW5ndGggb2YgdGhlIHdob2xlLiAqL1xuZnVuY3Rpb24gZW50aXR5TGVuZ3RoKHNvdXJjZTogc3RyaW5nLCBvZmZzZXQ6IG51bWJlciwgdmFsdWU6IHN0cmluZywgaW5kZXg6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IGVudGl0eSA9IC9eJiM/W0EtWmEtejAtOV17MSwzMn07Ly5leGVjKHNvdXJjZS5zbGljZShvZmZzZXQsIG9mZnNldCArIDQwKSk/LlswXTtcbiAgcmV0dXJuIGVudGl0eSAmJiAhdmFsdWUuc3RhcnRzV2l0aChlbnRpdHksIGluZGV4KSA/IGVudGl0eS5sZW5ndGggOiAxO1xufVxuXG4vKiogQWRkcyB3aGF0IHBlb3BsZSByZWFkIG9mIGlubGluZSBNYXJrZG93bjogbWFyay11cCwgaW5saW5lIEhUTUwgYW5kIGZvb3Rub3RlIG1hcmtzIGFyZSBsZWZ0IG91dC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhZGRJbmxpbmUobm9kZXM6IHJlYWRvbmx5IFBocmFzaW5nQ29udGVudFtdLCBzb3VyY2U6IHN0cmluZywgcGxhaW46IFBsYWluVGV4dCk6IHZvaWQge1xuICBmb3IgKGNvbnN0IG5vZGUgb2Ygbm9kZXMpIHtcbiAgICBjb25zdCB7IHN0YXJ0LCBlbmQgfSA9IChub2RlIGFzIE5vZGVzKS5wb3NpdGlvbiBhcyBQb3NpdGlvbjtcbiAgICBzd2l0Y2ggKG5vZGUudHlwZSkge1xuICAgICAgY2FzZSAndGV4dCc6XG4gICAgICAgIGFkZFRleHQobm9kZS52YWx1ZSwgc291cmNlLCBzdGFydC5vZmZzZXQsIGVuZC5vZmZzZXQsIHBsYWluKTtcbiAgICAgICAgYnJlYWs7XG4gICAgICBjYXNlICdpbmxpbmVDb2RlJzoge1xuICAgICAgICBjb25zdCB0aWNrcyA9IC9eYCsgPy8uZXhlYyhzb3VyY2Uuc2xpY2Uoc3RhcnQub2Zmc2V0LCBlbmQub2Zmc2V0KSk/LlswXS5sZW5ndGggPz8gMDtcbiAgICAgICAgcGxhaW4uYWRkU291cmNlKG5vZGUudmFsdWUsIHNvdXJjZSwgc3RhcnQub2Zmc2V0ICsgdGlja3MsIGVuZC5vZmZzZXQpO1xuICAgICAgICBicmVhaztcbiAgICAgIH1cbiAgICAgIGNhc2UgJ2JyZWFrJzpcbiAgICAgICAgcGxhaW4uYWRkQnJlYWsoJyAnLCBzdGFydC5vZmZzZXQpO1xuICAgICAgICBicmVhaztcbiAgICAgIGNhc2UgJ2ltYWdlJzpcbiAgICAgIGNhc2UgJ2ltYWdlUmVmZXJlbmNlJzpcbiAgICAgICAgcGxhaW4uYWRkU291cmNlKG5vZGUuYWx0ID8/ICcnLCBzb3VyY2UsIHN0YXJ0Lm9mZnNldCArIDIsIGVuZC5vZmZzZXQpO1xuICAgICAgICBicmVhaztcbiAgICAgIGNhc2UgJ2h0bWwnOlxuICAgICAgICBpZiAoL148YnJcXGIvaS50ZXN0KG5vZGUudmFsdWUpKSBwbGFpbi5hZGRCcmVhaygnICcsIHN0YXJ0Lm9mZnNldCk7XG4gICAgICAgIGJyZWFrO1xuICAgICAgZGVmYXVsdDpcbiAgICAgICAgaWYgKCdjaGlsZHJlbicgaW4gbm9kZSkgYWRkSW5saW5lKG5vZGUuY2hpbGRyZW4sIHNvdXJjZSwgcGxhaW4pO1xuICAgIH1cbiAgfVxufVxuXG4vKipcbiAqIFRleHQgYmV0d2VlbiBtYXJrLXVwLiBSZWZlcmVuY2VzIHdob3NlIGRlZmluaXRpb24gc3RhbmRzIGluIGFub3RoZXIgY2h1bmsgYXJyaXZlIGFzIHRleHQ6IGBbQWN0XVsxXWAgcmVhZHMgXCJBY3RcIixcbiAqIGBbXjNdYCByZWFkcyBub3RoaW5nLlxuICovXG5mdW5jdGlvbiBhZGRUZXh0KHZhbHVlOiBzdHJpbmcsIHNvdXJjZTogc3RyaW5nLCBmcm9tOiBudW1iZXIsIHRvOiBudW1iZXIsIHBsYWluOiBQbGFpblRleHQpOiB2b2lkIHtcbiAgaWYgKCF2YWx1ZS5pbmNsdWRlcygnWycpIHx8IHNvdXJjZS5zbGljZShmcm9tLCB0bykgIT09IHZhbHVlKSByZXR1cm4gcGxhaW4uYWRkU291cmNlKHZhbHVlLCBzb3VyY2UsIGZyb20sIHRvKTtcbiAgbGV0IGluZGV4ID0gMDtcbiAgZm9yIChjb25zdCByZWZlcmVuY2Ugb2YgdmFsdWUubWF0Y2hBbGwoL1xcW1xcXlteXFxdXFxzXXsxLDEwMH1cXF18XFxbKFteW1xcXV17MSwyMDB9KVxcXVxcW1teW1xcXV17MCwxMDB9XFxdL2cpKSB7XG4gICAgcGxhaW4uYWRkU291cmNlKHZhbHVlLnNsaWNlKGluZGV4LCByZWZlcmVuY2UuaW5kZXgpLCBzb3VyY2UsIGZyb20gKyBpbmRleCwgdG8pO1xuICAgIGlmIChyZWZlcmVuY2VbMV0pIHBsYWluLmFkZFNvdXJjZShyZWZlcmVuY2VbMV0sIHNvdXJjZSwgZnJvbSArIHJlZmVyZW5jZS5pbmRleCArIDEsIHRvKTtcbiAgICBpbmRleCA9IHJlZmVyZW5jZS5pbmRleCArIHJlZmVyZW5jZVswXS5sZW5ndGg7XG4gIH1cbiAgcGxhaW4uYWRkU291cmNlKHZhbHVlLnNsaWNlKGluZGV4KSwgc291cmNlLCBmcm9tICsgaW5kZXgsIHRvKTtcbn1cbiIsICIvKipcbiAqIFBhc3NhZ2VzIGZyb20gSFRNTCBibG9ja3MuIFdvcmQgcHJvY2Vzc29ycycgdGFibGVzIGFycml2ZSBhcyBgPHRhYmxlPmAgd2hlbiB0aGV5IGFyZSBjb252ZXJ0ZWQgdG8gTWFya2Rvd24sIHNpbmNlIGFcbiAqIE1hcmtkb3duIGNlbGwgaG9sZHMgb25lIHBhcmFncmFwaCBvbmx5OyB0byBsZWF2ZSB0aGVtIG91dCB3b3VsZCBiZSB0byBjYWxsIGEgd2hvbGUgYWN0aW9uIHBsYW4gbWlzc2luZy5cbiAqXG4gKiBOb3RoaW5nIGlzIHJ1biBvciBrZXB0IG9mIHRoZSBIVE1MIGJ1dCBpdHMgdGV4dDogc2NyaXB0cywgc3R5bGVzIGFuZCBhdHRyaWJ1dGVzIChidXQgYHJvd3NwYW5gIGFuZCBgY29sc3BhbmApIGFyZSBpZ25vcmVkLlxuICovXG5pbXBvcnQgeyBjcmVhdGVQbGFpblRleHQsIHR5cGUgUGxhaW5UZXh0IH0gZnJvbSAnLi9wbGFpbi10ZXh0LmpzJztcbmltcG9ydCB7IHBvaW50QXQgfSBmcm9tICcuL3BvaW50cy5qcyc7XG5pbXBvcnQgdHlwZSB7IENlbGwsIFBhc3NhZ2UsIFBvc2l0aW9uLCBSb3cgfSBmcm9tICcuL3R5cGVzLmpzJztcblxuLyoqIEEgcGFzc2FnZSBvZiBhbiBIVE1MIGJsb2NrOiBpdHMga2luZCwgdGV4dCwgbWFwLCBwbGFjZSBhbmQgcm93LiAqL1xuZXhwb3J0IHR5cGUgSHRtbFBhc3NhZ2UgPSBQaWNrPFBhc3NhZ2UsICdraW5kJyB8ICd0ZXh0JyB8ICdtYXAnIHwgJ3Bvc2l0aW9uJz4gJiB7IHJlYWRvbmx5IHJvdz86IFJvdyB9O1xuXG5jb25zdCBUQUcgPSAvPChcXC8/KShbYS16XVthLXowLTldezAsMTV9KSgoPzpcXHNbXjw+XXswLDIwMDB9KT8pXFwvPz4vZ2k7XG5jb25zdCBTSUxFTlQgPSAvPChzY3JpcHR8c3R5bGV8aGVhZHx0aXRsZXxzdmd8bWF0aClcXGJbXj5dezAsMjAwMH0+W15dKj8oPzo8XFwvXFwxXFxzKj58JCl8PCEtLVteXSo/KD86LS0+fCQpL2dpO1xuY29uc3QgQkxPQ0tTID0gbmV3IFNldChcbiAgJ3AgZGl2IGxpIHVsIG9sIGRsIGR0IGRkIHRhYmxlIHRoZWFkIHRib2R5IHRmb290IHRyIGJsb2NrcXVvdGUgc2VjdGlvbiBhcnRpY2xlIGhlYWRlciBmb290ZXIgaDEgaDIgaDMgaDQgaDUgaDYgY2FwdGlvbiBmaWdjYXB0aW9uIHByZSBocicuc3BsaXQoXG4gICAgJyAnLFxuICApLFxuKTtcbi8qKiBNb3JlIGNvbHVtbnMgdGhhbiBhbnkgdGFibGUgaGFzOiBhIHN0b3AgdG8gd2hhdCBgY29sc3BhbmAgbWF5IGFzayBmb3IuICovXG5jb25zdCBNT1NUX0NPTFVNTlMgPSAyMDA7XG5cbmludGVyZmFjZSBPcGVuQ2VsbCB7XG4gIHJlYWRvbmx5IHBsYWluOiBQbGFpblRleHQ7XG4gIHJlYWRvbmx5IGZyb206IG51bWJlcjtcbiAgcmVhZG9ubHkgc3BhbjogbnVtYmVyO1xuICByZWFkb25seSBkb3duOiBudW1iZXI7XG59XG5cbi8qKiBXaGF0IGEgYHJvd3NwYW5gIGFib3ZlIGxlYXZlcyBpbiBhIGNvbHVtbi4gKi9cbmludGVyZmFjZSBDYXJyaWVkIHtcbiAgcm93czogbnVtYmVyO1xuICByZWFkb25seSB0ZXh0OiBzdHJpbmc7XG59XG5cbi8qKlxuICogUmVhZHMgdGhlIHBhc3NhZ2VzIG9mIGFuIEhUTUwgYmxvY2suXG4gKiBAcGFyYW0gc291cmNlIHRoZSB0ZXh0IHRoYXQgdGhlIGJsb2NrIHN0YW5kcyBpblxuICogQHBhcmFtIGJsb2NrIGl0cyBwbGFjZSBpbiBgc291cmNlYFxuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZEh0bWxQYXNzYWdlcyhzb3VyY2U6IHN0cmluZywgYmxvY2s6IFBvc2l0aW9uKTogSHRtbFBhc3NhZ2VbXSB7XG4gIGNvbnN0IGh0bWwgPSBibGFuayhzb3VyY2Uuc2xpY2UoYmxvY2suc3RhcnQub2Zmc2V0LCBibG9jay5lbmQub2Zmc2V0KSwgU0lMRU5UKTtcbiAgY29uc3QgYmFzZSA9IGJsb2NrLnN0YXJ0Lm9mZnNldDtcbiAgY29uc3QgcGFzc2FnZXM6IEh0bWxQYXNzYWdlW10gPSBbXTtcbiAgY29uc3QgcGxhY2VPZlNwYW4gPSAoZnJvbTogbnVtYmVyLCB0bzogbnVtYmVyKTogUG9zaXRpb24gPT4ge1xuICAgIGNvbnN0IHN0YXJ0ID0gcG9pbnRBdChzb3VyY2UsIGJsb2NrLnN0YXJ0LCBmcm9tKTtcbiAgICByZXR1cm4geyBzdGFydCwgZW5kOiBwb2ludEF0KHNvdXJjZSwgc3RhcnQsIHRvKSB9O1xuICB9O1xuICBsZXQgcGxhaW4gPSBjcmVhdGVQbGFpblRleHQoKTtcbiAgbGV0IGtpbmQ6IFBhc3NhZ2VbJ2tpbmQnXSA9ICdwYXJhZ3JhcGgnO1xuICBsZXQgdGFibGU6IEh0bWxUYWJsZSB8IHVuZGVmaW5lZDtcblxuICBjb25zdCBmbHVzaCA9ICgpOiB2b2lkID0+IHtcbiAgICBjb25zdCB7IHRleHQsIG1hcCB9ID0gcGxhaW4uZmluaXNoKCk7XG4gICAgaWYgKHRleHQgIT09ICcnKVxuICAgICAgcGFzc2FnZXMucHVzaCh7IGtpbmQsIHRleHQsIG1hcCwgcG9zaXRpb246IHBsYWNlT2ZTcGFuKG1hcFsxXSEsIG1hcC5hdCgtMSkhICsgdGV4dC5sZW5ndGggLSBtYXAuYXQoLTIpISkgfSk7XG4gICAgcGxhaW4gPSBjcmVhdGVQbGFpblRleHQoKTtcbiAgICBraW5kID0gJ3BhcmFncmFwaCc7XG4gIH07XG4gIGNvbnN0IGFkZFRleHQgPSAoZnJvbTogbnVtYmVyLCB0bzogbnVtYmVyKTogdm9pZCA9PiB7XG4gICAgaWYgKHRvID4gZnJvbSlcbiAgICAgICh0YWJsZT8uY2VsbCgpPy5wbGFpbiA/PyBwbGFpbikuYWRkU291cmNlKGRlY29kZShodG1sLnNsaWNlKGZyb20sIHRvKSksIHNvdXJjZSwgYmFzZSArIGZyb20sIGJhc2UgKyB0byk7XG4gIH07XG5cbiAgbGV0IGxhc3QgPSAwO1xuICBmb3IgKGNvbnN0IHRhZyBvZiBodG1sLm1hdGNoQWxsKFRBRykpIHtcbiAgICBhZGRUZXh0KGxhc3QsIHRhZy5pbmRleCk7XG4gICAgbGFzdCA9IHRhZy5pbmRleCArIHRhZ1swXS5sZW5ndGg7XG4gICAgY29uc3QgbmFtZSA9IHRhZ1syXSEudG9Mb3dlckNhc2UoKTtcbiAgICBjb25zdCBjbG9zZXMgPSB0YWdbMV0gPT09ICcvJztcbiAgICBpZiAobmFtZSA9PT0gJ3RhYmxlJyAmJiAhdGFibGUpIHtcbiAgICAgIGZsdXNoKCk7XG4gICAgICBpZiAoIWNsb3NlcykgdGFibGUgPSBjcmVhdGVUYWJsZShiYXNlICsgdGFnLmluZGV4LCBwbGFjZU9mU3Bhbik7XG4gICAgfSBlbHNlIGlmICh0YWJsZSAmJiBbJ3RyJywgJ3RkJywgJ3RoJywgJ3RhYmxlJ10uaW5jbHVkZXMobmFtZSkpIHtcbiAgICAgIHRhYmxlLnRhZyhuYW1lLCBjbG9zZXMsIHRhZ1szXSEsIGJhc2UgKyB0YWcuaW5kZXgsIGJhc2UgKyBsYXN0KTtcbiAgICAgIGlmIChuYW1lID09PSAndGFibGUnICYmIGNsb3Nlcykge1xuICAgICAgICBwYXNzYWdlcy5wdXNoKC4uLnRhYmxlLmZpbmlzaCgpKTtcbiAgICAgICAgdGFibGUgPSB1bmRlZmluZWQ7XG4gICAgICB9XG4gICAgfSBlbHNlIGlmIChuYW1lID09PSAnYnInIHx8IEJMT0NLUy5oYXMobmFtZSkpIHtcbiAgICAgIGNvbnN0IGNlbGwgPSB0YWJsZT8uY2VsbCgpO1xuICAgICAgaWYgKGNlbGwpIGNlbGwucGxhaW4uYWRkQnJlYWsoJyAnLCBiYXNlICsgdGFnLmluZGV4KTtcbiAgICAgIGVsc2UgaWYgKG5hbWUgPT09ICdicicpIHBsYWluLmFkZEJyZWFrKCcgJywgYmFzZSArIHRhZy5pbmRleCk7XG4gICAgICBlbHNlIHtcbiAgICAgICAgZmx1c2goKTtcbiAgICAgICAgaWYgKG5hbWUgPT09ICdsaScgJiYgIWNsb3Nlcykga2luZCA9ICdpdGVtJztcbiAgICAgIH1cbiAgICB9XG4gIH1cbiAgYWRkVGV4dChsYXN0LCBodG1sLmxlbmd0aCk7XG4gIGlmICh0YWJsZSkgcGFzc2FnZXMucHVzaCguLi50YWJsZS5maW5pc2goKSk7XG4gIGZsdXNoKCk7XG4gIHJldHVybiBwYXNzYWdlcztcbn1cblxuaW50ZXJmYWNlIEh0bWxUYWJsZSB7XG4gIGNlbGwoKTogT3BlbkNlbGwgfCB1bmRlZmluZWQ7XG4gIHRhZyhuYW1lOiBzdHJpbmcsIGNsb3NlczogYm9vbGVhbiwgYXR0cmlidXRlczogc3RyaW5nLCBmcm9tOiBudW1iZXIsIHRvOiBudW1iZXIpOiB2b2lkO1xuICBmaW5pc2goKTogSHRtbFBhc3NhZ2VbXTtcbn1cblxuZnVuY3Rpb24gY3JlYXRlVGFibGUob2Zmc2V0OiBudW1iZXIsIHBsYWNlT2ZTcGFuOiAoZnJvbTogbnVtYmVyLCB0bzogbnVtYmVyKSA9PiBQb3NpdGlvbik6IEh0bWxUYWJsZSB7XG4gIGNvbnN0IHBhc3NhZ2VzOiBIdG1sUGFzc2FnZVtdID0gW107XG4gIGNvbnN0IGNhcnJpZWQ6IChDYXJyaWVkIHwgdW5kZWZpbmVkKVtdID0gW107XG4gIGxldCBoZWFkZXI6IHJlYWRvbmx5IHN0cmluZ1tdIHwgdW5kZWZpbmVkO1xuICBsZXQgY2VsbHM6IENlbGxbXSA9IFtdO1xuICBsZXQgZmlsbGVkOiBzdHJpbmdbXSA9IFtdO1xuICBsZXQgdGV4dHM6IFJldHVyblR5cGU8UGxhaW5UZXh0WydmaW5pc2gnXT5bXSA9IFtdO1xuICBsZXQgb3BlbjogT3BlbkNlbGwgfCB1bmRlZmluZWQ7XG4gIGxldCByb3dTdGFydDogbnVtYmVyIHwgdW5kZWZpbmVkO1xuXG4gIGNvbnN0IGFkZENlbGwgPSAoY2VsbDogQ2VsbCwgZnVsbDogc3RyaW5nLCB0ZXh0OiBSZXR1cm5UeXBlPFBsYWluVGV4dFsnZmluaXNoJ10+KTogdm9pZCA9PiB7XG4gICAgY2VsbHMucHVzaChjZWxsKTtcbiAgICBmaWxsZWQucHVzaChmdWxsKTtcbiAgICB0ZXh0cy5wdXNoKHRleHQpO1xuICB9O1xuICAvKiogQmxhbmsgY2VsbHMgZm9yIHRoZSBjb2x1bW5zIHRoYXQgYSBjZWxsIGZ1cnRoZXIgdXAgcmVhY2hlcyBkb3duIGludG8uICovXG4gIGNvbnN0IGFkZENhcnJpZWQgPSAoYXQ6IG51bWJlcik6IHZvaWQgPT4ge1xuICAgIGZvciAobGV0IGFib3ZlID0gY2FycmllZFtjZWxscy5sZW5ndGhdOyBhYm92ZSAmJiBhYm92ZS5yb3dzID4gMDsgYWJvdmUgPSBjYXJyaWVkW2NlbGxzLmxlbmd0aF0pIHtcbiAgICAgIGFib3ZlLnJvd3MtLTtcbiAgICAgIGFkZENlbGwoeyB0ZXh0OiAnJywgcG9zaXRpb246IHBsYWNlT2ZTcGFuKGF0LCBhdCkgfSwgYWJvdmUudGV4dCwgeyB0ZXh0OiAnJywgbWFwOiBbXSB9KTtcbiAgICB9XG4gIH07XG4gIGNvbnN0IGNsb3NlQ2VsbCA9ICgpOiB2b2lkID0+IHtcbiAgICBpZiAoIW9wZW4pIHJldHVybjtcbiAgICBhZGRDYXJyaWVkKG9wZW4uZnJvbSk7XG4gICAgY29uc3QgdGV4dCA9IG9wZW4ucGxhaW4uZmluaXNoKCk7XG4gICAgY29uc3Qgc3RhcnQgPSB0ZXh0Lm1hcFsxXSA/PyBvcGVuLmZyb207XG4gICAgY29uc3QgZW5kID0gdGV4dC50ZXh0ID09PSAnJyA/IHN0YXJ0IDogdGV4dC5tYXAuYXQoLTEpISArIHRleHQudGV4dC5sZW5ndGggLSB0ZXh0Lm1hcC5hdCgtMikhO1xuICAgIGZvciAobGV0IGNvbHVtbiA9IDA7IGNvbHVtbiA8IG9wZW4uc3BhbiAmJiBjZWxscy5sZW5ndGggPCBNT1NUX0NPTFVNTlM7IGNvbHVtbisrKSB7XG4gICAgICBpZiAob3Blbi5kb3duID4gMSkgY2FycmllZFtjZWxscy5sZW5ndGhdID0geyByb3dzOiBvcGVuLmRvd24gLSAxLCB0ZXh0OiB0ZXh0LnRleHQgfTtcbiAgICAgIGNvbnN0IG93biA9IGNvbHVtbiA9PT0gMCA/IHRleHQgOiB7IHRleHQ6ICcnLCBtYXA6IFtdIH07XG4gICAgICBhZGRDZWxsKHsgdGV4dDogb3duLnRleHQsIHBvc2l0aW9uOiBwbGFjZU9mU3BhbihzdGFydCwgY29sdW1uID09PSAwID8gZW5kIDogc3RhcnQpIH0sIHRleHQudGV4dCwgb3duKTtcbiAgICB9XG4gICAgb3BlbiA9IHVuZGVmaW5lZDtcbiAgfTtcbiAgY29uc3QgY2xvc2VSb3cgPSAoYXQ6IG51bWJlcik6IHZvaWQgPT4ge1xuICAgIGNsb3NlQ2VsbCgpO1xuICAgIGlmIChyb3dTdGFydCA9PT0gdW5kZWZpbmVkKSByZXR1cm47XG4gICAgYWRkQ2FycmllZChhdCk7XG4gICAgY29uc3QgaW5kZXggPSBwYXNzYWdlcy5sZW5ndGg7XG4gICAgaGVhZGVyID8/PSBjZWxscy5tYXAoKGMpID0+IGMudGV4dCk7XG4gICAgY29uc3Qgcm93OiBSb3cgPSB7IHRhYmxlOiBvZmZzZXQsIGluZGV4LCBoZWFkZXIsIGNlbGxzLCBmaWxsZWQgfTtcbiAgICBpZiAoY2VsbHMuc29tZSgoYykgPT4gYy50ZXh0ICE9PSAnJykpXG4gICAgICBwYXNzYWdlcy5wdXNoKHsga2luZDogJ3JvdycsIC4uLmpvaW5DZWxscyh0ZXh0cyksIHBvc2l0aW9uOiBwbGFjZU9mU3Bhbihyb3dTdGFydCwgYXQpLCByb3cgfSk7XG4gICAgY2VsbHMgPSBbXTtcbiAgICBmaWxsZWQgPSBbXTtcbiAgICB0ZXh0cyA9IFtdO1xuICAgIHJvd1N0YXJ0ID0gdW5kZWZpbmVkO1xuICB9O1xuICByZXR1cm4ge1xuICAgIGNlbGw6ICgpID0+IG9wZW4sXG4gICAgdGFnKG5hbWUsIGNsb3NlcywgYXR0cmlidXRlcywgZnJvbSwgdG8pIHtcbiAgICAgIGlmIChuYW1lID09PSAndGFibGUnKSByZXR1cm4gY2xvc2VSb3coZnJvbSk7XG4gICAgICBpZiAobmFtZSA9PT0gJ3RyJykge1xuICAgICAgICBjbG9zZVJvdyhjbG9zZXMgPyB0byA6IGZyb20pO1xuICAgICAgICBpZiAoIWNsb3Nlcykgcm93U3RhcnQgPSBmcm9tO1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG4gICAgICBjbG9zZUNlbGwoKTtcbiAgICAgIGlmIChjbG9zZXMpIHJldHVybjtcbiAgICAgIHJvd1N0YXJ0ID8/PSBmcm9tO1xuICAgICAgb3BlbiA9IHtcbiAgICAgICAgcGxhaW46IGNyZWF0ZVBsYWluVGV4dCgpLFxuICAgICAgICBmcm9tOiB0byxcbiAgICAgICAgc3Bhbjogc3BhbignY29sc3BhbicsIGF0dHJpYnV0ZXMpLFxuICAgICAgICBkb3duOiBzcGFuKCdyb3dzcGFuJywgYXR0cmlidXRlcyksXG4gICAgICB9O1xuICAgIH0sXG4gICAgZmluaXNoKCkge1xuICAgICAgY29uc3QgZW5kID0gb3Blbj8uZnJvbSA/PyByb3dTdGFydDtcbiAgICAgIGlmIChlbmQgIT09IHVuZGVmaW5lZCkgY2xvc2VSb3coZW5kKTtcbiAgICAgIHJldHVybiBwYXNzYWdlcztcbiAgICB9LFxuICB9O1xufVxuXG5mdW5jdGlvbiBzcGFuKG5hbWU6IHN0cmluZywgYXR0cmlidXRlczogc3RyaW5nKTogbnVtYmVyIHtcbiAgY29uc3QgdmFsdWUgPSBuZXcgUmVnRXhwKGBcXFxcYiR7bmFtZX1cXFxcc3swLDN9PVxcXFxzezAsM31bXCInXT8oXFxcXGR7MSw0fSlgLCAnaScpLmV4ZWMoYXR0cmlidXRlcyk/LlsxXTtcbiAgcmV0dXJuIE1hdGgubWF4KDEsIE1hdGgubWluKE1PU1RfQ09MVU1OUywgTnVtYmVyKHZhbHVlID8/IDEpKSk7XG59XG5cbi8qKiBUaGUgY2VsbHMnIHRleHRzIGpvaW5lZCBieSBgIHwgYCwgYXMgaW4gYSBNYXJrZG93biByb3cuICovXG5mdW5jdGlvbiBqb2luQ2VsbHMoY2VsbHM6IHJlYWRvbmx5IHsgdGV4dDogc3RyaW5nOyBtYXA6IHJlYWRvbmx5IG51bWJlcltdIH1bXSk6IHsgdGV4dDogc3RyaW5nOyBtYXA6IG51bWJlcltdIH0ge1xuICBsZXQgdGV4dCA9ICcnO1xuICBjb25zdCBtYXA6IG51bWJlcltdID0gW107XG4gIGNlbGxzLmZvckVhY2goKGNlbGwsIGluZGV4KSA9PiB7XG4gICAgaWYgKGluZGV4ID4gMCkgdGV4dCArPSB0ZXh0ID09PSAnJyA/ICd8ICcgOiAnIHwgJztcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IGNlbGwubWFwLmxlbmd0aDsgaSArPSAyKSBtYXAucHVzaChjZWxsLm1hcFtpXSEgKyB0ZXh0Lmxlbmd0aCwgY2VsbC5tYXBbaSArIDFdISk7XG4gICAgdGV4dCArPSBjZWxsLnRleHQ7XG4gIH0pO1xuICByZXR1cm4geyB0ZXh0OiB0ZXh0LnRyaW1FbmQoKSwgbWFwIH07XG59XG5cbi8qKiBTYW1lIGxlbmd0aCwgc28gdGhhdCBvZmZzZXRzIHN0YW5kLiAqL1xuY29uc3QgYmxhbmsgPSAodGV4dDogc3RyaW5nLCBwYXR0ZXJuOiBSZWdFeHApOiBzdHJpbmcgPT5cbiAgdGV4dC5yZXBsYWNlKHBhdHRlcm4sIChmb3VuZCkgPT4gZm91bmQucmVwbGFjZSgvW15cXHJcXG5dL2csICcgJykpO1xuXG5jb25zdCBOQU1FRDogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nPj4gPSB7XG4gIGFtcDogJyYnLFxuICBsdDogJzwnLFxuICBndDogJz4nLFxuICBxdW90OiAnXCInLFxuICBhcG9zOiBcIidcIixcbiAgbmJzcDogJyAnLFxuICBuZGFzaDogJ1x1MjAxMycsXG4gIG1kYXNoOiAnXHUyMDE0JyxcbiAgcnNxdW86ICdcdTIwMTknLFxuICBsc3F1bzogJ1x1MjAxOCcsXG4gIGxkcXVvOiAnXHUyMDFDJyxcbiAgcmRxdW86ICdcdTIwMUQnLFxuICBoZWxsaXA6ICdcdTIwMjYnLFxuICBldXJvOiAnXHUyMEFDJyxcbn07XG5cbmZ1bmN0aW9uIGRlY29kZSh0ZXh0OiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gdGV4dC5yZXBsYWNlKFxuICAgIC8mKD86IyhcXGR7MSw3fSl8I3goWzAtOWEtZl17MSw2fSl8KFthLXpdezIsOH0pKTsvZ2ksXG4gICAgKHdob2xlLCBkZWNpbWFsPzogc3RyaW5nLCBoZXg/OiBzdHJpbmcsIG5hbWU/OiBzdHJpbmcpID0+IHtcbiAgICAgIGlmIChuYW1lICE9PSB1bmRlZmluZWQpIHJldHVybiBOQU1FRFtuYW1lLnRvTG93ZXJDYXNlKCldID8/IHdob2xlO1xuICAgICAgY29uc3QgY29kZSA9IGRlY2ltYWwgPT09IHVuZGVmaW5lZCA/IHBhcnNlSW50KGhleCEsIDE2KSA6IE51bWJlcihkZWNpbWFsKTtcbiAgICAgIHJldHVybiBjb2RlID4gMCAmJiBjb2RlIDw9IDB4ZmZmZiA/IFN0cmluZy5mcm9tQ2hhckNvZGUoY29kZSkgOiB3aG9sZTtcbiAgICB9LFxuICApO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7OztBQWtCQSxJQUFNLGVBQWU7QUFFckIsSUFBTSxZQUFZO0FBQ2xCLElBQU0sZ0JBQWdCO0FBQ3RCLElBQU0sY0FBYztBQUNwQixJQUFNLGtCQUFrQjtBQUV4QixJQUFNLHVCQUF1QjtBQUk3QixJQUFNLGVBQ0o7QUFHRixJQUFNLFlBQVk7QUFFbEIsSUFBTSxVQUFVO0FBQ2hCLElBQU0sa0JBQWtCO0FBQ3hCLElBQU0sUUFBUTtBQUVkLElBQU0sWUFBb0Q7QUFBQSxFQUN4RCxDQUFDLGVBQWUsS0FBSztBQUFBLEVBQ3JCLENBQUMscURBQXFELG9DQUFvQztBQUFBLEVBQzFGLENBQUMsY0FBYyxLQUFLO0FBQUEsRUFDcEIsQ0FBQyxzQkFBc0IsT0FBTztBQUFBLEVBQzlCLENBQUMscUJBQXFCLEdBQUc7QUFDM0I7QUFRQSxVQUFVLFFBQVEsTUFBK0I7QUFDL0MsUUFBTSxNQUFNO0FBQ1osTUFBSSxTQUFTO0FBQ2IsU0FBTyxTQUFTLEtBQUssUUFBUTtBQUMzQixRQUFJLFlBQVk7QUFDaEIsVUFBTSxRQUFRLElBQUksS0FBSyxJQUFJO0FBQzNCLFVBQU0sT0FBTyxRQUFRLE1BQU0sUUFBUSxLQUFLO0FBQ3hDLFVBQU0sT0FBTyxRQUFRLElBQUksWUFBWSxLQUFLO0FBQzFDLFVBQU0sRUFBRSxNQUFNLEtBQUssTUFBTSxRQUFRLElBQUksR0FBRyxRQUFRLEtBQUs7QUFDckQsYUFBUztBQUFBLEVBQ1g7QUFDRjtBQUdBLElBQU0sV0FBVztBQU9qQixTQUFTLHFCQUFnRDtBQUN2RCxNQUFJO0FBQ0osTUFBSTtBQUNKLE1BQUksWUFBWTtBQUNoQixNQUFJLFNBQVM7QUFDYixNQUFJLFNBQVM7QUFDYixRQUFNLFlBQVksQ0FBQyxTQUEwQjtBQUMzQyxVQUFNLE9BQU8sTUFBTSxLQUFLLElBQUk7QUFDNUIsUUFBSSxRQUFRLEVBQUUsS0FBSyxDQUFDLEVBQUcsV0FBVyxHQUFHLEtBQUssS0FBSyxDQUFDLEVBQUcsU0FBUyxHQUFHLEdBQUksU0FBUSxLQUFLLENBQUM7QUFDakYsZUFBVyxDQUFDLE9BQU8sSUFBSSxLQUFLLFdBQVc7QUFDckMsWUFBTSxRQUFRLE1BQU0sS0FBSyxJQUFJO0FBQzdCLFVBQUksU0FBUyxDQUFDLEtBQUssS0FBSyxLQUFLLE1BQU0sTUFBTSxDQUFDLEVBQUUsTUFBTSxDQUFDLEVBQUcsV0FBVTtBQUFBLElBQ2xFO0FBQ0EsV0FBTyxVQUFVLFVBQWEsWUFBWTtBQUFBLEVBQzVDO0FBQ0EsU0FBTyxDQUFDLFNBQVM7QUFDZixRQUFJLE9BQVEsUUFBTztBQUNuQixTQUFLLFVBQVUsVUFBYSxZQUFZLEtBQUssS0FBSyxNQUFNLE1BQU0sU0FBUyxJQUFJLElBQUksT0FBUSxRQUFRLFNBQVM7QUFDeEcsUUFBSSxVQUFVLFFBQVc7QUFDdkIsWUFBTSxRQUFRLE1BQU0sS0FBSyxJQUFJO0FBQzdCLFVBQUksU0FBUyxNQUFNLENBQUMsRUFBRyxXQUFXLEtBQUssS0FBSyxNQUFNLENBQUMsRUFBRyxLQUFLLE1BQU0sR0FBSSxTQUFRO0FBQzdFLGFBQU87QUFBQSxJQUNUO0FBQ0EsUUFBSSxTQUFTO0FBQ1gsVUFBSSxRQUFRLEtBQUssSUFBSSxFQUFHLFdBQVU7QUFDbEMsYUFBTztBQUFBLElBQ1Q7QUFDQSxRQUFJLFVBQVUsSUFBSSxHQUFHO0FBQ25CLGVBQVMsU0FBUyxJQUFJO0FBQ3RCLGVBQVM7QUFBQSxJQUNYO0FBQ0EsZ0JBQVksS0FBSyxLQUFLLE1BQU0sT0FBTyxhQUFhLFNBQVMsS0FBSyxJQUFJO0FBQ2xFLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFFQSxJQUFNLFdBQVcsQ0FBQyxTQUF5QixLQUFLLFNBQVMsS0FBSyxVQUFVLEVBQUU7QUFHMUUsU0FBUyxrQkFBNkM7QUFDcEQsTUFBSSxXQUFXO0FBQ2YsU0FBTyxDQUFDLFNBQVM7QUFDZixRQUFJLEtBQUssU0FBUyxVQUFXLFFBQU87QUFDcEMsUUFBSSxLQUFLLEtBQUssTUFBTSxNQUFNLFVBQVUsS0FBSyxJQUFJLEVBQUcsWUFBVztBQUMzRCxRQUFJLEtBQUssU0FBUyxNQUFNLEtBQUssU0FBUyxHQUFHLEtBQUssS0FBSyxTQUFTLEdBQUcsR0FBSSxhQUFZLEtBQUssTUFBTSxPQUFPLEVBQUUsU0FBUztBQUM1RyxRQUFJLFdBQVcsY0FBZSxRQUFPO0FBQ3JDLFVBQU0sT0FBTyxtREFBbUQsS0FBSyxJQUFJLEVBQUcsQ0FBQztBQUM3RSxRQUFJLEtBQUssU0FBUyxnQkFBaUIsUUFBTztBQUMxQyxXQUFPLEtBQUssU0FBUyxlQUFlLEtBQUssUUFBUSxjQUFjLEVBQUUsRUFBRSxTQUFTO0FBQUEsRUFDOUU7QUFDRjtBQU1PLFNBQVMsY0FBYyxNQUF1QjtBQUNuRCxRQUFNLFNBQWtCLENBQUM7QUFDekIsTUFBSSxRQUFRO0FBQ1osTUFBSSxZQUFZO0FBQ2hCLE1BQUksT0FBc0I7QUFDMUIsUUFBTSxNQUFNLENBQUMsUUFBZ0IsTUFBYyxPQUFzQixlQUFxQjtBQUNwRixRQUFJLFNBQVMsTUFBTyxRQUFPLEtBQUssRUFBRSxNQUFNLEtBQUssTUFBTSxPQUFPLE1BQU0sR0FBRyxRQUFRLE9BQU8sTUFBTSxXQUFXLEtBQUssQ0FBQztBQUN6RyxZQUFRO0FBQ1IsZ0JBQVk7QUFDWixXQUFPO0FBQUEsRUFDVDtBQUVBLE1BQUksU0FBUztBQUNiLE1BQUksY0FBYztBQUNsQixNQUFJLGdCQUFnQjtBQUNwQixNQUFJLGdCQUFnQjtBQUNwQixNQUFJLFdBQVcsbUJBQW1CO0FBQ2xDLE1BQUksV0FBVyxnQkFBZ0I7QUFDL0IsUUFBTSxjQUFjLGFBQWEsS0FBSyxLQUFLLE1BQU0sR0FBRyxvQkFBb0IsQ0FBQztBQUN6RSxNQUFJLGFBQWE7QUFDZixvQkFBZ0I7QUFDaEIsV0FBTztBQUFBLEVBQ1Q7QUFDQSxhQUFXLFFBQVEsUUFBUSxJQUFJLEdBQUc7QUFDaEM7QUFDQSxRQUFJLGVBQWU7QUFDakIsVUFBSSxLQUFLLFNBQVMsWUFBYSxDQUFDLEVBQUUsT0FBUTtBQUMxQyxzQkFBZ0I7QUFDaEIsVUFBSSxLQUFLLFFBQVEsTUFBTTtBQUFBLElBQ3pCO0FBQ0EsVUFBTSxTQUFTLFNBQVMsS0FBSyxJQUFJO0FBQ2pDLFVBQU0sWUFBcUIsQ0FBQyxXQUFXLGVBQWUsa0JBQWtCLFFBQVEsS0FBSyxLQUFLLElBQUk7QUFDOUYsVUFBTSxZQUFZLENBQUMsVUFBVSxlQUFlLEtBQUssU0FBUyxRQUFRLGdCQUFnQixnQkFBZ0IsS0FBSyxLQUFLLElBQUk7QUFDaEgsUUFBSSxhQUFhLFdBQVc7QUFDMUIsVUFBSSxLQUFLLFFBQVEsTUFBTTtBQUN2QixpQkFBVyxnQkFBZ0I7QUFBQSxJQUM3QjtBQUNBLFFBQUksU0FBUyxLQUFLLElBQUksR0FBRztBQUN2QixVQUFJLFlBQWEsS0FBSSxLQUFLLFFBQVEsTUFBTTtBQUN4QyxhQUFPO0FBQUEsSUFDVDtBQUVBLFFBQUksU0FBUyxXQUFXLEtBQUssS0FBSyxLQUFLLE1BQU0sSUFBSTtBQUMvQyxVQUFJLEtBQUssTUFBTSxTQUFTLENBQUM7QUFDekIsaUJBQVcsbUJBQW1CO0FBQzlCLGlCQUFXLGdCQUFnQjtBQUFBLElBQzdCO0FBQ0Esa0JBQWMsS0FBSyxLQUFLLEtBQUssTUFBTTtBQUNuQyxvQkFBZ0I7QUFBQSxFQUNsQjtBQUNBLE1BQUksS0FBSyxRQUFRLFNBQVMsQ0FBQztBQUMzQixTQUFPO0FBQ1Q7OztBQ2hMQSxTQUFTLCtCQUErQjtBQUN4QyxTQUFTLG9DQUFvQztBQUM3QyxTQUFTLDRCQUE0QjtBQUNyQyxTQUFTLG1DQUFtQztBQUM1QyxTQUFTLG1CQUFtQjtBQUM1QixTQUFTLHdCQUF3QjtBQUNqQyxTQUFTLGdCQUFnQjtBQUN6QixTQUFTLHVCQUF1QjtBQUNoQyxPQUFPLHVCQUF1QjtBQUM5QixPQUFPLGlCQUFpQjtBQUN4QixTQUFTLGVBQStCOzs7QUNKakMsU0FBUyxjQUFjLFNBQWlCLFVBQTJDO0FBQ3hGLFFBQU0sUUFBUSx3Q0FBd0MsS0FBSyxPQUFPO0FBQ2xFLE1BQUksQ0FBQyxNQUFPLFFBQU87QUFDbkIsUUFBTSxDQUFDLEVBQUUsTUFBTSxNQUFNLE9BQU8sRUFBRSxJQUFJO0FBQ2xDLE1BQUksU0FBUyxVQUFhLFNBQVMsSUFBSyxRQUFPO0FBQy9DLFFBQU0sUUFBUSxlQUFlLEtBQUssSUFBSTtBQUN0QyxRQUFNLE9BQU8sUUFBUSxLQUFLLE1BQU0sR0FBRyxNQUFNLEtBQUssSUFBSTtBQUNsRCxRQUFNLFNBQVMsUUFBUSxLQUFLLE1BQU0sTUFBTSxRQUFRLE1BQU0sQ0FBQyxFQUFFLE1BQU0sRUFBRSxLQUFLLElBQUk7QUFDMUUsUUFBTSxVQUFVLEtBQUssTUFBTSxRQUFRLEVBQUUsT0FBTyxDQUFDLE1BQU0sTUFBTSxFQUFFO0FBQzNELFNBQU8sRUFBRSxNQUFNLE9BQU8sSUFBSSxHQUFHLFNBQVMsVUFBVSxHQUFJLFdBQVcsTUFBTSxFQUFFLE9BQU8sRUFBRztBQUNuRjtBQUVBLFNBQVMsT0FBTyxNQUE2QztBQUMzRCxNQUFJLFNBQVMsT0FBVyxRQUFPO0FBQy9CLFNBQU8sU0FBUyx1QkFBdUIsU0FBUyxhQUFhLFNBQVMsV0FBVyxPQUFPO0FBQzFGOzs7QUNaTyxTQUFTLGtCQUE2QjtBQUMzQyxNQUFJLE9BQU87QUFFWCxNQUFJLGNBQWM7QUFDbEIsUUFBTSxNQUFnQixDQUFDO0FBQ3ZCLE1BQUksUUFBUSxPQUFPO0FBQ25CLFFBQU0sT0FBTyxDQUFDLE9BQWUsV0FBeUI7QUFDcEQsUUFBSSxVQUFVLE9BQU8sWUFBYTtBQUNsQyxrQkFBYyxVQUFVO0FBQ3hCLFFBQUksU0FBUyxLQUFLLFdBQVcsT0FBTztBQUNsQyxVQUFJLEtBQUssS0FBSyxRQUFRLE1BQU07QUFDNUIsY0FBUSxTQUFTLEtBQUs7QUFBQSxJQUN4QjtBQUNBLFlBQVE7QUFBQSxFQUNWO0FBQ0EsU0FBTztBQUFBLElBQ0wsVUFBVSxPQUFPLFFBQVEsTUFBTSxJQUFJO0FBQ2pDLFVBQUksU0FBUztBQUNiLGVBQVMsUUFBUSxHQUFHLFFBQVEsTUFBTSxRQUFRLFNBQVM7QUFDakQsY0FBTSxTQUFTLE1BQU0sS0FBSztBQUMxQixpQkFBUyxLQUFLLFFBQVEsUUFBUSxJQUFJLE1BQU07QUFDeEMsYUFBSyxLQUFLLEtBQUssTUFBTSxJQUFJLE1BQU0sUUFBUSxNQUFNO0FBQzdDLGtCQUFVLE9BQU8sTUFBTSxNQUFNLE1BQU0sYUFBYSxRQUFRLFFBQVEsT0FBTyxLQUFLLElBQUk7QUFBQSxNQUNsRjtBQUFBLElBQ0Y7QUFBQSxJQUNBLFNBQVMsT0FBTyxRQUFRO0FBQ3RCLFVBQUksTUFBTSxLQUFLLE1BQU0sR0FBSSxRQUFPLEtBQUssS0FBSyxNQUFNO0FBQ2hELFVBQUksWUFBYSxRQUFPLEtBQUssUUFBUTtBQUNyQyxpQkFBVyxhQUFhLE1BQU8sTUFBSyxXQUFXLE1BQU07QUFBQSxJQUN2RDtBQUFBLElBQ0EsUUFBUSxNQUFNLEtBQUs7QUFBQSxJQUNuQixPQUFPLENBQUMsU0FBUyxLQUFLLE1BQU0sSUFBSTtBQUFBLElBQ2hDLFFBQVEsT0FBTyxFQUFFLE1BQU0sS0FBSyxRQUFRLEdBQUcsSUFBSTtBQUFBLEVBQzdDO0FBQ0Y7QUFHQSxTQUFTLEtBQUssUUFBZ0IsUUFBZ0IsSUFBWSxRQUF3QjtBQUNoRixNQUFJLE9BQU8sTUFBTSxNQUFNLFVBQVUsT0FBTyxNQUFNLE1BQU0sSUFBSyxRQUFPO0FBQ2hFLE1BQUksS0FBSyxLQUFLLE1BQU0sRUFBRyxRQUFPO0FBQzlCLE1BQUksT0FBTyxNQUFNLE1BQU0sUUFBUSxPQUFPLFNBQVMsQ0FBQyxNQUFNLE9BQVEsUUFBTyxTQUFTO0FBRTlFLE1BQUksT0FBTztBQUNYLFNBQU8sT0FBTyxNQUFNLFFBQVEsS0FBSyxPQUFPLElBQUksQ0FBRSxFQUFHO0FBQ2pELE1BQUksT0FBTyxJQUFJLE1BQU0sUUFBUSxPQUFPLE9BQU8sQ0FBQyxNQUFNLE9BQVE7QUFDMUQsU0FBTyxPQUFPLElBQUksTUFBTSxVQUFVLE9BQU8sSUFBSSxNQUFNLE1BQU0sT0FBTztBQUNsRTtBQUdBLFNBQVMsYUFBYSxRQUFnQixRQUFnQixPQUFlLE9BQXVCO0FBQzFGLFFBQU0sU0FBUyx5QkFBeUIsS0FBSyxPQUFPLE1BQU0sUUFBUSxTQUFTLEVBQUUsQ0FBQyxJQUFJLENBQUM7QUFDbkYsU0FBTyxVQUFVLENBQUMsTUFBTSxXQUFXLFFBQVEsS0FBSyxJQUFJLE9BQU8sU0FBUztBQUN0RTtBQUdPLFNBQVMsVUFBVSxPQUFtQyxRQUFnQixPQUF3QjtBQUNuRyxhQUFXLFFBQVEsT0FBTztBQUN4QixVQUFNLEVBQUUsT0FBTyxJQUFJLElBQUssS0FBZTtBQUN2QyxZQUFRLEtBQUssTUFBTTtBQUFBLE1BQ2pCLEtBQUs7QUFDSCxnQkFBUSxLQUFLLE9BQU8sUUFBUSxNQUFNLFFBQVEsSUFBSSxRQUFRLEtBQUs7QUFDM0Q7QUFBQSxNQUNGLEtBQUssY0FBYztBQUNqQixjQUFNLFFBQVEsUUFBUSxLQUFLLE9BQU8sTUFBTSxNQUFNLFFBQVEsSUFBSSxNQUFNLENBQUMsSUFBSSxDQUFDLEVBQUUsVUFBVTtBQUNsRixjQUFNLFVBQVUsS0FBSyxPQUFPLFFBQVEsTUFBTSxTQUFTLE9BQU8sSUFBSSxNQUFNO0FBQ3BFO0FBQUEsTUFDRjtBQUFBLE1BQ0EsS0FBSztBQUNILGNBQU0sU0FBUyxLQUFLLE1BQU0sTUFBTTtBQUNoQztBQUFBLE1BQ0YsS0FBSztBQUFBLE1BQ0wsS0FBSztBQUNILGNBQU0sVUFBVSxLQUFLLE9BQU8sSUFBSSxRQUFRLE1BQU0sU0FBUyxHQUFHLElBQUksTUFBTTtBQUNwRTtBQUFBLE1BQ0YsS0FBSztBQUNILFlBQUksVUFBVSxLQUFLLEtBQUssS0FBSyxFQUFHLE9BQU0sU0FBUyxLQUFLLE1BQU0sTUFBTTtBQUNoRTtBQUFBLE1BQ0Y7QUFDRSxZQUFJLGNBQWMsS0FBTSxXQUFVLEtBQUssVUFBVSxRQUFRLEtBQUs7QUFBQSxJQUNsRTtBQUFBLEVBQ0Y7QUFDRjtBQU1BLFNBQVMsUUFBUSxPQUFlLFFBQWdCLE1BQWMsSUFBWSxPQUF3QjtBQUNoRyxNQUFJLENBQUMsTUFBTSxTQUFTLEdBQUcsS0FBSyxPQUFPLE1BQU0sTUFBTSxFQUFFLE1BQU0sTUFBTyxRQUFPLE1BQU0sVUFBVSxPQUFPLFFBQVEsTUFBTSxFQUFFO0FBQzVHLE1BQUksUUFBUTtBQUNaLGFBQVcsYUFBYSxNQUFNLFNBQVMsNERBQTRELEdBQUc7QUFDcEcsVUFBTSxVQUFVLE1BQU0sTUFBTSxPQUFPLFVBQVUsS0FBSyxHQUFHLFFBQVEsT0FBTyxPQUFPLEVBQUU7QUFDN0UsUUFBSSxVQUFVLENBQUMsRUFBRyxPQUFNLFVBQVUsVUFBVSxDQUFDLEdBQUcsUUFBUSxPQUFPLFVBQVUsUUFBUSxHQUFHLEVBQUU7QUFDdEYsWUFBUSxVQUFVLFFBQVEsVUFBVSxDQUFDLEVBQUU7QUFBQSxFQUN6QztBQUNBLFFBQU0sVUFBVSxNQUFNLE1BQU0sS0FBSyxHQUFHLFFBQVEsT0FBTyxPQUFPLEVBQUU7QUFDOUQ7OztBQ2xHQSxJQUFNLE1BQU07QUFDWixJQUFNLFNBQVM7QUFDZixJQUFNLFNBQVMsSUFBSTtBQUFBLEVBQ2pCLDBJQUEwSTtBQUFBLElBQ3hJO0FBQUEsRUFDRjtBQUNGO0FBRUEsSUFBTSxlQUFlO0FBb0JkLFNBQVMsaUJBQWlCLFFBQWdCLE9BQWdDO0FBQy9FLFFBQU0sT0FBTyxNQUFNLE9BQU8sTUFBTSxNQUFNLE1BQU0sUUFBUSxNQUFNLElBQUksTUFBTSxHQUFHLE1BQU07QUFDN0UsUUFBTSxPQUFPLE1BQU0sTUFBTTtBQUN6QixRQUFNLFdBQTBCLENBQUM7QUFDakMsUUFBTSxjQUFjLENBQUMsTUFBYyxPQUF5QjtBQUMxRCxVQUFNLFFBQVEsUUFBUSxRQUFRLE1BQU0sT0FBTyxJQUFJO0FBQy9DLFdBQU8sRUFBRSxPQUFPLEtBQUssUUFBUSxRQUFRLE9BQU8sRUFBRSxFQUFFO0FBQUEsRUFDbEQ7QUFDQSxNQUFJLFFBQVEsZ0JBQWdCO0FBQzVCLE1BQUksT0FBd0I7QUFDNUIsTUFBSTtBQUVKLFFBQU0sUUFBUSxNQUFZO0FBQ3hCLFVBQU0sRUFBRSxNQUFNLElBQUksSUFBSSxNQUFNLE9BQU87QUFDbkMsUUFBSSxTQUFTO0FBQ1gsZUFBUyxLQUFLLEVBQUUsTUFBTSxNQUFNLEtBQUssVUFBVSxZQUFZLElBQUksQ0FBQyxHQUFJLElBQUksR0FBRyxFQUFFLElBQUssS0FBSyxTQUFTLElBQUksR0FBRyxFQUFFLENBQUUsRUFBRSxDQUFDO0FBQzVHLFlBQVEsZ0JBQWdCO0FBQ3hCLFdBQU87QUFBQSxFQUNUO0FBQ0EsUUFBTUEsV0FBVSxDQUFDLE1BQWMsT0FBcUI7QUFDbEQsUUFBSSxLQUFLO0FBQ1AsT0FBQyxPQUFPLEtBQUssR0FBRyxTQUFTLE9BQU8sVUFBVSxPQUFPLEtBQUssTUFBTSxNQUFNLEVBQUUsQ0FBQyxHQUFHLFFBQVEsT0FBTyxNQUFNLE9BQU8sRUFBRTtBQUFBLEVBQzFHO0FBRUEsTUFBSSxPQUFPO0FBQ1gsYUFBVyxPQUFPLEtBQUssU0FBUyxHQUFHLEdBQUc7QUFDcEMsSUFBQUEsU0FBUSxNQUFNLElBQUksS0FBSztBQUN2QixXQUFPLElBQUksUUFBUSxJQUFJLENBQUMsRUFBRTtBQUMxQixVQUFNLE9BQU8sSUFBSSxDQUFDLEVBQUcsWUFBWTtBQUNqQyxVQUFNLFNBQVMsSUFBSSxDQUFDLE1BQU07QUFDMUIsUUFBSSxTQUFTLFdBQVcsQ0FBQyxPQUFPO0FBQzlCLFlBQU07QUFDTixVQUFJLENBQUMsT0FBUSxTQUFRLFlBQVksT0FBTyxJQUFJLE9BQU8sV0FBVztBQUFBLElBQ2hFLFdBQVcsU0FBUyxDQUFDLE1BQU0sTUFBTSxNQUFNLE9BQU8sRUFBRSxTQUFTLElBQUksR0FBRztBQUM5RCxZQUFNLElBQUksTUFBTSxRQUFRLElBQUksQ0FBQyxHQUFJLE9BQU8sSUFBSSxPQUFPLE9BQU8sSUFBSTtBQUM5RCxVQUFJLFNBQVMsV0FBVyxRQUFRO0FBQzlCLGlCQUFTLEtBQUssR0FBRyxNQUFNLE9BQU8sQ0FBQztBQUMvQixnQkFBUTtBQUFBLE1BQ1Y7QUFBQSxJQUNGLFdBQVcsU0FBUyxRQUFRLE9BQU8sSUFBSSxJQUFJLEdBQUc7QUFDNUMsWUFBTSxPQUFPLE9BQU8sS0FBSztBQUN6QixVQUFJLEtBQU0sTUFBSyxNQUFNLFNBQVMsS0FBSyxPQUFPLElBQUksS0FBSztBQUFBLGVBQzFDLFNBQVMsS0FBTSxPQUFNLFNBQVMsS0FBSyxPQUFPLElBQUksS0FBSztBQUFBLFdBQ3ZEO0FBQ0gsY0FBTTtBQUNOLFlBQUksU0FBUyxRQUFRLENBQUMsT0FBUSxRQUFPO0FBQUEsTUFDdkM7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNBLEVBQUFBLFNBQVEsTUFBTSxLQUFLLE1BQU07QUFDekIsTUFBSSxNQUFPLFVBQVMsS0FBSyxHQUFHLE1BQU0sT0FBTyxDQUFDO0FBQzFDLFFBQU07QUFDTixTQUFPO0FBQ1Q7QUFRQSxTQUFTLFlBQVksUUFBZ0IsYUFBZ0U7QUFDbkcsUUFBTSxXQUEwQixDQUFDO0FBQ2pDLFFBQU0sVUFBbUMsQ0FBQztBQUMxQyxNQUFJO0FBQ0osTUFBSSxRQUFnQixDQUFDO0FBQ3JCLE1BQUksU0FBbUIsQ0FBQztBQUN4QixNQUFJLFFBQTJDLENBQUM7QUFDaEQsTUFBSTtBQUNKLE1BQUk7QUFFSixRQUFNLFVBQVUsQ0FBQyxNQUFZLE1BQWMsU0FBZ0Q7QUFDekYsVUFBTSxLQUFLLElBQUk7QUFDZixXQUFPLEtBQUssSUFBSTtBQUNoQixVQUFNLEtBQUssSUFBSTtBQUFBLEVBQ2pCO0FBRUEsUUFBTSxhQUFhLENBQUMsT0FBcUI7QUFDdkMsYUFBUyxRQUFRLFFBQVEsTUFBTSxNQUFNLEdBQUcsU0FBUyxNQUFNLE9BQU8sR0FBRyxRQUFRLFFBQVEsTUFBTSxNQUFNLEdBQUc7QUFDOUYsWUFBTTtBQUNOLGNBQVEsRUFBRSxNQUFNLElBQUksVUFBVSxZQUFZLElBQUksRUFBRSxFQUFFLEdBQUcsTUFBTSxNQUFNLEVBQUUsTUFBTSxJQUFJLEtBQUssQ0FBQyxFQUFFLENBQUM7QUFBQSxJQUN4RjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFlBQVksTUFBWTtBQUM1QixRQUFJLENBQUMsS0FBTTtBQUNYLGVBQVcsS0FBSyxJQUFJO0FBQ3BCLFVBQU0sT0FBTyxLQUFLLE1BQU0sT0FBTztBQUMvQixVQUFNLFFBQVEsS0FBSyxJQUFJLENBQUMsS0FBSyxLQUFLO0FBQ2xDLFVBQU0sTUFBTSxLQUFLLFNBQVMsS0FBSyxRQUFRLEtBQUssSUFBSSxHQUFHLEVBQUUsSUFBSyxLQUFLLEtBQUssU0FBUyxLQUFLLElBQUksR0FBRyxFQUFFO0FBQzNGLGFBQVMsU0FBUyxHQUFHLFNBQVMsS0FBSyxRQUFRLE1BQU0sU0FBUyxjQUFjLFVBQVU7QUFDaEYsVUFBSSxLQUFLLE9BQU8sRUFBRyxTQUFRLE1BQU0sTUFBTSxJQUFJLEVBQUUsTUFBTSxLQUFLLE9BQU8sR0FBRyxNQUFNLEtBQUssS0FBSztBQUNsRixZQUFNLE1BQU0sV0FBVyxJQUFJLE9BQU8sRUFBRSxNQUFNLElBQUksS0FBSyxDQUFDLEVBQUU7QUFDdEQsY0FBUSxFQUFFLE1BQU0sSUFBSSxNQUFNLFVBQVUsWUFBWSxPQUFPLFdBQVcsSUFBSSxNQUFNLEtBQUssRUFBRSxHQUFHLEtBQUssTUFBTSxHQUFHO0FBQUEsSUFDdEc7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNBLFFBQU0sV0FBVyxDQUFDLE9BQXFCO0FBQ3JDLGNBQVU7QUFDVixRQUFJLGFBQWEsT0FBVztBQUM1QixlQUFXLEVBQUU7QUFDYixVQUFNLFFBQVEsU0FBUztBQUN2QixlQUFXLE1BQU0sSUFBSSxDQUFDLE1BQU0sRUFBRSxJQUFJO0FBQ2xDLFVBQU0sTUFBVyxFQUFFLE9BQU8sUUFBUSxPQUFPLFFBQVEsT0FBTyxPQUFPO0FBQy9ELFFBQUksTUFBTSxLQUFLLENBQUMsTUFBTSxFQUFFLFNBQVMsRUFBRTtBQUNqQyxlQUFTLEtBQUssRUFBRSxNQUFNLE9BQU8sR0FBRyxVQUFVLEtBQUssR0FBRyxVQUFVLFlBQVksVUFBVSxFQUFFLEdBQUcsSUFBSSxDQUFDO0FBQzlGLFlBQVEsQ0FBQztBQUNULGFBQVMsQ0FBQztBQUNWLFlBQVEsQ0FBQztBQUNULGVBQVc7QUFBQSxFQUNiO0FBQ0EsU0FBTztBQUFBLElBQ0wsTUFBTSxNQUFNO0FBQUEsSUFDWixJQUFJLE1BQU0sUUFBUSxZQUFZLE1BQU0sSUFBSTtBQUN0QyxVQUFJLFNBQVMsUUFBUyxRQUFPLFNBQVMsSUFBSTtBQUMxQyxVQUFJLFNBQVMsTUFBTTtBQUNqQixpQkFBUyxTQUFTLEtBQUssSUFBSTtBQUMzQixZQUFJLENBQUMsT0FBUSxZQUFXO0FBQ3hCO0FBQUEsTUFDRjtBQUNBLGdCQUFVO0FBQ1YsVUFBSSxPQUFRO0FBQ1osbUJBQWE7QUFDYixhQUFPO0FBQUEsUUFDTCxPQUFPLGdCQUFnQjtBQUFBLFFBQ3ZCLE1BQU07QUFBQSxRQUNOLE1BQU0sS0FBSyxXQUFXLFVBQVU7QUFBQSxRQUNoQyxNQUFNLEtBQUssV0FBVyxVQUFVO0FBQUEsTUFDbEM7QUFBQSxJQUNGO0FBQUEsSUFDQSxTQUFTO0FBQ1AsWUFBTSxNQUFNLE1BQU0sUUFBUTtBQUMxQixVQUFJLFFBQVEsT0FBVyxVQUFTLEdBQUc7QUFDbkMsYUFBTztBQUFBLElBQ1Q7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxTQUFTLEtBQUssTUFBYyxZQUE0QjtBQUN0RCxRQUFNLFFBQVEsSUFBSSxPQUFPLE1BQU0sSUFBSSxvQ0FBb0MsR0FBRyxFQUFFLEtBQUssVUFBVSxJQUFJLENBQUM7QUFDaEcsU0FBTyxLQUFLLElBQUksR0FBRyxLQUFLLElBQUksY0FBYyxPQUFPLFNBQVMsQ0FBQyxDQUFDLENBQUM7QUFDL0Q7QUFHQSxTQUFTLFVBQVUsT0FBNkY7QUFDOUcsTUFBSSxPQUFPO0FBQ1gsUUFBTSxNQUFnQixDQUFDO0FBQ3ZCLFFBQU0sUUFBUSxDQUFDLE1BQU0sVUFBVTtBQUM3QixRQUFJLFFBQVEsRUFBRyxTQUFRLFNBQVMsS0FBSyxPQUFPO0FBQzVDLGFBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxJQUFJLFFBQVEsS0FBSyxFQUFHLEtBQUksS0FBSyxLQUFLLElBQUksQ0FBQyxJQUFLLEtBQUssUUFBUSxLQUFLLElBQUksSUFBSSxDQUFDLENBQUU7QUFDbEcsWUFBUSxLQUFLO0FBQUEsRUFDZixDQUFDO0FBQ0QsU0FBTyxFQUFFLE1BQU0sS0FBSyxRQUFRLEdBQUcsSUFBSTtBQUNyQztBQUdBLElBQU0sUUFBUSxDQUFDLE1BQWMsWUFDM0IsS0FBSyxRQUFRLFNBQVMsQ0FBQyxVQUFVLE1BQU0sUUFBUSxZQUFZLEdBQUcsQ0FBQztBQUVqRSxJQUFNLFFBQTBDO0FBQUEsRUFDOUMsS0FBSztBQUFBLEVBQ0wsSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsUUFBUTtBQUFBLEVBQ1IsTUFBTTtBQUNSO0FBRUEsU0FBUyxPQUFPLE1BQXNCO0FBQ3BDLFNBQU8sS0FBSztBQUFBLElBQ1Y7QUFBQSxJQUNBLENBQUMsT0FBTyxTQUFrQixLQUFjLFNBQWtCO0FBQ3hELFVBQUksU0FBUyxPQUFXLFFBQU8sTUFBTSxLQUFLLFlBQVksQ0FBQyxLQUFLO0FBQzVELFlBQU0sT0FBTyxZQUFZLFNBQVksU0FBUyxLQUFNLEVBQUUsSUFBSSxPQUFPLE9BQU87QUFDeEUsYUFBTyxPQUFPLEtBQUssUUFBUSxRQUFTLE9BQU8sYUFBYSxJQUFJLElBQUk7QUFBQSxJQUNsRTtBQUFBLEVBQ0Y7QUFDRjs7O0FIN0tBLElBQU0sVUFBVTtBQU1oQixTQUFTLDRCQUFpRDtBQUN4RCxRQUFNLE9BQU8sS0FBSyxLQUFLO0FBQ3ZCLEdBQUMsS0FBSyx3QkFBd0IsQ0FBQyxHQUFHLEtBQUssU0FBUyxHQUFHLFlBQVksR0FBRyxpQkFBaUIsR0FBRyxnQkFBZ0IsQ0FBQztBQUN2RyxHQUFDLEtBQUssMkJBQTJCLENBQUMsR0FBRztBQUFBLElBQ25DLHFCQUFxQjtBQUFBLElBQ3JCLHdCQUF3QjtBQUFBLElBQ3hCLDZCQUE2QjtBQUFBLElBQzdCLDRCQUE0QjtBQUFBLEVBQzlCO0FBQ0Y7QUFFQSxJQUFNLFdBQVcsUUFBUSxFQUFFLElBQUksV0FBVyxFQUFFLElBQUkseUJBQXlCLEVBQUUsT0FBTztBQUNsRixJQUFNLDBCQUEwQixRQUFRLEVBQUUsSUFBSSxXQUFXLEVBQUUsSUFBSSxpQkFBaUIsRUFBRSxPQUFPO0FBTWxGLFNBQVMsTUFBTSxRQUFvQixPQUFrQixvQkFBSSxJQUFJLEdBQWU7QUFDakYsUUFBTSxFQUFFLE1BQU0sS0FBSyxJQUFJO0FBQ3ZCLFFBQU0sUUFBUSxJQUFJLElBQUksSUFBSTtBQUMxQixPQUFLLE1BQU07QUFDWCxRQUFNLFdBQVcsZUFBZTtBQUNoQyxRQUFNLE1BQU0sS0FBSyxXQUFXLFFBQVEsSUFBSSxJQUFJO0FBQzVDLGFBQVcsU0FBUyxjQUFjLEtBQUssTUFBTSxHQUFHLENBQUMsR0FBRztBQUNsRCxVQUFNLE1BQU0sTUFBTSxPQUFPLE1BQU07QUFDL0IsVUFBTSxTQUFTLE1BQU0sSUFBSSxHQUFHLEtBQUssV0FBVyxLQUFLO0FBQ2pELFNBQUssSUFBSSxLQUFLLE1BQU07QUFDcEIsZUFBVyxTQUFTLE9BQVEsVUFBUyxJQUFJLE9BQU8sTUFBTSxPQUFPLEdBQUcsTUFBTSxTQUFTLEdBQUc7QUFBQSxFQUNwRjtBQUNBLFNBQU8sU0FBUyxPQUFPLE1BQU0sSUFBSTtBQUNuQztBQU1PLFNBQVMsUUFBUSxNQUFrQixTQUFrQixNQUFjLElBQXNCO0FBQzlGLFFBQU0sUUFBUSxhQUFhLFNBQVMsSUFBSTtBQUN4QyxRQUFNLE1BQU0sS0FBSyxJQUFJLE9BQU8sS0FBSyxPQUFPLGFBQWEsU0FBUyxLQUFLLENBQUMsSUFBSSxJQUFJLEtBQUs7QUFDakYsU0FBTztBQUFBLElBQ0wsT0FBTyxRQUFRLEtBQUssTUFBTSxRQUFRLFNBQVMsT0FBTyxLQUFLO0FBQUEsSUFDdkQsS0FBSyxRQUFRLEtBQUssTUFBTSxRQUFRLFNBQVMsT0FBTyxHQUFHO0FBQUEsRUFDckQ7QUFDRjtBQUVBLFNBQVMsYUFBYSxTQUFrQixPQUF1QjtBQUM3RCxRQUFNLEVBQUUsSUFBSSxJQUFJO0FBQ2hCLE1BQUksTUFBTTtBQUNWLE1BQUksT0FBTyxJQUFJLFNBQVMsSUFBSTtBQUM1QixTQUFPLE1BQU0sTUFBTTtBQUNqQixVQUFNLFNBQVUsTUFBTSxPQUFPLEtBQU07QUFDbkMsUUFBSSxJQUFJLFNBQVMsQ0FBQyxLQUFNLE1BQU8sT0FBTTtBQUFBLFFBQ2hDLFFBQU8sU0FBUztBQUFBLEVBQ3ZCO0FBQ0EsU0FBTyxJQUFJLFdBQVcsSUFBSSxRQUFRLFNBQVMsTUFBTSxTQUFTLElBQUksTUFBTSxJQUFJLENBQUMsSUFBSyxRQUFRLElBQUksTUFBTSxDQUFDO0FBQ25HO0FBSUEsU0FBUyxXQUFXLE9BQXVCO0FBQ3pDLE1BQUksTUFBTSxTQUFTLFFBQVMsUUFBTyxVQUFVLE1BQU0sSUFBSTtBQUN2RCxNQUFJLE1BQU0sU0FBUyxlQUFnQixRQUFPLGdCQUFnQixNQUFNLElBQUk7QUFDcEUsUUFBTSxTQUFrQixDQUFDO0FBQ3pCLE9BQUssU0FBUyxNQUFNLE1BQU0sSUFBSSxHQUFHLE1BQU0sTUFBTSxDQUFDLEdBQUcsTUFBTTtBQUN2RCxTQUFPO0FBQ1Q7QUFFQSxTQUFTLGdCQUFnQixNQUF1QjtBQUM5QyxRQUFNLE9BQU8sd0JBQXdCLE1BQU0sSUFBSTtBQUMvQyxRQUFNLE9BQU8sS0FBSyxTQUFTLENBQUM7QUFDNUIsU0FBTyxNQUFNLFNBQVMsU0FBUyxDQUFDLEVBQUUsTUFBTSxnQkFBZ0IsTUFBTSxLQUFLLE9BQU8sVUFBVSxNQUFNLElBQUksRUFBRSxDQUFDLElBQUksQ0FBQztBQUN4RztBQUdBLFNBQVMsVUFBVSxNQUF1QjtBQUN4QyxRQUFNLFNBQWtCLENBQUM7QUFDekIsYUFBVyxPQUFPLEtBQUssU0FBUyxpREFBaUQsR0FBRztBQUNsRixRQUFJLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxHQUFJO0FBQzFCLFVBQU0sUUFBUSxnQkFBZ0I7QUFDOUIsVUFBTSxVQUFVLElBQUksQ0FBQyxHQUFHLE1BQU0sSUFBSSxPQUFPLElBQUksUUFBUSxJQUFJLENBQUMsRUFBRSxNQUFNO0FBQ2xFLFVBQU0sU0FBZ0IsRUFBRSxNQUFNLEdBQUcsUUFBUSxHQUFHLFFBQVEsRUFBRTtBQUN0RCxVQUFNLFFBQVEsUUFBUSxNQUFNLFFBQVEsSUFBSSxLQUFLO0FBQzdDLFVBQU0sV0FBVyxFQUFFLE9BQU8sS0FBSyxRQUFRLE1BQU0sT0FBTyxJQUFJLFFBQVEsSUFBSSxDQUFDLEVBQUUsTUFBTSxFQUFFO0FBQy9FLFdBQU8sS0FBSyxFQUFFLE1BQU0sV0FBVyxTQUFTLEVBQUUsR0FBRyxNQUFNLGFBQWEsVUFBVSxDQUFDLENBQUMsR0FBRyxHQUFHLE1BQU0sT0FBTyxFQUFFLEVBQUUsQ0FBQztBQUFBLEVBQ3RHO0FBQ0EsU0FBTztBQUNUO0FBRUEsSUFBTSxRQUFRLENBQUMsU0FBMEIsS0FBSztBQUU5QyxTQUFTLE1BQU0sTUFBdUIsVUFBb0IsV0FBNkM7QUFDckcsUUFBTSxRQUFRLFVBQVUsT0FBTyxDQUFDLE1BQU0sRUFBRSxTQUFTLE1BQU07QUFDdkQsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLE1BQU07QUFBQSxJQUNOLEtBQUssQ0FBQztBQUFBLElBQ047QUFBQSxJQUNBLFNBQVMsQ0FBQztBQUFBLElBQ1YsV0FBVyxNQUFNO0FBQUEsSUFDakIsU0FBUyxNQUFNLEdBQUcsRUFBRSxHQUFHLFlBQVk7QUFBQSxJQUNuQyxTQUFTLFVBQVUsS0FBSyxDQUFDLE1BQU0sRUFBRSxTQUFTLFlBQVk7QUFBQSxJQUN0RCxZQUFZLFVBQVUsS0FBSyxDQUFDLE1BQU0sRUFBRSxTQUFTLG9CQUFvQjtBQUFBLElBQ2pFLGdCQUFnQjtBQUFBLElBQ2hCLFlBQVk7QUFBQSxFQUNkO0FBQ0Y7QUFHQSxTQUFTLEtBQ1AsTUFDQSxRQUNBLFdBQ0EsUUFDQSxVQUE2QixDQUFDLEdBQ3hCO0FBQ04sUUFBTSxPQUFPLENBQUMsR0FBRyxXQUFXLElBQUk7QUFDaEMsTUFBSSxRQUFRO0FBQ1osT0FBSyxTQUFTLFFBQVEsQ0FBQyxPQUFPLFVBQVU7QUFDdEMsWUFBUSxNQUFNLE1BQU07QUFBQSxNQUNsQixLQUFLO0FBQ0gsZUFBTyxLQUFLLGFBQWEsT0FBTyxRQUFRLElBQUksQ0FBQztBQUM3QztBQUFBLE1BQ0YsS0FBSyxhQUFhO0FBQ2hCLGNBQU0sVUFBVSxpQkFBaUIsT0FBTyxRQUFRLE1BQU0sT0FBTztBQUM3RCxjQUFNLE9BQU8sS0FBSyxTQUFTLFFBQVEsQ0FBQztBQUNwQyxlQUFPLEtBQUssRUFBRSxNQUFNLFdBQVcsU0FBUyxFQUFFLEdBQUcsU0FBUyxnQkFBZ0IsTUFBTSxTQUFTLE9BQU8sRUFBRSxDQUFDO0FBQy9GLDJCQUFtQixPQUFPLE1BQU07QUFDaEMsZ0JBQVEsQ0FBQyxHQUFHLFNBQVMsUUFBUSxJQUFJO0FBQ2pDO0FBQUEsTUFDRjtBQUFBLE1BQ0EsS0FBSyxRQUFRO0FBRVgsY0FBTSxTQUFTLEtBQUssU0FBUyxRQUFRLENBQUM7QUFDdEMsYUFBSyxPQUFPLFFBQVEsTUFBTSxRQUFRLFFBQVEsU0FBUyxjQUFjLFFBQVEsT0FBTztBQUNoRjtBQUFBLE1BQ0Y7QUFBQSxNQUNBLEtBQUs7QUFDSCxlQUFPLEtBQUssR0FBRyxjQUFjLE9BQU8sUUFBUSxJQUFJLENBQUM7QUFDakQ7QUFBQSxNQUNGLEtBQUs7QUFDSCxlQUFPLEtBQUssR0FBRyxXQUFXLE1BQU0sT0FBTyxNQUFNLEtBQUssQ0FBQyxDQUFDO0FBQ3BELG1CQUFXLFdBQVcsaUJBQWlCLFFBQVEsTUFBTSxLQUFLLENBQUMsR0FBRztBQUM1RCxpQkFBTyxLQUFLLEVBQUUsTUFBTSxXQUFXLFNBQVMsRUFBRSxHQUFHLE1BQU0sUUFBUSxNQUFNLE1BQU0sS0FBSyxHQUFHLElBQUksR0FBRyxHQUFHLFFBQVEsRUFBRSxDQUFDO0FBQUEsUUFDdEc7QUFDQTtBQUFBLE1BQ0YsS0FBSztBQUNILGVBQU8sS0FBSyxFQUFFLE1BQU0sT0FBTyxLQUFLLEVBQUUsTUFBTSxRQUFRLE1BQU0sTUFBTSxPQUFPLFVBQVUsTUFBTSxLQUFLLEVBQUUsRUFBRSxDQUFDO0FBQzdGO0FBQUEsTUFDRixLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQ0gsWUFBSSxLQUFLLFNBQVMsUUFBUyxRQUFPLEtBQUssRUFBRSxNQUFNLFdBQVcsU0FBUyxZQUFZLE9BQU8sUUFBUSxJQUFJLEVBQUUsQ0FBQztBQUFBLFlBQ2hHLE1BQUssT0FBTyxRQUFRLE1BQU0sUUFBUSxNQUFNLFNBQVMsYUFBYSxVQUFVLENBQUMsQ0FBQztBQUMvRTtBQUFBLE1BQ0Y7QUFDRSxlQUFPLEtBQUssRUFBRSxNQUFNLFNBQVMsVUFBVSxNQUFNLEtBQWMsRUFBRSxDQUFDO0FBQUEsSUFDbEU7QUFBQSxFQUNGLENBQUM7QUFDSDtBQUVBLFNBQVMsYUFBYSxNQUEyQyxRQUFnQixNQUFpQztBQUNoSCxRQUFNLFFBQVEsZ0JBQWdCO0FBQzlCLFlBQVUsS0FBSyxVQUFVLFFBQVEsS0FBSztBQUV0QyxNQUFJLEtBQUssU0FBUyxFQUFHLFFBQU8sRUFBRSxNQUFNLFNBQVMsVUFBVSxNQUFNLElBQUksRUFBRTtBQUNuRSxTQUFPLEVBQUUsTUFBTSxXQUFXLE9BQU8sTUFBTSxPQUFPLEVBQUUsTUFBTSxPQUFPLEtBQUssT0FBTyxVQUFVLE1BQU0sSUFBSSxFQUFFO0FBQ2pHO0FBRUEsU0FBUyxpQkFDUCxNQUNBLFFBQ0EsTUFDQSxTQUNjO0FBQ2QsUUFBTSxTQUFTLEtBQUssR0FBRyxFQUFFLEdBQUcsU0FBUztBQUNyQyxRQUFNLFFBQVEsZ0JBQWdCO0FBQzlCLFlBQVUsS0FBSyxVQUFVLFFBQVEsS0FBSztBQUN0QyxRQUFNLE9BQU8sS0FBSyxTQUFTLE9BQU8sQ0FBQyxNQUFNLEVBQUUsRUFBRSxTQUFTLFVBQVUsRUFBRSxNQUFNLEtBQUssTUFBTSxHQUFHO0FBQ3RGLFNBQU87QUFBQSxJQUNMLEdBQUcsTUFBTSxTQUFTLFNBQVMsYUFBYSxNQUFNLElBQUksR0FBRyxJQUFJO0FBQUEsSUFDekQsR0FBRyxNQUFNLE9BQU87QUFBQSxJQUNoQixTQUFTLFNBQVMsVUFBVSxDQUFDO0FBQUEsSUFDN0IsWUFBWSxLQUFLLFNBQVMsS0FBSyxLQUFLLE1BQU0sQ0FBQyxNQUFNLEVBQUUsU0FBUyxZQUFZLEVBQUUsU0FBUyxVQUFVO0FBQUEsRUFDL0Y7QUFDRjtBQUVBLFNBQVMsWUFBWSxNQUFhLFFBQWdCLE1BQXdDO0FBQ3hGLFFBQU0sV0FBVyxNQUFNLElBQUk7QUFDM0IsUUFBTSxRQUFRLGdCQUFnQjtBQUM5QixRQUFNLE9BQU8sT0FBTyxNQUFNLFNBQVMsTUFBTSxRQUFRLFNBQVMsSUFBSSxNQUFNO0FBQ3BFLFFBQU0sVUFBVSxNQUFNLFFBQVEsU0FBUyxNQUFNLFFBQVEsU0FBUyxJQUFJLE1BQU07QUFDeEUsU0FBTyxFQUFFLEdBQUcsTUFBTSxRQUFRLFVBQVUsSUFBSSxHQUFHLEdBQUcsTUFBTSxPQUFPLEVBQUU7QUFDL0Q7QUFFQSxTQUFTLGNBQWMsT0FBYyxRQUFnQixNQUFtQztBQUN0RixNQUFJLFNBQTRCLENBQUM7QUFDakMsTUFBSSxRQUEyQixDQUFDO0FBQ2hDLFNBQU8sTUFBTSxTQUFTLElBQUksQ0FBQyxNQUFNLFVBQWlCO0FBQ2hELFVBQU0sUUFBUSxnQkFBZ0I7QUFDOUIsVUFBTSxRQUFRLEtBQUssU0FBUyxJQUFJLENBQUMsTUFBTSxXQUFpQjtBQUN0RCxVQUFJLFNBQVMsRUFBRyxPQUFNLFNBQVMsT0FBTyxNQUFNLElBQUksRUFBRSxNQUFNLE1BQU07QUFDOUQsWUFBTSxPQUFPLE1BQU0sT0FBTztBQUMxQixnQkFBVSxLQUFLLFVBQVUsUUFBUSxLQUFLO0FBQ3RDLGFBQU8sRUFBRSxNQUFNLE1BQU0sTUFBTSxJQUFJLEVBQUUsS0FBSyxHQUFHLFVBQVUsVUFBVSxNQUFNLE1BQU0sRUFBRTtBQUFBLElBQzdFLENBQUM7QUFDRCxVQUFNLFFBQVEsTUFBTSxJQUFJLENBQUMsTUFBTSxFQUFFLElBQUk7QUFDckMsUUFBSSxVQUFVLEVBQUcsVUFBUztBQUMxQixVQUFNLFNBQVMsVUFBVSxJQUFJLFFBQVEsTUFBTSxJQUFJLENBQUMsTUFBTSxXQUFXLFFBQVEsTUFBTSxNQUFNLEtBQUssRUFBRTtBQUM1RixZQUFRLFVBQVUsSUFBSSxDQUFDLElBQUk7QUFDM0IsVUFBTSxNQUFXLEVBQUUsT0FBTyxNQUFNLEtBQUssRUFBRSxNQUFNLFFBQVEsT0FBTyxRQUFRLE9BQU8sT0FBTztBQUNsRixXQUFPLEVBQUUsTUFBTSxXQUFXLFNBQVMsRUFBRSxHQUFHLE1BQU0sT0FBTyxNQUFNLElBQUksR0FBRyxJQUFJLEdBQUcsR0FBRyxNQUFNLE9BQU8sR0FBRyxJQUFJLEVBQUU7QUFBQSxFQUNwRyxDQUFDO0FBQ0g7QUFHQSxTQUFTLFVBQVUsTUFBK0MsUUFBMEI7QUFDMUYsUUFBTSxRQUFRLEtBQUssU0FBUyxDQUFDO0FBQzdCLFFBQU0sT0FBTyxLQUFLLFNBQVMsR0FBRyxFQUFFO0FBQ2hDLE1BQUksU0FBUyxLQUFNLFFBQU8sRUFBRSxPQUFPLE1BQU0sS0FBSyxFQUFFLE9BQU8sS0FBSyxNQUFNLElBQUksRUFBRSxJQUFJO0FBQzVFLFFBQU0sRUFBRSxPQUFPLElBQUksSUFBSSxNQUFNLElBQUk7QUFDakMsUUFBTSxRQUFRLE9BQU8sTUFBTSxNQUFNLFFBQVEsSUFBSSxNQUFNO0FBQ25ELFFBQU0sU0FBUyxNQUFNLFdBQVcsR0FBRyxJQUFJLElBQUksTUFBTSxRQUFRLEtBQUssS0FBSyxJQUFJLElBQUk7QUFDM0UsUUFBTSxLQUFLLEVBQUUsTUFBTSxNQUFNLE1BQU0sUUFBUSxNQUFNLFNBQVMsT0FBTyxRQUFRLE1BQU0sU0FBUyxNQUFNO0FBQzFGLFNBQU8sRUFBRSxPQUFPLElBQUksS0FBSyxHQUFHO0FBQzlCO0FBSUEsU0FBUyxXQUFXLE9BQWUsVUFBNkI7QUFDOUQsUUFBTSxTQUFrQixDQUFDO0FBQ3pCLGFBQVcsV0FBVyxNQUFNLFNBQVMsZ0JBQWdCLEdBQUc7QUFDdEQsVUFBTSxRQUFRLFFBQVEsT0FBTyxFQUFFLE1BQU0sR0FBRyxRQUFRLEdBQUcsUUFBUSxFQUFFLEdBQUcsUUFBUSxLQUFLO0FBQzdFLFVBQU0sTUFBTSxRQUFRLE9BQU8sT0FBTyxRQUFRLFFBQVEsUUFBUSxDQUFDLEVBQUUsTUFBTTtBQUNuRSxVQUFNLEtBQWUsRUFBRSxPQUFPLFVBQVUsU0FBUyxPQUFPLEtBQUssR0FBRyxLQUFLLFVBQVUsU0FBUyxPQUFPLEdBQUcsRUFBRTtBQUNwRyxVQUFNLFlBQVksY0FBYyxRQUFRLENBQUMsR0FBSSxFQUFFO0FBQy9DLFFBQUksVUFBVyxRQUFPLEtBQUssRUFBRSxNQUFNLGFBQWEsVUFBVSxDQUFDO0FBQUEsUUFDdEQsUUFBTyxLQUFLLEVBQUUsTUFBTSxPQUFPLEtBQUssRUFBRSxNQUFNLFdBQVcsTUFBTSxRQUFRLENBQUMsRUFBRyxLQUFLLEdBQUcsVUFBVSxHQUFHLEVBQUUsQ0FBQztBQUFBLEVBQ3BHO0FBQ0EsUUFBTSxPQUFPLE1BQU0sUUFBUSxzQkFBc0IsRUFBRSxFQUFFLEtBQUs7QUFDMUQsTUFBSSxTQUFTLEdBQUksUUFBTyxLQUFLLEVBQUUsTUFBTSxPQUFPLEtBQUssRUFBRSxNQUFNLFFBQVEsTUFBTSxNQUFNLFNBQVMsRUFBRSxDQUFDO0FBQ3pGLFNBQU87QUFDVDtBQUVBLFNBQVMsbUJBQW1CLE1BQWUsUUFBdUI7QUFDaEUsYUFBVyxTQUFTLEtBQUssVUFBVTtBQUNqQyxRQUFJLE1BQU0sU0FBUyxVQUFVLE1BQU0sTUFBTSxXQUFXLE1BQU0sRUFBRyxRQUFPLEtBQUssR0FBRyxXQUFXLE1BQU0sT0FBTyxNQUFNLEtBQUssQ0FBQyxDQUFDO0FBQUEsYUFDeEcsY0FBYyxNQUFPLG9CQUFtQixPQUFPLE1BQU07QUFBQSxFQUNoRTtBQUNGO0FBWUEsU0FBUyxpQkFBMkI7QUFDbEMsUUFBTSxXQUErQixDQUFDO0FBQ3RDLFFBQU0sT0FBaUIsQ0FBQztBQUN4QixRQUFNLFdBQXNCLENBQUM7QUFDN0IsUUFBTSxhQUEwQixDQUFDO0FBQ2pDLFFBQU0sTUFBa0IsQ0FBQztBQUN6QixNQUFJLFdBQThCLENBQUM7QUFDbkMsTUFBSTtBQUNKLE1BQUksT0FBYyxFQUFFLE1BQU0sR0FBRyxRQUFRLEdBQUcsUUFBUSxFQUFFO0FBRWxELFFBQU0sY0FBYyxDQUFDLFVBQXdCO0FBQzNDLFdBQU8sS0FBSyxTQUFTLEtBQUssU0FBUyxLQUFLLEdBQUcsRUFBRSxDQUFFLEVBQUcsU0FBUyxNQUFPLFVBQVMsS0FBSyxJQUFJLENBQUUsRUFBRyxNQUFNO0FBQUEsRUFDakc7QUFDQSxRQUFNLGFBQWEsQ0FBQyxPQUFlLE9BQWUsYUFBNkI7QUFDN0UsZ0JBQVksS0FBSztBQUNqQixVQUFNLFNBQVMsS0FBSyxHQUFHLEVBQUUsS0FBSztBQUM5QixhQUFTLEtBQUssRUFBRSxPQUFPLE9BQU8sVUFBVSxLQUFLLFNBQVMsS0FBSyxRQUFRLFFBQVEsRUFBRSxDQUFDO0FBQzlFLFNBQUssS0FBSyxTQUFTLFNBQVMsQ0FBQztBQUM3QixlQUFXLEtBQUssSUFBSSxDQUFDLE1BQU0sU0FBUyxDQUFDLEVBQUcsS0FBSztBQUM3QyxXQUFPLFNBQVM7QUFBQSxFQUNsQjtBQUNBLFFBQU0sUUFBUSxDQUFDLGFBQTZCO0FBQzFDLFVBQU0sVUFBVSxTQUFTLEtBQUssR0FBRyxFQUFFLEtBQUssRUFBRTtBQUMxQyxRQUFJLFFBQVMsU0FBUTtBQUNyQixRQUFJLFNBQVMsSUFBSSxTQUFTLEtBQUssT0FBUSxRQUFPLFNBQVM7QUFBQSxFQUN6RDtBQUVBLFNBQU87QUFBQSxJQUNMLElBQUksT0FBTyxPQUFPLFFBQVE7QUFDeEIsWUFBTSxRQUFRLENBQUMsTUFBMEIsY0FBYyxHQUFHLE9BQU8sTUFBTTtBQUN2RSxjQUFRLE1BQU0sTUFBTTtBQUFBLFFBQ2xCLEtBQUs7QUFDSCxpQkFBTyxXQUFXLE1BQU0sT0FBTyxNQUFNLE9BQU8sTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUFBLFFBQ25FLEtBQUssV0FBVztBQUNkLGdCQUFNLFVBQVUsYUFBYSxNQUFNLFNBQVMsT0FBTyxNQUFNO0FBQ3pELGdCQUFNLFFBQVEsUUFBUTtBQUN0QixjQUFJLFFBQVEsU0FBUyxHQUFJLFVBQVMsS0FBSyxFQUFFLEdBQUcsU0FBUyxVQUFVLFNBQVMsS0FBSyxHQUFHLEVBQUUsS0FBSyxHQUFHLENBQUM7QUFDM0Y7QUFBQSxRQUNGO0FBQUEsUUFDQSxLQUFLO0FBQ0gsY0FBSSxNQUFNLElBQUksU0FBUyxVQUFXLE9BQU0sTUFBTSxNQUFNLElBQUksUUFBUSxDQUFDO0FBQ2pFLGNBQUksS0FBSyxFQUFFLEdBQUcsTUFBTSxLQUFLLFVBQVUsTUFBTSxNQUFNLElBQUksUUFBUSxFQUFFLENBQUM7QUFDOUQ7QUFBQSxRQUNGLEtBQUs7QUFDSCxxQkFBVyxLQUFLLEVBQUUsR0FBRyxNQUFNLFdBQVcsVUFBVSxNQUFNLE1BQU0sVUFBVSxRQUFRLEVBQUUsQ0FBQztBQUNqRjtBQUFBLFFBQ0YsS0FBSztBQUNILHdCQUFjLEVBQUUsTUFBTSxNQUFNLE1BQU0sVUFBVSxNQUFNLE1BQU0sUUFBUSxFQUFFO0FBQ2xFO0FBQUEsUUFDRixLQUFLO0FBQ0gsZ0JBQU0sTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUFBLE1BQy9CO0FBQUEsSUFDRjtBQUFBLElBQ0EsT0FBTyxNQUFNLE1BQU07QUFDakIsa0JBQVksQ0FBQztBQUNiLGFBQU8sRUFBRSxNQUFNLE1BQU0sVUFBVSxVQUFVLFlBQVksS0FBSyxHQUFJLGVBQWUsRUFBRSxZQUFZLEVBQUc7QUFBQSxJQUNoRztBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsYUFBYSxTQUF1QixPQUFlLFFBQThCO0FBQ3hGLE1BQUksVUFBVSxLQUFLLFdBQVcsRUFBRyxRQUFPO0FBQ3hDLFFBQU0sVUFBaUM7QUFBQSxJQUNyQyxHQUFHO0FBQUEsSUFDSCxVQUFVLGNBQWMsUUFBUSxVQUFVLE9BQU8sTUFBTTtBQUFBLElBQ3ZELEtBQUssUUFBUSxJQUFJLElBQUksQ0FBQyxPQUFPLFVBQVcsUUFBUSxNQUFNLElBQUksUUFBUSxRQUFRLE1BQU87QUFBQSxFQUNuRjtBQUNBLE1BQUksUUFBUSxLQUFLO0FBQ2YsVUFBTSxRQUFRLFFBQVEsSUFBSSxNQUFNLElBQUksQ0FBQyxPQUFPLEVBQUUsR0FBRyxHQUFHLFVBQVUsY0FBYyxFQUFFLFVBQVUsT0FBTyxNQUFNLEVBQUUsRUFBRTtBQUN6RyxZQUFRLE1BQU0sRUFBRSxHQUFHLFFBQVEsS0FBSyxPQUFPLFFBQVEsSUFBSSxRQUFRLFFBQVEsTUFBTTtBQUFBLEVBQzNFO0FBQ0EsU0FBTztBQUNUOyIsCiAgIm5hbWVzIjogWyJhZGRUZXh0Il0KfQo=
