import { currentLanguage } from '#lib/language.ts';

/** One field's trouble in a 422: `path` is a JSON pointer into the values that were sent. */
export interface FieldProblem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** Who stands in the way of archiving. */
export interface UsedBy {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
}

/** What the API says when it refuses (RFC 9457), in the reader's language. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly errors?: readonly FieldProblem[];
  /** 412: the entry as it stands now. */
  readonly current?: unknown;
  /** 409: live entries that refer to the one at hand. */
  readonly usedBy?: readonly UsedBy[];
}

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

export const isRefused = (error: unknown, status?: number): error is Refused =>
  error instanceof Refused && (status === undefined || error.status === status);

export type Params = Readonly<Record<string, string | number | undefined>>;

const apiRoot = '/api/v1';

/** An address of the API, for requests and for plain download links. Parameters without a value are left out. */
export function apiPath(path: string, params: Params = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) if (value !== undefined) query.set(name, String(value));
  const text = query.toString();
  return text ? `${apiRoot}${path}?${text}` : `${apiRoot}${path}`;
}

/** Keys of requests that no answer has come to: sent again, they are not carried out twice. */
const unanswered = new Map<string, string>();

const drawKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

function keyOf(request: string): string {
  const key = unanswered.get(request) ?? drawKey();
  unanswered.set(request, key);
  return key;
}

interface Sending {
  readonly params?: Params;
  readonly body?: unknown;
  /** The version a change is based on; sent as `If-Match`. */
  readonly version?: number;
  readonly signal?: AbortSignal;
}

function headersOf({ body, version }: Sending): Record<string, string> {
  return {
    accept: 'application/json',
    'accept-language': currentLanguage(),
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(version !== undefined && { 'if-match': `"${version}"` }),
  };
}

async function answerTo(method: string, path: string, sending: Sending): Promise<Response> {
  const request = JSON.stringify([method, path, sending.params, sending.version, sending.body]);
  try {
    const response = await fetch(apiPath(path, sending.params), {
      method,
      headers: { ...headersOf(sending), ...(method !== 'GET' && { 'idempotency-key': keyOf(request) }) },
      ...(sending.body !== undefined && { body: JSON.stringify(sending.body) }),
      ...(sending.signal && { signal: sending.signal }),
    });
    if (response.status < 500) unanswered.delete(request);
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

async function send<T>(method: string, path: string, sending: Sending): Promise<T> {
  const response = await answerTo(method, path, sending);
  if (!response.ok) throw await problemOf(response);
  if (response.status === 204) return undefined as T;
  return (await response.json()) as T;
}

/** The API, as the screens speak to it. Refusals are thrown as {@link Refused}, silence as {@link Unreachable}. */
export const api = {
  get: <T>(path: string, params?: Params, signal?: AbortSignal): Promise<T> =>
    send('GET', path, { ...(params && { params }), ...(signal && { signal }) }),
  post: <T>(path: string, body?: unknown, version?: number): Promise<T> =>
    send('POST', path, { body: body ?? {}, ...(version !== undefined && { version }) }),
  put: <T>(path: string, body: unknown, version?: number): Promise<T> =>
    send('PUT', path, { body, ...(version !== undefined && { version }) }),
  delete: <T>(path: string): Promise<T> => send('DELETE', path, {}),
};
