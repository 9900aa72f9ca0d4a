import type { Wording } from '#rules/rule.ts';
import { text } from '#language/text.ts';

export const consentWords = {
  'consent-bundled-with-contract': {
    message: text(
      'Consent is asked for beside a contract with the same people, and nothing says that it is freely given. Whoever needs the contract cannot really refuse.',
      'Det bes om samtykke ved siden av en avtale med de samme personene, og ingenting sier at det er frivillig. Den som trenger avtalen, kan i praksis ikke si nei.',
    ),
    fix: text(
      'Use the contract as the basis for what it needs, and record that consent to the rest is freely given.',
      'Bruk avtalen som grunnlag for det den krever, og registrer at samtykket til resten er frivillig.',
    ),
  },
  'consent-of-employees': {
    message: text(
      'The basis is consent of “{people}”. Those who depend on their employer can rarely refuse freely.',
      'Grunnlaget er samtykke fra «{people}». Den som er avhengig av arbeidsgiveren sin, kan sjelden velge fritt.',
    ),
    fix: text(
      'Choose another basis, or record that refusing costs nothing and consent is freely given.',
      'Velg et annet grunnlag, eller registrer at det ikke koster noe å si nei, og at samtykket er frivillig.',
    ),
  },
  'consent-not-valid': {
    message: text(
      'This is not consent ({how}). Consent is given freely, and by a clear act of its own.',
      'Dette er ikke et samtykke ({how}). Et samtykke gis frivillig og ved en egen, klar handling.',
    ),
    fix: text(
      'Ask for consent by a choice people really make, or choose another basis.',
      'Be om samtykke med et valg folk faktisk tar, eller velg et annet grunnlag.',
    ),
  },
  'consent-not-granular': {
    message: text(
      'One consent covers several purposes, so that people can only take all of them or none.',
      'Ett samtykke dekker flere formål, slik at folk bare kan si ja til alle eller ingen.',
    ),
    fix: text('Ask for consent to each purpose.', 'Be om samtykke til hvert formål.'),
  },
  'consent-detriment': {
    message: text(
      'Refusing or withdrawing consent costs people something: “{detriment}”. That speaks against its being freely given.',
      'Det koster de registrerte noe å nekte samtykke eller trekke det tilbake: «{detriment}». Det taler mot at det er frivillig.',
    ),
    fix: text(
      'Offer the same without consent, or choose another basis.',
      'Tilby det samme uten samtykke, eller velg et annet grunnlag.',
    ),
  },
  'consent-withdrawal-missing': {
    message: text(
      'It is not recorded how people withdraw their consent. It must be as easy as giving it.',
      'Det er ikke oppgitt hvordan samtykket trekkes tilbake. Det skal være like lett som å gi det.',
    ),
    fix: text(
      'Say how consent is withdrawn, such as a link in every e-mail.',
      'Oppgi hvordan samtykket trekkes tilbake, for eksempel med en lenke i hver e-post.',
    ),
  },
  'consent-evidence-missing': {
    message: text(
      'It is not recorded how you can show who consented, when and to which words.',
      'Det er ikke oppgitt hvordan dere kan vise hvem som har samtykket, når og til hvilken ordlyd.',
    ),
    fix: text('Say where evidence of consent is kept.', 'Oppgi hvor bevis for samtykket oppbevares.'),
  },
  'consent-not-explicit': {
    message: text(
      'The condition for special categories is explicit consent, but the consent is not recorded as explicit.',
      'Vilkåret for særlige kategorier er uttrykkelig samtykke, men samtykket er ikke registrert som uttrykkelig.',
    ),
    fix: text(
      'Ask for an express statement and record it, or choose another condition.',
      'Be om en uttrykkelig erklæring og registrer det, eller velg et annet vilkår.',
    ),
  },
  'marketing-consent-missing': {
    message: text(
      'Marketing is sent by electronic message without consent. That is only allowed to existing customers, for similar products of your own.',
      'Markedsføring sendes som elektronisk melding uten samtykke. Det er bare tillatt til eksisterende kunder, for tilsvarende egne produkter.',
    ),
    fix: text(
      'Ask for consent or, for existing customers, name the national law that makes the exception.',
      'Be om samtykke, eller oppgi for eksisterende kunder den nasjonale loven som gjør unntak.',
    ),
  },
} satisfies Wording<'lawfulness'>;
