import { defineRegister } from '#model/define-register.ts';
import { answer, choice, countries, country, date, flag, group, line, lines, ref, rows, texts } from '#model/field.ts';
import { certifications } from '#registers/shared-fields/certifications.ts';
import { contactFields, registration } from '#registers/shared-fields/contact.ts';
import { safeguards } from '#registers/shared-fields/transfers.ts';
import { text } from '#language/text.ts';
import { recipientRoles } from '#vocabulary/parties.ts';
import { levels, supervisionResults } from '#vocabulary/statuses.ts';

/** Anyone personal data are disclosed to (Art. 4(9)), by name or as a category; among them processors and their sub-processors. */
export const recipient = defineRegister({
  name: 'recipient',
  path: 'recipients',
  prefix: 'REC',
  label: text('Recipient'),
  plural: text('Recipients'),
  about: text('Anyone data are disclosed to: a processor, an authority, a partner, or a category of these.'),
  cites: ['4(9)', '30(1)(d)'],
  title: 'name',
  menu: 'register',
  listColumns: ['role', 'where', 'agreement', 'usedIn'],
  aliases: 'tradeNames',
  followed: true,
  catalogue: true,
  namesakes: true,
  mergeable: true,
  impactTarget: true,
  readThrough: true,
  heldToNotices: true,
  inseparable: [
    ['name', 'isCategory'],
    ['ownListUrl', 'ownListCheckedOn'],
  ],
  fields: {
    name: line({ label: text('Name or category'), cites: ['30(1)(d)'], list: true }),
    role: choice(recipientRoles, {
      label: text('Role'),
      cites: ['4(8)', '4(9)'],
      list: true,
    }),
    isCategory: flag({ label: text('A category, not a named party') }),
    legalName: line({ label: text('Legal name') }),
    tradeNames: texts({ label: text('Trade names') }),
    registration,
    address: lines({
      label: text('Address'),
      cites: ['EDPB Opinion 22/2024'],
      max: 1000,
    }),
    country: country({ label: text('Country of establishment'), list: true }),
    contact: group(
      { label: text('Contact person'), cites: ['EDPB Opinion 22/2024'] },
      { name: contactFields.name, email: contactFields.email, phone: contactFields.phone },
    ),
    privacyContact: group(
      { label: text('Privacy contact') },
      { name: contactFields.name, email: contactFields.email, phone: contactFields.phone },
    ),
    website: line({ label: text('Website'), format: 'url' }),
    storageCountries: countries({
      label: text('Data are stored in'),
      cites: ['30(1)(e)'],
      list: true,
    }),
    accessCountries: countries({
      label: text('Data are accessed from'),
      cites: ['EDPB Guidelines 05/2021'],
    }),
    locationsNotStated: flag({
      label: text('Locations are not stated in the source'),
    }),
    groupParentCountry: country({ label: text('Country of the group parent') }),
    parentAccess: answer({
      label: text('The group parent can get at the data'),
      cites: ['44', 'EDPB Guidelines 05/2021'],
    }),
    service: lines({ label: text('Service'), max: 2000, list: true }),
    safeguards,
    ownPurposes: answer({
      label: text('Uses the data for its own purposes'),
      cites: ['28(10)'],
    }),
    agreementMade: answer({
      label: text('Data processing agreement concluded'),
      cites: ['28(3)', '28(9)'],
    }),
    responsibility: lines({
      label: text('Responsibility as the source words it'),
      cites: ['24', '28(10)'],
      max: 2000,
    }),
    termsApply: lines({ label: text('Own terms that apply') }),
    engagedBy: rows(
      {
        label: text('Engaged by'),
        cites: ['28(2)', '28(4)'],
        row: text('Engagement'),
        title: 'recipient',
      },
      {
        organisation: ref('organisation', { label: text('Our organisation') }),
        recipient: ref('recipient', { label: text('Or another processor') }),
        service: line({ label: text('Service') }),
        since: date({ label: text('Since') }),
        until: date({ label: text('Until') }),
      },
    ),
    ownListUrl: line({
      label: text('Its own list of sub-processors'),
      format: 'url',
      cites: ['28(2)'],
    }),
    ownListCheckedOn: date({ label: text('List last checked') }),
    subProcessorsNamed: answer({
      label: text('Has sub-processors'),
      cites: ['EDPB Opinion 22/2024'],
    }),
    certifications,
    supervision: rows(
      {
        label: text('Supervision'),
        cites: ['28(1)', '28(3)(h)'],
        row: text('Check'),
        title: 'date',
      },
      {
        date: date({ label: text('Date') }),
        method: line({ label: text('Method') }),
        result: choice(supervisionResults, { label: text('Result') }),
        findings: lines({ label: text('Findings') }),
        next: date({ label: text('Next') }),
      },
    ),
    risk: group(
      { label: text('Risk'), cites: ['28(1)', '32'] },
      {
        level: choice(levels, { label: text('Risk level') }),
        answers: lines({ label: text('What it rests on') }),
      },
    ),
    criticality: choice(levels, { label: text('Criticality') }),
    exitPlan: lines({ label: text('Exit plan') }),
    publicListing: group(
      { label: text('Public list') },
      {
        shown: flag({ label: text('Shown on the public list') }),
        name: line({ label: text('Public name') }),
        purpose: line({ label: text('Public purpose') }),
      },
    ),
  },
});
