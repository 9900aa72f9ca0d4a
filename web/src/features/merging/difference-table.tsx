import { text } from 'domain/core';
import css from '#features/merging/merge-screen.module.css';
import type { Brief, SaidDifferently } from '#features/merging/merging.ts';
import { useText } from '#lib/language.ts';

const words = {
  field: text('Field', 'Felt'),
  stays: text('stays', 'blir stående'),
  gives: text('not taken over', 'tas ikke over'),
  nothing: text('Nothing', 'Ingenting'),
};

interface DifferenceTableProps {
  readonly differences: readonly SaidDifferently[];
  readonly into: Brief;
  readonly from: Brief;
}

/** What both say, side by side, where it is not the same. */
export function DifferenceTable({ differences, into, from }: DifferenceTableProps) {
  const t = useText();
  return (
    <table className={css['table']}>
      <thead>
        <tr>
          <th scope="col">{t(words.field)}</th>
          <th scope="col">
            {into.id} ({t(words.stays)})
          </th>
          <th scope="col">
            {from.id} ({t(words.gives)})
          </th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ path, label, stays, gives }) => (
          <tr key={path}>
            <th scope="row">{label}</th>
            <td data-side={`${into.id} (${t(words.stays)})`}>
              {stays || <span className={css['soft']}>{t(words.nothing)}</span>}
            </td>
            <td data-side={`${from.id} (${t(words.gives)})`}>{gives}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
