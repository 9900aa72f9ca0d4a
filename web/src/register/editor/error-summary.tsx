import { useFormContext, useFormState } from 'react-hook-form';
import { type Kind, registers, text, translate } from 'domain/core';
import { useLanguage } from '#lib/language.ts';
import { shownErrors } from '#register/form/form-errors.ts';
import { locateByIndex } from '#register/form/field-location.ts';
import { useReveal } from '#register/form/reveal.tsx';
import { Note } from '#ui/note.tsx';
import css from '#register/editor/editor.module.css';

const words = {
  one: text('Not saved: one field must be mended'),
  several: text('Not saved: these fields must be mended'),
};

/** What keeps the form from being saved, each a way to its field. */
export function ErrorSummary({ kind }: { kind: Kind }) {
  const language = useLanguage();
  const { control, getValues } = useFormContext();
  const { errors } = useFormState({ control });
  const reveal = useReveal();
  const shown = shownErrors(errors);
  if (shown.length === 0) return null;
  const labels = (name: string): string =>
    labelsOf(kind, name, getValues())
      .map((label) => translate(label, language))
      .join(' › ');
  return (
    <Note tone="bad" title={translate(shown.length === 1 ? words.one : words.several, language)} alert>
      <ul className={css['errors']}>
        {shown.map(({ name, message }) => (
          <li key={name}>
            <button type="button" className={css['errorLink']} onClick={() => reveal(name)}>
              {labels(name)}
            </button>{' '}
            {message}
          </li>
        ))}
      </ul>
    </Note>
  );
}

const labelsOf = (kind: Kind, name: string, values: object) =>
  locateByIndex(name.split('.'), { ...values }, registers[kind].fields).fieldChain.map((field) => field.label);
