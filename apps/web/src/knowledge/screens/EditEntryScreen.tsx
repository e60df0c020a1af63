import { readKnowledgeEntry } from '@inzetbaar/contracts/knowledge';
import type { KnowledgeEntry } from '@inzetbaar/contracts/knowledge';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CallResult } from '../../api/index.ts';
import { versionedQuery } from '../../api/queries.ts';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { AnswerForm } from '../form/AnswerForm.tsx';
import { TopicForm } from '../form/TopicForm.tsx';
import { useMarked, useRecognisableCheck } from '../form/useRecognisable.ts';
import { useChangeEntry } from '../parts/useKnowledgeWrites.ts';
import '../parts/knowledge.css';

const route = getRouteApi('/signed-in/kennis/$id/bewerken');

/** Changing what one wrote: an article, a question or an answer. */
export function EditEntryScreen() {
  const t = useTranslations('knowledge');
  const { id } = route.useParams();
  const found = useQuery({
    ...versionedQuery(readKnowledgeEntry, { params: { id } }),
    // A form is not to change under the hands of who fills it in.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const [begun, setBegun] = useState<typeof found.data>();
  if (begun?.data.id !== id && found.data !== undefined && !found.isStale) setBegun(found.data);
  return (
    <div className="page-narrow">
      <PageHeader
        title={t('form.editTitle')}
        lead={t('form.lead')}
        back={
          <BackLink to="/kennis/$id" params={{ id: begun?.data.questionId ?? id }}>
            {t('form.backToEntry')}
          </BackLink>
        }
      />
      {begun !== undefined ? (
        <Edit key={begun.data.id} begun={begun} />
      ) : found.isError ? (
        <ErrorState error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <Skeleton shape="cards" count={2} />
      )}
    </div>
  );
}

function Edit({ begun: { data: entry, etag } }: { begun: CallResult<KnowledgeEntry> }) {
  const t = useTranslations('knowledge.form');
  const navigate = useNavigate();
  const change = useChangeEntry();
  const { id, kind, questionId, subject, title, text } = entry;
  // What was shared before was looked at then: it need not be confirmed again.
  const recognisable = useRecognisableCheck();
  const marked = useMarked(recognisable, [title ?? '', text]);
  if (marked === null) return <Skeleton shape="cards" count={2} />;
  const kept = marked.findings
    .filter(({ weight }) => weight === 'may-stay')
    .map(({ phrase }) => phrase);
  const save = async (body: Parameters<typeof change.mutateAsync>[0]['body']) => {
    await change.mutateAsync({ params: { id }, body, ifMatch: etag });
    showToast(t('saved'));
    await navigate({ to: '/kennis/$id', params: { id: questionId ?? id }, ignoreBlocker: true });
  };
  if (kind === 'answer') {
    return (
      <AnswerForm
        text={text}
        kept={kept}
        submit={t('save')}
        onSubmit={(body) => save({ text: body.text, kept: body.kept })}
      />
    );
  }
  return (
    <TopicForm
      start={{ kind, title: title ?? '', text, ...(subject === null ? {} : { subject }) }}
      kept={kept}
      isNew={false}
      submit={t('save')}
      onSubmit={({ subject: about, title: called, text: words, kept: keeps }) =>
        save({ subject: about, title: called, text: words, kept: keeps })
      }
    />
  );
}
