import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { kindOf, text, translate } from 'domain/core';
import { useAsOf } from '#lib/as-of.ts';
import { useLanguage } from '#lib/language.ts';
import { type ImpactPage, impactQuery } from '#register/entries/impact-query.ts';
import { ReferenceLink } from '#register/values/leaf-value.tsx';

const words = {
  through: text('Reached through'),
  activity: text('activity'),
  activities: text('activities'),
  data: text('data'),
};

const maxRecords = 500;

/** The activities that a recipient reaches only through others, with those others and the data concerned. */
export function reachedThrough({ items }: Pick<ImpactPage, 'items'>) {
  const indirect = items.filter(
    ({ kind, touches }) =>
      kind === 'activity' && touches.every(({ way }) => way.some((id) => kindOf(id) === 'recipient')),
  );
  const through = indirect.flatMap(({ touches }) => touches.flatMap(({ way }) => way));
  return {
    activities: indirect.length,
    data: new Set(indirect.flatMap(({ data }) => data)).size,
    through: [...new Set(through.filter((id) => kindOf(id) === 'recipient'))],
  };
}

/** How a recipient that no record names still gets data: the parties that engage it, and for how many records. */
export function RecipientUses({ id }: { id: string }) {
  const language = useLanguage();
  const asOf = useAsOf();
  const { data } = useQuery(impactQuery({ of: id, as_of: asOf }, language, 1, maxRecords));
  if (!data) return null;
  const reached = reachedThrough(data);
  if (reached.activities === 0) return null;
  return (
    <p>
      {translate(words.through, language)}{' '}
      {reached.through.map((each, index) => (
        <Fragment key={each}>
          {index > 0 && ', '}
          <ReferenceLink id={each} names={data.names} />
        </Fragment>
      ))}
      : {reached.activities} {translate(reached.activities === 1 ? words.activity : words.activities, language)},{' '}
      {reached.data} {translate(words.data, language)}
    </p>
  );
}
