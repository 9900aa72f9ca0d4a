import { useFormContext, useWatch } from 'react-hook-form';
import { type AnyValues, text } from 'domain/core';
import { useText } from '#lib/language.ts';
import { useReferenceName } from '#register/form/reference-names.tsx';
import { useReveal } from '#register/form/reveal.tsx';
import { TextButton } from '#ui/text-button.tsx';
import css from '#features/activity/retention-overview.module.css';

const words = {
  where: text('Time limits are recorded for each category of data, under (c).'),
  empty: text('No data are recorded yet.'),
  none: text('No time limit yet'),
  unnamed: text('Unnamed category'),
};

interface Limit {
  readonly category: string | null | undefined;
  readonly retention: readonly string[] | null | undefined;
  readonly reason: string | null | undefined;
}

/** Letter (f) at a glance: which categories have a time limit, each a way to its field. */
export function RetentionOverview() {
  const t = useText();
  const nameOf = useReferenceName();
  const reveal = useReveal();
  const { control } = useFormContext();
  const limits: Limit[] = useWatch({
    control,
    name: 'data',
    compute: (rows: AnyValues[] | undefined) =>
      (rows ?? []).map(
        ({ category, retention, retentionNotPossible }) =>
          ({ category, retention, reason: retentionNotPossible }) as Limit,
      ),
  });
  const limitText = ({ retention, reason }: Limit) => retention?.map(nameOf).join(', ') || reason || t(words.none);
  return (
    <div>
      <p className={css['where']}>{t(words.where)}</p>
      {limits.length === 0 && <p>{t(words.empty)}</p>}
      <ul className={css['limits']}>
        {limits.map((limit, index) => (
          // A limit has no name of its own: it is its row's place that the button leads to.
          <li key={index}>
            <TextButton onClick={() => reveal(`data.${index}.retention`)}>
              {limit.category ? nameOf(limit.category) : t(words.unnamed)}
            </TextButton>
            <span data-missing={(!limit.retention?.length && !limit.reason) || undefined}>{limitText(limit)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
