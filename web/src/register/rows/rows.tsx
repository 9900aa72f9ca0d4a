import { IconPlus } from '@tabler/icons-react';
import {
  Fragment,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { type RowsField, translate } from 'domain/core';
import { useLanguage } from '#lib/language.ts';
import { describedBy } from '#register/field-frame/described-by.ts';
import { FieldHead } from '#register/field-frame/field-head.tsx';
import { HelpPanel, useHelp } from '#register/field-frame/help.tsx';
import { useFieldFocusWithin } from '#register/field-frame/use-field-focus-within.ts';
import { FieldExtensionsContext } from '#register/form/field-extensions.ts';
import { FieldFindings } from '#register/live-findings/field-findings.tsx';
import { useFindingsAt } from '#register/live-findings/use-field-findings.ts';
import { errorAt } from '#register/form/form-errors.ts';
import { useFocusOnReveal, useRowOnTheWay } from '#register/form/reveal.tsx';
import type { ScopedField } from '#register/form/scope.tsx';
import { useProvenance } from '#register/form/provenance.ts';
import { Row } from '#register/rows/row.tsx';
import { rowLabels } from '#register/rows/row-labels.ts';
import { piecesOf, RowLines } from '#register/rows/row-lines.tsx';
import { useNearRows } from '#register/rows/use-near-rows.ts';
import { useRows } from '#register/rows/use-rows.ts';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/button.tsx';
import { undoesNoTyping } from '#ui/is-typing.ts';
import fieldCss from '#register/field-frame/field.module.css';
import css from '#register/rows/rows.module.css';

/** A field that occurs any number of times; `children` are the fields of one row. */
export function Rows({ scoped, children }: { scoped: ScopedField<RowsField>; children: ReactNode }) {
  const { field, name } = scoped;
  const language = useLanguage();
  const words = useMemo(() => rowLabels(language), [language]);
  const labelId = useId();
  const box = useFocusOnReveal<HTMLDivElement>(name);
  const [focusWithin, focusProps] = useFieldFocusWithin();
  const help = useHelp(scoped);
  const provenance = useProvenance(scoped.place);
  const { ProvenancePanel } = useContext(FieldExtensionsContext);
  const { control, getValues } = useFormContext();
  const { errors } = useFormState({ control, name });
  const { rows, removed, fresh, rowAt, add, bringBack, move, copy, remove } = useRows(scoped);
  const moved = useRef<{ readonly id: string; readonly by: 1 | -1 }>(undefined);
  const { list, isDrawn, watch } = useNearRows(rows, useRowOnTheWay(name));
  const nested = name !== scoped.path;
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);
  const restoreFocus = useFocusMovedRow(box);

  const moveBy = useCallback(
    (index: number, by: 1 | -1) => {
      const to = index + by;
      const { length } = getValues(name) as readonly unknown[];
      if (to < 0 || to >= length) return;
      const { id } = rowAt(index);
      const isAtTitle = document.activeElement?.hasAttribute('aria-expanded') ?? false;
      move(index, to);
      moved.current = { id, by };
      restoreFocus({ id, by, isAtTitle });
      announce(`${words.moved} ${to + 1} ${words.of} ${length}`);
    },
    [getValues, name, rowAt, move, restoreFocus, words],
  );
  /** Takes back what was done last with a row; answers whether there was anything. */
  const undoLast = (): boolean => {
    const { id, by } = moved.current ?? {};
    const index = rows.findIndex((row) => row.id === id);
    if (index !== -1) moveBy(index, by === 1 ? -1 : 1);
    else if (removed) bringBack();
    moved.current = undefined;
    return index !== -1 || removed !== undefined;
  };
  useUndoKey(box, undoLast);
  const actions = useMemo(
    () => ({
      move: moveBy,
      copy,
      remove: (index: number) => {
        moved.current = undefined;
        remove(index);
      },
    }),
    [moveBy, copy, remove],
  );
  const removedNote = (at: number) =>
    removed?.index === at && (
      <li className={css['removed']}>
        {words.removed}.{' '}
        <Button ref={undo} look="quiet" onClick={bringBack}>
          {words.undo}
        </Button>
      </li>
    );
  const error = errorAt(errors, name)?.message;
  const findings = useFindingsAt(scoped.place);
  const errorId = error ? `${labelId}-error` : undefined;
  const hintId = nested || !help.advice ? undefined : `${labelId}-hint`;

  return (
    <div
      ref={box}
      className={css['rows']}
      role="group"
      aria-labelledby={labelId}
      aria-describedby={describedBy({ field, labelId, errorId, hintId, help, findings })}
      data-field={scoped.place}
      {...focusProps}
    >
      <FieldHead {...{ scoped, labelId, help, provenance, focusWithin }} />
      {!nested && help.advice && (
        <p id={hintId} className={fieldCss['hint']}>
          {translate(help.advice.help, language)}
        </p>
      )}
      <HelpPanel help={help} field={field} hinted={!nested} />
      {ProvenancePanel && provenance.open && <ProvenancePanel provenance={provenance} />}
      {error && (
        <p id={errorId} className={fieldCss['error']}>
          {error}
        </p>
      )}
      <FieldFindings id={labelId} findings={findings} />
      <ol ref={list} className={css['list']}>
        {piecesOf(rows, (index, row) => index === removed?.index || isDrawn(index, row)).map((piece) =>
          'row' in piece ? (
            <Fragment key={piece.row.id}>
              {removedNote(piece.index)}
              <Row
                scoped={scoped}
                actions={actions}
                id={piece.row.id}
                index={piece.index}
                count={rows.length}
                startsOpen={piece.row.id === fresh || rows.length === 1}
              >
                {children}
              </Row>
            </Fragment>
          ) : (
            <RowLines key={piece.first} scoped={scoped} rows={rows} {...piece} watch={watch} />
          ),
        )}
        {removedNote(rows.length)}
      </ol>
      <div data-control>
        <Button onClick={add}>
          <IconPlus aria-hidden />
          {words.add} {translate(field.row, language).toLocaleLowerCase(language)}
        </Button>
      </div>
    </div>
  );
}

interface MovedRow {
  readonly id: string;
  readonly by: 1 | -1;
  /** Whether it was moved by the keys of its title, which move it on. */
  readonly isAtTitle: boolean;
}

/** Moving a row takes the focus from it; this gives it back, to the other button at the end of the way. */
function useFocusMovedRow(box: RefObject<HTMLElement | null>): (moved: MovedRow) => void {
  const [moved, setMoved] = useState<MovedRow>();
  useLayoutEffect(() => {
    const row = moved && box.current?.querySelector(`[data-row="${moved.id}"]`);
    if (moved?.isAtTitle) row?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    if (!moved || moved.isAtTitle) return;
    const way = row?.querySelector<HTMLElement>(`[data-move="${moved.by}"]:not(:disabled)`);
    (way ?? row?.querySelector<HTMLElement>('[data-move]:not(:disabled)'))?.focus();
  }, [moved, box]);
  return setMoved;
}

/** Has the undo key take back what was done last with a row, where no text is being typed; `undo` answers whether there was anything. */
function useUndoKey(box: RefObject<HTMLElement | null>, undo: () => boolean): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.shiftKey || event.key.toLowerCase() !== 'z' || !undoesNoTyping(event)) return;
    if (undo()) event.preventDefault();
  });
  useEffect(() => {
    const element = box.current;
    const onKeyDown = (event: KeyboardEvent) => onKey(event);
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [box]);
}
