import { calendarDateAt } from '@inzetbaar/domain/calendar';
import type { Actor } from '@inzetbaar/domain/identity';
import { evidenceValidUntil } from '@inzetbaar/domain/passports';
import { isReservedProcedure } from '../passports/list-evidence.ts';
import type {
  Ids,
  Repositories,
  SkillCatalogue,
  StoredSeatRequest,
  StoredTraining,
} from '../ports/index.ts';

/** As long as who gave a piece of evidence may be written. */
const GIVER_MAX = 120;

/**
 * Puts what a completed training taught into the passport of who completed it: a certificate for each
 * skill, with the training as its source, by the rules of evidence. The employer reads nothing back.
 */
export async function takeUpTraining(
  { seatRequests, audit, outbox }: Repositories,
  { ids, catalogue }: { ids: Ids; catalogue: Pick<SkillCatalogue, 'skill'> },
  {
    actor,
    training,
    request,
    now,
  }: { actor: Actor; training: StoredTraining; request: StoredSeatRequest; now: Date },
): Promise<void> {
  const today = calendarDateAt(now);
  const skills = training.skills.map(({ skillId }) => {
    const certificate = { kind: 'certificate', givenOn: today, lastPractisedOn: null } as const;
    const validUntil = evidenceValidUntil(certificate, isReservedProcedure(catalogue, skillId));
    return { id: ids.next(), skillId, validUntil };
  });
  const by = `${training.organisationName}: ${training.title}`.slice(0, GIVER_MAX);
  const passportId = await seatRequests.takeUp(request.id, skills, { by, on: today, at: now });
  await audit.recordMany(
    skills.map(({ id }) => ({
      at: now,
      actor,
      action: 'evidence.added',
      subjectType: 'evidence',
      subjectId: id,
      organisationId: training.organisationId,
      details: { kind: 'certificate', trainingId: training.id },
    })),
  );
  if (passportId !== null) await outbox.add('passport.changed', passportId);
}
