import { type EntryValues, registerOf } from 'domain/core';
import { OwnRecords } from '#features/organisation/own-records.tsx';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { EntrySections, type PageParts, type PartProps } from '#register/page/entry-sections.tsx';
import { Nothing } from '#register/page/nothing.tsx';
import { ProvenanceOf } from '#register/values/provenance.tsx';
import { RecordedFields } from '#register/values/recorded-fields.tsx';

const { fields } = registerOf.organisation;

function Defaults({ entry: { values, names } }: PartProps) {
  const { defaults }: EntryValues<'organisation'> = values;
  if (!defaults) return <Nothing />;
  return (
    <>
      <RecordedFields fields={fields.defaults.fields} values={defaults} names={names} within="defaults" />
      <ProvenanceOf path="defaults" />
    </>
  );
}

const parts: PageParts = {
  defaults: Defaults,
  'own-activities': ({ entry }) => <OwnRecords kind="activity" organisation={entry.id} />,
  'own-processor-records': ({ entry }) => <OwnRecords kind="processor-record" organisation={entry.id} />,
};

/** An organisation: its identity and contacts, what all its activities inherit, and the activities. */
export const OrganisationPage = ({ entry }: { entry: ReadEntry }) => <EntrySections entry={entry} parts={parts} />;
