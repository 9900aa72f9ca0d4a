import { useFormContext, useFormState } from 'react-hook-form';
import { type Kind, registers, text, translate } from 'domain/core';
import { useLanguage } from '#lib/language.ts';
import { shownErrors } from '#register/form/form-errors.ts';
import { locateByIndex } from '#register/form/field-location.ts';
import { useReveal } from '#register/form/reveal.tsx';
import { Button } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';
import { useFirst } from '#ui/use-first.ts';
import { TextButton } from '#ui/text-button.tsx';
import css from '#register/editor/editor.module.css';

const words = {
  one: text('Not saved: one field must be mended'),
  several: text('Not saved: these fields must be mended'),
  more: text('Show more'),
};

/** More than anybody mends before saving again, and few enough to leave room for the form. */
const atOnce = 20;

/** What keeps the form from being saved, each a way to its field. */
export function ErrorSummary({ kind }: { kind: Kind }) {
  const language = useLanguage();
  const { control, getValues } = useFormContext();
  const { errors } = useFormState({ control });
  const reveal = useReveal();
  const all = shownErrors(errors);
  const { shown, hidden, showMore } = useFirst(all, atOnce);
  if (all.length === 0) return null;
  const labels = (name: string): string =>
    labelsOf(kind, name, getValues())
      .map((label) => translate(label, language))
      .join(' › ');
  return (
    <Note tone="bad" title={translate(all.length === 1 ? words.one : words.several, language)} alert>
      <ul className={css['errors']}>
        {shown.map(({ name, message }) => (
          <li key={name}>
            <TextButton className={css['errorLink']} onClick={() => reveal(name)}>
              {labels(name)}
            </TextButton>{' '}
            {message}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button look="quiet" onClick={showMore}>
          {translate(words.more, language)} ({hidden})
        </Button>
      )}
    </Note>
  );
}

const labelsOf = (kind: Kind, name: string, values: object) =>
  locateByIndex(name.split('.'), { ...values }, registers[kind].fields).fieldChain.map((field) => field.label);
