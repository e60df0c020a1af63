import { inviteUser, listInvitations } from '@inzetbaar/contracts/identity';
import { ROLES } from '@inzetbaar/domain/identity';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useWrite } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import {
  FieldPlace,
  Form,
  FormActions,
  FormCheckboxes,
  FormRadios,
  FormSelect,
  FormText,
  useBoundField,
  useSchemaForm,
} from '../../design/forms/index.ts';
import type { CheckedForm } from '../../design/forms/index.ts';
import { hasRole, useAccount } from '../../session/index.ts';
import { RolesField } from '../people/RolesField.tsx';
import { EMPLOYEE_LANES, invitationKindsOf, isOrganisationRole } from '../people/reach.ts';
import type { GivenRole } from '../people/reach.ts';
import { useAdministeredOrganisations, useEmployers } from '../people/useOrganisations.ts';
import { invitationOf, invitationSchema } from './invitationForm.ts';
import type { InvitationResult, InvitationValues } from './invitationForm.ts';
import type { Sent } from './SentInvitation.tsx';

type InvitationForm = CheckedForm<InvitationValues, InvitationResult>;

/** Roles for the region that go with an invitation of their own kind. */
const WITH_OWN_KIND: readonly string[] = ['candidate', 'trainee'];

/** Who is invited and to what; asks only what the reader has a choice in. */
export function InvitationForm({ onSent }: { onSent: (sent: Sent) => void }) {
  const t = useTranslations();
  const account = useAccount();
  const kinds = invitationKindsOf(account);
  const employers = useEmployers();
  const { mutateAsync } = useWrite(inviteUser, { refreshes: [listInvitations] });
  const words = useMemo(
    () => ({
      name: () => t('admin.invite.problems.name'),
      email: () => t('admin.invite.problems.email'),
      lanes: () => t('admin.invite.problems.lanes'),
      roles: () => t('admin.invite.problems.roles'),
    }),
    [t],
  );
  const [firstKind = 'colleague'] = kinds;
  const form: InvitationForm = useSchemaForm(invitationSchema, {
    defaultValues: {
      kind: firstKind,
      name: '',
      email: '',
      lanes: [],
      organisationId: null,
      roles: [],
    },
    words,
  });
  const kind = useWatch({ control: form.control, name: 'kind' });

  return (
    <Card>
      <Form
        form={form}
        aria-label={t('admin.invite.title')}
        onSubmit={async (result) => {
          const [only] = employers;
          const organisationId =
            result.organisationId ?? (employers.length === 1 && only ? only.id : null);
          const { data } = await mutateAsync({ body: invitationOf({ ...result, organisationId }) });
          onSent(data);
        }}
      >
        {kinds.length > 1 && (
          <FormRadios
            control={form.control}
            name="kind"
            label={t('admin.invite.kind')}
            layout="tiles"
            choices={kinds.map((value) => ({
              value,
              label: t(`admin.invite.kinds.${value}`),
              note: t(`admin.invite.kindNotes.${value}`),
            }))}
          />
        )}
        <FormText
          control={form.control}
          name="name"
          label={t('admin.invite.name')}
          autoComplete="off"
        />
        <FormText
          control={form.control}
          name="email"
          label={t('admin.invite.email')}
          hint={t('admin.invite.emailHint')}
          type="email"
          inputMode="email"
          autoComplete="off"
        />
        {kind === 'candidate' && (
          <>
            <FormCheckboxes
              control={form.control}
              name="lanes"
              label={t('admin.invite.lanes')}
              layout="tiles"
              choices={EMPLOYEE_LANES.map((value) => ({
                value,
                label: t(`vocabulary.lane.${value}`),
                note: t(`admin.invite.laneNotes.${value}`),
              }))}
            />
            {employers.length > 1 && (
              <FormSelect
                control={form.control}
                name="organisationId"
                label={t('admin.invite.employer')}
                choices={employers.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
          </>
        )}
        {kind === 'colleague' && <ColleagueRoles form={form} />}
        <p className="quiet">{t(`admin.invite.next.${kind}`)}</p>
        <FormActions>
          <Button type="submit" look="primary" isPending={form.formState.isSubmitting}>
            {t('admin.invite.do')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  );
}

function ColleagueRoles({ form }: { form: InvitationForm }) {
  const isPlatform = hasRole(useAccount(), ['platform-admin']);
  const organisations = useAdministeredOrganisations();
  const { value, onChange, error } = useBoundField(
    form.control,
    'roles',
    [] as readonly GivenRole[],
  );
  return (
    <FieldPlace name="roles">
      <RolesField
        value={value}
        onChange={onChange}
        regionRoles={
          isPlatform
            ? ROLES.filter((role) => !isOrganisationRole(role) && !WITH_OWN_KIND.includes(role))
            : []
        }
        organisations={organisations}
        error={error}
      />
    </FieldPlace>
  );
}
