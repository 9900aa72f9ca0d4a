import type { AnswerOf, BodyOf, Contract, ProblemAnswer, QueryOf } from 'domain/contract';
import { currentLanguage } from '#lib/language.ts';
import { noteRequest } from '#lib/session-time.ts';
import { noteBuild } from '#lib/web-build.ts';

/** What the API says when it refuses (RFC 9457), in the reader's language; a gateway may leave out the detail. */
export type Problem = Omit<ProblemAnswer, 'detail'> & Partial<Pick<ProblemAnswer, 'detail'>>;

/** One field's trouble in a 422: `path` is a JSON pointer into the values that were sent. */
export type FieldProblem = NonNullable<Problem['errors']>[number];

/** A live entry that refers to the one at hand, and keeps it from being archived. */
export type UsedBy = NonNullable<Problem['usedBy']>[number];

/** The API answered, and the answer was no. */
export class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
  get status(): number {
    return this.problem.status;
  }
}

/** No answer came: the server is down, or the network is. */
export class Unreachable extends Error {}

/** Whether a status says what became of a request; one of a server in trouble does not. */
const isAnswered = (status: number): boolean => status < 500;

export const isRefused = (error: unknown, status?: number): error is Refused =>
  error instanceof Refused && (status === undefined || error.status === status);

/** Whether it is known that a request was not carried out: the server has said so. */
export const isKnownToFail = (error: unknown): boolean => error instanceof Refused && isAnswered(error.status);

/** An endpoint of the contract by method and path: `GET /findings`. */
export type EndpointName = keyof Contract;

type GapsIn<Path extends string> = Path extends `${string}:${infer Gap}/${infer Rest}`
  ? Gap | GapsIn<Rest>
  : Path extends `${string}:${infer Gap}`
    ? Gap
    : never;

/** What an endpoint answers. */
export type Answer<E extends EndpointName> = AnswerOf<Contract[E]>;

/** The parameters an endpoint takes after the `?`. */
export type Query<E extends EndpointName> = NonNullable<QueryOf<Contract[E]>>;

type Unfinished<B> = { readonly [Name in keyof B]: B[Name] | undefined };

/** What is sent to an endpoint. A form may be sent unfinished: what is missing is the API's to say, by its path. */
export type Body<E extends EndpointName> = Unfinished<NonNullable<BodyOf<Contract[E]>>>;

// A request without anything in it.
type Nothing = Record<string, never>;

type WithPath<E extends EndpointName> = [GapsIn<E>] extends [never]
  ? object
  : { readonly path: Readonly<Record<GapsIn<E>, string>> };
type WithQuery<E extends EndpointName> = [Query<E>] extends [never]
  ? object
  : Nothing extends Query<E>
    ? { readonly query?: Query<E> }
    : { readonly query: Query<E> };
type WithBody<E extends EndpointName> = [Body<E>] extends [never] ? object : { readonly body: Body<E> };
type WithVersion<E extends EndpointName> = Contract[E] extends { readonly fromVersion: true }
  ? { readonly version: number }
  : object;

/** What an endpoint needs: the parts of its path, its parameters, what is sent, and the version a change is based on. */
type ApiRequest<E extends EndpointName> = WithPath<E> &
  WithQuery<E> &
  WithBody<E> &
  WithVersion<E> & {
    readonly signal?: AbortSignal;
    /** The `Idempotency-Key` of a request that may be sent again after the page has been loaded anew. */
    readonly key?: string;
  };

/** Parameters of an address; several values of one are said one after the other, those without a value are left out. */
export type Params = Readonly<Record<string, string | number | readonly string[] | undefined>>;

const apiRoot = '/api/v1';

/** An address of the API, for requests and for plain download links. */
export function apiPath(path: string, params: Params = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params))
    if (value !== undefined) for (const one of [value].flat()) query.append(name, String(one));
  const text = query.toString();
  return text ? `${apiRoot}${path}?${text}` : `${apiRoot}${path}`;
}

/** Keys of requests that no answer has come to: sent again, they are not carried out twice. */
const unanswered = new Map<string, string>();

/** A new `Idempotency-Key`: a request that is sent again with it is carried out once. */
export const drawKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

function keyOf(request: string): string {
  const key = unanswered.get(request) ?? drawKey();
  unanswered.set(request, key);
  return key;
}

/** A request as it goes out, whichever endpoint it is for. */
interface Outgoing {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Params;
  readonly body?: unknown;
  /** Sent as `If-Match`. */
  readonly version?: number;
  readonly signal?: AbortSignal;
  readonly key?: string;
}

function headersOf(method: string, { version }: Outgoing): Record<string, string> {
  return {
    accept: 'application/json',
    'accept-language': currentLanguage(),
    ...((method === 'POST' || method === 'PUT') && { 'content-type': 'application/json' }),
    ...(version !== undefined && { 'if-match': `"${version}"` }),
  };
}

const fill = (path: string, parts: Readonly<Record<string, string>> = {}): string =>
  path.replaceAll(/:(\w+)/g, (gap, name: string) => encodeURIComponent(parts[name] ?? gap));

async function responseTo(method: string, address: string, outgoing: Outgoing): Promise<Response> {
  const body = method === 'POST' || method === 'PUT' ? JSON.stringify(outgoing.body ?? {}) : undefined;
  const request = JSON.stringify([method, address, outgoing.version, body]);
  const sentAt = Date.now();
  try {
    const response = await fetch(address, {
      method,
      headers: {
        ...headersOf(method, outgoing),
        ...(method !== 'GET' && { 'idempotency-key': outgoing.key ?? keyOf(request) }),
      },
      ...(body !== undefined && { body }),
      ...(outgoing.signal && { signal: outgoing.signal }),
    });
    if (isAnswered(response.status)) unanswered.delete(request);
    noteBuild(response);
    if (response.ok) noteRequest(sentAt, response);
    return response;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Unreachable();
  }
}

/** A gateway before a server that is down answers in HTML: that is no refusal. */
async function problemOf(response: Response): Promise<Error> {
  if (!response.headers.get('content-type')?.includes('json')) {
    if (response.status >= 502 && response.status <= 504) return new Unreachable();
    return new Refused({ type: 'about:blank', title: response.statusText, status: response.status });
  }
  return new Refused((await response.json()) as Problem);
}

type Arguments<E extends EndpointName> =
  Nothing extends ApiRequest<E> ? [request?: ApiRequest<E>] : [request: ApiRequest<E>];

/**
 * Asks an endpoint of the contract, by its method and path. Refusals are thrown as {@link Refused}, silence as
 * {@link Unreachable}.
 */
export async function api<E extends EndpointName>(endpoint: E, ...[request]: Arguments<E>): Promise<Answer<E>> {
  const [method = '', path = ''] = endpoint.split(' ');
  const outgoing: Outgoing = request ?? {};
  const response = await responseTo(method, apiPath(fill(path, outgoing.path), outgoing.query), outgoing);
  if (!response.ok) throw await problemOf(response);
  return (response.status === 204 ? undefined : await response.json()) as Answer<E>;
}
