import { registerOf, text } from 'domain/core';
import { Agreements } from '#features/recipient/agreements.tsx';
import { Chain } from '#features/recipient/chain.tsx';
import { Marks } from '#features/recipient/marks.tsx';
import type { RecipientEntry } from '#features/recipient/recipient-entry.ts';
import { UsedBy } from '#features/recipient/used-by.tsx';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { useFindingsOnPage } from '#register/findings/page-findings.tsx';
import { Letter, Letters } from '#register/page/letter.tsx';
import { RecordedFields } from '#register/values/recorded-fields.tsx';

const { fields } = registerOf.recipient;

const titles = {
  identity: text('Who it is'),
  service: text('What it does with the data'),
  locations: text('Locations and safeguards'),
  chain: text('Place in the chain'),
  agreements: text('Agreements'),
  supervision: text('Guarantees and supervision'),
  usedBy: text('Records that name it'),
};

const identity = [
  'legalName',
  'tradeNames',
  'registration',
  'address',
  'country',
  'groupParentCountry',
  'website',
  'contact',
  'privacyContact',
];
const service = ['role', 'service', 'ownPurposes', 'responsibility', 'termsApply'];
const locations = ['storageCountries', 'accessCountries', 'locationsNotStated', 'parentAccess', 'safeguards'];
const chain = ['engagedBy', 'subProcessorsNamed', 'ownListUrl', 'ownListCheckedOn'];
const supervision = ['certifications', 'supervision', 'risk', 'criticality', 'exitPlan', 'publicListing'];

const found = {
  identity: { fields: ['name', ...identity] },
  service: { fields: service },
  locations: { fields: locations },
  chain: { fields: chain },
  agreements: { fields: ['agreementMade'] },
  supervision: { fields: supervision },
} as const;

/** A recipient: who it is, what it does with the data and where, its place in the chain, and who relies on it. */
export function RecipientPage({ entry: read }: { entry: ReadEntry }) {
  const entry = read as RecipientEntry;
  const record = (only: readonly string[]) => (
    <RecordedFields fields={fields} values={entry.values} names={entry.names} only={only} />
  );
  const { beside, rest } = useFindingsOnPage(entry, found);
  return (
    <Letters>
      <Marks entry={entry} />
      {rest}
      <Letter
        beside={beside('identity')}
        entry={entry}
        title={titles.identity}
        cites={['30(1)(d)', '4(9)']}
        field="name"
      >
        {record(identity)}
      </Letter>
      <Letter beside={beside('service')} entry={entry} title={titles.service} cites={['28']} field="service">
        {record(service)}
      </Letter>
      <Letter
        beside={beside('locations')}
        entry={entry}
        title={titles.locations}
        cites={['30(1)(e)', '46']}
        field="storageCountries"
      >
        {record(locations)}
      </Letter>
      <Letter beside={beside('chain')} entry={entry} title={titles.chain} cites={['28(2)', '28(4)']} field="engagedBy">
        <Chain entry={entry} />
        {record(chain)}
      </Letter>
      <Letter
        beside={beside('agreements')}
        entry={entry}
        title={titles.agreements}
        cites={['28(3)']}
        field="agreementMade"
      >
        <Agreements entry={entry} />
        {record(['agreementMade'])}
      </Letter>
      <Letter
        beside={beside('supervision')}
        entry={entry}
        title={titles.supervision}
        cites={['28(1)', '28(3)(h)']}
        field="supervision"
      >
        {record(supervision)}
      </Letter>
      <Letter entry={entry} title={titles.usedBy} cites={['30(1)(d)', '30(2)']}>
        <UsedBy id={entry.id} />
      </Letter>
    </Letters>
  );
}
