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
  label: text('Agreement', 'Avtale'),
  plural: text('Agreements', 'Avtaler'),
  about: text(
    'A contract with a processor, a joint controller, a client or an importer.',
    'En kontrakt med en databehandler, en felles behandlingsansvarlig, en oppdragsgiver eller en dataimportør.',
  ),
  cites: ['28(3)', '26', '46'],
  title: 'name',
  menu: 'building-blocks',
  followed: true,
  mergeable: true,
  impactTarget: true,
  readThrough: true,
  together: [['validFrom', 'validTo']],
  fields: {
    name: line({ label: text('Name', 'Navn'), list: true }),
    type: choice(agreementTypes, { label: text('Type', 'Type'), cites: ['28(3)', '26', '46'], list: true }),
    organisation: ref('organisation', { label: text('Our organisation', 'Vår virksomhet'), list: true }),
    parties: refs(['recipient', 'client'], { label: text('Other parties', 'Andre parter'), list: true }),
    reference: line({ label: text('Reference', 'Referanse'), cites: ['28(9)'] }),
    signedBy: line({ label: text('Entity that signed', 'Enheten som signerte') }),
    signedOn: date({ label: text('Signed on', 'Signert'), list: true }),
    validFrom: date({ label: text('Valid from', 'Gyldig fra') }),
    validTo: date({ label: text('Valid to', 'Gyldig til'), list: true }),
    status: choice(agreementStatuses, { label: text('Status', 'Status'), list: true }),
    document: line({ label: text('Where the document is', 'Hvor dokumentet er') }),
    points: choices(agreementPoints, { label: text('Points it holds', 'Punkter den inneholder'), cites: ['28(3)'] }),
    authorisation: choice(subProcessingAuthorisations, {
      label: text('Sub-processors', 'Underdatabehandlere'),
      cites: ['28(2)'],
    }),
    noticeDays: number({
      label: text('Days of notice before a change', 'Dagers varsel før endring'),
      cites: ['28(2)'],
    }),
    noticeChannel: line({ label: text('How notice is given', 'Hvordan det varsles'), cites: ['28(2)'] }),
    objectionConsequence: lines({ label: text('What follows an objection', 'Følgen av en innvending') }),
    sccModule: choice(sccModules, {
      label: text('Module of the standard clauses', 'Modul i de standard personvernbestemmelsene'),
      cites: ['46(2)(c)'],
    }),
    sccAnnexes: lines({ label: text('Annexes I to III', 'Vedlegg I til III') }),
    warranties: lines({ label: text('What the other party warrants', 'Hva den andre parten innestår for') }),
    breachNotification: lines({
      label: text('Who notifies a breach to whom', 'Hvem som melder brudd til hvem'),
      cites: ['33', '34', '28(3)(f)'],
    }),
    informationRights: lines({
      label: text('Information and audits in detail', 'Informasjon og revisjoner i detalj'),
      cites: ['28(3)(h)'],
    }),
    terms: lines({
      label: text('Other terms', 'Andre vilkår'),
    }),
  },
});
