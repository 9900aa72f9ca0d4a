import { IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { ComboboxLabels } from '#ui/combobox/combobox-labels.ts';
import type { ChosenItem } from '#ui/combobox/option.ts';
import css from '#ui/combobox/combobox.module.css';

interface ChosenItemsProps {
  readonly items: readonly ChosenItem[];
  readonly words: ComboboxLabels;
  readonly onRemove: (item: ChosenItem) => void;
  /** Gives the focus to the input, which stands to the right of the last one. */
  readonly focusInput: () => void;
}

const chips = (box: Element | null): Element[] => [...(box?.querySelectorAll('[data-chosen]') ?? [])];
const stopsIn = (box: Element | null | undefined): HTMLElement[] => [
  ...(box?.querySelectorAll<HTMLElement>('a[href], button') ?? []),
];

/** Gives the focus to the button that removes what was chosen last; answers whether there is one. */
export function focusLastChosen(input: Element): boolean {
  const last = stopsIn(chips(input.closest('[data-combobox]')).at(-1)).at(-1);
  last?.focus();
  return last !== undefined;
}

/** What was chosen, in one stop of the Tab key: arrow keys go from one to the next, Delete and Backspace remove. */
export function ChosenItems({ items, words, onRemove, focusInput }: ChosenItemsProps) {
  const toolbar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<string>();
  if (items.length === 0) return null;
  const stops = items.flatMap(({ value, link }) => [...(link ? [`${value} open`] : []), `${value} remove`]);
  const current = stop !== undefined && stops.includes(stop) ? stop : stops[0];
  const tabIndex = (name: string) => (name === current ? 0 : -1);

  const remove = (item: ChosenItem, byPointer: boolean) => {
    const at = items.indexOf(item);
    const all = chips(toolbar.current);
    const neighbour = stopsIn(all[at + 1] ?? all[at - 1]).at(-1);
    if (byPointer || !neighbour) focusInput();
    else neighbour.focus();
    onRemove(item);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const all = stopsIn(toolbar.current);
    const at = all.indexOf(target);
    const next = { ArrowLeft: Math.max(at - 1, 0), ArrowRight: at + 1, Home: 0, End: all.length }[event.key];
    const item = items[chips(toolbar.current).findIndex((chip) => chip.contains(target))];
    if (next === undefined && !(item && ['Delete', 'Backspace'].includes(event.key))) return;
    event.preventDefault();
    if (next === undefined) {
      if (item) remove(item, false);
    } else if (all[next]) all[next].focus();
    else focusInput();
  };

  return (
    <div
      ref={toolbar}
      role="toolbar"
      aria-label={words.chosen}
      tabIndex={-1}
      className={css['toolbar']}
      onKeyDown={onKeyDown}
    >
      {items.map((item) => {
        const { value, name, link } = item;
        return (
          <span key={value} className={css['chosen']} data-chosen={value}>
            <span className={css['name']} onFocus={() => setStop(`${value} open`)}>
              {link ? link(name, tabIndex(`${value} open`)) : name}
            </span>
            <button
              type="button"
              className={css['remove']}
              aria-label={words.remove(name)}
              tabIndex={tabIndex(`${value} remove`)}
              onFocus={() => setStop(`${value} remove`)}
              onClick={(event) => remove(item, event.detail > 0)}
            >
              <IconX size={14} aria-hidden />
            </button>
          </span>
        );
      })}
    </div>
  );
}
