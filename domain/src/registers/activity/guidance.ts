import { type Guidance, advice } from '#model/advice.ts';
import { dataGuidance, purposeGuidance } from '#registers/activity/rows-guidance.ts';
import { exemptionGuidance } from '#registers/shared-fields/exemption-guidance.ts';
import { securityGuidance } from '#registers/shared-fields/security-guidance.ts';
import { transferGuidance } from '#registers/shared-fields/transfers-guidance.ts';

export const activityGuidance: Guidance = {
  name: advice('A short name a colleague recognises.', 'Payroll', 'HR'),
  description: advice(
    'Plain words that could be published: what is done, with whose data, to what end.',
    'We pay wages every month and report them to the tax authority.',
    'HR processes',
  ),
  organisation: advice('The legal entity that decides why and how the data are processed.'),
  role: advice(
    'Controller when you decide purposes and means; joint controller when you decide together with others. Processing on behalf of others belongs in a processor record.',
  ),
  jointControllers: advice(
    'Everyone you decide together with. There must be an arrangement, and its essence must be available to the data subjects.',
  ),
  unit: advice('The department that does this from day to day.'),
  owners: advice('Who knows this activity and confirms that the record is true.'),
  lifecycle: advice(
    'A planned activity may need an impact assessment before it starts; a contingent one happens only if an event occurs, such as a sale of the business.',
  ),
  contingency: advice('The event the activity waits for.', 'The business is sold'),
  start: advice('The first day data were or will be processed.'),
  end: advice('The last day. Keep the record: it shows what was done.'),
  replacedBy: advice('The activity that took over.'),
  dataSubjectCount: advice('A rough number helps to judge scale and risk.'),
  occasional: advice('Only matters to organisations with fewer than 250 employees that invoke the exemption.'),
  operations: advice('What is done with the data.', 'collection, storage, disclosure'),
  ...purposeGuidance,
  ...dataGuidance,
  combinesSources: advice('Whether data from different sources or activities are brought together about one person.'),
  combination: advice(
    'Which sources, and what the combination is used for.',
    'E-mail opens are linked to the customer’s account to choose offers.',
  ),
  disclosuresMade: advice(
    'Answer “none” only when somebody has checked that nobody outside gets the data: no processor, no authority, no partner.',
  ),
  disclosures: advice(
    'Everyone the data are disclosed to: processors, authorities, group companies, partners. Colleagues who need the data may be named too.',
    'Payroll provider (processor), tax authority (legal duty).',
    'Selected third parties.',
  ),
  'disclosures.recipient': advice('A party by name, or a category when names are not known.'),
  'disclosures.role': advice('Only when it differs from the recipient’s usual role.'),
  'disclosures.purpose': advice('Why this recipient gets the data.', 'Ship the goods ordered'),
  'disclosures.data': advice('Only the categories this recipient gets.'),
  'disclosures.dataSubjects': advice('Whose data this recipient gets.'),
  'disclosures.condition': advice(
    'When the recipient gets the data. Police on a court order is another thing than police on request.',
  ),
  'disclosures.conditionText': advice('The condition in your own words, or the source’s.'),
  'disclosures.legalBasis': advice('The basis for the disclosure when it is not the same as for the activity.'),
  transfersMade: advice(
    'Answer “none” only when somebody has checked: storage, remote access, and the sub-processors of your processors.',
  ),
  ...transferGuidance,
  ...exemptionGuidance,
  ...securityGuidance,
  systems: advice('Where the data live: applications, shared folders, mailboxes, paper archives.'),
  automatedDecision: advice('Decisions about people made with no human involvement that matters.'),
  'automatedDecision.made': advice('A person who only presses “OK” does not count as involvement.'),
  'automatedDecision.effect': advice('What the decision means for the person.', 'A loan is refused'),
  'automatedDecision.ground': advice('One of the three exceptions of Article 22(2). Undecided until you decide.'),
  'automatedDecision.humanRoute': advice(
    'How a person gets a human to look again, says their view and contests the decision.',
  ),
  'automatedDecision.logic': advice('What the decision depends on, in words the person would understand.'),
  profiling: advice('Evaluating personal aspects by automated means: interests, behaviour, reliability, movements.'),
  automatedProcessing: advice(
    'The kinds of automated analysis the source speaks of.',
    'risk scoring, customer analysis',
  ),
  highRiskCriteria: advice('Tick what applies. Two or more usually call for an impact assessment.'),
  largeScale: advice('Judge by number of people, volume, duration and area.'),
  dpia: advice('Whether an impact assessment is required, why, and where it is.'),
  'dpia.required': advice('Your own conclusion after going through the criteria.'),
  'dpia.reason': advice('Why it is or is not required. “No” without a reason will be asked about.'),
  'dpia.assessment': advice('The assessment in the catalogue.'),
  'dpia.priorConsultationOn': advice('The day the supervisory authority was consulted, when high risk remained.'),
  contactChannels: advice(
    'Marketing by electronic message needs prior consent, apart from existing customers and similar products.',
  ),
  notices: advice('The privacy notices that tell the data subjects about this activity.'),
  trackers: advice('Cookies and similar technologies this activity uses.'),
  nextReview: advice('When somebody should confirm that this is still true.'),
  dataErased: advice('For an ended activity: whether its data are gone.'),
};
