import { IconChevronDown, IconArrowUpRight, IconX } from '@tabler/icons-react';
import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { ChosenItems, focusLastChosen } from '#ui/combobox/chosen-items.tsx';
import { useComboboxLabels } from '#ui/combobox/combobox-labels.ts';
import type { ChosenItem, ComboboxOption, OptionSource } from '#ui/combobox/option.ts';
import { Offers } from '#ui/combobox/offers.tsx';
import { hasMoreRoomAbove, OptionList } from '#ui/combobox/option-list.tsx';
import { useEditing } from '#ui/combobox/use-editing.ts';
import { useOptions } from '#ui/combobox/use-options.ts';
import css from '#ui/combobox/combobox.module.css';

interface ComboboxProps {
  readonly id: string;
  readonly labelId: string;
  readonly describedBy?: string | undefined;
  readonly errorId?: string | undefined;
  /** Whether choosing replaces what was chosen. */
  readonly single?: boolean;
  readonly chosen: readonly ChosenItem[];
  /** What was typed and not chosen yet; `undefined` while the field shows what is chosen. */
  readonly typed: string | undefined;
  /** What fits what was typed, best first, with an action such as "create" at the end; asked for while the list is open. */
  readonly options: () => OptionSource;
  /** Whether something that was chosen from the list, such as creating an entry, still goes on: what was typed waits for it. */
  readonly pending?: boolean;
  readonly onTyped: (typed: string | undefined) => void;
  readonly onOpen?: () => void;
  readonly onChoose: (option: ComboboxOption) => void;
  readonly onRemove: (value: string) => void;
  readonly onBlur?: () => void;
}

/** A field that searches as one types and shows what was chosen: one as its text, several beside it. */
export function Combobox({ single = false, pending = false, ...props }: ComboboxProps) {
  const { id, labelId, chosen, typed, errorId } = props;
  const words = useComboboxLabels();
  const [above, setAbove] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);
  const editing = useEditing({ ...props, single, words });
  const { only } = editing;
  const list = useOptions({
    ...props,
    only,
    shown: editing.shown,
    onOpen: () => {
      setAbove(hasMoreRoomAbove(document.getElementById(id)));
      props.onOpen?.();
    },
    onChoose: editing.choose,
  });
  const showsName = only !== undefined && typed === undefined;
  const isUnchosen = editing.isUnchosen && !list.isOpen && !pending;
  const unchosen = only ? words.stillKept(only.name) : words.unchosen;
  // What keeps a form from being saved says the same.
  const note = editing.note ?? (isUnchosen && errorId === undefined ? unchosen : undefined);
  const describedBy = [
    note !== undefined && `${id}-note`,
    !single && chosen.length > 0 && `${id}-chosen`,
    props.describedBy,
  ];

  const focusInput = () => document.getElementById(id)?.focus();
  const onLeave = (event: FocusEvent) => {
    if (pending || event.currentTarget.contains(event.relatedTarget)) return;
    setHasFocus(false);
    editing.leave();
    props.onBlur?.();
  };
  const onEscape = (event: KeyboardEvent) => {
    if (!list.isOpen && typed === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (!list.isOpen || editing.canRestore) editing.restore();
    list.closeMenu();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { isComposing } = event.nativeEvent;
    if (isComposing || event.key === 'Escape') list.leaveAlone(event);
    if (isComposing) return;
    if (event.key === 'Escape') onEscape(event);
    else if (saves(event)) {
      editing.settle();
      list.closeMenu();
    } else if (showsName && event.key === ' ') {
      event.preventDefault();
      list.openMenu();
    } else if (showsName && startsText(event)) event.currentTarget.select();
    else if (!single && leadsToChosen(event) && focusLastChosen(event.currentTarget)) event.preventDefault();
    list.onKeyDown(event);
  };

  return (
    <div data-combobox className={css['box']} onFocus={() => setHasFocus(true)} onBlur={onLeave}>
      <div className={css['field']} data-invalid={errorId !== undefined || undefined}>
        {only?.link?.(
          <>
            <IconArrowUpRight size={16} aria-hidden />
            <span className="visually-hidden">{words.open(only.name)}</span>
          </>,
        )}
        {!single && <ChosenItems items={chosen} words={words} onRemove={editing.remove} focusInput={focusInput} />}
        <span className={css['text']}>
          <input
            {...list.getInputProps({
              className: css['input'],
              maxLength: 200,
              'aria-describedby': describedBy.filter(Boolean).join(' ') || undefined,
              'aria-invalid': errorId !== undefined || undefined,
              'aria-errormessage': errorId,
              onChange: ({ currentTarget }) => {
                list.onType();
                editing.type(currentTarget.value);
              },
              onFocus: ({ currentTarget }) => showsName && placeCaret(currentTarget),
              onPaste: ({ currentTarget }) => showsName && currentTarget.select(),
              onKeyDown,
            })}
          />
          {/* An input is one line: while nothing is typed, the whole name shows in its place. */}
          {showsName && (
            <span className={css['whole']} aria-hidden>
              {only.name}
            </span>
          )}
          {only && (
            // By keyboard the text is selected and deleted: the button would stand in the way to the next field.
            <button
              type="button"
              className={css['remove']}
              tabIndex={-1}
              aria-label={words.remove(only.name)}
              onClick={() => {
                editing.clear();
                focusInput();
              }}
            >
              <IconX size={16} aria-hidden />
            </button>
          )}
          <IconChevronDown size={16} className={css['arrow']} aria-hidden />
        </span>
      </div>
      {!single && (
        <span id={`${id}-chosen`} hidden>
          {words.chosenAre(chosen.map(({ name }) => name))}
        </span>
      )}
      <OptionList {...list} labelId={labelId} above={above} chosen={only?.value} note={list.note(words)} />
      {note && (
        <p id={`${id}-note`} className={css['left']}>
          {note}
        </p>
      )}
      {isUnchosen && (
        <Offers
          options={props.options}
          onChoose={(offer) => {
            focusInput();
            editing.choose(offer);
          }}
        />
      )}
      {/* It must be there before it says something. */}
      {(hasFocus || note) && (
        <p className="visually-hidden" role="status">
          {note ?? (list.isOpen ? list.message(words) : editing.message)}
        </p>
      )}
    </div>
  );
}

/** Ctrl or ⌘ with S saves the form around the field. */
const saves = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean => (ctrlKey || metaKey) && key.toLowerCase() === 's';

/** A key that writes, also by way of an input method or a dead key: over a chosen name it begins a search, as if the name were selected. */
const startsText = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  (key.length === 1 || key === 'Process' || key === 'Dead') && !ctrlKey && !metaKey && !altKey;

/** Back from the start of the text is what was chosen last: Backspace goes there and removes nothing yet. */
const leadsToChosen = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>): boolean =>
  (key === 'ArrowLeft' || key === 'Backspace') && currentTarget.selectionEnd === 0;

/** A name that is selected when the Tab key arrives would be lost with one more key; a touch screen has no better way to replace it. */
function placeCaret(input: HTMLInputElement): void {
  if (matchMedia('(pointer: coarse)').matches) input.select();
  else input.setSelectionRange(input.value.length, input.value.length);
}
