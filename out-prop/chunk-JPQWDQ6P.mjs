import {
  renderText
} from "./chunk-K45P37WP.mjs";
import {
  renderGithub,
  toLogLine
} from "./chunk-XUCMFWCJ.mjs";
import {
  renderJson,
  renderKpiJson
} from "./chunk-UESXXL6R.mjs";
import {
  renderKpiRegister
} from "./chunk-WTMRUT7F.mjs";
import {
  createStyle,
  hang,
  wrap
} from "./chunk-7WA6ZLXX.mjs";
import {
  COMMENT_LIMIT,
  SUMMARY_LIMIT,
  renderMarkdown
} from "./chunk-ZBCWVUIQ.mjs";
import {
  renderSarif
} from "./chunk-5EWF7XE5.mjs";
import {
  renderHtml
} from "./chunk-SHRK45AN.mjs";
import {
  nameOf
} from "./chunk-ATECWRLM.mjs";
import {
  coverageOf,
  reaches,
  wholePercent
} from "./chunk-KM4WRSIM.mjs";
import {
  toPrintable
} from "./chunk-ON5WS3WM.mjs";
import {
  createFakeFramework
} from "./chunk-ZHIQ6AC6.mjs";
import {
  analyse
} from "./chunk-4B4NJNH2.mjs";
import {
  rules
} from "./chunk-4XRGJTHB.mjs";
import {
  defaultConfig,
  readConfig,
  readFrontMatter
} from "./chunk-EQMLJMKU.mjs";
import {
  frameworks
} from "./chunk-SMUSCW3T.mjs";
import {
  elementsOf,
  findArea,
  readFramework
} from "./chunk-F4HRPUVZ.mjs";
import {
  parse
} from "./chunk-ZEVL2VNB.mjs";
import {
  COMMANDS,
  cannotRun,
  isCannotRun,
  mapAll,
  readOptions
} from "./chunk-QZR67FW2.mjs";
import {
  nearestTo
} from "./chunk-LL7JQKRF.mjs";

// src/cli/read.ts
import { readFileSync, statSync } from "node:fs";
var LARGEST_FILE = 32 * 1024 * 1024;
function readText(path, shown) {
  let bytes;
  try {
    const { size } = statSync(path);
    if (size > LARGEST_FILE) throw cannotRun(sayTooLarge(shown));
    bytes = readFileSync(path);
  } catch (error) {
    throw cannotRunFor(error, shown);
  }
  return decodeText(bytes, shown);
}
function decodeText(bytes, shown) {
  if (bytes.length > LARGEST_FILE) throw cannotRun(sayTooLarge(shown));
  const [a, b] = bytes;
  if (a === 255 && b === 254 || a === 254 && b === 255) {
    throw cannotRun(`${shown} is UTF-16; save it as UTF-8 first: iconv -f UTF-16 -t UTF-8 old.md > new.md`);
  }
  if (bytes.includes(0)) throw cannotRun(`${shown} is a binary file (it holds NUL bytes); give Markdown files.`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const line = lineOfBadByte(bytes);
    throw cannotRun(
      `${shown}:${line} is not UTF-8; save the file as UTF-8 first, for instance: iconv -f WINDOWS-1252 -t UTF-8 old.md > new.md`
    );
  }
}
function lineOfBadByte(bytes) {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    line++;
    start = stop + 1;
  }
  return line;
}
var sayTooLarge = (shown) => `${shown} is larger than ${LARGEST_FILE / 1024 / 1024} MB; no strategy is. Check its chapters as files of their own.`;
var REASONS = {
  ENOENT: "does not exist",
  EACCES: "may not be read: permission denied",
  EPERM: "may not be read: not permitted",
  EISDIR: "is a folder",
  ELOOP: "is a symbolic link that leads in a circle"
};
function cannotRunFor(error, shown) {
  const code = error instanceof Error && "code" in error ? String(error.code) : void 0;
  if (code === void 0) return error;
  return cannotRun(`${shown} ${REASONS[code] ?? `cannot be used (${code})`}.`);
}

// src/cli/files.ts
import { existsSync, statSync as statSync2 } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { globSync, isDynamicPattern } from "tinyglobby";
var CONFIG_NAME = "strategy.yaml";
var MARKDOWN = "**/*.{md,markdown}";
function showPath(cwd, path) {
  const shown = relative(cwd, path);
  return (shown === "" ? "." : isAbsolute(shown) ? path : shown).split(sep).join("/");
}
function selectStrategies(cwd, args, configPath) {
  const configs = createConfigReader(cwd);
  if (configPath !== void 0) {
    const config = configs.read(resolve(cwd, configPath));
    const files = args.length > 0 ? unique(mapAll(args, (arg) => expandAll(cwd, arg)).flat()) : void 0;
    return { strategies: [wholeStrategy(cwd, config, files)], notes: [] };
  }
  const parts = mapAll(args.length > 0 ? args : ["."], (arg) => expand(cwd, arg));
  const whole = mapAll(unique(parts.flatMap((part) => part.configs)), (path) => wholeStrategy(cwd, configs.read(path)));
  const taken = new Set(whole.flatMap(({ files }) => files));
  const others = unique(parts.flatMap((part) => part.files)).filter((file) => !taken.has(file));
  const grouped = groupFiles(cwd, others, configs);
  const strategies = [...whole, ...grouped.strategies];
  if (strategies.length === 0) {
    const where = args.length > 0 ? args.join(", ") : "this folder";
    throw cannotRun(`No Markdown file in ${where}. Give a file, or run "ncs-check --help" for examples.`);
  }
  const notes = args.length > 0 ? [] : [sayChoice(cwd, whole, grouped.strategies)];
  return { strategies, notes: [...notes, ...grouped.notes] };
}
function chooseFor(cwd, file, configPath) {
  const configs = createConfigReader(cwd);
  const path = configPath === void 0 ? configAbove(cwd, file) : resolve(cwd, configPath);
  const config = path === void 0 ? void 0 : configs.read(path);
  const holds = config && (configPath !== void 0 || listedFiles(dirname(path), config).includes(file));
  return holds ? { config, files: [file], folder: dirname(path) } : { config: defaultConfig, files: [file], folder: dirname(file) };
}
var unique = (paths) => [...new Set(paths)];
function sayChoice(cwd, whole, single) {
  if (whole.length === 1 && single.length === 0) {
    const [{ config, files }] = whole;
    return `Checking the strategy of ${config.path}: ${files.map((file) => showPath(cwd, file)).join(", ")}`;
  }
  const count = whole.length + single.length;
  const kinds = whole.length > 0 ? `${whole.length} described by a ${CONFIG_NAME}` : `no ${CONFIG_NAME} here`;
  return count === 1 ? `Checking ${showPath(cwd, single[0].files[0])} (${kinds}).` : `Checking ${count} strategies below this folder, each Markdown file on its own (${kinds}).`;
}
function expand(cwd, arg) {
  const path = resolve(cwd, arg);
  const kind = kindOf(path, arg);
  if (kind === "folder") return expandFolder(path);
  if (kind === "file") {
    return basename(path) === CONFIG_NAME ? { files: [], configs: [path] } : { files: [path], configs: [] };
  }
  const pattern = sep === "\\" ? arg.split(sep).join("/") : arg;
  if (!isDynamicPattern(pattern)) throw cannotRun(`${arg} does not exist.${suggest(cwd, path)}`);
  const files = findFiles(cwd, [pattern]);
  if (files.length === 0) throw cannotRun(`${arg} matches no file.`);
  return { files, configs: [] };
}
function expandAll(cwd, arg) {
  const path = resolve(cwd, arg);
  return kindOf(path, arg) === "folder" ? findMarkdown(path) : expand(cwd, arg).files;
}
function kindOf(path, shown) {
  try {
    const stats = statSync2(path);
    if (stats.isDirectory()) return "folder";
    if (stats.isFile()) return "file";
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return;
    throw cannotRunFor(error, shown);
  }
  throw cannotRun(`${shown} is neither a file nor a folder. To check standard input, use --stdin-filename.`);
}
function suggest(cwd, path) {
  const folder = dirname(path);
  const siblings = existsSync(folder) ? globSync("*", { cwd: folder, onlyFiles: false, expandDirectories: false }) : [];
  const near = nearestTo(
    basename(path),
    siblings.map((name) => name.replace(/\/$/, ""))
  );
  if (near) return ` Did you mean ${showPath(cwd, join(folder, near))}?`;
  const command = folder === cwd ? nearestTo(basename(path), COMMANDS) : void 0;
  return command ? ` Did you mean the command "${command}"?` : "";
}
function expandFolder(folder) {
  const own = join(folder, CONFIG_NAME);
  if (existsSync(own)) return { files: [], configs: [own] };
  const configs = findFiles(folder, [`**/${CONFIG_NAME}`]);
  const described = configs.map((path) => dirname(path) + sep);
  const files = findMarkdown(folder).filter((file) => !described.some((start) => file.startsWith(start)));
  return { files, configs };
}
function findFiles(folder, patterns) {
  const found = globSync([...patterns], {
    cwd: folder,
    absolute: true,
    dot: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ["**/node_modules/**"]
  });
  return found.map((path) => resolve(path)).sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
}
var findMarkdown = (folder) => findFiles(folder, [MARKDOWN]);
function createConfigReader(cwd) {
  const known = /* @__PURE__ */ new Map();
  const read = (path) => {
    const shown = showPath(cwd, path);
    const config = readConfig(readText(path, shown), shown);
    const errors = config.problems.filter(({ severity }) => severity === "error");
    if (errors.length > 0) {
      const places = errors.map((one) => `${shown}:${one.position.start.line}:${one.position.start.column}`);
      throw cannotRun(errors.map(({ message, ruleId }, index) => `${places[index]} ${message} (${ruleId})`).join("\n"));
    }
    return config;
  };
  return {
    read(path) {
      const config = known.get(path) ?? read(path);
      known.set(path, config);
      return config;
    }
  };
}
function wholeStrategy(cwd, config, files) {
  const folder = dirname(resolve(cwd, config.path));
  const listed = files ?? listedFiles(folder, config);
  if (listed.length === 0) {
    throw cannotRun(`${config.path} names no Markdown file that exists. List them under "files".`);
  }
  return { config, files: listed, folder };
}
function listedFiles(folder, config) {
  if (config.files.length === 0) return findMarkdown(folder);
  const [out, globs] = [config.files.filter(isNegative), config.files.filter((glob) => !isNegative(glob))];
  const files = mapAll(globs, (glob) => {
    const exact = join(folder, glob);
    const found = findFiles(folder, [isFile(exact) ? escapeGlob(glob) : glob, ...out]);
    if (found.length === 0 && !isDynamicPattern(glob)) {
      const why = existsSync(exact) ? "is no plain file" : "does not exist";
      throw cannotRun(`${config.path}: "${glob}", listed under "files", ${why}.${suggest(folder, exact)}`);
    }
    return found;
  });
  return unique(files.flat());
}
var isNegative = (glob) => glob.startsWith("!");
var isFile = (path) => existsSync(path) && statSync2(path).isFile();
var escapeGlob = (name) => name.replace(/[\\*?[\]{}()!+@|]/g, "\\$&");
function groupFiles(cwd, files, configs) {
  const groups = /* @__PURE__ */ new Map();
  const owner = (file) => {
    const path = configAbove(cwd, file);
    if (path === void 0) return void 0;
    const whole = groups.get(path) ?? wholeStrategy(cwd, configs.read(path));
    groups.set(path, whole);
    return whole.files.includes(file) ? path : void 0;
  };
  const owners = new Map(files.map((file) => [file, owner(file)]));
  const strategies = unique(files.map((file) => owners.get(file) ?? file)).map((key) => {
    const whole = owners.has(key) ? void 0 : groups.get(key);
    if (!whole) return { config: defaultConfig, files: [key], folder: dirname(key) };
    return { ...whole, files: whole.files.filter((file) => owners.get(file) === key) };
  });
  return { strategies, notes: strategies.flatMap((part) => sayPart(cwd, part, groups)) };
}
function sayPart(cwd, { config, files, folder }, groups) {
  const whole = groups.get(join(folder, CONFIG_NAME));
  if (!whole || config.path !== whole.config.path || files.length === whole.files.length) return [];
  const share = `${files.length} of the ${whole.files.length} files of ${config.path}`;
  return [`Checking only ${share}; "ncs-check ${showPath(cwd, folder)}" checks the whole strategy.`];
}
function configAbove(cwd, file) {
  let folder = dirname(file);
  for (; ; ) {
    const path = join(folder, CONFIG_NAME);
    if (existsSync(path)) return path;
    const parent = dirname(folder);
    const isInside = folder !== cwd && folder.startsWith(cwd + sep);
    if (!isInside || parent === folder) return void 0;
    folder = parent;
  }
}

// test/support/world.ts
import { mkdirSync, mkdtempSync, rmSync, writeFileSync as writeFileSync3 } from "node:fs";
import { tmpdir } from "node:os";
import { dirname as dirname3, join as join3 } from "node:path";

// src/cli/run.ts
import { resolve as resolve5 } from "node:path";

// src/cli/explain.ts
function explain(id, framework, rules2, page) {
  const style = createStyle(page.color);
  const width = Math.min(Math.max(page.width, 60), 100);
  const element = elementsOf(framework).find((one) => one.id === id || one.parts?.some((part) => part.id === id));
  const area = framework.areas.find((one) => one.id === id);
  const principle = framework.principles.find((one) => one.id === id);
  const rule = rules2.find((one) => one.id === id);
  const lines = element ? explainElement(element, framework, style, width) : area ? explainArea(area, framework, style, width) : principle ? explainPrinciple(principle, framework, style, width) : rule ? explainRule(rule, style, width) : void 0;
  if (!lines) throw cannotRun(sayUnknown(id, framework, rules2));
  return `${lines.join("\n")}
`;
}
var title = (style, id, name) => style.bold(`${id}  ${name}`);
function list(heading2, items, style, width) {
  if (items.length === 0) return [];
  return ["", style.bold(heading2), ...items.flatMap((item) => hang("  - ", 4, item, width))];
}
function explainElement(element, framework, style, width) {
  const area = findArea(framework, element.id);
  const indent = (text) => wrap(text, width - 2).map((line) => `  ${line}`);
  return [
    title(style, element.id, element.title),
    style.dim(`${framework.title} \xB7 ${area.id} ${area.title}`),
    "",
    ...wrap(element.summary, width),
    ...(element.parts ?? []).flatMap((part) => [
      "",
      style.bold(`${part.id}  ${part.title}`),
      ...wrap(part.summary, width)
    ]),
    ...list(
      "A strategy that addresses it",
      element.asks.map(({ text }) => text.replace(/\.$/, "")),
      style,
      width
    ),
    ...list("Questions of a reviewer", element.questions, style, width),
    ...element.example === "" ? [] : ["", style.bold("An example"), ...indent(element.example.trim())],
    "",
    style.bold("A section to start from"),
    ...element.skeleton.trimEnd().split("\n").map((line) => `  ${line}`.trimEnd())
  ];
}
function explainArea(area, framework, style, width) {
  return [
    title(style, area.id, area.title),
    style.dim(framework.title),
    "",
    ...wrap(area.summary, width),
    "",
    style.bold("Its elements"),
    ...area.elements.flatMap(({ id, title: name }) => hang(`  ${id}  `, 4 + id.length, name, width)),
    "",
    style.dim(`ncs-check explain ${area.elements[0]?.id ?? area.id} says more of an element.`)
  ];
}
function explainPrinciple(principle, framework, style, width) {
  return [
    title(style, principle.id, principle.title),
    style.dim(`${framework.title} \xB7 a principle that shows in the whole strategy; information only`),
    "",
    ...wrap(principle.summary, width),
    ...list("Words that show it", principle.phrases.defining.slice(0, 10), style, width)
  ];
}
function explainRule({ id, severity, summary, help }, style, width) {
  return [
    title(style, id, saySeverity(severity)),
    "",
    ...wrap(summary, width),
    "",
    ...help.trim().split("\n").flatMap((line) => wrap(line, width)),
    "",
    style.dim("Change its severity in strategy.yaml:"),
    `  rules:`,
    `    ${id}: off   ${style.dim("# or error, warning, info")}`
  ];
}
function saySeverity(severity) {
  if (typeof severity === "string") return severity;
  const { drafting, review, release } = severity;
  if (drafting === review && review === release) return review;
  const last = review === release ? `${review} in review and release` : `${review} in review, ${release} in release`;
  return drafting === review ? `${review} in drafting and review, ${release} in release` : `${drafting} in drafting, ${last}`;
}
function sayUnknown(id, framework, rules2) {
  const named = framework.areas.flatMap((area) => [area, ...area.elements]);
  const ids = [
    ...named.map((one) => one.id),
    ...framework.principles.map((one) => one.id),
    ...rules2.map((one) => one.id)
  ];
  const word = id.toLowerCase();
  const bareRule = rules2.map((one) => one.id).find((one) => one.split("/")[1] === nearestTo(word, [one.split("/")[1]]));
  const family = /^\d+(?:\.\d+)*$/.test(id) ? ids.filter((one) => one.startsWith(`${id.split(".").slice(0, -1).join(".")}.`)).slice(0, 8) : named.filter((one) => word.length > 2 && one.title.toLowerCase().includes(word)).map((one) => `${one.id} ${one.title}`);
  const near = nearestTo(id, ids) ?? bareRule;
  const hints = [.../* @__PURE__ */ new Set([...near ? [near] : [], ...family])].slice(0, 8);
  const rest = hints.length > 0 ? ` Nearest: ${hints.join("; ")}.` : ` Elements are numbered like ${ids[1]}; "ncs-check rules" lists the rules.`;
  return `Nothing is known as "${id}" in ${framework.title}.${rest}`;
}

// src/cli/frameworks.ts
import { existsSync as existsSync2 } from "node:fs";
import { resolve as resolve2 } from "node:path";
function chooseFramework(cwd, option, { config, folder }, files, builtIn) {
  if (option !== void 0) return find(cwd, option, cwd, builtIn);
  const configured = config.framework === defaultConfig.framework ? void 0 : config.framework;
  const name = configured ?? files.map(frameworkOf).find((one) => one !== void 0) ?? config.framework;
  return find(folder, name, cwd, builtIn);
}
function frameworkOf({ path, text }) {
  const head = /^---[ \t]*\r?\n[^]{0,20000}?\n---[ \t]*(?:\r?\n|$)/.exec(text.slice(0, 21e3))?.[0];
  if (head === void 0 || !/^framework[ \t]*:/m.test(head)) return void 0;
  return readFrontMatter(parse({ path, text: head }))?.framework;
}
function find(folder, name, cwd, { frameworks: frameworks2 }) {
  const known = frameworks2.find(({ framework: framework2 }) => framework2.id === name);
  if (known) return known;
  const path = resolve2(folder, name);
  const ids = frameworks2.map(({ framework: framework2 }) => framework2.id);
  if (!/[/\\.]/.test(name) && !existsSync2(path)) {
    const near = nearestTo(name, ids);
    throw cannotRun(
      `There is no framework "${name}"${near ? `; did you mean ${near}?` : "."} Built in: ${ids.join(", ")}. A catalogue of your own is named by its file.`
    );
  }
  const shown = showPath(cwd, path);
  const { framework, problems } = readFramework(readText(path, shown), shown);
  if (framework) return { framework, path };
  const lines = problems.map(({ position: { start }, message }) => `${shown}:${start.line}:${start.column} ${message}`);
  throw cannotRun(lines.slice(0, 20).join("\n"));
}

// src/cli/help.ts
var HELP = `ncs-check: checks national cybersecurity strategies written in Markdown, offline

Usage
  ncs-check [files, folders or "globs"]   check; without arguments, the strategy.yaml of this folder,
                                          else every Markdown file below it as a strategy of its own
  ncs-check explain <id>                  what an element (5.4.1), focus area or rule is about
  ncs-check kpis [files]                  the register of KPIs (formats: text, csv, markdown, json)
  ncs-check rules                         all rules with their severities
  ncs-check init [folder]                 write a commented strategy.yaml

Options
  -f, --format <format>       text (default), json, sarif, github, markdown or html, on standard output
  -o, --output <format=path>  write a report to a file as well; repeatable. A bare path takes --format,
                              and nothing is printed, or without --format goes by its extension
      --fail-on <severity>    exit with 1 from this severity on: error (default), warning, info, never
      --min-coverage <n>      exit with 1 where coverage is below n percent: addressed elements count
                              whole, partial ones half, of all elements that apply
  -q, --quiet                 print only findings that count for --fail-on: no table, no summary, no notes
      --verbose               list every note, also where a rule has many
  -c, --config <file>         a strategy.yaml to go by; files that are named are then one strategy
      --framework <id|file>   a built-in framework, or a catalogue of your own
      --profile <profile>     drafting, review (default) or release: how strict to be
      --stdin-filename <name> check standard input under this name
      --color, --no-color     colours, whatever the terminal (NO_COLOR and FORCE_COLOR are kept)
  -v, --version               -h, --help

Exit codes
  0  nothing at or above the bar
  1  findings at or above --fail-on, or coverage below --min-coverage
  2  could not run: a bad option, file or configuration; nothing was written

Examples
  ncs-check strategy.md
  ncs-check                                       with a strategy.yaml here: its files as one strategy
  ncs-check "drafts/**/*.md" --fail-on warning
  ncs-check strategy.md --output sarif=ncs.sarif --output markdown=comment.md
  ncs-check strategy.md --min-coverage 70 --fail-on never
  pandoc strategy.docx -t gfm | ncs-check --stdin-filename strategy.md
  ncs-check explain 5.4.1
  ncs-check kpis strategy.md --format csv --output kpis.csv
`;

// src/cli/init.ts
import { existsSync as existsSync3, writeFileSync } from "node:fs";
import { join as join2 } from "node:path";
var HOUSEKEEPING = /(?:^|\/)(?:readme|changelog|contributing|license|licence|code_of_conduct|security)\.(?:md|markdown)$/i;
function initConfig(cwd, folder) {
  const path = join2(folder, CONFIG_NAME);
  const shown = showPath(cwd, path);
  if (!existsSync3(folder)) throw cannotRun(`${showPath(cwd, folder)} does not exist.`);
  const all = findMarkdown(folder).map((file) => showPath(folder, file));
  const files = all.filter((file) => !HOUSEKEEPING.test(file));
  try {
    writeFileSync(path, configText(files), { flag: "wx" });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") {
      throw cannotRun(`${shown} exists already and was left as it is.`);
    }
    throw cannotRunFor(error, shown);
  }
  const found = files.length > 0 ? `with ${files.join(", ")}` : "without a file yet: no Markdown was found";
  return `Wrote ${shown} ${found}. Look through it, then run: ncs-check${folder === cwd ? "" : ` ${showPath(cwd, folder)}`}
`;
}
function configText(files) {
  const listed = files.length > 0 ? files : ["strategy.md"];
  return `# What the strategy is and how ncs-check and the editor check it. Every line but "files" may go.

# title: National Cybersecurity Strategy 2026-2030
# country: Exampleland
# period: { from: 2026, to: 2030 }   # deadlines are checked against it

# The Markdown files that together are the strategy, in reading order. Globs such as chapters/*.md are fine.
files:
${listed.map((file) => `  - ${JSON.stringify(escapeGlob(file))}`).join("\n")}

# framework: ncs-guide-2025          # or the path of a catalogue of your own
# profile: review                    # drafting (quiet), review, or release (about to be published)

# Severity per rule: error, warning, info or off. "ncs-check rules" lists the rules.
# rules:
#   text/undefined-acronym: off

# Elements that do not fit your country: shown as justified, never counted as covered.
# notApplicable:
#   - element: "5.2.1"
#     reason: Why it does not apply.
#     owner: Who decided it
#     review: 2028-06-30             # look at it again by then

# Acronyms that every reader knows.
# acronyms: [GDP, NGO]

# Bodies that may own a KPI or an action though the text does not introduce them.
# owners: [Ministry of Finance]
`;
}

// src/cli/render.ts
import { resolve as resolve3 } from "node:path";

// src/cli/terminal.ts
function toTerminal(line, io) {
  return inLog(toPrintable(line), io);
}
function inLog(text, { env }) {
  return env.GITHUB_ACTIONS === "true" ? toLogLine(text) : text;
}
var LONG = 1e6;
function createProgress(io, quiet) {
  let shown = false;
  const isOn = io.stderr.isTTY === true && !quiet;
  return {
    show(files, index, total) {
      const size = files.reduce((sum, { text }) => sum + text.length, 0);
      if (!isOn || total < 4 && size < LONG) return;
      const name = toTerminal(files[0]?.path ?? "", io).slice(0, 60);
      io.stderr.write(`\r\x1B[K${index + 1}/${total} ${name}`);
      shown = true;
    },
    clear() {
      if (shown) io.stderr.write("\r\x1B[K");
    }
  };
}

// src/cli/render.ts
function wantsColor({ color }, { env, stdout }) {
  if (color !== void 0) return color;
  if (env.FORCE_COLOR !== void 0 && env.FORCE_COLOR !== "") return env.FORCE_COLOR !== "0";
  if (env.NO_COLOR) return false;
  return stdout.isTTY === true && env.TERM !== "dumb";
}
function render(format, input, options, io, path) {
  switch (format) {
    case "json":
      return forOutput(renderJson(input), "json", io, path);
    case "sarif":
      return forOutput(renderSarif(input), "json", io, path);
    case "github":
      return renderGithub(input);
    case "html":
      return forOutput(renderHtml(input), "text", io, path);
    case "markdown":
      return forOutput(
        renderMarkdown(input, { limit: limitFor(io, path), sourceUrl: sourceUrlOf(io) }),
        "text",
        io,
        path
      );
    default:
      return forOutput(renderText(input, textOptions(options, io, path)), "text", io, path);
  }
}
function textOptions(options, io, path) {
  const bar = options.failOn === "never" ? "error" : options.failOn;
  return {
    color: path === void 0 && wantsColor(options, io),
    width: path === void 0 ? io.stdout.columns : void 0,
    quietBelow: options.quiet ? bar : void 0,
    verbose: options.verbose
  };
}
function limitFor({ env, cwd }, path) {
  const summary = env.GITHUB_STEP_SUMMARY;
  return path !== void 0 && summary && resolve3(cwd, path) === resolve3(summary) ? SUMMARY_LIMIT : COMMENT_LIMIT;
}
function sourceUrlOf({ env, cwd }) {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit, GITHUB_WORKSPACE: root } = env;
  const isRoot = root !== void 0 && root !== "" && resolve3(root) === resolve3(cwd);
  return isRoot && server && repository && commit ? `${server}/${repository}/blob/${commit}/` : void 0;
}
function forOutput(text, kind, io, path) {
  if (path !== void 0 || io.env.GITHUB_ACTIONS !== "true") return text;
  return kind === "json" ? text.replace(/##\[/g, "##\\u005b") : inLog(text, io);
}
function renderKpis(format, input, _options, io, path) {
  if (format === "json") return forOutput(renderKpiJson(input), "json", io, path);
  const kind = format === "csv" || format === "markdown" ? format : "text";
  const registers = input.analyses.map((analysis) => renderKpiRegister(analysis, kind));
  if (registers.length === 1) return forOutput(registers[0], "text", io, path);
  const joined = kind === "csv" ? registers.map((register, index) => index === 0 ? register : register.replace(/^[^\n]*\n/, "")) : input.analyses.map((analysis, index) => `${heading(analysis, kind)}

${registers[index]}
`);
  return forOutput(joined.join(""), "text", io, path);
}
var heading = (analysis, kind) => `${kind === "markdown" ? "## " : ""}${toPrintable(nameOf(analysis))}`;
function belowCoverage(analyses, bar) {
  const judged = analyses.filter(({ kind }) => kind === "strategy");
  if (judged.length === 0)
    return [`Coverage could not be measured, so it is not ${bar} %: nothing here is a strategy.`];
  return judged.flatMap((analysis) => {
    const { percent } = coverageOf(analysis);
    if (percent + 1e-9 >= bar) return [];
    return `${nameOf(analysis)} covers ${wholePercent(percent)} % of what applies, less than the ${bar} % asked for.`;
  });
}

// src/cli/write.ts
import { existsSync as existsSync4, statSync as statSync3, writeFileSync as writeFileSync2 } from "node:fs";
import { dirname as dirname2, resolve as resolve4 } from "node:path";
function checkOutputs(cwd, outputs, inputs) {
  const taken = new Map(
    inputs.flatMap((path) => identify(path).map((id) => [id, "is read by this run"]))
  );
  for (const { path } of outputs) {
    const target = resolve4(cwd, path);
    const folder = dirname2(target);
    if (!existsSync4(folder)) throw cannotRun(`${path} cannot be written: its folder does not exist. Make it first.`);
    if (!statSync3(folder).isDirectory()) throw cannotRun(`${path} cannot be written: ${dirname2(path)} is no folder.`);
    if (existsSync4(target) && statSync3(target).isDirectory()) {
      throw cannotRun(`${path} is a folder; name a file to write the report to.`);
    }
    const why = identify(target).map((id) => taken.get(id)).find((one) => one !== void 0);
    if (why) throw cannotRun(`${path} ${why}; write the report elsewhere.`);
    for (const id of identify(target)) taken.set(id, "is already the target of another --output");
  }
}
function identify(path) {
  if (!existsSync4(path)) return [path];
  const { dev, ino } = statSync3(path, { bigint: true });
  return [path, ...ino > 0n ? [`${dev}:${ino}`] : []];
}
function writeReports(cwd, reports) {
  for (const { path, text } of reports) {
    try {
      writeFileSync2(resolve4(cwd, path), text);
    } catch (error) {
      throw cannotRunFor(error, path);
    }
  }
}

// src/cli/run.ts
var EXIT = { clean: 0, findings: 1, cannotRun: 2 };
async function run(argv, io, builtIn = { frameworks, rules }) {
  try {
    return await dispatch(readOptions(argv), io, builtIn);
  } catch (error) {
    const message = isCannotRun(error) ? error.message : sayDefect(error, io);
    for (const line of message.split("\n")) io.stderr.write(`ncs-check: ${toTerminal(line, io)}
`);
    return EXIT.cannotRun;
  }
}
function sayDefect(error, io) {
  const stack = error instanceof Error ? error.stack ?? error.message : String(error);
  return io.env.NCS_DEBUG ? stack : `This is a defect in ncs-check, not in your files: ${stack.split("\n")[0]} (set NCS_DEBUG=1 for more, and please report it)`;
}
async function dispatch(options, io, builtIn) {
  const say = (text) => {
    io.stdout.write(text);
    return EXIT.clean;
  };
  if (options.help) return say(HELP);
  if (options.version) return say(`${"0.1.0"}
`);
  switch (options.command) {
    case "rules":
      return say(listRules(options, io, builtIn));
    case "explain":
      return say(explainAll(options, io, builtIn));
    case "init":
      return say(initConfig(io.cwd, resolve5(io.cwd, options.args[0] ?? ".")));
    case "check":
    case "kpis":
      return check(options, io, builtIn);
  }
}
function listRules(options, io, { rules: all }) {
  const style = createStyle(wantsColor(options, io));
  const lines = all.map(
    ({ id, severity, summary }) => [style.bold(id), `  ${style.dim(saySeverity(severity))}`, `  ${summary}`].join("\n")
  );
  return `${lines.join("\n")}
`;
}
function explainAll(options, io, builtIn) {
  if (options.args.length === 0) {
    throw cannotRun("Say what to explain: an element (ncs-check explain 5.4.1), a focus area or a rule.");
  }
  const here = chooseFor(io.cwd, resolve5(io.cwd, "strategy.md"), options.config);
  const { framework } = chooseFramework(io.cwd, options.framework, here, [], builtIn);
  const page = { color: wantsColor(options, io), width: io.stdout.columns ?? 100 };
  return mapAll(options.args, (id) => explain(id, framework, builtIn.rules, page)).join("\n");
}
async function check(options, io, builtIn) {
  const { prepared, notes } = await prepare(options, io, builtIn);
  const inputs = prepared.flatMap(({ chosen, judgedBy }) => [
    ...chosen.files,
    ...chosen.config.path === void 0 ? [] : [resolve5(io.cwd, chosen.config.path)],
    ...judgedBy.path === void 0 ? [] : [judgedBy.path]
  ]);
  checkOutputs(io.cwd, options.outputs, inputs);
  if (!options.quiet) for (const note of notes) io.stderr.write(`${toTerminal(note, io)}
`);
  const analyses = analyseAll(prepared, options, io, builtIn);
  const input = {
    tool: { name: "ncs-check", version: "0.1.0" },
    analyses,
    rules: builtIn.rules
  };
  const renderAs = options.command === "kpis" ? renderKpis : render;
  const reports = options.outputs.map(({ format, path }) => ({
    path,
    text: renderAs(format, input, options, io, path)
  }));
  const printed = options.format && renderAs(options.format, input, options, io);
  writeReports(io.cwd, reports);
  if (printed) io.stdout.write(printed);
  return options.command === "kpis" ? EXIT.clean : judge(analyses, options, io);
}
async function prepare(options, io, builtIn) {
  const isStdin = options.stdinFilename !== void 0 || options.args.includes("-");
  if (isStdin && options.args.some((arg) => arg !== "-")) {
    throw cannotRun("Standard input is checked alone: give either files or --stdin-filename.");
  }
  const { strategies, notes } = isStdin ? {
    strategies: [chooseFor(io.cwd, resolve5(io.cwd, options.stdinFilename ?? "stdin.md"), options.config)],
    notes: []
  } : selectStrategies(io.cwd, options.args, options.config);
  const stdin = isStdin ? decodeText(await io.readStdin(), "Standard input") : void 0;
  const prepared = mapAll(strategies, (chosen) => {
    const files = mapAll(chosen.files, (path) => {
      const shown = showPath(io.cwd, path);
      return { path: shown, text: stdin ?? readText(path, shown) };
    });
    return { chosen, files, judgedBy: chooseFramework(io.cwd, options.framework, chosen, files, builtIn) };
  });
  for (const { chosen, files } of prepared) checkSize(chosen, files);
  return { prepared, notes };
}
function checkSize({ config }, files) {
  const size = files.reduce((sum, { text }) => sum + text.length, 0);
  if (size <= LARGEST_FILE) return;
  const most = LARGEST_FILE / 1024 / 1024;
  throw cannotRun(
    `The files of ${config.path ?? "this strategy"} are larger than ${most} MB together; no strategy is.`
  );
}
function analyseAll(prepared, options, io, { rules: all }) {
  const progress = createProgress(io, options.quiet);
  const analyses = prepared.map(({ chosen, files, judgedBy }, index) => {
    progress.show(files, index, prepared.length);
    const { framework, weights } = judgedBy;
    const { profile } = options;
    return analyse({ files, config: chosen.config }, { framework, weights, rules: all, profile, today: io.today });
  });
  progress.clear();
  return analyses;
}
function judge(analyses, options, io) {
  const { failOn, minCoverage } = options;
  const below = minCoverage === void 0 ? [] : belowCoverage(analyses, minCoverage);
  for (const line of below) io.stderr.write(`ncs-check: ${toTerminal(line, io)}
`);
  const findings = analyses.flatMap((analysis) => analysis.findings);
  const fails = failOn !== "never" && findings.some(({ severity }) => reaches(severity, failOn));
  return fails || below.length > 0 ? EXIT.findings : EXIT.clean;
}

// test/support/world.ts
var STRATEGY = "# National Cybersecurity Strategy\n\n## Response\n\nThe Agency will run the national response team from 2027.\n";
function createWorld() {
  const folder = mkdtempSync(join3(tmpdir(), "ncs-cli-"));
  return {
    folder,
    write(path, content) {
      const target = join3(folder, path);
      mkdirSync(dirname3(target), { recursive: true });
      writeFileSync3(target, content);
      return target;
    },
    async run(argv, { stdin = "", ...world } = {}) {
      let out = "";
      let err = "";
      const io = {
        cwd: folder,
        env: {},
        stdout: { write: (text) => void (out += text) },
        stderr: { write: (text) => void (err += text) },
        readStdin: async () => new TextEncoder().encode(stdin),
        today: "2026-01-01",
        ...world
      };
      const framework = { ...createFakeFramework(), id: "ncs-guide-2025" };
      const code = await run(argv, io, { frameworks: [{ framework }], rules });
      return { code, out, err };
    },
    remove: () => rmSync(folder, { recursive: true, force: true })
  };
}

export {
  LARGEST_FILE,
  readText,
  decodeText,
  showPath,
  selectStrategies,
  run,
  STRATEGY,
  createWorld
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2NsaS9yZWFkLnRzIiwgIi4uL3NyYy9jbGkvZmlsZXMudHMiLCAiLi4vdGVzdC9zdXBwb3J0L3dvcmxkLnRzIiwgIi4uL3NyYy9jbGkvcnVuLnRzIiwgIi4uL3NyYy9jbGkvZXhwbGFpbi50cyIsICIuLi9zcmMvY2xpL2ZyYW1ld29ya3MudHMiLCAiLi4vc3JjL2NsaS9oZWxwLnRzIiwgIi4uL3NyYy9jbGkvaW5pdC50cyIsICIuLi9zcmMvY2xpL3JlbmRlci50cyIsICIuLi9zcmMvY2xpL3Rlcm1pbmFsLnRzIiwgIi4uL3NyYy9jbGkvd3JpdGUudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qKiBGaWxlcyBvZiB1c2VycywgcmVhZCB3aG9sZSBhbmQgcmVmdXNlZCB3aXRoIGEgcmVhc29uIHdoZXJlIHRoZXkgYXJlIG5vIHRleHQgdGhhdCBjYW4gYmUgY2hlY2tlZC4gKi9cbmltcG9ydCB7IHJlYWRGaWxlU3luYywgc3RhdFN5bmMgfSBmcm9tICdub2RlOmZzJztcbmltcG9ydCB7IGNhbm5vdFJ1biB9IGZyb20gJy4vaW8uanMnO1xuXG4vKiogQnl0ZXMuIFRoZSBsb25nZXN0IHN0cmF0ZWd5IGtub3duIGhhcyB1bmRlciAyIE1COyB0aGlzIGxlYXZlcyByb29tIGFuZCBrZWVwcyBtZW1vcnkgd2l0aGluIGJvdW5kcy4gKi9cbmV4cG9ydCBjb25zdCBMQVJHRVNUX0ZJTEUgPSAzMiAqIDEwMjQgKiAxMDI0O1xuXG4vKipcbiAqIFJlYWRzIGEgdGV4dCBmaWxlLlxuICogQHBhcmFtIHBhdGggYWJzb2x1dGVcbiAqIEBwYXJhbSBzaG93biBpdHMgbmFtZSBpbiBtZXNzYWdlc1xuICogQHJldHVybnMgaXRzIHRleHQgd2l0aG91dCBhIGJ5dGUgb3JkZXIgbWFya1xuICogQHRocm93cyB3aGF0IGBjYW5ub3RSdW5gIG1ha2VzOiBtaXNzaW5nLCB1bnJlYWRhYmxlLCB0b28gbGFyZ2UsIGJpbmFyeSwgb3Igbm90IFVURi04XG4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkVGV4dChwYXRoOiBzdHJpbmcsIHNob3duOiBzdHJpbmcpOiBzdHJpbmcge1xuICBsZXQgYnl0ZXM6IFVpbnQ4QXJyYXk7XG4gIHRyeSB7XG4gICAgY29uc3QgeyBzaXplIH0gPSBzdGF0U3luYyhwYXRoKTtcbiAgICBpZiAoc2l6ZSA+IExBUkdFU1RfRklMRSkgdGhyb3cgY2Fubm90UnVuKHNheVRvb0xhcmdlKHNob3duKSk7XG4gICAgYnl0ZXMgPSByZWFkRmlsZVN5bmMocGF0aCk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgdGhyb3cgY2Fubm90UnVuRm9yKGVycm9yLCBzaG93bik7XG4gIH1cbiAgcmV0dXJuIGRlY29kZVRleHQoYnl0ZXMsIHNob3duKTtcbn1cblxuLyoqIERlY29kZXMgVVRGLTggc3RyaWN0bHkuICovXG5leHBvcnQgZnVuY3Rpb24gZGVjb2RlVGV4dChieXRlczogVWludDhBcnJheSwgc2hvd246IHN0cmluZyk6IHN0cmluZyB7XG4gIGlmIChieXRlcy5sZW5ndGggPiBMQVJHRVNUX0ZJTEUpIHRocm93IGNhbm5vdFJ1bihzYXlUb29MYXJnZShzaG93bikpO1xuICBjb25zdCBbYSwgYl0gPSBieXRlcztcbiAgaWYgKChhID09PSAweGZmICYmIGIgPT09IDB4ZmUpIHx8IChhID09PSAweGZlICYmIGIgPT09IDB4ZmYpKSB7XG4gICAgdGhyb3cgY2Fubm90UnVuKGAke3Nob3dufSBpcyBVVEYtMTY7IHNhdmUgaXQgYXMgVVRGLTggZmlyc3Q6IGljb252IC1mIFVURi0xNiAtdCBVVEYtOCBvbGQubWQgPiBuZXcubWRgKTtcbiAgfVxuICBpZiAoYnl0ZXMuaW5jbHVkZXMoMCkpIHRocm93IGNhbm5vdFJ1bihgJHtzaG93bn0gaXMgYSBiaW5hcnkgZmlsZSAoaXQgaG9sZHMgTlVMIGJ5dGVzKTsgZ2l2ZSBNYXJrZG93biBmaWxlcy5gKTtcbiAgdHJ5IHtcbiAgICByZXR1cm4gbmV3IFRleHREZWNvZGVyKCd1dGYtOCcsIHsgZmF0YWw6IHRydWUgfSkuZGVjb2RlKGJ5dGVzKTtcbiAgfSBjYXRjaCB7XG4gICAgY29uc3QgbGluZSA9IGxpbmVPZkJhZEJ5dGUoYnl0ZXMpO1xuICAgIHRocm93IGNhbm5vdFJ1bihcbiAgICAgIGAke3Nob3dufToke2xpbmV9IGlzIG5vdCBVVEYtODsgc2F2ZSB0aGUgZmlsZSBhcyBVVEYtOCBmaXJzdCwgZm9yIGluc3RhbmNlOiBpY29udiAtZiBXSU5ET1dTLTEyNTIgLXQgVVRGLTggb2xkLm1kID4gbmV3Lm1kYCxcbiAgICApO1xuICB9XG59XG5cbi8qKiAxLWJhc2VkIGxpbmUgb2YgdGhlIGZpcnN0IGJ5dGUgdGhhdCBpcyBubyBVVEYtOC4gKi9cbmZ1bmN0aW9uIGxpbmVPZkJhZEJ5dGUoYnl0ZXM6IFVpbnQ4QXJyYXkpOiBudW1iZXIge1xuICAvLyBObyBieXRlIG9mIGEgbG9uZ2VyIGNoYXJhY3RlciBlcXVhbHMgYSBsaW5lIGJyZWFrLCBzbyBsaW5lcyBjYW4gYmUgdHJpZWQgb25lIGJ5IG9uZS5cbiAgbGV0IGxpbmUgPSAxO1xuICBsZXQgc3RhcnQgPSAwO1xuICB3aGlsZSAoc3RhcnQgPCBieXRlcy5sZW5ndGgpIHtcbiAgICBjb25zdCBlbmQgPSBieXRlcy5pbmRleE9mKDB4MGEsIHN0YXJ0KTtcbiAgICBjb25zdCBzdG9wID0gZW5kIDwgMCA/IGJ5dGVzLmxlbmd0aCA6IGVuZDtcbiAgICB0cnkge1xuICAgICAgbmV3IFRleHREZWNvZGVyKCd1dGYtOCcsIHsgZmF0YWw6IHRydWUgfSkuZGVjb2RlKGJ5dGVzLnN1YmFycmF5KHN0YXJ0LCBzdG9wKSk7XG4gICAgfSBjYXRjaCB7XG4gICAgICByZXR1cm4gbGluZTtcbiAgICB9XG4gICAgbGluZSsrO1xuICAgIHN0YXJ0ID0gc3RvcCArIDE7XG4gIH1cbiAgcmV0dXJuIGxpbmU7XG59XG5cbmNvbnN0IHNheVRvb0xhcmdlID0gKHNob3duOiBzdHJpbmcpOiBzdHJpbmcgPT5cbiAgYCR7c2hvd259IGlzIGxhcmdlciB0aGFuICR7TEFSR0VTVF9GSUxFIC8gMTAyNCAvIDEwMjR9IE1COyBubyBzdHJhdGVneSBpcy4gQ2hlY2sgaXRzIGNoYXB0ZXJzIGFzIGZpbGVzIG9mIHRoZWlyIG93bi5gO1xuXG5jb25zdCBSRUFTT05TOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PiA9IHtcbiAgRU5PRU5UOiAnZG9lcyBub3QgZXhpc3QnLFxuICBFQUNDRVM6ICdtYXkgbm90IGJlIHJlYWQ6IHBlcm1pc3Npb24gZGVuaWVkJyxcbiAgRVBFUk06ICdtYXkgbm90IGJlIHJlYWQ6IG5vdCBwZXJtaXR0ZWQnLFxuICBFSVNESVI6ICdpcyBhIGZvbGRlcicsXG4gIEVMT09QOiAnaXMgYSBzeW1ib2xpYyBsaW5rIHRoYXQgbGVhZHMgaW4gYSBjaXJjbGUnLFxufTtcblxuLyoqIFR1cm5zIGFuIGVycm9yIG9mIHRoZSBmaWxlIHN5c3RlbSBpbnRvIG9uZSBmb3IgcGVvcGxlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNhbm5vdFJ1bkZvcihlcnJvcjogdW5rbm93biwgc2hvd246IHN0cmluZyk6IEVycm9yIHtcbiAgY29uc3QgY29kZSA9IGVycm9yIGluc3RhbmNlb2YgRXJyb3IgJiYgJ2NvZGUnIGluIGVycm9yID8gU3RyaW5nKGVycm9yLmNvZGUpIDogdW5kZWZpbmVkO1xuICBpZiAoY29kZSA9PT0gdW5kZWZpbmVkKSByZXR1cm4gZXJyb3IgYXMgRXJyb3I7XG4gIHJldHVybiBjYW5ub3RSdW4oYCR7c2hvd259ICR7UkVBU09OU1tjb2RlXSA/PyBgY2Fubm90IGJlIHVzZWQgKCR7Y29kZX0pYH0uYCk7XG59XG4iLCAiLyoqXG4gKiBXaGljaCBmaWxlcyBhcmUgY2hlY2tlZCwgYW5kIHdoaWNoIG9mIHRoZW0gYXJlIG9uZSBzdHJhdGVneS5cbiAqXG4gKiAtIEEgZm9sZGVyIHdpdGggYSBgc3RyYXRlZ3kueWFtbGAgaXMgb25lIHN0cmF0ZWd5OiB0aGUgZmlsZXMgdGhhdCBpdCBsaXN0cywgaW4gaXRzIG9yZGVyLlxuICogLSBBIGZvbGRlciB3aXRob3V0IG9uZSBob2xkcyBhIHN0cmF0ZWd5IGluIGVhY2ggb2YgaXRzIE1hcmtkb3duIGZpbGVzLCBhbmQgaW4gZWFjaCBmb2xkZXIgYmVsb3cgdGhhdCBoYXMgb25lLlxuICogLSBBIGZpbGUgaXMgYSBzdHJhdGVneSBvZiBpdHMgb3duOyBmaWxlcyB0aGF0IHRoZSBzYW1lIGBzdHJhdGVneS55YW1sYCBsaXN0cyBhcmUgY2hlY2tlZCBhcyBvbmUsIHdpdGggaXRzIHNldHRpbmdzLlxuICovXG5pbXBvcnQgeyBleGlzdHNTeW5jLCBzdGF0U3luYyB9IGZyb20gJ25vZGU6ZnMnO1xuaW1wb3J0IHsgYmFzZW5hbWUsIGRpcm5hbWUsIGlzQWJzb2x1dGUsIGpvaW4sIHJlbGF0aXZlLCByZXNvbHZlLCBzZXAgfSBmcm9tICdub2RlOnBhdGgnO1xuaW1wb3J0IHsgZ2xvYlN5bmMsIGlzRHluYW1pY1BhdHRlcm4gfSBmcm9tICd0aW55Z2xvYmJ5JztcbmltcG9ydCB7IGRlZmF1bHRDb25maWcsIHJlYWRDb25maWcgfSBmcm9tICcuLi9lbmdpbmUvY29uZmlnLmpzJztcbmltcG9ydCB7IG5lYXJlc3RUbyB9IGZyb20gJy4uL2VuZ2luZS9uZWFyZXN0LmpzJztcbmltcG9ydCB0eXBlIHsgQ29uZmlnIH0gZnJvbSAnLi4vZW5naW5lL3R5cGVzLmpzJztcbmltcG9ydCB7IGNhbm5vdFJ1biwgbWFwQWxsIH0gZnJvbSAnLi9pby5qcyc7XG5pbXBvcnQgeyBDT01NQU5EUyB9IGZyb20gJy4vb3B0aW9ucy5qcyc7XG5pbXBvcnQgeyBjYW5ub3RSdW5Gb3IsIHJlYWRUZXh0IH0gZnJvbSAnLi9yZWFkLmpzJztcblxuZXhwb3J0IGNvbnN0IENPTkZJR19OQU1FID0gJ3N0cmF0ZWd5LnlhbWwnO1xuY29uc3QgTUFSS0RPV04gPSAnKiovKi57bWQsbWFya2Rvd259JztcblxuLyoqIE9uZSBzdHJhdGVneSB0byBjaGVjay4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2hvc2VuIHtcbiAgcmVhZG9ubHkgY29uZmlnOiBDb25maWc7XG4gIC8qKiBBYnNvbHV0ZSBwYXRocywgaW4gcmVhZGluZyBvcmRlci4gKi9cbiAgcmVhZG9ubHkgZmlsZXM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICAvKiogQWJzb2x1dGUgZm9sZGVyIHRoYXQgdGhlIHBhdGhzIG9mIGl0cyBjb25maWd1cmF0aW9uIGFyZSByZWxhdGl2ZSB0by4gKi9cbiAgcmVhZG9ubHkgZm9sZGVyOiBzdHJpbmc7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgU2VsZWN0aW9uIHtcbiAgcmVhZG9ubHkgc3RyYXRlZ2llczogcmVhZG9ubHkgQ2hvc2VuW107XG4gIC8qKiBXaGF0IHBlb3BsZSBzaG91bGQga25vdyBhYm91dCB0aGUgY2hvaWNlLiAqL1xuICByZWFkb25seSBub3RlczogcmVhZG9ubHkgc3RyaW5nW107XG59XG5cbi8qKiBBIHBhdGggcmVsYXRpdmUgdG8gdGhlIGZvbGRlciB0aGUgY2hlY2tlciBydW5zIGluLCB3aXRoIGZvcndhcmQgc2xhc2hlcywgYXMgcmVwb3J0cyBzaG93IGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNob3dQYXRoKGN3ZDogc3RyaW5nLCBwYXRoOiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCBzaG93biA9IHJlbGF0aXZlKGN3ZCwgcGF0aCk7XG4gIHJldHVybiAoc2hvd24gPT09ICcnID8gJy4nIDogaXNBYnNvbHV0ZShzaG93bikgPyBwYXRoIDogc2hvd24pLnNwbGl0KHNlcCkuam9pbignLycpO1xufVxuXG4vKipcbiAqIENob29zZXMgd2hhdCB0byBjaGVjay5cbiAqIEBwYXJhbSBhcmdzIGZpbGVzLCBmb2xkZXJzIGFuZCBnbG9iczsgbm9uZSBtZWFucyB0aGUgZm9sZGVyIGBjd2RgXG4gKiBAcGFyYW0gY29uZmlnUGF0aCB2YWx1ZSBvZiBgLS1jb25maWdgXG4gKiBAdGhyb3dzIHdoYXQgYGNhbm5vdFJ1bmAgbWFrZXMsIGZvciBhIHBhdGggdGhhdCBkb2VzIG5vdCBleGlzdCwgYSBnbG9iIHdpdGhvdXQgYSBtYXRjaCwgb3IgYSBiYWQgY29uZmlndXJhdGlvblxuICovXG5leHBvcnQgZnVuY3Rpb24gc2VsZWN0U3RyYXRlZ2llcyhjd2Q6IHN0cmluZywgYXJnczogcmVhZG9ubHkgc3RyaW5nW10sIGNvbmZpZ1BhdGg/OiBzdHJpbmcpOiBTZWxlY3Rpb24ge1xuICBjb25zdCBjb25maWdzID0gY3JlYXRlQ29uZmlnUmVhZGVyKGN3ZCk7XG4gIGlmIChjb25maWdQYXRoICE9PSB1bmRlZmluZWQpIHtcbiAgICBjb25zdCBjb25maWcgPSBjb25maWdzLnJlYWQocmVzb2x2ZShjd2QsIGNvbmZpZ1BhdGgpKTtcbiAgICBjb25zdCBmaWxlcyA9IGFyZ3MubGVuZ3RoID4gMCA/IHVuaXF1ZShtYXBBbGwoYXJncywgKGFyZykgPT4gZXhwYW5kQWxsKGN3ZCwgYXJnKSkuZmxhdCgpKSA6IHVuZGVmaW5lZDtcbiAgICByZXR1cm4geyBzdHJhdGVnaWVzOiBbd2hvbGVTdHJhdGVneShjd2QsIGNvbmZpZywgZmlsZXMpXSwgbm90ZXM6IFtdIH07XG4gIH1cbiAgY29uc3QgcGFydHMgPSBtYXBBbGwoYXJncy5sZW5ndGggPiAwID8gYXJncyA6IFsnLiddLCAoYXJnKSA9PiBleHBhbmQoY3dkLCBhcmcpKTtcbiAgY29uc3Qgd2hvbGUgPSBtYXBBbGwodW5pcXVlKHBhcnRzLmZsYXRNYXAoKHBhcnQpID0+IHBhcnQuY29uZmlncykpLCAocGF0aCkgPT4gd2hvbGVTdHJhdGVneShjd2QsIGNvbmZpZ3MucmVhZChwYXRoKSkpO1xuICBjb25zdCB0YWtlbiA9IG5ldyBTZXQod2hvbGUuZmxhdE1hcCgoeyBmaWxlcyB9KSA9PiBmaWxlcykpO1xuICBjb25zdCBvdGhlcnMgPSB1bmlxdWUocGFydHMuZmxhdE1hcCgocGFydCkgPT4gcGFydC5maWxlcykpLmZpbHRlcigoZmlsZSkgPT4gIXRha2VuLmhhcyhmaWxlKSk7XG4gIGNvbnN0IGdyb3VwZWQgPSBncm91cEZpbGVzKGN3ZCwgb3RoZXJzLCBjb25maWdzKTtcbiAgY29uc3Qgc3RyYXRlZ2llcyA9IFsuLi53aG9sZSwgLi4uZ3JvdXBlZC5zdHJhdGVnaWVzXTtcbiAgaWYgKHN0cmF0ZWdpZXMubGVuZ3RoID09PSAwKSB7XG4gICAgY29uc3Qgd2hlcmUgPSBhcmdzLmxlbmd0aCA+IDAgPyBhcmdzLmpvaW4oJywgJykgOiAndGhpcyBmb2xkZXInO1xuICAgIHRocm93IGNhbm5vdFJ1bihgTm8gTWFya2Rvd24gZmlsZSBpbiAke3doZXJlfS4gR2l2ZSBhIGZpbGUsIG9yIHJ1biBcIm5jcy1jaGVjayAtLWhlbHBcIiBmb3IgZXhhbXBsZXMuYCk7XG4gIH1cbiAgY29uc3Qgbm90ZXMgPSBhcmdzLmxlbmd0aCA+IDAgPyBbXSA6IFtzYXlDaG9pY2UoY3dkLCB3aG9sZSwgZ3JvdXBlZC5zdHJhdGVnaWVzKV07XG4gIHJldHVybiB7IHN0cmF0ZWdpZXMsIG5vdGVzOiBbLi4ubm90ZXMsIC4uLmdyb3VwZWQubm90ZXNdIH07XG59XG5cbi8qKlxuICogV2hhdCBob2xkcyBmb3Igb25lIHRleHQgdGhhdCBuZWVkIG5vdCBiZSBvbiB0aGUgZGlzaywgc3VjaCBhcyBzdGFuZGFyZCBpbnB1dDogdGhlIGNvbmZpZ3VyYXRpb24gZ2l2ZW4sIGVsc2UgdGhlIG9uZVxuICogdGhhdCBsaXN0cyB0aGUgZmlsZSBvZiBpdHMgbmFtZS5cbiAqIEBwYXJhbSBmaWxlIGFic29sdXRlIHBhdGhcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNob29zZUZvcihjd2Q6IHN0cmluZywgZmlsZTogc3RyaW5nLCBjb25maWdQYXRoPzogc3RyaW5nKTogQ2hvc2VuIHtcbiAgY29uc3QgY29uZmlncyA9IGNyZWF0ZUNvbmZpZ1JlYWRlcihjd2QpO1xuICBjb25zdCBwYXRoID0gY29uZmlnUGF0aCA9PT0gdW5kZWZpbmVkID8gY29uZmlnQWJvdmUoY3dkLCBmaWxlKSA6IHJlc29sdmUoY3dkLCBjb25maWdQYXRoKTtcbiAgY29uc3QgY29uZmlnID0gcGF0aCA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogY29uZmlncy5yZWFkKHBhdGgpO1xuICBjb25zdCBob2xkcyA9IGNvbmZpZyAmJiAoY29uZmlnUGF0aCAhPT0gdW5kZWZpbmVkIHx8IGxpc3RlZEZpbGVzKGRpcm5hbWUocGF0aCEpLCBjb25maWcpLmluY2x1ZGVzKGZpbGUpKTtcbiAgcmV0dXJuIGhvbGRzXG4gICAgPyB7IGNvbmZpZywgZmlsZXM6IFtmaWxlXSwgZm9sZGVyOiBkaXJuYW1lKHBhdGghKSB9XG4gICAgOiB7IGNvbmZpZzogZGVmYXVsdENvbmZpZywgZmlsZXM6IFtmaWxlXSwgZm9sZGVyOiBkaXJuYW1lKGZpbGUpIH07XG59XG5cbmNvbnN0IHVuaXF1ZSA9IChwYXRoczogcmVhZG9ubHkgc3RyaW5nW10pOiBzdHJpbmdbXSA9PiBbLi4ubmV3IFNldChwYXRocyldO1xuXG5mdW5jdGlvbiBzYXlDaG9pY2UoY3dkOiBzdHJpbmcsIHdob2xlOiByZWFkb25seSBDaG9zZW5bXSwgc2luZ2xlOiByZWFkb25seSBDaG9zZW5bXSk6IHN0cmluZyB7XG4gIGlmICh3aG9sZS5sZW5ndGggPT09IDEgJiYgc2luZ2xlLmxlbmd0aCA9PT0gMCkge1xuICAgIGNvbnN0IFt7IGNvbmZpZywgZmlsZXMgfV0gPSB3aG9sZSBhcyBbQ2hvc2VuXTtcbiAgICByZXR1cm4gYENoZWNraW5nIHRoZSBzdHJhdGVneSBvZiAke2NvbmZpZy5wYXRofTogJHtmaWxlcy5tYXAoKGZpbGUpID0+IHNob3dQYXRoKGN3ZCwgZmlsZSkpLmpvaW4oJywgJyl9YDtcbiAgfVxuICBjb25zdCBjb3VudCA9IHdob2xlLmxlbmd0aCArIHNpbmdsZS5sZW5ndGg7XG4gIGNvbnN0IGtpbmRzID0gd2hvbGUubGVuZ3RoID4gMCA/IGAke3dob2xlLmxlbmd0aH0gZGVzY3JpYmVkIGJ5IGEgJHtDT05GSUdfTkFNRX1gIDogYG5vICR7Q09ORklHX05BTUV9IGhlcmVgO1xuICByZXR1cm4gY291bnQgPT09IDFcbiAgICA/IGBDaGVja2luZyAke3Nob3dQYXRoKGN3ZCwgc2luZ2xlWzBdIS5maWxlc1swXSEpfSAoJHtraW5kc30pLmBcbiAgICA6IGBDaGVja2luZyAke2NvdW50fSBzdHJhdGVnaWVzIGJlbG93IHRoaXMgZm9sZGVyLCBlYWNoIE1hcmtkb3duIGZpbGUgb24gaXRzIG93biAoJHtraW5kc30pLmA7XG59XG5cbi8qKiBXaGF0IG9uZSBhcmd1bWVudCBzdGFuZHMgZm9yOiBmaWxlcyBvZiB0aGVpciBvd24sIGFuZCBjb25maWd1cmF0aW9ucyBvZiB3aG9sZSBzdHJhdGVnaWVzLiAqL1xuaW50ZXJmYWNlIEV4cGFuZGVkIHtcbiAgcmVhZG9ubHkgZmlsZXM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICByZWFkb25seSBjb25maWdzOiByZWFkb25seSBzdHJpbmdbXTtcbn1cblxuZnVuY3Rpb24gZXhwYW5kKGN3ZDogc3RyaW5nLCBhcmc6IHN0cmluZyk6IEV4cGFuZGVkIHtcbiAgY29uc3QgcGF0aCA9IHJlc29sdmUoY3dkLCBhcmcpO1xuICBjb25zdCBraW5kID0ga2luZE9mKHBhdGgsIGFyZyk7XG4gIGlmIChraW5kID09PSAnZm9sZGVyJykgcmV0dXJuIGV4cGFuZEZvbGRlcihwYXRoKTtcbiAgaWYgKGtpbmQgPT09ICdmaWxlJykge1xuICAgIHJldHVybiBiYXNlbmFtZShwYXRoKSA9PT0gQ09ORklHX05BTUUgPyB7IGZpbGVzOiBbXSwgY29uZmlnczogW3BhdGhdIH0gOiB7IGZpbGVzOiBbcGF0aF0sIGNvbmZpZ3M6IFtdIH07XG4gIH1cbiAgY29uc3QgcGF0dGVybiA9IHNlcCA9PT0gJ1xcXFwnID8gYXJnLnNwbGl0KHNlcCkuam9pbignLycpIDogYXJnO1xuICBpZiAoIWlzRHluYW1pY1BhdHRlcm4ocGF0dGVybikpIHRocm93IGNhbm5vdFJ1bihgJHthcmd9IGRvZXMgbm90IGV4aXN0LiR7c3VnZ2VzdChjd2QsIHBhdGgpfWApO1xuICBjb25zdCBmaWxlcyA9IGZpbmRGaWxlcyhjd2QsIFtwYXR0ZXJuXSk7XG4gIGlmIChmaWxlcy5sZW5ndGggPT09IDApIHRocm93IGNhbm5vdFJ1bihgJHthcmd9IG1hdGNoZXMgbm8gZmlsZS5gKTtcbiAgcmV0dXJuIHsgZmlsZXMsIGNvbmZpZ3M6IFtdIH07XG59XG5cbi8qKiBBbGwgZmlsZXMgdGhhdCBhbiBhcmd1bWVudCBzdGFuZHMgZm9yLCB3aGF0ZXZlciBjb25maWd1cmF0aW9ucyBzdGFuZCBhbW9uZyB0aGVtLiAqL1xuZnVuY3Rpb24gZXhwYW5kQWxsKGN3ZDogc3RyaW5nLCBhcmc6IHN0cmluZyk6IHJlYWRvbmx5IHN0cmluZ1tdIHtcbiAgY29uc3QgcGF0aCA9IHJlc29sdmUoY3dkLCBhcmcpO1xuICByZXR1cm4ga2luZE9mKHBhdGgsIGFyZykgPT09ICdmb2xkZXInID8gZmluZE1hcmtkb3duKHBhdGgpIDogZXhwYW5kKGN3ZCwgYXJnKS5maWxlcztcbn1cblxuZnVuY3Rpb24ga2luZE9mKHBhdGg6IHN0cmluZywgc2hvd246IHN0cmluZyk6ICdmaWxlJyB8ICdmb2xkZXInIHwgdW5kZWZpbmVkIHtcbiAgdHJ5IHtcbiAgICBjb25zdCBzdGF0cyA9IHN0YXRTeW5jKHBhdGgpO1xuICAgIGlmIChzdGF0cy5pc0RpcmVjdG9yeSgpKSByZXR1cm4gJ2ZvbGRlcic7XG4gICAgaWYgKHN0YXRzLmlzRmlsZSgpKSByZXR1cm4gJ2ZpbGUnO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIEVycm9yICYmICdjb2RlJyBpbiBlcnJvciAmJiAoZXJyb3IuY29kZSA9PT0gJ0VOT0VOVCcgfHwgZXJyb3IuY29kZSA9PT0gJ0VOT1RESVInKSkgcmV0dXJuO1xuICAgIHRocm93IGNhbm5vdFJ1bkZvcihlcnJvciwgc2hvd24pO1xuICB9XG4gIHRocm93IGNhbm5vdFJ1bihgJHtzaG93bn0gaXMgbmVpdGhlciBhIGZpbGUgbm9yIGEgZm9sZGVyLiBUbyBjaGVjayBzdGFuZGFyZCBpbnB1dCwgdXNlIC0tc3RkaW4tZmlsZW5hbWUuYCk7XG59XG5cbmZ1bmN0aW9uIHN1Z2dlc3QoY3dkOiBzdHJpbmcsIHBhdGg6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IGZvbGRlciA9IGRpcm5hbWUocGF0aCk7XG4gIGNvbnN0IHNpYmxpbmdzID0gZXhpc3RzU3luYyhmb2xkZXIpID8gZ2xvYlN5bmMoJyonLCB7IGN3ZDogZm9sZGVyLCBvbmx5RmlsZXM6IGZhbHNlLCBleHBhbmREaXJlY3RvcmllczogZmFsc2UgfSkgOiBbXTtcbiAgY29uc3QgbmVhciA9IG5lYXJlc3RUbyhcbiAgICBiYXNlbmFtZShwYXRoKSxcbiAgICBzaWJsaW5ncy5tYXAoKG5hbWUpID0+IG5hbWUucmVwbGFjZSgvXFwvJC8sICcnKSksXG4gICk7XG4gIGlmIChuZWFyKSByZXR1cm4gYCBEaWQgeW91IG1lYW4gJHtzaG93UGF0aChjd2QsIGpvaW4oZm9sZGVyLCBuZWFyKSl9P2A7XG4gIGNvbnN0IGNvbW1hbmQgPSBmb2xkZXIgPT09IGN3ZCA/IG5lYXJlc3RUbyhiYXNlbmFtZShwYXRoKSwgQ09NTUFORFMpIDogdW5kZWZpbmVkO1xuICByZXR1cm4gY29tbWFuZCA/IGAgRGlkIHlvdSBtZWFuIHRoZSBjb21tYW5kIFwiJHtjb21tYW5kfVwiP2AgOiAnJztcbn1cblxuLyoqIFRoZSBzdHJhdGVnaWVzIHRoYXQgY29uZmlndXJhdGlvbnMgZGVzY3JpYmUsIGFuZCB0aGUgTWFya2Rvd24gZmlsZXMgdGhhdCBzdGFuZCBiZWxvdyBub25lIG9mIHRob3NlLiAqL1xuZnVuY3Rpb24gZXhwYW5kRm9sZGVyKGZvbGRlcjogc3RyaW5nKTogRXhwYW5kZWQge1xuICBjb25zdCBvd24gPSBqb2luKGZvbGRlciwgQ09ORklHX05BTUUpO1xuICBpZiAoZXhpc3RzU3luYyhvd24pKSByZXR1cm4geyBmaWxlczogW10sIGNvbmZpZ3M6IFtvd25dIH07XG4gIGNvbnN0IGNvbmZpZ3MgPSBmaW5kRmlsZXMoZm9sZGVyLCBbYCoqLyR7Q09ORklHX05BTUV9YF0pO1xuICBjb25zdCBkZXNjcmliZWQgPSBjb25maWdzLm1hcCgocGF0aCkgPT4gZGlybmFtZShwYXRoKSArIHNlcCk7XG4gIGNvbnN0IGZpbGVzID0gZmluZE1hcmtkb3duKGZvbGRlcikuZmlsdGVyKChmaWxlKSA9PiAhZGVzY3JpYmVkLnNvbWUoKHN0YXJ0KSA9PiBmaWxlLnN0YXJ0c1dpdGgoc3RhcnQpKSk7XG4gIHJldHVybiB7IGZpbGVzLCBjb25maWdzIH07XG59XG5cbi8qKiBBYnNvbHV0ZSBwYXRocywgc29ydGVkLiBIaWRkZW4gZm9sZGVycywgbm9kZV9tb2R1bGVzIGFuZCBzeW1ib2xpYyBsaW5rcyBhcmUgbGVmdCBvdXQsIHNvIHRoYXQgbm8gbG9vcCBpcyBlbnRlcmVkLiAqL1xuZnVuY3Rpb24gZmluZEZpbGVzKGZvbGRlcjogc3RyaW5nLCBwYXR0ZXJuczogcmVhZG9ubHkgc3RyaW5nW10pOiBzdHJpbmdbXSB7XG4gIGNvbnN0IGZvdW5kID0gZ2xvYlN5bmMoWy4uLnBhdHRlcm5zXSwge1xuICAgIGN3ZDogZm9sZGVyLFxuICAgIGFic29sdXRlOiB0cnVlLFxuICAgIGRvdDogZmFsc2UsXG4gICAgZXhwYW5kRGlyZWN0b3JpZXM6IGZhbHNlLFxuICAgIGZvbGxvd1N5bWJvbGljTGlua3M6IGZhbHNlLFxuICAgIGlnbm9yZTogWycqKi9ub2RlX21vZHVsZXMvKionXSxcbiAgfSk7XG4gIHJldHVybiBmb3VuZC5tYXAoKHBhdGgpID0+IHJlc29sdmUocGF0aCkpLnNvcnQoKGEsIGIpID0+IChhIDwgYiA/IC0xIDogYSA+IGIgPyAxIDogMCkpO1xufVxuXG5pbnRlcmZhY2UgQ29uZmlnUmVhZGVyIHtcbiAgcmVhZG9ubHkgcmVhZDogKHBhdGg6IHN0cmluZykgPT4gQ29uZmlnO1xufVxuXG4vKiogVGhlIE1hcmtkb3duIGZpbGVzIGJlbG93IGEgZm9sZGVyLCBhcyBhYnNvbHV0ZSBwYXRocywgc29ydGVkLiAqL1xuZXhwb3J0IGNvbnN0IGZpbmRNYXJrZG93biA9IChmb2xkZXI6IHN0cmluZyk6IHN0cmluZ1tdID0+IGZpbmRGaWxlcyhmb2xkZXIsIFtNQVJLRE9XTl0pO1xuXG4vKiogUmVhZHMgZWFjaCBjb25maWd1cmF0aW9uIG9uY2U7IG9uZSB3aXRoIGFuIGVycm9yIGluIGl0IGVuZHMgdGhlIHJ1bi4gKi9cbmZ1bmN0aW9uIGNyZWF0ZUNvbmZpZ1JlYWRlcihjd2Q6IHN0cmluZyk6IENvbmZpZ1JlYWRlciB7XG4gIGNvbnN0IGtub3duID0gbmV3IE1hcDxzdHJpbmcsIENvbmZpZz4oKTtcbiAgY29uc3QgcmVhZCA9IChwYXRoOiBzdHJpbmcpOiBDb25maWcgPT4ge1xuICAgIGNvbnN0IHNob3duID0gc2hvd1BhdGgoY3dkLCBwYXRoKTtcbiAgICBjb25zdCBjb25maWcgPSByZWFkQ29uZmlnKHJlYWRUZXh0KHBhdGgsIHNob3duKSwgc2hvd24pO1xuICAgIGNvbnN0IGVycm9ycyA9IGNvbmZpZy5wcm9ibGVtcy5maWx0ZXIoKHsgc2V2ZXJpdHkgfSkgPT4gc2V2ZXJpdHkgPT09ICdlcnJvcicpO1xuICAgIGlmIChlcnJvcnMubGVuZ3RoID4gMCkge1xuICAgICAgY29uc3QgcGxhY2VzID0gZXJyb3JzLm1hcCgob25lKSA9PiBgJHtzaG93bn06JHtvbmUucG9zaXRpb24uc3RhcnQubGluZX06JHtvbmUucG9zaXRpb24uc3RhcnQuY29sdW1ufWApO1xuICAgICAgdGhyb3cgY2Fubm90UnVuKGVycm9ycy5tYXAoKHsgbWVzc2FnZSwgcnVsZUlkIH0sIGluZGV4KSA9PiBgJHtwbGFjZXNbaW5kZXhdfSAke21lc3NhZ2V9ICgke3J1bGVJZH0pYCkuam9pbignXFxuJykpO1xuICAgIH1cbiAgICByZXR1cm4gY29uZmlnO1xuICB9O1xuICByZXR1cm4ge1xuICAgIHJlYWQocGF0aCkge1xuICAgICAgY29uc3QgY29uZmlnID0ga25vd24uZ2V0KHBhdGgpID8/IHJlYWQocGF0aCk7XG4gICAgICBrbm93bi5zZXQocGF0aCwgY29uZmlnKTtcbiAgICAgIHJldHVybiBjb25maWc7XG4gICAgfSxcbiAgfTtcbn1cblxuLyoqIFRoZSBzdHJhdGVneSBvZiBhIGNvbmZpZ3VyYXRpb246IHRoZSBmaWxlcyB0aGF0IGl0IGxpc3RzLCBvciB3aGVyZSBpdCBsaXN0cyBub25lLCB0aGUgTWFya2Rvd24gZmlsZXMgYmVsb3cgaXQuICovXG5mdW5jdGlvbiB3aG9sZVN0cmF0ZWd5KGN3ZDogc3RyaW5nLCBjb25maWc6IENvbmZpZywgZmlsZXM/OiByZWFkb25seSBzdHJpbmdbXSk6IENob3NlbiB7XG4gIGNvbnN0IGZvbGRlciA9IGRpcm5hbWUocmVzb2x2ZShjd2QsIGNvbmZpZy5wYXRoISkpO1xuICBjb25zdCBsaXN0ZWQgPSBmaWxlcyA/PyBsaXN0ZWRGaWxlcyhmb2xkZXIsIGNvbmZpZyk7XG4gIGlmIChsaXN0ZWQubGVuZ3RoID09PSAwKSB7XG4gICAgdGhyb3cgY2Fubm90UnVuKGAke2NvbmZpZy5wYXRofSBuYW1lcyBubyBNYXJrZG93biBmaWxlIHRoYXQgZXhpc3RzLiBMaXN0IHRoZW0gdW5kZXIgXCJmaWxlc1wiLmApO1xuICB9XG4gIHJldHVybiB7IGNvbmZpZywgZmlsZXM6IGxpc3RlZCwgZm9sZGVyIH07XG59XG5cbi8qKiBFdmVyeSBnbG9iJ3MgbWF0Y2hlcyBzb3J0ZWQsIHRoZSBnbG9icyBpbiB0aGVpciBvcmRlcjsgYCFgIHRha2VzIGZpbGVzIG91dCBhZ2Fpbi4gKi9cbmZ1bmN0aW9uIGxpc3RlZEZpbGVzKGZvbGRlcjogc3RyaW5nLCBjb25maWc6IENvbmZpZyk6IHN0cmluZ1tdIHtcbiAgaWYgKGNvbmZpZy5maWxlcy5sZW5ndGggPT09IDApIHJldHVybiBmaW5kTWFya2Rvd24oZm9sZGVyKTtcbiAgY29uc3QgW291dCwgZ2xvYnNdID0gW2NvbmZpZy5maWxlcy5maWx0ZXIoaXNOZWdhdGl2ZSksIGNvbmZpZy5maWxlcy5maWx0ZXIoKGdsb2IpID0+ICFpc05lZ2F0aXZlKGdsb2IpKV07XG4gIGNvbnN0IGZpbGVzID0gbWFwQWxsKGdsb2JzLCAoZ2xvYikgPT4ge1xuICAgIGNvbnN0IGV4YWN0ID0gam9pbihmb2xkZXIsIGdsb2IpO1xuICAgIGNvbnN0IGZvdW5kID0gZmluZEZpbGVzKGZvbGRlciwgW2lzRmlsZShleGFjdCkgPyBlc2NhcGVHbG9iKGdsb2IpIDogZ2xvYiwgLi4ub3V0XSk7XG4gICAgaWYgKGZvdW5kLmxlbmd0aCA9PT0gMCAmJiAhaXNEeW5hbWljUGF0dGVybihnbG9iKSkge1xuICAgICAgY29uc3Qgd2h5ID0gZXhpc3RzU3luYyhleGFjdCkgPyAnaXMgbm8gcGxhaW4gZmlsZScgOiAnZG9lcyBub3QgZXhpc3QnO1xuICAgICAgdGhyb3cgY2Fubm90UnVuKGAke2NvbmZpZy5wYXRofTogXCIke2dsb2J9XCIsIGxpc3RlZCB1bmRlciBcImZpbGVzXCIsICR7d2h5fS4ke3N1Z2dlc3QoZm9sZGVyLCBleGFjdCl9YCk7XG4gICAgfVxuICAgIHJldHVybiBmb3VuZDtcbiAgfSk7XG4gIHJldHVybiB1bmlxdWUoZmlsZXMuZmxhdCgpKTtcbn1cblxuY29uc3QgaXNOZWdhdGl2ZSA9IChnbG9iOiBzdHJpbmcpOiBib29sZWFuID0+IGdsb2Iuc3RhcnRzV2l0aCgnIScpO1xuXG5jb25zdCBpc0ZpbGUgPSAocGF0aDogc3RyaW5nKTogYm9vbGVhbiA9PiBleGlzdHNTeW5jKHBhdGgpICYmIHN0YXRTeW5jKHBhdGgpLmlzRmlsZSgpO1xuXG4vKiogQSBmaWxlJ3Mgb3duIG5hbWUgYXMgYSBnbG9iIHRoYXQgbWF0Y2hlcyBqdXN0IGl0LiAqL1xuZXhwb3J0IGNvbnN0IGVzY2FwZUdsb2IgPSAobmFtZTogc3RyaW5nKTogc3RyaW5nID0+IG5hbWUucmVwbGFjZSgvW1xcXFwqP1tcXF17fSgpIStAfF0vZywgJ1xcXFwkJicpO1xuXG4vKiogUHV0cyBmaWxlcyB0aGF0IHRoZSBzYW1lIGNvbmZpZ3VyYXRpb24gbGlzdHMgdG9nZXRoZXIsIGFuZCBsZWF2ZXMgdGhlIG90aGVycyBvbiB0aGVpciBvd24uICovXG5mdW5jdGlvbiBncm91cEZpbGVzKGN3ZDogc3RyaW5nLCBmaWxlczogcmVhZG9ubHkgc3RyaW5nW10sIGNvbmZpZ3M6IENvbmZpZ1JlYWRlcik6IFNlbGVjdGlvbiB7XG4gIGNvbnN0IGdyb3VwcyA9IG5ldyBNYXA8c3RyaW5nLCBDaG9zZW4+KCk7XG4gIGNvbnN0IG93bmVyID0gKGZpbGU6IHN0cmluZyk6IHN0cmluZyB8IHVuZGVmaW5lZCA9PiB7XG4gICAgY29uc3QgcGF0aCA9IGNvbmZpZ0Fib3ZlKGN3ZCwgZmlsZSk7XG4gICAgaWYgKHBhdGggPT09IHVuZGVmaW5lZCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICBjb25zdCB3aG9sZSA9IGdyb3Vwcy5nZXQocGF0aCkgPz8gd2hvbGVTdHJhdGVneShjd2QsIGNvbmZpZ3MucmVhZChwYXRoKSk7XG4gICAgZ3JvdXBzLnNldChwYXRoLCB3aG9sZSk7XG4gICAgcmV0dXJuIHdob2xlLmZpbGVzLmluY2x1ZGVzKGZpbGUpID8gcGF0aCA6IHVuZGVmaW5lZDtcbiAgfTtcbiAgY29uc3Qgb3duZXJzID0gbmV3IE1hcChmaWxlcy5tYXAoKGZpbGUpID0+IFtmaWxlLCBvd25lcihmaWxlKV0pKTtcbiAgY29uc3Qgc3RyYXRlZ2llcyA9IHVuaXF1ZShmaWxlcy5tYXAoKGZpbGUpID0+IG93bmVycy5nZXQoZmlsZSkgPz8gZmlsZSkpLm1hcCgoa2V5KTogQ2hvc2VuID0+IHtcbiAgICBjb25zdCB3aG9sZSA9IG93bmVycy5oYXMoa2V5KSA/IHVuZGVmaW5lZCA6IGdyb3Vwcy5nZXQoa2V5KTtcbiAgICBpZiAoIXdob2xlKSByZXR1cm4geyBjb25maWc6IGRlZmF1bHRDb25maWcsIGZpbGVzOiBba2V5XSwgZm9sZGVyOiBkaXJuYW1lKGtleSkgfTtcbiAgICByZXR1cm4geyAuLi53aG9sZSwgZmlsZXM6IHdob2xlLmZpbGVzLmZpbHRlcigoZmlsZSkgPT4gb3duZXJzLmdldChmaWxlKSA9PT0ga2V5KSB9O1xuICB9KTtcbiAgcmV0dXJuIHsgc3RyYXRlZ2llcywgbm90ZXM6IHN0cmF0ZWdpZXMuZmxhdE1hcCgocGFydCkgPT4gc2F5UGFydChjd2QsIHBhcnQsIGdyb3VwcykpIH07XG59XG5cbi8qKiBBIG5vdGUgd2hlcmUgZmlsZXMgd2VyZSBjaG9zZW4gdGhhdCBhcmUgb25seSBwYXJ0IG9mIGEgc3RyYXRlZ3kuICovXG5mdW5jdGlvbiBzYXlQYXJ0KGN3ZDogc3RyaW5nLCB7IGNvbmZpZywgZmlsZXMsIGZvbGRlciB9OiBDaG9zZW4sIGdyb3VwczogUmVhZG9ubHlNYXA8c3RyaW5nLCBDaG9zZW4+KTogc3RyaW5nW10ge1xuICBjb25zdCB3aG9sZSA9IGdyb3Vwcy5nZXQoam9pbihmb2xkZXIsIENPTkZJR19OQU1FKSk7XG4gIGlmICghd2hvbGUgfHwgY29uZmlnLnBhdGggIT09IHdob2xlLmNvbmZpZy5wYXRoIHx8IGZpbGVzLmxlbmd0aCA9PT0gd2hvbGUuZmlsZXMubGVuZ3RoKSByZXR1cm4gW107XG4gIGNvbnN0IHNoYXJlID0gYCR7ZmlsZXMubGVuZ3RofSBvZiB0aGUgJHt3aG9sZS5maWxlcy5sZW5ndGh9IGZpbGVzIG9mICR7Y29uZmlnLnBhdGh9YDtcbiAgcmV0dXJuIFtgQ2hlY2tpbmcgb25seSAke3NoYXJlfTsgXCJuY3MtY2hlY2sgJHtzaG93UGF0aChjd2QsIGZvbGRlcil9XCIgY2hlY2tzIHRoZSB3aG9sZSBzdHJhdGVneS5gXTtcbn1cblxuLyoqIFRoZSBuZWFyZXN0IGBzdHJhdGVneS55YW1sYCBpbiB0aGUgZmlsZSdzIGZvbGRlciBvciBhYm92ZSBpdCwgdXAgdG8gdGhlIGZvbGRlciB0aGUgY2hlY2tlciBydW5zIGluLiAqL1xuZnVuY3Rpb24gY29uZmlnQWJvdmUoY3dkOiBzdHJpbmcsIGZpbGU6IHN0cmluZyk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGxldCBmb2xkZXIgPSBkaXJuYW1lKGZpbGUpO1xuICBmb3IgKDs7KSB7XG4gICAgY29uc3QgcGF0aCA9IGpvaW4oZm9sZGVyLCBDT05GSUdfTkFNRSk7XG4gICAgaWYgKGV4aXN0c1N5bmMocGF0aCkpIHJldHVybiBwYXRoO1xuICAgIGNvbnN0IHBhcmVudCA9IGRpcm5hbWUoZm9sZGVyKTtcbiAgICBjb25zdCBpc0luc2lkZSA9IGZvbGRlciAhPT0gY3dkICYmIGZvbGRlci5zdGFydHNXaXRoKGN3ZCArIHNlcCk7XG4gICAgaWYgKCFpc0luc2lkZSB8fCBwYXJlbnQgPT09IGZvbGRlcikgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICBmb2xkZXIgPSBwYXJlbnQ7XG4gIH1cbn1cbiIsICIvKiogQSBmb2xkZXIgb2YgaXRzIG93biBvbiB0aGUgZGlzaywgYW5kIGEgY29tbWFuZCBsaW5lIHRoYXQgd3JpdGVzIGludG8gbWVtb3J5LiAqL1xuaW1wb3J0IHsgbWtkaXJTeW5jLCBta2R0ZW1wU3luYywgcm1TeW5jLCB3cml0ZUZpbGVTeW5jIH0gZnJvbSAnbm9kZTpmcyc7XG5pbXBvcnQgeyB0bXBkaXIgfSBmcm9tICdub2RlOm9zJztcbmltcG9ydCB7IGRpcm5hbWUsIGpvaW4gfSBmcm9tICdub2RlOnBhdGgnO1xuaW1wb3J0IHR5cGUgeyBJbyB9IGZyb20gJy4uLy4uL3NyYy9jbGkvaW8uanMnO1xuaW1wb3J0IHsgcnVuIH0gZnJvbSAnLi4vLi4vc3JjL2NsaS9ydW4uanMnO1xuaW1wb3J0IHsgcnVsZXMgfSBmcm9tICcuLi8uLi9zcmMvcnVsZXMvaW5kZXguanMnO1xuaW1wb3J0IHsgY3JlYXRlRmFrZUZyYW1ld29yayB9IGZyb20gJy4vZnJhbWV3b3JrLmpzJztcblxuZXhwb3J0IGludGVyZmFjZSBSYW4ge1xuICByZWFkb25seSBjb2RlOiBudW1iZXI7XG4gIHJlYWRvbmx5IG91dDogc3RyaW5nO1xuICByZWFkb25seSBlcnI6IHN0cmluZztcbn1cblxuZXhwb3J0IGludGVyZmFjZSBXb3JsZCB7XG4gIHJlYWRvbmx5IGZvbGRlcjogc3RyaW5nO1xuICByZWFkb25seSB3cml0ZTogKHBhdGg6IHN0cmluZywgY29udGVudDogc3RyaW5nIHwgVWludDhBcnJheSkgPT4gc3RyaW5nO1xuICAvKiogUnVucyB0aGUgY29tbWFuZCBsaW5lIHdpdGggYSBzbWFsbCBmcmFtZXdvcmsgYW5kIHRoZSByZWFsIHJ1bGVzLiAqL1xuICByZWFkb25seSBydW46IChhcmd2OiByZWFkb25seSBzdHJpbmdbXSwgd29ybGQ/OiBQYXJ0aWFsPElvPiAmIHsgcmVhZG9ubHkgc3RkaW4/OiBzdHJpbmcgfSkgPT4gUHJvbWlzZTxSYW4+O1xuICByZWFkb25seSByZW1vdmU6ICgpID0+IHZvaWQ7XG59XG5cbi8qKiBBIHN0cmF0ZWd5IHRoYXQgcmVhZHMgbGlrZSBvbmUuICovXG5leHBvcnQgY29uc3QgU1RSQVRFR1kgPVxuICAnIyBOYXRpb25hbCBDeWJlcnNlY3VyaXR5IFN0cmF0ZWd5XFxuXFxuIyMgUmVzcG9uc2VcXG5cXG5UaGUgQWdlbmN5IHdpbGwgcnVuIHRoZSBuYXRpb25hbCByZXNwb25zZSB0ZWFtIGZyb20gMjAyNy5cXG4nO1xuXG5leHBvcnQgZnVuY3Rpb24gY3JlYXRlV29ybGQoKTogV29ybGQge1xuICBjb25zdCBmb2xkZXIgPSBta2R0ZW1wU3luYyhqb2luKHRtcGRpcigpLCAnbmNzLWNsaS0nKSk7XG4gIHJldHVybiB7XG4gICAgZm9sZGVyLFxuICAgIHdyaXRlKHBhdGgsIGNvbnRlbnQpIHtcbiAgICAgIGNvbnN0IHRhcmdldCA9IGpvaW4oZm9sZGVyLCBwYXRoKTtcbiAgICAgIG1rZGlyU3luYyhkaXJuYW1lKHRhcmdldCksIHsgcmVjdXJzaXZlOiB0cnVlIH0pO1xuICAgICAgd3JpdGVGaWxlU3luYyh0YXJnZXQsIGNvbnRlbnQpO1xuICAgICAgcmV0dXJuIHRhcmdldDtcbiAgICB9LFxuICAgIGFzeW5jIHJ1bihhcmd2LCB7IHN0ZGluID0gJycsIC4uLndvcmxkIH0gPSB7fSkge1xuICAgICAgbGV0IG91dCA9ICcnO1xuICAgICAgbGV0IGVyciA9ICcnO1xuICAgICAgY29uc3QgaW86IElvID0ge1xuICAgICAgICBjd2Q6IGZvbGRlcixcbiAgICAgICAgZW52OiB7fSxcbiAgICAgICAgc3Rkb3V0OiB7IHdyaXRlOiAodGV4dCkgPT4gdm9pZCAob3V0ICs9IHRleHQpIH0sXG4gICAgICAgIHN0ZGVycjogeyB3cml0ZTogKHRleHQpID0+IHZvaWQgKGVyciArPSB0ZXh0KSB9LFxuICAgICAgICByZWFkU3RkaW46IGFzeW5jICgpID0+IG5ldyBUZXh0RW5jb2RlcigpLmVuY29kZShzdGRpbiksXG4gICAgICAgIHRvZGF5OiAnMjAyNi0wMS0wMScsXG4gICAgICAgIC4uLndvcmxkLFxuICAgICAgfTtcbiAgICAgIGNvbnN0IGZyYW1ld29yayA9IHsgLi4uY3JlYXRlRmFrZUZyYW1ld29yaygpLCBpZDogJ25jcy1ndWlkZS0yMDI1JyB9O1xuICAgICAgY29uc3QgY29kZSA9IGF3YWl0IHJ1bihhcmd2LCBpbywgeyBmcmFtZXdvcmtzOiBbeyBmcmFtZXdvcmsgfV0sIHJ1bGVzIH0pO1xuICAgICAgcmV0dXJuIHsgY29kZSwgb3V0LCBlcnIgfTtcbiAgICB9LFxuICAgIHJlbW92ZTogKCkgPT4gcm1TeW5jKGZvbGRlciwgeyByZWN1cnNpdmU6IHRydWUsIGZvcmNlOiB0cnVlIH0pLFxuICB9O1xufVxuIiwgIi8qKiBUaGUgY29tbWFuZCBsaW5lIGFzIGEgZnVuY3Rpb246IGFyZ3VtZW50cyBhbmQgYSB3b3JsZCBpbiwgZXhpdCBjb2RlIG91dC4gKi9cbmltcG9ydCB7IHJlc29sdmUgfSBmcm9tICdub2RlOnBhdGgnO1xuaW1wb3J0IHsgYW5hbHlzZSB9IGZyb20gJy4uL2VuZ2luZS9hbmFseXNlLmpzJztcbmltcG9ydCB0eXBlIHsgQW5hbHlzaXMsIFNvdXJjZUZpbGUgfSBmcm9tICcuLi9lbmdpbmUvdHlwZXMuanMnO1xuaW1wb3J0IHsgZnJhbWV3b3JrcyB9IGZyb20gJy4uL2ZyYW1ld29ya3MvaW5kZXguanMnO1xuaW1wb3J0IHsgY3JlYXRlU3R5bGUgfSBmcm9tICcuLi9yZXBvcnRzL2xheW91dC5qcyc7XG5pbXBvcnQgdHlwZSB7IFJlcG9ydElucHV0IH0gZnJvbSAnLi4vcmVwb3J0cy9pbnB1dC5qcyc7XG5pbXBvcnQgeyByZWFjaGVzIH0gZnJvbSAnLi4vcmVwb3J0cy9zdW1tYXJ5LmpzJztcbmltcG9ydCB7IHJ1bGVzIH0gZnJvbSAnLi4vcnVsZXMvaW5kZXguanMnO1xuaW1wb3J0IHsgZXhwbGFpbiwgc2F5U2V2ZXJpdHkgfSBmcm9tICcuL2V4cGxhaW4uanMnO1xuaW1wb3J0IHsgY2hvb3NlRm9yLCBzZWxlY3RTdHJhdGVnaWVzLCBzaG93UGF0aCwgdHlwZSBDaG9zZW4sIHR5cGUgU2VsZWN0aW9uIH0gZnJvbSAnLi9maWxlcy5qcyc7XG5pbXBvcnQgeyBjaG9vc2VGcmFtZXdvcmssIHR5cGUgQnVpbHRJbiwgdHlwZSBDaG9zZW5GcmFtZXdvcmsgfSBmcm9tICcuL2ZyYW1ld29ya3MuanMnO1xuaW1wb3J0IHsgSEVMUCB9IGZyb20gJy4vaGVscC5qcyc7XG5pbXBvcnQgeyBpbml0Q29uZmlnIH0gZnJvbSAnLi9pbml0LmpzJztcbmltcG9ydCB7IGNhbm5vdFJ1biwgaXNDYW5ub3RSdW4sIG1hcEFsbCwgdHlwZSBJbyB9IGZyb20gJy4vaW8uanMnO1xuaW1wb3J0IHsgcmVhZE9wdGlvbnMsIHR5cGUgT3B0aW9ucyB9IGZyb20gJy4vb3B0aW9ucy5qcyc7XG5pbXBvcnQgeyBkZWNvZGVUZXh0LCBMQVJHRVNUX0ZJTEUsIHJlYWRUZXh0IH0gZnJvbSAnLi9yZWFkLmpzJztcbmltcG9ydCB7IGJlbG93Q292ZXJhZ2UsIHJlbmRlciwgcmVuZGVyS3Bpcywgd2FudHNDb2xvciB9IGZyb20gJy4vcmVuZGVyLmpzJztcbmltcG9ydCB7IGNyZWF0ZVByb2dyZXNzLCB0b1Rlcm1pbmFsIH0gZnJvbSAnLi90ZXJtaW5hbC5qcyc7XG5pbXBvcnQgeyBjaGVja091dHB1dHMsIHdyaXRlUmVwb3J0cyB9IGZyb20gJy4vd3JpdGUuanMnO1xuXG4vKiogTm90aGluZyBhdCBvciBhYm92ZSB0aGUgYmFyOyBmaW5kaW5ncyBvciBjb3ZlcmFnZSBvbiB0aGUgd3Jvbmcgc2lkZSBvZiBpdDsgY291bGQgbm90IHJ1bi4gKi9cbmV4cG9ydCBjb25zdCBFWElUID0geyBjbGVhbjogMCwgZmluZGluZ3M6IDEsIGNhbm5vdFJ1bjogMiB9IGFzIGNvbnN0O1xuXG4vKipcbiAqIFJ1bnMgdGhlIGNoZWNrZXIuXG4gKiBAcGFyYW0gYXJndiB0aGUgYXJndW1lbnRzIGJlaGluZCB0aGUgcHJvZ3JhbSdzIG5hbWVcbiAqIEBwYXJhbSBidWlsdEluIGZyYW1ld29ya3MgYW5kIHJ1bGVzLCB3aGVuIG5vdCB0aG9zZSB0aGF0IHNoaXBcbiAqIEByZXR1cm5zIHRoZSBleGl0IGNvZGU6IDAsIDEgb3IgMjsgbmV2ZXIgdGhyb3dzXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBydW4oYXJndjogcmVhZG9ubHkgc3RyaW5nW10sIGlvOiBJbywgYnVpbHRJbjogQnVpbHRJbiA9IHsgZnJhbWV3b3JrcywgcnVsZXMgfSk6IFByb21pc2U8bnVtYmVyPiB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGF3YWl0IGRpc3BhdGNoKHJlYWRPcHRpb25zKGFyZ3YpLCBpbywgYnVpbHRJbik7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgY29uc3QgbWVzc2FnZSA9IGlzQ2Fubm90UnVuKGVycm9yKSA/IGVycm9yLm1lc3NhZ2UgOiBzYXlEZWZlY3QoZXJyb3IsIGlvKTtcbiAgICBmb3IgKGNvbnN0IGxpbmUgb2YgbWVzc2FnZS5zcGxpdCgnXFxuJykpIGlvLnN0ZGVyci53cml0ZShgbmNzLWNoZWNrOiAke3RvVGVybWluYWwobGluZSwgaW8pfVxcbmApO1xuICAgIHJldHVybiBFWElULmNhbm5vdFJ1bjtcbiAgfVxufVxuXG5mdW5jdGlvbiBzYXlEZWZlY3QoZXJyb3I6IHVua25vd24sIGlvOiBJbyk6IHN0cmluZyB7XG4gIGNvbnN0IHN0YWNrID0gZXJyb3IgaW5zdGFuY2VvZiBFcnJvciA/IChlcnJvci5zdGFjayA/PyBlcnJvci5tZXNzYWdlKSA6IFN0cmluZyhlcnJvcik7XG4gIHJldHVybiBpby5lbnYuTkNTX0RFQlVHXG4gICAgPyBzdGFja1xuICAgIDogYFRoaXMgaXMgYSBkZWZlY3QgaW4gbmNzLWNoZWNrLCBub3QgaW4geW91ciBmaWxlczogJHtzdGFjay5zcGxpdCgnXFxuJylbMF19IChzZXQgTkNTX0RFQlVHPTEgZm9yIG1vcmUsIGFuZCBwbGVhc2UgcmVwb3J0IGl0KWA7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGRpc3BhdGNoKG9wdGlvbnM6IE9wdGlvbnMsIGlvOiBJbywgYnVpbHRJbjogQnVpbHRJbik6IFByb21pc2U8bnVtYmVyPiB7XG4gIGNvbnN0IHNheSA9ICh0ZXh0OiBzdHJpbmcpOiBudW1iZXIgPT4ge1xuICAgIGlvLnN0ZG91dC53cml0ZSh0ZXh0KTtcbiAgICByZXR1cm4gRVhJVC5jbGVhbjtcbiAgfTtcbiAgaWYgKG9wdGlvbnMuaGVscCkgcmV0dXJuIHNheShIRUxQKTtcbiAgaWYgKG9wdGlvbnMudmVyc2lvbikgcmV0dXJuIHNheShgJHtOQ1NfVkVSU0lPTn1cXG5gKTtcbiAgc3dpdGNoIChvcHRpb25zLmNvbW1hbmQpIHtcbiAgICBjYXNlICdydWxlcyc6XG4gICAgICByZXR1cm4gc2F5KGxpc3RSdWxlcyhvcHRpb25zLCBpbywgYnVpbHRJbikpO1xuICAgIGNhc2UgJ2V4cGxhaW4nOlxuICAgICAgcmV0dXJuIHNheShleHBsYWluQWxsKG9wdGlvbnMsIGlvLCBidWlsdEluKSk7XG4gICAgY2FzZSAnaW5pdCc6XG4gICAgICByZXR1cm4gc2F5KGluaXRDb25maWcoaW8uY3dkLCByZXNvbHZlKGlvLmN3ZCwgb3B0aW9ucy5hcmdzWzBdID8/ICcuJykpKTtcbiAgICBjYXNlICdjaGVjayc6XG4gICAgY2FzZSAna3Bpcyc6XG4gICAgICByZXR1cm4gY2hlY2sob3B0aW9ucywgaW8sIGJ1aWx0SW4pO1xuICB9XG59XG5cbmZ1bmN0aW9uIGxpc3RSdWxlcyhvcHRpb25zOiBPcHRpb25zLCBpbzogSW8sIHsgcnVsZXM6IGFsbCB9OiBCdWlsdEluKTogc3RyaW5nIHtcbiAgY29uc3Qgc3R5bGUgPSBjcmVhdGVTdHlsZSh3YW50c0NvbG9yKG9wdGlvbnMsIGlvKSk7XG4gIGNvbnN0IGxpbmVzID0gYWxsLm1hcCgoeyBpZCwgc2V2ZXJpdHksIHN1bW1hcnkgfSkgPT5cbiAgICBbc3R5bGUuYm9sZChpZCksIGAgICR7c3R5bGUuZGltKHNheVNldmVyaXR5KHNldmVyaXR5KSl9YCwgYCAgJHtzdW1tYXJ5fWBdLmpvaW4oJ1xcbicpLFxuICApO1xuICByZXR1cm4gYCR7bGluZXMuam9pbignXFxuJyl9XFxuYDtcbn1cblxuZnVuY3Rpb24gZXhwbGFpbkFsbChvcHRpb25zOiBPcHRpb25zLCBpbzogSW8sIGJ1aWx0SW46IEJ1aWx0SW4pOiBzdHJpbmcge1xuICBpZiAob3B0aW9ucy5hcmdzLmxlbmd0aCA9PT0gMCkge1xuICAgIHRocm93IGNhbm5vdFJ1bignU2F5IHdoYXQgdG8gZXhwbGFpbjogYW4gZWxlbWVudCAobmNzLWNoZWNrIGV4cGxhaW4gNS40LjEpLCBhIGZvY3VzIGFyZWEgb3IgYSBydWxlLicpO1xuICB9XG4gIGNvbnN0IGhlcmUgPSBjaG9vc2VGb3IoaW8uY3dkLCByZXNvbHZlKGlvLmN3ZCwgJ3N0cmF0ZWd5Lm1kJyksIG9wdGlvbnMuY29uZmlnKTtcbiAgY29uc3QgeyBmcmFtZXdvcmsgfSA9IGNob29zZUZyYW1ld29yayhpby5jd2QsIG9wdGlvbnMuZnJhbWV3b3JrLCBoZXJlLCBbXSwgYnVpbHRJbik7XG4gIGNvbnN0IHBhZ2UgPSB7IGNvbG9yOiB3YW50c0NvbG9yKG9wdGlvbnMsIGlvKSwgd2lkdGg6IGlvLnN0ZG91dC5jb2x1bW5zID8/IDEwMCB9O1xuICByZXR1cm4gbWFwQWxsKG9wdGlvbnMuYXJncywgKGlkKSA9PiBleHBsYWluKGlkLCBmcmFtZXdvcmssIGJ1aWx0SW4ucnVsZXMsIHBhZ2UpKS5qb2luKCdcXG4nKTtcbn1cblxuLyoqIEEgc3RyYXRlZ3kgd2l0aCBhbGwgdGhhdCBpdCB0YWtlcyB0byBhbmFseXNlIGl0LiAqL1xuaW50ZXJmYWNlIFByZXBhcmVkIHtcbiAgcmVhZG9ubHkgY2hvc2VuOiBDaG9zZW47XG4gIHJlYWRvbmx5IGZpbGVzOiByZWFkb25seSBTb3VyY2VGaWxlW107XG4gIHJlYWRvbmx5IGp1ZGdlZEJ5OiBDaG9zZW5GcmFtZXdvcms7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGNoZWNrKG9wdGlvbnM6IE9wdGlvbnMsIGlvOiBJbywgYnVpbHRJbjogQnVpbHRJbik6IFByb21pc2U8bnVtYmVyPiB7XG4gIGNvbnN0IHsgcHJlcGFyZWQsIG5vdGVzIH0gPSBhd2FpdCBwcmVwYXJlKG9wdGlvbnMsIGlvLCBidWlsdEluKTtcbiAgY29uc3QgaW5wdXRzID0gcHJlcGFyZWQuZmxhdE1hcCgoeyBjaG9zZW4sIGp1ZGdlZEJ5IH0pID0+IFtcbiAgICAuLi5jaG9zZW4uZmlsZXMsXG4gICAgLi4uKGNob3Nlbi5jb25maWcucGF0aCA9PT0gdW5kZWZpbmVkID8gW10gOiBbcmVzb2x2ZShpby5jd2QsIGNob3Nlbi5jb25maWcucGF0aCldKSxcbiAgICAuLi4oanVkZ2VkQnkucGF0aCA9PT0gdW5kZWZpbmVkID8gW10gOiBbanVkZ2VkQnkucGF0aF0pLFxuICBdKTtcbiAgY2hlY2tPdXRwdXRzKGlvLmN3ZCwgb3B0aW9ucy5vdXRwdXRzLCBpbnB1dHMpO1xuICBpZiAoIW9wdGlvbnMucXVpZXQpIGZvciAoY29uc3Qgbm90ZSBvZiBub3RlcykgaW8uc3RkZXJyLndyaXRlKGAke3RvVGVybWluYWwobm90ZSwgaW8pfVxcbmApO1xuICBjb25zdCBhbmFseXNlcyA9IGFuYWx5c2VBbGwocHJlcGFyZWQsIG9wdGlvbnMsIGlvLCBidWlsdEluKTtcbiAgY29uc3QgaW5wdXQ6IFJlcG9ydElucHV0ID0ge1xuICAgIHRvb2w6IHsgbmFtZTogJ25jcy1jaGVjaycsIHZlcnNpb246IE5DU19WRVJTSU9OIH0sXG4gICAgYW5hbHlzZXMsXG4gICAgcnVsZXM6IGJ1aWx0SW4ucnVsZXMsXG4gIH07XG4gIGNvbnN0IHJlbmRlckFzID0gb3B0aW9ucy5jb21tYW5kID09PSAna3BpcycgPyByZW5kZXJLcGlzIDogcmVuZGVyO1xuICBjb25zdCByZXBvcnRzID0gb3B0aW9ucy5vdXRwdXRzLm1hcCgoeyBmb3JtYXQsIHBhdGggfSkgPT4gKHtcbiAgICBwYXRoLFxuICAgIHRleHQ6IHJlbmRlckFzKGZvcm1hdCwgaW5wdXQsIG9wdGlvbnMsIGlvLCBwYXRoKSxcbiAgfSkpO1xuICBjb25zdCBwcmludGVkID0gb3B0aW9ucy5mb3JtYXQgJiYgcmVuZGVyQXMob3B0aW9ucy5mb3JtYXQsIGlucHV0LCBvcHRpb25zLCBpbyk7XG4gIHdyaXRlUmVwb3J0cyhpby5jd2QsIHJlcG9ydHMpO1xuICBpZiAocHJpbnRlZCkgaW8uc3Rkb3V0LndyaXRlKHByaW50ZWQpO1xuICByZXR1cm4gb3B0aW9ucy5jb21tYW5kID09PSAna3BpcycgPyBFWElULmNsZWFuIDoganVkZ2UoYW5hbHlzZXMsIG9wdGlvbnMsIGlvKTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gcHJlcGFyZShvcHRpb25zOiBPcHRpb25zLCBpbzogSW8sIGJ1aWx0SW46IEJ1aWx0SW4pIHtcbiAgY29uc3QgaXNTdGRpbiA9IG9wdGlvbnMuc3RkaW5GaWxlbmFtZSAhPT0gdW5kZWZpbmVkIHx8IG9wdGlvbnMuYXJncy5pbmNsdWRlcygnLScpO1xuICBpZiAoaXNTdGRpbiAmJiBvcHRpb25zLmFyZ3Muc29tZSgoYXJnKSA9PiBhcmcgIT09ICctJykpIHtcbiAgICB0aHJvdyBjYW5ub3RSdW4oJ1N0YW5kYXJkIGlucHV0IGlzIGNoZWNrZWQgYWxvbmU6IGdpdmUgZWl0aGVyIGZpbGVzIG9yIC0tc3RkaW4tZmlsZW5hbWUuJyk7XG4gIH1cbiAgY29uc3QgeyBzdHJhdGVnaWVzLCBub3RlcyB9OiBTZWxlY3Rpb24gPSBpc1N0ZGluXG4gICAgPyB7XG4gICAgICAgIHN0cmF0ZWdpZXM6IFtjaG9vc2VGb3IoaW8uY3dkLCByZXNvbHZlKGlvLmN3ZCwgb3B0aW9ucy5zdGRpbkZpbGVuYW1lID8/ICdzdGRpbi5tZCcpLCBvcHRpb25zLmNvbmZpZyldLFxuICAgICAgICBub3RlczogW10sXG4gICAgICB9XG4gICAgOiBzZWxlY3RTdHJhdGVnaWVzKGlvLmN3ZCwgb3B0aW9ucy5hcmdzLCBvcHRpb25zLmNvbmZpZyk7XG4gIGNvbnN0IHN0ZGluID0gaXNTdGRpbiA/IGRlY29kZVRleHQoYXdhaXQgaW8ucmVhZFN0ZGluKCksICdTdGFuZGFyZCBpbnB1dCcpIDogdW5kZWZpbmVkO1xuICBjb25zdCBwcmVwYXJlZCA9IG1hcEFsbChzdHJhdGVnaWVzLCAoY2hvc2VuKTogUHJlcGFyZWQgPT4ge1xuICAgIGNvbnN0IGZpbGVzID0gbWFwQWxsKGNob3Nlbi5maWxlcywgKHBhdGgpOiBTb3VyY2VGaWxlID0+IHtcbiAgICAgIGNvbnN0IHNob3duID0gc2hvd1BhdGgoaW8uY3dkLCBwYXRoKTtcbiAgICAgIHJldHVybiB7IHBhdGg6IHNob3duLCB0ZXh0OiBzdGRpbiA/PyByZWFkVGV4dChwYXRoLCBzaG93bikgfTtcbiAgICB9KTtcbiAgICByZXR1cm4geyBjaG9zZW4sIGZpbGVzLCBqdWRnZWRCeTogY2hvb3NlRnJhbWV3b3JrKGlvLmN3ZCwgb3B0aW9ucy5mcmFtZXdvcmssIGNob3NlbiwgZmlsZXMsIGJ1aWx0SW4pIH07XG4gIH0pO1xuICBmb3IgKGNvbnN0IHsgY2hvc2VuLCBmaWxlcyB9IG9mIHByZXBhcmVkKSBjaGVja1NpemUoY2hvc2VuLCBmaWxlcyk7XG4gIHJldHVybiB7IHByZXBhcmVkLCBub3RlcyB9O1xufVxuXG4vKiogT25lIHN0cmF0ZWd5IGlzIGhlbGQgaW4gbWVtb3J5IGFzIGEgd2hvbGUuICovXG5mdW5jdGlvbiBjaGVja1NpemUoeyBjb25maWcgfTogQ2hvc2VuLCBmaWxlczogcmVhZG9ubHkgU291cmNlRmlsZVtdKTogdm9pZCB7XG4gIGNvbnN0IHNpemUgPSBmaWxlcy5yZWR1Y2UoKHN1bSwgeyB0ZXh0IH0pID0+IHN1bSArIHRleHQubGVuZ3RoLCAwKTtcbiAgaWYgKHNpemUgPD0gTEFSR0VTVF9GSUxFKSByZXR1cm47XG4gIGNvbnN0IG1vc3QgPSBMQVJHRVNUX0ZJTEUgLyAxMDI0IC8gMTAyNDtcbiAgdGhyb3cgY2Fubm90UnVuKFxuICAgIGBUaGUgZmlsZXMgb2YgJHtjb25maWcucGF0aCA/PyAndGhpcyBzdHJhdGVneSd9IGFyZSBsYXJnZXIgdGhhbiAke21vc3R9IE1CIHRvZ2V0aGVyOyBubyBzdHJhdGVneSBpcy5gLFxuICApO1xufVxuXG5mdW5jdGlvbiBhbmFseXNlQWxsKHByZXBhcmVkOiByZWFkb25seSBQcmVwYXJlZFtdLCBvcHRpb25zOiBPcHRpb25zLCBpbzogSW8sIHsgcnVsZXM6IGFsbCB9OiBCdWlsdEluKTogQW5hbHlzaXNbXSB7XG4gIGNvbnN0IHByb2dyZXNzID0gY3JlYXRlUHJvZ3Jlc3MoaW8sIG9wdGlvbnMucXVpZXQpO1xuICBjb25zdCBhbmFseXNlcyA9IHByZXBhcmVkLm1hcCgoeyBjaG9zZW4sIGZpbGVzLCBqdWRnZWRCeSB9LCBpbmRleCkgPT4ge1xuICAgIHByb2dyZXNzLnNob3coZmlsZXMsIGluZGV4LCBwcmVwYXJlZC5sZW5ndGgpO1xuICAgIGNvbnN0IHsgZnJhbWV3b3JrLCB3ZWlnaHRzIH0gPSBqdWRnZWRCeTtcbiAgICBjb25zdCB7IHByb2ZpbGUgfSA9IG9wdGlvbnM7XG4gICAgcmV0dXJuIGFuYWx5c2UoeyBmaWxlcywgY29uZmlnOiBjaG9zZW4uY29uZmlnIH0sIHsgZnJhbWV3b3JrLCB3ZWlnaHRzLCBydWxlczogYWxsLCBwcm9maWxlLCB0b2RheTogaW8udG9kYXkgfSk7XG4gIH0pO1xuICBwcm9ncmVzcy5jbGVhcigpO1xuICByZXR1cm4gYW5hbHlzZXM7XG59XG5cbmZ1bmN0aW9uIGp1ZGdlKGFuYWx5c2VzOiByZWFkb25seSBBbmFseXNpc1tdLCBvcHRpb25zOiBPcHRpb25zLCBpbzogSW8pOiBudW1iZXIge1xuICBjb25zdCB7IGZhaWxPbiwgbWluQ292ZXJhZ2UgfSA9IG9wdGlvbnM7XG4gIGNvbnN0IGJlbG93ID0gbWluQ292ZXJhZ2UgPT09IHVuZGVmaW5lZCA/IFtdIDogYmVsb3dDb3ZlcmFnZShhbmFseXNlcywgbWluQ292ZXJhZ2UpO1xuICBmb3IgKGNvbnN0IGxpbmUgb2YgYmVsb3cpIGlvLnN0ZGVyci53cml0ZShgbmNzLWNoZWNrOiAke3RvVGVybWluYWwobGluZSwgaW8pfVxcbmApO1xuICBjb25zdCBmaW5kaW5ncyA9IGFuYWx5c2VzLmZsYXRNYXAoKGFuYWx5c2lzKSA9PiBhbmFseXNpcy5maW5kaW5ncyk7XG4gIGNvbnN0IGZhaWxzID0gZmFpbE9uICE9PSAnbmV2ZXInICYmIGZpbmRpbmdzLnNvbWUoKHsgc2V2ZXJpdHkgfSkgPT4gcmVhY2hlcyhzZXZlcml0eSwgZmFpbE9uKSk7XG4gIHJldHVybiBmYWlscyB8fCBiZWxvdy5sZW5ndGggPiAwID8gRVhJVC5maW5kaW5ncyA6IEVYSVQuY2xlYW47XG59XG4iLCAiLyoqIGBuY3MtY2hlY2sgZXhwbGFpbmA6IHdoYXQgYW4gZWxlbWVudCwgZm9jdXMgYXJlYSwgcHJpbmNpcGxlIG9yIHJ1bGUgaXMgYWJvdXQuICovXG5pbXBvcnQgeyBlbGVtZW50c09mLCBmaW5kQXJlYSB9IGZyb20gJy4uL2VuZ2luZS9mcmFtZXdvcmsuanMnO1xuaW1wb3J0IHsgbmVhcmVzdFRvIH0gZnJvbSAnLi4vZW5naW5lL25lYXJlc3QuanMnO1xuaW1wb3J0IHR5cGUgeyBFbGVtZW50LCBGb2N1c0FyZWEsIEZyYW1ld29yaywgUHJpbmNpcGxlLCBSdWxlIH0gZnJvbSAnLi4vZW5naW5lL3R5cGVzLmpzJztcbmltcG9ydCB7IGNyZWF0ZVN0eWxlLCBoYW5nLCB3cmFwLCB0eXBlIFN0eWxlIH0gZnJvbSAnLi4vcmVwb3J0cy9sYXlvdXQuanMnO1xuaW1wb3J0IHsgY2Fubm90UnVuIH0gZnJvbSAnLi9pby5qcyc7XG5cbmV4cG9ydCBpbnRlcmZhY2UgUGFnZSB7XG4gIHJlYWRvbmx5IGNvbG9yOiBib29sZWFuO1xuICByZWFkb25seSB3aWR0aDogbnVtYmVyO1xufVxuXG4vKipcbiAqIEV4cGxhaW5zIGFuIGlkOiBvZiBhbiBlbGVtZW50ICg1LjQuMSksIGEgcGFydCBvZiBvbmUgKDUuMS4zLjEpLCBhIGZvY3VzIGFyZWEgKDUuNCksIGEgcHJpbmNpcGxlICg0LjQpIG9yIGEgcnVsZS5cbiAqIEB0aHJvd3Mgd2hhdCBgY2Fubm90UnVuYCBtYWtlcywgd2l0aCB0aGUgbmVhcmVzdCBpZHMsIGZvciBhbiB1bmtub3duIGlkXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBleHBsYWluKGlkOiBzdHJpbmcsIGZyYW1ld29yazogRnJhbWV3b3JrLCBydWxlczogcmVhZG9ubHkgUnVsZVtdLCBwYWdlOiBQYWdlKTogc3RyaW5nIHtcbiAgY29uc3Qgc3R5bGUgPSBjcmVhdGVTdHlsZShwYWdlLmNvbG9yKTtcbiAgY29uc3Qgd2lkdGggPSBNYXRoLm1pbihNYXRoLm1heChwYWdlLndpZHRoLCA2MCksIDEwMCk7XG4gIGNvbnN0IGVsZW1lbnQgPSBlbGVtZW50c09mKGZyYW1ld29yaykuZmluZCgob25lKSA9PiBvbmUuaWQgPT09IGlkIHx8IG9uZS5wYXJ0cz8uc29tZSgocGFydCkgPT4gcGFydC5pZCA9PT0gaWQpKTtcbiAgY29uc3QgYXJlYSA9IGZyYW1ld29yay5hcmVhcy5maW5kKChvbmUpID0+IG9uZS5pZCA9PT0gaWQpO1xuICBjb25zdCBwcmluY2lwbGUgPSBmcmFtZXdvcmsucHJpbmNpcGxlcy5maW5kKChvbmUpID0+IG9uZS5pZCA9PT0gaWQpO1xuICBjb25zdCBydWxlID0gcnVsZXMuZmluZCgob25lKSA9PiBvbmUuaWQgPT09IGlkKTtcbiAgY29uc3QgbGluZXMgPSBlbGVtZW50XG4gICAgPyBleHBsYWluRWxlbWVudChlbGVtZW50LCBmcmFtZXdvcmssIHN0eWxlLCB3aWR0aClcbiAgICA6IGFyZWFcbiAgICAgID8gZXhwbGFpbkFyZWEoYXJlYSwgZnJhbWV3b3JrLCBzdHlsZSwgd2lkdGgpXG4gICAgICA6IHByaW5jaXBsZVxuICAgICAgICA/IGV4cGxhaW5QcmluY2lwbGUocHJpbmNpcGxlLCBmcmFtZXdvcmssIHN0eWxlLCB3aWR0aClcbiAgICAgICAgOiBydWxlXG4gICAgICAgICAgPyBleHBsYWluUnVsZShydWxlLCBzdHlsZSwgd2lkdGgpXG4gICAgICAgICAgOiB1bmRlZmluZWQ7XG4gIGlmICghbGluZXMpIHRocm93IGNhbm5vdFJ1bihzYXlVbmtub3duKGlkLCBmcmFtZXdvcmssIHJ1bGVzKSk7XG4gIHJldHVybiBgJHtsaW5lcy5qb2luKCdcXG4nKX1cXG5gO1xufVxuXG5jb25zdCB0aXRsZSA9IChzdHlsZTogU3R5bGUsIGlkOiBzdHJpbmcsIG5hbWU6IHN0cmluZyk6IHN0cmluZyA9PiBzdHlsZS5ib2xkKGAke2lkfSAgJHtuYW1lfWApO1xuXG5mdW5jdGlvbiBsaXN0KGhlYWRpbmc6IHN0cmluZywgaXRlbXM6IHJlYWRvbmx5IHN0cmluZ1tdLCBzdHlsZTogU3R5bGUsIHdpZHRoOiBudW1iZXIpOiBzdHJpbmdbXSB7XG4gIGlmIChpdGVtcy5sZW5ndGggPT09IDApIHJldHVybiBbXTtcbiAgcmV0dXJuIFsnJywgc3R5bGUuYm9sZChoZWFkaW5nKSwgLi4uaXRlbXMuZmxhdE1hcCgoaXRlbSkgPT4gaGFuZygnICAtICcsIDQsIGl0ZW0sIHdpZHRoKSldO1xufVxuXG5mdW5jdGlvbiBleHBsYWluRWxlbWVudChlbGVtZW50OiBFbGVtZW50LCBmcmFtZXdvcms6IEZyYW1ld29yaywgc3R5bGU6IFN0eWxlLCB3aWR0aDogbnVtYmVyKTogc3RyaW5nW10ge1xuICBjb25zdCBhcmVhID0gZmluZEFyZWEoZnJhbWV3b3JrLCBlbGVtZW50LmlkKSE7XG4gIGNvbnN0IGluZGVudCA9ICh0ZXh0OiBzdHJpbmcpOiBzdHJpbmdbXSA9PiB3cmFwKHRleHQsIHdpZHRoIC0gMikubWFwKChsaW5lKSA9PiBgICAke2xpbmV9YCk7XG4gIHJldHVybiBbXG4gICAgdGl0bGUoc3R5bGUsIGVsZW1lbnQuaWQsIGVsZW1lbnQudGl0bGUpLFxuICAgIHN0eWxlLmRpbShgJHtmcmFtZXdvcmsudGl0bGV9IFx1MDBCNyAke2FyZWEuaWR9ICR7YXJlYS50aXRsZX1gKSxcbiAgICAnJyxcbiAgICAuLi53cmFwKGVsZW1lbnQuc3VtbWFyeSwgd2lkdGgpLFxuICAgIC4uLihlbGVtZW50LnBhcnRzID8/IFtdKS5mbGF0TWFwKChwYXJ0KSA9PiBbXG4gICAgICAnJyxcbiAgICAgIHN0eWxlLmJvbGQoYCR7cGFydC5pZH0gICR7cGFydC50aXRsZX1gKSxcbiAgICAgIC4uLndyYXAocGFydC5zdW1tYXJ5LCB3aWR0aCksXG4gICAgXSksXG4gICAgLi4ubGlzdChcbiAgICAgICdBIHN0cmF0ZWd5IHRoYXQgYWRkcmVzc2VzIGl0JyxcbiAgICAgIGVsZW1lbnQuYXNrcy5tYXAoKHsgdGV4dCB9KSA9PiB0ZXh0LnJlcGxhY2UoL1xcLiQvLCAnJykpLFxuICAgICAgc3R5bGUsXG4gICAgICB3aWR0aCxcbiAgICApLFxuICAgIC4uLmxpc3QoJ1F1ZXN0aW9ucyBvZiBhIHJldmlld2VyJywgZWxlbWVudC5xdWVzdGlvbnMsIHN0eWxlLCB3aWR0aCksXG4gICAgLi4uKGVsZW1lbnQuZXhhbXBsZSA9PT0gJycgPyBbXSA6IFsnJywgc3R5bGUuYm9sZCgnQW4gZXhhbXBsZScpLCAuLi5pbmRlbnQoZWxlbWVudC5leGFtcGxlLnRyaW0oKSldKSxcbiAgICAnJyxcbiAgICBzdHlsZS5ib2xkKCdBIHNlY3Rpb24gdG8gc3RhcnQgZnJvbScpLFxuICAgIC4uLmVsZW1lbnQuc2tlbGV0b25cbiAgICAgIC50cmltRW5kKClcbiAgICAgIC5zcGxpdCgnXFxuJylcbiAgICAgIC5tYXAoKGxpbmUpID0+IGAgICR7bGluZX1gLnRyaW1FbmQoKSksXG4gIF07XG59XG5cbmZ1bmN0aW9uIGV4cGxhaW5BcmVhKGFyZWE6IEZvY3VzQXJlYSwgZnJhbWV3b3JrOiBGcmFtZXdvcmssIHN0eWxlOiBTdHlsZSwgd2lkdGg6IG51bWJlcik6IHN0cmluZ1tdIHtcbiAgcmV0dXJuIFtcbiAgICB0aXRsZShzdHlsZSwgYXJlYS5pZCwgYXJlYS50aXRsZSksXG4gICAgc3R5bGUuZGltKGZyYW1ld29yay50aXRsZSksXG4gICAgJycsXG4gICAgLi4ud3JhcChhcmVhLnN1bW1hcnksIHdpZHRoKSxcbiAgICAnJyxcbiAgICBzdHlsZS5ib2xkKCdJdHMgZWxlbWVudHMnKSxcbiAgICAuLi5hcmVhLmVsZW1lbnRzLmZsYXRNYXAoKHsgaWQsIHRpdGxlOiBuYW1lIH0pID0+IGhhbmcoYCAgJHtpZH0gIGAsIDQgKyBpZC5sZW5ndGgsIG5hbWUsIHdpZHRoKSksXG4gICAgJycsXG4gICAgc3R5bGUuZGltKGBuY3MtY2hlY2sgZXhwbGFpbiAke2FyZWEuZWxlbWVudHNbMF0/LmlkID8/IGFyZWEuaWR9IHNheXMgbW9yZSBvZiBhbiBlbGVtZW50LmApLFxuICBdO1xufVxuXG5mdW5jdGlvbiBleHBsYWluUHJpbmNpcGxlKHByaW5jaXBsZTogUHJpbmNpcGxlLCBmcmFtZXdvcms6IEZyYW1ld29yaywgc3R5bGU6IFN0eWxlLCB3aWR0aDogbnVtYmVyKTogc3RyaW5nW10ge1xuICByZXR1cm4gW1xuICAgIHRpdGxlKHN0eWxlLCBwcmluY2lwbGUuaWQsIHByaW5jaXBsZS50aXRsZSksXG4gICAgc3R5bGUuZGltKGAke2ZyYW1ld29yay50aXRsZX0gXHUwMEI3IGEgcHJpbmNpcGxlIHRoYXQgc2hvd3MgaW4gdGhlIHdob2xlIHN0cmF0ZWd5OyBpbmZvcm1hdGlvbiBvbmx5YCksXG4gICAgJycsXG4gICAgLi4ud3JhcChwcmluY2lwbGUuc3VtbWFyeSwgd2lkdGgpLFxuICAgIC4uLmxpc3QoJ1dvcmRzIHRoYXQgc2hvdyBpdCcsIHByaW5jaXBsZS5waHJhc2VzLmRlZmluaW5nLnNsaWNlKDAsIDEwKSwgc3R5bGUsIHdpZHRoKSxcbiAgXTtcbn1cblxuZnVuY3Rpb24gZXhwbGFpblJ1bGUoeyBpZCwgc2V2ZXJpdHksIHN1bW1hcnksIGhlbHAgfTogUnVsZSwgc3R5bGU6IFN0eWxlLCB3aWR0aDogbnVtYmVyKTogc3RyaW5nW10ge1xuICByZXR1cm4gW1xuICAgIHRpdGxlKHN0eWxlLCBpZCwgc2F5U2V2ZXJpdHkoc2V2ZXJpdHkpKSxcbiAgICAnJyxcbiAgICAuLi53cmFwKHN1bW1hcnksIHdpZHRoKSxcbiAgICAnJyxcbiAgICAuLi5oZWxwXG4gICAgICAudHJpbSgpXG4gICAgICAuc3BsaXQoJ1xcbicpXG4gICAgICAuZmxhdE1hcCgobGluZSkgPT4gd3JhcChsaW5lLCB3aWR0aCkpLFxuICAgICcnLFxuICAgIHN0eWxlLmRpbSgnQ2hhbmdlIGl0cyBzZXZlcml0eSBpbiBzdHJhdGVneS55YW1sOicpLFxuICAgIGAgIHJ1bGVzOmAsXG4gICAgYCAgICAke2lkfTogb2ZmICAgJHtzdHlsZS5kaW0oJyMgb3IgZXJyb3IsIHdhcm5pbmcsIGluZm8nKX1gLFxuICBdO1xufVxuXG4vKiogXCJ3YXJuaW5nXCIsIG9yIFwiaW5mbyBpbiBkcmFmdGluZywgd2FybmluZyBpbiByZXZpZXcgYW5kIHJlbGVhc2VcIi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzYXlTZXZlcml0eShzZXZlcml0eTogUnVsZVsnc2V2ZXJpdHknXSk6IHN0cmluZyB7XG4gIGlmICh0eXBlb2Ygc2V2ZXJpdHkgPT09ICdzdHJpbmcnKSByZXR1cm4gc2V2ZXJpdHk7XG4gIGNvbnN0IHsgZHJhZnRpbmcsIHJldmlldywgcmVsZWFzZSB9ID0gc2V2ZXJpdHk7XG4gIGlmIChkcmFmdGluZyA9PT0gcmV2aWV3ICYmIHJldmlldyA9PT0gcmVsZWFzZSkgcmV0dXJuIHJldmlldztcbiAgY29uc3QgbGFzdCA9IHJldmlldyA9PT0gcmVsZWFzZSA/IGAke3Jldmlld30gaW4gcmV2aWV3IGFuZCByZWxlYXNlYCA6IGAke3Jldmlld30gaW4gcmV2aWV3LCAke3JlbGVhc2V9IGluIHJlbGVhc2VgO1xuICByZXR1cm4gZHJhZnRpbmcgPT09IHJldmlld1xuICAgID8gYCR7cmV2aWV3fSBpbiBkcmFmdGluZyBhbmQgcmV2aWV3LCAke3JlbGVhc2V9IGluIHJlbGVhc2VgXG4gICAgOiBgJHtkcmFmdGluZ30gaW4gZHJhZnRpbmcsICR7bGFzdH1gO1xufVxuXG5mdW5jdGlvbiBzYXlVbmtub3duKGlkOiBzdHJpbmcsIGZyYW1ld29yazogRnJhbWV3b3JrLCBydWxlczogcmVhZG9ubHkgUnVsZVtdKTogc3RyaW5nIHtcbiAgY29uc3QgbmFtZWQgPSBmcmFtZXdvcmsuYXJlYXMuZmxhdE1hcCgoYXJlYSkgPT4gW2FyZWEsIC4uLmFyZWEuZWxlbWVudHNdKTtcbiAgY29uc3QgaWRzID0gW1xuICAgIC4uLm5hbWVkLm1hcCgob25lKSA9PiBvbmUuaWQpLFxuICAgIC4uLmZyYW1ld29yay5wcmluY2lwbGVzLm1hcCgob25lKSA9PiBvbmUuaWQpLFxuICAgIC4uLnJ1bGVzLm1hcCgob25lKSA9PiBvbmUuaWQpLFxuICBdO1xuICBjb25zdCB3b3JkID0gaWQudG9Mb3dlckNhc2UoKTtcbiAgY29uc3QgYmFyZVJ1bGUgPSBydWxlc1xuICAgIC5tYXAoKG9uZSkgPT4gb25lLmlkKVxuICAgIC5maW5kKChvbmUpID0+IG9uZS5zcGxpdCgnLycpWzFdID09PSBuZWFyZXN0VG8od29yZCwgW29uZS5zcGxpdCgnLycpWzFdIV0pKTtcbiAgLy8gT2YgbnVtYmVycyB0aGUgbmVpZ2hib3VycyBhcmUgd2FudGVkLCBvZiB3b3JkcyB3aGF0IGhhcyB0aGVtIGluIGl0cyB0aXRsZS5cbiAgY29uc3QgZmFtaWx5ID0gL15cXGQrKD86XFwuXFxkKykqJC8udGVzdChpZClcbiAgICA/IGlkcy5maWx0ZXIoKG9uZSkgPT4gb25lLnN0YXJ0c1dpdGgoYCR7aWQuc3BsaXQoJy4nKS5zbGljZSgwLCAtMSkuam9pbignLicpfS5gKSkuc2xpY2UoMCwgOClcbiAgICA6IG5hbWVkXG4gICAgICAgIC5maWx0ZXIoKG9uZSkgPT4gd29yZC5sZW5ndGggPiAyICYmIG9uZS50aXRsZS50b0xvd2VyQ2FzZSgpLmluY2x1ZGVzKHdvcmQpKVxuICAgICAgICAubWFwKChvbmUpID0+IGAke29uZS5pZH0gJHtvbmUudGl0bGV9YCk7XG4gIGNvbnN0IG5lYXIgPSBuZWFyZXN0VG8oaWQsIGlkcykgPz8gYmFyZVJ1bGU7XG4gIGNvbnN0IGhpbnRzID0gWy4uLm5ldyBTZXQoWy4uLihuZWFyID8gW25lYXJdIDogW10pLCAuLi5mYW1pbHldKV0uc2xpY2UoMCwgOCk7XG4gIGNvbnN0IHJlc3QgPVxuICAgIGhpbnRzLmxlbmd0aCA+IDBcbiAgICAgID8gYCBOZWFyZXN0OiAke2hpbnRzLmpvaW4oJzsgJyl9LmBcbiAgICAgIDogYCBFbGVtZW50cyBhcmUgbnVtYmVyZWQgbGlrZSAke2lkc1sxXX07IFwibmNzLWNoZWNrIHJ1bGVzXCIgbGlzdHMgdGhlIHJ1bGVzLmA7XG4gIHJldHVybiBgTm90aGluZyBpcyBrbm93biBhcyBcIiR7aWR9XCIgaW4gJHtmcmFtZXdvcmsudGl0bGV9LiR7cmVzdH1gO1xufVxuIiwgIi8qKiBGaW5kcyB0aGUgZnJhbWV3b3JrIHRoYXQgYSBzdHJhdGVneSBpcyBqdWRnZWQgYnk6IGEgYnVpbHQtaW4gb25lIGJ5IGl0cyBpZCwgb3IgYSBjYXRhbG9ndWUgZmlsZSBvZiB0aGUgdXNlci4gKi9cbmltcG9ydCB7IGV4aXN0c1N5bmMgfSBmcm9tICdub2RlOmZzJztcbmltcG9ydCB7IHJlc29sdmUgfSBmcm9tICdub2RlOnBhdGgnO1xuaW1wb3J0IHsgZGVmYXVsdENvbmZpZywgcmVhZEZyb250TWF0dGVyIH0gZnJvbSAnLi4vZW5naW5lL2NvbmZpZy5qcyc7XG5pbXBvcnQgeyByZWFkRnJhbWV3b3JrIH0gZnJvbSAnLi4vZW5naW5lL2ZyYW1ld29yay5qcyc7XG5pbXBvcnQgeyBuZWFyZXN0VG8gfSBmcm9tICcuLi9lbmdpbmUvbmVhcmVzdC5qcyc7XG5pbXBvcnQgdHlwZSB7IFdlaWdodHMgfSBmcm9tICcuLi9lbmdpbmUvbW9kZWwuanMnO1xuaW1wb3J0IHsgcGFyc2UgfSBmcm9tICcuLi9lbmdpbmUvcGFyc2UuanMnO1xuaW1wb3J0IHR5cGUgeyBGcmFtZXdvcmssIFJ1bGUsIFNvdXJjZUZpbGUgfSBmcm9tICcuLi9lbmdpbmUvdHlwZXMuanMnO1xuaW1wb3J0IHR5cGUgeyBDaG9zZW4gfSBmcm9tICcuL2ZpbGVzLmpzJztcbmltcG9ydCB7IHNob3dQYXRoIH0gZnJvbSAnLi9maWxlcy5qcyc7XG5pbXBvcnQgeyBjYW5ub3RSdW4gfSBmcm9tICcuL2lvLmpzJztcbmltcG9ydCB7IHJlYWRUZXh0IH0gZnJvbSAnLi9yZWFkLmpzJztcblxuLyoqIFdoYXQgaXMgYnVpbHQgaW4sIGFuZCBpbiB0ZXN0cyBzb21ldGhpbmcgc21hbGxlci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQnVpbHRJbiB7XG4gIHJlYWRvbmx5IGZyYW1ld29ya3M6IHJlYWRvbmx5IHsgcmVhZG9ubHkgZnJhbWV3b3JrOiBGcmFtZXdvcms7IHJlYWRvbmx5IHdlaWdodHM/OiBXZWlnaHRzIH1bXTtcbiAgcmVhZG9ubHkgcnVsZXM6IHJlYWRvbmx5IFJ1bGVbXTtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBDaG9zZW5GcmFtZXdvcmsge1xuICByZWFkb25seSBmcmFtZXdvcms6IEZyYW1ld29yaztcbiAgcmVhZG9ubHkgd2VpZ2h0cz86IFdlaWdodHM7XG4gIC8qKiBUaGUgY2F0YWxvZ3VlJ3MgZmlsZSwgd2hlcmUgaXQgaXMgdGhlIHVzZXIncyBvd24uICovXG4gIHJlYWRvbmx5IHBhdGg/OiBzdHJpbmc7XG59XG5cbi8qKlxuICogVGhlIGZyYW1ld29yayB0aGF0IGAtLWZyYW1ld29ya2AgbmFtZXMsIGVsc2UgdGhlIGNvbmZpZ3VyYXRpb24sIGVsc2UgdGhlIGZyb250IG1hdHRlciBvZiB0aGUgZmlsZXMuXG4gKiBAdGhyb3dzIHdoYXQgYGNhbm5vdFJ1bmAgbWFrZXMsIGZvciBhbiB1bmtub3duIGlkIG9yIGEgY2F0YWxvZ3VlIHRoYXQgY2Fubm90IGJlIHVzZWRcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNob29zZUZyYW1ld29yayhcbiAgY3dkOiBzdHJpbmcsXG4gIG9wdGlvbjogc3RyaW5nIHwgdW5kZWZpbmVkLFxuICB7IGNvbmZpZywgZm9sZGVyIH06IFBpY2s8Q2hvc2VuLCAnY29uZmlnJyB8ICdmb2xkZXInPixcbiAgZmlsZXM6IHJlYWRvbmx5IFNvdXJjZUZpbGVbXSxcbiAgYnVpbHRJbjogQnVpbHRJbixcbik6IENob3NlbkZyYW1ld29yayB7XG4gIGlmIChvcHRpb24gIT09IHVuZGVmaW5lZCkgcmV0dXJuIGZpbmQoY3dkLCBvcHRpb24sIGN3ZCwgYnVpbHRJbik7XG4gIGNvbnN0IGNvbmZpZ3VyZWQgPSBjb25maWcuZnJhbWV3b3JrID09PSBkZWZhdWx0Q29uZmlnLmZyYW1ld29yayA/IHVuZGVmaW5lZCA6IGNvbmZpZy5mcmFtZXdvcms7XG4gIGNvbnN0IG5hbWUgPSBjb25maWd1cmVkID8/IGZpbGVzLm1hcChmcmFtZXdvcmtPZikuZmluZCgob25lKSA9PiBvbmUgIT09IHVuZGVmaW5lZCkgPz8gY29uZmlnLmZyYW1ld29yaztcbiAgcmV0dXJuIGZpbmQoZm9sZGVyLCBuYW1lLCBjd2QsIGJ1aWx0SW4pO1xufVxuXG4vKiogVGhlIGZyYW1ld29yayB0aGF0IGEgZmlsZSdzIGZyb250IG1hdHRlciBuYW1lcy4gKi9cbmZ1bmN0aW9uIGZyYW1ld29ya09mKHsgcGF0aCwgdGV4dCB9OiBTb3VyY2VGaWxlKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgaGVhZCA9IC9eLS0tWyBcXHRdKlxccj9cXG5bXl17MCwyMDAwMH0/XFxuLS0tWyBcXHRdKig/Olxccj9cXG58JCkvLmV4ZWModGV4dC5zbGljZSgwLCAyMV8wMDApKT8uWzBdO1xuICBpZiAoaGVhZCA9PT0gdW5kZWZpbmVkIHx8ICEvXmZyYW1ld29ya1sgXFx0XSo6L20udGVzdChoZWFkKSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgcmV0dXJuIHJlYWRGcm9udE1hdHRlcihwYXJzZSh7IHBhdGgsIHRleHQ6IGhlYWQgfSkpPy5mcmFtZXdvcms7XG59XG5cbmZ1bmN0aW9uIGZpbmQoZm9sZGVyOiBzdHJpbmcsIG5hbWU6IHN0cmluZywgY3dkOiBzdHJpbmcsIHsgZnJhbWV3b3JrcyB9OiBCdWlsdEluKTogQ2hvc2VuRnJhbWV3b3JrIHtcbiAgY29uc3Qga25vd24gPSBmcmFtZXdvcmtzLmZpbmQoKHsgZnJhbWV3b3JrIH0pID0+IGZyYW1ld29yay5pZCA9PT0gbmFtZSk7XG4gIGlmIChrbm93bikgcmV0dXJuIGtub3duO1xuICBjb25zdCBwYXRoID0gcmVzb2x2ZShmb2xkZXIsIG5hbWUpO1xuICBjb25zdCBpZHMgPSBmcmFtZXdvcmtzLm1hcCgoeyBmcmFtZXdvcmsgfSkgPT4gZnJhbWV3b3JrLmlkKTtcbiAgaWYgKCEvWy9cXFxcLl0vLnRlc3QobmFtZSkgJiYgIWV4aXN0c1N5bmMocGF0aCkpIHtcbiAgICBjb25zdCBuZWFyID0gbmVhcmVzdFRvKG5hbWUsIGlkcyk7XG4gICAgdGhyb3cgY2Fubm90UnVuKFxuICAgICAgYFRoZXJlIGlzIG5vIGZyYW1ld29yayBcIiR7bmFtZX1cIiR7bmVhciA/IGA7IGRpZCB5b3UgbWVhbiAke25lYXJ9P2AgOiAnLid9IEJ1aWx0IGluOiAke2lkcy5qb2luKCcsICcpfS4gQSBjYXRhbG9ndWUgb2YgeW91ciBvd24gaXMgbmFtZWQgYnkgaXRzIGZpbGUuYCxcbiAgICApO1xuICB9XG4gIGNvbnN0IHNob3duID0gc2hvd1BhdGgoY3dkLCBwYXRoKTtcbiAgY29uc3QgeyBmcmFtZXdvcmssIHByb2JsZW1zIH0gPSByZWFkRnJhbWV3b3JrKHJlYWRUZXh0KHBhdGgsIHNob3duKSwgc2hvd24pO1xuICBpZiAoZnJhbWV3b3JrKSByZXR1cm4geyBmcmFtZXdvcmssIHBhdGggfTtcbiAgY29uc3QgbGluZXMgPSBwcm9ibGVtcy5tYXAoKHsgcG9zaXRpb246IHsgc3RhcnQgfSwgbWVzc2FnZSB9KSA9PiBgJHtzaG93bn06JHtzdGFydC5saW5lfToke3N0YXJ0LmNvbHVtbn0gJHttZXNzYWdlfWApO1xuICB0aHJvdyBjYW5ub3RSdW4obGluZXMuc2xpY2UoMCwgMjApLmpvaW4oJ1xcbicpKTtcbn1cbiIsICIvKiogV2hhdCBgLS1oZWxwYCBwcmludHMuICovXG5leHBvcnQgY29uc3QgSEVMUCA9IGBuY3MtY2hlY2s6IGNoZWNrcyBuYXRpb25hbCBjeWJlcnNlY3VyaXR5IHN0cmF0ZWdpZXMgd3JpdHRlbiBpbiBNYXJrZG93biwgb2ZmbGluZVxuXG5Vc2FnZVxuICBuY3MtY2hlY2sgW2ZpbGVzLCBmb2xkZXJzIG9yIFwiZ2xvYnNcIl0gICBjaGVjazsgd2l0aG91dCBhcmd1bWVudHMsIHRoZSBzdHJhdGVneS55YW1sIG9mIHRoaXMgZm9sZGVyLFxuICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgZWxzZSBldmVyeSBNYXJrZG93biBmaWxlIGJlbG93IGl0IGFzIGEgc3RyYXRlZ3kgb2YgaXRzIG93blxuICBuY3MtY2hlY2sgZXhwbGFpbiA8aWQ+ICAgICAgICAgICAgICAgICAgd2hhdCBhbiBlbGVtZW50ICg1LjQuMSksIGZvY3VzIGFyZWEgb3IgcnVsZSBpcyBhYm91dFxuICBuY3MtY2hlY2sga3BpcyBbZmlsZXNdICAgICAgICAgICAgICAgICAgdGhlIHJlZ2lzdGVyIG9mIEtQSXMgKGZvcm1hdHM6IHRleHQsIGNzdiwgbWFya2Rvd24sIGpzb24pXG4gIG5jcy1jaGVjayBydWxlcyAgICAgICAgICAgICAgICAgICAgICAgICBhbGwgcnVsZXMgd2l0aCB0aGVpciBzZXZlcml0aWVzXG4gIG5jcy1jaGVjayBpbml0IFtmb2xkZXJdICAgICAgICAgICAgICAgICB3cml0ZSBhIGNvbW1lbnRlZCBzdHJhdGVneS55YW1sXG5cbk9wdGlvbnNcbiAgLWYsIC0tZm9ybWF0IDxmb3JtYXQ+ICAgICAgIHRleHQgKGRlZmF1bHQpLCBqc29uLCBzYXJpZiwgZ2l0aHViLCBtYXJrZG93biBvciBodG1sLCBvbiBzdGFuZGFyZCBvdXRwdXRcbiAgLW8sIC0tb3V0cHV0IDxmb3JtYXQ9cGF0aD4gIHdyaXRlIGEgcmVwb3J0IHRvIGEgZmlsZSBhcyB3ZWxsOyByZXBlYXRhYmxlLiBBIGJhcmUgcGF0aCB0YWtlcyAtLWZvcm1hdCxcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIGFuZCBub3RoaW5nIGlzIHByaW50ZWQsIG9yIHdpdGhvdXQgLS1mb3JtYXQgZ29lcyBieSBpdHMgZXh0ZW5zaW9uXG4gICAgICAtLWZhaWwtb24gPHNldmVyaXR5PiAgICBleGl0IHdpdGggMSBmcm9tIHRoaXMgc2V2ZXJpdHkgb246IGVycm9yIChkZWZhdWx0KSwgd2FybmluZywgaW5mbywgbmV2ZXJcbiAgICAgIC0tbWluLWNvdmVyYWdlIDxuPiAgICAgIGV4aXQgd2l0aCAxIHdoZXJlIGNvdmVyYWdlIGlzIGJlbG93IG4gcGVyY2VudDogYWRkcmVzc2VkIGVsZW1lbnRzIGNvdW50XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICB3aG9sZSwgcGFydGlhbCBvbmVzIGhhbGYsIG9mIGFsbCBlbGVtZW50cyB0aGF0IGFwcGx5XG4gIC1xLCAtLXF1aWV0ICAgICAgICAgICAgICAgICBwcmludCBvbmx5IGZpbmRpbmdzIHRoYXQgY291bnQgZm9yIC0tZmFpbC1vbjogbm8gdGFibGUsIG5vIHN1bW1hcnksIG5vIG5vdGVzXG4gICAgICAtLXZlcmJvc2UgICAgICAgICAgICAgICBsaXN0IGV2ZXJ5IG5vdGUsIGFsc28gd2hlcmUgYSBydWxlIGhhcyBtYW55XG4gIC1jLCAtLWNvbmZpZyA8ZmlsZT4gICAgICAgICBhIHN0cmF0ZWd5LnlhbWwgdG8gZ28gYnk7IGZpbGVzIHRoYXQgYXJlIG5hbWVkIGFyZSB0aGVuIG9uZSBzdHJhdGVneVxuICAgICAgLS1mcmFtZXdvcmsgPGlkfGZpbGU+ICAgYSBidWlsdC1pbiBmcmFtZXdvcmssIG9yIGEgY2F0YWxvZ3VlIG9mIHlvdXIgb3duXG4gICAgICAtLXByb2ZpbGUgPHByb2ZpbGU+ICAgICBkcmFmdGluZywgcmV2aWV3IChkZWZhdWx0KSBvciByZWxlYXNlOiBob3cgc3RyaWN0IHRvIGJlXG4gICAgICAtLXN0ZGluLWZpbGVuYW1lIDxuYW1lPiBjaGVjayBzdGFuZGFyZCBpbnB1dCB1bmRlciB0aGlzIG5hbWVcbiAgICAgIC0tY29sb3IsIC0tbm8tY29sb3IgICAgIGNvbG91cnMsIHdoYXRldmVyIHRoZSB0ZXJtaW5hbCAoTk9fQ09MT1IgYW5kIEZPUkNFX0NPTE9SIGFyZSBrZXB0KVxuICAtdiwgLS12ZXJzaW9uICAgICAgICAgICAgICAgLWgsIC0taGVscFxuXG5FeGl0IGNvZGVzXG4gIDAgIG5vdGhpbmcgYXQgb3IgYWJvdmUgdGhlIGJhclxuICAxICBmaW5kaW5ncyBhdCBvciBhYm92ZSAtLWZhaWwtb24sIG9yIGNvdmVyYWdlIGJlbG93IC0tbWluLWNvdmVyYWdlXG4gIDIgIGNvdWxkIG5vdCBydW46IGEgYmFkIG9wdGlvbiwgZmlsZSBvciBjb25maWd1cmF0aW9uOyBub3RoaW5nIHdhcyB3cml0dGVuXG5cbkV4YW1wbGVzXG4gIG5jcy1jaGVjayBzdHJhdGVneS5tZFxuICBuY3MtY2hlY2sgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICB3aXRoIGEgc3RyYXRlZ3kueWFtbCBoZXJlOiBpdHMgZmlsZXMgYXMgb25lIHN0cmF0ZWd5XG4gIG5jcy1jaGVjayBcImRyYWZ0cy8qKi8qLm1kXCIgLS1mYWlsLW9uIHdhcm5pbmdcbiAgbmNzLWNoZWNrIHN0cmF0ZWd5Lm1kIC0tb3V0cHV0IHNhcmlmPW5jcy5zYXJpZiAtLW91dHB1dCBtYXJrZG93bj1jb21tZW50Lm1kXG4gIG5jcy1jaGVjayBzdHJhdGVneS5tZCAtLW1pbi1jb3ZlcmFnZSA3MCAtLWZhaWwtb24gbmV2ZXJcbiAgcGFuZG9jIHN0cmF0ZWd5LmRvY3ggLXQgZ2ZtIHwgbmNzLWNoZWNrIC0tc3RkaW4tZmlsZW5hbWUgc3RyYXRlZ3kubWRcbiAgbmNzLWNoZWNrIGV4cGxhaW4gNS40LjFcbiAgbmNzLWNoZWNrIGtwaXMgc3RyYXRlZ3kubWQgLS1mb3JtYXQgY3N2IC0tb3V0cHV0IGtwaXMuY3N2XG5gO1xuIiwgIi8qKiBgbmNzLWNoZWNrIGluaXRgOiBhIGNvbW1lbnRlZCBgc3RyYXRlZ3kueWFtbGAgdG8gc3RhcnQgZnJvbS4gKi9cbmltcG9ydCB7IGV4aXN0c1N5bmMsIHdyaXRlRmlsZVN5bmMgfSBmcm9tICdub2RlOmZzJztcbmltcG9ydCB7IGpvaW4gfSBmcm9tICdub2RlOnBhdGgnO1xuaW1wb3J0IHsgY2Fubm90UnVuIH0gZnJvbSAnLi9pby5qcyc7XG5pbXBvcnQgeyBDT05GSUdfTkFNRSwgZXNjYXBlR2xvYiwgZmluZE1hcmtkb3duLCBzaG93UGF0aCB9IGZyb20gJy4vZmlsZXMuanMnO1xuaW1wb3J0IHsgY2Fubm90UnVuRm9yIH0gZnJvbSAnLi9yZWFkLmpzJztcblxuLyoqIEZpbGVzIHRoYXQgc3RhbmQgYmVzaWRlIGEgc3RyYXRlZ3kgaW4gYSByZXBvc2l0b3J5IGFuZCBhcmUgaGFyZGx5IHBhcnQgb2YgaXQuICovXG5jb25zdCBIT1VTRUtFRVBJTkcgPVxuICAvKD86XnxcXC8pKD86cmVhZG1lfGNoYW5nZWxvZ3xjb250cmlidXRpbmd8bGljZW5zZXxsaWNlbmNlfGNvZGVfb2ZfY29uZHVjdHxzZWN1cml0eSlcXC4oPzptZHxtYXJrZG93bikkL2k7XG5cbi8qKlxuICogV3JpdGVzIGBzdHJhdGVneS55YW1sYCBpbnRvIGEgZm9sZGVyLlxuICogQHBhcmFtIGZvbGRlciBhYnNvbHV0ZVxuICogQHJldHVybnMgd2hhdCB3YXMgZG9uZSwgZm9yIHBlb3BsZVxuICogQHRocm93cyB3aGF0IGBjYW5ub3RSdW5gIG1ha2VzOiBpdCBleGlzdHMgYWxyZWFkeSwgb3IgY2Fubm90IGJlIHdyaXR0ZW5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGluaXRDb25maWcoY3dkOiBzdHJpbmcsIGZvbGRlcjogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgcGF0aCA9IGpvaW4oZm9sZGVyLCBDT05GSUdfTkFNRSk7XG4gIGNvbnN0IHNob3duID0gc2hvd1BhdGgoY3dkLCBwYXRoKTtcbiAgaWYgKCFleGlzdHNTeW5jKGZvbGRlcikpIHRocm93IGNhbm5vdFJ1bihgJHtzaG93UGF0aChjd2QsIGZvbGRlcil9IGRvZXMgbm90IGV4aXN0LmApO1xuICBjb25zdCBhbGwgPSBmaW5kTWFya2Rvd24oZm9sZGVyKS5tYXAoKGZpbGUpID0+IHNob3dQYXRoKGZvbGRlciwgZmlsZSkpO1xuICBjb25zdCBmaWxlcyA9IGFsbC5maWx0ZXIoKGZpbGUpID0+ICFIT1VTRUtFRVBJTkcudGVzdChmaWxlKSk7XG4gIHRyeSB7XG4gICAgLy8gYHd4YDogd2hhdGV2ZXIgc3RhbmRzIHRoZXJlIGFscmVhZHksIGFsc28gYSBsaW5rLCBpcyBsZWZ0IGFsb25lLlxuICAgIHdyaXRlRmlsZVN5bmMocGF0aCwgY29uZmlnVGV4dChmaWxlcyksIHsgZmxhZzogJ3d4JyB9KTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBFcnJvciAmJiAnY29kZScgaW4gZXJyb3IgJiYgZXJyb3IuY29kZSA9PT0gJ0VFWElTVCcpIHtcbiAgICAgIHRocm93IGNhbm5vdFJ1bihgJHtzaG93bn0gZXhpc3RzIGFscmVhZHkgYW5kIHdhcyBsZWZ0IGFzIGl0IGlzLmApO1xuICAgIH1cbiAgICB0aHJvdyBjYW5ub3RSdW5Gb3IoZXJyb3IsIHNob3duKTtcbiAgfVxuICBjb25zdCBmb3VuZCA9IGZpbGVzLmxlbmd0aCA+IDAgPyBgd2l0aCAke2ZpbGVzLmpvaW4oJywgJyl9YCA6ICd3aXRob3V0IGEgZmlsZSB5ZXQ6IG5vIE1hcmtkb3duIHdhcyBmb3VuZCc7XG4gIHJldHVybiBgV3JvdGUgJHtzaG93bn0gJHtmb3VuZH0uIExvb2sgdGhyb3VnaCBpdCwgdGhlbiBydW46IG5jcy1jaGVjayR7Zm9sZGVyID09PSBjd2QgPyAnJyA6IGAgJHtzaG93UGF0aChjd2QsIGZvbGRlcil9YH1cXG5gO1xufVxuXG4vKiogVGhlIHRleHQgb2YgYSBuZXcgY29uZmlndXJhdGlvbjsgd2hhdCB0aGUgYXV0aG9yIG1heSB3YW50IGxhdGVyIHN0YW5kcyBpbiBpdCBhcyBjb21tZW50cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb25maWdUZXh0KGZpbGVzOiByZWFkb25seSBzdHJpbmdbXSk6IHN0cmluZyB7XG4gIGNvbnN0IGxpc3RlZCA9IGZpbGVzLmxlbmd0aCA+IDAgPyBmaWxlcyA6IFsnc3RyYXRlZ3kubWQnXTtcbiAgcmV0dXJuIGAjIFdoYXQgdGhlIHN0cmF0ZWd5IGlzIGFuZCBob3cgbmNzLWNoZWNrIGFuZCB0aGUgZWRpdG9yIGNoZWNrIGl0LiBFdmVyeSBsaW5lIGJ1dCBcImZpbGVzXCIgbWF5IGdvLlxuXG4jIHRpdGxlOiBOYXRpb25hbCBDeWJlcnNlY3VyaXR5IFN0cmF0ZWd5IDIwMjYtMjAzMFxuIyBjb3VudHJ5OiBFeGFtcGxlbGFuZFxuIyBwZXJpb2Q6IHsgZnJvbTogMjAyNiwgdG86IDIwMzAgfSAgICMgZGVhZGxpbmVzIGFyZSBjaGVja2VkIGFnYWluc3QgaXRcblxuIyBUaGUgTWFya2Rvd24gZmlsZXMgdGhhdCB0b2dldGhlciBhcmUgdGhlIHN0cmF0ZWd5LCBpbiByZWFkaW5nIG9yZGVyLiBHbG9icyBzdWNoIGFzIGNoYXB0ZXJzLyoubWQgYXJlIGZpbmUuXG5maWxlczpcbiR7bGlzdGVkLm1hcCgoZmlsZSkgPT4gYCAgLSAke0pTT04uc3RyaW5naWZ5KGVzY2FwZUdsb2IoZmlsZSkpfWApLmpvaW4oJ1xcbicpfVxuXG4jIGZyYW1ld29yazogbmNzLWd1aWRlLTIwMjUgICAgICAgICAgIyBvciB0aGUgcGF0aCBvZiBhIGNhdGFsb2d1ZSBvZiB5b3VyIG93blxuIyBwcm9maWxlOiByZXZpZXcgICAgICAgICAgICAgICAgICAgICMgZHJhZnRpbmcgKHF1aWV0KSwgcmV2aWV3LCBvciByZWxlYXNlIChhYm91dCB0byBiZSBwdWJsaXNoZWQpXG5cbiMgU2V2ZXJpdHkgcGVyIHJ1bGU6IGVycm9yLCB3YXJuaW5nLCBpbmZvIG9yIG9mZi4gXCJuY3MtY2hlY2sgcnVsZXNcIiBsaXN0cyB0aGUgcnVsZXMuXG4jIHJ1bGVzOlxuIyAgIHRleHQvdW5kZWZpbmVkLWFjcm9ueW06IG9mZlxuXG4jIEVsZW1lbnRzIHRoYXQgZG8gbm90IGZpdCB5b3VyIGNvdW50cnk6IHNob3duIGFzIGp1c3RpZmllZCwgbmV2ZXIgY291bnRlZCBhcyBjb3ZlcmVkLlxuIyBub3RBcHBsaWNhYmxlOlxuIyAgIC0gZWxlbWVudDogXCI1LjIuMVwiXG4jICAgICByZWFzb246IFdoeSBpdCBkb2VzIG5vdCBhcHBseS5cbiMgICAgIG93bmVyOiBXaG8gZGVjaWRlZCBpdFxuIyAgICAgcmV2aWV3OiAyMDI4LTA2LTMwICAgICAgICAgICAgICMgbG9vayBhdCBpdCBhZ2FpbiBieSB0aGVuXG5cbiMgQWNyb255bXMgdGhhdCBldmVyeSByZWFkZXIga25vd3MuXG4jIGFjcm9ueW1zOiBbR0RQLCBOR09dXG5cbiMgQm9kaWVzIHRoYXQgbWF5IG93biBhIEtQSSBvciBhbiBhY3Rpb24gdGhvdWdoIHRoZSB0ZXh0IGRvZXMgbm90IGludHJvZHVjZSB0aGVtLlxuIyBvd25lcnM6IFtNaW5pc3RyeSBvZiBGaW5hbmNlXVxuYDtcbn1cbiIsICIvKiogQ2hvb3NlcyB0aGUgcmVwb3J0IGZvciBhIGZvcm1hdCBhbmQgdGhlIG9wdGlvbnMgdGhhdCB0aGUgcGxhY2UgaXQgZ29lcyB0byBhc2tzIGZvci4gKi9cbmltcG9ydCB7IHJlc29sdmUgfSBmcm9tICdub2RlOnBhdGgnO1xuaW1wb3J0IHR5cGUgeyBBbmFseXNpcyB9IGZyb20gJy4uL2VuZ2luZS90eXBlcy5qcyc7XG5pbXBvcnQgeyB0b1ByaW50YWJsZSB9IGZyb20gJy4uL3JlcG9ydHMvZXNjYXBlLmpzJztcbmltcG9ydCB7IHJlbmRlckdpdGh1YiB9IGZyb20gJy4uL3JlcG9ydHMvZ2l0aHViLmpzJztcbmltcG9ydCB7IHJlbmRlckh0bWwgfSBmcm9tICcuLi9yZXBvcnRzL2h0bWwuanMnO1xuaW1wb3J0IHsgbmFtZU9mLCB0eXBlIFJlcG9ydElucHV0IH0gZnJvbSAnLi4vcmVwb3J0cy9pbnB1dC5qcyc7XG5pbXBvcnQgeyByZW5kZXJKc29uLCByZW5kZXJLcGlKc29uIH0gZnJvbSAnLi4vcmVwb3J0cy9qc29uLmpzJztcbmltcG9ydCB7IHJlbmRlcktwaVJlZ2lzdGVyIH0gZnJvbSAnLi4vcmVwb3J0cy9rcGlzLmpzJztcbmltcG9ydCB7IENPTU1FTlRfTElNSVQsIHJlbmRlck1hcmtkb3duLCBTVU1NQVJZX0xJTUlUIH0gZnJvbSAnLi4vcmVwb3J0cy9tYXJrZG93bi5qcyc7XG5pbXBvcnQgeyByZW5kZXJTYXJpZiB9IGZyb20gJy4uL3JlcG9ydHMvc2FyaWYuanMnO1xuaW1wb3J0IHsgY292ZXJhZ2VPZiwgd2hvbGVQZXJjZW50IH0gZnJvbSAnLi4vcmVwb3J0cy9zdW1tYXJ5LmpzJztcbmltcG9ydCB7IHJlbmRlclRleHQgfSBmcm9tICcuLi9yZXBvcnRzL3RleHQuanMnO1xuaW1wb3J0IHR5cGUgeyBJbyB9IGZyb20gJy4vaW8uanMnO1xuaW1wb3J0IHR5cGUgeyBGb3JtYXQsIE9wdGlvbnMgfSBmcm9tICcuL29wdGlvbnMuanMnO1xuaW1wb3J0IHsgaW5Mb2cgfSBmcm9tICcuL3Rlcm1pbmFsLmpzJztcblxuLyoqIENvbG91cnMgYXJlIGZvciB0ZXJtaW5hbHM7IHRoZSBlbnZpcm9ubWVudCwgYW5kIGJlZm9yZSBpdCB0aGUgb3B0aW9ucywgbWF5IHNheSBvdGhlcndpc2UgKGh0dHBzOi8vbm8tY29sb3Iub3JnKS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3YW50c0NvbG9yKHsgY29sb3IgfTogT3B0aW9ucywgeyBlbnYsIHN0ZG91dCB9OiBJbyk6IGJvb2xlYW4ge1xuICBpZiAoY29sb3IgIT09IHVuZGVmaW5lZCkgcmV0dXJuIGNvbG9yO1xuICBpZiAoZW52LkZPUkNFX0NPTE9SICE9PSB1bmRlZmluZWQgJiYgZW52LkZPUkNFX0NPTE9SICE9PSAnJykgcmV0dXJuIGVudi5GT1JDRV9DT0xPUiAhPT0gJzAnO1xuICBpZiAoZW52Lk5PX0NPTE9SKSByZXR1cm4gZmFsc2U7XG4gIHJldHVybiBzdGRvdXQuaXNUVFkgPT09IHRydWUgJiYgZW52LlRFUk0gIT09ICdkdW1iJztcbn1cblxuLyoqXG4gKiBSZW5kZXJzIHRoZSBmaW5kaW5ncyBhbmQgY292ZXJhZ2UuXG4gKiBAcGFyYW0gcGF0aCB0aGUgb3V0cHV0IGZpbGUgYXMgZ2l2ZW47IHVuZGVmaW5lZCBmb3Igc3RhbmRhcmQgb3V0cHV0XG4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZW5kZXIoZm9ybWF0OiBGb3JtYXQsIGlucHV0OiBSZXBvcnRJbnB1dCwgb3B0aW9uczogT3B0aW9ucywgaW86IElvLCBwYXRoPzogc3RyaW5nKTogc3RyaW5nIHtcbiAgc3dpdGNoIChmb3JtYXQpIHtcbiAgICBjYXNlICdqc29uJzpcbiAgICAgIHJldHVybiBmb3JPdXRwdXQocmVuZGVySnNvbihpbnB1dCksICdqc29uJywgaW8sIHBhdGgpO1xuICAgIGNhc2UgJ3NhcmlmJzpcbiAgICAgIHJldHVybiBmb3JPdXRwdXQocmVuZGVyU2FyaWYoaW5wdXQpLCAnanNvbicsIGlvLCBwYXRoKTtcbiAgICBjYXNlICdnaXRodWInOlxuICAgICAgcmV0dXJuIHJlbmRlckdpdGh1YihpbnB1dCk7XG4gICAgY2FzZSAnaHRtbCc6XG4gICAgICByZXR1cm4gZm9yT3V0cHV0KHJlbmRlckh0bWwoaW5wdXQpLCAndGV4dCcsIGlvLCBwYXRoKTtcbiAgICBjYXNlICdtYXJrZG93bic6XG4gICAgICByZXR1cm4gZm9yT3V0cHV0KFxuICAgICAgICByZW5kZXJNYXJrZG93bihpbnB1dCwgeyBsaW1pdDogbGltaXRGb3IoaW8sIHBhdGgpLCBzb3VyY2VVcmw6IHNvdXJjZVVybE9mKGlvKSB9KSxcbiAgICAgICAgJ3RleHQnLFxuICAgICAgICBpbyxcbiAgICAgICAgcGF0aCxcbiAgICAgICk7XG4gICAgZGVmYXVsdDpcbiAgICAgIHJldHVybiBmb3JPdXRwdXQocmVuZGVyVGV4dChpbnB1dCwgdGV4dE9wdGlvbnMob3B0aW9ucywgaW8sIHBhdGgpKSwgJ3RleHQnLCBpbywgcGF0aCk7XG4gIH1cbn1cblxuZnVuY3Rpb24gdGV4dE9wdGlvbnMob3B0aW9uczogT3B0aW9ucywgaW86IElvLCBwYXRoOiBzdHJpbmcgfCB1bmRlZmluZWQpIHtcbiAgY29uc3QgYmFyID0gb3B0aW9ucy5mYWlsT24gPT09ICduZXZlcicgPyAnZXJyb3InIDogb3B0aW9ucy5mYWlsT247XG4gIHJldHVybiB7XG4gICAgY29sb3I6IHBhdGggPT09IHVuZGVmaW5lZCAmJiB3YW50c0NvbG9yKG9wdGlvbnMsIGlvKSxcbiAgICB3aWR0aDogcGF0aCA9PT0gdW5kZWZpbmVkID8gaW8uc3Rkb3V0LmNvbHVtbnMgOiB1bmRlZmluZWQsXG4gICAgcXVpZXRCZWxvdzogb3B0aW9ucy5xdWlldCA/IGJhciA6IHVuZGVmaW5lZCxcbiAgICB2ZXJib3NlOiBvcHRpb25zLnZlcmJvc2UsXG4gIH07XG59XG5cbi8qKiBUaGUgc3VtbWFyeSBvZiBhIGpvYiBtYXkgYmUgbG9uZ2VyIHRoYW4gYSBjb21tZW50LiAqL1xuZnVuY3Rpb24gbGltaXRGb3IoeyBlbnYsIGN3ZCB9OiBJbywgcGF0aDogc3RyaW5nIHwgdW5kZWZpbmVkKTogbnVtYmVyIHtcbiAgY29uc3Qgc3VtbWFyeSA9IGVudi5HSVRIVUJfU1RFUF9TVU1NQVJZO1xuICByZXR1cm4gcGF0aCAhPT0gdW5kZWZpbmVkICYmIHN1bW1hcnkgJiYgcmVzb2x2ZShjd2QsIHBhdGgpID09PSByZXNvbHZlKHN1bW1hcnkpID8gU1VNTUFSWV9MSU1JVCA6IENPTU1FTlRfTElNSVQ7XG59XG5cbi8qKiBJbiBhIHdvcmtmbG93IHRoYXQgcnVucyBpbiB0aGUgcm9vdCBvZiB0aGUgcmVwb3NpdG9yeSwgdGhlIGFkZHJlc3Mgb2YgdGhlIGNvbW1pdCB0aGF0IGlzIGNoZWNrZWQuICovXG5mdW5jdGlvbiBzb3VyY2VVcmxPZih7IGVudiwgY3dkIH06IElvKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgeyBHSVRIVUJfU0VSVkVSX1VSTDogc2VydmVyLCBHSVRIVUJfUkVQT1NJVE9SWTogcmVwb3NpdG9yeSwgR0lUSFVCX1NIQTogY29tbWl0LCBHSVRIVUJfV09SS1NQQUNFOiByb290IH0gPSBlbnY7XG4gIGNvbnN0IGlzUm9vdCA9IHJvb3QgIT09IHVuZGVmaW5lZCAmJiByb290ICE9PSAnJyAmJiByZXNvbHZlKHJvb3QpID09PSByZXNvbHZlKGN3ZCk7XG4gIHJldHVybiBpc1Jvb3QgJiYgc2VydmVyICYmIHJlcG9zaXRvcnkgJiYgY29tbWl0ID8gYCR7c2VydmVyfS8ke3JlcG9zaXRvcnl9L2Jsb2IvJHtjb21taXR9L2AgOiB1bmRlZmluZWQ7XG59XG5cbi8qKiBXaGF0IGlzIHByaW50ZWQgbWF5IGVuZCB1cCBpbiB0aGUgbG9nIG9mIGEgYnVpbGQ7IGZpbGVzIGFyZSBsZWZ0IGFzIHRoZXkgYXJlLiAqL1xuZnVuY3Rpb24gZm9yT3V0cHV0KHRleHQ6IHN0cmluZywga2luZDogJ2pzb24nIHwgJ3RleHQnLCBpbzogSW8sIHBhdGg6IHN0cmluZyB8IHVuZGVmaW5lZCk6IHN0cmluZyB7XG4gIGlmIChwYXRoICE9PSB1bmRlZmluZWQgfHwgaW8uZW52LkdJVEhVQl9BQ1RJT05TICE9PSAndHJ1ZScpIHJldHVybiB0ZXh0O1xuICByZXR1cm4ga2luZCA9PT0gJ2pzb24nID8gdGV4dC5yZXBsYWNlKC8jI1xcWy9nLCAnIyNcXFxcdTAwNWInKSA6IGluTG9nKHRleHQsIGlvKTtcbn1cblxuLyoqIFJlbmRlcnMgdGhlIHJlZ2lzdGVyIG9mIEtQSXMuICovXG5leHBvcnQgZnVuY3Rpb24gcmVuZGVyS3Bpcyhmb3JtYXQ6IEZvcm1hdCwgaW5wdXQ6IFJlcG9ydElucHV0LCBfb3B0aW9uczogT3B0aW9ucywgaW86IElvLCBwYXRoPzogc3RyaW5nKTogc3RyaW5nIHtcbiAgaWYgKGZvcm1hdCA9PT0gJ2pzb24nKSByZXR1cm4gZm9yT3V0cHV0KHJlbmRlcktwaUpzb24oaW5wdXQpLCAnanNvbicsIGlvLCBwYXRoKTtcbiAgY29uc3Qga2luZCA9IGZvcm1hdCA9PT0gJ2NzdicgfHwgZm9ybWF0ID09PSAnbWFya2Rvd24nID8gZm9ybWF0IDogJ3RleHQnO1xuICBjb25zdCByZWdpc3RlcnMgPSBpbnB1dC5hbmFseXNlcy5tYXAoKGFuYWx5c2lzKSA9PiByZW5kZXJLcGlSZWdpc3RlcihhbmFseXNpcywga2luZCkpO1xuICBpZiAocmVnaXN0ZXJzLmxlbmd0aCA9PT0gMSkgcmV0dXJuIGZvck91dHB1dChyZWdpc3RlcnNbMF0hLCAndGV4dCcsIGlvLCBwYXRoKTtcbiAgLy8gT25lIHRhYmxlIGZvciBhbGw6IHRoZSBmaXJzdCBsaW5lIG5hbWVzIHRoZSBjb2x1bW5zLlxuICBjb25zdCBqb2luZWQgPVxuICAgIGtpbmQgPT09ICdjc3YnXG4gICAgICA/IHJlZ2lzdGVycy5tYXAoKHJlZ2lzdGVyLCBpbmRleCkgPT4gKGluZGV4ID09PSAwID8gcmVnaXN0ZXIgOiByZWdpc3Rlci5yZXBsYWNlKC9eW15cXG5dKlxcbi8sICcnKSkpXG4gICAgICA6IGlucHV0LmFuYWx5c2VzLm1hcCgoYW5hbHlzaXMsIGluZGV4KSA9PiBgJHtoZWFkaW5nKGFuYWx5c2lzLCBraW5kKX1cXG5cXG4ke3JlZ2lzdGVyc1tpbmRleF0hfVxcbmApO1xuICByZXR1cm4gZm9yT3V0cHV0KGpvaW5lZC5qb2luKCcnKSwgJ3RleHQnLCBpbywgcGF0aCk7XG59XG5cbmNvbnN0IGhlYWRpbmcgPSAoYW5hbHlzaXM6IEFuYWx5c2lzLCBraW5kOiAndGV4dCcgfCAnbWFya2Rvd24nKTogc3RyaW5nID0+XG4gIGAke2tpbmQgPT09ICdtYXJrZG93bicgPyAnIyMgJyA6ICcnfSR7dG9QcmludGFibGUobmFtZU9mKGFuYWx5c2lzKSl9YDtcblxuLyoqIEEgbGluZSBmb3IgZWFjaCBzdHJhdGVneSB0aGF0IGNvdmVycyBsZXNzIHRoYW4gdGhlIGJhciwgb3Igb25lIHRoYXQgc2F5cyB0aGF0IG5vdGhpbmcgY291bGQgYmUgbWVhc3VyZWQuICovXG5leHBvcnQgZnVuY3Rpb24gYmVsb3dDb3ZlcmFnZShhbmFseXNlczogcmVhZG9ubHkgQW5hbHlzaXNbXSwgYmFyOiBudW1iZXIpOiBzdHJpbmdbXSB7XG4gIGNvbnN0IGp1ZGdlZCA9IGFuYWx5c2VzLmZpbHRlcigoeyBraW5kIH0pID0+IGtpbmQgPT09ICdzdHJhdGVneScpO1xuICBpZiAoanVkZ2VkLmxlbmd0aCA9PT0gMClcbiAgICByZXR1cm4gW2BDb3ZlcmFnZSBjb3VsZCBub3QgYmUgbWVhc3VyZWQsIHNvIGl0IGlzIG5vdCAke2Jhcn0gJTogbm90aGluZyBoZXJlIGlzIGEgc3RyYXRlZ3kuYF07XG4gIHJldHVybiBqdWRnZWQuZmxhdE1hcCgoYW5hbHlzaXMpID0+IHtcbiAgICBjb25zdCB7IHBlcmNlbnQgfSA9IGNvdmVyYWdlT2YoYW5hbHlzaXMpO1xuICAgIGlmIChwZXJjZW50ICsgMWUtOSA+PSBiYXIpIHJldHVybiBbXTtcbiAgICByZXR1cm4gYCR7bmFtZU9mKGFuYWx5c2lzKX0gY292ZXJzICR7d2hvbGVQZXJjZW50KHBlcmNlbnQpfSAlIG9mIHdoYXQgYXBwbGllcywgbGVzcyB0aGFuIHRoZSAke2Jhcn0gJSBhc2tlZCBmb3IuYDtcbiAgfSk7XG59XG4iLCAiLyoqIFdoYXQgaXMgcGFydGljdWxhciBhYm91dCB3cml0aW5nIHRvIGEgdGVybWluYWwgb3IgdG8gdGhlIGxvZyBvZiBhIGJ1aWxkLiAqL1xuaW1wb3J0IHR5cGUgeyBTb3VyY2VGaWxlIH0gZnJvbSAnLi4vZW5naW5lL3R5cGVzLmpzJztcbmltcG9ydCB7IHRvUHJpbnRhYmxlIH0gZnJvbSAnLi4vcmVwb3J0cy9lc2NhcGUuanMnO1xuaW1wb3J0IHsgdG9Mb2dMaW5lIH0gZnJvbSAnLi4vcmVwb3J0cy9naXRodWIuanMnO1xuaW1wb3J0IHR5cGUgeyBJbyB9IGZyb20gJy4vaW8uanMnO1xuXG4vKiogQSBsaW5lIGZvciBzdGFuZGFyZCBlcnJvciwgaGFybWxlc3Mgd2hhdGV2ZXIgbmFtZXMgYW5kIHRleHRzIGl0IHF1b3Rlcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0b1Rlcm1pbmFsKGxpbmU6IHN0cmluZywgaW86IElvKTogc3RyaW5nIHtcbiAgcmV0dXJuIGluTG9nKHRvUHJpbnRhYmxlKGxpbmUpLCBpbyk7XG59XG5cbi8qKiBJbiB0aGUgbG9nIG9mIEdpdEh1YiBBY3Rpb25zLCB0ZXh0IHRoYXQgbG9va3MgbGlrZSBhIGNvbW1hbmQgb2YgdGhlIHJ1bm5lciBpcyBtYWRlIHRvIGxvb2sgbGlrZSBub25lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGluTG9nKHRleHQ6IHN0cmluZywgeyBlbnYgfTogSW8pOiBzdHJpbmcge1xuICByZXR1cm4gZW52LkdJVEhVQl9BQ1RJT05TID09PSAndHJ1ZScgPyB0b0xvZ0xpbmUodGV4dCkgOiB0ZXh0O1xufVxuXG4vKiogVVRGLTE2IHVuaXRzIGJlbG93IHdoaWNoIGFuIGFuYWx5c2lzIHRha2VzIG5vIHRpbWUgd29ydGggYSB3b3JkLiAqL1xuY29uc3QgTE9ORyA9IDFfMDAwXzAwMDtcblxuLyoqIEEgbGluZSBvbiBzdGFuZGFyZCBlcnJvciB3aGlsZSBsb25nIHdvcmsgZ29lcyBvbiwgb25seSB3aGVyZSB0aGF0IGlzIGEgdGVybWluYWwuICovXG5leHBvcnQgZnVuY3Rpb24gY3JlYXRlUHJvZ3Jlc3MoaW86IElvLCBxdWlldDogYm9vbGVhbikge1xuICBsZXQgc2hvd24gPSBmYWxzZTtcbiAgY29uc3QgaXNPbiA9IGlvLnN0ZGVyci5pc1RUWSA9PT0gdHJ1ZSAmJiAhcXVpZXQ7XG4gIHJldHVybiB7XG4gICAgc2hvdyhmaWxlczogcmVhZG9ubHkgU291cmNlRmlsZVtdLCBpbmRleDogbnVtYmVyLCB0b3RhbDogbnVtYmVyKTogdm9pZCB7XG4gICAgICBjb25zdCBzaXplID0gZmlsZXMucmVkdWNlKChzdW0sIHsgdGV4dCB9KSA9PiBzdW0gKyB0ZXh0Lmxlbmd0aCwgMCk7XG4gICAgICBpZiAoIWlzT24gfHwgKHRvdGFsIDwgNCAmJiBzaXplIDwgTE9ORykpIHJldHVybjtcbiAgICAgIGNvbnN0IG5hbWUgPSB0b1Rlcm1pbmFsKGZpbGVzWzBdPy5wYXRoID8/ICcnLCBpbykuc2xpY2UoMCwgNjApO1xuICAgICAgaW8uc3RkZXJyLndyaXRlKGBcXHJcXHUwMDFiW0ske2luZGV4ICsgMX0vJHt0b3RhbH0gJHtuYW1lfWApO1xuICAgICAgc2hvd24gPSB0cnVlO1xuICAgIH0sXG4gICAgY2xlYXIoKTogdm9pZCB7XG4gICAgICBpZiAoc2hvd24pIGlvLnN0ZGVyci53cml0ZSgnXFxyXFx1MDAxYltLJyk7XG4gICAgfSxcbiAgfTtcbn1cbiIsICIvKiogUmVwb3J0cyB3cml0dGVuIHRvIGZpbGVzLCBhZnRlciBldmVyeXRoaW5nIGVsc2UgaGFzIHN1Y2NlZWRlZCBhbmQgbmV2ZXIgb3ZlciBzb21ldGhpbmcgdGhhdCB3YXMgcmVhZC4gKi9cbmltcG9ydCB7IGV4aXN0c1N5bmMsIHN0YXRTeW5jLCB3cml0ZUZpbGVTeW5jIH0gZnJvbSAnbm9kZTpmcyc7XG5pbXBvcnQgeyBkaXJuYW1lLCByZXNvbHZlIH0gZnJvbSAnbm9kZTpwYXRoJztcbmltcG9ydCB7IGNhbm5vdFJ1biB9IGZyb20gJy4vaW8uanMnO1xuaW1wb3J0IHsgY2Fubm90UnVuRm9yIH0gZnJvbSAnLi9yZWFkLmpzJztcbmltcG9ydCB0eXBlIHsgT3V0cHV0RmlsZSB9IGZyb20gJy4vb3B0aW9ucy5qcyc7XG5cbi8qKiBBIHJlcG9ydCBhbmQgd2hlcmUgaXQgZ29lcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVwb3J0IHtcbiAgcmVhZG9ubHkgcGF0aDogc3RyaW5nO1xuICByZWFkb25seSB0ZXh0OiBzdHJpbmc7XG59XG5cbi8qKlxuICogUmVmdXNlcyBvdXRwdXRzIHRoYXQgY2Fubm90IGJlIHdyaXR0ZW4sIGJlZm9yZSBhbnkgd29yayBpcyBkb25lLlxuICogQHBhcmFtIGlucHV0cyBhYnNvbHV0ZSBwYXRocyBvZiBhbGwgZmlsZXMgdGhhdCB0aGUgcnVuIHJlYWRzXG4gKiBAdGhyb3dzIHdoYXQgYGNhbm5vdFJ1bmAgbWFrZXNcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrT3V0cHV0cyhjd2Q6IHN0cmluZywgb3V0cHV0czogcmVhZG9ubHkgT3V0cHV0RmlsZVtdLCBpbnB1dHM6IHJlYWRvbmx5IHN0cmluZ1tdKTogdm9pZCB7XG4gIGNvbnN0IHRha2VuID0gbmV3IE1hcDxzdHJpbmcsIHN0cmluZz4oXG4gICAgaW5wdXRzLmZsYXRNYXAoKHBhdGgpID0+IGlkZW50aWZ5KHBhdGgpLm1hcCgoaWQpID0+IFtpZCwgJ2lzIHJlYWQgYnkgdGhpcyBydW4nXSkpLFxuICApO1xuICBmb3IgKGNvbnN0IHsgcGF0aCB9IG9mIG91dHB1dHMpIHtcbiAgICBjb25zdCB0YXJnZXQgPSByZXNvbHZlKGN3ZCwgcGF0aCk7XG4gICAgY29uc3QgZm9sZGVyID0gZGlybmFtZSh0YXJnZXQpO1xuICAgIGlmICghZXhpc3RzU3luYyhmb2xkZXIpKSB0aHJvdyBjYW5ub3RSdW4oYCR7cGF0aH0gY2Fubm90IGJlIHdyaXR0ZW46IGl0cyBmb2xkZXIgZG9lcyBub3QgZXhpc3QuIE1ha2UgaXQgZmlyc3QuYCk7XG4gICAgaWYgKCFzdGF0U3luYyhmb2xkZXIpLmlzRGlyZWN0b3J5KCkpIHRocm93IGNhbm5vdFJ1bihgJHtwYXRofSBjYW5ub3QgYmUgd3JpdHRlbjogJHtkaXJuYW1lKHBhdGgpfSBpcyBubyBmb2xkZXIuYCk7XG4gICAgaWYgKGV4aXN0c1N5bmModGFyZ2V0KSAmJiBzdGF0U3luYyh0YXJnZXQpLmlzRGlyZWN0b3J5KCkpIHtcbiAgICAgIHRocm93IGNhbm5vdFJ1bihgJHtwYXRofSBpcyBhIGZvbGRlcjsgbmFtZSBhIGZpbGUgdG8gd3JpdGUgdGhlIHJlcG9ydCB0by5gKTtcbiAgICB9XG4gICAgY29uc3Qgd2h5ID0gaWRlbnRpZnkodGFyZ2V0KVxuICAgICAgLm1hcCgoaWQpID0+IHRha2VuLmdldChpZCkpXG4gICAgICAuZmluZCgob25lKSA9PiBvbmUgIT09IHVuZGVmaW5lZCk7XG4gICAgaWYgKHdoeSkgdGhyb3cgY2Fubm90UnVuKGAke3BhdGh9ICR7d2h5fTsgd3JpdGUgdGhlIHJlcG9ydCBlbHNld2hlcmUuYCk7XG4gICAgZm9yIChjb25zdCBpZCBvZiBpZGVudGlmeSh0YXJnZXQpKSB0YWtlbi5zZXQoaWQsICdpcyBhbHJlYWR5IHRoZSB0YXJnZXQgb2YgYW5vdGhlciAtLW91dHB1dCcpO1xuICB9XG59XG5cbi8qKiBXaGF0IHRlbGxzIGEgZmlsZSBhZ2FpbiB1bmRlciBhbm90aGVyIG5hbWU6IGl0cyBwYXRoIGFuZCwgd2hlcmUgaXQgZXhpc3RzLCBpdHMgcGxhY2Ugb24gdGhlIGRpc2suICovXG5mdW5jdGlvbiBpZGVudGlmeShwYXRoOiBzdHJpbmcpOiBzdHJpbmdbXSB7XG4gIGlmICghZXhpc3RzU3luYyhwYXRoKSkgcmV0dXJuIFtwYXRoXTtcbiAgY29uc3QgeyBkZXYsIGlubyB9ID0gc3RhdFN5bmMocGF0aCwgeyBiaWdpbnQ6IHRydWUgfSk7XG4gIHJldHVybiBbcGF0aCwgLi4uKGlubyA+IDBuID8gW2Ake2Rldn06JHtpbm99YF0gOiBbXSldO1xufVxuXG4vKiogV3JpdGVzIGFsbCByZXBvcnRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdyaXRlUmVwb3J0cyhjd2Q6IHN0cmluZywgcmVwb3J0czogcmVhZG9ubHkgUmVwb3J0W10pOiB2b2lkIHtcbiAgZm9yIChjb25zdCB7IHBhdGgsIHRleHQgfSBvZiByZXBvcnRzKSB7XG4gICAgdHJ5IHtcbiAgICAgIHdyaXRlRmlsZVN5bmMocmVzb2x2ZShjd2QsIHBhdGgpLCB0ZXh0KTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgdGhyb3cgY2Fubm90UnVuRm9yKGVycm9yLCBwYXRoKTtcbiAgICB9XG4gIH1cbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUNBLFNBQVMsY0FBYyxnQkFBZ0I7QUFJaEMsSUFBTSxlQUFlLEtBQUssT0FBTztBQVNqQyxTQUFTLFNBQVMsTUFBYyxPQUF1QjtBQUM1RCxNQUFJO0FBQ0osTUFBSTtBQUNGLFVBQU0sRUFBRSxLQUFLLElBQUksU0FBUyxJQUFJO0FBQzlCLFFBQUksT0FBTyxhQUFjLE9BQU0sVUFBVSxZQUFZLEtBQUssQ0FBQztBQUMzRCxZQUFRLGFBQWEsSUFBSTtBQUFBLEVBQzNCLFNBQVMsT0FBTztBQUNkLFVBQU0sYUFBYSxPQUFPLEtBQUs7QUFBQSxFQUNqQztBQUNBLFNBQU8sV0FBVyxPQUFPLEtBQUs7QUFDaEM7QUFHTyxTQUFTLFdBQVcsT0FBbUIsT0FBdUI7QUFDbkUsTUFBSSxNQUFNLFNBQVMsYUFBYyxPQUFNLFVBQVUsWUFBWSxLQUFLLENBQUM7QUFDbkUsUUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJO0FBQ2YsTUFBSyxNQUFNLE9BQVEsTUFBTSxPQUFVLE1BQU0sT0FBUSxNQUFNLEtBQU87QUFDNUQsVUFBTSxVQUFVLEdBQUcsS0FBSyw4RUFBOEU7QUFBQSxFQUN4RztBQUNBLE1BQUksTUFBTSxTQUFTLENBQUMsRUFBRyxPQUFNLFVBQVUsR0FBRyxLQUFLLDhEQUE4RDtBQUM3RyxNQUFJO0FBQ0YsV0FBTyxJQUFJLFlBQVksU0FBUyxFQUFFLE9BQU8sS0FBSyxDQUFDLEVBQUUsT0FBTyxLQUFLO0FBQUEsRUFDL0QsUUFBUTtBQUNOLFVBQU0sT0FBTyxjQUFjLEtBQUs7QUFDaEMsVUFBTTtBQUFBLE1BQ0osR0FBRyxLQUFLLElBQUksSUFBSTtBQUFBLElBQ2xCO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxjQUFjLE9BQTJCO0FBRWhELE1BQUksT0FBTztBQUNYLE1BQUksUUFBUTtBQUNaLFNBQU8sUUFBUSxNQUFNLFFBQVE7QUFDM0IsVUFBTSxNQUFNLE1BQU0sUUFBUSxJQUFNLEtBQUs7QUFDckMsVUFBTSxPQUFPLE1BQU0sSUFBSSxNQUFNLFNBQVM7QUFDdEMsUUFBSTtBQUNGLFVBQUksWUFBWSxTQUFTLEVBQUUsT0FBTyxLQUFLLENBQUMsRUFBRSxPQUFPLE1BQU0sU0FBUyxPQUFPLElBQUksQ0FBQztBQUFBLElBQzlFLFFBQVE7QUFDTixhQUFPO0FBQUEsSUFDVDtBQUNBO0FBQ0EsWUFBUSxPQUFPO0FBQUEsRUFDakI7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxJQUFNLGNBQWMsQ0FBQyxVQUNuQixHQUFHLEtBQUssbUJBQW1CLGVBQWUsT0FBTyxJQUFJO0FBRXZELElBQU0sVUFBNEM7QUFBQSxFQUNoRCxRQUFRO0FBQUEsRUFDUixRQUFRO0FBQUEsRUFDUixPQUFPO0FBQUEsRUFDUCxRQUFRO0FBQUEsRUFDUixPQUFPO0FBQ1Q7QUFHTyxTQUFTLGFBQWEsT0FBZ0IsT0FBc0I7QUFDakUsUUFBTSxPQUFPLGlCQUFpQixTQUFTLFVBQVUsUUFBUSxPQUFPLE1BQU0sSUFBSSxJQUFJO0FBQzlFLE1BQUksU0FBUyxPQUFXLFFBQU87QUFDL0IsU0FBTyxVQUFVLEdBQUcsS0FBSyxJQUFJLFFBQVEsSUFBSSxLQUFLLG1CQUFtQixJQUFJLEdBQUcsR0FBRztBQUM3RTs7O0FDeEVBLFNBQVMsWUFBWSxZQUFBQSxpQkFBZ0I7QUFDckMsU0FBUyxVQUFVLFNBQVMsWUFBWSxNQUFNLFVBQVUsU0FBUyxXQUFXO0FBQzVFLFNBQVMsVUFBVSx3QkFBd0I7QUFRcEMsSUFBTSxjQUFjO0FBQzNCLElBQU0sV0FBVztBQWtCVixTQUFTLFNBQVMsS0FBYSxNQUFzQjtBQUMxRCxRQUFNLFFBQVEsU0FBUyxLQUFLLElBQUk7QUFDaEMsVUFBUSxVQUFVLEtBQUssTUFBTSxXQUFXLEtBQUssSUFBSSxPQUFPLE9BQU8sTUFBTSxHQUFHLEVBQUUsS0FBSyxHQUFHO0FBQ3BGO0FBUU8sU0FBUyxpQkFBaUIsS0FBYSxNQUF5QixZQUFnQztBQUNyRyxRQUFNLFVBQVUsbUJBQW1CLEdBQUc7QUFDdEMsTUFBSSxlQUFlLFFBQVc7QUFDNUIsVUFBTSxTQUFTLFFBQVEsS0FBSyxRQUFRLEtBQUssVUFBVSxDQUFDO0FBQ3BELFVBQU0sUUFBUSxLQUFLLFNBQVMsSUFBSSxPQUFPLE9BQU8sTUFBTSxDQUFDLFFBQVEsVUFBVSxLQUFLLEdBQUcsQ0FBQyxFQUFFLEtBQUssQ0FBQyxJQUFJO0FBQzVGLFdBQU8sRUFBRSxZQUFZLENBQUMsY0FBYyxLQUFLLFFBQVEsS0FBSyxDQUFDLEdBQUcsT0FBTyxDQUFDLEVBQUU7QUFBQSxFQUN0RTtBQUNBLFFBQU0sUUFBUSxPQUFPLEtBQUssU0FBUyxJQUFJLE9BQU8sQ0FBQyxHQUFHLEdBQUcsQ0FBQyxRQUFRLE9BQU8sS0FBSyxHQUFHLENBQUM7QUFDOUUsUUFBTSxRQUFRLE9BQU8sT0FBTyxNQUFNLFFBQVEsQ0FBQyxTQUFTLEtBQUssT0FBTyxDQUFDLEdBQUcsQ0FBQyxTQUFTLGNBQWMsS0FBSyxRQUFRLEtBQUssSUFBSSxDQUFDLENBQUM7QUFDcEgsUUFBTSxRQUFRLElBQUksSUFBSSxNQUFNLFFBQVEsQ0FBQyxFQUFFLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFDekQsUUFBTSxTQUFTLE9BQU8sTUFBTSxRQUFRLENBQUMsU0FBUyxLQUFLLEtBQUssQ0FBQyxFQUFFLE9BQU8sQ0FBQyxTQUFTLENBQUMsTUFBTSxJQUFJLElBQUksQ0FBQztBQUM1RixRQUFNLFVBQVUsV0FBVyxLQUFLLFFBQVEsT0FBTztBQUMvQyxRQUFNLGFBQWEsQ0FBQyxHQUFHLE9BQU8sR0FBRyxRQUFRLFVBQVU7QUFDbkQsTUFBSSxXQUFXLFdBQVcsR0FBRztBQUMzQixVQUFNLFFBQVEsS0FBSyxTQUFTLElBQUksS0FBSyxLQUFLLElBQUksSUFBSTtBQUNsRCxVQUFNLFVBQVUsdUJBQXVCLEtBQUssd0RBQXdEO0FBQUEsRUFDdEc7QUFDQSxRQUFNLFFBQVEsS0FBSyxTQUFTLElBQUksQ0FBQyxJQUFJLENBQUMsVUFBVSxLQUFLLE9BQU8sUUFBUSxVQUFVLENBQUM7QUFDL0UsU0FBTyxFQUFFLFlBQVksT0FBTyxDQUFDLEdBQUcsT0FBTyxHQUFHLFFBQVEsS0FBSyxFQUFFO0FBQzNEO0FBT08sU0FBUyxVQUFVLEtBQWEsTUFBYyxZQUE2QjtBQUNoRixRQUFNLFVBQVUsbUJBQW1CLEdBQUc7QUFDdEMsUUFBTSxPQUFPLGVBQWUsU0FBWSxZQUFZLEtBQUssSUFBSSxJQUFJLFFBQVEsS0FBSyxVQUFVO0FBQ3hGLFFBQU0sU0FBUyxTQUFTLFNBQVksU0FBWSxRQUFRLEtBQUssSUFBSTtBQUNqRSxRQUFNLFFBQVEsV0FBVyxlQUFlLFVBQWEsWUFBWSxRQUFRLElBQUssR0FBRyxNQUFNLEVBQUUsU0FBUyxJQUFJO0FBQ3RHLFNBQU8sUUFDSCxFQUFFLFFBQVEsT0FBTyxDQUFDLElBQUksR0FBRyxRQUFRLFFBQVEsSUFBSyxFQUFFLElBQ2hELEVBQUUsUUFBUSxlQUFlLE9BQU8sQ0FBQyxJQUFJLEdBQUcsUUFBUSxRQUFRLElBQUksRUFBRTtBQUNwRTtBQUVBLElBQU0sU0FBUyxDQUFDLFVBQXVDLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxDQUFDO0FBRXpFLFNBQVMsVUFBVSxLQUFhLE9BQTBCLFFBQW1DO0FBQzNGLE1BQUksTUFBTSxXQUFXLEtBQUssT0FBTyxXQUFXLEdBQUc7QUFDN0MsVUFBTSxDQUFDLEVBQUUsUUFBUSxNQUFNLENBQUMsSUFBSTtBQUM1QixXQUFPLDRCQUE0QixPQUFPLElBQUksS0FBSyxNQUFNLElBQUksQ0FBQyxTQUFTLFNBQVMsS0FBSyxJQUFJLENBQUMsRUFBRSxLQUFLLElBQUksQ0FBQztBQUFBLEVBQ3hHO0FBQ0EsUUFBTSxRQUFRLE1BQU0sU0FBUyxPQUFPO0FBQ3BDLFFBQU0sUUFBUSxNQUFNLFNBQVMsSUFBSSxHQUFHLE1BQU0sTUFBTSxtQkFBbUIsV0FBVyxLQUFLLE1BQU0sV0FBVztBQUNwRyxTQUFPLFVBQVUsSUFDYixZQUFZLFNBQVMsS0FBSyxPQUFPLENBQUMsRUFBRyxNQUFNLENBQUMsQ0FBRSxDQUFDLEtBQUssS0FBSyxPQUN6RCxZQUFZLEtBQUssaUVBQWlFLEtBQUs7QUFDN0Y7QUFRQSxTQUFTLE9BQU8sS0FBYSxLQUF1QjtBQUNsRCxRQUFNLE9BQU8sUUFBUSxLQUFLLEdBQUc7QUFDN0IsUUFBTSxPQUFPLE9BQU8sTUFBTSxHQUFHO0FBQzdCLE1BQUksU0FBUyxTQUFVLFFBQU8sYUFBYSxJQUFJO0FBQy9DLE1BQUksU0FBUyxRQUFRO0FBQ25CLFdBQU8sU0FBUyxJQUFJLE1BQU0sY0FBYyxFQUFFLE9BQU8sQ0FBQyxHQUFHLFNBQVMsQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLE9BQU8sQ0FBQyxJQUFJLEdBQUcsU0FBUyxDQUFDLEVBQUU7QUFBQSxFQUN4RztBQUNBLFFBQU0sVUFBVSxRQUFRLE9BQU8sSUFBSSxNQUFNLEdBQUcsRUFBRSxLQUFLLEdBQUcsSUFBSTtBQUMxRCxNQUFJLENBQUMsaUJBQWlCLE9BQU8sRUFBRyxPQUFNLFVBQVUsR0FBRyxHQUFHLG1CQUFtQixRQUFRLEtBQUssSUFBSSxDQUFDLEVBQUU7QUFDN0YsUUFBTSxRQUFRLFVBQVUsS0FBSyxDQUFDLE9BQU8sQ0FBQztBQUN0QyxNQUFJLE1BQU0sV0FBVyxFQUFHLE9BQU0sVUFBVSxHQUFHLEdBQUcsbUJBQW1CO0FBQ2pFLFNBQU8sRUFBRSxPQUFPLFNBQVMsQ0FBQyxFQUFFO0FBQzlCO0FBR0EsU0FBUyxVQUFVLEtBQWEsS0FBZ0M7QUFDOUQsUUFBTSxPQUFPLFFBQVEsS0FBSyxHQUFHO0FBQzdCLFNBQU8sT0FBTyxNQUFNLEdBQUcsTUFBTSxXQUFXLGFBQWEsSUFBSSxJQUFJLE9BQU8sS0FBSyxHQUFHLEVBQUU7QUFDaEY7QUFFQSxTQUFTLE9BQU8sTUFBYyxPQUE4QztBQUMxRSxNQUFJO0FBQ0YsVUFBTSxRQUFRQyxVQUFTLElBQUk7QUFDM0IsUUFBSSxNQUFNLFlBQVksRUFBRyxRQUFPO0FBQ2hDLFFBQUksTUFBTSxPQUFPLEVBQUcsUUFBTztBQUFBLEVBQzdCLFNBQVMsT0FBTztBQUNkLFFBQUksaUJBQWlCLFNBQVMsVUFBVSxVQUFVLE1BQU0sU0FBUyxZQUFZLE1BQU0sU0FBUyxXQUFZO0FBQ3hHLFVBQU0sYUFBYSxPQUFPLEtBQUs7QUFBQSxFQUNqQztBQUNBLFFBQU0sVUFBVSxHQUFHLEtBQUssaUZBQWlGO0FBQzNHO0FBRUEsU0FBUyxRQUFRLEtBQWEsTUFBc0I7QUFDbEQsUUFBTSxTQUFTLFFBQVEsSUFBSTtBQUMzQixRQUFNLFdBQVcsV0FBVyxNQUFNLElBQUksU0FBUyxLQUFLLEVBQUUsS0FBSyxRQUFRLFdBQVcsT0FBTyxtQkFBbUIsTUFBTSxDQUFDLElBQUksQ0FBQztBQUNwSCxRQUFNLE9BQU87QUFBQSxJQUNYLFNBQVMsSUFBSTtBQUFBLElBQ2IsU0FBUyxJQUFJLENBQUMsU0FBUyxLQUFLLFFBQVEsT0FBTyxFQUFFLENBQUM7QUFBQSxFQUNoRDtBQUNBLE1BQUksS0FBTSxRQUFPLGlCQUFpQixTQUFTLEtBQUssS0FBSyxRQUFRLElBQUksQ0FBQyxDQUFDO0FBQ25FLFFBQU0sVUFBVSxXQUFXLE1BQU0sVUFBVSxTQUFTLElBQUksR0FBRyxRQUFRLElBQUk7QUFDdkUsU0FBTyxVQUFVLDhCQUE4QixPQUFPLE9BQU87QUFDL0Q7QUFHQSxTQUFTLGFBQWEsUUFBMEI7QUFDOUMsUUFBTSxNQUFNLEtBQUssUUFBUSxXQUFXO0FBQ3BDLE1BQUksV0FBVyxHQUFHLEVBQUcsUUFBTyxFQUFFLE9BQU8sQ0FBQyxHQUFHLFNBQVMsQ0FBQyxHQUFHLEVBQUU7QUFDeEQsUUFBTSxVQUFVLFVBQVUsUUFBUSxDQUFDLE1BQU0sV0FBVyxFQUFFLENBQUM7QUFDdkQsUUFBTSxZQUFZLFFBQVEsSUFBSSxDQUFDLFNBQVMsUUFBUSxJQUFJLElBQUksR0FBRztBQUMzRCxRQUFNLFFBQVEsYUFBYSxNQUFNLEVBQUUsT0FBTyxDQUFDLFNBQVMsQ0FBQyxVQUFVLEtBQUssQ0FBQyxVQUFVLEtBQUssV0FBVyxLQUFLLENBQUMsQ0FBQztBQUN0RyxTQUFPLEVBQUUsT0FBTyxRQUFRO0FBQzFCO0FBR0EsU0FBUyxVQUFVLFFBQWdCLFVBQXVDO0FBQ3hFLFFBQU0sUUFBUSxTQUFTLENBQUMsR0FBRyxRQUFRLEdBQUc7QUFBQSxJQUNwQyxLQUFLO0FBQUEsSUFDTCxVQUFVO0FBQUEsSUFDVixLQUFLO0FBQUEsSUFDTCxtQkFBbUI7QUFBQSxJQUNuQixxQkFBcUI7QUFBQSxJQUNyQixRQUFRLENBQUMsb0JBQW9CO0FBQUEsRUFDL0IsQ0FBQztBQUNELFNBQU8sTUFBTSxJQUFJLENBQUMsU0FBUyxRQUFRLElBQUksQ0FBQyxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU8sSUFBSSxJQUFJLEtBQUssSUFBSSxJQUFJLElBQUksQ0FBRTtBQUN2RjtBQU9PLElBQU0sZUFBZSxDQUFDLFdBQTZCLFVBQVUsUUFBUSxDQUFDLFFBQVEsQ0FBQztBQUd0RixTQUFTLG1CQUFtQixLQUEyQjtBQUNyRCxRQUFNLFFBQVEsb0JBQUksSUFBb0I7QUFDdEMsUUFBTSxPQUFPLENBQUMsU0FBeUI7QUFDckMsVUFBTSxRQUFRLFNBQVMsS0FBSyxJQUFJO0FBQ2hDLFVBQU0sU0FBUyxXQUFXLFNBQVMsTUFBTSxLQUFLLEdBQUcsS0FBSztBQUN0RCxVQUFNLFNBQVMsT0FBTyxTQUFTLE9BQU8sQ0FBQyxFQUFFLFNBQVMsTUFBTSxhQUFhLE9BQU87QUFDNUUsUUFBSSxPQUFPLFNBQVMsR0FBRztBQUNyQixZQUFNLFNBQVMsT0FBTyxJQUFJLENBQUMsUUFBUSxHQUFHLEtBQUssSUFBSSxJQUFJLFNBQVMsTUFBTSxJQUFJLElBQUksSUFBSSxTQUFTLE1BQU0sTUFBTSxFQUFFO0FBQ3JHLFlBQU0sVUFBVSxPQUFPLElBQUksQ0FBQyxFQUFFLFNBQVMsT0FBTyxHQUFHLFVBQVUsR0FBRyxPQUFPLEtBQUssQ0FBQyxJQUFJLE9BQU8sS0FBSyxNQUFNLEdBQUcsRUFBRSxLQUFLLElBQUksQ0FBQztBQUFBLElBQ2xIO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFDQSxTQUFPO0FBQUEsSUFDTCxLQUFLLE1BQU07QUFDVCxZQUFNLFNBQVMsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUk7QUFDM0MsWUFBTSxJQUFJLE1BQU0sTUFBTTtBQUN0QixhQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFDRjtBQUdBLFNBQVMsY0FBYyxLQUFhLFFBQWdCLE9BQW1DO0FBQ3JGLFFBQU0sU0FBUyxRQUFRLFFBQVEsS0FBSyxPQUFPLElBQUssQ0FBQztBQUNqRCxRQUFNLFNBQVMsU0FBUyxZQUFZLFFBQVEsTUFBTTtBQUNsRCxNQUFJLE9BQU8sV0FBVyxHQUFHO0FBQ3ZCLFVBQU0sVUFBVSxHQUFHLE9BQU8sSUFBSSwrREFBK0Q7QUFBQSxFQUMvRjtBQUNBLFNBQU8sRUFBRSxRQUFRLE9BQU8sUUFBUSxPQUFPO0FBQ3pDO0FBR0EsU0FBUyxZQUFZLFFBQWdCLFFBQTBCO0FBQzdELE1BQUksT0FBTyxNQUFNLFdBQVcsRUFBRyxRQUFPLGFBQWEsTUFBTTtBQUN6RCxRQUFNLENBQUMsS0FBSyxLQUFLLElBQUksQ0FBQyxPQUFPLE1BQU0sT0FBTyxVQUFVLEdBQUcsT0FBTyxNQUFNLE9BQU8sQ0FBQyxTQUFTLENBQUMsV0FBVyxJQUFJLENBQUMsQ0FBQztBQUN2RyxRQUFNLFFBQVEsT0FBTyxPQUFPLENBQUMsU0FBUztBQUNwQyxVQUFNLFFBQVEsS0FBSyxRQUFRLElBQUk7QUFDL0IsVUFBTSxRQUFRLFVBQVUsUUFBUSxDQUFDLE9BQU8sS0FBSyxJQUFJLFdBQVcsSUFBSSxJQUFJLE1BQU0sR0FBRyxHQUFHLENBQUM7QUFDakYsUUFBSSxNQUFNLFdBQVcsS0FBSyxDQUFDLGlCQUFpQixJQUFJLEdBQUc7QUFDakQsWUFBTSxNQUFNLFdBQVcsS0FBSyxJQUFJLHFCQUFxQjtBQUNyRCxZQUFNLFVBQVUsR0FBRyxPQUFPLElBQUksTUFBTSxJQUFJLDRCQUE0QixHQUFHLElBQUksUUFBUSxRQUFRLEtBQUssQ0FBQyxFQUFFO0FBQUEsSUFDckc7QUFDQSxXQUFPO0FBQUEsRUFDVCxDQUFDO0FBQ0QsU0FBTyxPQUFPLE1BQU0sS0FBSyxDQUFDO0FBQzVCO0FBRUEsSUFBTSxhQUFhLENBQUMsU0FBMEIsS0FBSyxXQUFXLEdBQUc7QUFFakUsSUFBTSxTQUFTLENBQUMsU0FBMEIsV0FBVyxJQUFJLEtBQUtBLFVBQVMsSUFBSSxFQUFFLE9BQU87QUFHN0UsSUFBTSxhQUFhLENBQUMsU0FBeUIsS0FBSyxRQUFRLHNCQUFzQixNQUFNO0FBRzdGLFNBQVMsV0FBVyxLQUFhLE9BQTBCLFNBQWtDO0FBQzNGLFFBQU0sU0FBUyxvQkFBSSxJQUFvQjtBQUN2QyxRQUFNLFFBQVEsQ0FBQyxTQUFxQztBQUNsRCxVQUFNLE9BQU8sWUFBWSxLQUFLLElBQUk7QUFDbEMsUUFBSSxTQUFTLE9BQVcsUUFBTztBQUMvQixVQUFNLFFBQVEsT0FBTyxJQUFJLElBQUksS0FBSyxjQUFjLEtBQUssUUFBUSxLQUFLLElBQUksQ0FBQztBQUN2RSxXQUFPLElBQUksTUFBTSxLQUFLO0FBQ3RCLFdBQU8sTUFBTSxNQUFNLFNBQVMsSUFBSSxJQUFJLE9BQU87QUFBQSxFQUM3QztBQUNBLFFBQU0sU0FBUyxJQUFJLElBQUksTUFBTSxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sTUFBTSxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQy9ELFFBQU0sYUFBYSxPQUFPLE1BQU0sSUFBSSxDQUFDLFNBQVMsT0FBTyxJQUFJLElBQUksS0FBSyxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsUUFBZ0I7QUFDNUYsVUFBTSxRQUFRLE9BQU8sSUFBSSxHQUFHLElBQUksU0FBWSxPQUFPLElBQUksR0FBRztBQUMxRCxRQUFJLENBQUMsTUFBTyxRQUFPLEVBQUUsUUFBUSxlQUFlLE9BQU8sQ0FBQyxHQUFHLEdBQUcsUUFBUSxRQUFRLEdBQUcsRUFBRTtBQUMvRSxXQUFPLEVBQUUsR0FBRyxPQUFPLE9BQU8sTUFBTSxNQUFNLE9BQU8sQ0FBQyxTQUFTLE9BQU8sSUFBSSxJQUFJLE1BQU0sR0FBRyxFQUFFO0FBQUEsRUFDbkYsQ0FBQztBQUNELFNBQU8sRUFBRSxZQUFZLE9BQU8sV0FBVyxRQUFRLENBQUMsU0FBUyxRQUFRLEtBQUssTUFBTSxNQUFNLENBQUMsRUFBRTtBQUN2RjtBQUdBLFNBQVMsUUFBUSxLQUFhLEVBQUUsUUFBUSxPQUFPLE9BQU8sR0FBVyxRQUErQztBQUM5RyxRQUFNLFFBQVEsT0FBTyxJQUFJLEtBQUssUUFBUSxXQUFXLENBQUM7QUFDbEQsTUFBSSxDQUFDLFNBQVMsT0FBTyxTQUFTLE1BQU0sT0FBTyxRQUFRLE1BQU0sV0FBVyxNQUFNLE1BQU0sT0FBUSxRQUFPLENBQUM7QUFDaEcsUUFBTSxRQUFRLEdBQUcsTUFBTSxNQUFNLFdBQVcsTUFBTSxNQUFNLE1BQU0sYUFBYSxPQUFPLElBQUk7QUFDbEYsU0FBTyxDQUFDLGlCQUFpQixLQUFLLGdCQUFnQixTQUFTLEtBQUssTUFBTSxDQUFDLDhCQUE4QjtBQUNuRztBQUdBLFNBQVMsWUFBWSxLQUFhLE1BQWtDO0FBQ2xFLE1BQUksU0FBUyxRQUFRLElBQUk7QUFDekIsYUFBUztBQUNQLFVBQU0sT0FBTyxLQUFLLFFBQVEsV0FBVztBQUNyQyxRQUFJLFdBQVcsSUFBSSxFQUFHLFFBQU87QUFDN0IsVUFBTSxTQUFTLFFBQVEsTUFBTTtBQUM3QixVQUFNLFdBQVcsV0FBVyxPQUFPLE9BQU8sV0FBVyxNQUFNLEdBQUc7QUFDOUQsUUFBSSxDQUFDLFlBQVksV0FBVyxPQUFRLFFBQU87QUFDM0MsYUFBUztBQUFBLEVBQ1g7QUFDRjs7O0FDN1FBLFNBQVMsV0FBVyxhQUFhLFFBQVEsaUJBQUFDLHNCQUFxQjtBQUM5RCxTQUFTLGNBQWM7QUFDdkIsU0FBUyxXQUFBQyxVQUFTLFFBQUFDLGFBQVk7OztBQ0Y5QixTQUFTLFdBQUFDLGdCQUFlOzs7QUNlakIsU0FBUyxRQUFRLElBQVksV0FBc0JDLFFBQXdCLE1BQW9CO0FBQ3BHLFFBQU0sUUFBUSxZQUFZLEtBQUssS0FBSztBQUNwQyxRQUFNLFFBQVEsS0FBSyxJQUFJLEtBQUssSUFBSSxLQUFLLE9BQU8sRUFBRSxHQUFHLEdBQUc7QUFDcEQsUUFBTSxVQUFVLFdBQVcsU0FBUyxFQUFFLEtBQUssQ0FBQyxRQUFRLElBQUksT0FBTyxNQUFNLElBQUksT0FBTyxLQUFLLENBQUMsU0FBUyxLQUFLLE9BQU8sRUFBRSxDQUFDO0FBQzlHLFFBQU0sT0FBTyxVQUFVLE1BQU0sS0FBSyxDQUFDLFFBQVEsSUFBSSxPQUFPLEVBQUU7QUFDeEQsUUFBTSxZQUFZLFVBQVUsV0FBVyxLQUFLLENBQUMsUUFBUSxJQUFJLE9BQU8sRUFBRTtBQUNsRSxRQUFNLE9BQU9BLE9BQU0sS0FBSyxDQUFDLFFBQVEsSUFBSSxPQUFPLEVBQUU7QUFDOUMsUUFBTSxRQUFRLFVBQ1YsZUFBZSxTQUFTLFdBQVcsT0FBTyxLQUFLLElBQy9DLE9BQ0UsWUFBWSxNQUFNLFdBQVcsT0FBTyxLQUFLLElBQ3pDLFlBQ0UsaUJBQWlCLFdBQVcsV0FBVyxPQUFPLEtBQUssSUFDbkQsT0FDRSxZQUFZLE1BQU0sT0FBTyxLQUFLLElBQzlCO0FBQ1YsTUFBSSxDQUFDLE1BQU8sT0FBTSxVQUFVLFdBQVcsSUFBSSxXQUFXQSxNQUFLLENBQUM7QUFDNUQsU0FBTyxHQUFHLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFBQTtBQUM1QjtBQUVBLElBQU0sUUFBUSxDQUFDLE9BQWMsSUFBWSxTQUF5QixNQUFNLEtBQUssR0FBRyxFQUFFLEtBQUssSUFBSSxFQUFFO0FBRTdGLFNBQVMsS0FBS0MsVUFBaUIsT0FBMEIsT0FBYyxPQUF5QjtBQUM5RixNQUFJLE1BQU0sV0FBVyxFQUFHLFFBQU8sQ0FBQztBQUNoQyxTQUFPLENBQUMsSUFBSSxNQUFNLEtBQUtBLFFBQU8sR0FBRyxHQUFHLE1BQU0sUUFBUSxDQUFDLFNBQVMsS0FBSyxRQUFRLEdBQUcsTUFBTSxLQUFLLENBQUMsQ0FBQztBQUMzRjtBQUVBLFNBQVMsZUFBZSxTQUFrQixXQUFzQixPQUFjLE9BQXlCO0FBQ3JHLFFBQU0sT0FBTyxTQUFTLFdBQVcsUUFBUSxFQUFFO0FBQzNDLFFBQU0sU0FBUyxDQUFDLFNBQTJCLEtBQUssTUFBTSxRQUFRLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLElBQUksRUFBRTtBQUMxRixTQUFPO0FBQUEsSUFDTCxNQUFNLE9BQU8sUUFBUSxJQUFJLFFBQVEsS0FBSztBQUFBLElBQ3RDLE1BQU0sSUFBSSxHQUFHLFVBQVUsS0FBSyxTQUFNLEtBQUssRUFBRSxJQUFJLEtBQUssS0FBSyxFQUFFO0FBQUEsSUFDekQ7QUFBQSxJQUNBLEdBQUcsS0FBSyxRQUFRLFNBQVMsS0FBSztBQUFBLElBQzlCLElBQUksUUFBUSxTQUFTLENBQUMsR0FBRyxRQUFRLENBQUMsU0FBUztBQUFBLE1BQ3pDO0FBQUEsTUFDQSxNQUFNLEtBQUssR0FBRyxLQUFLLEVBQUUsS0FBSyxLQUFLLEtBQUssRUFBRTtBQUFBLE1BQ3RDLEdBQUcsS0FBSyxLQUFLLFNBQVMsS0FBSztBQUFBLElBQzdCLENBQUM7QUFBQSxJQUNELEdBQUc7QUFBQSxNQUNEO0FBQUEsTUFDQSxRQUFRLEtBQUssSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLEtBQUssUUFBUSxPQUFPLEVBQUUsQ0FBQztBQUFBLE1BQ3REO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxJQUNBLEdBQUcsS0FBSywyQkFBMkIsUUFBUSxXQUFXLE9BQU8sS0FBSztBQUFBLElBQ2xFLEdBQUksUUFBUSxZQUFZLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxNQUFNLEtBQUssWUFBWSxHQUFHLEdBQUcsT0FBTyxRQUFRLFFBQVEsS0FBSyxDQUFDLENBQUM7QUFBQSxJQUNsRztBQUFBLElBQ0EsTUFBTSxLQUFLLHlCQUF5QjtBQUFBLElBQ3BDLEdBQUcsUUFBUSxTQUNSLFFBQVEsRUFDUixNQUFNLElBQUksRUFDVixJQUFJLENBQUMsU0FBUyxLQUFLLElBQUksR0FBRyxRQUFRLENBQUM7QUFBQSxFQUN4QztBQUNGO0FBRUEsU0FBUyxZQUFZLE1BQWlCLFdBQXNCLE9BQWMsT0FBeUI7QUFDakcsU0FBTztBQUFBLElBQ0wsTUFBTSxPQUFPLEtBQUssSUFBSSxLQUFLLEtBQUs7QUFBQSxJQUNoQyxNQUFNLElBQUksVUFBVSxLQUFLO0FBQUEsSUFDekI7QUFBQSxJQUNBLEdBQUcsS0FBSyxLQUFLLFNBQVMsS0FBSztBQUFBLElBQzNCO0FBQUEsSUFDQSxNQUFNLEtBQUssY0FBYztBQUFBLElBQ3pCLEdBQUcsS0FBSyxTQUFTLFFBQVEsQ0FBQyxFQUFFLElBQUksT0FBTyxLQUFLLE1BQU0sS0FBSyxLQUFLLEVBQUUsTUFBTSxJQUFJLEdBQUcsUUFBUSxNQUFNLEtBQUssQ0FBQztBQUFBLElBQy9GO0FBQUEsSUFDQSxNQUFNLElBQUkscUJBQXFCLEtBQUssU0FBUyxDQUFDLEdBQUcsTUFBTSxLQUFLLEVBQUUsMkJBQTJCO0FBQUEsRUFDM0Y7QUFDRjtBQUVBLFNBQVMsaUJBQWlCLFdBQXNCLFdBQXNCLE9BQWMsT0FBeUI7QUFDM0csU0FBTztBQUFBLElBQ0wsTUFBTSxPQUFPLFVBQVUsSUFBSSxVQUFVLEtBQUs7QUFBQSxJQUMxQyxNQUFNLElBQUksR0FBRyxVQUFVLEtBQUssc0VBQW1FO0FBQUEsSUFDL0Y7QUFBQSxJQUNBLEdBQUcsS0FBSyxVQUFVLFNBQVMsS0FBSztBQUFBLElBQ2hDLEdBQUcsS0FBSyxzQkFBc0IsVUFBVSxRQUFRLFNBQVMsTUFBTSxHQUFHLEVBQUUsR0FBRyxPQUFPLEtBQUs7QUFBQSxFQUNyRjtBQUNGO0FBRUEsU0FBUyxZQUFZLEVBQUUsSUFBSSxVQUFVLFNBQVMsS0FBSyxHQUFTLE9BQWMsT0FBeUI7QUFDakcsU0FBTztBQUFBLElBQ0wsTUFBTSxPQUFPLElBQUksWUFBWSxRQUFRLENBQUM7QUFBQSxJQUN0QztBQUFBLElBQ0EsR0FBRyxLQUFLLFNBQVMsS0FBSztBQUFBLElBQ3RCO0FBQUEsSUFDQSxHQUFHLEtBQ0EsS0FBSyxFQUNMLE1BQU0sSUFBSSxFQUNWLFFBQVEsQ0FBQyxTQUFTLEtBQUssTUFBTSxLQUFLLENBQUM7QUFBQSxJQUN0QztBQUFBLElBQ0EsTUFBTSxJQUFJLHVDQUF1QztBQUFBLElBQ2pEO0FBQUEsSUFDQSxPQUFPLEVBQUUsV0FBVyxNQUFNLElBQUksMkJBQTJCLENBQUM7QUFBQSxFQUM1RDtBQUNGO0FBR08sU0FBUyxZQUFZLFVBQW9DO0FBQzlELE1BQUksT0FBTyxhQUFhLFNBQVUsUUFBTztBQUN6QyxRQUFNLEVBQUUsVUFBVSxRQUFRLFFBQVEsSUFBSTtBQUN0QyxNQUFJLGFBQWEsVUFBVSxXQUFXLFFBQVMsUUFBTztBQUN0RCxRQUFNLE9BQU8sV0FBVyxVQUFVLEdBQUcsTUFBTSwyQkFBMkIsR0FBRyxNQUFNLGVBQWUsT0FBTztBQUNyRyxTQUFPLGFBQWEsU0FDaEIsR0FBRyxNQUFNLDRCQUE0QixPQUFPLGdCQUM1QyxHQUFHLFFBQVEsaUJBQWlCLElBQUk7QUFDdEM7QUFFQSxTQUFTLFdBQVcsSUFBWSxXQUFzQkQsUUFBZ0M7QUFDcEYsUUFBTSxRQUFRLFVBQVUsTUFBTSxRQUFRLENBQUMsU0FBUyxDQUFDLE1BQU0sR0FBRyxLQUFLLFFBQVEsQ0FBQztBQUN4RSxRQUFNLE1BQU07QUFBQSxJQUNWLEdBQUcsTUFBTSxJQUFJLENBQUMsUUFBUSxJQUFJLEVBQUU7QUFBQSxJQUM1QixHQUFHLFVBQVUsV0FBVyxJQUFJLENBQUMsUUFBUSxJQUFJLEVBQUU7QUFBQSxJQUMzQyxHQUFHQSxPQUFNLElBQUksQ0FBQyxRQUFRLElBQUksRUFBRTtBQUFBLEVBQzlCO0FBQ0EsUUFBTSxPQUFPLEdBQUcsWUFBWTtBQUM1QixRQUFNLFdBQVdBLE9BQ2QsSUFBSSxDQUFDLFFBQVEsSUFBSSxFQUFFLEVBQ25CLEtBQUssQ0FBQyxRQUFRLElBQUksTUFBTSxHQUFHLEVBQUUsQ0FBQyxNQUFNLFVBQVUsTUFBTSxDQUFDLElBQUksTUFBTSxHQUFHLEVBQUUsQ0FBQyxDQUFFLENBQUMsQ0FBQztBQUU1RSxRQUFNLFNBQVMsa0JBQWtCLEtBQUssRUFBRSxJQUNwQyxJQUFJLE9BQU8sQ0FBQyxRQUFRLElBQUksV0FBVyxHQUFHLEdBQUcsTUFBTSxHQUFHLEVBQUUsTUFBTSxHQUFHLEVBQUUsRUFBRSxLQUFLLEdBQUcsQ0FBQyxHQUFHLENBQUMsRUFBRSxNQUFNLEdBQUcsQ0FBQyxJQUMxRixNQUNHLE9BQU8sQ0FBQyxRQUFRLEtBQUssU0FBUyxLQUFLLElBQUksTUFBTSxZQUFZLEVBQUUsU0FBUyxJQUFJLENBQUMsRUFDekUsSUFBSSxDQUFDLFFBQVEsR0FBRyxJQUFJLEVBQUUsSUFBSSxJQUFJLEtBQUssRUFBRTtBQUM1QyxRQUFNLE9BQU8sVUFBVSxJQUFJLEdBQUcsS0FBSztBQUNuQyxRQUFNLFFBQVEsQ0FBQyxHQUFHLG9CQUFJLElBQUksQ0FBQyxHQUFJLE9BQU8sQ0FBQyxJQUFJLElBQUksQ0FBQyxHQUFJLEdBQUcsTUFBTSxDQUFDLENBQUMsRUFBRSxNQUFNLEdBQUcsQ0FBQztBQUMzRSxRQUFNLE9BQ0osTUFBTSxTQUFTLElBQ1gsYUFBYSxNQUFNLEtBQUssSUFBSSxDQUFDLE1BQzdCLCtCQUErQixJQUFJLENBQUMsQ0FBQztBQUMzQyxTQUFPLHdCQUF3QixFQUFFLFFBQVEsVUFBVSxLQUFLLElBQUksSUFBSTtBQUNsRTs7O0FDcEpBLFNBQVMsY0FBQUUsbUJBQWtCO0FBQzNCLFNBQVMsV0FBQUMsZ0JBQWU7QUE2QmpCLFNBQVMsZ0JBQ2QsS0FDQSxRQUNBLEVBQUUsUUFBUSxPQUFPLEdBQ2pCLE9BQ0EsU0FDaUI7QUFDakIsTUFBSSxXQUFXLE9BQVcsUUFBTyxLQUFLLEtBQUssUUFBUSxLQUFLLE9BQU87QUFDL0QsUUFBTSxhQUFhLE9BQU8sY0FBYyxjQUFjLFlBQVksU0FBWSxPQUFPO0FBQ3JGLFFBQU0sT0FBTyxjQUFjLE1BQU0sSUFBSSxXQUFXLEVBQUUsS0FBSyxDQUFDLFFBQVEsUUFBUSxNQUFTLEtBQUssT0FBTztBQUM3RixTQUFPLEtBQUssUUFBUSxNQUFNLEtBQUssT0FBTztBQUN4QztBQUdBLFNBQVMsWUFBWSxFQUFFLE1BQU0sS0FBSyxHQUFtQztBQUNuRSxRQUFNLE9BQU8scURBQXFELEtBQUssS0FBSyxNQUFNLEdBQUcsSUFBTSxDQUFDLElBQUksQ0FBQztBQUNqRyxNQUFJLFNBQVMsVUFBYSxDQUFDLHFCQUFxQixLQUFLLElBQUksRUFBRyxRQUFPO0FBQ25FLFNBQU8sZ0JBQWdCLE1BQU0sRUFBRSxNQUFNLE1BQU0sS0FBSyxDQUFDLENBQUMsR0FBRztBQUN2RDtBQUVBLFNBQVMsS0FBSyxRQUFnQixNQUFjLEtBQWEsRUFBRSxZQUFBQyxZQUFXLEdBQTZCO0FBQ2pHLFFBQU0sUUFBUUEsWUFBVyxLQUFLLENBQUMsRUFBRSxXQUFBQyxXQUFVLE1BQU1BLFdBQVUsT0FBTyxJQUFJO0FBQ3RFLE1BQUksTUFBTyxRQUFPO0FBQ2xCLFFBQU0sT0FBT0MsU0FBUSxRQUFRLElBQUk7QUFDakMsUUFBTSxNQUFNRixZQUFXLElBQUksQ0FBQyxFQUFFLFdBQUFDLFdBQVUsTUFBTUEsV0FBVSxFQUFFO0FBQzFELE1BQUksQ0FBQyxTQUFTLEtBQUssSUFBSSxLQUFLLENBQUNFLFlBQVcsSUFBSSxHQUFHO0FBQzdDLFVBQU0sT0FBTyxVQUFVLE1BQU0sR0FBRztBQUNoQyxVQUFNO0FBQUEsTUFDSiwwQkFBMEIsSUFBSSxJQUFJLE9BQU8sa0JBQWtCLElBQUksTUFBTSxHQUFHLGNBQWMsSUFBSSxLQUFLLElBQUksQ0FBQztBQUFBLElBQ3RHO0FBQUEsRUFDRjtBQUNBLFFBQU0sUUFBUSxTQUFTLEtBQUssSUFBSTtBQUNoQyxRQUFNLEVBQUUsV0FBVyxTQUFTLElBQUksY0FBYyxTQUFTLE1BQU0sS0FBSyxHQUFHLEtBQUs7QUFDMUUsTUFBSSxVQUFXLFFBQU8sRUFBRSxXQUFXLEtBQUs7QUFDeEMsUUFBTSxRQUFRLFNBQVMsSUFBSSxDQUFDLEVBQUUsVUFBVSxFQUFFLE1BQU0sR0FBRyxRQUFRLE1BQU0sR0FBRyxLQUFLLElBQUksTUFBTSxJQUFJLElBQUksTUFBTSxNQUFNLElBQUksT0FBTyxFQUFFO0FBQ3BILFFBQU0sVUFBVSxNQUFNLE1BQU0sR0FBRyxFQUFFLEVBQUUsS0FBSyxJQUFJLENBQUM7QUFDL0M7OztBQ2xFTyxJQUFNLE9BQU87QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTs7O0FDQXBCLFNBQVMsY0FBQUMsYUFBWSxxQkFBcUI7QUFDMUMsU0FBUyxRQUFBQyxhQUFZO0FBTXJCLElBQU0sZUFDSjtBQVFLLFNBQVMsV0FBVyxLQUFhLFFBQXdCO0FBQzlELFFBQU0sT0FBT0MsTUFBSyxRQUFRLFdBQVc7QUFDckMsUUFBTSxRQUFRLFNBQVMsS0FBSyxJQUFJO0FBQ2hDLE1BQUksQ0FBQ0MsWUFBVyxNQUFNLEVBQUcsT0FBTSxVQUFVLEdBQUcsU0FBUyxLQUFLLE1BQU0sQ0FBQyxrQkFBa0I7QUFDbkYsUUFBTSxNQUFNLGFBQWEsTUFBTSxFQUFFLElBQUksQ0FBQyxTQUFTLFNBQVMsUUFBUSxJQUFJLENBQUM7QUFDckUsUUFBTSxRQUFRLElBQUksT0FBTyxDQUFDLFNBQVMsQ0FBQyxhQUFhLEtBQUssSUFBSSxDQUFDO0FBQzNELE1BQUk7QUFFRixrQkFBYyxNQUFNLFdBQVcsS0FBSyxHQUFHLEVBQUUsTUFBTSxLQUFLLENBQUM7QUFBQSxFQUN2RCxTQUFTLE9BQU87QUFDZCxRQUFJLGlCQUFpQixTQUFTLFVBQVUsU0FBUyxNQUFNLFNBQVMsVUFBVTtBQUN4RSxZQUFNLFVBQVUsR0FBRyxLQUFLLHdDQUF3QztBQUFBLElBQ2xFO0FBQ0EsVUFBTSxhQUFhLE9BQU8sS0FBSztBQUFBLEVBQ2pDO0FBQ0EsUUFBTSxRQUFRLE1BQU0sU0FBUyxJQUFJLFFBQVEsTUFBTSxLQUFLLElBQUksQ0FBQyxLQUFLO0FBQzlELFNBQU8sU0FBUyxLQUFLLElBQUksS0FBSyx5Q0FBeUMsV0FBVyxNQUFNLEtBQUssSUFBSSxTQUFTLEtBQUssTUFBTSxDQUFDLEVBQUU7QUFBQTtBQUMxSDtBQUdPLFNBQVMsV0FBVyxPQUFrQztBQUMzRCxRQUFNLFNBQVMsTUFBTSxTQUFTLElBQUksUUFBUSxDQUFDLGFBQWE7QUFDeEQsU0FBTztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRUCxPQUFPLElBQUksQ0FBQyxTQUFTLE9BQU8sS0FBSyxVQUFVLFdBQVcsSUFBSSxDQUFDLENBQUMsRUFBRSxFQUFFLEtBQUssSUFBSSxDQUFDO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBc0I1RTs7O0FDcEVBLFNBQVMsV0FBQUMsZ0JBQWU7OztBQ01qQixTQUFTLFdBQVcsTUFBYyxJQUFnQjtBQUN2RCxTQUFPLE1BQU0sWUFBWSxJQUFJLEdBQUcsRUFBRTtBQUNwQztBQUdPLFNBQVMsTUFBTSxNQUFjLEVBQUUsSUFBSSxHQUFlO0FBQ3ZELFNBQU8sSUFBSSxtQkFBbUIsU0FBUyxVQUFVLElBQUksSUFBSTtBQUMzRDtBQUdBLElBQU0sT0FBTztBQUdOLFNBQVMsZUFBZSxJQUFRLE9BQWdCO0FBQ3JELE1BQUksUUFBUTtBQUNaLFFBQU0sT0FBTyxHQUFHLE9BQU8sVUFBVSxRQUFRLENBQUM7QUFDMUMsU0FBTztBQUFBLElBQ0wsS0FBSyxPQUE4QixPQUFlLE9BQXFCO0FBQ3JFLFlBQU0sT0FBTyxNQUFNLE9BQU8sQ0FBQyxLQUFLLEVBQUUsS0FBSyxNQUFNLE1BQU0sS0FBSyxRQUFRLENBQUM7QUFDakUsVUFBSSxDQUFDLFFBQVMsUUFBUSxLQUFLLE9BQU8sS0FBTztBQUN6QyxZQUFNLE9BQU8sV0FBVyxNQUFNLENBQUMsR0FBRyxRQUFRLElBQUksRUFBRSxFQUFFLE1BQU0sR0FBRyxFQUFFO0FBQzdELFNBQUcsT0FBTyxNQUFNLFdBQWEsUUFBUSxDQUFDLElBQUksS0FBSyxJQUFJLElBQUksRUFBRTtBQUN6RCxjQUFRO0FBQUEsSUFDVjtBQUFBLElBQ0EsUUFBYztBQUNaLFVBQUksTUFBTyxJQUFHLE9BQU8sTUFBTSxVQUFZO0FBQUEsSUFDekM7QUFBQSxFQUNGO0FBQ0Y7OztBRGpCTyxTQUFTLFdBQVcsRUFBRSxNQUFNLEdBQVksRUFBRSxLQUFLLE9BQU8sR0FBZ0I7QUFDM0UsTUFBSSxVQUFVLE9BQVcsUUFBTztBQUNoQyxNQUFJLElBQUksZ0JBQWdCLFVBQWEsSUFBSSxnQkFBZ0IsR0FBSSxRQUFPLElBQUksZ0JBQWdCO0FBQ3hGLE1BQUksSUFBSSxTQUFVLFFBQU87QUFDekIsU0FBTyxPQUFPLFVBQVUsUUFBUSxJQUFJLFNBQVM7QUFDL0M7QUFNTyxTQUFTLE9BQU8sUUFBZ0IsT0FBb0IsU0FBa0IsSUFBUSxNQUF1QjtBQUMxRyxVQUFRLFFBQVE7QUFBQSxJQUNkLEtBQUs7QUFDSCxhQUFPLFVBQVUsV0FBVyxLQUFLLEdBQUcsUUFBUSxJQUFJLElBQUk7QUFBQSxJQUN0RCxLQUFLO0FBQ0gsYUFBTyxVQUFVLFlBQVksS0FBSyxHQUFHLFFBQVEsSUFBSSxJQUFJO0FBQUEsSUFDdkQsS0FBSztBQUNILGFBQU8sYUFBYSxLQUFLO0FBQUEsSUFDM0IsS0FBSztBQUNILGFBQU8sVUFBVSxXQUFXLEtBQUssR0FBRyxRQUFRLElBQUksSUFBSTtBQUFBLElBQ3RELEtBQUs7QUFDSCxhQUFPO0FBQUEsUUFDTCxlQUFlLE9BQU8sRUFBRSxPQUFPLFNBQVMsSUFBSSxJQUFJLEdBQUcsV0FBVyxZQUFZLEVBQUUsRUFBRSxDQUFDO0FBQUEsUUFDL0U7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQ0UsYUFBTyxVQUFVLFdBQVcsT0FBTyxZQUFZLFNBQVMsSUFBSSxJQUFJLENBQUMsR0FBRyxRQUFRLElBQUksSUFBSTtBQUFBLEVBQ3hGO0FBQ0Y7QUFFQSxTQUFTLFlBQVksU0FBa0IsSUFBUSxNQUEwQjtBQUN2RSxRQUFNLE1BQU0sUUFBUSxXQUFXLFVBQVUsVUFBVSxRQUFRO0FBQzNELFNBQU87QUFBQSxJQUNMLE9BQU8sU0FBUyxVQUFhLFdBQVcsU0FBUyxFQUFFO0FBQUEsSUFDbkQsT0FBTyxTQUFTLFNBQVksR0FBRyxPQUFPLFVBQVU7QUFBQSxJQUNoRCxZQUFZLFFBQVEsUUFBUSxNQUFNO0FBQUEsSUFDbEMsU0FBUyxRQUFRO0FBQUEsRUFDbkI7QUFDRjtBQUdBLFNBQVMsU0FBUyxFQUFFLEtBQUssSUFBSSxHQUFPLE1BQWtDO0FBQ3BFLFFBQU0sVUFBVSxJQUFJO0FBQ3BCLFNBQU8sU0FBUyxVQUFhLFdBQVdDLFNBQVEsS0FBSyxJQUFJLE1BQU1BLFNBQVEsT0FBTyxJQUFJLGdCQUFnQjtBQUNwRztBQUdBLFNBQVMsWUFBWSxFQUFFLEtBQUssSUFBSSxHQUEyQjtBQUN6RCxRQUFNLEVBQUUsbUJBQW1CLFFBQVEsbUJBQW1CLFlBQVksWUFBWSxRQUFRLGtCQUFrQixLQUFLLElBQUk7QUFDakgsUUFBTSxTQUFTLFNBQVMsVUFBYSxTQUFTLE1BQU1BLFNBQVEsSUFBSSxNQUFNQSxTQUFRLEdBQUc7QUFDakYsU0FBTyxVQUFVLFVBQVUsY0FBYyxTQUFTLEdBQUcsTUFBTSxJQUFJLFVBQVUsU0FBUyxNQUFNLE1BQU07QUFDaEc7QUFHQSxTQUFTLFVBQVUsTUFBYyxNQUF1QixJQUFRLE1BQWtDO0FBQ2hHLE1BQUksU0FBUyxVQUFhLEdBQUcsSUFBSSxtQkFBbUIsT0FBUSxRQUFPO0FBQ25FLFNBQU8sU0FBUyxTQUFTLEtBQUssUUFBUSxTQUFTLFdBQVcsSUFBSSxNQUFNLE1BQU0sRUFBRTtBQUM5RTtBQUdPLFNBQVMsV0FBVyxRQUFnQixPQUFvQixVQUFtQixJQUFRLE1BQXVCO0FBQy9HLE1BQUksV0FBVyxPQUFRLFFBQU8sVUFBVSxjQUFjLEtBQUssR0FBRyxRQUFRLElBQUksSUFBSTtBQUM5RSxRQUFNLE9BQU8sV0FBVyxTQUFTLFdBQVcsYUFBYSxTQUFTO0FBQ2xFLFFBQU0sWUFBWSxNQUFNLFNBQVMsSUFBSSxDQUFDLGFBQWEsa0JBQWtCLFVBQVUsSUFBSSxDQUFDO0FBQ3BGLE1BQUksVUFBVSxXQUFXLEVBQUcsUUFBTyxVQUFVLFVBQVUsQ0FBQyxHQUFJLFFBQVEsSUFBSSxJQUFJO0FBRTVFLFFBQU0sU0FDSixTQUFTLFFBQ0wsVUFBVSxJQUFJLENBQUMsVUFBVSxVQUFXLFVBQVUsSUFBSSxXQUFXLFNBQVMsUUFBUSxhQUFhLEVBQUUsQ0FBRSxJQUMvRixNQUFNLFNBQVMsSUFBSSxDQUFDLFVBQVUsVUFBVSxHQUFHLFFBQVEsVUFBVSxJQUFJLENBQUM7QUFBQTtBQUFBLEVBQU8sVUFBVSxLQUFLLENBQUU7QUFBQSxDQUFJO0FBQ3BHLFNBQU8sVUFBVSxPQUFPLEtBQUssRUFBRSxHQUFHLFFBQVEsSUFBSSxJQUFJO0FBQ3BEO0FBRUEsSUFBTSxVQUFVLENBQUMsVUFBb0IsU0FDbkMsR0FBRyxTQUFTLGFBQWEsUUFBUSxFQUFFLEdBQUcsWUFBWSxPQUFPLFFBQVEsQ0FBQyxDQUFDO0FBRzlELFNBQVMsY0FBYyxVQUErQixLQUF1QjtBQUNsRixRQUFNLFNBQVMsU0FBUyxPQUFPLENBQUMsRUFBRSxLQUFLLE1BQU0sU0FBUyxVQUFVO0FBQ2hFLE1BQUksT0FBTyxXQUFXO0FBQ3BCLFdBQU8sQ0FBQyxnREFBZ0QsR0FBRyxpQ0FBaUM7QUFDOUYsU0FBTyxPQUFPLFFBQVEsQ0FBQyxhQUFhO0FBQ2xDLFVBQU0sRUFBRSxRQUFRLElBQUksV0FBVyxRQUFRO0FBQ3ZDLFFBQUksVUFBVSxRQUFRLElBQUssUUFBTyxDQUFDO0FBQ25DLFdBQU8sR0FBRyxPQUFPLFFBQVEsQ0FBQyxXQUFXLGFBQWEsT0FBTyxDQUFDLHFDQUFxQyxHQUFHO0FBQUEsRUFDcEcsQ0FBQztBQUNIOzs7QUUxR0EsU0FBUyxjQUFBQyxhQUFZLFlBQUFDLFdBQVUsaUJBQUFDLHNCQUFxQjtBQUNwRCxTQUFTLFdBQUFDLFVBQVMsV0FBQUMsZ0JBQWU7QUFnQjFCLFNBQVMsYUFBYSxLQUFhLFNBQWdDLFFBQWlDO0FBQ3pHLFFBQU0sUUFBUSxJQUFJO0FBQUEsSUFDaEIsT0FBTyxRQUFRLENBQUMsU0FBUyxTQUFTLElBQUksRUFBRSxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUkscUJBQXFCLENBQUMsQ0FBQztBQUFBLEVBQ2xGO0FBQ0EsYUFBVyxFQUFFLEtBQUssS0FBSyxTQUFTO0FBQzlCLFVBQU0sU0FBU0MsU0FBUSxLQUFLLElBQUk7QUFDaEMsVUFBTSxTQUFTQyxTQUFRLE1BQU07QUFDN0IsUUFBSSxDQUFDQyxZQUFXLE1BQU0sRUFBRyxPQUFNLFVBQVUsR0FBRyxJQUFJLCtEQUErRDtBQUMvRyxRQUFJLENBQUNDLFVBQVMsTUFBTSxFQUFFLFlBQVksRUFBRyxPQUFNLFVBQVUsR0FBRyxJQUFJLHVCQUF1QkYsU0FBUSxJQUFJLENBQUMsZ0JBQWdCO0FBQ2hILFFBQUlDLFlBQVcsTUFBTSxLQUFLQyxVQUFTLE1BQU0sRUFBRSxZQUFZLEdBQUc7QUFDeEQsWUFBTSxVQUFVLEdBQUcsSUFBSSxtREFBbUQ7QUFBQSxJQUM1RTtBQUNBLFVBQU0sTUFBTSxTQUFTLE1BQU0sRUFDeEIsSUFBSSxDQUFDLE9BQU8sTUFBTSxJQUFJLEVBQUUsQ0FBQyxFQUN6QixLQUFLLENBQUMsUUFBUSxRQUFRLE1BQVM7QUFDbEMsUUFBSSxJQUFLLE9BQU0sVUFBVSxHQUFHLElBQUksSUFBSSxHQUFHLCtCQUErQjtBQUN0RSxlQUFXLE1BQU0sU0FBUyxNQUFNLEVBQUcsT0FBTSxJQUFJLElBQUksMkNBQTJDO0FBQUEsRUFDOUY7QUFDRjtBQUdBLFNBQVMsU0FBUyxNQUF3QjtBQUN4QyxNQUFJLENBQUNELFlBQVcsSUFBSSxFQUFHLFFBQU8sQ0FBQyxJQUFJO0FBQ25DLFFBQU0sRUFBRSxLQUFLLElBQUksSUFBSUMsVUFBUyxNQUFNLEVBQUUsUUFBUSxLQUFLLENBQUM7QUFDcEQsU0FBTyxDQUFDLE1BQU0sR0FBSSxNQUFNLEtBQUssQ0FBQyxHQUFHLEdBQUcsSUFBSSxHQUFHLEVBQUUsSUFBSSxDQUFDLENBQUU7QUFDdEQ7QUFHTyxTQUFTLGFBQWEsS0FBYSxTQUFrQztBQUMxRSxhQUFXLEVBQUUsTUFBTSxLQUFLLEtBQUssU0FBUztBQUNwQyxRQUFJO0FBQ0YsTUFBQUMsZUFBY0osU0FBUSxLQUFLLElBQUksR0FBRyxJQUFJO0FBQUEsSUFDeEMsU0FBUyxPQUFPO0FBQ2QsWUFBTSxhQUFhLE9BQU8sSUFBSTtBQUFBLElBQ2hDO0FBQUEsRUFDRjtBQUNGOzs7QVBoQ08sSUFBTSxPQUFPLEVBQUUsT0FBTyxHQUFHLFVBQVUsR0FBRyxXQUFXLEVBQUU7QUFRMUQsZUFBc0IsSUFBSSxNQUF5QixJQUFRLFVBQW1CLEVBQUUsWUFBWSxNQUFNLEdBQW9CO0FBQ3BILE1BQUk7QUFDRixXQUFPLE1BQU0sU0FBUyxZQUFZLElBQUksR0FBRyxJQUFJLE9BQU87QUFBQSxFQUN0RCxTQUFTLE9BQU87QUFDZCxVQUFNLFVBQVUsWUFBWSxLQUFLLElBQUksTUFBTSxVQUFVLFVBQVUsT0FBTyxFQUFFO0FBQ3hFLGVBQVcsUUFBUSxRQUFRLE1BQU0sSUFBSSxFQUFHLElBQUcsT0FBTyxNQUFNLGNBQWMsV0FBVyxNQUFNLEVBQUUsQ0FBQztBQUFBLENBQUk7QUFDOUYsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUNGO0FBRUEsU0FBUyxVQUFVLE9BQWdCLElBQWdCO0FBQ2pELFFBQU0sUUFBUSxpQkFBaUIsUUFBUyxNQUFNLFNBQVMsTUFBTSxVQUFXLE9BQU8sS0FBSztBQUNwRixTQUFPLEdBQUcsSUFBSSxZQUNWLFFBQ0EscURBQXFELE1BQU0sTUFBTSxJQUFJLEVBQUUsQ0FBQyxDQUFDO0FBQy9FO0FBRUEsZUFBZSxTQUFTLFNBQWtCLElBQVEsU0FBbUM7QUFDbkYsUUFBTSxNQUFNLENBQUMsU0FBeUI7QUFDcEMsT0FBRyxPQUFPLE1BQU0sSUFBSTtBQUNwQixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQ0EsTUFBSSxRQUFRLEtBQU0sUUFBTyxJQUFJLElBQUk7QUFDakMsTUFBSSxRQUFRLFFBQVMsUUFBTyxJQUFJLEdBQUcsT0FBVztBQUFBLENBQUk7QUFDbEQsVUFBUSxRQUFRLFNBQVM7QUFBQSxJQUN2QixLQUFLO0FBQ0gsYUFBTyxJQUFJLFVBQVUsU0FBUyxJQUFJLE9BQU8sQ0FBQztBQUFBLElBQzVDLEtBQUs7QUFDSCxhQUFPLElBQUksV0FBVyxTQUFTLElBQUksT0FBTyxDQUFDO0FBQUEsSUFDN0MsS0FBSztBQUNILGFBQU8sSUFBSSxXQUFXLEdBQUcsS0FBS0ssU0FBUSxHQUFHLEtBQUssUUFBUSxLQUFLLENBQUMsS0FBSyxHQUFHLENBQUMsQ0FBQztBQUFBLElBQ3hFLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFDSCxhQUFPLE1BQU0sU0FBUyxJQUFJLE9BQU87QUFBQSxFQUNyQztBQUNGO0FBRUEsU0FBUyxVQUFVLFNBQWtCLElBQVEsRUFBRSxPQUFPLElBQUksR0FBb0I7QUFDNUUsUUFBTSxRQUFRLFlBQVksV0FBVyxTQUFTLEVBQUUsQ0FBQztBQUNqRCxRQUFNLFFBQVEsSUFBSTtBQUFBLElBQUksQ0FBQyxFQUFFLElBQUksVUFBVSxRQUFRLE1BQzdDLENBQUMsTUFBTSxLQUFLLEVBQUUsR0FBRyxLQUFLLE1BQU0sSUFBSSxZQUFZLFFBQVEsQ0FBQyxDQUFDLElBQUksS0FBSyxPQUFPLEVBQUUsRUFBRSxLQUFLLElBQUk7QUFBQSxFQUNyRjtBQUNBLFNBQU8sR0FBRyxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQUE7QUFDNUI7QUFFQSxTQUFTLFdBQVcsU0FBa0IsSUFBUSxTQUEwQjtBQUN0RSxNQUFJLFFBQVEsS0FBSyxXQUFXLEdBQUc7QUFDN0IsVUFBTSxVQUFVLG9GQUFvRjtBQUFBLEVBQ3RHO0FBQ0EsUUFBTSxPQUFPLFVBQVUsR0FBRyxLQUFLQSxTQUFRLEdBQUcsS0FBSyxhQUFhLEdBQUcsUUFBUSxNQUFNO0FBQzdFLFFBQU0sRUFBRSxVQUFVLElBQUksZ0JBQWdCLEdBQUcsS0FBSyxRQUFRLFdBQVcsTUFBTSxDQUFDLEdBQUcsT0FBTztBQUNsRixRQUFNLE9BQU8sRUFBRSxPQUFPLFdBQVcsU0FBUyxFQUFFLEdBQUcsT0FBTyxHQUFHLE9BQU8sV0FBVyxJQUFJO0FBQy9FLFNBQU8sT0FBTyxRQUFRLE1BQU0sQ0FBQyxPQUFPLFFBQVEsSUFBSSxXQUFXLFFBQVEsT0FBTyxJQUFJLENBQUMsRUFBRSxLQUFLLElBQUk7QUFDNUY7QUFTQSxlQUFlLE1BQU0sU0FBa0IsSUFBUSxTQUFtQztBQUNoRixRQUFNLEVBQUUsVUFBVSxNQUFNLElBQUksTUFBTSxRQUFRLFNBQVMsSUFBSSxPQUFPO0FBQzlELFFBQU0sU0FBUyxTQUFTLFFBQVEsQ0FBQyxFQUFFLFFBQVEsU0FBUyxNQUFNO0FBQUEsSUFDeEQsR0FBRyxPQUFPO0FBQUEsSUFDVixHQUFJLE9BQU8sT0FBTyxTQUFTLFNBQVksQ0FBQyxJQUFJLENBQUNBLFNBQVEsR0FBRyxLQUFLLE9BQU8sT0FBTyxJQUFJLENBQUM7QUFBQSxJQUNoRixHQUFJLFNBQVMsU0FBUyxTQUFZLENBQUMsSUFBSSxDQUFDLFNBQVMsSUFBSTtBQUFBLEVBQ3ZELENBQUM7QUFDRCxlQUFhLEdBQUcsS0FBSyxRQUFRLFNBQVMsTUFBTTtBQUM1QyxNQUFJLENBQUMsUUFBUSxNQUFPLFlBQVcsUUFBUSxNQUFPLElBQUcsT0FBTyxNQUFNLEdBQUcsV0FBVyxNQUFNLEVBQUUsQ0FBQztBQUFBLENBQUk7QUFDekYsUUFBTSxXQUFXLFdBQVcsVUFBVSxTQUFTLElBQUksT0FBTztBQUMxRCxRQUFNLFFBQXFCO0FBQUEsSUFDekIsTUFBTSxFQUFFLE1BQU0sYUFBYSxTQUFTLFFBQVk7QUFBQSxJQUNoRDtBQUFBLElBQ0EsT0FBTyxRQUFRO0FBQUEsRUFDakI7QUFDQSxRQUFNLFdBQVcsUUFBUSxZQUFZLFNBQVMsYUFBYTtBQUMzRCxRQUFNLFVBQVUsUUFBUSxRQUFRLElBQUksQ0FBQyxFQUFFLFFBQVEsS0FBSyxPQUFPO0FBQUEsSUFDekQ7QUFBQSxJQUNBLE1BQU0sU0FBUyxRQUFRLE9BQU8sU0FBUyxJQUFJLElBQUk7QUFBQSxFQUNqRCxFQUFFO0FBQ0YsUUFBTSxVQUFVLFFBQVEsVUFBVSxTQUFTLFFBQVEsUUFBUSxPQUFPLFNBQVMsRUFBRTtBQUM3RSxlQUFhLEdBQUcsS0FBSyxPQUFPO0FBQzVCLE1BQUksUUFBUyxJQUFHLE9BQU8sTUFBTSxPQUFPO0FBQ3BDLFNBQU8sUUFBUSxZQUFZLFNBQVMsS0FBSyxRQUFRLE1BQU0sVUFBVSxTQUFTLEVBQUU7QUFDOUU7QUFFQSxlQUFlLFFBQVEsU0FBa0IsSUFBUSxTQUFrQjtBQUNqRSxRQUFNLFVBQVUsUUFBUSxrQkFBa0IsVUFBYSxRQUFRLEtBQUssU0FBUyxHQUFHO0FBQ2hGLE1BQUksV0FBVyxRQUFRLEtBQUssS0FBSyxDQUFDLFFBQVEsUUFBUSxHQUFHLEdBQUc7QUFDdEQsVUFBTSxVQUFVLHlFQUF5RTtBQUFBLEVBQzNGO0FBQ0EsUUFBTSxFQUFFLFlBQVksTUFBTSxJQUFlLFVBQ3JDO0FBQUEsSUFDRSxZQUFZLENBQUMsVUFBVSxHQUFHLEtBQUtBLFNBQVEsR0FBRyxLQUFLLFFBQVEsaUJBQWlCLFVBQVUsR0FBRyxRQUFRLE1BQU0sQ0FBQztBQUFBLElBQ3BHLE9BQU8sQ0FBQztBQUFBLEVBQ1YsSUFDQSxpQkFBaUIsR0FBRyxLQUFLLFFBQVEsTUFBTSxRQUFRLE1BQU07QUFDekQsUUFBTSxRQUFRLFVBQVUsV0FBVyxNQUFNLEdBQUcsVUFBVSxHQUFHLGdCQUFnQixJQUFJO0FBQzdFLFFBQU0sV0FBVyxPQUFPLFlBQVksQ0FBQyxXQUFxQjtBQUN4RCxVQUFNLFFBQVEsT0FBTyxPQUFPLE9BQU8sQ0FBQyxTQUFxQjtBQUN2RCxZQUFNLFFBQVEsU0FBUyxHQUFHLEtBQUssSUFBSTtBQUNuQyxhQUFPLEVBQUUsTUFBTSxPQUFPLE1BQU0sU0FBUyxTQUFTLE1BQU0sS0FBSyxFQUFFO0FBQUEsSUFDN0QsQ0FBQztBQUNELFdBQU8sRUFBRSxRQUFRLE9BQU8sVUFBVSxnQkFBZ0IsR0FBRyxLQUFLLFFBQVEsV0FBVyxRQUFRLE9BQU8sT0FBTyxFQUFFO0FBQUEsRUFDdkcsQ0FBQztBQUNELGFBQVcsRUFBRSxRQUFRLE1BQU0sS0FBSyxTQUFVLFdBQVUsUUFBUSxLQUFLO0FBQ2pFLFNBQU8sRUFBRSxVQUFVLE1BQU07QUFDM0I7QUFHQSxTQUFTLFVBQVUsRUFBRSxPQUFPLEdBQVcsT0FBb0M7QUFDekUsUUFBTSxPQUFPLE1BQU0sT0FBTyxDQUFDLEtBQUssRUFBRSxLQUFLLE1BQU0sTUFBTSxLQUFLLFFBQVEsQ0FBQztBQUNqRSxNQUFJLFFBQVEsYUFBYztBQUMxQixRQUFNLE9BQU8sZUFBZSxPQUFPO0FBQ25DLFFBQU07QUFBQSxJQUNKLGdCQUFnQixPQUFPLFFBQVEsZUFBZSxvQkFBb0IsSUFBSTtBQUFBLEVBQ3hFO0FBQ0Y7QUFFQSxTQUFTLFdBQVcsVUFBK0IsU0FBa0IsSUFBUSxFQUFFLE9BQU8sSUFBSSxHQUF3QjtBQUNoSCxRQUFNLFdBQVcsZUFBZSxJQUFJLFFBQVEsS0FBSztBQUNqRCxRQUFNLFdBQVcsU0FBUyxJQUFJLENBQUMsRUFBRSxRQUFRLE9BQU8sU0FBUyxHQUFHLFVBQVU7QUFDcEUsYUFBUyxLQUFLLE9BQU8sT0FBTyxTQUFTLE1BQU07QUFDM0MsVUFBTSxFQUFFLFdBQVcsUUFBUSxJQUFJO0FBQy9CLFVBQU0sRUFBRSxRQUFRLElBQUk7QUFDcEIsV0FBTyxRQUFRLEVBQUUsT0FBTyxRQUFRLE9BQU8sT0FBTyxHQUFHLEVBQUUsV0FBVyxTQUFTLE9BQU8sS0FBSyxTQUFTLE9BQU8sR0FBRyxNQUFNLENBQUM7QUFBQSxFQUMvRyxDQUFDO0FBQ0QsV0FBUyxNQUFNO0FBQ2YsU0FBTztBQUNUO0FBRUEsU0FBUyxNQUFNLFVBQStCLFNBQWtCLElBQWdCO0FBQzlFLFFBQU0sRUFBRSxRQUFRLFlBQVksSUFBSTtBQUNoQyxRQUFNLFFBQVEsZ0JBQWdCLFNBQVksQ0FBQyxJQUFJLGNBQWMsVUFBVSxXQUFXO0FBQ2xGLGFBQVcsUUFBUSxNQUFPLElBQUcsT0FBTyxNQUFNLGNBQWMsV0FBVyxNQUFNLEVBQUUsQ0FBQztBQUFBLENBQUk7QUFDaEYsUUFBTSxXQUFXLFNBQVMsUUFBUSxDQUFDLGFBQWEsU0FBUyxRQUFRO0FBQ2pFLFFBQU0sUUFBUSxXQUFXLFdBQVcsU0FBUyxLQUFLLENBQUMsRUFBRSxTQUFTLE1BQU0sUUFBUSxVQUFVLE1BQU0sQ0FBQztBQUM3RixTQUFPLFNBQVMsTUFBTSxTQUFTLElBQUksS0FBSyxXQUFXLEtBQUs7QUFDMUQ7OztBRGxKTyxJQUFNLFdBQ1g7QUFFSyxTQUFTLGNBQXFCO0FBQ25DLFFBQU0sU0FBUyxZQUFZQyxNQUFLLE9BQU8sR0FBRyxVQUFVLENBQUM7QUFDckQsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLE1BQU0sTUFBTSxTQUFTO0FBQ25CLFlBQU0sU0FBU0EsTUFBSyxRQUFRLElBQUk7QUFDaEMsZ0JBQVVDLFNBQVEsTUFBTSxHQUFHLEVBQUUsV0FBVyxLQUFLLENBQUM7QUFDOUMsTUFBQUMsZUFBYyxRQUFRLE9BQU87QUFDN0IsYUFBTztBQUFBLElBQ1Q7QUFBQSxJQUNBLE1BQU0sSUFBSSxNQUFNLEVBQUUsUUFBUSxJQUFJLEdBQUcsTUFBTSxJQUFJLENBQUMsR0FBRztBQUM3QyxVQUFJLE1BQU07QUFDVixVQUFJLE1BQU07QUFDVixZQUFNLEtBQVM7QUFBQSxRQUNiLEtBQUs7QUFBQSxRQUNMLEtBQUssQ0FBQztBQUFBLFFBQ04sUUFBUSxFQUFFLE9BQU8sQ0FBQyxTQUFTLE1BQU0sT0FBTyxNQUFNO0FBQUEsUUFDOUMsUUFBUSxFQUFFLE9BQU8sQ0FBQyxTQUFTLE1BQU0sT0FBTyxNQUFNO0FBQUEsUUFDOUMsV0FBVyxZQUFZLElBQUksWUFBWSxFQUFFLE9BQU8sS0FBSztBQUFBLFFBQ3JELE9BQU87QUFBQSxRQUNQLEdBQUc7QUFBQSxNQUNMO0FBQ0EsWUFBTSxZQUFZLEVBQUUsR0FBRyxvQkFBb0IsR0FBRyxJQUFJLGlCQUFpQjtBQUNuRSxZQUFNLE9BQU8sTUFBTSxJQUFJLE1BQU0sSUFBSSxFQUFFLFlBQVksQ0FBQyxFQUFFLFVBQVUsQ0FBQyxHQUFHLE1BQU0sQ0FBQztBQUN2RSxhQUFPLEVBQUUsTUFBTSxLQUFLLElBQUk7QUFBQSxJQUMxQjtBQUFBLElBQ0EsUUFBUSxNQUFNLE9BQU8sUUFBUSxFQUFFLFdBQVcsTUFBTSxPQUFPLEtBQUssQ0FBQztBQUFBLEVBQy9EO0FBQ0Y7IiwKICAibmFtZXMiOiBbInN0YXRTeW5jIiwgInN0YXRTeW5jIiwgIndyaXRlRmlsZVN5bmMiLCAiZGlybmFtZSIsICJqb2luIiwgInJlc29sdmUiLCAicnVsZXMiLCAiaGVhZGluZyIsICJleGlzdHNTeW5jIiwgInJlc29sdmUiLCAiZnJhbWV3b3JrcyIsICJmcmFtZXdvcmsiLCAicmVzb2x2ZSIsICJleGlzdHNTeW5jIiwgImV4aXN0c1N5bmMiLCAiam9pbiIsICJqb2luIiwgImV4aXN0c1N5bmMiLCAicmVzb2x2ZSIsICJyZXNvbHZlIiwgImV4aXN0c1N5bmMiLCAic3RhdFN5bmMiLCAid3JpdGVGaWxlU3luYyIsICJkaXJuYW1lIiwgInJlc29sdmUiLCAicmVzb2x2ZSIsICJkaXJuYW1lIiwgImV4aXN0c1N5bmMiLCAic3RhdFN5bmMiLCAid3JpdGVGaWxlU3luYyIsICJyZXNvbHZlIiwgImpvaW4iLCAiZGlybmFtZSIsICJ3cml0ZUZpbGVTeW5jIl0KfQo=
