import type { EntryAnswer } from 'domain/contract';
import { registerOf } from 'domain/core';
import { Engagements } from '#features/processor-record/engagements.tsx';
import { Parties } from '#features/processor-record/parties.tsx';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { EntrySections, type PageParts } from '#register/page/entry-sections.tsx';
import { Security } from '#register/page/security.tsx';
import { Transfers } from '#register/page/transfers.tsx';

const { fields } = registerOf['processor-record'];

/** A processor record as the API answers it: with the measures its organisation takes everywhere counted in. */
type ProcessorRecordEntry = EntryAnswer<'processor-record'>;

const inheritedMeasures = (entry: ReadEntry) =>
  (entry as ProcessorRecordEntry).derived.effective.securityMeasures.filter(({ from }) => from !== undefined);

const parts: PageParts = {
  parties: Parties,
  engagements: Engagements,
  transfers: ({ entry }) => <Transfers entry={entry} made={fields.transfersMade} field={fields.transfers} />,
  security: ({ entry }) => (
    <Security entry={entry} field={fields.security} systems={fields.systems} inherited={inheritedMeasures(entry)} />
  ),
};

/** A processor record in the order of Art. 30(2): the letters (a) to (d), then what its controllers ask. */
export const ProcessorRecordPage = ({ entry }: { entry: ReadEntry }) => <EntrySections entry={entry} parts={parts} />;
