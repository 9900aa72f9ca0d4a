import { IconArrowDown, IconArrowUp, IconCopy, IconTrash } from '@tabler/icons-react';
import { useLanguage } from '#lib/language.ts';
import { rowLabels } from '#register/rows/row-labels.ts';
import css from '#register/rows/rows.module.css';

/** What can be done with the rows of a field, by their numbers. */
export interface RowActions {
  readonly move: (index: number, by: 1 | -1) => void;
  readonly copy: (index: number) => void;
  readonly remove: (index: number) => void;
}

interface RowToolsProps {
  readonly actions: RowActions;
  readonly title: string;
  readonly index: number;
  readonly first: boolean;
  readonly last: boolean;
}

export function RowTools({ actions: { move, copy, remove }, title, index, first, last }: RowToolsProps) {
  const words = rowLabels(useLanguage());
  const tool = (label: string) => ({
    type: 'button' as const,
    className: css['tool'],
    'aria-label': `${label}: ${title}`,
    title: label,
  });
  return (
    <div className={css['tools']}>
      <button {...tool(words.up)} data-move="-1" disabled={first} onClick={() => move(index, -1)}>
        <IconArrowUp size={16} aria-hidden />
      </button>
      <button {...tool(words.down)} data-move="1" disabled={last} onClick={() => move(index, 1)}>
        <IconArrowDown size={16} aria-hidden />
      </button>
      <button {...tool(words.copy)} onClick={() => copy(index)}>
        <IconCopy size={16} aria-hidden />
      </button>
      <button {...tool(words.remove)} onClick={() => remove(index)}>
        <IconTrash size={16} aria-hidden />
      </button>
    </div>
  );
}
