import { text } from 'domain/core';
import { useEffect, useRef } from 'react';
import css from '#features/palette/palette.module.css';
import { useText } from '#lib/language.ts';
import { ErrorNote } from '#ui/error-note.tsx';

export interface PaletteOption {
  readonly key: string;
  readonly group: string;
  readonly label: string;
  readonly beside?: string;
  readonly run: () => void;
}

const words = {
  results: text('Results'),
  none: text('Nothing found'),
  searching: text('Searching …'),
};

interface PaletteListProps {
  readonly options: readonly PaletteOption[];
  readonly active: PaletteOption | undefined;
  readonly searching: boolean;
  /** Why the search has no answer. */
  readonly error: unknown;
  readonly onRun: (option: PaletteOption) => void;
}

interface OptionProps {
  readonly option: PaletteOption;
  readonly isActive: boolean;
  readonly onRun: (option: PaletteOption) => void;
}

function Option({ option, isActive, onRun }: OptionProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // The input keeps the focus and hears the keys; the pointer is all an option hears.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      ref={element}
      id={`palette ${option.key}`.replaceAll(' ', '-')}
      role="option"
      aria-selected={isActive}
      className={css['option']}
      onClick={() => onRun(option)}
    >
      <span className={css['name']}>{option.label}</span>
      {option.beside && <span className={css['soft']}>{option.beside}</span>}
    </div>
  );
}

/** What was found, in its groups. */
export function PaletteList({ options, active, searching, error, onRun }: PaletteListProps) {
  const t = useText();
  return (
    <>
      <div id="palette-list" role="listbox" aria-label={t(words.results)} className={css['list']}>
        {[...Map.groupBy(options, ({ group }) => group)].map(([group, members]) => (
          <div key={group} role="group" aria-label={group}>
            <div className={css['group']} aria-hidden>
              {group}
            </div>
            {members.map((option) => (
              <Option key={option.key} option={option} isActive={option === active} onRun={onRun} />
            ))}
          </div>
        ))}
      </div>
      {Boolean(error) && (
        <div className={css['none']}>
          <ErrorNote error={error} />
        </div>
      )}
      <p className={options.length === 0 && !error ? css['none'] : 'visually-hidden'} role="status">
        {options.length === 0 && !error && t(searching ? words.searching : words.none)}
        {options.length > 0 && `${options.length} ${t(words.results).toLowerCase()}`}
      </p>
    </>
  );
}
