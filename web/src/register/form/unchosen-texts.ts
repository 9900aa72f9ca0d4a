import { useCallback, useSyncExternalStore } from 'react';
import { type Control, useFormContext } from 'react-hook-form';
import { type AnyValues, type Kind, registers } from 'domain/core';
import { locateByRowId } from '#register/form/field-location.ts';

/** What was typed in a choice field of a form and stands for no value yet. */
export interface PlacedText {
  /** The field's names and row ids, joined by "/". */
  readonly place: string;
  readonly text: string;
}

/** The same with the field's name in the form. */
export interface UnchosenText extends PlacedText {
  readonly name: string;
}

/**
 * What has been typed into the choice fields of a form and not chosen. It is kept beside the values, by the place of the field, so that it is
 * there when the field is folded away and shown again, and so that a form is not saved without it.
 */
export class UnchosenTexts {
  readonly #texts = new Map<string, string>();
  readonly #listeners = new Set<() => void>();

  constructor(start: readonly PlacedText[] = []) {
    for (const { place, text } of start) this.#texts.set(place, text);
  }

  readonly at = (place: string): string | undefined => this.#texts.get(place);

  readonly set = (place: string, text: string | undefined): void => {
    if (text === this.#texts.get(place)) return;
    if (text === undefined) this.#texts.delete(place);
    else this.#texts.set(place, text);
    for (const listener of this.#listeners) listener();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Those that say something, in fields that are still there: a row that was removed takes them along. */
  in(kind: Kind, values: AnyValues): UnchosenText[] {
    return [...this.#texts].flatMap(([place, text]) => {
      const found = locateByRowId(place.split('/'), values, registers[kind].fields);
      return text.trim() !== '' && found.place.join('/') === place ? [{ name: found.name, place, text }] : [];
    });
  }
}

const ofForms = new WeakMap<object, UnchosenTexts>();

/** The texts of a form, known by what every field of it is given. */
export function unchosenTextsOf(control: Control): UnchosenTexts {
  const texts = ofForms.get(control) ?? new UnchosenTexts();
  ofForms.set(control, texts);
  return texts;
}

/** Ties texts to a form before its fields ask for them. */
export const tieUnchosenTexts = (control: Control, texts: UnchosenTexts): void => void ofForms.set(control, texts);

export const unchosenCode = 'unchosen';

/** What is typed in the choice field at a place and not chosen; `undefined` while it shows what is chosen. */
export function useUnchosenText({
  name,
  place,
}: Pick<UnchosenText, 'name' | 'place'>): [string | undefined, (text: string | undefined) => void] {
  const { control, clearErrors, getFieldState } = useFormContext();
  const texts = unchosenTextsOf(control);
  const text = useSyncExternalStore(texts.subscribe, () => texts.at(place));
  const set = useCallback(
    (next: string | undefined) => {
      texts.set(place, next);
      if (next === undefined && getFieldState(name).error?.type === unchosenCode) clearErrors(name);
    },
    [texts, place, name, clearErrors, getFieldState],
  );
  return [text, set];
}
