import { citeIdOf } from '#register/field-frame/field-head.tsx';
import type { Help } from '#register/field-frame/help.tsx';
import type { LiveFinding } from '#register/findings/live-finding-store.ts';
import type { ScopedField } from '#register/form/scope.tsx';
import { findingIds } from '#register/live-findings/field-findings.tsx';

interface Described {
  readonly field: ScopedField['field'];
  readonly labelId: string;
  readonly errorId?: string | undefined;
  /** Advice that always stands beside the field. */
  readonly hintId?: string | undefined;
  readonly help: Help;
  readonly findings: readonly LiveFinding[];
}

/** The ids of what describes a field, in the order it is heard: what is wrong, advice, findings, and the provisions that ask for it. */
export const describedBy = ({ field, labelId, errorId, hintId, help, findings }: Described): string | undefined =>
  [
    errorId,
    hintId,
    help.open && help.advice && help.id,
    ...findingIds(labelId, findings),
    field.cites && citeIdOf(labelId),
  ]
    .filter(Boolean)
    .join(' ') || undefined;
