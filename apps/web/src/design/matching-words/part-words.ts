import type {
  ExplainedPartView,
  LawRowView,
  RecruiterExplanationView,
} from '@inzetbaar/contracts/matching';
import type { FitStatus } from '@inzetbaar/domain/matching';
import type { AbilityWords } from './ability-words.ts';
import {
  wordsOfBuildUp,
  wordsOfLane,
  wordsOfProcedures,
  wordsOfTitle,
  wordsOfWorkConditions,
  wordsOfWorkingTime,
} from './rule-words.ts';
import type { Say } from './say.ts';
import { wordsOfSkills } from './skill-words.ts';
import { wordsOfAvailability, wordsOfHours, wordsOfTravel, wordsOfWishes } from './term-words.ts';

/** A part of a fit, of the person's own view or of a recruiter's (which has fewer kinds). */
export type PartView = ExplainedPartView | RecruiterExplanationView['parts'][number];
export type PartOf<Kind extends PartView['kind']> = Extract<ExplainedPartView, { kind: Kind }>;

/** What there is to say about a part. */
export interface PartSentences {
  /** How it stands and why; one or more sentences. */
  sentences: string[];
  /** What can be done about it. */
  waysOut: string[];
  /** The rows of law that it rests on. */
  law: LawRowView[];
  /** How it stands, where the usual word for the status says something else. */
  state?: string;
  /** Of reserved procedures: being able and being allowed, each apart. */
  abilities?: readonly AbilityWords[];
}

export interface PartWords extends PartSentences {
  kind: PartView['kind'];
  status: FitStatus;
}

/** A part of a fit in plain sentences. */
export function wordsOfPart(part: PartView, say: Say): PartWords {
  return { kind: part.kind, status: part.status, ...sentencesOf(part, say) };
}

function sentencesOf(part: PartView, say: Say): PartSentences {
  switch (part.kind) {
    case 'skills':
      return wordsOfSkills(part, say);
    case 'hours':
      return wordsOfHours(part, say);
    case 'availability':
      return wordsOfAvailability(part, say);
    case 'travel':
      return wordsOfTravel(part, say);
    case 'wishes':
      return wordsOfWishes(part, say);
    case 'title':
      return wordsOfTitle(part, say);
    case 'procedure':
      return wordsOfProcedures(part, say);
    case 'lane':
      return wordsOfLane(part, say);
    case 'work-condition':
      return wordsOfWorkConditions(part, say);
    case 'build-up':
      return wordsOfBuildUp(part, say);
    case 'working-time':
      return wordsOfWorkingTime(part, say);
    default:
      return part satisfies never;
  }
}
