import { readMatchingModel } from '@inzetbaar/contracts/matching';
import type { MatchingModel } from '@inzetbaar/contracts/matching';
import { useQuery } from '@tanstack/react-query';
import { HandHeart, Scale, ShieldCheck, UsersRound } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { readQuery } from '../api/queries.ts';
import { Card } from '../design/components/Card.tsx';
import { Disclosure } from '../design/components/Disclosure.tsx';
import { ErrorState } from '../design/components/ErrorState.tsx';
import { PageHeader } from '../design/components/PageHeader.tsx';
import { Skeleton } from '../design/components/Skeleton.tsx';
import { useFormats } from '../i18n/formats.ts';
import { BlocksPart } from './BlocksPart.tsx';
import { LawPart } from './LawPart.tsx';
import { NeverUsed, PeopleDecide } from './PeoplePart.tsx';
import { PicturePart } from './PicturePart.tsx';
import { WordsPart } from './WordsPart.tsx';
import { WeightsPart } from './WeightsPart.tsx';
import { settingOf, settingValue } from './settings.ts';
import './matching-model.css';

/** How matching is done, for everybody to read; the numbers and the law are those in use. */
export function MatchingModelScreen() {
  const t = useTranslations('matchingModel');
  const model = useQuery(readQuery(readMatchingModel, {}));
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="stack model">
        <InShort />
        {model.isPending && <Skeleton shape="cards" count={3} />}
        {model.isError && (
          <ErrorState
            error={model.error}
            onRetry={() => void model.refetch()}
            isRetrying={model.isFetching}
          />
        )}
        {model.data !== undefined && (
          <>
            <WeightsPart weights={model.data.weights} />
            <PicturePart />
            <OtherSettings settings={model.data.weights.settings} />
          </>
        )}
        <BlocksPart />
        {model.data !== undefined && <LawPart law={model.data.law} />}
        <PeopleDecide />
        <NeverUsed />
        <WordsPart />
      </div>
    </>
  );
}

const POINTS = [
  { key: 'competence', Icon: HandHeart },
  { key: 'people', Icon: UsersRound },
  { key: 'law', Icon: Scale },
  { key: 'same', Icon: ShieldCheck },
] as const;

function InShort() {
  const t = useTranslations('matchingModel.short');
  return (
    <section className="stack" aria-labelledby="in-short">
      <h2 id="in-short" className="visually-hidden">
        {t('title')}
      </h2>
      <ul className="grid model-points">
        {POINTS.map(({ key, Icon }) => (
          <Card as="li" key={key}>
            <Icon aria-hidden="true" className="model-icon" />
            <h3>{t(key)}</h3>
            <p>{t(`${key}Text`)}</p>
          </Card>
        ))}
      </ul>
    </section>
  );
}

function OtherSettings({ settings }: { settings: MatchingModel['weights']['settings'] }) {
  const t = useTranslations('matchingModel.settings');
  const formats = useFormats();
  const locale = useLocale();
  return (
    <Disclosure title={t('title')}>
      <dl className="model-settings measure">
        {settings.map(({ name, value, reason }) => {
          const setting = settingOf(name);
          return (
            <div key={name}>
              {setting !== undefined && (
                <dt>{t(setting, { value: settingValue(setting, value, formats) })}</dt>
              )}
              <dd>{reason[locale]}</dd>
            </div>
          );
        })}
      </dl>
    </Disclosure>
  );
}
