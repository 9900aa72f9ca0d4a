import factsFile from '#test/example/expected/facts.json' with { type: 'json' };

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

export const facts = factsFile as readonly Fact[];
