/**
 * Short texts as a case manager could write them for colleagues, in which somebody can be recognised.
 * What has to be marked stands between braces behind its kind. Invented people and employers; written
 * and marked before the rules were. The employer of the writer is Zorggroep Geleenbeek.
 */
export const TEXTS_ABOUT_PEOPLE: readonly string[] = [
  // Full names, in every form
  'Vorige week sprak ik {full-name:Petra Jansen} over haar tweede spoor.',
  '{full-name:Kees van den Berg} wilde liever bij zijn eigen werkgever blijven.',
  'Wie heeft ervaring met een medewerker zoals {full-name:Fatima el Amrani}?',
  'Ik begeleid {full-name:mevrouw Hendriks} nu een half jaar.',
  'Met {full-name:dhr. De Vries} ging het gesprek eerst heel stroef.',
  'De bedrijfsarts van {full-name:mw. J. van der Heijden} reageert niet.',
  'Dossier van {full-name:J. Smeets}: hoe ga ik verder na week 52?',
  '{full-name:M.A. de Groot} heeft de proefplaatsing afgezegd.',
  'Mijn medewerker, {full-name:Mohammed Bouzid}, mag van UWV drie maanden proberen.',
  'Hoe zou u het doen bij {full-name:Anne-Marie Peeters}?',
  'Na het gesprek met {full-name:Sjef Creusen} dacht ik: dit moet anders.',
  '{full-name:Yasmina Öztürk} vond via de regio een plek in de planning.',
  '{full-name:Mevr. Wolters-Kuipers} wil niet naar een andere werkgever.',
  'We hebben {full-name:meneer Janssen} een werkervaringsplaats aangeboden.',
  'De casus van {full-name:Lotte ter Horst} leerde mij veel.',
  'Zoals {full-name:Bart in ’t Veld} zei: het duurt lang.',
  'Mijn collega-casemanager {full-name:Ingrid Vaessen} doet dat altijd zo.',
  'Bel gerust met {full-name:Tom Dassen} van UWV.',
  'Overleg met de leidinggevende, {full-name:Agnieszka Kowalska}, hielp enorm.',
  '{full-name:petra jansen} zegt: {contact:petra.jansen@zorg.example}',

  // Contact and numbers
  'Stuur de stukken naar {contact:r.bemelmans@zorg.example}.',
  'Zij is te bereiken op {contact:06-12345678}.',
  'Bel hem op {contact:+31 6 1234 5678} als u meer wilt weten.',
  'Haar vaste nummer is {contact:043 - 361 22 33}.',
  'Mail mij: {contact:els (at) zorg punt nl}.',
  'BSN {number:123456782} staat op het formulier.',
  'Burgerservicenummer: {number:111222333}.',
  'In het systeem vindt u hem onder {number:personeelsnummer 448812}.',
  'Het gaat om {number:dossiernummer 2024-0031}.',
  'Het UWV kent haar als {number:1234.56.782}.',
  'Haar loon komt op {number:NL91 ABNA 0417 1643 00}.',
  'Kijk op {contact:linkedin.com/in/petra-jansen-zorg} voor haar werkervaring.',

  // Dates of birth and ages
  'Zij is geboren op {birth-date:12 maart 1968}.',
  'Geboortedatum {birth-date:03-07-1971}, werkzaam in de wijk.',
  'Een medewerker ({birth-date:geb. 5-5-1980}) wil minder uren.',
  'Hij is van {birth-date:1964}, dus bijna aan zijn pensioen toe.',
  'Een verzorgende van {age:54 jaar} kan niet meer tillen.',
  'Mijn medewerker is {age:61 jaar} en wil niet meer solliciteren.',
  'De {age:58-jarige} collega vond werk bij een huisarts.',
  'Een {age:47 jarige} begeleider zoekt een plek zonder nachtdiensten.',
  'Een vrouw, {age:39 jaar}, twee kinderen, alleenstaand.',
  'Zij is {age:vijfenvijftig jaar} oud en heeft geen diploma.',
  'Hij werd vorige maand {age:60} en wil stoppen.',
  'Een medewerkster ({age:43}) durft niet alleen te reizen.',

  // First names and family names alone
  'Toen {name:Petra} terugkwam, was haar plek al weg.',
  'Bij {name:Mohammed} werkte een meeloopdag heel goed.',
  '{name:Sandra} belde mij na drie weken.',
  'Collega {name:Truus} heeft dit ook gehad.',
  'Ik noem haar {name:Anja}, want zo heet ze.',
  'Onze {name:Wim} loopt nu stage bij een huisarts.',
  'Samen met {name:Ayşe} maakten wij een plan.',
  'De bedrijfsarts, dokter {name:Habets}, wilde eerst meer rust.',
  'Het verhaal van {name:Jolanda} laat zien dat volhouden loont.',
  'Ik vroeg {name:Henk} wat hij zelf wilde.',
  'Medewerker {name:D.} wil niet meewerken.',
  '{name:Esther} en {name:Marco} deelden een werkplek en dat ging goed.',

  // Addresses and employers
  'Zij woont in de {address:Dorpsstraat 12} en heeft geen auto.',
  'Postcode {address:6411 AB}, dus bussen zijn er weinig.',
  'Hij woont aan de {address:Beekweg 4a} naast het verpleeghuis.',
  'Bij {employer:Zorggroep Geleenbeek} hebben wij één medewerker in dit traject.',
  'Onze medewerker van {employer:Geleenbeek} wilde niet over de grens werken.',

  // Dates with a person
  'Een collega meldde zich op {date:3 maart 2025} ziek.',
  'Onze medewerker is sinds {date:14-02-2025} uit de roulatie.',
  'Mijn medewerker kreeg op {date:9 september} de brief van UWV en schrok.',
  'Zij viel uit op {date:2025-01-20}, een week na haar verhuizing.',

  // Rare combinations
  'Een {combination:verloskundige in Vaals}, uitgevallen in {combination:april 2025}, zoekt iets anders.',
  'Wij hebben {combination:de enige nachtverpleegkundige} van Gulpen in het tweede spoor.',
  'Het gaat om {combination:onze enige diëtist}.',
  'Een {combination:teamleider van locatie De Beuk} viel in maart 2024 uit.',
  'De {combination:kok van het verpleeghuis in Simpelveld} die vorig jaar stopte, werkt nu in de winkel.',
  'Wie kent een plek voor een {combination:gipsverbandmeester uit Kerkrade}?',
  'Een {combination:psychiater uit Meerssen} zit sinds mei 2025 thuis.',
  'Een {combination:logopedist in Beekdaelen} begon in januari 2026 bij een school.',
  'Mijn medewerker is {combination:de eerste mannelijke kraamverzorgende} in onze regio.',
  'Het ging om {combination:een bestuurder} van een kleine instelling in {combination:Eijsden-Margraten}.',

  // Health of one person
  'Een collega met {health:een burn-out} wilde te snel beginnen.',
  'Mijn medewerker heeft {health:reuma} en zoekt zittend werk.',
  'Zij kreeg vorig jaar {health:borstkanker} en bouwt nu op.',
  'Onze verzorgende heeft {health:een hernia} gehad en kan niet tillen.',
  'Hij slikt {health:antidepressiva} en kan daarom niet vroeg beginnen.',
  'Een medewerkster van ons viel uit met {health:een depressie} en durfde niets meer.',
  'Ik begeleid iemand die {health:MS} heeft; welke plek past?',
  'Bij hem speelde {health:een alcoholverslaving}, dat maakte het lastig.',
  'Haar {health:migraine} maakte de proefplaatsing zwaar.',
  'Mijn medewerker zit in {health:een scheiding} en is vaak afwezig.',

  // Several at once, in longer texts
  'Ik begeleid {full-name:Ria Custers}, {age:59 jaar}. Zij werkte dertig jaar in de wijk. Hoe vind ik iets dat past?',
  'Een collega van {age:52 jaar} kon niet meer tillen. Wij zochten eerst intern. Daarna vond {name:Karin} via een meeloopdag een plek bij de receptie.',
  'Bel {full-name:mevrouw Franssen} op {contact:0612345678} voor een plek in de keuken.',
  'Onze medewerker kreeg {health:een hartinfarct}. Op {date:1 juni 2025} begon hij met twee uur per dag. Tip: begin met iets dat lukt.',
  'Vraag over {full-name:S. Bouhali}, {number:personeelsnummer 20113}: moet zij naar het tweede spoor?',
  'Wij deden een gesprek met drie mensen. {name:Nathalie} mocht zelf de plek kiezen. Dat hielp.',
  'Een verpleegkundige wilde niet weg. Na lang praten koos zij voor een proefplaatsing. {full-name:Jos Lemmens} van de andere werkgever begeleidde haar.',
  'Ervaring: een medewerker zonder diploma, {age:62 jaar}, kreeg toch een contract.',

  // Harder ones
  'na het gesprek met {name:petra} wist ik het ook niet meer',
  '{full-name:P. v.d. Broek} wil een second opinion.',
  '{full-name:FATIMA EL AMRANI} moet nog tekenen.',
  'De man van {name:Els} werkt daar ook, dus die plek viel af.',
  'In haar dossier staat {full-name:Van Rooij, T.} als leidinggevende.',
  'Contactpersoon: {full-name:Dewi Soekarno}, afdeling HR.',
  'Zij is de zus van {full-name:burgemeester Prick}.',
  'Vorige maand is ze {age:50} geworden.',
  'Zij werkt {combination:als klinisch geriater in Heerlen} en viel uit in {combination:oktober 2024}.',
  'Een jongen van {age:negentien} wilde de zorg uit.',
];
