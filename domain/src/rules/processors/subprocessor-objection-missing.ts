import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isContract } from '#rules/facts/agreements.ts';

interface Promise {
  readonly authorisation?: string;
  readonly noticeDays?: number;
  readonly noticeChannel?: string;
}

/** Under a general authorisation the controller must hear of changes in time to object (Art. 28(2)). */
function* missingNotice({ authorisation, noticeDays, noticeChannel }: Promise): Generator<keyof Promise> {
  if (authorisation !== 'general') return;
  if (!noticeDays) yield 'noticeDays';
  if (!noticeChannel) yield 'noticeChannel';
}

export const subprocessorObjectionMissing = defineRule({
  id: 'subprocessor-objection-missing',
  severity: 'required',
  cites: ['28(2)'],
  title: text('No notice or time to object to new sub-processors'),
  message: text('Under a general authorisation the controller must be told of new sub-processors in time to object.'),
  fix: text('Enter how notice is given, and how many days before the change.'),
  checks: [
    checkOn('agreement', ({ values }, report) => {
      if (isContract(values)) for (const field of missingNotice(values)) report(field);
    }),
    checkOn('client', ({ id, values, context }, report) => {
      const agreed = context.agreementsOf(id).some((one) => one.values.authorisation && isContract(one.values));
      if (!agreed) for (const field of missingNotice(values)) report(field);
    }),
  ],
});
