import { type RegisterState, type Signature } from 'domain/core';
import { exampleLines } from 'domain/example';
import { freeReferences } from '#use-cases/entries/free-references.ts';
import type { TheRegister } from '#use-cases/entries/register.ts';
import { problem } from '#use-cases/problems/problem.ts';
import type { NewLine } from '#storage/journal.ts';

const isEmpty = (state: RegisterState): boolean => Object.values(state.entries).every((entries) => entries.size === 0);

/** Writes the example register, in one transaction; beside what is there only when that is asked for. Answers how many entries it made. */
export async function loadExample(register: TheRegister, beside: boolean, signature: Signature): Promise<number> {
  const decide = (state: RegisterState): NewLine[] => {
    if (!beside && !isEmpty(state)) throw problem('not-empty');
    return exampleLines(freeReferences(state)).map(({ kind, id, values }) => ({
      kind,
      id,
      version: 1,
      action: 'imported',
      snapshot: { archived: false, values },
    }));
  };
  const entries = await register.write(decide, signature);
  return entries.length;
}
