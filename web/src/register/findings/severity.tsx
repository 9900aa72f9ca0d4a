import { IconAlertOctagonFilled, IconAlertTriangleFilled, IconInfoCircle } from '@tabler/icons-react';
import { termOf } from 'domain/core';
import { severities } from 'domain/rules';
import { useText } from '#lib/language.ts';
import type { Severity } from '#register/findings/finding-queries.ts';
import css from '#register/findings/severity.module.css';

/** The graver first. */
export const severityOrder: readonly Severity[] = ['likely-unlawful', 'required', 'recommended'];

/** Which of two stands first in a list. */
export const byGravity = (a: { readonly severity: Severity }, b: { readonly severity: Severity }): number =>
  severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity);

const icons = {
  'likely-unlawful': IconAlertOctagonFilled,
  required: IconAlertTriangleFilled,
  recommended: IconInfoCircle,
} as const satisfies Record<Severity, unknown>;

/** How bad something is called in the reader's language. */
export function useSeverityName(): (severity: Severity) => string {
  const t = useText();
  return (severity) => {
    const term = termOf(severities, severity);
    return term ? t(term.label) : severity;
  };
}

interface SeverityMarkProps {
  readonly severity: Severity;
  /** Only the shape is shown; the word is there for screen readers and on pointing. */
  readonly bare?: boolean;
}

/** How bad a finding is: a shape, a colour and a word, so that none of them carries it alone. */
export function SeverityMark({ severity, bare }: SeverityMarkProps) {
  const nameOf = useSeverityName();
  const Icon = icons[severity];
  return (
    <span className={css['mark']} data-severity={severity} title={bare ? nameOf(severity) : undefined}>
      <Icon size={16} aria-hidden />
      <span className={bare ? 'visually-hidden' : undefined}>{nameOf(severity)}</span>
    </span>
  );
}
