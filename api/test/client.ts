import { request } from 'node:http';
import { checkAnswer } from 'domain/testing/check-answer';

/** An HTTP client with headers and one cookie jar. */
export interface Client {
  send(method: string, address: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** The same without saying where it comes from. */
  plain: Client['send'];
  cookie: string;
  readonly headers: Record<string, string>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // What a test expects of a body it says where it looks at it.
  readonly body: Record<string, never>;
  readonly text: string;
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get('Content-Type')?.includes('json') ?? false;
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: (isJson && text ? JSON.parse(text) : {}) as Answer['body'],
  };
}

const sent = (body: unknown): RequestInit => {
  if (body === undefined) return {};
  return { body: typeof body === 'string' ? body : JSON.stringify(body) };
};

/** A client of a server. */
export function client(url: string, headers: Record<string, string> = {}): Client {
  const own: Client = {
    headers,
    cookie: '',
    send: (method, address, body, more) => own.plain(method, address, body, { Origin: url, ...more }),
    async plain(method, address, body, more) {
      const cookie = own.cookie && { Cookie: own.cookie };
      const type = body !== undefined && { 'Content-Type': 'application/json' };
      const response = await fetch(url + address, {
        method,
        headers: { ...cookie, ...type, ...headers, ...more },
        ...sent(body),
      });
      const [set] = response.headers.getSetCookie();
      if (set) own.cookie = set.split(';', 1)[0] ?? '';
      const answer = await read(response);
      checkAnswer(method, address, { ...answer, type: answer.headers.get('Content-Type') ?? '' });
      return answer;
    },
  };
  return own;
}

/** What a raw request was answered. */
export interface RawAnswer {
  readonly status: number;
  readonly type: string;
}

/** Asks for an address exactly as it is written, with headers `fetch` would not send; a body is posted. */
export const raw = (
  url: string,
  address: string,
  headers: Record<string, string> = {},
  body?: string,
): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const method = body === undefined ? 'GET' : 'POST';
    const outgoing = request({ hostname, port, path: address, headers, method }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '' });
    });
    outgoing.on('error', reject).end(body);
  });
