import { registerOf, text } from 'domain/core';
import type { ActivityEntry } from '#features/activity/activity-entry.ts';
import { Controller } from '#features/activity/controller.tsx';
import { DataAndPeople } from '#features/activity/data-and-people.tsx';
import { Disclosures } from '#features/activity/disclosures.tsx';
import { Flags } from '#features/activity/flags.tsx';
import { Flow } from '#features/activity/flow.tsx';
import { InheritedTransfers } from '#features/activity/inherited-transfers.tsx';
import { Lawfulness } from '#features/activity/lawfulness.tsx';
import { Purposes } from '#features/activity/purposes.tsx';
import { TimeLimits } from '#features/activity/time-limits.tsx';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { useFindingsOnPage } from '#register/findings/page-findings.tsx';
import { Letter, Letters } from '#register/page/letter.tsx';
import { Security } from '#register/page/security.tsx';
import { Transfers } from '#register/page/transfers.tsx';
import { RecordedFields } from '#register/values/recorded-fields.tsx';

const { fields } = registerOf.activity;

const titles = {
  a: text('Controller'),
  b: text('Purposes'),
  c: text('Data subjects and personal data'),
  d: text('Recipients'),
  e: text('Transfers to third countries'),
  f: text('Time limits for erasure'),
  g: text('Security measures'),
  lawfulness: text('Lawfulness'),
  information: text('Information to data subjects'),
  assessments: text('Automated decisions, risk and assessments'),
  about: text('About this activity'),
};

const information = ['notices', 'trackers', 'contactChannels'];
const assessments = ['automatedDecision', 'profiling', 'automatedProcessing', 'highRiskCriteria', 'largeScale', 'dpia'];
const about = [
  'unit',
  'owners',
  'lifecycle',
  'contingency',
  'start',
  'end',
  'replacedBy',
  'operations',
  'dataSubjectCount',
  'occasional',
  'nextReview',
];

const found = {
  a: { concerns: ['parties'], lettered: true },
  b: { concerns: ['purposes'], lettered: true },
  c: { concerns: ['data'], lettered: true },
  d: { concerns: ['recipients', 'processors'], lettered: true },
  e: { concerns: ['transfers'], lettered: true },
  f: { concerns: ['retention'], lettered: true },
  g: { concerns: ['security'], lettered: true },
  lawfulness: { concerns: ['lawfulness'] },
  information: { concerns: ['information'] },
  assessments: { concerns: ['assessments'] },
  about: { concerns: ['upkeep', 'processing'] },
} as const;

/** An activity in the order of Art. 30(1): the letters (a) to (g), then what neighbouring duties ask. */
export function ActivityPage({ entry: read }: { entry: ReadEntry }) {
  const entry = read as ActivityEntry;
  const { values, names } = entry;
  const { beside, line, rest } = useFindingsOnPage(entry, found);
  return (
    <Letters>
      <Flags entry={entry} />
      {line}
      {rest}
      <Flow entry={entry} />
      <Letter beside={beside('a')} entry={entry} letter="a" title={titles.a} cites={['30(1)(a)']} field="organisation">
        <Controller entry={entry} />
      </Letter>
      <Letter beside={beside('b')} entry={entry} letter="b" title={titles.b} cites={['30(1)(b)']} field="purposes">
        <Purposes entry={entry} />
      </Letter>
      <Letter beside={beside('c')} entry={entry} letter="c" title={titles.c} cites={['30(1)(c)']} field="data">
        <DataAndPeople entry={entry} />
      </Letter>
      <Letter
        beside={beside('d')}
        entry={entry}
        letter="d"
        title={titles.d}
        cites={['30(1)(d)']}
        field="disclosuresMade"
      >
        <Disclosures entry={entry} />
      </Letter>
      <Letter beside={beside('e')} entry={entry} letter="e" title={titles.e} cites={['30(1)(e)']} field="transfersMade">
        <Transfers entry={entry} made={fields.transfersMade} field={fields.transfers}>
          {entry.derived.effective.transfers.length > 0 && <InheritedTransfers entry={entry} />}
        </Transfers>
      </Letter>
      <Letter beside={beside('f')} entry={entry} letter="f" title={titles.f} cites={['30(1)(f)']} field="data">
        <TimeLimits entry={entry} />
      </Letter>
      <Letter
        beside={beside('g')}
        entry={entry}
        letter="g"
        title={titles.g}
        cites={['30(1)(g)', '32(1)']}
        field="security"
      >
        <Security
          entry={entry}
          field={fields.security}
          systems={fields.systems}
          inherited={entry.derived.effective.securityMeasures.filter((stated) => stated.from !== undefined)}
        />
      </Letter>
      <Letter
        beside={beside('lawfulness')}
        entry={entry}
        title={titles.lawfulness}
        cites={['6', '9', '10']}
        field="purposes"
      >
        <Lawfulness entry={entry} />
      </Letter>
      <Letter
        beside={beside('information')}
        entry={entry}
        title={titles.information}
        cites={['13', '14']}
        field="notices"
      >
        <RecordedFields fields={fields} values={values} names={names} only={information} />
      </Letter>
      <Letter
        beside={beside('assessments')}
        entry={entry}
        title={titles.assessments}
        cites={['22', '35']}
        field="automatedDecision"
      >
        <RecordedFields fields={fields} values={values} names={names} only={assessments} />
      </Letter>
      <Letter beside={beside('about')} entry={entry} title={titles.about} field="name">
        <RecordedFields fields={fields} values={values} names={names} only={about} />
      </Letter>
    </Letters>
  );
}
