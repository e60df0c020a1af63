import { listLifeAreas } from '@inzetbaar/contracts/reference';
import { RECENCIES } from '@inzetbaar/domain/passports';
import { useQuery } from '@tanstack/react-query';
import { Check, Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { readQuery } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { RadioGroup } from '../../design/components/RadioGroup.tsx';
import { OccupationBox } from '../../design/skills/OccupationBox.tsx';
import { useNameOf } from '../../design/skills/useSkillNames.ts';
import { useLocale } from '../../i18n/index.ts';
import type { Pick } from './startState.ts';
import type { Start } from './useStart.ts';

interface PicksPartProps {
  start: Start;
  /** How many cards come of what is picked. */
  cards: number;
}

/** What somebody did and does, in the own words: jobs, the home, family, volunteering. */
export function PicksPart({ start, cards }: PicksPartProps) {
  const t = useTranslations('passportStart');
  const searchBox = useRef<HTMLInputElement>(null);
  const { picks } = start.state;
  const jobs = picks.filter(({ source }) => source === 'work');
  return (
    <div className="stack stack-l start-page">
      <Card as="section" className="stack" aria-labelledby="start-jobs">
        <h2 id="start-jobs" className="start-heading">
          {t('jobs.title')}
        </h2>
        <OccupationBox
          label={t('jobs.label')}
          hint={t('jobs.hint')}
          placeholder={t('jobs.placeholder')}
          note={(count) => t('jobs.note', { count })}
          inputRef={searchBox}
          onChoose={({ id, nl, en, skills }) =>
            start.put({ id, nl, en, source: 'work', skills: skills.map((one) => one.skillId) })
          }
        />
        {jobs.length > 0 && (
          <ul className="stack stack-s" aria-label={t('jobs.list')}>
            {jobs.map((job) => (
              <PickedItem
                key={job.id}
                pick={job}
                onChange={start.put}
                onRemove={() => {
                  start.remove(job.id);
                  // The button that was pressed is gone: go on where another job is added.
                  searchBox.current?.focus();
                }}
              />
            ))}
          </ul>
        )}
      </Card>
      <LifeAreas start={start} />
      <div className="start-foot">
        <p role="status">{cards > 0 && t('ready', { count: cards })}</p>
        {cards > 0 ? (
          <LinkButton look="primary" wide to="/paspoort/beginnen" search={{ deel: 'kaartjes' }}>
            {t('toCards')}
          </LinkButton>
        ) : (
          <p className="quiet">{t(picks.length === 0 ? 'pickFirst' : 'allKnown')}</p>
        )}
      </div>
    </div>
  );
}

function LifeAreas({ start }: { start: Start }) {
  const t = useTranslations('passportStart');
  const nameOf = useNameOf();
  const locale = useLocale();
  const areas = useQuery({ ...readQuery(listLifeAreas, {}), staleTime: Infinity });
  const { picks } = start.state;
  return (
    <Card as="section" className="stack" aria-labelledby="start-life">
      <h2 id="start-life" className="start-heading">
        {t('life.title')}
      </h2>
      <p className="quiet">{t('life.text')}</p>
      <div className="start-tiles">
        {(areas.data?.items ?? []).map((area) => {
          const isPicked = picks.some(({ id }) => id === area.id);
          return (
            <button
              key={area.id}
              type="button"
              className="start-tile"
              aria-pressed={isPicked}
              onClick={() => {
                const { id, nl, en, source, skills } = area;
                if (isPicked) start.remove(id);
                else start.put({ id, nl, en, source, skills, recency: 'now' });
              }}
            >
              {isPicked ? <Check aria-hidden="true" /> : <Plus aria-hidden="true" />}
              <span>
                <strong>{nameOf(area)}</strong>
                <span className="quiet small">{area.note[locale]}</span>
              </span>
            </button>
          );
        })}
      </div>
    </Card>
  );
}

interface PickedItemProps {
  pick: Pick;
  onChange: (pick: Pick) => void;
  onRemove: () => void;
}

function PickedItem({ pick, onChange, onRemove }: PickedItemProps) {
  const t = useTranslations();
  const name = useNameOf()(pick);
  const item = useRef<HTMLLIElement>(null);
  const { recency } = pick;
  const isNew = recency === undefined;

  useEffect(() => {
    // The question about a job that was just added would lie below the keyboard of a phone.
    if (isNew) item.current?.scrollIntoView({ block: 'center' });
  }, [isNew]);

  return (
    <li ref={item} className="start-pick">
      <div className="row row-between">
        <strong>{name}</strong>
        <Button
          look="quiet"
          iconOnly
          icon={<Trash2 aria-hidden="true" />}
          aria-label={t('common.actions.removeItem', { name })}
          onPress={onRemove}
        />
      </div>
      <RadioGroup
        label={t('passportStart.recency.label')}
        layout="tiles"
        choices={RECENCIES.map((value) => ({ value, label: t(`vocabulary.recency.${value}`) }))}
        value={recency ?? null}
        onChange={(chosen) => onChange({ ...pick, recency: chosen })}
      />
    </li>
  );
}
