import { text, type TextsField } from 'domain/core';
import { useText } from '#lib/language.ts';
import { alsoDescribedBy, type ControlProps, inputAttributes } from '#register/controls/control.ts';
import { useGrowing } from '#register/controls/use-growing.ts';
import { useTypedText } from '#register/controls/use-typed-text.ts';
import css from '#register/controls/controls.module.css';
import fieldCss from '#ui/field.module.css';

const wording = (texts: string[] | undefined): string => (texts ?? []).join('\n');

/** Each line that says something is a text of its own. */
function readLines(typed: string): string[] | undefined {
  const texts = typed
    .split(/\r?\n/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
  return texts.length > 0 ? texts : undefined;
}

const words = { each: text('One on each line') };

export function TextsControl(props: ControlProps<TextsField, string[]>) {
  const t = useText();
  const [typed, setTyped] = useTypedText(props.value, wording, readLines);
  const formId = `${props.id}-form`;
  return (
    <>
      <textarea
        {...inputAttributes({ ...props, describedBy: alsoDescribedBy(formId, props.describedBy) })}
        ref={useGrowing()}
        className={`${fieldCss['control']} ${css['lines']}`}
        rows={2}
        placeholder={t(words.each)}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          props.onChange(readLines(event.target.value));
        }}
      />
      <span id={formId} hidden>
        {t(words.each)}
      </span>
    </>
  );
}
