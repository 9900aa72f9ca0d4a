import { describe, expect, it } from 'vitest';
import { lawKinds } from '#registers/registers.ts';
import type { Text } from '#language/text.ts';
import { translate } from '#language/translate.ts';
import { lawIn, lawTableOf, lawRowStates, says, suppliedLaw } from '#law/law.ts';
import { emptyState } from '#entries/register.ts';
import { schemaOf } from '#entries/schema.ts';
import { type Given, stateWith } from '#test/state.ts';

const lawWith = (given: Given) => lawIn(stateWith(given));
const statesOf = (given: Given, kind: (typeof lawKinds)[number], key: string) =>
  lawRowStates(lawTableOf(kind), stateWith(given))
    .filter((row) => row.key === key)
    .map(({ status, entry }) => [status, entry?.id]);

const isText = (value: unknown): value is Text => typeof value === 'object' && value !== null && 'en' in value;

/** A row with its texts in both languages an entry has fields for. */
const bothLanguages = (row: unknown): unknown =>
  JSON.parse(
    JSON.stringify(row, (_, value: unknown) =>
      isText(value) ? (['en', 'nb'] as const).map((language) => translate(value, language)) : value,
    ),
  );

const shield = 'privacy-shield';
const shieldIn = (given: Given) => lawWith(given).instruments.filter(({ key }) => key === shield);

describe.each(lawKinds)('the table of %s', (kind) => {
  const table = lawTableOf(kind);

  it('says its supplied rows as entries that may be saved, and reads them back the same', () => {
    for (const row of table.supplied) {
      const values = table.valuesOf(row);
      expect(schemaOf(kind).parse(values)).toEqual(values);
      const { key, from, until, source, confidence, note } = row;
      const common = JSON.parse(JSON.stringify({ key, from, until, source, confidence, note })) as typeof row;
      expect(bothLanguages(table.rowOf(values, common, undefined) ?? row.key)).toEqual(
        key === 'EPO' ? 'EPO' : bothLanguages(row),
      );
    }
  });
});

describe('the law of a register', () => {
  it('is the supplied one while nobody has corrected it', () => {
    expect(lawWith([])).toEqual(suppliedLaw);
    expect(lawWith([]).words).toBe(suppliedLaw.words);
  });

  it('takes a correction in place of the supplied row, and falls back on it for what makes a row', () => {
    const law = lawWith([['ADQ-0001', { supplied: 'US', until: '2027-01-31', confidence: 'found' }]]);
    expect(law.adequacy).toHaveLength(suppliedLaw.adequacy.length);
    expect(law.adequacy.find(({ key }) => key === 'US')).toEqual({
      key: 'US',
      entry: 'ADQ-0001',
      code: 'US',
      territory: 'United States (EU-US DPF)',
      decision: '(EU) 2023/1795',
      from: '2023-07-10',
      until: '2027-01-31',
      confidence: 'found',
    });
  });

  it('counts a supplied row again once its correction is archived', () => {
    const correction = { supplied: shield, spellings: ['Shield'] };
    expect(shieldIn([['INS-0001', correction]])[0]?.spellings).toEqual(['Shield']);
    expect(shieldIn([['INS-0001', correction, true]])).toEqual(
      suppliedLaw.instruments.filter(({ key }) => key === shield),
    );
  });

  it('leaves out what was withdrawn, and adds what was added', () => {
    expect(shieldIn([['INS-0001', { supplied: shield, withdrawn: true }]])).toEqual([]);
    const { childConsentAges } = lawWith([['AGE-0001', { country: 'CH', age: 16, law: 'DSG' }]]);
    expect(childConsentAges.at(-1)).toEqual({
      key: 'AGE-0001',
      entry: 'AGE-0001',
      country: 'CH',
      age: 16,
      law: 'DSG',
      confidence: 'unverified',
    });
  });

  it('does not count an addition that says too little, and tells so', () => {
    const given: Given = [['LIB-0001', { law: 'Arkivloven' }]];
    expect(lawWith(given).retention).toEqual(suppliedLaw.retention);
    expect(statesOf(given, 'retention-period', 'LIB-0001')).toEqual([['incomplete', 'LIB-0001']]);
  });

  it('tells nothing of an entry whose content has been erased for good', () => {
    const state = emptyState();
    const [entry] = stateWith([['AGE-0001', {}]]).entries['child-consent-age'].values();
    if (entry) state.entries['child-consent-age'].set(entry.id, { ...entry, redacted: true });
    const rows = lawRowStates(lawTableOf('child-consent-age'), state);
    expect(rows.filter((row) => row.entry !== undefined)).toEqual([]);
  });

  it('takes the newest of two corrections of one row', () => {
    const given: Given = [
      ['AGE-0001', { supplied: 'NO', age: 14 }],
      ['AGE-0002', { supplied: 'NO', age: 15 }],
    ];
    expect(lawWith(given).childConsentAges.filter(({ country }) => country === 'NO')).toMatchObject([{ age: 15 }]);
    expect(statesOf(given, 'child-consent-age', 'NO')).toEqual([
      ['corrected', 'AGE-0002'],
      ['outdone', 'AGE-0001'],
    ]);
  });

  it('takes an entry that names no supplied row for an addition', () => {
    const law = lawWith([['VAG-0001', { supplied: 'gone', phrase: 'to taste', language: 'en', matter: 'retention' }]]);
    expect(law.words.at(-1)).toMatchObject({ key: 'VAG-0001', phrase: 'to taste', topic: 'retention' });
    expect(says(law, 'retention', 'Kept to taste.')).toBe(true);
  });

  it('says a period in words where nobody did, and one language for both', () => {
    const [row] = lawWith([
      ['LIB-0001', { law: 'Arkivloven', maximum: 'P2Y', data: { nb: 'søknader' } }],
    ]).retention.slice(-1);
    expect(bothLanguages(row)).toMatchObject({
      country: 'EU',
      bound: 'maximum',
      period: ['2 years', '2 år'],
      data: ['søknader', 'søknader'],
    });
  });
});
