import type { SharedPassportView, SharedSkill } from '@inzetbaar/contracts/passports';
import { isByMailedLink } from '@inzetbaar/domain/passports';
import { useTranslations } from 'use-intl';
import { Card } from '../../design/components/Card.tsx';
import { LevelMark } from '../../design/components/LevelMark.tsx';
import { useNameOf } from '../../design/skills/useSkillNames.ts';
import { useFormats } from '../../i18n/index.ts';

type Groups = NonNullable<SharedPassportView['skills']>;

/** What somebody can do, by group, as far as it was chosen to be shown. */
export function SharedSkills({ groups }: { groups: Groups }) {
  const t = useTranslations('sharedPassport');
  const nameOf = useNameOf();
  const isMailed = groups.some(({ skills }) =>
    skills.some(({ evidence }) => evidence?.some(({ kind }) => isByMailedLink(kind)) === true),
  );
  return (
    <section className="stack" aria-labelledby="shared-skills">
      <h2 id="shared-skills">{t('skills')}</h2>
      {groups.length === 0 && <p className="quiet">{t('noSkills')}</p>}
      {groups.map(({ group, skills }) => (
        <Card key={group?.id ?? ''}>
          <h3>{group === null ? t('otherGroup') : nameOf(group)}</h3>
          <ul className="own-skills">
            {skills.map((skill) => (
              <Skill key={skill.skillId} skill={skill} />
            ))}
          </ul>
        </Card>
      ))}
      {isMailed && <p className="quiet small measure">{t('byMailedLink')}</p>}
    </section>
  );
}

function Skill({ skill }: { skill: SharedSkill }) {
  const t = useTranslations();
  const formats = useFormats();
  const name = useNameOf()(skill);
  const { level, recency, evidence } = skill;
  return (
    <li className="own-skill own-skill-text">
      <strong>{name}</strong>
      {level !== null && <LevelMark level={level} />}
      {recency !== null && (
        <span className="quiet small">{t(`vocabulary.recency.${recency}`)}</span>
      )}
      {evidence?.length === 0 && <span className="quiet small">{t('sharedPassport.ownWord')}</span>}
      {evidence !== null && evidence.length > 0 && (
        <ul className="shared-evidence">
          {evidence.map(({ kind, givenOn, validUntil }) => (
            <li key={`${kind} ${givenOn} ${validUntil}`}>
              {validUntil === null
                ? t('sharedPassport.evidence', {
                    kind: t(`evidence.kind.${kind}`),
                    date: formats.date(givenOn),
                  })
                : t('sharedPassport.evidenceUntil', {
                    kind: t(`evidence.kind.${kind}`),
                    date: formats.date(givenOn),
                    until: formats.date(validUntil),
                  })}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
