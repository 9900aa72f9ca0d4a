import { defineRegister } from '#model/define-register.ts';
import {
  answer,
  choice,
  country,
  date,
  flag,
  group,
  line,
  lines,
  period,
  ref,
  refs,
  rows,
  texts,
} from '#model/field.ts';
import { contactFields, registration } from '#registers/shared-fields/contact.ts';
import { regionField, safeguardFields } from '#registers/shared-fields/transfers.ts';
import { text } from '#language/text.ts';
import { disclosureConditions } from '#vocabulary/lawfulness.ts';
import { dpoAnswers, employeeBands } from '#vocabulary/parties.ts';

/** The legal entity whose register this is (Art. 30(1)(a)); a register may hold several. */
export const organisation = defineRegister({
  name: 'organisation',
  path: 'organisations',
  prefix: 'ORG',
  label: text('Organisation'),
  plural: text('Organisations'),
  about: text('The legal entity that keeps this record, as controller or as processor.'),
  cites: ['30(1)(a)', '30(2)(a)'],
  title: 'name',
  menu: 'more',
  inMenuOnceUsed: true,
  titleFallback: 'workingName',
  followed: true,
  namesakes: true,
  propagates: true,
  readThrough: true,
  heldToNotices: true,
  fields: {
    name: line({
      label: text('Name'),
      cites: ['30(1)(a)', '30(2)(a)'],
      list: true,
    }),
    workingName: line({
      label: text('Working name'),
      list: true,
    }),
    registration,
    country: country({ label: text('Country'), list: true }),
    address: lines({ label: text('Address'), cites: ['30(1)(a)'], max: 1000 }),
    email: line({ label: text('E-mail'), format: 'email', cites: ['30(1)(a)', '30(2)(a)'], list: true }),
    phone: line({ label: text('Telephone'), format: 'phone', cites: ['30(1)(a)'] }),
    website: line({ label: text('Website'), format: 'url' }),
    isPublicAuthority: answer({
      label: text('Public authority or body'),
      cites: ['37(1)(a)', '6(1)'],
    }),
    employees: choice(employeeBands, { label: text('Number of employees'), cites: ['30(5)'] }),
    establishedInEea: answer({ label: text('Established in the EEA'), cites: ['3', '27'] }),
    representative: group(
      {
        label: text('Representative in the Union'),
        cites: ['30(1)(a)', '30(2)(a)', '27'],
      },
      {
        designated: answer({ label: text('Designated') }),
        ...contactFields,
        mandatedOn: date({ label: text('Date of the mandate') }),
        notRequiredBecause: lines({
          label: text('Why none is required'),
          cites: ['27(2)'],
          max: 2000,
        }),
      },
    ),
    dpo: group(
      { label: text('Data protection officer'), cites: ['30(1)(a)', '30(2)(a)', '37'] },
      {
        answer: choice(dpoAnswers, { label: text('Designated') }),
        notRequiredBecause: lines({
          label: text('Why none is required'),
          cites: ['37(1)', '5(2)'],
        }),
        name: contactFields.name,
        email: contactFields.email,
        phone: contactFields.phone,
        published: flag({
          label: text('Contact details published'),
          cites: ['37(7)'],
        }),
        notifiedOn: date({ label: text('Authority notified on'), cites: ['37(7)'] }),
      },
    ),
    leadAuthority: line({ label: text('Lead supervisory authority'), cites: ['56'] }),
    reviewEvery: period({ label: text('Review every'), cites: ['5(2)'] }),
    separationOfDuties: flag({
      label: text('Approver may not be the last editor'),
    }),
    defaults: group(
      {
        label: text('What holds for every activity'),
      },
      {
        operations: texts({ label: text('Processing operations'), cites: ['4(2)'] }),
        securityMeasures: refs('security-measure', {
          label: text('Security measures'),
          cites: ['30(1)(g)'],
        }),
        retention: refs('retention-schedule', { label: text('Retention'), cites: ['30(1)(f)'] }),
        disclosures: rows(
          {
            label: text('Recipients'),
            cites: ['30(1)(d)'],
            row: text('Recipient'),
            title: 'recipient',
          },
          {
            recipient: ref('recipient', { label: text('Recipient') }),
            condition: choice(disclosureConditions, { label: text('Condition') }),
            conditionText: line({ label: text('Condition in words') }),
          },
        ),
        transfers: rows(
          {
            label: text('Transfers'),
            cites: ['30(1)(e)'],
            row: text('Transfer'),
            title: 'statement',
          },
          {
            statement: line({ label: text('What is said of transfers') }),
            isAim: flag({
              label: text('An aim, not a fact'),
            }),
            importer: ref('recipient', { label: text('Importer') }),
            ...safeguardFields,
            region: regionField,
            agreement: ref('agreement', { label: text('Agreement') }),
            condition: line({ label: text('Only if') }),
          },
        ),
      },
    ),
  },
});
