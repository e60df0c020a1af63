import type { UserActor } from '@inzetbaar/domain/identity';
import { VISIBLE_PROFILE_FIELDS } from '../passports/visible-profile.ts';
import type { Clock, Repositories, StoredIntroduction } from '../ports/index.ts';
import type { IntroductionView } from './view.ts';

/** What was read: one introduction, or a list of them. */
export type ProfileAccess = 'profile-viewed' | 'profile-listed';

/**
 * Writes in the log of each person what an employer read of that person: the visible profile, and
 * what of the released data was shown. The own side isn't logged.
 */
export async function logAccess(
  { accounts, accessLog }: Repositories,
  { clock }: { clock: Clock },
  actor: UserActor,
  kind: ProfileAccess,
  shown: readonly { stored: StoredIntroduction; view: IntroductionView }[],
): Promise<void> {
  const seen = shown.filter(({ view }) => view.side === 'employer');
  if (seen.length === 0) return;
  const viewer = await accounts.find(actor.userId);
  for (const { stored, view } of seen) {
    const entry = {
      at: clock.now(),
      viewerId: actor.userId,
      viewerName: viewer?.name ?? '',
      organisationId: stored.organisationId,
      vacancyId: stored.vacancyId,
    };
    if (view.profile !== null) {
      await accessLog.add({ ...entry, kind, fields: VISIBLE_PROFILE_FIELDS }, stored.accountId);
    }
    if (view.person !== null) {
      const fields = stored.release?.fields ?? [];
      await accessLog.add({ ...entry, kind: 'release-viewed', fields }, stored.accountId);
    }
  }
}
