import type { Introduction } from '@inzetbaar/contracts/introductions';

type Contact = Pick<
  Introduction,
  'status' | 'startedBy' | 'meetingProposedBy' | 'meetingAt' | 'transitions'
>;

/** What a candidate can do now in an introduction. */
export type SeekerTask = 'invited' | 'release' | 'meeting' | 'agreed';

/** What waits for a recruiter in an introduction. */
export type RecruiterTask = 'interested' | 'released' | 'meetingProposed' | 'meetingAgreed';

/** The candidate's next step in an introduction; undefined where the employer is to move. */
export function seekerTask(contact: Contact, now: Date): SeekerTask | undefined {
  switch (contact.status) {
    case 'invited':
      return 'invited';
    case 'interested':
      return contact.transitions.includes('release') ? 'release' : undefined;
    case 'meeting-proposed':
      return contact.meetingProposedBy === 'employer' ? 'meeting' : undefined;
    case 'meeting-agreed':
      return isPast(contact.meetingAt, now) ? undefined : 'agreed';
    default:
      return undefined;
  }
}

/** The employer's next step in an introduction; undefined where the candidate is to move. */
export function recruiterTask(contact: Contact, now: Date): RecruiterTask | undefined {
  switch (contact.status) {
    case 'interested':
      return 'interested';
    case 'released':
      return 'released';
    case 'meeting-proposed':
      return contact.meetingProposedBy === 'candidate' ? 'meetingProposed' : undefined;
    case 'meeting-agreed':
      return isPast(contact.meetingAt, now) ? 'meetingAgreed' : undefined;
    default:
      return undefined;
  }
}

function isPast(instant: string | null, now: Date): boolean {
  return instant !== null && Date.parse(instant) < now.getTime();
}
