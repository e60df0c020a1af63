/**
 * Building blocks of Dutch compounds in care and welfare. Vacancy titles are deliberately not
 * learned from: the words of a vacancy would then depend on which others stood in the index before
 * it, and the same vacancy could be found on one day and not on the next.
 */
export const BASE_WORDS: readonly string[] = words(`
  wijk dorp buurt stad regio thuis huis huizen kamer bed bedden afdeling kliniek poli polikliniek
  dag avond nacht weekend ochtend dienst diensten week uren uur flex oproep
  zorg hulp steun begeleiding begeleider behandeling behandelaar verpleging verpleegkundige
  verpleegkundigen verpleeg verzorgende verzorging verzorger helpende medewerker medewerkster
  assistent assistente coach coördinator consulent adviseur specialist deskundige professional
  manager leider leidster planner regisseur therapeut therapie arts dokter psycholoog pedagoog
  agoog werk werker werkster kracht team teams opleider opleiding docent stagiair trainee leerling
  leer baan functie plek plaats groep groeps gezin gezins huishouden huishoudelijk voeding keuken
  kok gastvrouw gastheer receptie receptionist administratie facilitair schoonmaak vervoer chauffeur
  wond wonden decubitus stoma katheter sonde infuus medicatie medicijn medicijnen bloed druk suiker
  glucose insuline injectie prik prikken zuurstof adem tracheostoma zwachtel steunkous kous kousen
  ziek zieken ziekte ouderen oudere senioren kind kinder kinderen jeugd jongeren baby kraam
  verlos verloskundige zwanger geboorte moeder ouder cliënt cliënten patiënt patiënten bewoner
  bewoners mens mensen woon woning wonen leef leven welzijn sociaal maatschappelijk activiteiten
  dementie psychiatrie psychiatrisch verslaving autisme gedrag gehandicapten beperking licht
  verstandelijk lichamelijk revalidatie geriatrie oncologie cardiologie longen long hart nier
  dialyse diabetes palliatief terminaal hospice operatie anesthesie intensive spoed acute ambulance
  ambulant ambulante eerste lijn huisarts huisartsen praktijk ondersteuner apotheek apothekers
  laboratorium fysio ergo logo fysiotherapie ergotherapie logopedie diëtist doktersassistent
  tandarts mond mondzorg huid voet pedicure spreek uur taal school geleid vrijwilligers
  mantelzorg mantel schuld hulpverlener hulpverlening verlener verleners jobcoach reïntegratie
  preventie crisis opvang bescherm beschermd begeleid dagbesteding besteding dagbehandeling
  kwaliteit beleid project proces inkoop personeel salaris veiligheid hygiëne infectie onderzoek
  wijkteam buurtteam nachtzorg thuiszorg ziekenhuis verpleeghuis verzorgingshuis kinderopvang
  maaltijd was linnen techniek technisch ict data digitaal toilet bad douche lichaam
  til tillen transfer rolstoel val beweging bewegings muziek kunst natuur dier tuin
`);

function words(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
