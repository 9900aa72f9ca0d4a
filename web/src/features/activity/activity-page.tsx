import type { ComponentType } from 'react';
import { registerOf } from 'domain/core';
import type { ActivityEntry, ActivityPartProps } from '#features/activity/activity-entry.ts';
import { Controller } from '#features/activity/controller.tsx';
import { DataAndPeople } from '#features/activity/data-and-people.tsx';
import { DataFlow } from '#features/activity/data-flow.tsx';
import { Disclosures } from '#features/activity/disclosures.tsx';
import { InheritedTransfers } from '#features/activity/inherited-transfers.tsx';
import { Purposes } from '#features/activity/purposes.tsx';
import { partiesOutside, ReachOutside } from '#features/activity/reach-outside.tsx';
import { TimeLimits } from '#features/activity/time-limits.tsx';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { EntrySections, type PageParts, type PartProps } from '#register/page/entry-sections.tsx';
import { Security } from '#register/page/security.tsx';
import { Transfers } from '#register/page/transfers.tsx';

const { fields } = registerOf.activity;

const ofActivity =
  (Part: ComponentType<ActivityPartProps>) =>
  ({ entry }: PartProps) => <Part entry={entry as ActivityEntry} />;

const ActivityTransfers = ({ entry }: ActivityPartProps) => (
  <Transfers entry={entry} made={fields.transfersMade} field={fields.transfers}>
    {(entry.derived.effective.transfers.length > 0 || partiesOutside(entry).length > 0) && (
      <>
        <InheritedTransfers entry={entry} />
        <ReachOutside entry={entry} />
      </>
    )}
  </Transfers>
);

const ActivitySecurity = ({ entry }: ActivityPartProps) => (
  <Security
    entry={entry}
    field={fields.security}
    systems={fields.systems}
    inherited={entry.derived.effective.securityMeasures.filter((stated) => stated.from !== undefined)}
  />
);

const parts: PageParts = {
  controller: ofActivity(Controller),
  purposes: ofActivity(Purposes),
  'data-and-people': ofActivity(DataAndPeople),
  disclosures: ofActivity(Disclosures),
  transfers: ofActivity(ActivityTransfers),
  'time-limits': ofActivity(TimeLimits),
  security: ofActivity(ActivitySecurity),
};

/** An activity in the order of Art. 30(1): the letters (a) to (g), then what neighbouring duties ask. */
export const ActivityPage = ({ entry }: { entry: ReadEntry }) => (
  <EntrySections entry={entry} parts={parts} below={<DataFlow entry={entry as ActivityEntry} />} />
);
