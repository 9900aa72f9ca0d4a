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

const words = { title: text('What to do next', 'Dette gjør du nå'), record: text('Record', 'Før inn') };

const steps: readonly Step[] = [
  {
    kind: 'organisation',
    title: text('Record your organisation', 'Før inn virksomheten'),
    why: text(
      'Its name and contact details stand in every record (Art. 30(1)(a)).',
      'Navn og kontaktopplysninger står i hver oppføring (art. 30 nr. 1 bokstav a).',
    ),
  },
  {
    kind: 'activity',
    title: text('Record the first processing activity', 'Før inn den første behandlingsaktiviteten'),
    why: text(
      'Start with something everybody knows, such as payroll. Data categories and recipients are made along the way.',
      'Begynn med noe alle kjenner, for eksempel lønn. Opplysningskategorier og mottakere lages underveis.',
    ),
  },
  {
    kind: 'recipient',
    title: text('Record who receives the data', 'Før inn hvem som mottar opplysningene'),
    why: text(
      'Processors, authorities, group companies: each once, used in every activity.',
      'Databehandlere, myndigheter, konsernselskaper: hver én gang, brukt i alle aktiviteter.',
    ),
  },
  {
    kind: 'retention-schedule',
    title: text('Record how long data are kept', 'Før inn hvor lenge opplysninger lagres'),
    why: text(
      'A period and what it runs from (Art. 30(1)(f)).',
      'En periode og hva den løper fra (art. 30 nr. 1 bokstav f).',
    ),
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
