import { Link } from '@tanstack/react-router';
import { type Kind, recordKinds, registers, text } from 'domain/core';
import css from '#features/overview/overview-screen.module.css';
import { formatNumber } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { listParams } from '#lib/paths.ts';
import type { CountByKind } from '#register/entries/counts.ts';

const words = { title: text('The register') };

const main = recordKinds.filter((kind) => registers[kind].record);
const rest = recordKinds.filter((kind) => !main.includes(kind));

function useFormattedCount(count: number | undefined): string {
  const language = useLanguage();
  return count === undefined ? '–' : formatNumber(count, language);
}

function KindCount({ kind, count }: { kind: Kind; count: number | undefined }) {
  const t = useText();
  return (
    <Link className={css['big']} to="/$plural" params={listParams(kind)} search={{}}>
      <span className={css['figure']}>{useFormattedCount(count)}</span>
      {t(registers[kind].plural)}
    </Link>
  );
}

function Entry({ kind, count }: { kind: Kind; count: number | undefined }) {
  const t = useText();
  return (
    <li>
      <Link className={css['entry']} to="/$plural" params={listParams(kind)} search={{}}>
        {t(registers[kind].plural)}
        <span className={`${css['number']} ${count === 0 ? css['none'] : ''}`}>{useFormattedCount(count)}</span>
      </Link>
    </li>
  );
}

/** How much of everything there is; each figure leads to its list. */
export function Counts({ counts }: { counts: CountByKind }) {
  const t = useText();
  // Before anything is recorded, what to do says it all.
  if (Object.values(counts).every((count) => count === 0)) return null;
  return (
    <section className={css['section']}>
      <h2>{t(words.title)}</h2>
      <div className={css['main']}>
        {main.map((kind) => (
          <KindCount key={kind} kind={kind} count={counts[kind]} />
        ))}
      </div>
      <ul className={css['ledger']}>
        {rest.map((kind) => (
          <Entry key={kind} kind={kind} count={counts[kind]} />
        ))}
      </ul>
    </section>
  );
}
