import { BRANCHES } from '@inzetbaar/domain/branches';
import { LANES } from '@inzetbaar/domain/lanes';
import { PLACEMENT_FORMS } from '@inzetbaar/domain/placements';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { Notice } from '../../design/components/Notice.tsx';
import {
  FormAvailability,
  FormCheckboxes,
  FormDate,
  FormNumber,
  FormSelect,
  FormText,
  FormTextArea,
} from '../../design/forms/index.ts';
import { CapacityField } from './CapacityField.tsx';
import { GrowthField } from './GrowthField.tsx';
import { OccupationStart } from './OccupationStart.tsx';
import { SkillsField } from './SkillsField.tsx';
import type { OwnLocation } from '../../api/useOwnLocations.ts';
import type { VacancyForm } from './vacancyForm.ts';

interface SectionProps {
  form: VacancyForm;
}

export function WhatFields({ form }: SectionProps) {
  const t = useTranslations();
  return (
    <>
      <FormText
        control={form.control}
        name="title"
        label={t('vacancyManagement.what.name')}
        hint={t('vacancyManagement.what.nameHint')}
      />
      <FormTextArea
        control={form.control}
        name="description"
        label={t('vacancyManagement.what.description')}
        hint={t('vacancyManagement.what.descriptionHint')}
        rows={8}
        maxCharacters={20_000}
      />
      <div className="field-pair">
        <FormSelect
          control={form.control}
          name="branch"
          label={t('vacancyManagement.what.branch')}
          choices={BRANCHES.map((value) => ({ value, label: t(`vocabulary.branch.${value}`) }))}
        />
        <FormText
          control={form.control}
          name="externalId"
          label={t('vacancyManagement.what.externalId')}
          hint={t('vacancyManagement.what.externalIdHint')}
          isOptional
          emptyIsNull
        />
      </div>
    </>
  );
}

interface WhereFieldsProps extends SectionProps {
  locations: readonly OwnLocation[];
  /** More than one organisation: then the choice says whose location it is. */
  namesOrganisation: boolean;
}

export function WhereFields({ form, locations, namesOrganisation }: WhereFieldsProps) {
  const t = useTranslations('vacancyManagement.where');
  return (
    <FormSelect
      control={form.control}
      name="locationId"
      label={t('location')}
      choices={locations.map(({ id, name, municipality, organisation }) => ({
        value: id,
        label: name,
        note: namesOrganisation ? `${organisation}, ${municipality}` : municipality,
      }))}
    />
  );
}

export function TimeFields({ form }: SectionProps) {
  const t = useTranslations('vacancyManagement.time');
  return (
    <>
      <div className="field-pair">
        <FormNumber
          control={form.control}
          name="hoursMin"
          label={t('hoursMin')}
          unit={t('hour')}
          minValue={0}
          step={0.5}
        />
        <FormNumber
          control={form.control}
          name="hoursMax"
          label={t('hoursMax')}
          unit={t('hour')}
          minValue={0}
          step={0.5}
        />
      </div>
      <GrowthField form={form} />
      <CapacityField form={form} />
      <FormAvailability
        control={form.control}
        name="availability"
        label={t('availability')}
        hint={t('availabilityHint')}
      />
    </>
  );
}

export function SkillsFields({ form }: SectionProps) {
  const t = useTranslations('vacancyManagement.skills');
  return (
    <>
      <OccupationStart form={form} />
      <SkillsField form={form} />
      <p className="quiet small measure">{t('moreHint')}</p>
    </>
  );
}

export function PeopleFields({ form }: SectionProps) {
  const t = useTranslations();
  const lanes = useWatch({ control: form.control, name: 'lanes' });
  return (
    <>
      <FormCheckboxes
        control={form.control}
        name="lanes"
        label={t('vacancyManagement.people.lanes')}
        layout="tiles"
        choices={LANES.map((value) => ({
          value,
          label: t(`vocabulary.lane.${value}`),
          note: t(`vacancyManagement.people.lane.${value}`),
        }))}
      />
      {lanes.length === 1 && (
        <Notice tone="warning" title={t('vacancyManagement.people.oneLaneTitle')}>
          <p>{t('vacancyManagement.people.oneLaneText')}</p>
        </Notice>
      )}
      <FormCheckboxes
        control={form.control}
        name="forms"
        label={t('vacancyManagement.people.forms')}
        layout="columns"
        choices={PLACEMENT_FORMS.map((value) => ({
          value,
          label: t(`vocabulary.placementForm.${value}`),
        }))}
      />
    </>
  );
}

export function WhenFields({ form }: SectionProps) {
  const t = useTranslations('vacancyManagement.when');
  return (
    <div className="field-pair">
      <FormDate control={form.control} name="startsOn" label={t('startsOn')} isOptional />
      <FormDate control={form.control} name="expiresOn" label={t('expiresOn')} isOptional />
    </div>
  );
}
