import type { Agreement } from '@inzetbaar/contracts/placements';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Badge } from '../../design/components/Badge.tsx';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { shownVersionOf, STANDING_TONES } from '../agreement.ts';
import { Evaluations } from '../detail/Evaluations.tsx';
import { lacksOf } from '../detail/lacks.ts';
import { NextStep } from '../detail/NextStep.tsx';
import { RuleList } from '../detail/RuleList.tsx';
import { Signatures } from '../detail/Signatures.tsx';
import { SignCard } from '../detail/SignCard.tsx';
import { TermsView } from '../detail/TermsView.tsx';
import { Versions } from '../detail/Versions.tsx';
import { agreementQuery } from '../queries.ts';
import '../agreements.css';

const route = getRouteApi('/signed-in/overeenkomsten/$id');

/** One agreement, for each of its three parties: where it stands, what it says, who signed. */
export function AgreementScreen() {
  const t = useTranslations('agreements');
  const { id } = route.useParams();
  const found = useQuery(agreementQuery(id));
  const { error } = found;
  // What was shown to a host may be gone by now: without a fresh answer nothing of the person is shown.
  const isGone = error !== null && found.data?.data.party === 'host';
  const shown = isGone ? undefined : found.data;
  const agreement = shown?.data;
  return (
    <>
      <PageHeader
        title={agreement?.workTitle ?? t('one')}
        back={<BackLink to="/overeenkomsten">{t('back')}</BackLink>}
        {...(agreement === undefined
          ? {}
          : {
              lead: t(`lead.${agreement.party}`, {
                person: agreement.person,
                sender: agreement.sender.name,
                host: agreement.host.name,
              }),
              meta: (
                <Badge tone={STANDING_TONES[agreement.standing]}>
                  {t(`standing.${agreement.standing}`)}
                </Badge>
              ),
              actions: <Actions agreement={agreement} />,
            })}
      />
      {error !== null && (
        <ErrorState
          error={error}
          onRetry={() => void found.refetch()}
          isRetrying={found.isFetching}
        />
      )}
      {shown === undefined ? (
        error === null && <Skeleton shape="cards" count={3} />
      ) : (
        <Content agreement={shown.data} etag={shown.etag} />
      )}
    </>
  );
}

function Actions({ agreement: { caseId, party, placementId } }: { agreement: Agreement }) {
  const t = useTranslations('agreements');
  // The screens of other features are known by their address.
  const path: string = caseId === undefined ? `/plaatsingen/${placementId}` : `/dossiers/${caseId}`;
  return (
    <>
      <LinkButton to={path}>
        {t(caseId === undefined ? 'toPlacement' : party === 'candidate' ? 'toOwnCase' : 'toCase')}
      </LinkButton>
      <Button icon={<Printer aria-hidden="true" />} onPress={() => window.print()}>
        {t('print')}
      </Button>
    </>
  );
}

function Content({ agreement, etag }: { agreement: Agreement; etag: string | undefined }) {
  const t = useTranslations('agreements');
  const version = shownVersionOf(agreement);
  const lacks = version === undefined ? [] : lacksOf(version.terms);
  const isDraft = agreement.standing === 'draft';
  const { unmet, warnings } = agreement;
  const maySign = agreement.transitions.includes('sign') && version !== undefined;
  return (
    <div className="stack stack-l">
      <div className="no-print">
        <NextStep
          agreement={agreement}
          etag={etag}
          isComplete={lacks.length === 0 && unmet.length === 0}
        />
      </div>
      {version !== undefined && (
        <div className={isDraft && agreement.versions.length === 1 ? 'page-narrow' : 'split'}>
          <div className="stack stack-l">
            {isDraft && (lacks.length > 0 || unmet.length > 0) && (
              <Card as="section" aria-labelledby="lacking">
                <SectionHeading id="lacking">{t('lacks.title')}</SectionHeading>
                {lacks.length > 0 && (
                  <ul className="bulleted">
                    {lacks.map((lack) => (
                      <li key={lack}>{t(`lacks.${lack}`)}</li>
                    ))}
                  </ul>
                )}
                {unmet.length > 0 && (
                  <RuleList
                    label={t('lacks.title')}
                    rules={unmet.map(({ rule }) => ({ ...rule, state: 'unmet' }))}
                  />
                )}
              </Card>
            )}
            <Card as="section" aria-labelledby="terms">
              <SectionHeading
                id="terms"
                hint={t(
                  agreement.inForce === version.version ? 'terms.inForce' : 'terms.ofVersion',
                  {
                    version: version.version,
                  },
                )}
              >
                {t('terms.title')}
              </SectionHeading>
              <TermsView agreement={agreement} version={version} />
            </Card>
            {warnings.length > 0 && (
              <Card as="section" look="quiet" aria-labelledby="warnings">
                <SectionHeading id="warnings" hint={t('rules.warningsHint')}>
                  {t('rules.warnings')}
                </SectionHeading>
                <RuleList
                  label={t('rules.warnings')}
                  rules={warnings.map((rule) => ({ ...rule, state: 'warns' }))}
                />
              </Card>
            )}
            {maySign && (
              <div className="no-print">
                <SignCard
                  key={`${version.version} ${version.fingerprint}`}
                  agreement={agreement}
                  version={version}
                />
              </div>
            )}
            <Evaluations agreement={agreement} />
          </div>
          <aside className="stack">
            {!isDraft && (
              <Card as="section" aria-labelledby="signatures">
                <SectionHeading id="signatures" hint={t('signatures.hint')}>
                  {t('signatures.title')}
                </SectionHeading>
                <Signatures agreement={agreement} version={version.version} />
              </Card>
            )}
            <Versions
              agreement={agreement}
              versions={agreement.versions.filter((one) => one !== version)}
            />
          </aside>
        </div>
      )}
    </div>
  );
}
