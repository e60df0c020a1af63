import { Link } from '@tanstack/react-router';
import {
  BadgeCheck,
  CalendarDays,
  Check,
  Clock,
  FileCheck,
  HandHeart,
  Heart,
  MapPin,
  MessageCircle,
  Route,
  Sparkles,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { Badge } from '../../design/components/Badge.tsx';
import { Card } from '../../design/components/Card.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { ProgressBar } from '../../design/components/ProgressBar.tsx';
import { TakeAlong } from '../sharing/TakeAlong.tsx';
import type { PassportForm, PassportValues } from './passportForm.ts';
import { isFilled, progressOf } from './progress.ts';
import { STEPS } from './steps.ts';
import type { Step, StepId } from './steps.ts';
import { usePartWords } from './usePartWords.ts';

const ICONS: Record<StepId, LucideIcon> = {
  skills: Sparkles,
  registrations: BadgeCheck,
  hours: Clock,
  availability: CalendarDays,
  travel: MapPin,
  wishes: Heart,
  conditions: HandHeart,
  about: MessageCircle,
  lanes: Route,
};

interface OverviewProps {
  form: PassportForm;
  isNew: boolean;
}

/** The whole passport at a glance: every part with what stands in it, each a way to change it. */
export function Overview({ form, isNew }: OverviewProps) {
  const t = useTranslations('passport');
  const passport = useWatch({ control: form.control }) as PassportValues;
  const { filled, needed } = progressOf(passport);
  const next = STEPS.find((step) => step.isNeeded && !isFilled(step.id, passport));

  return (
    <div className="stack">
      <Card look="raised">
        {isNew && (
          <>
            <h2>{t('welcome.title')}</h2>
            <p>{t('welcome.text')}</p>
          </>
        )}
        <ProgressBar
          label={t('progress.label')}
          value={filled}
          max={needed}
          valueLabel={t('progress.value', { filled, needed })}
        />
        <p className="quiet">{t(filled === needed ? 'progress.ready' : 'progress.more')}</p>
        {next !== undefined && (
          <div className="row">
            {next.id === 'skills' && (
              <LinkButton look="primary" to="/paspoort/beginnen" search={{}}>
                {t('welcome.begin')}
              </LinkButton>
            )}
            <LinkButton
              {...(next.id === 'skills' ? {} : { look: 'primary' as const })}
              to="/paspoort"
              search={{ stap: next.path }}
            >
              {next.id === 'skills'
                ? t('welcome.steps')
                : t('progress.next', { part: t(`${next.id}.title`) })}
            </LinkButton>
          </div>
        )}
      </Card>
      <h2 className="visually-hidden">{t('parts')}</h2>
      <ul className="passport-parts">
        {STEPS.map((step) => (
          <Part key={step.id} step={step} passport={passport} />
        ))}
      </ul>
      {!isNew && <TakeAlong />}
      {passport.skills.length > 0 && (
        <Card as="section" look="quiet" className="stack stack-s" aria-labelledby="evidence-title">
          <h2 id="evidence-title" className="evidence-skill">
            {t('evidence.title')}
          </h2>
          <p>{t('evidence.text')}</p>
          <div className="row">
            <LinkButton to="/paspoort/bewijs" icon={<FileCheck aria-hidden="true" />}>
              {t('evidence.open')}
            </LinkButton>
          </div>
        </Card>
      )}
    </div>
  );
}

function Part({ step, passport }: { step: Step; passport: PassportValues }) {
  const t = useTranslations('passport');
  const words = usePartWords();
  const Icon = ICONS[step.id];
  const filled = isFilled(step.id, passport);
  return (
    <Card as="li" isLink className="passport-part">
      <Icon aria-hidden="true" className="passport-part-icon" />
      <div className="passport-part-text">
        <h3>
          <Link to="/paspoort" search={{ stap: step.path }} className="card-link">
            {t(`${step.id}.title`)}
          </Link>
        </h3>
        <p className="quiet">{filled ? words(step.id, passport) : t(`${step.id}.why`)}</p>
      </div>
      {filled ? (
        <Badge tone="success" icon={<Check aria-hidden="true" />}>
          {t('state.filled')}
        </Badge>
      ) : step.isNeeded ? (
        <Badge tone="accent">{t('state.needed')}</Badge>
      ) : (
        <Badge>{t('state.optional')}</Badge>
      )}
    </Card>
  );
}
