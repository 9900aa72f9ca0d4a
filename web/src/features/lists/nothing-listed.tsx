import { type Action, type Kind, text } from 'domain/core';
import { outlines } from '#lib/outlines.ts';
import { everything, isNarrowed, type ListState } from '#features/lists/list-state.ts';
import css from '#features/lists/list-screen.module.css';
import { useAsOf } from '#lib/as-of.ts';
import { useText } from '#lib/language.ts';
import { listParams } from '#lib/paths.ts';
import type { Search } from '#lib/search.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Empty } from '#ui/empty.tsx';

const words = {
  noMatch: text('Nothing matches', 'Ingen treff'),
  noMatchAdvice: text(
    'No record fits the search and filters above.',
    'Ingen oppføring passer med søket og filtrene over.',
  ),
  clear: text('Show everything', 'Vis alt'),
  none: text('Nothing recorded yet', 'Ingenting er ført ennå'),
  nonePast: text('Nothing was recorded on that day', 'Ingenting var ført den dagen'),
  first: text('Record the first one', 'Før den første'),
};

interface NothingListedProps {
  readonly kind: Kind;
  readonly state: ListState;
  readonly may: readonly Action[];
  readonly onChange: (patch: Search) => void;
}

/** In place of the rows, when there are none: why, and what to do. */
export function NothingListed({ kind, state, may, onChange }: NothingListedProps) {
  const t = useText();
  const asOf = useAsOf();
  const body = isNarrowed(state) ? (
    <Empty title={t(words.noMatch)} what={t(words.noMatchAdvice)}>
      <Button onClick={() => onChange(everything(state))}>{t(words.clear)}</Button>
    </Empty>
  ) : (
    <Empty title={t(asOf ? words.nonePast : words.none)} what={t(outlines[kind].about)}>
      {may.includes('create') && asOf === undefined && (
        <ButtonLink look="primary" to="/$plural/new" params={listParams(kind)}>
          {t(words.first)}
        </ButtonLink>
      )}
    </Empty>
  );
  return <div className={css['body']}>{body}</div>;
}
