import { signingLinkInput } from '@inzetbaar/contracts/placements';
import type { Agreement } from '@inzetbaar/contracts/placements';
import { SIGNING_RULES } from '@inzetbaar/domain/placements/agreements';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { Form, FormActions, FormText, useSchemaForm } from '../../design/forms/index.ts';
import { useSendSigningLink } from '../queries.ts';

/** Asks who of the own side is to sign without an account, and mails that person a link. */
export function LinkDialog({ agreement, onClose }: { agreement: Agreement; onClose: () => void }) {
  const t = useTranslations();
  const send = useSendSigningLink();
  const form = useSchemaForm(signingLinkInput, { defaultValues: { name: '', email: '' } });
  return (
    <Dialog isOpen onClose={onClose} title={t('agreements.link.title')}>
      <Form
        form={form}
        onSubmit={async (body) => {
          await send.mutateAsync({ params: { id: agreement.id }, body });
          showToast(t('agreements.link.done', { name: body.name }));
          onClose();
        }}
      >
        <p>{t('agreements.link.text', { days: SIGNING_RULES.validDays })}</p>
        <FormText control={form.control} name="name" label={t('agreements.link.name')} />
        <FormText
          control={form.control}
          name="email"
          label={t('agreements.link.email')}
          type="email"
        />
        <FormActions>
          <Button type="submit" look="primary" isPending={form.formState.isSubmitting}>
            {t('agreements.link.do')}
          </Button>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
