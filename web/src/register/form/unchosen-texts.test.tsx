import { cleanup, screen, waitFor, within } from '@testing-library/react';
import type { AnyValues } from 'domain/core';
import { describe, expect, test } from 'vitest';
import { entryOf, listOf } from '#test/answers.ts';
import { Drafts } from '#register/draft/draft-storage.ts';
import { fakeApi, type Sent } from '#test/fake-api.ts';
import { showEditor } from '#test/show-editor.tsx';

const valuesOf = ({ body }: Sent): AnyValues => (body as { values: AnyValues }).values;
const organisation = { ...entryOf('organisation', { name: 'Example AS' }), id: 'ORG-0001', title: 'Example AS' };

function api() {
  const { sent } = fakeApi((request) => {
    if (request.path.startsWith('/organisations?')) return { body: listOf([organisation]) };
    if (request.method === 'PUT') return { body: entryOf('activity', valuesOf(request), 2) };
    return undefined;
  });
  return () => sent.filter(({ method }) => method === 'PUT').map(valuesOf);
}
const controller = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Controller' });
const refused = () => screen.findByText('Not saved: one field must be mended');
const notChosen = 'This is not chosen yet: pick it from the list, or clear it.';

describe('what is typed into a choice field and not chosen', () => {
  test.each([
    ['Ctrl S', '{Control>}s{/Control}'],
    ['Save', ''],
    ['Save and close', ''],
  ])('is not lost with %s, which says so and leads to the field', async (button, keys) => {
    const stored = api();
    const { user } = await showEditor('activity', { name: 'Payroll' });
    await user.click(controller());
    await user.keyboard('Atlantis');
    await (keys ? user.keyboard(keys) : user.click(screen.getByRole('button', { name: button })));
    const summary = (await refused()).closest<HTMLElement>('[role=alert]');
    expect(summary?.textContent).toContain(`Controller ${notChosen}`);
    await waitFor(() => expect(document.activeElement).toBe(controller()));
    expect(controller().value).toBe('Atlantis');
    expect(controller().getAttribute('aria-invalid')).toBe('true');
    expect(stored()).toEqual([]);
  });

  test('is an error no more once it is chosen or cleared', async () => {
    const stored = api();
    const { user } = await showEditor('activity', { name: 'Payroll' });
    await user.click(controller());
    await user.keyboard('Atlantis{Control>}s{/Control}');
    await refused();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText('Not saved: one field must be mended')).toBeNull());
    await user.keyboard('exam');
    await screen.findByRole('option', { name: /Example AS/ });
    await user.keyboard('{Enter}{Control>}s{/Control}');
    await waitFor(() => expect(stored()).toEqual([{ name: 'Payroll', organisation: 'ORG-0001' }]));
  });

  test('is chosen where it is the whole name of one that is there', async () => {
    const stored = api();
    const { user } = await showEditor('activity', { name: 'Payroll' });
    await user.click(controller());
    await user.keyboard('example as');
    await screen.findByRole('option', { name: /Example AS/ });
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(stored()).toEqual([{ name: 'Payroll', organisation: 'ORG-0001' }]));
  });

  test('is kept in the draft with its row, and offered and there again on return', async () => {
    api();
    const drafts = new Drafts('kari');
    const { user } = await showEditor('activity', { name: 'Payroll' });
    await user.click(screen.getByRole('button', { name: 'Add recipient' }));
    const recipient = () => screen.getByRole<HTMLInputElement>('combobox', { name: /^Recipient/ });
    await user.click(recipient());
    await user.keyboard('Atlantis');
    await waitFor(() => expect(drafts.list()[0]?.draft.unchosen).toMatchObject([{ text: 'Atlantis' }]));
    cleanup();
    const again = await showEditor('activity', { name: 'Payroll' });
    expect(screen.getByText('“Atlantis” (not chosen yet)')).toBeTruthy();
    await again.user.click(screen.getByRole('button', { name: 'Continue with my changes' }));
    expect(recipient().value).toBe('Atlantis');
  });

  test('is still there when its row is folded and unfolded, and goes with the row', async () => {
    const stored = api();
    const { user } = await showEditor('activity', { name: 'Payroll', disclosures: [{ id: 'a', purpose: 'Pay' }] });
    const rows = screen.getByRole('group', { name: 'Recipients' });
    const recipient = () => within(rows).getByRole<HTMLInputElement>('combobox', { name: /^Recipient/ });
    await user.click(recipient());
    await user.keyboard('Atlantis');
    const fold = within(rows).getByRole('button', { expanded: true, name: /Recipient 1|Pay/ });
    await user.click(fold);
    expect(within(rows).queryByRole('combobox')).toBeNull();
    await user.keyboard('{Control>}s{/Control}');
    await refused();
    await waitFor(() => expect(document.activeElement).toBe(recipient()));
    expect(recipient().value).toBe('Atlantis');
    await user.click(within(rows).getByRole('button', { name: /^Remove/ }));
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(stored()).toEqual([{ name: 'Payroll' }]));
  });
});
