import type { ComponentType, ReactNode } from 'react';
import { registers } from 'domain/core';
import { isLead, layoutOf, type Section } from 'domain/layout';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { FindingLines } from '#register/findings/finding-lines.tsx';
import { LetterStrip } from '#register/findings/letter-strip.tsx';
import { bySection } from '#register/findings/page-findings.tsx';
import { Lead } from '#register/page/lead.tsx';
import css from '#register/page/page-section.module.css';
import { PageSection } from '#register/page/page-section.tsx';
import { RecordedFields } from '#register/values/recorded-fields.tsx';

export interface PartProps {
  readonly entry: ReadEntry;
  readonly section: Section;
}

/** What shows the parts a layout names; a section without one shows its fields one after the other. */
export type PageParts = Readonly<Record<string, ComponentType<PartProps>>>;

interface EntrySectionsProps {
  readonly entry: ReadEntry;
  readonly parts?: PageParts;
  /** What stands below the last section. */
  readonly below?: ReactNode;
}

/** The sections of an entry in the order of its kind's layout, each with what is found about it. */
export function EntrySections({ entry, parts = {}, below }: EntrySectionsProps) {
  const { sections } = layoutOf(entry.kind);
  const items = entry.page?.findings;
  const found = bySection(entry, items ?? []);
  const { title } = registers[entry.kind];
  return (
    <>
      <LetterStrip entry={entry} items={items} />
      {sections
        .filter((section) => isLead(entry.kind, section))
        .map((section) => (
          <div key={section.id} className={css['lead']}>
            <Lead entry={entry} fields={section.fields.filter((name) => name !== title)} />
            <LeadFindings entry={entry} items={found.get(section)} />
          </div>
        ))}
      <div className={css['sections']}>
        {sections
          .filter((section) => !isLead(entry.kind, section))
          .map((section) => (
            <PageSection key={section.id} entry={entry} section={section} findings={found.get(section) ?? []}>
              <Part entry={entry} section={section} parts={parts} />
            </PageSection>
          ))}
      </div>
      {below}
    </>
  );
}

const LeadFindings = ({
  entry,
  items,
}: Pick<EntrySectionsProps, 'entry'> & { items: Parameters<typeof FindingLines>[0]['items'] | undefined }) =>
  items ? <FindingLines entry={entry} items={items} /> : null;

function Part({ entry, section, parts }: PartProps & { parts: PageParts }) {
  const ByHand = section.part === undefined ? undefined : parts[section.part];
  if (ByHand) return <ByHand entry={entry} section={section} />;
  const { fields, title } = registers[entry.kind];
  const shown = section.fields.filter((name) => name !== title);
  return <RecordedFields fields={fields} values={entry.values} names={entry.names} only={shown} />;
}
