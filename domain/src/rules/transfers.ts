import { effectiveOf } from '#rules/facts/activity.ts';
import { rule, type Ruling } from '#rules/rule.ts';
import type { Subject } from '#rules/subject.ts';
import { toolStates } from '#transfer-tools.ts';
import { termOf } from '#vocabulary/vocabulary.ts';
import { transferTools } from '#vocabulary/transfers.ts';

const silent = ({ values }: Subject<'activity'> | Subject<'processor-record'>): boolean =>
  !values.transfers && values.transfersMade?.answer !== 'no' && values.transfersMade?.answer !== 'yes';

const toolName = (tool: string) => termOf(transferTools, tool)?.label ?? tool;

/** Art. 30(1)(e), 30(2)(c), 44 to 49: whether the data leave the EEA, and on what footing. */
export const transfersRules: readonly Ruling[] = [
  rule('activity', 'transfers-unanswered', (subject, report) => {
    if (silent(subject) && subject.know(effectiveOf).transfers.length === 0) report('transfersMade');
  }),
  rule('processor-record', 'transfers-unanswered', (subject, report) => {
    if (silent(subject)) report('transfersMade');
  }),
  rule(['activity', 'processor-record'], 'transfer-tool-invalid', ({ values, on, view }, report) => {
    for (const { id, tool, countries = [] } of values.transfers ?? []) {
      const ended = tool
        ? toolStates(view.law, tool, countries, on).find(({ standing }) => standing === 'ended')
        : undefined;
      if (tool && ended) report(`transfers/${id}/tool`, { tool: toolName(tool), state: ended.says });
    }
  }),
];
