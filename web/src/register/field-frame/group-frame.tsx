import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useContext, useId } from 'react';
import { useFormContext } from 'react-hook-form';
import { type GroupField, translate } from 'domain/core';
import { useLanguage } from '#lib/language.ts';
import { describedBy } from '#register/field-frame/described-by.ts';
import { FieldHead } from '#register/field-frame/field-head.tsx';
import { HelpPanel, useHelp } from '#register/field-frame/help.tsx';
import { useFieldFocusWithin } from '#register/field-frame/use-field-focus-within.ts';
import { FieldFindings, TallyMark } from '#register/live-findings/field-findings.tsx';
import { useFindingsAt, useTally } from '#register/live-findings/use-field-findings.ts';
import { FieldExtensionsContext } from '#register/form/field-extensions.ts';
import { hasContent } from '#register/form/has-content.ts';
import { useExpanded } from '#register/form/reveal.tsx';
import { FieldScope, type ScopedField } from '#register/form/scope.tsx';
import { useProvenance } from '#register/form/provenance.ts';
import css from '#register/field-frame/field.module.css';

/** Fields that belong together. Inside a row they are folded until something is recorded in them. */
export function GroupFrame({ scoped, children }: { scoped: ScopedField<GroupField>; children: ReactNode }) {
  const language = useLanguage();
  const labelId = useId();
  const [focusWithin, focusProps] = useFieldFocusWithin();
  const help = useHelp(scoped);
  const provenance = useProvenance(scoped.place);
  const { ProvenancePanel } = useContext(FieldExtensionsContext);
  const { getValues } = useFormContext();
  const folds = scoped.name !== scoped.path;
  const [open, setOpen] = useExpanded([scoped.name], !folds || hasContent(getValues(scoped.name)));
  const findings = useFindingsAt(scoped.place);
  const hintId = folds || !help.advice ? undefined : `${labelId}-hint`;
  const tally = useTally([scoped.place]);
  return (
    <div
      className={css['group']}
      role="group"
      aria-labelledby={labelId}
      aria-describedby={open ? describedBy({ field: scoped.field, labelId, hintId, help, findings }) : undefined}
      data-field={scoped.place}
      data-folds={folds || undefined}
      {...focusProps}
    >
      <div className={css['groupHead']}>
        {folds && (
          <button
            type="button"
            className={css['fold']}
            aria-expanded={open}
            aria-labelledby={labelId}
            onClick={() => setOpen(!open)}
          >
            <IconChevronRight size={16} aria-hidden />
          </button>
        )}
        <FieldHead {...{ scoped, labelId, help, provenance, focusWithin }} />
        {!open && <TallyMark tally={tally} />}
      </div>
      {open && !folds && help.advice && (
        <p id={hintId} className={css['hint']}>
          {translate(help.advice.help, language)}
        </p>
      )}
      <HelpPanel help={help} field={scoped.field} hinted={!folds} />
      {ProvenancePanel && provenance.open && <ProvenancePanel provenance={provenance} />}
      {open && <FieldFindings id={labelId} findings={findings} />}
      {open && (
        <FieldScope {...scoped} fields={scoped.field.fields}>
          {children}
        </FieldScope>
      )}
    </div>
  );
}
