import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import {
  create,
  description,
  field,
  fitting,
  highlighted,
  isOpen,
  places,
  announced,
  showCombobox,
} from '#test/show-combobox.tsx';
import type { OptionSource } from '#ui/combobox/option.ts';

describe('an empty combobox', () => {
  test('keeps in sight what was typed and not chosen, and says that it is not chosen', async () => {
    const { user, onChange } = showCombobox({ single: true });
    await user.click(field());
    await user.keyboard('osl');
    await user.tab();
    expect(field().value).toBe('osl');
    expect(description()).toContain('This is not chosen yet');
    expect(announced()).toContain('This is not chosen yet');
    expect(onChange).not.toHaveBeenCalled();
    await user.click(field());
    await user.keyboard('{Escape}{Escape}');
    expect(field().value).toBe('');
    expect(description()).not.toContain('This is not chosen yet');
  });

  test.each([
    ['{ArrowDown}', 'Bergen'],
    ['{ArrowUp}', 'Vadsø'],
    ['{ArrowDown}{ArrowDown}', 'Oslo'],
    ['{ArrowDown}{ArrowUp}', 'Vadsø'],
    ['{ArrowDown}{End}', 'Vadsø'],
    ['{ArrowDown}{End}{Home}', 'Bergen'],
    ['{ArrowDown}{PageDown}', 'Vadsø'],
    ['{ArrowDown}{PageDown}{PageUp}', 'Bergen'],
    ['os', 'Oslo'],
    ['os{ArrowDown}', 'Osterøy'],
  ])('with %s highlights %s', async (keys, expected) => {
    const { user } = showCombobox({});
    await user.tab();
    await user.keyboard(keys);
    expect(highlighted()).toBe(expected);
  });

  test('opens with Alt and the arrow and highlights nothing; closes with Alt and the other one and chooses nothing', async () => {
    const { user, onChange } = showCombobox({ single: true });
    await user.tab();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(isOpen()).toBe(true);
    expect(highlighted()).toBeUndefined();
    await user.keyboard('{ArrowDown}{Alt>}{ArrowUp}{/Alt}');
    expect(isOpen()).toBe(false);
    expect(onChange).not.toHaveBeenCalled();
  });

  test('keeps the highlight on its option while others come in before it', async () => {
    let options = places.slice(2);
    const { user } = showCombobox({ source: () => ({ options, state: 'ready' }) });
    await user.click(field());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(highlighted()).toBe('Tromsø');
    options = [...places];
    await user.keyboard('{ArrowDown}');
    expect(highlighted()).toBe('Vadsø');
  });

  test('does not take the Enter of an input method for a choice', async () => {
    const { user, onChange } = showCombobox({ single: true });
    await user.click(field());
    await user.keyboard('osl');
    fireEvent.keyDown(field(), { key: 'Enter', keyCode: 229, isComposing: true });
    expect(field().value).toBe('osl');
    expect(onChange).not.toHaveBeenCalled();
  });

  test('says how many there are, that there are none, that it searches, and that it could not', async () => {
    let source: OptionSource = { options: places.slice(0, 1), state: 'ready' };
    const { user } = showCombobox({ single: true, source: () => source });
    await user.click(field());
    expect(announced()).toBe('One match');
    source = { options: places, state: 'ready' };
    await user.keyboard('s');
    expect(announced()).toBe('5 matches');
    source = { options: places, state: 'ready', total: 340 };
    await user.keyboard('s');
    expect(announced()).toBe('The first 5 of 340 matches: type to narrow them down');
    source = { options: [], state: 'searching' };
    await user.keyboard('s');
    expect(announced()).toBe('Searching …');
    source = { options: [], state: 'ready' };
    await user.keyboard('s');
    expect(announced()).toBe('Nothing found');
    source = { options: [], state: 'failed' };
    await user.keyboard('s');
    expect(announced()).toBe('The search got no answer. It is tried again; what you have typed stays.');
  });

  test('stays open at Enter where nothing fits', async () => {
    const { user } = showCombobox({ single: true });
    await user.click(field());
    await user.keyboard('atlantis{Enter}');
    expect(isOpen()).toBe(true);
    expect(announced()).toBe('Nothing found');
  });

  test('names the groups of its options', async () => {
    const options = places.map((place, index) => ({ ...place, group: index < 2 ? 'South' : 'North' }));
    const { user } = showCombobox({ source: () => ({ options, state: 'ready' }) });
    await user.click(field());
    const north = within(screen.getByRole('listbox')).getByRole('group', { name: 'North' });
    expect(within(north).getAllByRole('option')).toHaveLength(3);
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(highlighted()).toBe('Osterøy');
  });
});

describe('a field that is left', () => {
  test('while it is searched for what was typed takes the whole name once that is found', async () => {
    let state: OptionSource['state'] = 'searching';
    const { user, onChange } = showCombobox({ source: (typed) => ({ options: fitting(typed), state }) });
    await user.click(field());
    await user.keyboard('Vadsø');
    await user.tab();
    expect(onChange).not.toHaveBeenCalled();
    state = 'ready';
    await user.tab({ shift: true });
    expect(onChange.mock.calls).toEqual([[['vadsø']]]);
  });

  test('with a name that two have takes neither', async () => {
    const two = ['1', '2'].map((value) => ({ value, label: 'Vadsø', note: `REC-${value}` }));
    const { user, onChange } = showCombobox({ single: true, source: () => ({ options: two, state: 'ready' }) });
    await user.click(field());
    await user.keyboard('Vadsø');
    await user.tab();
    expect(field().value).toBe('Vadsø');
    expect(onChange).not.toHaveBeenCalled();
    await user.clear(field());
    await user.keyboard('rec-2');
    await user.tab();
    expect(onChange.mock.calls).toEqual([[['2']]]);
  });
});

describe('an action in the list', () => {
  const withAction = (state: OptionSource['state']) => (text: string) => ({
    options: [...fitting(text), create],
    state,
  });

  test('is not what Enter does while others fit or the search goes on', async () => {
    const onAction = vi.fn<(text: string) => void>();
    const { user } = showCombobox({ source: withAction('searching'), onAction });
    await user.click(field());
    await user.keyboard('osl');
    expect(highlighted()).toBe('Oslo');
    await user.keyboard('xyz');
    expect(highlighted()).toBeUndefined();
    await user.keyboard('{Enter}');
    expect(onAction).not.toHaveBeenCalled();
  });

  test('is offered below the field that was left with words that are no choice', async () => {
    const onAction = vi.fn<(text: string) => void>();
    const { user } = showCombobox({ source: withAction('ready'), onAction });
    await user.click(field());
    await user.keyboard('Narvik');
    await user.tab();
    await user.tab({ shift: true });
    expect(document.activeElement?.textContent).toBe('Create a place');
    await user.keyboard('{Enter}');
    expect(onAction).toHaveBeenCalledExactlyOnceWith('Narvik');
    expect(document.activeElement).toBe(field());
  });

  test('is what Enter does when nothing else fits; what was typed waits for it', async () => {
    const onAction = vi.fn<(text: string) => void>();
    const { user, onChange } = showCombobox({ single: true, start: ['oslo'], source: withAction('ready'), onAction });
    await user.click(field());
    await user.keyboard('Narvik{Enter}');
    expect(onAction).toHaveBeenCalledExactlyOnceWith('Narvik');
    await user.tab();
    expect(field().value).toBe('Narvik');
    expect(onChange).not.toHaveBeenCalled();
  });
});
