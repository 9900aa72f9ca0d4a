import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { recordKinds, registers, text, translate } from 'domain/core';
import { useLanguage } from '#lib/language.ts';
import { entryParams } from '#lib/paths.ts';
import { type Use, whereUsedQuery } from '#register/entries/entry-queries.ts';
import { ReferenceLink } from '#register/values/leaf-value.tsx';
import { Nothing } from '#register/page/nothing.tsx';
import css from '#features/recipient/recipient-page.module.css';

const words = { all: text('All of them') };

const maxUses = 20;

/** The live records that name this recipient, by kind, each with the fields it is named in. */
export function UsedBy({ id }: { id: string }) {
  const language = useLanguage();
  const { data } = useQuery(whereUsedQuery(id, language));
  if (!data) return null;
  const live = data.items.filter(({ archived }) => !archived);
  const named = recordKinds.map((kind) => ({
    kind,
    uses: Map.groupBy(
      live.filter((use) => use.kind === kind),
      (use) => use.id,
    ),
  }));
  if (named.every(({ uses }) => uses.size === 0)) return <Nothing />;
  return (
    <div className={css['uses']}>
      {named.map(
        ({ kind, uses }) =>
          uses.size > 0 && (
            <section key={kind}>
              <h3>
                {translate(registers[kind].plural, language)} ({uses.size})
              </h3>
              <ul className={css['list']}>
                {[...uses].slice(0, maxUses).map(([each, places]) => (
                  <NamedIn key={each} id={each} places={places} />
                ))}
              </ul>
              {uses.size > maxUses && (
                <Link to="/$plural/$id/where-used" params={entryParams(id)} search={{}}>
                  {translate(words.all, language)}
                </Link>
              )}
            </section>
          ),
      )}
    </div>
  );
}

const NamedIn = ({ id, places }: { id: string; places: readonly Use[] }) => (
  <li>
    <ReferenceLink id={id} names={{ [id]: places[0]?.title ?? id }} />
    <span className={css['soft']}>{[...new Set(places.map(({ label }) => label))].join(' · ')}</span>
  </li>
);
