import type { OccupationItem } from '@inzetbaar/contracts/reference';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { CheckboxGroup } from '../../design/components/CheckboxGroup.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { useFormats } from '../../i18n/index.ts';
import { OccupationSearch } from '../../design/skills/OccupationSearch.tsx';
import { useNameOf, useSkillItems } from '../../design/skills/useSkillNames.ts';
import type { VacancyForm } from './vacancyForm.ts';

/** An occupation proposes the skills that it usually asks for; the employer decides which to take. */
export function OccupationStart({ form }: { form: VacancyForm }) {
  const t = useTranslations('vacancyManagement.skills');
  const nameOf = useNameOf();
  const accept = (occupation: OccupationItem, skillIds: readonly string[]) => {
    const values = form.getValues();
    const added = occupation.skills.filter(({ skillId }) => skillIds.includes(skillId));
    const options = { shouldDirty: true, shouldValidate: form.formState.isSubmitted };
    form.setValue('skills', [...values.skills, ...added], options);
    form.setValue(
      'titles',
      [...new Set([...(values.titles ?? []), ...occupation.titles])],
      options,
    );
    if (values.title === '') form.setValue('title', nameOf(occupation), options);
    const [onlyBranch, ...otherBranches] = occupation.branches;
    if (values.branch === undefined && onlyBranch !== undefined && otherBranches.length === 0) {
      form.setValue('branch', onlyBranch, options);
    }
    showToast(t('accepted', { count: added.length }));
  };

  return (
    <div className="stack">
      <OccupationSearch
        label={t('occupation')}
        hint={t('occupationHint')}
        isOptional
        placeholder={t('occupationPlaceholder')}
        note={(count) => t('occupationNote', { count })}
      >
        {(occupation, close) => (
          <Proposal
            key={occupation.id}
            occupation={occupation}
            known={form.getValues('skills').map(({ skillId }) => skillId)}
            onAccept={(skillIds) => {
              accept(occupation, skillIds);
              close();
            }}
            onReject={close}
          />
        )}
      </OccupationSearch>
    </div>
  );
}

interface ProposalProps {
  occupation: OccupationItem;
  known: readonly string[];
  onAccept: (skillIds: readonly string[]) => void;
  onReject: () => void;
}

function Proposal({ occupation, known, onAccept, onReject }: ProposalProps) {
  const t = useTranslations();
  const nameOf = useNameOf();
  const formats = useFormats();
  const fresh = occupation.skills.filter(({ skillId }) => !known.includes(skillId));
  const items = useSkillItems(fresh.map(({ skillId }) => skillId));
  const [taken, setTaken] = useState<string[]>(fresh.map(({ skillId }) => skillId));
  const label = t('vacancyManagement.skills.proposal', { occupation: nameOf(occupation) });

  return (
    <Card look="quiet">
      {fresh.length === 0 ? (
        <p role="status">{t('vacancyManagement.skills.proposalKnown')}</p>
      ) : (
        <CheckboxGroup
          label={label}
          hint={t('vacancyManagement.skills.proposalHint')}
          layout="columns"
          value={taken}
          onChange={setTaken}
          choices={fresh.map(({ skillId, level, importance }) => {
            const item = items.get(skillId);
            const levelWords = t(`vocabulary.entrustmentAsked.${level}`);
            return {
              value: skillId,
              label: item === undefined ? '…' : nameOf(item),
              note: `${t(`vocabulary.skillImportance.${importance}`)}, ${levelWords}`,
            };
          })}
        />
      )}
      {occupation.titles.length > 0 && (
        <p>
          {t('vacancyManagement.skills.proposalTitles', {
            titles: formats.list(
              occupation.titles.map((title) => t(`vocabulary.legalTitle.${title}`)),
            ),
          })}
        </p>
      )}
      <div className="row">
        {fresh.length > 0 && (
          <Button onPress={() => onAccept(taken)}>
            {t('vacancyManagement.skills.accept', { count: taken.length })}
          </Button>
        )}
        <Button look="quiet" onPress={onReject}>
          {t('vacancyManagement.skills.reject')}
        </Button>
      </div>
    </Card>
  );
}
