import { useQueries } from '@tanstack/react-query';
import type { EntryValues } from 'domain/core';
import { useLanguage } from '#lib/language.ts';
import { layoutOf, type Section } from 'domain/layout';
import { controllerFindingsQuery } from '#register/entries/answered-queries.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import type { FindingItem } from '#register/findings/finding-queries.ts';
import { sectionOfFinding } from '#register/findings/section-of-finding.ts';

type Content = Pick<ReadEntry, 'kind' | 'values'>;

/** Those whose content is part of the record an entry is: who keeps it, and the controllers it acts for. */
function controllersOf({ kind, values }: Content): string[] {
  if (kind !== 'activity' && kind !== 'processor-record') return [];
  const { organisation, engagements = [] }: EntryValues<'processor-record'> = values;
  return [...new Set([...(organisation ? [organisation] : []), ...engagements.flatMap(({ client }) => client ?? [])])];
}

const none: readonly FindingItem[] = [];

/** What makes a record incomplete in those who keep it, by its content as it is being written. */
export function useControllerFindings(content: Content): readonly FindingItem[] {
  const language = useLanguage();
  return useQueries({
    queries: controllersOf(content).map((id) => controllerFindingsQuery(id, language)),
    combine: (answers) => {
      const items = answers.flatMap(({ data }) => data ?? none);
      return items.length > 0 ? items : none;
    },
  });
}

/** Every finding with the section of the page it stands in. */
export function bySection(
  entry: ReadEntry,
  items: readonly FindingItem[],
): ReadonlyMap<Section | undefined, readonly FindingItem[]> {
  const { sections } = layoutOf(entry.kind);
  return Map.groupBy(items, (item) => sectionOfFinding(entry.kind, sections, item).section);
}
