import { createReadStream, existsSync } from 'node:fs';
import { serviceEndpoints } from 'domain/contract';
import { type AnyRoute, routesOf } from '#http/route.ts';

const route = routesOf(serviceEndpoints);
const common = { group: 'Description', may: 'anyone' } as const;

/** The API described, for programs and for people. */
export interface ApiDescription {
  readonly json: string;
  readonly page: string;
}

/** Where the build leaves the description: making it takes a second in which nobody else would be answered. */
export const builtDescription = {
  json: new URL('openapi.json', import.meta.url),
  page: new URL('docs.html', import.meta.url),
};

/** Made when it is first read, and once. */
function lazy<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** The API described by itself, of which these routes are a part too; `others` are made when a server that was not built is asked. */
export function descriptionRoutes(others: () => readonly AnyRoute[]): AnyRoute[] {
  const made = lazy(() => describeApi(others()));
  const part = async (name: keyof ApiDescription) => {
    const file = builtDescription[name];
    return existsSync(file) ? createReadStream(file) : (await made())[name];
  };
  return [
    route('GET /openapi.json', {
      ...common,
      summary: 'This description, for programs (OpenAPI 3.1)',
      run: async () => ({ type: 'application/json; charset=utf-8', content: await part('json') }),
    }),
    route('GET /docs', {
      ...common,
      summary: 'This description, for people',
      run: async () => ({ type: 'text/html; charset=utf-8', content: await part('page') }),
    }),
    route('GET /docs.css', {
      ...common,
      summary: 'How it looks',
      run: async () => ({
        type: 'text/css; charset=utf-8',
        content: (await import('#http/docs-page.ts')).docsStyle,
      }),
    }),
  ];
}

/** Describes routes, and those that answer the description. */
export async function describeApi(routes: readonly AnyRoute[]): Promise<ApiDescription> {
  const [{ openApiOf }, { docsPage }] = await Promise.all([import('#http/openapi.ts'), import('#http/docs-page.ts')]);
  const document = openApiOf([...routes, ...descriptionRoutes(() => routes)]);
  return { json: JSON.stringify(document), page: docsPage(document) };
}
