import type { Issue } from '#entries/issues.ts';
import { type Text, text } from '#language/text.ts';

type Wording = (params: Readonly<Record<string, string | number>>) => Text;
const always =
  (en: string, nb: string): Wording =>
  () =>
    text(en, nb);

const wordings: Readonly<Record<string, Wording>> = {
  'unknown-field': always('There is no such field.', 'Feltet finnes ikke.'),
  'too-long': ({ maximum }) => text(`Too long: at most ${maximum} characters.`, `For langt: høyst ${maximum} tegn.`),
  'too-many': ({ maximum }) => text(`Too many: at most ${maximum}.`, `For mange: høyst ${maximum}.`),
  'too-large': ({ maximum }) => text(`Too large: at most ${maximum}.`, `For stort: høyst ${maximum}.`),
  'too-small': ({ minimum }) => text(`Too small: at least ${minimum}.`, `For lite: minst ${minimum}.`),
  'unknown-choice': always('This is not one of the choices.', 'Dette er ikke et av valgene.'),
  'wrong-type': always('This cannot be read here.', 'Dette kan ikke leses her.'),
  'malformed-text': always(
    'The text holds characters that cannot be stored.',
    'Teksten inneholder tegn som ikke kan lagres.',
  ),
  required: always('Something must stand here.', 'Her må det stå noe.'),
  'one-line': always('Only one line fits here.', 'Her er det plass til bare én linje.'),
  'not-email': always(
    'This is not an e-mail address, such as name@example.org.',
    'Dette er ikke en e-postadresse, som navn@example.org.',
  ),
  'not-url': always('An address begins with https:// or http://.', 'En adresse begynner med https:// eller http://.'),
  'not-phone': always(
    'A telephone number has digits, spaces and + only.',
    'Et telefonnummer har bare sifre, mellomrom og +.',
  ),
  'not-language': always('Give a language code, such as en or nb.', 'Oppgi en språkkode, som en eller nb.'),
  'not-a-country': always('This is no country we know.', 'Dette er ikke et land vi kjenner.'),
  'not-a-date': always(
    'This is no date. Write it as 2026-05-31 or 31.05.2026.',
    'Dette er ingen dato. Skriv den som 2026-05-31 eller 31.05.2026.',
  ),
  'not-a-number': always(
    'This is no whole number. Write it in digits, such as 1200.',
    'Dette er ikke et helt tall. Skriv det med sifre, som 1200.',
  ),
  'not-a-period': always(
    'This is no period of whole years, months, weeks and days.',
    'Dette er ingen periode av hele år, måneder, uker og dager.',
  ),
  'unknown-reference': ({ id }) => text(`There is no entry ${id}.`, `Det finnes ingen oppføring ${id}.`),
  'archived-reference': ({ id }) =>
    text(`${id} is archived. Restore it or choose another.`, `${id} er arkivert. Gjenopprett den eller velg en annen.`),
  'unknown-code': always('There is no such term in the vocabulary.', 'Begrepet finnes ikke i vokabularet.'),
  'one-of-these': always('Name exactly one: of, country or tool.', 'Oppgi nøyaktig én: of, country eller tool.'),
  itself: always('An entry cannot be merged with itself.', 'En oppføring kan ikke slås sammen med seg selv.'),
  'other-kind': always(
    'Only entries of the same kind can be merged.',
    'Bare oppføringer av samme slag kan slås sammen.',
  ),
  'not-found-here': always('This is not found any more.', 'Dette finnes ikke lenger blant funnene.'),
  'ended-already': always('This has ended already.', 'Dette er allerede avsluttet.'),
  'accepted-already': always('This has been accepted already.', 'Dette er allerede akseptert.'),
  cycle: ({ chain }) => text(`This would go round in a circle: ${chain}.`, `Dette ville gått i ring: ${chain}.`),
  'not-a-user-name': always(
    'Use small letters, digits, “.”, “-” and “_”, beginning with a letter.',
    'Bruk små bokstaver, sifre, «.», «-» og «_», og begynn med en bokstav.',
  ),
  'name-taken': always('There is an account of this name.', 'Det finnes en konto med dette navnet.'),
  'email-taken': always('Another account has this address.', 'En annen konto har denne adressen.'),
  'auditor-must-expire': always('An auditor’s access must end on a day.', 'En revisors tilgang må ha en sluttdato.'),
  'before-start': always('This ends before it begins.', 'Dette slutter før det begynner.'),
  'accepted-too-long': ({ last }) =>
    text(
      `A finding is accepted for two years at most: until ${last} at the latest.`,
      `Et funn kan aksepteres i høyst to år: senest til og med ${last}.`,
    ),
  'already-past': always('This day has passed.', 'Denne dagen er passert.'),
  'password-too-short': ({ minimum }) =>
    text(
      `Use at least ${minimum} characters; a few words in a row are good.`,
      `Bruk minst ${minimum} tegn; noen ord etter hverandre er bra.`,
    ),
  'common-password': always(
    'Others use this password, or one like it. Choose something nobody would guess.',
    'Andre bruker dette passordet, eller et som ligner. Velg noe ingen ville gjette.',
  ),
  'password-has-name': always(
    'A password must not hold your name, your address or the name of this program.',
    'Et passord kan ikke inneholde navnet ditt, adressen din eller navnet på dette programmet.',
  ),
  'wrong-password': always('This is not your present password.', 'Dette er ikke det nåværende passordet ditt.'),
  repeated: always('The same thing stands here twice.', 'Det samme står her to ganger.'),
};

const malformed = always('This is not in the form expected here.', 'Dette har ikke den formen som ventes her.');

/** What is wrong, in plain words that say how to mend it. */
export const issueText = (issue: Pick<Issue, 'code' | 'params'>): Text =>
  (wordings[issue.code] ?? malformed)(issue.params ?? {});
