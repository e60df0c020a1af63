import {
  listPeopleForVacancy,
  readVacancyAdaptations,
  readVacancyReach,
} from '@inzetbaar/contracts/matching';
import type { VacancyAdaptationsView } from '@inzetbaar/contracts/matching';
import { adaptVacancy, readVacancy, searchVacancies } from '@inzetbaar/contracts/vacancies';
import type { Vacancy } from '@inzetbaar/contracts/vacancies';
import type { JobAdaptation } from '@inzetbaar/domain/vacancies';
import { useQuery } from '@tanstack/react-query';
import { ArrowLeftRight, Check, Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { readQuery, useWrite } from '../../api/index.ts';
import { Badge } from '../../design/components/Badge.tsx';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { Disclosure } from '../../design/components/Disclosure.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { useFormats } from '../../i18n/index.ts';
import './adapt.css';

const REFRESHES = [
  readVacancy,
  readVacancyAdaptations,
  readVacancyReach,
  listPeopleForVacancy,
  searchVacancies,
];

/** What can be swapped in a job, how many people more could do it then, and the buttons to do so. */
export function AdaptPanel({ vacancy }: { vacancy: Vacancy }) {
  const t = useTranslations();
  const query = useQuery(readQuery(readVacancyAdaptations, { params: { id: vacancy.id } }));
  const write = useWrite(adaptVacancy, { refreshes: REFRESHES });
  const { data } = query;
  if (data === undefined) {
    return query.error === null ? null : (
      <ErrorState
        error={query.error}
        onRetry={() => void query.refetch()}
        isRetrying={query.isFetching}
      />
    );
  }
  if (data.adaptations.length === 0) return null;

  const put = async (adaptations: readonly JobAdaptation[], said: string) => {
    await write.mutateAsync({
      params: { id: vacancy.id },
      body: { adaptations: [...adaptations] },
      ifMatch: `"${vacancy.version}"`,
    });
    showToast(said);
  };
  const swap = (one: JobAdaptation) =>
    put(
      [...vacancy.adaptations, one],
      t('people.adapt.swapped', { adaptation: t(`vocabulary.jobAdaptation.${one}`) }),
    );
  const takeBack = (made: readonly JobAdaptation[]) =>
    put(
      vacancy.adaptations.filter((each) => !made.includes(each)),
      t('people.adapt.takenBack'),
    );
  return (
    <Card as="section" look="raised" aria-labelledby="adapt">
      <SectionHeading id="adapt" hint={t('people.adapt.hint')}>
        {t('people.adapt.title')}
      </SectionHeading>
      {data.notCounted !== null && (
        <Notice announces={false}>
          <p>{t(`people.adapt.${data.notCounted}`)}</p>
        </Notice>
      )}
      {write.error !== null && <ErrorState error={write.error} />}
      <ul className="adapt-list">
        {data.adaptations.map((one) => (
          <Adaptation
            key={one.condition}
            one={one}
            isBusy={write.isPending || query.isFetching}
            onSwap={(id) => void swap(id).catch(() => undefined)}
            onTakeBack={() => void takeBack(one.made).catch(() => undefined)}
          />
        ))}
      </ul>
      {data.notCounted === null && data.adaptations.some(({ people }) => people === null) && (
        <p className="quiet">{t('people.adapt.few')}</p>
      )}
      <Disclosure title={t('people.adapt.how.title')}>
        <ul className="privacy-note">
          <li>{t('people.adapt.how.who')}</li>
          <li>{t('people.adapt.how.few', { smallest: data.smallestTold })}</li>
          <li>{t('people.adapt.how.steady')}</li>
          <li>{t('people.adapt.how.public')}</li>
        </ul>
      </Disclosure>
    </Card>
  );
}

interface AdaptationProps {
  one: VacancyAdaptationsView['adaptations'][number];
  isBusy: boolean;
  onSwap: (id: JobAdaptation) => void;
  onTakeBack: () => void;
}

function Adaptation({ one, isBusy, onSwap, onTakeBack }: AdaptationProps) {
  const t = useTranslations();
  const formats = useFormats();
  const { condition, choices, made, people } = one;
  const isMade = made.length > 0;
  return (
    <li className="adapt" data-made={isMade || undefined}>
      <div className="adapt-what">
        <h3>{t(`people.adapt.condition.${condition}`)}</h3>
        {isMade && (
          <Badge tone="success">
            <Check aria-hidden="true" /> {t('people.adapt.made')}
          </Badge>
        )}
        {made.map((id) => (
          <p key={id}>{t(`vocabulary.jobAdaptation.${id}`)}.</p>
        ))}
        {people !== null && (
          <p className="adapt-figure">
            {t(isMade ? 'people.adapt.opened' : 'people.adapt.opens', {
              people: formats.number(people),
            })}
          </p>
        )}
      </div>
      <div className="adapt-choices">
        {isMade ? (
          <Button
            size="small"
            icon={<Undo2 aria-hidden="true" />}
            isDisabled={isBusy}
            onPress={onTakeBack}
            aria-label={t('people.adapt.takeBackNamed', {
              condition: t(`people.adapt.condition.${condition}`),
            })}
          >
            {t('people.adapt.takeBack')}
          </Button>
        ) : (
          choices.map((id) => (
            <Button
              key={id}
              size="small"
              icon={<ArrowLeftRight aria-hidden="true" />}
              isDisabled={isBusy}
              onPress={() => onSwap(id)}
            >
              {t(`vocabulary.jobAdaptation.${id}`)}
            </Button>
          ))
        )}
      </div>
    </li>
  );
}
