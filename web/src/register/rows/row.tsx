import { IconChevronRight } from '@tabler/icons-react';
import { type KeyboardEvent, memo, type ReactNode, useId } from 'react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { type AnyValues, type RowsField, translate } from 'domain/core';
import { useLanguage } from '#lib/language.ts';
import { FieldFindings, findingIds, TallyMark } from '#register/live-findings/field-findings.tsx';
import { useFindingsAt, useTally } from '#register/live-findings/use-field-findings.ts';
import { errorAt } from '#register/form/form-errors.ts';
import { useReferenceName } from '#register/form/reference-names.tsx';
import { useFocusOnReveal, useExpanded } from '#register/form/reveal.tsx';
import { FieldScope, type ScopedField } from '#register/form/scope.tsx';
import { summaryOf } from '#register/values/row-summary.ts';
import { type RowActions, RowTools } from '#register/rows/row-tools.tsx';
import { rowLabels } from '#register/rows/row-labels.ts';
import { Tag } from '#ui/tag.tsx';
import css from '#register/rows/rows.module.css';

interface RowProps {
  readonly scoped: ScopedField<RowsField>;
  readonly actions: RowActions;
  readonly id: string;
  readonly index: number;
  readonly count: number;
  readonly startsOpen: boolean;
  readonly children: ReactNode;
}

/** One row: a line that sums it up, and its fields when it is unfolded. */
export const Row = memo(function Row({ scoped, actions, id, index, count, startsOpen, children }: RowProps) {
  const language = useLanguage();
  const words = rowLabels(language);
  const nameOf = useReferenceName();
  const contentId = useId();
  const name = `${scoped.name}.${index}`;
  const { control } = useFormContext();
  const box = useFocusOnReveal<HTMLLIElement>(name);
  const [open, setOpen] = useExpanded([name], startsOpen);
  const { errors } = useFormState({ control, name });
  const place = `${scoped.place}/${id}`;
  const findings = useFindingsAt(place);
  const tally = useTally([place]);
  const summary = useWatch({
    control,
    name,
    compute: (row: AnyValues | undefined) => summaryOf(scoped.field, row ?? {}, { language, nameOf }),
  });
  const title = summary.title || `${translate(scoped.field.row, language)} ${index + 1}`;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    actions.move(index, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li
      ref={box}
      className={css['row']}
      data-row={id}
      data-first={index}
      data-open={open || undefined}
      aria-setsize={count}
      aria-posinset={index + 1}
    >
      <div className={css['rowHead']}>
        <button
          type="button"
          className={css['rowTitle']}
          aria-expanded={open}
          aria-controls={open ? contentId : undefined}
          onClick={() => setOpen(!open)}
          onKeyDown={onKeyDown}
        >
          <IconChevronRight size={16} aria-hidden />
          <span id={`${contentId}-title`} className={css['title']}>
            {title}
          </span>
          {!open && summary.details && <span className={css['details']}>{summary.details}</span>}
          {!open && errorAt(errors, name) !== undefined && <Tag tone="bad">{words.wrong}</Tag>}
          {!open && <TallyMark tally={tally} />}
        </button>
        <RowTools actions={actions} title={title} index={index} first={index === 0} last={index === count - 1} />
      </div>
      {open && (
        <div
          id={contentId}
          className={css['content']}
          role="group"
          aria-labelledby={`${contentId}-title`}
          aria-describedby={findingIds(contentId, findings).join(' ') || undefined}
        >
          <FieldFindings id={contentId} findings={findings} />
          <FieldScope kind={scoped.kind} fields={scoped.field.fields} name={name} place={place} path={scoped.path}>
            {children}
          </FieldScope>
        </div>
      )}
    </li>
  );
});
