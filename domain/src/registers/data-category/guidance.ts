import { type Guidance, advice } from '#model/advice.ts';

export const dataCategoryGuidance: Guidance = {
  organisation: advice('Leave empty when every organisation in the register uses it.'),
  name: advice('A category people understand.', 'Contact details', 'Data'),
  parent: advice('The wider category this one belongs to.'),
  description: advice('What belongs here and what does not.'),
  sensitive: advice(
    'Whether the category includes data that call for a ground of their own: health, beliefs, trade union membership, biometrics and the like, criminal convictions, or national identification numbers. “No” says that somebody has looked.',
  ),
  sensitiveKinds: advice('What the category as a whole is. Leave it empty where the elements say it one by one.'),
  elements: advice('The single pieces of data. Flags on an element mark every activity that uses the category.'),
  'elements.name': advice('The element under its common name.', 'E-mail address'),
  'elements.wording': advice('How the source words it, when that differs.'),
  'elements.language': advice('The language of that wording, such as en or nb.'),
  'elements.code': advice('The nearest term of the W3C Data Privacy Vocabulary.'),
  'elements.special': advice('Data that reveal or concern this. “Unspecified” when a source only says “sensitive”.'),
  'elements.flags': advice('What calls for extra care.'),
  'elements.condition': advice('When the flag applies only in some cases.', 'Only for sole traders'),
};
