import { fill, text, type Text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { noticedIn } from '#rules/facts/texts.ts';
import { recordKinds } from '#registers/registers.ts';

const marked = text('marked as not settled');

/** What a remark leaves to be verified, in its own words where it has any. */
const toVerify = (note: string | undefined): Text =>
  note === undefined ? text('still to be verified') : fill(text('still to be verified (“{note}”)'), { note });

export const unsettledAnswer = defineRule({
  id: 'unsettled-answer',
  severity: 'recommended',
  cites: ['5(2)'],
  title: text('Answer marked as not settled'),
  message: text('This is {state}, so nobody can rely on it.'),
  fix: text('Find out and give the answer; where a remark asks for it, confirm the remark too.'),
  checks: [
    checkOn(recordKinds, (entry, report) => {
      for (const path of entry.fact(noticedIn).unsettled) report(path, { state: marked });
    }),
    checkOn(
      recordKinds,
      ({ values: { remarks = [] } }, report) => {
        for (const { id, status, path, note } of remarks)
          if (status === 'to-verify') report(path ?? `remarks/${id}/status`, { state: toVerify(note) });
      },
      { suppressedBy: 'earlier-rules' },
    ),
  ],
});
