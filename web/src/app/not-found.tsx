import { text } from 'domain/core';
import { useText } from '#lib/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';

const words = {
  title: text('Nothing is kept here'),
  lead: text('The address is not one of this register, or the record did not exist on the day you are looking at.'),
  home: text('Go to the overview'),
};

export function NotFound() {
  const t = useText();
  return (
    <Page title={t(words.title)} lead={t(words.lead)} narrow>
      <div>
        <ButtonLink to="/">{t(words.home)}</ButtonLink>
      </div>
    </Page>
  );
}
