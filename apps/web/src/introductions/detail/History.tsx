import type { Introduction } from '@inzetbaar/contracts/introductions';
import { INTRODUCTION_TRANSITION_NAMES } from '@inzetbaar/domain/introductions';
import { useTranslations } from 'use-intl';
import { Card } from '../../design/components/Card.tsx';
import { Disclosure } from '../../design/components/Disclosure.tsx';
import { useFormats } from '../../i18n/index.ts';

/** All that can have happened: how it began, and every change. */
const HAPPENINGS = ['show-interest', 'invite', ...INTRODUCTION_TRANSITION_NAMES] as const;

/** What happened, when and by whom, the latest first. */
export function History({ introduction }: { introduction: Introduction }) {
  const t = useTranslations('introductions.history');
  const formats = useFormats();
  const { history, side } = introduction;
  return (
    <Card as="section">
      <Disclosure title={t('title')}>
        <ol className="timeline">
          {history.toReversed().map(({ at, transition, by }) => {
            const happening = HAPPENINGS.find((each) => each === transition);
            if (happening === undefined) return null;
            return (
              <li key={`${at} ${transition}`}>
                <span>{t(happening, { who: by === side ? 'me' : by })}</span>
                <time dateTime={at} className="quiet small">
                  {formats.dateTime(at)}
                </time>
              </li>
            );
          })}
        </ol>
      </Disclosure>
    </Card>
  );
}
