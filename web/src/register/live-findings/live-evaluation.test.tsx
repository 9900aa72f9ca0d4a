import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { entryOf, findingOf, findingsOf, withPage } from '#test/answers.ts';
import { fakeApi } from '#test/fake-api.ts';
import { showEditor } from '#test/show-editor.tsx';

const saved = entryOf('organisation', { name: 'Example AS' });

const outline = (): HTMLElement => screen.getByRole('navigation', { name: 'Parts of this form' });
const part = (name: string): string =>
  within(outline())
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .getAttribute('aria-label') ?? '';

const unreachable =
  'No e-mail, telephone number or address is recorded: neither people nor the authority can reach the organisation.';

const fieldAt = (place: string): HTMLElement =>
  document.querySelector<HTMLElement>(`[data-field="${place}"]`) ?? expect.fail();

describe('a form while it is being written', () => {
  test('says at the field what is lacking, and no longer once it is said', async () => {
    fakeApi();
    const { user } = await showEditor('organisation', { name: 'Example AS' });
    await screen.findByText('Organisation without contact details.');
    const box = fieldAt('email');
    expect(within(box).getByText('Organisation without contact details.')).toBeTruthy();
    await user.type(within(box).getByRole('textbox'), 'post@example.invalid');
    await waitFor(() => expect(screen.queryByText('Organisation without contact details.')).toBeNull());
  });

  test('does not nag in a new entry: what one has not come to is only not begun', async () => {
    fakeApi();
    const { user } = await showEditor('organisation');
    await waitFor(() => expect(part('\\(a\\) Name and contact details')).toContain('not begun'));
    // Nothing is answered there, so nothing is complete either.
    expect(part('\\(a\\) Representative')).toContain('not begun');
    expect(screen.queryByText('Organisation without a name.')).toBeNull();
    await user.click(within(fieldAt('name')).getByRole('textbox'));
    await user.tab();
    await screen.findByText('Organisation without a name.');
    expect(screen.queryByText('Organisation without contact details.')).toBeNull();
  });

  test('counts under its letter what is lacking in the organisation that keeps the record, as its page does', async () => {
    const contact = { rule: 'controller-contact-missing', concern: 'parties', path: 'email' } as const;
    const item = findingOf({ ...contact, kind: 'organisation', id: 'ORG-0001' });
    fakeApi(({ path }) =>
      path.startsWith('/findings') && path.includes('ORG-0001') ? { body: findingsOf([item]) } : undefined,
    );
    await showEditor('activity', { name: 'Payroll', organisation: 'ORG-0001', role: 'controller' });
    await waitFor(() => expect(part('\\(a\\) Controller')).toBe('(a) Controller, lacking 1'));
  });

  test('takes from the server what only the whole register shows, what somebody observed and what is accepted', async () => {
    const found = { severity: 'recommended', kind: 'organisation', id: 'ORG-0001', message: 'm' } as const;
    const acceptance = {
      id: 'ACC-0001',
      reason: 'They move in May',
      until: '2030-05-31',
      by: 'kari',
      on: '2026-01-01',
    };
    const accepted = { ...found, rule: 'controller-contact-missing', path: 'email', state: 'accepted' } as const;
    const items = [
      findingOf({ ...found, rule: 'claim-conflict', path: 'name', title: 'Seen by somebody', observation: 'OBS-0001' }),
      findingOf({ ...accepted, message: unreachable, acceptance }),
      findingOf({ ...found, rule: 'controller-identity-missing', path: 'name', title: 'Mended in the draft' }),
    ];
    fakeApi(({ path }) =>
      path.startsWith('/organisations/') ? { body: withPage(saved, { findings: items }) } : undefined,
    );
    await showEditor('organisation', { name: 'Example AS' });
    await screen.findByText('Seen by somebody.');
    await screen.findByText(/They move in May/);
    await waitFor(() => expect(screen.queryByText('Mended in the draft.')).toBeNull());
  });

  test('does not take for accepted what says something else than what was accepted', async () => {
    const item = findingOf({
      kind: 'organisation',
      id: 'ORG-0001',
      rule: 'controller-contact-missing',
      path: 'email',
      message: 'Something else was missing here when it was accepted.',
      state: 'accepted',
      acceptance: { id: 'ACC-0001', reason: 'They move in May', until: '2030-05-31', by: 'kari', on: '2026-01-01' },
    });
    fakeApi(({ path }) =>
      path.startsWith('/organisations/')
        ? { body: withPage(saved, { findings: [item] }) }
        : path.startsWith('/surroundings')
          ? { body: { entries: [], on: '2026-01-01', lawVersion: 'v' } }
          : undefined,
    );
    await showEditor('organisation', { name: 'Example AS' });
    const box = fieldAt('email');
    await within(box).findByText('Organisation without contact details.');
    expect(screen.queryByText(/They move in May/)).toBeNull();
  });

  test('asks what stands around the draft, and again when it refers to something else', async () => {
    const { sent } = fakeApi(({ path }) =>
      path.startsWith('/surroundings') ? { body: { entries: [], on: '2026-01-01', lawVersion: 'v' } } : undefined,
    );
    await showEditor('activity', { name: 'Payroll', organisation: 'ORG-0007' });
    await waitFor(() => expect(sent.map(({ path }) => path)).toContain('/surroundings?ids=ORG-0007&of=PA-0001'));
  });
});
