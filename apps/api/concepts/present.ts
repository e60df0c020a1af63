import type { StoredConceptLoad, StoredConceptReport } from '@inzetbaar/application/ports';
import type { SkillsLanguage } from '@inzetbaar/application/skills-language';
import type {
  ConceptLoad,
  ConceptReport,
  SkillsLanguage as SkillsLanguageView,
} from '@inzetbaar/contracts/concepts';
import type { Locale } from '../problems/index.ts';
import { conceptProblemWords } from './problem-words.ts';

/** Of what stands in a file, or is missing from it, so much is shown. */
const LONGEST_VALUE = 300;

export function presentConceptLoad(load: StoredConceptLoad, locale: Locale): ConceptLoad {
  const { id, source, version, status, files, rows, fault, report, createdAt, finishedAt } = load;
  return {
    id,
    source,
    version,
    status,
    files: [...files],
    rows,
    fault,
    report: report === null ? null : presentReport(report, locale),
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}

function presentReport(report: StoredConceptReport, locale: Locale): ConceptReport {
  const { addressesGone, iscoDiffers, sameLabel, elsewhere } = report.notes;
  const few = ({ count, named }: typeof elsewhere) => ({ count, named: [...named] });
  return {
    ...report,
    files: [...report.files],
    problems: report.problems.map((problem) => ({
      ...problem,
      value: problem.value.slice(0, LONGEST_VALUE),
      message: conceptProblemWords(problem.code, locale),
    })),
    notes: {
      addressesGone: few(addressesGone),
      iscoDiffers: few(iscoDiffers),
      sameLabel: few(sameLabel),
      elsewhere: few(elsewhere),
    },
  };
}

export function presentSkillsLanguage({
  versions,
  imports,
  ...language
}: SkillsLanguage): SkillsLanguageView {
  return {
    ...language,
    versions: versions.map(({ changes, ...version }) => ({
      ...version,
      changes: changes.map(({ kind, from, to }) => ({ kind, from: [...from], to: [...to] })),
    })),
    imports: imports.map(({ id: _, importedAt, fileNames, ...done }) => ({
      ...done,
      importedAt: importedAt.toISOString(),
      fileNames: [...fileNames],
    })),
  };
}
