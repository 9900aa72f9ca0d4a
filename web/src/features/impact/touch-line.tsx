import { kindOf, type Kind, text, type Text } from 'domain/core';
import { type ImpactReason, impactReasons, type ImpactTarget } from 'domain/impact';
import { Fragment } from 'react';
import type { TouchedBy } from '#features/impact/impact-query.ts';
import { useText } from '#lib/language.ts';
import type { Names } from '#register/entries.ts';
import { Reference } from '#register/leaf.tsx';

const words = {
  provided: text(', provided by ', ', levert av '),
  copies: text(', copies to ', ', kopierer til '),
  part: text(', part of ', ', del av '),
  inherited: text(', inherited from ', ', arvet fra '),
  engages: text(' → ', ' → '),
};

/** Entries that can stand at the end of a way which leads to them; an agreement or a person is no step on it. */
const ends: readonly (Kind | undefined)[] = [
  'recipient',
  'system',
  'tracker',
  'data-category',
  'data-subject-category',
];

/** What leads from one step to the next. */
function between(from: string, to: string): Text {
  const [one, other] = [kindOf(from), kindOf(to)];
  if (other === 'system') return words.copies;
  if (other === 'data-category' || other === 'data-subject-category') return words.part;
  return one === 'recipient' ? words.engages : words.provided;
}

/** The way already says who provides a system, and which one gets copies. */
const labelOf = (reason: ImpactReason): Text =>
  impactReasons[reason === 'provider' || reason === 'copy' ? 'system' : reason];

interface TouchLineProps {
  readonly touch: TouchedBy;
  readonly target: ImpactTarget | undefined;
  readonly names: Names;
}

/** One way in which a record is touched, from the record to what changes: "Sub-processor: Host → Cloud". */
export function TouchLine({ touch: { reason, way }, target, names }: TouchLineProps) {
  const t = useText();
  const from = way.find((id) => kindOf(id) === 'organisation');
  const steps = way.filter((id) => id !== from).toReversed();
  if (steps.length > 0 && target?.by === 'entry' && ends.includes(kindOf(target.id))) steps.push(target.id);
  return (
    <>
      {t(labelOf(reason))}
      {steps.map((id, at) => (
        <Fragment key={id}>
          {at === 0 ? ': ' : t(between(steps[at - 1] ?? '', id))}
          <Reference id={id} names={names} />
        </Fragment>
      ))}
      {from !== undefined && (
        <>
          {t(words.inherited)}
          <Reference id={from} names={names} />
        </>
      )}
    </>
  );
}
