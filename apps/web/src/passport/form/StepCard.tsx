import type { Passport } from '@inzetbaar/contracts/passports';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { FormActions, FormSection } from '../../design/forms/index.ts';
import { HoursStep } from './HoursStep.tsx';
import { RegistrationsStep } from './RegistrationsStep.tsx';
import { SkillsStep } from './SkillsStep.tsx';
import { TravelStep } from './TravelStep.tsx';
import type { PassportForm } from './passportForm.ts';
import {
  AboutStep,
  AvailabilityStep,
  ConditionsStep,
  LanesStep,
  WishesStep,
} from './plainSteps.tsx';
import { STEPS, neighboursOf } from './steps.ts';
import type { Step, StepId } from './steps.ts';

interface StepCardProps {
  step: Step;
  form: PassportForm;
  /** The passport as it was read. */
  read: Passport;
  skillName: (skillId: string) => string;
}

/** One step: its question, its fields, and the way on and back. Its heading receives the focus. */
export function StepCard({ step, form, read, skillName }: StepCardProps) {
  const t = useTranslations('passport');
  const heading = useRef<HTMLHeadingElement>(null);
  const { number, before, after } = neighboursOf(step);
  const { isDirty, isSubmitting } = form.formState;
  const fields: Record<StepId, ReactNode> = {
    skills: <SkillsStep form={form} read={read.skills} skillName={skillName} />,
    registrations: <RegistrationsStep form={form} />,
    hours: <HoursStep form={form} />,
    availability: <AvailabilityStep form={form} />,
    travel: <TravelStep form={form} />,
    wishes: <WishesStep form={form} />,
    conditions: <ConditionsStep form={form} />,
    about: <AboutStep form={form} />,
    lanes: <LanesStep form={form} />,
  };

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <>
      <FormSection
        id="step-title"
        title={t(`${step.id}.title`)}
        hint={t(`${step.id}.hint`)}
        headingRef={heading}
        progress={
          <>
            <div className="step-dots" aria-hidden="true">
              {STEPS.map((each, index) => (
                <span key={each.id} data-past={index < number || undefined} />
              ))}
            </div>
            <p className="quiet">{t('step', { number, total: STEPS.length })}</p>
          </>
        }
      >
        {fields[step.id]}
      </FormSection>
      <FormActions>
        <Button type="submit" look="primary" isPending={isSubmitting}>
          {after === undefined
            ? t(isDirty ? 'saveAndFinish' : 'finish')
            : t(isDirty ? 'saveAndNext' : 'next')}
        </Button>
        {before !== undefined && (
          <LinkButton to="/paspoort" search={{ stap: before.path }}>
            {t('previous')}
          </LinkButton>
        )}
      </FormActions>
    </>
  );
}
