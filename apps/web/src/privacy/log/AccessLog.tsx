import { listAccessLog } from '@inzetbaar/contracts/passports';
import type { AccessLogEntry } from '@inzetbaar/contracts/passports';
import { useInfiniteQuery } from '@tanstack/react-query';
import {
  BadgeCheck,
  Download,
  Eye,
  Link as LinkIcon,
  List,
  MailOpen,
  UserRound,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { pagedQuery } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { useFormats } from '../../i18n/index.ts';
import { byDay } from './byDay.ts';
import type { Look } from './byDay.ts';
import { useSeenWords } from './useSeenWords.ts';

const PAGE = 50;
const ICONS: Record<AccessLogEntry['kind'], LucideIcon> = {
  'profile-viewed': Eye,
  'profile-listed': List,
  'release-viewed': UserRound,
  'registration-viewed': BadgeCheck,
  'seat-request-viewed': UserRound,
  'second-track-case-viewed': UserRound,
  'second-track-case-listed': List,
  'agreement-viewed': UserRound,
  'sign-off-opened': MailOpen,
  'share-link-opened': LinkIcon,
  exported: Download,
};

/** What told more than the profile that all employers may read. */
const PERSONAL: ReadonlySet<AccessLogEntry['kind']> = new Set([
  'release-viewed',
  'registration-viewed',
  'seat-request-viewed',
  'second-track-case-viewed',
  'second-track-case-listed',
  'agreement-viewed',
]);

/** Who saw what, by day. */
export function AccessLog() {
  const t = useTranslations('privacy');
  const formats = useFormats();
  const found = useInfiniteQuery(pagedQuery(listAccessLog, { query: { limit: PAGE } }));
  if (found.isPending) return <Skeleton shape="cards" count={3} />;
  if (found.isError) {
    return (
      <ErrorState
        error={found.error}
        onRetry={() => void found.refetch()}
        isRetrying={found.isFetching}
      />
    );
  }
  const entries = found.data.pages.flatMap((page) => page.items);
  if (entries.length === 0) {
    return (
      <EmptyState title={t('empty.title')}>
        <p>{t('empty.text')}</p>
      </EmptyState>
    );
  }
  return (
    <div className="stack stack-l">
      {byDay(entries).map(({ date, looks }) => (
        <section key={date} className="stack stack-s" aria-labelledby={`day-${date}`}>
          <h2 id={`day-${date}`} className="log-day">
            {formats.date(date)} <span className="quiet small">{formats.relativeDay(date)}</span>
          </h2>
          <ul className="log">
            {looks.map((look) => (
              <LogLine key={look.entry.id} look={look} />
            ))}
          </ul>
        </section>
      ))}
      {found.hasNextPage && (
        <div className="row">
          <Button isPending={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
            {t('earlier')}
          </Button>
        </div>
      )}
    </div>
  );
}

function LogLine({ look: { entry, times, lastAt } }: { look: Look }) {
  const t = useTranslations();
  const formats = useFormats();
  const seen = useSeenWords();
  const { kind, organisation, viewer, vacancy, fields, at } = entry;
  const Icon = ICONS[kind];
  const isByLink = kind === 'share-link-opened' || kind === 'sign-off-opened';
  const isPersonal = PERSONAL.has(kind);
  const who = kind === 'exported' ? t('privacy.yourself') : t('privacy.platform');
  return (
    <Card as="li" className={isPersonal ? 'log-line log-line-personal' : 'log-line'}>
      <Icon aria-hidden="true" className="log-icon" />
      <div>
        <h3>
          {kind === 'share-link-opened' && t('privacy.shareLink', { label: viewer })}
          {kind === 'sign-off-opened' && (viewer || t('privacy.asked'))}
          {!isByLink && (organisation?.name ?? (kind === 'agreement-viewed' ? viewer : who))}
        </h3>
        <p>
          {t(`vocabulary.accessKind.${kind}`)}
          {vacancy !== null && `, ${t('privacy.forVacancy', { vacancy: vacancy.title })}`}
        </p>
        {kind !== 'exported' && fields.length > 0 && (
          <p className="quiet">{t('privacy.saw', { fields: formats.list(seen(fields)) })}</p>
        )}
        <p className="quiet small">
          {kind === 'exported'
            ? formats.dateTime(at)
            : t('privacy.byAt', { viewer, when: formats.dateTime(at) })}
          {times > 1 && ` · ${t('privacy.times', { times, kind, time: formats.time(lastAt) })}`}
        </p>
      </div>
    </Card>
  );
}
