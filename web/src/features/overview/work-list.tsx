import { IconCalendarDue } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { text } from 'domain/core';
import css from '#features/overview/work-list.module.css';
import { type Task, useTasks } from '#features/overview/use-tasks.ts';
import { useAsOf } from '#lib/as-of.ts';
import { formatNumber, formatShortDate } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { useMayAtAll } from '#lib/me.ts';
import { entryParams } from '#lib/paths.ts';
import { SeverityMark } from '#register/findings/severity.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { LoadError } from '#ui/error-note.tsx';

const words = {
  title: text('Work list'),
  nothing: text('Nothing is waiting. No rule objects to what is recorded.'),
  places: text('places'),
  place: text('place'),
  mend: text('Mend'),
  start: text('Start with'),
  look: text('See'),
  review: text('Review'),
  late: text('Review overdue'),
  soon: text('Review due'),
  since: text('It should have been looked at again by'),
  by: text('It is to be looked at again by'),
  all: text('All open findings'),
};

/** What a rule finds: all of it in the list of findings, and one place to begin. */
function FindingTaskLine({ task: { rule, severity, title, findings, first } }: { task: Task & { about: 'finding' } }) {
  const t = useText();
  const language = useLanguage();
  const inThePast = useAsOf() !== undefined;
  const mayEdit = useMayAtAll('edit') && !inThePast;
  return (
    <>
      <div className={css['mark']}>
        <SeverityMark severity={severity} />
      </div>
      <div className={css['what']}>
        <Link className={css['title']} to="/findings" search={{ rule }}>
          {title}
        </Link>{' '}
        <span className={css['soft']}>
          {formatNumber(findings, language)} {t(findings === 1 ? words.place : words.places)}
        </span>
        <p className={`${css['soft']} ${css['why']}`}>{first.message}</p>
      </div>
      <ButtonLink
        to={mayEdit ? '/$plural/$id/edit' : '/$plural/$id'}
        params={entryParams(first.id)}
        search={mayEdit && first.path ? { field: first.path } : {}}
      >
        {t(mayEdit ? words.mend : words.look)}
        <span className={css['where']}>{first.name}</span>
        <span className="visually-hidden">: {title}</span>
      </ButtonLink>
    </>
  );
}

function ReviewTaskLine({ task: { id, title, due, isLate } }: { task: Task & { about: 'review' } }) {
  const t = useText();
  const language = useLanguage();
  return (
    <>
      <div className={css['mark']} data-late={isLate || undefined}>
        <IconCalendarDue size={16} aria-hidden /> {t(isLate ? words.late : words.soon)}
      </div>
      <div className={css['what']}>
        <Link className={css['title']} to="/$plural/$id" params={entryParams(id)} search={{}}>
          {title}
        </Link>
        <p className={css['soft']}>
          {t(isLate ? words.since : words.by)} {formatShortDate(due, language)}.
        </p>
      </div>
      <ButtonLink to="/$plural/$id" params={entryParams(id)} search={{}}>
        {t(words.review)}
        <span className="visually-hidden">: {title}</span>
      </ButtonLink>
    </>
  );
}

/** The next things to do, each with why and a way to begin. */
export function WorkList() {
  const t = useText();
  const language = useLanguage();
  const { tasks, open, error } = useTasks();
  return (
    <section className={css['section']}>
      <h2>{t(words.title)}</h2>
      <LoadError error={error} />
      {tasks?.length === 0 && <p className={css['soft']}>{t(words.nothing)}</p>}
      {tasks && tasks.length > 0 && (
        <ol className={css['list']}>
          {tasks.map((task) => (
            <li key={task.about === 'review' ? task.id : task.rule} className={css['task']}>
              {task.about === 'review' ? <ReviewTaskLine task={task} /> : <FindingTaskLine task={task} />}
            </li>
          ))}
        </ol>
      )}
      {open > 0 && (
        <p className={css['all']}>
          <Link to="/findings">
            {t(words.all)} ({formatNumber(open, language)})
          </Link>
        </p>
      )}
    </section>
  );
}
