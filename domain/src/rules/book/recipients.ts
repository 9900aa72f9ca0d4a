import { told } from '#rules/book/told.ts';

export const recipientsBook = [
  told('recipients-missing', 'required', ['30(1)(d)', '13(1)(e)'], 'No recipients', 'Ingen mottakere', 'asked'),
  told(
    'recipients-contradicted',
    'recommended',
    ['30(1)(d)'],
    'Confirmed none, yet recipients are recorded',
    'Bekreftet ingen, men mottakere er oppgitt',
  ),
  told(
    'recipient-data-missing',
    'recommended',
    ['30(1)(d)', 'Datatilsynet (DK) 2020-08-10'],
    'Recipient without the data it gets',
    'Mottaker uten opplysningene den får',
  ),
  told('recipient-unspecified', 'recommended', ['30(1)(d)', '13(1)(e)'], 'Recipient too vague', 'Mottaker for vag'),
  told(
    'recipient-scope-conflict',
    'recommended',
    ['5(1)(f)', '32(4)'],
    'Access wider than the stated condition',
    'Tilgang videre enn det oppgitte vilkåret',
    'observed',
  ),
  told(
    'authority-disclosure-condition',
    'recommended',
    ['6(1)(c)'],
    'Inconsistent conditions for disclosure to authorities',
    'Ulike vilkår for utlevering til myndigheter',
    'observed',
  ),
] as const;
