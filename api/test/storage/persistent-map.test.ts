import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PersistentMap } from '#storage/persistent-map.ts';

const key = fc.integer({ min: 0, max: 200 }).map((number) => `UNI-${number}`);
const changes = fc.array(fc.tuple(key, fc.integer()), { maxLength: 80 });
const contents = (map: ReadonlyMap<string, number>) => [
  map.size,
  [...map],
  [...map.keys()],
  [...map.values()],
  ...Array.from({ length: 201 }, (_, number) => [map.has(`UNI-${number}`), map.get(`UNI-${number}`)]),
];

test('every version is a map of its own, whichever version it was made from', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), changes), { maxLength: 12 }), (steps) => {
      const versions = [{ map: PersistentMap.empty<number>(), right: new Map<string, number>() }];
      for (const [from, some] of steps) {
        const { map, right } = versions[from % versions.length] as (typeof versions)[0];
        versions.push({ map: map.with(some), right: new Map([...right, ...some]) });
      }
      for (const { map, right } of versions) expect(contents(map)).toEqual(contents(right));
    }),
  );
});
