import type { Actor } from '#use-cases/actor/actor.ts';
import type { Evaluation, Evaluations } from '#use-cases/findings/evaluations.ts';
import { permit } from '#use-cases/permission/permission.ts';

/** Which register is evaluated, by which day's law. */
export interface EvaluationDates {
  readonly as_of?: string | undefined;
  readonly evaluated_on?: string | undefined;
}

/** The findings of a query; refuses the past without permission. */
export async function evaluationFor(
  evaluations: Pick<Evaluations, 'at'>,
  actor: Actor,
  { as_of: asOf, evaluated_on: on }: EvaluationDates,
): Promise<Evaluation> {
  if (asOf !== undefined) permit('as-of', actor);
  return evaluations.at(asOf, on);
}
