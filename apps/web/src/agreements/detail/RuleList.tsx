import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useLocale } from '../../i18n/index.ts';

/** A rule as it is told: it is met, it is not, it warns, or it is only said. */
export interface ToldRule {
  id: string;
  source: string;
  explanation: { nl: string; en: string };
  state: 'met' | 'unmet' | 'warns' | 'told';
}

const ICONS = { met: CircleCheck, unmet: CircleAlert, warns: TriangleAlert, told: Info };

/** Rules with how they stand, in words too, and where they come from. */
export function RuleList({ label, rules }: { label: string; rules: readonly ToldRule[] }) {
  const t = useTranslations('agreements.rules');
  const language = useLocale();
  return (
    <ul className="rules" aria-label={label}>
      {rules.map(({ id, source, explanation, state }) => {
        const Icon = ICONS[state];
        return (
          <li key={id} className={`rule rule-${state}`}>
            <Icon aria-hidden="true" />
            <div>
              <p>
                <strong>{t(`state.${state}`)}</strong> {explanation[language]}
              </p>
              <p className="quiet small">{t('source', { source })}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
