import { useEffect, useEffectEvent, useState } from 'react';
import { folded } from 'domain/core';
import type { ComboboxLabels } from '#ui/combobox/combobox-labels.ts';
import { type ChosenItem, type ComboboxOption, exactMatch, type OptionSource } from '#ui/combobox/option.ts';

interface EditingProps {
  readonly single: boolean;
  readonly chosen: readonly ChosenItem[];
  /** What was typed and not chosen yet; `undefined` while the field shows what is chosen. */
  readonly typed: string | undefined;
  readonly onTyped: (typed: string | undefined) => void;
  /** What fits what was typed. */
  readonly options: () => OptionSource;
  readonly onChoose: (option: ComboboxOption) => void;
  readonly onRemove: (value: string) => void;
  readonly words: ComboboxLabels;
}

/**
 * What is typed into a combobox and what becomes of it. Typing alone changes no value: that is what was chosen last, or nothing once the
 * field was emptied. What is typed is never dropped. When the field is left or the form saved, it is chosen where it is what exactly one
 * option is called; what only repeats what is chosen, or is left of it after deleting, gives way to that; everything else stays in the
 * field, which says that it is not chosen.
 */
export function useEditing({ single, chosen, typed, onTyped, options, onChoose, onRemove, words }: EditingProps) {
  /** What an emptied field held, for as long as the writer is in it. */
  const [emptied, setEmptied] = useState<ChosenItem>();
  /** What was typed when the field went back to what is chosen. */
  const [dropped, setDropped] = useState<string>();
  const [message, setMessage] = useState<string>();
  /** The field was left while what fits was still being searched for. */
  const [isLeft, setIsLeft] = useState(false);
  const only = single ? chosen[0] : undefined;
  const isBlank = typed === undefined || typed.trim() === '';

  const putBack = (item: ChosenItem) => {
    setEmptied(undefined);
    onChoose({ value: item.value, label: item.name });
  };
  const choose = (option: ComboboxOption) => {
    if (option.action) return onChoose(option);
    setEmptied(undefined);
    setDropped(undefined);
    setMessage(words.added(option.label));
    onTyped(undefined);
    if (option.value !== only?.value) onChoose(option);
  };
  /** Finds out what was meant by what was typed, as soon as it is known what fits. */
  const settle = () => {
    setIsLeft(false);
    if (typed === undefined) return;
    const text = folded(typed.trim());
    const source = options();
    const match = exactMatch(source, typed);
    if (isBlank || chosen.some(({ name }) => folded(name) === text)) onTyped(undefined);
    else if (match) choose(match);
    else if (only && folded(only.name).startsWith(text)) {
      setDropped(typed);
      onTyped(undefined);
    } else setIsLeft(source.state === 'searching');
  };
  const settleLate = useEffectEvent(() => {
    if (options().state !== 'searching') settle();
  });
  useEffect(() => {
    // An answer of the search is what it waits for, which comes as another drawing.
    // oxlint-disable-next-line react/set-state-in-effect
    if (isLeft) settleLate();
  });
  return {
    only,
    settle,
    choose,
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
      setIsLeft(false);
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
    remove: ({ value, name }: ChosenItem) => {
      setMessage(words.removed(name));
      onRemove(value);
    },
    leave: () => {
      setEmptied(undefined);
      setMessage(undefined);
      settle();
    },
  };
}
