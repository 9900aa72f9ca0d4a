import { defineRegister } from '#model/define-register.ts';
import { choice, choices, date, flag, group, line, lines, ref, refs, rows, texts } from '#model/field.ts';
import { consentFields } from '#registers/shared-fields/consent.ts';
import { contactFields } from '#registers/shared-fields/contact.ts';
import { text } from '#language/text.ts';
import { dataSubjectRights } from '#vocabulary/keeping.ts';
import { assertionReaches } from '#vocabulary/assertions.ts';

/** A published privacy notice (Art. 12–14) and what it claims. */
export const notice = defineRegister({
  name: 'notice',
  path: 'notices',
  prefix: 'NOT',
  label: text('Privacy notice', 'Personvernerklæring'),
  plural: text('Notices', 'Personvernerklæringer'),
  about: text(
    'A privacy notice as published, and the claims in it to compare with the register.',
    'En personvernerklæring slik den er publisert, og påstandene i den som kan sammenlignes med registeret.',
  ),
  cites: ['12', '13', '14'],
  title: 'title',
  menu: 'more',
  fields: {
    title: line({ label: text('Title', 'Tittel'), list: true }),
    organisation: ref('organisation', { label: text('Organisation', 'Virksomhet'), list: true }),
    language: line({ label: text('Language', 'Språk'), format: 'language', list: true }),
    version: line({ label: text('Version', 'Versjon'), list: true }),
    publishedOn: date({ label: text('Published on', 'Publisert') }),
    lastUpdated: date({ label: text('Last updated', 'Sist oppdatert'), list: true }),
    url: line({ label: text('Address', 'Adresse'), format: 'url' }),
    availability: line({ label: text('Where it is available', 'Hvor den er tilgjengelig') }),
    text: lines({ label: text('Full text', 'Full tekst'), max: 500_000 }),
    complete: flag({ label: text('The text is complete', 'Teksten er fullstendig') }),
    sourceNote: lines({ label: text('Note on the text', 'Merknad om teksten'), max: 2000 }),
    scope: lines({ label: text('What it covers', 'Hva den gjelder'), max: 2000 }),
    legalFramework: line({ label: text('Law it names', 'Lov den nevner') }),
    definitions: texts({ label: text('Definitions', 'Definisjoner') }),
    principles: texts({ label: text('Principles it states', 'Prinsipper den nevner'), cites: ['5'] }),
    crossReferences: texts({ label: text('Refers to', 'Viser til') }),
    dataList: line({
      label: text('Reach of its list of data', 'Rekkevidden av listen over opplysninger'),
      cites: ['14(1)(d)'],
    }),
    authorities: rows(
      {
        label: text('Authorities it names', 'Myndigheter den nevner'),
        cites: ['13(2)(d)'],
        row: text('Authority', 'Myndighet'),
        title: 'name',
      },
      {
        name: line({ label: text('Name', 'Navn') }),
        phone: contactFields.phone,
        about: line({ label: text('Turned to for', 'Henvises til om') }),
      },
    ),
    changeProcedure: lines({ label: text('How changes are announced', 'Hvordan endringer varsles'), max: 2000 }),
    activities: refs('activity', { label: text('Covers activities', 'Dekker aktiviteter') }),
    assertions: rows(
      {
        label: text('Claims', 'Påstander'),
        cites: ['5(1)(a)', '12(1)'],
        row: text('Claim', 'Påstand'),
        title: 'claim',
      },
      {
        claim: line({ label: text('Claim', 'Påstand'), max: 1000 }),
        quote: lines({ label: text('Quote', 'Sitat'), max: 2000 }),
        about: choice(assertionReaches, { label: text('About', 'Gjelder') }),
        activities: refs('activity', { label: text('Activities', 'Aktiviteter') }),
      },
    ),
    consents: rows(
      {
        label: text('Consent it claims', 'Samtykke den hevder'),
        cites: ['7'],
        row: text('Claim of consent', 'Påstand om samtykke'),
        title: 'text',
      },
      {
        text: line({ label: text('Claim', 'Påstand'), max: 1000 }),
        quote: lines({ label: text('Quote', 'Sitat'), max: 2000 }),
        ...consentFields,
      },
    ),
    complaint: group(
      { label: text('Complaints', 'Klager'), cites: ['13(2)(d)'] },
      {
        mentioned: flag({ label: text('The right to complain is mentioned', 'Klageretten er nevnt') }),
        text: lines({ label: text('What it says', 'Hva den sier'), max: 2000 }),
      },
    ),
    rights: choices(dataSubjectRights, {
      label: text('Rights offered', 'Rettigheter som tilbys'),
      cites: ['13(2)(b)'],
    }),
  },
});
