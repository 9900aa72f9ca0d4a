import { IconArrowDown, IconArrowUp, IconCopy, IconTrash } from '@tabler/icons-react';
import { useLanguage } from '#lib/language.ts';
import { rowLabels } from '#register/rows/row-labels.ts';
import css from '#register/rows/rows.module.css';

/** What can be done with one row of several. */
export interface RowActions {
  readonly move: (by: 1 | -1) => void;
  readonly copy: () => void;
  readonly remove: () => void;
}

interface RowToolsProps extends RowActions {
  readonly title: string;
  readonly first: boolean;
  readonly last: boolean;
}

export function RowTools({ title, first, last, move, copy, remove }: RowToolsProps) {
  const words = rowLabels(useLanguage());
  const tool = (label: string) => ({
    type: 'button' as const,
    className: css['tool'],
    'aria-label': `${label}: ${title}`,
    title: label,
  });
  return (
    <div className={css['tools']}>
      <button {...tool(words.up)} data-move="-1" disabled={first} onClick={() => move(-1)}>
        <IconArrowUp size={16} aria-hidden />
      </button>
      <button {...tool(words.down)} data-move="1" disabled={last} onClick={() => move(1)}>
        <IconArrowDown size={16} aria-hidden />
      </button>
      <button {...tool(words.copy)} onClick={copy}>
        <IconCopy size={16} aria-hidden />
      </button>
      <button {...tool(words.remove)} onClick={remove}>
        <IconTrash size={16} aria-hidden />
      </button>
    </div>
  );
}
