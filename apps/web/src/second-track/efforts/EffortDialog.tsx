import { effortToRecord } from '@inzetbaar/contracts/second-track';
import type { EffortItem, SecondTrackCase } from '@inzetbaar/contracts/second-track';
import { EFFORT_REASONS, HAND_EFFORTS, takesReason } from '@inzetbaar/domain/second-track';
import type { EffortKind } from '@inzetbaar/domain/second-track';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { Disclosure } from '../../design/components/Disclosure.tsx';
import { showToast } from '../../design/components/toasts.ts';
import {
  Form,
  FormActions,
  FormDate,
  FormSelect,
  FormText,
  FormTextArea,
  useSchemaForm,
} from '../../design/forms/index.ts';
import { useCorrectEffort, useRecordEffort } from '../parts/useCaseWrites.ts';

interface EffortDialogProps {
  item: SecondTrackCase;
  kind: EffortKind;
  /** What stands now; null for something new. */
  corrects: EffortItem | null;
  onClose: () => void;
}

/** Asks on which day it was, today unless told otherwise; the rest only for who wants to tell it. */
export function EffortDialog({ item, kind, corrects, onClose }: EffortDialogProps) {
  const t = useTranslations();
  const record = useRecordEffort();
  const correct = useCorrectEffort();
  const results = HAND_EFFORTS[kind] ?? [];
  const form = useSchemaForm(effortToRecord, {
    defaultValues: {
      kind,
      on: corrects?.on ?? item.today,
      result: corrects?.result ?? results[0],
      reason: corrects?.reason ?? null,
      organisation: corrects?.organisation ?? null,
      note: corrects?.note ?? '',
    },
    screen: (tables, { organisation, note }) => [
      ...(organisation === null ? [] : tables.nameIssues('organisation', organisation)),
      ...(note === null ? [] : tables.noteIssues('note', note)),
    ],
  });
  const result = useWatch({ control: form.control, name: 'result' });
  const asksReason = result !== undefined && takesReason(result);
  return (
    <Dialog isOpen onClose={onClose} title={t(`secondTrack.effortCodes.kind.${kind}`)}>
      <Form
        form={form}
        onSubmit={async ({ reason, ...told }) => {
          const body = { ...told, reason: asksReason ? reason : null };
          const { id } = item;
          if (corrects === null) await record.mutateAsync({ params: { id }, body });
          else await correct.mutateAsync({ params: { id, effortId: corrects.id }, body });
          showToast(t('secondTrack.efforts.form.saved'));
          onClose();
        }}
      >
        <FormDate
          control={form.control}
          name="on"
          label={t('secondTrack.efforts.form.on')}
          max={item.today}
        />
        <Disclosure
          title={t('secondTrack.efforts.form.more')}
          // What is none of the kinds says nothing without words.
          startsOpen={kind === 'other' || corrects !== null}
        >
          <div className="stack">
            {results.length > 1 && (
              <FormSelect
                control={form.control}
                name="result"
                label={t('secondTrack.efforts.form.result')}
                choices={results.map((value) => ({
                  value,
                  label: t(`secondTrack.effortCodes.result.${value}`),
                }))}
              />
            )}
            {asksReason && (
              <FormSelect
                control={form.control}
                name="reason"
                label={t('secondTrack.efforts.form.reason')}
                isOptional
                choices={EFFORT_REASONS.map((value) => ({
                  value,
                  label: t(`secondTrack.effortCodes.reason.${value}`),
                }))}
              />
            )}
            <FormText
              control={form.control}
              name="organisation"
              label={t('secondTrack.efforts.form.organisation')}
              isOptional
              emptyIsNull
            />
            <FormTextArea
              control={form.control}
              name="note"
              label={t('secondTrack.efforts.form.note')}
              hint={t('secondTrack.efforts.form.noteHint')}
              isOptional={kind !== 'other'}
            />
          </div>
        </Disclosure>
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
