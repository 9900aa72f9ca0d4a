import { type EntryValues, registerOf } from 'domain/core';
import { useText } from '#lib/language.ts';
import type { PartProps } from '#register/page/entry-sections.tsx';
import { Nothing } from '#register/page/nothing.tsx';
import { Party } from '#register/page/party.tsx';
import { ProvenanceOf } from '#register/values/provenance.tsx';
import { RecordedFields } from '#register/values/recorded-fields.tsx';

const { fields } = registerOf['processor-record'];

/** The processor and its controllers with their contact details (Art. 30(2)(a)). */
export function Parties({ entry }: PartProps) {
  const t = useText();
  const { names } = entry;
  const { organisation, role, engagements = [] }: EntryValues<'processor-record'> = entry.values;
  const clients = [...new Set(engagements.flatMap(({ client }) => client ?? []))];
  if (!organisation && !role && clients.length === 0) return <Nothing />;
  return (
    <>
      {organisation && <Party id={organisation} of={entry} />}
      <ProvenanceOf path="organisation" />
      {role && <RecordedFields fields={fields} values={entry.values} names={names} only={['role']} />}
      {clients.length > 0 && <h3>{t(fields.engagements.fields.client.label)}</h3>}
      {clients.map((client) => (
        <Party key={client} id={client} of={entry} />
      ))}
    </>
  );
}
