import {
  listEvidence,
  type Passport,
  readPassport,
  savePassport,
} from '@inzetbaar/contracts/passports';
import { listMyMatches } from '@inzetbaar/contracts/matching';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { call, isVersionConflict, versionedQuery } from '../../api/index.ts';
import type { CallResult } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LevelMark } from '../../design/components/LevelMark.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { useSkillNames } from '../../design/skills/useSkillNames.ts';
import { writtenPart } from '../form/passportForm.ts';
import { confirmedSkills } from './startState.ts';
import type { Start } from './useStart.ts';

interface ListPartProps {
  start: Start;
  saved: CallResult<Passport>;
}

/** What was confirmed, in one list, to put into the passport. */
export function ListPart({ start, saved }: ListPartProps) {
  const t = useTranslations('passportStart');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const skills = skillsFor(saved.data, start);
  const skillName = useSkillNames(skills.map(({ skillId }) => skillId));

  const save = useMutation({
    mutationFn: async () => {
      const put = ({ data, etag }: CallResult<Passport>) =>
        call(
          savePassport,
          {
            body: {
              ...writtenPart(data),
              skills: [...skillsFor(data, start), ...writtenPart(data).skills],
            },
          },
          { ifMatch: etag },
        );
      try {
        return await put(saved);
      } catch (error) {
        // Skills are only added, so what another device saved meanwhile stays as it is.
        if (isVersionConflict(error)) return put(await call(readPassport, {}));
        throw error;
      }
    },
    onSuccess: async (result) => {
      queryClient.setQueryData(versionedQuery(readPassport, {}).queryKey, result);
      for (const read of [readPassport, listMyMatches, listEvidence]) {
        void queryClient.invalidateQueries({ queryKey: [read.path] });
      }
      showToast(t('list.saved', { count: skills.length }));
      start.forget();
      await navigate({ to: '/paspoort', search: {} });
    },
  });

  if (skills.length === 0) {
    return (
      <EmptyState
        title={t('list.emptyTitle')}
        actions={
          <LinkButton to="/paspoort/beginnen" search={{}} look="primary">
            {t('list.more')}
          </LinkButton>
        }
      >
        <p>{t('list.emptyText')}</p>
      </EmptyState>
    );
  }
  return (
    <div className="stack start-page">
      <ul className="own-skills" aria-label={t('list.label')}>
        {skills.map(({ skillId, level }) => (
          <li key={skillId} className="own-skill">
            <div className="own-skill-head">
              <div className="own-skill-text">
                <strong>{skillName(skillId)}</strong>
                <LevelMark level={level} />
              </div>
            </div>
          </li>
        ))}
      </ul>
      <p className="quiet">{t('list.later')}</p>
      {save.isError && <ErrorState error={save.error} />}
      <div className="start-foot stack stack-s">
        <Button look="primary" wide isPending={save.isPending} onPress={() => save.mutate()}>
          {t('list.save', { count: skills.length })}
        </Button>
        <LinkButton wide to="/paspoort/beginnen" search={{}}>
          {t('list.more')}
        </LinkButton>
      </div>
    </div>
  );
}

function skillsFor({ skills }: Passport, { state }: Start) {
  const known = skills.map(({ skillId }) => skillId);
  return confirmedSkills(state, known, new Date().getFullYear());
}
