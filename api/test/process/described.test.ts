import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../storage/folder.ts';
import { built, startProgram } from './programs.ts';
import { startServer } from './server.ts';

const mark = '<!-- as it was built -->';

test('the description is written when the program is built, and a server hands it out without making it', async () => {
  using folder = newFolder();
  expect(await startProgram('describe').ended).toMatchObject({ code: 0, out: '', err: '' });
  appendFileSync(path.join(built, 'docs.html'), mark);
  await using server = await startServer(folder.path);
  const asked = async (address: string) => (await fetch(`${server.url}/api/v1/${address}`)).text();
  const page = await asked('docs');
  expect(page.endsWith(mark)).toBe(true);
  const { paths } = JSON.parse(await asked('openapi.json')) as { paths: object };
  for (const one of ['/activities/{id}', '/session', '/docs']) {
    expect(paths).toHaveProperty([one]);
    expect(page).toContain(` ${one}</code>`);
  }
});
