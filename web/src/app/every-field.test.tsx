import { act, fireEvent, screen } from '@testing-library/react';
import { type AnyValues, type Fields, type Kind, kinds, registers } from 'domain/core';
import { layoutOf } from 'domain/layout';
import { fullValues, somePool, stateWith } from 'domain/testing';
import { Suspense } from 'react';
import { describe, expect, test } from 'vitest';
import { entryEditors, entryPages } from '#app/kind-screens.tsx';
import { CataloguePage } from '#features/catalogue/catalogue-page.tsx';
import { EntryEditor } from '#register/editor/entry-editor.tsx';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { EntryFrame } from '#register/page/entry-frame.tsx';
import { derivedOf } from '#test/derived.ts';
import { fakeApi } from '#test/fake-api.ts';
import { entryOf } from '#test/answers.ts';
import { showScreen } from '#test/show-screen.tsx';

/** Every field of a kind, those in groups and rows included, by names. Remarks stand beside the fields they are about. */
function* pathsOf(fields: Fields, outer = ''): Generator<string> {
  for (const [name, field] of Object.entries(fields)) {
    if (outer === '' && name === 'remarks') continue;
    yield outer + name;
    if (field.type === 'group' || field.type === 'rows') yield* pathsOf(field.fields, `${outer}${name}.`);
  }
}

/** Every field that holds a value of its own, by names and row ids. */
function* filled(fields: Fields, values: AnyValues, outer = ''): Generator<string> {
  for (const [name, field] of Object.entries(fields)) {
    const [path, value] = [outer + name, values[name]];
    if (path === 'remarks' || value === undefined) continue;
    if (field.type === 'group') yield* filled(field.fields, value as AnyValues, `${path}/`);
    else if (field.type === 'rows')
      for (const row of value as AnyValues[]) yield* filled(field.fields, row, `${path}/${String(row['id'])}/`);
    else yield path;
  }
}

/** What the API derives for some kinds. */
function derivedFor(kind: Kind, values: AnyValues): object | undefined {
  if (kind === 'recipient') return { tier: null, places: [] };
  return kind === 'activity' || kind === 'processor-record' ? derivedOf(values, stateWith([])) : undefined;
}

/** An entry in which every field is filled, with a remark about each. */
function fullEntry(kind: Kind): ReadEntry {
  const values = fullValues(kind, somePool) as AnyValues;
  const remarks = [...filled(registers[kind].fields, values)].map((path, index) => ({
    id: `m${index}`,
    path,
    note: `about ${path}.`,
  }));
  const entry = entryOf(kind, { ...values, remarks });
  return Object.assign(entry, { derived: derivedFor(kind, values) });
}

/** Opens whatever is folded until nothing is. */
function unfold(): void {
  const folded = screen.queryAllByRole('button', { expanded: false }).filter((button) => button.closest('form'));
  const inside = folded.filter(
    (button) => !/^(Help|Say where|\d+ sources|Source)/.test(button.getAttribute('aria-label') ?? ''),
  );
  if (inside.length === 0) return;
  act(() => inside.forEach((button) => fireEvent.click(button)));
  unfold();
}

/** The fields on the screen by names: row ids are left out. */
function shownPaths(kind: Kind): string[] {
  const known = new Set(pathsOf(registers[kind].fields));
  return [...document.querySelectorAll('[data-field]')].map((box) => {
    const steps = box.getAttribute('data-field')?.split('/') ?? [];
    return steps.reduce(
      (path, step) => (known.has(path ? `${path}.${step}` : step) ? (path ? `${path}.${step}` : step) : path),
      '',
    );
  });
}

describe('the form of a kind', () => {
  test.each(kinds)('%s: has a place for every field', async (kind) => {
    fakeApi();
    const Editor = entryEditors[kind];
    const entry = entryOf(kind, fullValues(kind, somePool));
    await showScreen(
      <Suspense>{Editor ? <Editor entry={entry} /> : <EntryEditor kind={kind} entry={entry} />}</Suspense>,
    );
    await screen.findByRole('button', { name: 'Save' });
    unfold();
    const shown = [...new Set(shownPaths(kind))].toSorted();
    expect(shown).toEqual([...pathsOf(registers[kind].fields)].toSorted());
  });
});

describe('the page of a kind', () => {
  test.each(kinds)('%s: shows every field, on paper too, with what is known of where it comes from', async (kind) => {
    fakeApi();
    const Page = entryPages[kind] ?? CataloguePage;
    const entry = fullEntry(kind);
    await showScreen(
      <EntryFrame entry={entry}>
        <Page entry={entry} />
      </EntryFrame>,
    );
    await screen.findAllByRole('heading', { level: 2 });
    for (const hidden of document.querySelectorAll('.not-printed')) hidden.remove();
    const shown = document.body.textContent;
    const missing = [...filled(registers[kind].fields, entry.values)].filter(
      (path) => !shown.includes(`about ${path}.`),
    );
    expect(missing).toEqual([]);
    const texts = JSON.stringify(entry.values).match(/[\w-]+(?:\.[\w-]+)+ – æøå «»/g) ?? [];
    expect([...texts].filter((text) => !shown.includes(text))).toEqual([]);
  });

  test.each(kinds)('%s: is laid out like its form', async (kind) => {
    const { sections } = layoutOf(kind);
    fakeApi();
    const Page = entryPages[kind] ?? CataloguePage;
    const entry = fullEntry(kind);
    await showScreen(
      <EntryFrame entry={entry}>
        <Page entry={entry} />
      </EntryFrame>,
    );
    const headings = (await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent);
    const titles = sections.map(({ title, letter }) => (letter ? `(${letter}) ${title.en}` : title.en));
    expect(headings).toEqual(titles.filter((title) => headings.includes(title)));
    expect(titles.length - headings.length).toBeLessThan(2);
  });
});
