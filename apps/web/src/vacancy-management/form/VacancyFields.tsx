import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { FormSection } from '../../design/forms/index.ts';
import { ConditionsField } from './ConditionsField.tsx';
import { LawFields } from './LawFields.tsx';
import {
  PeopleFields,
  SkillsFields,
  TimeFields,
  WhatFields,
  WhenFields,
  WhereFields,
} from './sections.tsx';
import type { OwnLocation } from '../../api/useOwnLocations.ts';
import type { VacancyForm } from './vacancyForm.ts';
import './form.css';

/** The parts of the form in order; the name is that of its words, and its place on the page. */
const PARTS = ['what', 'where', 'time', 'skills', 'law', 'conditions', 'people', 'when'] as const;
type Part = (typeof PARTS)[number];

interface VacancyFieldsProps {
  form: VacancyForm;
  locations: readonly OwnLocation[];
  namesOrganisation: boolean;
}

/** All fields of a vacancy, in calm parts. */
export function VacancyFields({ form, locations, namesOrganisation }: VacancyFieldsProps) {
  const t = useTranslations('vacancyManagement');
  const fields: Record<Part, ReactNode> = {
    what: <WhatFields form={form} />,
    where: <WhereFields form={form} locations={locations} namesOrganisation={namesOrganisation} />,
    time: <TimeFields form={form} />,
    skills: <SkillsFields form={form} />,
    law: <LawFields form={form} />,
    conditions: <ConditionsField form={form} />,
    people: <PeopleFields form={form} />,
    when: <WhenFields form={form} />,
  };
  return (
    <>
      {PARTS.map((part) => (
        <FormSection
          key={part}
          id={`part-${part}`}
          title={t(`${part}.title`)}
          hint={t(`${part}.hint`)}
        >
          {fields[part]}
        </FormSection>
      ))}
    </>
  );
}

/** Where in the form one can go; beside the form where there is room. */
export function PartsNavigation() {
  const t = useTranslations('vacancyManagement');
  return (
    <nav className="form-parts" aria-label={t('form.parts')}>
      <ol>
        {PARTS.map((part) => (
          <li key={part}>
            <a
              href={`#part-${part}`}
              onClick={(event) => {
                event.preventDefault();
                const heading = document.getElementById(`part-${part}`);
                heading?.scrollIntoView({ block: 'start' });
                heading
                  ?.closest('section')
                  ?.querySelector<HTMLElement>('input, textarea, button')
                  ?.focus({ preventScroll: true });
              }}
            >
              {t(`${part}.title`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
