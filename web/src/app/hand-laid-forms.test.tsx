import { act, fireEvent, screen } from '@testing-library/react';
import { type Fields, type Kind, registers } from 'domain/core';
import { fullValues, somePool } from 'domain/testing';
import { describe, expect, test } from 'vitest';
import { activitySections } from '#features/activity/activity-sections.tsx';
import { organisationSections } from '#features/organisation/organisation-sections.tsx';
import { processorRecordSections } from '#features/processor-record/processor-record-sections.tsx';
import { recipientSections } from '#features/recipient/recipient-sections.tsx';
import { EntryEditor } from '#register/editor/entry-editor.tsx';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { fakeApi } from '#testing/fake-api.ts';
import { showScreen } from '#testing/show-screen.tsx';

const byHand = [
  ['activity', activitySections],
  ['processor-record', processorRecordSections],
  ['recipient', recipientSections],
  ['organisation', organisationSections],
] as const;

/** Every field of a kind, those in groups and rows included, by names. Remarks stand beside the fields they speak of. */
function* pathsOf(fields: Fields, outer = ''): Generator<string> {
  for (const [name, field] of Object.entries(fields)) {
    if (outer === '' && name === 'remarks') continue;
    yield outer + name;
    if (field.type === 'group' || field.type === 'rows') yield* pathsOf(field.fields, `${outer}${name}.`);
  }
}

const fullEntry = (kind: Kind): ReadEntry => ({
  kind,
  id: `${registers[kind].prefix}-0001`,
  version: 1,
  archived: false,
  createdAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-01-01T00:00:00.000Z',
  changedBy: 'kari',
  title: 'Everything',
  values: fullValues(kind, somePool),
  names: {},
  may: ['read', 'edit'],
});

/** Opens whatever is folded until nothing is. */
function unfold(): void {
  const folded = screen.queryAllByRole('button', { expanded: false }).filter((button) => button.closest('form'));
  const inside = folded.filter(
    (button) => !/^(Help|Say where|\d+ sources)/.test(button.getAttribute('aria-label') ?? ''),
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

describe('a form laid out by hand', () => {
  test.each(byHand)(
    '%s: shows exactly the fields of its kind',
    async (kind, sections) => {
      fakeApi();
      await showScreen(<EntryEditor kind={kind} entry={fullEntry(kind)} sections={sections} />);
      unfold();
      const shown = [...new Set(shownPaths(kind))].toSorted();
      expect(shown).toEqual([...pathsOf(registers[kind].fields)].toSorted());
    },
    30_000,
  );

  test.each(byHand)('%s: its outline names the same fields', (kind, sections) => {
    const named = sections.flatMap((section) => section.fields).toSorted();
    expect(named).toEqual(
      Object.keys(registers[kind].fields)
        .filter((name) => name !== 'remarks')
        .toSorted(),
    );
  });
});
