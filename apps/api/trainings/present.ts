import type { StoredSeatRequest, StoredTraining } from '@inzetbaar/application/ports';
import type {
  AnsweredRequest,
  NearTraining as FoundNear,
  PathView,
  TrainingView,
} from '@inzetbaar/application/trainings';
import type {
  DevelopmentPathView,
  LegalStepView,
  MySeatRequest,
  NearestOccupation,
  NearTraining,
  SeatRequest,
  Training,
  TrainingItem,
} from '@inzetbaar/contracts/trainings';
import { availableSeatTransitions, type LegalStep } from '@inzetbaar/domain/trainings';
import { type Names, presentMunicipality, presentSkill } from '../vacancies/present.ts';
import { roundKm } from '../vacancies/present-search.ts';

export function presentTrainingItem(
  stored: StoredTraining,
  today: string,
  names: Names,
): TrainingItem {
  const { id, status, title, form, weeks, hours, costs, reach, location } = stored;
  return {
    id,
    status,
    organisation: { id: stored.organisationId, name: stored.organisationName },
    title,
    skills: stored.skills.map(({ skillId, level }) => ({
      ...presentSkill(skillId, names),
      level,
    })),
    form,
    weeks,
    hours,
    location:
      location === null
        ? null
        : {
            name: location.name,
            municipality: presentMunicipality(location.municipalityCode, names).name,
          },
    costs,
    reach,
    sessions: stored.sessions.map(({ taken, ...session }) => ({
      ...session,
      seatsLeft: Math.max(0, session.seats - taken),
      canBeAsked: status === 'open' && session.askUntil >= today,
    })),
  };
}

export function presentTraining(
  { training, owner, mine, today }: TrainingView,
  names: Names,
): Training {
  return {
    ...presentTrainingItem(training, today, names),
    about: training.about,
    locationId: training.locationId,
    version: training.version,
    owner: owner === null ? null : { transitions: [...owner.transitions] },
    mine: mine === null ? null : presentMySeatRequest(mine, training, today),
  };
}

export function presentMySeatRequest(
  request: StoredSeatRequest,
  training: StoredTraining,
  today: string,
): MySeatRequest {
  const { id, status, sessionId, startsOn } = request;
  return {
    id,
    status,
    sessionId,
    startsOn,
    transitions: availableSeatTransitions(request, 'person', today),
    training: { id: training.id, title: training.title, organisation: training.organisationName },
  };
}

export function presentSeatRequest({ request, transitions }: AnsweredRequest): SeatRequest {
  const { id, status, sessionId, startsOn, name, email } = request;
  return {
    id,
    status,
    sessionId,
    startsOn,
    name,
    email,
    askedAt: request.createdAt.toISOString(),
    transitions: [...transitions],
  };
}

export function presentNear({ training, session, offered }: FoundNear, names: Names): NearTraining {
  const { id, title, organisationName, form, weeks, location } = training;
  const { startsOn, askUntil, seats, taken } = session;
  const { distanceKm } = offered;
  return {
    id,
    title,
    organisation: organisationName,
    form,
    weeks,
    municipality:
      location === null ? null : presentMunicipality(location.municipalityCode, names).name,
    distanceKm: distanceKm === null ? null : roundKm(distanceKm),
    skills: training.skills.map(({ skillId, level }) => ({ skillId, level })),
    next: { id: session.id, startsOn, askUntil, seatsLeft: Math.max(0, seats - taken) },
  };
}

export function presentPath(
  { occupation, path, trainings }: PathView,
  names: Names,
): DevelopmentPathView {
  return {
    ...summaryOf({ occupation, path }),
    met: path.met.map((skillId) => presentSkill(skillId, names)),
    legal: path.legal.map((step) => presentLegalStep(step, names)),
    steps: path.steps.map(({ way, trainingId, weeks, rises, helpsWith, offers }) => ({
      way,
      trainingId,
      weeks,
      rises: rises.map(({ skillId, from, to }) => ({ ...presentSkill(skillId, names), from, to })),
      helpsWith: helpsWith.map((skillId) => presentSkill(skillId, names)),
      offers: [...offers],
    })),
    trainings: trainings.map((one) => presentNear(one, names)),
  };
}

export function presentNearest(view: Omit<PathView, 'trainings'>): NearestOccupation {
  return { ...summaryOf(view), steps: view.path.steps.length };
}

function summaryOf({ occupation, path }: Omit<PathView, 'trainings'>) {
  const { id, nl, en } = occupation;
  const { totalWeeks, stepsAtWork, skillsMet } = path;
  return { occupation: { id, nl, en }, totalWeeks, stepsAtWork, skillsMet };
}

function presentLegalStep(step: LegalStep, names: Names): LegalStepView {
  if (step.kind === 'procedure') {
    const { kind, skillId, procedure, titles } = step;
    return { kind, ...presentSkill(skillId, names), procedure, titles: [...titles] };
  }
  const { kind, titles, rules, studies } = step;
  return {
    kind,
    titles: [...titles],
    rules: rules.map(({ source, explanation }) => ({ source, explanation })),
    studies: studies.map(({ nl, en, years }) => ({ nl, en, years })),
  };
}
