import { type Answer, type AnswerField, answerText, type Language, text, translate } from 'domain/core';
import { formatDate, today } from '#lib/dates.ts';
import { useLanguage } from '#lib/language.ts';
import { alsoDescribedBy, type ControlProps } from '#register/controls/control.ts';
import { RadioLine } from '#register/controls/radio-line.tsx';
import { useCurrentUserName } from '#register/form/current-user-name.ts';
import { TextButton } from '#ui/text-button.tsx';
import css from '#register/controls/controls.module.css';

const answers = ['yes', 'no', 'unknown', 'not-stated'] as const;

const words = {
  clear: text('Clear the answer'),
  confirmed: text('Confirmed'),
  by: text('by'),
};

/** The answer as it is recorded: a "no" carries who said it and when, so that silence never passes for "none". */
const recorded = (answer: Answer['answer'], by: string | undefined): Answer =>
  answer === 'no' ? { answer, ...(by && { confirmedBy: by }), confirmedOn: today() } : { answer };

export function AnswerControl({ field, value, onChange, ...props }: ControlProps<AnswerField, Answer>) {
  const language = useLanguage();
  const writer = useCurrentUserName();
  const confirmed = value?.confirmedOn !== undefined;
  const confirmedId = `${props.id}-confirmed`;
  return (
    <div className={css['answer']}>
      <RadioLine
        {...props}
        describedBy={alsoDescribedBy(confirmed && confirmedId, props.describedBy)}
        options={answers.map((answer) => ({ value: answer, label: translate(answerText(answer, field), language) }))}
        value={value?.answer}
        onChoose={(chosen) => onChange(recorded(chosen as Answer['answer'], writer))}
      />
      {value && (
        <p className={css['aside']}>
          {confirmed && <span id={confirmedId}>{confirmation(value, language)}</span>}
          <TextButton
            className={css['quiet']}
            aria-label={`${translate(words.clear, language)}: ${translate(field.label, language)}`}
            onClick={() => onChange(undefined)}
          >
            {translate(words.clear, language)}
          </TextButton>
        </p>
      )}
    </div>
  );
}

function confirmation({ confirmedOn = '', confirmedBy }: Answer, language: Language): string {
  const by = confirmedBy ? ` ${translate(words.by, language)} ${confirmedBy}` : '';
  return `${translate(words.confirmed, language)} ${formatDate(confirmedOn, language)}${by}`;
}
