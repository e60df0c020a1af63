import {
  createShareLink,
  listShareLinks,
  readPassport,
  shareLinkInput,
} from '@inzetbaar/contracts/passports';
import { listSkillGroups } from '@inzetbaar/contracts/reference';
import { addDays, calendarDateAt } from '@inzetbaar/domain/calendar';
import { PARTS_OF_SKILLS, SHARED_PARTS, SKILL_CHOICES } from '@inzetbaar/domain/passports';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { readQuery, useWrite } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { RadioGroup } from '../../design/components/RadioGroup.tsx';
import {
  Form,
  FormActions,
  FormCheckboxes,
  FormText,
  useSchemaForm,
} from '../../design/forms/index.ts';
import { useNameOf, useSkillItems } from '../../design/skills/useSkillNames.ts';
import { useFormats } from '../../i18n/index.ts';

/** How long a link can work, in days; the first that most people want is chosen already. */
const DAYS = ['7', '14', '30', '90'] as const;
const USUAL_DAYS = '14';

const schema = shareLinkInput.superRefine(({ parts, skills }, context) => {
  const issue = (path: string[]) => context.addIssue({ code: 'custom', path, message: 'too_few' });
  if (parts.length === 0) issue(['parts']);
  if (parts.includes('skills') && skills.of !== 'all' && skills.names.length === 0) {
    issue(['skills', 'names']);
  }
});

interface NewLinkProps {
  onMade: (link: string) => void;
  onCancel: () => void;
}

/** Asks what a link shows, to whom and until when. */
export function NewLink({ onMade, onCancel }: NewLinkProps) {
  const t = useTranslations();
  const formats = useFormats();
  const heading = useRef<HTMLHeadingElement>(null);
  const [today] = useState(() => calendarDateAt(new Date()));
  const [days, setDays] = useState<(typeof DAYS)[number]>(USUAL_DAYS);
  const make = useWrite(createShareLink, { refreshes: [listShareLinks] });
  const form = useSchemaForm(schema, {
    defaultValues: {
      label: '',
      parts: ['skills', 'levels'],
      skills: { of: 'all', names: [] },
      until: addDays(today, Number(USUAL_DAYS)),
    },
    words: {
      label: () => t('sharing.make.labelMissing'),
      parts: () => t('sharing.make.partsMissing'),
      'skills.names': () => t('sharing.make.namesMissing'),
    },
  });
  const parts = useWatch({ control: form.control, name: 'parts' });
  const hasSkills = parts.includes('skills');
  useEffect(() => heading.current?.focus(), []);

  return (
    <Card as="section" aria-labelledby="new-link-title">
      <Form
        form={form}
        onSubmit={async ({ parts: chosen, skills, ...input }) => {
          const body = {
            ...input,
            until: addDays(today, Number(days)),
            // What says something about skills goes with them.
            parts: hasSkills
              ? chosen
              : chosen.filter((part) => PARTS_OF_SKILLS.every((each) => each !== part)),
            skills: hasSkills ? skills : { of: 'all' as const, names: [] },
          };
          onMade((await make.mutateAsync({ body })).data.link);
        }}
        aria-label={t('sharing.make.title')}
      >
        <h2 id="new-link-title" ref={heading} tabIndex={-1}>
          {t('sharing.make.title')}
        </h2>
        <FormText
          control={form.control}
          name="label"
          label={t('sharing.make.label')}
          hint={t('sharing.make.labelHint')}
          maxLength={60}
          autoComplete="off"
        />
        <FormCheckboxes
          control={form.control}
          name="parts"
          label={t('sharing.make.parts')}
          hint={t('sharing.make.partsHint')}
          layout="columns"
          choices={SHARED_PARTS.filter(
            (part) => hasSkills || PARTS_OF_SKILLS.every((each) => each !== part),
          ).map((part) => ({
            value: part,
            label: t(`sharing.part.${part}`),
            note: t(`sharing.partNote.${part}`),
          }))}
        />
        {hasSkills && <WhichSkills form={form} />}
        <RadioGroup
          label={t('sharing.make.until')}
          layout="tiles"
          choices={DAYS.map((value) => ({
            value,
            label: t(`sharing.days.${value}`),
            note: t('sharing.make.untilNote', {
              date: formats.date(addDays(today, Number(value))),
            }),
          }))}
          value={days}
          onChange={setDays}
        />
        <FormActions>
          <Button type="submit" look="primary" isPending={form.formState.isSubmitting}>
            {t('sharing.make.submit')}
          </Button>
          <Button onPress={onCancel}>{t('common.actions.cancel')}</Button>
        </FormActions>
      </Form>
    </Card>
  );
}

type LinkForm = ReturnType<typeof useSchemaForm<typeof schema>>;

function WhichSkills({ form }: { form: LinkForm }) {
  const t = useTranslations('sharing');
  const nameOf = useNameOf();
  const passport = useQuery(readQuery(readPassport, {}));
  const skills = passport.data?.skills ?? [];
  const groups = useQuery({ ...readQuery(listSkillGroups, {}), staleTime: Infinity });
  const items = useSkillItems(skills.map(({ skillId }) => skillId));
  const of = useWatch({ control: form.control, name: 'skills.of' });
  const held = new Set([...items.values()].map(({ group }) => group));
  const choices =
    of === 'groups'
      ? (groups.data?.items ?? [])
          .filter(({ id }) => held.has(id))
          .map((group) => ({ value: group.id, label: nameOf(group) }))
      : skills.map((skill) => ({ value: skill.skillId, label: nameOf(skill) }));
  return (
    <>
      <RadioGroup
        label={t('make.which')}
        choices={SKILL_CHOICES.map((value) => ({ value, label: t(`of.${value}`) }))}
        value={of ?? 'all'}
        onChange={(chosen) => form.setValue('skills', { of: chosen, names: [] })}
      />
      {of !== 'all' && (
        <FormCheckboxes
          key={of}
          control={form.control}
          name="skills.names"
          label={t(of === 'groups' ? 'make.groups' : 'make.chosen')}
          layout="columns"
          choices={choices}
        />
      )}
    </>
  );
}
