import { type RegisterState, type Signature } from 'domain/core';
import { demoRegister, type DemoSize } from 'domain/demo';
import type { RegisterWriter } from '#use-cases/entries/register-port.ts';
import type { NewLine } from '#storage/journal.ts';

/** The register holds entries already: a demo register brings references of its own, which would be taken. */
export class NotEmpty extends Error {}

const isEmpty = (state: RegisterState): boolean => Object.values(state.entries).every((entries) => entries.size === 0);

const linesOf = (size: DemoSize): NewLine[] =>
  Array.from(demoRegister(size), ({ kind, id, values }) => ({
    kind,
    id,
    version: 1,
    action: 'imported',
    snapshot: { archived: false, values },
  }));

/** Fills an empty register with made-up entries, in one transaction: all of them or none. Answers how many there are. */
export function loadDemo(register: RegisterWriter, size: DemoSize, signature: Signature): Promise<number> {
  const decide = (state: RegisterState) => {
    if (!isEmpty(state)) throw new NotEmpty('The register holds entries already.');
    return { lines: linesOf(size), signature };
  };
  return register.write(decide, ({ entries }) => entries.length);
}
