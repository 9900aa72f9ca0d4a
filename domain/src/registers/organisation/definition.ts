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

/** The legal entity whose register this is (Art. 30(1)(a)); several may live in one register. */
export const organisation = defineRegister({
  name: 'organisation',
  path: 'organisations',
  prefix: 'ORG',
  label: text('Organisation', 'Virksomhet'),
  plural: text('Organisations', 'Virksomheter'),
  about: text(
    'The legal entity that keeps this record, as controller or as processor.',
    'Den juridiske enheten som fører protokollen, som behandlingsansvarlig eller databehandler.',
  ),
  cites: ['30(1)(a)', '30(2)(a)'],
  title: 'name',
  menu: 'more',
  titleFallback: 'workingName',
  followed: true,
  namesakes: true,
  propagates: true,
  readThrough: true,
  heldToNotices: true,
  fields: {
    name: line({
      label: text('Name', 'Navn'),
      cites: ['30(1)(a)', '30(2)(a)'],
      list: true,
    }),
    workingName: line({
      label: text('Working name', 'Arbeidsnavn'),
      list: true,
    }),
    registration,
    country: country({ label: text('Country', 'Land'), list: true }),
    address: lines({ label: text('Address', 'Adresse'), cites: ['30(1)(a)'], max: 1000 }),
    email: line({ label: text('E-mail', 'E-post'), format: 'email', cites: ['30(1)(a)', '30(2)(a)'], list: true }),
    phone: line({ label: text('Telephone', 'Telefon'), format: 'phone', cites: ['30(1)(a)'] }),
    website: line({ label: text('Website', 'Nettsted'), format: 'url' }),
    isPublicAuthority: answer({
      label: text('Public authority or body', 'Offentlig myndighet eller organ'),
      cites: ['37(1)(a)', '6(1)'],
    }),
    employees: choice(employeeBands, { label: text('Number of employees', 'Antall ansatte'), cites: ['30(5)'] }),
    establishedInEea: answer({ label: text('Established in the EEA', 'Etablert i EØS'), cites: ['3', '27'] }),
    representative: group(
      {
        label: text('Representative in the Union', 'Representant i Unionen'),
        cites: ['30(1)(a)', '30(2)(a)', '27'],
      },
      {
        designated: answer({ label: text('Designated', 'Utpekt') }),
        ...contactFields,
        mandatedOn: date({ label: text('Date of the mandate', 'Dato for fullmakten') }),
      },
    ),
    dpo: group(
      { label: text('Data protection officer', 'Personvernombud'), cites: ['30(1)(a)', '30(2)(a)', '37'] },
      {
        answer: choice(dpoAnswers, { label: text('Designated', 'Utpekt') }),
        notRequiredBecause: lines({
          label: text('Why none is required', 'Hvorfor det ikke er påkrevd'),
          cites: ['37(1)', '5(2)'],
        }),
        name: contactFields.name,
        email: contactFields.email,
        phone: contactFields.phone,
        published: flag({
          label: text('Contact details published', 'Kontaktopplysninger offentliggjort'),
          cites: ['37(7)'],
        }),
        notifiedOn: date({ label: text('Authority notified on', 'Meldt til tilsynsmyndigheten'), cites: ['37(7)'] }),
      },
    ),
    leadAuthority: line({ label: text('Lead supervisory authority', 'Ledende tilsynsmyndighet'), cites: ['56'] }),
    reviewEvery: period({ label: text('Review every', 'Gjennomgås hver'), cites: ['5(2)'] }),
    separationOfDuties: flag({
      label: text('Approver may not be the last editor', 'Godkjenner kan ikke være siste redaktør'),
    }),
    defaults: group(
      {
        label: text('What holds for every activity', 'Det som gjelder alle aktiviteter'),
      },
      {
        operations: texts({ label: text('Processing operations', 'Behandlingsmåter'), cites: ['4(2)'] }),
        securityMeasures: refs('security-measure', {
          label: text('Security measures', 'Sikkerhetstiltak'),
          cites: ['30(1)(g)'],
        }),
        retention: refs('retention-schedule', { label: text('Retention', 'Lagringstid'), cites: ['30(1)(f)'] }),
        disclosures: rows(
          {
            label: text('Recipients', 'Mottakere'),
            cites: ['30(1)(d)'],
            row: text('Recipient', 'Mottaker'),
            title: 'recipient',
          },
          {
            recipient: ref('recipient', { label: text('Recipient', 'Mottaker') }),
            condition: choice(disclosureConditions, { label: text('Condition', 'Vilkår') }),
            conditionText: line({ label: text('Condition in words', 'Vilkår med ord') }),
          },
        ),
        transfers: rows(
          {
            label: text('Transfers', 'Overføringer'),
            cites: ['30(1)(e)'],
            row: text('Transfer', 'Overføring'),
            title: 'statement',
          },
          {
            statement: line({ label: text('What is said of transfers', 'Det som sies om overføringer') }),
            isAim: flag({
              label: text('An aim, not a fact', 'Et mål, ikke et faktum'),
            }),
            importer: ref('recipient', { label: text('Importer', 'Dataimportør') }),
            ...safeguardFields,
            region: regionField,
            agreement: ref('agreement', { label: text('Agreement', 'Avtale') }),
            condition: line({ label: text('Only if', 'Bare dersom') }),
          },
        ),
      },
    ),
  },
});
