import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { useGrowing } from '#register/controls/use-growing.ts';

function Lines() {
  const [written, setWritten] = useState('Wages');
  return <textarea ref={useGrowing()} value={written} onChange={({ target }) => setWritten(target.value)} />;
}

test('a text area is as high as what is written in it', async () => {
  vi.stubGlobal('CSS', { supports: () => false });
  // Ten pixels a line: what shows tests here draws nothing.
  vi.spyOn(HTMLTextAreaElement.prototype, 'scrollHeight', 'get').mockImplementation(function (
    this: HTMLTextAreaElement,
  ) {
    return 10 * this.value.split('\n').length;
  });
  render(<Lines />);
  const area = screen.getByRole('textbox');
  expect(area.style.height).toBe('10px');
  await userEvent.type(area, '{Enter}pensions{Enter}travel');
  expect(area.style.height).toBe('30px');
  await userEvent.clear(area);
  expect(area.style.height).toBe('10px');
});
