import type { Wording } from '#rules/rule.ts';
import { text } from '#text.ts';

export const partiesWords: Wording<'parties'> = {
  'controller-identity-missing': {
    message: text(
      'The record does not say who it is about: the name of the organisation is missing.',
      'Protokollen sier ikke hvem den gjelder: virksomhetens navn mangler.',
    ),
    fix: text('Enter the full legal name.', 'Oppgi det fulle juridiske navnet.'),
  },
  'controller-contact-missing': {
    message: text(
      'No e-mail, telephone number or address is recorded: neither people nor the authority can reach the organisation.',
      'Verken e-post, telefon eller adresse er oppgitt: hverken de registrerte eller tilsynet kan nå virksomheten.',
    ),
    fix: text('Enter at least an e-mail address.', 'Oppgi minst en e-postadresse.'),
  },
  'controller-not-named': {
    message: text('It is not recorded whose activity this is.', 'Det er ikke oppgitt hvem sin aktivitet dette er.'),
    fix: text('Choose the organisation that is the controller.', 'Velg virksomheten som er behandlingsansvarlig.'),
  },
};
