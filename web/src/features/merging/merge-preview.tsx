import { IconArrowRight, IconArrowsExchange } from '@tabler/icons-react';
import { counted, registers, text } from 'domain/core';
import css from '#features/merging/merge-screen.module.css';
import type { Brief, MergePreview } from '#features/merging/merging.ts';
import { useText } from '#lib/language.ts';
import { entryParams } from '#lib/paths.ts';
import { ChangeTable } from '#register/history/change-table.tsx';
import { FieldTable } from '#register/values/field-table.tsx';
import { ReferenceLink } from '#register/values/leaf-value.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';

const words = {
  goes: text('Goes, and is archived'),
  stays: text('Stays'),
  swap: text('Let the other one stay'),
  moves: text('What moves'),
  nothingMoves: text('Nothing refers to {from}.'),
  first: text('The first {shown} of {total} are shown.'),
  changes: text('What changes in {into}'),
  noChanges: text('Nothing: it says everything already.'),
  differ: text('What the two say differently'),
  differHelp: text(
    'What {into} says stands. Words that are not taken over are kept beside the field, and everything stays in the archived record.',
  ),
  stands: text('stays'),
  gives: text('not taken over'),
  obstacles: text('This cannot be merged as it stands'),
};

const notesTakenOver = (count: number) =>
  counted(
    count,
    'One note on where an answer comes from is taken over too.',
    '{count} notes on where answers come from are taken over too.',
  );

const Card = ({ brief, label }: { brief: Brief; label: string }) => (
  <div className={css['card']}>
    <p className={css['soft']}>{label}</p>
    <p className={css['title']}>
      <ReferenceLink id={brief.id} names={{ [brief.id]: brief.title }} />
    </p>
    <p className={css['soft']}>{brief.id}</p>
  </div>
);

function Moves({ preview: { from, into, moved, kinds, records } }: { preview: MergePreview }) {
  const t = useText();
  const moves = counted(moved, 'One reference will lead to {into}.', '{count} references will lead to {into}.', {
    into: into.title,
  });
  return (
    <section>
      <h2>{t(words.moves)}</h2>
      <p>
        {moved === 0 ? t(words.nothingMoves, { from: from.title }) : t(moves)}{' '}
        {kinds.map(({ kind, records: count }) => `${t(registers[kind].plural)}: ${count}`).join(' · ')}
      </p>
      {records.items.length > 0 && (
        <ul className={css['records']}>
          {records.items.map(({ id, title, labels }) => (
            <li key={id}>
              <span className={css['soft']}>{id}</span> <ReferenceLink id={id} names={{ [id]: title }} />
              <span className={css['soft']}> {labels.join(', ')}</span>
            </li>
          ))}
        </ul>
      )}
      {records.total > records.items.length && (
        <p className={css['soft']}>{t(words.first, { shown: records.items.length, total: records.total })}</p>
      )}
    </section>
  );
}

/** Remarks are counted; texts that differ are shown further down, side by side. */
function Changes({ preview: { from, into, changes } }: { preview: MergePreview }) {
  const t = useText();
  const shown = changes.filter(({ path }) => !path.startsWith(`remarks/${from.id}-`));
  const origins = shown.filter(({ path, before }) => path.startsWith('remarks/') && before === '');
  const answers = shown.filter((change) => !origins.includes(change));
  return (
    <section>
      <h2>{t(words.changes, { into: into.title })}</h2>
      {shown.length === 0 && <p>{t(words.noChanges)}</p>}
      {answers.length > 0 && <ChangeTable changes={answers} />}
      {origins.length > 0 && <p className={css['beside']}>{t(notesTakenOver(origins.length))}</p>}
    </section>
  );
}

/** The two side by side, what moves from the one to the other, and what changes in the one that stays. */
export function PreviewOfMerge({ preview }: { preview: MergePreview }) {
  const t = useText();
  const { from, into, differences, obstacles } = preview;
  return (
    <>
      <div className={css['two']}>
        <Card brief={from} label={t(words.goes)} />
        <IconArrowRight className={css['arrow']} aria-hidden />
        <Card brief={into} label={t(words.stays)} />
        <ButtonLink to="/$plural/$id/merge" params={entryParams(into.id)} search={{ into: from.id }}>
          <IconArrowsExchange aria-hidden />
          {t(words.swap)}
        </ButtonLink>
      </div>
      {obstacles.length > 0 && (
        <Note tone="bad" title={t(words.obstacles)} alert>
          {obstacles.map(({ path, message }) => (
            <p key={path}>{message}</p>
          ))}
        </Note>
      )}
      <Moves preview={preview} />
      <Changes preview={preview} />
      {differences.length > 0 && (
        <section>
          <h2>{t(words.differ)}</h2>
          <p>{t(words.differHelp, { into: into.title })}</p>
          <FieldTable
            columns={[`${into.id} (${t(words.stands)})`, `${from.id} (${t(words.gives)})`]}
            fields={differences.map(({ path, label, stays, gives }) => ({ path, label, said: [stays, gives] }))}
            named
          />
        </section>
      )}
    </>
  );
}
