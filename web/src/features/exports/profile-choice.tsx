import { text, type Text } from 'domain/core';
import css from '#features/exports/exports-screen.module.css';
import { useText } from '#lib/language.ts';
import type { Spreadsheet } from '#lib/spreadsheet.ts';
import { Choice } from '#ui/field.tsx';
import { ChoiceSet } from '#ui/form.tsx';

/** The readers a file can be made for: people with a spreadsheet of one sort or the other, or programs. */
export type Profile = Spreadsheet | 'data';

const madeFor = text('Made for');

const profiles: Readonly<Record<Profile, { readonly label: Text; readonly what: Text }>> = {
  'excel-en': {
    label: text('Spreadsheets with commas (English systems)'),
    what: text('Commas between cells, several values on lines of one cell. Remembered on this device.'),
  },
  excel: {
    label: text('Spreadsheets with semicolons (most of Europe)'),
    what: text('Semicolons between cells, several values on lines of one cell. Remembered on this device.'),
  },
  data: {
    label: text('Programs'),
    what: text('Commas, stable column names. This is what can be read back.'),
  },
};

const offered = Object.keys(profiles) as Profile[];

interface ProfileChoiceProps {
  readonly chosen: Profile;
  readonly onChoose: (profile: Profile) => void;
}

export function ProfileChoice({ chosen, onChoose }: ProfileChoiceProps) {
  const t = useText();
  return (
    <ChoiceSet legend={t(madeFor)}>
      {offered.map((profile) => (
        <Choice
          key={profile}
          type="radio"
          name="profile"
          label={t(profiles[profile].label)}
          checked={profile === chosen}
          onChange={() => onChoose(profile)}
        />
      ))}
      <p className={css['profile']}>{t(profiles[chosen].what)}</p>
    </ChoiceSet>
  );
}
