import { checkRegistration, listRegistrationsToCheck } from '@inzetbaar/contracts/passports';
import type { RegistrationToCheckView } from '@inzetbaar/contracts/passports';
import { REGISTRATION_REFUSALS } from '@inzetbaar/domain/passports';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { useWrite } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { Form, FormActions, FormRadios, useSchemaForm } from '../../design/forms/index.ts';
import { seenOf } from './seen.ts';

const schema = z.object({ reason: z.enum(REGISTRATION_REFUSALS) });

interface RefuseDialogProps {
  registration: RegistrationToCheckView;
  onClose: () => void;
}

/** Asks what is not right, from a closed list: no free text about a person. */
export function RefuseDialog({ registration, onClose }: RefuseDialogProps) {
  const t = useTranslations();
  const check = useWrite(checkRegistration, { refreshes: [listRegistrationsToCheck] });
  const form = useSchemaForm(schema, {
    defaultValues: {},
    words: { reason: () => t('registrationChecks.refuseDialog.choose') },
  });
  const { id, name } = registration;
  return (
    <Dialog isOpen onClose={onClose} title={t('registrationChecks.refuseDialog.title')}>
      <Form
        form={form}
        onSubmit={async ({ reason }) => {
          await check.mutateAsync({
            params: { id },
            body: { outcome: 'refused', reason, seen: seenOf(registration) },
          });
          showToast(t('registrationChecks.refuseDialog.done'));
          onClose();
        }}
      >
        <p>{t('registrationChecks.refuseDialog.text', { name })}</p>
        <FormRadios
          control={form.control}
          name="reason"
          label={t('registrationChecks.refuseDialog.reason')}
          choices={REGISTRATION_REFUSALS.map((value) => ({
            value,
            label: t(`vocabulary.registrationRefusal.${value}`),
          }))}
        />
        <FormActions>
          <Button type="submit" look="danger" isPending={form.formState.isSubmitting}>
            {t('registrationChecks.refuseDialog.do')}
          </Button>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
