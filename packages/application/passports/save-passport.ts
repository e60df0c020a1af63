import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import type { Lane } from '@inzetbaar/domain/lanes';
import { calendarDateAt } from '@inzetbaar/domain/calendar';
import {
  checkPassport,
  isSameStatement,
  type StatedRegistration,
} from '@inzetbaar/domain/passports';
import { noteIssues } from '@inzetbaar/domain/second-track/health-words';
import type {
  Clock,
  Gazetteer,
  Ids,
  JoinedLane,
  SkillCatalogue,
  StoredPassport,
  StoredRegistration,
  Transaction,
} from '../ports/index.ts';
import {
  openIntroductionsOf,
  recruitersOf,
  withdrawWithoutLane,
} from '../introductions/leave-lanes.ts';
import { isInUse } from '../skills-language/index.ts';
import { passportHolder } from './holder.ts';
import { inNewestWords, writtenInNewestWords } from './newest-words.ts';
import { emptyPassport } from './read-passport.ts';

/** What a person fills in; where somebody lives and who employs somebody follow from it. */
export interface PassportContent extends Omit<
  StoredPassport,
  | 'id'
  | 'accountId'
  | 'registrations'
  | 'municipalityCode'
  | 'home'
  | 'lanes'
  | 'version'
  | 'updatedAt'
> {
  registrations: readonly StatedRegistration[];
  lanes: readonly Lane[];
}

interface PassportToSave {
  content: PassportContent;
  /** Version that the writer has read; 0 where there was none yet. */
  expectedVersion: number;
}

/**
 * Saves the own passport. Candidates and trainees only. Throws `invalid_input` with every field that
 * is wrong, and `version_conflict` with the present passport where somebody else (another device) was
 * first. Home is the middle of the postcode area: nothing nearer is kept. A lane that was joined
 * before keeps its employer, a registration that is stated as before keeps its check. Leaving a lane
 * withdraws the open introductions that no other lane carries. In the second track the own introduction
 * may not name health: it is for employers, who may not keep that.
 */
export function savePassport({
  transaction,
  clock,
  ids,
  gazetteer,
  catalogue,
  publicUrl,
}: {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  gazetteer: Gazetteer;
  catalogue: SkillCatalogue;
  publicUrl: string;
}) {
  return async (
    actor: Actor,
    { content: written, expectedVersion }: PassportToSave,
  ): Promise<StoredPassport> => {
    const content = writtenInNewestWords(written, catalogue);
    const accountId = passportHolder(actor);
    const leaves = (before: Pick<StoredPassport, 'lanes'> | null) =>
      before !== null && before.lanes.some(({ lane }) => !content.lanes.includes(lane));
    const open = await transaction(actor, async (tx) =>
      leaves(await tx.passports.findOf(accountId)) ? openIntroductionsOf(tx, accountId) : [],
    );
    const recipients = await recruitersOf(transaction, open);
    return transaction(actor, async (tx) => {
      const { passports, audit, outbox } = tx;
      const stored = await passports.findOf(accountId);
      const present = stored === null ? null : inNewestWords(stored, catalogue);
      // A skill that was split is held under its last name until its owner chooses.
      const held = new Set(present?.skills.map(({ skillId }) => skillId));
      const issues = [
        ...checkPassport(content, {
          knowsSkill: (skillId) => isInUse(catalogue, skillId) || held.has(skillId),
          knowsPostcode: (postcode) => gazetteer.postcodeArea(postcode) !== null,
          today: calendarDateAt(clock.now()),
        }),
        ...(content.lanes.includes('second-track')
          ? noteIssues('introductionText', content.introductionText)
          : []),
      ];
      if (issues.length > 0) throw invalidInput(...issues);
      const conflict = (current: unknown) => new DomainError('version_conflict', { current });
      if ((present?.version ?? 0) !== expectedVersion) {
        throw conflict(present ?? emptyPassport(accountId));
      }
      const passport: StoredPassport = {
        ...content,
        id: present?.id ?? ids.next(),
        accountId,
        ...homeOf(content.postcodeArea, gazetteer),
        registrations: keepChecks(content.registrations, present?.registrations ?? [], ids),
        lanes: keepEmployers(content.lanes, present?.lanes ?? []),
        version: expectedVersion + 1,
        updatedAt: clock.now(),
      };
      if (present === null) {
        await passports.insert(passport);
      } else if (!(await passports.update(passport, expectedVersion))) {
        throw conflict(await passports.findOf(accountId));
      }
      await audit.record({
        at: clock.now(),
        actor,
        action: 'passport.saved',
        subjectType: 'passport',
        subjectId: passport.id,
        organisationId: null,
        details: { version: passport.version },
      });
      await outbox.add('passport.changed', passport.id);
      if (leaves(present)) {
        const left = content.lanes;
        await withdrawWithoutLane(
          tx,
          { clock, ids, publicUrl },
          { actor, accountId, left, recipients },
        );
      }
      return passport;
    });
  };
}

function homeOf(
  postcode: string | null,
  gazetteer: Gazetteer,
): Pick<StoredPassport, 'postcodeArea' | 'municipalityCode' | 'home'> {
  const area = postcode === null ? null : gazetteer.postcodeArea(postcode);
  if (area === null) return { postcodeArea: null, municipalityCode: null, home: null };
  const { code, municipalityCode, latitude, longitude } = area;
  return { postcodeArea: code, municipalityCode, home: { latitude, longitude } };
}

function keepChecks(
  stated: readonly StatedRegistration[],
  present: readonly StoredRegistration[],
  ids: Ids,
): StoredRegistration[] {
  return stated.map((one) => {
    const before = present.find(({ title }) => title === one.title);
    const isSame = before !== undefined && isSameStatement(one, before);
    return {
      ...one,
      id: before?.id ?? ids.next(),
      askedAt: isSame ? before.askedAt : null,
      check: isSame ? before.check : null,
    };
  });
}

function keepEmployers(lanes: readonly Lane[], joined: readonly JoinedLane[]): JoinedLane[] {
  return [...new Set(lanes)].map(
    (lane) => joined.find((before) => before.lane === lane) ?? { lane, organisationId: null },
  );
}
