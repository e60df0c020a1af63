import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import { titlesOn } from '@inzetbaar/domain/passports';
import {
  developmentPath,
  type DevelopmentPath,
  type Learner,
  nearestOccupations,
  type PathCatalogue,
} from '@inzetbaar/domain/trainings';
import { passportHolder } from '../passports/holder.ts';
import { inNewestWords } from '../passports/newest-words.ts';
import type {
  CatalogueOccupation,
  Clock,
  Repositories,
  SkillCatalogue,
  StoredPassport,
  Transaction,
} from '../ports/index.ts';
import { type NearTraining, trainingsNear } from './offered-trainings.ts';

interface Dependencies {
  transaction: Transaction;
  clock: Clock;
  catalogue: SkillCatalogue;
}

/** A path with what it names. */
export interface PathView {
  occupation: CatalogueOccupation;
  path: DevelopmentPath;
  /** The trainings that its steps point at. */
  trainings: readonly NearTraining[];
}

/** So many occupations are compared in one answer. */
const NEAREST_MAX = 12;

/**
 * The way from the own passport to an occupation. Candidates and trainees only; without a passport it
 * starts from nothing. Throws `not_found` for an occupation that the language does not have.
 */
export function readDevelopmentPath({ transaction, clock, catalogue }: Dependencies) {
  return async (actor: Actor, occupationId: string): Promise<PathView> => {
    const accountId = passportHolder(actor);
    const occupation = catalogue.occupation(occupationId);
    if (occupation === null) throw new DomainError('not_found', { what: 'occupation' });
    const today = calendarDateAt(clock.now());
    return transaction(actor, async (tx) => {
      const { learner, home } = await learnerOf(tx, accountId, catalogue, today);
      const near = await trainingsNear(tx, essentialOf([occupation]), { home, today });
      const offered = near.map((one) => one.offered);
      const path = developmentPath(learner, occupation, pathCatalogue(catalogue), offered, today);
      const named = new Set(
        path.steps.flatMap(({ offers, trainingId }) => [...offers, trainingId]),
      );
      const trainings = near.filter(({ training }) => named.has(training.id));
      return { occupation, path, trainings };
    });
  };
}

/**
 * The occupations that are nearest to the own passport and that the law allows, shortest path first.
 * Candidates and trainees only.
 */
export function listNearestOccupations({ transaction, clock, catalogue }: Dependencies) {
  return async (actor: Actor): Promise<readonly Omit<PathView, 'trainings'>[]> => {
    const accountId = passportHolder(actor);
    const today = calendarDateAt(clock.now());
    const occupations = catalogue.searchOccupations('');
    const { learner, near } = await transaction(actor, async (tx) => {
      const found = await learnerOf(tx, accountId, catalogue, today);
      const trainings = await trainingsNear(tx, essentialOf(occupations), {
        home: found.home,
        today,
      });
      return { learner: found.learner, near: trainings };
    });
    const offered = near.map((one) => one.offered);
    const known = pathCatalogue(catalogue);
    return nearestOccupations(learner, occupations, known, offered, today, NEAREST_MAX).flatMap(
      (path) => {
        const occupation = catalogue.occupation(path.occupationId);
        return occupation === null ? [] : [{ occupation, path }];
      },
    );
  };
}

async function learnerOf(
  { passports }: Pick<Repositories, 'passports'>,
  accountId: string,
  catalogue: SkillCatalogue,
  today: string,
): Promise<{ learner: Learner; home: StoredPassport['home'] }> {
  const passport = await passports.findOf(accountId);
  if (passport === null) return { learner: { skills: [], titles: [] }, home: null };
  const { skills } = inNewestWords(passport, catalogue);
  return {
    learner: { skills, titles: titlesOn(passport.registrations, today) },
    home: passport.home,
  };
}

function pathCatalogue({ graph, skill }: SkillCatalogue): PathCatalogue {
  return {
    graph,
    broaderOf: (skillId) => skill(skillId)?.broader ?? null,
    procedureOf: (skillId) => skill(skillId)?.procedure ?? null,
  };
}

function essentialOf(occupations: readonly CatalogueOccupation[]): string[] {
  const essential = occupations.flatMap(({ skills }) =>
    skills.filter(({ importance }) => importance === 'essential'),
  );
  return [...new Set(essential.map(({ skillId }) => skillId))];
}
