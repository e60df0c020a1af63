import {
  type EvidenceView,
  listEvidence,
  type SkillWithEvidenceView,
} from '@inzetbaar/contracts/passports';
import { useQuery } from '@tanstack/react-query';
import { MailQuestionMark } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { readQuery } from '../../api/index.ts';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { ListSearch } from '../../design/components/ListSearch.tsx';
import { LoadMore } from '../../design/components/LoadMore.tsx';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { useLocale } from '../../i18n/index.ts';
import { AddEvidenceDialog } from '../evidence/AddEvidenceDialog.tsx';
import { PracticeDialog } from '../evidence/PracticeDialog.tsx';
import { SkillEvidence } from '../evidence/SkillEvidence.tsx';
import { WithdrawDialog } from '../evidence/WithdrawDialog.tsx';
import { AskedSignOffs } from '../sign-off/AskedSignOffs.tsx';
import '../passport.css';

/** What stands behind each skill of the own passport, and until when. */
export function EvidenceScreen() {
  const t = useTranslations('evidence');
  const ask = useTranslations('signOff');
  const read = useQuery(readQuery(listEvidence, {}));
  const hasSkills = read.isSuccess && read.data.skills.length > 0;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          hasSkills && (
            <LinkButton
              to="/paspoort/bewijs/vragen"
              search={{}}
              look="primary"
              icon={<MailQuestionMark aria-hidden="true" />}
            >
              {ask('open')}
            </LinkButton>
          )
        }
        back={
          <BackLink to="/paspoort" search={{}}>
            {t('back')}
          </BackLink>
        }
      />
      {!read.isError && <AskedSignOffs />}
      {read.isPending && <Skeleton shape="cards" count={4} />}
      {read.isError && (
        <ErrorState
          error={read.error}
          onRetry={() => void read.refetch()}
          isRetrying={read.isFetching}
        />
      )}
      {read.isSuccess &&
        (read.data.skills.length === 0 ? (
          <EmptyState
            title={t('empty.title')}
            actions={
              <LinkButton to="/paspoort" search={{}} look="primary">
                {t('empty.do')}
              </LinkButton>
            }
          >
            <p>{t('empty.text')}</p>
          </EmptyState>
        ) : (
          <SkillList skills={read.data.skills} />
        ))}
    </>
  );
}

type Asked =
  | { what: 'add' | 'practise'; skill: SkillWithEvidenceView }
  | { what: 'withdraw'; evidence: EvidenceView };

/** So many skills at a time; a passport can hold five hundred. */
const PAGE = 25;
/** Up to so many, a list needs no search. */
const SHORT_LIST = 8;

function SkillList({ skills }: { skills: readonly SkillWithEvidenceView[] }) {
  const t = useTranslations('evidence');
  const locale = useLocale();
  const [words, setWords] = useState('');
  const [shown, setShown] = useState(PAGE);
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  // First what needs an eye on its dates: what has evidence, and what the law reserves.
  const found = skills
    .filter((skill) => skill[locale].toLowerCase().includes(words.toLowerCase()))
    .toSorted((one, other) => attention(other) - attention(one));
  return (
    <div className="stack evidence-page">
      {skills.length > SHORT_LIST && (
        <ListSearch
          label={t('search')}
          placeholder={t('searchPlaceholder')}
          words={words}
          onSearch={setWords}
        />
      )}
      <ul className="stack">
        {found.slice(0, shown).map((skill) => (
          <SkillEvidence
            key={skill.skillId}
            skill={skill}
            onAdd={() => setAsked({ what: 'add', skill })}
            onPractise={() => setAsked({ what: 'practise', skill })}
            onWithdraw={(evidence) => setAsked({ what: 'withdraw', evidence })}
          />
        ))}
      </ul>
      {found.length > PAGE && (
        <LoadMore
          shown={Math.min(shown, found.length)}
          total={found.length}
          hasMore={shown < found.length}
          isLoading={false}
          onLoadMore={() => setShown(shown + PAGE)}
        />
      )}
      {asked?.what === 'add' && <AddEvidenceDialog skill={asked.skill} onClose={close} />}
      {asked?.what === 'practise' && <PracticeDialog skill={asked.skill} onClose={close} />}
      {asked?.what === 'withdraw' && <WithdrawDialog evidence={asked.evidence} onClose={close} />}
    </div>
  );
}

function attention({ evidence, isReserved }: SkillWithEvidenceView): number {
  return (evidence.length > 0 ? 2 : 0) + (isReserved ? 1 : 0);
}
