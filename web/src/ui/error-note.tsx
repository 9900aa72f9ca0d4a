import { text } from 'domain/core';
import { isRefused, Refused, Unreachable } from '#lib/api.ts';
import { useText } from '#lib/language.ts';
import { CodeNotLoaded } from '#lib/load-code.ts';
import { reloadPage } from '#lib/web-build.ts';
import { Button } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';

const silent = text('No answer from the server');
const silentAdvice = text('Nothing you typed is lost. Try again in a moment.');
const notLoaded = text('A part of this page could not be loaded');
const notLoadedAdvice = text(
  'The server does not answer, or has been updated since the page was loaded. What you typed is kept in this browser. Try again in a moment, or load the page anew.',
);
const anew = text('Load the page anew');
const unknown = text('Something went wrong');

interface ErrorNoteProps {
  readonly error: unknown;
  /** The fields in trouble say so themselves. */
  readonly fieldsShowIssues?: boolean;
}

/** What went wrong, in the words of the API, and what to do. */
export function ErrorNote({ error, fieldsShowIssues = false }: ErrorNoteProps) {
  const t = useText();
  if (error instanceof Unreachable)
    return (
      <Note tone="bad" title={t(silent)} alert>
        <p>{t(silentAdvice)}</p>
      </Note>
    );
  if (error instanceof CodeNotLoaded)
    return (
      <Note tone="bad" title={t(notLoaded)} alert>
        <p>{t(notLoadedAdvice)}</p>
        <Button onClick={reloadPage}>{t(anew)}</Button>
      </Note>
    );
  if (!(error instanceof Refused)) return <Note tone="bad" title={t(unknown)} alert />;
  const { title, detail, errors = [] } = error.problem;
  return (
    <Note tone="bad" title={title} alert>
      {detail && detail !== title && !(fieldsShowIssues && errors.length > 0) && <p>{detail}</p>}
      {!fieldsShowIssues && errors.map(({ path, message }) => <p key={path}>{message}</p>)}
    </Note>
  );
}

/** What kept a screen from loading. That the server is away, or the session has ended, the frame around every screen says already. */
export const LoadError = ({ error }: { error: unknown }) =>
  !error || error instanceof Unreachable || isRefused(error, 401) ? null : <ErrorNote error={error} />;
