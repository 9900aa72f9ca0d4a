import { type Guidance, advice } from '#model/advice.ts';

export const dataSubjectCategoryGuidance: Guidance = {
  organisation: advice([
    'Leave empty when every organisation in the register uses it.',
    'La stå tom når alle virksomheter i registeret bruker den.',
  ]),
  name: advice(
    ['A group of people.', 'En gruppe mennesker.'],
    ['Employees', 'Ansatte'],
    ['Users etc.', 'Brukere osv.'],
  ),
  parent: advice(['The wider group this one belongs to.', 'Den videre gruppen denne hører til.']),
  description: advice([
    'Who belongs here, and how they are related to you.',
    'Hvem som hører hit, og hvilket forhold de har til dere.',
  ]),
  vulnerable: advice([
    'People with less power to object: children, patients, employees, asylum seekers.',
    'Mennesker med mindre mulighet til å si imot: barn, pasienter, ansatte, asylsøkere.',
  ]),
  children: advice(['Whether children are among them.', 'Om det er barn blant dem.']),
  exclusion: advice([
    'When your rules say that this group must not be processed.',
    'Når reglene deres sier at denne gruppen ikke skal behandles.',
  ]),
  'exclusion.excluded': advice(['Whether the group is excluded.', 'Om gruppen er utelukket.']),
  'exclusion.ageLimit': advice(['The age in full years.', 'Alderen i hele år.']),
  'exclusion.text': advice(['The rule as it is written.', 'Regelen slik den er skrevet.']),
  code: advice([
    'The nearest term of the W3C Data Privacy Vocabulary.',
    'Det nærmeste begrepet i W3Cs Data Privacy Vocabulary.',
  ]),
};
