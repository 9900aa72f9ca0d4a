import { IconPlus } from '@tabler/icons-react';
import { Fragment, type ReactNode, type RefObject, useContext, useId, useLayoutEffect, useRef, useState } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import type { RowsField } from 'domain/core';
import { useLanguage } from '#lib/language.ts';
import { FieldHead } from '#register/field/field-head.tsx';
import { HelpPanel, useHelp } from '#register/field/help.tsx';
import { useHere } from '#register/field/here.ts';
import { PlugInsContext } from '#register/form/plug-ins.ts';
import { FieldFindings } from '#register/findings/live/field-findings.tsx';
import { useFindingsAt } from '#register/findings/live/use-findings-here.ts';
import { errorAt } from '#register/form/errors.ts';
import { useArrival } from '#register/form/reveal.tsx';
import type { FieldSpot } from '#register/form/scope.tsx';
import { useProvenance } from '#register/remarks/provenance.ts';
import { Row } from '#register/rows/row.tsx';
import { rowWords } from '#register/rows/row-words.ts';
import { useRows } from '#register/rows/use-rows.ts';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/button.tsx';
import fieldCss from '#register/field/field.module.css';
import css from '#register/rows/rows.module.css';

/** A field that occurs any number of times; `children` are the fields of one row. */
export function Rows({ spot, children }: { spot: FieldSpot<RowsField>; children: ReactNode }) {
  const { field, name } = spot;
  const language = useLanguage();
  const words = rowWords(language);
  const labelId = useId();
  const box = useArrival<HTMLDivElement>(name);
  const [here, watching] = useHere();
  const help = useHelp(spot);
  const provenance = useProvenance(spot.place);
  const { Sources } = useContext(PlugInsContext);
  const { control } = useFormContext();
  const { errors } = useFormState({ control, name });
  const { rows, removed, fresh, ...deeds } = useRows(spot);
  const nested = name !== spot.path;
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);
  const restoreFocus = useMovedFocus(box);

  const move = (index: number, by: 1 | -1) => {
    const to = index + by;
    if (to < 0 || to >= rows.length) return;
    deeds.move(index, by);
    restoreFocus({ id: rows[index]?.id ?? '', by });
    announce(`${words.moved} ${to + 1} ${words.of} ${rows.length}`);
  };
  const removedNote = (at: number) =>
    removed?.index === at && (
      <li className={css['removed']}>
        {words.removed}.{' '}
        <Button ref={undo} look="quiet" onClick={deeds.bringBack}>
          {words.undo}
        </Button>
      </li>
    );
  const error = errorAt(errors, name)?.message;
  const findings = useFindingsAt(spot.place);

  return (
    <div ref={box} className={css['rows']} role="group" aria-labelledby={labelId} data-field={spot.place} {...watching}>
      <FieldHead {...{ spot, labelId, help, provenance, here }} />
      {!nested && help.advice && <p className={fieldCss['hint']}>{help.advice.help[language]}</p>}
      <HelpPanel help={help} field={field} hinted={!nested} />
      {Sources && provenance.open && <Sources provenance={provenance} />}
      {error && <p className={fieldCss['error']}>{error}</p>}
      <FieldFindings findings={findings} />
      <ol className={css['list']}>
        {rows.map((row, index) => (
          <Fragment key={row.id}>
            {removedNote(index)}
            <Row
              spot={spot}
              id={row.id}
              index={index}
              count={rows.length}
              startsOpen={row.id === fresh || rows.length === 1}
              move={(by) => move(index, by)}
              copy={() => deeds.copy(index)}
              remove={() => deeds.remove(index)}
            >
              {children}
            </Row>
          </Fragment>
        ))}
        {removedNote(rows.length)}
      </ol>
      <div data-control>
        <Button onClick={deeds.add}>
          <IconPlus aria-hidden />
          {words.add} {field.row[language].toLocaleLowerCase(language)}
        </Button>
      </div>
    </div>
  );
}

interface MovedRow {
  readonly id: string;
  readonly by: 1 | -1;
}

/** Moving a row takes the focus from its buttons; this gives it back, to the other one at the end of the way. */
function useMovedFocus(box: RefObject<HTMLElement | null>): (moved: MovedRow) => void {
  const [moved, setMoved] = useState<MovedRow>();
  useLayoutEffect(() => {
    const row = moved && box.current?.querySelector(`[data-row="${moved.id}"]`);
    const way = row?.querySelector<HTMLElement>(`[data-move="${moved?.by}"]:not(:disabled)`);
    (way ?? row?.querySelector<HTMLElement>('[data-move]:not(:disabled)'))?.focus();
  }, [moved, box]);
  return setMoved;
}
