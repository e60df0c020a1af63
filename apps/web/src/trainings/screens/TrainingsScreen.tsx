import { listTrainings } from '@inzetbaar/contracts/trainings';
import { TRAINING_FORMS } from '@inzetbaar/domain/trainings';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { pagedQuery } from '../../api/queries.ts';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { PagedList } from '../../design/components/PagedList.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { ListSearch } from '../../design/components/ListSearch.tsx';
import { PageHeader } from '../../design/components/PageHeader.tsx';
import { Select } from '../../design/components/Select.tsx';
import { useSkillNames } from '../../design/skills/useSkillNames.ts';
import { hasRole, useAccount } from '../../session/session.ts';
import { TrainingCard } from '../parts/TrainingCard.tsx';
import '../parts/learning.css';

const route = getRouteApi('/signed-in/trainingen');
const ANY = 'any';

/** Every training in which the reader can ask for a seat. */
export function TrainingsScreen() {
  const t = useTranslations();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const learns = hasRole(useAccount(), ['candidate', 'trainee']);
  return (
    <>
      <PageHeader
        title={t('trainings.list.title')}
        lead={t('trainings.list.lead')}
        actions={
          learns && (
            <LinkButton to="/leren" search={{}}>
              {t('trainings.list.toLearn')}
            </LinkButton>
          )
        }
      />
      <div className="stack stack-l">
        <div className="training-filters">
          <ListSearch
            label={t('trainings.list.search')}
            placeholder={t('trainings.list.searchPlaceholder')}
            words={search.zoek ?? ''}
            onSearch={(words) =>
              void navigate({
                search: ({ zoek: _, ...rest }) =>
                  words === '' ? rest : { ...rest, zoek: words.slice(0, 100) },
                replace: true,
              })
            }
          />
          <Select
            label={t('trainings.list.form')}
            value={search.vorm ?? ANY}
            choices={[
              { value: ANY, label: t('trainings.list.anyForm') },
              ...TRAINING_FORMS.map((value) => ({
                value,
                label: t(`vocabulary.trainingForm.${value}`),
              })),
            ]}
            onChange={(chosen) => {
              const form = TRAINING_FORMS.find((each) => each === chosen);
              void navigate({
                search: ({ vorm: _, ...rest }) =>
                  form === undefined ? rest : { ...rest, vorm: form },
                replace: true,
              });
            }}
          />
        </div>
        {search.vaardigheid !== undefined && <ForSkill skillId={search.vaardigheid} />}
        <Found />
      </div>
    </>
  );
}

function ForSkill({ skillId }: { skillId: string }) {
  const t = useTranslations('trainings.list');
  const nameOf = useSkillNames([skillId]);
  return (
    <div className="row">
      <h2>{t('forSkill', { skill: nameOf(skillId) })}</h2>
      <LinkButton to="/trainingen" search={{}} look="quiet" size="small">
        {t('clearSkill')}
      </LinkButton>
    </div>
  );
}

function Found() {
  const t = useTranslations('trainings.list');
  const { zoek, vorm, vaardigheid } = route.useSearch();
  const found = useInfiniteQuery(
    pagedQuery(listTrainings, {
      query: {
        ...(zoek === undefined ? {} : { q: zoek }),
        ...(vorm === undefined ? {} : { form: vorm }),
        ...(vaardigheid === undefined ? {} : { skill: vaardigheid }),
      },
    }),
  );
  const isFiltered = zoek !== undefined || vorm !== undefined;
  return (
    <PagedList
      found={found}
      skeletons={4}
      empty={
        <EmptyState title={t(isFiltered ? 'noneFound' : 'none')}>
          <p>{t(isFiltered ? 'noneFoundText' : 'noneText')}</p>
        </EmptyState>
      }
    >
      {(items) => (
        <>
          <h2 className="visually-hidden">{t('caption')}</h2>
          <ul className="training-list">
            {items.map((training) => (
              <TrainingCard key={training.id} training={training} />
            ))}
          </ul>
        </>
      )}
    </PagedList>
  );
}
