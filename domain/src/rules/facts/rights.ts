import type { WordTopic } from '#law/rows/law-rows.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import type { RuleContext } from '#rules/engine/rule-context.ts';

/** The grounds of Art. 17(1), recognised by their words. */
const groundsOfErasure = [
  'erasure-necessity',
  'consent',
  'erasure-objection',
  'erasure-unlawful',
  'erasure-duty',
  'erasure-child',
] as const satisfies readonly WordTopic[];

/** How many of the grounds for erasure a text names; an example is no complete list. */
export const grounds = (context: RuleContext, text: string): number =>
  context.says('example', text)
    ? groundsOfErasure.length
    : groundsOfErasure.filter((ground) => context.says(ground, text)).length;

/** Whether a scope of rectification may be as wide as Art. 16: any data that are wrong or incomplete. */
export const isWhole = (context: RuleContext, scope: string): boolean =>
  context.says('any-data', scope) || !context.canSay('any-data', scope);

/** Whether what is said of the cost leaves the first copy free (Art. 12(5)), or may do so. */
export const isFree = (context: RuleContext, cost: string): boolean =>
  /^\s*0(?![\p{L}\d])/u.test(cost) || context.says('free', cost) || !context.canSay('free', cost);

/** Whether it is a procedure for a right against the organisation as a controller; a processor sends people to the controller. */
export const isAgainstController = ({ values }: EvaluatedEntry<'rights-procedure'>): boolean =>
  values.role !== 'processor' && values.right !== undefined;
