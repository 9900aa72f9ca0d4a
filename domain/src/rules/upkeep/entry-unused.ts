import type { Entry } from '#entries/register.ts';
import { text } from '#language/text.ts';
import { kindsWith, registers } from '#registers/registers.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { holdsReference } from '#rules/facts/texts.ts';

/** A processor in a chain needs no other reference. */
const isEngaged = ({ stored }: EvaluatedEntry): boolean =>
  stored.kind === 'recipient' && ((stored as Entry<'recipient'>).values.engagedBy?.length ?? 0) > 0;

function isUsed({ id, context }: EvaluatedEntry): boolean {
  for (const user of context.possibleUsers(id))
    if (!registers[user.stored.kind].annotation && user.id !== id && holdsReference(user.stored, id)) return true;
  return false;
}

export const entryUnused = defineRule({
  id: 'entry-unused',
  severity: 'recommended',
  cites: ['5(2)'],
  title: text('Entry nothing refers to'),
  message: text('Nothing in the register refers to this entry.'),
  fix: text('Refer to it where it belongs, or archive it.'),
  checks: [
    checkOn(
      kindsWith('catalogue'),
      (entry, report) => {
        if (!isEngaged(entry) && !isUsed(entry)) report('');
      },
      { needsFullRegister: true },
    ),
  ],
});
