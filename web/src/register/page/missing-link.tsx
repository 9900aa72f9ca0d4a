import { Link } from '@tanstack/react-router';
import { text } from 'domain/core';
import { useAsOf } from '#lib/as-of.ts';
import { useText } from '#lib/language.ts';
import { entryParams } from '#lib/paths.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import css from '#register/page/statements.module.css';

const words = { missing: text('Not recorded') };

interface MissingLinkProps {
  readonly entry: Pick<ReadEntry, 'id' | 'archived' | 'may'>;
  /** The field to fill in: names and row ids joined by `/`. */
  readonly path: string;
  /** What there is to do. */
  readonly children: string;
}

/** In the place of a value that is missing: the way to fill it in, for those who may. */
export function MissingLink({ entry, path, children }: MissingLinkProps) {
  const t = useText();
  const mayEdit = useAsOf() === undefined && !entry.archived && entry.may.includes('edit');
  if (!mayEdit) return <span className={css['soft']}>{t(words.missing)}</span>;
  return (
    <Link to="/$plural/$id/edit" params={entryParams(entry.id)} search={{ field: path }}>
      {children}
    </Link>
  );
}
