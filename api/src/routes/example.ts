import { z } from 'zod';
import type { TheRegister } from '#use-cases/entries/register.ts';
import { roleTo } from '#use-cases/permission/permission.ts';
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
      const signature = { actor: account.name, role: roleTo('import', account), at: new Date().toISOString() };
      // Hundreds of entries, which hardly any server is ever asked for.
      const { loadExample } = await import('#use-cases/entries/example.ts');
      return { created: await loadExample(register, body.additional, signature) };
    },
  }),
];
