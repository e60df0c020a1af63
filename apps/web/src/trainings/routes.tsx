import { TRAINING_FORMS, TRAINING_STATUSES } from '@inzetbaar/domain/trainings';
import type { TrainingForm, TrainingStatus } from '@inzetbaar/domain/trainings';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor, signedInRoute } from '../app/roots.ts';
import { withWords } from '../i18n/withWords.ts';

export interface LearnSearch {
  /** Where the path leads. */
  beroep?: string;
}

export interface TrainingsSearch {
  /** Words in the title. */
  zoek?: string;
  vorm?: TrainingForm;
  /** A skill that is taught. */
  vaardigheid?: string;
}

export interface ManageSearch {
  status?: TrainingStatus;
}

const ownersOnly = onlyFor('recruiter', 'organisation-admin');

export const learnRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/leren',
  validateSearch: (search: Record<string, unknown>): LearnSearch => {
    const occupation = textOf(search['beroep'], 80);
    return occupation === undefined ? {} : { beroep: occupation };
  },
  beforeLoad: onlyFor('candidate', 'trainee'),
  component: lazyRouteComponent(
    withWords(
      () => import('./screens/LearnScreen.tsx'),
      ['matchingWords', 'trainings', 'vocabulary'],
    ),
    'LearnScreen',
  ),
});

export const trainingsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/trainingen',
  validateSearch: (search: Record<string, unknown>): TrainingsSearch => {
    const words = textOf(search['zoek'], 100);
    const skill = textOf(search['vaardigheid'], 80);
    const form = TRAINING_FORMS.find((each) => each === search['vorm']);
    return {
      ...(words === undefined ? {} : { zoek: words }),
      ...(form === undefined ? {} : { vorm: form }),
      ...(skill === undefined ? {} : { vaardigheid: skill }),
    };
  },
  component: lazyRouteComponent(
    withWords(() => import('./screens/TrainingsScreen.tsx'), ['trainings', 'vocabulary']),
    'TrainingsScreen',
  ),
});

export const trainingRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/trainingen/$id',
  component: lazyRouteComponent(
    withWords(() => import('./screens/TrainingScreen.tsx'), ['trainings', 'vocabulary']),
    'TrainingScreen',
  ),
});

export const manageTrainingsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/trainingen/beheer',
  validateSearch: (search: Record<string, unknown>): ManageSearch => {
    const status = TRAINING_STATUSES.find((each) => each === search['status']);
    return status === undefined ? {} : { status };
  },
  beforeLoad: ownersOnly,
  component: lazyRouteComponent(
    withWords(() => import('./screens/ManageTrainingsScreen.tsx'), ['trainings', 'vocabulary']),
    'ManageTrainingsScreen',
  ),
});

export const newTrainingRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/trainingen/nieuw',
  beforeLoad: ownersOnly,
  component: lazyRouteComponent(
    withWords(() => import('./screens/NewTrainingScreen.tsx'), ['trainings', 'vocabulary']),
    'NewTrainingScreen',
  ),
});

export const editTrainingRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/trainingen/$id/bewerken',
  beforeLoad: ownersOnly,
  component: lazyRouteComponent(
    withWords(() => import('./screens/EditTrainingScreen.tsx'), ['trainings', 'vocabulary']),
    'EditTrainingScreen',
  ),
});

export const seatsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/trainingen/$id/plaatsen',
  beforeLoad: ownersOnly,
  component: lazyRouteComponent(
    withWords(() => import('./screens/SeatsScreen.tsx'), ['trainings', 'vocabulary']),
    'SeatsScreen',
  ),
});

export const trainingRoutes = [
  learnRoute,
  trainingsRoute,
  trainingRoute,
  manageTrainingsRoute,
  newTrainingRoute,
  editTrainingRoute,
  seatsRoute,
] as const;

function textOf(value: unknown, max: number): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.slice(0, max) : undefined;
}
