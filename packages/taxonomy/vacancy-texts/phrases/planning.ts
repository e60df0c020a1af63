import type { GroupPhrases } from './phrase.ts';

export const planningPhrases: GroupPhrases = {
  rostering: `
    rooster* maak|plan|opstel|beheer|bewaak|sluitend|rond|kloppend|gaten|bezet; maandrooster*;
    roosteraar*; dienstrooster*; roosteren; roosterplan*; vervanging regel|zoek|vind|bel;
    gaten rooster|dienst; ziekmelding* opvang|vervanging|verwerk|oplos;
    dienst* vul|invul|bezet|inplan|plan|openstaande; personeelsplanning; medewerkers inplan;
    roosterplanning; roosters; ruilverzoek* verwerk; basisrooster*; dienstplanning; flexpool;
    arbeidstijdenwet; ATW; zieke collega* vervang*|oplos; vervanging regelen; diensten ruilen;
    diensten inplannen;
    rooster* maak|help|mee|opstel|samen|invul|regel|beheer; dienstrooster*; roosterwensen`,
  'route-planning': `
    route* plan|maak|bouw|indeel|logisch|thuiszorg|opstel|efficiënt; routeplan*; looproute*;
    zorgroutes; fietsroute*; routes maken; reistijd* cliënt*|beperk|efficiënt|medewerk*;
    cliënt* routes inplan|plan|verdeel; rijroute*; cliëntplanning; cliënten inplannen;
    zorgmomenten plan*; routes plannen; roosters en routes;
    dagroute*; route* stel|opstel|aanpas|verdeel|medewerk*; route* op; routes cliënt*`,
  'capacity-planning': `
    capaciteit*; capaciteitsplan*; beddenplan*; bedden plan|bezetting|verdeel|coördineer;
    beddencoördin*; bezetting* plan|bewaak|bereken|formatie; bedbezetting;
    formatie* bereken|bewaak|plan|beheer; capaciteitsmanagement; opnamecapaciteit; beddenhuis;
    personele bezetting; tactische planning;
    uren indicatie|gepland* bewaak|pas; bezetting flexpool|tekort*|vooruit|zomer; personeel* inzet|behoefte plan|bereken|vooruit`,
  'shift-leadership': `
    dienst* leid|coördineer|verdeel|aanstuur|oudste|verantwoordelijk*; dagcoördin*;
    werk verdeel dienst|afdeling|collega*|medewerk*; verpleegkundig senior dienst*|coördinat*;
    regieverpleegkundige; senior dienst; coördineert de dienst; dagverantwoordelijk*; ploegleid*;
    teamoudste; dagregisseur; taken verdeel dienst|collega*; coördinerend verpleegkundige dienst*;
    dienstleid*; dagstart leid; dienst coördineren; begeleiden helpenden dienst; dienst leiden`,
  'team-coordination': `
    leidinggev* ervaring|team|medewerk*|aan|capaciteit*; team* aanstuur|stuur|leid|leiding;
    leiding geef|team; teamleid*; teammanager*; manager zorg; geeft leiding;
    functioneringsgesprek*; jaargesprek*; medewerkers aanstuur|leid|stuur; leidinggeven;
    locatiemanager*; zorgmanager; afdelingshoofd; teamcoördinat*; resultaat* stuur team*;
    clustermanager; ontwikkelgesprek* medewerk*; coördineert team; operationeel leiding*;
    aansturing* team|medewerk*|afdeling; hoofd van de afdeling;
    stuurt aan medewerk*|team|afdeling; mensgericht leiding*; leiding geven; team aansturen;
    medewerkers aansturen; teamleider; teammanager; leidt keukenassistenten; leidt team;
    leid* team|afdeling|medewerk*|hiërarchisch|behandelaren; leiding;
    stuur* team*|medewerk*|afdeling|aan; aansturen; integraal verantwoordelijk*;
    werkoverleg leid|voorzit;
    stuur|aanstuur medewerker*|keukenhulp*|collega*|helpende*|verzorgende*|assistent*;
    leidinggev* ervaring|capaciteit*|rol|functie`,
  'case-management': `
    caseman*; caseload*; casusregie*; regie* hulp*|zorg|voer|houd|traject;
    regelt hulp*|zorg|alles rond; casusregisseur; zorgregie*; trajectbegeleid*; regiebehandel*;
    coördineer zorg|hulp* rondom|rond|cliënt*|gezin; regelt wat|alles geregeld|nodig;
    trajectregie; zorgcoördinat*; casemanager; regiefunctie; van uitkering tot; procesregi*;
    regie houden; caseload; regie* voer|neem|houd|hulp*|zorg|proces;
    coördineer* zorg|hulp*|traject*|rond*; spil* zorg|team|hulp*|cliënt*|tussen; spin in het web;
    casemanag*; regievoerder`,
  'care-indication': `
    indic* stel|stelling|bepaal|zorg; indiceer*; indicatiestell*; indiceren;
    zorgvraag bepaal|vaststel|beoordeel|inventariseer; wijkverpleegkundig* indicatie*; indiceerd;
    indicatieproces; zzp|zorgprofiel bepaal|aanvraag; indicaties stellen;
    indic* stel|herindic*|zorg*|bepaal|wijkverpleeg*; herindicatie*; indicatie*stel*;
    zorgvraag inventar*|beoordeel|vaststel|bepaal|analyseer;
    indicatie aanvraag|aanvragen|vraag|verleng|regel|Wlz; indicaties aanvragen`,
  'care-mediation': `
    zorgbemiddel*; wachtlijst*; zorgconsulent; bemiddel* zorg|plek|cliënt*|opname|verpleeghuis;
    aanmelding* cliënt* plek|plaats*|verwerk|zorg; passende plek zoek|vind|cliënt*|zorg|regel;
    plaatsing* cliënt*|regel|coördineer; wachtlijstbeheer; cliëntservice; zorgvraag matchen;
    klantadviseur; cliëntadviseur; zorgadviseur; aanmeldingen;
    passende hulp|zorg|plek zoek|regel|vind|denk|bemiddel; zorgbemiddel*`,
  'discharge-planning': `
    ontslag* voorbereid|regel|plan|thuis|huis|coördin*|bereid|nazorg;
    nazorg* regel|gesprek|thuis|organiseer; transferverpleegkundig*; transferpunt; ontslagplan*;
    liaison*; naar huis regel|geregeld|organiseer|voorbereid thuis|ontslag|hulp; vervolgzorg;
    ontslagvoorbereiding; ontslaggesprek*; terug naar huis begeleid|regel; ontslag voorbereiden;
    ontslag regelen; nazorg*; terug naar huis regel|voorbereid|begeleid;
    overplaats* regel|organiseer|coördineer;
    bij ontslag; ontslag patiënt* uitleg|begeleid|zorg|tijdig; thuiszorg aanmeld|regel|inschakel ontslag|thuis`,
  'quality-improvement': `
    kwaliteit* verbeter|zorg|medewerker|functionaris|bewaak|waarborg|project|borg|audit|beleid;
    verbeter* project*|zorg|plan*|voorstel*|traject*|proces*|actie*|kwaliteit*; audit*;
    kwaliteitsverpleegkundige; kwaliteitsmanage*; kwaliteitskader;
    innovatie* zorg|project*|implementeer; verbeterpunten; verbetercultuur; verbeterbord; hkz;
    niaz; kwaliteitsadviseur; werkproces* verbeter|optimaliseer; pdca; lean; kwaliteit verbeteren;
    kwaliteit van zorg verbeteren; verbetert kwaliteit;
    verbeter* zorg*|kwaliteit|proces*|werkwijze|zorgpad*|project*|voorstel*;
    zorgpad* ontwikkel|verbeter|optimaliseer;
    kwaliteit* zorg|waarborg|bewaak|verbeter|bevorder|afdeling|borg; kwaliteitsverbeter*;
    meedenk verbeter*|kwaliteit|beleid; vernieuw* zorg|project|initiatief; innovat*;
    verbeterinitiat*; verbeterproject*;
    verantwoordelijk kwaliteit; kwaliteit integraal|verantwoordelijk|borg*; verbeter*traject*; verbetermaatregel*; verbetert werkwijze*|processen|proces;
    proces* slimmer|beter|verbeter|optimaliseer|denk; audit* bespreek|voorbereid|voer|intern*`,
  'incident-reporting': `
    MIC; MIM; incident* meld|analyseer|onderzoek|bespreek|leer|registreer; VIM; vim-melding*;
    prisma-analyse; calamiteit* onderzoek|meld|analyseer; veilig incident melden; mic-melding*;
    bijna-incident*; vim-commissie; valincident meld;
    MIC*; VIM*; incident* meld|onderzoek|bespreek|analys*; meldingen incident*|analyseer|leest|mic`,
  'project-work': `
    project* leid|werk|trek|uitvoer|coördineer|begeleid|opzet|implementeer|manage*; projectleid*;
    projectman*; implementer* verandering|werkwijze|systeem|project;
    invoer* nieuw|begeleid systeem|werkwijze|dossier|verander;
    implementatie* begeleid|project|verander|trek; verandertraject*; projectplan*;
    pilot* opzet|leid|trek|begeleid; programmamanag*; begeleidt invoering; projectmedewerker;
    invoering begeleid|leid`,
  'absence-guidance': `
    verzuim*; re-integrat*; reintegrat*; poortwachter; wet verbetering poortwachter;
    ziekteverzuim; inzetbaarheid* advis*|medewerk*|duurza*;
    tweede spoor begeleid|medewerk*|traject; passend werk medewerk*|zoek;
    zieke medewerkers begeleid; verzuimbegeleid*; verzuimgesprek*; casemanager verzuim;
    ziek* medewerk* begeleid|terug|gesprek*; bedrijfsarts gesprek*|overleg|samen;
    ziekte uitval*|medewerk*|begeleid; uitvallen ziekte; zieke medewerk*;
    terugkeer* medewerk*|werk; re-integratie*;
    verzuim* begeleid|gesprek*|bewaak|aanpak|terugdring; medewerk* uitvallen|ziek|uitval begeleid|re-integr*; re-integratie*`,
  'budget-responsibility': `
    budget* bewaak|beheer|verantwoord*|houd|stuur; begroting*;
    financi* verantwoord*|resultaat|stuur|bewaak|cijfers|gezond; exploitatie; kostenbewaking;
    begroten; begrotingscyclus; kosten bewaak|beheers|budget; resultaatverantwoord*;
    uitgaven bewaak|volg; budgethouder; inkoopbudget; begroting; budget bewaken`,
  'focus-area-role': `
    aandachtsveld*; aandachtsfunctionaris; aandachtsvelder; kartrekker;
    kwaliteitsverpleeg* aandacht*; specialisatie team aandacht*; ambassadeur; rolhouder;
    ergocoach; taakhouder; expertgebied; teamrol*; aandachtsgebied*; contactverpleegkundige`,
  'on-call-duty': `
    bereikbaar* dienst*|buiten|week*|avond|24; wachtdienst*; achterwacht*; bereikbaarheidsdienst*;
    piketdienst*; oproepdienst*; piket; consignatie*; voorwacht*; bereikbaarheid;
    24-uurs bereikbaarheid; storingsdienst*; wachtdiensten; bereikbare dienst;
    bereikbaarheidsdienst; achterwacht; oproepbaar; nacht|weekend|avond oproepba*|bereikba*|wacht;
    bereikbaar toerbeurt|nacht*|weekend*|buiten; consignatiedienst*; beschikbaarheidsdienst*`,
  'protocol-writing': `
    protocol* schrijf|opstel|maak|herzie|actualiseer|beheer|ontwikkel|bijhoud;
    werkafspra*|werkinstructie* schrijf|maak|opstel|actueel|beheer|ontwikkel;
    richtlijnen schrijf|ontwikkel|opstel|actualiseer|vertaal; werkinstructie*;
    instructie* schrijf|schriftelijk|korte; procedures beschrijf|schrijf|opstel|actueel;
    documentbeheer; handleiding* schrijf|maak; kwaliteitshandboek;
    werkinstructie*; protocol* schrijf|opstel|actualiseer|beschrijf; werkafspraken maak|schrijf; handleiding* schrijf|maak;
    werkproces* beschrijf|opstel; instructie* schrijf|beschrijf|opstel`,
  'policy-advice': `
    beleid* schrijf|maak|ontwikkel|advis*|vertaal|vorm|opstel|meedenk|adviseur|nota;
    beleidsadvis*; beleidsmedewerker*; advis* directie|bestuur|management|leidinggevende*|mt;
    adviesrapport*; beleidsplan*; notitie* schrijf|opstel; beleidsstuk*;
    strategisch advis*|beleid; beleidsnotitie*; beleidsvoorstel*;
    adviseur bestuur|directie|gevraagd; visie ontwikkel|schrijf; adviseert leidinggevenden;
    gevraagd en ongevraagd; beleid; beleid* ontwikkel|meedenk|schrijf|vertaal|advis*|mee;
    advis* directie|bestuur|management|mt|leidinggev*|gemeente*|gevraagd; visie* ontwikkel|beleid`,
  'theatre-planning': `
    operatie* plan|inplan|programma|planner; ok-plan*; opname* plan|inplan|planner|operatie*;
    operatieprogramma*; opnameplan*; opnamecoördin*; ok planner; planbureau; operatieplanning;
    operaties plan; spoed schuif* operatie*|opname*; wachtlijst operatie*; dagopname* plan`,
  'staff-representation': `
    ondernemingsraad; OR; verpleegkundige adviesraad; vva; VAR; medezeggenschap* medewerk*;
    or-lid; adviesraad; zeggenschap; vakbond*; professionele adviesraad; spreekbuis collega*`,
};
