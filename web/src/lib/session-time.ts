import type { Me } from 'domain/contract';

type Session = NonNullable<Me['session']>;

/** What the server's clock is ahead of this one, in milliseconds. */
let ahead = 0;
let lastRequest = Date.now();

const storageKey = 'protokoll.last-request';
/** How often the other tabs are told; the session is theirs too. */
const tellInterval = 10_000;
let told = 0;

/** Notes a request the server has answered. A session lasts from the last one's sending on, however late its answer comes. */
export function noteRequest(sentAt: number, answer: Response): void {
  const date = Date.parse(answer.headers.get('date') ?? '');
  if (Number.isFinite(date)) ahead = date - Date.now();
  // One noted before the clock was set back says nothing.
  if (sentAt <= lastRequest && lastRequest <= Date.now()) return;
  lastRequest = sentAt;
  if (lastRequest - told < tellInterval) return;
  told = lastRequest;
  try {
    localStorage.setItem(storageKey, String(lastRequest));
  } catch {
    // A browser that is full tells the other tabs nothing; they ask for themselves.
  }
}

/** The time of the last request, from whichever tab, by this clock. */
function lastOfAll(): number {
  const others = Number(localStorage.getItem(storageKey) ?? 0);
  return others > lastRequest && others <= Date.now() ? others : lastRequest;
}

/** Milliseconds since the last request. */
export const sinceLastRequest = (): number => Date.now() - lastOfAll();

/** How long a session lasts yet, in milliseconds: if nothing more is asked for, and at most. */
export const timeLeft = ({ expiresAt, idleSeconds }: Session): { readonly idle: number; readonly atMost: number } => ({
  idle: idleSeconds * 1000 - sinceLastRequest(),
  atMost: Date.parse(expiresAt) - (Date.now() + ahead),
});
