import type { Wording } from '#rules/rule.ts';
import { text } from '#language/text.ts';

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
      'Verken e-post, telefon eller adresse er oppgitt: verken de registrerte eller tilsynet kan nå virksomheten.',
    ),
    fix: text('Enter at least an e-mail address.', 'Oppgi minst en e-postadresse.'),
  },
  'controller-not-named': {
    message: text('It is not recorded whose activity this is.', 'Det er ikke oppgitt hvem denne aktiviteten tilhører.'),
    fix: text('Choose the organisation that is the controller.', 'Velg virksomheten som er behandlingsansvarlig.'),
  },
  'processor-not-named': {
    message: text(
      'It is not recorded which of your organisations does this for others.',
      'Det er ikke oppgitt hvilken virksomhet som gjør dette for andre.',
    ),
    fix: text('Choose the organisation that is the processor.', 'Velg virksomheten som er databehandler.'),
  },
  'representative-missing': {
    message: text(
      'The organisation is outside the EEA, and no representative in the Union is recorded by name and contact details. People and authorities there have nobody to turn to.',
      'Virksomheten ligger utenfor EØS, og ingen representant i Unionen er oppgitt med navn og kontaktopplysninger. De registrerte og tilsynet der har ingen å henvende seg til.',
    ),
    fix: text(
      'Name the representative and how to reach them, or record an establishment in the EEA.',
      'Oppgi representanten og hvordan den nås, eller registrer at virksomheten er etablert i EØS.',
    ),
  },
  'dpo-not-recorded': {
    message: text(
      'It is not recorded whether there is a data protection officer or, if there is none, why none is required.',
      'Det er ikke oppgitt om virksomheten har personvernombud, eller hvorfor det i så fall ikke er påkrevd.',
    ),
    fix: text(
      'Name the data protection officer, or record why none is required.',
      'Oppgi personvernombudet, eller begrunn hvorfor det ikke er påkrevd.',
    ),
  },
  'dpo-contact-missing': {
    message: text(
      'There is a data protection officer, but no e-mail address or telephone number to reach them by.',
      'Virksomheten har personvernombud, men verken e-post eller telefon er oppgitt.',
    ),
    fix: text(
      'Enter the e-mail address or telephone number of the data protection officer.',
      'Oppgi e-post eller telefon til personvernombudet.',
    ),
  },
  'dpo-mandatory': {
    message: text(
      'Public authorities, and organisations that monitor people or handle sensitive data on a large scale, must have a data protection officer. None is recorded.',
      'Offentlige myndigheter, og virksomheter som overvåker personer eller behandler sensitive opplysninger i stor skala, skal ha personvernombud. Ingen er oppgitt.',
    ),
    fix: text(
      'Designate a data protection officer, or correct the answer that says otherwise.',
      'Utpek et personvernombud, eller rett opplysningen som tilsier at det trengs.',
    ),
  },
  'role-unclear': {
    message: text(
      'It is not settled whether the organisation decides alone, together with others, or acts for somebody else. Every other duty depends on it.',
      'Det er ikke avklart om virksomheten bestemmer alene eller sammen med andre, eller om den handler på vegne av andre. Alle øvrige plikter avhenger av det.',
    ),
    fix: text('Decide on the role, and record it.', 'Ta stilling til rollen, og registrer den.'),
  },
  'joint-controller-missing': {
    message: text(
      'The organisation decides together with somebody, but it is not recorded with whom.',
      'Virksomheten bestemmer sammen med noen, men det er ikke oppgitt hvem.',
    ),
    fix: text('Name the joint controller.', 'Oppgi den felles behandlingsansvarlige.'),
  },
  'joint-controller-contact-missing': {
    message: text(
      'The contact details of {partner} are missing. The record must hold those of every joint controller.',
      'Kontaktopplysningene til {partner} mangler. Protokollen skal inneholde dem for alle felles behandlingsansvarlige.',
    ),
    fix: text(
      'Open {partner} and enter an address, e-mail address or telephone number.',
      'Åpne {partner} og oppgi adresse, e-post eller telefon.',
    ),
  },
  'joint-controller-arrangement-missing': {
    message: text(
      'No arrangement with {partner} is on record. Joint controllers must settle who does what, and tell people the essence of it.',
      'Det er ikke registrert noen ordning med {partner}. Felles behandlingsansvarlige skal avklare hvem som gjør hva, og fortelle de registrerte hovedinnholdet.',
    ),
    fix: text(
      'Record the arrangement as an agreement with {partner}.',
      'Registrer ordningen som en avtale med {partner}.',
    ),
  },
  'client-missing': {
    message: text(
      'The controllers this is done for are not named. The record must hold each of them.',
      'De behandlingsansvarlige som dette gjøres for, er ikke navngitt. Protokollen skal inneholde hver av dem.',
    ),
    fix: text('Name each controller.', 'Oppgi hver behandlingsansvarlig.'),
  },
  'client-contact-missing': {
    message: text(
      'The record must hold the name and contact details of every controller you act for; here they are missing.',
      'Protokollen skal inneholde navn og kontaktopplysninger for alle behandlingsansvarlige dere handler for; her mangler de.',
    ),
    fix: text(
      'Enter the name and an address, e-mail address or telephone number.',
      'Oppgi navn og adresse, e-post eller telefon.',
    ),
  },
};
