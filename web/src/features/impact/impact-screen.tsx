import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { text } from 'domain/core';
import { useEffect, useEffectEvent, useId, useMemo, useState } from 'react';
import { ConcernedGroups } from '#features/impact/concerned-groups.tsx';
import type { AffectedRecord, Concerned, ImpactParams } from '#register/entries/impact-query.ts';
import css from '#features/impact/impact-screen.module.css';
import { paramsOf, useImpactState } from '#features/impact/impact-state.ts';
import { ImpactTable } from '#features/impact/impact-table.tsx';
import { RecordDialog } from '#features/impact/record-dialog.tsx';
import { Statement } from '#features/impact/statement.tsx';
import { TargetChoice } from '#features/impact/target-choice.tsx';
import { useImpactRows } from '#features/impact/use-impact-rows.ts';
import { apiPath } from '#lib/api.ts';
import { useAsOf } from '#lib/as-of.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { useMayAtAll } from '#lib/me.ts';
import { useSpreadsheet } from '#lib/spreadsheet.ts';
import type { Names } from '#register/entries/entry-queries.ts';
import { Button, ButtonAnchor } from '#ui/button.tsx';
import { Empty } from '#ui/empty.tsx';
import { Page } from '#ui/page.tsx';
import { LoadError } from '#ui/error-note.tsx';
import { useIsPhone } from '#ui/use-phone.ts';
import { useRowKeys } from '#ui/use-row-keys.ts';
import { useRowWindow } from '#ui/use-row-window.ts';
import { Waiting } from '#ui/waiting.tsx';

const words = {
  title: text('What is affected'),
  lead: text(
    'Before a processor is changed, a country loses its standing or somebody leaves: which records, data and people depend on it, also through chains of processors and systems.',
  ),
  csv: text('Download CSV'),
  print: text('Print'),
  choose: text('Nothing is chosen yet'),
  chooseWhat: text('Choose above what changes, and everything that depends on it is shown here.'),
  none: text('No record is affected'),
  noneWhat: text('No live record depends on it, directly or through others.'),
  noneUsed: text('What stands above depends on it, but no live record uses it.'),
  records: text('Records'),
};

/** Rows of one height, in pixels: the cells stand one above the other on a phone. */
const useRowHeight = (): number => (useIsPhone() ? 142 : 58);

interface ActionsProps {
  readonly params: ImpactParams;
  readonly printing: boolean;
  readonly onPrint: () => void;
}

function Actions({ params, printing, onPrint }: ActionsProps) {
  const t = useText();
  const lang = useLanguage();
  const profile = useSpreadsheet();
  return (
    <>
      <Button onClick={onPrint} disabled={printing}>
        <IconPrinter aria-hidden />
        {t(words.print)}
      </Button>
      {useMayAtAll('export') && (
        <ButtonAnchor href={apiPath('/exports/impact.csv', { ...params, profile, lang })} download>
          <IconDownload aria-hidden />
          {t(words.csv)}
        </ButtonAnchor>
      )}
    </>
  );
}

/** Nothing to show in the table: nothing is asked yet, or nothing is used. */
function Nothing({ concerned }: { concerned: Concerned | undefined }) {
  const t = useText();
  if (!concerned) return <Empty title={t(words.choose)} what={t(words.chooseWhat)} />;
  return <Empty title={t(words.none)} what={t(concerned.through.length > 0 ? words.noneUsed : words.noneWhat)} />;
}

/** `/` goes to what is asked about. */
const inputWith = (id: string) => ({
  get current(): HTMLInputElement | null {
    return document.getElementById(id) as HTMLInputElement | null;
  },
});

/** Prints once every record is there, not only those one has scrolled past. */
function usePrintWhen(ready: boolean, done: () => void): void {
  const print = useEffectEvent(() => {
    window.print();
    done();
  });
  useEffect(() => {
    if (!ready) return;
    // Printing renders at once what is on paper, which cannot be done while effects run.
    const timer = setTimeout(print);
    return () => clearTimeout(timer);
  }, [ready]);
}

/** What is affected if something changes: one sentence, who and what is concerned, and every record. What it asks stands in its address. */
export function ImpactScreen() {
  const t = useText();
  const asOf = useAsOf();
  const inputId = useId();
  const { state, ask, askBy } = useImpactState();
  const { target } = state;
  const params = useMemo(() => target && { ...paramsOf(target), ...(asOf && { as_of: asOf }) }, [target, asOf]);
  const rowHeight = useRowHeight();
  const [known, setKnown] = useState(0);
  const view = useRowWindow(known, rowHeight, 0);
  const [all, setAll] = useState(false);
  const list = useImpactRows(params, all ? { first: 0, last: known } : view.near);
  const { concerned, stale } = list;
  if (concerned && concerned.total !== known && !stale) setKnown(concerned.total);
  usePrintWhen(all && list.come, () => setAll(false));
  const search = useMemo(() => inputWith(inputId), [inputId]);
  const cursor = useRowKeys({ view, count: known, search });
  const [detailed, setDetailed] = useState<AffectedRecord>();
  const title = stale ? undefined : concerned?.title;
  const names: Names = useMemo(
    () => (target?.by === 'entry' && title ? { ...list.names, [target.id]: title } : list.names),
    [list.names, target, title],
  );
  return (
    <Page
      title={t(words.title)}
      lead={!target && t(words.lead)}
      actions={params && concerned && <Actions params={params} printing={all} onPrint={() => setAll(true)} />}
    >
      <TargetChoice state={state} inputId={inputId} title={title} onAsk={ask} onAskBy={askBy} />
      <LoadError error={list.error} />
      <div className={css['said']} aria-live="polite" aria-busy={stale}>
        {target && concerned && <Statement target={target} concerned={concerned} />}
      </div>
      {concerned && <ConcernedGroups concerned={concerned} names={names} />}
      {!list.error && !stale && !concerned?.total && <Nothing concerned={concerned} />}
      {target && concerned && concerned.total > 0 && (
        <section>
          <h2 className={css['records']}>{t(words.records)}</h2>
          <ImpactTable
            list={list}
            target={target}
            names={names}
            scroller={view.scroller}
            near={view.near}
            rowHeight={rowHeight}
            cursor={cursor}
            onDetails={setDetailed}
          />
        </section>
      )}
      {stale && !concerned && <Waiting />}
      {detailed && (
        <RecordDialog item={detailed} target={target} names={names} onClose={() => setDetailed(undefined)} />
      )}
    </Page>
  );
}
