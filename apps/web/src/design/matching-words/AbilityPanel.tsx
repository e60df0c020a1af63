import { useTranslations } from 'use-intl';
import type { AbilityWords } from './ability-words.ts';
import type { Reader } from './say.ts';
import './AbilityPanel.css';

interface AbilityPanelProps {
  abilities: readonly AbilityWords[];
  reader: Reader;
}

/** Bekwaam and bevoegd beside each other for every reserved procedure, with the way there. */
export function AbilityPanel({ abilities, reader }: AbilityPanelProps) {
  const t = useTranslations('matchingWords.ability');
  return (
    <ul className="abilities">
      {abilities.map(({ name, able, allowed, border, waysOut }) => (
        <li key={name} className="ability">
          <p className="ability-name">{name}</p>
          <dl>
            <div>
              <dt>{t('able')}</dt>
              <dd>{able}</dd>
            </div>
            <div>
              <dt>{t('allowed')}</dt>
              <dd>
                {allowed}
                {border !== null && <p className="quiet small">{border}</p>}
              </dd>
            </div>
            {waysOut.length > 0 && (
              <div>
                <dt>{t('wayOut', { reader })}</dt>
                <dd className="ability-ways-out">
                  {waysOut.map((line) => (
                    <p key={line}>{line}</p>
                  ))}
                </dd>
              </div>
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
}
