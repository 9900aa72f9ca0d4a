import { checkOn, type Report, type RuleCheck } from '#rules/engine/define-rule.ts';
import { type Purpose, restsOnConsent } from '#rules/facts/purposes.ts';

type Consent = NonNullable<Purpose['consent']>;

/** Checks the purposes of an activity that rest on consent. */
export const checkConsent = (check: (purpose: Purpose, report: Report) => void): RuleCheck =>
  checkOn('activity', ({ values }, report) => {
    for (const purpose of values.purposes ?? []) if (restsOnConsent(purpose)) check(purpose, report);
  });

/** What is no clear affirmative act, or none of its own: using something, getting in touch, accepting terms (Art. 4(11), 7(2)). */
export const noAct: ReadonlySet<string> = new Set(['use', 'contact', 'acceptance', 'browser-settings']);

/** A consent the activity relies on or claims; one that is left over from a former basis is not judged. */
export const isRelevant = (purpose: Purpose): purpose is Purpose & { consent: Consent } =>
  purpose.consent !== undefined &&
  (purpose.legalBasis === undefined || restsOnConsent(purpose) || (purpose.alsoClaimed?.includes('6-1-a') ?? false));
