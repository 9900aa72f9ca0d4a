import { IconCheck } from '@tabler/icons-react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { citationsText, text, translate } from 'domain/core';
import { useLanguage } from '#lib/language.ts';
import type { FormSection } from '#register/layout/form-section.ts';
import { findingsBySection } from '#register/live-findings/findings-by-section.ts';
import { type LiveFinding, tallyOf } from '#register/findings/live-finding-store.ts';
import { useAllFindings } from '#register/live-findings/use-field-findings.ts';
import { useSeverityName } from '#register/findings/severity.tsx';
import { hasContent } from '#register/form/has-content.ts';
import { useScope } from '#register/form/scope.tsx';
import css from '#register/editor/outline.module.css';

const words = {
  label: text('Parts of this form'),
  recorded: text('something is recorded'),
  empty: text('nothing is recorded yet'),
  wrong: text('needs mending'),
  found: text('found, the gravest'),
  unsaid: text('still to say'),
};

interface OutlineProps {
  readonly sections: readonly FormSection[];
  /** The section being read. */
  readonly current: string | undefined;
}

/** The parts of a form, each with whether anything stands in it yet. */
export function Outline({ sections, current }: OutlineProps) {
  const language = useLanguage();
  const { kind } = useScope();
  const found = findingsBySection(kind, sections, useAllFindings());
  return (
    <nav className={css['outline']} aria-label={translate(words.label, language)}>
      <ol className={css['list']}>
        {sections.map((section) => (
          <OutlineItem
            key={section.id}
            section={section}
            current={section.id === current}
            found={found.filter((one) => one.section === section.id).map(({ finding }) => finding)}
          />
        ))}
      </ol>
    </nav>
  );
}

interface OutlineItemProps {
  readonly section: FormSection;
  readonly current: boolean;
  readonly found: readonly LiveFinding[];
}

function OutlineItem({ section, current, found }: OutlineItemProps) {
  const language = useLanguage();
  const { control } = useFormContext();
  const { id, letter, title, cites = [] } = section;
  const fields = [...section.fields];
  const recorded: boolean = useWatch({
    control,
    name: fields,
    compute: (values: readonly unknown[]) => values.some(hasContent),
  });
  const { errors } = useFormState({ control, name: fields });
  const wrong = fields.some((name) => errors[name] !== undefined);
  const standing = wrong ? words.wrong : recorded ? words.recorded : words.empty;
  return (
    <li>
      <a
        href={`#${id}`}
        className={css['item']}
        aria-current={current ? 'true' : undefined}
        data-recorded={recorded || undefined}
        data-wrong={wrong || undefined}
        title={citationsText(cites, language)}
        onClick={(event) => {
          event.preventDefault();
          const target = document.getElementById(id);
          target?.scrollIntoView();
          target?.focus({ preventScroll: true });
        }}
      >
        <span className={css['mark']}>{letter ?? (recorded && <IconCheck size={12} aria-hidden />)}</span>
        <span>{translate(title, language)}</span>
        <span className="visually-hidden">, {translate(standing, language)}</span>
        <Found found={found} />
      </a>
    </li>
  );
}

/** How much is found in a part; in a new form, how much there is to say that one has not come to yet. */
function Found({ found }: { found: readonly LiveFinding[] }) {
  const language = useLanguage();
  const nameOf = useSeverityName();
  const loud = tallyOf(found.filter(({ quiet }) => !quiet));
  const quiet = tallyOf(found.filter(({ quiet: unsaid, severity }) => unsaid && severity !== 'recommended'));
  const tally = loud ?? quiet;
  if (!tally) return null;
  const said = loud
    ? `${translate(words.found, language)}: ${nameOf(tally.severity)}`
    : translate(words.unsaid, language);
  return (
    <span className={css['found']} data-severity={loud?.severity} title={`${tally.count} ${said}`}>
      <span className="visually-hidden">, </span>
      {tally.count}
      <span className="visually-hidden"> {said}</span>
    </span>
  );
}
