import type { Entry } from '#entries/register.ts';
import type { AnyValues } from '#entries/values.ts';
import { fieldsShownIn, layoutOf } from '#registers/layouts.ts';
import { ruleById } from '#rules/catalogue.ts';
import { type Article30Letter, type Concern, controllerLetters, letterOf, processorLetters } from '#rules/concerns.ts';
import type { Finding } from '#rules/findings/finding.ts';

/** The letters of the record an entry is, and those of them that lack something Article 30 itself asks for. */
export interface Completeness {
  readonly letters: readonly Article30Letter[];
  readonly lacking: readonly Article30Letter[];
  /** The record relies on the exemption of Art. 30(5), and nothing recorded speaks against it: no letter is asked for. */
  readonly exempt: boolean;
}

const controllers: readonly Article30Letter[] = controllerLetters.map((letter) => `30(1)(${letter})` as const);
const processors: readonly Article30Letter[] = processorLetters.map((letter) => `30(2)(${letter})` as const);

/** The entries beside it whose content is part of a record: the organisation that keeps it, the controllers it acts for, its time limits. */
function besideRecord({ kind, values }: Pick<Entry, 'kind' | 'values'>): readonly string[] {
  if (kind !== 'activity' && kind !== 'processor-record') return [];
  const {
    organisation,
    engagements = [],
    data = [],
  } = values as Partial<
    Pick<Entry<'processor-record'>['values'], 'organisation' | 'engagements'> &
      Pick<Entry<'activity'>['values'], 'data'>
  >;
  const clients = kind === 'processor-record' ? engagements.flatMap(({ client }) => client ?? []) : [];
  const schedules = kind === 'activity' ? data.flatMap(({ retention }) => retention ?? []) : [];
  return [...(organisation === undefined ? [] : [organisation]), ...clients, ...schedules];
}

/** The entries whose content is part of a record, itself first, each once. */
export const partsOfRecord = (entry: Pick<Entry, 'kind' | 'id' | 'values'>): readonly string[] => [
  ...new Set([entry.id, ...besideRecord(entry)]),
];

/** What a finding says for completeness: what it is about, and whether Article 30 itself asks for it. */
export interface Lacking {
  readonly concern: Concern;
  readonly article30?: boolean | undefined;
}

/** Whether a record claims the exemption, and no finding speaks against the claim. */
function isExempt({ id, values }: Pick<Entry, 'id' | 'values'>, foundIn: (id: string) => Iterable<Lacking>): boolean {
  const { exemption } = values as Entry<'activity' | 'processor-record'>['values'];
  if (exemption?.claimed?.answer !== 'yes') return false;
  for (const { concern } of foundIn(id)) if (concern === 'exemption') return false;
  return true;
}

/**
 * How complete the record of Art. 30(1) or 30(2) is that an entry holds, letter by letter; `undefined` for what is no record
 * of its own. Good practice never counts, nor do duties beside Article 30. What is accepted is still lacking.
 */
export function completenessOf(
  entry: Pick<Entry, 'kind' | 'id' | 'values'>,
  foundIn: (id: string) => Iterable<Lacking>,
): Completeness | undefined {
  if (entry.kind !== 'activity' && entry.kind !== 'processor-record') return undefined;
  const letters = entry.kind === 'activity' ? controllers : processors;
  if (isExempt(entry, foundIn)) return { letters, lacking: [], exempt: true };
  const lacking = new Set<Article30Letter | undefined>();
  for (const id of partsOfRecord(entry))
    for (const { concern, article30 } of foundIn(id)) if (article30) lacking.add(letterOf(concern, entry.kind));
  return { letters, lacking: letters.filter((letter) => lacking.has(letter)), exempt: false };
}

/** Where a letter of Article 30 stands in one record: nothing recorded yet, something lacking, complete, or not asked for. */
export type LetterState = 'empty' | 'lacking' | 'complete' | 'exempt';

export interface LetterStatus {
  /** The letter alone: `e`. */
  readonly letter: string;
  readonly state: LetterState;
  /** How much is lacking that Article 30 itself asks for. */
  readonly count: number;
}

/** The state of each letter of a record, by what is found in it and in those who keep it; none for what is no record of its own. */
export function letterStatuses(
  entry: Pick<Entry, 'kind' | 'id' | 'values'>,
  foundIn: (id: string) => Iterable<Lacking>,
): LetterStatus[] {
  const complete = completenessOf(entry, foundIn);
  if (!complete) return [];
  if (complete.exempt)
    return complete.letters.map((full) => ({ letter: full.slice(-2, -1), state: 'exempt', count: 0 }));
  const { sections } = layoutOf(entry.kind);
  const values: AnyValues = entry.values;
  const counts = new Map<string | undefined, number>();
  for (const id of partsOfRecord(entry))
    for (const { concern, article30 } of foundIn(id)) {
      const letter = letterOf(concern, entry.kind);
      if (article30) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
  return complete.letters.map((full) => {
    const letter = full.slice(-2, -1);
    const count = counts.get(full) ?? 0;
    const begun = sections.some(
      (one) => one.letter === letter && fieldsShownIn(one).some((name) => values[name] !== undefined),
    );
    return { letter, state: count === 0 ? 'complete' : begun ? 'lacking' : 'empty', count };
  });
}

/** The rules behind some findings, for {@link completenessOf}. */
export const rulesOf = (findings: readonly Finding[] = []): Lacking[] =>
  findings.flatMap(({ rule }) => ruleById(rule) ?? []);
