import { titleOf } from '#entries/title.ts';
import { eachPossibleReference } from '#entries/uses.ts';
import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { acronymsIn, isAcronym, spellsOut } from '#rules/facts/acronyms.ts';

/** Whether the names of what an entry refers to explain an acronym, or its own texts spell it out. */
function isExplained({ stored, context }: EvaluatedEntry, acronym: string): boolean {
  let explained = false;
  const word = new RegExp(String.raw`(?<!\p{L})${acronym}(?!\p{L})`, 'u');
  eachPossibleReference(stored.values, (id) => {
    const other = explained ? undefined : context.entryById(id)?.stored;
    if (!other) return;
    const title = titleOf(other.kind, other.id, other.values);
    explained = word.test(title) || spellsOut(title, acronym);
  });
  if (explained) return true;
  const said = JSON.stringify(stored.values);
  return spellsOut(said, acronym) || new RegExp(String.raw`\(${acronym}\)|${acronym} ?[(:=–]`, 'u').test(said);
}

const unexplained = (entry: EvaluatedEntry, acronyms: readonly string[]): string | undefined =>
  acronyms.find((acronym) => !isExplained(entry, acronym));

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
      for (const { id, text: said } of activity.values.purposes ?? []) {
        const acronym = said && unexplained(activity, acronymsIn(activity.context, said));
        if (acronym) report(`purposes/${id}/text`, { acronym });
      }
    }),
    checkOn('recipient', (recipient, report) => {
      const { name = '', isCategory } = recipient.values;
      const acronyms = isCategory ? acronymsIn(recipient.context, name) : isBareAcronym(recipient) ? [name] : [];
      const acronym = unexplained(recipient, acronyms);
      if (acronym) report('name', { acronym });
    }),
  ],
});
