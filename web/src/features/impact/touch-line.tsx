import { type ImpactTarget, impactPathText } from 'domain/impact';
import { Fragment } from 'react';
import type { TouchedBy } from '#register/entries/impact-query.ts';
import { useText } from '#lib/language.ts';
import type { Names } from '#register/entries/entry-queries.ts';
import { ReferenceLink } from '#register/values/leaf-value.tsx';

interface TouchLineProps {
  readonly touch: TouchedBy;
  readonly target: ImpactTarget | undefined;
  readonly names: Names;
}

/** One way in which a record is touched, from the record to what changes: "Sub-processor: Host → Cloud". */
export function TouchLine({ touch, target, names }: TouchLineProps) {
  const t = useText();
  const { label, steps } = impactPathText(touch, target);
  return (
    <>
      {t(label)}
      {steps.map(({ before, id }) => (
        <Fragment key={id}>
          {t(before)}
          <ReferenceLink id={id} names={names} />
        </Fragment>
      ))}
    </>
  );
}
