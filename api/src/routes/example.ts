import { serviceEndpoints } from 'domain/contract';
import type { RegisterWriter } from '#use-cases/entries/register-port.ts';
import { type AnyRoute, routesOf } from '#http/route.ts';

const route = routesOf(serviceEndpoints);

/** The example register. */
export const exampleRoutes = ({ register }: { readonly register: RegisterWriter }): AnyRoute[] => [
  route('POST /example', {
    group: 'Example',
    summary: 'Load the example register',
    may: 'import',
    problems: ['not-empty', 'storage-full', 'storage-busy'],
    run: async ({ actor, body }) => {
      // Most servers never need it.
      const { readExample } = await import('#storage/entry-files.ts');
      const { importedBy, loadEntries } = await import('#use-cases/entries/load-entries.ts');
      const entries = readExample();
      const loading = { additional: body.additional, sign: () => importedBy(actor, entries) };
      return loadEntries(register, entries, loading, (created) => ({ created }));
    },
  }),
];
