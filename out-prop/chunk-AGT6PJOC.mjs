import {
  firstHeading
} from "./chunk-2EC35H2O.mjs";
import {
  findElement
} from "./chunk-F4HRPUVZ.mjs";
import {
  nearestTo
} from "./chunk-LL7JQKRF.mjs";

// src/rules/config/problems.ts
function problemRule(id, severity, summary, help) {
  return {
    id,
    severity,
    summary,
    help,
    runs: "always",
    *check({ config }) {
      for (const { ruleId, message, path, position } of config.problems)
        if (ruleId === id) yield { path, position, message, subject: message };
    }
  };
}
var invalidYaml = problemRule(
  "config/invalid-yaml",
  "error",
  "`strategy.yaml` is no valid YAML.",
  "The file cannot be read as YAML, so nothing in it was used. Mend the line that the message names; common causes are tabs, missing quotes around a colon, and uneven indentation."
);
var unknownKey = problemRule(
  "config/unknown-key",
  "warning",
  "`strategy.yaml` has a key that is not known.",
  "The key was not used. Correct its spelling or take it out; `ncs-check init` prints all keys with their meaning."
);
var invalidValue = problemRule(
  "config/invalid-value",
  "error",
  "A value in `strategy.yaml` or front matter is not of the kind that its key asks for.",
  "The value was not used. The message says what was expected; `ncs-check init` prints all keys with an example."
);
var pathOutside = problemRule(
  "config/path-outside",
  "error",
  "A path in `strategy.yaml` leads out of its folder.",
  "Only files below the folder of `strategy.yaml` are read, so that opening a stranger\u2019s draft cannot make the checker read other files."
);
var invalidFramework = problemRule(
  "config/invalid-framework",
  "error",
  "A catalogue of your own cannot be used.",
  "The catalogue does not fit `schemas/framework.schema.json`. The message says where and why."
);

// src/rules/config/review-due.ts
var reviewDue = {
  id: "config/review-due",
  severity: "warning",
  summary: "An element was set aside as not applicable until a date that has passed.",
  help: "The decision under `notApplicable` was to be looked at again by the date given. Confirm it with a new date, or take the entry out.",
  *check({ config, today }) {
    for (const { element, review, owner, position } of config.notApplicable) {
      if (!review || !today || review >= today || !config.path || !position) continue;
      const who = owner ? ` by ${owner}` : "";
      yield {
        path: config.path,
        position,
        subject: element,
        message: `That ${element} does not apply was to be reviewed${who} by ${review}.`
      };
    }
  }
};

// src/rules/config/unknown-element.ts
var unknownElement = {
  id: "config/unknown-element",
  severity: "error",
  summary: "`notApplicable` names an element that the framework does not have.",
  help: 'The entry has no effect. `ncs-check explain` lists the elements with their numbers. Put numbers in quotes: `element: "5.5.6"`.',
  runs: "always",
  *check({ config, framework }) {
    for (const { element, position } of config.notApplicable) {
      if (findElement(framework, element) || !config.path || !position) continue;
      yield {
        path: config.path,
        position,
        subject: element,
        message: `${framework.title} has no element \u201C${element}\u201D.`
      };
    }
  }
};

// src/rules/config/unknown-rule.ts
var unknownRule = {
  id: "config/unknown-rule",
  severity: "warning",
  summary: "`rules` in `strategy.yaml` names a rule that does not exist.",
  help: "The entry has no effect. `ncs-check rules` lists all rules.",
  runs: "always",
  *check({ config, ruleIds }) {
    for (const id of Object.keys(config.rules)) {
      const position = config.rulePlaces[id];
      if (ruleIds.includes(id) || !config.path || !position) continue;
      const nearest = nearestTo(id, ruleIds);
      yield {
        path: config.path,
        position,
        subject: id,
        message: `There is no rule \u201C${id}\u201D${nearest ? `; did you mean \u201C${nearest}\u201D?` : "."}`
      };
    }
  }
};

// src/rules/directive/missing-reason.ts
var missingReason = {
  id: "directive/missing-reason",
  severity: { drafting: "off", review: "info", release: "warning" },
  summary: "A rule is silenced without a reason.",
  help: "A reviewer wants to know why a finding does not count. Add the reason behind two dashes: `<!-- ncs-disable-next-line kpi/no-owner -- agreed with the Treasury -->`.",
  *check({ files }) {
    for (const { file } of files) {
      for (const { kind, reason, targets, position } of file.directives) {
        if (reason !== void 0 || kind !== "disable" && kind !== "disable-next-line") continue;
        const message = `No reason is given for silencing ${targets.join(", ") || "all rules"}: add one behind two dashes.`;
        yield { path: file.path, position, subject: targets.join(" "), message };
      }
    }
  }
};

// src/rules/directive/unknown.ts
var unknownDirective = {
  id: "directive/unknown",
  severity: "warning",
  summary: "A directive comment is misspelt, or names an element or a rule that does not exist.",
  help: [
    "The comment has no effect. Directives are:",
    "",
    "- `<!-- ncs: 5.4.1 -->` before a passage, or right below a heading for its section: it addresses this element.",
    "- `<!-- ncs-disable-next-line RULE -- reason -->`: silences a rule on the next passage or heading.",
    "- `<!-- ncs-disable RULE -- reason -->` \u2026 `<!-- ncs-enable RULE -->`: silences it in between."
  ].join("\n"),
  *check(context) {
    for (const { file } of context.files) {
      for (const directive of file.directives) {
        const message = whatIsWrong(directive, context);
        if (message)
          yield { path: file.path, position: directive.position, subject: directive.targets.join(" "), message };
      }
    }
  }
};
function whatIsWrong({ kind, targets }, { framework, ruleIds }) {
  if (kind === "unknown")
    return "This directive is not known: use ncs:, ncs-disable-next-line, ncs-disable or ncs-enable.";
  if (kind === "pin") {
    if (targets.length === 0) return "This directive pins nothing: name an element, as in ncs: 5.4.1.";
    const wrong2 = targets.find((id) => !findElement(framework, id));
    return wrong2 === void 0 ? void 0 : `${framework.title} has no element \u201C${wrong2}\u201D.`;
  }
  const wrong = targets.find((id) => !ruleIds.includes(id));
  if (wrong === void 0) return void 0;
  const nearest = nearestTo(wrong, ruleIds);
  return `There is no rule \u201C${wrong}\u201D${nearest ? `; did you mean \u201C${nearest}\u201D?` : " (a reason goes behind two dashes: -- reason)."}`;
}

// src/rules/document/not-checked.ts
var REASONS = {
  "not-a-strategy": "This reads like no national cybersecurity strategy, so it was not checked; `strategy: true` in its front matter has it checked all the same.",
  "not-english": "This text is not in English, the one language that can be checked so far; nothing was checked.",
  empty: "There is no text to check."
};
var notChecked = {
  id: "document/not-checked",
  severity: "info",
  summary: "The document is empty, not in English, or plainly no strategy: one line, and silence.",
  help: "The checker judges national cybersecurity strategies in English. What it takes for something else it leaves in peace. Put `strategy: true` into the front matter, or list the file in `strategy.yaml`, to have it checked.",
  runs: "always",
  *check(context) {
    const place = firstHeading(context);
    if (context.kind !== "strategy" && place) yield { ...place, message: REASONS[context.kind] };
  }
};

export {
  invalidYaml,
  unknownKey,
  invalidValue,
  pathOutside,
  invalidFramework,
  reviewDue,
  unknownElement,
  unknownRule,
  missingReason,
  unknownDirective,
  notChecked
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL3J1bGVzL2NvbmZpZy9wcm9ibGVtcy50cyIsICIuLi9zcmMvcnVsZXMvY29uZmlnL3Jldmlldy1kdWUudHMiLCAiLi4vc3JjL3J1bGVzL2NvbmZpZy91bmtub3duLWVsZW1lbnQudHMiLCAiLi4vc3JjL3J1bGVzL2NvbmZpZy91bmtub3duLXJ1bGUudHMiLCAiLi4vc3JjL3J1bGVzL2RpcmVjdGl2ZS9taXNzaW5nLXJlYXNvbi50cyIsICIuLi9zcmMvcnVsZXMvZGlyZWN0aXZlL3Vua25vd24udHMiLCAiLi4vc3JjL3J1bGVzL2RvY3VtZW50L25vdC1jaGVja2VkLnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvKiogV2hhdCB3YXMgd3JvbmcgaW4gYHN0cmF0ZWd5LnlhbWxgLCBmcm9udCBtYXR0ZXIgb3IgYSBjYXRhbG9ndWU6IGZvdW5kIGJ5IHdob2V2ZXIgcmVhZCB0aGUgZmlsZSwgcmVwb3J0ZWQgaGVyZS4gKi9cbmltcG9ydCB0eXBlIHsgUnVsZSB9IGZyb20gJy4uLy4uL2VuZ2luZS90eXBlcy5qcyc7XG5cbmZ1bmN0aW9uIHByb2JsZW1SdWxlKGlkOiBzdHJpbmcsIHNldmVyaXR5OiAnZXJyb3InIHwgJ3dhcm5pbmcnLCBzdW1tYXJ5OiBzdHJpbmcsIGhlbHA6IHN0cmluZyk6IFJ1bGUge1xuICByZXR1cm4ge1xuICAgIGlkLFxuICAgIHNldmVyaXR5LFxuICAgIHN1bW1hcnksXG4gICAgaGVscCxcbiAgICBydW5zOiAnYWx3YXlzJyxcbiAgICAqY2hlY2soeyBjb25maWcgfSkge1xuICAgICAgZm9yIChjb25zdCB7IHJ1bGVJZCwgbWVzc2FnZSwgcGF0aCwgcG9zaXRpb24gfSBvZiBjb25maWcucHJvYmxlbXMpXG4gICAgICAgIGlmIChydWxlSWQgPT09IGlkKSB5aWVsZCB7IHBhdGgsIHBvc2l0aW9uLCBtZXNzYWdlLCBzdWJqZWN0OiBtZXNzYWdlIH07XG4gICAgfSxcbiAgfTtcbn1cblxuZXhwb3J0IGNvbnN0IGludmFsaWRZYW1sID0gcHJvYmxlbVJ1bGUoXG4gICdjb25maWcvaW52YWxpZC15YW1sJyxcbiAgJ2Vycm9yJyxcbiAgJ2BzdHJhdGVneS55YW1sYCBpcyBubyB2YWxpZCBZQU1MLicsXG4gICdUaGUgZmlsZSBjYW5ub3QgYmUgcmVhZCBhcyBZQU1MLCBzbyBub3RoaW5nIGluIGl0IHdhcyB1c2VkLiBNZW5kIHRoZSBsaW5lIHRoYXQgdGhlIG1lc3NhZ2UgbmFtZXM7IGNvbW1vbiBjYXVzZXMgYXJlIHRhYnMsIG1pc3NpbmcgcXVvdGVzIGFyb3VuZCBhIGNvbG9uLCBhbmQgdW5ldmVuIGluZGVudGF0aW9uLicsXG4pO1xuZXhwb3J0IGNvbnN0IHVua25vd25LZXkgPSBwcm9ibGVtUnVsZShcbiAgJ2NvbmZpZy91bmtub3duLWtleScsXG4gICd3YXJuaW5nJyxcbiAgJ2BzdHJhdGVneS55YW1sYCBoYXMgYSBrZXkgdGhhdCBpcyBub3Qga25vd24uJyxcbiAgJ1RoZSBrZXkgd2FzIG5vdCB1c2VkLiBDb3JyZWN0IGl0cyBzcGVsbGluZyBvciB0YWtlIGl0IG91dDsgYG5jcy1jaGVjayBpbml0YCBwcmludHMgYWxsIGtleXMgd2l0aCB0aGVpciBtZWFuaW5nLicsXG4pO1xuZXhwb3J0IGNvbnN0IGludmFsaWRWYWx1ZSA9IHByb2JsZW1SdWxlKFxuICAnY29uZmlnL2ludmFsaWQtdmFsdWUnLFxuICAnZXJyb3InLFxuICAnQSB2YWx1ZSBpbiBgc3RyYXRlZ3kueWFtbGAgb3IgZnJvbnQgbWF0dGVyIGlzIG5vdCBvZiB0aGUga2luZCB0aGF0IGl0cyBrZXkgYXNrcyBmb3IuJyxcbiAgJ1RoZSB2YWx1ZSB3YXMgbm90IHVzZWQuIFRoZSBtZXNzYWdlIHNheXMgd2hhdCB3YXMgZXhwZWN0ZWQ7IGBuY3MtY2hlY2sgaW5pdGAgcHJpbnRzIGFsbCBrZXlzIHdpdGggYW4gZXhhbXBsZS4nLFxuKTtcbmV4cG9ydCBjb25zdCBwYXRoT3V0c2lkZSA9IHByb2JsZW1SdWxlKFxuICAnY29uZmlnL3BhdGgtb3V0c2lkZScsXG4gICdlcnJvcicsXG4gICdBIHBhdGggaW4gYHN0cmF0ZWd5LnlhbWxgIGxlYWRzIG91dCBvZiBpdHMgZm9sZGVyLicsXG4gICdPbmx5IGZpbGVzIGJlbG93IHRoZSBmb2xkZXIgb2YgYHN0cmF0ZWd5LnlhbWxgIGFyZSByZWFkLCBzbyB0aGF0IG9wZW5pbmcgYSBzdHJhbmdlclx1MjAxOXMgZHJhZnQgY2Fubm90IG1ha2UgdGhlIGNoZWNrZXIgcmVhZCBvdGhlciBmaWxlcy4nLFxuKTtcbmV4cG9ydCBjb25zdCBpbnZhbGlkRnJhbWV3b3JrID0gcHJvYmxlbVJ1bGUoXG4gICdjb25maWcvaW52YWxpZC1mcmFtZXdvcmsnLFxuICAnZXJyb3InLFxuICAnQSBjYXRhbG9ndWUgb2YgeW91ciBvd24gY2Fubm90IGJlIHVzZWQuJyxcbiAgJ1RoZSBjYXRhbG9ndWUgZG9lcyBub3QgZml0IGBzY2hlbWFzL2ZyYW1ld29yay5zY2hlbWEuanNvbmAuIFRoZSBtZXNzYWdlIHNheXMgd2hlcmUgYW5kIHdoeS4nLFxuKTtcbiIsICJpbXBvcnQgdHlwZSB7IFJ1bGUgfSBmcm9tICcuLi8uLi9lbmdpbmUvdHlwZXMuanMnO1xuXG5leHBvcnQgY29uc3QgcmV2aWV3RHVlOiBSdWxlID0ge1xuICBpZDogJ2NvbmZpZy9yZXZpZXctZHVlJyxcbiAgc2V2ZXJpdHk6ICd3YXJuaW5nJyxcbiAgc3VtbWFyeTogJ0FuIGVsZW1lbnQgd2FzIHNldCBhc2lkZSBhcyBub3QgYXBwbGljYWJsZSB1bnRpbCBhIGRhdGUgdGhhdCBoYXMgcGFzc2VkLicsXG4gIGhlbHA6ICdUaGUgZGVjaXNpb24gdW5kZXIgYG5vdEFwcGxpY2FibGVgIHdhcyB0byBiZSBsb29rZWQgYXQgYWdhaW4gYnkgdGhlIGRhdGUgZ2l2ZW4uIENvbmZpcm0gaXQgd2l0aCBhIG5ldyBkYXRlLCBvciB0YWtlIHRoZSBlbnRyeSBvdXQuJyxcbiAgKmNoZWNrKHsgY29uZmlnLCB0b2RheSB9KSB7XG4gICAgZm9yIChjb25zdCB7IGVsZW1lbnQsIHJldmlldywgb3duZXIsIHBvc2l0aW9uIH0gb2YgY29uZmlnLm5vdEFwcGxpY2FibGUpIHtcbiAgICAgIGlmICghcmV2aWV3IHx8ICF0b2RheSB8fCByZXZpZXcgPj0gdG9kYXkgfHwgIWNvbmZpZy5wYXRoIHx8ICFwb3NpdGlvbikgY29udGludWU7XG4gICAgICBjb25zdCB3aG8gPSBvd25lciA/IGAgYnkgJHtvd25lcn1gIDogJyc7XG4gICAgICB5aWVsZCB7XG4gICAgICAgIHBhdGg6IGNvbmZpZy5wYXRoLFxuICAgICAgICBwb3NpdGlvbixcbiAgICAgICAgc3ViamVjdDogZWxlbWVudCxcbiAgICAgICAgbWVzc2FnZTogYFRoYXQgJHtlbGVtZW50fSBkb2VzIG5vdCBhcHBseSB3YXMgdG8gYmUgcmV2aWV3ZWQke3dob30gYnkgJHtyZXZpZXd9LmAsXG4gICAgICB9O1xuICAgIH1cbiAgfSxcbn07XG4iLCAiaW1wb3J0IHsgZmluZEVsZW1lbnQgfSBmcm9tICcuLi8uLi9lbmdpbmUvZnJhbWV3b3JrLmpzJztcbmltcG9ydCB0eXBlIHsgUnVsZSB9IGZyb20gJy4uLy4uL2VuZ2luZS90eXBlcy5qcyc7XG5cbmV4cG9ydCBjb25zdCB1bmtub3duRWxlbWVudDogUnVsZSA9IHtcbiAgaWQ6ICdjb25maWcvdW5rbm93bi1lbGVtZW50JyxcbiAgc2V2ZXJpdHk6ICdlcnJvcicsXG4gIHN1bW1hcnk6ICdgbm90QXBwbGljYWJsZWAgbmFtZXMgYW4gZWxlbWVudCB0aGF0IHRoZSBmcmFtZXdvcmsgZG9lcyBub3QgaGF2ZS4nLFxuICBoZWxwOiAnVGhlIGVudHJ5IGhhcyBubyBlZmZlY3QuIGBuY3MtY2hlY2sgZXhwbGFpbmAgbGlzdHMgdGhlIGVsZW1lbnRzIHdpdGggdGhlaXIgbnVtYmVycy4gUHV0IG51bWJlcnMgaW4gcXVvdGVzOiBgZWxlbWVudDogXCI1LjUuNlwiYC4nLFxuICBydW5zOiAnYWx3YXlzJyxcbiAgKmNoZWNrKHsgY29uZmlnLCBmcmFtZXdvcmsgfSkge1xuICAgIGZvciAoY29uc3QgeyBlbGVtZW50LCBwb3NpdGlvbiB9IG9mIGNvbmZpZy5ub3RBcHBsaWNhYmxlKSB7XG4gICAgICBpZiAoZmluZEVsZW1lbnQoZnJhbWV3b3JrLCBlbGVtZW50KSB8fCAhY29uZmlnLnBhdGggfHwgIXBvc2l0aW9uKSBjb250aW51ZTtcbiAgICAgIHlpZWxkIHtcbiAgICAgICAgcGF0aDogY29uZmlnLnBhdGgsXG4gICAgICAgIHBvc2l0aW9uLFxuICAgICAgICBzdWJqZWN0OiBlbGVtZW50LFxuICAgICAgICBtZXNzYWdlOiBgJHtmcmFtZXdvcmsudGl0bGV9IGhhcyBubyBlbGVtZW50IFx1MjAxQyR7ZWxlbWVudH1cdTIwMUQuYCxcbiAgICAgIH07XG4gICAgfVxuICB9LFxufTtcbiIsICJpbXBvcnQgeyBuZWFyZXN0VG8gfSBmcm9tICcuLi8uLi9lbmdpbmUvbmVhcmVzdC5qcyc7XG5pbXBvcnQgdHlwZSB7IFJ1bGUgfSBmcm9tICcuLi8uLi9lbmdpbmUvdHlwZXMuanMnO1xuXG5leHBvcnQgY29uc3QgdW5rbm93blJ1bGU6IFJ1bGUgPSB7XG4gIGlkOiAnY29uZmlnL3Vua25vd24tcnVsZScsXG4gIHNldmVyaXR5OiAnd2FybmluZycsXG4gIHN1bW1hcnk6ICdgcnVsZXNgIGluIGBzdHJhdGVneS55YW1sYCBuYW1lcyBhIHJ1bGUgdGhhdCBkb2VzIG5vdCBleGlzdC4nLFxuICBoZWxwOiAnVGhlIGVudHJ5IGhhcyBubyBlZmZlY3QuIGBuY3MtY2hlY2sgcnVsZXNgIGxpc3RzIGFsbCBydWxlcy4nLFxuICBydW5zOiAnYWx3YXlzJyxcbiAgKmNoZWNrKHsgY29uZmlnLCBydWxlSWRzIH0pIHtcbiAgICBmb3IgKGNvbnN0IGlkIG9mIE9iamVjdC5rZXlzKGNvbmZpZy5ydWxlcykpIHtcbiAgICAgIGNvbnN0IHBvc2l0aW9uID0gY29uZmlnLnJ1bGVQbGFjZXNbaWRdO1xuICAgICAgaWYgKHJ1bGVJZHMuaW5jbHVkZXMoaWQpIHx8ICFjb25maWcucGF0aCB8fCAhcG9zaXRpb24pIGNvbnRpbnVlO1xuICAgICAgY29uc3QgbmVhcmVzdCA9IG5lYXJlc3RUbyhpZCwgcnVsZUlkcyk7XG4gICAgICB5aWVsZCB7XG4gICAgICAgIHBhdGg6IGNvbmZpZy5wYXRoLFxuICAgICAgICBwb3NpdGlvbixcbiAgICAgICAgc3ViamVjdDogaWQsXG4gICAgICAgIG1lc3NhZ2U6IGBUaGVyZSBpcyBubyBydWxlIFx1MjAxQyR7aWR9XHUyMDFEJHtuZWFyZXN0ID8gYDsgZGlkIHlvdSBtZWFuIFx1MjAxQyR7bmVhcmVzdH1cdTIwMUQ/YCA6ICcuJ31gLFxuICAgICAgfTtcbiAgICB9XG4gIH0sXG59O1xuIiwgImltcG9ydCB0eXBlIHsgUnVsZSB9IGZyb20gJy4uLy4uL2VuZ2luZS90eXBlcy5qcyc7XG5cbmV4cG9ydCBjb25zdCBtaXNzaW5nUmVhc29uOiBSdWxlID0ge1xuICBpZDogJ2RpcmVjdGl2ZS9taXNzaW5nLXJlYXNvbicsXG4gIHNldmVyaXR5OiB7IGRyYWZ0aW5nOiAnb2ZmJywgcmV2aWV3OiAnaW5mbycsIHJlbGVhc2U6ICd3YXJuaW5nJyB9LFxuICBzdW1tYXJ5OiAnQSBydWxlIGlzIHNpbGVuY2VkIHdpdGhvdXQgYSByZWFzb24uJyxcbiAgaGVscDogJ0EgcmV2aWV3ZXIgd2FudHMgdG8ga25vdyB3aHkgYSBmaW5kaW5nIGRvZXMgbm90IGNvdW50LiBBZGQgdGhlIHJlYXNvbiBiZWhpbmQgdHdvIGRhc2hlczogYDwhLS0gbmNzLWRpc2FibGUtbmV4dC1saW5lIGtwaS9uby1vd25lciAtLSBhZ3JlZWQgd2l0aCB0aGUgVHJlYXN1cnkgLS0+YC4nLFxuICAqY2hlY2soeyBmaWxlcyB9KSB7XG4gICAgZm9yIChjb25zdCB7IGZpbGUgfSBvZiBmaWxlcykge1xuICAgICAgZm9yIChjb25zdCB7IGtpbmQsIHJlYXNvbiwgdGFyZ2V0cywgcG9zaXRpb24gfSBvZiBmaWxlLmRpcmVjdGl2ZXMpIHtcbiAgICAgICAgaWYgKHJlYXNvbiAhPT0gdW5kZWZpbmVkIHx8IChraW5kICE9PSAnZGlzYWJsZScgJiYga2luZCAhPT0gJ2Rpc2FibGUtbmV4dC1saW5lJykpIGNvbnRpbnVlO1xuICAgICAgICBjb25zdCBtZXNzYWdlID0gYE5vIHJlYXNvbiBpcyBnaXZlbiBmb3Igc2lsZW5jaW5nICR7dGFyZ2V0cy5qb2luKCcsICcpIHx8ICdhbGwgcnVsZXMnfTogYWRkIG9uZSBiZWhpbmQgdHdvIGRhc2hlcy5gO1xuICAgICAgICB5aWVsZCB7IHBhdGg6IGZpbGUucGF0aCwgcG9zaXRpb24sIHN1YmplY3Q6IHRhcmdldHMuam9pbignICcpLCBtZXNzYWdlIH07XG4gICAgICB9XG4gICAgfVxuICB9LFxufTtcbiIsICJpbXBvcnQgeyBmaW5kRWxlbWVudCB9IGZyb20gJy4uLy4uL2VuZ2luZS9mcmFtZXdvcmsuanMnO1xuaW1wb3J0IHsgbmVhcmVzdFRvIH0gZnJvbSAnLi4vLi4vZW5naW5lL25lYXJlc3QuanMnO1xuaW1wb3J0IHR5cGUgeyBEaXJlY3RpdmUsIFJ1bGUsIFJ1bGVDb250ZXh0IH0gZnJvbSAnLi4vLi4vZW5naW5lL3R5cGVzLmpzJztcblxuZXhwb3J0IGNvbnN0IHVua25vd25EaXJlY3RpdmU6IFJ1bGUgPSB7XG4gIGlkOiAnZGlyZWN0aXZlL3Vua25vd24nLFxuICBzZXZlcml0eTogJ3dhcm5pbmcnLFxuICBzdW1tYXJ5OiAnQSBkaXJlY3RpdmUgY29tbWVudCBpcyBtaXNzcGVsdCwgb3IgbmFtZXMgYW4gZWxlbWVudCBvciBhIHJ1bGUgdGhhdCBkb2VzIG5vdCBleGlzdC4nLFxuICBoZWxwOiBbXG4gICAgJ1RoZSBjb21tZW50IGhhcyBubyBlZmZlY3QuIERpcmVjdGl2ZXMgYXJlOicsXG4gICAgJycsXG4gICAgJy0gYDwhLS0gbmNzOiA1LjQuMSAtLT5gIGJlZm9yZSBhIHBhc3NhZ2UsIG9yIHJpZ2h0IGJlbG93IGEgaGVhZGluZyBmb3IgaXRzIHNlY3Rpb246IGl0IGFkZHJlc3NlcyB0aGlzIGVsZW1lbnQuJyxcbiAgICAnLSBgPCEtLSBuY3MtZGlzYWJsZS1uZXh0LWxpbmUgUlVMRSAtLSByZWFzb24gLS0+YDogc2lsZW5jZXMgYSBydWxlIG9uIHRoZSBuZXh0IHBhc3NhZ2Ugb3IgaGVhZGluZy4nLFxuICAgICctIGA8IS0tIG5jcy1kaXNhYmxlIFJVTEUgLS0gcmVhc29uIC0tPmAgXHUyMDI2IGA8IS0tIG5jcy1lbmFibGUgUlVMRSAtLT5gOiBzaWxlbmNlcyBpdCBpbiBiZXR3ZWVuLicsXG4gIF0uam9pbignXFxuJyksXG4gICpjaGVjayhjb250ZXh0KSB7XG4gICAgZm9yIChjb25zdCB7IGZpbGUgfSBvZiBjb250ZXh0LmZpbGVzKSB7XG4gICAgICBmb3IgKGNvbnN0IGRpcmVjdGl2ZSBvZiBmaWxlLmRpcmVjdGl2ZXMpIHtcbiAgICAgICAgY29uc3QgbWVzc2FnZSA9IHdoYXRJc1dyb25nKGRpcmVjdGl2ZSwgY29udGV4dCk7XG4gICAgICAgIGlmIChtZXNzYWdlKVxuICAgICAgICAgIHlpZWxkIHsgcGF0aDogZmlsZS5wYXRoLCBwb3NpdGlvbjogZGlyZWN0aXZlLnBvc2l0aW9uLCBzdWJqZWN0OiBkaXJlY3RpdmUudGFyZ2V0cy5qb2luKCcgJyksIG1lc3NhZ2UgfTtcbiAgICAgIH1cbiAgICB9XG4gIH0sXG59O1xuXG5mdW5jdGlvbiB3aGF0SXNXcm9uZyh7IGtpbmQsIHRhcmdldHMgfTogRGlyZWN0aXZlLCB7IGZyYW1ld29yaywgcnVsZUlkcyB9OiBSdWxlQ29udGV4dCk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGlmIChraW5kID09PSAndW5rbm93bicpXG4gICAgcmV0dXJuICdUaGlzIGRpcmVjdGl2ZSBpcyBub3Qga25vd246IHVzZSBuY3M6LCBuY3MtZGlzYWJsZS1uZXh0LWxpbmUsIG5jcy1kaXNhYmxlIG9yIG5jcy1lbmFibGUuJztcbiAgaWYgKGtpbmQgPT09ICdwaW4nKSB7XG4gICAgaWYgKHRhcmdldHMubGVuZ3RoID09PSAwKSByZXR1cm4gJ1RoaXMgZGlyZWN0aXZlIHBpbnMgbm90aGluZzogbmFtZSBhbiBlbGVtZW50LCBhcyBpbiBuY3M6IDUuNC4xLic7XG4gICAgY29uc3Qgd3JvbmcgPSB0YXJnZXRzLmZpbmQoKGlkKSA9PiAhZmluZEVsZW1lbnQoZnJhbWV3b3JrLCBpZCkpO1xuICAgIHJldHVybiB3cm9uZyA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogYCR7ZnJhbWV3b3JrLnRpdGxlfSBoYXMgbm8gZWxlbWVudCBcdTIwMUMke3dyb25nfVx1MjAxRC5gO1xuICB9XG4gIGNvbnN0IHdyb25nID0gdGFyZ2V0cy5maW5kKChpZCkgPT4gIXJ1bGVJZHMuaW5jbHVkZXMoaWQpKTtcbiAgaWYgKHdyb25nID09PSB1bmRlZmluZWQpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IG5lYXJlc3QgPSBuZWFyZXN0VG8od3JvbmcsIHJ1bGVJZHMpO1xuICByZXR1cm4gYFRoZXJlIGlzIG5vIHJ1bGUgXHUyMDFDJHt3cm9uZ31cdTIwMUQke25lYXJlc3QgPyBgOyBkaWQgeW91IG1lYW4gXHUyMDFDJHtuZWFyZXN0fVx1MjAxRD9gIDogJyAoYSByZWFzb24gZ29lcyBiZWhpbmQgdHdvIGRhc2hlczogLS0gcmVhc29uKS4nfWA7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBSdWxlIH0gZnJvbSAnLi4vLi4vZW5naW5lL3R5cGVzLmpzJztcbmltcG9ydCB7IGZpcnN0SGVhZGluZyB9IGZyb20gJy4uL3BsYWNlcy5qcyc7XG5cbmNvbnN0IFJFQVNPTlMgPSB7XG4gICdub3QtYS1zdHJhdGVneSc6XG4gICAgJ1RoaXMgcmVhZHMgbGlrZSBubyBuYXRpb25hbCBjeWJlcnNlY3VyaXR5IHN0cmF0ZWd5LCBzbyBpdCB3YXMgbm90IGNoZWNrZWQ7IGBzdHJhdGVneTogdHJ1ZWAgaW4gaXRzIGZyb250IG1hdHRlciBoYXMgaXQgY2hlY2tlZCBhbGwgdGhlIHNhbWUuJyxcbiAgJ25vdC1lbmdsaXNoJzogJ1RoaXMgdGV4dCBpcyBub3QgaW4gRW5nbGlzaCwgdGhlIG9uZSBsYW5ndWFnZSB0aGF0IGNhbiBiZSBjaGVja2VkIHNvIGZhcjsgbm90aGluZyB3YXMgY2hlY2tlZC4nLFxuICBlbXB0eTogJ1RoZXJlIGlzIG5vIHRleHQgdG8gY2hlY2suJyxcbn0gYXMgY29uc3Q7XG5cbmV4cG9ydCBjb25zdCBub3RDaGVja2VkOiBSdWxlID0ge1xuICBpZDogJ2RvY3VtZW50L25vdC1jaGVja2VkJyxcbiAgc2V2ZXJpdHk6ICdpbmZvJyxcbiAgc3VtbWFyeTogJ1RoZSBkb2N1bWVudCBpcyBlbXB0eSwgbm90IGluIEVuZ2xpc2gsIG9yIHBsYWlubHkgbm8gc3RyYXRlZ3k6IG9uZSBsaW5lLCBhbmQgc2lsZW5jZS4nLFxuICBoZWxwOiAnVGhlIGNoZWNrZXIganVkZ2VzIG5hdGlvbmFsIGN5YmVyc2VjdXJpdHkgc3RyYXRlZ2llcyBpbiBFbmdsaXNoLiBXaGF0IGl0IHRha2VzIGZvciBzb21ldGhpbmcgZWxzZSBpdCBsZWF2ZXMgaW4gcGVhY2UuIFB1dCBgc3RyYXRlZ3k6IHRydWVgIGludG8gdGhlIGZyb250IG1hdHRlciwgb3IgbGlzdCB0aGUgZmlsZSBpbiBgc3RyYXRlZ3kueWFtbGAsIHRvIGhhdmUgaXQgY2hlY2tlZC4nLFxuICBydW5zOiAnYWx3YXlzJyxcbiAgKmNoZWNrKGNvbnRleHQpIHtcbiAgICBjb25zdCBwbGFjZSA9IGZpcnN0SGVhZGluZyhjb250ZXh0KTtcbiAgICBpZiAoY29udGV4dC5raW5kICE9PSAnc3RyYXRlZ3knICYmIHBsYWNlKSB5aWVsZCB7IC4uLnBsYWNlLCBtZXNzYWdlOiBSRUFTT05TW2NvbnRleHQua2luZF0gfTtcbiAgfSxcbn07XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7OztBQUdBLFNBQVMsWUFBWSxJQUFZLFVBQStCLFNBQWlCLE1BQW9CO0FBQ25HLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQSxNQUFNO0FBQUEsSUFDTixDQUFDLE1BQU0sRUFBRSxPQUFPLEdBQUc7QUFDakIsaUJBQVcsRUFBRSxRQUFRLFNBQVMsTUFBTSxTQUFTLEtBQUssT0FBTztBQUN2RCxZQUFJLFdBQVcsR0FBSSxPQUFNLEVBQUUsTUFBTSxVQUFVLFNBQVMsU0FBUyxRQUFRO0FBQUEsSUFDekU7QUFBQSxFQUNGO0FBQ0Y7QUFFTyxJQUFNLGNBQWM7QUFBQSxFQUN6QjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGO0FBQ08sSUFBTSxhQUFhO0FBQUEsRUFDeEI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRjtBQUNPLElBQU0sZUFBZTtBQUFBLEVBQzFCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0Y7QUFDTyxJQUFNLGNBQWM7QUFBQSxFQUN6QjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGO0FBQ08sSUFBTSxtQkFBbUI7QUFBQSxFQUM5QjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGOzs7QUM1Q08sSUFBTSxZQUFrQjtBQUFBLEVBQzdCLElBQUk7QUFBQSxFQUNKLFVBQVU7QUFBQSxFQUNWLFNBQVM7QUFBQSxFQUNULE1BQU07QUFBQSxFQUNOLENBQUMsTUFBTSxFQUFFLFFBQVEsTUFBTSxHQUFHO0FBQ3hCLGVBQVcsRUFBRSxTQUFTLFFBQVEsT0FBTyxTQUFTLEtBQUssT0FBTyxlQUFlO0FBQ3ZFLFVBQUksQ0FBQyxVQUFVLENBQUMsU0FBUyxVQUFVLFNBQVMsQ0FBQyxPQUFPLFFBQVEsQ0FBQyxTQUFVO0FBQ3ZFLFlBQU0sTUFBTSxRQUFRLE9BQU8sS0FBSyxLQUFLO0FBQ3JDLFlBQU07QUFBQSxRQUNKLE1BQU0sT0FBTztBQUFBLFFBQ2I7QUFBQSxRQUNBLFNBQVM7QUFBQSxRQUNULFNBQVMsUUFBUSxPQUFPLHFDQUFxQyxHQUFHLE9BQU8sTUFBTTtBQUFBLE1BQy9FO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRjs7O0FDaEJPLElBQU0saUJBQXVCO0FBQUEsRUFDbEMsSUFBSTtBQUFBLEVBQ0osVUFBVTtBQUFBLEVBQ1YsU0FBUztBQUFBLEVBQ1QsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sQ0FBQyxNQUFNLEVBQUUsUUFBUSxVQUFVLEdBQUc7QUFDNUIsZUFBVyxFQUFFLFNBQVMsU0FBUyxLQUFLLE9BQU8sZUFBZTtBQUN4RCxVQUFJLFlBQVksV0FBVyxPQUFPLEtBQUssQ0FBQyxPQUFPLFFBQVEsQ0FBQyxTQUFVO0FBQ2xFLFlBQU07QUFBQSxRQUNKLE1BQU0sT0FBTztBQUFBLFFBQ2I7QUFBQSxRQUNBLFNBQVM7QUFBQSxRQUNULFNBQVMsR0FBRyxVQUFVLEtBQUsseUJBQW9CLE9BQU87QUFBQSxNQUN4RDtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7OztBQ2pCTyxJQUFNLGNBQW9CO0FBQUEsRUFDL0IsSUFBSTtBQUFBLEVBQ0osVUFBVTtBQUFBLEVBQ1YsU0FBUztBQUFBLEVBQ1QsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sQ0FBQyxNQUFNLEVBQUUsUUFBUSxRQUFRLEdBQUc7QUFDMUIsZUFBVyxNQUFNLE9BQU8sS0FBSyxPQUFPLEtBQUssR0FBRztBQUMxQyxZQUFNLFdBQVcsT0FBTyxXQUFXLEVBQUU7QUFDckMsVUFBSSxRQUFRLFNBQVMsRUFBRSxLQUFLLENBQUMsT0FBTyxRQUFRLENBQUMsU0FBVTtBQUN2RCxZQUFNLFVBQVUsVUFBVSxJQUFJLE9BQU87QUFDckMsWUFBTTtBQUFBLFFBQ0osTUFBTSxPQUFPO0FBQUEsUUFDYjtBQUFBLFFBQ0EsU0FBUztBQUFBLFFBQ1QsU0FBUywwQkFBcUIsRUFBRSxTQUFJLFVBQVUsd0JBQW1CLE9BQU8sWUFBTyxHQUFHO0FBQUEsTUFDcEY7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGOzs7QUNwQk8sSUFBTSxnQkFBc0I7QUFBQSxFQUNqQyxJQUFJO0FBQUEsRUFDSixVQUFVLEVBQUUsVUFBVSxPQUFPLFFBQVEsUUFBUSxTQUFTLFVBQVU7QUFBQSxFQUNoRSxTQUFTO0FBQUEsRUFDVCxNQUFNO0FBQUEsRUFDTixDQUFDLE1BQU0sRUFBRSxNQUFNLEdBQUc7QUFDaEIsZUFBVyxFQUFFLEtBQUssS0FBSyxPQUFPO0FBQzVCLGlCQUFXLEVBQUUsTUFBTSxRQUFRLFNBQVMsU0FBUyxLQUFLLEtBQUssWUFBWTtBQUNqRSxZQUFJLFdBQVcsVUFBYyxTQUFTLGFBQWEsU0FBUyxvQkFBc0I7QUFDbEYsY0FBTSxVQUFVLG9DQUFvQyxRQUFRLEtBQUssSUFBSSxLQUFLLFdBQVc7QUFDckYsY0FBTSxFQUFFLE1BQU0sS0FBSyxNQUFNLFVBQVUsU0FBUyxRQUFRLEtBQUssR0FBRyxHQUFHLFFBQVE7QUFBQSxNQUN6RTtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7OztBQ1pPLElBQU0sbUJBQXlCO0FBQUEsRUFDcEMsSUFBSTtBQUFBLEVBQ0osVUFBVTtBQUFBLEVBQ1YsU0FBUztBQUFBLEVBQ1QsTUFBTTtBQUFBLElBQ0o7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRixFQUFFLEtBQUssSUFBSTtBQUFBLEVBQ1gsQ0FBQyxNQUFNLFNBQVM7QUFDZCxlQUFXLEVBQUUsS0FBSyxLQUFLLFFBQVEsT0FBTztBQUNwQyxpQkFBVyxhQUFhLEtBQUssWUFBWTtBQUN2QyxjQUFNLFVBQVUsWUFBWSxXQUFXLE9BQU87QUFDOUMsWUFBSTtBQUNGLGdCQUFNLEVBQUUsTUFBTSxLQUFLLE1BQU0sVUFBVSxVQUFVLFVBQVUsU0FBUyxVQUFVLFFBQVEsS0FBSyxHQUFHLEdBQUcsUUFBUTtBQUFBLE1BQ3pHO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsWUFBWSxFQUFFLE1BQU0sUUFBUSxHQUFjLEVBQUUsV0FBVyxRQUFRLEdBQW9DO0FBQzFHLE1BQUksU0FBUztBQUNYLFdBQU87QUFDVCxNQUFJLFNBQVMsT0FBTztBQUNsQixRQUFJLFFBQVEsV0FBVyxFQUFHLFFBQU87QUFDakMsVUFBTUEsU0FBUSxRQUFRLEtBQUssQ0FBQyxPQUFPLENBQUMsWUFBWSxXQUFXLEVBQUUsQ0FBQztBQUM5RCxXQUFPQSxXQUFVLFNBQVksU0FBWSxHQUFHLFVBQVUsS0FBSyx5QkFBb0JBLE1BQUs7QUFBQSxFQUN0RjtBQUNBLFFBQU0sUUFBUSxRQUFRLEtBQUssQ0FBQyxPQUFPLENBQUMsUUFBUSxTQUFTLEVBQUUsQ0FBQztBQUN4RCxNQUFJLFVBQVUsT0FBVyxRQUFPO0FBQ2hDLFFBQU0sVUFBVSxVQUFVLE9BQU8sT0FBTztBQUN4QyxTQUFPLDBCQUFxQixLQUFLLFNBQUksVUFBVSx3QkFBbUIsT0FBTyxZQUFPLGdEQUFnRDtBQUNsSTs7O0FDbkNBLElBQU0sVUFBVTtBQUFBLEVBQ2Qsa0JBQ0U7QUFBQSxFQUNGLGVBQWU7QUFBQSxFQUNmLE9BQU87QUFDVDtBQUVPLElBQU0sYUFBbUI7QUFBQSxFQUM5QixJQUFJO0FBQUEsRUFDSixVQUFVO0FBQUEsRUFDVixTQUFTO0FBQUEsRUFDVCxNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixDQUFDLE1BQU0sU0FBUztBQUNkLFVBQU0sUUFBUSxhQUFhLE9BQU87QUFDbEMsUUFBSSxRQUFRLFNBQVMsY0FBYyxNQUFPLE9BQU0sRUFBRSxHQUFHLE9BQU8sU0FBUyxRQUFRLFFBQVEsSUFBSSxFQUFFO0FBQUEsRUFDN0Y7QUFDRjsiLAogICJuYW1lcyI6IFsid3JvbmciXQp9Cg==
