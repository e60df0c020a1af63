import type { Passport, PassportInput } from '@inzetbaar/contracts/passports';
import { lastUsedYearOf, RECENCIES, recencyOf, SKILL_SOURCES } from '@inzetbaar/domain/passports';
import { Layers, Pencil, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { LevelMark } from '../../design/components/LevelMark.tsx';
import { LevelPicker } from '../../design/components/LevelPicker.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { Select } from '../../design/components/Select.tsx';
import { FieldPlace, useBoundField } from '../../design/forms/index.ts';
import { replaceSplit } from '../../design/skills/replaceSplit.ts';
import { SkillSearch } from '../../design/skills/SkillSearch.tsx';
import { SplitSkill } from '../../design/skills/SplitSkill.tsx';
import type { PassportForm } from './passportForm.ts';

type Skill = PassportInput['skills'][number];
/** What somebody who adds a skill most often means; the picker for it opens at once. */
const USUAL: Pick<Skill, 'level' | 'source'> = { level: 4, source: 'work' };

interface SkillsStepProps {
  form: PassportForm;
  /** The skills as they were read, with what a newer version of the language made of them. */
  read: Passport['skills'];
  skillName: (skillId: string) => string;
}

/** What somebody can do, how well, and where it was learnt. */
export function SkillsStep({ form, read, skillName }: SkillsStepProps) {
  const t = useTranslations('passport.skills');
  const tSplit = useTranslations('passport.split');
  const { value, onChange } = useBoundField(form.control, 'skills', [] as readonly Skill[]);
  const [openId, setOpenId] = useState<string>();
  const searchBox = useRef<HTMLInputElement>(null);
  const known = value.map(({ skillId }) => skillId);

  const change = (skillId: string, part: Partial<Skill>) =>
    onChange(value.map((each) => (each.skillId === skillId ? { ...each, ...part } : each)));
  const remove = (skillId: string) => {
    onChange(value.filter((each) => each.skillId !== skillId));
    // The button that was pressed is gone: go on where the next skill can be added.
    searchBox.current?.focus();
  };

  const split = read.filter(
    ({ skillId, splitInto }) => splitInto !== undefined && known.includes(skillId),
  );

  return (
    <FieldPlace name="skills">
      {split.map((skill) => (
        <SplitSkill
          key={skill.skillId}
          parts={skill.splitInto ?? []}
          words={{
            title: tSplit('title'),
            text: tSplit('text', {
              name: skillName(skill.skillId),
              count: skill.splitInto?.length ?? 0,
            }),
            parts: tSplit('parts'),
            note: tSplit('evidence'),
            choose: (count) => tSplit('choose', { count }),
            none: tSplit('none'),
          }}
          onChoose={(chosen) => {
            onChange(replaceSplit(value, skill.skillId, chosen));
            // The card is gone: go on where the next skill can be added.
            searchBox.current?.focus();
          }}
        />
      ))}
      <Card look="quiet" className="stack stack-s">
        <p>{t('fromLifeText')}</p>
        <div className="row">
          <LinkButton to="/paspoort/beginnen" search={{}} icon={<Layers aria-hidden="true" />}>
            {t('fromLife')}
          </LinkButton>
        </div>
      </Card>
      <SkillSearch
        label={t('add')}
        hint={t('addHint')}
        placeholder={t('addPlaceholder')}
        chosen={known}
        onChoose={(skillId) => {
          onChange([{ ...USUAL, skillId }, ...value]);
          setOpenId(skillId);
        }}
        inputRef={searchBox}
      />
      {value.length === 0 ? (
        <p className="quiet">{t('empty')}</p>
      ) : (
        <section className="stack stack-s" aria-labelledby="own-skills">
          <h3 id="own-skills">
            <span role="status">{t('own', { count: value.length })}</span>
          </h3>
          <ul className="own-skills">
            {value.map((skill) => (
              <OwnSkill
                key={skill.skillId}
                skill={skill}
                name={skillName(skill.skillId)}
                isOpen={skill.skillId === openId}
                onToggle={(open) => setOpenId(open ? skill.skillId : undefined)}
                onChange={(part) => change(skill.skillId, part)}
                onRemove={() => remove(skill.skillId)}
              />
            ))}
          </ul>
        </section>
      )}
    </FieldPlace>
  );
}

interface OwnSkillProps {
  skill: Skill;
  name: string;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  onChange: (part: Partial<Skill>) => void;
  onRemove: () => void;
}

function OwnSkill({ skill, name, isOpen, onToggle, onChange, onRemove }: OwnSkillProps) {
  const t = useTranslations();
  const [thisYear] = useState(() => new Date().getFullYear());
  const recency = skill.lastUsedYear === undefined ? null : recencyOf(skill.lastUsedYear, thisYear);
  const edit = useRef<HTMLButtonElement>(null);
  const editor = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!isOpen) return undefined;
    // After the frame in which the search box takes the focus back.
    const frame = requestAnimationFrame(() =>
      editor.current?.querySelector<HTMLElement>('input:checked')?.focus(),
    );
    return () => cancelAnimationFrame(frame);
  }, [isOpen]);

  return (
    <li className="own-skill">
      <div className="own-skill-head">
        <div className="own-skill-text">
          <strong>{name}</strong>
          <LevelMark level={skill.level} />
          <span className="quiet small">{t(`vocabulary.skillSource.${skill.source}`)}</span>
          {recency !== null && (
            <span className="quiet small">{t(`vocabulary.recency.${recency}`)}</span>
          )}
        </div>
        <Button
          ref={edit}
          look="quiet"
          iconOnly
          icon={<Pencil aria-hidden="true" />}
          aria-label={t('passport.skills.edit', { name })}
          aria-expanded={isOpen}
          onPress={() => onToggle(!isOpen)}
        />
        <Button
          look="quiet"
          iconOnly
          icon={<X aria-hidden="true" />}
          aria-label={t('common.actions.removeItem', { name })}
          onPress={onRemove}
        />
      </div>
      {isOpen && (
        <div className="own-skill-editor" ref={editor}>
          <LevelPicker
            label={t('passport.skills.level', { name })}
            value={skill.level}
            onChange={(level) => onChange({ level })}
          />
          <Select
            label={t('passport.skills.source')}
            choices={SKILL_SOURCES.map((source) => ({
              value: source,
              label: t(`vocabulary.skillSource.${source}`),
            }))}
            value={skill.source}
            onChange={(source) => onChange({ source })}
          />
          <Select
            label={t('passport.skills.recency')}
            choices={RECENCIES.map((recency) => ({
              value: recency,
              label: t(`vocabulary.recency.${recency}`),
            }))}
            value={recency}
            onChange={(chosen) => onChange({ lastUsedYear: lastUsedYearOf(chosen, thisYear) })}
          />
          <div className="row">
            <Button
              size="small"
              onPress={() => {
                onToggle(false);
                edit.current?.focus();
              }}
            >
              {t('passport.skills.done')}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}
