import { Link } from '@tanstack/react-router';
import { citationText, countryName, registerOf, registers, text, type Text } from 'domain/core';
import { impactKinds, type ImpactTarget } from 'domain/impact';
import { type ReactNode, useId, useState } from 'react';
import { type ChangeBy, changesBy, type ImpactState } from '#features/impact/impact-state.ts';
import css from '#features/impact/target-choice.module.css';
import { useLanguage, useText } from '#lib/language.ts';
import { entryParams } from '#lib/paths.ts';
import { countryOptions } from '#register/controls/country-options.ts';
import { optionsOf, useReferenceSearch } from '#register/reference-picker/reference-search.ts';
import { Combobox } from '#ui/combobox/combobox.tsx';
import { Choice, Select } from '#ui/field.tsx';
import { ChoiceSet } from '#ui/form.tsx';

const words = {
  what: text('What changes'),
  none: text('Not chosen'),
};

const ways: Readonly<Record<ChangeBy, Text>> = {
  entry: text('An entry of the register'),
  country: text('A country'),
  tool: text('A transfer tool'),
};
const fields: Readonly<Record<ChangeBy, Text>> = {
  entry: text('Which one'),
  country: text('Which country'),
  tool: text('Which transfer tool'),
};

interface ChoiceProps {
  readonly inputId: string;
  readonly target: ImpactTarget | undefined;
  /** What it is called, once that is known. */
  readonly title: string | undefined;
  readonly onAsk: (target: ImpactTarget | undefined) => void;
}

function EntryChoice({ inputId, target, title, onAsk }: ChoiceProps) {
  const t = useText();
  const [typed, setTyped] = useState<string>();
  const [opened, setOpened] = useState(false);
  const found = useReferenceSearch(impactKinds, typed ?? '', opened);
  const chosen = target?.by === 'entry' ? target.id : undefined;
  const link = (content: ReactNode) =>
    chosen && (
      <Link to="/$plural/$id" params={entryParams(chosen)} search={{}}>
        {content}
      </Link>
    );
  return (
    <Combobox
      single
      id={inputId}
      labelId={`${inputId}-label`}
      chosen={chosen ? [{ value: chosen, name: title ?? chosen, link }] : []}
      typed={typed}
      options={() =>
        optionsOf(found, [], ({ id, kind, title: label }) => ({
          value: id,
          label,
          note: id,
          group: t(registers[kind].plural),
        }))
      }
      onTyped={setTyped}
      onOpen={() => setOpened(true)}
      onChoose={({ value: id }) => onAsk({ by: 'entry', id })}
      onRemove={() => onAsk(undefined)}
    />
  );
}

function CountryChoice({ inputId, target, onAsk }: ChoiceProps) {
  const language = useLanguage();
  const [typed, setTyped] = useState<string>();
  const chosen = target?.by === 'country' ? target.code : undefined;
  return (
    <Combobox
      single
      id={inputId}
      labelId={`${inputId}-label`}
      chosen={chosen ? [{ value: chosen, name: countryName(chosen, language) }] : []}
      typed={typed}
      options={() => ({ options: countryOptions(typed ?? '', language), state: 'ready' })}
      onTyped={setTyped}
      onChoose={({ value: code }) => onAsk({ by: 'country', code })}
      onRemove={() => onAsk(undefined)}
    />
  );
}

const { terms } = registerOf.activity.fields.transfers.fields.tool.of;

function ToolChoice({ target, onAsk }: Pick<ChoiceProps, 'target' | 'onAsk'>) {
  const t = useText();
  const language = useLanguage();
  return (
    <Select
      label={t(fields.tool)}
      value={target?.by === 'tool' ? target.code : ''}
      onChange={({ target: { value } }) => onAsk(value ? { by: 'tool', code: value } : undefined)}
    >
      <option value="">{t(words.none)}</option>
      {terms.map(({ code, label, cites }) => (
        <option key={code} value={code}>
          {t(label)}
          {cites && ` – ${citationText(cites, language)}`}
        </option>
      ))}
    </Select>
  );
}

interface TargetChoiceProps extends Omit<ChoiceProps, 'target'> {
  readonly state: ImpactState;
  readonly onAskBy: (by: ChangeBy) => void;
}

/** Chooses what changes: first what kind of thing, then which one. */
export function TargetChoice({ state: { by, target }, onAskBy, ...props }: TargetChoiceProps) {
  const t = useText();
  const group = useId();
  const Which = by === 'country' ? CountryChoice : EntryChoice;
  return (
    <div className={css['choice']}>
      <ChoiceSet legend={t(words.what)}>
        <div className={css['ways']}>
          {changesBy.map((each) => (
            <Choice
              key={each}
              type="radio"
              name={group}
              label={t(ways[each])}
              checked={by === each}
              onChange={() => onAskBy(each)}
            />
          ))}
        </div>
      </ChoiceSet>
      <div className={css['which']}>
        {by === 'tool' ? (
          <ToolChoice target={target} onAsk={props.onAsk} />
        ) : (
          <>
            <label id={`${props.inputId}-label`} htmlFor={props.inputId} className={css['label']}>
              {t(fields[by])}
            </label>
            <Which key={by} target={target} {...props} />
          </>
        )}
      </div>
    </div>
  );
}
