/** The rules on KPIs, actions and commitments, in the order of the documentation. */
import type { Rule } from '../engine/types.js';
import { budgetTotal } from './action/budget-total.js';
import { noDeadline } from './action/no-deadline.js';
import { noOwner as noActionOwner } from './action/no-owner.js';
import { noResources } from './action/no-resources.js';
import { vagueCommitment } from './text/vague-commitment.js';
import { conflictingTargets } from './kpi/conflicting-targets.js';
import { deadlineOutsidePeriod } from './kpi/deadline-outside-period.js';
import { noBaseline } from './kpi/no-baseline.js';
import { noOwner } from './kpi/no-owner.js';
import { noTarget } from './kpi/no-target.js';
import { noneForArea } from './kpi/none-for-area.js';
import { notMeasurable } from './kpi/not-measurable.js';
import { notSpecific } from './kpi/not-specific.js';
import { notTimeBound } from './kpi/not-time-bound.js';
import { targetBelowBaseline } from './kpi/target-below-baseline.js';
import { unknownOwner } from './kpi/unknown-owner.js';
import { unrealistic } from './kpi/unrealistic.js';

export const kpiRules: readonly Rule[] = [
  notSpecific,
  notMeasurable,
  noTarget,
  notTimeBound,
  noOwner,
  noBaseline,
  unrealistic,
  deadlineOutsidePeriod,
  noneForArea,
  unknownOwner,
  targetBelowBaseline,
  conflictingTargets,
  noActionOwner,
  noDeadline,
  noResources,
  budgetTotal,
  vagueCommitment,
];
