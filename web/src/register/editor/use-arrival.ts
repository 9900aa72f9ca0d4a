import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { text } from 'domain/core';
import { useText } from '#lib/language.ts';
import { entryParams } from '#lib/paths.ts';
import { useReturn } from '#lib/use-return.ts';
import type { Saved } from '#register/form/use-saver.ts';
import { announce } from '#ui/announce.ts';

const words = {
  saved: text('Saved as version'),
  behind: text('What you have typed since is not saved yet.'),
};

/** Where the writer is after saving: still in the form, or on the entry's page. */
export type AfterSave = 'stay' | 'leave';

/**
 * Says that an entry is saved and goes where the writer wanted: a new one gets its own address, and the form is left neither
 * while there is more to save nor to be met again on the way back.
 */
export function useArrival(id: string | undefined, onMade: (id: string) => void) {
  const t = useText();
  const navigate = useNavigate();
  const returnTo = useReturn();
  const address = useRef(id);

  return ({ entry, isBehind }: Saved, afterwards: AfterSave): void => {
    const since = isBehind && afterwards === 'leave' ? `. ${t(words.behind)}` : '';
    announce(`${t(words.saved)} ${entry.version}${since}`);
    if (afterwards === 'leave' && !isBehind) {
      returnTo({ to: '/$plural/$id', params: entryParams(entry.id), search: {} }, { ignoreBlocker: true });
      return;
    }
    if (address.current === entry.id) return;
    address.current = entry.id;
    onMade(entry.id);
    void navigate({
      to: '/$plural/$id/edit',
      params: entryParams(entry.id),
      search: {},
      replace: true,
      resetScroll: false,
      ignoreBlocker: true,
    });
  };
}
