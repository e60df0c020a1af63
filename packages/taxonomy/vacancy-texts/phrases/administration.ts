import type { GroupPhrases } from './phrase.ts';

export const administrationPhrases: GroupPhrases = {
  'reception-desk': `
    ontvang* bezoek*|gast*|patiënt*|cliënt*|balie; balie*; receptie*;
    bezoekers ontvang|welkom|verwijs|wegwijs|sta; baliemedewerker*;
    balie* vriendelijk|sta|help|werk|bemens; gastheerschap receptie|ontvang*|balie; visitekaartje;
    frontoffice; front office; eerste aanspreekpunt bezoek*|patiënt*|gast*; meldt patiënten aan;
    bemant balie; receptie; infobalie; balie; bezoekers ontvangen; receptioniste;
    eerste gezicht|aanspreekpunt|indruk bezoek*|gast*|cliënt*|patiënt*|binnenkom*|ontvang*|poli|organisatie|locatie;
    melden balie|zich bezoek*|bij; ontvang* hartelijk|gast*|bezoek*|patiënt*|cliënt*|vriendelijk;
    bezoekers* wegwijs|welkom|opvang|vang|help; gasten ontvangst; aanmelden patiënt* balie;
    aanspreekpunt bezoek*`,
  'telephone-contact': `
    telefoon* aanneem|beantwoord|opneem|sta|neem|bel|verbind|bemens|handel|afhandel;
    telefonisch* contact*|bereikba*|vragen|afspraak|afhandel|bezoek; telefoniste; telefonisch;
    belt cliënt*|patiënt*|medewerk*; telefooncentrale; telefoongesprek*; telefoontje*;
    doorverbind*; klantcontact*; callcenter; telefoonverkeer; telefoon beantwoorden;
    telefoon opnemen; contact met cliënten over; woord sta|staan; aan de lijn;
    telefoon* neem|opneem|beantwoord|aanneem|sta|bemens|handel|behandel|eerste; telefonisch*;
    bel* cliënt*|patiënt*|klant*|inwoner*|medewerk*; bereikbaar telefonisch; telefoontjes;
    mail telefoon beantwoord|afhandel|contact; telefoon* en mail*; klantvragen;
    bel* verzekeraar*|cliënt*|klanten|patiënt* beantwoord|terug; telefoontje*; telefonisch* vragen|bereikbaar|contact`,
  'appointment-scheduling': `
    afspraak|afspraken|consult*|spreekuur|spreekuren|agenda plan|inplan|beheer|coördineer|verzet|bijhoud|vul;
    agendabeheer*; agenda* plan|beheer|bijhoud|houd; spreekuur* plan|inplan|beheer;
    afsprakenplan*; poliplanning; agendaplanning; patiënten inplannen;
    inplannen patiënt*|consult*|onderzoek*|behandel*; afspraken plannen; afspraken inplannen;
    agenda bijhouden; agendabeheer;
    plan*|inplan|plant intake*|consult*|afspra*|onderzoek*|behandeling*|spreekuur*|bezoek*|patiënt*|gesprek*;
    agenda* schuif|beheer|plan|organiseer|bijhoud|behandelaar*|arts*|coördineer; vervolgafspra*;
    oproepen patiënt*; afsprakenbureau; afspra* plan|inplan|verzet;
    zaal|zalen|vergaderzaal|vergaderzalen reserveer|plan; vergaderruimte* reserveer|beheer`,
  'client-registration': `
    inschrijf* patiënt*|cliënt*|nieuw|bewoner*;
    cliënt* gegevens registreer|invoer|verwerk|inschrijf nieuw*;
    patiëntgegevens registreer|invoer|controleer|verwerk; registreer nieuwe cliënt*|patiënt*;
    identiteit controleer|vaststel; patiëntenregistratie; cliëntregistratie; cliëntenregistratie;
    patiënten inschrijf; cliëntenadministratie; patiëntenadministratie;
    aanmeldingen verwerk|registreer; patiënten inschrijven; cliënten inschrijven;
    gegevens cliënt*|patiënt*|nieuw*|bewoner* zet|registreer|invoer|verwerk|vastleg|controleer|systeem|portaal;
    aanmeld* registreer|verwerk|administr*|cliënt*|patiënt*|afhandel;
    schrijf|schrijft in|nieuwe patiënt*|cliënt*; registreren cliënt*|patiënt*|aanmeld*;
    cliëntgegevens; patiëntgegevens; persoonsgegevens invoer;
    nieuwe cliënten|patiënten registreer|inschrijf|aanmeld*;
    cliënt*|bewoner* schrijf|inschrijf nieuwe; bewonersbestand; cliëntenbestand; inschrijving* verwerk`,
  'data-entry': `
    gegevens invoer|verwerk|registreer|controleer|muteer; data* invoer|entry|invoeren;
    voert gegevens in; administratie* verwerk|nauwkeurig|taak|gegevens; mutatie* verwerk|invoer;
    administratieve verwerking; data-invoer; accuraat verwerk; gegevensverwerk*; data entry;
    datatypist*; registraties verwerk|bijhoud; gegevens invoeren; gegevens verwerken;
    gegevens* invoer|verwerk|bijhoud|muteer|nauwkeurig;
    registratie* bijhoud|verwerk|administratie*;
    administratieve taken|werkzaamheden|handelingen verricht|doe|uitvoer|verwerk;
    administratief nauwkeurig|verwerk; administratie bijhoud|verwerk|doe|verzorg;
    cliëntgegevens|persoonsgegevens|patiëntgegevens|gegevens|mutaties verwerk|verwerking|muteer;
    gegevens|aanvragen|mutaties verwerk|invoer|voer|muteer|controleer; mutaties;
    invoer|voer declaratie*|gegevens|bestand|systeem in|digitaal; bestand* bijwerk|werk|beheer|bijhoud|actueel; registraties bijhoud administra*`,
  'medical-secretarial-work': `
    medisch secretar*; secretar* medisch|arts*|poli*|behandel*|specialist*|psychiater;
    brieven arts*|specialist*|uitwerk|typ|dictaat|medisch*|verwijz*; doktersassistent secretar*;
    polikliniekassistent*|poli-assistent*; uitwerken brief|brieven|dictaten; polikliniekassistent;
    dictaten; poli-secretaresse; secretariaat* arts*|medisch|behandel*|poli*|vakgroep;
    typen* brief*|brieven; behandelsecretar*; brieven oogartsen|cardiologen|chirurgen; typewerk;
    medisch secretaresse; medische termen; brieven artsen; doktersbrieven;
    brief|brieven typ|uitwerk|verwijzer*|specialist*|arts*|verwerk|schrijf behandel*|verwijzer*|huisarts*|medisch*|dictaat;
    typ* brieven|verslagen|dictaten|correspondentie;
    medische correspondentie|brieven|administratie; secretari* werkzaamheden|taken|ondersteun*;
    secretaresse; polisecretaresse; brieven verwijzers`,
  'minute-taking': `
    notul*; verslag* overleg*|vergadering* maak|schrijf; notulen; actielijst*;
    vergadering* verslag*|notuleer; actiepunten; notuleren;
    verslag maak|schrijf|leg overleg|vergader*|teamoverleg; notulist`,
  'text-writing': `
    brief*|brieven|teksten|mail*|verslag*|artikel* schrijf|opstel|helder|redigeer;
    schriftelijk vaardig*; correspondentie*; schrijft* helder*|verslag|vlot; tekstschrijv*;
    brieven schrijven; redactie*; goede pen; correspondentie; schrijfvaardig*; vlotte pen;
    e-mails beantwoord|schrijf|afhandel; teksten schrijven; heldere brieven;
    schriftelijk* uitdruk*|vaardig*|communic*; mails beantwoord; brieven schrijf;
    schrijft* brief*|brieven|teksten|artikel*; heldere teksten|brieven; vacatureteksten;
    schrijf teksten|tekst;
    brieven verwerk|uitwerk|typ|opmaak; werk brieven|verslagen uit; typ* brieven|verslagen|correspondentie`,
  archiving: `
    archief*|archiveer*;
    dossier* orde|compleet|juist*|beheer|aanleg|archiveer|breng|op|bewaar|digitaliseer|vorm;
    archiveren; dossierbeheer; dossiervorming; digitaliseer* dossier*|archief;
    documenten archiveer|beheer|ordenen; scannen documenten|post|dossier*;
    uitslagen juiste dossier; dossiers compleet; documentbeheer; scan* post|dossier*|document*|in;
    archief; post verwerk|scan|sorteer|archiveer; documentatie bijhoud|ordn*; postverwerking;
    dossier* compleet|archief|orden|aanleg`,
  'care-billing': `
    declar*; zorgdeclarat*; facturer* zorg*|gemeente*|verzekeraar*; zorgadministrat*; dbc*;
    declaratie*; verzekeraar* declaratie*|controleer; uitval declaratie*; dbc-registratie*;
    zorgverzekeraar* declareer; declareren; zorgfacturatie; zorg declareren; declaraties;
    declareert zorg`,
  bookkeeping: `
    boekhoud*; administrateur; financi* administra*; boekingen; btw*; grootboek*; crediteur*;
    debiteur*; jaarrekening*; boekhouding; kasboek*; financiële administratie; maandafsluiting*;
    balans* afsluiting|specificaties; Exact; afas financ*`,
  'personnel-administration': `
    personeelsadministr*; personeelsdossier*; salarisadministr*;
    contract* maak|opstel|verwerk medewerk*|personeel|arbeid*; hr-administr*;
    arbeidsovereenkomst*; personeelsmutat*; indienst*; hr-medewerker; salarismutat*;
    in- en uitdienst*; hr-ondersteun*; hr-services; mutaties personeel*|salaris; payroll;
    verlofregistratie; hr-assistent; afas personeel*`,
  recruitment: `
    werv* selectie|collega*|kandidat*|personeel|nieuw; sollicitatiegesprek*; recruit*; werving*;
    selectiegesprek*; kandidat* zoek|werv*|gesprek*|benader|selecteer;
    arbeidsmarkt* communicatie|campagne; vacature* invul|uitzet|schrijf|plaats|werf;
    corporate recruiter; sollicitant*; talent* werv*|acquisition; wervingscampagne*;
    vacatureteksten; werving en selectie; sourcing; sollicitatiegesprekken voeren;
    nieuwe collega’s werven; werf nieuw*|mensen|medewerk*|personeel|collega*|kandidat*|talent*;
    sollicit* gesprek*|selecteer|voer|procedure; selectie* nieuw*|kandidat*|procedure;
    nieuwe medewerk*|collega* werf|aantrek|vind|selecteer|zoek; invullen vacature*; vacatures;
    talent aantrek|trek|werf; nieuw* collega*|medewerk*|personeel werf|aanneem|aantrek|trek|selecteer; sollicitatiegesprek* voer; werving*`,
  'executive-support': `
    managementassist*; directiesecretar*; bestuurssecretar*;
    agenda* manager*|directie|bestuur*|directeur beheer|regel;
    ondersteun* manager*|directie|bestuur*|mt|directeur secretar*|agenda*;
    secretar* ondersteun*|directie|bestuur*|management; managementondersteun*;
    officemanager*|office manager*; bestuursondersteun*; managementsecretaresse;
    secretariële ondersteuning; vergaderingen voorbereid|organiseer manager*|directie|bestuur*;
    vergaderstukken; executive assistant;
    agenda* beheer|bewaak|bijhoud arts*|manager*|vakgroep*|directeur|specialisten|team; agendabeheer; vergader* voorbereid*|organiseer`,
  'care-allocation-administration': `
    zorgtoewijz*; iwlz; ijw; iwmo; berichtenverkeer;
    indicaties verwerk|registreer|controleer|bewaak|administr*; zorgkantoor*;
    beschikking* verwerk|controleer|gemeente*; zorgadministratie; zorgtoewijzing; indicatiebeheer;
    toewijzingen verwerk; vecozo; cliëntadministratie indicatie*; ciz; jw301*;
    verlengingen indicatie*; indicaties verwerken; iWlz;
    aanvragen nieuwe zorg|verwerk|nedap; toewijzing* verwerk|controleer; indicatie* controleer|bewaak|verwerk|geplande; beschikking* verwerk|controleer`,
  'medical-coding': `
    coder* diagnos*|dbc|behandel*|medisch*; medisch codeur; codeur; icd-10; icd10; coderen;
    codering*; diagnosecode*; dhd; klinisch codeur;
    DBC* registr*|juist|controleer|codeer`,
  'training-administration': `
    scholing* plan|registr*|bijhoud|administr*|organiseer|certificaten|coördineer;
    certificaten bijhoud|registreer|bewaak|regel; leerportaal; LMS;
    bevoegd* bekwaam* registr*|bijhoud|administr*; opleidingsadviseur;
    trainingen plan|organiseer|regel; opleidingscoördin*; scholingsplan*; scholingsadministratie;
    leermanagement*; bevoegdheid* registr*; accreditatie*; trainingsadministratie; leerhuis;
    opleidingssecretariaat; opleidingen plan|coördineer|organiseer|registreer`,
  'communications-work': `
    communicatie* advies*|medewerk*|plan*|campagne*|intern*|adviseur|middelen; campagne*;
    nieuwsbrief*; communicatieadvis*; intranet; persbericht*; marketing*; communicatiemiddelen;
    huisstijl; communicatiemedewerker; interne communicatie; video's maak|foto*|campagne;
    content maak|creër*; folders maak|ontwerp; foto's en filmpjes`,
  'invoice-processing': `
    factu* verwerk|controleer|betaal|boek|in; inkoopfactu*; facturen; factuurverwerk*; facturatie;
    betaalbaar*; declaraties medewerkers; facturen boek|controleer`,
};
