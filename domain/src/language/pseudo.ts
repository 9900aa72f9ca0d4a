const plain = 'AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz';
const accented = 'ÅåƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļɅɱÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž';
const letters = new Map(Array.from(plain, (letter, at) => [letter, accented.charAt(at)]));

const gaps = /(\{\w+\})/;
const accent = (words: string): string => Array.from(words, (letter) => letters.get(letter) ?? letter).join('');

/**
 * English as a language of its own, for tests: with accents, so that plain letters on a screen were never given to be translated;
 * two fifths longer, so that what has no room to grow is seen; in brackets, so that what is cut off is.
 */
export function pseudo(en: string): string {
  const words = en.split(gaps).map((part) => (gaps.test(part) ? part : accent(part)));
  const more = Math.ceil(en.length * 0.4);
  return `[${words.join('')}${' ~~~~'.repeat(Math.ceil(more / 5)).slice(0, more)}]`;
}
