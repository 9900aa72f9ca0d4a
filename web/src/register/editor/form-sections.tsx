import { IconChevronRight } from '@tabler/icons-react';
import { memo, type ReactNode, useMemo } from 'react';
import { citationsText, translate } from 'domain/core';
import { isLead, type Section } from 'domain/layout';
import { useLanguage } from '#lib/language.ts';
import { Outline } from '#register/editor/outline.tsx';
import { useCurrentSection } from '#register/editor/use-current-section.ts';
import { FieldGrid } from '#register/field/field.tsx';
import { useExpanded } from '#register/form/reveal.tsx';
import { useScope } from '#register/form/scope.tsx';
import { TallyMark } from '#register/live-findings/field-findings.tsx';
import { findingsBySection } from '#register/live-findings/findings-by-section.ts';
import { SectionFindings } from '#register/live-findings/section-findings.tsx';
import { useAllFindings, useTally } from '#register/live-findings/use-field-findings.ts';
import css from '#register/editor/editor.module.css';

/** What edits the parts a layout names; a section without one has its fields one after the other. */
export type FormParts = Readonly<Record<string, ReactNode>>;

interface FormSectionsProps {
  readonly sections: readonly Section[];
  readonly parts: FormParts;
}

/** The sections of a form with their outline beside them. */
export const FormSections = memo(function FormSections({ sections, parts }: FormSectionsProps) {
  const current = useCurrentSection(sections.map(({ id }) => id));
  return (
    <div className={css['columns']}>
      <Outline sections={sections} current={current} />
      <SectionList sections={sections} parts={parts} />
    </div>
  );
});

const SectionList = memo(function SectionList({ sections, parts }: FormSectionsProps) {
  const { kind } = useScope();
  return (
    <div className={css['sections']}>
      {sections.map((section) => {
        const body = (
          <>
            <FindingsElsewhere id={section.id} sections={sections} />
            {parts[section.part ?? ''] ?? <FieldGrid names={section.fields} />}
          </>
        );
        return section.folded ? (
          <FoldedSection key={section.id} section={section}>
            {body}
          </FoldedSection>
        ) : (
          <section
            key={section.id}
            id={section.id}
            tabIndex={-1}
            className={css['section']}
            aria-labelledby={`${section.id}-title`}
          >
            <header className={isLead(kind, section) ? 'visually-hidden' : css['sectionHead']}>
              <h2 id={`${section.id}-title`}>
                <Title section={section} />
              </h2>
              <Citations section={section} />
            </header>
            {body}
          </section>
        );
      })}
    </div>
  );
});

function Title({ section: { letter, title } }: { section: Section }) {
  const language = useLanguage();
  return (
    <>
      {letter && <span className={css['letter']}>({letter})</span>} {translate(title, language)}
    </>
  );
}

const Citations = ({ section: { cites = [] } }: { section: Section }) => (
  <span className={css['cite']}>{citationsText(cites, useLanguage())}</span>
);

/** A section that is closed until the writer opens it, or is taken to one of its fields. */
function FoldedSection({ section, children }: { section: Section; children: ReactNode }) {
  const { id, fields } = section;
  const [open, setOpen] = useExpanded(fields, false);
  const tally = useTally(fields);
  return (
    <section id={id} tabIndex={-1} className={css['section']} aria-labelledby={`${id}-title`}>
      <header className={css['sectionHead']}>
        <h2 id={`${id}-title`}>
          <button type="button" className={css['fold']} aria-expanded={open} onClick={() => setOpen(!open)}>
            <IconChevronRight size={18} aria-hidden />
            <Title section={section} />
          </button>
        </h2>
        <Citations section={section} />
        {!open && <TallyMark tally={tally} />}
      </header>
      {open && children}
    </section>
  );
}

/** What is found about a section whose field stands in another one. */
function FindingsElsewhere({ id, sections }: { id: string; sections: readonly Section[] }) {
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
