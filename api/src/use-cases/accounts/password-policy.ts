import { createHash } from 'node:crypto';
import { isPredictable } from '#use-cases/accounts/predictable.ts';

/** ASVS 5.0, 6.2.1 and 6.2.9 ask for 8 and allow 64: longer is what makes a password strong, so composition is not asked for. */
export const minLength = 12;
export const maxLength = 256;

/** What a password must not contain because it is easy to guess: names, the address, the product. */
export interface Owner {
  readonly name: string;
  readonly displayName: string;
  readonly email: string;
}

/** Why a password is refused, in one word; `undefined` when it is good enough. */
export type Refusal = 'password-too-short' | 'too-long' | 'malformed-text' | 'common-password' | 'password-has-name';

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);

function knownWords({ name, displayName, email }: Owner): string[] {
  const words = ['protokoll', ...wordsOf(name), ...wordsOf(displayName), ...wordsOf(email)];
  return words.filter((word) => word.length >= 4);
}

/** Judges a new password. */
export async function refusalOf(password: string, owner: Owner): Promise<Refusal | undefined> {
  const { length } = Array.from(password);
  if (length < minLength) return 'password-too-short';
  if (length > maxLength) return 'too-long';
  if (!password.isWellFormed()) return 'malformed-text';
  const folded = password.normalize('NFKC').toLowerCase();
  if (knownWords(owner).some((word) => folded.includes(word))) return 'password-has-name';
  if (isPredictable(folded) || (await isCommon(folded))) return 'common-password';
  return undefined;
}

const bytes = 6;
let common: Promise<Set<string>> | undefined;

async function readCommon(): Promise<Set<string>> {
  const { default: list } = await import('#use-cases/accounts/common-passwords.json', { with: { type: 'json' } });
  const hashes = Buffer.from(list.hashes, 'base64');
  return new Set(Array.from({ length: list.count }, (_, at) => hashes.toString('hex', at * bytes, (at + 1) * bytes)));
}

// Read when the first password is set: a server in its daily work never needs the list.
async function isCommon(folded: string): Promise<boolean> {
  common ??= readCommon();
  const hash = createHash('sha256').update(folded).digest('hex');
  return (await common).has(hash.slice(0, bytes * 2));
}
