import { defineRegister } from '#model/define-register.ts';
import { answer, choice, line, lines, ref, refs, rows, texts } from '#model/field.ts';
import { security } from '#registers/shared-fields/security.ts';
import { transfers } from '#registers/shared-fields/transfers.ts';
import { text } from '#language/text.ts';
import { endActions } from '#vocabulary/keeping.ts';
import { disclosureConditions } from '#vocabulary/lawfulness.ts';
import { processorRecordRoles } from '#vocabulary/parties.ts';

/** The categories of processing carried out on behalf of controllers: the record of Art. 30(2). */
export const processorRecord = defineRegister({
  name: 'processor-record',
  path: 'processor-records',
  prefix: 'PR',
  label: text('Processor record', 'Databehandlerprotokoll'),
  plural: text('Processor records', 'Databehandlerprotokoller'),
  about: text(
    'Something your organisation does with personal data on behalf of others.',
    'Noe virksomheten gjør med personopplysninger på vegne av andre.',
  ),
  cites: ['30(2)'],
  title: 'name',
  menu: 'register',
  record: '30(2)',
  followed: true,
  numerous: true,
  fields: {
    name: line({ label: text('Name', 'Navn'), list: true }),
    description: lines({ label: text('Description', 'Beskrivelse') }),
    organisation: ref('organisation', { label: text('Processor', 'Databehandler'), cites: ['30(2)(a)'], list: true }),
    role: choice(processorRecordRoles, {
      label: text('Our role', 'Vår rolle'),
      cites: ['4(8)', '28(10)'],
    }),
    engagements: rows(
      {
        label: text('Controllers and categories of processing', 'Behandlingsansvarlige og behandlingskategorier'),
        cites: ['30(2)(a)', '30(2)(b)'],
        row: text('Engagement', 'Oppdrag'),
        title: 'client',
      },
      {
        client: ref('client', { label: text('Controller', 'Behandlingsansvarlig'), cites: ['30(2)(a)'] }),
        processing: texts({ label: text('Categories of processing', 'Kategorier av behandling'), cites: ['30(2)(b)'] }),
        purpose: line({
          label: text('Purpose, determined by the controller', 'Formål, bestemt av den behandlingsansvarlige'),
          cites: ['28(3)'],
        }),
        instructions: lines({ label: text('Instructions', 'Instrukser'), cites: ['28(3)(a)'] }),
        agreement: ref('agreement', { label: text('Agreement', 'Avtale'), cites: ['28(3)'] }),
      },
    ),
    transfersMade: answer({
      label: text('Transferred to third countries', 'Overføres til tredjeland'),
      cites: ['30(2)(c)'],
      rows: 'transfers',
    }),
    transfers: transfers('30(2)(c)'),
    security: security('30(2)(d)'),
    subProcessors: refs('recipient', {
      label: text('Sub-processors used', 'Underdatabehandlere som brukes'),
      cites: ['28(2)', '28(4)'],
      list: true,
    }),
    data: refs('data-category', {
      label: text('Data categories', 'Opplysningskategorier'),
    }),
    dataSubjects: refs('data-subject-category', { label: text('Data subjects', 'Registrerte') }),
    endAction: choice(endActions, {
      label: text('At the end of the engagement', 'Ved oppdragets slutt'),
      cites: ['28(3)(g)'],
    }),
    endDetail: lines({ label: text('Return or deletion in detail', 'Tilbakelevering eller sletting i detalj') }),
    authorityDisclosure: choice(disclosureConditions, {
      label: text('Authorities get data', 'Myndigheter får opplysninger'),
      cites: ['28(3)(a)', '48'],
    }),
    authorityDisclosureText: line({ label: text('Condition in words', 'Vilkår med ord') }),
    systems: refs('system', { label: text('Systems', 'Systemer') }),
    owners: refs('person', { label: text('Owners', 'Eiere'), list: true }),
  },
});
