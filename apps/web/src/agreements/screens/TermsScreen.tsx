import type { Agreement } from '@inzetbaar/contracts/placements';
import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CallResult } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { showToast } from '../../design/components/toasts.ts';
import {
  Form,
  FormActions,
  LeaveGuard,
  useDraft,
  useSchemaForm,
} from '../../design/forms/index.ts';
import { inForceOf, latestOf } from '../agreement.ts';
import { TermsFields } from '../form/TermsFields.tsx';
import { startingValues, termsFormSchema } from '../form/termsForm.ts';
import { agreementQuery, useWriteTerms } from '../queries.ts';
import '../agreements.css';

const route = getRouteApi('/signed-in/overeenkomsten/$id/afspraken');

/** Writing a version of the terms: the first, a change, or an extension. */
export function TermsScreen() {
  const t = useTranslations('agreements.form');
  const { id } = route.useParams();
  const { verlengen: isExtension = false } = route.useSearch();
  const found = useQuery({
    ...agreementQuery(id),
    // A form is not to change under the hands of who fills it in.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const [begun, setBegun] = useState<typeof found.data>();
  if (begun?.data.id !== id && found.data !== undefined && !found.isStale) setBegun(found.data);
  return (
    <div className="page-narrow">
      <PageHeader
        title={t(isExtension ? 'extendTitle' : 'title')}
        {...(begun === undefined
          ? {}
          : {
              lead: t('lead', {
                person: begun.data.person,
                work: begun.data.workTitle,
                host: begun.data.host.name,
              }),
            })}
        back={
          <BackLink to="/overeenkomsten/$id" params={{ id }}>
            {t('back')}
          </BackLink>
        }
      />
      {begun !== undefined ? (
        <WriteForm key={begun.data.id} begun={begun} isExtension={isExtension} />
      ) : found.isError ? (
        <ErrorState error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <Skeleton shape="cards" count={3} />
      )}
    </div>
  );
}

interface WriteFormProps {
  begun: CallResult<Agreement>;
  isExtension: boolean;
}

function WriteForm({ begun, isExtension }: WriteFormProps) {
  const t = useTranslations('agreements.form');
  const step = isExtension ? 'extend' : 'change';
  if (begun.data.transitions.includes(step)) {
    return <Fields begun={begun} isExtension={isExtension} />;
  }
  return (
    <EmptyState title={t('notNow')}>
      <p>{t('notNowText')}</p>
    </EmptyState>
  );
}

function Fields({ begun: { data: agreement, etag }, isExtension }: WriteFormProps) {
  const t = useTranslations();
  const navigate = useNavigate();
  const write = useWriteTerms();
  const [today] = useState(() => calendarDateAt(new Date()));
  const { id, standing, version } = agreement;
  const from = isExtension ? inForceOf(agreement) : latestOf(agreement);
  const form = useSchemaForm(termsFormSchema, {
    defaultValues: startingValues(agreement.form, from?.terms),
  });
  const draft = useDraft(form, `agreement.${id}.${version}.${isExtension ? 'extend' : 'change'}`);
  const { isDirty, isSubmitting } = form.formState;
  return (
    <div className="stack">
      {draft.restored && (
        <Notice
          actions={
            <Button size="small" onPress={draft.discard}>
              {t('common.form.draftDiscard')}
            </Button>
          }
        >
          {t('common.form.draftRestored')}
        </Notice>
      )}
      {standing !== 'draft' && (
        <Notice tone="warning" announces={false} title={t('agreements.form.newSignatures')}>
          <p>
            {t(
              agreement.inForce === null
                ? 'agreements.form.newSignaturesText'
                : 'agreements.form.newSignaturesInForce',
            )}
          </p>
        </Notice>
      )}
      <Form
        form={form}
        aria-label={t('agreements.form.title')}
        onSubmit={async (terms) => {
          await write.mutateAsync({
            params: { id },
            body: { step: isExtension ? 'extend' : 'change', ...terms },
            ifMatch: etag,
          });
          draft.forget();
          showToast(t('agreements.form.saved'));
          await navigate({ to: '/overeenkomsten/$id', params: { id }, ignoreBlocker: true });
        }}
      >
        <TermsFields form={form} agreement={agreement} today={today} isExtension={isExtension} />
        <FormActions>
          <Button type="submit" look="primary" isPending={isSubmitting}>
            {t(standing === 'draft' ? 'agreements.form.save' : 'agreements.form.saveAndAsk')}
          </Button>
        </FormActions>
      </Form>
      <LeaveGuard when={isDirty && !isSubmitting} />
    </div>
  );
}
