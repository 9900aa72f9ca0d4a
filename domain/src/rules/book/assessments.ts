import { told } from '#rules/book/told.ts';

export const assessmentsBook = [
  told(
    'automated-decision-ground-missing',
    'required',
    ['22(1)', '22(2)'],
    'Automated decision without an exception',
    'Automatisert avgjørelse uten unntak',
  ),
  told(
    'automated-decision-human-missing',
    'required',
    ['22(3)'],
    'Automated decision without human intervention',
    'Automatisert avgjørelse uten menneskelig inngripen',
  ),
  told(
    'automated-decision-special-category',
    'likely-unlawful',
    ['22(4)'],
    'Automated decision on special categories',
    'Automatisert avgjørelse om særlige kategorier',
  ),
  told(
    'dpia-missing',
    'required',
    ['35(3)'],
    'No impact assessment where one is mandatory',
    'Ingen konsekvensvurdering der den er påkrevd',
  ),
  told(
    'dpia-screening',
    'recommended',
    ['35(1)', 'WP248'],
    'High-risk criteria without an impact assessment',
    'Høyrisikokriterier uten konsekvensvurdering',
  ),
  told(
    'prior-consultation-missing',
    'required',
    ['36(1)'],
    'High residual risk without prior consultation',
    'Høy restrisiko uten forhåndsdrøfting',
  ),
  told(
    'dpia-outdated',
    'recommended',
    ['35(11)'],
    'Impact assessment to be reviewed',
    'Konsekvensvurdering må gjennomgås',
  ),
] as const;
