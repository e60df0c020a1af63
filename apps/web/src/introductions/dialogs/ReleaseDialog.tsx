import type { Introduction } from '@inzetbaar/contracts/introductions';
import { calendarDate } from '@inzetbaar/contracts/http';
import { readPassport } from '@inzetbaar/contracts/passports';
import type { Passport } from '@inzetbaar/contracts/passports';
import { addDays, calendarDateAt } from '@inzetbaar/domain/calendar';
import { RELEASE_FIELDS, RELEASE_MAX_DAYS } from '@inzetbaar/domain/introductions';
import type { ReleaseField } from '@inzetbaar/domain/introductions';
import { useQuery } from '@tanstack/react-query';
import { Share2 } from 'lucide-react';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { readQuery } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import {
  Form,
  FormActions,
  FormCheckboxes,
  FormDate,
  useSchemaForm,
} from '../../design/forms/index.ts';
import { inSentence } from '../../design/matching-words/index.ts';
import { useFormats } from '../../i18n/index.ts';
import { useAccount } from '../../session/index.ts';
import { useChange } from '../detail/useChange.ts';

const USUAL_DAYS = 30;
/**
 * What most people need to make an appointment. Nothing is ticked beforehand, that would be no consent,
 * except what is shared at this moment.
 */
const FOR_CONTACT: readonly ReleaseField[] = ['name', 'email', 'phone'];

interface ReleaseDialogProps {
  introduction: Introduction;
  onClose: () => void;
}

/** The candidate chooses what this employer may see for this vacancy, and until when. */
export function ReleaseDialog({ introduction, onClose }: ReleaseDialogProps) {
  const t = useTranslations();
  const formats = useFormats();
  const change = useChange(introduction);
  const contents = useFieldContents();
  const { vacancy, release } = introduction;
  const today = calendarDateAt(new Date());
  const last = addDays(today, RELEASE_MAX_DAYS);
  const schema = useMemo(
    () =>
      z.object({
        fields: z.array(z.enum(RELEASE_FIELDS)).min(1),
        until: calendarDate
          .refine((until) => until >= today, { error: 'date_in_past' })
          .refine((until) => until <= last, { error: 'too_late' }),
      }),
    [today, last],
  );
  const form = useSchemaForm(schema, {
    defaultValues: {
      fields: release?.active === true ? release.fields : [],
      until: addDays(today, USUAL_DAYS),
    },
    words: {
      fields: () => t('introductions.release.chooseOne'),
      until: ({ message }) =>
        message === 'too_late'
          ? t('introductions.release.tooLate', { last: formats.date(last) })
          : undefined,
    },
  });

  return (
    <Dialog isOpen size="wide" onClose={onClose} title={t('introductions.release.title')}>
      <Form
        form={form}
        onSubmit={async (release) => {
          await change('release', { release });
          onClose();
        }}
      >
        <p>
          {t('introductions.release.text', {
            organisation: vacancy.organisation.name,
            vacancy: vacancy.title,
          })}
        </p>
        {release?.active === true && (
          <p>{t('introductions.release.replaces', { until: formats.date(release.until) })}</p>
        )}
        {vacancy.singleLane && (
          <Notice
            tone="warning"
            announces={false}
            title={t('introductions.release.singleLaneTitle')}
          >
            <p>{t('introductions.release.singleLane')}</p>
          </Notice>
        )}
        <div className="row">
          <Button
            size="small"
            onPress={() =>
              form.setValue('fields', [...FOR_CONTACT], {
                shouldDirty: true,
                shouldValidate: form.formState.isSubmitted,
              })
            }
          >
            {t('introductions.release.forContact')}
          </Button>
        </div>
        <FormCheckboxes
          control={form.control}
          name="fields"
          label={t('introductions.release.fields')}
          layout="tiles"
          choices={RELEASE_FIELDS.map((value) => ({
            value,
            label: t(`vocabulary.releaseField.${value}`),
            note: (
              <>
                {t(`introductions.release.notes.${value}`)}
                {contents[value] !== undefined && (
                  <span className="release-content">{contents[value]}</span>
                )}
              </>
            ),
          }))}
        />
        <FormDate
          control={form.control}
          name="until"
          label={t('introductions.release.until')}
          hint={t('introductions.release.untilHint', { days: RELEASE_MAX_DAYS })}
          min={today}
          max={last}
        />
        <Summary control={form.control} introduction={introduction} />
        <FormActions>
          <Button
            type="submit"
            look="primary"
            icon={<Share2 aria-hidden="true" />}
            isPending={form.formState.isSubmitting}
          >
            {t('introductions.release.do')}
          </Button>
          <Button onPress={onClose}>{t('introductions.release.notNow')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

interface ReleaseValues {
  fields: ReleaseField[];
  until: string;
}
interface SummaryProps {
  control: ReturnType<typeof useSchemaForm<z.ZodType<ReleaseValues, ReleaseValues>>>['control'];
  introduction: Introduction;
}

/** "You share: … with … until …", as it is chosen. */
function Summary({ control, introduction }: SummaryProps) {
  const t = useTranslations();
  const formats = useFormats();
  const fields = useWatch({ control, name: 'fields' });
  const until = useWatch({ control, name: 'until' });
  if (fields.length === 0 || !until) {
    return <p className="release-summary quiet">{t('introductions.release.nothing')}</p>;
  }
  return (
    <p className="release-summary" role="status">
      {t('introductions.release.summary', {
        fields: formats.list(
          fields.map((field) => t(`vocabulary.releaseField.${field}`).toLowerCase()),
        ),
        organisation: introduction.vacancy.organisation.name,
        until: formats.date(until),
      })}
    </p>
  );
}

/** What would really be shown for each field, as far as it is known here. */
function useFieldContents(): Partial<Record<ReleaseField, string>> {
  const t = useTranslations();
  const formats = useFormats();
  const account = useAccount();
  const { data: passport } = useQuery(readQuery(readPassport, {}));
  return {
    name: account.name,
    email: account.email,
    ...(passport === undefined ? {} : contentsOf(passport)),
  };

  function contentsOf(own: Passport): Partial<Record<ReleaseField, string>> {
    const empty = t('introductions.release.empty');
    const list = (words: readonly string[]) =>
      words.length === 0 ? empty : formats.list(words.map(asListed));
    return {
      phone: own.phone ?? empty,
      registrations: list(
        own.registrations.map(({ title }) => t(`vocabulary.legalTitle.${title}`)),
      ),
      'work-conditions': list(
        own.workConditions.map((each) => t(`vocabulary.workCondition.${each}`)),
      ),
      'introduction-text': own.introductionText === '' ? empty : `“${own.introductionText}”`,
    };
  }
}

function asListed(label: string, index: number): string {
  return index === 0 ? label : inSentence(label);
}
