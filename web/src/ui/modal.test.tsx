import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useEffect, useRef, useState } from 'react';
import { describe, expect, test } from 'vitest';
import { Dialog } from '#ui/dialog.tsx';

type Outcome = 'nothing' | 'opener goes' | 'something comes';

function Undo() {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <button ref={button} type="button">
      Undo
    </button>
  );
}

function Screen({ outcome, dismissible = true }: { outcome: Outcome; dismissible?: boolean }) {
  const [state, setState] = useState<'before' | 'open' | 'after'>('before');
  return (
    <main tabIndex={-1}>
      <h1 tabIndex={-1}>Screen</h1>
      {!(state === 'after' && outcome === 'opener goes') && (
        <input aria-label="Field" onKeyDown={({ key }) => key === 'F2' && setState('open')} />
      )}
      {state === 'after' && outcome === 'something comes' && <Undo />}
      {state === 'open' && (
        <Dialog title="Question" dismissible={dismissible} onClose={() => setState('after')}>
          <input aria-label="Answer" />
        </Dialog>
      )}
    </main>
  );
}

async function open(outcome: Outcome, dismissible?: boolean) {
  const user = userEvent.setup();
  render(
    <StrictMode>
      <Screen outcome={outcome} {...(dismissible !== undefined && { dismissible })} />
    </StrictMode>,
  );
  await user.click(screen.getByLabelText('Field'));
  await user.keyboard('ab{F2}');
  expect(document.activeElement).toBe(screen.getByLabelText('Answer'));
  return user;
}
const cancel = () => act(async () => void fireEvent(screen.getByRole('dialog'), new Event('cancel')));

test('a dialog in which something was typed says that it would be lost, and closes at the second Escape', async () => {
  const user = await open('nothing');
  await user.keyboard('because');
  await cancel();
  expect(screen.getByText('Press Escape again to close this and lose what you have typed here.')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Answer').value).toBe('because');
  await user.keyboard(' of this');
  await cancel();
  expect(screen.getByRole('dialog')).toBeTruthy();
  await cancel();
  expect(screen.queryByRole('dialog')).toBeNull();
});

describe('when a dialog closes', () => {
  test('what had the focus has it again, and writes', async () => {
    const user = await open('nothing');
    await cancel();
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.keyboard('c');
    expect(screen.getByLabelText<HTMLInputElement>('Field').value).toBe('abc');
  });

  test('the heading has it where what had it is gone', async () => {
    await open('opener goes');
    await cancel();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  test('what has come of it keeps the focus it took', async () => {
    await open('something comes');
    await cancel();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
  });
});

test('a browser that closes a dialog by itself has closed it, or it stands there again', async () => {
  await open('nothing');
  await act(async () => screen.getByRole<HTMLDialogElement>('dialog').close());
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a dialog that must be answered is not closed by the browser either', async () => {
  await open('nothing', false);
  const dialog = screen.getByRole<HTMLDialogElement>('dialog');
  await act(async () => dialog.close());
  expect(dialog.open).toBe(true);
});
