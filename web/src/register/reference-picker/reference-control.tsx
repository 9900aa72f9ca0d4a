import { Link } from '@tanstack/react-router';
import { useContext, useState } from 'react';
import { type Kind, kindOf, type RefField, type RefsField, registers, text, translate } from 'domain/core';
import { useLanguage } from '#lib/language.ts';
import { quoted } from '#lib/quoted.ts';
import { entryParams } from '#lib/paths.ts';
import type { ControlProps } from '#register/controls/control.ts';
import { pickerWords } from '#register/controls/picker-words.ts';
import { FieldExtensionsContext } from '#register/form/field-extensions.ts';
import { useReferenceNames, useRememberName } from '#register/form/reference-names.tsx';
import { useReferenceSearch } from '#register/reference-picker/reference-search.ts';
import { Combobox } from '#ui/combobox/combobox.tsx';
import type { ComboboxOption } from '#ui/combobox/option-list.tsx';

const words = {
  create: text('Create'),
  named: text('named'),
};

const creating = 'create:';

interface ReferencePickerProps extends Omit<ControlProps<RefsField, string[]>, 'field'> {
  readonly kinds: readonly Kind[];
  readonly single?: boolean;
}

function ReferencePicker({ kinds, single, value = [], onChange, ...props }: ReferencePickerProps) {
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState(false);
  const [create, setCreate] = useState<{ kind: Kind; name: string }>();
  const nameOf = useReferenceNames(value);
  const remember = useRememberName();
  const { CreateInPlace } = useContext(FieldExtensionsContext);
  const found = useReferenceSearch(kinds, typed, opened);

  const change = (ids: string[]) => onChange(ids.length > 0 ? ids : undefined);
  const add = (id: string, title: string) => {
    remember(id, title);
    change(single ? [id] : [...value.filter((other) => other !== id), id]);
  };
  const options = (): ComboboxOption[] => [
    ...found.entries
      .filter((entry) => !value.includes(entry.id))
      .map((entry) => ({ value: entry.id, label: entry.title, note: entry.id })),
    ...(CreateInPlace ? found.creatable : []).map((kind) => ({
      value: creating + kind,
      label: createLabel(kind, typed),
      action: true,
    })),
  ];
  const createLabel = (kind: Kind, name: string): string => {
    const noun = translate(registers[kind].label, language).toLocaleLowerCase(language);
    const what = `${translate(words.create, language)} ${noun}`;
    return name.trim() ? `${what} ${translate(words.named, language)} ${quoted(name.trim(), language)}` : `${what} …`;
  };
  const choose = (chosen: string) => {
    if (chosen.startsWith(creating)) setCreate({ kind: chosen.slice(creating.length) as Kind, name: typed.trim() });
    else add(chosen, found.entries.find((entry) => entry.id === chosen)?.title ?? chosen);
  };

  return (
    <>
      <Combobox
        {...props}
        {...(single && { single })}
        chosen={value.map((id) => ({ value: id, name: nameOf(id), label: <EntryLink id={id} name={nameOf(id)} /> }))}
        typed={typed}
        onTyped={setTyped}
        onOpen={() => setOpened(true)}
        busy={found.searching}
        options={options}
        words={pickerWords(language)}
        onChoose={choose}
        onRemove={(id) => change(value.filter((other) => other !== id))}
      />
      {CreateInPlace && create && (
        <CreateInPlace
          kind={create.kind}
          name={create.name}
          onClose={() => setCreate(undefined)}
          onCreated={(entry) => {
            setCreate(undefined);
            add(entry.id, entry.title);
          }}
        />
      )}
    </>
  );
}

/** Opens beside the form, which keeps what was typed. */
const EntryLink = ({ id, name }: { id: string; name: string }) =>
  kindOf(id) ? (
    <Link to="/$plural/$id" params={entryParams(id)} target="_blank" title={id}>
      {name}
    </Link>
  ) : (
    name
  );

export const ReferencesControl = ({ field, ...props }: ControlProps<RefsField, string[]>) => (
  <ReferencePicker {...props} kinds={field.to as readonly Kind[]} />
);

export const ReferenceControl = ({ field, value, onChange, ...props }: ControlProps<RefField, string>) => (
  <ReferencePicker
    {...props}
    single
    kinds={field.to as readonly Kind[]}
    value={value ? [value] : []}
    onChange={(ids) => onChange(ids?.[0])}
  />
);
