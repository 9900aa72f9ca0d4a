import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Request, Response } from 'express';
import { actorOf } from '#http/signed-in.ts';
import type { KeptRequest, KeyedRequest } from '#storage/keyed-request.ts';
import { withKey } from '#storage/keyed-store.ts';
import { KeyTaken } from '#storage/problems.ts';
import type { Store } from '#storage/store.ts';
import { problem, Problem } from '#use-cases/problems/problem.ts';

const day = 24 * 60 * 60 * 1000;
/** Characters of a sealed answer that are kept; a larger one is not, and only that the request was carried out. */
const maxAnswerLength = 64 * 1024;

/** What was answered, as it is kept: the body before it became JSON, and the headers that went with it. */
interface StoredAnswer {
  readonly body?: unknown;
  readonly headers: Readonly<Record<string, number | string | string[]>>;
}

/** Carries out a request that names a key once, and answers it again with what it was answered then. */
export type Idempotent = <T>(request: Request, response: Response, work: () => Promise<T>) => Promise<T>;

const sha256 = (...parts: readonly string[]): string => hash('sha256', JSON.stringify(parts), 'base64url');

/** Reads the key; it is long enough that the answers in a copy of the database cannot be decrypted by guessing. */
function keyIn(request: Request): string | undefined {
  const key = request.get('Idempotency-Key');
  if (key !== undefined && !/^[\u0021-\u007E]{16,200}$/.test(key)) throw problem('key-malformed');
  return key;
}

const secretOf = (account: string, key: string): Buffer =>
  Buffer.from(hash('sha256', JSON.stringify(['answer', account, key]), 'base64'), 'base64');

/** Answers may hold secrets that are shown once: they are encrypted with the key of the request, which is not stored. */
function seal(secret: Buffer, answered: StoredAnswer): string | undefined {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', secret, nonce);
  const text = Buffer.concat([cipher.update(deflateRawSync(JSON.stringify(answered), { level: 1 })), cipher.final()]);
  const sealed = Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url');
  return sealed.length > maxAnswerLength ? undefined : sealed;
}

function open(secret: Buffer, sealed: string): StoredAnswer {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', secret, bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
  return JSON.parse(inflateRawSync(text).toString()) as StoredAnswer;
}

function repeatAnswer(response: Response, { answer }: KeptRequest, secret: Buffer): unknown {
  if (answer === undefined) throw problem('answer-not-kept');
  const { headers, body } = open(secret, answer);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  return body;
}

/** The headers that were added while a request was carried out. */
function headersAddedTo(response: Response, before: ReadonlySet<string>): StoredAnswer['headers'] {
  const added = Object.entries(response.getHeaders()).filter(([name]) => !before.has(name));
  return Object.fromEntries(added.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** Keeps requests and answers for a day, see {@link Idempotent}. */
export function idempotent({ journal, answers }: Pick<Store, 'journal' | 'answers'>, now: () => number): Idempotent {
  async function find(keyed: KeyedRequest): Promise<KeptRequest | undefined> {
    const kept = await answers.find(keyed.keyHash);
    if (!kept || now() - Date.parse(kept.at) > day) return undefined;
    if (kept.requestHash !== keyed.requestHash) throw problem('key-reused');
    return kept;
  }

  function keyedBy(key: string, account: string, request: Request): KeyedRequest {
    const body = JSON.stringify(request.body) ?? '';
    return {
      keyHash: sha256('key', account, key),
      // A body may hold a password: without the key, a guess at it cannot be tried out on the hash.
      requestHash: sha256(
        'request',
        account,
        key,
        request.method,
        request.originalUrl,
        request.get('If-Match') ?? '',
        body,
      ),
      at: new Date(now()).toISOString(),
      forgetBefore: new Date(now() - day).toISOString(),
    };
  }

  return async <T>(request: Request, response: Response, work: () => Promise<T>) => {
    const key = keyIn(request);
    if (key === undefined) return work();
    const account = actorOf(request).name;
    const secret = secretOf(account, key);
    const keyed = keyedBy(key, account, request);
    const known = await find(keyed);
    if (known) return repeatAnswer(response, known, secret) as T;
    const before = new Set(response.getHeaderNames());
    const sealed = (body: unknown) => seal(secret, { body, headers: headersAddedTo(response, before) });
    try {
      return await withKey(journal, { ...keyed, seal: sealed }, work);
    } catch (error) {
      // The same request may have been carried out meanwhile, and that may be why this one was refused.
      const previous = error instanceof KeyTaken || error instanceof Problem ? await find(keyed) : undefined;
      if (!previous) throw error;
      for (const name of Object.keys(headersAddedTo(response, before))) response.removeHeader(name);
      return repeatAnswer(response, previous, secret) as T;
    }
  };
}
