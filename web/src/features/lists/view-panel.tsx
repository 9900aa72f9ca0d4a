import { type Kind, text } from 'domain/core';
import { type Column, columnsOf, toggled } from '#features/lists/columns.ts';
import { setDensity, useDensity } from '#features/lists/density.ts';
import css from '#features/lists/panel.module.css';
import type { ListState } from '#features/lists/list-state.ts';
import { useText } from '#lib/language.ts';
import type { Search } from '#lib/search.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/field.tsx';

const words = {
  columns: text('Columns'),
  usual: text('The usual columns'),
  rows: text('Rows'),
  dense: text('Close together'),
};

interface ViewPanelProps {
  readonly kind: Kind;
  readonly state: ListState;
  readonly shown: readonly Column[];
  readonly onChange: (patch: Search) => void;
}

/** Which columns a list shows, and how close its rows stand. */
export function ViewPanel({ kind, state, shown, onChange }: ViewPanelProps) {
  const t = useText();
  const density = useDensity();
  const keepPlace = state.from > 0 ? { from: String(state.from) } : {};
  return (
    <div className={css['panel']}>
      <fieldset className={css['group']}>
        <legend>{t(words.columns)}</legend>
        {columnsOf(kind).map(({ name, label }) => (
          <Choice
            key={name}
            type="checkbox"
            label={t(label)}
            checked={shown.some((column) => column.name === name)}
            onChange={() => onChange({ ...keepPlace, columns: toggled(shown, name) })}
          />
        ))}
      </fieldset>
      {state.columns && (
        <Button onClick={() => onChange({ ...keepPlace, columns: undefined })}>{t(words.usual)}</Button>
      )}
      <fieldset className={css['group']}>
        <legend>{t(words.rows)}</legend>
        <Choice
          type="checkbox"
          label={t(words.dense)}
          checked={density === 'dense'}
          onChange={(event) => setDensity(event.target.checked ? 'dense' : 'usual')}
        />
      </fieldset>
    </div>
  );
}
