import { type Kind, registers } from '#registers/registers.ts';
import { type Text, text } from '#language/text.ts';

/** What rules are about: a letter of Article 30, or a duty beside it. Rules of one concern stand in one place, on screens too. */
const all = {
  parties: { label: text('Parties'), controller: 'a', processor: 'a' },
  purposes: { label: text('Purposes'), controller: 'b' },
  processing: { label: text('Categories of processing'), processor: 'b' },
  data: { label: text('Data subjects and personal data'), controller: 'c' },
  recipients: { label: text('Recipients'), controller: 'd' },
  processors: { label: text('Processors and agreements'), controller: 'd' },
  transfers: { label: text('Transfers'), controller: 'e', processor: 'c' },
  retention: { label: text('Time limits for erasure'), controller: 'f' },
  security: { label: text('Security measures'), controller: 'g', processor: 'd' },
  exemption: { label: text('Exemption from the record') },
  lawfulness: { label: text('Lawfulness') },
  information: { label: text('Information and rights') },
  assessments: {
    label: text('Automated decisions, risk and assessments'),
  },
  upkeep: { label: text('Upkeep of the record') },
} as const satisfies Record<string, { label: Text; controller?: string; processor?: string }>;

export type Concern = keyof typeof all;

type Letters = { readonly label: Text; readonly controller?: string; readonly processor?: string };

/** Every concern, in the order of the law's letters, the neighbouring duties after them. */
export const concerns = Object.keys(all) as Concern[];

export const concernLabel = (concern: Concern): Text => all[concern].label;

/** The letters of Article 30(1), what a controller's record holds, and of 30(2), what a processor's holds. */
export const controllerLetters = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
export const processorLetters = ['a', 'b', 'c', 'd'] as const;

/** A letter of Article 30: `30(1)(e)`. */
export type Article30Letter =
  | `30(1)(${(typeof controllerLetters)[number]})`
  | `30(2)(${(typeof processorLetters)[number]})`;

/** Whether the entries of a kind belong to the record of Art. 30(2) alone: its definition cites that paragraph, and not 30(1). */
const isOfProcessors = (kind: Kind): boolean => {
  const { cites } = registers[kind];
  return cites.some((cite) => cite.startsWith('30(2)')) && !cites.some((cite) => cite.startsWith('30(1)'));
};

/** The letter a concern stands under in the record an entry belongs to; `undefined` for duties beside Article 30. */
export function letterOf(concern: Concern, kind: Kind): Article30Letter | undefined {
  const { controller, processor }: Letters = all[concern];
  const [paragraph, letter] = isOfProcessors(kind) ? [2, processor] : [1, controller];
  return letter === undefined ? undefined : (`30(${paragraph})(${letter})` as Article30Letter);
}
