import { emailAddress, roleAssignment } from '@inzetbaar/contracts/identity';
import { line } from '@inzetbaar/contracts/http';
import { LANES } from '@inzetbaar/domain/lanes';
import type { Lane } from '@inzetbaar/domain/lanes';
import { z } from 'zod';
import { INVITATION_KINDS } from '../people/reach.ts';
import type { GivenRole } from '../people/reach.ts';

/** What the form of an invitation asks; which of it, depends on who is invited. */
export const invitationSchema = z
  .object({
    kind: z.enum(INVITATION_KINDS),
    name: line(120),
    email: emailAddress,
    lanes: z.array(z.enum(LANES)),
    /** The employer of a candidate; null where the platform invites for nobody. */
    organisationId: z.string().nullable(),
    roles: z.array(roleAssignment),
  })
  .superRefine(({ kind, lanes, roles }, context) => {
    if (kind === 'candidate' && lanes.length === 0) {
      context.addIssue({ code: 'custom', path: ['lanes'], message: 'required' });
    }
    if (kind === 'colleague' && roles.length === 0) {
      context.addIssue({ code: 'custom', path: ['roles'], message: 'required' });
    }
  });
export type InvitationValues = z.input<typeof invitationSchema>;
export type InvitationResult = z.output<typeof invitationSchema>;

/** What is sent: the roles and lanes that go with who is invited, and nothing left over of another kind. */
export function invitationOf({
  kind,
  name,
  email,
  lanes,
  organisationId,
  roles,
}: InvitationResult): {
  name: string;
  email: string;
  roles: GivenRole[];
  lanes: Lane[];
  organisationId: string | null;
} {
  switch (kind) {
    case 'candidate':
      return {
        name,
        email,
        roles: [{ role: 'candidate', organisationId: null }],
        lanes,
        organisationId,
      };
    case 'trainee':
      return {
        name,
        email,
        roles: [{ role: 'trainee', organisationId: null }],
        lanes: ['traineeship'],
        organisationId: null,
      };
    case 'colleague':
      return { name, email, roles, lanes: [], organisationId: null };
  }
}
