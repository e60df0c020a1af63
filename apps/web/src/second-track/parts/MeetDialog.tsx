import { obligationMet } from '@inzetbaar/contracts/second-track';
import type { DeadlineView, SecondTrackCase } from '@inzetbaar/contracts/second-track';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { Form, FormActions, FormDate, useSchemaForm } from '../../design/forms/index.ts';
import { useRecordObligation } from './useCaseWrites.ts';

interface MeetDialogProps {
  item: SecondTrackCase;
  deadline: DeadlineView;
  onClose: () => void;
}

/** Asks on which day it was done. */
export function MeetDialog({ item, deadline, onClose }: MeetDialogProps) {
  const t = useTranslations();
  const record = useRecordObligation();
  const { obligation } = deadline;
  const form = useSchemaForm(obligationMet, { defaultValues: { obligation, on: item.today } });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('secondTrack.meet.title', { name: t(`secondTrack.obligation.${obligation}`) })}
    >
      <Form
        form={form}
        onSubmit={async (body) => {
          await record.mutateAsync({ params: { id: item.id }, body });
          showToast(t('secondTrack.meet.saved'));
          onClose();
        }}
      >
        <FormDate
          control={form.control}
          name="on"
          label={t('secondTrack.meet.on')}
          max={item.today}
        />
        <FormActions>
          <Button type="submit" look="primary" isPending={form.formState.isSubmitting}>
            {t('common.actions.save')}
          </Button>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
