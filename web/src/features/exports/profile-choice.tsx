import { text, type Text } from 'domain/core';
import css from '#features/exports/exports-screen.module.css';
import { useText } from '#lib/language.ts';
import { Choice } from '#ui/field.tsx';
import { ChoiceSet } from '#ui/form.tsx';

/** The readers a file can be made for: Excel in the language chosen, Excel in English, or programs. */
export type Profile = 'excel' | 'excel-en' | 'data';

const madeFor = text('Made for');

const profiles: Readonly<Record<Profile, { readonly label: Text; readonly what: Text }>> = {
  'excel-en': {
    label: text('Spreadsheets in English'),
    what: text('Commas between cells, several values on lines of one cell.'),
  },
  excel: {
    label: text('Spreadsheets in other languages'),
    what: text('Semicolons between cells, several values on lines of one cell.'),
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
