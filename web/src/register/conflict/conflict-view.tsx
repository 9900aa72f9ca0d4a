import { useEffect, useRef, useState } from 'react';
import { type AnyValues, type Kind, text, translate } from 'domain/core';
import { formatDateTime } from '#lib/dates.ts';
import { useLanguage } from '#lib/language.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { formatChangePath, formatSide, type ChangeFormat } from '#register/conflict/format-change.ts';
import { decided, questionsOf } from '#register/conflict/questions.ts';
import { QuestionView } from '#register/conflict/question-view.tsx';
import { useReferenceName } from '#register/form/reference-names.tsx';
import { Button } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';
import css from '#register/conflict/conflict.module.css';

const words = {
  title: text('Somebody else has saved this entry meanwhile'),
  by: text('Version'),
  kept: text('Nothing is lost: your changes are below, beside theirs.'),
  taken: text('Merged by itself'),
  decide: text('For you to decide'),
  none: text('No field was changed on both sides.'),
  save: text('Save the merged version'),
  back: text('Back to the form with it'),
  left: text('Decide every field first.'),
};

/** A version that was saved while this one was being edited. */
export interface VersionConflict {
  /** What both started from. */
  readonly base: AnyValues;
  readonly mine: AnyValues;
  readonly theirs: ReadEntry;
}

interface ConflictViewProps {
  readonly kind: Kind;
  readonly conflict: VersionConflict;
  readonly onSave: (merged: AnyValues) => void;
  readonly onBack: (merged: AnyValues) => void;
}

/** Merges two people's changes field by field: shows what went together by itself and asks about the rest. */
export function ConflictView({ kind, conflict, onSave, onBack }: ConflictViewProps) {
  const language = useLanguage();
  const known = useReferenceName();
  const { base, mine, theirs } = conflict;
  const format: ChangeFormat = { kind, language, nameOf: (id) => theirs.names[id] ?? known(id) };
  const { merged, questions } = questionsOf(kind, base, mine, theirs.values);
  const [sides, setSides] = useState<Readonly<Record<string, 'mine' | 'theirs'>>>({});
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const open = questions.filter(({ key }) => sides[key] === undefined).length;
  const result = () => decided(merged.values, questions, ({ key }) => sides[key] === 'theirs');
  return (
    <section className={css['conflict']} aria-labelledby="conflict-title">
      <Note tone="warn" alert>
        <h2 ref={heading} id="conflict-title" tabIndex={-1} className={css['title']}>
          {translate(words.title, language)}
        </h2>
        <p>
          {translate(words.by, language)} {theirs.version}, {theirs.changedBy},{' '}
          {formatDateTime(theirs.changedAt, language)}. {translate(words.kept, language)}
        </p>
      </Note>
      {merged.taken.length > 0 && (
        <section>
          <h3>{translate(words.taken, language)}</h3>
          <dl className={css['taken']}>
            {merged.taken.map((change) => {
              const field = change.fieldChain.at(-1);
              const before = formatSide(field, change.before, format);
              return (
                <div key={change.path.join('/')}>
                  <dt>{formatChangePath(change, { ...base, ...theirs.values }, format)}</dt>
                  <dd>
                    {before && <del>{before}</del>} <ins>{formatSide(field, change.after, format)}</ins>
                  </dd>
                </div>
              );
            })}
          </dl>
        </section>
      )}
      <section className={css['questions']}>
        <h3>{translate(words.decide, language)}</h3>
        {questions.length === 0 && <p>{translate(words.none, language)}</p>}
        {questions.map((question) => (
          <QuestionView
            key={question.key}
            question={question}
            place={formatChangePath({ path: question.key.split('/'), fieldChain: question.fieldChain }, mine, format)}
            format={format}
            author={theirs.changedBy}
            side={sides[question.key]}
            onChoose={(side) => setSides({ ...sides, [question.key]: side })}
          />
        ))}
      </section>
      <div className={css['buttons']}>
        <Button look="primary" disabled={open > 0} onClick={() => onSave(result())}>
          {translate(words.save, language)}
        </Button>
        <Button disabled={open > 0} onClick={() => onBack(result())}>
          {translate(words.back, language)}
        </Button>
        {open > 0 && <span className={css['left']}>{translate(words.left, language)}</span>}
      </div>
    </section>
  );
}
