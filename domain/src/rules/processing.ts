import { rule, type Ruling } from '#rules/rule.ts';

/** Art. 30(2)(b): what is done for each controller. */
export const processingRules: readonly Ruling[] = [
  rule('processor-record', 'processing-categories-missing', ({ values }, report) => {
    const engagements = values.engagements ?? [];
    if (engagements.length === 0) report('engagements');
    for (const { id, processing } of engagements) if (!processing?.length) report(`engagements/${id}/processing`);
  }),
];
