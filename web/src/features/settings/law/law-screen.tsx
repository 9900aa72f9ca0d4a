import { useQuery } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { text } from 'domain/core';
import { Suspense, useDeferredValue, useState } from 'react';
import { LawLine } from '#features/settings/law/law-row.tsx';
import { lawFilters, type LawRow, lawQuery, type LawTable, lawTables } from '#features/settings/law/law-queries.ts';
import css from '#features/settings/law/law.module.css';
import { useAsOf } from '#lib/as-of.ts';
import { formatDate, formatNumber } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { outlines } from '#lib/outlines.ts';
import { listParams } from '#lib/paths.ts';
import type { Search } from '#lib/search.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { optionsOf } from '#register/field/filter-options.ts';
import { Choice, Input, Select } from '#ui/field.tsx';
import plainTable from '#ui/plain-table.module.css';
import { SideScroll } from '#ui/side-scroll.tsx';
import { LoadError } from '#ui/error-note.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';

const ArchiveDialog = lazyPart(async () => (await import('#register/page/archive-dialog.tsx')).ArchiveDialog);

const words = {
  title: text('Law tables'),
  lead: text(
    'What the rules judge by. The rows come with the product; an administrator can correct them, withdraw them or add others. Every change stands in the history.',
  ),
  checked: text('Supplied rows last checked'),
  tables: text('Tables'),
  search: text('Search the table'),
  own: text('Only our own rows'),
  all: text('All'),
  add: text('Add a row'),
  row: text('What'),
  says: text('Says'),
  dates: text('Counts'),
  source: text('Confidence and source'),
  origin: text('Comes from'),
  doing: text('Actions'),
  more: text('Show more'),
  one: text('row'),
  rows: text('rows'),
  narrow: text('Search to see the rest.'),
  none: text('No row fits.'),
};

const step = 100;
const maxRows = 500;

const tableIn = ({ table }: Search): LawTable =>
  lawTables.find((known) => outlines[known].path === table) ?? 'adequacy-decision';

function Tabs({ table }: { table: LawTable }) {
  const t = useText();
  return (
    <nav className={css['tables']} aria-label={t(words.tables)}>
      {lawTables.map((one) => (
        <Link
          key={one}
          className={css['table']}
          to="/settings/law"
          search={{ table: outlines[one].path }}
          aria-current={one === table ? 'page' : undefined}
          activeProps={{ 'aria-current': one === table ? 'page' : undefined }}
        >
          {t(outlines[one].plural)}
        </Link>
      ))}
    </nav>
  );
}

interface RowsProps {
  readonly table: LawTable;
  readonly rows: readonly LawRow[];
  readonly mayCorrect: boolean;
}

function Rows({ table, rows, mayCorrect }: RowsProps) {
  const t = useText();
  const [archiving, setArchiving] = useState<LawRow['entry']>();
  const columns = [words.row, words.says, words.dates, words.source, words.origin];
  return (
    <SideScroll label={t(outlines[table].plural)}>
      <table className={`${plainTable['table']} ${css['rows']}`}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.en} scope="col">
                {t(column)}
              </th>
            ))}
            {mayCorrect && (
              <th scope="col">
                <span className="visually-hidden">{t(words.doing)}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <LawLine
              key={`${row.key} ${row.entry?.id ?? ''}`}
              table={table}
              row={row}
              mayCorrect={mayCorrect}
              onArchive={({ entry }) => setArchiving(entry)}
            />
          ))}
        </tbody>
      </table>
      {archiving && (
        <Suspense>
          <ArchiveDialog entry={{ ...archiving, archived: false }} onClose={() => setArchiving(undefined)} />
        </Suspense>
      )}
    </SideScroll>
  );
}

/** The dated tables the rules judge by, supplied and own rows together, one table at a time. */
export function LawScreen() {
  const t = useText();
  const language = useLanguage();
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const asOf = useAsOf();
  const table = tableIn(search);
  const { q = '', own } = search;
  const [shown, setShown] = useState({ table, size: step });
  const size = shown.table === table ? shown.size : step;
  const filters = Object.fromEntries(
    lawFilters(table).flatMap(([name]) => (search[name] === undefined ? [] : [[name, search[name]]])),
  );
  const { data, error } = useQuery(
    lawQuery(table, { q: useDeferredValue(q.trim()), own: own === 'yes', size, filters }),
  );
  const mayCorrect = asOf === undefined && (data?.may.includes('create') ?? false);
  const change = (patch: Search): void =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, ...patch }), replace: true });
  return (
    <section className={css['screen']}>
      <div>
        <h2>{t(words.title)}</h2>
        <p className={css['lead']}>{t(words.lead)}</p>
      </div>
      <Tabs table={table} />
      <p className={css['about']}>{t(outlines[table].about)}</p>
      <div className={css['tools']}>
        <Input
          key={table}
          type="search"
          label={t(words.search)}
          defaultValue={q}
          onChange={({ target }) => change({ q: target.value || undefined })}
        />
        {lawFilters(table).map(([name, field]) => (
          <Select
            key={`${table} ${name}`}
            label={t(field.label)}
            value={search[name] ?? ''}
            onChange={({ target }) => change({ [name]: target.value || undefined })}
          >
            <option value="">{t(words.all)}</option>
            {optionsOf(field, language)?.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        ))}
        <Choice
          type="checkbox"
          label={t(words.own)}
          checked={own === 'yes'}
          onChange={({ target }) => change({ own: target.checked ? 'yes' : undefined })}
        />
        {mayCorrect && (
          <ButtonLink look="primary" to="/$plural/new" params={listParams(table)} search={{}}>
            <IconPlus aria-hidden />
            {t(words.add)}
          </ButtonLink>
        )}
      </div>
      <LoadError error={error} />
      {data && (
        <>
          <p className={css['soft']} role="status">
            {`${formatNumber(data.total, language)} ${t(data.total === 1 ? words.one : words.rows)} · ${t(words.checked)} ${formatDate(data.checkedOn, language)}`}
          </p>
          {data.items.length > 0 ? (
            <Rows table={table} rows={data.items} mayCorrect={mayCorrect} />
          ) : (
            <p>{t(words.none)}</p>
          )}
          {data.items.length < data.total &&
            (size < maxRows ? (
              <Button onClick={() => setShown({ table, size: Math.min(size + step, maxRows) })}>{t(words.more)}</Button>
            ) : (
              <p className={css['soft']}>{t(words.narrow)}</p>
            ))}
        </>
      )}
    </section>
  );
}
