import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { type ChosenItem, ChosenItems } from '#ui/combobox/chosen-items.tsx';
import { highlightAfter } from '#ui/combobox/keys.ts';
import { type ComboboxOption, OptionList, optionId } from '#ui/combobox/option-list.tsx';
import css from '#ui/combobox/combobox.module.css';

export interface ComboboxWords {
  readonly remove: string;
  readonly nothing: string;
  /** How many there are to choose from. */
  readonly found: (count: number) => string;
  readonly searching: string;
  readonly left: string;
}

interface ComboboxProps {
  readonly id: string;
  readonly labelId: string;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean;
  /** Whether choosing replaces what was chosen. */
  readonly single?: boolean;
  readonly chosen: readonly ChosenItem[];
  readonly typed: string;
  /** What fits what was typed, best first, with an action such as "create" at the end; asked for while the list is open. */
  readonly options: () => readonly ComboboxOption[];
  readonly busy?: boolean;
  readonly words: ComboboxWords;
  readonly onTyped: (typed: string) => void;
  readonly onOpen?: () => void;
  readonly onChoose: (value: string) => void;
  readonly onRemove: (value: string) => void;
  readonly onBlur?: () => void;
}

/** A field that searches as one types and holds what was chosen (WAI-ARIA combobox with a listbox). */
export function Combobox(props: ComboboxProps) {
  const { id, labelId, chosen, typed, words } = props;
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const options = open ? props.options() : [];
  const active = open ? options[Math.min(at, options.length - 1)] : undefined;

  const show = () => {
    if (open) return;
    props.onOpen?.();
    setAt(0);
    setOpen(true);
  };
  const choose = (value: string) => {
    setOpen(false);
    setAt(-1);
    props.onTyped('');
    props.onChoose(value);
    input.current?.focus();
  };
  const leave = (event: FocusEvent) => {
    if (box.current?.contains(event.relatedTarget)) return;
    setOpen(false);
    props.onBlur?.();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const next = highlightAfter(event.key, at, options.length);
    if (next !== undefined) {
      event.preventDefault();
      if (open) setAt(next);
      else show();
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      if (active) choose(active.value);
    } else if (event.key === 'Escape' && (open || typed)) {
      event.preventDefault();
      event.stopPropagation();
      if (!open) props.onTyped('');
      setOpen(false);
    } else if (event.key === 'Backspace' && typed === '' && chosen.length > 0) {
      props.onRemove(chosen[chosen.length - 1]?.value ?? '');
    }
  };

  return (
    <div ref={box} className={css['box']} onBlur={leave}>
      <div className={css['field']} data-invalid={props.invalid || undefined}>
        <ChosenItems items={chosen} remove={words.remove} onRemove={props.onRemove} back={input} />
        <input
          ref={input}
          id={id}
          role="combobox"
          className={css['input']}
          value={typed}
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-activedescendant={active && optionId(id, active.value)}
          aria-describedby={props.describedBy}
          aria-invalid={props.invalid || undefined}
          onChange={(event) => {
            props.onTyped(event.target.value);
            show();
            setAt(0);
          }}
          onClick={show}
          onKeyDown={onKeyDown}
        />
      </div>
      {open && (
        <OptionList
          id={id}
          labelId={labelId}
          options={options}
          active={active?.value}
          said={saying(options, props)}
          onChoose={choose}
        />
      )}
      {!open && typed !== '' && <p className={css['left']}>{words.left}</p>}
    </div>
  );
}

/** What a screen reader is told of the list, and everybody when it is empty. */
function saying(options: readonly ComboboxOption[], { busy, words }: ComboboxProps): string {
  const count = options.filter((option) => !option.action).length;
  if (count > 0) return words.found(count);
  return busy ? words.searching : words.nothing;
}
