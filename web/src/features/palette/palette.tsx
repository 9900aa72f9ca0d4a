import { useNavigate } from '@tanstack/react-router';
import { registers, text } from 'domain/core';
import { type KeyboardEvent, useState } from 'react';
import { PaletteList, type PaletteOption } from '#features/palette/palette-list.tsx';
import css from '#features/palette/palette.module.css';
import { usePaletteResults } from '#features/palette/use-palette-results.ts';
import { useText } from '#lib/language.ts';
import { entryParams } from '#lib/paths.ts';
import { Modal } from '#ui/modal.tsx';

const words = {
  find: text('Find records and actions'),
  hint: text('Name, reference or action'),
  records: text('Records'),
  actions: text('Actions'),
};

function useOptions(typed: string): { options: PaletteOption[]; searching: boolean; error: unknown } {
  const t = useText();
  const navigate = useNavigate();
  const { entries, actions, actionsFirst, searching, error } = usePaletteResults(typed);
  const found = entries.map(({ kind, id, title }) => ({
    key: id,
    group: t(words.records),
    label: title,
    beside: `${t(registers[kind].label)} ${id}`,
    run: () => void navigate({ to: '/$plural/$id', params: entryParams(id), search: {} }),
  }));
  const doable = actions.map((action) => ({ ...action, group: t(words.actions) }));
  return { options: actionsFirst ? [...doable, ...found] : [...found, ...doable], searching, error };
}

/** Finds any record by a few letters, and anything that can be done. */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { options, searching, error } = useOptions(typed);
  const active = options[Math.min(at, options.length - 1)];
  const run = (option: PaletteOption | undefined): void => {
    if (!option) return;
    onClose();
    option.run();
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0) setAt((at + step + options.length) % options.length);
    else if (event.key === 'Enter') run(active);
    else return;
    event.preventDefault();
  };
  return (
    <Modal className={css['palette']} label={t(words.find)} onClose={onClose}>
      <input
        className={css['input']}
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls="palette-list"
        aria-activedescendant={active && `palette ${active.key}`.replaceAll(' ', '-')}
        aria-autocomplete="list"
        aria-label={t(words.find)}
        placeholder={t(words.hint)}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      <PaletteList options={options} active={active} searching={searching} error={error} onRun={run} />
    </Modal>
  );
}
