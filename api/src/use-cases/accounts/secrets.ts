import { hash, randomBytes, randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** A random secret of 256 bits as text for a cookie or a link. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of a random secret. A plain hash is enough: 2^256 secrets cannot be tried out. */
export const hashOf = (secret: string): string => hash('sha256', secret, 'base64url');

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const randomText = (length: number): string =>
  Array.from({ length }, () => letters.charAt(randomInt(letters.length))).join('');

function checksum(text: string): string {
  let rest = crc32(text);
  let digits = '';
  for (let place = 0; place < 6; place += 1) {
    digits = letters.charAt(rest % letters.length) + digits;
    rest = Math.floor(rest / letters.length);
  }
  return digits;
}

/**
 * An API token: `pk_`, 43 random letters and digits (256 bits) and a checksum, so that a scanner that finds one in a file knows
 * it for what it is, and a mistyped one costs no look-up.
 */
export function newToken(): string {
  const random = `pk_${randomText(43)}`;
  return random + checksum(random);
}

/** Whether a text has the form and the checksum of a token. */
export const isToken = (text: string): boolean =>
  /^pk_[0-9A-Za-z]{49}$/.test(text) && checksum(text.slice(0, -6)) === text.slice(-6);

// Without letters and digits that look alike on paper or sound alike on the telephone.
const clear = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A short random name for a session or token in lists and in the journal: it opens nothing. */
export const newHandle = (): string => Array.from({ length: 10 }, () => clear.charAt(randomInt(clear.length))).join('');

/** A password of 98 random bits in four groups, generated on request of the command line. */
export const newPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => clear.charAt(randomInt(clear.length))).join('')).join(
    '-',
  );
