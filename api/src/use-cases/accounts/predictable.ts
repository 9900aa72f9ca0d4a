// The lists of common passwords are mostly a few words and walks over the keyboard, padded to the length asked for.
const stems = [
  'password passord passwort passwd pass admin administrator root user bruker login welcome velkommen letmein changeme changeit',
  'secret hemmelig qwerty qwertz azerty asdf zxcv qaz wsx edc iloveyou jegelskerdeg elsker love sunshine princess prinsesse',
  'football fotball baseball basketball soccer hockey liverpool chelsea arsenal barcelona rosenborg brann monkey dragon',
  'shadow master superman batman spiderman pokemon starwars naruto minecraft charlie jordan michael thomas andreas daniel',
  'summer winter spring autumn sommer vinter host januar februar mars april mai juni juli august september oktober november desember',
  'january february march june july october december monday tuesday wednesday thursday friday saturday sunday',
  'mandag tirsdag onsdag torsdag fredag lordag sondag norge norway oslo bergen trondheim stavanger tromso kristiansand drammen',
  'sverige danmark london berlin paris america google facebook microsoft windows apple samsung computer internet security sikkerhet',
  'personvern privacy gdpr datatilsynet company firma bedrift test testing demo guest gjest temp default service support hello hei',
  'abc abcd abcde abcdef alphabet onetwothree freedom whatever trustno trust killer hunter ninja mustang harley',
  'purple orange banana cookie chocolate sjokolade butterfly sommerfugl flower angel heart baby family familie mamma pappa',
]
  .join(' ')
  .split(' ')
  .toSorted((one, other) => other.length - one.length);

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertyuiopåasdfghjkløæzxcvbnm',
  '1q2w3e4r5t6y7u8i9o0p',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik',
];
const walks = rows.flatMap((row) => [row, Array.from(row).toReversed().join('')]);

/** How many signs from `at` on go along a row of keys or letters, or repeat one sign; 0 when fewer than three. */
function walkAt(text: string, at: number): number {
  let longest = 0;
  for (let end = at + 3; end <= text.length; end += 1) {
    const piece = text.slice(at, end);
    const isWalk = walks.some((walk) => walk.includes(piece)) || piece === piece.charAt(0).repeat(piece.length);
    if (!isWalk) break;
    longest = piece.length;
  }
  return longest;
}

const plain = (text: string): string =>
  text
    .replaceAll('@', 'a')
    .replaceAll('$', 's')
    .replaceAll('0', 'o')
    .replaceAll('1', 'i')
    .replaceAll('3', 'e')
    .replaceAll('4', 'a')
    .replaceAll('5', 's');

const yearAt = (text: string, at: number): number => (/^(?:19|20)\d\d/.test(text.slice(at, at + 4)) ? 4 : 0);
const stemAt = (text: string, at: number): number => stems.find((stem) => text.startsWith(stem, at))?.length ?? 0;

/** The signs left when well-known words, walks and repetitions are taken out, and how many were taken. */
function countUnpredictable(text: string): number {
  const unleeted = plain(text);
  let left = 0;
  for (let at = 0; at < text.length;) {
    const known = Math.max(stemAt(text, at), stemAt(unleeted, at), walkAt(text, at), yearAt(text, at));
    left += known === 0 ? 1 : 0;
    at += Math.max(known, 1);
  }
  return left;
}

const repeats = (text: string): boolean => /^(.{1,6})\1+.{0,5}$/su.test(text);

/** Whether a lower-case password is little more than well-known words, keyboard walks, a year or a repetition. */
export const isPredictable = (folded: string): boolean => repeats(folded) || countUnpredictable(folded) <= 4;
