import type { SecondTrackCase } from '@inzetbaar/contracts/second-track';
import { GIVEN_CASE_OUTCOMES, isOpenCase } from '@inzetbaar/domain/second-track';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { Form, FormActions, FormRadios, useSchemaForm } from '../../design/forms/index.ts';
import { useDecide, useInvite } from './useCaseWrites.ts';

const endSchema = z.object({ outcome: z.enum(GIVEN_CASE_OUTCOMES) });

/** What a case manager can do with a case as a whole, and what it waits for. */
export function GuideActions({ item }: { item: SecondTrackCase }) {
  const t = useTranslations('secondTrack.guide');
  const tActions = useTranslations('common.actions');
  const { id, status, name, transitions, isRunOut } = item;
  const [asking, setAsking] = useState<'cancel' | 'end'>();
  const invite = useInvite();
  const decide = useDecide();
  if (!isOpenCase(status)) return null;
  return (
    <>
      <Notice
        announces={false}
        tone={status === 'active' ? 'success' : 'info'}
        title={t(`state.${status}`, { name })}
        actions={
          <span className="row no-print">
            {status === 'proposed' && (
              <Button
                size="small"
                isPending={invite.isPending}
                onPress={() =>
                  invite.mutate({ params: { id } }, { onSuccess: () => showToast(t('invited')) })
                }
              >
                {t('invite')}
              </Button>
            )}
            {transitions.includes('cancel') && (
              <Button size="small" onPress={() => setAsking('cancel')}>
                {t('cancel.open')}
              </Button>
            )}
            {transitions.includes('end') && !isRunOut && (
              <Button size="small" onPress={() => setAsking('end')}>
                {t('end.open')}
              </Button>
            )}
          </span>
        }
      >
        {invite.isError && <ErrorState error={invite.error} />}
      </Notice>
      {isRunOut && (
        <Notice
          announces={false}
          tone="warning"
          title={t('runOut.title')}
          actions={
            <span className="row no-print">
              {transitions.includes('end') && (
                <Button size="small" onPress={() => setAsking('end')}>
                  {t('end.open')}
                </Button>
              )}
              <LinkButton size="small" to="/dossiers/$id/bewerken" params={{ id }}>
                {t('runOut.sanction')}
              </LinkButton>
            </span>
          }
        >
          <p>{t(transitions.includes('end') ? 'runOut.text' : 'runOut.cancelText')}</p>
        </Notice>
      )}
      {asking === 'cancel' && (
        <Dialog
          isOpen
          onClose={() => setAsking(undefined)}
          title={t('cancel.title')}
          actions={
            <>
              <Button
                look="danger"
                isPending={decide.isPending}
                onPress={() =>
                  decide.mutate(
                    { params: { id, transition: 'cancel' }, body: {} },
                    { onSuccess: () => setAsking(undefined) },
                  )
                }
              >
                {t('cancel.do')}
              </Button>
              <Button onPress={() => setAsking(undefined)}>{tActions('cancel')}</Button>
            </>
          }
        >
          <p>{t('cancel.text')}</p>
          {decide.isError && <ErrorState error={decide.error} />}
        </Dialog>
      )}
      {asking === 'end' && <EndDialog item={item} onClose={() => setAsking(undefined)} />}
    </>
  );
}

function EndDialog({ item, onClose }: { item: SecondTrackCase; onClose: () => void }) {
  const t = useTranslations();
  const decide = useDecide();
  const form = useSchemaForm(endSchema, { defaultValues: {} });
  return (
    <Dialog isOpen onClose={onClose} title={t('secondTrack.guide.end.title')}>
      <Form
        form={form}
        onSubmit={async (body) => {
          await decide.mutateAsync({ params: { id: item.id, transition: 'end' }, body });
          onClose();
        }}
      >
        <p>{t('secondTrack.guide.end.text')}</p>
        <FormRadios
          control={form.control}
          name="outcome"
          label={t('secondTrack.facts.outcome')}
          choices={GIVEN_CASE_OUTCOMES.map((value) => ({
            value,
            label: t(`secondTrack.outcome.${value}`),
          }))}
        />
        <FormActions>
          <Button type="submit" look="danger" isPending={form.formState.isSubmitting}>
            {t('secondTrack.guide.end.do')}
          </Button>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
