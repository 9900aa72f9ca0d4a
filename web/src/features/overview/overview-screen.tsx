import { text } from 'domain/core';
import { Counts } from '#features/overview/counts.tsx';
import { LetterBars } from '#features/overview/letter-bars.tsx';
import { NextSteps } from '#features/overview/next-steps.tsx';
import { useOverview } from '#features/overview/overview-query.ts';
import css from '#features/overview/overview-screen.module.css';
import { RecentChanges } from '#features/overview/recent-changes.tsx';
import { UnsavedDrafts } from '#features/overview/unsaved-drafts.tsx';
import { WorkList } from '#features/overview/work-list.tsx';
import { useAsOf } from '#lib/as-of.ts';
import { useText } from '#lib/language.ts';
import { useMayAtAll } from '#lib/me.ts';
import { countByKind, type CountByKind } from '#register/entries/counts.ts';
import { EmptyRegister } from '#register/entries/empty-register.tsx';
import { Page } from '#ui/page.tsx';
import { LoadError } from '#ui/error-note.tsx';

const words = {
  title: text('Overview'),
  lead: text('What this register holds, and what to do next.'),
};

/** The first screen of the day. */
export function OverviewScreen() {
  const t = useText();
  const { data, error } = useOverview();
  const counts: CountByKind = data ? countByKind(data.counts) : {};
  const hasRecords = Object.values(counts).some((count) => count > 0);
  const isEmpty = data !== undefined && !hasRecords;
  const asOf = useAsOf();
  const mayBegin = useMayAtAll('create') && asOf === undefined;
  return (
    <Page title={t(words.title)} lead={t(words.lead)}>
      <LoadError error={error ?? undefined} />
      <div className={css['columns']}>
        <div className={css['stack']}>
          <UnsavedDrafts />
          <NextSteps counts={counts} />
          {isEmpty && !mayBegin && <EmptyRegister />}
          {hasRecords && <WorkList />}
        </div>
        <div className={css['stack']}>
          <LetterBars />
          <RecentChanges />
        </div>
      </div>
      <Counts counts={counts} />
    </Page>
  );
}
