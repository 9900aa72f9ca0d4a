import { exampleLines } from '#test/example/example.ts';
import { type Kind, referenceOf } from '#registers/registers.ts';

/** The example, with references counted up from 1. */
export function exampleGiven(): (readonly [id: string, values: object])[] {
  const last = new Map<Kind, number>();
  const allocate = (kind: Kind): string => {
    const number = (last.get(kind) ?? 0) + 1;
    last.set(kind, number);
    return referenceOf(kind, number);
  };
  return exampleLines(allocate).map(({ id, values }) => [id, values] as const);
}
