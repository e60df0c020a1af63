import { exemptionToRecord } from '@inzetbaar/contracts/second-track';
import type { DeadlineView, SecondTrackCase } from '@inzetbaar/contracts/second-track';
import { EXEMPTION_GROUNDS } from '@inzetbaar/domain/second-track';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { showToast } from '../../design/components/toasts.ts';
import {
  Form,
  FormActions,
  FormDate,
  FormRadios,
  useSchemaForm,
} from '../../design/forms/index.ts';
import { useRecordExemption } from './useCaseWrites.ts';

interface ExemptDialogProps {
  item: SecondTrackCase;
  deadline: DeadlineView;
  onClose: () => void;
}

/** Asks why an obligation does not hold, from the closed list. */
export function ExemptDialog({ item, deadline, onClose }: ExemptDialogProps) {
  const t = useTranslations();
  const record = useRecordExemption();
  const { obligation } = deadline;
  const form = useSchemaForm(exemptionToRecord, { defaultValues: { obligation, until: null } });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('secondTrack.exemptDialog.title', {
        name: t(`secondTrack.obligation.${obligation}`),
      })}
    >
      <Form
        form={form}
        onSubmit={async (body) => {
          await record.mutateAsync({ params: { id: item.id }, body });
          showToast(t('secondTrack.exemptDialog.saved'));
          onClose();
        }}
      >
        <FormRadios
          control={form.control}
          name="ground"
          label={t('secondTrack.exemptDialog.ground')}
          hint={t('secondTrack.exemptDialog.groundHint')}
          choices={EXEMPTION_GROUNDS.map((value) => ({
            value,
            label: t(`secondTrack.ground.${value}`),
          }))}
        />
        <FormDate
          control={form.control}
          name="until"
          label={t('secondTrack.exemptDialog.until')}
          hint={t('secondTrack.exemptDialog.untilHint')}
          isOptional
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
