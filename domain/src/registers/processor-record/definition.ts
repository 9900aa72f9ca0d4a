import { defineRegister } from '#model/define-register.ts';
import { answer, choice, line, lines, ref, refs, rows, texts } from '#model/field.ts';
import { exemption } from '#registers/shared-fields/exemption.ts';
import { security } from '#registers/shared-fields/security.ts';
import { transfers } from '#registers/shared-fields/transfers.ts';
import { text } from '#language/text.ts';
import { endActions } from '#vocabulary/compliance.ts';
import { disclosureConditions } from '#vocabulary/lawfulness.ts';
import { processorRecordRoles } from '#vocabulary/parties.ts';

/** The categories of processing carried out on behalf of controllers: the record of Art. 30(2). */
export const processorRecord = defineRegister({
  name: 'processor-record',
  path: 'processor-records',
  prefix: 'PR',
  label: text('Processor record'),
  plural: text('Processor records'),
  about: text('Something your organisation does with personal data on behalf of others.'),
  cites: ['30(2)'],
  title: 'name',
  menu: 'register',
  inMenuOnceUsed: true,
  listColumns: ['owners', 'letters', 'findings'],
  record: '30(2)',
  followed: true,
  numerous: true,
  fields: {
    name: line({ label: text('Name'), list: true }),
    description: lines({ label: text('Description') }),
    organisation: ref('organisation', { label: text('Processor'), cites: ['30(2)(a)'], list: true }),
    role: choice(processorRecordRoles, {
      label: text('Our role'),
      cites: ['4(8)', '28(10)'],
    }),
    engagements: rows(
      {
        label: text('Controllers and categories of processing'),
        cites: ['30(2)(a)', '30(2)(b)'],
        row: text('Engagement'),
        title: 'client',
      },
      {
        client: ref('client', { label: text('Controller'), cites: ['30(2)(a)'] }),
        processing: texts({ label: text('Categories of processing'), cites: ['30(2)(b)'] }),
        purpose: line({
          label: text('Purpose, determined by the controller'),
          cites: ['28(3)'],
        }),
        instructions: lines({ label: text('Instructions'), cites: ['28(3)(a)'] }),
        agreement: ref('agreement', { label: text('Agreement'), cites: ['28(3)'] }),
      },
    ),
    transfersMade: answer({
      label: text('Transferred to third countries'),
      cites: ['30(2)(c)'],
      rows: 'transfers',
    }),
    transfers: transfers('30(2)(c)'),
    security: security('30(2)(d)'),
    subProcessors: refs('recipient', {
      label: text('Sub-processors used'),
      cites: ['28(2)', '28(4)'],
      list: true,
    }),
    data: refs('data-category', {
      label: text('Data categories'),
    }),
    dataSubjects: refs('data-subject-category', { label: text('Data subjects') }),
    endAction: choice(endActions, {
      label: text('At the end of the engagement'),
      cites: ['28(3)(g)'],
    }),
    endDetail: lines({ label: text('Return or deletion in detail') }),
    authorityDisclosure: choice(disclosureConditions, {
      label: text('Authorities get data'),
      cites: ['28(3)(a)', '48'],
    }),
    authorityDisclosureText: line({ label: text('Condition in words') }),
    systems: refs('system', { label: text('Systems') }),
    exemption,
    owners: refs('person', { label: text('Owners'), list: true }),
  },
});
