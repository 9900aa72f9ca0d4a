import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { type AnyValues, type Entry, type Kind, referenceOf, registers } from 'domain/core';
import { useLanguage } from '#lib/language.ts';
import { formValues } from '#register/form/form-values.ts';
import type { FindingItem } from '#register/findings/finding-queries.ts';
import { entryPageQuery } from '#register/entries/entry-queries.ts';
import type { needsFullRegister, evaluateDraft, listsOfReferences } from '#register/live-findings/evaluate-draft.ts';
import type { LiveFinding, LiveFindingStore } from '#register/findings/live-finding-store.ts';
import { useEvaluationContext } from '#register/live-findings/use-evaluation-context.ts';
import { afterPointerRelease, onIdle } from '#register/live-findings/idle.ts';
import type { EntryForm } from '#register/form/entry-form.ts';
import { rowIdLocator } from '#register/form/field-location.ts';

/** A moment after the last key, and not before the browser has nothing better to do: typing comes first. */
const pause = 250;

/** What stands in the form, as of a moment ago. */
function useDebouncedValues(kind: Kind, form: EntryForm): AnyValues | undefined {
  const [values, setValues] = useState<AnyValues>();
  useEffect(() => {
    let stop = () => {};
    const soon = () => {
      stop();
      stop = afterPointerRelease(() => setValues(formValues(kind, form)), pause);
    };
    const stopWatching = form.subscribe({ formState: { values: true }, callback: soon });
    soon();
    return () => {
      stopWatching();
      stop();
    };
  }, [kind, form]);
  return values;
}

/** What is asked of the rules, which are too heavy to come with the form. */
interface Rules {
  readonly evaluateDraft: typeof evaluateDraft;
  readonly listsOfReferences: typeof listsOfReferences;
  readonly needsFullRegister: typeof needsFullRegister;
}

async function fetchRules(): Promise<Rules> {
  const { evaluateDraft, listsOfReferences, needsFullRegister } =
    await import('#register/live-findings/evaluate-draft.ts');
  return { evaluateDraft, listsOfReferences, needsFullRegister };
}

/** The rules, fetched once the form is there and the browser is at rest. */
function useRules(): Rules | undefined {
  const [rules, setRules] = useState<Rules>();
  useEffect(() => {
    let gone = false;
    const stop = onIdle(() => {
      // Without them the form works as well, and the server has said what it found.
      fetchRules().then(
        (fetched) => !gone && setRules(fetched),
        () => {},
      );
    });
    return () => {
      gone = true;
      stop();
    };
  }, []);
  return rules;
}

/** The fields of the entry the writer has been in, as far as it matters: those of an entry that is still to be made. */
function useVisitedFields(isNew: boolean): ReadonlySet<string> {
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (!isNew) return;
    const left = new Set<string>();
    let stop = () => {};
    const onLeave = ({ target }: FocusEvent) => {
      const box = target instanceof Element ? target.closest('[data-field]') : null;
      const [field] = box?.getAttribute('data-field')?.split('/', 1) ?? [];
      if (!field || left.has(field)) return;
      left.add(field);
      stop();
      // Leaving a field by pressing something else must not move what is being pressed, nor evaluateDraft what was said a moment ago.
      stop = afterPointerRelease(() => setVisited(new Set(left)), 2 * pause);
    };
    document.addEventListener('focusout', onLeave);
    return () => {
      document.removeEventListener('focusout', onLeave);
      stop();
    };
  }, [isNew]);
  return visited;
}

/** The form as the entry it would be. */
function draftOf(kind: Kind, id: string | undefined, values: AnyValues): Entry {
  const at = new Date().toISOString();
  return {
    kind,
    id: id ?? referenceOf(kind, 0),
    version: 1,
    archived: false,
    createdAt: at,
    changedAt: at,
    changedBy: '',
    values,
  };
}

type FindingIdentity = { readonly rule: string } & Pick<FindingItem, 'path' | 'message'>;

/** What says something else at the same field is another finding, and not accepted with it. */
const identityOf = ({ rule, path, message }: FindingIdentity): string => [rule, path, message].join('\n');

const nothing: readonly FindingItem[] = [];

/** What is found in the entry as it is saved. */
function useSavedFindings(id: string | undefined): readonly FindingItem[] {
  const { data } = useQuery({
    ...entryPageQuery(id ?? '', undefined, useLanguage()),
    enabled: id !== undefined,
  });
  const found = data?.page?.findings;
  return useMemo(() => found?.filter((item) => item.id === id) ?? nothing, [found, id]);
}

interface LiveEvaluationProps {
  readonly kind: Kind;
  /** The reference of the entry, once it has one. */
  readonly id: string | undefined;
  readonly form: EntryForm;
  readonly live: LiveFindingStore;
}

/**
 * Judges a form while it is being written, in the browser and with the rules of the server. What no draft can be judged by comes
 * from the server: comparisons with the whole register, what people observed, what is accepted. Until the rules are there, and
 * where they cannot be had, what was found in the saved entry is shown.
 */
export function LiveEvaluation({ kind, id, form, live }: LiveEvaluationProps) {
  const language = useLanguage();
  const rules = useRules();
  const values = useDebouncedValues(kind, form);
  const visited = useVisitedFields(id === undefined);
  const context = useEvaluationContext(rules && values && rules.listsOfReferences(values), id);
  const saved = useSavedFindings(id);
  const found = useMemo(() => {
    if (!values) return [];
    if (!rules || !context) return saved;
    const ofServer = saved.filter(
      ({ rule, observation }) => observation !== undefined || rules.needsFullRegister(rule),
    );
    return [...rules.evaluateDraft(draftOf(kind, id, values), context, language), ...ofServer];
  }, [kind, id, values, rules, context, saved, language]);
  const evaluated = values !== undefined && rules !== undefined && context !== undefined;
  useEffect(() => {
    const locate = rowIdLocator(form.getValues(), registers[kind].fields);
    const acceptances = new Map(saved.map((item) => [identityOf(item), item.acceptance]));
    live.set(
      found.map(({ path, ...one }): LiveFinding => {
        const { rule, severity, concern, article30, citations, title, message, fix } = one;
        const acceptance = acceptances.get(identityOf({ rule, path, message }));
        const place = locate(path.split('/')).place.join('/');
        return {
          rule,
          severity,
          concern,
          article30,
          citations,
          title,
          message,
          fix,
          place,
          quiet: id === undefined && !visited.has(place.split('/', 1)[0] ?? ''),
          ...(acceptance && { acceptance }),
        };
      }),
      evaluated,
    );
  }, [kind, id, form, live, found, saved, visited, evaluated]);
  return null;
}
