import { useCombobox, type UseComboboxProps, type UseComboboxStateChangeTypes } from 'downshift';
import { type KeyboardEvent, useState } from 'react';
import type { ComboboxLabels } from '#ui/combobox/combobox-labels.ts';
import type { ChosenItem, ComboboxOption, OptionSource } from '#ui/combobox/option.ts';

interface OptionsProps {
  readonly id: string;
  readonly labelId: string;
  /** What is chosen, where choosing replaces it. */
  readonly only: ChosenItem | undefined;
  readonly typed: string | undefined;
  /** What stands in the input. */
  readonly shown: string;
  readonly options: () => OptionSource;
  readonly onOpen?: (() => void) | undefined;
  readonly onChoose: (option: ComboboxOption) => void;
}

/** What is highlighted: an option by its value, an end of the list, or as the text has it: what fits best, or what is chosen already. */
type Highlight = 'by text' | 'first' | 'last' | { readonly value: string };

const closed: OptionSource = { options: [], state: 'ready' };
const types = useCombobox.stateChangeTypes;

/** The list of a combobox: what is in it, what is highlighted, and the keys that move there. Only Enter or a click on an option chooses it. */
export function useOptions({ id, labelId, only, typed, shown, onOpen, onChoose, ...props }: OptionsProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [highlight, setHighlight] = useState<Highlight>('by text');
  const source = isOpen ? props.options() : closed;
  const options = [...source.options];
  const isTyping = typed !== undefined && typed.trim() !== '';

  const stateReducer: UseComboboxProps<ComboboxOption>['stateReducer'] = (state, { type, changes }) => {
    if (type === types.InputClick) return { ...changes, isOpen: true };
    if (type === types.ItemClick) return changes;
    // Enter where nothing fits leaves the list open to say so.
    if (type === types.InputKeyDownEnter) return { ...changes, isOpen: isTyping && state.highlightedIndex < 0 };
    return { ...changes, ...pageMove(type, state.highlightedIndex, options.length), selectedItem: state.selectedItem };
  };
  const combobox = useCombobox<ComboboxOption>({
    id,
    inputId: id,
    labelId,
    menuId: `${id}-list`,
    items: options,
    itemToString: (option) => option?.label ?? '',
    itemToKey: (option) => option?.value,
    selectedItem: null,
    inputValue: shown,
    isOpen,
    highlightedIndex: indexOf(highlight, source, isTyping, only?.value),
    stateReducer,
    onSelectedItemChange: ({ selectedItem }) => selectedItem && onChoose(selectedItem),
    onIsOpenChange: ({ isOpen: open }) => {
      if (open) onOpen?.();
      else setHighlight('by text');
      setIsOpen(open);
    },
    onHighlightedIndexChange: ({ highlightedIndex }) => {
      const option = options[highlightedIndex];
      setHighlight(option ? { value: option.value } : 'by text');
    },
  });

  return {
    ...combobox,
    options,
    /** Keeps the library out of a key. */
    leaveAlone: ({ nativeEvent }: KeyboardEvent) => Object.assign(nativeEvent, { preventDownshiftDefault: true }),
    onType: () => setHighlight('by text'),
    onKeyDown: ({ key, altKey }: KeyboardEvent) => {
      if (isOpen || only || altKey) return;
      if (key === 'ArrowDown') setHighlight('first');
      if (key === 'ArrowUp') setHighlight('last');
    },
    /** What stands beside the options, such as that there are none. */
    note: (words: ComboboxLabels): string | undefined => noteOn(source, words),
    /** The announcement of the list for screen readers. */
    message: (words: ComboboxLabels): string => noteOn(source, words) ?? countOf(source, words),
  };
}

const page = 10;

/** A page further stops at the end of the list; the library would begin again at the other one. */
function pageMove(type: UseComboboxStateChangeTypes, from: number, count: number): { highlightedIndex?: number } {
  if (type === types.InputKeyDownPageDown) return { highlightedIndex: Math.min(from + page, count - 1) };
  if (type === types.InputKeyDownPageUp) return { highlightedIndex: Math.min(Math.max(from - page, 0), count - 1) };
  return {};
}

function indexOf(highlight: Highlight, source: OptionSource, isTyping: boolean, chosen: string | undefined): number {
  const { options } = source;
  if (highlight === 'first') return firstOf(source);
  if (highlight === 'last') return options.length - 1;
  const index = highlight === 'by text' ? -1 : indexOfValue(options, highlight.value);
  if (index >= 0) return index;
  return isTyping ? firstOf(source) : indexOfValue(options, chosen);
}

const indexOfValue = (options: readonly ComboboxOption[], value: string | undefined): number =>
  options.findIndex((option) => option.value === value);

/** An action comes first only where it is certain that nothing else fits. */
function firstOf({ options, state }: OptionSource): number {
  const index = options.findIndex(({ action }) => !action);
  return index < 0 && state === 'ready' && options.length > 0 ? 0 : index;
}

const countOptions = ({ options }: OptionSource): number => options.filter(({ action }) => !action).length;

function noteOn(source: OptionSource, words: ComboboxLabels): string | undefined {
  const { state, total = 0 } = source;
  const count = countOptions(source);
  if (state === 'failed') return words.failed;
  if (count === 0) return state === 'searching' ? words.searching : words.none;
  return total > count ? words.capped(count, total) : undefined;
}

function countOf(source: OptionSource, words: ComboboxLabels): string {
  return words.matches(countOptions(source));
}
