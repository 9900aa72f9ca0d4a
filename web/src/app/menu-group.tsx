import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type Kind, type MenuGroup, text, type Text } from 'domain/core';
import { type ReactNode, useId } from 'react';
import type { MenuCounts } from '#app/menu-counts.ts';
import { useMenuFold } from '#app/menu-folds.ts';
import { KindLink, MenuLabel } from '#app/menu-link.tsx';
import css from '#app/navigation.module.css';
import { useText } from '#lib/language.ts';
import { outlines } from '#lib/outlines.ts';
import { listParams } from '#lib/paths.ts';

const words = {
  processors: text('Processors & sub-processors'),
  all: text('All kinds'),
};

const groups = {
  register: text('Register'),
  'building-blocks': text('Building blocks'),
  more: text('More'),
} as const satisfies Record<MenuGroup, unknown>;

/** In the order of the definitions, which stay out of the start: the outlines say what the menu needs. */
const kinds = Object.keys(outlines) as Kind[];
const inMenu = kinds.filter((kind) => outlines[kind].menu !== 'none');

interface FoldProps {
  readonly name: string;
  readonly title: Text;
  readonly holdsCurrent: boolean;
  readonly children: ReactNode;
}

/** A part of the menu, folded or open as the reader left it. */
function Fold({ name, title, holdsCurrent, children }: FoldProps) {
  const t = useText();
  const id = useId();
  const [open, toggle] = useMenuFold(name, holdsCurrent);
  return (
    <div className={css['group']}>
      <button
        type="button"
        className={css['label']}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={toggle}
      >
        <IconChevronRight size={14} aria-hidden />
        {t(title)}
      </button>
      {open && <div id={id}>{children}</div>}
    </div>
  );
}

interface GroupProps {
  readonly group: MenuGroup;
  readonly path: string;
  readonly menu: MenuCounts;
}

/** A group of kinds, which the definitions name; the last one also leads to those that are not used yet. */
export function MenuGroupLinks({ group, path, menu }: GroupProps) {
  const t = useText();
  const { counts, processors } = menu;
  const members = inMenu.filter((kind) => outlines[kind].menu === group && menu.isShown(kind));
  const unused = group === 'more' ? inMenu.filter((kind) => !menu.isShown(kind)) : [];
  return (
    <Fold
      name={group}
      title={groups[group]}
      holdsCurrent={members.some((kind) => path.split('/')[1] === outlines[kind].path)}
    >
      {members.map((kind) => (
        <KindLink key={kind} kind={kind} count={counts?.[kind]} />
      ))}
      {members.includes('recipient') && (
        <Link className={css['link']} to="/$plural" params={listParams('recipient')} search={{ role: 'processor' }}>
          <MenuLabel count={processors}>{t(words.processors)}</MenuLabel>
        </Link>
      )}
      {unused.length > 0 && (
        <Fold name="all" title={words.all} holdsCurrent={false}>
          {unused.map((kind) => (
            <KindLink key={kind} kind={kind} count={counts?.[kind]} />
          ))}
        </Fold>
      )}
    </Fold>
  );
}
