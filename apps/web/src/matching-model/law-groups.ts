import type { LawRowView } from '@inzetbaar/contracts/matching';
import { LEGAL_TITLES } from '@inzetbaar/domain/law';
import type { LegalTitle } from '@inzetbaar/domain/law';

export const LAW_GROUPS = ['titles', 'authority', 'working-time'] as const;
export type LawGroup = (typeof LAW_GROUPS)[number];

/** A row of law with what it is about, as its id tells: `authority.verpleegkundige.order`. */
export interface GroupedRule {
  rule: LawRowView;
  /** The title that the row is about; null for working time, which is about everybody. */
  title: LegalTitle | null;
}

const PREFIXES: Readonly<Record<LawGroup, string>> = {
  titles: 'title.',
  authority: 'authority.',
  'working-time': 'working-time.',
};

/** The rows of law in groups; a row of a kind without a group of its own joins the last. */
export function groupLaw(law: readonly LawRowView[]): Record<LawGroup, GroupedRule[]> {
  const groups: Record<LawGroup, GroupedRule[]> = { titles: [], authority: [], 'working-time': [] };
  for (const rule of law) {
    const group = LAW_GROUPS.find((each) => rule.id.startsWith(PREFIXES[each])) ?? 'working-time';
    const subject = rule.id.split('.')[1];
    groups[group].push({ rule, title: LEGAL_TITLES.find((title) => title === subject) ?? null });
  }
  return groups;
}
