import type { MyMatch } from '@inzetbaar/contracts/matching';
import { Link } from '@tanstack/react-router';
import { useFormats } from '../../i18n/formats.ts';

interface MatchedVacancyProps {
  vacancy: MyMatch['vacancy'];
  /** The page on which it stands, for the way back. */
  from: '/' | '/matches';
}

/** Which job a match is about: the way to it, whose it is, where, and how many hours. */
export function MatchedVacancy({ vacancy, from }: MatchedVacancyProps) {
  const formats = useFormats();
  return (
    <>
      <h3>
        <Link
          to="/vacatures/$id"
          params={{ id: vacancy.id }}
          state={{ vacancyFrom: { to: from } }}
          className="card-link"
        >
          {vacancy.title}
        </Link>
      </h3>
      <p className="quiet">
        {vacancy.organisation.name}, {vacancy.municipality.name}
        <br />
        {formats.hoursRange(vacancy.hoursMin, vacancy.hoursMax)}
      </p>
    </>
  );
}
