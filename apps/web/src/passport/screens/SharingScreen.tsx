import { listShareLinks, readPassport } from '@inzetbaar/contracts/passports';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { pagedQuery, readQuery } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { LoadMore } from '../../design/components/LoadMore.tsx';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { MadeLink } from '../sharing/MadeLink.tsx';
import { NewLink } from '../sharing/NewLink.tsx';
import { ShareLinkCard } from '../sharing/ShareLinkCard.tsx';
import '../passport.css';

/** Links by which others see chosen parts of the own passport. */
export function SharingScreen() {
  const t = useTranslations('sharing');
  const passport = useQuery(readQuery(readPassport, {}));
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        back={
          <BackLink to="/paspoort" search={{}}>
            {t('back')}
          </BackLink>
        }
      />
      {passport.isPending && <Skeleton shape="cards" count={2} />}
      {passport.isError && (
        <ErrorState
          error={passport.error}
          onRetry={() => void passport.refetch()}
          isRetrying={passport.isFetching}
        />
      )}
      {passport.isSuccess &&
        (passport.data.version === 0 ? (
          <EmptyState
            title={t('list.empty')}
            actions={
              <LinkButton to="/paspoort" search={{}} look="primary">
                {t('make.toPassport')}
              </LinkButton>
            }
          >
            <p>{t('make.empty')}</p>
          </EmptyState>
        ) : (
          <div className="stack stack-l sharing-page">
            <Maker />
            <Links />
          </div>
        ))}
    </>
  );
}

/** One link at a time: asked for, made, shown once. */
function Maker() {
  const t = useTranslations('sharing');
  const [isMaking, setIsMaking] = useState(false);
  const [made, setMade] = useState<string>();
  if (made !== undefined) return <MadeLink link={made} onDone={() => setMade(undefined)} />;
  if (!isMaking) {
    return (
      <div className="row">
        <Button look="primary" icon={<Plus aria-hidden="true" />} onPress={() => setIsMaking(true)}>
          {t('make.open')}
        </Button>
      </div>
    );
  }
  return (
    <NewLink
      onMade={(link) => {
        setMade(link);
        setIsMaking(false);
      }}
      onCancel={() => setIsMaking(false)}
    />
  );
}

function Links() {
  const t = useTranslations('sharing');
  const found = useInfiniteQuery(pagedQuery(listShareLinks, { query: { limit: 20 } }));
  if (found.isPending) return <Skeleton shape="cards" count={2} />;
  if (found.isError) {
    return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  }
  const links = found.data.pages.flatMap((page) => page.items);
  return (
    <section className="stack" aria-labelledby="links-title">
      <h2 id="links-title">{t('list.title')}</h2>
      {links.length === 0 ? (
        <p className="quiet">{t('list.empty')}</p>
      ) : (
        <ul className="stack">
          {links.map((link) => (
            <ShareLinkCard key={link.id} link={link} />
          ))}
        </ul>
      )}
      {found.hasNextPage && (
        <LoadMore
          shown={links.length}
          total={found.data.pages[0]?.total ?? links.length}
          hasMore={found.hasNextPage}
          isLoading={found.isFetchingNextPage}
          onLoadMore={() => void found.fetchNextPage()}
        />
      )}
    </section>
  );
}
