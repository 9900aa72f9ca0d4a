import { defineRegister } from '#model/define-register.ts';
import { choice, choices, date, line, lines, number, ref, refs } from '#model/field.ts';
import { text } from '#language/text.ts';
import { agreementPoints, agreementTypes, subProcessingAuthorisations } from '#vocabulary/parties.ts';
import { agreementStatuses } from '#vocabulary/statuses.ts';
import { sccModules } from '#vocabulary/transfers.ts';

/** A contract about personal data. Only a data processing agreement satisfies Art. 28(3); a confidentiality agreement never does. */
export const agreement = defineRegister({
  name: 'agreement',
  path: 'agreements',
  prefix: 'AGR',
  label: text('Agreement'),
  plural: text('Agreements'),
  about: text('A contract with a processor, a joint controller, a client or an importer.'),
  cites: ['28(3)', '26', '46'],
  title: 'name',
  menu: 'building-blocks',
  followed: true,
  mergeable: true,
  impactTarget: true,
  readThrough: true,
  inseparable: [['validFrom', 'validTo']],
  fields: {
    name: line({ label: text('Name'), list: true }),
    type: choice(agreementTypes, { label: text('Type'), cites: ['28(3)', '26', '46'], list: true }),
    organisation: ref('organisation', { label: text('Our organisation'), list: true }),
    parties: refs(['recipient', 'client'], { label: text('Other parties'), list: true }),
    reference: line({ label: text('Reference'), cites: ['28(9)'] }),
    signedBy: line({ label: text('Entity that signed') }),
    signedOn: date({ label: text('Signed on'), list: true }),
    validFrom: date({ label: text('Valid from') }),
    validTo: date({ label: text('Valid to'), list: true }),
    status: choice(agreementStatuses, { label: text('Status'), list: true }),
    document: line({ label: text('Where the document is') }),
    points: choices(agreementPoints, { label: text('Points it holds'), cites: ['28(3)'] }),
    authorisation: choice(subProcessingAuthorisations, {
      label: text('Sub-processors'),
      cites: ['28(2)'],
    }),
    noticeDays: number({
      label: text('Days of notice before a change'),
      cites: ['28(2)'],
    }),
    noticeChannel: line({ label: text('How notice is given'), cites: ['28(2)'] }),
    objectionConsequence: lines({ label: text('What follows an objection') }),
    sccModule: choice(sccModules, {
      label: text('Module of the standard clauses'),
      cites: ['46(2)(c)'],
    }),
    sccAnnexes: lines({ label: text('Annexes I to III') }),
    warranties: lines({ label: text('What the other party warrants') }),
    breachNotification: lines({
      label: text('Who notifies a breach to whom'),
      cites: ['33', '34', '28(3)(f)'],
    }),
    informationRights: lines({
      label: text('Information and audits in detail'),
      cites: ['28(3)(h)'],
    }),
    terms: lines({
      label: text('Other terms'),
    }),
  },
});
