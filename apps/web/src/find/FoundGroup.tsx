import type { FoundGroup as Group, FoundItem } from '@inzetbaar/contracts/search';
import type { FoundKind } from '@inzetbaar/domain/search';
import { Link } from '@tanstack/react-router';
import { BriefcaseBusiness, GraduationCap, HandHeart, Megaphone } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Card } from '../design/components/Card.tsx';
import { useLocale } from '../i18n/index.ts';
import { hasRole, useAccount } from '../session/session.ts';
import { FOUND_LINK } from './foundKeys.ts';

const ICONS: Readonly<Record<FoundKind, LucideIcon>> = {
  occupation: BriefcaseBusiness,
  skill: HandHeart,
  vacancy: Megaphone,
  training: GraduationCap,
};

interface FoundGroupProps {
  group: Group;
  /** What was searched for, for the way back from a vacancy. */
  words: string;
  onKeyDown: (event: KeyboardEvent<HTMLAnchorElement>) => void;
}

/** What was found of one kind, each a link to where it can be used. */
export function FoundGroup({ group: { kind, items }, words, onKeyDown }: FoundGroupProps) {
  const t = useTranslations('find');
  const learns = hasRole(useAccount(), ['candidate', 'trainee']);
  const heading = useId();
  const Icon = ICONS[kind];
  return (
    <Card as="section" className="find-group" aria-labelledby={heading}>
      <div className="find-group-head">
        <span className="find-group-icon">
          <Icon aria-hidden="true" />
        </span>
        <div>
          <h3 id={heading}>{t(`kinds.${kind}`)}</h3>
          <p className="quiet small">
            {t(`hints.${kind === 'occupation' && learns ? 'path' : kind}`)}
          </p>
        </div>
      </div>
      <ul className="found-list" aria-labelledby={heading}>
        {items.map((item) => (
          <li key={item.id}>
            <ItemLink
              kind={kind}
              item={item}
              words={words}
              learns={learns}
              className={FOUND_LINK}
              onKeyDown={onKeyDown}
            >
              <ItemText item={item} />
            </ItemLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function ItemText({ item: { label, labelEn, detail } }: { item: FoundItem }) {
  const locale = useLocale();
  return (
    <>
      <span className="found-label">{locale === 'en' ? (labelEn ?? label) : label}</span>
      {detail !== null && <span className="found-detail">{detail}</span>}
    </>
  );
}

interface ItemLinkProps {
  kind: FoundKind;
  item: FoundItem;
  words: string;
  /** Who has a passport goes from an occupation to the path that leads there. */
  learns: boolean;
  className: string;
  onKeyDown: (event: KeyboardEvent<HTMLAnchorElement>) => void;
  children: ReactNode;
}

function ItemLink({ kind, item: { id, label }, words, learns, ...link }: ItemLinkProps) {
  switch (kind) {
    case 'occupation':
      return learns ? (
        <Link to="/leren" search={{ beroep: id }} {...link} />
      ) : (
        <Link to="/vacatures" search={{ zoek: label }} {...link} />
      );
    case 'skill':
      return <Link to="/vacatures" search={{ vaardigheid: id }} {...link} />;
    case 'vacancy':
      return (
        <Link
          to="/vacatures/$id"
          params={{ id }}
          state={{ vacancyFrom: { to: '/zoeken', search: { zoek: words } } }}
          {...link}
        />
      );
    case 'training':
      return <Link to="/trainingen/$id" params={{ id }} {...link} />;
  }
}
