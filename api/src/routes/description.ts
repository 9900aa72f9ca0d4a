import { type AnyRoute, route } from '#http/route.ts';

const common = { group: 'Description', may: 'anyone', method: 'get' } as const;

/** Made when somebody asks for it, and once. */
function later<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** The API described by itself, of which these routes are a part too; `others` are made when somebody wants to read of them. */
export function descriptionRoutes(others: () => readonly AnyRoute[]): AnyRoute[] {
  const document = later(async () => (await import('#http/openapi.ts')).openApiOf([...others(), ...own]));
  const json = later(async () => JSON.stringify(await document()));
  const docs = later(async () => import('#http/docs-page.ts'));
  const page = later(async () => (await docs()).docsPage(await document()));
  const own = [
    route({
      ...common,
      path: '/openapi.json',
      summary: 'This description, for programs (OpenAPI 3.1)',
      answer: { status: 200, media: 'application/json' },
      run: async ({ response }) => void response.type('json').end(await json()),
    }),
    route({
      ...common,
      path: '/docs',
      summary: 'This description, for people',
      answer: { status: 200, media: 'text/html' },
      run: async ({ response }) => void response.type('html').end(await page()),
    }),
    route({
      ...common,
      path: '/docs.css',
      summary: 'How it looks',
      answer: { status: 200, media: 'text/css' },
      run: async ({ response }) => void response.type('css').end((await docs()).docsStyle),
    }),
  ];
  return own;
}
