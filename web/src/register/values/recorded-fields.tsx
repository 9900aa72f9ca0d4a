import { citationsText, type Field, type Fields, text, type AnyValues } from 'domain/core';
import { useLanguage, useText } from '#lib/language.ts';
import type { Names } from '#register/entries/entry-queries.ts';
import css from '#register/values/recorded-fields.module.css';
import { FieldValue } from '#register/values/field-value.tsx';

const words = { unanswered: text('Not filled in') };

interface RecordedFieldsProps {
  readonly fields: Fields;
  readonly values: AnyValues;
  readonly names: Names;
  /** Which fields, in which order; all of them when absent. */
  readonly only?: readonly string[];
  /** The group the fields stand in, so that their provenance is found. */
  readonly within?: string;
}

function Line({ path, field, value, names }: { path: string; field: Field; value: unknown; names: Names }) {
  const t = useText();
  const language = useLanguage();
  return (
    <div className={css['line']}>
      <dt>
        <span className={css['label']}>{t(field.label)}</span>
        {field.cites && <span className={css['cite']}>{citationsText(field.cites, language)}</span>}
      </dt>
      <dd className={css['value']}>
        <FieldValue field={field} value={value} names={names} path={path} />
      </dd>
    </div>
  );
}

const namesOf = ({ fields, only }: RecordedFieldsProps): string[] =>
  (only ?? Object.keys(fields)).filter((name) => name !== 'remarks' && fields[name] !== undefined);

/** What an entry says, field by field, and which fields say nothing. */
export function RecordedFields(props: RecordedFieldsProps) {
  const { fields, values, names, within } = props;
  const t = useText();
  const all = namesOf(props).flatMap((name) => {
    const field = fields[name];
    return field ? [{ name, field }] : [];
  });
  const unanswered = all.filter(({ name }) => values[name] === undefined);
  return (
    <div>
      <dl className={css['record']}>
        {all.map(
          ({ name, field }) =>
            values[name] !== undefined && (
              <Line
                key={name}
                path={within ? `${within}/${name}` : name}
                field={field}
                value={values[name]}
                names={names}
              />
            ),
        )}
      </dl>
      {unanswered.length > 0 && (
        <p className={css['unanswered']}>
          {t(words.unanswered)}: {unanswered.map(({ field }) => t(field.label)).join(', ')}
        </p>
      )}
    </div>
  );
}
