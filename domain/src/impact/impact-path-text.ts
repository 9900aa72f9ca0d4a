import { gap } from '#impact/reached.ts';
import { type ImpactReason, impactReasons } from '#impact/reasons.ts';
import type { ImpactTarget } from '#impact/target.ts';
import { type Kind, kindOf } from '#registers/registers.ts';
import { type Text, text, verbatim } from '#language/text.ts';

/** The path from a record to what changes, in words: "Sub-processor: Host → Cloud". */
export interface ImpactPathText {
  readonly label: Text;
  /** The entries on it, each with the words before it. */
  readonly steps: readonly { readonly before: Text; readonly id: string }[];
}

const words = {
  first: verbatim(': '),
  provided: text(', provided by '),
  copies: text(', copies to '),
  part: text(', part of '),
  inherited: text(', inherited from '),
  engages: verbatim(' → '),
  more: verbatim(' → … → '),
};

/** Entries that can stand at the end of a way which leads to them; an agreement or a person is no step on it. */
const ends: readonly (Kind | undefined)[] = [
  'recipient',
  'system',
  'tracker',
  'data-category',
  'data-subject-category',
];

/** What leads to an entry from the one before it. */
function leading(from: string | undefined, to: string): Text {
  const kind = kindOf(to);
  if (from === gap) return words.more;
  if (from === undefined) return words.first;
  if (kind === 'system') return words.copies;
  if (kind !== 'recipient') return words.part;
  return kindOf(from) === 'recipient' ? words.engages : words.provided;
}

/** A path of several steps names the provider or the copied system itself, so its label need not. */
const labelOf = (reason: ImpactReason, length: number): Text =>
  impactReasons[length > 1 && (reason === 'provider' || reason === 'copy') ? 'system' : reason];

/** Words a path from the record on; without a target it ends just before what changes. */
export function impactPathText(
  { reason, way }: { readonly reason: ImpactReason; readonly way: readonly string[] },
  target?: ImpactTarget,
): ImpactPathText {
  const general = way.filter((id) => kindOf(id) === 'organisation');
  const ids = way.filter((id) => !general.includes(id)).toReversed();
  if (ids.length > 0 && target?.by === 'entry' && ends.includes(kindOf(target.id))) ids.push(target.id);
  return {
    label: labelOf(reason, ids.length),
    steps: [
      ...ids.map((id, at) => ({ before: leading(ids[at - 1], id), id })).filter(({ id }) => id !== gap),
      ...general.map((id) => ({ before: words.inherited, id })),
    ],
  };
}
