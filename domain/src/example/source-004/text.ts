/** The document as it was found, to the letter: 004_601e49ab5c913be6.txt. */
export const text = `Personvernerklæring

Behandling av personopplysninger

Hensikt

Vi beskytter personvernet ditt. Du skal kunne føle deg trygg når du overlater personopplysningene dine til oss. Det er derfor vi har etablert denne politikken. Den er basert på gjeldende databeskyttelseslovgivning og tydeliggjør hvordan vi jobber for å ivareta dine rettigheter og ditt personvern.

Formålet med denne policyen er at du skal vite hvordan vi behandler personopplysningene dine, hva vi bruker dem til, hvem som kan få tilgang til dem og under hvilke betingelser, og hvordan du kan utøve dine rettigheter.

Bakgrunn

Vi behandler dine personopplysninger primært for å oppfylle våre forpliktelser overfor deg. Vårt utgangspunkt er ikke å behandle mer personopplysninger enn det som er nødvendig for formålet, og vi tilstreber alltid å bruke minst personvernsensitive data.

Vi trenger også dine personopplysninger for å gi deg god service, for eksempel når det gjelder teknisk support, oppfølging og informasjon. Vi kan også trenge dine personopplysninger for å overholde lover og utføre kunde- og markedsanalyser.

Ingen personopplysninger samles inn eller lagres uten ditt samtykke, og du har rett til å protestere mot at vi bruker personopplysninger til direkte markedsføring.

Hvilken informasjon behandler vi?

Vi behandler kun personopplysninger når vi har et juridisk grunnlag. Vi behandler ikke personopplysninger annet enn når det er nødvendig for å oppfylle forpliktelser i henhold til avtaler og lover. Her er eksempler på personopplysningene vi behandler:

 • Navn
 • Adresse
 • E-postadresse
 • Telefonnummer
 • Faksnummer
 • Bankrelatert informasjon
 • Informasjon som du selv har registrert og frivillig oppgitt

Hvilken informasjon deler vi?

Vårt utgangspunkt er ikke å utlevere dine personopplysninger til tredjeparter hvis du ikke har samtykket til det eller hvis det ikke er nødvendig for å oppfylle våre forpliktelser i henhold til kontrakt eller lov. I tilfeller hvor vi utleverer personopplysninger til tredjeparter, utarbeider vi konfidensialitetsavtaler og sørger for at personopplysningene behandles på en betryggende måte.

Innsamling av personopplysninger

Vi prøver så mye som mulig å innhente ditt samtykke før vi begynner å behandle dine personopplysninger. Du har rett til å trekke tilbake samtykket ditt når som helst. Vi vil da ikke lenger behandle dine personopplysninger eller innhente nye, forutsatt at det ikke er nødvendig for å oppfylle våre forpliktelser i henhold til avtale eller lov.

Husk at tilbaketrekking av samtykke kan bety at vi ikke kan oppfylle forpliktelsene vi har i forhold til deg.

Vi får tilgang til dine personopplysninger på følgende måter:

 • Informasjon som du gir oss direkte i kontakt med oss på telefon
 • Data som du gir oss direkte i kontakt med oss via e-post
 • Informasjon som du gir oss via vårt kontaktskjema på vår nettside
 • Informasjon vi henter fra offentlige registre
 • Data som vi mottar når du registrerer deg for nyhetsbrev og andre utsendelser
 • Informasjon vi mottar når du svarer på undersøkelser og undersøkelser

Ved å dele informasjonen din i kontakt med oss via vårt kontaktskjema eller via telefon, samtykker du til at vi behandler dine personopplysninger i samsvar med denne policyen.

Lagringstid for dataene

Vi behandler personopplysningene dine ikke lenger enn den perioden som kreves for å oppnå formålene som personopplysningene behandles for, eller i lengre tid for formål som er tillatt ved lov, og uansett slettet uten urimelig opphold.

Ytterligere informasjon om hvordan vi behandler kundedataene våre finner du i vår Vilkår og betingelser`;
