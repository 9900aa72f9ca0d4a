import { useQueryClient } from '@tanstack/react-query';
import { text } from 'domain/core';
import { useState } from 'react';
import { type Accepted, AcceptDialog } from '#features/findings/accept-dialog.tsx';
import { allListed, maxSelected } from '#features/findings/acceptances.ts';
import { EndDialog } from '#features/findings/end-dialog.tsx';
import css from '#features/findings/findings-screen.module.css';
import type { Selection } from '#features/findings/use-selection.ts';
import { formatNumber } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import type { FindingState, FindingParams } from '#register/findings/finding-queries.ts';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/button.tsx';
import { ErrorNote } from '#ui/error-note.tsx';

const words = {
  label: text('With what is selected'),
  selected: text('selected'),
  all: text('Select all'),
  first: text('Select the first'),
  none: text('Clear the selection'),
  accept: text('Accept …'),
  end: text('End the acceptance …'),
  ended: text('The acceptance has ended'),
};

interface SelectionBarProps {
  readonly state: FindingState;
  readonly selection: Selection;
  readonly params: FindingParams;
  readonly total: number;
  readonly onAccepted: (accepted: Accepted) => void;
}

/** What can be done with the findings that are selected. */
export function SelectionBar({ state, selection, params, total, onAccepted }: SelectionBarProps) {
  const t = useText();
  const language = useLanguage();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const { items, clear } = selection;
  if (items.length === 0) return null;
  const selectAll = async () => {
    try {
      selection.add(await allListed(client, params, language));
      setFailure(undefined);
    } catch (error) {
      setFailure(error);
    }
  };
  const done = (then: () => void) => {
    setAsking(false);
    clear();
    then();
  };
  return (
    <section className={css['bar']} aria-label={t(words.label)}>
      {failure !== undefined && <ErrorNote error={failure} />}
      <span role="status">
        <strong>{formatNumber(items.length, language)}</strong> {t(words.selected)}
      </span>
      {items.length < Math.min(total, maxSelected) && (
        <Button look="quiet" onClick={() => void selectAll()}>
          {t(total > maxSelected ? words.first : words.all)} {formatNumber(Math.min(total, maxSelected), language)}
        </Button>
      )}
      <Button look="quiet" onClick={clear}>
        {t(words.none)}
      </Button>
      <Button look="primary" onClick={() => setAsking(true)}>
        {t(state === 'open' ? words.accept : words.end)}
      </Button>
      {asking && state === 'open' && (
        <AcceptDialog
          items={items}
          onClose={() => setAsking(false)}
          onDone={(accepted) => done(() => onAccepted(accepted))}
        />
      )}
      {asking && state === 'accepted' && (
        <EndDialog items={items} onClose={() => setAsking(false)} onDone={() => done(() => announce(t(words.ended)))} />
      )}
    </section>
  );
}
