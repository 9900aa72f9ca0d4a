import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { registers, text } from 'domain/core';
import { useLanguage, useText } from '#lib/language.ts';
import { type Use, whereUsedQuery } from '#register/entries/entry-queries.ts';
import { ReferenceLink } from '#register/values/leaf-value.tsx';
import css from '#register/page/where-used.module.css';
import { Empty } from '#ui/empty.tsx';
import { Tag } from '#ui/tag.tsx';

const words = {
  none: text('Used nowhere'),
  noneWhat: text('No other record refers to this one.'),
  archived: text('Archived'),
};

function Uses({ uses }: { uses: readonly Use[] }) {
  const t = useText();
  return (
    <ul className={css['list']}>
      {uses.map(({ id, title, path, label, archived }) => (
        <li key={`${id} ${path}`} className={css['item']}>
          <span className={css['soft']}>{id}</span>
          <span>
            <ReferenceLink id={id} names={{ [id]: title }} /> {archived && <Tag>{t(words.archived)}</Tag>}
          </span>
          <span className={css['soft']}>{label}</span>
        </li>
      ))}
    </ul>
  );
}

/** Every entry that refers to the one at hand, and in which field. */
export function WhereUsed() {
  const t = useText();
  const { id = '' } = useParams({ strict: false });
  const { data } = useSuspenseQuery(whereUsedQuery(id, useLanguage()));
  if (data.items.length === 0) return <Empty title={t(words.none)} what={t(words.noneWhat)} />;
  return (
    <div className={css['groups']}>
      {[...Map.groupBy(data.items, ({ kind }) => kind)].map(([kind, uses]) => (
        <section key={kind}>
          <h2>{t(registers[kind].plural)}</h2>
          <Uses uses={uses} />
        </section>
      ))}
    </div>
  );
}
