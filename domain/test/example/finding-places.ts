import { entries } from '#test/example/linked.ts';
import placesFile from '#test/example/places/findings.json' with { type: 'json' };
import namesFile from '#test/example/places/record-names.json' with { type: 'json' };

/** The keys of the records that findings.json calls by names of its own. */
export const recordNames: Readonly<Record<string, string>> = namesFile;

/** Every entry of the register of a source, of some kinds if they are named. */
export const allOf = (seed: string, ...kinds: readonly string[]): readonly string[] =>
  [...entries.values()]
    .filter(({ key, kind }) => key.startsWith(seed.slice(1)) && (kinds.length === 0 || kinds.includes(kind)))
    .map(({ key }) => key);

const keysOf = (seed: string, place: string): readonly string[] =>
  place.startsWith('every ') ? allOf(seed, place.slice('every '.length)) : [place];

/**
 * Where an expected finding stands when that is not each of the activities it names: with the time limit, tracker or
 * organisation they share, or with the part of the register its subject says in words.
 */
export const places: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(placesFile).map(([id, some]) => [id, some.flatMap((place) => keysOf(id.slice(0, 4), place))]),
);
