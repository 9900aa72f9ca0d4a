import type { Issue } from '#entries/issues.ts';
import { fill, type Text, text } from '#language/text.ts';

const wordings: Readonly<Record<string, Text<string>>> = {
  'unknown-field': text('There is no such field.'),
  'too-long': text('Too long: at most {maximum} characters.'),
  'too-many': text('Too many: at most {maximum}.'),
  'too-large': text('Too large: at most {maximum}.'),
  'too-small': text('Too small: at least {minimum}.'),
  'unknown-choice': text('This is not one of the choices.'),
  'wrong-type': text('This cannot be read here.'),
  'malformed-text': text('The text holds characters that cannot be stored.'),
  required: text('Something must stand here.'),
  'one-line': text('Only one line fits here.'),
  'not-email': text('This is not an e-mail address, such as name@example.org.'),
  'not-url': text('An address begins with https:// or http://.'),
  'not-phone': text('A telephone number has digits, spaces and + only.'),
  'not-language': text('Give a language code, such as en or nb.'),
  'not-a-country': text('This is no country we know.'),
  'not-a-date': text('This is no date. Write it as 2026-05-31 or 31.05.2026.'),
  'not-a-number': text('This is no whole number. Write it in digits, such as 1200.'),
  'not-a-period': text('This is no period of whole years, months, weeks and days.'),
  'unknown-reference': text('There is no entry {id}.'),
  'archived-reference': text('{id} is archived. Restore it or choose another.'),
  'unknown-code': text('There is no such term in the vocabulary.'),
  'one-of-these': text('Name exactly one: of, country or tool.'),
  itself: text('An entry cannot be merged with itself.'),
  'other-kind': text('Only entries of the same kind can be merged.'),
  'not-found-here': text('This is not found any more.'),
  'ended-already': text('This has ended already.'),
  'accepted-already': text('This has been accepted already.'),
  cycle: text('This would go round in a circle: {chain}.'),
  'not-a-user-name': text('Use small letters, digits, “.”, “-” and “_”, beginning with a letter.'),
  'name-taken': text('There is an account of this name.'),
  'email-taken': text('Another account has this address.'),
  'auditor-must-expire': text('An auditor’s access must end on a day.'),
  'before-start': text('This ends before it begins.'),
  'accepted-too-long': text('A finding is accepted for two years at most: until {last} at the latest.'),
  'day-to-come': text('This day is still to come. The register is shown as of today or of a day gone by.'),
  'already-past': text('This day has passed.'),
  'password-too-short': text('Use at least {minimum} characters; a few words in a row are good.'),
  'common-password': text('Others use this password, or one like it. Choose something nobody would guess.'),
  'password-has-name': text('A password must not hold your name, your address or the name of this program.'),
  'wrong-password': text('This is not your present password.'),
  'role-not-held': text('You do not have this role. A token acts in a role of its maker.'),
  repeated: text('The same thing stands here twice.'),
};

const malformed = text('This is not in the form expected here.');

/** What is wrong, in plain words that say how to mend it. */
export const issueText = ({ code, params = {} }: Pick<Issue, 'code' | 'params'>): Text =>
  fill(wordings[code] ?? malformed, params);
