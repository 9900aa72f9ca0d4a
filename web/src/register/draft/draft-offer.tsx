import { diff, type Kind, text } from 'domain/core';
import { momentInWords } from '#lib/dates.ts';
import { useLanguage } from '#lib/language.ts';
import { formatChangePath, formatSide } from '#register/conflict/format-change.ts';
import type { Draft } from '#register/draft/draft-storage.ts';
import { useReferenceName } from '#register/form/reference-names.tsx';
import { Button } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';
import css from '#register/draft/draft-offer.module.css';

const words = {
  title: text('You have unsaved changes', 'Du har endringer som ikke er lagret'),
  from: text('Kept in this browser on', 'Beholdt i denne nettleseren'),
  newer: text(
    'Somebody has saved a newer version since. Your changes will be merged with it.',
    'Noen har lagret en nyere versjon siden. Endringene dine flettes med den.',
  ),
  go: text('Continue with my changes', 'Fortsett med mine endringer'),
  drop: text('Discard them', 'Forkast dem'),
  more: text('and more', 'og mer'),
  removed: text('Removed', 'Fjernet'),
};

const enough = 8;

interface DraftOfferProps {
  readonly kind: Kind;
  readonly draft: Draft;
  readonly version: number | undefined;
  readonly onContinue: () => void;
  readonly onDiscard: () => void;
}

/** Offers what was typed and not saved, and says what it is; the form comes after the answer, so that neither is overwritten. */
export function DraftOffer({ kind, draft, version, onContinue, onDiscard }: DraftOfferProps) {
  const language = useLanguage();
  const nameOf = useReferenceName();
  const format = { kind, language, nameOf };
  const changes = diff(kind, draft.base, draft.values);
  return (
    <Note tone="warn" title={words.title[language]}>
      <p>
        {words.from[language]} {momentInWords(draft.at, language)}. {draft.version !== version && words.newer[language]}
      </p>
      <dl className={css['changes']}>
        {changes.slice(0, enough).map((change) => {
          const after = formatSide(change.trail.at(-1), change.after, format);
          return (
            <div key={change.path.join('/')}>
              <dt>{formatChangePath(change, draft.values, format)}</dt>
              <dd>{after || words.removed[language]}</dd>
            </div>
          );
        })}
      </dl>
      {changes.length > enough && <p>… {words.more[language]}</p>}
      <div className={css['buttons']}>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the question stands between the reader and the form */}
        <Button look="primary" autoFocus onClick={onContinue}>
          {words.go[language]}
        </Button>
        <Button onClick={onDiscard}>{words.drop[language]}</Button>
      </div>
    </Note>
  );
}
