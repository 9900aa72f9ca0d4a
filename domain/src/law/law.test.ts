import { describe, expect, it } from 'vitest';
import { countsOn, firstMatch, instrumentsNamedIn, type LawRow, suppliedLaw } from '#law/law.ts';
import { transferTools } from '#vocabulary/transfers.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;
const period = /^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/;
const tables = Object.entries(suppliedLaw) as [string, readonly LawRow[]][];

describe('a supplied table', () => {
  it.each(tables)('%s names every row once, and its dates in order', (_, rows) => {
    expect(rows.length).toBeGreaterThan(5);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    for (const { from, until } of rows) {
      for (const date of [from, until]) expect(date ?? '2020-01-01').toMatch(day);
      expect((from ?? '') <= (until ?? '9999')).toBe(true);
    }
  });

  it.each(tables)('%s does not claim to have found what names no source', (_, rows) => {
    const found = rows.filter(({ confidence }) => confidence === 'found' || confidence === 'primary-source');
    expect(found.filter(({ source }) => source === undefined)).toEqual([]);
  });

  it('says periods so that they can be compared', () => {
    for (const { key, bound, minimum, maximum } of suppliedLaw.retention) {
      for (const text of [minimum, maximum]) expect(text ?? 'P1Y').toMatch(period);
      const limits = [minimum && 'minimum', maximum && 'maximum'].filter(Boolean).join('-and-');
      expect([key, bound]).toEqual([key, bound === 'practice' && limits ? bound : limits]);
    }
  });

  it('names transfer tools that exist', () => {
    const codes = new Set<string>(transferTools.terms.map(({ code }) => code));
    for (const { tool } of suppliedLaw.instruments) expect(tool === undefined || codes.has(tool)).toBe(true);
  });

  it('has no two adequacy decisions for a country on one day', () => {
    for (const one of suppliedLaw.adequacy)
      expect(
        suppliedLaw.adequacy.filter(({ code, ...dates }) => code === one.code && countsOn(dates, one.from)),
      ).toEqual([one]);
  });

  it('has one age of consent for every country of the EEA and the United Kingdom today', () => {
    const today = suppliedLaw.childConsentAges.filter((row) => countsOn(row, '2026-11-21'));
    expect(new Set(today.map(({ country }) => country)).size).toBe(today.length);
    expect(today).toHaveLength(32);
    expect(today.every(({ age }) => age >= 13 && age <= 16)).toBe(true);
  });

  it('knows how old a child in Denmark had to be before and after New Year 2024', () => {
    const on = (date: string) =>
      suppliedLaw.childConsentAges.filter((row) => row.country === 'DK' && countsOn(row, date)).map(({ age }) => age);
    expect([on('2023-12-31'), on('2024-01-01')]).toEqual([[13], [15]]);
  });
});

describe('a text', () => {
  it.each([
    ['purpose', 'To improve our services', 'improve our services'],
    ['purpose', 'Marketing', 'marketing'],
    ['purpose', 'administrasjon', 'administrasjon'],
    ['retention', 'Vi lagrer dem så lenge det er nødvendig for formålet.', 'så lenge det er nødvendig'],
    ['retention', 'så længe det er nødvendigt', 'så længe det er nødvendigt'],
    ['retention', 'Tills vidare', 'tills vidare'],
    ['retention', 'niin kauan kuin on tarpeen', 'niin kauan kuin on tarpeen'],
    ['recipient', 'Tredjeparter', 'tredjeparter'],
    [
      'security',
      'appropriate technical and organisational measures',
      'appropriate technical and organisational measures',
    ],
    ['country', 'EU/US', 'EU-US'],
    ['country', 'Globalt', 'globalt'],
  ] as const)('about %s that says “%s” is vague', (about, text, phrase) => {
    expect(firstMatch(suppliedLaw, about, text)?.phrase).toBe(phrase);
  });

  it.each([
    ['purpose', 'Marketing of winter tyres to those who bought summer tyres'],
    ['purpose', 'Paying salaries and reporting tax'],
    ['retention', '5 years after the end of the financial year'],
    ['recipient', 'Skatteetaten'],
    ['country', 'Norway'],
  ] as const)('about %s that says “%s” is not', (about, text) => {
    expect(firstMatch(suppliedLaw, about, text)).toBeUndefined();
  });

  it.each([
    ['Privacy-Shield', ['privacy-shield']],
    ['certified under the EU-US PS', ['privacy-shield']],
    ['SCC etter beslutning 2010/87/EF', ['scc-2010']],
    ['beslutning 2001/497', ['scc-2001']],
    ['Safe Harbour, later Privacy Shield', ['privacy-shield', 'safe-harbor']],
    ['Commission Decision (EU) 2021/914, module 2', ['scc-2021']],
    ['SCC controller-processor (first)', ['scc-2002']],
    ['Binding corporate rules of 2016', []],
  ])('that says “%s” names %j', (text, keys) => {
    expect(
      instrumentsNamedIn(suppliedLaw, text)
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual(keys);
  });
});
