import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { registers, text } from 'domain/core';
import { useAsOf } from '#lib/as-of.ts';
import { useText } from '#lib/language.ts';
import { listParams } from '#lib/paths.ts';
import { listPage } from '#register/entries/entry-queries.ts';
import { ReferenceLink } from '#register/values/leaf-value.tsx';
import { Nothing } from '#register/page/nothing.tsx';
import { StatementTable } from '#register/page/statement-table.tsx';
import { LoadError } from '#ui/error-note.tsx';

const words = { all: text('Show all') };

const maxRecords = 25;
const columns = {
  activity: [['name'], ['role'], ['lifecycle'], ['owners']],
  'processor-record': [['name'], ['subProcessors'], ['owners']],
} as const;

/** The first records of an organisation, and the way to all of them. */
export function OwnRecords({ kind, organisation }: { kind: keyof typeof columns; organisation: string }) {
  const t = useText();
  const asOf = useAsOf();
  const { data, error } = useQuery(listPage(kind, { organisation, as_of: asOf }, 1, maxRecords));
  if (!data) return <LoadError error={error} />;
  if (data.total === 0) return <Nothing />;
  const { fields, plural } = registers[kind];
  return (
    <>
      <StatementTable
        label={t(plural)}
        fields={fields}
        columns={columns[kind]}
        statements={data.items.map(({ id, title, values }) => ({
          values: { ...values, id },
          title: <ReferenceLink id={id} names={{ [id]: title }} />,
        }))}
        names={data.names ?? {}}
      />
      {data.total > data.items.length && (
        <p>
          <Link to="/$plural" params={listParams(kind)} search={{ organisation }}>
            {t(words.all)} ({data.total})
          </Link>
        </p>
      )}
    </>
  );
}
