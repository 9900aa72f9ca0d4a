import { type ReactNode, useContext, useId } from 'react';
import { registers } from 'domain/core';
import { isComposite, isNarrow, type LeafType } from '#register/field/controls.tsx';
import { FieldHead } from '#register/field/field-head.tsx';
import { HelpPanel, useHelp } from '#register/field/help.tsx';
import { useHere } from '#register/field/here.ts';
import { FieldFindings } from '#register/findings/live/field-findings.tsx';
import { useFindingsAt } from '#register/findings/live/use-findings-here.ts';
import { PlugInsContext } from '#register/form/plug-ins.ts';
import { useArrival } from '#register/form/reveal.tsx';
import type { FieldSpot } from '#register/form/scope.tsx';
import { useProvenance } from '#register/remarks/provenance.ts';
import css from '#register/field/field.module.css';

interface ControlIds {
  readonly id: string;
  readonly labelId: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

interface FieldFrameProps {
  readonly spot: FieldSpot;
  readonly error: string | undefined;
  readonly children: (ids: ControlIds) => ReactNode;
}

/** What stands around a control: its label, help, error and provenance. */
export function FieldFrame({ spot, error, children }: FieldFrameProps) {
  const id = useId();
  const box = useArrival<HTMLDivElement>(spot.name);
  const [here, watching] = useHere();
  const help = useHelp(spot);
  const provenance = useProvenance(spot.place);
  const { Sources } = useContext(PlugInsContext);
  const findings = useFindingsAt(spot.place);
  const labelId = `${id}-label`;
  const describedBy =
    [help.open && help.id, error && `${id}-error`, findings.length > 0 && `${id}-findings`].filter(Boolean).join(' ') ||
    undefined;
  const inputId = isComposite(spot.field.type as LeafType) ? undefined : id;
  return (
    <div
      ref={box}
      className={css['field']}
      data-field={spot.place}
      data-narrow={(isNarrow(spot.field) && spot.path !== registers[spot.kind].title) || undefined}
      {...watching}
    >
      <FieldHead {...{ spot, labelId, inputId, help, provenance, here }} />
      <HelpPanel help={help} field={spot.field} />
      <div data-control>{children({ id, labelId, describedBy, invalid: error !== undefined })}</div>
      {error && (
        <p id={`${id}-error`} className={css['error']}>
          {error}
        </p>
      )}
      <FieldFindings id={`${id}-findings`} findings={findings} />
      {Sources && provenance.open && <Sources provenance={provenance} />}
    </div>
  );
}
