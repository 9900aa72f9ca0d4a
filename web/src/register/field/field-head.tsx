import { citationsText } from 'domain/core';
import { useLanguage } from '#lib/language.ts';
import { type Help, HelpButton } from '#register/field/help.tsx';
import type { FieldSpot } from '#register/form/scope.tsx';
import type { Provenance } from '#register/remarks/provenance.ts';
import { ProvenanceButton } from '#register/remarks/provenance-button.tsx';
import css from '#register/field/field.module.css';

interface FieldHeadProps {
  readonly spot: FieldSpot;
  readonly labelId: string;
  /** The input the label belongs to; without it the label names a group. */
  readonly inputId?: string | undefined;
  readonly help: Help;
  readonly provenance: Provenance;
  readonly here: boolean;
}

/** A field's label, the provision behind it, and the ways to help and provenance. */
export function FieldHead({ spot, labelId, inputId, help, provenance, here }: FieldHeadProps) {
  const language = useLanguage();
  const { label, cites } = spot.field;
  const Label = inputId ? 'label' : 'span';
  return (
    <div className={css['head']}>
      <Label id={labelId} className={css['label']} {...(inputId && { htmlFor: inputId })}>
        {label[language]}
      </Label>
      {cites && <span className={css['cite']}>{citationsText(cites.slice(0, 2), language)}</span>}
      <HelpButton help={help} label={label[language]} here={here} />
      <ProvenanceButton provenance={provenance} label={label[language]} here={here} />
    </div>
  );
}
