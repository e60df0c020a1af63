import {
  listOrganisations,
  readOrganisation,
  removeLocation,
} from '@inzetbaar/contracts/organisations';
import type { Location } from '@inzetbaar/contracts/organisations';
import { useTranslations } from 'use-intl';
import { useWrite } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { showToast } from '../../design/components/toasts.ts';

interface RemoveLocationDialogProps {
  organisationId: string;
  location: Location;
  onClose: () => void;
}

/** Removes a location; where vacancies use it, the server says so. */
export function RemoveLocationDialog({
  organisationId,
  location,
  onClose,
}: RemoveLocationDialogProps) {
  const t = useTranslations();
  const remove = useWrite(removeLocation, {
    refreshes: [readOrganisation, listOrganisations],
    onSuccess: () => {
      showToast(t('organisation.locations.removed'));
      onClose();
    },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('organisation.locations.removeOf', { name: location.name })}
      actions={
        <>
          <Button
            look="danger"
            isPending={remove.isPending}
            onPress={() =>
              remove.mutate({ params: { id: organisationId, locationId: location.id } })
            }
          >
            {t('organisation.locations.remove')}
          </Button>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
        </>
      }
    >
      <p>{t('organisation.locations.removeText')}</p>
      {remove.isError && <ErrorState error={remove.error} />}
    </Dialog>
  );
}
