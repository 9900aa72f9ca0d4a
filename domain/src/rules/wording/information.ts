import type { Wording } from '#rules/rule.ts';
import { noticeWords } from '#rules/wording/information-notice.ts';
import { rightsWords } from '#rules/wording/information-rights.ts';
import { text } from '#language/text.ts';

export const informationWords: Wording<'information'> = {
  'source-missing': {
    message: text(
      'It is not recorded where these data come from. Unless people give them themselves, they must be told the source.',
      'Det er ikke oppgitt hvor opplysningene kommer fra. Hvis de registrerte ikke gir dem selv, skal de få vite kilden.',
    ),
    fix: text(
      'Add the source, also when it is the data subject.',
      'Legg til kilden, også når det er den registrerte selv.',
    ),
  },
  'source-unspecified': {
    message: text(
      'The data come from somebody else, but nobody can tell from this who that is. People must be told the source.',
      'Opplysningene kommer fra noen andre, men ingen kan lese ut av dette hvem det er. De registrerte skal få vite kilden.',
    ),
    fix: text(
      'Name the source, or the register or kind of organisation it is.',
      'Oppgi kilden ved navn, eller hvilket register eller hva slags virksomhet det er.',
    ),
  },
  'notice-missing': {
    message: text(
      'No privacy notice is linked, so nothing shows that people are told about this activity.',
      'Ingen personvernerklæring er knyttet til aktiviteten, så ingenting viser at de registrerte får informasjon om den.',
    ),
    fix: text(
      'Link the notice that tells people about it.',
      'Knytt aktiviteten til erklæringen som informerer om den.',
    ),
  },
  'provision-info-missing': {
    message: text(
      'People must be told whether they have to give their data, and what happens if they do not. The record does not say so for “{data}”{others}.',
      'De registrerte skal få vite om de må gi opplysningene, og hva som skjer hvis de ikke gjør det. Det er ikke oppgitt for «{data}»{others}.',
    ),
    fix: text(
      'Say whether the data must be provided, and the consequence of not providing them.',
      'Oppgi om opplysningene må gis, og følgen av ikke å gi dem.',
    ),
  },
  'profiling-not-declared': {
    message: text(
      'People are profiled here. Whether decisions follow automatically, by what logic, and how people object is not all on record.',
      'Her skjer det profilering. Det er ikke oppgitt fullt ut om automatiske avgjørelser følger, etter hvilken logikk, og hvordan de registrerte kan protestere.',
    ),
    fix: text(
      'Answer whether automated decisions are made, describe the logic, and record how people object.',
      'Svar på om det treffes automatiserte avgjørelser, beskriv logikken, og oppgi hvordan de registrerte kan protestere.',
    ),
  },
  'eprivacy-consent-missing': {
    message: text(
      'Nothing shows that people consent before this tracker is set, and it is not needed for a service they asked for.',
      'Ingenting viser at de registrerte samtykker før sporingen starter, og den er ikke nødvendig for en tjeneste de har bedt om.',
    ),
    fix: text(
      'Ask for consent before it is set and record that, or stop using it.',
      'Innhent samtykke før den starter, og oppgi det her, eller slutt å bruke den.',
    ),
  },
  'tracker-inventory-missing': {
    message: text(
      'People must be told what is set, by whom, and how long it stays. Missing here: {what}.',
      'De registrerte skal få vite hva som settes, av hvem og hvor lenge det blir liggende. Her mangler {what}.',
    ),
    fix: text(
      'Fill it in; the provider of a tracker of your own is an internal recipient.',
      'Fyll det inn; leverandøren av egen sporing er en intern mottaker.',
    ),
  },
  'anonymisation-claim-unsupported': {
    message: text(
      'The tracker is said to be anonymous, yet “{activity}” records personal data through it.',
      'Sporingen sies å være anonym, men «{activity}» registrerer personopplysninger gjennom den.',
    ),
    fix: text(
      'Withdraw the claim, or show how identification is ruled out.',
      'Trekk påstanden tilbake, eller vis hvordan identifisering er utelukket.',
    ),
  },
  'outdated-authority-reference': {
    message: text(
      'The notice sends people to an authority that can no longer help them with this.',
      'Erklæringen viser til en myndighet som ikke lenger kan hjelpe med dette.',
    ),
    fix: text('Name the authority that is competent today.', 'Oppgi myndigheten som er rett i dag.'),
  },
  'liability-disclaimer': {
    message: text(
      'The notice disclaims a responsibility that the law lays on the controller.',
      'Erklæringen fraskriver et ansvar som loven legger på den behandlingsansvarlige.',
    ),
    fix: text('Remove the disclaimer.', 'Fjern ansvarsfraskrivelsen.'),
  },
  ...noticeWords,
  ...rightsWords,
};
