import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type AnyValues, type Kind, text } from 'domain/core';
import { isRefused } from '#lib/api.ts';
import { useText } from '#lib/language.ts';
import { entryParams } from '#lib/paths.ts';
import type { VersionConflict } from '#register/conflict/conflict-view.tsx';
import type { DraftStorage } from '#register/draft/draft-storage.ts';
import type { Stored } from '#register/editor/unsaved.ts';
import { type ReadEntry, useChangeEntry, useCreateEntry } from '#register/entries/entry-queries.ts';
import type { EntryForm } from '#register/form/entry-form.ts';
import { shownErrors } from '#register/form/form-errors.ts';
import { serverIssues } from '#register/form/server-issues.ts';
import { useReveal } from '#register/form/reveal.tsx';
import { pruneRemarks } from '#register/form/prune-remarks.ts';
import { announce } from '#ui/announce.ts';

const words = {
  saved: text('Saved as version'),
};

/** Where the writer is after saving: still in the form, or on the entry's page. */
export type AfterSave = 'stay' | 'leave';

/** What is sent, in place of which version, and why. */
interface SaveRequest {
  readonly values: AnyValues;
  readonly over: Stored;
  readonly reason: string;
}

interface SavingProps {
  readonly kind: Kind;
  readonly id: string | undefined;
  readonly form: EntryForm;
  readonly drafts: DraftStorage;
  /** A newer version that was there before anything was sent. */
  readonly conflict: VersionConflict | undefined;
  readonly onStored: (stored: Stored) => void;
}

/** Sends the form to the API, and takes what the API says back to where it belongs. */
export function useSaving({ kind, id, form, drafts, onStored, ...start }: SavingProps) {
  const create = useCreateEntry(kind);
  const change = useChangeEntry(id ?? '');
  const arrive = useArrivalOf(drafts);
  const reveal = useReveal();
  const [conflict, setConflict] = useState(start.conflict);
  const [failure, setFailure] = useState<unknown>();
  const [saving, setSaving] = useState(false);

  const send = ({ values, over, reason }: SaveRequest): Promise<ReadEntry> =>
    over.version === undefined
      ? create.mutateAsync(values)
      : change.mutateAsync({ version: over.version, values, ...(reason && { reason }) });
  /** Takes the writer to the first field that must be mended. */
  const lead = ([first]: readonly { readonly name: string }[]) => {
    if (first && first.name !== 'root') reveal(first.name);
  };
  const refuse = (error: unknown, { values, over }: SaveRequest) => {
    if (isRefused(error, 412))
      setConflict({ base: over.values, mine: values, theirs: error.problem.current as ReadEntry });
    if (isRefused(error, 422)) {
      const issues = serverIssues(kind, error.problem.errors ?? [], values, form.getValues());
      for (const { name, code, message } of issues) form.setError(name, { type: code, message });
      lead(issues);
    }
    setFailure(error);
  };
  const store = async (wanted: SaveRequest, afterwards: AfterSave) => {
    const sending = { ...wanted, values: pruneRemarks(kind, wanted.values) };
    setFailure(undefined);
    setSaving(true);
    try {
      const entry = await send(sending);
      onStored({ id: entry.id, version: entry.version, values: entry.values });
      await arrive(entry, sending.over, afterwards);
    } catch (error) {
      refuse(error, sending);
    } finally {
      setSaving(false);
    }
  };
  return {
    saving,
    error: failure,
    conflict,
    settle: () => setConflict(undefined),
    store,
    save: (over: Stored, reason: string, afterwards: AfterSave) =>
      form.handleSubmit(
        (values) => store({ values, over, reason }, afterwards),
        (errors) => lead(shownErrors(errors)),
      )(),
  };
}

/** Says that an entry is saved and goes where the writer wanted. A new one gets its own address. */
function useArrivalOf(drafts: DraftStorage) {
  const t = useText();
  const navigate = useNavigate();
  return async (entry: ReadEntry, over: Stored, afterwards: AfterSave) => {
    drafts.drop();
    announce(`${t(words.saved)} ${entry.version}`);
    const there = { params: entryParams(entry.id), search: {}, ignoreBlocker: true };
    if (afterwards === 'leave') await navigate({ to: '/$plural/$id', ...there });
    else if (over.id === undefined)
      await navigate({ to: '/$plural/$id/edit', ...there, replace: true, resetScroll: false });
  };
}
