import { comparison, kindOf, registers, text, type Text } from 'domain/core';
import { useState } from 'react';
import css from '#features/impact/concerned-groups.module.css';
import type { Concerned } from '#register/entries/impact-query.ts';
import { formatNumber } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import type { Names } from '#register/entries/entry-queries.ts';
import { ReferenceLink } from '#register/values/leaf-value.tsx';
import { Button } from '#ui/button.tsx';
import { useIsPhone } from '#ui/use-phone.ts';
import { usePrinting } from '#ui/use-printing.ts';

const words = {
  all: text('Show all'),
  fewer: text('Show fewer'),
};

const groups = [
  { of: 'through', title: text('On the way') },
  { of: 'data', title: text('Personal data') },
  { of: 'dataSubjects', title: text('Data subjects') },
  { of: 'clients', title: text('Clients') },
  { of: 'organisations', title: text('Organisations') },
] as const satisfies readonly { of: keyof Concerned; title: Text }[];

/** As many as are read at a glance: on a phone the groups stand one above the other. */
const [few, fewOnPhone] = [5, 3];

interface GroupProps {
  readonly title: string;
  readonly ids: readonly string[];
  readonly names: Names;
  /** What stands on the way is of many kinds: each says which. */
  readonly tellKind: boolean;
}

function Group({ title, ids, names, tellKind }: GroupProps) {
  const t = useText();
  const language = useLanguage();
  const printing = usePrinting();
  const [open, setOpen] = useState(false);
  const most = useIsPhone() ? fewOnPhone : few;
  const inOrder = comparison(language);
  const sorted = ids.toSorted((a, b) => inOrder(names[a] ?? a, names[b] ?? b));
  const kindName = (id: string): string => {
    const kind = kindOf(id);
    return kind ? t(registers[kind].label) : '';
  };
  return (
    <section className={css['group']}>
      <h2 className={css['title']}>
        {title} <span className={css['count']}>{formatNumber(ids.length, language)}</span>
      </h2>
      <ul className={css['list']}>
        {sorted.slice(0, open || printing ? undefined : most).map((id) => (
          <li key={id}>
            <ReferenceLink id={id} names={names} />
            {tellKind && <span className={css['kind']}> {kindName(id)}</span>}
          </li>
        ))}
      </ul>
      {ids.length > most && (
        <span className={css['fold']}>
          <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? words.fewer : words.all)}
          </Button>
        </span>
      )}
    </section>
  );
}

/** Who and what is concerned beside the records: each group by name, as links. */
export function ConcernedGroups({ concerned, names }: { concerned: Concerned; names: Names }) {
  const t = useText();
  return (
    <div className={css['groups']}>
      {groups.map(
        ({ of, title }) =>
          concerned[of].length > 0 && (
            <Group key={of} title={t(title)} ids={concerned[of]} names={names} tellKind={of === 'through'} />
          ),
      )}
    </div>
  );
}
