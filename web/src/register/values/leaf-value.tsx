import { Link } from '@tanstack/react-router';
import { type Answer, type AnswerField, answerText, type Field, formatValue, text } from 'domain/core';
import { formatDate, formatNumber } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { entryParams } from '#lib/paths.ts';
import { useCodeName } from '#register/entries/vocabulary-terms.ts';
import type { Names } from '#register/entries/entry-queries.ts';
import css from '#register/values/leaf-value.module.css';

const words = { confirmed: text('confirmed'), by: text('by') };

/** A link to an entry by what it is called. */
export const ReferenceLink = ({ id, names }: { id: string; names: Names }) => (
  <Link to="/$plural/$id" params={entryParams(id)} search={{}}>
    {names[id] ?? id}
  </Link>
);

const ReferenceLinks = ({ ids, names }: { ids: readonly string[]; names: Names }) => (
  <span className={css['several']}>
    {ids.map((id) => (
      <span key={id}>
        <ReferenceLink id={id} names={names} />
      </span>
    ))}
  </span>
);

function AnswerValue({ answer, field }: { answer: Answer; field: AnswerField }) {
  const t = useText();
  const language = useLanguage();
  const { confirmedOn, confirmedBy } = answer;
  const how = [confirmedOn && formatDate(confirmedOn, language), confirmedBy && `${t(words.by)} ${confirmedBy}`];
  return (
    <span className={answer.answer === 'unknown' ? css['unknown'] : undefined}>
      {t(answerText(answer.answer, field))}
      {(confirmedOn ?? confirmedBy) && (
        <span className={css['soft']}>{` (${[t(words.confirmed), ...how].filter(Boolean).join(' ')})`}</span>
      )}
    </span>
  );
}

const Code = ({ scheme, code }: { scheme: string; code: string }) => <span>{useCodeName(scheme, code)}</span>;

function Web({ format, value }: { format: 'email' | 'url'; value: string }) {
  const outside = format === 'url' ? { target: '_blank', rel: 'noreferrer noopener' } : {};
  return (
    <a href={format === 'email' ? `mailto:${value}` : value} {...outside}>
      {value}
    </a>
  );
}

function Words({ field, value }: { field: Field & { type: 'text' }; value: string }) {
  if (field.format === 'email') return <Web format="email" value={value} />;
  if (field.format === 'url' && /^https?:\/\//.test(value)) return <Web format="url" value={value} />;
  return <span className={field.lines ? css['lines'] : undefined}>{value}</span>;
}

interface LeafValueProps {
  readonly field: Field;
  readonly value: unknown;
  readonly names: Names;
}

/** The value of a field that holds no other fields, as one reads it; references lead to their entries. */
export function LeafValue({ field, value, names }: LeafValueProps) {
  const language = useLanguage();
  switch (field.type) {
    case 'text':
      return <Words field={field} value={String(value)} />;
    case 'date':
      return <time dateTime={String(value)}>{formatDate(String(value), language)}</time>;
    case 'number':
      return <span>{formatNumber(Number(value), language)}</span>;
    case 'answer':
      return <AnswerValue answer={value as Answer} field={field} />;
    case 'code':
      return <Code scheme={field.scheme} code={String(value)} />;
    case 'ref':
      return <ReferenceLink id={String(value)} names={names} />;
    case 'refs':
      return <ReferenceLinks ids={value as string[]} names={names} />;
    default:
      return <span>{formatValue(field, value, { language, nameOf: (id) => names[id] ?? id, separator: ', ' })}</span>;
  }
}
