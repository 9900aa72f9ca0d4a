import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { type AnyValues, type Entry, type Kind, referenceOf, registers } from 'domain/core';
import { useLanguage } from '#lib/language.ts';
import { valuesIn } from '#register/editor/unsaved.ts';
import { findingsQuery, type FoundItem } from '#register/findings/finding.ts';
import type { isWhole, judge, listsOfReferences } from '#register/findings/live/judge.ts';
import type { LiveFinding, LiveFindings } from '#register/findings/live/live-findings.ts';
import { useSurroundings } from '#register/findings/live/use-surroundings.ts';
import { whenCalm, whenIdle } from '#register/findings/live/when-idle.ts';
import type { EntryForm } from '#register/form/entry-form.ts';
import { spotByIds } from '#register/form/paths.ts';

/** A moment after the last key, and not before the browser has nothing better to do: typing comes first. */
const pause = 250;

/** What stands in the form, as of a moment ago. */
function useSettledValues(kind: Kind, form: EntryForm): AnyValues | undefined {
  const [values, setValues] = useState<AnyValues>();
  useEffect(() => {
    let stop = () => {};
    const soon = () => {
      stop();
      stop = whenCalm(() => setValues(valuesIn(kind, form)), pause);
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
  readonly judge: typeof judge;
  readonly listsOfReferences: typeof listsOfReferences;
  readonly isWhole: typeof isWhole;
}

async function fetchRules(): Promise<Rules> {
  const { judge, listsOfReferences, isWhole } = await import('#register/findings/live/judge.ts');
  return { judge, listsOfReferences, isWhole };
}

/** The rules, fetched once the form is there and the browser is at rest. */
function useRules(): Rules | undefined {
  const [rules, setRules] = useState<Rules>();
  useEffect(() => {
    let gone = false;
    const stop = whenIdle(() => {
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
function useVisited(isNew: boolean): ReadonlySet<string> {
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
      // Leaving a field by pressing something else must not move what is being pressed, nor judge what was said a moment ago.
      stop = whenCalm(() => setVisited(new Set(left)), 2 * pause);
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

type Told = Pick<FoundItem, 'rule' | 'path' | 'message'>;

/** What says something else at the same field is another finding, and not accepted with it. */
const isSame = (a: Told, b: Told): boolean => a.rule === b.rule && a.path === b.path && a.message === b.message;

const nothing: readonly FoundItem[] = [];

interface LiveJudgeProps {
  readonly kind: Kind;
  /** The reference of the entry, once it has one. */
  readonly id: string | undefined;
  readonly form: EntryForm;
  readonly live: LiveFindings;
}

/**
 * Judges a form while it is being written, in the browser and with the rules of the server. What no draft can be judged by comes
 * from the server: comparisons with the whole register, what people observed, what is accepted. Until the rules are there, and
 * where they cannot be had, what was found in the saved entry is shown.
 */
export function LiveJudge({ kind, id, form, live }: LiveJudgeProps) {
  const language = useLanguage();
  const rules = useRules();
  const values = useSettledValues(kind, form);
  const visited = useVisited(id === undefined);
  const around = useSurroundings(rules && values && rules.listsOfReferences(values), id);
  const saved =
    useQuery({ ...findingsQuery({ id, state: 'all' }, language), enabled: id !== undefined }).data?.items ?? nothing;
  const found = useMemo(() => {
    if (!values) return [];
    if (!rules || !around) return saved;
    const ofServer = saved.filter(({ rule, observation }) => observation !== undefined || rules.isWhole(rule));
    return [...rules.judge(draftOf(kind, id, values), around, language), ...ofServer];
  }, [kind, id, values, rules, around, saved, language]);
  useEffect(() => {
    live.set(
      found.map(({ path, ...one }): LiveFinding => {
        const { rule, severity, concern, citation, title, message, fix } = one;
        const acceptance = saved.find((item) => isSame(item, { rule, path, message }))?.acceptance;
        const place = spotByIds(path.split('/'), form.getValues(), registers[kind].fields).place.join('/');
        return {
          rule,
          severity,
          concern,
          citation,
          title,
          message,
          fix,
          place,
          quiet: id === undefined && !visited.has(place.split('/', 1)[0] ?? ''),
          ...(acceptance && { acceptance }),
        };
      }),
    );
  }, [kind, id, form, live, found, saved, visited]);
  return null;
}
