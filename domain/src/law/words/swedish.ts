import type { SuppliedWords } from '#law/words/supplied-words.ts';

/** Words of Swedish. */
export const swedish: SuppliedWords = {
  language: 'sv',
  within: {
    purpose: `
      förbättra våra tjänster | förbättra tjänsten | förbättring av våra tjänster | utveckla våra tjänster
      | förbättra användarupplevelsen | affärsändamål | affärsmässiga ändamål | kommersiella ändamål | interna ändamål
      | administrativa ändamål | andra ändamål | andra syften | olika ändamål | framtida forskning | liknande ändamål`,
    data: `
      annan information | andra uppgifter | andra personuppgifter | övriga uppgifter | övrig information
      | uppgifter du väljer att lämna | inklusive men inte begränsat till | med mera | och liknande | osv | m.m.
      | m.fl.`,
    retention: `
      så länge det är nödvändigt | så länge som är nödvändigt | så länge som det är nödvändigt
      | så länge som nödvändigt | så länge det behövs | så länge de behövs | så länge behov finns
      | så länge det är relevant | längre än nödvändigt | inte längre är nödvändiga | inte längre är nödvändigt
      | inte längre nödvändigt | inte längre behövs | när de inte längre behövs | skälig tid | rimlig tid
      | tills vidare | på obestämd tid | obegränsat | obegränsad tid | för alltid | enligt gällande lag
      | enligt gällande lagstiftning | så länge lagen kräver | enligt interna rutiner`,
    recipient: `
      tredje part | tredje parter | tredjepart | tredjeparter | tredje man | våra partners | våra partner
      | samarbetspartners | samarbetspartner | affärspartners | utvalda partners | tjänsteleverantörer
      | externa parter | externa aktörer | andra bolag | andra företag | andra parter | andra mottagare
      | andra myndigheter | berörda myndigheter`,
    security: `
      lämpliga tekniska och organisatoriska åtgärder | nödvändiga tekniska och organisatoriska åtgärder
      | tekniska och organisatoriska åtgärder | tekniska och organisatoriska säkerhetsåtgärder
      | lämpliga säkerhetsåtgärder | nödvändiga säkerhetsåtgärder | tillräckliga säkerhetsåtgärder
      | tar säkerhet på allvar | lagras säkert | förvaras säkert | god säkerhet | hög säkerhet`,
    country: `
      hela världen | över hela världen | globalt | alla länder | flera länder | olika länder | andra länder
      | tredjeländer | tredje länder | tredjeland | tredje land | utanför EU | utanför EES | utanför EU/EES | EU/USA
      | EU och USA`,
    'not-stated': `
      inte angiven | inte angivet | inte bestämd | inte bestämt | inte fastställd | inte fastställt | inte känd
      | ej angiven | ej angivet | ej bestämd | ej fastställd | ej känd`,
    elsewhere: `*saknas* | särskilt dokument*`,
    example: `till exempel | t ex`,
    marketing: `*marknadsför* | *reklam* | *nyhetsbrev* | *annonser*`,
    analytics: `*statisti* | *spårning* | *beteende* | *profil* | *analys* | *personalis*`,
    consent: `*samtyck*`,
    employee: `anställd | anställda | medarbetare | arbetstagare`,
    'other-party': `*kund* | *klient* | *leverantör* | *samarbet* | *kontakt* | *partner*`,
    endless: `tills vidare | tillsvidare* | på obestämd tid | utan tidsgräns* | *obegränsa* | raderas aldrig`,
    'no-limit': `ingen tidsgräns* | ingen frist* | ingen lagringstid*`,
    law: `*lagkrav* | *lagstift* | enligt lag* | *bokföring* | *penningtvätt*`,
    'law-name': `*lagen`,
    'law-part': `artikel | kapitel | kap`,
    authority: `lag | lagen | myndighet*`,
    refusal: `*avregistr* | *invändning* | *återkall* | *radering* | *avanmäl*`,
    'start-year': `*räkenskapsår* | *kalenderår*`,
    'start-relationship': `*affärsförbindelse* | *kundrelation*`,
    'start-transaction': `*transaktion*`,
    'start-employment': `*anställning*`,
    'start-recording': `*inspelning*`,
    'start-rejection': `*avslag*`,
    'start-contact': `senaste kontakt* | sista kontakt*`,
    'erasure-necessity': `*nödvändig*`,
    'erasure-objection': `*protest* | *invänd*`,
    'erasure-unlawful': `*olaglig* | *olovlig* | i strid*`,
    'erasure-duty': `*rättslig*`,
    'erasure-child': `*barn* | *underårig*`,
    'any-data': `*felaktig* | *ofullständig* | *personuppgift* | alla | all`,
    free: `*gratis* | *kostnadsfri* | *avgiftsfri* | inga | ingen`,
    measure: `
      *krypt* | *tvåfaktor* | *flerfaktor* | *säkerhetskopi* | *rollstyr* | *rollbaser* | *åtkomststyr*
      | *åtkomstkontrol* | *åtkomstbegräns* | *behörighetsstyr* | *behörighetskontrol* | *behörighetsbegräns*
      | *åtkomstret* | *behörighetsret* | *loggning* | *loggföring* | *logger* | *lösenord* | *brandväg* | låst | lås
      | *utbildning* | *tystnads* | *sårbarhet* | testad | *övervak* | *återställ* | *kamera* | *incident*`,
    access: `*krypt* | *åtkomst* | *behörig* | *lösenord* | *faktor* | *inlogg*`,
    negation: `inte | aldrig | inga | ingen | inget | ej`,
    only: `endast | bara | enbart`,
    all: `all | alla | alltid`,
    without: `utan | om inte`,
    with: `med | efter`,
    before: `innan | före`,
    themselves: `du själv* | du lämnar* | den registrerade* | dig själv*`,
    'other-ground': `rättslig grund* | rättsliga grund*`,
    sharing: `
      delar | delas | delat | dela | delning | *vidarebefordra* | lämna ut* | lämnar ut* | lämnas ut* | *utlämn*`,
    aim: `*sträva*`,
    abroad: `*tredjeland* | *utanför*`,
    'web-page': `*hemsida* | *webbplats*`,
    message: `e post* | epost* | *brev* | *besked* | *meddela* | *aviser* | *abonn*`,
    filler: `och | de`,
    ending: `s | r | ar | or | er | en | n | a | na | arna | orna | erna`,
    'ending-change': `a or`,
    'function-word': `
      och | är | av | på | till | som | det | inte | från | vi | med | vid | om | den | ska | blir | när | eller | kan
      | efter | att`,
    see: `se | jfr`,
    source: `
      andra | annan | olika | vissa | externa | offentliga | öppna | källa | källor | leverantör | leverantörer
      | sociala | och | från | våra | samarbetspartner | tredje | part`,
    'special-category': `
      hälsouppgift* | hälsodata | hälsotillstånd* | hälsoinformation | hälsoundersökning* | företagshälsovård*
      | sjukdom* | sjukfrånvaro* | sjukskriv* | sjukanmäl* | sjuklön* | läkarintyg* | diagnos* | medicinsk* | patient*
      | funktionsneds* | funktionshind* | allergi* | gravid* | biometri* | fingeravtryck* | ansiktsigenkänning
      | genetisk* | DNA | etnisk* | etnicitet | religi* | trosuppfattning* | trossamfund* | filosofisk övertygelse
      | politisk åskådning | politiska åsikter | partitillhörighet | fackförening* | fackförbund* | facklig*
      | fackmedlemskap* | sexuell* | sexualitet | sexualliv | känsliga uppgifter | känsliga personuppgifter
      | särskilda kategorier`,
    'criminal-data': `
      belastningsregist* | brottsuppgift* | brottsregist* | lagöverträdelse* | fällande dom* | brottmål* | kriminal*
      | kriminell* | bakgrundskontroll*`,
    'national-id': `
      personnummer* | personnr | samordningsnummer*`,
  },
  alone: {
    processing: `
      tjänst | tjänster | våra tjänster | leverans av tjänster | tillhandahållande av tjänster | databehandling
      | behandling | behandling av data | behandling av personuppgifter | personuppgiftsbehandling | IT-tjänster
      | enligt avtal | se avtal | diverse | övrigt`,
    purpose: `
      marknadsföring | kundtjänst | kundservice | administration | personaladministration | analys | statistik
      | säkerhet | forskning | drift | försäljning | kommunikation | allmänt | profilering | internt bruk | support
      | handläggning`,
    data: `annat | övrigt | diverse | andra | personuppgifter | alla uppgifter | data | uppgifter`,
    retention: `
      nödvändigt | vid behov | efter behov | aldrig | alltid | evigt | löpande | regelbundet | enligt avtal
      | enligt överenskommelse | varierar | ej fastställt | ej bestämt | ej aktuellt | permanent`,
    recipient: `
      partners | leverantörer | underleverantörer | andra | diverse | myndigheter | externa | konsulter | rådgivare
      | alla | personuppgiftsbiträden | koncernbolag`,
    security: `
      ja | ok | standard | säkert | säkerhet | konfidentiellt | lösenord | GDPR | tekniska åtgärder
      | organisatoriska åtgärder | IT-säkerhet`,
    country: `världen | global | internationellt | moln | molnet | utlandet | utomlands | diverse | annat`,
    open: `
      oklart | ej klart | att verifiera | att utreda | att utredas | att verifieras | att klargöra | ska verifiera
      | ska utreda | ska utredas | ska verifieras | ska klargöra | ej specificerat | ej beslutat | inte specificerat
      | inte beslutat`,
    endless: `aldrig`,
    none: `
      inga | ingen | inget | ingenting | inga följder | inga konsekvenser | ingen effekt | ingen nackdel
      | inga nackdelar`,
    'special-category': `hälsa | ras | religion`,
  },
};
