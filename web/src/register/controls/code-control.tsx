import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type CodeField, folded } from 'domain/core';
import type { ControlProps } from '#register/controls/control.ts';
import { useCodeName, vocabularyQuery } from '#register/entries/vocabulary-terms.ts';
import { useUnchosenText } from '#register/form/unchosen-texts.ts';
import { Combobox } from '#ui/combobox/combobox.tsx';
import type { OptionSource } from '#ui/combobox/option.ts';

const maxOptions = 100;

/** A standard term, searched in a vocabulary too large to send whole. */
export function CodeControl({ field, value, onChange, ...props }: ControlProps<CodeField, string>) {
  const [typed, setTyped] = useUnchosenText(props);
  const [opened, setOpened] = useState(false);
  const query = typed ?? '';
  const name = useCodeName(field.scheme, value);
  const found = useQuery({
    ...vocabularyQuery(field.scheme, query),
    enabled: opened,
    placeholderData: keepPreviousData,
  });
  const fits = (label: string) => !found.isPlaceholderData || folded(label).includes(folded(query));
  const options = (): OptionSource => {
    const terms = (found.data?.items ?? []).filter((term) => fits(term.label));
    return {
      options: terms.slice(0, maxOptions).map((term) => ({ value: term.code, label: term.label, note: term.code })),
      state: found.isFetching ? 'searching' : found.isError ? 'failed' : 'ready',
      total: terms.length,
    };
  };
  return (
    <Combobox
      {...props}
      single
      chosen={value ? [{ value, name }] : []}
      typed={typed}
      onTyped={setTyped}
      onOpen={() => setOpened(true)}
      options={options}
      onChoose={(option) => onChange(option.value)}
      onRemove={() => onChange(undefined)}
    />
  );
}
