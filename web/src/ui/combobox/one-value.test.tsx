import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { description, field, highlighted, isOpen, announced, showCombobox } from '#test/show-combobox.tsx';

describe('a combobox with one value', () => {
  const single = { single: true, start: ['oslo'] };

  test('shows it as its text', () => {
    showCombobox(single);
    expect(field().value).toBe('Oslo');
  });

  test('keeps it when it is clicked and Enter is pressed', async () => {
    const { user, onChange } = showCombobox(single);
    await user.click(field());
    expect(highlighted()).toBe('Oslo');
    await user.keyboard('{Enter}');
    expect(isOpen()).toBe(false);
    expect(field().value).toBe('Oslo');
    expect(onChange).not.toHaveBeenCalled();
  });

  test('keeps it also where the list does not hold it', async () => {
    const { user, onChange } = showCombobox({ single: true, start: ['elsewhere'] });
    await user.click(field());
    expect(highlighted()).toBeUndefined();
    await user.keyboard('{Enter}');
    expect(onChange).not.toHaveBeenCalled();
  });

  test('is left by Tab from the open list, to the next field, and nothing is chosen on the way', async () => {
    const { user, onChange } = showCombobox(single);
    await user.click(field());
    await user.keyboard('{ArrowDown}');
    expect(highlighted()).toBe('Osterøy');
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Next field' }));
    expect(isOpen()).toBe(false);
    expect(onChange).not.toHaveBeenCalled();
  });

  test('keeps it when Backspace is pressed and the field left', async () => {
    const { user, onChange } = showCombobox(single);
    await user.click(field());
    await user.keyboard('{Backspace}');
    expect(field().value).toBe('Osl');
    await user.tab();
    expect(field().value).toBe('Oslo');
    expect(announced()).toBe('“Osl” was not chosen. It is still Oslo.');
    expect(description()).toContain('It is still Oslo.');
    expect(onChange).not.toHaveBeenCalled();
  });

  test('is searched anew from the first letter, and replaced by what is chosen then', async () => {
    const { user, onChange } = showCombobox(single);
    await user.click(field());
    await user.keyboard('t');
    expect(field().value).toBe('t');
    await user.keyboard('r');
    expect(highlighted()).toBe('Tromsø');
    await user.keyboard('{Enter}');
    expect(field().value).toBe('Tromsø');
    expect(announced()).toBe('Tromsø chosen');
    expect(onChange.mock.calls).toEqual([[['tromsø']]]);
  });

  test('is searched anew by what is pasted', async () => {
    const { user } = showCombobox(single);
    await user.click(field());
    await user.paste('Berg');
    expect(field().value).toBe('Berg');
    expect(highlighted()).toBe('Bergen');
  });

  test('comes back by Escape', async () => {
    const { user, onChange } = showCombobox(single);
    await user.click(field());
    await user.keyboard('xyz{Escape}');
    expect(isOpen()).toBe(false);
    expect(field().value).toBe('Oslo');
    expect(onChange).not.toHaveBeenCalled();
  });

  test('is gone when the field is emptied, which is announced, and Escape brings it back', async () => {
    const { user, onChange } = showCombobox(single);
    await user.clear(field());
    expect(announced()).toBe('Oslo is removed. Escape brings it back.');
    expect(onChange).toHaveBeenLastCalledWith([]);
    expect(highlighted()).toBeUndefined();
    await user.keyboard('{Enter}');
    expect(onChange).toHaveBeenLastCalledWith([]);
    await user.keyboard('{Escape}');
    expect(field().value).toBe('Oslo');
    expect(onChange).toHaveBeenLastCalledWith(['oslo']);
  });

  test('stays gone when an emptied field is left', async () => {
    const { user, onChange } = showCombobox(single);
    await user.clear(field());
    await user.tab();
    expect(field().value).toBe('');
    expect(onChange).toHaveBeenLastCalledWith([]);
  });

  test('survives that the field was empty while another one was typed and not chosen', async () => {
    const { user, onChange } = showCombobox(single);
    await user.clear(field());
    await user.keyboard('atlantis');
    await user.tab();
    expect(field().value).toBe('atlantis');
    expect(onChange).toHaveBeenLastCalledWith(['oslo']);
  });

  test('stays behind what was typed and not chosen, which stays in the field until Escape gives way to it', async () => {
    const { user, onChange } = showCombobox(single);
    await user.click(field());
    await user.keyboard('atlantis');
    await user.tab();
    expect(field().value).toBe('atlantis');
    const said = 'This is not chosen: pick it from the list, or press Escape to keep Oslo.';
    expect(announced()).toBe(said);
    expect(description()).toContain(said);
    await user.click(field());
    await user.keyboard('{Escape}');
    expect(field().value).toBe('Oslo');
    expect(onChange).not.toHaveBeenCalled();
  });

  test.each([
    ['tromsø', 'Tromsø'],
    ['BERGEN', 'Bergen'],
  ])('is replaced by what %s is the whole name of when the field is left', async (typed, chosen) => {
    const { user, onChange } = showCombobox(single);
    await user.click(field());
    await user.keyboard(typed);
    await user.tab();
    expect(field().value).toBe(chosen);
    expect(onChange.mock.calls).toEqual([[[chosen.toLowerCase()]]]);
  });

  test('is replaced by the whole name of another one when the form is saved from within the field', async () => {
    const { user, onChange } = showCombobox(single);
    await user.click(field());
    await user.keyboard('vadsø{Control>}s{/Control}');
    expect(field().value).toBe('Vadsø');
    expect(isOpen()).toBe(false);
    expect(onChange.mock.calls).toEqual([[['vadsø']]]);
  });

  test('is removed by its button, which leaves the focus in the field', async () => {
    const { user, onChange } = showCombobox(single);
    await user.click(screen.getByRole('button', { name: 'Remove Oslo' }));
    expect(document.activeElement).toBe(field());
    expect(announced()).toContain('Oslo is removed');
    expect(onChange.mock.calls).toEqual([[[]]]);
  });

  test('opens with the space bar, which types nothing', async () => {
    const { user } = showCombobox(single);
    await user.tab();
    await user.keyboard(' ');
    expect(isOpen()).toBe(true);
    expect(field().value).toBe('Oslo');
  });

  test('lets Escape through when there is nothing to take back', async () => {
    showCombobox(single);
    act(() => field().focus());
    expect(fireEvent.keyDown(field(), { key: 'Escape' })).toBe(true);
  });
});
