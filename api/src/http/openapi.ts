import { type Endpoint, problem as problemShape } from 'domain/contract';
import { languages } from 'domain/core';
import { z } from 'zod';
import {
  createDocument,
  type ZodOpenApiContentObject,
  type ZodOpenApiHeadersObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
} from 'zod-openapi';
import { problems, type ProblemName } from '#use-cases/problems/problems.ts';
import { gateText } from '#use-cases/permission/permission.ts';
import { mayWait, takesKey } from '#http/mount.ts';
import type { AnyRoute } from '#http/route.ts';

/** Problems every route of a sort can end in, whatever it says itself. */
function impliedProblems(route: AnyRoute): ProblemName[] {
  const {
    may,
    path,
    endpoint: { body, query },
  } = route;
  return [
    ...(may === 'anyone' ? [] : (['not-signed-in', 'forbidden'] as const)),
    ...(body ? (['malformed', 'too-large', 'not-json', 'invalid', 'cross-site'] as const) : []),
    ...(query ? (['invalid'] as const) : []),
    ...(takesKey(route) ? (['key-malformed', 'key-reused', 'answer-not-kept'] as const) : []),
    ...(mayWait(route) ? (['too-many-requests', 'busy'] as const) : []),
    ...(path.includes(':') ? (['not-found'] as const) : []),
    'method-not-allowed',
    'unexpected',
  ];
}

function problemAnswers(route: AnyRoute): ZodOpenApiResponsesObject {
  const names = new Set([...impliedProblems(route), ...(route.problems ?? [])]);
  const byStatus = Map.groupBy(names, (name) => problems[name].status);
  return Object.fromEntries(
    [...byStatus].map(([status, same]) => [
      String(status),
      { description: same.join(', '), content: { 'application/problem+json': { schema: problemShape } } },
    ]),
  );
}

function contentOf(answer: Endpoint['answer']): ZodOpenApiContentObject | undefined {
  if ('shape' in answer) return { 'application/json': { schema: answer.shape } };
  return 'media' in answer ? { [answer.media]: { schema: { type: 'string' } } } : undefined;
}

function goodAnswer({ endpoint: { answer }, summary, headers = {} }: AnyRoute): ZodOpenApiResponsesObject {
  const described = Object.entries(headers).map(([name, description]) => [
    name,
    { description, schema: { type: 'string' } },
  ]);
  const content = contentOf(answer);
  return {
    [String(answer.status)]: {
      description: summary,
      headers: Object.fromEntries(described) as ZodOpenApiHeadersObject,
      ...(content && { content }),
    },
  };
}

const gaps = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');

/** `lang` is taken by every route. */
const language = { lang: z.enum(languages).optional().describe('Language of messages and words') };

const idempotencyKey = z
  .string()
  .regex(/^[\u0021-\u007E]{16,200}$/)
  .optional()
  .describe(
    'Drawn at random for a request. Sent again within a day with the same key, the request is not carried out again and gets the answer it got: the same status, body and headers',
  );

function headersOf(route: AnyRoute) {
  const header = {
    ...(route.endpoint.fromVersion && { 'If-Match': z.string().describe('The ETag of the version changed') }),
    ...(takesKey(route) && { 'Idempotency-Key': idempotencyKey }),
  };
  return Object.keys(header).length > 0 && { header: z.object(header) };
}

function parametersOf(route: AnyRoute) {
  const query = route.endpoint.query instanceof z.ZodObject ? route.endpoint.query.shape : {};
  return {
    path: z.object(Object.fromEntries(gaps(route.path).map((name) => [name, z.string()]))),
    query: z.object({ ...query, ...language }),
    ...headersOf(route),
  };
}

const operation = (route: AnyRoute): ZodOpenApiOperationObject => ({
  operationId: `${route.method} ${route.path}`
    .replaceAll(/(?<=\W)\w/g, (letter) => letter.toUpperCase())
    .replaceAll(/\W/g, ''),
  tags: [route.group],
  summary: route.summary,
  description: route.may === 'anyone' ? 'Anyone' : `Needs: ${gateText(route.may)}`,
  security: route.may === 'anyone' ? [] : [{ session: [] }, { token: [] }],
  requestParams: parametersOf(route),
  ...(route.endpoint.body && {
    requestBody: { required: true, content: { 'application/json': { schema: route.endpoint.body } } },
  }),
  responses: { ...goodAnswer(route), ...problemAnswers(route) },
});

function pathsOf(routes: readonly AnyRoute[]): ZodOpenApiPathsObject {
  const paths: ZodOpenApiPathsObject = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  return paths;
}

/** The API's description, from the routes themselves. */
export const openApiOf = (routes: readonly AnyRoute[]) =>
  createDocument({
    openapi: '3.1.0',
    info: { title: 'Protokoll', version: '1', description: 'The register of processing activities (GDPR Article 30).' },
    servers: [{ url: '/api/v1' }],
    tags: [...new Set(routes.map((route) => route.group))].map((name) => ({ name })),
    paths: pathsOf(routes),
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'protokoll' },
        token: { type: 'http', scheme: 'bearer' },
      },
    },
  });
