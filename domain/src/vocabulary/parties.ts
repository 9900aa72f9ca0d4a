import { vocabulary } from '#vocabulary/vocabulary.ts';

/** The organisation's own part in an activity (Art. 4(7), 26). */
export const activityRoles = vocabulary([
  ['controller', 'Controller', 'Behandlingsansvarlig', '4(7)'],
  ['joint-controller', 'Joint controller', 'Felles behandlingsansvarlig', '26'],
  ['undetermined', 'Undetermined', 'Ikke avklart'],
]);

/** The organisation's part in what it does for others: a source may leave open whether it is a processor at all (Art. 4(8)). */
export const processorRecordRoles = vocabulary([
  ['processor', 'Processor', 'Databehandler', '4(8)'],
  ['undetermined', 'Undetermined', 'Ikke avklart'],
]);

/** How people are reached; electronic messages for marketing need consent (Directive 2002/58/EC Art. 13). */
export const contactChannels = vocabulary([
  ['electronic', 'Electronic messages', 'Elektroniske meldinger'],
  ['telephone', 'Telephone', 'Telefon'],
  ['post', 'Post', 'Post'],
  ['in-person', 'In person', 'Personlig'],
]);

/** What a recipient is to us (Art. 4(9); EDPB Guidelines 07/2020). */
export const recipientRoles = vocabulary([
  ['internal', 'Internal', 'Intern'],
  ['group-company', 'Group company', 'Konsernselskap'],
  ['independent-controller', 'Independent controller', 'Selvstendig behandlingsansvarlig', '4(7)'],
  ['joint-controller', 'Joint controller', 'Felles behandlingsansvarlig', '26'],
  ['processor', 'Processor', 'Databehandler', '4(8)'],
  ['public-authority', 'Public authority', 'Offentlig myndighet', '4(9)'],
  ['acquirer', 'Buyer or seller of the business', 'Kjøper eller selger av virksomheten'],
  ['individual', 'Individual', 'Enkeltperson'],
  ['public', 'The public', 'Allmennheten'],
  ['international-organisation', 'International organisation', 'Internasjonal organisasjon', '4(26)'],
  ['unclear', 'Unclear', 'Uavklart'],
]);

export const employeeBands = vocabulary([
  ['under-50', 'Fewer than 50', 'Færre enn 50'],
  ['50-249', '50 to 249', '50 til 249'],
  ['250-749', '250 to 749', '250 til 749'],
  ['750-plus', '750 or more', '750 eller flere'],
]);

/** The state of a designation the law may or may not ask for (Art. 27, 37). */
export const dpoAnswers = vocabulary([
  ['designated', 'Designated', 'Utpekt', '37'],
  ['not-required', 'Not required', 'Ikke påkrevd', '37(1)'],
  ['unknown', 'Unknown', 'Ukjent'],
  ['not-stated', 'Not stated in the source', 'Ikke oppgitt i kilden'],
]);

/** How a controller allows its processor to engage others (Art. 28(2)). */
export const subProcessingAuthorisations = vocabulary([
  ['specific', 'Prior specific authorisation', 'Særlig skriftlig tillatelse på forhånd', '28(2)'],
  [
    'general',
    'General authorisation with a right to object',
    'Generell skriftlig tillatelse med rett til å motsette seg',
    '28(2)',
  ],
  ['none', 'No sub-processing allowed', 'Underdatabehandlere ikke tillatt', '28(2)'],
  ['not-stated', 'Not stated in the source', 'Ikke oppgitt i kilden'],
]);

export const agreementTypes = vocabulary([
  ['data-processing', 'Data processing agreement', 'Databehandleravtale', '28(3)'],
  ['joint-controller', 'Joint-controller arrangement', 'Ordning mellom felles behandlingsansvarlige', '26'],
  ['scc', 'Standard contractual clauses', 'Standard personvernbestemmelser (SCC)', '46(2)(c)'],
  ['bcr', 'Binding corporate rules', 'Bindende virksomhetsregler', '47'],
  ['confidentiality', 'Confidentiality agreement', 'Taushetsavtale'],
  ['other', 'Other', 'Annen'],
]);

/** The points a data processing agreement must hold (Art. 28(3)(a)–(h)). */
export const agreementPoints = vocabulary([
  ['a', 'Only on documented instructions', 'Bare på dokumenterte instrukser', '28(3)(a)'],
  ['b', 'Persons bound to confidentiality', 'Personer er forpliktet til fortrolighet', '28(3)(b)'],
  ['c', 'Security of processing', 'Sikkerhet ved behandlingen', '28(3)(c)'],
  ['d', 'Conditions for other processors', 'Vilkår for andre databehandlere', '28(3)(d)'],
  ['e', 'Assistance with data subject rights', 'Bistand med de registrertes rettigheter', '28(3)(e)'],
  ['f', 'Assistance with Articles 32 to 36', 'Bistand med artikkel 32 til 36', '28(3)(f)'],
  ['g', 'Deletion or return at the end', 'Sletting eller tilbakelevering ved avslutning', '28(3)(g)'],
  ['h', 'Information and audits', 'Informasjon og revisjoner', '28(3)(h)'],
]);

export const certificationKinds = vocabulary([
  ['iso-27001', 'ISO/IEC 27001', 'ISO/IEC 27001'],
  ['iso-27701', 'ISO/IEC 27701', 'ISO/IEC 27701'],
  ['soc-2', 'SOC 2', 'SOC 2'],
  ['gdpr-42', 'GDPR certification', 'Sertifisering etter personvernforordningen', '42'],
  ['code-of-conduct', 'Approved code of conduct', 'Godkjente atferdsnormer', '40'],
  ['other', 'Other', 'Annen'],
]);
