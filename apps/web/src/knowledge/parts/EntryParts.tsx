import type { KnowledgeEntry } from '@inzetbaar/contracts/knowledge';
import { CircleCheck, CircleHelp, EyeOff, FileText } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Badge } from '../../design/components/Badge.tsx';
import { useFormats } from '../../i18n/formats.ts';

/** Which kind it is, what it is about and how it stands. */
export function EntryBadges({ entry }: { entry: KnowledgeEntry }) {
  const t = useTranslations('knowledge');
  const { kind, subject, status, isSolved } = entry;
  const Icon = kind === 'article' ? FileText : CircleHelp;
  return (
    <>
      <Badge tone={kind === 'article' ? 'info' : 'person'} icon={<Icon aria-hidden="true" />}>
        {t(`kind.${kind}`)}
      </Badge>
      {subject !== null && <Badge>{t(`subject.${subject}`)}</Badge>}
      {isSolved && (
        <Badge tone="success" icon={<CircleCheck aria-hidden="true" />}>
          {t('solved')}
        </Badge>
      )}
      {status === 'hidden' && (
        <Badge tone="warning" icon={<EyeOff aria-hidden="true" />}>
          {t('hidden.badge')}
        </Badge>
      )}
    </>
  );
}

/** Who wrote it, for which employer and when. */
export function EntryBy({ entry }: { entry: KnowledgeEntry }) {
  const t = useTranslations('knowledge');
  const formats = useFormats();
  const { author, organisation, createdAt, changedAt } = entry;
  return (
    <p className="quiet">
      {t('by', { author: author ?? t('formerColleague'), organisation })}
      {' · '}
      {formats.date(createdAt)}
      {changedAt !== null && ` (${t('changed')})`}
    </p>
  );
}

/** The words as they were typed: an empty line begins a paragraph. */
export function EntryText({ text }: { text: string }) {
  return (
    <div className="entry-text">
      {text.split(/\n\s*\n/u).map((paragraph, index) => (
        // Paragraphs never move among each other.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}
