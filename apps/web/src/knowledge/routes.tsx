import { KNOWLEDGE_SUBJECTS, TOPIC_KINDS } from '@inzetbaar/domain/knowledge';
import type { KnowledgeSubject, TopicKind } from '@inzetbaar/domain/knowledge';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor, signedInRoute } from '../app/roots.ts';
import { withWords } from '../i18n/withWords.ts';

export interface KnowledgeSearch {
  zoek?: string;
  onderwerp?: KnowledgeSubject;
  soort?: TopicKind;
  van?: 'mij';
}

export interface NewTopicSearch {
  soort?: TopicKind;
}

const kindOf = (value: unknown) => TOPIC_KINDS.find((each) => each === value);

export const knowledgeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/kennis',
  beforeLoad: onlyFor('case-manager', 'platform-admin'),
  validateSearch: (search: Record<string, unknown>): KnowledgeSearch => {
    const words = search['zoek'];
    const subject = KNOWLEDGE_SUBJECTS.find((each) => each === search['onderwerp']);
    const kind = kindOf(search['soort']);
    return {
      ...(typeof words === 'string' && words !== '' ? { zoek: words.slice(0, 100) } : {}),
      ...(subject === undefined ? {} : { onderwerp: subject }),
      ...(kind === undefined ? {} : { soort: kind }),
      ...(search['van'] === 'mij' ? { van: 'mij' as const } : {}),
    };
  },
  component: lazyRouteComponent(
    withWords(() => import('./screens/KnowledgeScreen.tsx'), ['knowledge']),
    'KnowledgeScreen',
  ),
});

export const newTopicRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/kennis/nieuw',
  beforeLoad: onlyFor('case-manager'),
  validateSearch: (search: Record<string, unknown>): NewTopicSearch => {
    const kind = kindOf(search['soort']);
    return kind === undefined ? {} : { soort: kind };
  },
  component: lazyRouteComponent(
    withWords(() => import('./screens/NewTopicScreen.tsx'), ['knowledge', 'vocabulary']),
    'NewTopicScreen',
  ),
});

export const topicRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/kennis/$id',
  beforeLoad: onlyFor('case-manager', 'platform-admin'),
  component: lazyRouteComponent(
    withWords(() => import('./screens/TopicScreen.tsx'), ['knowledge', 'vocabulary']),
    'TopicScreen',
  ),
});

export const editEntryRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/kennis/$id/bewerken',
  beforeLoad: onlyFor('case-manager'),
  component: lazyRouteComponent(
    withWords(() => import('./screens/EditEntryScreen.tsx'), ['knowledge', 'vocabulary']),
    'EditEntryScreen',
  ),
});

export const knowledgeRoutes = [knowledgeRoute, newTopicRoute, topicRoute, editEntryRoute] as const;
