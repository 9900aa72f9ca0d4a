import type { UseComboboxReturnValue } from 'downshift';
import type { ComboboxOption } from '#ui/combobox/option.ts';
import css from '#ui/combobox/combobox.module.css';

interface OptionListProps extends Pick<
  UseComboboxReturnValue<ComboboxOption>,
  'isOpen' | 'highlightedIndex' | 'getMenuProps' | 'getItemProps'
> {
  readonly labelId: string;
  /** Whether it opens upwards. */
  readonly above: boolean;
  readonly options: readonly ComboboxOption[];
  /** The value that is chosen already. */
  readonly chosen: string | undefined;
  /** What there is to say beside the options, such as that there are none. */
  readonly note: string | undefined;
}

/** The list under the field, or above it where there is more room. The field keeps the focus, also while the list is scrolled. */
export function OptionList({ isOpen, getMenuProps, labelId, above, options, note, ...props }: OptionListProps) {
  const groups = [...Map.groupBy(options, ({ group = '' }) => group)];
  return (
    <div
      role="presentation"
      className={css['popup']}
      data-above={above || undefined}
      hidden={!isOpen}
      onMouseDown={(event) => event.preventDefault()}
    >
      <div {...getMenuProps({ 'aria-labelledby': labelId, className: css['list'], tabIndex: -1 })}>
        {groups.map(([group, members]) =>
          group ? (
            <div key={group} role="group" aria-label={group}>
              <div className={css['group']} aria-hidden>
                {group}
              </div>
              {members.map((option) => (
                <Option key={option.value} option={option} index={options.indexOf(option)} {...props} />
              ))}
            </div>
          ) : (
            members.map((option) => (
              <Option key={option.value} option={option} index={options.indexOf(option)} {...props} />
            ))
          ),
        )}
      </div>
      {note && (
        <p className={css['listNote']} aria-hidden>
          {note}
        </p>
      )}
    </div>
  );
}

interface OptionProps extends Pick<OptionListProps, 'chosen' | 'highlightedIndex' | 'getItemProps'> {
  readonly option: ComboboxOption;
  readonly index: number;
}

function Option({ option, index, chosen, highlightedIndex, getItemProps }: OptionProps) {
  const { value, label, note, action } = option;
  return (
    <div
      {...getItemProps({ item: option, index })}
      aria-selected={action ? undefined : value === chosen}
      aria-disabled={undefined}
      className={css['option']}
      data-active={index === highlightedIndex || undefined}
      data-action={action || undefined}
    >
      <span className={css['label']}>{label}</span>
      {note && <span className={css['note']}>{note}</span>}
    </div>
  );
}

const height = 270;

/** Whether a list under a field would find less room than one above it. */
export function hasMoreRoomAbove(field: Element | null): boolean {
  if (!field) return false;
  const { top, bottom } = field.getBoundingClientRect();
  const below = (window.visualViewport?.height ?? window.innerHeight) - bottom;
  return below < height && top > below;
}
