import type { MySeatRequest, NearTraining, PathStepView } from '@inzetbaar/contracts/trainings';
import { OPEN_SEAT_STATUSES } from '@inzetbaar/domain/trainings';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Badge } from '../../design/components/Badge.tsx';
import { LevelMark } from '../../design/components/LevelMark.tsx';
import { inSentence } from '../../design/matching-words/say.ts';
import { useOfferWords } from '../../design/trainings/useOfferWords.ts';
import { useFormats, useLocale } from '../../i18n/index.ts';
import { AskSeat } from './AskSeat.tsx';
import { SEAT_TONES } from './tones.ts';

interface PathStepProps {
  number: number;
  step: PathStepView;
  trainings: readonly NearTraining[];
  requests: readonly MySeatRequest[];
}

/** One step of a path: what is learnt, how, how long, and where it can be done now. */
export function PathStep({ number, step, trainings, requests }: PathStepProps) {
  const t = useTranslations('trainings');
  const formats = useFormats();
  const locale = useLocale();
  const { way, weeks, rises, helpsWith } = step;
  const own = trainings.find(({ id }) => id === step.trainingId);
  const others = trainings.filter(({ id }) => id !== step.trainingId && step.offers.includes(id));
  const skills = formats.list(rises.map((rise) => inSentence(rise[locale])));
  const title =
    own !== undefined
      ? t('path.stepOffered', { training: own.title })
      : t(way === 'work' ? 'path.stepWork' : 'path.stepUsual', { skills });
  const usual = { weeks: t('learn.weeks', { weeks: weeks ?? 0 }) };
  return (
    <li className={`path-step path-step-${way}`}>
      <span className="path-mark" aria-hidden="true">
        {number}
      </span>
      <div className="path-text">
        <div className="path-head">
          <h3>{title}</h3>
          <Badge tone={weeks === null ? 'neutral' : 'primary'}>
            {weeks === null ? t('learn.atWork') : t('learn.weeks', { weeks })}
          </Badge>
        </div>
        <ul className="path-rises">
          {rises.map((rise) => (
            <li key={`${rise.skillId} ${rise.to}`}>
              <strong>{rise[locale]}</strong> <LevelMark level={rise.to} />
            </li>
          ))}
        </ul>
        {way === 'usual' && (
          <p>{others.length === 0 ? t('path.usual', usual) : t('path.usualOffers', usual)}</p>
        )}
        {way === 'work' && <p>{t('path.work')}</p>}
        {own !== undefined && <Offer training={own} requests={requests} isOwn />}
        {own !== undefined && others.length > 0 && <p className="quiet">{t('path.also')}</p>}
        {others.map((training) => (
          <Offer key={training.id} training={training} requests={requests} />
        ))}
        {helpsWith.length > 0 && (
          <p className="quiet small">
            {t('path.helps', {
              skills: formats.list(helpsWith.map((skill) => inSentence(skill[locale]))),
            })}
          </p>
        )}
      </div>
    </li>
  );
}

interface OfferProps {
  training: NearTraining;
  requests: readonly MySeatRequest[];
  /** The training that the step counts with. */
  isOwn?: boolean;
}

/** A training that is offered now, with the way to a seat or how the own request stands. */
function Offer({ training, requests, isOwn = false }: OfferProps) {
  const t = useTranslations('vocabulary.seatRequestStatus');
  const words = useOfferWords();
  const open = requests.find(
    (one) => one.training.id === training.id && OPEN_SEAT_STATUSES.some((s) => s === one.status),
  );
  return (
    <div className="path-offer">
      <div>
        <Link to="/trainingen/$id" params={{ id: training.id }} className="path-offer-link">
          {training.title}
        </Link>
        <p className="quiet small">{words(training)}</p>
      </div>
      {open === undefined ? (
        <AskSeat
          training={training}
          sessions={[training.next]}
          look={isOwn ? 'primary' : 'secondary'}
        />
      ) : (
        <Badge tone={SEAT_TONES[open.status]}>{t(open.status)}</Badge>
      )}
    </div>
  );
}
