import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { type AnyValues, type Kind, registers } from 'domain/core';
import type { Section } from 'domain/layout';
import { type VersionConflict, ConflictView } from '#register/conflict/conflict-view.tsx';
import type { DraftPlace, Drafts } from '#register/draft/draft-storage.ts';
import { type FormParts, FormSections } from '#register/editor/form-sections.tsx';
import { HeldAddress } from '#register/editor/held-address.ts';
import { LeaveGuard } from '#register/editor/leave-guard.tsx';
import { SaveBar } from '#register/editor/save-bar.tsx';
import { useUnsaved } from '#register/draft/unsaved.ts';
import { type AfterSave, useArrival } from '#register/editor/use-arrival.ts';
import { LiveFindingStore } from '#register/findings/live-finding-store.ts';
import { LiveEvaluation } from '#register/live-findings/live-evaluation.ts';
import { onIdle } from '#register/live-findings/idle.ts';
import { useEntryForm } from '#register/form/entry-form.ts';
import { prepareToRead } from '#register/form/resolver.ts';
import { FieldExtensionsContext } from '#register/form/field-extensions.ts';
import type { PlacedText } from '#register/form/unchosen-texts.ts';
import { FieldScope, topOf } from '#register/form/scope.tsx';
import { type SaveState, useSaver } from '#register/form/use-saver.ts';
import { CreateInPlace } from '#register/field-extensions/create-in-place.tsx';
import { ProvenancePanel } from '#register/field-extensions/provenance-panel.tsx';
import { undoesNoTyping } from '#ui/is-typing.ts';
import css from '#register/editor/editor.module.css';

interface EditorFormProps {
  readonly kind: Kind;
  readonly sections: readonly Section[];
  readonly parts: FormParts;
  readonly state: SaveState;
  /** What the form starts with: what is stored, or a draft. */
  readonly values: AnyValues;
  /** What was typed in choice fields and not chosen when the draft was kept. */
  readonly unchosen?: readonly PlacedText[] | undefined;
  /** A version that was saved while the draft lay. */
  readonly conflict?: VersionConflict | undefined;
  readonly drafts: Drafts;
  /** Where the draft is kept. */
  readonly place: DraftPlace;
  /** A new entry has been made, and is about to get its own address. */
  readonly onMade: (id: string) => void;
}

/** The form of an entry with everything that happens to it until it is saved. */
export function EditorForm({ kind, sections, parts, values, drafts, place, onMade, ...start }: EditorFormProps) {
  const [stored, setStored] = useState(start.state.stored);
  const [reason, setReason] = useState('');
  const [conflict, setConflict] = useState(start.conflict);
  const form = useEntryForm(kind, values, start.unchosen);
  const [live] = useState(() => new LiveFindingStore());
  const extensions = useMemo(() => ({ ProvenancePanel, CreateInPlace, findings: live }), [live]);
  const [address] = useState(() => new HeldAddress());
  const arrive = useArrival(stored.id, address, onMade);
  // A merge in between does not change where the writer wanted to be.
  const wanted = useRef<AfterSave>('stay');
  const saver = useSaver({
    kind,
    form,
    start: start.state,
    onState: (state) => {
      setStored(state.stored);
      keep();
    },
    onSaved: (saved) => {
      // Whatever was typed there since is the reason for the next change.
      setReason((typed) => (typed === (saved.reason ?? '') ? '' : typed));
      arrive(saved, wanted.current);
    },
    onOutdated: ({ over, values: mine }, theirs) => setConflict({ base: over.values, mine, theirs }),
  });
  const { stateNow } = saver;
  const { dirty, isDirty, draftFails, keep } = useUnsaved({ kind, form, drafts, place, stateNow });
  const save = (afterwards: AfterSave) => {
    wanted.current = afterwards;
    saver.save(reason);
  };
  useEffect(() => onIdle(() => void prepareToRead()), []);
  useFormKeys(() => !conflict && save('stay'));

  /** The form goes on with the merged values, on top of the other version. */
  const takeOver = (merged: AnyValues, { theirs }: VersionConflict) => {
    form.reset(merged);
    saver.restart({ id: theirs.id, version: theirs.version, values: theirs.values });
    setConflict(undefined);
  };
  return (
    <FormProvider {...form}>
      <FieldExtensionsContext value={extensions}>
        <FieldScope {...topOf(kind, registers[kind].fields)}>
          <LiveEvaluation kind={kind} id={stored.id} form={form} live={live} />
          <LeaveGuard isDirty={isDirty} address={address} />
          {conflict ? (
            <ConflictView
              kind={kind}
              conflict={conflict}
              onBack={(merged) => takeOver(merged, conflict)}
              onSave={(merged) => {
                takeOver(merged, conflict);
                save(wanted.current);
              }}
            />
          ) : (
            <form className={css['form']} noValidate onSubmit={(event) => event.preventDefault()}>
              <FormSections sections={sections} parts={parts} />
              <SaveBar
                kind={kind}
                id={stored.id}
                dirty={dirty}
                draftFails={draftFails}
                saving={saver.saving}
                error={saver.error}
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

/** Ctrl or ⌘ with S saves; with Z it undoes what is being typed, and nothing out of sight. */
function useFormKeys(save: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (undoesNoTyping(event)) event.preventDefault();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    // A key that is held is one press.
    if (event.repeat) return;
    // What is open before the form comes first.
    if (!document.querySelector('dialog[open]')) save();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
