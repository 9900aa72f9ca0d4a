import type { Wording } from '#rules/rule.ts';
import { text } from '#language/text.ts';

export const securityWords: Wording<'security'> = {
  'security-missing': {
    message: text(
      'No technical or organisational measure is described, neither here nor for the organisation as a whole, and no reason why not.',
      'Ingen tekniske eller organisatoriske tiltak er beskrevet, verken her eller for hele virksomheten, og heller ingen begrunnelse.',
    ),
    fix: text(
      'Add the measures that protect these data, or say why a description is not possible.',
      'Legg til tiltakene som beskytter opplysningene, eller si hvorfor en beskrivelse ikke er mulig.',
    ),
  },
  'security-generic': {
    message: text(
      'The measures promise security, but name nothing one could go and look at, such as encryption, back-ups or training.',
      'Tiltakene lover sikkerhet, men nevner ingenting man kan kontrollere, som kryptering, sikkerhetskopier eller opplæring.',
    ),
    fix: text(
      'Describe what is actually in place, in general terms but by name.',
      'Beskriv det som faktisk er på plass, i generelle trekk, men ved navn.',
    ),
  },
  'security-risk-mismatch': {
    message: text(
      '“{category}” holds data that do harm in the wrong hands, but no measure in place encrypts them or controls who gets at them.',
      '«{category}» inneholder opplysninger som kan gjøre skade i feil hender, men ingen tiltak på plass krypterer dem eller styrer tilgangen.',
    ),
    fix: text(
      'Add the encryption or access control that protects these data.',
      'Legg til krypteringen eller tilgangsstyringen som beskytter opplysningene.',
    ),
  },
  'security-not-tested': {
    message: text(
      'Nothing shows that this measure has been tested within the organisation’s review period. Art. 32 asks for regular testing.',
      'Ingenting viser at tiltaket er testet i løpet av virksomhetens gjennomgangsperiode. Artikkel 32 krever jevnlig testing.',
    ),
    fix: text('Test it, and record the date.', 'Test tiltaket, og oppgi datoen.'),
  },
};
