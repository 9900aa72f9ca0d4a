import factsFile from '#example/expected/facts.json' with { type: 'json' };

/** A statement of one of the five source documents that the example must hold, as those who prepared the sources wrote it. */
export interface Fact {
  readonly id: string;
  readonly seed: string;
  readonly quote: string;
  readonly entity: string;
  readonly field: string;
  readonly value?: unknown;
  readonly certainty: 'stated' | 'implied';
}

/** The place a fact is held in: entry, path, and what stands there. `null` where the document holds nothing to enter. */
export type Place = readonly [key: string, path: string, value: unknown, standing?: 'to-verify'];

/** The place of each fact, or its places when it says several things. */
export type Places = Readonly<Record<string, Place | readonly Place[]>>;

export const facts = factsFile as readonly Fact[];
