import { CONCEPT_SOURCES } from '@inzetbaar/domain/concepts';
import { z } from 'zod';
import { calendarDate, defineEndpoint, instant } from '../http/index.ts';
import { withheldCount } from '../insights/index.ts';

const count = z.number().int();
const namedSkill = z.object({ id: z.string(), nl: z.string(), en: z.string() });

export const skillsLanguage = z.object({
  version: z.string(),
  since: calendarDate.nullable(),
  skills: count,
  occupations: count,
  /** Rows of law that are in force today. */
  lawRows: count,
  /** Newest first. */
  versions: z.array(
    z.object({
      version: z.string(),
      since: calendarDate,
      /** First day of the next version; null for the newest. */
      until: calendarDate.nullable(),
      added: count,
      changes: z.array(
        z.object({
          kind: z.enum(['renamed', 'merged', 'split']),
          from: z.array(namedSkill),
          to: z.array(namedSkill),
        }),
      ),
    }),
  ),
  /** Passports and vacancies that hold a skill which was split since; under five persons withheld. */
  openChoices: z.object({ passports: withheldCount, vacancies: withheldCount }),
  /** What was loaded last of each other language. */
  imports: z.array(
    z.object({
      source: z.enum(CONCEPT_SOURCES),
      version: z.string(),
      attribution: z.string(),
      importedAt: instant,
      concepts: count,
      /** How many addresses of our own skills and occupations it gave. */
      keys: count,
      fileNames: z.array(z.string()),
    }),
  ),
});
export type SkillsLanguage = z.infer<typeof skillsLanguage>;

export const readSkillsLanguage = defineEndpoint({
  method: 'get',
  path: '/skills-language',
  tag: 'reference',
  access: ['platform-admin'],
  status: 200,
  summary: 'Which version of the skills language is in force, what changed, and what was loaded',
  response: skillsLanguage,
});
