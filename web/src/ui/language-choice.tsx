import { languageFacts, offeredLanguages, text } from 'domain/core';
import { useId } from 'react';
import { setLanguage, useLanguage, useText } from '#lib/language.ts';
import { Choice } from '#ui/field.tsx';

const words = { language: text('Language') };

export function LanguageChoice({ className }: { className?: string | undefined }) {
  const t = useText();
  const chosen = useLanguage();
  const name = useId();
  return (
    <fieldset className={className}>
      <legend>{t(words.language)}</legend>
      {offeredLanguages.map((language) => (
        <Choice
          key={language}
          type="radio"
          name={name}
          label={languageFacts[language].name}
          lang={language}
          checked={language === chosen}
          onChange={() => void setLanguage(language)}
        />
      ))}
    </fieldset>
  );
}
