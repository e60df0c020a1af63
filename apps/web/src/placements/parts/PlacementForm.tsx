import type { Introduction } from '@inzetbaar/contracts/introductions';
import { createPlacement, listPlacements } from '@inzetbaar/contracts/placements';
import { readVacancy } from '@inzetbaar/contracts/vacancies';
import type { Vacancy } from '@inzetbaar/contracts/vacancies';
import { calendarDate, weeklyHours } from '@inzetbaar/contracts/http';
import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { PLACEMENT_FORMS } from '@inzetbaar/domain/placements';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { ApiProblem, useWrite } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { showToast } from '../../design/components/toasts.ts';
import {
  Form,
  FormActions,
  FormDate,
  FormNumber,
  FormRadios,
  LeaveGuard,
  useDraft,
  useSchemaForm,
} from '../../design/forms/index.ts';
import { useFormats } from '../../i18n/index.ts';
import { usePersonName } from './personName.ts';
import { likelyPlacement, roomOf } from './placementForm.ts';

interface PlacementFormProps {
  introduction: Introduction;
  vacancy: Vacancy;
}

/** The terms of a placement: form, hours and dates, within those of the vacancy. */
export function PlacementForm({ introduction, vacancy }: PlacementFormProps) {
  const t = useTranslations();
  const formats = useFormats();
  const navigate = useNavigate();
  const [today] = useState(() => calendarDateAt(new Date()));
  const schema = useMemo(() => termsWithin(vacancy.hoursMax), [vacancy.hoursMax]);
  const form = useSchemaForm(schema, {
    defaultValues: likelyPlacement(vacancy, introduction.profile, today),
    words: {
      form: () => t('common.issues.requiredChoice'),
      hoursPerWeek: ({ message }) =>
        message === 'too_large'
          ? t('placements.new.hoursTooMany', { max: vacancy.hoursMax })
          : undefined,
      endsOn: ({ message }) =>
        message === 'dates_out_of_order' ? t('placements.new.endBeforeStart') : undefined,
    },
  });
  const draft = useDraft(form, `placement.${introduction.id}`);
  const create = useWrite(createPlacement, { refreshes: [listPlacements, readVacancy] });
  const { isDirty, isSubmitting } = form.formState;

  const save = async (terms: z.output<typeof schema>) => {
    const { data } = await create.mutateAsync({
      body: { introductionId: introduction.id, ...terms },
    });
    draft.forget();
    showToast(t('placements.new.done'));
    await navigate({ to: '/plaatsingen/$id', params: { id: data.id }, ignoreBlocker: true });
  };

  return (
    <div className="stack">
      <Card look="quiet">
        <Summary introduction={introduction} vacancy={vacancy} />
      </Card>
      <Card>
        <Form
          form={form}
          onSubmit={save}
          aria-label={t('placements.new.title')}
          problem={(error) => explainFull(error, vacancy.id)}
        >
          <FormRadios
            control={form.control}
            name="form"
            label={t('placements.new.form')}
            choices={vacancy.forms.map((value) => ({
              value,
              label: t(`vocabulary.placementForm.${value}`),
              note: t(`placements.new.formHint.${value}`),
            }))}
          />
          <FormNumber
            control={form.control}
            name="hoursPerWeek"
            label={t('placements.new.hours')}
            hint={t('placements.new.hoursHint', {
              hours: formats.hoursRange(vacancy.hoursMin, vacancy.hoursMax),
            })}
            unit={t('placements.new.hour')}
            minValue={0}
            step={0.5}
          />
          <div className="date-pair">
            <FormDate control={form.control} name="startsOn" label={t('placements.new.start')} />
            <FormDate
              control={form.control}
              name="endsOn"
              label={t('placements.new.end')}
              hint={t('placements.new.endHint')}
              isOptional
            />
          </div>
          <FormActions>
            <Button type="submit" look="primary" isPending={isSubmitting}>
              {t('placements.new.submit')}
            </Button>
          </FormActions>
        </Form>
      </Card>
      <LeaveGuard when={isDirty && !isSubmitting} />
    </div>
  );
}

/** The rules of the domain for one vacancy, as far as they can be told before sending. */
function termsWithin(hoursMax: number) {
  return z
    .strictObject({
      form: z.enum(PLACEMENT_FORMS),
      hoursPerWeek: weeklyHours
        .min(0.5)
        .refine((hours) => hours <= hoursMax, { error: 'too_large' }),
      startsOn: calendarDate,
      endsOn: calendarDate.nullable(),
    })
    .refine(({ startsOn, endsOn }) => endsOn === null || endsOn >= startsOn, {
      path: ['endsOn'],
      error: 'dates_out_of_order',
    });
}

function Summary({ introduction, vacancy }: PlacementFormProps) {
  const t = useTranslations('placements.new');
  const personName = usePersonName();
  const room = roomOf(vacancy);
  return (
    <dl className="facts">
      <div>
        <dt>{t('person')}</dt>
        <dd>{personName(introduction.person?.name ?? introduction.pseudonym)}</dd>
      </div>
      <div>
        <dt>{t('vacancy')}</dt>
        <dd>{vacancy.title}</dd>
      </div>
      {room !== null && (
        <div>
          <dt>{t('left')}</dt>
          <dd>
            {room.kind === 'positions'
              ? t('leftPositions', { left: room.left })
              : t('leftHours', { left: room.left })}
          </dd>
        </div>
      )}
    </dl>
  );
}

function explainFull(error: unknown, vacancyId: string): ReactNode {
  const isFull = error instanceof ApiProblem && error.code === 'capacity_exceeded';
  return isFull ? <NoRoom vacancyId={vacancyId} /> : undefined;
}

function NoRoom({ vacancyId }: { vacancyId: string }) {
  const t = useTranslations('placements.new');
  return (
    <Notice
      tone="warning"
      title={t('fullTitle')}
      actions={
        <LinkButton to="/vacatures/$id/bewerken" params={{ id: vacancyId }}>
          {t('editVacancy')}
        </LinkButton>
      }
    >
      <p>{t('fullText')}</p>
    </Notice>
  );
}
