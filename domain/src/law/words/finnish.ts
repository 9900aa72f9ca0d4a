import type { SuppliedWords } from '#law/words/supplied-words.ts';

/** Words of Finnish. */
export const finnish: SuppliedWords = {
  language: 'fi',
  within: {
    purpose: `
      palvelujen parantaminen | palveluiden parantaminen | palvelujemme parantaminen | palveluidemme parantaminen
      | palvelun kehittäminen | palvelujen kehittäminen | palveluiden kehittäminen | käyttökokemuksen parantaminen
      | liiketoiminnan tarkoituksiin | liiketoiminnalliset tarkoitukset | liiketoimintatarkoituksiin
      | kaupalliset tarkoitukset | sisäiset tarkoitukset | muut tarkoitukset | muihin tarkoituksiin | tuleva tutkimus`,
    data: `
      muut tiedot | muita tietoja | muut henkilötiedot | muut tarpeelliset tiedot | itse antamasi tiedot
      | mukaan lukien muun muassa | ja niin edelleen | jne | yms | ym`,
    retention: `
      niin kauan kuin on tarpeen | niin kauan kuin se on tarpeen | niin kauan kuin ne ovat tarpeen
      | niin kauan kuin on tarpeellista | niin kauan kuin se on tarpeellista | niin kauan kuin tarpeen
      | niin kauan kuin on välttämätöntä | niin kauan kuin tarvitaan | kauemmin kuin on tarpeen
      | pidempään kuin on tarpeen | ei ole enää tarpeen | eivät ole enää tarpeen | ei enää tarvita | kohtuullisen ajan
      | toistaiseksi | rajoittamattoman ajan | rajoituksetta | määrittelemättömän ajan | pysyvästi
      | lain vaatiman ajan | voimassa olevan lainsäädännön mukaisesti | lainsäädännön edellyttämän ajan
      | sisäisten ohjeiden mukaan`,
    recipient: `
      kolmannet osapuolet | kolmansille osapuolille | kolmas osapuoli | kolmannelle osapuolelle | yhteistyökumppanit
      | yhteistyökumppaneille | yhteistyökumppani | liikekumppanit | valitut kumppanit | palveluntarjoajat
      | palveluntarjoajille | ulkopuoliset tahot | muut yritykset | muut osapuolet | muut vastaanottajat
      | muut viranomaiset | toimivaltaiset viranomaiset`,
    security: `
      asianmukaiset tekniset ja organisatoriset toimenpiteet | asianmukaisin teknisin ja organisatorisin toimenpitein
      | tekniset ja organisatoriset toimenpiteet | teknisin ja organisatorisin toimenpitein
      | asianmukaiset suojatoimet | asianmukaisesti suojattu | tarvittavat suojatoimet | riittävät suojatoimet
      | säilytetään turvallisesti | hyvä tietoturva | korkea tietoturva`,
    country: `
      koko maailma | koko maailmassa | ympäri maailmaa | maailmanlaajuisesti | maailmanlaajuinen | kaikki maat
      | useat maat | useissa maissa | muut maat | kolmannet maat | kolmansiin maihin | EU:n ulkopuolelle
      | EU:n ulkopuolella | ETA:n ulkopuolelle | ETA-alueen ulkopuolelle | EU/USA`,
    'law-part': `artikla | luku | pykälä`,
    'start-contact': `viimeinen yhteydenot* | viimeisestä yhteydenot* | viimeisen yhteydenot*`,
    with: `jälkeen | jos | kun`,
    before: `ennen`,
    'not-stated': `ei ilmoitettu | ei määritelty | ei päätetty | ei tiedossa | ei nimetty`,
    elsewhere: `*puuttuu*`,
    example: `*esimerkiksi* | esim`,
    marketing: `*markkinoin* | *reklaam* | *uutiskirj* | *mainon* | *mainos*`,
    analytics: `*tilasto* | *seuran* | *profil* | *analys* | *personalis*`,
    consent: `*suostumu*`,
    employee: `työntekijä* | henkilöstö*`,
    'other-party': `*asiakka* | *asiakas* | *toimittaj* | *kumppan*`,
    endless: `*toistaiseksi* | *pysyvästi* | *määräämättömän*`,
    'no-limit': `ei määräaikaa* | ei säilytysaikaa*`,
    law: `*lainsäädän* | *lakisää* | *kirjanpito* | *rahanpesu*`,
    'law-name': `*laki`,
    authority: `laki | lain | viranomai*`,
    refusal: `*vastust* | *peruut* | *poisto*`,
    'start-year': `*tilikau* | *kalenterivuo*`,
    'start-relationship': `*asiakassuh*`,
    'start-transaction': `*liiketapahtum*`,
    'start-employment': `*työsuhde* | *työsuhte*`,
    'start-recording': `*tallen*`,
    'start-rejection': `*hylkä*`,
    'erasure-necessity': `*tarpeel*`,
    'erasure-objection': `*vastust*`,
    'erasure-unlawful': `*lainvast*`,
    'erasure-duty': `*lakisää*`,
    'erasure-child': `*laps*`,
    'any-data': `*virheell* | *puutteell* | *henkilötie* | *kaikki*`,
    free: `*maksut* | *ilmai*`,
    measure: `
      *salauk* | *salaus* | *salattu* | *monivaih* | *kaksivaih* | *varmuuskopi* | *käyttöoikeu* | *kulunvalvon*
      | *lokit* | *salasan* | *palomuur* | *lukit* | *koulutu* | *salassapito* | *haavoittuv* | *silppu*`,
    access: `*salauk* | *salaus* | *salattu* | *käyttöoikeu* | *pääsy* | *salasan*`,
    negation: `ei | eikä | emme | koskaan | mitään`,
    only: `vain | ainoastaan`,
    all: `kaikki`,
    without: `ilman`,
    themselves: `*itse*`,
    'other-ground': `*oikeusperust*`,
    sharing: `*luovut*`,
    aim: `*pyri*`,
    abroad: `*kolman*`,
    'web-page': `*verkkosivu*`,
    message: `*sähköposti* | *kirje* | *ilmoit* | *tilaa*`,
    filler: `ja`,
    ending: `t`,
    'function-word': `
      ja | on | tai | sekä | että | joka | jotka | mukaan | varten | ovat | kun | tämä | henkilötietoja | tiedot
      | tietoja`,
    see: `katso | ks`,
    source: `
      muut | muu | kolmas | kolmannet | osapuoli | osapuolet | julkiset | julkinen | lähde | lähteet | kumppani
      | kumppanit | rekisteri | rekisterit | sosiaalinen | ja`,
    'special-category': `
      terveystie* | terveydentila* | terveydenhuol* | terveysdata | terveystarkastu* | työterveys* | sairau*
      | sairauspoissaolo* | sairausloma* | diagnoosi* | potila* | lääkärintodistu* | lääketie* | vammai*
      | vajaakuntoi* | allergi* | raskau* | biometri* | sormenjäl* | kasvojentunnist* | geneetti* | DNA | etni*
      | uskonno* | uskonto* | vakaumu* | poliitti* | puoluekan* | ammattiliit* | ammattiyhdisty* | seksuaali*
      | erityiset henkilötietoryhmät | erityisiä henkilötietoryhmiä | erityisiin henkilötietoryhmiin | arkaluont*`,
    'criminal-data': `
      rikos* | rikkomu* | rikoks* | rikosrekisteri* | rikostuomio*`,
    'national-id': `
      henkilötunnu* | hetu | sosiaaliturvatunnu*`,
  },
  alone: {
    processing: `
      palvelu | palvelut | palvelumme | palvelujen tarjoaminen | palveluiden tarjoaminen | tietojenkäsittely
      | käsittely | henkilötietojen käsittely | IT-palvelut | sopimuksen mukaan | muu | muut`,
    purpose: `
      markkinointi | asiakaspalvelu | hallinto | henkilöstöhallinto | analytiikka | tilastointi | tietoturva
      | turvallisuus | tutkimus | myynti | viestintä | yleinen | profilointi | sisäinen käyttö | tuki
      | asiakassuhteen hoitaminen`,
    data: `muu | muut | muuta | henkilötiedot | kaikki tiedot | yleiset tiedot | tiedot`,
    retention: `
      tarpeen mukaan | tarvittaessa | ei koskaan | aina | ikuisesti | jatkuvasti | säännöllisesti | sopimuksen mukaan
      | vaihtelee | ei määritelty | ei sovellu | pysyvä`,
    recipient: `
      kumppanit | toimittajat | alihankkijat | muut | viranomaiset | ulkopuoliset | konsultit | neuvonantajat | kaikki
      | käsittelijät | konserniyhtiöt`,
    security: `
      kyllä | ok | turvallinen | turvallisesti | tietoturva | luottamuksellinen | salasana | GDPR
      | tekniset toimenpiteet | organisatoriset toimenpiteet`,
    country: `maailma | globaali | kansainvälinen | kansainvälisesti | pilvi | pilvessä | ulkomaat | ulkomailla | muu`,
    open: `vahvistettava | epäselvä | selvitettävä | tarkistettava | ei määritelty | ei tiedossa`,
    endless: `ei koskaan`,
    none: `ei mitään | ei vaikutusta | ei seurauksia`,
    'special-category': `terveys | rotu | uskonto`,
  },
};
