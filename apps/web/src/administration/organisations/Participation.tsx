import {
  endParticipation,
  listOrganisations,
  readOrganisation,
  resumeParticipation,
} from '@inzetbaar/contracts/organisations';
import type { Organisation } from '@inzetbaar/contracts/organisations';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useWrite } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { useFormats } from '../../i18n/index.ts';

const WHAT_ENDS = ['people', 'vacancies', 'contact', 'placements', 'trainings', 'cases'] as const;

/** Whether an organisation takes part: the platform administrator ends that and lets it begin again. */
export function Participation({ organisation }: { organisation: Organisation }) {
  const t = useTranslations('organisation.participation');
  const common = useTranslations('common.actions');
  const formats = useFormats();
  const [isAsking, setIsAsking] = useState(false);
  const { id, name, leftOn } = organisation;
  const hasLeft = leftOn !== null;
  const change = useWrite(hasLeft ? resumeParticipation : endParticipation, {
    refreshes: [readOrganisation, listOrganisations],
    onSuccess: () => {
      showToast(t(hasLeft ? 'returned' : 'ended', { name }));
      setIsAsking(false);
    },
  });
  return (
    <Card as="section" aria-labelledby="participation-title">
      <h2 id="participation-title" className="admin-heading">
        {t('title')}
      </h2>
      <p>{hasLeft ? t('left', { since: formats.date(leftOn) }) : t('takesPart')}</p>
      <div>
        <Button look={hasLeft ? 'secondary' : 'danger'} onPress={() => setIsAsking(true)}>
          {t(hasLeft ? 'return' : 'end')}
        </Button>
      </div>
      <Dialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t(hasLeft ? 'returnOf' : 'endOf', { name })}
        actions={
          <>
            <Button
              look={hasLeft ? 'primary' : 'danger'}
              isPending={change.isPending}
              onPress={() => change.mutate({ params: { id } })}
            >
              {t(hasLeft ? 'return' : 'end')}
            </Button>
            <Button onPress={() => setIsAsking(false)}>{common('cancel')}</Button>
          </>
        }
      >
        {hasLeft ? (
          <p>{t('returnText')}</p>
        ) : (
          <>
            <p>{t('endText')}</p>
            <ul className="what-ends">
              {WHAT_ENDS.map((what) => (
                <li key={what}>{t(`ends.${what}`)}</li>
              ))}
            </ul>
            <p>{t('stays')}</p>
          </>
        )}
        {change.isError && <ErrorState error={change.error} />}
      </Dialog>
    </Card>
  );
}
