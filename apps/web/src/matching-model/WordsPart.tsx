import { listConceptImports } from '@inzetbaar/contracts/concepts';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { readQuery } from '../api/queries.ts';
import { SectionHeading } from '../design/components/SectionHeading.tsx';

/** Whose words help to find skills and occupations, as their licences ask; nothing where there are none. */
export function WordsPart() {
  const t = useTranslations('matchingModel.words');
  const { data } = useQuery(readQuery(listConceptImports, { query: {} }));
  const languages = data?.items ?? [];
  if (languages.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="words">
      <SectionHeading id="words">{t('title')}</SectionHeading>
      <p className="measure">{t('text')}</p>
      <ul>
        {languages.map(({ source, version, attribution }) => (
          <li key={source}>{t('language', { attribution, version })}</li>
        ))}
      </ul>
    </section>
  );
}
