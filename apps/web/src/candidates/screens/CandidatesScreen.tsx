import { listPeopleForVacancy } from '@inzetbaar/contracts/matching';
import type { PersonMatch, PersonMatchPage } from '@inzetbaar/contracts/matching';
import { readVacancy } from '@inzetbaar/contracts/vacancies';
import type { Vacancy } from '@inzetbaar/contracts/vacancies';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { pagedQuery, readQuery } from '../../api/index.ts';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LoadMore } from '../../design/components/LoadMore.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { CandidateCard } from '../parts/CandidateCard.tsx';
import { CompareBar, MOST_COMPARED } from '../parts/CompareBar.tsx';
import { PrivacyNote } from '../parts/PrivacyNote.tsx';
import { candidateCodes } from '../parts/candidateCodes.ts';
import { AdaptPanel } from '../adapt/AdaptPanel.tsx';
import { ReachPanel } from '../reach/ReachPanel.tsx';
import '../parts/candidates.css';

const route = getRouteApi('/signed-in/vacatures/$id/kandidaten');

/** People for a vacancy, ranked and explained, by pseudonym. */
export function CandidatesScreen() {
  const t = useTranslations('people');
  const { id } = route.useParams();
  const vacancy = useQuery(readQuery(readVacancy, { params: { id } }));
  const people = useInfiniteQuery(pagedQuery(listPeopleForVacancy, { params: { id } }));
  const problem = [vacancy, people].find((query) => query.error !== null);

  return (
    <>
      <PageHeader
        title={
          vacancy.data === undefined ? t('title') : t('titleFor', { title: vacancy.data.title })
        }
        lead={t('lead')}
        back={<BackLink to="/vacatures/beheer">{t('back')}</BackLink>}
      />
      {vacancy.data !== undefined && people.data !== undefined ? (
        <People vacancy={vacancy.data} pages={people.data.pages}>
          <LoadMore
            shown={people.data.pages.reduce((sum, page) => sum + page.items.length, 0)}
            total={people.data.pages[0]?.total ?? 0}
            hasMore={people.hasNextPage}
            isLoading={people.isFetchingNextPage}
            onLoadMore={() => void people.fetchNextPage()}
          />
          {people.isFetchNextPageError && <ErrorState error={people.error} />}
        </People>
      ) : problem !== undefined ? (
        <ErrorState
          error={problem.error}
          onRetry={() => void problem.refetch()}
          isRetrying={problem.isFetching}
        />
      ) : (
        <Skeleton shape="cards" count={4} />
      )}
    </>
  );
}

interface PeopleProps {
  vacancy: Vacancy;
  pages: readonly PersonMatchPage[];
  children: ReactNode;
}

function People({ vacancy, pages, children }: PeopleProps) {
  const t = useTranslations('people');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const people = pages.flatMap((page) => page.items);
  const codes = candidateCodes(people.map(({ pseudonym }) => pseudonym));
  const nameOf = ({ pseudonym }: PersonMatch) =>
    t('name', { code: codes.get(pseudonym) ?? pseudonym });
  const fitting = people.filter(({ explanation }) => explanation.blocks.length === 0);
  const blocked = people.filter(({ explanation }) => explanation.blocks.length > 0);

  if (people.length === 0) {
    return (
      <EmptyState title={t('emptyTitle')}>
        <p>{t('emptyText')}</p>
      </EmptyState>
    );
  }
  const card = (person: PersonMatch) => (
    <CandidateCard
      key={person.pseudonym}
      person={person}
      name={nameOf(person)}
      vacancy={vacancy}
      compared={chosen.includes(person.pseudonym)}
      canCompare={chosen.length < MOST_COMPARED || chosen.includes(person.pseudonym)}
      onCompare={(compared) =>
        setChosen(
          compared
            ? [...chosen, person.pseudonym]
            : chosen.filter((each) => each !== person.pseudonym),
        )
      }
    />
  );

  return (
    <div className="stack stack-l">
      {vacancy.status !== 'published' && (
        <Notice tone="warning" announces={false} title={t('notOpenTitle')}>
          <p>{t('notOpenText')}</p>
        </Notice>
      )}
      <ReachPanel vacancyId={vacancy.id} />
      <AdaptPanel vacancy={vacancy} />
      <PrivacyNote />
      <section className="stack" aria-labelledby="fitting">
        <SectionHeading id="fitting">{t('fitting.title')}</SectionHeading>
        {fitting.length === 0 ? <p>{t('fitting.none')}</p> : fitting.map(card)}
      </section>
      {blocked.length > 0 && (
        <section className="stack" aria-labelledby="blocked">
          <SectionHeading id="blocked" hint={t('blocked.hint')}>
            {t('blocked.title')}
          </SectionHeading>
          {blocked.map(card)}
        </section>
      )}
      {children}
      <CompareBar
        people={people.filter(({ pseudonym }) => chosen.includes(pseudonym))}
        nameOf={nameOf}
        onClear={() => setChosen([])}
      />
    </div>
  );
}
