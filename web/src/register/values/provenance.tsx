import { IconQuote } from '@tabler/icons-react';
import { registers, type Remark, termOf } from 'domain/core';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { formatShortDate } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import css from '#register/values/provenance.module.css';

// Every kind has the same remarks.
const { status: statusField } = registers.activity.fields.remarks.fields;

const ProvenanceContext = createContext<ReadonlyMap<string, readonly Remark[]>>(new Map());

/** Provides the provenance remarks of an entry by the path they are about. */
export function ProvenanceProvider({ entry, children }: { entry: ReadEntry; children: ReactNode }) {
  const remarks = entry.values['remarks'] as Remark[] | undefined;
  const byPath = useMemo(() => Map.groupBy(remarks ?? [], ({ path = '' }) => path), [remarks]);
  return <ProvenanceContext value={byPath}>{children}</ProvenanceContext>;
}

/** What a reader must still look into stands out; what is settled stays quiet. */
const isOpen = ({ status }: Remark): boolean => status === 'inferred' || status === 'to-verify';

function RemarkNote({ remark }: { remark: Remark }) {
  const t = useText();
  const language = useLanguage();
  const status = remark.status && termOf(statusField.of, remark.status);
  const origin = [remark.source, remark.by, remark.on && formatShortDate(remark.on, language)]
    .filter(Boolean)
    .join(' · ');
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
export function ProvenanceOf({ path }: { path: string }) {
  const remarks = useContext(ProvenanceContext).get(path) ?? [];
  return remarks.map((remark) => <RemarkNote key={remark.id} remark={remark} />);
}
