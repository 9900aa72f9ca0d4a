import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { text } from 'domain/core';
import css from '#features/settings/settings.module.css';
import { api } from '#lib/api.ts';
import { formatDateTime } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/button.tsx';
import plainTable from '#ui/plain-table.module.css';
import { Tag } from '#ui/tag.tsx';
import { LoadError, ErrorNote } from '#ui/error-note.tsx';
import { SideScroll } from '#ui/side-scroll.tsx';

interface Session {
  readonly id: string;
  readonly current: boolean;
  readonly device: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly expiresAt: string;
}

const words = {
  doing: text('Actions'),
  title: text('Where you are signed in'),
  unknown: text('Unknown device'),
  device: text('Device'),
  began: text('Signed in'),
  seen: text('Last seen'),
  ends: text('Ends'),
  end: text('End', { context: 'verb' }),
  endOthers: text('End all others'),
  here: text('This one'),
  ended: text('Session ended'),
};

const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => api('GET /sessions', { signal }),
});

/** Ends one session, or all but this one. */
function useEndSession() {
  const t = useText();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id?: string) =>
      id === undefined ? api('DELETE /sessions') : api('DELETE /sessions/:id', { path: { id } }),
    onSuccess: () => {
      announce(t(words.ended));
      return client.invalidateQueries({ queryKey: ['sessions'] });
    },
  });
}

function SessionLine({ session, onEnd }: { session: Session; onEnd: (id: string) => void }) {
  const t = useText();
  const language = useLanguage();
  const device = session.device || t(words.unknown);
  return (
    <tr>
      <th scope="row">
        {device} {session.current && <Tag tone="accent">{t(words.here)}</Tag>}
      </th>
      <td data-column={t(words.began)}>{formatDateTime(session.createdAt, language)}</td>
      <td data-column={t(words.seen)}>{formatDateTime(session.lastSeenAt, language)}</td>
      <td data-column={t(words.ends)}>{formatDateTime(session.expiresAt, language)}</td>
      <td>
        {!session.current && (
          <Button onClick={() => onEnd(session.id)}>
            {t(words.end)}
            <span className="visually-hidden">: {device}</span>
          </Button>
        )}
      </td>
    </tr>
  );
}

/** One's own open sessions, and the way to end them. */
export function Sessions() {
  const t = useText();
  const { data, error } = useQuery(sessionsQuery);
  const end = useEndSession();
  const sessions = data?.items ?? [];
  return (
    <section>
      <div className={css['line']}>
        <h2>{t(words.title)}</h2>
        {sessions.length > 1 && <Button onClick={() => end.mutate(undefined)}>{t(words.endOthers)}</Button>}
      </div>
      <LoadError error={error} />
      <SideScroll label={t(words.title)}>
        <table className={`${plainTable['table']} ${css['table']}`}>
          <thead>
            <tr>
              <th scope="col">{t(words.device)}</th>
              <th scope="col">{t(words.began)}</th>
              <th scope="col">{t(words.seen)}</th>
              <th scope="col">{t(words.ends)}</th>
              <th scope="col">
                <span className="visually-hidden">{t(words.doing)}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sessions.map((session) => (
              <SessionLine key={session.id} session={session} onEnd={end.mutate} />
            ))}
          </tbody>
        </table>
      </SideScroll>
      {end.error && (
        <div className={css['refusal']}>
          <ErrorNote error={end.error} />
        </div>
      )}
    </section>
  );
}
