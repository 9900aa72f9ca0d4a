import type { Case } from '#testing/rule-cases/case.ts';
import type { Given } from '#testing/state.ts';
import { withValue } from '#testing/with-value.ts';

/** The register of a case once its one field is mended. */
export function mended({ register, of, mend }: Case): Given {
  if ('on' in mend) return register;
  return register.map(([id, values, ...rest]) =>
    id === (mend.of ?? of) ? [id, withValue(values, mend.path, mend.to), ...rest] : [id, values, ...rest],
  );
}
