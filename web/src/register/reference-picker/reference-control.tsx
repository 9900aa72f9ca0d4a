import { Link } from '@tanstack/react-router';
import { type ReactNode, useContext, useState } from 'react';
import { type Kind, kindOf, type RefField, type RefsField, registers, text, translate } from 'domain/core';
import { useLanguage } from '#lib/language.ts';
import { quoted } from '#lib/quoted.ts';
import { entryParams } from '#lib/paths.ts';
import type { ControlProps } from '#register/controls/control.ts';
import { FieldExtensionsContext } from '#register/form/field-extensions.ts';
import { useReferenceNames, useRememberName } from '#register/form/reference-names.tsx';
import { useUnchosenText } from '#register/form/unchosen-texts.ts';
import { optionsOf, useReferenceSearch } from '#register/reference-picker/reference-search.ts';
import { Combobox } from '#ui/combobox/combobox.tsx';
import type { ComboboxOption, OptionSource } from '#ui/combobox/option.ts';

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
  const [typed, setTyped] = useUnchosenText(props);
  const [opened, setOpened] = useState(false);
  const [create, setCreate] = useState<{ kind: Kind; name: string }>();
  const nameOf = useReferenceNames(value);
  const remember = useRememberName();
  const { CreateInPlace } = useContext(FieldExtensionsContext);
  const found = useReferenceSearch(kinds, typed ?? '', opened);

  const change = (ids: string[]) => onChange(ids.length > 0 ? ids : undefined);
  const add = (id: string, title: string) => {
    remember(id, title);
    change(single ? [id] : [...value.filter((other) => other !== id), id]);
  };
  const name = (typed ?? '').trim();
  const createLabel = (kind: Kind): string => {
    const noun = translate(registers[kind].label, language).toLocaleLowerCase(language);
    const what = `${translate(words.create, language)} ${noun}`;
    return name ? `${what} ${translate(words.named, language)} ${quoted(name, language)}` : `${what} …`;
  };
  const options = (): OptionSource => {
    const offered = optionsOf(found, single ? [] : value, ({ id, title, kind }) => ({
      value: id,
      label: title,
      note: id,
      ...(kinds.length > 1 && { group: translate(registers[kind].plural, language) }),
    }));
    const actions = (CreateInPlace ? found.creatable : []).map((kind) => ({
      value: creating + kind,
      label: createLabel(kind),
      action: true,
    }));
    return { ...offered, options: [...offered.options, ...actions] };
  };
  const choose = ({ value: chosen, label, action }: ComboboxOption) => {
    if (action) setCreate({ kind: chosen.slice(creating.length) as Kind, name });
    else add(chosen, label);
  };

  return (
    <>
      <Combobox
        {...props}
        {...(single && { single })}
        chosen={value.map((id) => ({ value: id, name: nameOf(id), ...(kindOf(id) && { link: linkTo(id) }) }))}
        typed={typed}
        onTyped={setTyped}
        onOpen={() => setOpened(true)}
        options={options}
        pending={create !== undefined}
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
            setTyped(undefined);
            add(entry.id, entry.title);
          }}
        />
      )}
    </>
  );
}

/** Opens beside the form, which keeps what was typed. */
const linkTo = (id: string) => (content: ReactNode, tabIndex?: number) => (
  <Link to="/$plural/$id" params={entryParams(id)} target="_blank" title={id} tabIndex={tabIndex}>
    {content}
  </Link>
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
