import { useWatch } from 'react-hook-form';
import { type Remark, text, translate } from 'domain/core';
import { formatDate } from '#lib/dates.ts';
import { useLanguage } from '#lib/language.ts';
import { Field } from '#register/field/field.tsx';
import { FieldExtensionsContext } from '#register/form/field-extensions.ts';
import { FieldScope } from '#register/form/scope.tsx';
import { type Provenance, remarkFields } from '#register/form/provenance.ts';
import { Button } from '#ui/button.tsx';
import css from '#register/field-extensions/provenance-panel.module.css';

const words = {
  remove: text('Remove this source'),
  add: text('Add another source'),
  close: text('Close'),
  noted: text('Noted'),
  by: text('by'),
};

const noExtensions = {};

/** The remarks of one field, each with its quote, source and status. */
export function ProvenancePanel({ provenance }: { provenance: Provenance }) {
  const language = useLanguage();
  return (
    <FieldExtensionsContext value={noExtensions}>
      <div className={css['panel']}>
        {provenance.remarks.map(({ index, id }) => (
          <RemarkForm key={id} index={index} id={id} onRemove={() => provenance.remove(id)} />
        ))}
        <div className={css['buttons']}>
          <Button look="quiet" onClick={provenance.add}>
            {translate(words.add, language)}
          </Button>
          <Button look="quiet" onClick={provenance.toggle}>
            {translate(words.close, language)}
          </Button>
        </div>
      </div>
    </FieldExtensionsContext>
  );
}

function RemarkForm({ index, id, onRemove }: { index: number; id: string; onRemove: () => void }) {
  const language = useLanguage();
  const name = `remarks.${index}`;
  const remark = useWatch({ name }) as Remark | undefined;
  return (
    <FieldScope kind="activity" fields={remarkFields} name={name} place={`remarks/${id}`} path="remarks">
      <div className={css['remark']}>
        <Field name="status" />
        <Field name="source" />
        <Field name="quote" />
        <Field name="note" />
        <p className={css['noted']}>
          {remark?.on && `${translate(words.noted, language)} ${formatDate(remark.on, language)}`}
          {remark?.by && ` ${translate(words.by, language)} ${remark.by}`}
        </p>
        <Button look="quiet" onClick={onRemove}>
          {translate(words.remove, language)}
        </Button>
      </div>
    </FieldScope>
  );
}
