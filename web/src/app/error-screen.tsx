import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { text } from 'domain/core';
import { Refused, Unreachable } from '#lib/api.ts';
import { useText } from '#lib/language.ts';
import { CodeNotLoaded } from '#lib/load-code.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { ErrorNote } from '#ui/error-note.tsx';

const words = {
  title: text('This screen could not be shown'),
  lead: text(
    'The register is not affected. A form you were filling in is kept as a draft in this browser and is offered when you open it again.',
  ),
  again: text('Try again'),
  home: text('Go to the overview'),
};

/** What the program itself tripped over; refusals and silence have their own words. */
const errorMessage = (error: unknown): string | undefined =>
  error instanceof Refused || error instanceof Unreachable || error instanceof CodeNotLoaded
    ? undefined
    : String(error);

/** Shown in place of a screen that failed; the rest of the application stays. */
export function ErrorScreen({ error, reset }: ErrorComponentProps) {
  const t = useText();
  const router = useRouter();
  const boundary = useQueryErrorResetBoundary();
  const again = (): void => {
    boundary.reset();
    reset();
    void router.invalidate();
  };
  return (
    <Page title={t(words.title)} lead={t(words.lead)} narrow>
      <ErrorNote error={error} />
      {errorMessage(error) && <code>{errorMessage(error)}</code>}
      <div>
        <Button look="primary" onClick={again}>
          {t(words.again)}
        </Button>{' '}
        <ButtonLink to="/">{t(words.home)}</ButtonLink>
      </div>
    </Page>
  );
}
