import { useQueries, useQuery } from '@tanstack/react-query';
import { type Kind, text } from 'domain/core';
import { useState } from 'react';
import css from '#features/merging/merge-screen.module.css';
import { likelyQuery } from '#features/merging/merging.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { entryQuery } from '#register/entries/entry-queries.ts';
import { optionsOf, useReferenceSearch } from '#register/reference-picker/reference-search.ts';
import { Button } from '#ui/button.tsx';
import { Combobox } from '#ui/combobox/combobox.tsx';

const words = {
  label: text('Merge into'),
  help: text('The one that stays. Search by name or reference.'),
  likely: text('Possibly the same'),
};

/** Entries the rules take for the same, by what they are called. */
function useDuplicateCandidates(id: string): readonly { id: string; title: string }[] {
  const { data } = useQuery(likelyQuery(id, useLanguage()));
  const ids = new Set((data?.items ?? []).flatMap(({ entries }) => entries ?? []));
  return useQueries({
    queries: [...ids].map((other) => entryQuery(other)),
    combine: (answers) =>
      answers.flatMap(({ data: entry }) => (entry && !entry.archived ? [{ id: entry.id, title: entry.title }] : [])),
  });
}

interface OtherChoiceProps {
  readonly kind: Kind;
  readonly id: string;
  readonly chosen: string | undefined;
  readonly name: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
  /** What was typed and not chosen; `undefined` while the field shows what is chosen. */
  readonly typed: string | undefined;
  readonly onTyped: (typed: string | undefined) => void;
  /** The id of the field. */
  readonly field: string;
}

/** The entry that is to stay: searched for, or one of those that look the same. */
export function OtherChoice({ kind, id, chosen, name, onChoose, typed, onTyped, field }: OtherChoiceProps) {
  const t = useText();
  const [opened, setOpened] = useState(false);
  const found = useReferenceSearch([kind], typed ?? '', opened);
  const likely = useDuplicateCandidates(id).filter((other) => other.id !== chosen);
  return (
    <div className={css['choice']}>
      <label id={`${field}-label`} htmlFor={field} className={css['label']}>
        {t(words.label)}
      </label>
      <p id={`${field}-help`} className={css['soft']}>
        {t(words.help)}
      </p>
      <Combobox
        id={field}
        labelId={`${field}-label`}
        describedBy={`${field}-help`}
        single
        chosen={chosen ? [{ value: chosen, name: name ?? chosen }] : []}
        typed={typed}
        onTyped={onTyped}
        onOpen={() => setOpened(true)}
        options={() => optionsOf(found, [id], (entry) => ({ value: entry.id, label: entry.title, note: entry.id }))}
        onChoose={({ value }) => onChoose(value)}
        onRemove={() => onChoose(undefined)}
      />
      {likely.length > 0 && (
        <div className={css['likely']}>
          <span className={css['soft']}>{t(words.likely)}:</span>
          {likely.map((other) => (
            <Button key={other.id} onClick={() => onChoose(other.id)}>
              {other.title} <span className={css['soft']}>{other.id}</span>
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
