import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Tag, TagGroup as AriaTagGroup, TagList } from 'react-aria-components/TagGroup';
import { useTranslations } from 'use-intl';
import './Field.css';
import './TagGroup.css';

export interface TagItem {
  id: string;
  label: string;
  note?: ReactNode;
}

export interface TagGroupProps {
  label: string;
  /** Hides the label from sight where a heading says the same. */
  hidesLabel?: boolean;
  tags: readonly TagItem[];
  /** Makes the tags removable: with the button, Delete or Backspace. */
  onRemove?: (id: string) => void;
  empty?: ReactNode;
}

/** Chosen things as a row of tags, such as filters or skills. */
export function TagGroup({ label, hidesLabel = false, tags, onRemove, empty }: TagGroupProps) {
  const t = useTranslations('common.actions');
  return (
    <AriaTagGroup
      className="field"
      {...(hidesLabel ? { 'aria-label': label } : {})}
      {...(onRemove === undefined
        ? {}
        : { onRemove: (keys) => keys.forEach((key) => onRemove(String(key))) })}
    >
      {!hidesLabel && <Label className="field-label">{label}</Label>}
      <TagList className="tags" items={tags} renderEmptyState={() => empty}>
        {(tag) => (
          <Tag id={tag.id} textValue={tag.label} className="tag">
            <span>
              {tag.label}
              {tag.note !== undefined && <span className="tag-note">{tag.note}</span>}
            </span>
            {onRemove !== undefined && (
              <AriaButton
                slot="remove"
                className="tag-remove"
                aria-label={t('removeItem', { name: tag.label })}
              >
                <X aria-hidden="true" />
              </AriaButton>
            )}
          </Tag>
        )}
      </TagList>
    </AriaTagGroup>
  );
}
