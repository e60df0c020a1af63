import {
  listMySeatRequests,
  listNearestOccupations,
  type MySeatRequest,
  type NearestOccupation,
} from '@inzetbaar/contracts/trainings';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { readQuery } from '../../api/queries.ts';
import { Card } from '../../design/components/Card.tsx';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { PageHeader } from '../../design/components/PageHeader.tsx';
import { ProgressBar } from '../../design/components/ProgressBar.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { OccupationSearch } from '../../design/skills/OccupationSearch.tsx';
import { useLocale } from '../../i18n/index.ts';
import { MyRequest } from '../parts/MyRequest.tsx';
import { Path } from '../parts/Path.tsx';
import { useLength } from '../parts/useLength.ts';
import '../parts/learning.css';

const route = getRouteApi('/signed-in/leren');

/** The own learning: a path to an occupation, what is near, and the seats that were asked. */
export function LearnScreen() {
  const t = useTranslations('trainings.learn');
  const { beroep } = route.useSearch();
  const navigate = route.useNavigate();
  const mine = useQuery(readQuery(listMySeatRequests, { query: { limit: 20 } }));
  const hasAsked = mine.isSuccess && mine.data.items.length > 0;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <LinkButton to="/trainingen" search={{}}>
            {t('all')}
          </LinkButton>
        }
      />
      <div className="learning">
        {/* Before the rest: an offered seat waits for an answer. */}
        {hasAsked && <MyRequests items={mine.data.items} />}
        <div className="stack stack-l learning-path">
          <Card look="quiet">
            <OccupationSearch
              label={beroep === undefined ? t('find') : t('another')}
              hint={t('findHint')}
              placeholder={t('findPlaceholder')}
              note={(count) => t('skillCount', { count })}
            >
              {(occupation, close) => (
                <Chosen
                  key={occupation.id}
                  onChosen={() => {
                    close();
                    void navigate({ search: { beroep: occupation.id }, resetScroll: false });
                  }}
                />
              )}
            </OccupationSearch>
          </Card>
          {beroep === undefined ? <Nearest /> : <Path key={beroep} occupation={beroep} />}
        </div>
        <aside className="stack">
          {mine.isPending && <Skeleton shape="cards" count={1} />}
          {mine.isError && <ErrorState error={mine.error} onRetry={() => void mine.refetch()} />}
          {mine.isSuccess && !hasAsked && <MyRequests items={mine.data.items} />}
          {beroep !== undefined && <Nearest isNarrow />}
        </aside>
      </div>
    </>
  );
}

/** Goes on at once: the path itself is what is proposed. */
function Chosen({ onChosen }: { onChosen: () => void }) {
  useEffect(onChosen, [onChosen]);
  return null;
}

function Nearest({ isNarrow = false }: { isNarrow?: boolean }) {
  const t = useTranslations('trainings.learn');
  const nearest = useQuery(readQuery(listNearestOccupations, {}));
  if (nearest.isPending) return <Skeleton shape="cards" count={3} />;
  if (nearest.isError) {
    return (
      <ErrorState
        error={nearest.error}
        onRetry={() => void nearest.refetch()}
        isRetrying={nearest.isFetching}
      />
    );
  }
  const { items } = nearest.data;
  if (items.length === 0) {
    return (
      <EmptyState
        title={t('nearestNone')}
        actions={
          <LinkButton to="/paspoort" search={{}} look="primary">
            {t('toPassport')}
          </LinkButton>
        }
      >
        <p>{t('nearestNoneText')}</p>
      </EmptyState>
    );
  }
  return (
    <section className="stack" aria-labelledby="nearest">
      <SectionHeading id="nearest" hint={t('nearestHint')}>
        {t('nearest')}
      </SectionHeading>
      <ul className={isNarrow ? 'stack stack-s' : 'nearest'}>
        {items.slice(0, isNarrow ? 5 : items.length).map((item) => (
          <NearestCard key={item.occupation.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

function NearestCard({ item }: { item: NearestOccupation }) {
  const t = useTranslations('trainings.learn');
  const locale = useLocale();
  const lengthOf = useLength();
  const { occupation, steps, skillsMet } = item;
  const { now, asked } = skillsMet;
  return (
    <Card as="li" isLink>
      <div className="nearest-head">
        <h3>
          <Link to="/leren" search={{ beroep: occupation.id }} className="card-link">
            {occupation[locale]}
          </Link>
        </h3>
        <p className="quiet">
          {steps === 0 ? t('nearestNow') : t('nearestPath', { steps, length: lengthOf(item) })}
        </p>
      </div>
      <ProgressBar
        label={t('has')}
        value={now}
        max={asked}
        valueLabel={t('hasOf', { now, asked })}
      />
    </Card>
  );
}

function MyRequests({ items }: { items: readonly MySeatRequest[] }) {
  const t = useTranslations('trainings.learn');
  return (
    <Card as="section" aria-labelledby="my-requests">
      <SectionHeading id="my-requests">{t('mine')}</SectionHeading>
      {items.length === 0 ? (
        <p className="quiet">{t('mineNone')}</p>
      ) : (
        <ul className="my-requests">
          {items.map((request) => (
            <li key={request.id}>
              <MyRequest request={request} namesTraining />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
