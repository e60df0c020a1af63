import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError, type FieldIssue, invalidInput } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import {
  type AgreementTerms,
  decideVersion,
  textToSign,
} from '@inzetbaar/domain/placements/agreements';
import type {
  Repositories,
  Secrets,
  SkillCatalogue,
  StoredAgreement,
  StoredAgreementVersion,
} from '../../ports/index.ts';
import {
  type AgreementView,
  agreementViewOf,
  findAgreement,
  signedIn,
  stateOf,
} from './parties.ts';
import { type AgreementDeps, othersThan, record } from './record.ts';

/**
 * Writes the next version of the terms: a first one, a change, or an extension. What all three signed holds
 * on until all three have signed the new one. Case managers of the employer that sends only.
 *
 * @throws `not_found`; `forbidden` for the other parties; `version_conflict`; those of `decideVersion`;
 *   `invalid_input` for a skill that is not in the skills language, and another form than the placement's
 */
export function writeTerms({
  secrets,
  catalogue,
  ...deps
}: AgreementDeps & {
  secrets: Pick<Secrets, 'hashToken'>;
  catalogue: Pick<SkillCatalogue, 'skill'>;
}) {
  return async (
    actor: Actor,
    input: {
      id: string;
      expectedVersion: number;
      name: 'change' | 'extend';
      terms: AgreementTerms;
    },
  ): Promise<AgreementView> => {
    const user = signedIn(actor);
    const find = async (tx: Repositories) => {
      const { agreement, party } = await findAgreement(tx, user, input.id, 'lock');
      if (party !== 'sender') throw new DomainError('forbidden', {});
      return agreement;
    };
    const before = await deps.transaction(actor, find);
    const isProposed = before.status === 'proposed' || before.status === 'agreed';
    const told = await othersThan(deps, 'sender', { ...before, isProposed });
    return deps.transaction(actor, async (tx) => {
      const present = await find(tx);
      requireVersion(present, input.expectedVersion);
      const issues = foreignIssues(input.terms, present, catalogue);
      if (issues.length > 0) throw invalidInput(...issues);
      const now = deps.clock.now();
      const today = calendarDateAt(now);
      const hours = await contractHoursOf(tx, present);
      const state = stateOf(present);
      if (state === null && (present.status !== 'draft' || input.name !== 'change')) {
        throw new DomainError('transition_not_allowed', {
          from: present.status,
          transition: input.name,
        });
      }
      const { terms, ruleIds } = decideVersion(state, input.name, input.terms, hours, today);
      const version: StoredAgreementVersion = {
        version: present.version + 1,
        terms,
        ruleIds,
        fingerprint: secrets.hashToken(textToSign(terms, ruleIds)),
        at: now,
        writtenOn: today,
      };
      if (!(await tx.agreements.addVersion(input.id, version))) {
        throw new DomainError('version_conflict', { current: { version: present.version } });
      }
      await record(tx, deps, {
        actor,
        id: input.id,
        action: input.name === 'extend' ? 'extended' : 'changed',
        details: { version: version.version },
        told,
      });
      const { agreement, party } = await findAgreement(tx, user, input.id);
      return agreementViewOf(deps, agreement, party);
    });
  };
}

/** Throws `version_conflict` where another version is there than the one that was read. */
export function requireVersion({ version }: StoredAgreement, expected: number): void {
  if (version !== expected) throw new DomainError('version_conflict', { current: { version } });
}

/** Hours a week of the contract with the sender, from the case; in a transaction of the sender. */
export async function contractHoursOf(
  { secondTrack }: Pick<Repositories, 'secondTrack'>,
  { caseId }: Pick<StoredAgreement, 'caseId'>,
): Promise<number> {
  const held = caseId === null ? null : await secondTrack.find(caseId);
  if (held === null) throw new DomainError('not_found', { what: 'case' });
  return held.statement.contractHours;
}

function foreignIssues(
  { form, tasks }: AgreementTerms,
  present: StoredAgreement,
  catalogue: Pick<SkillCatalogue, 'skill'>,
): FieldIssue[] {
  return [
    ...(form === present.form ? [] : [{ path: 'form', code: 'not_in_list' } as const]),
    ...tasks.flatMap(({ skillId }, at) =>
      catalogue.skill(skillId) === null
        ? [{ path: `tasks.${at}.skillId`, code: 'unknown_skill' } as const]
        : [],
    ),
  ];
}
