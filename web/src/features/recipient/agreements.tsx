import { useQueries, useQuery } from '@tanstack/react-query';
import { registerOf } from 'domain/core';
import { useAsOf } from '#lib/as-of.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { entryQuery, type ReadEntry, whereUsedQuery } from '#register/entries/entry-queries.ts';
import { ReferenceLink } from '#register/values/leaf-value.tsx';
import { StatementTable } from '#register/page/statement-table.tsx';
import { Nothing } from '#register/page/nothing.tsx';

const { agreement } = registerOf;
const columns = [['name', 'type'], ['status'], ['signedOn'], ['validTo'], ['noticeDays']] as const;

/** The contracts this recipient is a party to (Art. 28(3), 26, 46). */
export function Agreements({ entry }: { entry: ReadEntry }) {
  const t = useText();
  const asOf = useAsOf();
  const { data } = useQuery(whereUsedQuery(entry.id, useLanguage()));
  const ids = (data?.items ?? []).filter(({ kind, archived }) => kind === 'agreement' && !archived).map(({ id }) => id);
  const agreements = useQueries({ queries: [...new Set(ids)].map((id) => entryQuery(id, asOf)) });
  if (!data) return null;
  if (ids.length === 0) return <Nothing />;
  return (
    <StatementTable
      label={t(agreement.plural)}
      fields={agreement.fields}
      columns={columns}
      statements={agreements.flatMap(({ data: each }) =>
        each
          ? [
              {
                values: { ...each.values, id: each.id },
                title: <ReferenceLink id={each.id} names={{ [each.id]: each.title }} />,
              },
            ]
          : [],
      )}
      names={entry.names}
    />
  );
}
