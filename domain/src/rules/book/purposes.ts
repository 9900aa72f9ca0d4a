import { told } from '#rules/book/told.ts';

export const purposesBook = [
  told('purpose-missing', 'required', ['30(1)(b)', '5(1)(b)'], 'No purpose', 'Ikke noe formål', 'asked'),
  told('purpose-vague', 'recommended', ['5(1)(b)', 'WP203'], 'Purpose too vague', 'Formålet er for vagt'),
  told('purposes-mixed', 'recommended', ['5(1)(b)'], 'Several purposes in one activity', 'Flere formål i én aktivitet'),
  told(
    'purpose-incompatible',
    'recommended',
    ['5(1)(b)', '6(4)'],
    'New purpose without a compatibility assessment',
    'Nytt formål uten forenlighetsvurdering',
  ),
] as const;
