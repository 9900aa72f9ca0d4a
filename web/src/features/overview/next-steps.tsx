import { type Kind, text, type Text } from 'domain/core';
import css from '#features/overview/overview-screen.module.css';
import { useAsOf } from '#lib/as-of.ts';
import { useText } from '#lib/language.ts';
import { useMayAtAll } from '#lib/me.ts';
import { listParams } from '#lib/paths.ts';
import type { CountByKind } from '#register/entries/counts.ts';
import { ButtonLink } from '#ui/button.tsx';

interface Step {
  readonly kind: Kind;
  readonly title: Text;
  readonly why: Text;
}

const words = { title: text('What to do next'), record: text('Record', { context: 'verb' }) };

const steps: readonly Step[] = [
  {
    kind: 'organisation',
    title: text('Record your organisation'),
    why: text('Its name and contact details stand in every record (Art. 30(1)(a)).'),
  },
  {
    kind: 'activity',
    title: text('Record the first processing activity'),
    why: text(
      'Start with something everybody knows, such as payroll. Data categories and recipients are made along the way.',
    ),
  },
  {
    kind: 'recipient',
    title: text('Record who receives the data'),
    why: text('Processors, authorities, group companies: each once, used in every activity.'),
  },
  {
    kind: 'retention-schedule',
    title: text('Record how long data are kept'),
    why: text('A period and what it runs from (Art. 30(1)(f)).'),
  },
];

/** The beginnings of a register that have not been made yet; nothing once they have. */
export function NextSteps({ counts }: { counts: CountByKind }) {
  const t = useText();
  const mayCreate = useMayAtAll('create');
  const asOf = useAsOf();
  const open = steps.filter(({ kind }) => counts[kind] === 0);
  if (!mayCreate || asOf !== undefined || open.length === 0) return null;
  return (
    <section className={css['section']}>
      <h2>{t(words.title)}</h2>
      <ol className={css['steps']}>
        {open.map(({ kind, title, why }, at) => (
          <li key={kind} className={css['step']}>
            <div>
              <strong>{t(title)}</strong>
              <p>{t(why)}</p>
            </div>
            <ButtonLink look={at === 0 ? 'primary' : 'plain'} to="/$plural/new" params={listParams(kind)} search={{}}>
              {t(words.record)}
              <span className="visually-hidden">: {t(title)}</span>
            </ButtonLink>
          </li>
        ))}
      </ol>
    </section>
  );
}
