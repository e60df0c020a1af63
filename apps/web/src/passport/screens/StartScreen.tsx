import { readPassport } from '@inzetbaar/contracts/passports';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { versionedQuery } from '../../api/index.ts';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { CardsPart } from '../start/CardsPart.tsx';
import { ListPart } from '../start/ListPart.tsx';
import { PicksPart } from '../start/PicksPart.tsx';
import { cardsOf } from '../start/startState.ts';
import { useStart } from '../start/useStart.ts';
import '../passport.css';
import '../start/start.css';

const route = getRouteApi('/signed-in/paspoort/beginnen');

/** A passport from life: what one did proposes the skills, one card each, and the list is saved. */
export function StartScreen() {
  const t = useTranslations('passportStart');
  const { deel } = route.useSearch();
  const start = useStart();
  const saved = useQuery(versionedQuery(readPassport, {}));
  const known = saved.data?.data.skills.map(({ skillId }) => skillId) ?? [];
  const cards = cardsOf(start.state.picks, known);
  const confirmed = cards.filter(({ skillId }) => {
    const answer = start.state.answers[skillId];
    return answer !== undefined && answer !== 'none';
  }).length;
  const part = deel === 'kaartjes' && cards.length === 0 ? undefined : deel;

  return (
    <>
      <PageHeader
        title={t(part === undefined ? 'title' : part === 'lijst' ? 'list.title' : 'cards.title')}
        {...(part === undefined ? { lead: t('lead') } : {})}
        back={
          part === undefined ? (
            <BackLink to="/paspoort" search={{}}>
              {t('toPassport')}
            </BackLink>
          ) : (
            <BackLink to="/paspoort/beginnen" search={{}}>
              {t('toPicks')}
            </BackLink>
          )
        }
      />
      {saved.isError ? (
        <ErrorState
          error={saved.error}
          onRetry={() => void saved.refetch()}
          isRetrying={saved.isFetching}
        />
      ) : saved.data === undefined ? (
        <Skeleton shape="cards" count={2} />
      ) : part === 'kaartjes' ? (
        <CardsPart start={start} cards={cards} confirmed={confirmed} />
      ) : part === 'lijst' ? (
        <ListPart start={start} saved={saved.data} />
      ) : (
        <PicksPart start={start} cards={cards.length} />
      )}
    </>
  );
}
