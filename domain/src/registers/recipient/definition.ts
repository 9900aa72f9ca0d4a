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
  label: text('Recipient', 'Mottaker'),
  plural: text('Recipients', 'Mottakere'),
  about: text(
    'Anyone data are disclosed to: a processor, an authority, a partner, or a category of these.',
    'Noen som får opplysninger: en databehandler, en myndighet, en partner, eller en kategori av disse.',
  ),
  cites: ['4(9)', '30(1)(d)'],
  title: 'name',
  menu: 'register',
  aliases: 'tradeNames',
  followed: true,
  catalogue: true,
  namesakes: true,
  mergeable: true,
  impactTarget: true,
  readThrough: true,
  heldToNotices: true,
  together: [
    ['name', 'isCategory'],
    ['ownListUrl', 'ownListCheckedOn'],
  ],
  fields: {
    name: line({ label: text('Name or category', 'Navn eller kategori'), cites: ['30(1)(d)'], list: true }),
    role: choice(recipientRoles, {
      label: text('Role', 'Rolle'),
      cites: ['4(8)', '4(9)'],
      list: true,
    }),
    isCategory: flag({ label: text('A category, not a named party', 'En kategori, ikke en navngitt part') }),
    legalName: line({ label: text('Legal name', 'Juridisk navn') }),
    tradeNames: texts({ label: text('Trade names', 'Handelsnavn') }),
    registration,
    address: lines({
      label: text('Address', 'Adresse'),
      cites: ['EDPB Opinion 22/2024'],
      max: 1000,
    }),
    country: country({ label: text('Country of establishment', 'Etableringsland'), list: true }),
    contact: group(
      { label: text('Contact person', 'Kontaktperson'), cites: ['EDPB Opinion 22/2024'] },
      { name: contactFields.name, email: contactFields.email, phone: contactFields.phone },
    ),
    privacyContact: group(
      { label: text('Privacy contact', 'Personvernkontakt') },
      { name: contactFields.name, email: contactFields.email, phone: contactFields.phone },
    ),
    website: line({ label: text('Website', 'Nettsted'), format: 'url' }),
    storageCountries: countries({
      label: text('Data are stored in', 'Opplysninger lagres i'),
      cites: ['30(1)(e)'],
      list: true,
    }),
    accessCountries: countries({
      label: text('Data are accessed from', 'Opplysninger er tilgjengelige fra'),
      cites: ['EDPB Guidelines 05/2021'],
    }),
    locationsNotStated: flag({
      label: text('Locations are not stated in the source', 'Steder er ikke oppgitt i kilden'),
    }),
    groupParentCountry: country({ label: text('Country of the group parent', 'Konsernmorens land') }),
    parentAccess: answer({
      label: text('The group parent can get at the data', 'Konsernmoren kan få tilgang til opplysningene'),
      cites: ['44', 'EDPB Guidelines 05/2021'],
    }),
    service: lines({ label: text('Service', 'Tjeneste'), max: 2000, list: true }),
    safeguards,
    ownPurposes: answer({
      label: text('Uses the data for its own purposes', 'Bruker opplysningene til egne formål'),
      cites: ['28(10)'],
    }),
    agreementMade: answer({
      label: text('Data processing agreement concluded', 'Databehandleravtale inngått'),
      cites: ['28(3)', '28(9)'],
    }),
    responsibility: lines({
      label: text('Responsibility as the source words it', 'Ansvaret slik kilden sier det'),
      cites: ['24', '28(10)'],
      max: 2000,
    }),
    termsApply: lines({ label: text('Own terms that apply', 'Egne vilkår som gjelder') }),
    engagedBy: rows(
      {
        label: text('Engaged by', 'Engasjert av'),
        cites: ['28(2)', '28(4)'],
        row: text('Engagement', 'Oppdrag'),
        title: 'recipient',
      },
      {
        organisation: ref('organisation', { label: text('Our organisation', 'Vår virksomhet') }),
        recipient: ref('recipient', { label: text('Or another processor', 'Eller en annen databehandler') }),
        service: line({ label: text('Service', 'Tjeneste') }),
        since: date({ label: text('Since', 'Fra') }),
        until: date({ label: text('Until', 'Til') }),
      },
    ),
    ownListUrl: line({
      label: text('Its own list of sub-processors', 'Egen liste over underdatabehandlere'),
      format: 'url',
      cites: ['28(2)'],
    }),
    ownListCheckedOn: date({ label: text('List last checked', 'Listen sist kontrollert') }),
    subProcessorsNamed: answer({
      label: text('Has sub-processors', 'Har underdatabehandlere'),
      cites: ['EDPB Opinion 22/2024'],
    }),
    certifications,
    supervision: rows(
      {
        label: text('Supervision', 'Oppfølging'),
        cites: ['28(1)', '28(3)(h)'],
        row: text('Check', 'Kontroll'),
        title: 'date',
      },
      {
        date: date({ label: text('Date', 'Dato') }),
        method: line({ label: text('Method', 'Metode') }),
        result: choice(supervisionResults, { label: text('Result', 'Resultat') }),
        findings: lines({ label: text('Findings', 'Funn') }),
        next: date({ label: text('Next', 'Neste') }),
      },
    ),
    risk: group(
      { label: text('Risk', 'Risiko'), cites: ['28(1)', '32'] },
      {
        level: choice(levels, { label: text('Risk level', 'Risikonivå') }),
        answers: lines({ label: text('What it rests on', 'Hva det bygger på') }),
      },
    ),
    criticality: choice(levels, { label: text('Criticality', 'Kritikalitet') }),
    exitPlan: lines({ label: text('Exit plan', 'Plan for avslutning') }),
    publicListing: group(
      { label: text('Public list', 'Offentlig liste') },
      {
        shown: flag({ label: text('Shown on the public list', 'Vises på offentlig liste') }),
        name: line({ label: text('Public name', 'Offentlig navn') }),
        purpose: line({ label: text('Public purpose', 'Offentlig formål') }),
      },
    ),
  },
});
