import { type Guidance, advice } from '#model/advice.ts';

export const rightsProcedureGuidance: Guidance = {
  scope: advice('What the right is said to reach, such as a copy of the data or only their correction.'),
  dataSubjects: advice('Whose right this is, when it is not everybody’s.'),
  requester: advice('Who may ask: the person, a parent, a representative.'),
  systems: advice('Where the data are looked for, corrected or erased. What is not listed is not reached.'),
  condition: advice('The condition the source sets for granting it.'),
  effect: advice('What happens after the request, and what stays as it was.'),
  name: advice('The right and the case.', 'Access for customers'),
  right: advice('The right this is about.'),
  organisation: advice('Whose procedure it is.'),
  role: advice('A processor sends requests on to the controller.'),
  channel: advice('How a person makes the request.', 'privacy@example.no, or the form on My page'),
  procedure: advice('What is done, step by step.'),
  limit: advice('A limit the source sets, such as once a year. The law knows no such limit.'),
  cost: advice('Free of charge, unless requests are manifestly unfounded or excessive.'),
  deadline: advice('At most a month after the request.'),
  exception: advice('When it is refused or does not apply.'),
};
