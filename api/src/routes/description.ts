import { serviceEndpoints } from 'domain/contract';
import { type AnyRoute, routesOf } from '#http/route.ts';

const route = routesOf(serviceEndpoints);
const common = { group: 'Description', may: 'anyone' } as const;

/** Made when it is first read, and once. */
function lazy<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** The API described by itself, of which these routes are a part too; `others` are made when the description is read. */
export function descriptionRoutes(others: () => readonly AnyRoute[]): AnyRoute[] {
  const document = lazy(async () => (await import('#http/openapi.ts')).openApiOf([...others(), ...own]));
  const json = lazy(async () => JSON.stringify(await document()));
  const docs = lazy(async () => import('#http/docs-page.ts'));
  const page = lazy(async () => (await docs()).docsPage(await document()));
  const own: AnyRoute[] = [
    route('GET /openapi.json', {
      ...common,
      summary: 'This description, for programs (OpenAPI 3.1)',
      run: async () => ({ type: 'application/json; charset=utf-8', content: await json() }),
    }),
    route('GET /docs', {
      ...common,
      summary: 'This description, for people',
      run: async () => ({ type: 'text/html; charset=utf-8', content: await page() }),
    }),
    route('GET /docs.css', {
      ...common,
      summary: 'How it looks',
      run: async () => ({ type: 'text/css; charset=utf-8', content: (await docs()).docsStyle }),
    }),
  ];
  return own;
}
