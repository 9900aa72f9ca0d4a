import { addPeriod } from '#model/dates.ts';

/**
 * How long a finding may be accepted at most before a new decision is needed. No law names a term; what Art. 24(1) wants
 * reviewed is reviewed here within two years at the latest, the guarantees of a processor too.
 */
const maxDuration = { years: 2, months: 0, weeks: 0, days: 0 };

/** The last day a finding can be accepted until, of an acceptance that is written on a day. */
export const lastDayToAccept = (today: string): string => addPeriod(today, maxDuration);
