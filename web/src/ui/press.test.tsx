import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { beginPresses } from '#ui/press.ts';

beginPresses();

function Screen({ onSave }: { onSave: () => void }) {
  const [left, setLeft] = useState(false);
  return (
    <>
      <label>
        Field
        <input onBlur={() => setLeft(true)} />
      </label>
      {left && <p>Something is wrong</p>}
      <button type="button" onClick={onSave}>
        Save
      </button>
      <label>
        Tick
        <input type="checkbox" />
      </label>
    </>
  );
}

function show() {
  const onSave = vi.fn<(focus: string | undefined) => void>();
  render(<Screen onSave={() => onSave(document.activeElement?.textContent ?? undefined)} />);
  return { user: userEvent.setup(), onSave, field: screen.getByLabelText('Field') };
}

test('a field that is left by pressing something is left when that is let go, before it acts', async () => {
  const { user, onSave, field } = show();
  await user.click(field);
  await user.pointer({ keys: '[MouseLeft>]', target: screen.getByText('Save') });
  expect(document.activeElement).toBe(field);
  expect(screen.queryByText('Something is wrong')).toBeNull();
  await user.pointer({ keys: '[/MouseLeft]', target: screen.getByText('Save') });
  expect(onSave.mock.calls).toEqual([['Save']]);
  expect(screen.getByText('Something is wrong')).toBeTruthy();
});

test('what is pressed and not let go there changes nothing; another field is entered at once', async () => {
  const { user, onSave, field } = show();
  await user.click(field);
  await user.pointer([
    { keys: '[MouseLeft>]', target: screen.getByText('Save') },
    { keys: '[/MouseLeft]', target: document.body },
  ]);
  expect(document.activeElement).toBe(field);
  expect(onSave).not.toHaveBeenCalled();
  await user.click(screen.getByLabelText('Tick'));
  expect(document.activeElement).toBe(screen.getByLabelText('Tick'));
  await user.pointer({ keys: '[MouseLeft>]', target: field });
  expect(document.activeElement).toBe(field);
});
