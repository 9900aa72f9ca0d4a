import { IconCircleCheck } from '@tabler/icons-react';
import { text } from 'domain/core';
import { formatShortDate } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import css from '#register/live-findings/field-findings.module.css';
import type { LiveFinding, Tally } from '#register/findings/live-finding-store.ts';
import { SeverityMark, useSeverityName } from '#register/findings/severity.tsx';

const words = {
  why: text('Why'),
  accepted: text('Accepted until'),
  one: text('finding'),
  several: text('findings'),
};

function Line({ finding, id }: { finding: LiveFinding; id: string }) {
  const t = useText();
  const language = useLanguage();
  const { severity, title, message, fix, citations, acceptance } = finding;
  if (acceptance)
    return (
      <li className={css['accepted']}>
        <IconCircleCheck size={16} aria-hidden />
        <p id={id}>
          {title}. {t(words.accepted)} {formatShortDate(acceptance.until, language)}: {acceptance.reason}
        </p>
      </li>
    );
  return (
    <li className={css['finding']} data-severity={severity}>
      <span id={`${id}-severity`}>
        <SeverityMark severity={severity} bare />
      </span>
      <div>
        <p id={id}>
          <strong>{title}.</strong> {fix}
        </p>
        <details className={css['why']}>
          <summary>
            {t(words.why)}
            <span className="visually-hidden">: {title}</span>
          </summary>
          <p>
            {message} <span className={css['cite']}>{citations}</span>
          </p>
        </details>
      </div>
    </li>
  );
}

const lineId = (id: string, index: number): string => `${id}-finding-${index}`;

/** The ids of what is said of a field by its findings, for its description: how grave, and what to do, without the reasons. */
export const findingIds = (id: string, findings: readonly LiveFinding[]): string[] =>
  findings.flatMap(({ acceptance }, index) => [
    ...(acceptance ? [] : [`${lineId(id, index)}-severity`]),
    lineId(id, index),
  ]);

/** What is found at a field, below it: what to do about it at once, why on demand. */
export const FieldFindings = ({ findings, id }: { findings: readonly LiveFinding[]; id: string }) =>
  findings.length > 0 && (
    <ul className={css['findings']}>
      {findings.map((finding, index) => (
        <Line key={finding.rule + finding.message} finding={finding} id={lineId(id, index)} />
      ))}
    </ul>
  );

/** How much is found in something folded. */
export function TallyMark({ tally }: { tally: Tally | undefined }) {
  const t = useText();
  const nameOf = useSeverityName();
  if (!tally) return null;
  return (
    <span className={css['tally']} data-severity={tally.severity} title={nameOf(tally.severity)}>
      {tally.count} {t(tally.count === 1 ? words.one : words.several)}
      <span className="visually-hidden">, {nameOf(tally.severity)}</span>
    </span>
  );
}
