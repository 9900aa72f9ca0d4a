import { type Guidance, advice } from '#model/advice.ts';

export const dataSubjectCategoryGuidance: Guidance = {
  organisation: advice('Leave empty when every organisation in the register uses it.'),
  name: advice('A group of people.', 'Employees', 'Users etc.'),
  parent: advice('The wider group this one belongs to.'),
  description: advice('Who belongs here, and how they are related to you.'),
  vulnerable: advice('People with less power to object: children, patients, employees, asylum seekers.'),
  children: advice('Whether children are among them.'),
  exclusion: advice('When your rules say that this group must not be processed.'),
  'exclusion.excluded': advice('Whether the group is excluded.'),
  'exclusion.ageLimit': advice('The age in full years.'),
  'exclusion.text': advice('The rule as it is written.'),
  code: advice('The nearest term of the W3C Data Privacy Vocabulary.'),
};
