import { text } from 'domain/core';
import css from '#features/findings/findings-screen.module.css';
import { everything, type FindingsState, isNarrowed } from '#features/findings/findings-state.ts';
import { useText } from '#lib/language.ts';
import type { Search } from '#lib/search.ts';
import { isEmptyRegister, useCounts } from '#register/entries/counts.ts';
import { EmptyRegister } from '#register/entries/empty-register.tsx';
import { Button } from '#ui/button.tsx';
import { Empty } from '#ui/empty.tsx';

const words = {
  none: text('Nothing is found'),
  open: text('No rule finds anything missing or wrong in what is recorded.'),
  accepted: text(
    'Nothing is accepted. Select open findings to live with them for a time, with a reason and an end date.',
  ),
  narrowed: text('Nothing fits the search and the filters.'),
  clear: text('Show everything'),
  unrecorded: text('The rules say here what is missing or wrong, as soon as there is something to judge.'),
};

interface NoFindingsProps {
  readonly state: FindingsState;
  readonly onChange: (patch: Search) => void;
}

/** In place of the findings, when there are none: why, and what to do. */
export function NoFindings({ state, onChange }: NoFindingsProps) {
  const t = useText();
  const narrowed = isNarrowed(state);
  const { data, error } = useCounts(!narrowed);
  const isEmpty = isEmptyRegister(data);
  if (!narrowed && isEmpty === undefined && !error) return null;
  return (
    <div className={css['empty']}>
      {narrowed ? (
        <Empty title={t(words.none)} what={t(words.narrowed)}>
          <Button onClick={() => onChange(everything)}>{t(words.clear)}</Button>
        </Empty>
      ) : isEmpty ? (
        <EmptyRegister what={t(words.unrecorded)} />
      ) : (
        <Empty title={t(words.none)} what={t(words[state.state])} />
      )}
    </div>
  );
}
