import { z } from 'zod';
import type { TheRegister } from '#use-cases/entries/register.ts';
import { type AnyRoute, route } from '#http/route.ts';

const wanted = z.strictObject({
  additional: z.boolean().default(false).describe('Beside what the register holds already'),
});

/** The example register. */
export const exampleRoutes = (register: TheRegister): AnyRoute[] => [
  route({
    method: 'post',
    path: '/example',
    group: 'Example',
    summary: 'Load the example register',
    may: 'import',
    body: wanted.meta({ id: 'Example' }),
    answer: { status: 201, shape: z.object({ created: z.int() }).meta({ id: 'ExampleLoaded' }) },
    problems: ['not-empty', 'storage-full', 'storage-busy'],
    run: async ({ account, body }) => {
      // Hardly any server is ever asked for it.
      const { readExample } = await import('#storage/entry-files.ts');
      const { importedBy, loadEntries } = await import('#use-cases/entries/load-entries.ts');
      const entries = readExample();
      const loading = { additional: body.additional, signature: importedBy(account, entries) };
      return { created: await loadEntries(register, entries, loading) };
    },
  }),
];
