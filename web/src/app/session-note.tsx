import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { text } from 'domain/core';
import css from '#app/page-notes.module.css';
import { markSigningIn, useConnection } from '#lib/connection.ts';
import { useText } from '#lib/language.ts';
import { type Me, meQuery } from '#lib/me.ts';
import { sinceLastRequest, timeLeft } from '#lib/session-time.ts';
import { Button } from '#ui/button.tsx';

const words = {
  ends: text('Your session ends in {minutes} min.'),
  kept: text('What you have typed stays.'),
  stay: text('Stay signed in'),
  again: text('Sign in again'),
};

const minute = 60_000;
/** How long before the end one is warned, where a session lasts so long. */
const warning = 5 * minute;
/** How often one looks. */
const interval = 15_000;
/** How long after the end the server is asked whether it has ended: asking earlier would make it go on. */
const grace = 5_000;

interface Ending {
  /** Whole minutes, the last of them included. */
  readonly minutes: number;
  /** Whether a request would make it go on. */
  readonly isIdle: boolean;
}

function endingOf(session: NonNullable<Me['session']>): Ending | undefined {
  const { idle, atMost } = timeLeft(session);
  const left = Math.min(idle, atMost);
  if (left > Math.min(warning, (session.idleSeconds * 1000) / 2)) return undefined;
  return { minutes: Math.max(1, Math.ceil(left / minute)), isIdle: idle < atMost };
}

/** Whoever is at work is not idle, though what they do may need nothing of the server: it is told now and then. */
function useSignsOfLife(session: Me['session'], ask: () => void): void {
  useEffect(() => {
    if (!session) return;
    const pause = Math.min(warning, (session.idleSeconds * 1000) / 4);
    let asked = 0;
    const onSign = (): void => {
      const now = Date.now();
      if (sinceLastRequest() < pause || now - asked < pause) return;
      asked = now;
      ask();
    };
    for (const type of ['keydown', 'pointerdown'] as const) window.addEventListener(type, onSign, { passive: true });
    return () => {
      for (const type of ['keydown', 'pointerdown'] as const) window.removeEventListener(type, onSign);
    };
  }, [session, ask]);
}

/** When the session ends, as far as it is time to say so; the server is asked once it has ended. */
function useEnding(session: Me['session'], ask: () => void): Ending | undefined {
  const [ending, setEnding] = useState<Ending>();
  useEffect(() => {
    if (!session) return;
    const look = (): void => {
      const { idle, atMost } = timeLeft(session);
      setEnding((known) => {
        const next = endingOf(session);
        return known?.minutes === next?.minutes && known?.isIdle === next?.isIdle ? known : next;
      });
      if (Math.min(idle, atMost) < -grace) ask();
    };
    look();
    const timer = setInterval(look, interval);
    return () => clearInterval(timer);
  }, [session, ask]);
  return ending;
}

/** Warns while there is still time that the session is about to end, in the middle of whatever one is doing. */
export function SessionNote() {
  const t = useText();
  const client = useQueryClient();
  const { data: me, refetch } = useQuery(meQuery);
  const isOpen = useConnection() === 'open';
  const [ask] = useState(() => () => void client.refetchQueries({ queryKey: meQuery.queryKey }));
  useSignsOfLife(me?.session, ask);
  const ending = useEnding(me?.session, ask);
  if (!ending || !isOpen) return null;
  return (
    <div className={css['note']}>
      <p>
        <strong>{t(words.ends, { minutes: ending.minutes })}</strong> {t(words.kept)}
      </p>
      {ending.isIdle ? (
        <Button onClick={() => void refetch()}>{t(words.stay)}</Button>
      ) : (
        <Button onClick={markSigningIn}>{t(words.again)}</Button>
      )}
    </div>
  );
}
