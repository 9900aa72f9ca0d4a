import { readdirSync, readFileSync, statSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import { type FileEntry, readEntryFile } from 'domain/entry-file';
import type { Issue } from 'domain/schema';

/** The largest file of entries that is read, in bytes. */
const maxFileSize = 32 * 1024 * 1024;

/** A file that is no file of entries: what is wrong in a line, or where in it. */
export class UnusableEntryFile extends Error {
  readonly issues: readonly Issue[];

  constructor(message: string, issues: readonly Issue[] = []) {
    super(message);
    this.issues = issues;
  }
}

/** Reads a file of entries; throws {@link UnusableEntryFile} when it is none. */
export function readEntries(file: string): readonly FileEntry[] {
  const read = readEntryFile(parsed(file, textOf(file)));
  if (!read.ok) throw new UnusableEntryFile(`${file} is no file of entries.`, read.issues);
  return read.values;
}

function textOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new UnusableEntryFile(`There is no file ${file}.`);
  if (found.size > maxFileSize) throw new UnusableEntryFile(`${file} is larger than ${maxFileSize} bytes.`);
  return readFileSync(file, 'utf8');
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnusableEntryFile(`${file} is not well-formed JSON.`);
  }
}

/** The examples lie beside the package, whether it runs from its source or built. */
const examples = (): string => path.join(path.dirname(findPackageJSON(import.meta.url) ?? ''), '../examples');

/** The entries of the example register, source by source. Read from the disk each time, because most servers never need it. */
export const readExample = (): readonly FileEntry[] =>
  readdirSync(examples())
    .toSorted()
    .flatMap((source) => readEntries(path.join(examples(), source, 'register.json')));
