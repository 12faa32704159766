/** A new strategy: the files to start from. `[square brackets]` are fields, HTML comments are guidance. */
import type { Framework } from '../engine/types.js';
import type { TemplateFile, TemplateParams } from './protocol.js';
import { chapterAt } from './sections.js';
import { quoteYaml } from './yaml-edit.js';

const NAME = 'strategy.md';

/** The files of a new strategy: `strategy.md` with all standard sections, and its `strategy.yaml`. */
export function createTemplate(params: TemplateParams, framework: Framework): TemplateFile[] {
  const wanted = framework.areas.filter((area) => params.areas.includes(area.id));
  const chapters = wanted.map((area) => chapterAt(area, area.elements, 2));
  const text = [opening(params), ...chapters, closing(params)].join('\n\n');
  return [
    { path: NAME, text: `${text}\n` },
    { path: 'strategy.yaml', text: configText(params, framework) },
  ];
}

/** One line, so that no answer can break out of the heading or sentence that it is put into. */
const line = (text: string): string => text.replace(/\s+/g, ' ').replace(/[<>]/g, '').trim();

function opening({ title, country, period }: TemplateParams): string {
  return `# ${line(title)} ${period.from}–${period.to}

## Foreword

<!-- One page at most, signed by the head of state or government: why cybersecurity matters to the country and what is promised. -->

[Text of the foreword]

[Name and office of the person who signs]

## Executive summary

<!-- Write it last: the vision, the objectives, the most important actions, who leads, what it costs. -->

[Summary in half a page]

## Context and threats

<!-- How far the country depends on digital services, which incidents it has had, who is threatened by whom. Name your sources. -->

[The situation of ${line(country)}]

## Vision

<!-- One or two sentences: what cyberspace in the country looks like at the end of the period. -->

By ${period.to}, [vision in one sentence].

## Scope

<!-- Who and what the strategy covers, for which years, and what it leaves to other policies. -->

This strategy covers [sectors and bodies] from ${period.from} to ${period.to}. It does not cover [what other policies govern].

## Objectives

<!-- Three to seven objectives. Each has a section below and a row in the table of indicators. -->

1. [Objective]
2. [Objective]
3. [Objective]

## Guiding principles

<!-- For example: human rights, inclusiveness, a risk-based approach, clear roles, trust. -->

- [Principle and what it means here]`;
}

function closing({ period }: TemplateParams): string {
  return `## Action plan

<!-- Every action has one body that leads it, a date, and the money it needs. -->

| No. | Action | Lead | Partners | Deadline | Budget |
|---|---|---|---|---|---|
| 1 | [action] | [body responsible] | [partners] | [date] | [amount and source] |

## Indicators

<!-- Specific, measurable, with a baseline and a target, a date and an owner. -->

| Indicator | Baseline | Target | Deadline | Owner | Source of data |
|---|---|---|---|---|---|
| [what is measured] | [figure and year] | [figure with unit] | [date, at the latest ${period.to}] | [body responsible] | [source] |

## Monitoring and evaluation

<!-- Who collects the figures, how often they are reported, to whom, and what happens when a target is missed. -->

[Body responsible] reports on progress to [body] every [period]. An independent evaluation follows by [date].

## Review of this strategy

[Body responsible] reviews this strategy every [period], and by ${period.to} prepares the next one.

## Resources and budget

<!-- Money, people and equipment, where they come from, and for which years. -->

| Purpose | Amount | Source | Years |
|---|---|---|---|
| [purpose] | [amount] | [source] | ${period.from}–${period.to} |

## Glossary

- **[Term]**: [meaning]`;
}

function configText({ title, country, period, areas }: TemplateParams, framework: Framework): string {
  const left = framework.areas.filter((area) => !areas.includes(area.id));
  const aside = left.flatMap((area) => area.elements.map((e) => asideEntry(e.id)));
  const list =
    aside.length > 0
      ? `\n# Focus areas that were left out. Say why, or take the entry out and write the section.\nnotApplicable:\n${aside.join('')}`
      : '';
  return `# What this strategy is and how it is checked.
title: ${quoteYaml(title)}
country: ${quoteYaml(country)}
period: { from: ${period.from}, to: ${period.to} }
files:
  - ${NAME}
profile: drafting
${list}`;
}

const asideEntry = (id: string): string => `  - element: "${id}"\n    reason: "[reason]"\n`;
