import { type Guidance, advice } from '#model/advice.ts';

export const systemGuidance: Guidance = {
  organisation: advice('Leave empty when every organisation in the register uses it.'),
  condition: advice('When the system is used for only some of the cases.'),
  name: advice('The application, folder or archive by its name.', 'Microsoft 365', 'The server'),
  provider: advice('Who runs it.'),
  description: advice('Which data it holds, unstructured ones included.'),
  storageCountries: advice('Every country the data are stored in.'),
  accessCountries: advice('Every country somebody reaches the data from.'),
  locationsNotStated: advice('Not stated is another thing than none.'),
  copiesTo: advice('Other systems that get copies.'),
  'copiesTo.system': advice('Where the copy goes.'),
  'copiesTo.what': advice('Which data are copied.'),
  'copiesTo.condition': advice('When they are copied at all.'),
  owners: advice('Who answers for the system.'),
};
