import type { Wording } from '#rules/rule.ts';
import { text } from '#language/text.ts';

export const retentionWords: Wording<'retention'> = {
  'retention-missing': {
    message: text(
      'These data have no time limit for erasure, and no reason why none can be given.',
      'Disse opplysningene har ingen tidsfrist for sletting, og ingen begrunnelse for hvorfor den ikke kan oppgis.',
    ),
    fix: text(
      'Choose a retention schedule, or say why a time limit is not possible.',
      'Velg en lagringsregel, eller si hvorfor en tidsfrist ikke er mulig.',
    ),
  },
  'retention-indeterminate': {
    message: text(
      'Nobody can work out from this when the data are to be erased. “As long as necessary” repeats the law; it does not apply it.',
      'Ingen kan lese ut av dette når opplysningene skal slettes. «Så lenge det er nødvendig» gjentar loven, men anvender den ikke.',
    ),
    fix: text(
      'Give a period and what it runs from, or the criteria that decide the time.',
      'Oppgi en periode og hva den løper fra, eller kriteriene som avgjør tiden.',
    ),
  },
  'retention-trigger-missing': {
    message: text(
      'A period is given, but not the event it starts from, so the day of erasure cannot be worked out.',
      'Perioden er oppgitt, men ikke hendelsen den løper fra. Da kan ikke slettedagen regnes ut.',
    ),
    fix: text(
      'Say what the period runs from, such as the end of the contract.',
      'Oppgi hva perioden løper fra, for eksempel avtalens slutt.',
    ),
  },
  'retention-trigger-mismatch': {
    message: text(
      '{law} counts from another event: {trigger}. Counted from here, the data may be erased too early or kept too long.',
      '{law} regner fra noe annet ({trigger}). Regnet herfra kan opplysningene bli slettet for tidlig eller oppbevart for lenge.',
    ),
    fix: text(
      'Let the period run from what the statute says, or name the ground that allows this start.',
      'La perioden løpe fra det loven sier, eller oppgi grunnlaget for denne starten.',
    ),
  },
  'retention-ground-unspecified': {
    message: text(
      'The law is given as the reason for keeping these data, but not which law.',
      'Loven oppgis som grunn for å oppbevare opplysningene, men ikke hvilken lov.',
    ),
    fix: text('Name the statute and its section.', 'Oppgi loven og paragrafen.'),
  },
  'retention-over-maximum': {
    message: text(
      'The data are kept longer than {law} allows: {period}.',
      'Opplysningene oppbevares lenger enn {law} tillater: {period}.',
    ),
    fix: text(
      'Shorten the period, or name the other law that requires the longer one.',
      'Forkort perioden, eller oppgi den andre loven som krever lengre tid.',
    ),
  },
  'retention-under-minimum': {
    message: text(
      'The data are erased before the time {law} requires them to be kept: {period}.',
      'Opplysningene slettes før tiden {law} krever at de oppbevares: {period}.',
    ),
    fix: text(
      'Lengthen the period for what the statute covers, or say why it does not apply.',
      'Forleng perioden for det loven omfatter, eller si hvorfor den ikke gjelder.',
    ),
  },
  'retention-unlimited': {
    message: text(
      'The data are kept without end. That is only lawful where a law or an archive purpose carries it.',
      'Opplysningene oppbevares uten tidsbegrensning. Det er bare lovlig når en lov eller et arkivformål gir grunnlag for det.',
    ),
    fix: text(
      'Set an end, or name the law that requires lasting storage.',
      'Sett en frist, eller oppgi loven som krever varig oppbevaring.',
    ),
  },
  'retention-deletion-missing': {
    message: text(
      'There is a time limit, but nothing says how the data are erased or who sees to it.',
      'Det finnes en frist, men ingenting sier hvordan opplysningene slettes eller hvem som sørger for det.',
    ),
    fix: text('Say how it is done, and by whom.', 'Oppgi hvordan det gjøres, og av hvem.'),
  },
  'retention-not-by-category': {
    message: text(
      'The organisation’s general time limit is all there is for data that differ in source or sensitivity.',
      'Virksomhetens generelle frist er alt som gjelder for opplysninger med ulik kilde eller følsomhet.',
    ),
    fix: text(
      'Choose a retention schedule for each category that needs one of its own.',
      'Velg en lagringsregel for hver kategori som trenger sin egen.',
    ),
  },
  'retention-conflict': {
    message: text(
      'The same data about the same people are kept for different times from the same event: “{first}” in {one}, “{second}” in {other}.',
      'De samme opplysningene om de samme personene oppbevares ulikt fra samme hendelse: «{first}» i {one}, «{second}» i {other}.',
    ),
    fix: text(
      'Agree on one time limit, or say in the schedules how they differ.',
      'Bli enige om én frist, eller si i lagringsreglene hva som skiller dem.',
    ),
  },
  'retention-after-erasure': {
    message: text(
      'Data stay behind after the person has objected or asked for erasure, with no end to it.',
      'Opplysninger blir liggende etter at personen har protestert eller bedt om sletting, uten tidsbegrensning.',
    ),
    fix: text(
      'Erase what is not needed to respect the refusal, also at third parties, and set an end for the rest.',
      'Slett det som ikke trengs for å respektere reservasjonen, også hos tredjeparter, og sett en frist for resten.',
    ),
  },
};
