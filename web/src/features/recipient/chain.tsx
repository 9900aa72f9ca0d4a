import { text } from 'domain/core';
import { ChainLink } from '#features/recipient/chain-link.tsx';
import type { RecipientEntry } from '#features/recipient/recipient-entry.ts';
import { useText } from '#lib/language.ts';
import css from '#features/recipient/chain.module.css';

const words = {
  us: text('Our organisation'),
  ways: text('Ways the data come here'),
  alone: text('Nobody is recorded as having engaged it.'),
};

/** Every way from us through processors to this one, and on to those it engages, with their countries (Art. 28(2), (4)). */
export function Chain({ entry }: { entry: RecipientEntry }) {
  const t = useText();
  const ways = entry.derived.places.length > 0 ? entry.derived.places : [undefined];
  return (
    <div className={css['chain']}>
      {entry.derived.places.length === 0 && <p className={css['soft']}>{t(words.alone)}</p>}
      <ul className={css['ways']} aria-label={t(words.ways)}>
        {ways.map((place) => (
          <li key={place?.through.join(' ') ?? 'none'}>
            {place && <span className={css['us']}>{t(words.us)}</span>}
            <ChainPath ids={[...(place?.through ?? []), entry.id]} tier={place ? 1 : undefined} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A way through processors, each within the one that engaged it; the last with all those it engages. */
function ChainPath({ ids: [id = '', ...rest], tier }: { ids: readonly string[]; tier: number | undefined }) {
  if (rest.length === 0) return <ChainLink id={id} tier={tier} here open />;
  return (
    <ChainLink id={id} tier={tier}>
      <ChainPath ids={rest} tier={tier === undefined ? undefined : tier + 1} />
    </ChainLink>
  );
}
