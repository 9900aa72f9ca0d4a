import { useQuery } from '@tanstack/react-query';
import { IconDownload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { text } from 'domain/core';
import { useMemo, useRef, useState } from 'react';
import type { Accepted } from '#features/findings/accept-dialog.tsx';
import { AcceptedNote } from '#features/findings/accepted-note.tsx';
import { FindingGroups } from '#features/findings/finding-groups.tsx';
import css from '#features/findings/findings-screen.module.css';
import { alone, paramsOf, useFindingsState } from '#features/findings/findings-state.ts';
import { FindingsTable } from '#features/findings/findings-table.tsx';
import { FindingsTools } from '#features/findings/findings-tools.tsx';
import { NoFindings } from '#features/findings/no-findings.tsx';
import { PrintView } from '#features/findings/print-view.tsx';
import { SelectionBar } from '#features/findings/selection-bar.tsx';
import { useFindingRows } from '#features/findings/use-finding-rows.ts';
import { useSelection } from '#features/findings/use-selection.ts';
import { apiPath } from '#lib/api.ts';
import { useAsOf } from '#lib/as-of.ts';
import { formatNumber } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { useMayAtAll, useMayEverywhere } from '#lib/me.ts';
import { useSpreadsheet } from '#lib/spreadsheet.ts';
import { findingCountsQuery, type FindingState, type FindingParams } from '#register/findings/finding-queries.ts';
import { ButtonAnchor } from '#ui/button.tsx';
import { TabTitle } from '#ui/page.tsx';
import { LoadError } from '#ui/error-note.tsx';
import { useIsPhone } from '#ui/use-phone.ts';
import { useScrollRestoration } from '#ui/use-scroll-restoration.ts';
import { useRowKeys } from '#ui/use-row-keys.ts';
import { useRowWindow } from '#ui/use-row-window.ts';

const words = {
  title: text('Findings'),
  csv: text('Download CSV'),
  open: text('Open', { context: 'several' }),
  accepted: text('Accepted', { context: 'several' }),
  states: text('Open or accepted'),
};

/** Rows of one height, in pixels, for three lines; what was found and where stand one above the other on a phone. */
const useRowHeight = (): number => (useIsPhone() ? 160 : 70);

function StateTab({ state, current, count }: { state: FindingState; current: boolean; count: number | undefined }) {
  const t = useText();
  const language = useLanguage();
  return (
    <Link
      className={css['tab']}
      to="."
      search={(before: object) => ({ ...before, from: undefined, state: state === 'open' ? undefined : state })}
      replace
      resetScroll={false}
      aria-current={current ? 'page' : undefined}
      activeOptions={alone}
    >
      {t(words[state])} <span className={css['figure']}>{count !== undefined && formatNumber(count, language)}</span>
    </Link>
  );
}

function Download({ params }: { params: FindingParams }) {
  const t = useText();
  const lang = useLanguage();
  const profile = useSpreadsheet();
  if (!useMayAtAll('export')) return null;
  return (
    <ButtonAnchor href={apiPath('/exports/findings.csv', { ...params, profile, lang })} download>
      <IconDownload aria-hidden />
      <span className={css['wide']}>{t(words.csv)}</span>
    </ButtonAnchor>
  );
}

/** Everything that is found: grouped, narrowed, opened at the field, and accepted for a time. What it shows stands in its address. */
export function FindingsScreen() {
  const t = useText();
  const language = useLanguage();
  const asOf = useAsOf();
  const { state, change } = useFindingsState();
  const counted = useMemo(() => paramsOf(state, asOf), [state, asOf]);
  const params = useMemo(() => ({ ...counted, state: state.state }), [counted, state.state]);
  const rowHeight = useRowHeight();
  const [known, setKnown] = useState<number>();
  const view = useRowWindow(known ?? 0, rowHeight, state.from);
  const list = useFindingRows(params, view.near);
  if (list.total !== undefined && list.total !== known && !list.stale) setKnown(list.total);
  const { data: totals } = useQuery({
    ...findingCountsQuery('severity', counted, language),
    placeholderData: (before) => before,
  });
  useScrollRestoration(
    view,
    params,
    (row) => row !== state.from && change({ from: row > 0 ? String(row) : undefined }),
  );
  const mayAccept = useMayEverywhere('accept-findings') && asOf === undefined;
  const selection = useSelection(`${state.state} ${asOf}`);
  const [accepted, setAccepted] = useState<Accepted>();
  const search = useRef<HTMLInputElement>(null);
  const cursor = useRowKeys({
    view,
    count: list.total ?? 0,
    search,
    onMark: (row) => {
      const item = list.rows.get(row);
      if (mayAccept && item) selection.toggle(item);
    },
  });
  return (
    <div className={css['screen']}>
      <TabTitle>{t(words.title)}</TabTitle>
      <header className={css['head']}>
        <h1 tabIndex={-1}>{t(words.title)}</h1>
        <nav className={css['tabs']} aria-label={t(words.states)}>
          <StateTab state="open" current={state.state === 'open'} count={totals?.open} />
          <StateTab state="accepted" current={state.state === 'accepted'} count={totals?.accepted} />
        </nav>
        <div className={css['actions']}>
          <Download params={params} />
        </div>
      </header>
      <FindingsTools state={state} params={counted} search={search} onChange={change} />
      <PrintView list={list} />
      <div className={css['notes']}>
        <LoadError error={list.error} />
        {accepted && <AcceptedNote accepted={accepted} onClose={() => setAccepted(undefined)} />}
      </div>
      <div className={css['body']}>
        <FindingGroups state={state} params={counted} onChange={change} />
        {list.total === 0 ? (
          <NoFindings state={state} onChange={change} />
        ) : (
          <FindingsTable
            list={list}
            state={state.state}
            scroller={view.scroller}
            near={view.near}
            rowHeight={rowHeight}
            cursor={cursor}
            selection={mayAccept ? selection : undefined}
            onSelect={selection.toggle}
          />
        )}
      </div>
      <SelectionBar
        state={state.state}
        selection={selection}
        params={params}
        total={list.total ?? 0}
        onAccepted={setAccepted}
      />
    </div>
  );
}
