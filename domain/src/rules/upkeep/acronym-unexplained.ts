import { titleOf } from '#entries/title.ts';
import { eachPossibleReference } from '#entries/uses.ts';
import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { acronymsIn, addExplainedByText, addExplainedByTitle, isAcronym } from '#rules/facts/acronyms.ts';

/** The acronyms that neither the names of what an entry refers to nor its own texts explain, all of them looked for at once. */
function unexplained({ stored, context }: EvaluatedEntry, acronyms: Iterable<string>): ReadonlySet<string> {
  const wanted = new Set(acronyms);
  if (wanted.size === 0) return wanted;
  const explained = new Set<string>();
  const ids = new Set<string>();
  eachPossibleReference(stored.values, (id) => ids.add(id));
  for (const id of ids) {
    const other = context.entryById(id)?.stored;
    if (other) addExplainedByTitle(titleOf(other.kind, other.id, other.values), wanted, explained);
  }
  if (explained.size < wanted.size) addExplainedByText(JSON.stringify(stored.values), wanted, explained);
  return new Set([...wanted].filter((acronym) => !explained.has(acronym)));
}

/** A party whose whole name is an acronym, and nothing beside it that says who that is. */
const isBareAcronym = ({ values, context }: EvaluatedEntry<'recipient'>): boolean =>
  isAcronym(context, values.name ?? '') &&
  !(values.legalName ?? values.tradeNames ?? values.registration ?? values.website ?? values.address ?? values.service);

export const acronymUnexplained = defineRule({
  id: 'acronym-unexplained',
  severity: 'recommended',
  cites: ['30(4)', 'DPC guidance 2023'],
  title: text('Acronym not spelled out'),
  message: text('An authority cannot know what “{acronym}” stands for.'),
  fix: text('Spell it out once.'),
  checks: [
    checkOn('activity', (activity, report) => {
      const purposes = (activity.values.purposes ?? []).map(({ id, text: said = '' }) => ({
        id,
        acronyms: acronymsIn(activity.context, said),
      }));
      const left = unexplained(
        activity,
        purposes.flatMap(({ acronyms }) => acronyms),
      );
      for (const { id, acronyms } of left.size > 0 ? purposes : []) {
        const acronym = acronyms.find((one) => left.has(one));
        if (acronym) report(`purposes/${id}/text`, { acronym });
      }
    }),
    checkOn('recipient', (recipient, report) => {
      const { name = '', isCategory } = recipient.values;
      const acronyms = isCategory ? acronymsIn(recipient.context, name) : isBareAcronym(recipient) ? [name] : [];
      const [acronym] = unexplained(recipient, acronyms);
      if (acronym) report('name', { acronym });
    }),
  ],
});
