import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { type AnyValues, citationsText, text, translate } from 'domain/core';
import { fieldsShownIn, type Section } from 'domain/layout';
import { useLanguage } from '#lib/language.ts';
import { outlines } from '#lib/outlines.ts';
import { LetterMark, useMarkText } from '#register/findings/letter-mark.tsx';
import type { MarkState } from '#register/findings/letter-status.ts';
import type { FindingItem } from '#register/findings/finding-queries.ts';
import { usePartFindings } from '#register/findings/page-findings.tsx';
import { sectionOfFinding } from '#register/findings/section-of-finding.ts';
import { hasContent } from '#register/form/has-content.ts';
import { useScope } from '#register/form/scope.tsx';
import { findingsBySection } from '#register/live-findings/findings-by-section.ts';
import { useAllFindings, useIsEvaluated } from '#register/live-findings/use-field-findings.ts';
import css from '#register/editor/outline.module.css';

const words = {
  label: text('Parts of this form'),
};

/** The fields that name the controllers of a record, whose own findings may leave it incomplete. */
const keeping = ['organisation', 'engagements'];

/** The time limits in the rows of data, each once, as one text: what else is typed in the rows changes nothing here. */
const schedulesIn = (rows: readonly AnyValues[] | undefined): string =>
  [...new Set((rows ?? []).flatMap(({ retention }) => (retention ?? []) as readonly string[]))].join(' ');

/** What a mark is made from. */
type OutlineFinding = Pick<FindingItem, 'article30' | 'severity' | 'acceptance'>;

interface OutlineProps {
  readonly sections: readonly Section[];
  /** The section being read. */
  readonly current: string | undefined;
}

/** The sections of a form, each with the mark it has on the page too. */
export function Outline({ sections, current }: OutlineProps) {
  const language = useLanguage();
  const { kind } = useScope();
  const own = findingsBySection(kind, sections, useAllFindings());
  const isExempt = useIsExempt();
  const { control } = useFormContext();
  const [organisation, engagements]: unknown[] = useWatch({ control, name: keeping });
  // Other kinds call something else so.
  const compute = kind === 'activity' ? schedulesIn : () => '';
  const schedules = useWatch({ control, name: 'data', compute });
  const data = schedules === '' ? undefined : [{ retention: schedules.split(' ') }];
  const ofParts = usePartFindings({ kind, values: { organisation, engagements, data } });
  const found = [
    ...own,
    ...ofParts.map((item) => ({ finding: item, section: sectionOfFinding(kind, sections, item).section?.id })),
  ];
  return (
    <nav className={css['outline']} aria-label={translate(words.label, language)}>
      <ol className={css['list']}>
        {sections.map((section) => (
          <OutlineItem
            key={section.id}
            section={section}
            current={section.id === current}
            isExempt={isExempt}
            findings={found.filter((one) => one.section === section.id).map(({ finding }) => finding)}
          />
        ))}
      </ol>
    </nav>
  );
}

/** Whether a finding counts as lacking: under a letter what Article 30 itself asks for, elsewhere what any law does. */
const isLacking = (section: Section, finding: OutlineFinding): boolean =>
  section.letter ? finding.article30 : finding.severity !== 'recommended' && !finding.acceptance;

interface SectionState {
  /** Not known before the form has been evaluated. */
  readonly state: MarkState | undefined;
  readonly count: number;
}

/** Whether the record claims the exemption from the letters, and nothing that is found speaks against it. */
function useIsExempt(): boolean {
  const { control } = useFormContext();
  const { kind } = useScope();
  const claimed: unknown = useWatch({ control, name: 'exemption.claimed.answer' });
  const objections = useAllFindings().filter(({ concern }) => concern === 'exemption');
  return outlines[kind].record !== undefined && claimed === 'yes' && objections.length === 0;
}

/** The state of a section in the form as it stands. */
function useSectionState(section: Section, findings: readonly OutlineFinding[], isExempt: boolean): SectionState {
  const { control } = useFormContext();
  const { kind } = useScope();
  const fields = [...section.fields];
  const recorded: boolean = useWatch({
    control,
    name: [...fieldsShownIn(section)],
    compute: (values: readonly unknown[]) => values.some(hasContent),
  });
  const { errors } = useFormState({ control, name: fields });
  const evaluated = useIsEvaluated();
  const count = findings.filter((finding) => isLacking(section, finding)).length;
  if (fields.some((name) => errors[name] !== undefined)) return { state: 'error', count };
  if (!evaluated) return { state: undefined, count };
  if (isExempt && section.letter !== undefined) return { state: 'exempt', count: 0 };
  // A letter of a record may be complete by what the organisation says for all its records.
  const isInherited = section.letter !== undefined && outlines[kind].record !== undefined;
  const isComplete = count === 0 && (recorded || isInherited);
  if (isComplete) return { state: 'complete', count };
  return recorded ? { state: 'lacking', count } : { state: 'empty', count };
}

interface OutlineItemProps {
  readonly section: Section;
  readonly current: boolean;
  readonly findings: readonly OutlineFinding[];
  readonly isExempt: boolean;
}

function OutlineItem({ section, current, findings, isExempt }: OutlineItemProps) {
  const language = useLanguage();
  const textOf = useMarkText();
  const { id, letter, title, cites = [] } = section;
  const { state, count } = useSectionState(section, findings, isExempt);
  const name = `${letter ? `(${letter}) ` : ''}${translate(title, language)}`;
  return (
    <li>
      <a
        href={`#${id}`}
        className={css['item']}
        aria-current={current ? 'true' : undefined}
        data-state={state}
        aria-label={state ? `${name}, ${textOf({ state, count })}` : name}
        title={citationsText(cites, language)}
        onClick={(event) => {
          event.preventDefault();
          const target = document.getElementById(id);
          target?.scrollIntoView();
          target?.focus({ preventScroll: true });
        }}
      >
        <span className={css['title']}>{name}</span>
        {state && <LetterMark state={state} count={count} />}
      </a>
    </li>
  );
}
