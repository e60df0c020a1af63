import type { Lane } from '@inzetbaar/domain/lanes';
import type { JoinedLane, StoredInvitation, StoredPassport } from '../ports/index.ts';

/** An empty passport in the lanes of an invitation; nobody finds it before the person fills it in. */
export function firstPassport(
  id: string,
  accountId: string,
  invitation: Pick<StoredInvitation, 'lanes' | 'organisationId'>,
  now: Date,
): StoredPassport {
  return {
    id,
    accountId,
    skills: [],
    registrations: [],
    workConditions: [],
    hoursMin: 0,
    hoursMax: 0,
    otherHours: 0,
    buildUp: [],
    availability: 0,
    postcodeArea: null,
    municipalityCode: null,
    home: null,
    maxTravelKm: null,
    wishedBranches: [],
    wishedForms: [],
    lanes: invitation.lanes.map((lane) => joined(lane, invitation.organisationId)),
    phone: null,
    introductionText: '',
    visible: true,
    version: 1,
    updatedAt: now,
  };
}

/** A trainee belongs to the programme; in the other lanes people come from the employer that invites. */
function joined(lane: Lane, organisationId: string | null): JoinedLane {
  return { lane, organisationId: lane === 'traineeship' ? null : organisationId };
}
