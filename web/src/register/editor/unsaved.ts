import { useEffect, useState } from 'react';
import { type AnyValues, type Kind, same } from 'domain/core';
import type { DraftStorage } from '#register/draft/draft-storage.ts';
import type { EntryForm } from '#register/form/entry-form.ts';
import { formValues } from '#register/form/form-values.ts';

/** What is stored of the entry at hand: what changes are measured against. */
export interface Stored {
  readonly id: string | undefined;
  readonly version: number | undefined;
  readonly values: AnyValues;
}

interface Unsaved {
  /** Whether the form says something else than what is stored, as of a moment ago. */
  readonly dirty: boolean;
  /** The same, as of now. */
  readonly isDirty: () => boolean;
  /** Whether this browser has no room for a draft. */
  readonly draftFails: boolean;
}

const pause = 400;

/** Watches for unsaved changes and keeps them as a draft while one types; the form itself is not drawn again for it. */
export function useUnsaved(kind: Kind, form: EntryForm, stored: Stored, drafts: DraftStorage): Unsaved {
  const [dirty, setDirty] = useState(false);
  const [draftFails, setDraftFails] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      const values = formValues(kind, form);
      const changed = !same(values, stored.values);
      setDirty(changed);
      setDraftFails(changed && !drafts.keep({ version: stored.version, base: stored.values, values }));
      if (!changed) drafts.drop();
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(keep, pause);
    };
    const stop = form.subscribe({ formState: { values: true }, callback: soon });
    window.addEventListener('pagehide', keep);
    soon();
    return () => {
      stop();
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [kind, form, stored, drafts]);
  return { dirty, isDirty: () => !same(formValues(kind, form), stored.values), draftFails };
}
