import { defineRegister } from '#model/define-register.ts';
import { choice, choices, date, flag, group, line, lines, ref, refs, rows, texts } from '#model/field.ts';
import { consentFields } from '#registers/shared-fields/consent.ts';
import { contactFields } from '#registers/shared-fields/contact.ts';
import { text } from '#language/text.ts';
import { dataSubjectRights } from '#vocabulary/compliance.ts';
import { assertionReaches } from '#vocabulary/assertions.ts';

/** A published privacy notice (Art. 12–14) and what it claims. */
export const notice = defineRegister({
  name: 'notice',
  path: 'notices',
  prefix: 'NOT',
  label: text('Privacy notice'),
  plural: text('Notices'),
  about: text('A privacy notice as published, and the claims in it to compare with the register.'),
  cites: ['12', '13', '14'],
  title: 'title',
  menu: 'more',
  inMenuOnceUsed: true,
  fields: {
    title: line({ label: text('Title'), list: true }),
    organisation: ref('organisation', { label: text('Organisation'), list: true }),
    language: line({ label: text('Language'), format: 'language', list: true }),
    version: line({ label: text('Version'), list: true }),
    publishedOn: date({ label: text('Published on') }),
    lastUpdated: date({ label: text('Last updated'), list: true }),
    url: line({ label: text('Address'), format: 'url' }),
    availability: line({ label: text('Where it is available') }),
    text: lines({ label: text('Full text'), max: 500_000 }),
    complete: flag({ label: text('The text is complete') }),
    sourceNote: lines({ label: text('Note on the text'), max: 2000 }),
    scope: lines({ label: text('What it covers'), max: 2000 }),
    legalFramework: line({ label: text('Law it names') }),
    definitions: texts({ label: text('Definitions') }),
    principles: texts({ label: text('Principles it states'), cites: ['5'] }),
    crossReferences: texts({ label: text('Refers to') }),
    dataList: line({
      label: text('Reach of its list of data'),
      cites: ['14(1)(d)'],
    }),
    authorities: rows(
      {
        label: text('Authorities it names'),
        cites: ['13(2)(d)'],
        row: text('Authority'),
        title: 'name',
      },
      {
        name: line({ label: text('Name') }),
        phone: contactFields.phone,
        about: line({ label: text('Turned to for') }),
      },
    ),
    changeProcedure: lines({ label: text('How changes are announced'), max: 2000 }),
    activities: refs('activity', { label: text('Covers activities') }),
    assertions: rows(
      {
        label: text('Claims'),
        cites: ['5(1)(a)', '12(1)'],
        row: text('Claim'),
        title: 'claim',
      },
      {
        claim: line({ label: text('Claim'), max: 1000 }),
        quote: lines({ label: text('Quote'), max: 2000 }),
        about: choice(assertionReaches, { label: text('About') }),
        activities: refs('activity', { label: text('Activities') }),
      },
    ),
    consents: rows(
      {
        label: text('Consent it claims'),
        cites: ['7'],
        row: text('Claim of consent'),
        title: 'text',
      },
      {
        text: line({ label: text('Claim'), max: 1000 }),
        quote: lines({ label: text('Quote'), max: 2000 }),
        ...consentFields,
      },
    ),
    complaint: group(
      { label: text('Complaints'), cites: ['13(2)(d)'] },
      {
        mentioned: flag({ label: text('The right to complain is mentioned') }),
        text: lines({ label: text('What it says'), max: 2000 }),
      },
    ),
    rights: choices(dataSubjectRights, {
      label: text('Rights offered'),
      cites: ['13(2)(b)'],
    }),
  },
});
