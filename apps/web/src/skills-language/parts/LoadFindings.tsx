import type { ConceptLoad, ConceptReport } from '@inzetbaar/contracts/concepts';
import { useTranslations } from 'use-intl';
import { CountBar } from '../../design/components/CountBar.tsx';
import { Disclosure } from '../../design/components/Disclosure.tsx';
import { useFormats } from '../../i18n/index.ts';

const TONES = { added: 'success', changed: 'info', unchanged: 'neutral', gone: 'danger' } as const;
const CHANGES = ['added', 'changed', 'unchanged', 'gone'] as const;
const NOTES = ['addressesGone', 'iscoDiffers', 'sameLabel', 'elsewhere'] as const;

interface LoadFindingsProps {
  load: ConceptLoad;
  report: ConceptReport;
  /** Words for what will happen, or for what has happened. */
  tense: 'checked' | 'done';
}

/** What was read, what becomes of it, and what is worth a look. */
export function LoadFindings({ load, report, tense }: LoadFindingsProps) {
  const t = useTranslations('skillsLanguage.findings');
  const { added, unchanged, gone } = report.keys;
  const read = new Set(report.files.map(({ name }) => name));
  const skipped = load.files.filter(({ name }) => !read.has(name)).map(({ name }) => name);
  const notes = NOTES.filter((note) => report.notes[note].count > 0);
  return (
    <>
      <CountBar
        label={t('concepts')}
        parts={CHANGES.map((change) => ({
          id: change,
          label: t(`${tense}.${change}`),
          count: report.concepts[change],
          tone: TONES[change],
        }))}
      />
      <p>{t('keys', { total: added + unchanged, added, gone })}</p>
      <FilesRead files={report.files} skipped={skipped} />
      {notes.length > 0 && (
        <Disclosure title={t('notes', { count: notes.length })}>
          {notes.map((note) => (
            <Note key={note} note={note} few={report.notes[note]} />
          ))}
        </Disclosure>
      )}
    </>
  );
}

function FilesRead({
  files,
  skipped,
}: {
  files: ConceptReport['files'];
  skipped: readonly string[];
}) {
  const t = useTranslations('skillsLanguage.findings');
  const formats = useFormats();
  return (
    <>
      <ul className="language-files" aria-label={t('files')}>
        {files.map(({ name, rows }) => (
          <li key={name}>
            <span>{name}</span>
            <span className="quiet numeric">{t('rows', { rows })}</span>
          </li>
        ))}
      </ul>
      {skipped.length > 0 && (
        <p className="quiet small">{t('skipped', { files: formats.list(skipped) })}</p>
      )}
    </>
  );
}

function Note({
  note,
  few: { count, named },
}: {
  note: (typeof NOTES)[number];
  few: ConceptReport['notes']['elsewhere'];
}) {
  const t = useTranslations('skillsLanguage');
  return (
    <div>
      <p className="language-kind">{t(`notes.${note}`, { count })}</p>
      <ul className="language-changes">
        {named.map((name) => (
          <li key={name}>{name}</li>
        ))}
        {count > named.length && <li>{t('findings.more', { count: count - named.length })}</li>}
      </ul>
    </div>
  );
}
