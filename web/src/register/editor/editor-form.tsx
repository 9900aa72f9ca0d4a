import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { type AnyValues, type Kind, registers } from 'domain/core';
import type { Section } from 'domain/layout';
import { type VersionConflict, ConflictView } from '#register/conflict/conflict-view.tsx';
import type { DraftStorage } from '#register/draft/draft-storage.ts';
import { type FormParts, FormSections } from '#register/editor/form-sections.tsx';
import { LeaveGuard } from '#register/editor/leave-guard.tsx';
import { SaveBar } from '#register/editor/save-bar.tsx';
import { type Stored, useUnsaved } from '#register/editor/unsaved.ts';
import { type AfterSave, useSaving } from '#register/editor/use-saving.ts';
import { LiveFindingStore } from '#register/findings/live-finding-store.ts';
import { LiveEvaluation } from '#register/live-findings/live-evaluation.ts';
import { useEntryForm } from '#register/form/entry-form.ts';
import { FieldExtensionsContext } from '#register/form/field-extensions.ts';
import { FieldScope, topOf } from '#register/form/scope.tsx';
import { CreateInPlace } from '#register/field-extensions/create-in-place.tsx';
import { ProvenancePanel } from '#register/field-extensions/provenance-panel.tsx';
import css from '#register/editor/editor.module.css';

interface EditorFormProps {
  readonly kind: Kind;
  readonly sections: readonly Section[];
  readonly parts: FormParts;
  readonly stored: Stored;
  /** What the form starts with: what is stored, or a draft. */
  readonly values: AnyValues;
  /** A version that was saved while the draft lay. */
  readonly conflict?: VersionConflict | undefined;
  readonly drafts: DraftStorage;
}

/** The form of an entry with everything that happens to it until it is saved. */
export function EditorForm({ kind, sections, parts, values, drafts, ...start }: EditorFormProps) {
  const [stored, setStored] = useState(start.stored);
  const [reason, setReason] = useState('');
  const form = useEntryForm(kind, values);
  const [live] = useState(() => new LiveFindingStore());
  const extensions = useMemo(() => ({ ProvenancePanel, CreateInPlace, findings: live }), [live]);
  const { dirty, isDirty, draftFails } = useUnsaved(kind, form, stored, drafts);
  const { conflict, settle, store, ...saving } = useSaving({
    kind,
    id: stored.id,
    form,
    drafts,
    conflict: start.conflict,
    onStored: (next) => {
      setStored(next);
      setReason('');
    },
  });
  // A merge in between does not change where the writer wanted to be.
  const wanted = useRef<AfterSave>('stay');
  const save = (afterwards: AfterSave) => {
    wanted.current = afterwards;
    void saving.save(stored, reason, afterwards);
  };
  useSaveKey(() => !conflict && save('stay'));

  /** The form goes on with the merged values, on top of the other version. */
  const takeOver = (merged: AnyValues, { theirs }: VersionConflict): Stored => {
    const over = { id: theirs.id, version: theirs.version, values: theirs.values };
    setStored(over);
    form.reset(merged);
    settle();
    return over;
  };
  return (
    <FormProvider {...form}>
      <FieldExtensionsContext value={extensions}>
        <FieldScope {...topOf(kind, registers[kind].fields)}>
          <LiveEvaluation kind={kind} id={stored.id} form={form} live={live} />
          <LeaveGuard isDirty={isDirty} />
          {conflict ? (
            <ConflictView
              kind={kind}
              conflict={conflict}
              onBack={(merged) => takeOver(merged, conflict)}
              onSave={(merged) =>
                void store({ values: merged, over: takeOver(merged, conflict), reason }, wanted.current)
              }
            />
          ) : (
            <form className={css['form']} noValidate onSubmit={(event) => event.preventDefault()}>
              <FormSections sections={sections} parts={parts} />
              <SaveBar
                kind={kind}
                id={stored.id}
                dirty={dirty}
                draftFails={draftFails}
                saving={saving.saving}
                error={saving.error}
                reason={reason}
                onReason={setReason}
                onSave={save}
              />
            </form>
          )}
        </FieldScope>
      </FieldExtensionsContext>
    </FormProvider>
  );
}

/** Ctrl or ⌘ with S saves. */
function useSaveKey(save: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    // What is open before the form comes first.
    if (!document.querySelector('dialog[open]')) save();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
