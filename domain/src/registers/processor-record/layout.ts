import { text } from '#language/text.ts';
import { defineLayout } from '#model/layout.ts';
import { processorRecord } from '#registers/processor-record/definition.ts';
import { transferRows } from '#registers/shared-fields/transfers-layout.ts';

/** A processor record in the order of Art. 30(2): what it is called, the letters (a) to (d), then what its controllers ask. */
export const processorRecordLayout = defineLayout(
  processorRecord,
  [
    { id: 'about', title: text('The record'), fields: ['name', 'description'] },
    {
      id: 'a',
      letter: 'a',
      title: text('Processor and controllers'),
      cites: ['30(2)(a)'],
      fields: ['organisation', 'role'],
      part: 'parties',
    },
    {
      id: 'b',
      letter: 'b',
      title: text('Categories of processing'),
      cites: ['30(2)(b)'],
      fields: ['engagements'],
      part: 'engagements',
    },
    {
      id: 'c',
      letter: 'c',
      title: text('Transfers to third countries'),
      cites: ['30(2)(c)'],
      fields: ['transfersMade', 'transfers'],
      part: 'transfers',
    },
    {
      id: 'd',
      letter: 'd',
      title: text('Security measures'),
      cites: ['30(2)(d)', '32(1)'],
      fields: ['security', 'systems'],
      part: 'security',
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
    {
      id: 'keeping',
      title: text('Keeping this record'),
      cites: ['5(2)'],
      folded: true,
      fields: ['owners', 'exemption'],
    },
  ],
  {
    engagements: {
      columns: [['client'], ['processing', 'purpose'], ['instructions'], ['agreement']],
    },
    transfers: transferRows,
  },
);
