import recordsFile from '#test/example/places/records.json' with { type: 'json' };

/** The record an expected processing is kept in, and the purpose rows that hold its purposes. */
export interface Kept {
  readonly key: string;
  readonly purposes: Readonly<Record<string, string>>;
}

/** The records of the registers the sources should lead to, by source and by the name given to them there. */
export const records = recordsFile as unknown as Readonly<Record<string, Readonly<Record<string, Kept>>>>;
