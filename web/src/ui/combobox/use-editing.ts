import { useState } from 'react';
import type { ComboboxLabels } from '#ui/combobox/combobox-labels.ts';
import type { ChosenItem, ComboboxOption } from '#ui/combobox/option.ts';

interface EditingProps {
  readonly single: boolean;
  readonly chosen: readonly ChosenItem[];
  /** What was typed and not chosen yet; `undefined` while the field shows what is chosen. */
  readonly typed: string | undefined;
  readonly onTyped: (typed: string | undefined) => void;
  readonly onChoose: (option: ComboboxOption) => void;
  readonly onRemove: (value: string) => void;
  readonly words: ComboboxLabels;
}

/**
 * What is typed into a combobox and what becomes of it. The value is at every moment what the field shows: nothing once it
 * was emptied, otherwise what was chosen last; typing alone changes nothing.
 */
export function useEditing({ single, chosen, typed, onTyped, onChoose, onRemove, words }: EditingProps) {
  /** What an emptied field held, for as long as the writer is in it. */
  const [emptied, setEmptied] = useState<ChosenItem>();
  /** What was typed when the field went back to what is chosen. */
  const [dropped, setDropped] = useState<string>();
  const [message, setMessage] = useState<string>();
  const only = single ? chosen[0] : undefined;
  const isBlank = typed === undefined || typed.trim() === '';

  const putBack = (item: ChosenItem) => {
    setEmptied(undefined);
    onChoose({ value: item.value, label: item.name });
  };
  return {
    only,
    /** Whether there is something to go back to. */
    canRestore: only !== undefined || emptied !== undefined,
    shown: typed ?? only?.name ?? '',
    /** What was typed and is no choice yet, now that the list is closed. */
    isUnchosen: !isBlank,
    note:
      (emptied && isBlank && words.emptied(emptied.name)) ||
      (dropped !== undefined && only && words.kept(dropped, only.name)) ||
      undefined,
    /** What has just happened, for screen readers. */
    message,
    type: (next: string) => {
      setMessage(undefined);
      setDropped(undefined);
      const blank = next.trim() === '';
      if (only && blank) {
        setEmptied(only);
        onRemove(only.value);
      } else if (emptied && !blank) putBack(emptied);
      onTyped(next);
    },
    clear: () => {
      if (only) {
        setEmptied(only);
        onRemove(only.value);
      }
      onTyped('');
    },
    restore: () => {
      if (emptied) putBack(emptied);
      setDropped(undefined);
      onTyped(undefined);
    },
    choose: (option: ComboboxOption) => {
      if (option.action) return onChoose(option);
      setEmptied(undefined);
      setDropped(undefined);
      setMessage(words.added(option.label));
      onTyped(undefined);
      if (option.value !== only?.value) onChoose(option);
    },
    remove: ({ value, name }: ChosenItem) => {
      setMessage(words.removed(name));
      onRemove(value);
    },
    leave: () => {
      setEmptied(undefined);
      setMessage(undefined);
      if (typed === undefined || (!only && !isBlank)) return;
      if (only && !isBlank) setDropped(typed);
      onTyped(undefined);
    },
  };
}
