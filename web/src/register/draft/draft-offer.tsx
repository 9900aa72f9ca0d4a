import { diff, formatPath, type Kind, text, translate } from 'domain/core';
import { formatDateTime } from '#lib/dates.ts';
import { quoted } from '#lib/quoted.ts';
import { useLanguage } from '#lib/language.ts';
import { formatChangePath, formatSide } from '#register/conflict/format-change.ts';
import type { Draft } from '#register/draft/draft-storage.ts';
import { useReferenceName } from '#register/form/reference-names.tsx';
import { Button } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';
import css from '#register/draft/draft-offer.module.css';

const words = {
  title: text('You have unsaved changes'),
  from: text('Kept in this browser on'),
  newer: text('Somebody has saved a newer version since. Your changes will be merged with it.'),
  go: text('Continue with my changes'),
  drop: text('Discard them'),
  another: text('Keep them and start a new one'),
  more: text('and more'),
  unchosen: text('not chosen yet'),
  removed: text('Removed'),
};

const maxChanges = 8;

interface DraftOfferProps {
  readonly kind: Kind;
  readonly draft: Draft;
  readonly version: number | undefined;
  readonly onContinue: () => void;
  readonly onDiscard: () => void;
  /** Begins one more new entry; the draft stays where it is. */
  readonly onAnother?: () => void;
}

/** Offers what was typed and not saved, and says what it is; the form comes after the answer, so that neither is overwritten. */
export function DraftOffer({ kind, draft, version, onContinue, onDiscard, onAnother }: DraftOfferProps) {
  const language = useLanguage();
  const nameOf = useReferenceName();
  const format = { kind, language, nameOf };
  const changes = diff(kind, draft.base, draft.values);
  return (
    <Note tone="warn" title={translate(words.title, language)}>
      <p>
        {translate(words.from, language)} {formatDateTime(draft.at, language)}.{' '}
        {draft.version !== version && translate(words.newer, language)}
      </p>
      <dl className={css['changes']}>
        {changes.slice(0, maxChanges).map((change) => {
          const after = formatSide(change.fieldChain.at(-1), change.after, format);
          return (
            <div key={change.path.join('/')}>
              <dt>{formatChangePath(change, draft.values, format)}</dt>
              <dd>{after || translate(words.removed, language)}</dd>
            </div>
          );
        })}
        {draft.unchosen?.map(({ place, text: typed }) => (
          <div key={`${place} typed`}>
            <dt>{formatPath(kind, place.split('/'), language)}</dt>
            <dd>
              {quoted(typed, language)} ({translate(words.unchosen, language)})
            </dd>
          </div>
        ))}
      </dl>
      {changes.length > maxChanges && <p>… {translate(words.more, language)}</p>}
      <div className={css['buttons']}>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the question stands between the reader and the form */}
        <Button look="primary" autoFocus onClick={onContinue}>
          {translate(words.go, language)}
        </Button>
        {onAnother && <Button onClick={onAnother}>{translate(words.another, language)}</Button>}
        <Button onClick={onDiscard}>{translate(words.drop, language)}</Button>
      </div>
    </Note>
  );
}
