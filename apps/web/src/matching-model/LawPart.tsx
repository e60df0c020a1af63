import type { LawRowView } from '@inzetbaar/contracts/matching';
import { useLocale, useTranslations } from 'use-intl';
import { DataTable } from '../design/components/DataTable.tsx';
import { Disclosure } from '../design/components/Disclosure.tsx';
import { SectionHeading } from '../design/components/SectionHeading.tsx';
import { sourceInWords } from '../design/matching-words/say.ts';
import { useFormats } from '../i18n/formats.ts';
import { groupLaw, LAW_GROUPS } from './law-groups.ts';
import type { GroupedRule, LawGroup } from './law-groups.ts';

/** Every row of law that the ranking knows, with its source. */
export function LawPart({ law }: { law: readonly LawRowView[] }) {
  const t = useTranslations('matchingModel.law');
  const groups = groupLaw(law);
  return (
    <section className="stack" aria-labelledby="law">
      <SectionHeading id="law" hint={t('hint')}>
        {t('title')}
      </SectionHeading>
      <div>
        {LAW_GROUPS.filter((group) => groups[group].length > 0).map((group) => (
          <Disclosure
            key={group}
            title={t('group', { group: t(group), count: groups[group].length })}
          >
            <LawTable group={group} rows={groups[group]} />
          </Disclosure>
        ))}
      </div>
    </section>
  );
}

/** The name of a law is Dutch in every language. */
function LawSource({ source }: { source: string }) {
  const t = useTranslations();
  const locale = useLocale();
  return <span {...(locale === 'nl' ? {} : { lang: 'nl' })}>{sourceInWords(source, { t })}</span>;
}

function sourceCell({ rule }: GroupedRule) {
  return <LawSource source={rule.source} />;
}

function LawTable({ group, rows }: { group: LawGroup; rows: readonly GroupedRule[] }) {
  const t = useTranslations();
  const locale = useLocale();
  const formats = useFormats();
  return (
    <DataTable
      caption={t(`matchingModel.law.${group}`)}
      hidesCaption
      rows={rows}
      rowId={({ rule }) => rule.id}
      columns={[
        {
          id: 'subject',
          header: t('matchingModel.law.subject'),
          isRowHeader: true,
          cell: ({ title }) =>
            title === null ? t('matchingModel.law.week') : t(`vocabulary.legalTitle.${title}`),
        },
        {
          id: 'rule',
          header: t('matchingModel.law.rule'),
          cell: ({ rule }) => rule.explanation[locale],
        },
        {
          id: 'source',
          header: t('matchingModel.law.source'),
          cell: sourceCell,
        },
        {
          id: 'since',
          header: t('matchingModel.law.since'),
          cell: ({ rule }) => formats.date(rule.from),
        },
      ]}
    />
  );
}
