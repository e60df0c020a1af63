import { useTranslations } from 'use-intl';
import { FitPicture } from '../components/FitPicture.tsx';
import { FitSentences } from '../components/FitSentences.tsx';
import type { FitSentence } from '../components/FitSentences.tsx';
import { AbilityPanel } from './AbilityPanel.tsx';
import { wordsOfFit } from './fit-words.ts';
import type { FitView } from './fit-words.ts';
import type { PartWords } from './part-words.ts';
import { sourceInWords } from './say.ts';
import type { Reader, Say } from './say.ts';
import { useSay } from './useSay.ts';
import './FitExplanation.css';

export interface FitExplanationProps {
  fit: FitView & { score: number };
  reader?: Reader;
}

/** A whole fit: the picture, and beside it every part in plain sentences with law and way out. */
export function FitExplanation({ fit, reader = 'person' }: FitExplanationProps) {
  const t = useTranslations('matchingWords');
  const say = useSay(reader);
  const sentences = wordsOfFit(fit, say).map((words) => fitSentence(words, say));
  return (
    <div className="fit-explanation-box">
      <div className="fit-explanation">
        <div className="fit-explanation-picture">
          <FitPicture score={fit.score} parts={fit.parts} size="large" />
        </div>
        <FitSentences label={t('why')} sentences={sentences} />
      </div>
    </div>
  );
}

/** The words of a part as the list of sentences shows them. */
export function fitSentence(words: PartWords, say: Say): FitSentence {
  const sources = [...new Set(words.law.map((rule) => sourceInWords(rule.source, say)))];
  return {
    id: words.kind,
    status: words.status,
    title: say.t(`vocabulary.fitPart.${words.kind}`),
    text:
      words.abilities === undefined ? (
        <Lines lines={words.sentences} />
      ) : (
        <AbilityPanel abilities={words.abilities} reader={say.reader} />
      ),
    ...(words.state === undefined ? {} : { state: words.state }),
    ...(words.abilities !== undefined || words.waysOut.length === 0
      ? {}
      : { wayOut: <Lines lines={words.waysOut} /> }),
    ...(sources.length === 0 ? {} : { source: sources.join('; ') }),
  };
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => <p key={line}>{line}</p>);
}
