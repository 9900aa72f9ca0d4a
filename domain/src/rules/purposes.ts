import { rule, type Ruling } from '#rules/rule.ts';

/** Art. 30(1)(b): what it is for. */
export const purposesRules: readonly Ruling[] = [
  rule('activity', 'purpose-missing', ({ values }, report) => {
    if (!values.purposes?.some(({ text }) => text)) report('purposes');
  }),
];
