import { calendarDateAt } from '@inzetbaar/domain/calendar';
import {
  LEGAL_TITLES,
  RESERVED_PROCEDURES,
  article36ParagraphOf,
  titleRuleOf,
} from '@inzetbaar/domain/law';
import type { ReservedProcedure } from '@inzetbaar/domain/law';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Disclosure } from '../../design/components/Disclosure.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { FormCheckboxes } from '../../design/forms/index.ts';
import { useLocale } from '../../i18n/index.ts';
import { useNameOf, useSkillItems } from '../../design/skills/useSkillNames.ts';
import type { VacancyForm } from './vacancyForm.ts';

/** What the law asks: protected titles and reserved procedures, with what a choice means. */
export function LawFields({ form }: { form: VacancyForm }) {
  const t = useTranslations();
  const titles = useWatch({ control: form.control, name: 'titles' }) ?? [];
  const procedures = useWatch({ control: form.control, name: 'reservedProcedures' }) ?? [];
  // Decided once: unticking the last one must not fold the list away under the reader.
  const [opensTitles] = useState(titles.length > 0);
  const [opensProcedures] = useState(procedures.length > 0);
  return (
    <>
      <Disclosure
        title={t('vacancyManagement.law.titlesOpen', { count: titles.length })}
        startsOpen={opensTitles}
      >
        <FormCheckboxes
          control={form.control}
          name="titles"
          label={t('vacancyManagement.law.titles')}
          hint={t('vacancyManagement.law.titlesHint')}
          layout="columns"
          choices={LEGAL_TITLES.map((value) => ({
            value,
            label: t(`vocabulary.legalTitle.${value}`),
          }))}
        />
      </Disclosure>
      {titles.length > 0 && <TitleRules titles={titles} />}
      <Disclosure
        title={t('vacancyManagement.law.proceduresOpen', { count: procedures.length })}
        startsOpen={opensProcedures}
      >
        <FormCheckboxes
          control={form.control}
          name="reservedProcedures"
          label={t('vacancyManagement.law.procedures')}
          hint={t('vacancyManagement.law.proceduresHint')}
          layout="columns"
          choices={RESERVED_PROCEDURES.map((value) => ({
            value,
            label: t(`vocabulary.reservedProcedure.${value}`),
            note: `Wet BIG art. 36 lid ${article36ParagraphOf(value)}`,
          }))}
        />
      </Disclosure>
      {procedures.length > 0 && (
        <Notice announces={false} title={t('vacancyManagement.law.meaning')}>
          <p>{t('vacancyManagement.law.proceduresMeaning')}</p>
        </Notice>
      )}
      <ProcedureSuggestion form={form} procedures={procedures} />
    </>
  );
}

function TitleRules({ titles }: { titles: readonly (typeof LEGAL_TITLES)[number][] }) {
  const t = useTranslations();
  const locale = useLocale();
  const [today] = useState(() => calendarDateAt(new Date()));
  const rules = titles.flatMap((title) => titleRuleOf(title, today) ?? []);
  return (
    <Notice announces={false} title={t('vacancyManagement.law.meaning')}>
      <dl className="law-rules">
        {rules.map((rule) => (
          <div key={rule.id}>
            <dt>{t(`vocabulary.legalTitle.${rule.title}`)}</dt>
            <dd>
              {rule.explanation[locale]} <span className="quiet small">({rule.source})</span>
            </dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}

interface ProcedureSuggestionProps {
  form: VacancyForm;
  procedures: readonly ReservedProcedure[];
}

/** A skill that is a reserved procedure by law proposes to ask for the authority too. */
function ProcedureSuggestion({ form, procedures }: ProcedureSuggestionProps) {
  const t = useTranslations();
  const nameOf = useNameOf();
  const skills = useWatch({ control: form.control, name: 'skills' });
  const items = useSkillItems(skills.map(({ skillId }) => skillId));
  const open = skills
    .flatMap(({ skillId }) => items.get(skillId) ?? [])
    .find((item) => item.procedure !== null && !procedures.includes(item.procedure));
  const procedure = open?.procedure ?? null;
  if (open === undefined || procedure === null) return null;
  return (
    <Notice
      title={t('vacancyManagement.law.suggestTitle')}
      actions={
        <Button
          size="small"
          onPress={() =>
            form.setValue('reservedProcedures', [...procedures, procedure], { shouldDirty: true })
          }
        >
          {t('vacancyManagement.law.suggestAdd')}
        </Button>
      }
    >
      <p>
        {t('vacancyManagement.law.suggestText', {
          skill: nameOf(open),
          procedure: t(`vocabulary.reservedProcedure.${procedure}`),
        })}
      </p>
    </Notice>
  );
}
