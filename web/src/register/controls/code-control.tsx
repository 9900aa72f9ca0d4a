import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type CodeField, folded } from 'domain/core';
import { useLanguage } from '#lib/language.ts';
import type { ControlProps } from '#register/controls/control.ts';
import { pickerWords } from '#register/controls/picker-words.ts';
import { vocabularyQuery, useCodeName } from '#register/entries/vocabulary-terms.ts';
import { Combobox } from '#ui/combobox/combobox.tsx';

/** A standard term, searched in a vocabulary too large to send whole. */
export function CodeControl({ field, value, onChange, ...props }: ControlProps<CodeField, string>) {
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState(false);
  const found = useQuery({
    ...vocabularyQuery(field.scheme, typed),
    enabled: opened,
    placeholderData: keepPreviousData,
  });
  const fits = (label: string) => !found.isPlaceholderData || folded(label).includes(folded(typed));
  return (
    <Combobox
      {...props}
      single
      chosen={value ? [{ value, name: value, label: <CodeName scheme={field.scheme} code={value} /> }] : []}
      typed={typed}
      onTyped={setTyped}
      onOpen={() => setOpened(true)}
      busy={found.isFetching}
      options={() =>
        (found.data?.items ?? [])
          .filter((term) => fits(term.label))
          .map((term) => ({ value: term.code, label: term.label, note: term.code }))
      }
      words={pickerWords(language)}
      onChoose={onChange}
      onRemove={() => onChange(undefined)}
    />
  );
}

const CodeName = ({ scheme, code }: { scheme: string; code: string }) => useCodeName(scheme, code);
