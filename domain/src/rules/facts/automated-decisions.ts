import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { saysNone } from '#rules/facts/wording.ts';

type Activity = EvaluatedEntry<'activity'>;

/** Whether people are decided about by machine alone, with an effect that matters to them (Art. 22(1)). */
export const decidesAlone = ({ values: { automatedDecision }, context }: Activity): boolean =>
  automatedDecision?.made?.answer === 'yes' &&
  !(automatedDecision.effect && saysNone(context, automatedDecision.effect));
