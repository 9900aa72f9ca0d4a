import { describe, expect, it } from 'vitest';
import {
  chainBelow,
  linksBelow,
  chainPlaces,
  cyclesThrough,
  engagedBy,
  engagedOn,
  runsOn,
  tierOf,
  tiersIn,
} from '#derived/chains.ts';
import { stateWith } from '#test/build.ts';

const rec = (number: number): string => `REC-${String(number).padStart(4, '0')}`;
/** Pairs of engager and engaged: a number for a recipient, 0 for us. */
const engaged = (chains: Record<number, readonly number[]>) =>
  stateWith(
    Object.entries(chains).map(([id, by]) => [
      rec(Number(id)),
      { engagedBy: by.map((one, index) => ({ id: `e${index}`, ...(one > 0 && { recipient: rec(one) }) })) },
    ]),
  );

/** The shortest of the cycles that some engagements would close. */
const cycleThrough = (...[state, id, engagers]: Parameters<typeof cyclesThrough>) =>
  [...cyclesThrough(state, id, engagers).values()].toSorted((a, b) => a.length - b.length)[0];

describe('a chain of processors', () => {
  const state = engaged({ 1: [0], 2: [1], 3: [2, 0], 4: [], 5: [4] });

  it('counts tiers from us, and takes the shortest way', () => {
    expect([1, 2, 3, 4, 5].map((number) => tierOf(state, rec(number)))).toEqual([1, 2, 1, undefined, undefined]);
    expect(tiersIn(state)).toEqual(
      new Map([
        [rec(1), 1],
        [rec(3), 1],
        [rec(2), 2],
      ]),
    );
  });

  it('names those above, from tier 1 down', () => {
    expect(chainPlaces(state, rec(3))).toEqual([
      { tier: 1, through: [] },
      { tier: 3, through: [rec(1), rec(2)] },
    ]);
  });

  it('is read from the top as well', () => {
    expect(engagedBy(state, rec(1)).map(({ id }) => id)).toEqual([rec(2)]);
    expect(chainBelow(engagedOn(state, '2026-03-02'), [rec(1)])).toEqual([
      { id: rec(2), engager: rec(1), tier: 2 },
      { id: rec(3), engager: rec(2), tier: 3 },
    ]);
  });

  it('ends where it turns in a circle', () => {
    const circle = engaged({ 1: [3, 0], 2: [1], 3: [2] });
    expect(chainPlaces(circle, rec(2))).toEqual([{ tier: 2, through: [rec(1)] }]);
    expect(chainBelow(engagedOn(circle, '2026-03-02'), [rec(1)]).map(({ id }) => id)).toEqual([rec(2), rec(3)]);
  });

  it('is followed without end in sight in a moment', () => {
    const layers = Array.from({ length: 60 }, (_, layer) => layer * 2 + 1);
    const wide = Object.fromEntries(
      layers.flatMap((at) => [at, at + 1].map((id) => [id, at < 3 ? [0] : [at - 2, at - 1]])),
    );
    const state60 = engaged(wide);
    const start = performance.now();
    chainPlaces(state60, rec(119));
    expect(cycleThrough(state60, rec(1), [rec(119)])?.length).toBeGreaterThan(2);
    expect(cycleThrough(state60, rec(200), [rec(119)])).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('an engagement', () => {
  it.each([
    [{}, true],
    [{ since: '2026-03-02', until: '2026-03-02' }, true],
    [{ since: '2026-03-03' }, false],
    [{ until: '2026-03-01' }, false],
  ])('%o runs on 2 March 2026: %s', (engagement, runs) => expect(runsOn(engagement, '2026-03-02')).toBe(runs));

  it('that has ended, or of an archived processor, is out of the chain', () => {
    const state = stateWith([
      [rec(1), { engagedBy: [{ id: 'e' }] }],
      [rec(2), { engagedBy: [{ id: 'e', recipient: rec(1), until: '2026-01-31' }] }],
      [rec(3), { engagedBy: [{ id: 'e', recipient: rec(1) }] }, true],
    ]);
    expect(chainBelow(engagedOn(state, '2026-03-02'), [rec(1)])).toEqual([]);
    expect(chainBelow(engagedOn(state, '2026-01-31'), [rec(1)]).map(({ id }) => id)).toEqual([rec(2)]);
  });
});

describe('a cycle', () => {
  const state = engaged({ 1: [0], 2: [1], 3: [2] });

  it('is named before it is closed', () => {
    expect(cycleThrough(state, rec(1), [rec(3)])).toEqual([rec(1), rec(3), rec(2), rec(1)]);
    expect(cycleThrough(state, rec(1), [rec(1)])).toEqual([rec(1), rec(1)]);
  });

  it('is none where two ways lead to one processor', () => {
    expect(cycleThrough(state, rec(3), [rec(1), rec(2)])).toBeUndefined();
    expect(cycleThrough(state, rec(9), [rec(3)])).toBeUndefined();
  });
});

it('who is given data and engaged by another one as well stands below it, once', () => {
  const below = new Map([
    ['REC-0001', ['REC-0002', 'REC-0003', 'REC-0001']],
    ['REC-0002', ['REC-0001']],
  ]);
  expect(linksBelow(below, ['REC-0001', 'REC-0002'])).toEqual([
    { id: 'REC-0003', engager: 'REC-0001', tier: 2 },
    { id: 'REC-0002', engager: 'REC-0001', tier: 2 },
    { id: 'REC-0001', engager: 'REC-0002', tier: 2 },
  ]);
});
