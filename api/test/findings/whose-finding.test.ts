import { expect, test } from 'vitest';
import { add, bodyOf, withOfficer } from '../entries/requests.ts';

interface Found {
  readonly items: readonly { readonly id: string; readonly rule: string; readonly organisations?: readonly string[] }[];
}

test('what is found at a vendor is found for every organisation that uses it, in lists, counts and CSV', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const [one, two, three] = [
    await add(officer, 'organisation', { name: 'One AS' }),
    await add(officer, 'organisation', { name: 'Two AS' }),
    await add(officer, 'organisation', { name: 'Three AS' }),
  ];
  const vendor = await add(officer, 'recipient', { name: 'Vendor', role: 'processor' });
  for (const { id } of [one, two])
    await add(officer, 'activity', {
      name: `Payroll ${id}`,
      organisation: id,
      disclosures: [{ recipient: vendor.id }],
    });
  const foundAt = async (organisation: string) => {
    const answer = await officer.send('GET', `/api/v1/findings?organisation=${organisation}&kind=recipient`);
    return bodyOf<Found>(answer).items;
  };
  const agreement = expect.objectContaining({
    id: vendor.id,
    rule: 'processor-agreement-missing',
    organisations: [one.id, two.id],
  }) as unknown;
  expect(await foundAt(one.id)).toContainEqual(agreement);
  expect(await foundAt(two.id)).toContainEqual(agreement);
  expect(await foundAt(three.id)).toEqual([]);
  const counts = await officer.send('GET', '/api/v1/findings/counts?by=organisation&kind=recipient');
  const { items } = bodyOf<{ items: { key: string; open: number }[] }>(counts);
  expect(items.map(({ key }) => key).toSorted()).toEqual([one.id, two.id]);
  const csv = await officer.send('GET', '/api/v1/exports/findings.csv?profile=data&kind=recipient');
  expect(csv.text).toContain('One AS');
  expect(csv.text).toContain('Two AS');
  // As soon as nobody uses it any more, it is nobody's.
  const [activity] = bodyOf<{ items: { id: string }[] }>(
    await officer.send('GET', '/api/v1/activities?q=Payroll'),
  ).items;
  await officer.send('POST', `/api/v1/activities/${activity?.id}/archive`, { reason: 'Over' }, { 'If-Match': '"1"' });
  expect(await foundAt(one.id)).toEqual([]);
});
