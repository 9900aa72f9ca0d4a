import type { ReactNode } from 'react';
import { type Inherited, text } from 'domain/core';
import { useText } from '#lib/language.ts';
import type { Names } from '#register/entries/entry-queries.ts';
import css from '#register/page/statements.module.css';

const words = { more: text('more from') };

interface InheritedFoldProps {
  readonly statements: readonly Inherited<unknown>[];
  readonly names: Names;
  readonly children: ReactNode;
}

/** The statements a record inherits, folded under their number and the organisation they come from; nothing when there are none. */
export function InheritedFold({ statements, names, children }: InheritedFoldProps) {
  const t = useText();
  const [first] = statements;
  if (first?.from === undefined) return null;
  return (
    <details className={css['fold']}>
      <summary>
        {statements.length} {t(words.more)} {names[first.from] ?? first.from}
      </summary>
      {children}
    </details>
  );
}
