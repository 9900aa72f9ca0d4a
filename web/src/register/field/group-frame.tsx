import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useContext, useId } from 'react';
import { useFormContext } from 'react-hook-form';
import type { GroupField } from 'domain/core';
import { useLanguage } from '#lib/language.ts';
import { FieldHead } from '#register/field/field-head.tsx';
import { HelpPanel, useHelp } from '#register/field/help.tsx';
import { useHere } from '#register/field/here.ts';
import { FieldFindings, TallyMark } from '#register/findings/live/field-findings.tsx';
import { useFindingsAt, useTally } from '#register/findings/live/use-findings-here.ts';
import { PlugInsContext } from '#register/form/plug-ins.ts';
import { saysSomething } from '#register/form/recorded.ts';
import { useUnfolding } from '#register/form/reveal.tsx';
import { FieldScope, type FieldSpot } from '#register/form/scope.tsx';
import { useProvenance } from '#register/remarks/provenance.ts';
import css from '#register/field/field.module.css';

/** Fields that belong together. Inside a row they are folded until something is recorded in them. */
export function GroupFrame({ spot, children }: { spot: FieldSpot<GroupField>; children: ReactNode }) {
  const language = useLanguage();
  const labelId = useId();
  const [here, watching] = useHere();
  const help = useHelp(spot);
  const provenance = useProvenance(spot.place);
  const { Sources } = useContext(PlugInsContext);
  const { getValues } = useFormContext();
  const folds = spot.name !== spot.path;
  const [open, setOpen] = useUnfolding([spot.name], !folds || saysSomething(getValues(spot.name)));
  const findings = useFindingsAt(spot.place);
  const tally = useTally([spot.place]);
  return (
    <div
      className={css['group']}
      role="group"
      aria-labelledby={labelId}
      data-field={spot.place}
      data-folds={folds || undefined}
      {...watching}
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
        <FieldHead {...{ spot, labelId, help, provenance, here }} />
        {!open && <TallyMark tally={tally} />}
      </div>
      {open && !folds && help.advice && <p className={css['hint']}>{help.advice.help[language]}</p>}
      <HelpPanel help={help} field={spot.field} hinted={!folds} />
      {Sources && provenance.open && <Sources provenance={provenance} />}
      {open && <FieldFindings findings={findings} />}
      {open && (
        <FieldScope {...spot} fields={spot.field.fields}>
          {children}
        </FieldScope>
      )}
    </div>
  );
}
