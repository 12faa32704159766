import {
  readYaml
} from "./chunk-XPBD7J4T.mjs";
import {
  pointAt
} from "./chunk-6YUTXQMJ.mjs";

// schemas/strategy.schema.json
var strategy_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://ncs-assistant.example/schemas/strategy.schema.json",
  title: "strategy.yaml of NCS Assistant",
  description: "Says which Markdown files are one national cybersecurity strategy and how they are checked.",
  type: "object",
  additionalProperties: false,
  properties: {
    strategy: {
      type: "boolean",
      description: "true: check it as a strategy whatever it looks like; false: never check it."
    },
    title: { type: "string", minLength: 1, description: "Title of the strategy, for reports." },
    country: { type: "string", minLength: 1, description: "Country, for reports." },
    period: {
      type: "object",
      description: "First and last year of the strategy. Deadlines are checked against it.",
      additionalProperties: false,
      required: ["from", "to"],
      properties: {
        from: { type: "integer", minimum: 1990, maximum: 2200, description: "First year." },
        to: { type: "integer", minimum: 1990, maximum: 2200, description: "Last year." }
      }
    },
    files: {
      type: "array",
      description: "Markdown files of the strategy in reading order; globs such as chapters/*.md are fine. Paths are relative to this file and may not leave its folder.",
      minItems: 1,
      items: { type: "string", minLength: 1 }
    },
    framework: {
      type: "string",
      minLength: 1,
      description: "Id of a built-in framework (ncs-guide-2025) or the path of a catalogue file below this folder."
    },
    profile: {
      type: "string",
      enum: ["drafting", "review", "release"],
      description: "How strict to be: drafting (quiet), review (the default) or release (about to be published)."
    },
    rules: {
      type: "object",
      description: "Severity per rule id, for example text/undefined-acronym: off.",
      additionalProperties: { type: "string", enum: ["error", "warning", "info", "off"] }
    },
    notApplicable: {
      type: "array",
      description: "Elements that do not fit this country. They are shown as justified and never counted as covered.",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["element", "reason"],
        properties: {
          element: { type: "string", minLength: 1, description: 'Number of the element, in quotes: "5.5.6".' },
          reason: { type: "string", minLength: 3, description: "Why it does not apply." },
          owner: { type: "string", minLength: 1, description: "Who decided it." },
          review: {
            type: "string",
            pattern: "^\\d{4}-\\d{2}-\\d{2}$",
            description: "Date by which the decision is looked at again, as 2028-06-30."
          }
        }
      }
    },
    acronyms: {
      type: "array",
      description: "Acronyms that every reader knows and the text need not spell out.",
      items: { type: "string", minLength: 2 }
    },
    owners: {
      type: "array",
      description: "Bodies that may own a KPI or an action though the text does not introduce them.",
      items: { type: "string", minLength: 2 }
    }
  }
};

// src/engine/config.ts
var defaultConfig = {
  files: [],
  framework: "ncs-guide-2025",
  profile: "review",
  rules: {},
  rulePlaces: {},
  notApplicable: [],
  acronyms: [],
  owners: [],
  problems: []
};
var RULE_OF = {
  syntax: { ruleId: "config/invalid-yaml", severity: "error" },
  "unknown-key": { ruleId: "config/unknown-key", severity: "warning" },
  value: { ruleId: "config/invalid-value", severity: "error" }
};
function readConfig(text, path) {
  const yaml = readYaml(text, strategy_schema_default);
  const problems = yaml.problems.map((p) => ({
    ...RULE_OF[p.kind],
    message: p.message,
    path,
    position: p.position
  }));
  return { ...settle(yaml, path, problems), path };
}
function readFrontMatter(file) {
  if (!file.frontMatter) return void 0;
  const { text, position } = file.frontMatter;
  const known = new Set(Object.keys(strategy_schema_default.properties));
  const yaml = readYaml(text, strategy_schema_default);
  const keys = yaml.value !== null && typeof yaml.value === "object" ? Object.keys(yaml.value) : [];
  if (!keys.some((key) => known.has(key))) return void 0;
  const first = file.text.indexOf(text, position.start.offset);
  const moved = (at) => ({
    start: pointAt(file.text, position.start, first + at.start.offset),
    end: pointAt(file.text, position.start, first + at.end.offset)
  });
  const problems = yaml.problems.filter((p) => p.kind === "value").map((p) => ({
    ...RULE_OF[p.kind],
    message: p.message,
    path: file.path,
    position: moved(p.position)
  }));
  const config = settle(yaml, file.path, problems);
  return {
    ...config,
    notApplicable: config.notApplicable.map((n) => ({ ...n, ...n.position && { position: moved(n.position) } }))
  };
}
function mergeConfigs(main, others) {
  const fallback = defaultConfig;
  return others.reduce((config, other) => {
    if (!other) return config;
    const single = (key) => config[key] === fallback[key] ? other[key] : config[key];
    return {
      ...config,
      title: single("title"),
      country: single("country"),
      period: single("period"),
      framework: single("framework"),
      profile: single("profile"),
      isStrategy: single("isStrategy"),
      rules: { ...other.rules, ...config.rules },
      notApplicable: [...config.notApplicable, ...other.notApplicable],
      acronyms: [...config.acronyms, ...other.acronyms],
      owners: [...config.owners, ...other.owners],
      problems: [...config.problems, ...other.problems]
    };
  }, main);
}
function settle(yaml, path, problems) {
  const raw = yaml.value !== null && typeof yaml.value === "object" && !Array.isArray(yaml.value) ? yaml.value : {};
  const isBad = (...at) => {
    const place = yaml.placeAt(at);
    return yaml.problems.some(
      (p) => p.kind === "value" && p.position.start.offset >= place.start.offset && p.position.end.offset <= place.end.offset
    );
  };
  const take = (key, otherwise) => raw[key] === void 0 || raw[key] === null || isBad(key) ? otherwise : raw[key];
  const takeText = (key) => take(key, void 0);
  const files = take("files", []);
  files.forEach((file, index) => {
    const why = whyOutside(file);
    if (why) {
      const message = `"${file}" ${why}: name files below the folder of ${path.split("/").at(-1)}.`;
      problems.push({
        ruleId: "config/path-outside",
        severity: "error",
        message,
        path,
        position: yaml.placeAt(["files", index])
      });
    }
  });
  const period = take("period", void 0);
  if (period && period.from > period.to) {
    const message = `The period ends (${period.to}) before it begins (${period.from}).`;
    problems.push({
      ruleId: "config/invalid-value",
      severity: "error",
      message,
      path,
      position: yaml.placeAt(["period"])
    });
  }
  const framework = take("framework", defaultConfig.framework);
  const outside = /[/\\]|\.(?:ya?ml|json)$/.test(framework) && whyOutside(framework);
  if (outside) {
    const message = `"${framework}" ${outside}: keep the catalogue below the folder of the strategy.`;
    problems.push({
      ruleId: "config/path-outside",
      severity: "error",
      message,
      path,
      position: yaml.placeAt(["framework"])
    });
  }
  const notApplicable = (Array.isArray(raw.notApplicable) ? raw.notApplicable : []).flatMap(
    (entry, index) => isBad("notApplicable", index) ? [] : [{ ...entry, position: yaml.placeAt(["notApplicable", index, "element"]) }]
  );
  const rules = raw.rules && typeof raw.rules === "object" ? raw.rules : {};
  const ruleIds = Object.keys(rules).filter((id) => !isBad("rules", id));
  return {
    ...defaultConfig,
    files: files.filter((file) => !whyOutside(file)),
    title: takeText("title"),
    country: takeText("country"),
    period: period && period.from <= period.to ? period : void 0,
    framework: outside ? defaultConfig.framework : framework,
    profile: take("profile", defaultConfig.profile),
    rules: Object.fromEntries(ruleIds.map((id) => [id, rules[id]])),
    rulePlaces: Object.fromEntries(ruleIds.map((id) => [id, yaml.placeAt(["rules", id])])),
    notApplicable,
    acronyms: take("acronyms", []),
    owners: take("owners", []),
    isStrategy: take("strategy", void 0),
    problems
  };
}
function whyOutside(path) {
  const parts = path.split(/[/\\]/);
  if (/^([/\\~]|[A-Za-z]:)/.test(path)) return "is an absolute path";
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return "is an address";
  return parts.includes("..") ? "leads out of the folder" : void 0;
}

export {
  strategy_schema_default,
  defaultConfig,
  readConfig,
  readFrontMatter,
  mergeConfigs
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc2NoZW1hcy9zdHJhdGVneS5zY2hlbWEuanNvbiIsICIuLi9zcmMvZW5naW5lL2NvbmZpZy50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsie1xuICBcIiRzY2hlbWFcIjogXCJodHRwOi8vanNvbi1zY2hlbWEub3JnL2RyYWZ0LTA3L3NjaGVtYSNcIixcbiAgXCIkaWRcIjogXCJodHRwczovL25jcy1hc3Npc3RhbnQuZXhhbXBsZS9zY2hlbWFzL3N0cmF0ZWd5LnNjaGVtYS5qc29uXCIsXG4gIFwidGl0bGVcIjogXCJzdHJhdGVneS55YW1sIG9mIE5DUyBBc3Npc3RhbnRcIixcbiAgXCJkZXNjcmlwdGlvblwiOiBcIlNheXMgd2hpY2ggTWFya2Rvd24gZmlsZXMgYXJlIG9uZSBuYXRpb25hbCBjeWJlcnNlY3VyaXR5IHN0cmF0ZWd5IGFuZCBob3cgdGhleSBhcmUgY2hlY2tlZC5cIixcbiAgXCJ0eXBlXCI6IFwib2JqZWN0XCIsXG4gIFwiYWRkaXRpb25hbFByb3BlcnRpZXNcIjogZmFsc2UsXG4gIFwicHJvcGVydGllc1wiOiB7XG4gICAgXCJzdHJhdGVneVwiOiB7XG4gICAgICBcInR5cGVcIjogXCJib29sZWFuXCIsXG4gICAgICBcImRlc2NyaXB0aW9uXCI6IFwidHJ1ZTogY2hlY2sgaXQgYXMgYSBzdHJhdGVneSB3aGF0ZXZlciBpdCBsb29rcyBsaWtlOyBmYWxzZTogbmV2ZXIgY2hlY2sgaXQuXCJcbiAgICB9LFxuICAgIFwidGl0bGVcIjogeyBcInR5cGVcIjogXCJzdHJpbmdcIiwgXCJtaW5MZW5ndGhcIjogMSwgXCJkZXNjcmlwdGlvblwiOiBcIlRpdGxlIG9mIHRoZSBzdHJhdGVneSwgZm9yIHJlcG9ydHMuXCIgfSxcbiAgICBcImNvdW50cnlcIjogeyBcInR5cGVcIjogXCJzdHJpbmdcIiwgXCJtaW5MZW5ndGhcIjogMSwgXCJkZXNjcmlwdGlvblwiOiBcIkNvdW50cnksIGZvciByZXBvcnRzLlwiIH0sXG4gICAgXCJwZXJpb2RcIjoge1xuICAgICAgXCJ0eXBlXCI6IFwib2JqZWN0XCIsXG4gICAgICBcImRlc2NyaXB0aW9uXCI6IFwiRmlyc3QgYW5kIGxhc3QgeWVhciBvZiB0aGUgc3RyYXRlZ3kuIERlYWRsaW5lcyBhcmUgY2hlY2tlZCBhZ2FpbnN0IGl0LlwiLFxuICAgICAgXCJhZGRpdGlvbmFsUHJvcGVydGllc1wiOiBmYWxzZSxcbiAgICAgIFwicmVxdWlyZWRcIjogW1wiZnJvbVwiLCBcInRvXCJdLFxuICAgICAgXCJwcm9wZXJ0aWVzXCI6IHtcbiAgICAgICAgXCJmcm9tXCI6IHsgXCJ0eXBlXCI6IFwiaW50ZWdlclwiLCBcIm1pbmltdW1cIjogMTk5MCwgXCJtYXhpbXVtXCI6IDIyMDAsIFwiZGVzY3JpcHRpb25cIjogXCJGaXJzdCB5ZWFyLlwiIH0sXG4gICAgICAgIFwidG9cIjogeyBcInR5cGVcIjogXCJpbnRlZ2VyXCIsIFwibWluaW11bVwiOiAxOTkwLCBcIm1heGltdW1cIjogMjIwMCwgXCJkZXNjcmlwdGlvblwiOiBcIkxhc3QgeWVhci5cIiB9XG4gICAgICB9XG4gICAgfSxcbiAgICBcImZpbGVzXCI6IHtcbiAgICAgIFwidHlwZVwiOiBcImFycmF5XCIsXG4gICAgICBcImRlc2NyaXB0aW9uXCI6IFwiTWFya2Rvd24gZmlsZXMgb2YgdGhlIHN0cmF0ZWd5IGluIHJlYWRpbmcgb3JkZXI7IGdsb2JzIHN1Y2ggYXMgY2hhcHRlcnMvKi5tZCBhcmUgZmluZS4gUGF0aHMgYXJlIHJlbGF0aXZlIHRvIHRoaXMgZmlsZSBhbmQgbWF5IG5vdCBsZWF2ZSBpdHMgZm9sZGVyLlwiLFxuICAgICAgXCJtaW5JdGVtc1wiOiAxLFxuICAgICAgXCJpdGVtc1wiOiB7IFwidHlwZVwiOiBcInN0cmluZ1wiLCBcIm1pbkxlbmd0aFwiOiAxIH1cbiAgICB9LFxuICAgIFwiZnJhbWV3b3JrXCI6IHtcbiAgICAgIFwidHlwZVwiOiBcInN0cmluZ1wiLFxuICAgICAgXCJtaW5MZW5ndGhcIjogMSxcbiAgICAgIFwiZGVzY3JpcHRpb25cIjogXCJJZCBvZiBhIGJ1aWx0LWluIGZyYW1ld29yayAobmNzLWd1aWRlLTIwMjUpIG9yIHRoZSBwYXRoIG9mIGEgY2F0YWxvZ3VlIGZpbGUgYmVsb3cgdGhpcyBmb2xkZXIuXCJcbiAgICB9LFxuICAgIFwicHJvZmlsZVwiOiB7XG4gICAgICBcInR5cGVcIjogXCJzdHJpbmdcIixcbiAgICAgIFwiZW51bVwiOiBbXCJkcmFmdGluZ1wiLCBcInJldmlld1wiLCBcInJlbGVhc2VcIl0sXG4gICAgICBcImRlc2NyaXB0aW9uXCI6IFwiSG93IHN0cmljdCB0byBiZTogZHJhZnRpbmcgKHF1aWV0KSwgcmV2aWV3ICh0aGUgZGVmYXVsdCkgb3IgcmVsZWFzZSAoYWJvdXQgdG8gYmUgcHVibGlzaGVkKS5cIlxuICAgIH0sXG4gICAgXCJydWxlc1wiOiB7XG4gICAgICBcInR5cGVcIjogXCJvYmplY3RcIixcbiAgICAgIFwiZGVzY3JpcHRpb25cIjogXCJTZXZlcml0eSBwZXIgcnVsZSBpZCwgZm9yIGV4YW1wbGUgdGV4dC91bmRlZmluZWQtYWNyb255bTogb2ZmLlwiLFxuICAgICAgXCJhZGRpdGlvbmFsUHJvcGVydGllc1wiOiB7IFwidHlwZVwiOiBcInN0cmluZ1wiLCBcImVudW1cIjogW1wiZXJyb3JcIiwgXCJ3YXJuaW5nXCIsIFwiaW5mb1wiLCBcIm9mZlwiXSB9XG4gICAgfSxcbiAgICBcIm5vdEFwcGxpY2FibGVcIjoge1xuICAgICAgXCJ0eXBlXCI6IFwiYXJyYXlcIixcbiAgICAgIFwiZGVzY3JpcHRpb25cIjogXCJFbGVtZW50cyB0aGF0IGRvIG5vdCBmaXQgdGhpcyBjb3VudHJ5LiBUaGV5IGFyZSBzaG93biBhcyBqdXN0aWZpZWQgYW5kIG5ldmVyIGNvdW50ZWQgYXMgY292ZXJlZC5cIixcbiAgICAgIFwiaXRlbXNcIjoge1xuICAgICAgICBcInR5cGVcIjogXCJvYmplY3RcIixcbiAgICAgICAgXCJhZGRpdGlvbmFsUHJvcGVydGllc1wiOiBmYWxzZSxcbiAgICAgICAgXCJyZXF1aXJlZFwiOiBbXCJlbGVtZW50XCIsIFwicmVhc29uXCJdLFxuICAgICAgICBcInByb3BlcnRpZXNcIjoge1xuICAgICAgICAgIFwiZWxlbWVudFwiOiB7IFwidHlwZVwiOiBcInN0cmluZ1wiLCBcIm1pbkxlbmd0aFwiOiAxLCBcImRlc2NyaXB0aW9uXCI6IFwiTnVtYmVyIG9mIHRoZSBlbGVtZW50LCBpbiBxdW90ZXM6IFxcXCI1LjUuNlxcXCIuXCIgfSxcbiAgICAgICAgICBcInJlYXNvblwiOiB7IFwidHlwZVwiOiBcInN0cmluZ1wiLCBcIm1pbkxlbmd0aFwiOiAzLCBcImRlc2NyaXB0aW9uXCI6IFwiV2h5IGl0IGRvZXMgbm90IGFwcGx5LlwiIH0sXG4gICAgICAgICAgXCJvd25lclwiOiB7IFwidHlwZVwiOiBcInN0cmluZ1wiLCBcIm1pbkxlbmd0aFwiOiAxLCBcImRlc2NyaXB0aW9uXCI6IFwiV2hvIGRlY2lkZWQgaXQuXCIgfSxcbiAgICAgICAgICBcInJldmlld1wiOiB7XG4gICAgICAgICAgICBcInR5cGVcIjogXCJzdHJpbmdcIixcbiAgICAgICAgICAgIFwicGF0dGVyblwiOiBcIl5cXFxcZHs0fS1cXFxcZHsyfS1cXFxcZHsyfSRcIixcbiAgICAgICAgICAgIFwiZGVzY3JpcHRpb25cIjogXCJEYXRlIGJ5IHdoaWNoIHRoZSBkZWNpc2lvbiBpcyBsb29rZWQgYXQgYWdhaW4sIGFzIDIwMjgtMDYtMzAuXCJcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgIH1cbiAgICB9LFxuICAgIFwiYWNyb255bXNcIjoge1xuICAgICAgXCJ0eXBlXCI6IFwiYXJyYXlcIixcbiAgICAgIFwiZGVzY3JpcHRpb25cIjogXCJBY3JvbnltcyB0aGF0IGV2ZXJ5IHJlYWRlciBrbm93cyBhbmQgdGhlIHRleHQgbmVlZCBub3Qgc3BlbGwgb3V0LlwiLFxuICAgICAgXCJpdGVtc1wiOiB7IFwidHlwZVwiOiBcInN0cmluZ1wiLCBcIm1pbkxlbmd0aFwiOiAyIH1cbiAgICB9LFxuICAgIFwib3duZXJzXCI6IHtcbiAgICAgIFwidHlwZVwiOiBcImFycmF5XCIsXG4gICAgICBcImRlc2NyaXB0aW9uXCI6IFwiQm9kaWVzIHRoYXQgbWF5IG93biBhIEtQSSBvciBhbiBhY3Rpb24gdGhvdWdoIHRoZSB0ZXh0IGRvZXMgbm90IGludHJvZHVjZSB0aGVtLlwiLFxuICAgICAgXCJpdGVtc1wiOiB7IFwidHlwZVwiOiBcInN0cmluZ1wiLCBcIm1pbkxlbmd0aFwiOiAyIH1cbiAgICB9XG4gIH1cbn1cbiIsICIvKiogYHN0cmF0ZWd5LnlhbWxgIGFuZCBmcm9udCBtYXR0ZXIsIHJlYWQgYW5kIGNoZWNrZWQuIFVudHJ1c3RlZCB0ZXh0OiBldmVyeXRoaW5nIHdyb25nIGJlY29tZXMgYSBwcm9ibGVtIHdpdGggYSBwbGFjZS4gKi9cbmltcG9ydCB0eXBlIHsgU2NoZW1hIH0gZnJvbSAnQGNmd29ya2VyL2pzb24tc2NoZW1hJztcbmltcG9ydCBzdHJhdGVneVNjaGVtYSBmcm9tICcuLi8uLi9zY2hlbWFzL3N0cmF0ZWd5LnNjaGVtYS5qc29uJztcbmltcG9ydCB0eXBlIHsgQ29uZmlnLCBDb25maWdQcm9ibGVtLCBOb3RBcHBsaWNhYmxlLCBQYXJzZWRGaWxlLCBQb3NpdGlvbiB9IGZyb20gJy4vdHlwZXMuanMnO1xuaW1wb3J0IHsgcG9pbnRBdCB9IGZyb20gJy4vcG9pbnRzLmpzJztcbmltcG9ydCB7IHJlYWRZYW1sLCB0eXBlIFlhbWxGaWxlLCB0eXBlIFlhbWxQcm9ibGVtIH0gZnJvbSAnLi95YW1sLmpzJztcblxuLyoqIFdoYXQgaG9sZHMgd2hlcmUgbm90aGluZyBpcyBjb25maWd1cmVkLiAqL1xuZXhwb3J0IGNvbnN0IGRlZmF1bHRDb25maWc6IENvbmZpZyA9IHtcbiAgZmlsZXM6IFtdLFxuICBmcmFtZXdvcms6ICduY3MtZ3VpZGUtMjAyNScsXG4gIHByb2ZpbGU6ICdyZXZpZXcnLFxuICBydWxlczoge30sXG4gIHJ1bGVQbGFjZXM6IHt9LFxuICBub3RBcHBsaWNhYmxlOiBbXSxcbiAgYWNyb255bXM6IFtdLFxuICBvd25lcnM6IFtdLFxuICBwcm9ibGVtczogW10sXG59O1xuXG5jb25zdCBSVUxFX09GOiBSZWFkb25seTxSZWNvcmQ8WWFtbFByb2JsZW1bJ2tpbmQnXSwgUGljazxDb25maWdQcm9ibGVtLCAncnVsZUlkJyB8ICdzZXZlcml0eSc+Pj4gPSB7XG4gIHN5bnRheDogeyBydWxlSWQ6ICdjb25maWcvaW52YWxpZC15YW1sJywgc2V2ZXJpdHk6ICdlcnJvcicgfSxcbiAgJ3Vua25vd24ta2V5JzogeyBydWxlSWQ6ICdjb25maWcvdW5rbm93bi1rZXknLCBzZXZlcml0eTogJ3dhcm5pbmcnIH0sXG4gIHZhbHVlOiB7IHJ1bGVJZDogJ2NvbmZpZy9pbnZhbGlkLXZhbHVlJywgc2V2ZXJpdHk6ICdlcnJvcicgfSxcbn07XG5cbi8qKiBUaGUgc2hhcGUgb2YgYSBjb25maWd1cmF0aW9uIHRoYXQgdGhlIHNjaGVtYSBhY2NlcHRzOyBwYXJ0cyBvZiBvbmUgdGhhdCBpdCByZWZ1c2VzIG1heSBiZSBtaXNzaW5nIG9yIG9mIGFub3RoZXIgdHlwZS4gKi9cbnR5cGUgUmF3ID0gUGFydGlhbDxSZWNvcmQ8a2V5b2YgQ29uZmlnIHwgJ3N0cmF0ZWd5JywgdW5rbm93bj4+O1xuXG4vKipcbiAqIFJlYWRzIHRoZSB0ZXh0IG9mIGEgYHN0cmF0ZWd5LnlhbWxgLlxuICogQHBhcmFtIHBhdGggdGhlIGZpbGUncyBuYW1lLCBmb3IgbWVzc2FnZXNcbiAqIEByZXR1cm5zIHRoZSBjb25maWd1cmF0aW9uOyB3aGF0IGNvdWxkIG5vdCBiZSB1c2VkIGlzIGxlZnQgYXQgaXRzIGRlZmF1bHQgYW5kIGxpc3RlZCBpbiBgcHJvYmxlbXNgXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkQ29uZmlnKHRleHQ6IHN0cmluZywgcGF0aDogc3RyaW5nKTogQ29uZmlnIHtcbiAgY29uc3QgeWFtbCA9IHJlYWRZYW1sKHRleHQsIHN0cmF0ZWd5U2NoZW1hIGFzIFNjaGVtYSk7XG4gIGNvbnN0IHByb2JsZW1zID0geWFtbC5wcm9ibGVtcy5tYXAoKHApOiBDb25maWdQcm9ibGVtID0+ICh7XG4gICAgLi4uUlVMRV9PRltwLmtpbmRdLFxuICAgIG1lc3NhZ2U6IHAubWVzc2FnZSxcbiAgICBwYXRoLFxuICAgIHBvc2l0aW9uOiBwLnBvc2l0aW9uLFxuICB9KSk7XG4gIHJldHVybiB7IC4uLnNldHRsZSh5YW1sLCBwYXRoLCBwcm9ibGVtcyksIHBhdGggfTtcbn1cblxuLyoqXG4gKiBSZWFkcyB3aGF0IGEgZmlsZSdzIGZyb250IG1hdHRlciBzYXlzIG9mIGl0LiBLZXlzIHRoYXQgYXJlIG5vdCBvdXJzIGJlbG9uZyB0byBvdGhlciB0b29scyBhbmQgYXJlIGxlZnQgYWxvbmUuXG4gKiBAcmV0dXJucyB1bmRlZmluZWQgd2hlcmUgdGhlcmUgaXMgbm9uZSBvZiBvdXJzXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkRnJvbnRNYXR0ZXIoZmlsZTogUGFyc2VkRmlsZSk6IENvbmZpZyB8IHVuZGVmaW5lZCB7XG4gIGlmICghZmlsZS5mcm9udE1hdHRlcikgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3QgeyB0ZXh0LCBwb3NpdGlvbiB9ID0gZmlsZS5mcm9udE1hdHRlcjtcbiAgY29uc3Qga25vd24gPSBuZXcgU2V0KE9iamVjdC5rZXlzKHN0cmF0ZWd5U2NoZW1hLnByb3BlcnRpZXMpKTtcbiAgY29uc3QgeWFtbCA9IHJlYWRZYW1sKHRleHQsIHN0cmF0ZWd5U2NoZW1hIGFzIFNjaGVtYSk7XG4gIGNvbnN0IGtleXMgPSB5YW1sLnZhbHVlICE9PSBudWxsICYmIHR5cGVvZiB5YW1sLnZhbHVlID09PSAnb2JqZWN0JyA/IE9iamVjdC5rZXlzKHlhbWwudmFsdWUpIDogW107XG4gIGlmICgha2V5cy5zb21lKChrZXkpID0+IGtub3duLmhhcyhrZXkpKSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgLy8gVGhlIHRleHQgYmVnaW5zIGJlaGluZCB0aGUgbGluZSBvZiB0aGUgb3BlbmluZyBgLS0tYC5cbiAgY29uc3QgZmlyc3QgPSBmaWxlLnRleHQuaW5kZXhPZih0ZXh0LCBwb3NpdGlvbi5zdGFydC5vZmZzZXQpO1xuICBjb25zdCBtb3ZlZCA9IChhdDogUG9zaXRpb24pOiBQb3NpdGlvbiA9PiAoe1xuICAgIHN0YXJ0OiBwb2ludEF0KGZpbGUudGV4dCwgcG9zaXRpb24uc3RhcnQsIGZpcnN0ICsgYXQuc3RhcnQub2Zmc2V0KSxcbiAgICBlbmQ6IHBvaW50QXQoZmlsZS50ZXh0LCBwb3NpdGlvbi5zdGFydCwgZmlyc3QgKyBhdC5lbmQub2Zmc2V0KSxcbiAgfSk7XG4gIGNvbnN0IHByb2JsZW1zID0geWFtbC5wcm9ibGVtc1xuICAgIC5maWx0ZXIoKHApID0+IHAua2luZCA9PT0gJ3ZhbHVlJylcbiAgICAubWFwKChwKTogQ29uZmlnUHJvYmxlbSA9PiAoe1xuICAgICAgLi4uUlVMRV9PRltwLmtpbmRdLFxuICAgICAgbWVzc2FnZTogcC5tZXNzYWdlLFxuICAgICAgcGF0aDogZmlsZS5wYXRoLFxuICAgICAgcG9zaXRpb246IG1vdmVkKHAucG9zaXRpb24pLFxuICAgIH0pKTtcbiAgY29uc3QgY29uZmlnID0gc2V0dGxlKHlhbWwsIGZpbGUucGF0aCwgcHJvYmxlbXMpO1xuICByZXR1cm4ge1xuICAgIC4uLmNvbmZpZyxcbiAgICBub3RBcHBsaWNhYmxlOiBjb25maWcubm90QXBwbGljYWJsZS5tYXAoKG4pID0+ICh7IC4uLm4sIC4uLihuLnBvc2l0aW9uICYmIHsgcG9zaXRpb246IG1vdmVkKG4ucG9zaXRpb24pIH0pIH0pKSxcbiAgfTtcbn1cblxuLyoqXG4gKiBKb2lucyBgc3RyYXRlZ3kueWFtbGAgd2l0aCB0aGUgZnJvbnQgbWF0dGVyIG9mIHRoZSBmaWxlczogbGlzdHMgYXJlIGpvaW5lZDsgb2Ygc2luZ2xlIHZhbHVlcyB0aGF0IG9mIGBzdHJhdGVneS55YW1sYFxuICogaG9sZHMsIHRoZW4gdGhhdCBvZiB0aGUgZmlyc3QgZmlsZSB0aGF0IGhhcyBvbmUuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtZXJnZUNvbmZpZ3MobWFpbjogQ29uZmlnLCBvdGhlcnM6IHJlYWRvbmx5IChDb25maWcgfCB1bmRlZmluZWQpW10pOiBDb25maWcge1xuICBjb25zdCBmYWxsYmFjayA9IGRlZmF1bHRDb25maWc7XG4gIHJldHVybiBvdGhlcnMucmVkdWNlPENvbmZpZz4oKGNvbmZpZywgb3RoZXIpID0+IHtcbiAgICBpZiAoIW90aGVyKSByZXR1cm4gY29uZmlnO1xuICAgIGNvbnN0IHNpbmdsZSA9IDxLIGV4dGVuZHMga2V5b2YgQ29uZmlnPihrZXk6IEspOiBDb25maWdbS10gPT5cbiAgICAgIGNvbmZpZ1trZXldID09PSBmYWxsYmFja1trZXldID8gb3RoZXJba2V5XSA6IGNvbmZpZ1trZXldO1xuICAgIHJldHVybiB7XG4gICAgICAuLi5jb25maWcsXG4gICAgICB0aXRsZTogc2luZ2xlKCd0aXRsZScpLFxuICAgICAgY291bnRyeTogc2luZ2xlKCdjb3VudHJ5JyksXG4gICAgICBwZXJpb2Q6IHNpbmdsZSgncGVyaW9kJyksXG4gICAgICBmcmFtZXdvcms6IHNpbmdsZSgnZnJhbWV3b3JrJyksXG4gICAgICBwcm9maWxlOiBzaW5nbGUoJ3Byb2ZpbGUnKSxcbiAgICAgIGlzU3RyYXRlZ3k6IHNpbmdsZSgnaXNTdHJhdGVneScpLFxuICAgICAgcnVsZXM6IHsgLi4ub3RoZXIucnVsZXMsIC4uLmNvbmZpZy5ydWxlcyB9LFxuICAgICAgbm90QXBwbGljYWJsZTogWy4uLmNvbmZpZy5ub3RBcHBsaWNhYmxlLCAuLi5vdGhlci5ub3RBcHBsaWNhYmxlXSxcbiAgICAgIGFjcm9ueW1zOiBbLi4uY29uZmlnLmFjcm9ueW1zLCAuLi5vdGhlci5hY3Jvbnltc10sXG4gICAgICBvd25lcnM6IFsuLi5jb25maWcub3duZXJzLCAuLi5vdGhlci5vd25lcnNdLFxuICAgICAgcHJvYmxlbXM6IFsuLi5jb25maWcucHJvYmxlbXMsIC4uLm90aGVyLnByb2JsZW1zXSxcbiAgICB9O1xuICB9LCBtYWluKTtcbn1cblxuZnVuY3Rpb24gc2V0dGxlKHlhbWw6IFlhbWxGaWxlLCBwYXRoOiBzdHJpbmcsIHByb2JsZW1zOiBDb25maWdQcm9ibGVtW10pOiBDb25maWcge1xuICBjb25zdCByYXc6IFJhdyA9XG4gICAgeWFtbC52YWx1ZSAhPT0gbnVsbCAmJiB0eXBlb2YgeWFtbC52YWx1ZSA9PT0gJ29iamVjdCcgJiYgIUFycmF5LmlzQXJyYXkoeWFtbC52YWx1ZSkgPyB5YW1sLnZhbHVlIDoge307XG4gIGNvbnN0IGlzQmFkID0gKC4uLmF0OiAoc3RyaW5nIHwgbnVtYmVyKVtdKTogYm9vbGVhbiA9PiB7XG4gICAgY29uc3QgcGxhY2UgPSB5YW1sLnBsYWNlQXQoYXQpO1xuICAgIHJldHVybiB5YW1sLnByb2JsZW1zLnNvbWUoXG4gICAgICAocCkgPT5cbiAgICAgICAgcC5raW5kID09PSAndmFsdWUnICYmXG4gICAgICAgIHAucG9zaXRpb24uc3RhcnQub2Zmc2V0ID49IHBsYWNlLnN0YXJ0Lm9mZnNldCAmJlxuICAgICAgICBwLnBvc2l0aW9uLmVuZC5vZmZzZXQgPD0gcGxhY2UuZW5kLm9mZnNldCxcbiAgICApO1xuICB9O1xuICBjb25zdCB0YWtlID0gPFQ+KGtleToga2V5b2YgUmF3LCBvdGhlcndpc2U6IFQpOiBUID0+XG4gICAgcmF3W2tleV0gPT09IHVuZGVmaW5lZCB8fCByYXdba2V5XSA9PT0gbnVsbCB8fCBpc0JhZChrZXkpID8gb3RoZXJ3aXNlIDogKHJhd1trZXldIGFzIFQpO1xuICBjb25zdCB0YWtlVGV4dCA9IChrZXk6ICd0aXRsZScgfCAnY291bnRyeScpOiBzdHJpbmcgfCB1bmRlZmluZWQgPT4gdGFrZTxzdHJpbmcgfCB1bmRlZmluZWQ+KGtleSwgdW5kZWZpbmVkKTtcbiAgY29uc3QgZmlsZXMgPSB0YWtlPHJlYWRvbmx5IHN0cmluZ1tdPignZmlsZXMnLCBbXSk7XG4gIGZpbGVzLmZvckVhY2goKGZpbGUsIGluZGV4KSA9PiB7XG4gICAgY29uc3Qgd2h5ID0gd2h5T3V0c2lkZShmaWxlKTtcbiAgICBpZiAod2h5KSB7XG4gICAgICBjb25zdCBtZXNzYWdlID0gYFwiJHtmaWxlfVwiICR7d2h5fTogbmFtZSBmaWxlcyBiZWxvdyB0aGUgZm9sZGVyIG9mICR7cGF0aC5zcGxpdCgnLycpLmF0KC0xKX0uYDtcbiAgICAgIHByb2JsZW1zLnB1c2goe1xuICAgICAgICBydWxlSWQ6ICdjb25maWcvcGF0aC1vdXRzaWRlJyxcbiAgICAgICAgc2V2ZXJpdHk6ICdlcnJvcicsXG4gICAgICAgIG1lc3NhZ2UsXG4gICAgICAgIHBhdGgsXG4gICAgICAgIHBvc2l0aW9uOiB5YW1sLnBsYWNlQXQoWydmaWxlcycsIGluZGV4XSksXG4gICAgICB9KTtcbiAgICB9XG4gIH0pO1xuICBjb25zdCBwZXJpb2QgPSB0YWtlPENvbmZpZ1sncGVyaW9kJ10+KCdwZXJpb2QnLCB1bmRlZmluZWQpO1xuICBpZiAocGVyaW9kICYmIHBlcmlvZC5mcm9tID4gcGVyaW9kLnRvKSB7XG4gICAgY29uc3QgbWVzc2FnZSA9IGBUaGUgcGVyaW9kIGVuZHMgKCR7cGVyaW9kLnRvfSkgYmVmb3JlIGl0IGJlZ2lucyAoJHtwZXJpb2QuZnJvbX0pLmA7XG4gICAgcHJvYmxlbXMucHVzaCh7XG4gICAgICBydWxlSWQ6ICdjb25maWcvaW52YWxpZC12YWx1ZScsXG4gICAgICBzZXZlcml0eTogJ2Vycm9yJyxcbiAgICAgIG1lc3NhZ2UsXG4gICAgICBwYXRoLFxuICAgICAgcG9zaXRpb246IHlhbWwucGxhY2VBdChbJ3BlcmlvZCddKSxcbiAgICB9KTtcbiAgfVxuICBjb25zdCBmcmFtZXdvcmsgPSB0YWtlKCdmcmFtZXdvcmsnLCBkZWZhdWx0Q29uZmlnLmZyYW1ld29yayk7XG4gIGNvbnN0IG91dHNpZGUgPSAvWy9cXFxcXXxcXC4oPzp5YT9tbHxqc29uKSQvLnRlc3QoZnJhbWV3b3JrKSAmJiB3aHlPdXRzaWRlKGZyYW1ld29yayk7XG4gIGlmIChvdXRzaWRlKSB7XG4gICAgY29uc3QgbWVzc2FnZSA9IGBcIiR7ZnJhbWV3b3JrfVwiICR7b3V0c2lkZX06IGtlZXAgdGhlIGNhdGFsb2d1ZSBiZWxvdyB0aGUgZm9sZGVyIG9mIHRoZSBzdHJhdGVneS5gO1xuICAgIHByb2JsZW1zLnB1c2goe1xuICAgICAgcnVsZUlkOiAnY29uZmlnL3BhdGgtb3V0c2lkZScsXG4gICAgICBzZXZlcml0eTogJ2Vycm9yJyxcbiAgICAgIG1lc3NhZ2UsXG4gICAgICBwYXRoLFxuICAgICAgcG9zaXRpb246IHlhbWwucGxhY2VBdChbJ2ZyYW1ld29yayddKSxcbiAgICB9KTtcbiAgfVxuICBjb25zdCBub3RBcHBsaWNhYmxlID0gKEFycmF5LmlzQXJyYXkocmF3Lm5vdEFwcGxpY2FibGUpID8gcmF3Lm5vdEFwcGxpY2FibGUgOiBbXSkuZmxhdE1hcChcbiAgICAoZW50cnksIGluZGV4KTogTm90QXBwbGljYWJsZVtdID0+XG4gICAgICBpc0JhZCgnbm90QXBwbGljYWJsZScsIGluZGV4KVxuICAgICAgICA/IFtdXG4gICAgICAgIDogW3sgLi4uKGVudHJ5IGFzIE5vdEFwcGxpY2FibGUpLCBwb3NpdGlvbjogeWFtbC5wbGFjZUF0KFsnbm90QXBwbGljYWJsZScsIGluZGV4LCAnZWxlbWVudCddKSB9XSxcbiAgKTtcbiAgY29uc3QgcnVsZXMgPSByYXcucnVsZXMgJiYgdHlwZW9mIHJhdy5ydWxlcyA9PT0gJ29iamVjdCcgPyAocmF3LnJ1bGVzIGFzIFJlY29yZDxzdHJpbmcsIHN0cmluZz4pIDoge307XG4gIGNvbnN0IHJ1bGVJZHMgPSBPYmplY3Qua2V5cyhydWxlcykuZmlsdGVyKChpZCkgPT4gIWlzQmFkKCdydWxlcycsIGlkKSk7XG4gIHJldHVybiB7XG4gICAgLi4uZGVmYXVsdENvbmZpZyxcbiAgICBmaWxlczogZmlsZXMuZmlsdGVyKChmaWxlKSA9PiAhd2h5T3V0c2lkZShmaWxlKSksXG4gICAgdGl0bGU6IHRha2VUZXh0KCd0aXRsZScpLFxuICAgIGNvdW50cnk6IHRha2VUZXh0KCdjb3VudHJ5JyksXG4gICAgcGVyaW9kOiBwZXJpb2QgJiYgcGVyaW9kLmZyb20gPD0gcGVyaW9kLnRvID8gcGVyaW9kIDogdW5kZWZpbmVkLFxuICAgIGZyYW1ld29yazogb3V0c2lkZSA/IGRlZmF1bHRDb25maWcuZnJhbWV3b3JrIDogZnJhbWV3b3JrLFxuICAgIHByb2ZpbGU6IHRha2UoJ3Byb2ZpbGUnLCBkZWZhdWx0Q29uZmlnLnByb2ZpbGUpLFxuICAgIHJ1bGVzOiBPYmplY3QuZnJvbUVudHJpZXMocnVsZUlkcy5tYXAoKGlkKSA9PiBbaWQsIHJ1bGVzW2lkXV0pKSBhcyBDb25maWdbJ3J1bGVzJ10sXG4gICAgcnVsZVBsYWNlczogT2JqZWN0LmZyb21FbnRyaWVzKHJ1bGVJZHMubWFwKChpZCkgPT4gW2lkLCB5YW1sLnBsYWNlQXQoWydydWxlcycsIGlkXSldKSksXG4gICAgbm90QXBwbGljYWJsZSxcbiAgICBhY3JvbnltczogdGFrZTxyZWFkb25seSBzdHJpbmdbXT4oJ2Fjcm9ueW1zJywgW10pLFxuICAgIG93bmVyczogdGFrZTxyZWFkb25seSBzdHJpbmdbXT4oJ293bmVycycsIFtdKSxcbiAgICBpc1N0cmF0ZWd5OiB0YWtlPGJvb2xlYW4gfCB1bmRlZmluZWQ+KCdzdHJhdGVneScsIHVuZGVmaW5lZCksXG4gICAgcHJvYmxlbXMsXG4gIH07XG59XG5cbi8qKiBXaHkgYSBwYXRoIHdvdWxkIGxlYXZlIHRoZSBmb2xkZXIgdGhhdCBpdCBpcyByZWxhdGl2ZSB0bzsgdW5kZWZpbmVkIHdoZXJlIGl0IHN0YXlzIGluc2lkZS4gKi9cbmZ1bmN0aW9uIHdoeU91dHNpZGUocGF0aDogc3RyaW5nKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgcGFydHMgPSBwYXRoLnNwbGl0KC9bL1xcXFxdLyk7XG4gIGlmICgvXihbL1xcXFx+XXxbQS1aYS16XTopLy50ZXN0KHBhdGgpKSByZXR1cm4gJ2lzIGFuIGFic29sdXRlIHBhdGgnO1xuICBpZiAoL15bYS16XVthLXowLTkrLi1dKzovaS50ZXN0KHBhdGgpKSByZXR1cm4gJ2lzIGFuIGFkZHJlc3MnO1xuICByZXR1cm4gcGFydHMuaW5jbHVkZXMoJy4uJykgPyAnbGVhZHMgb3V0IG9mIHRoZSBmb2xkZXInIDogdW5kZWZpbmVkO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7QUFBQTtBQUFBLEVBQ0UsU0FBVztBQUFBLEVBQ1gsS0FBTztBQUFBLEVBQ1AsT0FBUztBQUFBLEVBQ1QsYUFBZTtBQUFBLEVBQ2YsTUFBUTtBQUFBLEVBQ1Isc0JBQXdCO0FBQUEsRUFDeEIsWUFBYztBQUFBLElBQ1osVUFBWTtBQUFBLE1BQ1YsTUFBUTtBQUFBLE1BQ1IsYUFBZTtBQUFBLElBQ2pCO0FBQUEsSUFDQSxPQUFTLEVBQUUsTUFBUSxVQUFVLFdBQWEsR0FBRyxhQUFlLHNDQUFzQztBQUFBLElBQ2xHLFNBQVcsRUFBRSxNQUFRLFVBQVUsV0FBYSxHQUFHLGFBQWUsd0JBQXdCO0FBQUEsSUFDdEYsUUFBVTtBQUFBLE1BQ1IsTUFBUTtBQUFBLE1BQ1IsYUFBZTtBQUFBLE1BQ2Ysc0JBQXdCO0FBQUEsTUFDeEIsVUFBWSxDQUFDLFFBQVEsSUFBSTtBQUFBLE1BQ3pCLFlBQWM7QUFBQSxRQUNaLE1BQVEsRUFBRSxNQUFRLFdBQVcsU0FBVyxNQUFNLFNBQVcsTUFBTSxhQUFlLGNBQWM7QUFBQSxRQUM1RixJQUFNLEVBQUUsTUFBUSxXQUFXLFNBQVcsTUFBTSxTQUFXLE1BQU0sYUFBZSxhQUFhO0FBQUEsTUFDM0Y7QUFBQSxJQUNGO0FBQUEsSUFDQSxPQUFTO0FBQUEsTUFDUCxNQUFRO0FBQUEsTUFDUixhQUFlO0FBQUEsTUFDZixVQUFZO0FBQUEsTUFDWixPQUFTLEVBQUUsTUFBUSxVQUFVLFdBQWEsRUFBRTtBQUFBLElBQzlDO0FBQUEsSUFDQSxXQUFhO0FBQUEsTUFDWCxNQUFRO0FBQUEsTUFDUixXQUFhO0FBQUEsTUFDYixhQUFlO0FBQUEsSUFDakI7QUFBQSxJQUNBLFNBQVc7QUFBQSxNQUNULE1BQVE7QUFBQSxNQUNSLE1BQVEsQ0FBQyxZQUFZLFVBQVUsU0FBUztBQUFBLE1BQ3hDLGFBQWU7QUFBQSxJQUNqQjtBQUFBLElBQ0EsT0FBUztBQUFBLE1BQ1AsTUFBUTtBQUFBLE1BQ1IsYUFBZTtBQUFBLE1BQ2Ysc0JBQXdCLEVBQUUsTUFBUSxVQUFVLE1BQVEsQ0FBQyxTQUFTLFdBQVcsUUFBUSxLQUFLLEVBQUU7QUFBQSxJQUMxRjtBQUFBLElBQ0EsZUFBaUI7QUFBQSxNQUNmLE1BQVE7QUFBQSxNQUNSLGFBQWU7QUFBQSxNQUNmLE9BQVM7QUFBQSxRQUNQLE1BQVE7QUFBQSxRQUNSLHNCQUF3QjtBQUFBLFFBQ3hCLFVBQVksQ0FBQyxXQUFXLFFBQVE7QUFBQSxRQUNoQyxZQUFjO0FBQUEsVUFDWixTQUFXLEVBQUUsTUFBUSxVQUFVLFdBQWEsR0FBRyxhQUFlLDZDQUErQztBQUFBLFVBQzdHLFFBQVUsRUFBRSxNQUFRLFVBQVUsV0FBYSxHQUFHLGFBQWUseUJBQXlCO0FBQUEsVUFDdEYsT0FBUyxFQUFFLE1BQVEsVUFBVSxXQUFhLEdBQUcsYUFBZSxrQkFBa0I7QUFBQSxVQUM5RSxRQUFVO0FBQUEsWUFDUixNQUFRO0FBQUEsWUFDUixTQUFXO0FBQUEsWUFDWCxhQUFlO0FBQUEsVUFDakI7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFBQSxJQUNBLFVBQVk7QUFBQSxNQUNWLE1BQVE7QUFBQSxNQUNSLGFBQWU7QUFBQSxNQUNmLE9BQVMsRUFBRSxNQUFRLFVBQVUsV0FBYSxFQUFFO0FBQUEsSUFDOUM7QUFBQSxJQUNBLFFBQVU7QUFBQSxNQUNSLE1BQVE7QUFBQSxNQUNSLGFBQWU7QUFBQSxNQUNmLE9BQVMsRUFBRSxNQUFRLFVBQVUsV0FBYSxFQUFFO0FBQUEsSUFDOUM7QUFBQSxFQUNGO0FBQ0Y7OztBQ25FTyxJQUFNLGdCQUF3QjtBQUFBLEVBQ25DLE9BQU8sQ0FBQztBQUFBLEVBQ1IsV0FBVztBQUFBLEVBQ1gsU0FBUztBQUFBLEVBQ1QsT0FBTyxDQUFDO0FBQUEsRUFDUixZQUFZLENBQUM7QUFBQSxFQUNiLGVBQWUsQ0FBQztBQUFBLEVBQ2hCLFVBQVUsQ0FBQztBQUFBLEVBQ1gsUUFBUSxDQUFDO0FBQUEsRUFDVCxVQUFVLENBQUM7QUFDYjtBQUVBLElBQU0sVUFBNkY7QUFBQSxFQUNqRyxRQUFRLEVBQUUsUUFBUSx1QkFBdUIsVUFBVSxRQUFRO0FBQUEsRUFDM0QsZUFBZSxFQUFFLFFBQVEsc0JBQXNCLFVBQVUsVUFBVTtBQUFBLEVBQ25FLE9BQU8sRUFBRSxRQUFRLHdCQUF3QixVQUFVLFFBQVE7QUFDN0Q7QUFVTyxTQUFTLFdBQVcsTUFBYyxNQUFzQjtBQUM3RCxRQUFNLE9BQU8sU0FBUyxNQUFNLHVCQUF3QjtBQUNwRCxRQUFNLFdBQVcsS0FBSyxTQUFTLElBQUksQ0FBQyxPQUFzQjtBQUFBLElBQ3hELEdBQUcsUUFBUSxFQUFFLElBQUk7QUFBQSxJQUNqQixTQUFTLEVBQUU7QUFBQSxJQUNYO0FBQUEsSUFDQSxVQUFVLEVBQUU7QUFBQSxFQUNkLEVBQUU7QUFDRixTQUFPLEVBQUUsR0FBRyxPQUFPLE1BQU0sTUFBTSxRQUFRLEdBQUcsS0FBSztBQUNqRDtBQU1PLFNBQVMsZ0JBQWdCLE1BQXNDO0FBQ3BFLE1BQUksQ0FBQyxLQUFLLFlBQWEsUUFBTztBQUM5QixRQUFNLEVBQUUsTUFBTSxTQUFTLElBQUksS0FBSztBQUNoQyxRQUFNLFFBQVEsSUFBSSxJQUFJLE9BQU8sS0FBSyx3QkFBZSxVQUFVLENBQUM7QUFDNUQsUUFBTSxPQUFPLFNBQVMsTUFBTSx1QkFBd0I7QUFDcEQsUUFBTSxPQUFPLEtBQUssVUFBVSxRQUFRLE9BQU8sS0FBSyxVQUFVLFdBQVcsT0FBTyxLQUFLLEtBQUssS0FBSyxJQUFJLENBQUM7QUFDaEcsTUFBSSxDQUFDLEtBQUssS0FBSyxDQUFDLFFBQVEsTUFBTSxJQUFJLEdBQUcsQ0FBQyxFQUFHLFFBQU87QUFFaEQsUUFBTSxRQUFRLEtBQUssS0FBSyxRQUFRLE1BQU0sU0FBUyxNQUFNLE1BQU07QUFDM0QsUUFBTSxRQUFRLENBQUMsUUFBNEI7QUFBQSxJQUN6QyxPQUFPLFFBQVEsS0FBSyxNQUFNLFNBQVMsT0FBTyxRQUFRLEdBQUcsTUFBTSxNQUFNO0FBQUEsSUFDakUsS0FBSyxRQUFRLEtBQUssTUFBTSxTQUFTLE9BQU8sUUFBUSxHQUFHLElBQUksTUFBTTtBQUFBLEVBQy9EO0FBQ0EsUUFBTSxXQUFXLEtBQUssU0FDbkIsT0FBTyxDQUFDLE1BQU0sRUFBRSxTQUFTLE9BQU8sRUFDaEMsSUFBSSxDQUFDLE9BQXNCO0FBQUEsSUFDMUIsR0FBRyxRQUFRLEVBQUUsSUFBSTtBQUFBLElBQ2pCLFNBQVMsRUFBRTtBQUFBLElBQ1gsTUFBTSxLQUFLO0FBQUEsSUFDWCxVQUFVLE1BQU0sRUFBRSxRQUFRO0FBQUEsRUFDNUIsRUFBRTtBQUNKLFFBQU0sU0FBUyxPQUFPLE1BQU0sS0FBSyxNQUFNLFFBQVE7QUFDL0MsU0FBTztBQUFBLElBQ0wsR0FBRztBQUFBLElBQ0gsZUFBZSxPQUFPLGNBQWMsSUFBSSxDQUFDLE9BQU8sRUFBRSxHQUFHLEdBQUcsR0FBSSxFQUFFLFlBQVksRUFBRSxVQUFVLE1BQU0sRUFBRSxRQUFRLEVBQUUsRUFBRyxFQUFFO0FBQUEsRUFDL0c7QUFDRjtBQU1PLFNBQVMsYUFBYSxNQUFjLFFBQWlEO0FBQzFGLFFBQU0sV0FBVztBQUNqQixTQUFPLE9BQU8sT0FBZSxDQUFDLFFBQVEsVUFBVTtBQUM5QyxRQUFJLENBQUMsTUFBTyxRQUFPO0FBQ25CLFVBQU0sU0FBUyxDQUF5QixRQUN0QyxPQUFPLEdBQUcsTUFBTSxTQUFTLEdBQUcsSUFBSSxNQUFNLEdBQUcsSUFBSSxPQUFPLEdBQUc7QUFDekQsV0FBTztBQUFBLE1BQ0wsR0FBRztBQUFBLE1BQ0gsT0FBTyxPQUFPLE9BQU87QUFBQSxNQUNyQixTQUFTLE9BQU8sU0FBUztBQUFBLE1BQ3pCLFFBQVEsT0FBTyxRQUFRO0FBQUEsTUFDdkIsV0FBVyxPQUFPLFdBQVc7QUFBQSxNQUM3QixTQUFTLE9BQU8sU0FBUztBQUFBLE1BQ3pCLFlBQVksT0FBTyxZQUFZO0FBQUEsTUFDL0IsT0FBTyxFQUFFLEdBQUcsTUFBTSxPQUFPLEdBQUcsT0FBTyxNQUFNO0FBQUEsTUFDekMsZUFBZSxDQUFDLEdBQUcsT0FBTyxlQUFlLEdBQUcsTUFBTSxhQUFhO0FBQUEsTUFDL0QsVUFBVSxDQUFDLEdBQUcsT0FBTyxVQUFVLEdBQUcsTUFBTSxRQUFRO0FBQUEsTUFDaEQsUUFBUSxDQUFDLEdBQUcsT0FBTyxRQUFRLEdBQUcsTUFBTSxNQUFNO0FBQUEsTUFDMUMsVUFBVSxDQUFDLEdBQUcsT0FBTyxVQUFVLEdBQUcsTUFBTSxRQUFRO0FBQUEsSUFDbEQ7QUFBQSxFQUNGLEdBQUcsSUFBSTtBQUNUO0FBRUEsU0FBUyxPQUFPLE1BQWdCLE1BQWMsVUFBbUM7QUFDL0UsUUFBTSxNQUNKLEtBQUssVUFBVSxRQUFRLE9BQU8sS0FBSyxVQUFVLFlBQVksQ0FBQyxNQUFNLFFBQVEsS0FBSyxLQUFLLElBQUksS0FBSyxRQUFRLENBQUM7QUFDdEcsUUFBTSxRQUFRLElBQUksT0FBcUM7QUFDckQsVUFBTSxRQUFRLEtBQUssUUFBUSxFQUFFO0FBQzdCLFdBQU8sS0FBSyxTQUFTO0FBQUEsTUFDbkIsQ0FBQyxNQUNDLEVBQUUsU0FBUyxXQUNYLEVBQUUsU0FBUyxNQUFNLFVBQVUsTUFBTSxNQUFNLFVBQ3ZDLEVBQUUsU0FBUyxJQUFJLFVBQVUsTUFBTSxJQUFJO0FBQUEsSUFDdkM7QUFBQSxFQUNGO0FBQ0EsUUFBTSxPQUFPLENBQUksS0FBZ0IsY0FDL0IsSUFBSSxHQUFHLE1BQU0sVUFBYSxJQUFJLEdBQUcsTUFBTSxRQUFRLE1BQU0sR0FBRyxJQUFJLFlBQWEsSUFBSSxHQUFHO0FBQ2xGLFFBQU0sV0FBVyxDQUFDLFFBQWlELEtBQXlCLEtBQUssTUFBUztBQUMxRyxRQUFNLFFBQVEsS0FBd0IsU0FBUyxDQUFDLENBQUM7QUFDakQsUUFBTSxRQUFRLENBQUMsTUFBTSxVQUFVO0FBQzdCLFVBQU0sTUFBTSxXQUFXLElBQUk7QUFDM0IsUUFBSSxLQUFLO0FBQ1AsWUFBTSxVQUFVLElBQUksSUFBSSxLQUFLLEdBQUcsb0NBQW9DLEtBQUssTUFBTSxHQUFHLEVBQUUsR0FBRyxFQUFFLENBQUM7QUFDMUYsZUFBUyxLQUFLO0FBQUEsUUFDWixRQUFRO0FBQUEsUUFDUixVQUFVO0FBQUEsUUFDVjtBQUFBLFFBQ0E7QUFBQSxRQUNBLFVBQVUsS0FBSyxRQUFRLENBQUMsU0FBUyxLQUFLLENBQUM7QUFBQSxNQUN6QyxDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0YsQ0FBQztBQUNELFFBQU0sU0FBUyxLQUF1QixVQUFVLE1BQVM7QUFDekQsTUFBSSxVQUFVLE9BQU8sT0FBTyxPQUFPLElBQUk7QUFDckMsVUFBTSxVQUFVLG9CQUFvQixPQUFPLEVBQUUsdUJBQXVCLE9BQU8sSUFBSTtBQUMvRSxhQUFTLEtBQUs7QUFBQSxNQUNaLFFBQVE7QUFBQSxNQUNSLFVBQVU7QUFBQSxNQUNWO0FBQUEsTUFDQTtBQUFBLE1BQ0EsVUFBVSxLQUFLLFFBQVEsQ0FBQyxRQUFRLENBQUM7QUFBQSxJQUNuQyxDQUFDO0FBQUEsRUFDSDtBQUNBLFFBQU0sWUFBWSxLQUFLLGFBQWEsY0FBYyxTQUFTO0FBQzNELFFBQU0sVUFBVSwwQkFBMEIsS0FBSyxTQUFTLEtBQUssV0FBVyxTQUFTO0FBQ2pGLE1BQUksU0FBUztBQUNYLFVBQU0sVUFBVSxJQUFJLFNBQVMsS0FBSyxPQUFPO0FBQ3pDLGFBQVMsS0FBSztBQUFBLE1BQ1osUUFBUTtBQUFBLE1BQ1IsVUFBVTtBQUFBLE1BQ1Y7QUFBQSxNQUNBO0FBQUEsTUFDQSxVQUFVLEtBQUssUUFBUSxDQUFDLFdBQVcsQ0FBQztBQUFBLElBQ3RDLENBQUM7QUFBQSxFQUNIO0FBQ0EsUUFBTSxpQkFBaUIsTUFBTSxRQUFRLElBQUksYUFBYSxJQUFJLElBQUksZ0JBQWdCLENBQUMsR0FBRztBQUFBLElBQ2hGLENBQUMsT0FBTyxVQUNOLE1BQU0saUJBQWlCLEtBQUssSUFDeEIsQ0FBQyxJQUNELENBQUMsRUFBRSxHQUFJLE9BQXlCLFVBQVUsS0FBSyxRQUFRLENBQUMsaUJBQWlCLE9BQU8sU0FBUyxDQUFDLEVBQUUsQ0FBQztBQUFBLEVBQ3JHO0FBQ0EsUUFBTSxRQUFRLElBQUksU0FBUyxPQUFPLElBQUksVUFBVSxXQUFZLElBQUksUUFBbUMsQ0FBQztBQUNwRyxRQUFNLFVBQVUsT0FBTyxLQUFLLEtBQUssRUFBRSxPQUFPLENBQUMsT0FBTyxDQUFDLE1BQU0sU0FBUyxFQUFFLENBQUM7QUFDckUsU0FBTztBQUFBLElBQ0wsR0FBRztBQUFBLElBQ0gsT0FBTyxNQUFNLE9BQU8sQ0FBQyxTQUFTLENBQUMsV0FBVyxJQUFJLENBQUM7QUFBQSxJQUMvQyxPQUFPLFNBQVMsT0FBTztBQUFBLElBQ3ZCLFNBQVMsU0FBUyxTQUFTO0FBQUEsSUFDM0IsUUFBUSxVQUFVLE9BQU8sUUFBUSxPQUFPLEtBQUssU0FBUztBQUFBLElBQ3RELFdBQVcsVUFBVSxjQUFjLFlBQVk7QUFBQSxJQUMvQyxTQUFTLEtBQUssV0FBVyxjQUFjLE9BQU87QUFBQSxJQUM5QyxPQUFPLE9BQU8sWUFBWSxRQUFRLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxNQUFNLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFBQSxJQUM5RCxZQUFZLE9BQU8sWUFBWSxRQUFRLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxLQUFLLFFBQVEsQ0FBQyxTQUFTLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUFBLElBQ3JGO0FBQUEsSUFDQSxVQUFVLEtBQXdCLFlBQVksQ0FBQyxDQUFDO0FBQUEsSUFDaEQsUUFBUSxLQUF3QixVQUFVLENBQUMsQ0FBQztBQUFBLElBQzVDLFlBQVksS0FBMEIsWUFBWSxNQUFTO0FBQUEsSUFDM0Q7QUFBQSxFQUNGO0FBQ0Y7QUFHQSxTQUFTLFdBQVcsTUFBa0M7QUFDcEQsUUFBTSxRQUFRLEtBQUssTUFBTSxPQUFPO0FBQ2hDLE1BQUksc0JBQXNCLEtBQUssSUFBSSxFQUFHLFFBQU87QUFDN0MsTUFBSSx1QkFBdUIsS0FBSyxJQUFJLEVBQUcsUUFBTztBQUM5QyxTQUFPLE1BQU0sU0FBUyxJQUFJLElBQUksNEJBQTRCO0FBQzVEOyIsCiAgIm5hbWVzIjogW10KfQo=
