import { text } from 'domain/core';
import { useId } from 'react';
import { type Appearance, setAppearance, useAppearance } from '#lib/appearance.ts';
import { useText } from '#lib/language.ts';
import { Choice } from '#ui/field.tsx';

const legend = text('Appearance');
const appearances = [
  { value: 'auto', label: text('As on this device') },
  { value: 'light', label: text('Light') },
  { value: 'dark', label: text('Dark') },
] as const satisfies { value: Appearance; label: unknown }[];

export function AppearanceChoice({ className }: { className?: string | undefined }) {
  const t = useText();
  const chosen = useAppearance();
  const name = useId();
  return (
    <fieldset className={className}>
      <legend>{t(legend)}</legend>
      {appearances.map(({ value, label }) => (
        <Choice
          key={value}
          type="radio"
          name={name}
          label={t(label)}
          checked={value === chosen}
          onChange={() => setAppearance(value)}
        />
      ))}
    </fieldset>
  );
}
