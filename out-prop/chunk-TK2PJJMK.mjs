import {
  firstHeading
} from "./chunk-2EC35H2O.mjs";
import {
  list,
  quote
} from "./chunk-4VCL2ROO.mjs";

// src/rules/structure/empty-section.ts
var emptySection = {
  id: "structure/empty-section",
  severity: { drafting: "info", review: "warning", release: "error" },
  summary: "A heading has nothing below it.",
  help: [
    "Behind this heading stands neither text nor a subsection before the next heading.",
    "",
    "**What to do.** Write the section, or take the heading out. A heading that is only part of a title page is left alone."
  ].join("\n"),
  *check({ files }) {
    for (const { file } of files) {
      const first = file.passages[0]?.position.start.offset ?? Infinity;
      for (const [index, section] of file.sections.entries()) {
        if (section.blocks > 0 || hasSubsection(file, index) || section.position.start.offset < first) continue;
        if (section.title === "") continue;
        yield {
          path: file.path,
          position: section.position,
          subject: section.title,
          message: `The section ${quote(section.title)} is empty: nothing stands between its heading and the next.`
        };
      }
    }
  }
};
function hasSubsection(file, index) {
  return file.sections[index + 1]?.parent === index;
}

// src/rules/structure/standard-parts.ts
var standardParts = [
  {
    name: "vision",
    heading: /\bvision\b|\bmission\b|\baspiration|\bambition/i,
    text: /\b(?:our|the|its|this|national|overall) vision\b|\bvision (?:is|of|for|statement)\b|\benvision|\bwe want to be\b/i
  },
  {
    name: "scope",
    heading: /\bscope\b|\bapplicab|\bapplication of (?:the|this)|\baudience\b|\babout this (?:strategy|document|plan)/i,
    text: /\b(?:strategy|policy|document|plan|programme|concept) (?:also |only |mainly |therefore |thus )?(?:applies|covers|extends|addresses|concerns|focuses|does not (?:cover|apply|deal|address)|deals with|encompasses|is (?:addressed|intended|directed|aimed|limited|focused|meant)|targets|sets out|outlines|defines|describes)\b|\bscope of (?:the|this)\b|\bwithin (?:the|its) scope\b/i
  },
  {
    name: "objectives",
    heading: /\bobjectives?\b|\bgoals?\b|\baims?\b|\bpriorit|\bpillars?\b|\bpurpose\b|\bstrategic (?:direction|area|ax[ie]s|theme|line|intent)|\btargets?\b/i,
    text: /\b(?:objectives?|goals?|aims?|priorit(?:y|ies)|purpose|pillars?) (?:of|are|is|include|for|will)\b|\baims? (?:to|at)\b/i
  },
  {
    name: "guiding principles",
    heading: /\bprinciples?\b|\bvalues\b|\btenets\b|\bapproach\b/i,
    text: /\bprinciples?\b.{0,40}\b(?:are|is|of|guide|underpin|apply)\b|\b(?:guiding|basic|following|fundamental|core|key|general|underlying) principles?\b|\bguided by\b|\bbased on the (?:principle|value)/i
  },
  {
    name: "governance and roles",
    heading: /\bgovernance\b|\broles?\b|\bresponsib|\binstitution|\borgani[sz]ation|\bcoordinat|\bco-ordinat|\bstakeholders?\b|\bleadership\b|\bauthorit|\bsteering\b|\bcouncil\b|\bcommittee\b|\bactors\b|\bcompetenc/i,
    text: /\b(?:is|are|shall be|will be|be) (?:primarily |mainly |jointly )?(?:responsible|accountable|in charge|tasked|mandated)\b|\bsteering (?:committee|group)\b|\bgovernance\b|\bcoordinating body\b|\bnational (?:cyber ?security )?(?:authority|agency|council|coordinator|committee)\b/i
  },
  {
    name: "implementation or action plan",
    heading: /\baction\b|\bactions\b|\bimplement|\broad ?map\b|\bwork ?plan\b|\bnext steps\b|\bdelivery\b|\bdelivering\b|\bmeasures\b|\binitiatives?\b|\bactivit|\bexecution\b|\bway forward\b|\bprogrammes?\b|\btasks?\b/i,
    text: /\baction plans?\b|\bimplementation plan|\bimplementation of (?:the|this|its)\b|\bimplement(?:ing|ed)? (?:the|this) (?:strategy|policy|plan)\b|\broad ?map\b/i
  },
  {
    name: "monitoring and evaluation",
    heading: /\bmonitor|\bevaluat|\bM&E\b|\bmeasur(?:ing|ement|able|ed)|\bindicators?\b|\bKPIs?\b|\bperformance\b|\bprogress\b|\bsuccess\b|\breporting\b|\boversight\b|\bmetrics\b|\baccountab|\bassess(?:ment|ing)? (?:of )?(?:the )?(?:implementation|progress|strategy|effect)|\bcontrolling\b/i,
    text: /\bmonitor\w*\b.{0,60}\b(?:implementation|strategy|progress|plan|initiatives|measures)\b|\b(?:evaluat|measur|assess|report|track)\w*\b.{0,60}\b(?:progress|implementation|effectiveness|strategy|plan)\b|\bprogress reports?\b|\bperformance indicators?\b|\bannual report/i
  },
  {
    name: "review cycle",
    heading: /\breview\w*\b|\brevision|\brevis(?:ing|ed)\b|\bupdat|\bvalidity\b|\bamend|\bup to date\b|\blife ?cycle\b|\bmaintenance of\b/i,
    text: /\b(?:strategy|policy|plan|document|programme|concept)\b.{0,100}\b(?:be|is|are) (?:\w+ (?:and \w+ )?)?(?:reviewed|revised|updated|amended|adjusted|adapted)\b|\b(?:reviews?|revisions?|updat(?:es?|ing)) (?:of|to) (?:the|this|its) .{0,40}\b(?:strategy|policy|plan|document|programme|concept)\b|\b(?:regular|periodic|annual|yearly|biennial|mid-term|continuous) (?:and \w+ )?(?:reviews?|revisions?|updates?|updating)\b|\b(?:review|revise|update|amend|reviewing|revising|updating) (?:the|this|its) .{0,30}\b(?:strategy|policy|plan|document)\b/i
  },
  {
    name: "resources and budget",
    heading: /\bresourc|\bbudget|\bfund|\bfinanc|\bcosts?\b|\binvest/i,
    text: /\bbudget|\bfunding\b|\bfunds\b|\bfinanc\w+\b|\b(?:human|adequate|sufficient|necessary|additional|required|allocated?|dedicated) (?:and \w+ )?resources?\b|\bresourc(?:es|ing) (?:for|needed|required|will|to)\b|[€$£] ?\d/i
  },
  {
    name: "glossary",
    heading: /\bglossar|\bdefinitions?\b|\bacronyms?\b|\babbreviations?\b|\bterminolog|\bterms\b|\bvocabulary\b|\bdictionary\b/i,
    text: /\b(?:is defined as|are defined as|for the purposes? of (?:this|the) (?:strategy|policy|document)|the term .{2,60} (?:means|refers|denotes)|shall mean)\b/i
  }
];

// src/rules/structure/missing-section.ts
var missingSection = {
  id: "structure/missing-section",
  severity: { drafting: "info", review: "warning", release: "warning" },
  summary: "Standard parts of a strategy (vision, scope, objectives, review cycle \u2026) are neither announced by a heading nor found in the text.",
  help: [
    "Readers look for a vision, the scope, objectives, guiding principles, governance and roles, an implementation or action plan, monitoring and evaluation, a review cycle, resources and a glossary. They may come in any order and under any title, and may share a section.",
    "",
    "**What to do.** Add a section, or a few sentences where they fit. The editor has a snippet for each part."
  ].join("\n"),
  *check(context) {
    const place = firstHeading(context);
    if (!place) return;
    const missing = standardParts.filter((part) => !isPresent(part, context));
    if (missing.length === 0) return;
    const names = missing.map((part) => part.name);
    yield { ...place, subject: names.join(", "), message: `The strategy has no part on its ${list(names, "or")}.` };
  }
};
function isPresent(part, { files }) {
  return files.some(
    ({ file, passages }) => file.sections.some((s) => part.heading.test(s.title)) || passages.some(
      ({ passage }) => passage.emphasised && part.heading.test(passage.text) || part.text.test(passage.text.slice(0, LONGEST))
    )
  );
}
var LONGEST = 5e3;

export {
  emptySection,
  missingSection
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL3J1bGVzL3N0cnVjdHVyZS9lbXB0eS1zZWN0aW9uLnRzIiwgIi4uL3NyYy9ydWxlcy9zdHJ1Y3R1cmUvc3RhbmRhcmQtcGFydHMudHMiLCAiLi4vc3JjL3J1bGVzL3N0cnVjdHVyZS9taXNzaW5nLXNlY3Rpb24udHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCB0eXBlIHsgUGFyc2VkRmlsZSwgUnVsZSB9IGZyb20gJy4uLy4uL2VuZ2luZS90eXBlcy5qcyc7XG5pbXBvcnQgeyBxdW90ZSB9IGZyb20gJy4uL3dvcmRpbmcuanMnO1xuXG5leHBvcnQgY29uc3QgZW1wdHlTZWN0aW9uOiBSdWxlID0ge1xuICBpZDogJ3N0cnVjdHVyZS9lbXB0eS1zZWN0aW9uJyxcbiAgc2V2ZXJpdHk6IHsgZHJhZnRpbmc6ICdpbmZvJywgcmV2aWV3OiAnd2FybmluZycsIHJlbGVhc2U6ICdlcnJvcicgfSxcbiAgc3VtbWFyeTogJ0EgaGVhZGluZyBoYXMgbm90aGluZyBiZWxvdyBpdC4nLFxuICBoZWxwOiBbXG4gICAgJ0JlaGluZCB0aGlzIGhlYWRpbmcgc3RhbmRzIG5laXRoZXIgdGV4dCBub3IgYSBzdWJzZWN0aW9uIGJlZm9yZSB0aGUgbmV4dCBoZWFkaW5nLicsXG4gICAgJycsXG4gICAgJyoqV2hhdCB0byBkby4qKiBXcml0ZSB0aGUgc2VjdGlvbiwgb3IgdGFrZSB0aGUgaGVhZGluZyBvdXQuIEEgaGVhZGluZyB0aGF0IGlzIG9ubHkgcGFydCBvZiBhIHRpdGxlIHBhZ2UgaXMgbGVmdCBhbG9uZS4nLFxuICBdLmpvaW4oJ1xcbicpLFxuICAqY2hlY2soeyBmaWxlcyB9KSB7XG4gICAgZm9yIChjb25zdCB7IGZpbGUgfSBvZiBmaWxlcykge1xuICAgICAgY29uc3QgZmlyc3QgPSBmaWxlLnBhc3NhZ2VzWzBdPy5wb3NpdGlvbi5zdGFydC5vZmZzZXQgPz8gSW5maW5pdHk7XG4gICAgICBmb3IgKGNvbnN0IFtpbmRleCwgc2VjdGlvbl0gb2YgZmlsZS5zZWN0aW9ucy5lbnRyaWVzKCkpIHtcbiAgICAgICAgLy8gSGVhZGluZ3MgYmVmb3JlIHRoZSBmaXJzdCB0ZXh0IGFyZSB0aGUgdGl0bGUgcGFnZS5cbiAgICAgICAgaWYgKHNlY3Rpb24uYmxvY2tzID4gMCB8fCBoYXNTdWJzZWN0aW9uKGZpbGUsIGluZGV4KSB8fCBzZWN0aW9uLnBvc2l0aW9uLnN0YXJ0Lm9mZnNldCA8IGZpcnN0KSBjb250aW51ZTtcbiAgICAgICAgaWYgKHNlY3Rpb24udGl0bGUgPT09ICcnKSBjb250aW51ZTtcbiAgICAgICAgeWllbGQge1xuICAgICAgICAgIHBhdGg6IGZpbGUucGF0aCxcbiAgICAgICAgICBwb3NpdGlvbjogc2VjdGlvbi5wb3NpdGlvbixcbiAgICAgICAgICBzdWJqZWN0OiBzZWN0aW9uLnRpdGxlLFxuICAgICAgICAgIG1lc3NhZ2U6IGBUaGUgc2VjdGlvbiAke3F1b3RlKHNlY3Rpb24udGl0bGUpfSBpcyBlbXB0eTogbm90aGluZyBzdGFuZHMgYmV0d2VlbiBpdHMgaGVhZGluZyBhbmQgdGhlIG5leHQuYCxcbiAgICAgICAgfTtcbiAgICAgIH1cbiAgICB9XG4gIH0sXG59O1xuXG5mdW5jdGlvbiBoYXNTdWJzZWN0aW9uKGZpbGU6IFBhcnNlZEZpbGUsIGluZGV4OiBudW1iZXIpOiBib29sZWFuIHtcbiAgcmV0dXJuIGZpbGUuc2VjdGlvbnNbaW5kZXggKyAxXT8ucGFyZW50ID09PSBpbmRleDtcbn1cbiIsICIvKipcbiAqIFRoZSBwYXJ0cyB0aGF0IHJlYWRlcnMgbG9vayBmb3IgaW4gYW55IHN0cmF0ZWd5LCB3aXRoIGhvdyBhdXRob3JzIG5hbWUgdGhlbSBhbmQgdGhlIHNlbnRlbmNlcyBieSB3aGljaCBhIHRleHQgaGFzIHRoZW1cbiAqIHdpdGhvdXQgYSBoZWFkaW5nLiBPcmRlciBhbmQgd29yZGluZyBhcmUgZnJlZS4gQWZ0ZXIgdGhlIGxpZmVjeWNsZSBhbmQgcHJpbmNpcGxlcyBvZiB0aGUgR3VpZGUgKHNlY3Rpb25zIDMgYW5kIDQpIGFuZCB0aGVcbiAqIGhlYWRpbmdzIHRoYXQgc3RyYXRlZ2llcyBjb21tb25seSBoYXZlLlxuICovXG5leHBvcnQgaW50ZXJmYWNlIFN0YW5kYXJkUGFydCB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgLyoqIEhlYWRpbmdzIHRoYXQgYW5ub3VuY2UgaXQuICovXG4gIHJlYWRvbmx5IGhlYWRpbmc6IFJlZ0V4cDtcbiAgLyoqIFNlbnRlbmNlcyB0aGF0IGFtb3VudCB0byBpdC4gKi9cbiAgcmVhZG9ubHkgdGV4dDogUmVnRXhwO1xufVxuXG5leHBvcnQgY29uc3Qgc3RhbmRhcmRQYXJ0czogcmVhZG9ubHkgU3RhbmRhcmRQYXJ0W10gPSBbXG4gIHtcbiAgICBuYW1lOiAndmlzaW9uJyxcbiAgICBoZWFkaW5nOiAvXFxidmlzaW9uXFxifFxcYm1pc3Npb25cXGJ8XFxiYXNwaXJhdGlvbnxcXGJhbWJpdGlvbi9pLFxuICAgIHRleHQ6IC9cXGIoPzpvdXJ8dGhlfGl0c3x0aGlzfG5hdGlvbmFsfG92ZXJhbGwpIHZpc2lvblxcYnxcXGJ2aXNpb24gKD86aXN8b2Z8Zm9yfHN0YXRlbWVudClcXGJ8XFxiZW52aXNpb258XFxid2Ugd2FudCB0byBiZVxcYi9pLFxuICB9LFxuICB7XG4gICAgbmFtZTogJ3Njb3BlJyxcbiAgICBoZWFkaW5nOiAvXFxic2NvcGVcXGJ8XFxiYXBwbGljYWJ8XFxiYXBwbGljYXRpb24gb2YgKD86dGhlfHRoaXMpfFxcYmF1ZGllbmNlXFxifFxcYmFib3V0IHRoaXMgKD86c3RyYXRlZ3l8ZG9jdW1lbnR8cGxhbikvaSxcbiAgICB0ZXh0OiAvXFxiKD86c3RyYXRlZ3l8cG9saWN5fGRvY3VtZW50fHBsYW58cHJvZ3JhbW1lfGNvbmNlcHQpICg/OmFsc28gfG9ubHkgfG1haW5seSB8dGhlcmVmb3JlIHx0aHVzICk/KD86YXBwbGllc3xjb3ZlcnN8ZXh0ZW5kc3xhZGRyZXNzZXN8Y29uY2VybnN8Zm9jdXNlc3xkb2VzIG5vdCAoPzpjb3ZlcnxhcHBseXxkZWFsfGFkZHJlc3MpfGRlYWxzIHdpdGh8ZW5jb21wYXNzZXN8aXMgKD86YWRkcmVzc2VkfGludGVuZGVkfGRpcmVjdGVkfGFpbWVkfGxpbWl0ZWR8Zm9jdXNlZHxtZWFudCl8dGFyZ2V0c3xzZXRzIG91dHxvdXRsaW5lc3xkZWZpbmVzfGRlc2NyaWJlcylcXGJ8XFxic2NvcGUgb2YgKD86dGhlfHRoaXMpXFxifFxcYndpdGhpbiAoPzp0aGV8aXRzKSBzY29wZVxcYi9pLFxuICB9LFxuICB7XG4gICAgbmFtZTogJ29iamVjdGl2ZXMnLFxuICAgIGhlYWRpbmc6XG4gICAgICAvXFxib2JqZWN0aXZlcz9cXGJ8XFxiZ29hbHM/XFxifFxcYmFpbXM/XFxifFxcYnByaW9yaXR8XFxicGlsbGFycz9cXGJ8XFxicHVycG9zZVxcYnxcXGJzdHJhdGVnaWMgKD86ZGlyZWN0aW9ufGFyZWF8YXhbaWVdc3x0aGVtZXxsaW5lfGludGVudCl8XFxidGFyZ2V0cz9cXGIvaSxcbiAgICB0ZXh0OiAvXFxiKD86b2JqZWN0aXZlcz98Z29hbHM/fGFpbXM/fHByaW9yaXQoPzp5fGllcyl8cHVycG9zZXxwaWxsYXJzPykgKD86b2Z8YXJlfGlzfGluY2x1ZGV8Zm9yfHdpbGwpXFxifFxcYmFpbXM/ICg/OnRvfGF0KVxcYi9pLFxuICB9LFxuICB7XG4gICAgbmFtZTogJ2d1aWRpbmcgcHJpbmNpcGxlcycsXG4gICAgaGVhZGluZzogL1xcYnByaW5jaXBsZXM/XFxifFxcYnZhbHVlc1xcYnxcXGJ0ZW5ldHNcXGJ8XFxiYXBwcm9hY2hcXGIvaSxcbiAgICB0ZXh0OiAvXFxicHJpbmNpcGxlcz9cXGIuezAsNDB9XFxiKD86YXJlfGlzfG9mfGd1aWRlfHVuZGVycGlufGFwcGx5KVxcYnxcXGIoPzpndWlkaW5nfGJhc2ljfGZvbGxvd2luZ3xmdW5kYW1lbnRhbHxjb3JlfGtleXxnZW5lcmFsfHVuZGVybHlpbmcpIHByaW5jaXBsZXM/XFxifFxcYmd1aWRlZCBieVxcYnxcXGJiYXNlZCBvbiB0aGUgKD86cHJpbmNpcGxlfHZhbHVlKS9pLFxuICB9LFxuICB7XG4gICAgbmFtZTogJ2dvdmVybmFuY2UgYW5kIHJvbGVzJyxcbiAgICBoZWFkaW5nOlxuICAgICAgL1xcYmdvdmVybmFuY2VcXGJ8XFxicm9sZXM/XFxifFxcYnJlc3BvbnNpYnxcXGJpbnN0aXR1dGlvbnxcXGJvcmdhbmlbc3pdYXRpb258XFxiY29vcmRpbmF0fFxcYmNvLW9yZGluYXR8XFxic3Rha2Vob2xkZXJzP1xcYnxcXGJsZWFkZXJzaGlwXFxifFxcYmF1dGhvcml0fFxcYnN0ZWVyaW5nXFxifFxcYmNvdW5jaWxcXGJ8XFxiY29tbWl0dGVlXFxifFxcYmFjdG9yc1xcYnxcXGJjb21wZXRlbmMvaSxcbiAgICB0ZXh0OiAvXFxiKD86aXN8YXJlfHNoYWxsIGJlfHdpbGwgYmV8YmUpICg/OnByaW1hcmlseSB8bWFpbmx5IHxqb2ludGx5ICk/KD86cmVzcG9uc2libGV8YWNjb3VudGFibGV8aW4gY2hhcmdlfHRhc2tlZHxtYW5kYXRlZClcXGJ8XFxic3RlZXJpbmcgKD86Y29tbWl0dGVlfGdyb3VwKVxcYnxcXGJnb3Zlcm5hbmNlXFxifFxcYmNvb3JkaW5hdGluZyBib2R5XFxifFxcYm5hdGlvbmFsICg/OmN5YmVyID9zZWN1cml0eSApPyg/OmF1dGhvcml0eXxhZ2VuY3l8Y291bmNpbHxjb29yZGluYXRvcnxjb21taXR0ZWUpXFxiL2ksXG4gIH0sXG4gIHtcbiAgICBuYW1lOiAnaW1wbGVtZW50YXRpb24gb3IgYWN0aW9uIHBsYW4nLFxuICAgIGhlYWRpbmc6XG4gICAgICAvXFxiYWN0aW9uXFxifFxcYmFjdGlvbnNcXGJ8XFxiaW1wbGVtZW50fFxcYnJvYWQgP21hcFxcYnxcXGJ3b3JrID9wbGFuXFxifFxcYm5leHQgc3RlcHNcXGJ8XFxiZGVsaXZlcnlcXGJ8XFxiZGVsaXZlcmluZ1xcYnxcXGJtZWFzdXJlc1xcYnxcXGJpbml0aWF0aXZlcz9cXGJ8XFxiYWN0aXZpdHxcXGJleGVjdXRpb25cXGJ8XFxid2F5IGZvcndhcmRcXGJ8XFxicHJvZ3JhbW1lcz9cXGJ8XFxidGFza3M/XFxiL2ksXG4gICAgdGV4dDogL1xcYmFjdGlvbiBwbGFucz9cXGJ8XFxiaW1wbGVtZW50YXRpb24gcGxhbnxcXGJpbXBsZW1lbnRhdGlvbiBvZiAoPzp0aGV8dGhpc3xpdHMpXFxifFxcYmltcGxlbWVudCg/OmluZ3xlZCk/ICg/OnRoZXx0aGlzKSAoPzpzdHJhdGVneXxwb2xpY3l8cGxhbilcXGJ8XFxicm9hZCA/bWFwXFxiL2ksXG4gIH0sXG4gIHtcbiAgICBuYW1lOiAnbW9uaXRvcmluZyBhbmQgZXZhbHVhdGlvbicsXG4gICAgaGVhZGluZzpcbiAgICAgIC9cXGJtb25pdG9yfFxcYmV2YWx1YXR8XFxiTSZFXFxifFxcYm1lYXN1cig/OmluZ3xlbWVudHxhYmxlfGVkKXxcXGJpbmRpY2F0b3JzP1xcYnxcXGJLUElzP1xcYnxcXGJwZXJmb3JtYW5jZVxcYnxcXGJwcm9ncmVzc1xcYnxcXGJzdWNjZXNzXFxifFxcYnJlcG9ydGluZ1xcYnxcXGJvdmVyc2lnaHRcXGJ8XFxibWV0cmljc1xcYnxcXGJhY2NvdW50YWJ8XFxiYXNzZXNzKD86bWVudHxpbmcpPyAoPzpvZiApPyg/OnRoZSApPyg/OmltcGxlbWVudGF0aW9ufHByb2dyZXNzfHN0cmF0ZWd5fGVmZmVjdCl8XFxiY29udHJvbGxpbmdcXGIvaSxcbiAgICB0ZXh0OiAvXFxibW9uaXRvclxcdypcXGIuezAsNjB9XFxiKD86aW1wbGVtZW50YXRpb258c3RyYXRlZ3l8cHJvZ3Jlc3N8cGxhbnxpbml0aWF0aXZlc3xtZWFzdXJlcylcXGJ8XFxiKD86ZXZhbHVhdHxtZWFzdXJ8YXNzZXNzfHJlcG9ydHx0cmFjaylcXHcqXFxiLnswLDYwfVxcYig/OnByb2dyZXNzfGltcGxlbWVudGF0aW9ufGVmZmVjdGl2ZW5lc3N8c3RyYXRlZ3l8cGxhbilcXGJ8XFxicHJvZ3Jlc3MgcmVwb3J0cz9cXGJ8XFxicGVyZm9ybWFuY2UgaW5kaWNhdG9ycz9cXGJ8XFxiYW5udWFsIHJlcG9ydC9pLFxuICB9LFxuICB7XG4gICAgbmFtZTogJ3JldmlldyBjeWNsZScsXG4gICAgaGVhZGluZzpcbiAgICAgIC9cXGJyZXZpZXdcXHcqXFxifFxcYnJldmlzaW9ufFxcYnJldmlzKD86aW5nfGVkKVxcYnxcXGJ1cGRhdHxcXGJ2YWxpZGl0eVxcYnxcXGJhbWVuZHxcXGJ1cCB0byBkYXRlXFxifFxcYmxpZmUgP2N5Y2xlXFxifFxcYm1haW50ZW5hbmNlIG9mXFxiL2ksXG4gICAgdGV4dDogL1xcYig/OnN0cmF0ZWd5fHBvbGljeXxwbGFufGRvY3VtZW50fHByb2dyYW1tZXxjb25jZXB0KVxcYi57MCwxMDB9XFxiKD86YmV8aXN8YXJlKSAoPzpcXHcrICg/OmFuZCBcXHcrICk/KT8oPzpyZXZpZXdlZHxyZXZpc2VkfHVwZGF0ZWR8YW1lbmRlZHxhZGp1c3RlZHxhZGFwdGVkKVxcYnxcXGIoPzpyZXZpZXdzP3xyZXZpc2lvbnM/fHVwZGF0KD86ZXM/fGluZykpICg/Om9mfHRvKSAoPzp0aGV8dGhpc3xpdHMpIC57MCw0MH1cXGIoPzpzdHJhdGVneXxwb2xpY3l8cGxhbnxkb2N1bWVudHxwcm9ncmFtbWV8Y29uY2VwdClcXGJ8XFxiKD86cmVndWxhcnxwZXJpb2RpY3xhbm51YWx8eWVhcmx5fGJpZW5uaWFsfG1pZC10ZXJtfGNvbnRpbnVvdXMpICg/OmFuZCBcXHcrICk/KD86cmV2aWV3cz98cmV2aXNpb25zP3x1cGRhdGVzP3x1cGRhdGluZylcXGJ8XFxiKD86cmV2aWV3fHJldmlzZXx1cGRhdGV8YW1lbmR8cmV2aWV3aW5nfHJldmlzaW5nfHVwZGF0aW5nKSAoPzp0aGV8dGhpc3xpdHMpIC57MCwzMH1cXGIoPzpzdHJhdGVneXxwb2xpY3l8cGxhbnxkb2N1bWVudClcXGIvaSxcbiAgfSxcbiAge1xuICAgIG5hbWU6ICdyZXNvdXJjZXMgYW5kIGJ1ZGdldCcsXG4gICAgaGVhZGluZzogL1xcYnJlc291cmN8XFxiYnVkZ2V0fFxcYmZ1bmR8XFxiZmluYW5jfFxcYmNvc3RzP1xcYnxcXGJpbnZlc3QvaSxcbiAgICB0ZXh0OiAvXFxiYnVkZ2V0fFxcYmZ1bmRpbmdcXGJ8XFxiZnVuZHNcXGJ8XFxiZmluYW5jXFx3K1xcYnxcXGIoPzpodW1hbnxhZGVxdWF0ZXxzdWZmaWNpZW50fG5lY2Vzc2FyeXxhZGRpdGlvbmFsfHJlcXVpcmVkfGFsbG9jYXRlZD98ZGVkaWNhdGVkKSAoPzphbmQgXFx3KyApP3Jlc291cmNlcz9cXGJ8XFxicmVzb3VyYyg/OmVzfGluZykgKD86Zm9yfG5lZWRlZHxyZXF1aXJlZHx3aWxsfHRvKVxcYnxbXHUyMEFDJFx1MDBBM10gP1xcZC9pLFxuICB9LFxuICB7XG4gICAgbmFtZTogJ2dsb3NzYXJ5JyxcbiAgICBoZWFkaW5nOlxuICAgICAgL1xcYmdsb3NzYXJ8XFxiZGVmaW5pdGlvbnM/XFxifFxcYmFjcm9ueW1zP1xcYnxcXGJhYmJyZXZpYXRpb25zP1xcYnxcXGJ0ZXJtaW5vbG9nfFxcYnRlcm1zXFxifFxcYnZvY2FidWxhcnlcXGJ8XFxiZGljdGlvbmFyeVxcYi9pLFxuICAgIHRleHQ6IC9cXGIoPzppcyBkZWZpbmVkIGFzfGFyZSBkZWZpbmVkIGFzfGZvciB0aGUgcHVycG9zZXM/IG9mICg/OnRoaXN8dGhlKSAoPzpzdHJhdGVneXxwb2xpY3l8ZG9jdW1lbnQpfHRoZSB0ZXJtIC57Miw2MH0gKD86bWVhbnN8cmVmZXJzfGRlbm90ZXMpfHNoYWxsIG1lYW4pXFxiL2ksXG4gIH0sXG5dO1xuIiwgImltcG9ydCB0eXBlIHsgUnVsZSwgUnVsZUNvbnRleHQgfSBmcm9tICcuLi8uLi9lbmdpbmUvdHlwZXMuanMnO1xuaW1wb3J0IHsgZmlyc3RIZWFkaW5nIH0gZnJvbSAnLi4vcGxhY2VzLmpzJztcbmltcG9ydCB7IGxpc3QgfSBmcm9tICcuLi93b3JkaW5nLmpzJztcbmltcG9ydCB7IHN0YW5kYXJkUGFydHMsIHR5cGUgU3RhbmRhcmRQYXJ0IH0gZnJvbSAnLi9zdGFuZGFyZC1wYXJ0cy5qcyc7XG5cbmV4cG9ydCBjb25zdCBtaXNzaW5nU2VjdGlvbjogUnVsZSA9IHtcbiAgaWQ6ICdzdHJ1Y3R1cmUvbWlzc2luZy1zZWN0aW9uJyxcbiAgc2V2ZXJpdHk6IHsgZHJhZnRpbmc6ICdpbmZvJywgcmV2aWV3OiAnd2FybmluZycsIHJlbGVhc2U6ICd3YXJuaW5nJyB9LFxuICBzdW1tYXJ5OlxuICAgICdTdGFuZGFyZCBwYXJ0cyBvZiBhIHN0cmF0ZWd5ICh2aXNpb24sIHNjb3BlLCBvYmplY3RpdmVzLCByZXZpZXcgY3ljbGUgXHUyMDI2KSBhcmUgbmVpdGhlciBhbm5vdW5jZWQgYnkgYSBoZWFkaW5nIG5vciBmb3VuZCBpbiB0aGUgdGV4dC4nLFxuICBoZWxwOiBbXG4gICAgJ1JlYWRlcnMgbG9vayBmb3IgYSB2aXNpb24sIHRoZSBzY29wZSwgb2JqZWN0aXZlcywgZ3VpZGluZyBwcmluY2lwbGVzLCBnb3Zlcm5hbmNlIGFuZCByb2xlcywgYW4gaW1wbGVtZW50YXRpb24gb3IgYWN0aW9uIHBsYW4sIG1vbml0b3JpbmcgYW5kIGV2YWx1YXRpb24sICcgK1xuICAgICAgJ2EgcmV2aWV3IGN5Y2xlLCByZXNvdXJjZXMgYW5kIGEgZ2xvc3NhcnkuIFRoZXkgbWF5IGNvbWUgaW4gYW55IG9yZGVyIGFuZCB1bmRlciBhbnkgdGl0bGUsIGFuZCBtYXkgc2hhcmUgYSBzZWN0aW9uLicsXG4gICAgJycsXG4gICAgJyoqV2hhdCB0byBkby4qKiBBZGQgYSBzZWN0aW9uLCBvciBhIGZldyBzZW50ZW5jZXMgd2hlcmUgdGhleSBmaXQuIFRoZSBlZGl0b3IgaGFzIGEgc25pcHBldCBmb3IgZWFjaCBwYXJ0LicsXG4gIF0uam9pbignXFxuJyksXG4gICpjaGVjayhjb250ZXh0KSB7XG4gICAgY29uc3QgcGxhY2UgPSBmaXJzdEhlYWRpbmcoY29udGV4dCk7XG4gICAgaWYgKCFwbGFjZSkgcmV0dXJuO1xuICAgIGNvbnN0IG1pc3NpbmcgPSBzdGFuZGFyZFBhcnRzLmZpbHRlcigocGFydCkgPT4gIWlzUHJlc2VudChwYXJ0LCBjb250ZXh0KSk7XG4gICAgaWYgKG1pc3NpbmcubGVuZ3RoID09PSAwKSByZXR1cm47XG4gICAgY29uc3QgbmFtZXMgPSBtaXNzaW5nLm1hcCgocGFydCkgPT4gcGFydC5uYW1lKTtcbiAgICB5aWVsZCB7IC4uLnBsYWNlLCBzdWJqZWN0OiBuYW1lcy5qb2luKCcsICcpLCBtZXNzYWdlOiBgVGhlIHN0cmF0ZWd5IGhhcyBubyBwYXJ0IG9uIGl0cyAke2xpc3QobmFtZXMsICdvcicpfS5gIH07XG4gIH0sXG59O1xuXG5mdW5jdGlvbiBpc1ByZXNlbnQocGFydDogU3RhbmRhcmRQYXJ0LCB7IGZpbGVzIH06IFJ1bGVDb250ZXh0KTogYm9vbGVhbiB7XG4gIHJldHVybiBmaWxlcy5zb21lKFxuICAgICh7IGZpbGUsIHBhc3NhZ2VzIH0pID0+XG4gICAgICBmaWxlLnNlY3Rpb25zLnNvbWUoKHMpID0+IHBhcnQuaGVhZGluZy50ZXN0KHMudGl0bGUpKSB8fFxuICAgICAgcGFzc2FnZXMuc29tZShcbiAgICAgICAgKHsgcGFzc2FnZSB9KSA9PlxuICAgICAgICAgIChwYXNzYWdlLmVtcGhhc2lzZWQgJiYgcGFydC5oZWFkaW5nLnRlc3QocGFzc2FnZS50ZXh0KSkgfHwgcGFydC50ZXh0LnRlc3QocGFzc2FnZS50ZXh0LnNsaWNlKDAsIExPTkdFU1QpKSxcbiAgICAgICksXG4gICk7XG59XG5cbi8qKiBMb29rcyBubyBmdXJ0aGVyIGludG8gYSBwYXNzYWdlIHRoYW4gdGhpcyAoVVRGLTE2IHVuaXRzKTogdGhlIHBhdHRlcm5zIGxvb2sgYWhlYWQsIGFuZCBub2JvZHkgd3JpdGVzIGxvbmdlciBwYXJhZ3JhcGhzLiAqL1xuY29uc3QgTE9OR0VTVCA9IDUwMDA7XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7QUFHTyxJQUFNLGVBQXFCO0FBQUEsRUFDaEMsSUFBSTtBQUFBLEVBQ0osVUFBVSxFQUFFLFVBQVUsUUFBUSxRQUFRLFdBQVcsU0FBUyxRQUFRO0FBQUEsRUFDbEUsU0FBUztBQUFBLEVBQ1QsTUFBTTtBQUFBLElBQ0o7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0YsRUFBRSxLQUFLLElBQUk7QUFBQSxFQUNYLENBQUMsTUFBTSxFQUFFLE1BQU0sR0FBRztBQUNoQixlQUFXLEVBQUUsS0FBSyxLQUFLLE9BQU87QUFDNUIsWUFBTSxRQUFRLEtBQUssU0FBUyxDQUFDLEdBQUcsU0FBUyxNQUFNLFVBQVU7QUFDekQsaUJBQVcsQ0FBQyxPQUFPLE9BQU8sS0FBSyxLQUFLLFNBQVMsUUFBUSxHQUFHO0FBRXRELFlBQUksUUFBUSxTQUFTLEtBQUssY0FBYyxNQUFNLEtBQUssS0FBSyxRQUFRLFNBQVMsTUFBTSxTQUFTLE1BQU87QUFDL0YsWUFBSSxRQUFRLFVBQVUsR0FBSTtBQUMxQixjQUFNO0FBQUEsVUFDSixNQUFNLEtBQUs7QUFBQSxVQUNYLFVBQVUsUUFBUTtBQUFBLFVBQ2xCLFNBQVMsUUFBUTtBQUFBLFVBQ2pCLFNBQVMsZUFBZSxNQUFNLFFBQVEsS0FBSyxDQUFDO0FBQUEsUUFDOUM7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsY0FBYyxNQUFrQixPQUF3QjtBQUMvRCxTQUFPLEtBQUssU0FBUyxRQUFRLENBQUMsR0FBRyxXQUFXO0FBQzlDOzs7QUNuQk8sSUFBTSxnQkFBeUM7QUFBQSxFQUNwRDtBQUFBLElBQ0UsTUFBTTtBQUFBLElBQ04sU0FBUztBQUFBLElBQ1QsTUFBTTtBQUFBLEVBQ1I7QUFBQSxFQUNBO0FBQUEsSUFDRSxNQUFNO0FBQUEsSUFDTixTQUFTO0FBQUEsSUFDVCxNQUFNO0FBQUEsRUFDUjtBQUFBLEVBQ0E7QUFBQSxJQUNFLE1BQU07QUFBQSxJQUNOLFNBQ0U7QUFBQSxJQUNGLE1BQU07QUFBQSxFQUNSO0FBQUEsRUFDQTtBQUFBLElBQ0UsTUFBTTtBQUFBLElBQ04sU0FBUztBQUFBLElBQ1QsTUFBTTtBQUFBLEVBQ1I7QUFBQSxFQUNBO0FBQUEsSUFDRSxNQUFNO0FBQUEsSUFDTixTQUNFO0FBQUEsSUFDRixNQUFNO0FBQUEsRUFDUjtBQUFBLEVBQ0E7QUFBQSxJQUNFLE1BQU07QUFBQSxJQUNOLFNBQ0U7QUFBQSxJQUNGLE1BQU07QUFBQSxFQUNSO0FBQUEsRUFDQTtBQUFBLElBQ0UsTUFBTTtBQUFBLElBQ04sU0FDRTtBQUFBLElBQ0YsTUFBTTtBQUFBLEVBQ1I7QUFBQSxFQUNBO0FBQUEsSUFDRSxNQUFNO0FBQUEsSUFDTixTQUNFO0FBQUEsSUFDRixNQUFNO0FBQUEsRUFDUjtBQUFBLEVBQ0E7QUFBQSxJQUNFLE1BQU07QUFBQSxJQUNOLFNBQVM7QUFBQSxJQUNULE1BQU07QUFBQSxFQUNSO0FBQUEsRUFDQTtBQUFBLElBQ0UsTUFBTTtBQUFBLElBQ04sU0FDRTtBQUFBLElBQ0YsTUFBTTtBQUFBLEVBQ1I7QUFDRjs7O0FDakVPLElBQU0saUJBQXVCO0FBQUEsRUFDbEMsSUFBSTtBQUFBLEVBQ0osVUFBVSxFQUFFLFVBQVUsUUFBUSxRQUFRLFdBQVcsU0FBUyxVQUFVO0FBQUEsRUFDcEUsU0FDRTtBQUFBLEVBQ0YsTUFBTTtBQUFBLElBQ0o7QUFBQSxJQUVBO0FBQUEsSUFDQTtBQUFBLEVBQ0YsRUFBRSxLQUFLLElBQUk7QUFBQSxFQUNYLENBQUMsTUFBTSxTQUFTO0FBQ2QsVUFBTSxRQUFRLGFBQWEsT0FBTztBQUNsQyxRQUFJLENBQUMsTUFBTztBQUNaLFVBQU0sVUFBVSxjQUFjLE9BQU8sQ0FBQyxTQUFTLENBQUMsVUFBVSxNQUFNLE9BQU8sQ0FBQztBQUN4RSxRQUFJLFFBQVEsV0FBVyxFQUFHO0FBQzFCLFVBQU0sUUFBUSxRQUFRLElBQUksQ0FBQyxTQUFTLEtBQUssSUFBSTtBQUM3QyxVQUFNLEVBQUUsR0FBRyxPQUFPLFNBQVMsTUFBTSxLQUFLLElBQUksR0FBRyxTQUFTLG1DQUFtQyxLQUFLLE9BQU8sSUFBSSxDQUFDLElBQUk7QUFBQSxFQUNoSDtBQUNGO0FBRUEsU0FBUyxVQUFVLE1BQW9CLEVBQUUsTUFBTSxHQUF5QjtBQUN0RSxTQUFPLE1BQU07QUFBQSxJQUNYLENBQUMsRUFBRSxNQUFNLFNBQVMsTUFDaEIsS0FBSyxTQUFTLEtBQUssQ0FBQyxNQUFNLEtBQUssUUFBUSxLQUFLLEVBQUUsS0FBSyxDQUFDLEtBQ3BELFNBQVM7QUFBQSxNQUNQLENBQUMsRUFBRSxRQUFRLE1BQ1IsUUFBUSxjQUFjLEtBQUssUUFBUSxLQUFLLFFBQVEsSUFBSSxLQUFNLEtBQUssS0FBSyxLQUFLLFFBQVEsS0FBSyxNQUFNLEdBQUcsT0FBTyxDQUFDO0FBQUEsSUFDNUc7QUFBQSxFQUNKO0FBQ0Y7QUFHQSxJQUFNLFVBQVU7IiwKICAibmFtZXMiOiBbXQp9Cg==
