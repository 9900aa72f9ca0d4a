import { text } from 'domain/core';
import type { FormSection } from '#register/layout/form-section.ts';
import { Field } from '#register/field/field.tsx';
import { TransferFields } from '#register/field/transfer-fields.tsx';

const Transfers = (
  <>
    <Field name="transfersMade" />
    <Field name="transfers" inside={<TransferFields />} />
  </>
);

/** The form of a processor record in the order of Art. 30(2), then what its controllers ask. */
export const processorRecordSections: readonly FormSection[] = [
  {
    id: 'about',
    title: text('The record'),
    fields: ['name', 'description', 'owners'],
  },
  {
    id: 'a',
    letter: 'a',
    title: text('Who processes'),
    cites: ['30(2)(a)'],
    fields: ['organisation', 'role'],
  },
  {
    id: 'b',
    letter: 'b',
    title: text('For whom, and what is done'),
    cites: ['30(2)(a)', '30(2)(b)'],
    fields: ['engagements'],
  },
  {
    id: 'c',
    letter: 'c',
    title: text('Transfers out of the EEA'),
    cites: ['30(2)(c)'],
    fields: ['transfersMade', 'transfers'],
    body: Transfers,
  },
  {
    id: 'd',
    letter: 'd',
    title: text('How the data are protected'),
    cites: ['30(2)(d)', '32(1)'],
    fields: ['security', 'systems'],
  },
  {
    id: 'means',
    title: text('Sub-processors and data'),
    cites: ['28(2)', '28(4)'],
    fields: ['subProcessors', 'data', 'dataSubjects'],
  },
  {
    id: 'end',
    title: text('Authorities, return and deletion'),
    cites: ['28(3)'],
    fields: ['authorityDisclosure', 'authorityDisclosureText', 'endAction', 'endDetail'],
  },
];
