import { BRANCHES } from '@inzetbaar/domain/branches';
import { ANSWER_RULES } from '@inzetbaar/domain/introductions';
import { useTranslations } from 'use-intl';
import { FormCheckboxes, FormNumber, FormText, FormTextArea } from '../../design/forms/index.ts';
import type { OrganisationForm } from './organisationForm.ts';

const MOST_CHARACTERS = 2000;

/** What an organisation tells of itself. */
export function OrganisationFields({ form }: { form: OrganisationForm }) {
  const t = useTranslations();
  return (
    <>
      <FormText
        control={form.control}
        name="name"
        label={t('organisation.fields.name')}
        autoComplete="off"
      />
      <FormTextArea
        control={form.control}
        name="about"
        label={t('organisation.fields.about')}
        hint={t('organisation.fields.aboutHint')}
        isOptional
        maxCharacters={MOST_CHARACTERS}
        rows={5}
      />
      <FormCheckboxes
        control={form.control}
        name="branches"
        label={t('organisation.fields.branches')}
        hint={t('organisation.fields.branchesHint')}
        layout="columns"
        choices={BRANCHES.map((value) => ({ value, label: t(`vocabulary.branch.${value}`) }))}
      />
      <FormNumber
        control={form.control}
        name="responseDays"
        label={t('organisation.fields.responseDays')}
        hint={t('organisation.fields.responseDaysHint', ANSWER_RULES)}
        minValue={ANSWER_RULES.leastDays}
        maxValue={ANSWER_RULES.mostDays}
      />
    </>
  );
}
