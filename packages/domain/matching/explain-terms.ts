import { toSlots } from '../availability/index.ts';
import { overlapOf } from '../hours/index.ts';
import { PLACEMENT_FORMS } from '../placements/forms.ts';
import type {
  AvailabilityPart,
  FitStatus,
  HoursPart,
  TravelPart,
  WishesPart,
} from './explanation.ts';
import type { Demand, VisibleSupply } from './types.ts';

/** Weekly hours of both sides. */
export function explainHours(
  supply: VisibleSupply,
  demand: Demand,
  points: number,
  maxPoints: number,
): HoursPart {
  const offered = { min: supply.hoursMin, max: supply.hoursMax };
  const asked = { min: demand.hoursMin, max: demand.hoursMax };
  const overlap = overlapOf(offered, asked);
  const tooFew = offered.max < asked.min;
  return {
    kind: 'hours',
    status: overlap === null ? 'blocked' : byPoints(points, maxPoints),
    points,
    maxPoints,
    waysOut: overlap !== null ? [] : [tooFew ? 'more-hours' : 'fewer-hours'],
    offered,
    asked,
    overlap,
    missingHours: Math.max(0, asked.min - offered.max, offered.min - asked.max),
  };
}

/** Times of the week of both sides; what nobody stated reads "in overleg". */
export function explainAvailability(
  supply: VisibleSupply,
  demand: Demand,
  points: number,
  maxPoints: number,
): AvailabilityPart {
  const notStatedBy: AvailabilityPart['notStatedBy'] = [
    ...(supply.availability === 0 ? (['person'] as const) : []),
    ...(demand.availability === 0 ? (['vacancy'] as const) : []),
  ];
  const known = notStatedBy.length === 0;
  const missing = known ? toSlots(demand.availability & ~supply.availability) : [];
  return {
    kind: 'availability',
    status: known ? byPoints(points, maxPoints) : 'unknown',
    points,
    maxPoints,
    waysOut: known && missing.length === 0 ? [] : ['discuss-times'],
    asked: toSlots(demand.availability),
    missing,
    notStatedBy,
  };
}

/** Distance against the person's limit; a place that is not known reads "unknown". */
export function explainTravel(
  supply: VisibleSupply,
  distanceKm: number,
  points: number,
  maxPoints: number,
): TravelPart {
  const known = !Number.isNaN(distanceKm);
  const blocked = supply.maxTravelKm !== null && distanceKm > supply.maxTravelKm;
  return {
    kind: 'travel',
    status: blocked ? 'blocked' : known ? 'met' : 'unknown',
    points,
    maxPoints,
    waysOut: blocked ? ['widen-travel'] : [],
    distanceKm: known ? distanceKm : null,
    limitKm: supply.maxTravelKm,
  };
}

/** Wished branches and forms. */
export function explainWishes(
  supply: VisibleSupply,
  demand: Demand,
  points: number,
  maxPoints: number,
): WishesPart {
  const sharedForms = PLACEMENT_FORMS.filter(
    (form) => demand.forms.includes(form) && supply.wishedForms.includes(form),
  );
  const noFormWish = supply.wishedForms.length === 0 || demand.forms.length === 0;
  const noBranchWish = supply.wishedBranches.length === 0;
  return {
    kind: 'wishes',
    status: noBranchWish && noFormWish ? 'unknown' : byPoints(points, maxPoints),
    points,
    maxPoints,
    waysOut: [],
    branch: demand.branch,
    branchWished: noBranchWish ? null : supply.wishedBranches.includes(demand.branch),
    formsWished: noFormWish ? null : sharedForms.length > 0,
    sharedForms,
  };
}

function byPoints(points: number, maxPoints: number): FitStatus {
  if (points >= maxPoints) return 'met';
  return points > 0 ? 'partly' : 'missing';
}
