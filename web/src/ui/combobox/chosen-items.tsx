import { IconX } from '@tabler/icons-react';
import type { ReactNode, RefObject } from 'react';
import css from '#ui/combobox/combobox.module.css';

/** Something chosen: its label may be a link. */
export interface ChosenItem {
  readonly value: string;
  readonly name: string;
  readonly label?: ReactNode;
}

interface ChosenItemsProps {
  readonly items: readonly ChosenItem[];
  readonly remove: string;
  readonly onRemove: (value: string) => void;
  /** What takes the focus when the item that had it is gone. */
  readonly back: RefObject<HTMLElement | null>;
}

export function ChosenItems({ items, remove, onRemove, back }: ChosenItemsProps) {
  return items.map((item) => (
    <span key={item.value} className={css['chosen']}>
      <span className={css['name']}>{item.label ?? item.name}</span>
      <button
        type="button"
        className={css['remove']}
        aria-label={`${remove} ${item.name}`}
        onClick={() => {
          onRemove(item.value);
          back.current?.focus();
        }}
      >
        <IconX size={14} aria-hidden />
      </button>
    </span>
  ));
}
