import { readCase } from '@inzetbaar/contracts/second-track';
import type { SecondTrackCase } from '@inzetbaar/contracts/second-track';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CallResult } from '../../api/index.ts';
import { versionedQuery } from '../../api/queries.ts';
import { Button } from '../../design/components/Button.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { Form, FormActions, LeaveGuard, useSchemaForm } from '../../design/forms/index.ts';
import { CaseFields } from '../form/CaseFields.tsx';
import { caseFormSchema, writtenPart } from '../form/caseForm.ts';
import { useChangeCase } from '../parts/useCaseWrites.ts';
import '../parts/second-track.css';

const route = getRouteApi('/signed-in/dossiers/$id/bewerken');

/** Changing what a case states; what it stated before is kept. */
export function EditCaseScreen() {
  const t = useTranslations('secondTrack');
  const { id } = route.useParams();
  const found = useQuery({
    ...versionedQuery(readCase, { params: { id } }),
    // A form is not to change under the hands of who fills it in.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const [begun, setBegun] = useState<typeof found.data>();
  if (begun?.data.id !== id && found.data !== undefined && !found.isStale) setBegun(found.data);
  return (
    <div className="page-narrow">
      <PageHeader
        title={begun?.data.name ?? t('form.editTitle')}
        lead={t('form.editLead')}
        back={
          <BackLink to="/dossiers/$id" params={{ id }}>
            {t('form.backToCase')}
          </BackLink>
        }
      />
      {begun !== undefined ? (
        <EditForm key={begun.data.id} begun={begun} />
      ) : found.isError ? (
        <ErrorState error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <Skeleton shape="cards" count={3} />
      )}
    </div>
  );
}

function EditForm({ begun }: { begun: CallResult<SecondTrackCase> }) {
  const t = useTranslations('secondTrack.form');
  const navigate = useNavigate();
  const change = useChangeCase();
  const { id } = begun.data;
  const form = useSchemaForm(caseFormSchema, { defaultValues: writtenPart(begun.data) });
  const { isDirty, isSubmitting } = form.formState;
  return (
    <>
      <Form
        form={form}
        aria-label={t('editTitle')}
        onSubmit={async (body) => {
          await change.mutateAsync({ params: { id }, body, ifMatch: begun.etag });
          showToast(t('saved'));
          await navigate({ to: '/dossiers/$id', params: { id }, ignoreBlocker: true });
        }}
      >
        <CaseFields form={form} />
        <FormActions>
          <Button type="submit" look="primary" isPending={isSubmitting}>
            {t('save')}
          </Button>
        </FormActions>
      </Form>
      <LeaveGuard when={isDirty && !isSubmitting} />
    </>
  );
}
