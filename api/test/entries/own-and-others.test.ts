import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../client.ts';
import type { Running } from '../signing-in.ts';
import { add, archive, at, idsOf, list, put, bodyOf, type AnsweredEntry, withOfficer, withRole } from './requests.ts';

let server: Running;
let officer: Client;
let owner: Client;
let person: AnsweredEntry;

const today = new Date().toISOString().slice(0, 10);
const status = async (caller: Client, address: string) => (await caller.send('GET', address)).status;

beforeAll(async () => {
  ({ server, officer } = await withOfficer());
  await server.account('ola', ['owner'], { email: 'Ola@Example.org' });
  owner = await server.signedIn('ola');
  person = await add(officer, 'person', { name: 'Ola', email: 'ola@example.ORG' });
});
afterAll(async () => server[Symbol.asyncDispose]());

describe.each(['activity', 'processor-record', 'system'] as const)('an owner of a record: %s', (kind) => {
  test('changes their own and sees what it was, and nobody else’s', async () => {
    const own = await add(officer, kind, { name: 'Mine', owners: [person.id] });
    const other = await add(officer, kind, { name: 'Theirs' });
    expect((await put(owner, kind, own.id, 1, { name: 'Mine still', owners: [person.id] })).status).toBe(200);
    expect((await put(owner, kind, other.id, 1, { name: 'Mine now' })).status).toBe(403);
    for (const past of ['/history', '/versions/1', '/diff?from=1&to=1', `?as_of=${today}`]) {
      expect(await status(owner, at(kind, own.id) + past)).toBe(200);
      expect(await status(owner, at(kind, other.id) + past)).toBe(403);
    }
    const [last] = (await server.lines(kind)).slice(-1);
    expect(last).toMatchObject({ actor: 'ola', role: 'owner', id: own.id });
  });

  test('is told so, entry by entry', async () => {
    const { items } = await list(owner, kind);
    for (const { values, may } of items) expect(may.includes('edit')).toBe('owners' in values);
    expect((await list(owner, kind)).may).not.toContain('create');
  });
});

test('owning ends when the person leaves', async () => {
  const leaver = await add(officer, 'person', { name: 'Ola again', email: 'ola@example.org' });
  const { id } = await add(officer, 'activity', { name: 'Pay', owners: [leaver.id] });
  expect((await put(owner, 'activity', id, 1, { name: 'Wages', owners: [leaver.id] })).status).toBe(200);
  await put(officer, 'person', leaver.id, 1, { name: 'Ola again', email: 'ola@example.org', active: false });
  expect((await put(owner, 'activity', id, 2, { name: 'Pay', owners: [leaver.id] })).status).toBe(403);
});

test('a list of the past is for those who may see all of it', async () => {
  expect(await status(owner, `${at('activity')}?as_of=${today}`)).toBe(403);
  expect(await status(await withRole(server, 'auditor'), `${at('activity')}?as_of=${today}`)).toBe(200);
});

test('what may be done follows the state of an entry', async () => {
  const { id, may } = await add(officer, 'activity', { name: 'Pay' });
  expect(may).toEqual(expect.arrayContaining(['edit', 'archive']));
  expect(may).not.toContain('create');
  const archived = bodyOf<AnsweredEntry>(await archive(officer, 'activity', id, 1));
  expect(archived.may).toContain('archive');
  expect(archived.may).not.toContain('edit');
  const then = bodyOf<AnsweredEntry>(await officer.send('GET', `${at('activity', id)}?as_of=${today}`));
  expect(then.may).not.toContain('archive');
});

describe('comments', () => {
  let secret: AnsweredEntry;
  let open: AnsweredEntry;

  beforeAll(async () => {
    const { id } = await add(officer, 'activity', { name: 'Pay' });
    secret = await add(officer, 'comment', { text: 'Between us', about: id });
    open = await add(officer, 'comment', { text: 'For everybody', about: id, forAuditors: true });
  });

  test('are seen by who works here, by auditors when they are meant for them, and by nobody else', async () => {
    const [dpo, auditor, viewer] = await Promise.all(
      (['dpo', 'auditor', 'viewer'] as const).map((role) => withRole(server, role)),
    );
    if (!dpo || !auditor || !viewer) throw new Error('nobody there');
    expect(idsOf(await list(dpo, 'comment'))).toEqual([secret.id, open.id]);
    expect(await list(auditor, 'comment')).toMatchObject({ total: 1, items: [{ id: open.id }] });
    expect(await status(viewer, at('comment'))).toBe(403);
    expect(await status(auditor, at('comment', open.id))).toBe(200);
    expect(await status(auditor, at('comment', secret.id))).toBe(404);
    expect(await status(auditor, `${at('comment', secret.id)}/history`)).toBe(404);
    expect(await status(viewer, at('comment', open.id))).toBe(403);
  });

  test('stay internal in their past, and do not show through where-used or the log', async () => {
    const auditor = await withRole(server, 'auditor');
    await put(officer, 'comment', secret.id, 1, { ...secret.values, text: 'Said aloud', forAuditors: true });
    const past = bodyOf<{ items: { version: number }[] }>(
      await auditor.send('GET', `${at('comment', secret.id)}/history`),
    );
    expect(past.items.map(({ version }) => version)).toEqual([2]);
    await put(officer, 'comment', secret.id, 2, secret.values);
    const about = String(secret.values['about']);
    const uses = bodyOf<{ items: AnsweredEntry[] }>(await auditor.send('GET', `${at('activity', about)}/where-used`));
    expect(idsOf(uses)).toEqual([open.id]);
    const log = await auditor.send('GET', '/api/v1/log?size=500');
    expect(log.text).toContain(secret.id);
    expect(log.text).not.toContain('Between us');
  });
});
