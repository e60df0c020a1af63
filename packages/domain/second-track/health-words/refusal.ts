import type { LawRow } from '../../law/index.ts';
import type { HealthKind, RefusalRule } from './health-words.ts';

const GUIDELINES =
  'Autoriteit Persoonsgegevens, Beleidsregels De zieke werknemer (Stcrt. 2016, 21703)';
const GDPR = 'AVG art. 9 lid 1; UAVG art. 30 lid 1';
/** The day on which the guidelines were published. */
const PUBLISHED = '2016-04-21';

/** A rule that a note can break, with what to write in its place (B1). */
export interface RefusalRow extends LawRow {
  id: RefusalRule;
  instead: { nl: string; en: string };
}

const WHAT_SOMEBODY_CAN = {
  nl: 'Schrijf wat iemand kan, niet wat iemand heeft. Bijvoorbeeld: “kan niet tillen” of “werkt vier uur per dag”.',
  en: 'Write what somebody can do, not what somebody has. For example: “cannot lift” or “works four hours a day”.',
};

/** Why a note about a person is refused. A new text of the authority is a new row. */
export const REFUSAL_RULES: Readonly<Record<RefusalRule, RefusalRow>> = {
  'nature-and-cause': {
    id: 'nature-and-cause',
    source: `${GUIDELINES}, par. 4.7 en 5.2.2; ${GDPR}`,
    from: PUBLISHED,
    until: null,
    explanation: {
      nl: 'Een werkgever mag niet opschrijven welke ziekte iemand heeft of waar die van komt. Ook niet als iemand het zelf vertelt.',
      en: 'An employer may not write down which illness somebody has or what caused it, not even when the person tells it.',
    },
    instead: WHAT_SOMEBODY_CAN,
  },
  complaints: {
    id: 'complaints',
    source: `${GUIDELINES}, par. 5.2.2; ${GDPR}`,
    from: PUBLISHED,
    until: null,
    explanation: {
      nl: 'Een werkgever mag geen klachten of pijn opschrijven, en ook niet hoe iemand er lichamelijk of geestelijk aan toe lijkt te zijn.',
      en: 'An employer may not write down complaints or pain, nor how somebody seems to be in body or mind.',
    },
    instead: WHAT_SOMEBODY_CAN,
  },
  treatment: {
    id: 'treatment',
    source: `${GUIDELINES}, par. 5.2.2; ${GDPR}`,
    from: PUBLISHED,
    until: null,
    explanation: {
      nl: 'Een werkgever mag geen behandeling opschrijven, en geen afspraak met een arts, psycholoog of fysiotherapeut. De bedrijfsarts mag dat wel.',
      en: 'An employer may not write down a treatment, nor an appointment with a doctor, psychologist or physiotherapist. The company doctor may.',
    },
    instead: {
      nl: 'Schrijf alleen wanneer iemand er niet is. Bijvoorbeeld: “werkt niet op dinsdagmiddag”.',
      en: 'Write only when somebody is not there. For example: “does not work on Tuesday afternoon”.',
    },
  },
  medication: {
    id: 'medication',
    source: `${GUIDELINES}, par. 5.2.2; ${GDPR}`,
    from: PUBLISHED,
    until: null,
    explanation: {
      nl: 'Een werkgever mag niet opschrijven welke medicijnen iemand gebruikt.',
      en: 'An employer may not write down which medicines somebody takes.',
    },
    instead: {
      nl: 'Schrijf wat het werk niet mag vragen. Bijvoorbeeld: “rijdt geen auto voor het werk”.',
      en: 'Write what work must not ask. For example: “does not drive for work”.',
    },
  },
  'private-life': {
    id: 'private-life',
    source: `${GUIDELINES}, par. 5.2.2; AVG art. 5 lid 1 onder c`,
    from: PUBLISHED,
    until: null,
    explanation: {
      nl: 'Een werkgever mag niet opschrijven welke problemen iemand thuis heeft, en niet of een familielid ziek is.',
      en: 'An employer may not write down which problems somebody has at home, nor whether a relative is ill.',
    },
    instead: {
      nl: 'Schrijf wat iemand in het werk nodig heeft. Bijvoorbeeld: “wil vaste dagen”.',
      en: 'Write what somebody needs at work. For example: “wants fixed days”.',
    },
  },
};

/** What every refused note says first, to whoever wrote it. */
export const REFUSAL_MESSAGE = {
  nl: 'Deze notitie kan zo niet worden bewaard. Er staat iets in over de gezondheid of het privéleven van deze persoon. Ervaring met zieke cliënten mag wel. Klopt het niet wat wij zien? Schrijf dan duidelijker dat het om cliënten of om het werk gaat.',
  en: 'This note cannot be kept as it is. It says something of this person’s health or private life. Experience with clients who are ill is fine. Are we wrong? Then say more clearly that it is about clients or about work.',
};

/** The names of what was found. */
export const HEALTH_KIND_WORDS: Readonly<Record<HealthKind, { nl: string; en: string }>> = {
  illness: { nl: 'ziekte', en: 'illness' },
  complaint: { nl: 'klacht', en: 'complaint' },
  treatment: { nl: 'behandeling', en: 'treatment' },
  medication: { nl: 'medicijn', en: 'medicine' },
  pregnancy: { nl: 'zwangerschap', en: 'pregnancy' },
  'private-life': { nl: 'privéleven', en: 'private life' },
};
