import { listAgreements } from '@inzetbaar/contracts/placements';
import type { Placement } from '@inzetbaar/contracts/placements';
import { listMyCases } from '@inzetbaar/contracts/second-track';
import { STANDING_STATUSES } from '@inzetbaar/domain/placements';
import { AGREEMENT_FORMS } from '@inzetbaar/domain/placements/agreements';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { readQuery } from '../../api/index.ts';
import { Card } from '../../design/components/Card.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';

/**
 * The agreement of three about a placement; for the person, who is guided by an employer, where to ask for
 * one. A host is told of it once it is proposed, and until then sees nothing here.
 */
export function AgreementOfPlacement({ placement }: { placement: Placement }) {
  const t = useTranslations('placements.agreement');
  const { id, side, status, form, vacancy } = placement;
  const isOwn = side === 'candidate';
  const found = useQuery(
    readQuery(listAgreements, {
      query: { party: isOwn ? 'candidate' : 'host', placementId: id, limit: 10 },
    }),
  );
  const agreement = found.data?.items.find(({ standing }) => standing !== 'withdrawn');
  const isStanding = STANDING_STATUSES.some((one) => one === status);
  const mayAsk =
    isOwn &&
    isStanding &&
    found.isSuccess &&
    agreement === undefined &&
    AGREEMENT_FORMS.some((one) => one === form);
  const cases = useQuery({
    ...readQuery(listMyCases, { query: { limit: 50 } }),
    enabled: mayAsk,
  });
  const isGuided = (cases.data?.items ?? []).some(
    (one) => one.status === 'active' && one.organisation.id !== vacancy.organisation.id,
  );
  if (agreement === undefined && !(mayAsk && isGuided)) return null;
  return (
    <Card
      as="section"
      look={agreement?.waitsFor == null ? 'plain' : 'raised'}
      aria-labelledby="agreement"
    >
      <SectionHeading id="agreement">{t('title')}</SectionHeading>
      <p className="measure">
        {agreement === undefined ? t('askText') : t(`waits.${agreement.waitsFor ?? 'nothing'}`)}
      </p>
      <div className="row">
        {agreement === undefined ? (
          <LinkButton to="/overeenkomsten/nieuw" search={{ plaatsing: id }} look="primary">
            {t('ask')}
          </LinkButton>
        ) : (
          <LinkButton
            to="/overeenkomsten/$id"
            params={{ id: agreement.id }}
            look={agreement.waitsFor === null ? 'secondary' : 'primary'}
          >
            {t('open')}
          </LinkButton>
        )}
      </div>
    </Card>
  );
}
