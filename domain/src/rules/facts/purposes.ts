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
  (purpose.article9Conditions?.includes('9-2-a') ?? false) ||
  (purpose.legalBasis === '6-1-a' && purpose.consent !== undefined);

/** Whether the consent is said to be freely given. */
export const isFreelyGiven = ({ consent }: Purpose): boolean => consent?.voluntary?.answer === 'yes';

/** What is said of purposes, gathered by the people they are about, so that they need not be compared with each other. */
export class ByPeople<T> {
  readonly #of = new Map<string, Set<T>>();
  /** Of purposes that name no data subjects, and so may be about all. */
  readonly #ofAnybody = new Set<T>();
  readonly #all = new Set<T>();

  add({ dataSubjects }: Purpose, said: T): void {
    this.#all.add(said);
    if (!dataSubjects) this.#ofAnybody.add(said);
    for (const id of dataSubjects ?? []) {
      const known = this.#of.get(id);
      if (known) known.add(said);
      else this.#of.set(id, new Set([said]));
    }
  }

  /** Whether it is so of something that is said of purposes which may be about the same people. */
  some({ dataSubjects }: Purpose, isSo: (said: T) => boolean): boolean {
    const lists = dataSubjects ? [this.#ofAnybody, ...dataSubjects.map((id) => this.#of.get(id))] : [this.#all];
    return lists.some((list) => list !== undefined && [...list].some(isSo));
  }
}
