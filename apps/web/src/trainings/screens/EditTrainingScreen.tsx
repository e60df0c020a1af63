import {
  changeTraining,
  listTrainings,
  readTraining,
  updateTraining,
} from '@inzetbaar/contracts/trainings';
import type { Training } from '@inzetbaar/contracts/trainings';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { call } from '../../api/index.ts';
import type { CallResult } from '../../api/index.ts';
import { versionedQuery } from '../../api/queries.ts';
import { useOwnLocations } from '../../api/useOwnLocations.ts';
import type { OwnLocation } from '../../api/useOwnLocations.ts';
import { useWrite } from '../../api/useWrite.ts';
import { Badge } from '../../design/components/Badge.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { useDraft, useSchemaForm } from '../../design/forms/index.ts';
import { useVersions } from '../../design/versions/useVersions.ts';
import { TrainingFormPage } from '../form/TrainingFormPage.tsx';
import { trainingFormSchema, writtenPart } from '../form/trainingForm.ts';
import type { TrainingFormResult } from '../form/trainingForm.ts';
import { TRAINING_TONES } from '../parts/tones.ts';
import { TrainingVersions } from '../versions/TrainingVersions.tsx';

const route = getRouteApi('/signed-in/trainingen/$id/bewerken');

/** Changing a training of the own organisation. */
export function EditTrainingScreen() {
  const t = useTranslations();
  const { id } = route.useParams();
  const training = useQuery({
    ...versionedQuery(readTraining, { params: { id } }),
    // A form is not to change under the hands of who fills it in.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const own = useOwnLocations();
  const [begun, setBegun] = useState<typeof training.data>();
  if (begun?.data.id !== id && training.data !== undefined && !training.isStale) {
    setBegun(training.data);
  }
  const problem = [training, own].find((query) => query.error !== null);
  return (
    <div className="page-narrow">
      <PageHeader
        title={begun?.data.title ?? t('trainings.form.editTitle')}
        back={
          <BackLink to="/trainingen/beheer" search={{}}>
            {t('trainings.form.back')}
          </BackLink>
        }
        meta={
          begun !== undefined && (
            <Badge tone={TRAINING_TONES[begun.data.status]}>
              {t(`vocabulary.trainingStatus.${begun.data.status}`)}
            </Badge>
          )
        }
      />
      {begun !== undefined && own.locations !== undefined ? (
        <EditForm key={begun.data.id} begun={begun} locations={own.locations} />
      ) : problem === undefined ? (
        <Skeleton shape="cards" count={3} />
      ) : (
        <ErrorState
          error={problem.error}
          onRetry={() => void problem.refetch()}
          isRetrying={problem.isFetching}
        />
      )}
    </div>
  );
}

interface EditFormProps {
  begun: CallResult<Training>;
  locations: readonly OwnLocation[];
}

function EditForm({ begun, locations }: EditFormProps) {
  const t = useTranslations('trainings.form');
  const navigate = useNavigate();
  const { id, version, status, organisation } = begun.data;
  const refreshes = [listTrainings, readTraining];
  const update = useWrite(updateTraining, { refreshes });
  const open = useWrite(changeTraining, { refreshes });
  const form = useSchemaForm(trainingFormSchema, {
    defaultValues: { ...writtenPart(begun.data), open: false },
  });
  const draft = useDraft(form, `training.${id}.${version}`);
  const versions = useVersions(form, {
    begun,
    read: () => call(readTraining, { params: { id } }),
    writtenPart,
  });
  const { newer } = versions;
  const own = locations.filter((one) => one.organisation === organisation.name);

  const save = async ({ open: opens, ...body }: TrainingFormResult) => {
    // Kept apart from opening, which can fail after saving.
    await versions.save(({ etag }) => update.mutateAsync({ params: { id }, body, ifMatch: etag }));
    draft.forget();
    if (opens) await open.mutateAsync({ params: { id, transition: 'open' } });
    showToast(t(opens ? 'savedOpen' : 'saved'));
    await navigate({ to: '/trainingen/$id', params: { id }, ignoreBlocker: true });
  };
  return (
    <TrainingFormPage
      form={form}
      title={t('editTitle')}
      draft={draft}
      notices={status === 'open' && <Notice announces={false}>{t('isOpen')}</Notice>}
      locations={own}
      canOpen={begun.data.owner?.transitions.includes('open') === true}
      saveLabel={t('save')}
      onSubmit={save}
      conflict={() =>
        newer !== undefined && (
          <TrainingVersions
            key={newer.etag}
            form={form}
            base={newer.begunWith}
            theirs={writtenPart(newer.data)}
            locations={own}
            onSave={versions.takeOver}
          />
        )
      }
    />
  );
}
