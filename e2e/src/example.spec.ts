import { loadedExample } from '#person.ts';
import { expect, test } from '#test.ts';

interface Listed {
  readonly items: readonly { readonly id: string; readonly title: string }[];
}

test('all five example registers can be read, edited and exported', async ({ desk, officer, product }) => {
  await loadedExample(officer);
  const { items: organisations } = (await (await officer.api.get('/api/v1/organisations')).json()) as Listed;
  expect(organisations).toHaveLength(5);
  for (const organisation of organisations)
    await test.step(organisation.title, async () => {
      const { items } = (await (
        await officer.api.get(`/api/v1/activities?organisation=${organisation.id}&size=1`)
      ).json()) as Listed;
      const [activity] = items;
      if (!activity) throw new Error(`${organisation.title} has no activity`);
      await desk.goto(`${product.address}/activities/${activity.id}`);
      await expect(desk.getByRole('heading', { level: 1, name: activity.title })).toBeVisible();
      await expect(desk.getByText('Stated in the source').first()).toBeVisible();

      await desk.getByRole('link', { name: 'Edit', exact: true }).first().click();
      await desk.getByRole('textbox', { name: 'Reason for the change' }).fill('Checked with the owner');
      await desk.getByRole('button', { name: 'Keeping this record' }).click();
      await desk.getByRole('textbox', { name: 'Takes place only if' }).fill('Somebody asks for it');
      await desk.getByRole('button', { name: 'Save and close' }).click();
      await desk.waitForURL(`**/activities/${activity.id}`);
      await expect(desk.getByRole('heading', { level: 1, name: activity.title })).toBeVisible();

      const stored = await officer.api.get(`/api/v1/activities/${activity.id}/history`);
      const { items: history } = (await stored.json()) as {
        items: { version: number; reason?: string; changes: { path: string }[] }[];
      };
      expect(history[0]).toMatchObject({ version: 2, reason: 'Checked with the owner' });
      expect(history[0]?.changes.map(({ path }) => path)).toEqual(['contingency']);
    });
  const csv = await (await officer.api.get('/api/v1/exports/activities.csv?profile=data')).text();
  for (const organisation of organisations) expect(csv).toContain(organisation.title);
  expect(csv.match(/Somebody asks for it/g) ?? []).toHaveLength(5);
});
