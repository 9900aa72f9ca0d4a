import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Request, Response } from 'express';
import { actorOf } from '#http/who.ts';
import type { AnswerStore, KeptRequest, KeyedRequest } from '#storage/keyed-request.ts';
import { withKey } from '#storage/keyed-store.ts';
import { KeyTaken } from '#storage/problems.ts';
import { problem, Problem } from '#use-cases/problems/problem.ts';

const day = 24 * 60 * 60 * 1000;
const minute = 60 * 1000;
/** Characters of a sealed answer that are kept; a larger one is not, and only that the request was carried out. */
const longest = 64 * 1024;

/** An answer that is sent in one piece. */
export interface WholeAnswer {
  readonly status: number;
  readonly json?: string | Buffer;
}

interface Sealed {
  readonly status: number;
  readonly json?: string;
  readonly headers: Readonly<Record<string, number | string | string[]>>;
}

/** Carries out a request that names a key once, and answers it again with what it was answered then. */
export type OnlyOnce = (request: Request, response: Response, make: () => Promise<WholeAnswer>) => Promise<WholeAnswer>;

const sha256 = (...parts: readonly string[]): string => hash('sha256', JSON.stringify(parts), 'base64url');

/** Long enough that nobody tries out keys to open the answers in a copy of the database. */
function keyIn(request: Request): string | undefined {
  const key = request.get('Idempotency-Key');
  if (key !== undefined && !/^[\u0021-\u007E]{16,200}$/.test(key)) throw problem('key-malformed');
  return key;
}

const secretOf = (account: string, key: string): Buffer =>
  Buffer.from(hash('sha256', JSON.stringify(['answer', account, key]), 'base64'), 'base64');

/** Answers may hold secrets that are shown once: only who knows the key, which is not kept, can open one. */
function seal(secret: Buffer, answer: Sealed): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', secret, nonce);
  const text = Buffer.concat([cipher.update(deflateRawSync(JSON.stringify(answer), { level: 1 })), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url');
}

function open(secret: Buffer, sealed: string): Sealed {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', secret, bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
  return JSON.parse(inflateRawSync(text).toString()) as Sealed;
}

function answeredAgain(response: Response, kept: KeptRequest, secret: Buffer, now: number): WholeAnswer {
  if (kept.answer === undefined) {
    if (now - Date.parse(kept.at) > minute) throw problem('answer-not-kept');
    throw problem('in-progress', { headers: { 'Retry-After': '1' } });
  }
  const { headers, ...answer } = open(secret, kept.answer);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  return answer;
}

/** The headers that were added while a request was carried out. */
function addedTo(response: Response, before: ReadonlySet<string>): Sealed['headers'] {
  const added = Object.entries(response.getHeaders()).filter(([name]) => !before.has(name));
  return Object.fromEntries(added.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** Keeps requests and answers for a day, see {@link OnlyOnce}. */
export function onlyOnce(answers: AnswerStore, now: () => number): OnlyOnce {
  async function find(keyed: KeyedRequest): Promise<KeptRequest | undefined> {
    const kept = await answers.find(keyed.keyHash);
    if (!kept || now() - Date.parse(kept.at) > day) return undefined;
    if (kept.requestHash !== keyed.requestHash) throw problem('key-reused');
    return kept;
  }

  // The answer does not wait for it: it is sent again only to who has not received it.
  function keep(keyed: KeyedRequest, sealed: string): void {
    if (sealed.length > longest) return;
    answers.keep(keyed, sealed).catch(() => undefined);
  }

  return async (request, response, make) => {
    const key = keyIn(request);
    if (key === undefined) return make();
    const account = actorOf(request).name;
    const secret = secretOf(account, key);
    const body = JSON.stringify(request.body) ?? '';
    const keyed = {
      keyHash: sha256('key', account, key),
      requestHash: sha256(request.method, request.originalUrl, request.get('If-Match') ?? '', body),
      at: new Date(now()).toISOString(),
      forgetBefore: new Date(now() - day).toISOString(),
    };
    const known = await find(keyed);
    if (known) return answeredAgain(response, known, secret, now());
    const before = new Set(response.getHeaderNames());
    try {
      const answer = await withKey(keyed, make);
      const json = answer.json?.toString();
      keep(
        keyed,
        seal(secret, { ...answer, ...(json !== undefined && { json }), headers: addedTo(response, before) } as Sealed),
      );
      return answer;
    } catch (error) {
      // The same request may have been carried out meanwhile, and that may be why this one was refused.
      const twin = error instanceof KeyTaken || error instanceof Problem ? await find(keyed) : undefined;
      if (twin && (error instanceof KeyTaken || twin.answer !== undefined))
        return answeredAgain(response, twin, secret, now());
      throw error;
    }
  };
}
