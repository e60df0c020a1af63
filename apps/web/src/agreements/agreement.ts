import type { Agreement } from '@inzetbaar/contracts/placements';
import type { AgreementParty, AgreementStanding } from '@inzetbaar/domain/placements/agreements';
import type { Tone } from '../design/components/Badge.tsx';

export type Version = Agreement['versions'][number];
export type Terms = Version['terms'];

/** The colour that goes with the word of a standing. */
export const STANDING_TONES: Readonly<Record<AgreementStanding, Tone>> = {
  draft: 'neutral',
  proposed: 'warning',
  agreed: 'info',
  running: 'success',
  ended: 'primary',
  'ended-early': 'neutral',
  withdrawn: 'neutral',
};

/** The last version; undefined while none was written. */
export function latestOf({ versions, version }: Agreement): Version | undefined {
  return versions.find((one) => one.version === version);
}

/** The version that all three signed; undefined while none was. */
export function inForceOf({ versions, inForce }: Agreement): Version | undefined {
  return versions.find((one) => one.version === inForce);
}

/** The version that the page is about: the last one, or what held to the end of what is over. */
export function shownVersionOf(agreement: Agreement): Version | undefined {
  const isOver = agreement.standing === 'ended' || agreement.standing === 'ended-early';
  return (isOver ? inForceOf(agreement) : undefined) ?? latestOf(agreement);
}

/** What one of the three is called. */
export function nameOfParty(
  { person, sender, host }: Pick<Agreement, 'person' | 'sender' | 'host'>,
  party: AgreementParty,
): string {
  return { candidate: person, sender: sender.name, host: host.name }[party];
}
