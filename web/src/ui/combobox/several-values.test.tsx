import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { description, field, announced, showCombobox } from '#test/show-combobox.tsx';

describe('a combobox with several values', () => {
  const several = { start: ['bergen', 'oslo', 'tromsø'] };
  const focused = () => document.activeElement?.getAttribute('aria-label');

  test('describes itself by what is chosen', () => {
    showCombobox(several);
    expect(field().value).toBe('');
    expect(description()).toBe('Chosen: Bergen, Oslo, Tromsø');
  });

  test('takes one more, and says so', async () => {
    const { user, onChange } = showCombobox(several);
    await user.click(field());
    await user.keyboard('vad{Enter}');
    expect(field().value).toBe('');
    expect(announced()).toBe('Vadsø chosen');
    expect(onChange.mock.calls).toEqual([[['bergen', 'oslo', 'tromsø', 'vadsø']]]);
    expect(description()).toContain('Vadsø');
  });

  test('goes to the last one with Backspace in the empty field; the second Backspace removes it', async () => {
    const { user, onChange } = showCombobox(several);
    await user.click(field());
    await user.keyboard('{Backspace}');
    expect(focused()).toBe('Remove Tromsø');
    expect(onChange).not.toHaveBeenCalled();
    await user.keyboard('{Backspace}');
    expect(onChange.mock.calls).toEqual([[['bergen', 'oslo']]]);
    expect(focused()).toBe('Remove Oslo');
    expect(announced()).toBe('Tromsø removed');
  });

  test('lets the arrow keys walk through them and back to the field', async () => {
    const { user } = showCombobox(several);
    await user.click(field());
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(focused()).toBe('Remove Oslo');
    await user.keyboard('{Home}');
    expect(focused()).toBe('Remove Bergen');
    await user.keyboard('{ArrowLeft}');
    expect(focused()).toBe('Remove Bergen');
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(field());
  });

  test('is two stops of the Tab key, however many there are', async () => {
    const { user } = showCombobox(several);
    await user.tab();
    expect(focused()).toBe('Remove Bergen');
    await user.tab();
    expect(document.activeElement).toBe(field());
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Next field' }));
  });

  test('leaves the focus in the field when the last one is removed', async () => {
    const { user, onChange } = showCombobox({ start: ['oslo'] });
    await user.tab();
    await user.keyboard('{Delete}');
    expect(document.activeElement).toBe(field());
    expect(onChange.mock.calls).toEqual([[[]]]);
    expect(screen.queryByRole('toolbar')).toBeNull();
  });

  test('keeps what was typed and not chosen when the field is left, takes a whole name, and lets one go that is chosen already', async () => {
    const { user, onChange } = showCombobox(several);
    await user.click(field());
    await user.keyboard('atlantis');
    await user.tab();
    expect(field().value).toBe('atlantis');
    expect(description()).toContain('This is not chosen yet');
    await user.clear(field());
    await user.keyboard('oslo');
    await user.tab();
    expect(field().value).toBe('');
    expect(onChange).not.toHaveBeenCalled();
    await user.click(field());
    await user.keyboard('vadsø');
    await user.tab();
    expect(field().value).toBe('');
    expect(onChange.mock.calls).toEqual([[['bergen', 'oslo', 'tromsø', 'vadsø']]]);
  });

  test('Backspace in what was typed is only that', async () => {
    const { user, onChange } = showCombobox(several);
    await user.click(field());
    await user.keyboard('va{Backspace}');
    expect(field().value).toBe('v');
    expect(document.activeElement).toBe(field());
    expect(onChange).not.toHaveBeenCalled();
  });
});
