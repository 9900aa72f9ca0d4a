import * as fc from 'fast-check';
import type { RegisterState } from '#entries/register.ts';
import { kinds, type Kind } from '#registers/registers.ts';
import { anyValues } from '#test/any-values.ts';
import { somePool } from '#test/full-values.ts';
import { type Given, stateWith } from '#test/state.ts';

const anyEntries = (kind: Kind): fc.Arbitrary<Given> =>
  fc
    .array(fc.tuple(anyValues(kind, somePool), fc.boolean()), { maxLength: 2 })
    .map((made): Given =>
      made.flatMap(([values, archived], index) =>
        (somePool[kind] ?? []).slice(index, index + 1).map((id) => [id, values, archived]),
      ),
    );

/** Any register: up to two entries of each kind that refer to each other, to archived entries and to entries that are not there. */
export const anyRegister = (): fc.Arbitrary<RegisterState> =>
  fc.tuple(...kinds.map(anyEntries)).map((entries) => stateWith(entries.flat()));
