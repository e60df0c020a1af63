import type { Introduction } from '@inzetbaar/contracts/introductions';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import {
  Form,
  FormActions,
  FormDate,
  FormTextArea,
  useSchemaForm,
} from '../../design/forms/index.ts';
import { useFormats } from '../../i18n/index.ts';
import { amsterdamTimeAt, instantOfAmsterdamTime } from '../amsterdamTime.ts';
import { useChange } from '../detail/useChange.ts';
import { useOtherSide } from '../otherSide.ts';
import { hasMeeting } from '../situation.ts';

const MOST_CHARACTERS = 300;

interface MeetingDialogProps {
  introduction: Introduction;
  onClose: () => void;
}

/** Proposes a day and a time, with the practical words that one needs to get there. */
export function MeetingDialog({ introduction, onClose }: MeetingDialogProps) {
  const t = useTranslations();
  const formats = useFormats();
  const otherSide = useOtherSide();
  const change = useChange(introduction);
  const schema = useMemo(
    () =>
      z.object({
        meetingAt: z.string().refine((local) => instantOfAmsterdamTime(local) > new Date(), {
          error: 'date_in_past',
        }),
        practical: z.string().trim().max(MOST_CHARACTERS),
      }),
    [],
  );
  const isAnother = hasMeeting(introduction);
  const form = useSchemaForm(schema, {
    screen: ({ directionIssues }, { practical }) => directionIssues('practical', practical),
    // An address or a name stays true at another time; whoever proposes it can change the words.
    defaultValues: { practical: isAnother ? (introduction.practical ?? '') : '' },
    words: {
      meetingAt: ({ message }) =>
        t(`introductions.meeting.${message === 'date_in_past' ? 'past' : 'missing'}`),
    },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(isAnother ? 'introductions.meeting.another' : 'introductions.meeting.title')}
    >
      <Form
        form={form}
        onSubmit={async ({ meetingAt, practical }) => {
          await change('propose-meeting', {
            meetingAt: instantOfAmsterdamTime(meetingAt).toISOString(),
            ...(practical === '' ? {} : { practical }),
          });
          onClose();
        }}
      >
        <p>{t('introductions.meeting.text', { other: otherSide(introduction) })}</p>
        {isAnother && introduction.meetingAt !== null && (
          <p>
            {t('introductions.meeting.replaces', {
              when: formats.dateTime(introduction.meetingAt),
            })}
          </p>
        )}
        <FormDate
          control={form.control}
          name="meetingAt"
          label={t('introductions.meeting.when')}
          withTime
          min={amsterdamTimeAt(new Date())}
        />
        <FormTextArea
          control={form.control}
          name="practical"
          label={t('introductions.meeting.practical')}
          hint={t(`introductions.meeting.practicalHint.${introduction.side}`)}
          isOptional
          maxCharacters={MOST_CHARACTERS}
          rows={3}
        />
        <FormActions>
          <Button type="submit" look="primary" isPending={form.formState.isSubmitting}>
            {t('introductions.meeting.do')}
          </Button>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
