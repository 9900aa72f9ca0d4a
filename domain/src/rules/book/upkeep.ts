import { told } from '#rules/book/told.ts';

export const upkeepBook = [
  told('not-reviewed', 'recommended', ['5(2)'], 'Record not reviewed', 'Oppføringen er ikke gjennomgått'),
  told('owner-missing', 'recommended', ['5(2)', '24'], 'No owner', 'Ingen eier'),
  told('owner-inactive', 'recommended', ['5(2)'], 'Owner no longer active', 'Eieren er ikke lenger aktiv'),
  told(
    'ended-not-erased',
    'recommended',
    ['5(1)(e)'],
    'Activity ended, erasure not confirmed',
    'Aktiviteten er avsluttet, sletting ikke bekreftet',
  ),
  told('unsettled-answer', 'recommended', ['5(2)'], 'Answer marked as not settled', 'Svar merket som ikke avklart'),
  told(
    'link-only-answer',
    'recommended',
    ['30(1)', 'DPC guidance 2023'],
    'Answer that is only a link or file name',
    'Svar som bare er en lenke eller et filnavn',
  ),
  told(
    'acronym-unexplained',
    'recommended',
    ['30(4)', 'DPC guidance 2023'],
    'Acronym not spelled out',
    'Forkortelse ikke skrevet ut',
  ),
  told(
    'possible-duplicate-activity',
    'recommended',
    ['5(2)'],
    'Possible duplicate of another activity',
    'Mulig duplikat av en annen aktivitet',
  ),
  told(
    'possible-duplicate-entry',
    'recommended',
    ['5(2)'],
    'Possible duplicate of another entry',
    'Mulig duplikat av en annen oppføring',
  ),
  told('entry-unused', 'recommended', ['5(2)'], 'Entry nothing refers to', 'Oppføring som ingenting viser til'),
  told(
    'archived-entry-used',
    'recommended',
    ['5(2)'],
    'Refers to an archived entry',
    'Viser til en arkivert oppføring',
  ),
] as const;
