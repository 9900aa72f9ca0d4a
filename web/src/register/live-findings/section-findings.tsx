import { useFormContext } from 'react-hook-form';
import { registers, text } from 'domain/core';
import { useLanguage, useText } from '#lib/language.ts';
import css from '#register/live-findings/section-findings.module.css';
import type { LiveFinding } from '#register/findings/live-finding-store.ts';
import { formatFieldPath } from '#register/findings/format-field-path.ts';
import { byGravity, SeverityMark } from '#register/findings/severity.tsx';
import { useReferenceName } from '#register/form/reference-names.tsx';
import { locateByRowId } from '#register/form/field-location.ts';
import { useReveal } from '#register/form/reveal.tsx';
import { useScope } from '#register/form/scope.tsx';
import { Button } from '#ui/button.tsx';
import { useFirst } from '#ui/use-first.ts';
import { TextButton } from '#ui/text-button.tsx';

const words = {
  label: text('Findings mended elsewhere in this form'),
  more: text('Show more'),
};

const atOnce = 20;

/** What is found about a part of the form and mended in another: each a way to its field. */
export function SectionFindings({ findings }: { findings: readonly LiveFinding[] }) {
  const t = useText();
  const language = useLanguage();
  const nameOf = useReferenceName();
  const reveal = useReveal();
  const { kind } = useScope();
  const { getValues } = useFormContext();
  const { shown, hidden, showMore } = useFirst(findings.toSorted(byGravity), atOnce);
  if (findings.length === 0) return null;
  const goTo = (place: string) =>
    reveal(locateByRowId(place.split('/'), { ...getValues() }, registers[kind].fields).name);
  return (
    <ul className={css['findings']} aria-label={t(words.label)}>
      {shown.map((finding) => (
        <li key={finding.rule + finding.place} className={css['finding']}>
          <SeverityMark severity={finding.severity} bare />
          <span>
            {finding.title}
            {finding.place && (
              <>
                {': '}
                <TextButton onClick={() => goTo(finding.place)}>
                  {formatFieldPath(kind, finding.place, { ...getValues() }, { language, nameOf })}
                </TextButton>
              </>
            )}
          </span>
        </li>
      ))}
      {hidden > 0 && (
        <li>
          <Button look="quiet" onClick={showMore}>
            {t(words.more)} ({hidden})
          </Button>
        </li>
      )}
    </ul>
  );
}
