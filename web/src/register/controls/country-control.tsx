import { type CountriesField, type CountryField, countryName } from 'domain/core';
import { useLanguage } from '#lib/language.ts';
import type { ControlProps } from '#register/controls/control.ts';
import { countryOptions } from '#register/controls/country-options.ts';
import { useUnchosenText } from '#register/form/unchosen-texts.ts';
import { Combobox } from '#ui/combobox/combobox.tsx';

interface CountryPickerProps extends Omit<ControlProps<CountriesField, string[]>, 'field'> {
  readonly single?: boolean;
}

function CountryPicker({ value = [], onChange, single, ...props }: CountryPickerProps) {
  const language = useLanguage();
  const [typed, setTyped] = useUnchosenText(props);
  const change = (codes: string[]) => onChange(codes.length > 0 ? codes : undefined);
  return (
    <Combobox
      {...props}
      {...(single && { single })}
      chosen={value.map((code) => ({ value: code, name: countryName(code, language) }))}
      typed={typed}
      onTyped={setTyped}
      options={() => ({
        options: countryOptions(typed ?? '', language).filter((option) => single || !value.includes(option.value)),
        state: 'ready',
      })}
      onChoose={(option) => change(single ? [option.value] : [...value, option.value])}
      onRemove={(code) => change(value.filter((other) => other !== code))}
    />
  );
}

export const CountriesControl = ({ field: _, ...props }: ControlProps<CountriesField, string[]>) => (
  <CountryPicker {...props} />
);

export const CountryControl = ({ field: _, value, onChange, ...props }: ControlProps<CountryField, string>) => (
  <CountryPicker {...props} single value={value ? [value] : []} onChange={(codes) => onChange(codes?.[0])} />
);
