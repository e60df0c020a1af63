import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { useDraft } from '../../design/forms/index.ts';
import { VacancyFormPage } from '../form/VacancyFormPage.tsx';
import { useOwnLocations } from '../../api/useOwnLocations.ts';
import type { OwnLocation } from '../../api/useOwnLocations.ts';
import { useSaveVacancy } from '../form/useSaveVacancy.ts';
import { useVacancyForm } from '../form/useVacancyForm.ts';
import { blankVacancy } from '../form/vacancyForm.ts';
import { TextStart } from '../text/TextStart.tsx';
import type { VacancyFormResult } from '../form/vacancyForm.ts';

/** Writing a new vacancy. */
export function NewVacancyScreen() {
  const t = useTranslations('vacancyManagement.form');
  const { locations, organisations, error, isPending, isFetching, refetch } = useOwnLocations();
  return (
    <>
      <PageHeader
        title={t('newTitle')}
        lead={t('newLead')}
        back={<BackLink to="/vacatures/beheer">{t('back')}</BackLink>}
      />
      {locations !== undefined ? (
        locations.length === 0 ? (
          <EmptyState title={t('noLocationTitle')}>
            <p>{t('noLocationText')}</p>
          </EmptyState>
        ) : (
          <NewVacancyForm locations={locations} namesOrganisation={organisations > 1} />
        )
      ) : isPending ? (
        <Skeleton shape="cards" count={3} />
      ) : (
        <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
      )}
    </>
  );
}

interface NewVacancyFormProps {
  locations: readonly OwnLocation[];
  namesOrganisation: boolean;
}

function NewVacancyForm({ locations, namesOrganisation }: NewVacancyFormProps) {
  const t = useTranslations();
  const navigate = useNavigate();
  const { create, publish } = useSaveVacancy();
  const [only, ...others] = locations;
  const form = useVacancyForm(blankVacancy(others.length === 0 ? only?.id : undefined));
  const draft = useDraft(form, 'vacancy.new');

  const save = async ({ publish: publishes, ...input }: VacancyFormResult) => {
    const { data: written } = await create(input);
    draft.forget();
    const isOnline = publishes && (await publish(written.id).then(isTrue, isFalse));
    if (publishes && !isOnline) {
      await navigate({
        to: '/vacatures/$id/bewerken',
        params: { id: written.id },
        search: { nietOnline: true },
        ignoreBlocker: true,
      });
      return;
    }
    showToast(
      t(isOnline ? 'vacancyManagement.form.savedPublished' : 'vacancyManagement.form.savedDraft'),
    );
    await navigate({ to: '/vacatures/beheer', ignoreBlocker: true });
  };

  return (
    <VacancyFormPage
      form={form}
      title={t('vacancyManagement.form.newTitle')}
      draft={draft}
      notices={<TextStart form={form} />}
      onSubmit={save}
      locations={locations}
      namesOrganisation={namesOrganisation}
      canPublish
      saveLabel={t('vacancyManagement.form.saveDraft')}
    />
  );
}

const isTrue = () => true;
const isFalse = () => false;
