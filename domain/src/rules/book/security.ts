import { told } from '#rules/book/told.ts';

export const securityBook = [
  told(
    'security-missing',
    'required',
    ['30(1)(g)', '30(2)(d)', '32(1)'],
    'No security measures',
    'Ingen sikkerhetstiltak',
    'asked',
  ),
  told(
    'security-generic',
    'recommended',
    ['30(1)(g)', '32(1)'],
    'Only general words about security',
    'Bare generelle ord om sikkerhet',
  ),
  told(
    'security-risk-mismatch',
    'recommended',
    ['32(1)'],
    'Sensitive data without encryption or access control',
    'Sensitive opplysninger uten kryptering eller tilgangsstyring',
  ),
  told('security-not-tested', 'recommended', ['32(1)(d)'], 'Measures not tested', 'Tiltak ikke testet'),
] as const;
