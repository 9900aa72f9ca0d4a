import type { SuppliedWords } from '#law/words/supplied-words.ts';

/** Words of Danish. */
export const danish: SuppliedWords = {
  language: 'da',
  within: {
    purpose: `
      forbedre vores tjenester | forbedre vores services | forbedre vores ydelser | forbedring af vores tjenester
      | udvikle vores tjenester | forbedre brugeroplevelsen | forretningsmæssige formål | kommercielle formål
      | interne formål | administrative formål | andre formål | forskellige formål | fremtidig forskning
      | lignende formål`,
    data: `
      andre oplysninger | anden information | andre personoplysninger | andre relevante oplysninger
      | oplysninger du vælger at give | herunder men ikke begrænset til | med mere | og lignende | osv | m.v. | m.m.`,
    retention: `
      så længe det er nødvendigt | så længe som nødvendigt | så længe som det er nødvendigt | så længe nødvendigt
      | så længe der er behov | så længe vi har behov | så længe det er relevant | længere end nødvendigt
      | ikke længere er nødvendige | ikke længere er nødvendig | ikke længere er nødvendigt | ikke længere nødvendigt
      | når der ikke længere er behov | ikke længere behov | rimelig tid | indtil videre | på ubestemt tid
      | ubegrænset | for altid | i henhold til gældende lovgivning | i overensstemmelse med gældende lovgivning
      | efter gældende regler | så længe loven kræver | efter interne rutiner`,
    recipient: `
      tredjeparter | tredjepart | tredjemand | tredjemænd | vores partnere | samarbejdspartnere | samarbejdspartner
      | forretningspartnere | udvalgte partnere | tjenesteudbydere | serviceleverandører | eksterne parter
      | andre selskaber | andre virksomheder | andre parter | andre modtagere | andre myndigheder
      | relevante myndigheder`,
    security: `
      passende tekniske og organisatoriske foranstaltninger | fornødne tekniske og organisatoriske foranstaltninger
      | nødvendige tekniske og organisatoriske foranstaltninger | tekniske og organisatoriske foranstaltninger
      | tekniske og organisatoriske sikkerhedsforanstaltninger | passende sikkerhedsforanstaltninger
      | fornødne sikkerhedsforanstaltninger | tilstrækkelige sikkerhedsforanstaltninger | tager sikkerhed alvorligt
      | opbevares sikkert | opbevares forsvarligt | god sikkerhed | høj sikkerhed`,
    country: `
      hele verden | over hele verden | globalt | alle lande | flere lande | forskellige lande | andre lande
      | tredjelande | tredjeland | uden for EU | udenfor EU | uden for EØS | udenfor EØS | EU/USA | EU og USA`,
    'not-stated': `
      ikke angivet | ikke oplyst | ikke besluttet | ikke bestemt | ikke navngivet | ikke kendt | ikke fastsat`,
    elsewhere: `ikke vedlagt | ikke fundet | særskilt dokument* | *mangler*`,
    example: `for eksempel | f eks`,
    marketing: `*markedsfør* | *reklam* | *nyhedsbrev* | *annoncer*`,
    analytics: `*statisti* | *sporing* | *adfærd* | *profil* | *analys* | *personalis*`,
    consent: `*samtyk*`,
    employee: `ansat | ansatte | medarbejder | medarbejdere | arbejdstager | arbejdstagere`,
    'other-party': `*kunde* | *klient* | *leverandør* | *samarbejd* | *kontakt* | *partner*`,
    endless: `indtil videre | på ubestemt tid | uden tidsbegrænsning* | *ubegrænse* | slettes aldrig`,
    'no-limit': `ingen periode* | ingen frist* | ingen opbevaringsperiode*`,
    law: `
      *lovgivning* | *lovpligtig* | *lovkrav* | lov | loven | love | *regnskabspligt* | *bogføring* | *hvidvask*
      | *hvitvask*`,
    'law-name': `*loven`,
    'law-part': `artikel | kapitel | kap`,
    authority: `lov | loven | myndighed*`,
    refusal: `*afmeld* | *reservation* | *indsigelse* | *protest* | *tilbagetræk* | *sletning*`,
    'start-year': `*regnskabsår* | *kalenderår* | *finansår* | *indkomstår*`,
    'start-relationship': `*kundeforhold* | *aftaleforholdet* | *forretningsforbindelse*`,
    'start-transaction': `*transaktion*`,
    'start-employment': `*ansættelse* | *fratræd*`,
    'start-recording': `*optagelse*`,
    'start-rejection': `*afslag*`,
    'start-contact': `sidste kontakt*`,
    'erasure-necessity': `*nødvendig*`,
    'erasure-objection': `*protest* | *indsig*`,
    'erasure-unlawful': `*ulovlig* | i strid*`,
    'erasure-duty': `*retlig*`,
    'erasure-child': `*barn* | *mindreårig*`,
    'any-data': `*forkert* | *urigtig* | *ufuldstændig* | *mangelfuld* | *personoplysning* | alle | all`,
    free: `*gratis* | *omkostningsfri* | *vederlagsfri* | *afgiftsfri* | ingen`,
    measure: `
      *krypt* | to faktor* | tofaktor* | *sikkerhedskopi* | *rollestyr* | *rollebaser* | *adgangsstyr*
      | *adgangskontrol* | *adgangsbegræns* | *adgangsret* | *logning* | *adgangskode* | låst | låste | lås
      | *uddannelse* | *undervisning* | *tavsheds* | *sårbarhed* | testet | *overvåg* | *hændelse* | *makuler*
      | *kamera* | *adgangskort*`,
    access: `*krypt* | *adgang* | *faktor*`,
    negation: `ikke | aldrig | ingen | intet`,
    only: `kun | udelukkende`,
    all: `al | alle | alt | altid`,
    without: `uden | medmindre | med mindre | hvis … ikke`,
    with: `med | efter | hvis | såfremt`,
    before: `før | inden`,
    themselves: `du selv* | du oplyser* | den registrerede* | dig selv*`,
    'other-ground': `*retsgrundlag* | *behandlingsgrundlag*`,
    sharing: `deler | deles | delt | dele | deling | *udlever* | *videregi*`,
    aim: `*tilstræb* | *bestræb*`,
    abroad: `*tredjeland* | uden for*`,
    'web-page': `*hjemmeside*`,
    message: `e post* | epost* | *brev* | *besked* | *underret* | *varsl* | *abonn*`,
    filler: `og | de`,
    ending: `e | er | r | en | n | et | t | ne | ene | erne`,
    'function-word': `
      og | er | af | på | til | som | det | ikke | fra | vi | med | ved | om | den | skal | bliver | når | eller | kan
      | efter`,
    see: `se | jf`,
    source: `
      andre | anden | andet | øvrige | diverse | eksterne | offentlige | offentlig | tilgængelige | tredjepart
      | tredjeparter | leverandør | leverandører | kilde | kilder | registre | samarbejdspartner | samarbejdspartnere
      | sociale | medier | og | eller | fra | vores | mm`,
    'special-category': `
      helbred* | sundhedsoplysning* | sundhedsdata | sundhedsforhold | sygdom* | sygefravær* | sygemeld* | sygedag*
      | raskmeld* | diagnos* | medicinsk* | medicinering* | patient* | lægeerklæring* | lægeattest*
      | mulighedserklæring* | handicap* | funktionsneds* | allergi* | gravid* | biometri* | fingeraftryk*
      | ansigtsgenkendelse | genetisk* | DNA | etnisk* | etnicitet | racemæssig* | religi* | trosretning*
      | trossamfund* | filosofisk overbevisning | politisk overbevisning | politisk tilhørsforhold | partimedlemskab
      | fagforening* | fagforbund* | faglig organisation | fagligt tilhørsforhold | seksuel* | seksualitet
      | særlige kategorier | følsomme oplysninger | følsomme personoplysninger | følsomme data`,
    'criminal-data': `
      straffeattest* | børneattest* | straffedom* | strafbare | straffesag* | strafferetlig* | kriminalregister*
      | lovovertrædelse* | kriminel* | kriminalitet*`,
    'national-id': `
      CPR | CPR nummer* | CPR numre* | CPR nr | personnummer* | personnumre*`,
  },
  alone: {
    processing: `
      ydelser | tjenester | tjenesteydelser | services | levering af ydelser | levering af tjenester
      | databehandling | behandling | behandling af data | behandling af personoplysninger | IT-ydelser
      | efter aftale | i henhold til aftalen | se aftale | diverse | andet`,
    purpose: `
      markedsføring | kundeservice | administration | personaleadministration | analyse | statistik | sikkerhed
      | forskning | drift | salg | kommunikation | generelt | profilering | intern brug | support | sagsbehandling`,
    data: `
      andet | diverse | andre | personoplysninger | alle oplysninger | almindelige oplysninger | data | oplysninger`,
    retention: `
      nødvendigt | ved behov | efter behov | aldrig | altid | evigt | løbende | jævnligt | regelmæssigt | efter aftale
      | varierer | ikke fastsat | ikke relevant | permanent`,
    recipient: `
      partnere | leverandører | underleverandører | andre | diverse | myndigheder | eksterne | konsulenter | rådgivere
      | alle | databehandlere | koncernselskaber`,
    security: `
      ja | ok | standard | sikkert | sikkerhed | fortroligt | adgangskode | GDPR | tekniske foranstaltninger
      | organisatoriske foranstaltninger | IT-sikkerhed`,
    country: `verden | global | internationalt | sky | skyen | cloud | udlandet | udland | diverse | andet`,
    open: `
      uafklaret | ikke afklaret | ikke specificeret | ikke besluttet | skal afklares | skal undersøges
      | skal verificeres | må afklares | må undersøges | må verificeres`,
    endless: `aldrig | slettes ikke`,
    none: `
      ingen | ingen virkning | ingen virkninger | ingen følger | ingen konsekvens | ingen konsekvenser | ingen ulempe
      | ingen ulemper | ingen effekt | ingenting | intet`,
    'special-category': `race | religion | tro`,
  },
};
