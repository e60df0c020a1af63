import type { EvidenceView, SkillWithEvidenceView } from '@inzetbaar/contracts/passports';
import { CalendarCheck, FilePlus } from 'lucide-react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { Badge } from '../../design/components/Badge.tsx';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { LevelMark } from '../../design/components/LevelMark.tsx';
import { useLocale } from '../../i18n/index.ts';
import { EvidenceLine } from './EvidenceLine.tsx';

interface SkillEvidenceProps {
  skill: SkillWithEvidenceView;
  onAdd: () => void;
  onPractise: () => void;
  onWithdraw: (evidence: EvidenceView) => void;
}

/** A skill with everything that stands behind it. */
export function SkillEvidence({ skill, onAdd, onPractise, onWithdraw }: SkillEvidenceProps) {
  const t = useTranslations('evidence');
  const name = skill[useLocale()];
  const headingId = useId();
  return (
    <Card as="li" className="stack stack-s" aria-labelledby={headingId}>
      <h2 id={headingId} className="evidence-skill">
        {name}
      </h2>
      <p className="row evidence-facts">
        <LevelMark level={skill.level} />
        {skill.isReserved && <Badge tone="info">{t('reserved')}</Badge>}
      </p>
      {skill.evidence.length === 0 ? (
        <p className="quiet">{t('ownWordOnly')}</p>
      ) : (
        <ul className="evidence-lines">
          {skill.evidence.map((one) => (
            <EvidenceLine
              key={one.id}
              evidence={one}
              skillName={name}
              onWithdraw={() => onWithdraw(one)}
            />
          ))}
        </ul>
      )}
      <div className="row evidence-actions no-print">
        <Button
          size="small"
          icon={<CalendarCheck aria-hidden="true" />}
          aria-label={t('practice.label', { skill: name })}
          onPress={onPractise}
        >
          {t('practice.open')}
        </Button>
        <Button
          size="small"
          icon={<FilePlus aria-hidden="true" />}
          aria-label={t('add.label', { skill: name })}
          onPress={onAdd}
        >
          {t('add.open')}
        </Button>
      </div>
    </Card>
  );
}
