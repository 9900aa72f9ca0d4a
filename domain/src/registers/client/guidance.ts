import { type Guidance, advice, under } from '#model/advice.ts';
import { contactGuidance, officeGuidance } from '#registers/shared-fields/contact-guidance.ts';

export const clientGuidance: Guidance = {
  name: advice([
    'The controller by legal name. A group such as “customers” may stand in for a while.',
    'Den behandlingsansvarlige med juridisk navn. En gruppe som «kunder» kan stå der en stund.',
  ]),
  isGroup: advice([
    'An authority will ask for each controller by name.',
    'En tilsynsmyndighet vil be om hver behandlingsansvarlig ved navn.',
  ]),
  address: advice(['Postal address with country.', 'Postadresse med land.']),
  country: advice(['Where it is established.', 'Hvor den er etablert.']),
  contact: advice([
    'Whom you notify of breaches and of new sub-processors.',
    'Dem dere varsler om brudd og om nye underdatabehandlere.',
  ]),
  ...under('contact', officeGuidance),
  representative: advice([
    'Only for controllers outside the EEA that must designate one.',
    'Bare for behandlingsansvarlige utenfor EØS som må utpeke en.',
  ]),
  'representative.designated': advice([
    'Whether the controller has told you of one.',
    'Om den behandlingsansvarlige har opplyst om en.',
  ]),
  ...under('representative', contactGuidance),
  dpo: advice([
    'The controller’s data protection officer, where there is one.',
    'Den behandlingsansvarliges personvernombud, der det finnes.',
  ]),
  'dpo.answer': advice(['What the controller has told you.', 'Det den behandlingsansvarlige har opplyst.']),
  ...under('dpo', officeGuidance),
  authorisation: advice(['What the agreement says about engaging others.', 'Hva avtalen sier om å engasjere andre.']),
  noticeDays: advice([
    'Days of notice you have promised before a sub-processor changes.',
    'Dagers varsel dere har lovet før en underdatabehandler endres.',
  ]),
  noticeChannel: advice(['How you have promised to give notice.', 'Hvordan dere har lovet å varsle.']),
};
