import { allEndpoints, type Endpoint, problem } from 'domain/contract';
import { z } from 'zod';
import type { Answer } from './client.ts';

interface Matcher {
  readonly method: string;
  readonly pattern: RegExp;
  readonly endpoint: Endpoint;
}

let matchers: readonly Matcher[] | undefined;

const matcherOf = ({ method, path, endpoint }: ReturnType<typeof allEndpoints>[number]): Matcher => ({
  method,
  endpoint,
  pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}$`),
});

/** The endpoint of the contract that answers at an address; one that is written out goes before one with gaps. */
function endpointAt(method: string, address: string): Endpoint | undefined {
  matchers ??= allEndpoints().map(matcherOf);
  // A slash at the end leads to the same place.
  const path = (address.split('?')[0] ?? '').replace(/(?<=[^/])\/$/, '');
  const fits = matchers.filter((one) => one.method === method && one.pattern.test(path));
  return (fits.find(({ pattern }) => !pattern.source.includes('[^/]')) ?? fits[0])?.endpoint;
}

function expectShape(shape: z.ZodType, body: unknown, asked: string): void {
  const read = shape.safeParse(body);
  if (!read.success) throw new Error(`${asked} is not answered as the contract says:\n${z.prettifyError(read.error)}`);
}

/** Refuses an answer in JSON that the contract does not know, or that has another shape than it says. */
export function checkAnswer(method: string, address: string, { status, headers, body }: Answer): void {
  if (method === 'HEAD') return; // an answer without its body
  const type = headers.get('Content-Type') ?? '';
  const asked = `${method} ${address}: ${status}`;
  if (type.startsWith('application/problem+json')) return expectShape(problem, body, asked);
  if (status >= 400 || !address.startsWith('/api/v1/') || method === 'OPTIONS') return;
  const answer = endpointAt(method, address)?.answer;
  if (!answer) throw new Error(`${asked} is nowhere in the contract`);
  if (answer.status !== status) throw new Error(`${asked} is answered with ${answer.status} by the contract`);
  if ('shape' in answer) expectShape(answer.shape, body, asked);
}
