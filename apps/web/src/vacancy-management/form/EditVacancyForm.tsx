import { readVacancy } from '@inzetbaar/contracts/vacancies';
import type { Vacancy, VacancyInput } from '@inzetbaar/contracts/vacancies';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem, call, isVersionConflict } from '../../api/index.ts';
import type { CallResult } from '../../api/index.ts';
import { Notice } from '../../design/components/Notice.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { useDraft } from '../../design/forms/index.ts';
import { VacancyVersions } from '../versions/VacancyVersions.tsx';
import { changesFrom } from '../../design/versions/differences.ts';
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
  // The version that the next update is based on.
  const base = useRef(begun);
  const [newer, setNewer] = useState<Version & { begunWith: VacancyInput }>();

  const save = async ({ publish: publishes, ...input }: VacancyFormResult) => {
    const changes = changesFrom(VACANCY_FIELDS, writtenPart(base.current.data), input);
    if (Object.keys(changes).length > 0) {
      try {
        base.current = await update(vacancy.id, changes, base.current.etag);
      } catch (error) {
        if (isVersionConflict(error)) {
          const present = await call(readVacancy, { params: { id: vacancy.id } });
          setNewer({ ...present, begunWith: writtenPart(base.current.data) });
        }
        throw error;
      }
    }
    draft.forget();
    // From here on what was typed is kept by the server.
    form.reset({ ...writtenPart(base.current.data), publish: false });
    if (publishes) await publish(vacancy.id);
    showToast(
      t(publishes ? 'vacancyManagement.form.savedPublished' : 'vacancyManagement.form.saved'),
    );
    await navigate({ to: '/vacatures/beheer', ignoreBlocker: true });
  };
  const takeOver = (chosen: Partial<VacancyInput>) => {
    if (newer === undefined) return;
    for (const [field, value] of Object.entries(chosen)) {
      // The entries are fields of the form, with values of the same contract.
      form.setValue(field as keyof VacancyInput, value as never, { shouldDirty: true });
    }
    base.current = newer;
  };

  const versionChoice = newer !== undefined && (
    <VacancyVersions
      key={newer.etag}
      form={form}
      base={newer.begunWith}
      theirs={newer.data}
      locations={locations}
      onSave={takeOver}
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
