import { citationsText, translate } from 'domain/core';
import { useLanguage } from '#lib/language.ts';
import { type Help, HelpButton } from '#register/field-frame/help.tsx';
import type { ScopedField } from '#register/form/scope.tsx';
import type { Provenance } from '#register/form/provenance.ts';
import { ProvenanceButton } from '#register/field-frame/provenance-button.tsx';
import css from '#register/field-frame/field.module.css';

interface FieldHeadProps {
  readonly scoped: ScopedField;
  readonly labelId: string;
  /** The input the label belongs to; without it the label names a group. */
  readonly inputId?: string | undefined;
  readonly help: Help;
  readonly provenance: Provenance;
  readonly focusWithin: boolean;
}

/** The id of the provisions beside a label. */
export const citeIdOf = (labelId: string): string => `${labelId}-cite`;

/** A field's label, the provision behind it, and the ways to help and provenance. */
export function FieldHead({ scoped, labelId, inputId, help, provenance, focusWithin }: FieldHeadProps) {
  const language = useLanguage();
  const { label, cites } = scoped.field;
  const Label = inputId ? 'label' : 'span';
  return (
    <div className={css['head']}>
      <Label id={labelId} className={css['label']} {...(inputId && { htmlFor: inputId })}>
        {translate(label, language)}
      </Label>
      {cites && (
        <span id={citeIdOf(labelId)} className={css['cite']}>
          {citationsText(cites.slice(0, 2), language)}
        </span>
      )}
      <HelpButton help={help} label={translate(label, language)} focusWithin={focusWithin} />
      <ProvenanceButton provenance={provenance} label={translate(label, language)} focusWithin={focusWithin} />
    </div>
  );
}
