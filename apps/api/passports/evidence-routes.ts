import {
  addEvidence as addEvidenceOf,
  listEvidence as listEvidenceOf,
  recordPractice as recordPracticeOf,
  type SkillWithEvidence,
  withdrawEvidence as withdrawEvidenceOf,
} from '@inzetbaar/application/passports';
import {
  addEvidence,
  listEvidence,
  recordPractice,
  type SkillWithEvidenceView,
  withdrawEvidence,
} from '@inzetbaar/contracts/passports';
import { type Route, route } from '../http/mount.ts';
import { type Names, presentSkill } from '../vacancies/present.ts';
import type { PassportDependencies } from './routes.ts';

/** What stands behind the skills of the own passport. */
export function evidenceRoutes(dependencies: PassportDependencies): Route[] {
  const names: Names = { skills: dependencies.catalogue, places: dependencies.gazetteer };
  const list = listEvidenceOf(dependencies);
  const add = addEvidenceOf(dependencies);
  const practise = recordPracticeOf(dependencies);
  const withdraw = withdrawEvidenceOf(dependencies);
  return [
    route(listEvidence, async ({ actor }) => ({
      body: { skills: (await list(actor)).map((skill) => presentEvidence(skill, names)) },
    })),
    route(addEvidence, async ({ actor, body }) => {
      const { id } = await add(actor, body);
      return { body: { id } };
    }),
    route(recordPractice, async ({ actor, body }) => {
      await practise(actor, body);
      return { body: null };
    }),
    route(withdrawEvidence, async ({ actor, params }) => {
      await withdraw(actor, params.id);
      return { body: null };
    }),
  ];
}

export function presentEvidence(
  { skillId, level, isReserved, evidence }: SkillWithEvidence,
  names: Names,
): SkillWithEvidenceView {
  return {
    ...presentSkill(skillId, names),
    level,
    isReserved,
    evidence: evidence.map(({ rule, ...one }) => ({
      id: one.id,
      kind: one.kind,
      level: one.level,
      givenBy: one.givenBy,
      givenOn: one.givenOn,
      lastPractisedOn: one.lastPractisedOn,
      validUntil: one.validUntil,
      trainingId: one.trainingId ?? null,
      standing: one.standing,
      doubtReason: one.doubtReason,
      rule: { ...rule.explanation, source: rule.source },
    })),
  };
}
