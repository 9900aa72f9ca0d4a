import { type ReactNode, useContext, useId } from 'react';
import { registers } from 'domain/core';
import { isComposite, isNarrow, type LeafType } from '#register/field-frame/control-shape.ts';
import { describedBy } from '#register/field-frame/described-by.ts';
import { FieldHead } from '#register/field-frame/field-head.tsx';
import { HelpPanel, useHelp } from '#register/field-frame/help.tsx';
import { useFieldFocusWithin } from '#register/field-frame/use-field-focus-within.ts';
import { FieldFindings } from '#register/live-findings/field-findings.tsx';
import { useFindingsAt } from '#register/live-findings/use-field-findings.ts';
import { FieldExtensionsContext } from '#register/form/field-extensions.ts';
import { useFocusOnReveal } from '#register/form/reveal.tsx';
import type { ScopedField } from '#register/form/scope.tsx';
import { useProvenance } from '#register/form/provenance.ts';
import css from '#register/field-frame/field.module.css';

interface ControlIds {
  readonly id: string;
  readonly labelId: string;
  readonly describedBy: string | undefined;
  readonly errorId: string | undefined;
}

interface FieldFrameProps {
  readonly scoped: ScopedField;
  readonly error: string | undefined;
  readonly children: (ids: ControlIds) => ReactNode;
}

/** What stands around a control: its label, help, error and provenance. */
export function FieldFrame({ scoped, error, children }: FieldFrameProps) {
  const id = useId();
  const box = useFocusOnReveal<HTMLDivElement>(scoped.name);
  const [focusWithin, focusProps] = useFieldFocusWithin();
  const help = useHelp(scoped);
  const provenance = useProvenance(scoped.place);
  const { ProvenancePanel } = useContext(FieldExtensionsContext);
  const findings = useFindingsAt(scoped.place);
  const labelId = `${id}-label`;
  const errorId = error === undefined ? undefined : `${id}-error`;
  const inputId = isComposite(scoped.field.type as LeafType) ? undefined : id;
  return (
    <div
      ref={box}
      className={css['field']}
      data-field={scoped.place}
      data-narrow={(isNarrow(scoped.field) && scoped.path !== registers[scoped.kind].title) || undefined}
      {...focusProps}
    >
      <FieldHead {...{ scoped, labelId, inputId, help, provenance, focusWithin }} />
      <HelpPanel help={help} field={scoped.field} />
      <div data-control>
        {children({
          id,
          labelId,
          errorId,
          describedBy: describedBy({ field: scoped.field, labelId, errorId, help, findings }),
        })}
      </div>
      {error !== undefined && (
        <p id={errorId} className={css['error']}>
          {error}
        </p>
      )}
      <FieldFindings id={labelId} findings={findings} />
      {ProvenancePanel && provenance.open && <ProvenancePanel provenance={provenance} />}
    </div>
  );
}
