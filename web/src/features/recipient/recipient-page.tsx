import { registerOf } from 'domain/core';
import { Agreements } from '#features/recipient/agreements.tsx';
import { Chain } from '#features/recipient/chain.tsx';
import { RecipientUses } from '#features/recipient/recipient-uses.tsx';
import type { RecipientEntry } from '#features/recipient/recipient-entry.ts';
import { UsedBy } from '#features/recipient/used-by.tsx';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { EntrySections, type PageParts, type PartProps } from '#register/page/entry-sections.tsx';
import { RecordedFields } from '#register/values/recorded-fields.tsx';

const Fields = ({ entry, section }: PartProps) => (
  <RecordedFields
    fields={registerOf.recipient.fields}
    values={entry.values}
    names={entry.names}
    only={section.fields}
  />
);

const parts: PageParts = {
  chain: (props) => (
    <>
      <Chain entry={props.entry as RecipientEntry} />
      <Fields {...props} />
    </>
  ),
  agreements: (props) => (
    <>
      <Agreements entry={props.entry} />
      <Fields {...props} />
    </>
  ),
  'used-by': ({ entry }) => (
    <>
      <RecipientUses id={entry.id} />
      <UsedBy id={entry.id} />
    </>
  ),
};

/** A recipient: who it is, what it does with the data and where, its place in the chain, and who relies on it. */
export const RecipientPage = ({ entry }: { entry: ReadEntry }) => <EntrySections entry={entry} parts={parts} />;
