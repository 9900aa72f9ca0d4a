import { render, screen } from '@testing-library/react';
import { registers } from 'domain/core';
import { expect, test } from 'vitest';
import { LeafValue } from '#register/values/leaf-value.tsx';

const website = registers.organisation.fields['website'];

const show = (value: string) => render(website ? <LeafValue field={website} value={value} names={{}} /> : null);

test('a web address leads out, in a tab of its own that learns nothing of us', () => {
  show('https://example.invalid/privacy');
  const link = screen.getByRole('link');
  expect(link.getAttribute('href')).toBe('https://example.invalid/privacy');
  expect(link.getAttribute('rel')).toContain('noreferrer');
});

test.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'www.example.invalid'])(
  '%s is shown and leads nowhere',
  (value) => {
    show(value);
    expect(screen.queryByRole('link')).toBeNull();
    expect(document.body.textContent).toContain(value.trim());
  },
);
