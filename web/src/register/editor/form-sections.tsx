import { memo, useMemo } from 'react';
import { citationsText, translate } from 'domain/core';
import { useLanguage } from '#lib/language.ts';
import { Outline } from '#register/editor/outline.tsx';
import type { FormSection } from '#register/layout/form-section.ts';
import { useCurrentSection } from '#register/editor/use-current-section.ts';
import { FieldGrid } from '#register/field/field.tsx';
import { findingsBySection } from '#register/live-findings/findings-by-section.ts';
import { SectionFindings } from '#register/live-findings/section-findings.tsx';
import { useAllFindings } from '#register/live-findings/use-field-findings.ts';
import { useScope } from '#register/form/scope.tsx';
import css from '#register/editor/editor.module.css';

/** The sections of a form with their outline beside them. */
export const FormSections = memo(function FormSections({ sections }: { sections: readonly FormSection[] }) {
  const current = useCurrentSection(sections.map(({ id }) => id));
  return (
    <div className={css['columns']}>
      <Outline sections={sections} current={current} />
      <SectionList sections={sections} />
    </div>
  );
});

const SectionList = memo(function SectionList({ sections }: { sections: readonly FormSection[] }) {
  const language = useLanguage();
  return (
    <div className={css['sections']}>
      {sections.map(({ id, letter, title, cites = [], fields, body }) => (
        <section key={id} id={id} tabIndex={-1} className={css['section']} aria-labelledby={`${id}-title`}>
          <header className={css['sectionHead']}>
            <h2 id={`${id}-title`}>
              {letter && <span className={css['letter']}>({letter})</span>} {translate(title, language)}
            </h2>
            <span className={css['cite']}>{citationsText(cites, language)}</span>
          </header>
          <Elsewhere id={id} sections={sections} />
          {body ?? <FieldGrid names={fields} />}
        </section>
      ))}
    </div>
  );
});

/** What is found about a section whose field stands in another one. */
function Elsewhere({ id, sections }: { id: string; sections: readonly FormSection[] }) {
  const { kind } = useScope();
  const all = useAllFindings();
  const elsewhere = useMemo(
    () =>
      findingsBySection(kind, sections, all)
        .filter(
          ({ section, isAtHome, finding }) => section === id && !isAtHome && !finding.quiet && !finding.acceptance,
        )
        .map(({ finding }) => finding),
    [kind, sections, all, id],
  );
  return <SectionFindings findings={elsewhere} />;
}
