import { listUsers, setUserRoles } from '@inzetbaar/contracts/identity';
import type { Person } from '@inzetbaar/contracts/identity';
import { ROLES } from '@inzetbaar/domain/identity';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useWrite } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { hasRole, useAccount } from '../../session/index.ts';
import { RolesField } from './RolesField.tsx';
import { isOrganisationRole } from './reach.ts';
import type { GivenRole } from './reach.ts';
import { useAdministeredOrganisations } from './useOrganisations.ts';

interface RolesDialogProps {
  person: Person;
  onClose: () => void;
}

/** Changes the roles of an account, as far as the reader reaches. */
export function RolesDialog({ person, onClose }: RolesDialogProps) {
  const t = useTranslations();
  const account = useAccount();
  const isPlatform = hasRole(account, ['platform-admin']);
  const organisations = useAdministeredOrganisations();
  const save = useWrite(setUserRoles, { refreshes: [listUsers] });
  const [roles, setRoles] = useState<GivenRole[]>(() =>
    person.roles.map(({ role, organisation }) => ({
      role,
      organisationId: organisation?.id ?? null,
    })),
  );
  // An organisation administrator sends only what lies within the own organisations.
  const reached = roles.filter(
    ({ organisationId }) => isPlatform || organisations.some(({ id }) => id === organisationId),
  );

  return (
    <Dialog
      isOpen
      size="wide"
      onClose={onClose}
      title={t('admin.roles.title', { name: person.name })}
      actions={
        <>
          <Button
            look="primary"
            isPending={save.isPending}
            onPress={() =>
              save.mutate(
                { params: { id: person.id }, body: { roles: reached } },
                {
                  onSuccess: () => {
                    showToast(t('admin.roles.saved', { name: person.name }));
                    onClose();
                  },
                },
              )
            }
          >
            {t('common.actions.save')}
          </Button>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
        </>
      }
    >
      {save.isError && <ErrorState error={save.error} />}
      {person.id === account.id && (
        <Notice tone="warning" announces={false}>
          {t('admin.roles.yourself')}
        </Notice>
      )}
      <RolesField
        value={roles}
        onChange={setRoles}
        regionRoles={isPlatform ? ROLES.filter((role) => !isOrganisationRole(role)) : []}
        organisations={organisations}
      />
      {reached.length === 0 && <Notice tone="warning">{t('admin.roles.none')}</Notice>}
    </Dialog>
  );
}
