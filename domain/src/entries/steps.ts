/** Long work in small steps: it may pause wherever it yields, and returns its result. */
export type Steps<T = void> = Generator<void, T>;

/** Takes all steps at once. */
export function takeSteps<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
