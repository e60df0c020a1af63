/**
 * Words that find a skill in a search box, but in a running vacancy text mean something else, or the
 * place, the branch or the colleagues rather than what is asked.
 */
export const TOO_COMMON: ReadonlySet<string> = new Set(
  (
    'poh; klachten; klacht; verzuim; wmo; ondervoeding; leidinggevende; leidinggeven; gewicht; warme zorg; kennismakingsgesprek; intervisie; begeleiding thuis; observeren; iemand wassen; gesprekken voeren; veilig wonen; controles doen; verhuizen; verhuizing; inschrijven; inschrijving; 24-uurs revalidatie; overdragen; afspraken maken; haar verzorgen; hechten; praten; ouderenzorg; nedap; ons nedap; signaleren; transferbureau; dagbehandeling; haar wassen; haar kammen; aanspreken; transferverpleegkundige; somatiek; bellen; communicatie; onderhoud; behandelaar; technische dienst; technisch team; catering; spelen; aanvallen; trainer; gebaren; ' +
    'trauma; hechting; recruiter; isolatie; instructie geven; ontvangst; activiteiten; opvoeden; sterven thuis; ' +
    'coachen; aansturen; bestellen; inkoop; analist; scannen; vertalen; prikken; spuiten geven; motiveren; ' +
    'participatie; activering; huisbezoeken; wonen 24-uurs; ontruiming; facilitair; kwaliteitszorg; mobiliteit; transfers; ' +
    'intake; observatie; laboratorium; radiologie; ambulance; psychiatrie; chirurgie; energie verdelen; ' +
    'personeelszaken; klussen; waken; tweede spoor; samenwerken; hygiëne; zelfstandigheid; weerbaarheid; ' +
    'aanleggen; kolven; oefenen met cliënten; mediation; vergaderservice; lithium; huishouding; luisteren; ' +
    'doorverwijzen naar; dieet; oncologie; laatste zorg; evenementen; uitbraak; zelfstandig wonen; overdracht aan; ' +
    'woonvorm; lg; vg; or-lid; medezeggenschap; verzorgingshuis; verpleegkundig redeneren; kassa verkoop; ' +
    'verkoopmedewerker; magazijn; toezichthouder; werkplaats; presentatie; wasserij; archief; implementatie; prothese; transfer ziekenhuis'
  ).split('; '),
);
