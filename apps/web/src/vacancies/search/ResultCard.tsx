import type { VacancyHit } from '@inzetbaar/contracts/vacancies';
import { Link } from '@tanstack/react-router';
import { Building2, Clock, FileText, MapPin } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Card } from '../../design/components/Card.tsx';
import { FitMark } from '../../design/matching-words/FitMark.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { Highlighted } from './Highlighted.tsx';
import type { SearchParams } from './search-state.ts';

const FORMS_SHOWN = 2;

interface ResultCardProps {
  hit: VacancyHit;
  /** The place from which distances are counted. */
  near: string | undefined;
  /** The search that found it, for the way back. */
  search: SearchParams;
}

/** One vacancy in the list: what, where, how much, and how far it fits. */
export function ResultCard({ hit, near, search }: ResultCardProps) {
  const t = useTranslations();
  const formats = useFormats();
  const more = hit.forms.length - FORMS_SHOWN;
  const forms = hit.forms
    .slice(0, FORMS_SHOWN)
    .map((form) => t(`vocabulary.placementForm.${form}`));
  const snippet = hit.snippet.some((piece) => piece.trim() !== '');

  return (
    <Card as="li" isLink className="result">
      <div className="result-head">
        <h3 className="result-title">
          <Link
            to="/vacatures/$id"
            params={{ id: hit.id }}
            state={{ vacancyFrom: { to: '/vacatures', search } }}
            className="card-link"
          >
            {hit.titleHighlight === null ? hit.title : <Highlighted pieces={hit.titleHighlight} />}
          </Link>
        </h3>
        {hit.score !== null && <FitMark score={hit.score} />}
      </div>
      <ul className="facts">
        <li>
          <Building2 aria-hidden="true" />
          <span>
            {hit.organisation.name} · {t(`vocabulary.branchShort.${hit.branch}`)}
          </span>
        </li>
        <li>
          <MapPin aria-hidden="true" />
          <span>
            {hit.municipality.name}{' '}
            {hit.distanceKm !== null && near !== undefined && (
              <span className="quiet">
                {t('search.distance', { distance: formats.km(hit.distanceKm), place: near })}
              </span>
            )}
          </span>
        </li>
        <li>
          <Clock aria-hidden="true" />
          <span>{formats.hoursRange(hit.hoursMin, hit.hoursMax)}</span>
        </li>
        <li>
          <FileText aria-hidden="true" />
          <span>
            {forms.join(', ')}{' '}
            {more > 0 && <span className="quiet">{t('search.moreForms', { count: more })}</span>}
          </span>
        </li>
      </ul>
      {snippet && (
        <p className="result-snippet">
          <Highlighted pieces={hit.snippet} />
        </p>
      )}
    </Card>
  );
}
