import type { VisibleProfile } from '@inzetbaar/contracts/introductions';
import type { RecruiterExplanationView } from '@inzetbaar/contracts/matching';
import { useTranslations } from 'use-intl';
import { AvailabilityGrid } from '../../design/components/AvailabilityGrid.tsx';
import { Badge } from '../../design/components/Badge.tsx';
import { Disclosure } from '../../design/components/Disclosure.tsx';
import { LevelMark } from '../../design/components/LevelMark.tsx';
import { useLocale } from '../../i18n/index.ts';

interface ProfileViewProps {
  profile: VisibleProfile;
  explanation: RecruiterExplanationView;
}

/** All that a recruiter may see of somebody before anything is released. */
export function ProfileView({ profile, explanation }: ProfileViewProps) {
  const t = useTranslations();
  const asked = new Set(
    explanation.parts.flatMap((part) =>
      part.kind === 'skills' ? part.skills.map(({ skillId }) => skillId) : [],
    ),
  );
  const forThis = profile.skills.filter(({ skillId }) => asked.has(skillId));
  const others = profile.skills.filter(({ skillId }) => !asked.has(skillId));

  return (
    <div className="profile-view">
      <section>
        <h4>{t('people.card.skills')}</h4>
        {forThis.length > 0 && <SkillList skills={forThis} />}
        {others.length > 0 &&
          (forThis.length === 0 ? (
            <SkillList skills={others} />
          ) : (
            <Disclosure title={t('people.card.otherSkills', { count: others.length })}>
              <SkillList skills={others} />
            </Disclosure>
          ))}
      </section>
      <div className="stack">
        {profile.titles.length > 0 && (
          <BadgeRow
            label={t('people.card.titles')}
            words={profile.titles.map((title) => {
              const name = t(`vocabulary.legalTitle.${title}`);
              return profile.uncheckedTitles.includes(title)
                ? t('people.card.uncheckedTitle', { title: name })
                : name;
            })}
          />
        )}
        <BadgeRow
          label={t('people.card.branches')}
          words={profile.wishedBranches.map((branch) => t(`vocabulary.branchShort.${branch}`))}
        />
        <BadgeRow
          label={t('people.card.forms')}
          words={profile.wishedForms.map((form) => t(`vocabulary.placementForm.${form}`))}
        />
        <AvailabilityGrid label={t('people.card.availability')} value={profile.availability} />
      </div>
    </div>
  );
}

function SkillList({ skills }: { skills: VisibleProfile['skills'] }) {
  const locale = useLocale();
  return (
    <ul className="profile-skills">
      {skills.map((skill) => (
        <li key={skill.skillId}>
          <span>{skill[locale]}</span>
          <span className="quiet">
            <LevelMark level={skill.level} asked />
          </span>
        </li>
      ))}
    </ul>
  );
}

function BadgeRow({ label, words }: { label: string; words: readonly string[] }) {
  const t = useTranslations('people.card');
  return (
    <section className="stack stack-s">
      <h4>{label}</h4>
      {words.length === 0 ? (
        <p>{t('noWish')}</p>
      ) : (
        <ul className="row profile-badges">
          {words.map((word) => (
            <li key={word}>
              <Badge>{word}</Badge>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
