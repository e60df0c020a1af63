import type { PersonMatch } from '@inzetbaar/contracts/matching';
import type { Vacancy } from '@inzetbaar/contracts/vacancies';
import { Clock, MapPin, Sparkles } from 'lucide-react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { Badge } from '../../design/components/Badge.tsx';
import { Card } from '../../design/components/Card.tsx';
import { Checkbox } from '../../design/components/Checkbox.tsx';
import { Disclosure } from '../../design/components/Disclosure.tsx';
import { FitPicture } from '../../design/components/FitPicture.tsx';
import {
  FitExplanation,
  bestReasons,
  biggestGap,
  blocksInWords,
  useSay,
} from '../../design/matching-words/index.ts';
import { useFormats } from '../../i18n/index.ts';
import { InviteButton } from './InviteButton.tsx';
import { ProfileView } from './ProfileView.tsx';

interface CandidateCardProps {
  person: PersonMatch;
  /** "Kandidaat 7F3A". */
  name: string;
  vacancy: Vacancy;
  compared: boolean;
  canCompare: boolean;
  onCompare: (compared: boolean) => void;
}

/** One person for the vacancy: the fit as a picture and in sentences, and what may be seen. */
export function CandidateCard(props: CandidateCardProps) {
  const { person, name, vacancy, compared, canCompare, onCompare } = props;
  const t = useTranslations('people');
  const formats = useFormats();
  const headingId = useId();
  const { profile, explanation } = person;

  return (
    <Card as="article" aria-labelledby={headingId}>
      <div className="row row-between row-top">
        <div className="grow stack stack-s">
          <h3 id={headingId}>{name}</h3>
          <ul className="candidate-facts">
            <li>
              <Clock aria-hidden="true" />
              {t('card.hours', { hours: formats.hoursRange(profile.hoursMin, profile.hoursMax) })}
            </li>
            <li>
              <MapPin aria-hidden="true" />
              {profile.area ?? t('card.areaUnknown')}
            </li>
            {explanation.ready && (
              <li>
                <Badge tone="success" icon={<Sparkles aria-hidden="true" />}>
                  {t('card.ready')}
                </Badge>
              </li>
            )}
          </ul>
        </div>
        <FitPicture score={explanation.score} parts={explanation.parts} />
      </div>
      <ShortWhy person={person} />
      <div className="row row-between candidate-foot">
        <InviteButton person={person} name={name} vacancy={vacancy} />
        <Checkbox
          isSelected={compared}
          isDisabled={!canCompare}
          onChange={onCompare}
          aria-label={t('compare.selectFor', { name })}
        >
          {t('compare.select')}
        </Checkbox>
      </div>
      <Disclosure title={t('card.profile')}>
        <div className="stack stack-l">
          <FitExplanation fit={explanation} reader="recruiter" />
          <ProfileView profile={profile} explanation={explanation} />
        </div>
      </Disclosure>
    </Card>
  );
}

/** The best reasons and the largest gap; where something stands in the way, that first. */
function ShortWhy({ person: { explanation } }: { person: PersonMatch }) {
  const t = useTranslations('people.card');
  const say = useSay('recruiter');
  const blocks = blocksInWords(explanation, say);
  const reasons = bestReasons(explanation, say);
  const gap = blocks.length === 0 ? biggestGap(explanation, say) : undefined;
  return (
    <div className="candidate-why">
      {blocks.length > 0 && (
        <div>
          <p className="candidate-why-title candidate-why-blocked">{t('blocks')}</p>
          <ul>
            {blocks.flatMap((block) =>
              block.sentences.map((sentence) => <li key={sentence}>{sentence}</li>),
            )}
          </ul>
        </div>
      )}
      {reasons.length > 0 && (
        <div>
          <p className="candidate-why-title candidate-why-good">{t('why')}</p>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
      {gap !== undefined && (
        <div>
          <p className="candidate-why-title candidate-why-gap">{t('gap')}</p>
          <ul>
            {gap.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
