import type { SkillHistory } from '@inzetbaar/domain/passports';
import { version2026n1 } from './2026-1.ts';
import { version2026n2 } from './2026-2.ts';

/**
 * What every version of the language did to its skills, oldest first; `followHistory` brings a
 * passport along. A skill that is renamed, merged or split is written down here in the same change
 * that touches its group: a test compares the two.
 */
export const SKILL_HISTORY: SkillHistory = [version2026n1, version2026n2];
