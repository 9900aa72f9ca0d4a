import placesFile from '#test/example/places/facts.json' with { type: 'json' };

/** A place a fact is held in. `value` is `null` where the document holds nothing to enter. */
export interface Place {
  readonly entry: string;
  readonly path: string;
  readonly value: unknown;
  /** How far its remark holds, where that does not follow from the fact. */
  readonly status?: string;
}

/** The places of each fact, by its id. */
export const places: Readonly<Record<string, readonly Place[]>> = placesFile;

/** The places of a fact; none when it has none. */
export const placesOf = (id: string): readonly Place[] => places[id] ?? [];
