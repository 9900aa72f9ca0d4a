import { type EntryValues, text } from 'domain/core';
import { useText } from '#lib/language.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { Facts } from '#register/page/facts.tsx';
import { ReferenceLink } from '#register/values/leaf-value.tsx';

const words = {
  for: text('for'),
  client: text('controller'),
  clients: text('controllers'),
  owner: text('owner'),
};

/** The processor, the number of its controllers, and the owners of the record. */
export function ProcessorRecordFacts({ entry }: { entry: ReadEntry }) {
  const t = useText();
  const { organisation, engagements = [], owners = [] }: EntryValues<'processor-record'> = entry.values;
  const clients = new Set(engagements.flatMap(({ client }) => client ?? []));
  return (
    <Facts
      facts={[
        organisation && <ReferenceLink id={organisation} names={entry.names} />,
        clients.size > 0 && `${t(words.for)} ${clients.size} ${t(clients.size === 1 ? words.client : words.clients)}`,
        owners.length > 0 && `${t(words.owner)} ${owners.map((id) => entry.names[id] ?? id).join(', ')}`,
      ]}
    />
  );
}
