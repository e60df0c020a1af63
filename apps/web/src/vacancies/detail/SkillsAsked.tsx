import type { Vacancy } from '@inzetbaar/contracts/vacancies';
import { SKILL_IMPORTANCES } from '@inzetbaar/domain/vacancies';
import { Check, CircleDashed, CircleDot, MessagesSquare } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { LevelMark } from '../../design/components/LevelMark.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';

const ICONS = { met: Check, partly: CircleDot, missing: CircleDashed, unknown: MessagesSquare };

/** How the reader stands on one asked skill. */
export interface OwnSkill {
  skillId: string;
  status: keyof typeof ICONS;
}

interface SkillsAskedProps {
  skills: Vacancy['skills'];
  own: readonly OwnSkill[];
}

/** The asked skills with their level in words and, for who has a passport, how they stand on each. */
export function SkillsAsked({ skills, own }: SkillsAskedProps) {
  const t = useTranslations('vacancies.skills');
  return (
    <section className="stack" aria-labelledby="skills">
      <SectionHeading id="skills">{t('title')}</SectionHeading>
      {skills.length === 0 && <p>{t('none')}</p>}
      {SKILL_IMPORTANCES.map((importance) => {
        const asked = skills.filter((skill) => skill.importance === importance);
        if (asked.length === 0) return null;
        return (
          <div key={importance} className="stack stack-s">
            <h3 className="asked-heading">{t(importance)}</h3>
            <ul className="asked-list">
              {asked.map((skill) => (
                <AskedSkill
                  key={skill.skillId}
                  skill={skill}
                  status={own.find((each) => each.skillId === skill.skillId)?.status}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

interface AskedSkillProps {
  skill: Vacancy['skills'][number];
  status: OwnSkill['status'] | undefined;
}

function AskedSkill({ skill, status }: AskedSkillProps) {
  const t = useTranslations('vacancies.skills');
  const locale = useLocale();
  const Icon = status === undefined ? undefined : ICONS[status];
  return (
    <li className="asked">
      <span className="asked-name">{skill[locale]}</span>
      <span className="asked-level">
        <LevelMark level={skill.level} asked />
      </span>
      {status !== undefined && Icon !== undefined && (
        <span className={`asked-own asked-own-${status}`}>
          <Icon aria-hidden="true" />
          {t(`own.${status}`)}
        </span>
      )}
    </li>
  );
}
