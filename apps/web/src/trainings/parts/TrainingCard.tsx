import type { TrainingItem } from '@inzetbaar/contracts/trainings';
import { Link } from '@tanstack/react-router';
import { Building2, CalendarDays, GraduationCap, MapPin } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Card } from '../../design/components/Card.tsx';
import { useFormats, useLocale } from '../../i18n/index.ts';

/** One training in the list: what is learnt, by whom, where, and when somebody can still ask. */
export function TrainingCard({ training }: { training: TrainingItem }) {
  const t = useTranslations();
  const formats = useFormats();
  const locale = useLocale();
  const { id, title, organisation, skills, form, weeks, location, sessions } = training;
  const next = sessions.find(({ canBeAsked }) => canBeAsked);
  return (
    <Card as="li" isLink className="training-card">
      <h3>
        <Link to="/trainingen/$id" params={{ id }} className="card-link">
          {title}
        </Link>
      </h3>
      <ul className="training-facts">
        <li>
          <GraduationCap aria-hidden="true" />
          <span>{formats.list(skills.map((skill) => skill[locale]))}</span>
        </li>
        <li>
          <Building2 aria-hidden="true" />
          <span>{organisation.name}</span>
        </li>
        <li>
          <MapPin aria-hidden="true" />
          <span>
            {t(`vocabulary.trainingForm.${form}`)}
            {location !== null && `, ${location.municipality}`}
          </span>
        </li>
        <li>
          <CalendarDays aria-hidden="true" />
          <span>
            {t('trainings.learn.weeks', { weeks })}
            {' · '}
            {next === undefined
              ? t('trainings.list.noSession')
              : `${t('trainings.mine.startsOn', { date: formats.date(next.startsOn) })} · ${t('trainings.offer.seats', { seats: next.seatsLeft })}`}
          </span>
        </li>
      </ul>
    </Card>
  );
}
