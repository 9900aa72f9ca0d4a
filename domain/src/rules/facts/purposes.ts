import type { EntryValues } from '#registers/registers.ts';

export type Purpose = NonNullable<EntryValues<'activity'>['purposes']>[number];
export type LegalBasis = NonNullable<Purpose['legalBasis']>;

/** Whether the row says a purpose at all, in words or by a standard term. */
export const isSaid = ({ text, code }: Purpose): boolean => Boolean(text ?? code);

/** The legal basis the controller claims; an inferred one is only a suggestion. */
export const claimedBasis = ({ legalBasis, basisStatus }: Purpose): LegalBasis | undefined =>
  basisStatus === 'inferred' ? undefined : legalBasis;

/** A ground is claimed or announced in words, and no letter of Art. 6(1) with it. Words beside a second claim explain that claim. */
export const hasUnspecifiedBasis = (purpose: Purpose): boolean =>
  !claimedBasis(purpose) &&
  !purpose.alsoClaimed?.length &&
  (purpose.basisNote !== undefined || purpose.basisStatus === 'announced');

/** Every basis claimed for the purpose, each once. */
export function basesClaimed(purpose: Purpose): readonly LegalBasis[] {
  const claimed = claimedBasis(purpose);
  const others = (purpose.alsoClaimed ?? []).filter((basis) => basis !== claimed);
  return claimed ? [claimed, ...others] : others;
}

/** Whether it rests on consent: by its basis, or by the condition for special categories. An inferred basis counts once the consent is described. */
export const restsOnConsent = (purpose: Purpose): boolean =>
  claimedBasis(purpose) === '6-1-a' ||
  purpose.article9Condition === '9-2-a' ||
  (purpose.legalBasis === '6-1-a' && purpose.consent !== undefined);

/** Whether the consent is said to be freely given. */
export const isFreelyGiven = ({ consent }: Purpose): boolean => consent?.voluntary?.answer === 'yes';

/** Whether two purposes may be about the same people. */
export const shareDataSubjects = (one: Purpose, other: Purpose): boolean =>
  !one.dataSubjects || !other.dataSubjects || one.dataSubjects.some((id) => other.dataSubjects?.includes(id));
