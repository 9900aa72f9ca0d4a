import { languages, text } from 'domain/core';
import { useId } from 'react';
import { languageNames, setLanguage, useLanguage, useText } from '#lib/language.ts';
import { Choice } from '#ui/field.tsx';

const words = { language: text('Language') };

export function LanguageChoice({ className }: { className?: string | undefined }) {
  const t = useText();
  const chosen = useLanguage();
  const name = useId();
  return (
    <fieldset className={className}>
      <legend>{t(words.language)}</legend>
      {languages.map((language) => (
        <Choice
          key={language}
          type="radio"
          name={name}
          label={languageNames[language]}
          lang={language}
          checked={language === chosen}
          onChange={() => setLanguage(language)}
        />
      ))}
    </fieldset>
  );
}
