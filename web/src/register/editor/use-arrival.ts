import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { text } from 'domain/core';
import { useText } from '#lib/language.ts';
import { entryParams } from '#lib/paths.ts';
import { useReturn } from '#lib/use-return.ts';
import type { HeldAddress } from '#register/editor/held-address.ts';
import type { Saved } from '#register/form/use-saver.ts';
import { announce } from '#ui/announce.ts';

const words = {
  saved: text('Saved as version'),
  behind: text('What you have typed since is not saved yet.'),
};

/** Where the writer is after saving: still in the form, or on the entry's page. */
export type AfterSave = 'stay' | 'leave';

/** Whether one is still where this is; what is answered later moves nobody. */
function useIsHere(): () => boolean {
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  return () => isHere.current;
}

/**
 * Says that an entry is saved and goes where the writer wanted: a new one gets its own address, and the form is left neither
 * while there is more to save nor to be met again on the way back.
 */
export function useArrival(id: string | undefined, held: HeldAddress, onMade: (id: string) => void) {
  const t = useText();
  const navigate = useNavigate();
  const returnTo = useReturn();
  const address = useRef(id);
  const isHere = useIsHere();

  const toOwnAddress = (made: string): void => {
    onMade(made);
    void navigate({
      to: '/$plural/$id/edit',
      params: entryParams(made),
      search: {},
      replace: true,
      resetScroll: false,
      ignoreBlocker: true,
    });
  };
  return ({ entry, isBehind }: Saved, afterwards: AfterSave): void => {
    const since = isBehind && afterwards === 'leave' ? `. ${t(words.behind)}` : '';
    announce(`${t(words.saved)} ${entry.version}${since}`);
    if (!isHere()) return;
    const isNew = address.current !== entry.id;
    address.current = entry.id;
    held.change(() => {
      if (afterwards === 'leave' && !isBehind)
        returnTo({ to: '/$plural/$id', params: entryParams(entry.id), search: {} }, { ignoreBlocker: true });
      else if (isNew) toOwnAddress(entry.id);
    });
  };
}
