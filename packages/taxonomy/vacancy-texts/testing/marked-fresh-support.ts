import type { MarkedText } from './marked-text.ts';

/** Facility, planning, office and home; as `MARKED_FRESH_CARE`. */
export const MARKED_FRESH_SUPPORT: readonly MarkedText[] = [
  {
    id: 'vers-ok-schoonmaak',
    text: `Medewerker schoonmaak OK en isolatie
Jij zorgt dat er veilig geopereerd kan worden. Na elke operatie reinig en desinfecteer je de operatiekamer volgens een vaste volgorde. Je voert het ziekenhuisafval af en brengt vuil linnen weg. Op rustige momenten doe je de kamers van patiënten die geïsoleerd liggen en vul je zeep en handschoenen bij.
Geen ervaring of papieren nodig, wij leiden je op. Je spreekt Nederlands of wilt het leren.
Avonddiensten, 15 uur.`,
    skills: ['isolation-cleaning', 'waste-handling', 'stock-management', 'laundry'],
    hours: [15, 15],
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'vers-planner',
    text: `Planner thuiszorg (24-32 uur)

Jij legt elke dag de puzzel van 140 cliënten en 60 collega's. Je maakt de maandroosters in Aysist, bouwt de looproutes logisch op en verwerkt ziekmeldingen, verlof en ruilverzoeken. Valt er iemand uit, dan bel je net zo lang tot er vervanging is. Je rekening houdt met cao en Arbeidstijdenwet. Cliënten die een andere tijd willen sta je vriendelijk te woord aan de telefoon. Elke maand maak je een overzicht van de productiviteit in Excel en bespreek je dat met de teammanager. Je bewaart de rust als het een gekkenhuis is.

Je hebt mbo 4-niveau.`,
    skills: [
      'rostering',
      'route-planning',
      'rostering-software',
      'telephone-contact',
      'data-analysis',
      'office-software',
      'working-under-pressure',
    ],
    hours: [24, 32],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'vers-poli-secretaresse',
    text: `Polikliniekassistente / secretaresse Oogheelkunde

Je ontvangt patiënten bij de balie, plant consulten en operaties in en werkt brieven van de oogartsen uit. Je meet de gezichtsscherpte en de oogdruk en druppelt de ogen voor het onderzoek. Bij staaroperaties op de behandelkamer reik je aan. Alles leg je vast in Epic. Tijdens het artsenoverleg notuleer je. Je zorgt dat verwijzingen en uitslagen in het juiste dossier komen.

Wij bieden een halfjaarcontract, 28,5 uur per week, en korting bij de sportschool.`,
    skills: [
      'reception-desk',
      'appointment-scheduling',
      'theatre-planning',
      'medical-secretarial-work',
      'eye-examination',
      'eye-ear-drops',
      'minor-procedure-assistance',
      'hospital-record',
      'minute-taking',
      'archiving',
    ],
    hours: [28.5, 28.5],
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'vers-hulp-huishouden',
    text: `Hulp in de huishouding, Meerssen e.o. Stofzuigen, dweilen, ramen lappen, bed verschonen, af en toe een boodschap. Maar vooral: een praatje en opletten of het goed gaat met mevrouw of meneer. 9 tot 15 uur per week, overdag. Fiets of brommer is genoeg.`,
    skills: ['household-support', 'cleaning', 'bed-making', 'health-observation'],
    hours: [9, 15],
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'vers-verzuim-hr',
    text: `HR-adviseur inzetbaarheid

Bij ons werken 2.300 mensen, en niet altijd gaat het goed met ze. Jij adviseert leidinggevenden over verzuim en bewaakt de stappen van de Wet verbetering poortwachter. Je zoekt samen met medewerkers in het tweede spoor naar passend werk, binnen of buiten de organisatie. Je analyseert verzuimcijfers en vertaalt ze naar beleid. Je geeft workshops aan teamleiders over het voeren van een goed verzuimgesprek. Gesprekken met de bedrijfsarts bereid je voor, en dossiers breng je op orde voor het UWV. Privacy staat bij jou bovenaan.

Je hebt een afgeronde hbo-opleiding HRM. Je bent adviesvaardig en stevig. Dienstverband: 28 tot 36 uur, thuiswerken kan.`,
    skills: [
      'absence-guidance',
      'data-analysis',
      'policy-advice',
      'teaching',
      'privacy-careful-work',
      'archiving',
    ],
    hours: [28, 36],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'vers-voeding-gastvrouw',
    text: `Gastvrouw/gastheer voeding

Wie ziek is en goed eet, knapt sneller op. Daarom kom jij zes keer per dag langs met iets lekkers. Je neemt de bestelling op aan bed, maakt borden mooi op en serveert. Je houdt je aan diëten en allergieën, meet de temperatuur van de gerechten en registreert wat iemand heeft gegeten. Je ziet het als iemand alles laat staan en geeft dat door aan de verpleging. Daarna ruim je af en gaat alles in de vaatwasser.

Je hebt oog voor de gast, werkt vlot door en hebt geen moeite met vroege diensten (vanaf 6.45 uur). 18 uur in twee weken, oproep mogelijk.`,
    skills: [
      'meal-service',
      'hospitality',
      'diet-kitchen',
      'food-safety',
      'nutrition-monitoring',
      'health-observation',
      'dishwashing',
    ],
    hours: null,
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'vers-functioneel-beheer',
    text: `Functioneel beheerder ECD

Onze 900 zorgmedewerkers rapporteren, plannen en declareren in Nedap ONS. Jij zorgt dat het werkt. Je beantwoordt vragen van gebruikers, richt nieuwe formulieren in, test updates en schrijft korte instructies zonder jargon. Je bouwt dashboards en bewaakt wie welke gegevens mag zien. Collega's die vastlopen geef je een workshop of je schuift even naast ze aan. Samen met de projectleider begeleid je de invoering van spraakgestuurd rapporteren.

Je bent analytisch en geduldig en hebt hbo-denkniveau. 32 - 36 uur per week, standplaats Sittard.`,
    skills: [
      'application-support',
      'plain-language',
      'data-analysis',
      'privacy-careful-work',
      'digital-coaching',
      'teaching',
      'project-work',
      'protocol-writing',
    ],
    hours: [32, 36],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
];
