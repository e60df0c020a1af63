import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import {
  type Actor,
  type HeldRole,
  holds,
  ORGANISATION_ROLES,
  organisationsOf,
} from '@inzetbaar/domain/identity';
import type { Lane } from '@inzetbaar/domain/lanes';

/** What an invitation is to bring. */
export interface InvitationWish {
  roles: readonly HeldRole[];
  lanes: readonly Lane[];
  /** In whose name; null leaves it to follow from the roles. */
  organisationId: string | null;
}

/** Lanes of somebody who is employed already; they are joined from an employer. */
const EMPLOYEE_LANES: readonly Lane[] = ['second-track', 'extra-hours'];

/**
 * Decides whether the actor may invite like this, and in the name of which organisation:
 * the platform administrator anybody; an organisation administrator the roles of the own organisation;
 * a case manager the own organisation's employees, as candidates in the lanes for employees; a
 * traineeship coordinator trainees in the traineeship.
 *
 * @throws `forbidden`, or `invalid_input` where lanes and roles do not go together or the organisation
 *   does not follow from what is given
 */
export function decideInvitation(
  actor: Actor,
  wish: InvitationWish,
): { organisationId: string | null } {
  const isPlatform = holds(actor, ['platform-admin']);
  const guidesFor = organisationsOf(actor, ['case-manager']);
  const isCoordinator = holds(actor, ['traineeship-coordinator']);

  const mayGive = ({ role, organisationId }: HeldRole) => {
    if (isPlatform) return true;
    if (ORGANISATION_ROLES.some((one) => one === role)) {
      return organisationId !== null && holds(actor, ['organisation-admin'], organisationId);
    }
    return (role === 'candidate' && guidesFor.length > 0) || (role === 'trainee' && isCoordinator);
  };
  const mayJoin = (lane: Lane) =>
    isPlatform || (EMPLOYEE_LANES.includes(lane) ? guidesFor.length > 0 : isCoordinator);
  if (!wish.roles.every(mayGive) || !wish.lanes.every(mayJoin))
    throw new DomainError('forbidden', {});

  requireLanesAndRolesTogether(wish, isPlatform);
  const organisationId = organisationOf(wish, guidesFor, isPlatform);
  const isFromEmployer = wish.lanes.some((lane) => EMPLOYEE_LANES.includes(lane));
  const speaksFor = [...guidesFor, ...organisationsOf(actor, ['organisation-admin'])];
  const mayName =
    isPlatform ||
    organisationId === null ||
    (isFromEmployer ? guidesFor : speaksFor).includes(organisationId);
  if (!mayName) throw new DomainError('forbidden', {});
  return { organisationId };
}

/** A candidate or trainee who was invited by somebody other than the platform joins a lane at once. */
function requireLanesAndRolesTogether({ roles, lanes }: InvitationWish, isPlatform: boolean): void {
  const has = (role: HeldRole['role']) => roles.some((held) => held.role === role);
  if (new Set(lanes).size !== lanes.length)
    throw invalidInput({ path: 'lanes', code: 'duplicate' });
  const asEmployee = lanes.some((lane) => EMPLOYEE_LANES.includes(lane));
  const asTrainee = lanes.includes('traineeship');
  if ((asEmployee && !has('candidate')) || (asTrainee && !has('trainee'))) {
    throw invalidInput({ path: 'lanes', code: 'conflicts_with', values: { field: 'roles' } });
  }
  const isLaneless = (has('candidate') && !asEmployee) || (has('trainee') && !asTrainee);
  if (isLaneless && !isPlatform) throw invalidInput({ path: 'lanes', code: 'required' });
}

/** The organisation that was named, or the one that everything points to; the platform may do without. */
function organisationOf(
  wish: InvitationWish,
  guidesFor: readonly string[],
  isPlatform: boolean,
): string | null {
  if (wish.organisationId !== null) return wish.organisationId;
  const isFromEmployer = wish.lanes.some((lane) => EMPLOYEE_LANES.includes(lane));
  const named = wish.roles.flatMap(({ organisationId }) => organisationId ?? []);
  const possible = new Set(isFromEmployer && !isPlatform ? guidesFor : named);
  if (possible.size > 1 && !isPlatform) {
    throw invalidInput({ path: 'organisationId', code: 'required' });
  }
  const [only = null] = possible;
  return possible.size === 1 ? only : null;
}
