import type { Place, Places } from '#example/expected/expectation.ts';
import { facts000 } from '#example/expected/facts-000.ts';
import { facts001Collected } from '#example/expected/facts-001-collected.ts';
import { facts001Used } from '#example/expected/facts-001-used.ts';
import { facts002Collected } from '#example/expected/facts-002-collected.ts';
import { facts002Used } from '#example/expected/facts-002-used.ts';
import { facts003 } from '#example/expected/facts-003.ts';
import { facts004 } from '#example/expected/facts-004.ts';

/** Where each fact stands, by its id. */
export const places: Places = {
  ...facts000,
  ...facts001Collected,
  ...facts001Used,
  ...facts002Collected,
  ...facts002Used,
  ...facts003,
  ...facts004,
};

const isOne = (place: Place | readonly Place[]): place is Place => typeof place[0] === 'string';

/** The places of a fact; none when nobody has found one. */
export function placesOf(id: string): readonly Place[] {
  const place = places[id];
  if (!place) return [];
  return isOne(place) ? [place] : place;
}
