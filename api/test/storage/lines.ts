import type { Entry, RegisterState, Signature } from 'domain/core';
import type { NewLine } from '#storage/journal.ts';
import type { RegisterWriter } from '#use-cases/entries/register-port.ts';

export const signed = (at = '2026-03-02T08:00:00.000Z', reason?: string): Signature => ({
  actor: 'kari',
  role: 'editor',
  at,
  ...(reason !== undefined && { reason }),
});

/** A line about a unit, the smallest of the kinds. */
export const unit = (number: number, version = 1, name = `Unit ${number}`): NewLine => ({
  kind: 'unit',
  id: `UNI-${String(number).padStart(4, '0')}`,
  version,
  action: version === 1 ? 'created' : 'changed',
  snapshot: { archived: false, values: { name } },
});

/** Writes what is decided into a register; answers the entries that made. */
export const writeTo = (
  register: RegisterWriter,
  decide: (state: RegisterState) => readonly NewLine[],
  signature = signed(),
): Promise<readonly Entry[]> =>
  register.write(
    (state) => ({ lines: decide(state), signature }),
    ({ entries }) => entries,
  );
