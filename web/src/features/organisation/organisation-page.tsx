import { type EntryValues, registerOf, text } from 'domain/core';
import { OwnRecords } from '#features/organisation/own-records.tsx';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { useFindingsOnPage } from '#register/findings/page-findings.tsx';
import { Letter, Letters } from '#register/page/letter.tsx';
import { Nothing } from '#register/page/statements.tsx';
import { RecordedFields } from '#register/values/recorded-fields.tsx';

const { fields } = registerOf.organisation;

const titles = {
  identity: text('Name and contact details'),
  representative: text('Representative'),
  dpo: text('Data protection officer'),
  defaults: text('What every activity inherits'),
  activities: text('Its processing activities'),
  processing: text('What it processes for others'),
  keeping: text('Keeping the record'),
};

const identity = ['name', 'workingName', 'registration', 'country', 'address', 'email', 'phone', 'website'];
const keeping = ['employees', 'leadAuthority', 'reviewEvery', 'separationOfDuties'];

const representative = ['establishedInEea', 'representative'];
const dpo = ['dpo', 'isPublicAuthority'];

const found = {
  identity: { fields: identity },
  representative: { fields: representative },
  dpo: { fields: dpo },
  defaults: { fields: ['defaults'] },
  keeping: { fields: keeping },
} as const;

/** An organisation: who it is and who speaks for it, what all its activities inherit, and which they are. */
export function OrganisationPage({ entry }: { entry: ReadEntry }) {
  const { values, names } = entry;
  const record = (only: readonly string[]) => (
    <RecordedFields fields={fields} values={values} names={names} only={only} />
  );
  const { defaults }: EntryValues<'organisation'> = values;
  const { beside, rest } = useFindingsOnPage(entry, found);
  return (
    <Letters>
      {rest}
      <Letter
        beside={beside('identity')}
        entry={entry}
        letter="a"
        title={titles.identity}
        cites={['30(1)(a)', '30(2)(a)']}
        field="name"
      >
        {record(identity)}
      </Letter>
      <Letter
        beside={beside('representative')}
        entry={entry}
        letter="a"
        title={titles.representative}
        cites={['27']}
        field="representative"
      >
        {record(representative)}
      </Letter>
      <Letter beside={beside('dpo')} entry={entry} letter="a" title={titles.dpo} cites={['37']} field="dpo">
        {record(dpo)}
      </Letter>
      <Letter beside={beside('defaults')} entry={entry} title={titles.defaults} field="defaults">
        {defaults ? (
          <RecordedFields fields={fields.defaults.fields} values={defaults} names={names} within="defaults" />
        ) : (
          <Nothing />
        )}
      </Letter>
      <Letter entry={entry} title={titles.activities} cites={['30(1)']}>
        <OwnRecords kind="activity" organisation={entry.id} />
      </Letter>
      <Letter entry={entry} title={titles.processing} cites={['30(2)']}>
        <OwnRecords kind="processor-record" organisation={entry.id} />
      </Letter>
      <Letter beside={beside('keeping')} entry={entry} title={titles.keeping} cites={['5(2)', '56']} field="employees">
        {record(keeping)}
      </Letter>
    </Letters>
  );
}
