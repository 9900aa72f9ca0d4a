import { series, type Text, text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { proceduresOf, type Right, rightsOf, rightsUnder } from '#rules/facts/notice.ts';
import { dataSubjectRights } from '#vocabulary/compliance.ts';
import { termOf } from '#vocabulary/vocabulary.ts';

/** The rights of Art. 15 to 18, 20 and 21 that every notice has to mention; rectification has a rule of its own. */
const rightsOfAll = ['access', 'erasure', 'restriction', 'portability', 'objection'] as const satisfies Right[];

const named = (rights: readonly Right[]): Text => {
  const labels = rights.flatMap((right) => termOf(dataSubjectRights, right)?.label ?? []);
  return series(labels, { between: ', ', small: true });
};

const lackingIn = (rights: ReadonlySet<Right>): Right[] => rightsOfAll.filter((right) => !rights.has(right));

/** Whether a notice of the organisation itself states the rights. */
function hasNotice({ id, context }: EvaluatedEntry<'organisation'>): boolean {
  for (const { values } of context.possibleUsers(id, 'notice')) if (values.organisation === id) return true;
  return false;
}

export const rightsIncomplete = defineRule({
  id: 'rights-incomplete',
  severity: 'required',
  cites: ['13(2)(b)', '12(2)'],
  title: text('Not all rights recorded'),
  message: text(
    'People must be told of all their rights, and be able to use them. Neither a notice nor a procedure has: {rights}.',
  ),
  fix: text('Tell of these rights in the notice, and record how each is met.'),
  checks: [
    checkOn(
      'notice',
      (notice, report) => {
        const lacking = lackingIn(notice.fact(rightsUnder));
        if (lacking.length > 0) report('rights', { rights: named(lacking) });
      },
      { needsFullRegister: true },
    ),
    checkOn(
      'organisation',
      (organisation, report) => {
        // Where a notice states the rights, the notice is to be mended.
        if (hasNotice(organisation) || organisation.fact(proceduresOf).length === 0) return;
        const lacking = lackingIn(organisation.fact(rightsOf));
        if (lacking.length > 0) report('', { rights: named(lacking) });
      },
      { needsFullRegister: true },
    ),
  ],
});
