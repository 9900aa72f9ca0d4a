import { type Action, kindAt, type Kind } from 'domain/core';
import { packLaw, suppliedLaw } from 'domain/rules';
import { checkAnswer, goodStatus } from 'domain/testing/check-answer';
import { vi } from 'vitest';
import { entryOf, findingsOf, listOf, meWho } from '#test/answers.ts';
import { emptyCounts } from '#test/overview.ts';

/** What a screen sent: method, address without the root of the API, and body. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
}

type Answer = { readonly status?: number; readonly body: unknown };
type Answers = (sent: Sent) => Answer | undefined | Promise<Answer | undefined>;

const noLetters = { records: 0, letters: [] };
const usualEntry = (kind: Kind, id: string) => ({ ...entryOf(kind, {}), id, title: id });
const [empty, created]: [object, Action[]] = [{ items: [], total: 0, page: 1, size: 100 }, ['read', 'create', 'edit']];

/** What an empty register answers, whose entries are all there when they are asked for by their reference. */
function usualOf(path: string): unknown {
  const [, head = '', id, more] = path.split('?')[0]?.split('/') ?? [];
  const kind = kindAt(head);
  if (!kind) return undefined;
  if (id === undefined) return listOf([]);
  if (more === undefined) return usualEntry(kind, id);
  if (more === 'history') return { items: [] };
  return more === 'where-used' ? empty : undefined;
}

const usual = ({ method, path }: Sent): Answer | undefined => {
  if (path === '/me') return { body: meWho(created) };
  if (path.startsWith('/surroundings')) return { body: { entries: [], on: '2026-01-01', lawVersion: 'v' } };
  if (path === '/law') return { body: { law: packLaw(suppliedLaw), version: 'v' } };
  if (path.startsWith('/findings/counts')) return { body: { by: 'rule', items: [], open: 0, accepted: 0 } };
  if (path.startsWith('/findings/letters'))
    return { body: { controller: noLetters, processor: noLetters, evaluated_on: '2026-01-01' } };
  if (path.startsWith('/findings?')) return { body: findingsOf([]) };
  if (path.startsWith('/counts')) return { body: emptyCounts };
  if (path.startsWith('/search')) return { body: { items: [] } };
  const body = method === 'GET' ? usualOf(path) : undefined;
  return body === undefined ? undefined : { body };
};

const notFound = { type: '/problems/not-found', title: 'Not found', status: 404, detail: 'There is no such thing.' };

/** Answers that the contract does not know; the test that they were given in fails with them. */
const wrongAnswers: Error[] = [];

/** What was answered otherwise than the contract says since it was last asked. */
export const takeWrongAnswers = (): Error[] => wrongAnswers.splice(0);

/** What a gateway before a server that is down says. */
const gateway = (status: number, text: string): Response =>
  new Response(text, { status, headers: { 'content-type': 'text/html' } });

function checked(method: string, address: string, status: number, body: unknown): Response {
  if (typeof body === 'string') return gateway(status, body);
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  try {
    checkAnswer(method, address, { status, type, body });
  } catch (error) {
    wrongAnswers.push(error as Error);
  }
  return new Response(status === 204 ? null : JSON.stringify(body), { status, headers: { 'content-type': type } });
}

/**
 * Answers in place of the server, and keeps what was sent; what `answers` leaves open gets the usual empty answer. What
 * is answered is held against the contract.
 */
export function fakeApi(answers: Answers = () => undefined): { readonly sent: Sent[] } {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (address: string, { method = 'GET', headers, body }: RequestInit = {}) => {
    const request: Sent = {
      method,
      path: address.replace('/api/v1', ''),
      headers: new Headers(headers),
      body: typeof body === 'string' ? JSON.parse(body) : undefined,
    };
    sent.push(request);
    const answer = (await answers(request)) ?? usual(request) ?? { status: 404, body: notFound };
    return checked(method, address, answer.status ?? goodStatus(method, address), answer.body);
  });
  return { sent };
}
