import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer, Client } from '../client.ts';
import type { Running } from '../signing-in.ts';
import { at, withOfficer, withRole } from './requests.ts';

let server: Running;
let callers: readonly Client[];

beforeAll(async () => {
  const { server: started, officer } = await withOfficer();
  server = started;
  callers = [officer, await withRole(server, 'privacy-officer')];
});
afterAll(async () => server[Symbol.asyncDispose]());

const printable = fc.string({ unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCodePoint(code)) });
/** All that a header may hold: every byte but control characters. */
const latin = fc.string({
  unit: fc
    .oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 0x80, max: 0xff }))
    .map((code) => String.fromCodePoint(code)),
});
/** Few good keys, so that they come again and in every account's hand; and all that a header can hold. */
const keys = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a'.repeat(16), 'b'.repeat(200), '"quoted", 12345678'.replace(' ', '-')) },
  fc.constantFrom(
    '',
    'a'.repeat(15),
    'a'.repeat(201),
    `${'a'.repeat(16)}, ${'a'.repeat(16)}`,
    `a${'\u00A0'.repeat(20)}`,
  ),
  printable.map((text) => text.padEnd(16, '-').slice(0, 200)),
  printable,
  latin,
  latin.map((text) => text.padEnd(20, 'ø')),
);

interface Attempt {
  readonly caller: number;
  readonly key: string;
  readonly name: string;
  readonly query: string;
}

const attempts = fc.record({
  caller: fc.constantFrom(0, 1),
  key: keys,
  name: fc.constantFrom('Sales', 'HR'),
  query: fc.constantFrom('', '', '', '?lang=nb'),
});

const send = ({ caller, key, name, query }: Attempt): Promise<Answer> =>
  (callers[caller] as Client).send('POST', at('unit') + query, { values: { name } }, { 'Idempotency-Key': key });

const linesWritten = async () => (await server.journal.head()).seq;
const problemOf = ({ status, body }: Answer) => `${status} ${(body as { type?: string }).type ?? ''}`;

/** The key as it arrives: whatever carries a header takes blanks off its ends. */
const isKey = (sent: string): boolean => /^[!-~]{16,200}$/.test(sent.replaceAll(/^[\t ]+|[\t ]+$/g, ''));

/** The request and its answer, by the caller and the key. */
const answered = new Map<string, { readonly request: string; readonly text: string }>();
const places = ({ caller, key }: Attempt): string => `${caller} ${key.trim()}`;
const requestOf = ({ name, query }: Attempt): string => name + query;

/** What an attempt must come to: its answer, the lines it writes, and whether the text is one that was answered before. */
function expected(attempt: Attempt) {
  if (!isKey(attempt.key)) return { answer: '400 /problems/key-malformed', written: 0, isKnown: false };
  const known = answered.get(places(attempt));
  if (!known) return { answer: '201 ', written: 1, isKnown: false };
  if (known.request !== requestOf(attempt)) return { answer: '422 /problems/key-reused', written: 0, isKnown: false };
  return { answer: '201 ', written: 0, isKnown: true };
}

/** Whether the account was answered this text under this key before; a text of another account or key is never answered. */
function isKnown(attempt: Attempt, text: string): boolean {
  const owners = [...answered].filter(([, known]) => known.text === text).map(([place]) => place);
  if (owners.some((place) => place !== places(attempt))) throw new Error(`answered what belongs to ${owners.join()}`);
  return owners.length > 0;
}

async function observed(attempt: Attempt) {
  const lines = await linesWritten();
  const answer = await send(attempt);
  const written = (await linesWritten()) - lines;
  const outcome = {
    answer: problemOf(answer),
    written,
    isKnown: answer.status === 201 && isKnown(attempt, answer.text),
  };
  if (written > 0) answered.set(places(attempt), { request: requestOf(attempt), text: answer.text });
  return outcome;
}

test('whatever the header holds, a key is answered to who gave it, for what was asked, and nothing is written twice', () =>
  fc.assert(
    fc.asyncProperty(fc.array(attempts, { minLength: 1, maxLength: 12 }), async (some) => {
      for (const attempt of some) {
        const must = expected(attempt);
        expect(await observed(attempt)).toEqual(must);
      }
    }),
    { numRuns: 40 },
  ));

let rounds = 0;

test('of different requests that are sent at once with one key, one is carried out', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('Sales', 'HR', 'Pay'), { minLength: 2, maxLength: 8 }), async (names) => {
      const key = `sent-at-once-in-round-${(rounds += 1)}`;
      const lines = await linesWritten();
      const answers = await Promise.all(names.map((name) => send({ caller: 0, key, name, query: '' })));
      expect((await linesWritten()) - lines).toBe(1);
      const good = answers.filter(({ status }) => status === 201);
      expect(new Set(good.map(({ text }) => text)).size).toBe(1);
      const winner = names[answers.findIndex(({ status }) => status === 201)];
      expect(answers.map(problemOf)).toEqual(
        names.map((name) => (name === winner ? '201 ' : '422 /problems/key-reused')),
      );
    }),
    { numRuns: 25 },
  ));
