import { describe, expect, test } from 'vitest';
import type { Concern } from 'domain/rules';
import { verbatim } from 'domain/core';
import type { Letter, Section } from 'domain/layout';
import { findingsBySection } from '#register/live-findings/findings-by-section.ts';

const section = (id: string, fields: readonly string[], letter?: Letter): Section => ({
  id,
  title: verbatim(id),
  fields,
  ...(letter && { letter }),
});
const sections = [
  section('about', ['name', 'owners']),
  section('b', ['purposes'], 'b'),
  section('c', ['data'], 'c'),
  section('f', [], 'f'),
  section('keeping', ['nextReview']),
];

const placed = (concern: Concern, place: string) =>
  findingsBySection('activity', sections, [
    {
      rule: 'x',
      article30: true,
      severity: 'required',
      concern,
      citations: '',
      title: '',
      message: '',
      fix: '',
      place,
      quiet: false,
    },
  ]).map((one) => [one.section, one.isAtHome]);

describe('the section of a form a finding belongs to', () => {
  test('is where its field stands', () => {
    expect(placed('data', 'data/d1/dataSubjects')).toEqual([['c', true]]);
    expect(placed('upkeep', 'owners')).toEqual([['about', true]]);
  });

  test('is its letter, even when the field stands under another one', () => {
    expect(placed('retention', 'data/d1/retention')).toEqual([['f', false]]);
  });

  test('is that of the field for duties beside Article 30', () => {
    expect(placed('lawfulness', 'purposes/p1/legalBasis')).toEqual([['b', true]]);
  });

  test('is the last one for what is about no field', () => {
    expect(placed('upkeep', '')).toEqual([['keeping', false]]);
  });
});
