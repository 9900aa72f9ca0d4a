import { useCallback, useEffect, useRef, useState } from 'react';
import { type Kind, same } from 'domain/core';
import { type DraftPlace, type Drafts, isOfNew, placeInTab } from '#register/draft/draft-storage.ts';
import type { EntryForm } from '#register/form/entry-form.ts';
import { formValues, formValuesWithRows, unchosenIn } from '#register/form/form-values.ts';
import { unchosenTextsOf } from '#register/form/unchosen-texts.ts';
import type { SaveState } from '#register/form/use-saver.ts';

interface Unsaved {
  /** Whether the form says something else than what is stored, as of a moment ago. */
  readonly dirty: boolean;
  /** The same, as of now. */
  readonly isDirty: () => boolean;
  /** Whether this browser has no room for a draft. */
  readonly draftFails: boolean;
  /** Keeps the form as a draft now. */
  readonly keep: () => void;
  /** Gives up what was typed, for good. */
  readonly discard: () => void;
}

interface UnsavedProps {
  readonly kind: Kind;
  readonly form: EntryForm;
  readonly drafts: Drafts;
  /** Where the draft is kept. */
  readonly place: DraftPlace;
  readonly stateNow: () => SaveState;
}

const pause = 400;

/** Watches for unsaved changes and keeps them as a draft while one types; the form itself is not drawn again for it. */
export function useUnsaved({ kind, form, drafts, place: start, stateNow }: UnsavedProps): Unsaved {
  const [dirty, setDirty] = useState(false);
  const [draftFails, setDraftFails] = useState(false);
  const isDirty = useCallback(
    () => !same(formValues(kind, form), stateNow().stored.values) || unchosenIn(kind, form).length > 0,
    [kind, form, stateNow],
  );
  const isDiscarded = useRef(false);
  const keep = useCallback(() => {
    if (isDiscarded.current) return;
    const { stored, unanswered } = stateNow();
    const unchosen = unchosenIn(kind, form).map(({ name: _, ...typed }) => typed);
    const values = unchosen.length > 0 ? formValuesWithRows(kind, form) : formValues(kind, form);
    const changed = isDirty();
    // A new entry that has been made has a reference from now on.
    const place = stored.id !== undefined && isOfNew(start) ? placeInTab(kind, stored.id) : start;
    if (place !== start) drafts.drop(start);
    setDirty(changed);
    if (!changed && !unanswered) drafts.drop(place);
    const draft = {
      at: new Date().toISOString(),
      version: stored.version,
      base: stored.values,
      values,
      unanswered,
      ...(unchosen.length > 0 && { unchosen }),
    };
    setDraftFails((changed || unanswered !== undefined) && !drafts.keep(place, draft));
  }, [kind, form, drafts, start, stateNow, isDirty]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(keep, pause);
    };
    const stop = form.subscribe({ formState: { values: true }, callback: soon });
    const stopTexts = unchosenTextsOf(form.control).subscribe(soon);
    window.addEventListener('pagehide', keep);
    soon();
    return () => {
      stop();
      stopTexts();
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
      // What was typed in the last moment before one left is kept too.
      keep();
    };
  }, [form, keep]);
  const discard = useCallback(() => {
    isDiscarded.current = true;
    drafts.drop(start);
  }, [drafts, start]);
  return { dirty, isDirty, draftFails, keep, discard };
}
