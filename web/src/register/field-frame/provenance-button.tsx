import { IconQuote } from '@tabler/icons-react';
import { type ChoiceField, type Language, termOf, text, translate } from 'domain/core';
import { useLanguage } from '#lib/language.ts';
import { type Provenance, remarkFields } from '#register/form/provenance.ts';
import css from '#register/field-frame/provenance-button.module.css';

const words = {
  add: text('Say where this comes from'),
  source: text('Source'),
  several: text('sources'),
};

/** The label of the status of a remark. */
function statusLabel(status: string | null | undefined, language: Language): string {
  const { of } = remarkFields['status'] as ChoiceField;
  return (status && translate(termOf(of, status)?.label, language)) || translate(words.source, language);
}

interface ProvenanceButtonProps {
  readonly provenance: Provenance;
  readonly label: string;
  readonly focusWithin: boolean;
}

/** A small mark beside a label: what is known of the content's origin, or the way to say it. */
export function ProvenanceButton({ provenance, label, focusWithin }: ProvenanceButtonProps) {
  const language = useLanguage();
  const { shown, remarks, open, toggle } = provenance;
  if (!shown) return null;
  const [first] = remarks;
  const status =
    remarks.length > 1
      ? `${remarks.length} ${translate(words.several, language)}`
      : statusLabel(first?.status, language);
  return (
    <button
      type="button"
      className={css['mark']}
      data-status={first ? (first.status ?? 'undecided') : 'none'}
      tabIndex={first || focusWithin || open ? 0 : -1}
      aria-expanded={open}
      aria-label={first ? `${status}: ${label}` : `${translate(words.add, language)}: ${label}`}
      title={first ? undefined : translate(words.add, language)}
      onClick={toggle}
    >
      <IconQuote size={14} aria-hidden />
      {first && <span>{status}</span>}
    </button>
  );
}
