import type { Recognisable } from '@inzetbaar/domain/knowledge/recognisable';
import { CircleCheck, EyeOff } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { Badge } from '../../design/components/Badge.tsx';
import { Checkbox } from '../../design/components/Checkbox.tsx';
import type { Marked } from './useRecognisable.ts';
import '../parts/knowledge.css';

interface MarkedPhrasesProps {
  marked: Marked;
  /** Phrases that the writer keeps. */
  kept: readonly string[];
  onKept: (kept: string[]) => void;
}

/** What makes somebody recognisable in what is being written: why, what to write instead, and to keep it. */
export function MarkedPhrases({ marked: { check, findings }, kept, onKept }: MarkedPhrasesProps) {
  const t = useTranslations('knowledge.check');
  const language = useLocale();
  const isKept = ({ phrase }: Recognisable) =>
    kept.some((each) => check.asKept(each) === check.asKept(phrase));
  const open = check.toMend(findings, kept).length;
  return (
    <section className="marked" aria-label={t('title')}>
      <p className="marked-head" role="status">
        {open === 0 ? <CircleCheck aria-hidden="true" /> : <EyeOff aria-hidden="true" />}
        <strong>{open === 0 ? t('clear') : t('open', { count: open })}</strong>
      </p>
      {findings.length === 0 ? (
        <p className="quiet">{t('none')}</p>
      ) : (
        <ul className="marked-list">
          {findings.map((finding) => {
            const { name, reason, instead } = check.RECOGNISABLE_RULES[finding.kind];
            const mustChange = finding.weight === 'must-change';
            return (
              <li
                key={check.asKept(finding.phrase)}
                className={`marked-phrase marked-${finding.weight}`}
              >
                <p className="row">
                  <mark className="marked-words">{finding.phrase}</mark>
                  <Badge tone={mustChange ? 'danger' : 'warning'}>{name[language]}</Badge>
                </p>
                <p>{reason[language]}</p>
                <p>{instead[language]}</p>
                {mustChange ? (
                  <p className="marked-must">{t('mustChange')}</p>
                ) : (
                  <Checkbox
                    isSelected={isKept(finding)}
                    onChange={(keep) =>
                      onKept(
                        keep
                          ? [...kept, finding.phrase]
                          : kept.filter(
                              (each) => check.asKept(each) !== check.asKept(finding.phrase),
                            ),
                      )
                    }
                  >
                    {t('keep', { phrase: finding.phrase })}
                  </Checkbox>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
