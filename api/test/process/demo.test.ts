import { expect, test } from 'vitest';
import { newFolder } from '../storage/folder.ts';
import { command } from './programs.ts';

test('the demo fills an empty register, which then verifies, and leaves one alone that is not empty', async () => {
  using folder = newFolder();
  const loaded = await command(folder.path, 'demo', 'load', '--activities', '40');
  expect(loaded).toMatchObject({ code: 0, err: '' });
  const [, made] = /^Made (\d+) entries, 40 of them activities/.exec(loaded.out) ?? [];
  const journal = folder.journal();
  expect(await journal.verify()).toMatchObject({ sound: true, head: { seq: Number(made) } });
  const { entries } = await (await folder.register()).current();
  expect(entries.activity.size).toBe(40);
  const head = await journal.head();
  folder.close();
  expect(await command(folder.path, 'verify')).toMatchObject({ code: 0, err: '' });
  const again = await command(folder.path, 'demo', 'load', '--activities', '40');
  expect(again).toMatchObject({ code: 1, err: expect.stringContaining('is not empty') as string });
  expect(await folder.journal().head()).toEqual(head);
});
