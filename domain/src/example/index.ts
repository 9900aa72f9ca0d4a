import type { ExampleEntry } from '#example/entry.ts';
import { type ExampleLine, resolve } from '#example/resolve.ts';
import { source000 } from '#example/source-000/register.ts';
import { source001 } from '#example/source-001/register.ts';
import { source002 } from '#example/source-002/register.ts';
import { source003 } from '#example/source-003/register.ts';
import { source004 } from '#example/source-004/register.ts';
import type { Kind } from '#registers/registers.ts';

export type { ExampleEntry, ExampleLine };

/** Five registers as a privacy officer would write them down from five published privacy notices. */
export const exampleEntries: readonly ExampleEntry[] = [
  ...source000,
  ...source001,
  ...source002,
  ...source003,
  ...source004,
];

/** The example ready to be written, in one transaction, with references from `allocate`. */
export const exampleLines = (allocate: (kind: Kind) => string): ExampleLine[] => resolve(exampleEntries, allocate);
