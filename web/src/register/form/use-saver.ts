import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { type AnyValues, type Kind, same } from 'domain/core';
import { drawKey, isKnownToFail, isRefused } from '#lib/api.ts';
import {
  entryPageQuery,
  type ReadEntry,
  type SaveRequest,
  type Stored,
  useSaveEntry,
} from '#register/entries/entry-queries.ts';
import type { EntryForm } from '#register/form/entry-form.ts';
import { shownErrors } from '#register/form/form-errors.ts';
import { formValues, unchosenIn } from '#register/form/form-values.ts';
import { pruneRemarks } from '#register/form/prune-remarks.ts';
import { useReveal } from '#register/form/reveal.tsx';
import { serverIssues } from '#register/form/server-issues.ts';

/** What a form must not forget between two drawings of it, nor between two visits. */
export interface SaveState {
  readonly stored: Stored;
  /** What was sent and has not been answered: it may have been carried out. */
  readonly unanswered?: SaveRequest | undefined;
}

/** An entry as it has just been saved. */
export interface Saved {
  readonly entry: ReadEntry;
  /** The reason that was sent with it. */
  readonly reason: string | undefined;
  /** Whether the form has changed since it was sent. */
  readonly isBehind: boolean;
}

interface SaverProps {
  readonly kind: Kind;
  readonly form: EntryForm;
  readonly start: SaveState;
  /** Called before something is sent and after it has been answered. */
  readonly onState?: (state: SaveState) => void;
  readonly onSaved: (saved: Saved) => void;
  /** The form was sent over a version that is not the newest. */
  readonly onOutdated?: (request: SaveRequest, newest: ReadEntry) => void;
}

interface Saver {
  readonly stateNow: () => SaveState;
  readonly saving: boolean;
  readonly error: unknown;
  /** Takes another version for the stored one, which the form goes on from. */
  readonly restart: (stored: Stored) => void;
  /** Saves the form; while another save is on its way the form is saved after it, as it will stand then. */
  readonly save: (reason?: string) => void;
}

/** Whether a newest version is what an unanswered request has made. */
export const isOutcome = ({ over, values }: SaveRequest, newest: ReadEntry): boolean =>
  newest.version === (over.version ?? 0) + 1 && same(newest.values, values);

const storedOf = ({ id, version, values }: ReadEntry): Stored => ({ id, version, values });

/**
 * Saves a form, one request after the other: what is made is made once, however often and however fast it is asked for, and
 * what no answer has come to is sent again as it was before anything else is.
 */
export function useSaver({ kind, form, start, onState, onSaved, onOutdated }: SaverProps): Saver {
  const { mutateAsync: send } = useSaveEntry(kind);
  const client = useQueryClient();
  const reveal = useReveal();
  const state = useRef(start);
  const asked = useRef<{ reason: string | undefined }>(undefined);
  const isUnderway = useRef(false);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>();

  const keep = (next: SaveState): void => {
    state.current = next;
    onState?.(next);
  };
  /** Takes the writer to the first field that must be mended. */
  const lead = ([first]: readonly { readonly name: string }[]): void => {
    if (first && first.name !== 'root') reveal(first.name);
  };
  const read = (): Promise<AnyValues | undefined> =>
    new Promise((resolve, reject) => {
      form
        .handleSubmit(
          (values) => resolve(pruneRemarks(kind, values)),
          (errors) => {
            lead(shownErrors(errors));
            resolve(undefined);
          },
        )()
        .catch(reject);
    });
  const refuse = (refusal: unknown, request: SaveRequest): void => {
    if (isRefused(refusal, 412)) onOutdated?.(request, refusal.problem.current as ReadEntry);
    if (!isRefused(refusal, 422)) return;
    const issues = serverIssues(kind, refusal.problem.errors ?? [], request.values, form.getValues());
    for (const { name, code, message } of issues) form.setError(name, { type: code, message });
    lead(issues);
  };
  /** The newest version, when a refusal of what was sent again comes of its having been carried out the first time. */
  const outcomeOf = async (request: SaveRequest, refusal: unknown): Promise<ReadEntry | undefined> => {
    const { id } = request.over;
    const newest = isRefused(refusal, 412)
      ? (refusal.problem.current as ReadEntry | undefined)
      : isRefused(refusal, 409) &&
        id !== undefined &&
        (await client.fetchQuery({ ...entryPageQuery(id), staleTime: 0 }));
    return newest && isOutcome(request, newest) ? newest : undefined;
  };
  /** Sends what no answer came to again, as it was. */
  const sendAgain = async (request: SaveRequest): Promise<ReadEntry | undefined> => {
    try {
      return await send(request);
    } catch (refusal) {
      const outcome = await outcomeOf(request, refusal);
      // Only these say that it was not carried out the first time either.
      if (!outcome && !(isRefused(refusal) && [404, 412, 422].includes(refusal.status))) throw refusal;
      return outcome;
    }
  };
  /** Whether the form says something else by now. */
  const isBehind = (values: AnyValues): boolean =>
    !same(formValues(kind, form), values) || unchosenIn(kind, form).length > 0;
  /** Finds out what became of the last request when no answer came to it. */
  const settle = async (): Promise<Saved | undefined> => {
    const request = state.current.unanswered;
    if (!request) return undefined;
    const entry = await sendAgain(request);
    keep({ stored: entry ? storedOf(entry) : state.current.stored });
    return entry && { entry, reason: request.reason, isBehind: isBehind(request.values) };
  };
  const carryOut = async (request: SaveRequest): Promise<ReadEntry> => {
    keep({ ...state.current, unanswered: request });
    try {
      const entry = await send(request);
      keep({ stored: storedOf(entry) });
      return entry;
    } catch (refusal) {
      if (isKnownToFail(refusal)) keep({ stored: state.current.stored });
      refuse(refusal, request);
      throw refusal;
    }
  };
  const saveOnce = async (reason: string | undefined): Promise<Saved | undefined> => {
    const settled = await settle();
    if (settled && !settled.isBehind) return settled;
    const values = await read();
    if (!values) return undefined;
    const before = formValues(kind, form);
    const request = { over: state.current.stored, values, ...(reason && { reason }), key: drawKey() };
    const entry = await carryOut(request);
    return { entry, reason, isBehind: isBehind(before) };
  };
  const saveAll = async (): Promise<void> => {
    for (let wanted = asked.current; wanted; wanted = asked.current) {
      asked.current = undefined;
      const saved = await saveOnce(wanted.reason);
      if (!saved) return;
      // Asked for again while it was on its way, but there is nothing more to save.
      if (!saved.isBehind) asked.current = undefined;
      onSaved(saved);
    }
  };
  const save = (reason?: string): void => {
    asked.current = { reason };
    if (isUnderway.current) return;
    isUnderway.current = true;
    setError(undefined);
    setSaving(true);
    saveAll()
      .catch((failure: unknown) => setError(failure))
      .finally(() => {
        asked.current = undefined;
        isUnderway.current = false;
        setSaving(false);
      });
  };
  const stateNow = useCallback(() => state.current, []);
  return { stateNow, saving, error, restart: (stored) => keep({ stored }), save };
}
