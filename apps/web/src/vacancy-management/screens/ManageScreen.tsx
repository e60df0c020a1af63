import type { VacancyHit } from '@inzetbaar/contracts/vacancies';
import { VACANCY_STATUSES } from '@inzetbaar/domain/vacancies';
import type { VacancyStatus } from '@inzetbaar/domain/vacancies';
import { getRouteApi } from '@tanstack/react-router';
import { FileUp, Plus } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { PageHeader } from '../../design/components/PageHeader.tsx';
import { ListSearch } from '../../design/components/ListSearch.tsx';
import { Tabs } from '../../design/components/Tabs.tsx';
import { VacancyList } from '../list/VacancyList.tsx';
import { useStatusChange } from '../list/useStatusChange.ts';
import type { OwnerTransition, StatusFailure } from '../list/useStatusChange.ts';
import { useStatusCounts } from '../list/useStatusCounts.ts';
import '../list/list.css';

const route = getRouteApi('/signed-in/vacatures/beheer');

/** The vacancies of the own organisation: find, look after, open and close them. */
export function ManageScreen() {
  const t = useTranslations();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const counts = useStatusCounts();
  const { change, failure, busyId } = useStatusChange();
  const [toClose, setToClose] = useState<VacancyHit>();

  const searchFor = useCallback(
    (words: string) =>
      void navigate({
        search: ({ status }) => ({
          ...(words === '' ? {} : { zoek: words }),
          ...(status === undefined ? {} : { status }),
        }),
        replace: true,
      }),
    [navigate],
  );
  const ask = (vacancy: VacancyHit, transition: OwnerTransition) => {
    if (transition === 'close') setToClose(vacancy);
    else void change(vacancy, transition);
  };
  const list = (status: VacancyStatus | undefined) => (
    <VacancyList
      status={status}
      words={search.zoek ?? ''}
      busyId={busyId}
      onTransition={ask}
      empty={<NothingToShow status={status} words={search.zoek} />}
    />
  );
  const all = Object.values(counts);

  return (
    <>
      <PageHeader
        title={t('vacancyManagement.list.title')}
        lead={t('vacancyManagement.list.lead')}
        actions={<WaysToAdd />}
      />
      <div className="manage-search">
        <ListSearch
          label={t('vacancyManagement.list.search')}
          placeholder={t('vacancyManagement.list.searchPlaceholder')}
          words={search.zoek ?? ''}
          onSearch={searchFor}
        />
      </div>
      {failure !== undefined && <FailedChange failure={failure} />}
      <Tabs
        label={t('vacancyManagement.list.statuses')}
        selected={search.status ?? 'all'}
        onSelect={(id) =>
          void navigate({
            search: ({ zoek }) => ({
              ...(zoek === undefined ? {} : { zoek }),
              ...(id === 'all' ? {} : { status: id }),
            }),
            replace: true,
          })
        }
        tabs={[
          {
            id: 'all' as const,
            label: t('vacancyManagement.list.all'),
            count:
              all.length === VACANCY_STATUSES.length
                ? all.reduce((sum, count) => sum + count, 0)
                : undefined,
            content: list(undefined),
          },
          ...VACANCY_STATUSES.map((status) => ({
            id: status,
            label: t(`vocabulary.vacancyStatus.${status}`),
            count: counts[status],
            content: list(status),
          })),
        ]}
      />
      <CloseQuestion
        vacancy={toClose}
        onAnswer={(closes) => {
          setToClose(undefined);
          if (closes && toClose !== undefined) void change(toClose, 'close');
        }}
      />
    </>
  );
}

function WaysToAdd() {
  const t = useTranslations('vacancyManagement.list');
  return (
    <>
      <LinkButton to="/vacatures/nieuw" look="primary" icon={<Plus aria-hidden="true" />}>
        {t('new')}
      </LinkButton>
      <LinkButton to="/vacatures/importeren" icon={<FileUp aria-hidden="true" />}>
        {t('import')}
      </LinkButton>
    </>
  );
}

function NothingToShow({
  status,
  words,
}: {
  status: VacancyStatus | undefined;
  words?: string | undefined;
}) {
  const t = useTranslations('vacancyManagement.list');
  if (words !== undefined) {
    return (
      <EmptyState
        title={t('noneFoundTitle')}
        actions={
          <LinkButton to="/vacatures/beheer" search={{}}>
            {t('clearSearch')}
          </LinkButton>
        }
      >
        <p>{t('noneFoundText', { words })}</p>
      </EmptyState>
    );
  }
  if (status !== undefined) return <EmptyState title={t('emptyStatusTitle')} />;
  return (
    <EmptyState title={t('emptyTitle')} actions={<WaysToAdd />}>
      <p>{t('emptyText')}</p>
    </EmptyState>
  );
}

/** A vacancy that is not complete cannot be published; the form tells what is missing. */
function FailedChange({ failure }: { failure: StatusFailure }) {
  const t = useTranslations('vacancyManagement.list');
  const { error, vacancy, transition } = failure;
  const isIncomplete =
    transition === 'publish' && error instanceof ApiProblem && error.issues.length > 0;
  if (error instanceof ApiProblem && error.code === 'answers_waiting') {
    return (
      <Notice
        tone="warning"
        title={t('notPublishedTitle', { title: vacancy.title })}
        actions={
          <LinkButton to="/vacatures/$id/bewerken" params={{ id: vacancy.id }}>
            {t('whoWaits')}
          </LinkButton>
        }
      >
        <p>{t('answersWaiting')}</p>
      </Notice>
    );
  }
  if (!isIncomplete) return <ErrorState error={error} />;
  return (
    <Notice
      tone="warning"
      title={t('notPublishedTitle', { title: vacancy.title })}
      actions={
        <LinkButton to="/vacatures/$id/bewerken" params={{ id: vacancy.id }}>
          {t('complete')}
        </LinkButton>
      }
    >
      <p>{t('notPublishedText')}</p>
    </Notice>
  );
}

interface CloseQuestionProps {
  vacancy: VacancyHit | undefined;
  onAnswer: (closes: boolean) => void;
}

function CloseQuestion({ vacancy, onAnswer }: CloseQuestionProps) {
  const t = useTranslations('vacancyManagement.list');
  return (
    <Dialog
      isAlert
      isOpen={vacancy !== undefined}
      onClose={() => onAnswer(false)}
      title={t('closeTitle', { title: vacancy?.title ?? '' })}
      actions={
        <>
          <Button look="danger" onPress={() => onAnswer(true)}>
            {t('closeConfirm')}
          </Button>
          <Button onPress={() => onAnswer(false)}>{t('keepOpen')}</Button>
        </>
      }
    >
      <p>{t('closeText')}</p>
    </Dialog>
  );
}
