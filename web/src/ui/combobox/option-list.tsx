import { useLayoutEffect, useRef, useState } from 'react';
import css from '#ui/combobox/combobox.module.css';

export interface ComboboxOption {
  readonly value: string;
  readonly label: string;
  /** Small print beside the label, such as a reference or "EEA". */
  readonly note?: string;
  readonly chosen?: boolean;
  /** Does something instead of standing for a value, such as creating an entry. */
  readonly action?: boolean;
}

export const optionId = (id: string, value: string): string => `${id}-${value.replaceAll(/[^\w-]/g, '_')}`;

interface OptionListProps {
  readonly id: string;
  readonly labelId: string;
  readonly options: readonly ComboboxOption[];
  readonly active: string | undefined;
  /** How many there are, or that there are none. */
  readonly said: string;
  readonly onChoose: (value: string) => void;
}

export function OptionList({ id, labelId, options, active, said, onChoose }: OptionListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(false);
  useLayoutEffect(() => {
    const room = list.current?.parentElement?.getBoundingClientRect();
    if (room) setAbove(window.innerHeight - room.bottom < 260 && room.top > window.innerHeight - room.bottom);
  }, []);
  useLayoutEffect(() => {
    if (active) document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  const found = options.some((option) => !option.action);
  return (
    <div ref={list} className={css['list']} data-above={above || undefined}>
      <div id={`${id}-list`} role="listbox" aria-labelledby={labelId}>
        {options.map((option) => (
          <div
            key={option.value}
            id={optionId(id, option.value)}
            role="option"
            tabIndex={-1}
            aria-selected={option.value === active}
            data-active={option.value === active || undefined}
            data-action={option.action || undefined}
            className={css['option']}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(option.value)}
            onKeyDown={() => {}}
          >
            <span>{option.label}</span>
            {option.note && <span className={css['note']}>{option.note}</span>}
          </div>
        ))}
      </div>
      <p className={found ? 'visually-hidden' : css['empty']} role="status">
        {said}
      </p>
    </div>
  );
}
