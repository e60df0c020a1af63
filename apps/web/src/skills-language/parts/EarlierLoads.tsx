import { listConceptLoads } from '@inzetbaar/contracts/concepts';
import type { ConceptLoad } from '@inzetbaar/contracts/concepts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { pagedQuery } from '../../api/index.ts';
import { Badge } from '../../design/components/Badge.tsx';
import type { Tone } from '../../design/components/Badge.tsx';
import { DataTable } from '../../design/components/DataTable.tsx';
import type { Column } from '../../design/components/DataTable.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { PagedList } from '../../design/components/PagedList.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { useFormats } from '../../i18n/index.ts';

const TONES: Readonly<Record<ConceptLoad['status'], Tone>> = {
  checking: 'info',
  checked: 'warning',
  running: 'info',
  done: 'success',
  failed: 'danger',
};
const PAGE_SIZE = 10;

/** What was handed in before, with what still waits on top. */
export function EarlierLoads() {
  const t = useTranslations('skillsLanguage');
  const found = useInfiniteQuery(pagedQuery(listConceptLoads, { query: { limit: PAGE_SIZE } }));
  const columns = useColumns();
  return (
    <section className="stack" aria-labelledby="earlier-loads">
      <SectionHeading id="earlier-loads">{t('earlier.title')}</SectionHeading>
      <PagedList found={found} skeletons={2} empty={<p className="quiet">{t('earlier.empty')}</p>}>
        {(items) => (
          <>
            <Waiting load={items.find(({ status }) => status === 'checked')} />
            <DataTable
              caption={t('earlier.title')}
              hidesCaption
              columns={columns}
              rows={items}
              rowId={({ id }) => id}
            />
          </>
        )}
      </PagedList>
    </section>
  );
}

function Waiting({ load }: { load: ConceptLoad | undefined }) {
  const t = useTranslations('skillsLanguage');
  if (load === undefined) return null;
  const { id, source, version } = load;
  return (
    <Notice
      announces={false}
      title={t('earlier.waitingTitle')}
      actions={
        <LinkButton to="/beheer/vaardighedentaal/laden" search={{ aanlevering: id }}>
          {t('earlier.look')}
        </LinkButton>
      }
    >
      <p>
        {t('earlier.waiting', { name: t('named', { source: t(`source.${source}`), version }) })}
      </p>
    </Notice>
  );
}

function useColumns(): Column<ConceptLoad>[] {
  const t = useTranslations();
  const formats = useFormats();
  return [
    {
      id: 'language',
      header: t('skillsLanguage.earlier.language'),
      isRowHeader: true,
      cell: ({ id, source, version }) => (
        <Link to="/beheer/vaardighedentaal/laden" search={{ aanlevering: id }}>
          {t('skillsLanguage.named', { source: t(`skillsLanguage.source.${source}`), version })}
        </Link>
      ),
    },
    {
      id: 'when',
      header: t('skillsLanguage.earlier.when'),
      cell: ({ createdAt }) => formats.dateTime(createdAt),
    },
    {
      id: 'status',
      header: t('skillsLanguage.earlier.status'),
      cell: ({ status, fault }) => (
        <Badge tone={TONES[status]}>
          {fault === 'refused'
            ? t('skillsLanguage.earlier.refused')
            : t(`vocabulary.importStatus.${status}`)}
        </Badge>
      ),
    },
    {
      id: 'rows',
      header: t('skillsLanguage.earlier.rows'),
      isNumber: true,
      cell: ({ rows }) => (rows === null ? '–' : formats.number(rows)),
    },
    {
      id: 'problems',
      header: t('skillsLanguage.earlier.problems'),
      isNumber: true,
      cell: ({ report }) => (report === null ? '–' : formats.number(report.problemCount)),
    },
  ];
}
