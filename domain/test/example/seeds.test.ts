import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import factsFile from '#test/example/expected/facts.json' with { type: 'json' };
import findingsFile from '#test/example/expected/findings.json' with { type: 'json' };
import registersFile from '#test/example/expected/registers.json' with { type: 'json' };
import { exampleEntries, fileOf, sources } from '#test/example/example.ts';

// The sources lie beside the repository where it is developed and in CI, where missing them is an error. A clone alone
// goes by the copies.
const seeds = new URL('../../../../shared/seeds/', import.meta.url);
const theSourcesAreNeeded = Boolean(env['CI']) || existsSync(seeds);
const given = (name: string): string => readFileSync(new URL(name, seeds), 'utf8');
const documentOf = (source: string): string =>
  given(readdirSync(seeds).find((name) => name.startsWith(`${source}_`)) ?? `${source}_*.txt`);

const notices = exampleEntries.flatMap((entry) =>
  entry.kind === 'notice' ? [{ source: entry.key.slice(0, 3), text: entry.values.text }] : [],
);

describe('what the example is tested against', () => {
  it.each(notices)('holds source $source to the letter, beside the register and in it', ({ source, text }) => {
    const notice = fileOf(`source-${source}`, 'notice.txt');
    expect(notice).toBe(theSourcesAreNeeded ? documentOf(source) : notice);
    expect(text).toBe(notice);
  });

  it('has a notice for each source', () => {
    expect(notices.map(({ source }) => `source-${source}`)).toEqual(sources);
  });

  it.each([
    ['facts.json', factsFile],
    ['registers.json', registersFile],
    ['findings.json', findingsFile],
  ])('holds %s as it was given', (name, copy) => {
    expect(copy).toEqual(theSourcesAreNeeded ? JSON.parse(given(name)) : copy);
  });
});
