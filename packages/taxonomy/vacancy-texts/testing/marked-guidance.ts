import type { MarkedText } from './marked-text.ts';

/** Disability care, mental health, youth and welfare. */
export const MARKED_GUIDANCE: readonly MarkedText[] = [
  {
    id: 'begeleider-ghz',
    text: `Begeleider woongroep, Valkenburg

Op deze woongroep wonen acht volwassenen met een verstandelijke beperking. Je biedt structuur aan de dag, begeleidt bij het koken en gaat rustig om met agressie. Een cliënt communiceert met pictogrammen. Je schrijft begeleidingsplannen en rapporteert daarover in het ECD.

Jij hebt minimaal mbo-diploma niveau 3 in een zorgrichting. Ervaring met autisme is een pré.

28 - 32 uur per week, inschaling in FWG 40 (cao Gehandicaptenzorg).`,
    skills: [
      'residential-group-guidance',
      'intellectual-disability-support',
      'daily-structure',
      'de-escalation',
      'supported-communication',
      'care-planning',
      'ecd-reporting',
      'autism-support',
    ],
    hours: [28, 32],
    titles: [],
    procedures: [],
    desirable: ['autism-support'],
    asksDiploma: true,
  },
  {
    id: 'ambulant-begeleider-ggz',
    text: `Ambulant begeleider

Cliënten met een psychische kwetsbaarheid wonen zelfstandig in Maastricht en jij komt bij hen langs. Je helpt met post en geld, vergroot hun zelfredzaamheid en maakt samen een signaleringsplan. Je werkt herstelgericht. Kennis van verslaving en psychose is gewenst. Je plant je eigen werk. Werkweek van 24 tot 36 uur.`,
    skills: [
      'ambulatory-guidance',
      'money-support',
      'supporting-independence',
      'relapse-plan',
      'recovery-oriented-care',
      'addiction-support',
      'psychosis-support',
      'planning-own-work',
    ],
    hours: [24, 36],
    titles: [],
    procedures: [],
    desirable: ['addiction-support', 'psychosis-support'],
  },
  {
    id: 'dagbesteding',
    text: `Activiteitenbegeleider dagbesteding. Met een kleine groep ga jij aan de slag in de moestuin, de keuken en het atelier. Je organiseert activiteiten en uitstapjes, schildert en knutselt mee en stuurt vier vrijwilligers aan. Een groenopleiding? Leuk, maar niet nodig. 20 uur per week, overdag.`,
    skills: [
      'day-activities',
      'organising-activities',
      'creative-activities',
      'volunteer-coordination',
      'group-guidance',
    ],
    hours: [20, 20],
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'jeugdzorg-leefgroep',
    text: `Pedagogisch medewerker leefgroep 12-18 jaar
Jongeren die niet thuis kunnen wonen, vinden bij ons een veilige plek. Je werkt traumasensitief, voert gesprekken met jongeren en hun ouders en bereidt hen voor op zelfstandig wonen. Je kunt goed grenzen stellen. Je werkt met de meldcode. SKJ-registratie en een hbo-diploma Social Work zijn verplicht. Slaapdiensten horen erbij. 32 uur per week.`,
    skills: [
      'youth-group-care',
      'trauma-sensitive-work',
      'youth-conversations',
      'young-adult-independence',
      'professional-boundaries',
      'child-safety',
      'night-care',
    ],
    hours: [32, 32],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'fact-verpleegkundige',
    text: `Ben jij de verpleegkundige die ons FACT-team compleet maakt? Je begeleidt mensen met een psychose en komt bij hen thuis. Je geeft depots (injecteren in de spier), doet somatische screening en legt uit wat een diagnose betekent. Bij een crisis schaal je op. Je hebt een BIG-registratie en weet hoe de Wvggz werkt. 32-36 uur per week.`,
    skills: [
      'assertive-outreach',
      'psychosis-support',
      'intramuscular-injection',
      'somatic-screening',
      'psycho-education',
      'crisis-intervention',
      'compulsory-care-law',
    ],
    hours: [32, 36],
    titles: ['verpleegkundige'],
    procedures: ['injection'],
    desirable: [],
  },
  {
    id: 'maatschappelijk-werker-schulden',
    text: `Sociaal werker financiën

Inwoners met schulden kloppen bij jou aan. Je voert keukentafelgesprekken, vult samen formulieren in en verwijst door als dat beter is. Je kent de sociale kaart van Sittard-Geleen of leert die snel kennen. Je schrijft heldere brieven in eenvoudige taal. Werken met laaggeletterden: graag. Uren: 24-32 uur per week.`,
    skills: [
      'debt-support',
      'needs-assessment-home',
      'form-filling-help',
      'social-map',
      'plain-language',
      'text-writing',
    ],
    hours: [24, 32],
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'jongerenwerker',
    text: `Jongerenwerker Heerlerheide. Je bent op straat, op school en in het jongerencentrum te vinden. Je spreekt jongeren aan, zet een maatjesproject op en werkt samen met politie en gemeente. Dialect spreken helpt, maar hoeft niet. Je bent 's avonds beschikbaar. 20 tot 28 uur per week.`,
    skills: ['youth-work', 'loneliness-approach', 'chain-collaboration', 'youth-conversations'],
    hours: [20, 28],
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'kinderopvang-emb',
    text: `Begeleider kinderdagcentrum (KDC)
Je begeleidt kinderen met een ernstige meervoudige beperking. Snoezelen, spelen en zwemmen wisselen elkaar af. Je geeft sondevoeding en handelt bij epilepsie. Je werkt nauw samen met fysiotherapeuten en logopedisten. Gevraagd: ervaring met kinderen die veel zorg nodig hebben. Dienstverband: 24 uur per week.`,
    skills: [
      'child-day-centre',
      'multiple-disability-care',
      'sensory-activities',
      'play-activities',
      'swimming-guidance',
      'tube-feeding',
      'epilepsy-care',
    ],
    hours: [24, 24],
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'jobcoach',
    text: `Jobcoach (0,7 fte). Jij begeleidt mensen met een LVB naar werk en houdt contact met werkgevers. Je traint sociale vaardigheden en gaat mee op een proefdag. Je hebt een rijbewijs. Wij zijn een platte organisatie met vrijheid, een laptop en reiskostenvergoeding.`,
    skills: ['job-coaching', 'mild-disability-support', 'social-skills-training', 'driving'],
    hours: null,
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'gezinsbegeleider',
    text: `Gezinsbegeleider jeugdhulp

Taken
• je begeleidt gezinnen thuis bij opvoedvragen
• je gebruikt video-interactiebegeleiding
• je steunt kinderen als hun ouders gaan scheiden
• je schat in of een kind veilig is

Profiel
• hbo werk- en denkniveau
• ervaring met pleeggezinnen is een pluspunt
• 28-36 uur per week beschikbaar`,
    skills: [
      'family-coaching',
      'parenting-support',
      'video-feedback',
      'divorce-support',
      'child-safety',
      'foster-care-support',
    ],
    hours: [28, 36],
    titles: [],
    procedures: [],
    desirable: ['foster-care-support'],
    asksDiploma: true,
  },
  {
    id: 'gz-psycholoog-ouderen',
    text: `GZ-psycholoog ouderen. Je doet neuropsychologisch onderzoek, behandelt cliënten met een depressie of angststoornis en adviseert teams over moeilijk verstaanbaar gedrag. EMDR kun je toepassen. Je staat in het BIG-register als gz-psycholoog. 24 tot 32 uur per week.`,
    skills: [
      'psychological-assessment',
      'psychological-treatment',
      'mood-anxiety-support',
      'misunderstood-behaviour',
    ],
    hours: [24, 32],
    titles: ['gz-psycholoog'],
    procedures: [],
    desirable: [],
  },
  {
    id: 'ervaringsdeskundige',
    text: `Heb jij zelf een verslaving overwonnen en wil je je ervaring inzetten voor anderen? Als ervaringsdeskundige leid je herstelgroepen en ben je een luisterend oor op de afdeling. Een opleiding is geen voorwaarde. Je hoeft niet te rapporteren in het dossier. Er is ruimte voor 12 tot 20 uur per week.`,
    skills: ['peer-support', 'recovery-groups', 'client-conversations', 'addiction-support'],
    hours: [12, 20],
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'fysiotherapeut-verpleeghuis',
    text: `Fysiotherapeut verpleeghuis

Samen met de ergotherapeut en de logopedist maak je onze bewoners weer mobiel. Je geeft loop- en oefentherapie, adviseert over tilliften en traint collega's in veilig verplaatsen. Je kent de ziekte van Parkinson. BIG-registratie fysiotherapeut is een eis; lidmaatschap van een vakgroep een plus. 20-28 uur p.w.`,
    skills: [
      'physical-exercise-therapy',
      'gait-training',
      'hoist-transfers',
      'parkinson-care',
      'teaching',
    ],
    hours: [20, 28],
    titles: ['fysiotherapeut'],
    procedures: [],
    desirable: [],
  },
  {
    id: 'opbouwwerker',
    text: `Wij zoeken een opbouwwerker die de buurt kent. Je brengt bewoners bij elkaar, helpt ze een buurthuis draaiende te houden en pakt eenzaamheid aan. Bij ruzie tussen buren bemiddel je. Social media bijhouden vind je leuk. Minimaal 24 uur per week.`,
    skills: [
      'community-work',
      'meeting-place-hosting',
      'loneliness-approach',
      'neighbourhood-mediation',
      'social-media',
    ],
    hours: [24, 24],
    titles: [],
    procedures: [],
    desirable: [],
  },
];
