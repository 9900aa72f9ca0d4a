import { text } from 'domain/core';
import { Counts } from '#features/overview/counts.tsx';
import { NextSteps } from '#features/overview/next-steps.tsx';
import css from '#features/overview/overview-screen.module.css';
import { RecentChanges } from '#features/overview/recent-changes.tsx';
import { ReviewsDue } from '#features/overview/reviews-due.tsx';
import { useCounts } from '#features/overview/use-counts.ts';
import { useText } from '#lib/language.ts';
import { Page } from '#ui/page.tsx';
import { LoadTrouble } from '#ui/trouble.tsx';

const words = {
  title: text('Overview', 'Oversikt'),
  lead: text('What this register holds, and what to do next.', 'Hva protokollen inneholder, og hva du bør gjøre nå.'),
};

/** The first screen of the day. */
export function OverviewScreen() {
  const t = useText();
  const { counts, error } = useCounts();
  return (
    <Page title={t(words.title)} lead={t(words.lead)}>
      <LoadTrouble error={error} />
      <div className={css['columns']}>
        <div className={css['stack']}>
          <NextSteps counts={counts} />
          <Counts counts={counts} />
        </div>
        <div className={css['stack']}>
          <ReviewsDue />
          <RecentChanges />
        </div>
      </div>
    </Page>
  );
}
