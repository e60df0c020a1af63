import { readSkillsLanguage } from '@inzetbaar/contracts/concepts';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { readQuery } from '../../api/index.ts';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { PageHeader } from '../../design/components/PageHeader.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { EarlierLoads } from '../parts/EarlierLoads.tsx';
import { InForce } from '../parts/InForce.tsx';
import { OtherLanguages } from '../parts/OtherLanguages.tsx';
import { Versions } from '../parts/Versions.tsx';
import '../parts/skills-language.css';

/** Which version of the skills language is in force, what changed, and what was loaded beside it. */
export function SkillsLanguageScreen() {
  const t = useTranslations('skillsLanguage');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="stack stack-l">
        <Language />
        <EarlierLoads />
      </div>
    </>
  );
}

function Language() {
  const { data, error, isPending, isFetching, refetch } = useQuery(
    readQuery(readSkillsLanguage, {}),
  );
  if (data === undefined) {
    return isPending ? (
      <Skeleton shape="cards" count={3} />
    ) : (
      <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
    );
  }
  return (
    <>
      <InForce language={data} />
      <OtherLanguages imports={data.imports} />
      <Versions language={data} />
    </>
  );
}
