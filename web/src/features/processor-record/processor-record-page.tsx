import { type Effective, type EntryValues, registerOf, text } from 'domain/core';
import { Engagements } from '#features/processor-record/engagements.tsx';
import { useText } from '#lib/language.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { useFindingsOnPage } from '#register/findings/page-findings.tsx';
import { Letter, Letters } from '#register/page/letter.tsx';
import { Party } from '#register/page/party.tsx';
import { Security } from '#register/page/security.tsx';
import { Nothing } from '#register/page/statements.tsx';
import { Transfers } from '#register/page/transfers.tsx';
import { RecordedFields } from '#register/values/recorded-fields.tsx';
import { ProvenanceOf } from '#register/values/provenance.tsx';
import css from '#features/processor-record/processor-record-page.module.css';

const { fields } = registerOf['processor-record'];

const titles = {
  a: text('Processor and controllers'),
  b: text('Categories of processing'),
  c: text('Transfers to third countries'),
  d: text('Security measures'),
  means: text('Sub-processors and data'),
  end: text('Authorities, return and deletion'),
  about: text('About this record'),
};

const means = ['subProcessors', 'data', 'dataSubjects'];
const end = ['authorityDisclosure', 'authorityDisclosureText', 'endAction', 'endDetail'];
const about = ['role', 'owners'];

const found = {
  a: { concerns: ['parties'], lettered: true },
  b: { concerns: ['processing'], lettered: true },
  c: { concerns: ['transfers'], lettered: true },
  d: { concerns: ['security'], lettered: true },
  means: { concerns: ['processors', 'recipients', 'data'], fields: means },
  end: { concerns: ['retention'], fields: end },
  about: { concerns: ['upkeep', 'purposes', 'lawfulness', 'information', 'assessments'], fields: about },
} as const;

/** A processor record as the API answers it: with the measures its organisation takes everywhere counted in. */
interface ProcessorRecordEntry extends ReadEntry {
  readonly derived: { readonly effective: Pick<Effective, 'securityMeasures'> };
}

/** A processor record in the order of Art. 30(2): the letters (a) to (d), then what its controllers ask. */
export function ProcessorRecordPage({ entry: read }: { entry: ReadEntry }) {
  const entry = read as ProcessorRecordEntry;
  const t = useText();
  const { names } = entry;
  const values: EntryValues<'processor-record'> = entry.values;
  const clients = [...new Set((values.engagements ?? []).flatMap(({ client }) => client ?? []))];
  const record = (only: readonly string[]) => (
    <RecordedFields fields={fields} values={entry.values} names={names} only={only} />
  );
  const { beside, line, rest } = useFindingsOnPage(entry, found);
  return (
    <Letters>
      {line}
      {rest}
      {values.description && <p className={css['description']}>{values.description}</p>}
      <Letter beside={beside('a')} entry={entry} letter="a" title={titles.a} cites={['30(2)(a)']} field="organisation">
        {values.organisation && <Party id={values.organisation} names={names} />}
        <ProvenanceOf path="organisation" />
        {clients.length > 0 && <h3>{t(fields.engagements.fields.client.label)}</h3>}
        {clients.map((client) => (
          <Party key={client} id={client} names={names} />
        ))}
        {!values.organisation && clients.length === 0 && <Nothing />}
      </Letter>
      <Letter beside={beside('b')} entry={entry} letter="b" title={titles.b} cites={['30(2)(b)']} field="engagements">
        <Engagements entry={entry} />
      </Letter>
      <Letter beside={beside('c')} entry={entry} letter="c" title={titles.c} cites={['30(2)(c)']} field="transfersMade">
        <Transfers entry={entry} made={fields.transfersMade} field={fields.transfers} />
      </Letter>
      <Letter
        beside={beside('d')}
        entry={entry}
        letter="d"
        title={titles.d}
        cites={['30(2)(d)', '32(1)']}
        field="security"
      >
        <Security
          entry={entry}
          field={fields.security}
          systems={fields.systems}
          inherited={entry.derived.effective.securityMeasures.filter((stated) => stated.from !== undefined)}
        />
      </Letter>
      <Letter
        beside={beside('means')}
        entry={entry}
        title={titles.means}
        cites={['28(2)', '28(4)']}
        field="subProcessors"
      >
        {record(means)}
      </Letter>
      <Letter beside={beside('end')} entry={entry} title={titles.end} cites={['28(3)']} field="authorityDisclosure">
        {record(end)}
      </Letter>
      <Letter beside={beside('about')} entry={entry} title={titles.about} field="name">
        {record(about)}
      </Letter>
    </Letters>
  );
}
