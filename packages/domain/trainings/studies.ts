import type { LegalTitle } from '../law/index.ts';

/** The study that leads to a protected title. Nothing shorter does. */
export interface TitleStudy {
  title: LegalTitle;
  nl: string;
  en: string;
  /** Nominal full-time years; null: it differs too much to name. */
  years: number | null;
}

function study(title: LegalTitle, nl: string, en: string, years: number | null): TitleStudy {
  return { title, nl, en, years };
}

/**
 * One row for each title: the education that the Wet BIG and its decrees ask for it. Names and years
 * are those of the regular Dutch education (mbo, hbo, wo); what somebody has already can make it shorter,
 * which is for the school to say (EVC, vrijstelling).
 */
export const TITLE_STUDIES: readonly TitleStudy[] = [
  study('arts', 'wo-studie Geneeskunde', 'university study of Medicine', 6),
  study(
    'verpleegkundige',
    'mbo-Verpleegkundige (niveau 4) of hbo-Verpleegkunde',
    'Nursing, at mbo level 4 or hbo (bachelor)',
    4,
  ),
  study(
    'verpleegkundig-specialist',
    'hbo-master Advanced Nursing Practice, na hbo-Verpleegkunde',
    'master Advanced Nursing Practice, after hbo Nursing',
    2,
  ),
  study(
    'physician-assistant',
    'hbo-master Physician Assistant, na een hbo-zorgstudie',
    'master Physician Assistant, after a bachelor in care',
    3,
  ),
  study('verloskundige', 'hbo-Verloskunde', 'hbo Midwifery', 4),
  study(
    'gz-psycholoog',
    'postmaster Gezondheidszorgpsycholoog, na een wo-master Psychologie',
    'postgraduate Health Care Psychology, after a master in Psychology',
    2,
  ),
  study(
    'psychotherapeut',
    'postmaster Psychotherapeut, na een wo-master',
    'postgraduate Psychotherapy, after a master',
    null,
  ),
  study(
    'orthopedagoog-generalist',
    'postmaster Orthopedagoog-generalist, na een wo-master Orthopedagogiek',
    'postgraduate Orthopedagogy, after a master',
    2,
  ),
  study('fysiotherapeut', 'hbo-Fysiotherapie', 'hbo Physiotherapy', 4),
  study('apotheker', 'wo-studie Farmacie', 'university study of Pharmacy', 6),
  study('tandarts', 'wo-studie Tandheelkunde', 'university study of Dentistry', 6),
  study('verzorgende-ig', 'mbo-Verzorgende IG (niveau 3)', 'Nursing assistant IG, mbo level 3', 3),
  study(
    'apothekersassistent',
    'mbo-Apothekersassistent (niveau 4)',
    'Pharmacy assistant, mbo level 4',
    3,
  ),
  study('dietist', 'hbo-Voeding en Diëtetiek', 'hbo Nutrition and Dietetics', 4),
  study('ergotherapeut', 'hbo-Ergotherapie', 'hbo Occupational Therapy', 4),
  study('logopedist', 'hbo-Logopedie', 'hbo Speech Therapy', 4),
  study('oefentherapeut', 'hbo-Oefentherapie', 'hbo Exercise Therapy', 4),
  study(
    'klinisch-technoloog',
    'wo-studie Klinische Technologie en Technical Medicine',
    'university study of Clinical Technology and Technical Medicine',
    6,
  ),
  study('mondhygienist', 'hbo-Mondzorgkunde', 'hbo Oral Hygiene', 4),
  study('orthoptist', 'hbo-Orthoptie', 'hbo Orthoptics', 4),
  study('podotherapeut', 'hbo-Podotherapie', 'hbo Podiatry', 4),
  study('huidtherapeut', 'hbo-Huidtherapie', 'hbo Skin Therapy', 4),
  study('optometrist', 'hbo-Optometrie', 'hbo Optometry', 4),
  study(
    'radiodiagnostisch-laborant',
    'hbo-Medisch Beeldvormende en Radiotherapeutische Technieken',
    'hbo Medical Imaging and Radiation',
    4,
  ),
  study(
    'radiotherapeutisch-laborant',
    'hbo-Medisch Beeldvormende en Radiotherapeutische Technieken',
    'hbo Medical Imaging and Radiation',
    4,
  ),
  study('tandprotheticus', 'opleiding tot tandprotheticus', 'training as a denturist', null),
  study(
    'klinisch-fysicus',
    'opleiding tot klinisch fysicus, na een wo-master',
    'training in Medical Physics, after a master',
    4,
  ),
];

/** The study that leads to a title. */
export function studyFor(title: LegalTitle): TitleStudy {
  const found = TITLE_STUDIES.find((row) => row.title === title);
  if (found === undefined) throw new RangeError(`no study is known for ${title}`);
  return found;
}
