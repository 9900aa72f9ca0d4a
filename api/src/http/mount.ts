import type { Endpoint } from 'domain/contract';
import { hasBegun } from 'domain/core';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import { readBody, validated } from '#http/body.ts';
import { languageOf } from '#http/language.ts';
import { permit } from '#use-cases/permission/permission.ts';
import { problem } from '#use-cases/problems/problem.ts';
import type { AnyRoute, Call, FileContent } from '#http/route.ts';
import type { Idempotent } from '#http/idempotent.ts';
import { actorOf, signedIn, type Authenticate } from '#http/signed-in.ts';
import { sendFile } from '#http/send-file.ts';
import { isSentInPieces, jsonOf, sendJson } from '#http/send-json.ts';
import type { Workload } from '#http/workload.ts';

/** What every request passes. */
export interface Gates {
  readonly whoIs: Authenticate;
  readonly onlyOnce: Idempotent;
  readonly workload: Workload;
}

/** Bytes of a body unless a route says otherwise. */
const defaultLimit = 1_000_000;

const allowed =
  ({ may }: AnyRoute): RequestHandler =>
  (request, _response, next) => {
    if (may !== 'anyone' && may !== 'signed-in') permit(may, actorOf(request), true);
    next();
  };

/** Whatever is asked for as of a day, what the register will be then cannot be known. */
function refuseDayToCome(query: object): void {
  if ('as_of' in query && typeof query.as_of === 'string' && !hasBegun(query.as_of, Date.now()))
    throw problem('invalid', { issues: [{ path: ['as_of'], code: 'day-to-come' }] });
}

/** `lang` is understood everywhere, and is no route's own parameter. */
function queryOf({ query }: Endpoint, request: Request): unknown {
  const { lang: _, ...own } = request.query;
  const read: unknown = query && validated(query, own);
  if (typeof read === 'object' && read !== null) refuseDayToCome(read);
  return read;
}

function callOf({ endpoint }: AnyRoute, request: Request, response: Response): Call<never> {
  return {
    get actor() {
      return actorOf(request);
    },
    get language() {
      return languageOf(request);
    },
    params: request.params as Record<string, string>,
    query: queryOf(endpoint, request) as never,
    body: (endpoint.body && validated(endpoint.body, request.body)) as never,
    request,
    response,
  };
}

/** Whether a route takes an `Idempotency-Key`: each that may change something on behalf of an account. */
export const takesKey = ({ method, may }: Pick<AnyRoute, 'method' | 'may'>): boolean =>
  method !== 'get' && may !== 'anyone';

/** Whether requests of a route may have to wait: all reading by accounts. */
export const mayWait = ({ method, may }: Pick<AnyRoute, 'method' | 'may'>): boolean =>
  method === 'get' && may !== 'anyone';

/** Whether a request waits when much is under way: reading that is not quick, and all reading of the past. */
const takesWork = (route: AnyRoute, { query }: Request): boolean =>
  mayWait(route) && (!route.isQuick || query['as_of'] !== undefined);

/** What was answered is made before it is stored: when that fails, its headers go. */
async function withoutHeadersOnFailure<T>(response: Response, work: () => Promise<T>): Promise<T> {
  const before = new Set(response.getHeaderNames());
  try {
    return await work();
  } catch (error) {
    for (const name of response.headersSent ? [] : response.getHeaderNames())
      if (!before.has(name)) response.removeHeader(name);
    throw error;
  }
}

async function resultOf(route: AnyRoute, call: Call<never>, { onlyOnce, workload }: Gates): Promise<unknown> {
  const run = async () => route.run(call);
  if (takesWork(route, call.request)) return workload.read(call.request, call.response, run);
  const result = await (takesKey(route) ? onlyOnce(call.request, call.response, run) : run());
  return route.complete ? route.complete(call, result) : result;
}

const answered =
  (route: AnyRoute, gates: Gates): RequestHandler =>
  async (request, response) => {
    const { answer } = route.endpoint;
    const call = callOf(route, request, response);
    // A file is created and journalled only for a GET, not for a HEAD.
    if ('media' in answer && request.method === 'HEAD') return void response.type(answer.contentType).end();
    if ('media' in answer) {
      const { contentType } = answer;
      const send = async () => sendFile(response, contentType, (await resultOf(route, call, gates)) as FileContent);
      return takesWork(route, request) ? gates.workload.send(request, response, send) : send();
    }
    await withoutHeadersOnFailure(response, async () => {
      const result = await resultOf(route, call, gates);
      if (answer.status === 204) return void response.status(204).end();
      const json = await jsonOf(result);
      const send = async () => sendJson(response, answer.status, json);
      const waits = takesWork(route, request) && isSentInPieces(json);
      await (waits ? gates.workload.answer(request, response, send) : send());
    });
  };

/** Who, may, read, run: the same four steps for every route. */
function steps(route: AnyRoute, gates: Gates): RequestHandler[] {
  return [
    ...(route.may === 'anyone' ? [] : [signedIn(gates.whoIs)]),
    allowed(route),
    ...(route.endpoint.body ? readBody(route.limit ?? defaultLimit) : []),
    answered(route, gates),
  ];
}

const otherMethods =
  (methods: readonly string[]): RequestHandler =>
  (request, response) => {
    const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : [])].join(', ');
    if (request.method !== 'OPTIONS')
      throw problem('method-not-allowed', { params: { allow }, headers: { Allow: allow } });
    response.set('Allow', allow).status(204).end();
  };

function routerOf(routes: readonly AnyRoute[], gates: Gates): Router {
  const router = Router();
  for (const [path, group] of Map.groupBy(routes, (route) => route.path)) {
    for (const one of group) router[one.method](path, ...steps(one, gates));
    router.all(path, otherMethods(group.map((one) => one.method.toUpperCase())));
  }
  return router;
}

const firstPart = (path: string): string => path.split('/', 2)[1] ?? '';

/** Routes by the first part of their paths, made at the first request below it: most readers never open most kinds. */
export type LaterRoutes = ReadonlyMap<string, () => readonly AnyRoute[]>;

/**
 * Mounts routes; a known path answers every other method with 405. A router tries its routes one after the other, and there
 * are some two hundred: the first part of the path leads straight to the few that can match.
 */
export function mount(routes: readonly AnyRoute[], gates: Gates, later: LaterRoutes = new Map()): RequestHandler {
  const branches = new Map(later);
  for (const [part, some] of Map.groupBy(routes, ({ path }) => firstPart(path))) branches.set(part, () => some);
  const routers = new Map<string, Router>();
  return (request, response, next) => {
    const part = firstPart(request.path);
    const branch = branches.get(part);
    const router = routers.get(part) ?? (branch && routerOf(branch(), gates));
    if (!router) return next();
    routers.set(part, router);
    router(request, response, next);
  };
}
