import { listOccupations } from '@inzetbaar/contracts/reference';
import type { OccupationItem } from '@inzetbaar/contracts/reference';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { readQuery } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { CheckboxGroup } from '../../design/components/CheckboxGroup.tsx';
import { ComboBox } from '../../design/components/ComboBox.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { useFormats } from '../../i18n/index.ts';
import { useSearchText } from './useSearchText.ts';
import { useNameOf, useSkillItems } from './useSkillItems.ts';
import type { VacancyForm } from './vacancyForm.ts';

const MOST_ANSWERS = 8;

/** An occupation proposes the skills that it usually asks for; the employer decides which to take. */
export function OccupationStart({ form }: { form: VacancyForm }) {
  const t = useTranslations('vacancyManagement.skills');
  const nameOf = useNameOf();
  const [text, type] = useSearchText();
  const [proposed, setProposed] = useState<OccupationItem>();
  const searchBox = useRef<HTMLInputElement>(null);
  const found = useQuery({
    ...readQuery(listOccupations, { query: { q: text, limit: MOST_ANSWERS } }),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });
  const items = text === '' ? [] : (found.data?.items ?? []);

  const close = () => {
    setProposed(undefined);
    searchBox.current?.focus();
  };
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
    close();
  };

  return (
    <div className="stack">
      <ComboBox
        label={t('occupation')}
        hint={t('occupationHint')}
        isOptional
        placeholder={t('occupationPlaceholder')}
        choices={items.map((item) => ({
          value: item.id,
          label: nameOf(item),
          note: t('occupationNote', { count: item.skills.length }),
        }))}
        onSearch={type}
        onChoose={({ value }) => setProposed(items.find((item) => item.id === value))}
        isLoading={found.isFetching}
        inputRef={searchBox}
      />
      {proposed !== undefined && (
        <Proposal
          key={proposed.id}
          occupation={proposed}
          known={form.getValues('skills').map(({ skillId }) => skillId)}
          onAccept={(skillIds) => accept(proposed, skillIds)}
          onReject={close}
        />
      )}
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
