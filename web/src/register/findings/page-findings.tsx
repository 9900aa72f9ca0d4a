import { useQueries } from '@tanstack/react-query';
import { useLanguage } from '#lib/language.ts';
import { layoutOf, type Section } from 'domain/layout';
import { partsOfRecord } from 'domain/rules';
import { partFindingsQuery } from '#register/entries/answered-queries.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import type { FindingItem } from '#register/findings/finding-queries.ts';
import { sectionOfFinding } from '#register/findings/section-of-finding.ts';

type Content = Pick<ReadEntry, 'kind' | 'values'>;

const none: readonly FindingItem[] = [];

/** What makes a record incomplete in its parts, by its content as it is being written. */
export function usePartFindings({ kind, values }: Content): readonly FindingItem[] {
  const language = useLanguage();
  return useQueries({
    queries: partsOfRecord({ kind, id: '', values })
      .slice(1)
      .map((id) => partFindingsQuery(id, language)),
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
