import { expect, test } from 'vitest';
import { add, bodyOf, list, put, withOfficer } from '../entries/requests.ts';

interface Page {
  readonly exempt: boolean;
  readonly letters: readonly { readonly lacking: boolean }[];
  readonly findings: readonly { readonly rule: string; readonly path: string }[];
}
interface Counts {
  readonly controller: {
    readonly records: number;
    readonly exempt: number;
    readonly letters: readonly { readonly complete: number; readonly lacking: number }[];
  };
}

test('no letter is asked for where the exemption is claimed and holds; where it does not, all of them are', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const organisation = await add(officer, 'organisation', { name: 'Example AS', employees: 'under-50' });
  const exemption = {
    claimed: { answer: 'yes' },
    reasons: ['occasional', 'no-risk', 'no-sensitive-data'],
    explanation: 'One prize draw in May',
  };
  const values = { name: 'Prize draw', organisation: organisation.id, exemption };
  const activity = await add(officer, 'activity', values);
  const pageOf = async () =>
    bodyOf<{ page: Page }>(await officer.send('GET', `/api/v1/activities/${activity.id}?include=page`)).page;
  const listed = async () => (await list(officer, 'activity')).items[0]?.facts?.letters;
  const counted = async () => bodyOf<Counts>(await officer.send('GET', '/api/v1/findings/letters')).controller;

  const held = await pageOf();
  expect(held.exempt).toBe(true);
  expect(held.letters.map(({ lacking }) => lacking)).toEqual(Array.from({ length: 7 }, () => false));
  // Nor is what the organisation lacks under a letter asked for here.
  for (const rule of ['purpose-missing', 'dpo-not-recorded'])
    expect(held.findings.map((one) => one.rule)).not.toContain(rule);
  expect(await counted()).toMatchObject({
    records: 1,
    exempt: 1,
    letters: Array.from({ length: 7 }, () => ({ complete: 0, lacking: 0 })),
  });
  expect(await listed()).toBe('exempt');

  await put(officer, 'activity', activity.id, 1, { ...values, occasional: { answer: 'no' } });
  const refused = await pageOf();
  expect(refused.exempt).toBe(false);
  expect(refused.findings).toContainEqual(
    expect.objectContaining({ rule: 'exemption-not-available', path: 'occasional' }),
  );
  for (const rule of ['purpose-missing', 'dpo-not-recorded'])
    expect(refused.findings.map((one) => one.rule)).toContain(rule);
  expect(await counted()).toMatchObject({ records: 1, exempt: 0 });
  expect(await listed()).toMatchObject({ b: 0 });
});
