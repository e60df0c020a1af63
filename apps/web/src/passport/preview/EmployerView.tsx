import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { EyeOff, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../design/components/Button.tsx';
import { LevelSteps } from '../../design/components/LevelMark.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { timesInWords, useSay } from '../../design/matching-words/index.ts';
import { asListed } from '../form/asListed.ts';
import type { PassportValues } from '../form/passportForm.ts';
import './preview.css';

interface EmployerViewProps {
  passport: PassportValues;
  /** Follows from the postcode area; null while it is not known. */
  municipality: string | null;
  skillName: (skillId: string) => string;
}

/** What an employer sees of the person before anything is released, and what not. */
export function EmployerView({ passport, municipality, skillName }: EmployerViewProps) {
  const say = useSay();
  const { t, formats } = say;
  const today = calendarDateAt(new Date());
  const titles = passport.registrations
    .filter(({ validUntil }) => validUntil == null || validUntil >= today)
    .map(({ title }) => title);
  const none = t('passport.preview.notFilled');
  const list = (words: readonly string[]) =>
    words.length === 0 ? none : formats.list(words.map(asListed));
  const skills = passport.skills.toSorted((a, b) => b.level - a.level);

  return (
    <div className="employer-view">
      {!passport.visible && (
        <Notice tone="warning" title={t('passport.preview.hiddenTitle')}>
          <p>{t('passport.preview.hiddenText')}</p>
        </Notice>
      )}
      <p className="employer-view-name">
        {municipality === null
          ? t('passport.preview.somebody')
          : t('passport.preview.somebodyFrom', { municipality })}
      </p>
      <dl className="employer-view-facts">
        <Fact label={t('passport.preview.hours')}>
          {passport.hoursMax > 0 ? formats.hoursRange(passport.hoursMin, passport.hoursMax) : none}
        </Fact>
        <Fact label={t('passport.preview.times')}>
          {passport.availability.length === 0
            ? t('common.availability.none')
            : timesInWords(passport.availability, say)}
        </Fact>
        {passport.maxTravelKm !== null && (
          <Fact label={t('passport.preview.travel')}>{formats.km(passport.maxTravelKm)}</Fact>
        )}
        {titles.length > 0 && (
          <Fact label={t('passport.preview.titles')}>
            {list(titles.map((title) => t(`vocabulary.legalTitle.${title}`)))}
          </Fact>
        )}
        <Fact label={t('passport.preview.skills')}>
          {skills.length === 0 ? (
            none
          ) : (
            <ul className="employer-view-skills">
              {skills.map(({ skillId, level }) => (
                <li key={skillId}>
                  <LevelSteps level={level} />
                  <span>
                    {skillName(skillId)}
                    <span className="quiet small">
                      {' '}
                      {t(`vocabulary.entrustmentAsked.${level}`)}
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact label={t('passport.preview.branches')}>
          {list(passport.wishedBranches.map((each) => t(`vocabulary.branchShort.${each}`)))}
        </Fact>
        <Fact label={t('passport.preview.forms')}>
          {list(passport.wishedForms.map((each) => t(`vocabulary.placementForm.${each}`)))}
        </Fact>
      </dl>
      <div className="employer-view-hidden">
        <EyeOff aria-hidden="true" />
        <p>{t('passport.preview.notShown')}</p>
      </div>
      <div className="row no-print">
        <Button size="small" icon={<Printer aria-hidden="true" />} onPress={() => window.print()}>
          {t('common.actions.print')}
        </Button>
      </div>
    </div>
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
