import { useQuery } from '@tanstack/react-query';
import { type Action, type Kind, text } from 'domain/core';
import { outlines } from '#lib/outlines.ts';
import { everything, isNarrowed, type ListState } from '#features/lists/list-state.ts';
import css from '#features/lists/list-screen.module.css';
import { useAsOf } from '#lib/as-of.ts';
import { useText } from '#lib/language.ts';
import { listParams } from '#lib/paths.ts';
import type { Search } from '#lib/search.ts';
import { listPage } from '#register/entries/entry-queries.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Empty } from '#ui/empty.tsx';
import { LoadError } from '#ui/error-note.tsx';

const words = {
  noMatch: text('Nothing matches'),
  noMatchAdvice: text('No record fits the search and filters above.'),
  clear: text('Show everything'),
  none: text('Nothing recorded yet'),
  nonePast: text('Nothing was recorded on that day'),
  first: text('Record the first one'),
};

const processorWords = {
  none: text('No processors recorded yet'),
  nonePast: text('No processors were recorded on that day'),
  about: text(
    'A recipient whose role is processor: it handles personal data on your behalf, as do the sub-processors it engages.',
  ),
};

interface NoneProps {
  readonly kind: Kind;
  readonly may: readonly Action[];
  /** The processors stand in the menu like a kind of their own. */
  readonly processors: boolean;
}

function None({ kind, may, processors }: NoneProps) {
  const t = useText();
  const asOf = useAsOf();
  const { none, nonePast, about } = processors ? processorWords : { ...words, about: outlines[kind].about };
  return (
    <Empty title={t(asOf ? nonePast : none)} what={t(about)}>
      {may.includes('create') && asOf === undefined && (
        <ButtonLink look="primary" to="/$plural/new" params={listParams(kind)}>
          {t(words.first)}
        </ButtonLink>
      )}
    </Empty>
  );
}

interface NothingListedProps {
  readonly kind: Kind;
  readonly state: ListState;
  readonly may: readonly Action[];
  readonly onChange: (patch: Search) => void;
}

function NoMatch({ kind, state, may, onChange }: NothingListedProps) {
  const t = useText();
  const asOf = useAsOf();
  const processors = kind === 'recipient' && state.filters['role'] === 'processor';
  const ever = { archived: 'all' as const, ...(asOf && { as_of: asOf }), ...(processors && { role: 'processor' }) };
  const { data, error } = useQuery(listPage(kind, ever, 1, 1));
  if (error) return <LoadError error={error} />;
  if (!data) return null;
  if (data.total === 0) return <None kind={kind} may={may} processors={processors} />;
  return (
    <Empty title={t(words.noMatch)} what={t(words.noMatchAdvice)}>
      <Button onClick={() => onChange(everything(state))}>{t(words.clear)}</Button>
    </Empty>
  );
}

/** In place of the rows, when there are none: why, and what to do. Nothing has to match what is not there to be found. */
export const NothingListed = (props: NothingListedProps) => (
  <div className={css['body']}>
    {isNarrowed(props.state) ? <NoMatch {...props} /> : <None kind={props.kind} may={props.may} processors={false} />}
  </div>
);
