import type {
  Introduction,
  ReleasedPerson,
  VisibleProfile,
} from '@inzetbaar/contracts/introductions';
import type { ReleaseField } from '@inzetbaar/domain/introductions';
import { isByMailedLink, type RegistrationStanding } from '@inzetbaar/domain/passports';
import { UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { AvailabilityGrid } from '../../design/components/AvailabilityGrid.tsx';
import { Card } from '../../design/components/Card.tsx';
import { Disclosure } from '../../design/components/Disclosure.tsx';
import { LevelMark } from '../../design/components/LevelMark.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { RegistrationBadge } from '../../design/registrations/RegistrationBadge.tsx';
import { inSentence } from '../../design/matching-words/index.ts';
import { useFormats, useLocale } from '../../i18n/index.ts';

const REGISTRATIONS: string = '/registraties';
const TO_CHECK: readonly RegistrationStanding[] = ['unchecked', 'asked'];

interface PersonProps {
  introduction: Introduction;
  /** False where the last try to read it failed: then nothing that was released is in view. */
  isFresh: boolean;
}

/** For the recruiter: what the candidate shares now, and the profile without a name. */
export function Person({ introduction, isFresh }: PersonProps) {
  const t = useTranslations('introductions.person');
  const formats = useFormats();
  const { person, release, profile } = introduction;
  return (
    <>
      <Card as="section" aria-labelledby="released-title" className="released">
        <SectionHeading id="released-title">{t('released')}</SectionHeading>
        {person !== null && release !== null ? (
          <>
            <Released person={person} />
            <p className="quiet small">{t('until', { until: formats.date(release.until) })}</p>
          </>
        ) : (
          <p className="quiet">
            {!isFresh ? t('notFresh') : release === null ? t('notYet') : t('noLonger')}
          </p>
        )}
      </Card>
      <Card as="section" aria-labelledby="profile-title">
        <SectionHeading id="profile-title">{t('profile')}</SectionHeading>
        {profile === null ? (
          <p className="quiet">{t('profileHidden')}</p>
        ) : (
          <Profile profile={profile} />
        )}
      </Card>
    </>
  );
}

function Released({ person }: { person: ReleasedPerson }) {
  const t = useTranslations();
  const formats = useFormats();
  const { name, email, phone, employer, registrations } = person;
  const { evidence, workConditions, introductionText } = person;
  const field = (key: ReleaseField) => t(`vocabulary.releaseField.${key}`);
  const empty = t('introductions.person.empty');
  return (
    <dl className="facts">
      {name !== undefined && (
        <Fact label={field('name')}>
          <span className="released-name">
            <UserRound aria-hidden="true" />
            {name}
          </span>
        </Fact>
      )}
      {email !== undefined && (
        <Fact label={field('email')}>
          <a href={`mailto:${email}`}>{email}</a>
        </Fact>
      )}
      {phone !== undefined && (
        <Fact label={field('phone')}>
          {phone === null ? empty : <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>}
        </Fact>
      )}
      {employer !== undefined && <Fact label={field('employer')}>{employer ?? empty}</Fact>}
      {registrations !== undefined && (
        <Fact label={field('registrations')}>
          {registrations.length === 0
            ? empty
            : registrations.map(({ title, number, specialism, validUntil, standing }) => (
                <p key={title}>
                  <RegistrationBadge standing={standing} /> {t(`vocabulary.legalTitle.${title}`)}
                  {specialism !== null && ` · ${t(`vocabulary.specialism.${specialism}`)}`}
                  {number !== null && ` · ${t('introductions.person.big', { number })}`}
                  {validUntil !== null &&
                    ` · ${t('introductions.person.validUntil', { until: formats.date(validUntil) })}`}
                </p>
              ))}
          {registrations.some(({ standing }) => TO_CHECK.includes(standing)) &&
            (name === undefined ? (
              <p className="small">{t('introductions.person.needsName')}</p>
            ) : (
              <LinkButton to={REGISTRATIONS} size="small">
                {t('introductions.person.toCheck')}
              </LinkButton>
            ))}
        </Fact>
      )}
      {evidence !== undefined && (
        <Fact label={field('evidence')}>
          {evidence.length === 0 ? (
            t('introductions.person.noEvidence')
          ) : (
            <Evidence of={evidence} />
          )}
        </Fact>
      )}
      {workConditions !== undefined && (
        <Fact label={field('work-conditions')}>
          {workConditions.length === 0
            ? empty
            : formats.list(workConditions.map((each) => t(`vocabulary.workCondition.${each}`)))}
        </Fact>
      )}
      {introductionText !== undefined && (
        <Fact label={t('introductions.person.ownWords')}>
          {introductionText === '' ? empty : <p className="written">{introductionText}</p>}
        </Fact>
      )}
    </dl>
  );
}

/** By skill: what stands behind it today. */
function Evidence({ of }: { of: NonNullable<ReleasedPerson['evidence']> }) {
  const t = useTranslations('introductions.person');
  const formats = useFormats();
  const locale = useLocale();
  const bySkill = Map.groupBy(of, ({ skillId }) => skillId);
  return (
    <>
      <ul className="released-evidence">
        {[...bySkill].map(([skillId, pieces]) => (
          <li key={skillId}>
            <strong>{pieces[0]?.[locale]}</strong>
            {pieces.map(({ kind, level, givenOn, validUntil }) => (
              <p key={`${kind} ${givenOn} ${level}`} className="small">
                {t(`kindOn.${kind}`, { on: formats.date(givenOn) })}
                {validUntil !== null &&
                  ` · ${t('validUntil', { until: formats.date(validUntil) })}`}{' '}
                <LevelMark level={level} asked />
              </p>
            ))}
          </li>
        ))}
      </ul>
      {of.some(({ kind }) => isByMailedLink(kind)) && (
        <p className="quiet small">{t('byMailedLink')}</p>
      )}
    </>
  );
}

function Profile({ profile }: { profile: VisibleProfile }) {
  const t = useTranslations();
  const formats = useFormats();
  const locale = useLocale();
  const none = t('introductions.person.noPreference');
  return (
    <>
      <dl className="facts">
        <Fact label={t('introductions.person.hours')}>
          {formats.hoursRange(profile.hoursMin, profile.hoursMax)}
        </Fact>
        <Fact label={t('introductions.person.area')}>
          {profile.area ?? t('introductions.person.empty')}
        </Fact>
        {profile.titles.length > 0 && (
          <Fact label={t('introductions.person.titles')}>
            {formats.list(
              profile.titles.map((title) => {
                const name = t(`vocabulary.legalTitle.${title}`);
                return profile.uncheckedTitles.includes(title)
                  ? t('introductions.person.uncheckedTitle', { title: name })
                  : name;
              }),
            )}
          </Fact>
        )}
        <Fact label={t('introductions.person.branches')}>
          {profile.wishedBranches.length === 0
            ? none
            : formats.list(
                profile.wishedBranches.map((each) => t(`vocabulary.branchShort.${each}`)),
              )}
        </Fact>
        <Fact label={t('introductions.person.forms')}>
          {profile.wishedForms.length === 0
            ? none
            : formats.list(
                profile.wishedForms
                  .map((each) => t(`vocabulary.placementForm.${each}`))
                  .map((label, index) => (index === 0 ? label : inSentence(label))),
              )}
        </Fact>
      </dl>
      <h3>{t('introductions.person.skills')}</h3>
      <ul className="profile-skills">
        {profile.skills
          .toSorted((a, b) => b.level - a.level)
          .map((skill) => (
            <li key={skill.skillId}>
              <span>{skill[locale]}</span>
              <span className="small quiet">
                <LevelMark level={skill.level} asked />
              </span>
            </li>
          ))}
      </ul>
      <Disclosure title={t('introductions.person.times')}>
        <AvailabilityGrid label={t('introductions.person.times')} value={profile.availability} />
      </Disclosure>
    </>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
