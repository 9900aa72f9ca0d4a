import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { countryName, isEea, text, translate } from 'domain/core';
import { countriesOf } from '#features/recipient/recipient-entry.ts';
import { useAsOf } from '#lib/as-of.ts';
import { useLanguage } from '#lib/language.ts';
import { entryQuery, whereUsedQuery } from '#register/entries/entry-queries.ts';
import { ReferenceLink } from '#register/values/leaf-value.tsx';
import css from '#features/recipient/chain.module.css';

const words = {
  tier: text('Tier'),
  outside: text('outside the EEA'),
  nowhere: text('no country recorded'),
};

/** Deeper chains are cut; a cycle, which the API refuses, would end here too. */
const maxDepth = 6;

interface ChainLinkProps {
  readonly id: string;
  readonly tier: number | undefined;
  /** The recipient whose page this is. */
  readonly here?: boolean;
  /** Whether those it engages are shown beneath it. */
  readonly open?: boolean;
  readonly depth?: number;
  readonly children?: ReactNode;
}

/** One processor of a chain with its countries, and those it engages beneath it. */
export function ChainLink({ id, tier, here, open, depth = 0, children }: ChainLinkProps) {
  const language = useLanguage();
  const asOf = useAsOf();
  const { data: entry } = useQuery(entryQuery(id, asOf));
  const { data: uses } = useQuery({ ...whereUsedQuery(id, language), enabled: open === true });
  const engaged = (uses?.items ?? []).filter(
    ({ kind, path, archived }) => kind === 'recipient' && /^\/?engagedBy\//.test(path) && !archived,
  );
  return (
    <div className={css['link']}>
      <p className={css['party']} data-here={here || undefined}>
        {tier !== undefined && (
          <span className={css['tier']}>
            {translate(words.tier, language)} {tier}
          </span>
        )}
        {here ? (
          <strong>{entry?.title ?? id}</strong>
        ) : (
          <ReferenceLink id={id} names={entry ? { [id]: entry.title } : {}} />
        )}
        {entry && <Countries codes={countriesOf(entry)} />}
      </p>
      {children}
      {open && depth < maxDepth && engaged.length > 0 && (
        <ul className={css['engaged']}>
          {engaged.map((use) => (
            <li key={use.id}>
              <ChainLink id={use.id} tier={tier === undefined ? undefined : tier + 1} open depth={depth + 1} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Countries({ codes }: { codes: readonly string[] }) {
  const language = useLanguage();
  if (codes.length === 0) return <span className={css['soft']}>{translate(words.nowhere, language)}</span>;
  return (
    <span className={css['countries']}>
      {codes.map((code) => (
        <span key={code} data-outside={!isEea(code) || undefined}>
          {countryName(code, language)}
          {!isEea(code) && ` (${translate(words.outside, language)})`}
        </span>
      ))}
    </span>
  );
}
