import { searchEverything } from '@inzetbaar/contracts/search';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { readQuery } from '../api/queries.ts';
import { Button } from '../design/components/Button.tsx';
import { EmptyState } from '../design/components/EmptyState.tsx';
import { ErrorState } from '../design/components/ErrorState.tsx';
import { LinkButton } from '../design/components/LinkButton.tsx';
import { Notice } from '../design/components/Notice.tsx';
import { PageHeader } from '../design/components/PageHeader.tsx';
import { SearchBox } from '../design/components/SearchBox.tsx';
import { Skeleton } from '../design/components/Skeleton.tsx';
import { LONGEST_WORDS } from './bounds.ts';
import { FoundGroup } from './FoundGroup.tsx';
import { focusFirst, moveInList } from './foundKeys.ts';
import './find.css';

const route = getRouteApi('/signed-in/zoeken');
const FIRST_PER_GROUP = 5;
const MOST_PER_GROUP = 10;
const EXAMPLES = ['care', 'nurse', 'short', 'learn'] as const;

/** One box that searches occupations, skills, vacancies and trainings; the words stand in the address. */
export function FindScreen() {
  const t = useTranslations('find');
  const { zoek: words = '' } = route.useSearch();
  const navigate = useNavigate();
  const box = useRef<HTMLInputElement>(null);
  const found = useRef<HTMLDivElement>(null);
  const [isSearching, setIsSearching] = useState(false);

  // Who comes here without words came to type them.
  const comesToType = useRef(words === '');
  useEffect(() => {
    if (comesToType.current) box.current?.focus({ preventScroll: true });
  }, []);

  const search = (next: string) =>
    navigate({
      to: '/zoeken',
      search: next === '' ? {} : { zoek: next },
      replace: true,
      resetScroll: false,
    });
  const searchInVacancies = async (next: string) => {
    if (next === '') return;
    // The way back leads to what was typed.
    await search(next);
    await navigate({ to: '/vacatures', search: { zoek: next } });
  };

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="stack stack-l">
        <search aria-label={t('form')} className="find-bar">
          <SearchBox
            label={t('words')}
            placeholder={t('wordsPlaceholder')}
            clearLabel={t('clearWords')}
            words={words}
            maxLength={LONGEST_WORDS}
            isSearching={isSearching}
            onSearch={(next) => void search(next)}
            onEnter={(next) => void searchInVacancies(next)}
            onDown={() => focusFirst(found.current)}
            inputRef={box}
          />
        </search>
        <div ref={found}>
          {words === '' ? (
            <Examples />
          ) : (
            <Found
              words={words}
              onSearching={setIsSearching}
              onClear={() => {
                void search('');
                box.current?.focus();
              }}
              onKeyDown={(event) => moveInList(event, found.current, box.current)}
            />
          )}
        </div>
      </div>
    </>
  );
}

function Examples() {
  const t = useTranslations('find.start');
  return (
    <section className="stack" aria-labelledby="find-start">
      <h2 id="find-start">{t('title')}</h2>
      <p>{t('text')}</p>
      <ul className="row find-examples" aria-label={t('examples')}>
        {EXAMPLES.map((example) => (
          <li key={example}>
            <LinkButton to="/zoeken" search={{ zoek: t(`words.${example}`) }} replace lang="nl">
              {t(`words.${example}`)}
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FoundProps {
  words: string;
  onSearching: (isSearching: boolean) => void;
  onClear: () => void;
  onKeyDown: (event: React.KeyboardEvent<HTMLAnchorElement>) => void;
}

function Found({ words, onSearching, onClear, onKeyDown }: FoundProps) {
  const t = useTranslations('find');
  const [isWide, setIsWide] = useState(false);
  const limit = isWide ? MOST_PER_GROUP : FIRST_PER_GROUP;
  const answer = useQuery({
    ...readQuery(searchEverything, { query: { q: words, limit } }),
    placeholderData: keepPreviousData,
  });
  const { data, isFetching, isPlaceholderData } = answer;
  useEffect(() => {
    onSearching(isFetching);
    return () => onSearching(false);
  }, [isFetching, onSearching]);

  const groups = data?.groups ?? [];
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  const hasMore = groups.some((group) => group.hasMore);
  const said = () => {
    if (answer.isError) return t('notSearched');
    if (data === undefined || isPlaceholderData) return t('searching');
    return t(hasMore ? 'foundFirst' : 'found', { count, words });
  };

  return (
    <section className="stack" aria-labelledby="find-said" aria-busy={isFetching}>
      <div className="find-head">
        <h2 id="find-said" className="find-said" aria-live="polite">
          {said()}
        </h2>
        {count > 0 && (
          <Link to="/vacatures" search={{ zoek: words }} className="find-vacancies">
            {t('inVacancies', { words })}
            <ArrowRight aria-hidden="true" />
          </Link>
        )}
      </div>
      {data?.degraded === true && (
        <Notice tone="warning" title={t('degradedTitle')}>
          {t('degraded')}
        </Notice>
      )}
      {answer.isError && (
        <ErrorState
          error={answer.error}
          onRetry={() => void answer.refetch()}
          isRetrying={isFetching}
        />
      )}
      {answer.isPending && <Skeleton shape="cards" count={4} />}
      {answer.isSuccess && count === 0 && !isPlaceholderData && (
        <EmptyState
          title={t('empty.title')}
          level={3}
          actions={<Button onPress={onClear}>{t('empty.clear')}</Button>}
        >
          <p>{t('empty.text')}</p>
        </EmptyState>
      )}
      {!answer.isError && count > 0 && (
        <div className="find-groups" data-stale={isPlaceholderData || undefined}>
          {groups.map((group) => (
            <FoundGroup key={group.kind} group={group} words={words} onKeyDown={onKeyDown} />
          ))}
        </div>
      )}
      {hasMore && !isWide && !answer.isError && (
        <div className="row">
          <Button onPress={() => setIsWide(true)}>{t('more')}</Button>
        </div>
      )}
    </section>
  );
}
