import type { Wording } from '#rules/rule.ts';
import { text } from '#language/text.ts';

export const upkeepWords: Wording<'upkeep'> = {
  'not-reviewed': {
    message: text(
      'The day of review has passed, or nobody has looked at this for longer than the organisation allows.',
      'Dagen for gjennomgang er passert, eller ingen har sett på dette på lenger tid enn virksomheten tillater.',
    ),
    fix: text('Go through the record and set the next review.', 'Gå gjennom oppføringen og sett neste gjennomgang.'),
  },
  'owner-missing': {
    message: text(
      'Nobody is named who knows this and keeps it up to date.',
      'Det er ikke oppgitt noen som kjenner dette og holder det oppdatert.',
    ),
    fix: text('Name an owner.', 'Oppgi en eier.'),
  },
  'owner-inactive': {
    message: text(
      '{person} is no longer active and cannot answer for this.',
      '{person} er ikke lenger aktiv og kan ikke svare for dette.',
    ),
    fix: text('Name another owner.', 'Oppgi en annen eier.'),
  },
  'ended-not-erased': {
    message: text(
      'The activity has ended, but nothing confirms that its data have been erased.',
      'Aktiviteten er avsluttet, men ingenting bekrefter at opplysningene er slettet.',
    ),
    fix: text(
      'Erase what is no longer needed, and confirm it here.',
      'Slett det som ikke lenger trengs, og bekreft det her.',
    ),
  },
  'unsettled-answer': {
    message: text('This is {state}, so nobody can rely on it.', 'Dette er {state}, så ingen kan bygge på det.'),
    fix: text(
      'Find out and give the answer; where a remark asks for it, confirm the remark too.',
      'Finn det ut og gi svaret; bekreft også merknaden der det står en.',
    ),
  },
  'link-only-answer': {
    message: text(
      'The answer is only a link or a file name. The record itself must hold what Article 30 asks for.',
      'Svaret er bare en lenke eller et filnavn. Selve protokollen skal inneholde det artikkel 30 krever.',
    ),
    fix: text('Write down what the document says.', 'Skriv inn det dokumentet sier.'),
  },
  'acronym-unexplained': {
    message: text(
      'An authority cannot know what “{acronym}” stands for.',
      'En myndighet kan ikke vite hva «{acronym}» står for.',
    ),
    fix: text('Spell it out once.', 'Skriv det ut én gang.'),
  },
  'possible-duplicate-activity': {
    message: text(
      'It looks the same as “{other}”, but the legal basis or the time limits differ.',
      'Den ser ut til å være den samme som «{other}», men behandlingsgrunnlaget eller fristene er ulike.',
    ),
    fix: text(
      'Gather what both hold in one of them and archive the other, or name them so that the difference shows.',
      'Samle innholdet i den ene og arkiver den andre, eller gi dem navn som viser forskjellen.',
    ),
  },
  'possible-duplicate-entry': {
    message: text(
      'It is called nearly the same as “{other}”. Two entries for one thing make the register contradict itself.',
      'Den heter nesten det samme som «{other}». To oppføringer for én ting får registeret til å motsi seg selv.',
    ),
    fix: text(
      'Make the two one by {how}, or name them so that the difference shows.',
      'Gjør de to til én ved å {how}, eller gi dem navn som viser forskjellen.',
    ),
  },
  'entry-unused': {
    message: text(
      'Nothing in the register refers to this entry.',
      'Ingenting i registeret viser til denne oppføringen.',
    ),
    fix: text('Refer to it where it belongs, or archive it.', 'Vis til den der den hører hjemme, eller arkiver den.'),
  },
  'archived-entry-used': {
    message: text(
      'This still refers to “{entry}”, which has been archived.',
      'Dette viser fortsatt til «{entry}», som er arkivert.',
    ),
    fix: text(
      'Choose an entry that is in use, or restore this one.',
      'Velg en oppføring som er i bruk, eller gjenopprett denne.',
    ),
  },
};
