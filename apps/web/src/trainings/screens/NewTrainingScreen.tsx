import { changeTraining, createTraining, listTrainings } from '@inzetbaar/contracts/trainings';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOwnLocations } from '../../api/useOwnLocations.ts';
import type { OwnLocation } from '../../api/useOwnLocations.ts';
import { useWrite } from '../../api/useWrite.ts';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { Select } from '../../design/components/Select.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { useDraft, useSchemaForm } from '../../design/forms/index.ts';
import { organisationsOf, useAccount } from '../../session/session.ts';
import { TrainingFormPage } from '../form/TrainingFormPage.tsx';
import { blankTraining, trainingFormSchema } from '../form/trainingForm.ts';
import type { TrainingFormResult } from '../form/trainingForm.ts';

/** Writing a new training. */
export function NewTrainingScreen() {
  const t = useTranslations('trainings.form');
  const { locations, error, isPending, isFetching, refetch } = useOwnLocations();
  return (
    <div className="page-narrow">
      <PageHeader
        title={t('newTitle')}
        lead={t('newLead')}
        back={
          <BackLink to="/trainingen/beheer" search={{}}>
            {t('back')}
          </BackLink>
        }
      />
      {locations !== undefined ? (
        locations.length === 0 ? (
          <EmptyState title={t('noLocations')}>
            <p>{t('noLocationsText')}</p>
          </EmptyState>
        ) : (
          <NewTrainingForm locations={locations} />
        )
      ) : isPending ? (
        <Skeleton shape="cards" count={3} />
      ) : (
        <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
      )}
    </div>
  );
}

function NewTrainingForm({ locations }: { locations: readonly OwnLocation[] }) {
  const t = useTranslations('trainings.form');
  const navigate = useNavigate();
  const organisations = organisationsOf(useAccount(), ['recruiter', 'organisation-admin']);
  const [organisationId, setOrganisationId] = useState(organisations[0]?.id ?? null);
  const own = locations.filter(
    ({ organisation }) =>
      organisation === organisations.find(({ id }) => id === organisationId)?.name,
  );
  const create = useWrite(createTraining, { refreshes: [listTrainings] });
  const open = useWrite(changeTraining, { refreshes: [listTrainings] });
  const form = useSchemaForm(trainingFormSchema, {
    defaultValues: blankTraining(own[0]?.id ?? null),
  });
  const draft = useDraft(form, 'training.new');

  const save = async ({ open: opens, ...input }: TrainingFormResult) => {
    const { data: written } = await create.mutateAsync({ body: { ...input, organisationId } });
    draft.forget();
    const { id } = written;
    if (opens) await open.mutateAsync({ params: { id, transition: 'open' } });
    showToast(t(opens ? 'savedOpen' : 'saved'));
    await navigate({ to: '/trainingen/$id', params: { id }, ignoreBlocker: true });
  };
  return (
    <TrainingFormPage
      form={form}
      title={t('newTitle')}
      draft={draft}
      notices={
        organisations.length > 1 && (
          <Select
            label={t('organisation')}
            choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            value={organisationId}
            onChange={setOrganisationId}
          />
        )
      }
      locations={own}
      canOpen
      saveLabel={t('saveDraft')}
      onSubmit={save}
    />
  );
}
