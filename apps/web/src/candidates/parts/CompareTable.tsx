import type { PersonMatch } from '@inzetbaar/contracts/matching';
import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { FitPicture } from '../../design/components/FitPicture.tsx';
import { timesInWords, useSay } from '../../design/matching-words/index.ts';
import { useFormats, useLocale } from '../../i18n/index.ts';

interface CompareTableProps {
  people: readonly PersonMatch[];
  nameOf: (person: PersonMatch) => string;
}

interface Row {
  id: string;
  label: ReactNode;
  cell: (person: PersonMatch) => ReactNode;
}

/** People side by side: a column each, a line per thing that the vacancy asks. */
export function CompareTable({ people, nameOf }: CompareTableProps) {
  const t = useTranslations('people.compare');
  const rows = useRows(people);
  return (
    // A table is wider than a phone: it scrolls by itself, also by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="compare-scroll" role="region" aria-label={t('title')} tabIndex={0}>
      <table className="compare-table">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('part')}</span>
            </th>
            {people.map((person) => (
              <th key={person.pseudonym} scope="col">
                {nameOf(person)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              {people.map((person) => (
                <td key={person.pseudonym}>{row.cell(person)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function useRows(people: readonly PersonMatch[]): Row[] {
  const t = useTranslations();
  const formats = useFormats();
  const locale = useLocale();
  const say = useSay('recruiter');
  const [first] = people;
  const asked = skillsIn(first);

  return [
    {
      id: 'fit',
      label: t('people.compare.fit'),
      cell: ({ explanation }) => <FitPicture score={explanation.score} parts={explanation.parts} />,
    },
    ...asked.map((skill): Row => ({
      id: skill.skillId,
      label: (
        <>
          {skill[locale]}
          <span className="compare-asked">
            {t('people.compare.asked', {
              level: t(`vocabulary.entrustmentAsked.${skill.neededLevel}`),
            })}
          </span>
        </>
      ),
      cell: (person) => {
        const own = skillsIn(person).find(({ skillId }) => skillId === skill.skillId);
        const level = own?.ownLevel ?? null;
        return level === null ? (
          <span className="compare-cell quiet">
            <Minus aria-hidden="true" />
            {t('people.compare.hasNot')}
          </span>
        ) : (
          <span className="compare-cell">
            {own?.status === 'met' && <Check aria-hidden="true" />}
            {t(`vocabulary.entrustmentAsked.${level}`)}
          </span>
        );
      },
    })),
    {
      id: 'hours',
      label: t('people.compare.hours'),
      cell: ({ profile }) => formats.hoursRange(profile.hoursMin, profile.hoursMax),
    },
    {
      id: 'availability',
      label: t('people.compare.availability'),
      cell: ({ profile }) =>
        profile.availability.length === 0
          ? t('common.fit.state.unknown')
          : timesInWords(profile.availability, say),
    },
    {
      id: 'area',
      label: t('people.compare.area'),
      cell: ({ profile }) => profile.area ?? t('people.card.areaUnknown'),
    },
    {
      id: 'distance',
      label: t('people.compare.distance'),
      cell: ({ explanation }) => {
        const travel = explanation.parts.find((part) => part.kind === 'travel');
        const km = travel?.distanceKm ?? null;
        return km === null ? t('people.compare.distanceUnknown') : formats.km(km);
      },
    },
    {
      id: 'forms',
      label: t('people.compare.forms'),
      cell: ({ profile }) =>
        profile.wishedForms.length === 0
          ? t('people.card.noWish')
          : formats.list(profile.wishedForms.map((form) => t(`vocabulary.placementForm.${form}`))),
    },
  ];
}

/** What the vacancy asks and how a person stands to it; the same skills for everybody. */
function skillsIn(person: PersonMatch | undefined) {
  return (
    person?.explanation.parts.flatMap((part) => (part.kind === 'skills' ? part.skills : [])) ?? []
  );
}
