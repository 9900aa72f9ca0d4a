import { Link } from '@tanstack/react-router';
import { type AnyValues, confidences, lawRowStatuses, termOf, text } from 'domain/core';
import type { LawRow, LawTable } from '#features/settings/law/law-queries.ts';
import css from '#features/settings/law/law.module.css';
import { formatLawRow, localized, suppliedOtherwise } from '#features/settings/law/format-law-row.ts';
import { formatDate, formatDay } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { entryParams, listParams } from '#lib/paths.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Tag } from '#ui/tag.tsx';

const words = {
  always: text('Always'),
  from: text('From'),
  until: text('Until'),
  noSource: text('No source'),
  correct: text('Correct'),
  edit: text('Edit'),
  back: text('Use the supplied row again'),
  remove: text('Archive'),
  suppliedSays: text('The supplied row says'),
  by: text('by'),
};

const tones: Partial<Record<LawRow['status'], 'accent' | 'warn'>> = {
  corrected: 'accent',
  added: 'accent',
  withdrawn: 'warn',
  incomplete: 'warn',
  outdone: 'warn',
};

const plain = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A source that begins with an address leads there; what stands after it is read. */
function Source({ source }: { source: string }) {
  const [address = ''] = /^https?:\/\/\S+/.exec(source) ?? [];
  if (!address) return <>{source}</>;
  return (
    <>
      <a href={address} target="_blank" rel="noreferrer noopener">
        {new URL(address).hostname.replace(/^www\./, '')}
      </a>
      {source.slice(address.length)}
    </>
  );
}

function Dates({ values }: { values: AnyValues }) {
  const t = useText();
  const language = useLanguage();
  const [from, until] = [plain(values['from']), plain(values['until'])];
  if (!from && !until) return <>{t(words.always)}</>;
  return (
    <>
      {from && (
        <div>
          {t(words.from)} <time dateTime={from}>{formatDate(from, language)}</time>
        </div>
      )}
      {until && (
        <div>
          {t(words.until)} <time dateTime={until}>{formatDate(until, language)}</time>
        </div>
      )}
    </>
  );
}

function Origin({ table, row }: { table: LawTable; row: LawRow }) {
  const t = useText();
  const language = useLanguage();
  const { status, entry, supplied, values } = row;
  const tone = tones[status];
  const otherwise = supplied ? suppliedOtherwise(table, { values, supplied }, language) : [];
  return (
    <>
      <Tag {...(tone && { tone })}>{t(termOf(lawRowStatuses, status)?.label ?? words.always)}</Tag>
      {entry && (
        <div className={css['soft']}>
          <Link to="/$plural/$id" params={entryParams(entry.id)} search={{}}>
            {entry.id}
          </Link>
          {`, ${formatDay(entry.changedAt, language)} ${t(words.by)} ${entry.changedBy}`}
        </div>
      )}
      {otherwise.length > 0 && (
        <details className={css['otherwise']}>
          <summary>{t(words.suppliedSays)}</summary>
          <dl>
            {otherwise.map(({ label, said }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{said}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

interface LawLineProps {
  readonly table: LawTable;
  readonly row: LawRow;
  readonly mayCorrect: boolean;
  readonly onArchive: (row: LawRow) => void;
}

function LawRowActions({ table, row, title, onArchive }: Omit<LawLineProps, 'mayCorrect'> & { title: string }) {
  const t = useText();
  const about = <span className="visually-hidden">: {title}</span>;
  if (!row.entry)
    return (
      <ButtonLink to="/$plural/new" params={listParams(table)} search={{ supplied: row.key }}>
        {t(words.correct)}
        {about}
      </ButtonLink>
    );
  return (
    <div className={css['doing']}>
      <ButtonLink to="/$plural/$id/edit" params={entryParams(row.entry.id)} search={{}}>
        {t(words.edit)}
        {about}
      </ButtonLink>
      <Button onClick={() => onArchive(row)}>
        {t(row.supplied && row.status !== 'outdone' ? words.back : words.remove)}
        {about}
      </Button>
    </div>
  );
}

/** One row of a law table: what it says, when it counts, how sure that is, and whose it is. */
export function LawLine({ table, row, mayCorrect, onArchive }: LawLineProps) {
  const t = useText();
  const language = useLanguage();
  const { title, under, says } = formatLawRow(table, row.values, language);
  const { source, note, confidence } = row.values;
  const remark = localized(note, language);
  const sure = termOf(confidences, plain(confidence));
  return (
    <tr>
      <th scope="row">
        {title || row.key}
        {under && <div className={css['soft']}>{under}</div>}
      </th>
      <td className={css['says']}>
        {says.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {remark && <p className={css['soft']}>{remark}</p>}
      </td>
      <td className={css['dates']}>
        <Dates values={row.values} />
      </td>
      <td className={css['source']}>
        {sure && <div>{t(sure.label)}</div>}
        <div className={css['soft']}>{plain(source) ? <Source source={plain(source)} /> : t(words.noSource)}</div>
      </td>
      <td>
        <Origin table={table} row={row} />
      </td>
      {mayCorrect && (
        <td>
          <LawRowActions table={table} row={row} title={title} onArchive={onArchive} />
        </td>
      )}
    </tr>
  );
}
