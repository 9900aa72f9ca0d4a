import type { SuppliedWords } from '#law/words/supplied-words.ts';

/** Words of Norwegian. */
export const norwegian: SuppliedWords = {
  language: 'nb',
  within: {
    purpose: `
      forbedre tjenesten | forbedre tjenestene | forbedre våre tjenester | forbedring av tjenesten
      | forbedring av tjenester | utvikle våre tjenester | forbedre brukeropplevelsen | bedre brukeropplevelse
      | forretningsformål | kommersielle formål | interne formål | administrative formål | andre formål | ulike formål
      | fremtidig forskning | framtidig forskning | lignende formål | oppfylle våre forpliktelser`,
    data: `
      andre opplysninger | annen informasjon | andre personopplysninger | andre relevante opplysninger
      | opplysninger du velger å gi | inkludert, men ikke begrenset til | med mer | og lignende | osv | o.l. | mv`,
    retention: `
      så lenge det er nødvendig | så lenge som nødvendig | så lenge som det er nødvendig | så lenge nødvendig
      | så lenge det trengs | så lenge det er behov | så lenge vi har behov | så lenge det er relevant
      | så lenge vi må | lenger enn nødvendig | ikke lenger er nødvendig | ikke lenger er nødvendige
      | ikke lenger nødvendig | når det ikke lenger er behov | ikke lenger behov | en rimelig tid | rimelig tid
      | inntil videre | på ubestemt tid | ubegrenset | for alltid | i henhold til gjeldende lov | i henhold til lov
      | etter gjeldende regelverk | i tråd med gjeldende regelverk | så lenge loven krever | så lenge formålet tilsier
      | så lenge formålet krever | som kreves for å oppnå formålet | som kreves for å oppnå formålene
      | nødvendig for å oppfylle formålet | nødvendig for å oppfylle formålene | etter interne rutiner
      | etter våre rutiner`,
    recipient: `
      tredjeparter | tredjepart | tredjemenn | våre partnere | samarbeidspartnere | samarbeidspartner
      | forretningsforbindelser | utvalgte partnere | leverandører og partnere | tjenesteleverandører
      | eksterne aktører | eksterne parter | andre selskaper | andre virksomheter | andre parter | andre mottakere
      | andre myndigheter | relevante myndigheter | offentlige myndigheter ved behov | dem som trenger det`,
    security: `
      egnede tekniske og organisatoriske tiltak | nødvendige tekniske og organisatoriske tiltak
      | passende tekniske og organisatoriske tiltak | tilstrekkelige tekniske og organisatoriske tiltak
      | tekniske og organisatoriske tiltak | tekniske og organisatoriske sikkerhetstiltak | egnede sikkerhetstiltak
      | nødvendige sikkerhetstiltak | tilstrekkelige sikkerhetstiltak | rimelige sikkerhetstiltak
      | tar sikkerhet på alvor | lagres sikkert | oppbevares sikkert | god sikkerhet | høy sikkerhet
      | tilfredsstillende informasjonssikkerhet`,
    country: `
      hele verden | over hele verden | globalt | alle land | flere land | ulike land | andre land | tredjeland
      | utenfor EU | utenfor EØS | EU/USA | EU og USA`,
    'not-stated': `
      ikke oppgitt | ikke angitt | ikke angivet | ikke fastsatt | ikke besluttet | ikke bestemt | ikke navngitt
      | ikke kjent`,
    elsewhere: `ikke vedlagt | ikke med | ikke funnet | eget dokument | *mangler*`,
    example: `for eksempel | f eks`,
    marketing: `*markedsfør* | *reklam* | *nyhetsbrev* | *nyhetbrev* | *annonser*`,
    analytics: `*statisti* | *sporing* | *adferd* | *atferd* | *profil* | *analys* | *personalis*`,
    consent: `*samtyk*`,
    employee: `ansatt | ansatte | medarbeider | medarbeidere | arbeidstaker | arbeidstakere`,
    'other-party': `*kunde* | *klient* | *leverandør* | *samarbeid* | *kontakt* | *partner*`,
    endless: `inntil videre | på ubestemt tid | uten tidsbegrensning* | *ubegrense* | slettes aldri`,
    'no-limit': `ingen periode* | ingen frist* | ingen lagringstid*`,
    law: `
      *lovgivning* | *lovpålagt* | *lovkrav* | lov | loven | lover | lovverk | *regnskapsplikt* | *bokføring*
      | *hvitvask* | *hvidvask*`,
    'law-name': `*loven | *lova`,
    'law-part': `artikkel | kap | kapittel`,
    authority: `lov | loven | lovpålagt | myndighet*`,
    refusal: `*avmeld* | *reservasjon* | *innsigelse* | *protest* | *tilbaketrek* | *sletting*`,
    'start-year': `*regnskapsår* | *kalenderår* | *inntektsår*`,
    'start-relationship': `*kundeforhold* | *avtaleforholdet* | *forretningsforbindelse*`,
    'start-transaction': `*transaks*`,
    'start-employment': `*ansettelse* | *arbeidsforhold* | *fratred*`,
    'start-recording': `*opptak*`,
    'start-rejection': `*avslag*`,
    'start-contact': `siste kontakt* | sista kontakt*`,
    'erasure-necessity': `*nødvendig*`,
    'erasure-objection': `*protest* | *innsig*`,
    'erasure-unlawful': `*ulovlig* | i strid*`,
    'erasure-duty': `*rettslig*`,
    'erasure-child': `*barn* | *mindreårig*`,
    'any-data': `*uriktig* | *feil* | *ufullstendig* | *mangelfull* | *ukorrekt* | *personopplysning* | alle | all`,
    free: `*gratis* | *kostnadsfri* | *vederlagsfri* | *avgiftsfri* | ingen`,
    measure: `
      *krypt* | to faktor* | tofaktor* | *flerfaktor* | *sikkerhetskopi* | *rollestyr* | *rollebasert* | *rollebaser*
      | *tilgangsstyr* | *tilgangstyr* | *tilgangskontrol* | *tilgangsbegrens* | *tilgangsret* | *adgangsstyr*
      | *adgangskontrol* | *adgangsbegrens* | *adgangsret* | *logging* | *logger* | *passord* | *brannmur* | låst
      | låste | lås | *opplæring* | *opplært* | *undervisning* | *taushets* | *sårbarhet* | testet | *overvåk*
      | *hendelse* | *gjenoppretting* | *makuler* | *kamera* | *adgangskort* | *nøkkelkort*`,
    access: `*krypt* | *tilgang* | *adgang* | *passord* | *faktor* | *innlogging*`,
    negation: `ikke | aldri | ingen | ingenting | intet`,
    only: `kun | bare | utelukkende`,
    all: `all | alle | alt | alltid`,
    without: `uten | med mindre | medmindre | hvis … ikke`,
    with: `med | etter | hvis | dersom`,
    before: `før`,
    themselves: `du selv* | du gir* | du oppgir* | den registrerte* | deg selv*`,
    'other-ground': `rettslig grunnlag* | *behandlingsgrunnlag*`,
    sharing: `deler | deles | delt | dele | deling | *utlever* | *videregi*`,
    aim: `*tilstreb* | *etterstreb* | *bestreb*`,
    abroad: `*tredjeland* | *tredjestat* | *utenfor*`,
    'web-page': `*hjemmeside* | *hjemmesida* | *nettside* | *nettsted*`,
    message: `e post* | epost* | *brev* | *varsel* | *varsl* | *abonn*`,
    filler: `og | de`,
    ending: `e | er | r | en | n | a | et | t | na | ne | ene`,
    'ending-change': `e a`,
    'function-word': `
      og | er | av | på | til | som | det | ikke | fra | vi | med | ved | om | den | skal | blir | når | eller | kan
      | etter`,
    see: `se | jf`,
    source: `
      andre | annen | annet | øvrige | diverse | ulike | visse | utvalgte | eksterne | offentlige | offentlig
      | tilgjengelige | åpne | tredjepart | tredjeparter | tredjemann | leverandør | leverandører | kilde | kilder
      | registre | registret | samarbeidspartner | samarbeidspartnere | forretningspartner | sosiale | medier | og
      | eller | fra | våre | vores | mm`,
    'special-category': `
      helseopplysning* | helsedata | helseinformasjon | helsetilstand* | helseforhold* | helsejournal* | helseattest*
      | helseundersøkelse* | bedriftshelse* | sykdom* | sykefravær* | sykmeld* | sykemeld* | egenmelding* | sykepenge*
      | diagnos* | medisinsk* | pasient* | legeerklæring* | funksjonsneds* | funksjonshem* | uføre* | allergi*
      | gravid* | biometri* | fingeravtrykk* | ansiktsgjenkjenning | genetisk* | DNA | etnisk* | etnisitet
      | rasemessig* | religi* | livssyn* | trossamfunn* | tro og livssyn | filosofisk overbevisning
      | politisk oppfatning | politiske oppfatninger | partimedlemskap | politisk tilhørighet | fagforening*
      | fagforbund* | seksuell* | seksualitet | særlige kategorier | særskilte kategorier | sensitive opplysninger
      | sensitive personopplysninger | sensitive data`,
    'criminal-data': `
      politiattest* | vandelsattest* | straffedom* | straffbare | strafferegister* | straffesak* | lovovertredelse*
      | domfellelse* | kriminal* | kriminell* | bakgrunnssjekk*`,
    'national-id': `
      fødselsnummer* | fødselsnumre* | fødselsnr | fødsels og personnummer | personnummer* | personnumre* | personnr
      | D nummer* | D nr`,
  },
  alone: {
    processing: `
      tjeneste | tjenester | våre tjenester | levering av tjenester | tjenesteleveranse | databehandling
      | behandling | behandling av data | behandling av personopplysninger | IT-tjenester | etter avtale
      | i henhold til avtalen | se avtale | diverse | annet`,
    purpose: `
      markedsføring | kundeservice | administrasjon | personaladministrasjon | analyse | statistikk | sikkerhet
      | forskning | drift | salg | kommunikasjon | generelt | profilering | intern bruk | support | personal
      | kundeoppfølging | saksbehandling`,
    data: `
      annet | diverse | andre | personopplysninger | alle opplysninger | generelle opplysninger | data | informasjon`,
    retention: `
      nødvendig | ved behov | etter behov | aldri | alltid | evig | løpende | jevnlig | regelmessig | etter avtale
      | varierer | ikke fastsatt | ikke bestemt | ikke aktuelt | det kommer an på | permanent`,
    recipient: `
      partnere | leverandører | underleverandører | andre | diverse | myndigheter | eksterne | konsulenter | rådgivere
      | alle | databehandlere | konsernselskaper`,
    security: `
      ja | ok | standard | sikkert | sikkerhet | konfidensielt | passord | GDPR | tekniske tiltak
      | organisatoriske tiltak | IT-sikkerhet | datasikkerhet`,
    country: `verden | global | internasjonalt | sky | skyen | utlandet | utland | diverse | annet`,
    open: `
      uavklart | avklares | ikke avklart | må avklares | må verifiseres | må sjekkes | må undersøkes | skal avklares
      | skal verifiseres | skal sjekkes | skal undersøkes | bør avklares | bør verifiseres | bør sjekkes
      | bør undersøkes | ikke spesifisert | ikke bestemt`,
    endless: `aldri | slettes ikke`,
    none: `
      ingen | ingen virkning | ingen virkninger | ingen følge | ingen følger | ingen konsekvens | ingen konsekvenser
      | ingen ulempe | ingen ulemper | ingen effekt | ingenting | intet`,
    'special-category': `helse | rase | religion | tro`,
  },
};
