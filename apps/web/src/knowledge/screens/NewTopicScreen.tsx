import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { TopicForm } from '../form/TopicForm.tsx';
import { useShareTopic } from '../parts/useKnowledgeWrites.ts';
import '../parts/knowledge.css';

const route = getRouteApi('/signed-in/kennis/nieuw');

/** Writing something new. No draft of it is kept on the device: it may name somebody. */
export function NewTopicScreen() {
  const t = useTranslations('knowledge');
  const { soort = 'article' } = route.useSearch();
  const navigate = useNavigate();
  const share = useShareTopic();
  return (
    <div className="page-narrow">
      <PageHeader
        title={t('form.newTitle')}
        lead={t('form.lead')}
        back={
          <BackLink to="/kennis" search={{}}>
            {t('back')}
          </BackLink>
        }
      />
      <TopicForm
        start={{ kind: soort, title: '', text: '' }}
        kept={[]}
        isNew
        submit={t('form.share')}
        onSubmit={async (body) => {
          const { data } = await share.mutateAsync({ body });
          showToast(t('form.shared'));
          await navigate({ to: '/kennis/$id', params: { id: data.id }, ignoreBlocker: true });
        }}
      />
    </div>
  );
}
