import { IconQuote } from '@tabler/icons-react';
import { registers, type Remark, termOf } from 'domain/core';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { shortDate } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import type { ReadEntry } from '#register/entries.ts';
import css from '#register/sources.module.css';

// Every kind has the same remarks.
const { status: standing } = registers.activity.fields.remarks.fields;

const SourcesContext = createContext<ReadonlyMap<string, readonly Remark[]>>(new Map());

/** Gives everything beneath it the provenance remarks of an entry, by the place they speak of. */
export function Sources({ entry, children }: { entry: ReadEntry; children: ReactNode }) {
  const remarks = entry.values['remarks'] as Remark[] | undefined;
  const byPath = useMemo(() => Map.groupBy(remarks ?? [], ({ path = '' }) => path), [remarks]);
  return <SourcesContext value={byPath}>{children}</SourcesContext>;
}

/** What a reader must still look into stands out; what is settled stays quiet. */
const isOpen = ({ status }: Remark): boolean => status === 'inferred' || status === 'to-verify';

function Source({ remark }: { remark: Remark }) {
  const t = useText();
  const language = useLanguage();
  const status = remark.status && termOf(standing.of, remark.status);
  const origin = [remark.source, remark.by, remark.on && shortDate(remark.on, language)].filter(Boolean).join(' · ');
  return (
    <details className={css['source']}>
      <summary className={`${css['summary']} ${isOpen(remark) ? css['open'] : ''}`}>
        <IconQuote size={14} aria-hidden />
        {status ? t(status.label) : (remark.source ?? remark.note)}
      </summary>
      <div className={css['body']}>
        {remark.quote && <blockquote className={css['quote']}>{remark.quote}</blockquote>}
        {remark.note && <p>{remark.note}</p>}
        {origin && <p className={css['origin']}>{origin}</p>}
      </div>
    </details>
  );
}

/** Where the content of a place comes from, when the entry says. `path` is names and row ids joined by `/`. */
export function SourceOf({ path }: { path: string }) {
  const remarks = useContext(SourcesContext).get(path) ?? [];
  return remarks.map((remark) => <Source key={remark.id} remark={remark} />);
}
