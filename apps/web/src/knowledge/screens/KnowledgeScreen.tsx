import { listKnowledgeToCheck, listTopics } from '@inzetbaar/contracts/knowledge';
import type { KnowledgeEntry } from '@inzetbaar/contracts/knowledge';
import { KNOWLEDGE_SUBJECTS, TOPIC_KINDS } from '@inzetbaar/domain/knowledge';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { CircleHelp, MessageCircle, PenLine } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { pagedQuery } from '../../api/queries.ts';
import { Card } from '../../design/components/Card.tsx';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { ListSearch } from '../../design/components/ListSearch.tsx';
import { PagedList } from '../../design/components/PagedList.tsx';
import { PageHeader } from '../../design/components/PageHeader.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { hasRole, useAccount } from '../../session/session.ts';
import { EntryBadges, EntryBy } from '../parts/EntryParts.tsx';
import type { KnowledgeSearch } from '../routes.tsx';
import '../parts/knowledge.css';

const route = getRouteApi('/signed-in/kennis');

/** What case managers of the region share, to search and to look through. */
export function KnowledgeScreen() {
  const t = useTranslations('knowledge');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const account = useAccount();
  const isColleague = hasRole(account, ['case-manager']);
  return (
    <>
      <PageHeader
        title={t('list.title')}
        lead={t('list.lead')}
        {...(isColleague ? { actions: <Write /> } : {})}
      />
      <div className="stack stack-l">
        {hasRole(account, ['platform-admin']) && <ToCheck />}
        <div className="stack">
          <ListSearch
            label={t('list.search')}
            placeholder={t('list.searchPlaceholder')}
            words={search.zoek ?? ''}
            onSearch={(words) =>
              void navigate({
                search: ({ zoek: _, ...rest }) =>
                  words === '' ? rest : { ...rest, zoek: words.slice(0, 100) },
                replace: true,
              })
            }
          />
          <Chips isColleague={isColleague} />
        </div>
        <Found isColleague={isColleague} />
      </div>
    </>
  );
}

function Write() {
  const t = useTranslations('knowledge.list');
  return (
    <>
      <LinkButton
        to="/kennis/nieuw"
        search={{ soort: 'article' }}
        look="primary"
        icon={<PenLine aria-hidden="true" />}
      >
        {t('write')}
      </LinkButton>
      <LinkButton
        to="/kennis/nieuw"
        search={{ soort: 'question' }}
        icon={<CircleHelp aria-hidden="true" />}
      >
        {t('ask')}
      </LinkButton>
    </>
  );
}

/** Pressing one narrows the list; pressing it again widens it. */
function Chips({ isColleague }: { isColleague: boolean }) {
  const t = useTranslations('knowledge');
  const { soort, onderwerp, van } = route.useSearch();
  return (
    <nav className="stack stack-s" aria-label={t('list.narrow')}>
      <ul className="chips">
        <Chip isOn={soort === undefined && van === undefined} on={{}} drops={['soort', 'van']}>
          {t('list.everything')}
        </Chip>
        {TOPIC_KINDS.map((kind) => (
          <Chip key={kind} isOn={soort === kind} on={{ soort: kind }} drops={['soort']}>
            {t(`kinds.${kind}`)}
          </Chip>
        ))}
        {isColleague && (
          <Chip isOn={van === 'mij'} on={{ van: 'mij' }} drops={['van']}>
            {t('list.mine')}
          </Chip>
        )}
      </ul>
      <ul className="chips">
        {KNOWLEDGE_SUBJECTS.map((subject) => (
          <Chip
            key={subject}
            isOn={onderwerp === subject}
            on={{ onderwerp: subject }}
            drops={['onderwerp']}
          >
            {t(`subject.${subject}`)}
          </Chip>
        ))}
      </ul>
    </nav>
  );
}

interface ChipProps {
  isOn: boolean;
  on: KnowledgeSearch;
  /** What of the search goes when it is pressed, before `on` comes. */
  drops: readonly (keyof KnowledgeSearch)[];
  children: ReactNode;
}

function Chip({ isOn, on, drops, children }: ChipProps) {
  return (
    <li>
      <Link
        to="/kennis"
        search={(present: KnowledgeSearch) => {
          const rest = { ...present };
          for (const each of drops) delete rest[each];
          return isOn ? rest : { ...rest, ...on };
        }}
        replace
        resetScroll={false}
        className="chip"
        activeProps={{}}
        {...(isOn ? { 'aria-current': 'true' as const } : {})}
        data-on={isOn}
      >
        {children}
      </Link>
    </li>
  );
}

function Found({ isColleague }: { isColleague: boolean }) {
  const t = useTranslations('knowledge.list');
  const { zoek, onderwerp, soort, van } = route.useSearch();
  const found = useInfiniteQuery(
    pagedQuery(listTopics, {
      query: {
        ...(zoek === undefined ? {} : { q: zoek }),
        ...(onderwerp === undefined ? {} : { subject: onderwerp }),
        ...(soort === undefined ? {} : { kind: soort }),
        ...(van === undefined ? {} : { mine: 'true' as const }),
      },
    }),
  );
  const isNarrowed = [zoek, onderwerp, soort, van].some((each) => each !== undefined);
  return (
    <PagedList
      found={found}
      skeletons={4}
      empty={
        <EmptyState
          title={t(isNarrowed ? 'noneFound' : 'none')}
          actions={
            isNarrowed ? (
              <LinkButton to="/kennis" search={{}}>
                {t('showAll')}
              </LinkButton>
            ) : (
              isColleague && <Write />
            )
          }
        >
          <p>{t(isNarrowed ? 'noneFoundText' : 'noneText')}</p>
        </EmptyState>
      }
    >
      {(items) => (
        <section aria-label={t('title')}>
          <h2 className="visually-hidden">{t('results')}</h2>
          <ul className="stack stack-s">
            {items.map((entry) => (
              <TopicCard key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      )}
    </PagedList>
  );
}

function TopicCard({ entry }: { entry: KnowledgeEntry }) {
  const t = useTranslations('knowledge.list');
  const { id, kind, title, text, answers } = entry;
  return (
    <Card as="li" isLink className="topic-card">
      <div className="row">
        <EntryBadges entry={entry} />
      </div>
      <Link to="/kennis/$id" params={{ id: entry.questionId ?? id }} className="card-link">
        {title ?? t('answerTo')}
      </Link>
      <p className="topic-start">{text}</p>
      <div className="topic-foot">
        <EntryBy entry={entry} />
        {kind === 'question' && (
          <p className="topic-answers">
            <MessageCircle aria-hidden="true" />
            {t('answers', { count: answers })}
          </p>
        )}
      </div>
    </Card>
  );
}

/** What readers reported, for who checks; nothing where nothing waits. */
function ToCheck() {
  const t = useTranslations('knowledge.list');
  const found = useInfiniteQuery(pagedQuery(listKnowledgeToCheck, { query: {} }));
  return (
    <section className="stack" aria-labelledby="to-check">
      <SectionHeading id="to-check">{t('toCheck')}</SectionHeading>
      <PagedList found={found} skeletons={1} empty={<p className="quiet">{t('nothingToCheck')}</p>}>
        {(items) => (
          <ul className="stack stack-s">
            {items.map((entry) => (
              <TopicCard key={entry.id} entry={entry} />
            ))}
          </ul>
        )}
      </PagedList>
    </section>
  );
}
