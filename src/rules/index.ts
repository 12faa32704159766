/** All rules, in the order of the documentation. To add one: its file, a line here, a test. */
import type { Rule } from '../engine/types.js';
import { invalidFramework, invalidValue, invalidYaml, pathOutside, unknownKey } from './config/problems.js';
import { reviewDue } from './config/review-due.js';
import { unknownElement } from './config/unknown-element.js';
import { unknownRule } from './config/unknown-rule.js';
import { missingElement } from './coverage/missing-element.js';
import { missingFocusArea } from './coverage/missing-focus-area.js';
import { partialElement } from './coverage/partial-element.js';
import { principleNotVisible } from './coverage/principle-not-visible.js';
import { missingReason } from './directive/missing-reason.js';
import { unknownDirective } from './directive/unknown.js';
import { unusedDirective } from './directive/unused.js';
import { empty } from './document/empty.js';
import { notChecked } from './document/not-checked.js';
import { kpiRules } from './kpi-rules.js';
import { emptySection } from './structure/empty-section.js';
import { missingSection } from './structure/missing-section.js';
import { placeholder } from './text/placeholder.js';
import { unclosedComment } from './text/unclosed-comment.js';
import { undefinedAcronym } from './text/undefined-acronym.js';

export const rules: readonly Rule[] = [
  missingFocusArea,
  missingElement,
  partialElement,
  principleNotVisible,
  missingSection,
  emptySection,
  placeholder,
  undefinedAcronym,
  unclosedComment,
  ...kpiRules,
  notChecked,
  empty,
  unknownDirective,
  unusedDirective,
  missingReason,
  invalidYaml,
  unknownKey,
  invalidValue,
  pathOutside,
  invalidFramework,
  unknownRule,
  unknownElement,
  reviewDue,
];
