/** A term in months or days that registrations go by, with the reason for it. */
interface RegistrationRule {
  source: string;
  /** Plain Dutch and English (B1), shown as it is. */
  explanation: { nl: string; en: string };
}

/** The terms of registrations as data; a change is a change here. */
export const REGISTRATION_RULES = {
  /** An entry is struck off after five years unless it was renewed. */
  renewal: {
    months: 60,
    source: 'Wet BIG art. 8; Besluit periodieke registratie Wet BIG art. 2 lid 2',
    explanation: {
      nl: 'Een inschrijving in het BIG-register geldt 5 jaar. Daarna vraagt u herregistratie aan.',
      en: 'An entry in the BIG register holds for 5 years. After that you have to renew it.',
    },
  },
  /** Five years, and the half year in which a renewal can be asked before the old entry ends. */
  longestMonths: {
    months: 66,
    source:
      'Besluit periodieke registratie Wet BIG art. 2 lid 2 en 3 (oproep zes maanden voor het einde)',
    explanation: {
      nl: 'Een inschrijving kan niet langer dan 5 jaar en 6 maanden vooruit gelden.',
      en: 'An entry cannot hold for more than 5 years and 6 months from now.',
    },
  },
  /** The register changes every day, so the word of a check grows old; a diploma does not. */
  check: {
    months: 12,
    source: 'Afspraak van Inzetbaar',
    explanation: {
      nl: 'Een controle in het BIG-register telt 12 maanden. Daarna is een nieuwe nodig.',
      en: 'A check in the BIG register counts for 12 months. After that a new one is needed.',
    },
  },
  /** After the call of the register itself (six months) and its reminder (three). */
  reminder: {
    days: 90,
    source: 'Afspraak van Inzetbaar',
    explanation: {
      nl: 'U krijgt een mail als een registratie binnen 90 dagen afloopt.',
      en: 'You get a mail when a registration ends within 90 days.',
    },
  },
} as const satisfies Record<string, RegistrationRule & { months?: number; days?: number }>;
