import { listKnowledgeAnswers, readKnowledgeEntry } from '@inzetbaar/contracts/knowledge';
import type { KnowledgeAnswer, KnowledgeEntry } from '@inzetbaar/contracts/knowledge';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { pagedQuery, readQuery } from '../../api/queries.ts';
import { Badge } from '../../design/components/Badge.tsx';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { PagedList } from '../../design/components/PagedList.tsx';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { hasRole, useAccount } from '../../session/session.ts';
import { AnswerForm } from '../form/AnswerForm.tsx';
import { EntryActions } from '../parts/EntryActions.tsx';
import { EntryBadges, EntryBy, EntryText } from '../parts/EntryParts.tsx';
import { useAnswer, useMarkHelpful } from '../parts/useKnowledgeWrites.ts';
import '../parts/knowledge.css';

const route = getRouteApi('/signed-in/kennis/$id');

/** An article; or a question with its answers, and a place to answer. */
export function TopicScreen() {
  const t = useTranslations('knowledge');
  const { id } = route.useParams();
  const found = useQuery(readQuery(readKnowledgeEntry, { params: { id } }));
  const navigate = useNavigate();
  const back = (
    <BackLink to="/kennis" search={{}}>
      {t('back')}
    </BackLink>
  );
  const entry = found.data;
  if (entry === undefined) {
    return (
      <div className="page-narrow">
        <PageHeader title={t('list.title')} back={back} />
        {found.isError ? (
          <ErrorState error={found.error} onRetry={() => void found.refetch()} />
        ) : (
          <Skeleton shape="cards" count={2} />
        )}
      </div>
    );
  }
  return (
    <div className="page-narrow">
      <PageHeader
        title={entry.title ?? t('list.answerTo')}
        back={back}
        meta={<EntryBadges entry={entry} />}
        lead={<EntryBy entry={entry} />}
      />
      <div className="stack stack-l">
        {entry.status === 'hidden' && (
          <Notice tone="warning" announces={false} title={t('hidden.title')}>
            <p>{t(entry.party === 'author' ? 'hidden.author' : 'hidden.checker')}</p>
          </Notice>
        )}
        <EntryText text={entry.text} />
        <EntryActions
          entry={entry}
          onGone={() => void navigate({ to: '/kennis', search: {}, ignoreBlocker: true })}
        />
        {entry.kind === 'question' && <Answers question={entry} onChanged={found.refetch} />}
      </div>
    </div>
  );
}

interface AnswersProps {
  question: KnowledgeEntry;
  /** The question counts its answers. */
  onChanged: () => Promise<unknown>;
}

function Answers({ question, onChanged }: AnswersProps) {
  const t = useTranslations('knowledge.answers');
  const found = useInfiniteQuery(
    pagedQuery(listKnowledgeAnswers, { params: { id: question.id }, query: {} }),
  );
  const isColleague = hasRole(useAccount(), ['case-manager']);
  return (
    <section className="stack" aria-labelledby="answers">
      <SectionHeading id="answers">{t('title', { count: question.answers })}</SectionHeading>
      <PagedList found={found} skeletons={1} empty={<p className="quiet">{t('none')}</p>}>
        {(items) => (
          <ul className="stack stack-s">
            {items.map((answer) => (
              <Answer
                key={answer.id}
                answer={answer}
                question={question}
                onGone={() => Promise.all([found.refetch(), onChanged()])}
              />
            ))}
          </ul>
        )}
      </PagedList>
      {isColleague && <Reply questionId={question.id} />}
    </section>
  );
}

interface AnswerProps {
  answer: KnowledgeAnswer;
  question: KnowledgeEntry;
  onGone: () => Promise<unknown>;
}

function Answer({ answer, question, onGone }: AnswerProps) {
  const t = useTranslations('knowledge.answers');
  const mark = useMarkHelpful();
  const { id, isHelpful } = answer;
  const set = (answerId: string | null) =>
    mark.mutate({ params: { id: question.id }, body: { answerId } });
  return (
    <Card as="li" look={isHelpful ? 'raised' : 'plain'} className="answer">
      {isHelpful && (
        <div className="row">
          <Badge tone="success" icon={<CircleCheck aria-hidden="true" />}>
            {t('helpful')}
          </Badge>
        </div>
      )}
      <EntryText text={answer.text} />
      <EntryBy entry={answer} />
      {answer.status === 'hidden' && <p className="answer-hidden">{t('hidden')}</p>}
      {mark.isError && <ErrorState error={mark.error} />}
      <EntryActions entry={answer} onGone={() => void onGone()}>
        {question.party === 'author' && answer.status === 'published' && (
          <Button
            size="small"
            isPending={mark.isPending}
            icon={<CircleCheck aria-hidden="true" />}
            onPress={() => set(isHelpful ? null : id)}
          >
            {t(isHelpful ? 'unmark' : 'mark')}
          </Button>
        )}
      </EntryActions>
    </Card>
  );
}

function Reply({ questionId }: { questionId: string }) {
  const t = useTranslations('knowledge.answers');
  const answer = useAnswer();
  const [count, setCount] = useState(0);
  return (
    <Card as="section" look="quiet" aria-labelledby="reply">
      <SectionHeading id="reply">{t('yours')}</SectionHeading>
      <AnswerForm
        // A new form for the next answer.
        key={count}
        text=""
        kept={[]}
        submit={t('share')}
        onSubmit={async (body) => {
          await answer.mutateAsync({ params: { id: questionId }, body });
          showToast(t('shared'));
          setCount(count + 1);
        }}
      />
    </Card>
  );
}
