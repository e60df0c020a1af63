import { readVacancy } from '@inzetbaar/contracts/vacancies';
import type { Vacancy } from '@inzetbaar/contracts/vacancies';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem, call } from '../../api/index.ts';
import type { CallResult } from '../../api/index.ts';
import { Notice } from '../../design/components/Notice.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { useDraft } from '../../design/forms/index.ts';
import { VacancyVersions } from '../versions/VacancyVersions.tsx';
import { changesFrom } from '../../design/versions/differences.ts';
import { useVersions } from '../../design/versions/useVersions.ts';
import { TextStart } from '../text/TextStart.tsx';
import { VacancyFormPage } from './VacancyFormPage.tsx';
import type { OwnLocation } from '../../api/useOwnLocations.ts';
import { useSaveVacancy } from './useSaveVacancy.ts';
import { useVacancyForm } from './useVacancyForm.ts';
import { VACANCY_FIELDS, writtenPart } from './vacancyForm.ts';
import type { VacancyFormResult } from './vacancyForm.ts';

/** A version of the vacancy with its `ETag`. */
type Version = CallResult<Vacancy>;

interface EditVacancyFormProps {
  /** The version that the reader began with. */
  begun: Version;
  locations: readonly OwnLocation[];
  namesOrganisation: boolean;
}

/** Sends only what was changed, and lets the reader choose where somebody else was first. */
export function EditVacancyForm({ begun, locations, namesOrganisation }: EditVacancyFormProps) {
  const t = useTranslations();
  const navigate = useNavigate();
  const { update, publish } = useSaveVacancy();
  const vacancy = begun.data;
  const form = useVacancyForm({ ...writtenPart(vacancy), publish: false });
  const draft = useDraft(form, `vacancy.${vacancy.id}.${vacancy.version}`);
  const versions = useVersions(form, {
    begun,
    read: () => call(readVacancy, { params: { id: vacancy.id } }),
    writtenPart,
  });
  const { newer } = versions;

  const save = async ({ publish: publishes, ...input }: VacancyFormResult) => {
    const saved = await versions.save(async (on) => {
      const changes = changesFrom(VACANCY_FIELDS, writtenPart(on.data), input);
      return Object.keys(changes).length === 0 ? on : update(vacancy.id, changes, on.etag);
    });
    draft.forget();
    // From here on what was typed is kept by the server.
    form.reset({ ...writtenPart(saved.data), publish: false });
    if (publishes) await publish(vacancy.id);
    showToast(
      t(publishes ? 'vacancyManagement.form.savedPublished' : 'vacancyManagement.form.saved'),
    );
    await navigate({ to: '/vacatures/beheer', ignoreBlocker: true });
  };

  const versionChoice = newer !== undefined && (
    <VacancyVersions
      key={newer.etag}
      form={form}
      base={newer.begunWith}
      theirs={newer.data}
      locations={locations}
      onSave={versions.takeOver}
    />
  );

  return (
    <VacancyFormPage
      form={form}
      title={t('vacancyManagement.form.editTitle')}
      draft={draft}
      notices={
        <>
          {vacancy.status === 'published' && (
            <Notice announces={false}>{t('vacancyManagement.form.isPublished')}</Notice>
          )}
          {vacancy.status === 'closed' && (
            <Notice announces={false}>{t('vacancyManagement.form.isClosed')}</Notice>
          )}
          <TextStart form={form} />
        </>
      }
      onSubmit={save}
      conflict={() => versionChoice}
      problem={explainCapacity}
      locations={locations}
      namesOrganisation={namesOrganisation}
      canPublish={vacancy.owner?.transitions.includes('publish') === true}
      saveLabel={t('vacancyManagement.form.save')}
    />
  );
}

function explainCapacity(error: unknown): ReactNode {
  const isFull = error instanceof ApiProblem && error.code === 'capacity_exceeded';
  return isFull ? <CapacityTooSmall title={error.title} /> : undefined;
}

function CapacityTooSmall({ title }: { title: string }) {
  const t = useTranslations('vacancyManagement.form');
  return (
    <Notice tone="danger" title={title}>
      <p>{t('capacityTooSmall')}</p>
    </Notice>
  );
}
