import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { tables } from 'domain/tables';
import { expect, test } from 'vitest';
import { newFolder, writeHistory } from '../storage/folder.ts';
import { signed, unit } from '../storage/lines.ts';
import { command } from './programs.ts';
import { startServer, tokenIn } from './server.ts';
import { make } from './writing.ts';

test.each([
  [[], 'No command was given.'],
  [['jump'], 'There is no command "jump".'],
  [['verify', 'now'], '"now" is one word too many.'],
  [['backup'], 'FILE is missing.'],
  [['verify', '--head', '12'], '"12" is no head'],
  [['verify', '--loud'], "Unknown option '--loud'."],
  [['example', 'jump'], '"jump" is not something "example" can do.'],
  [['redact', 'three', '--reason', 'x'], '"three" is no number of a line.'],
  [['redact', '3'], '--reason is missing.'],
  [['export', '--profile', 'word'], 'profile'],
])('wrong usage %o ends with 2, what is wrong and how it goes', async (words, wrong) => {
  using folder = newFolder();
  const { code, out, err } = await command(folder.path, ...words);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.split('\n')[0]).toContain(wrong);
  expect(err).toContain('Usage: npm run cli -- COMMAND');
  expect(err).not.toContain('    at ');
});

test('help is an answer', async () => {
  using folder = newFolder();
  const { code, out, err } = await command(folder.path, '--help');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const name of ['user', 'token', 'example', 'verify', 'backup', 'restore', 'export'])
    expect(out).toContain(`\n  ${name} `);
});

test.each([[['verify']], [['backup', '/tmp/never.sqlite']], [['export']], [['redact', '1', '--reason', 'x']]])(
  '%o needs a register that was begun',
  async (words) => {
    using folder = newFolder();
    const { code, out, err } = await command(folder.path, ...words);
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: `There is no register in ${folder.path}.\n` });
  },
);

test('verify tells the head, compares it with one noted elsewhere, and names the first bad line', async () => {
  using folder = newFolder();
  await writeHistory(folder.journal(), 3, 2);
  const { out } = await command(folder.path, 'verify');
  const [, head = ''] = /^The journal is sound: 6 lines\. Head (6:[0-9a-f]{64})\n$/.exec(out) ?? [];
  expect(await command(folder.path, 'verify', '--head', head)).toMatchObject({ code: 0 });
  const noted = `6:${'0'.repeat(64)}`;
  const rewritten = await command(folder.path, 'verify', '--head', noted);
  expect(rewritten).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/^[^\n]+line 6: [^\n]+noted[^\n]+\n$/) as string,
  });
  folder.database().exec("DROP TRIGGER journal_is_never_changed; UPDATE journal SET actor = 'ola' WHERE seq = 4");
  const tampered = await command(folder.path, 'verify');
  expect(tampered).toMatchObject({ code: 1, out: '' });
  expect(tampered.err).toBe('The journal is not as it was written. line 4: the line was changed\n');
});

test('the example is loaded beside a running server, once, and exported as one moment', async () => {
  using folder = newFolder();
  const token = await tokenIn(folder.path, 'viewer');
  await using server = await startServer(folder.path);
  const [, count = ''] = /^Loaded (\d+) entries/.exec((await command(folder.path, 'example', 'load')).out) ?? [];
  expect(Number(count)).toBeGreaterThan(100);
  const list = await fetch(`${server.url}/api/v1/organisations`, { headers: { Authorization: `Bearer ${token}` } });
  expect(await list.json()).toMatchObject({ total: 5 });
  const again = await command(folder.path, 'example', 'load');
  expect(again).toMatchObject({ code: 1, out: '', err: expect.stringContaining('not empty') as string });
  const target = path.join(folder.path, 'tables');
  const exported = await command(folder.path, 'export', target, '--profile', 'data');
  expect(exported).toMatchObject({ code: 0, err: '' });
  const files = readdirSync(target, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.csv'));
  expect(files.toSorted()).toEqual(tables.map(({ name }) => path.normalize(`${name}.csv`)).toSorted());
  expect(readFileSync(path.join(target, 'activities.csv'), 'utf8')).toMatch(/^register,as_of_utc,ref,/);
  const lines = (await folder.journal().since(0, 1000)).filter(({ kind }) => kind === 'export');
  expect(lines.map(({ action, actor }) => `${action} by ${actor}`).slice(0, 2)).toEqual([
    'exported by cli',
    'completed by cli',
  ]);
});

test('a file of entries is loaded as the example is, and what is wrong with one is said with its place', async () => {
  using folder = newFolder();
  const file = path.join(folder.path, 'ours.json');
  const ours = (name: string): string =>
    JSON.stringify({
      format: 1,
      entries: [
        { kind: 'organisation', key: 'us', values: { name: 'Ours' } },
        { kind: 'unit', key: 'hr', values: { name: 'HR', organisation: name } },
      ],
    });
  writeFileSync(file, ours('them'));
  expect(await command(folder.path, 'example', 'load', file)).toEqual({
    code: 1,
    signal: null,
    out: '',
    err: 'entries/1/values/organisation: There is no entry them.\n',
  });
  writeFileSync(file, ours('us'));
  expect(await command(folder.path, 'example', 'load', file)).toMatchObject({ code: 0, err: '' });
  const lines = await folder.journal().since(0, 10);
  expect(lines.map(({ id, actor, action }) => `${id} ${action} by ${actor}`)).toEqual([
    'ORG-0001 imported by cli',
    'UNI-0001 imported by cli',
  ]);
  expect(await command(folder.path, 'example', 'load', file, 'more')).toMatchObject({ code: 2, out: '' });
});

test('redact takes a content out of the past, beside a running server', async () => {
  using folder = newFolder();
  const token = await tokenIn(folder.path, 'editor');
  await using server = await startServer(folder.path);
  const { body } = await make(server, token, 'Kari Nordmann');
  await folder.journal().append([unit(1, 2, 'Sales')], signed());
  const [line] = await folder.journal().history('unit', body.id);
  const { code, out } = await command(folder.path, 'redact', String(line?.seq), '--reason', 'Art. 17');
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('has been redacted') as string });
  const [redacted, newest] = await folder.journal().history('unit', body.id);
  expect([redacted?.snapshot, newest?.snapshot]).toEqual([null, expect.stringContaining('Sales')]);
  expect(await make(server, token, 'Next')).toMatchObject({ status: 201 });
});
