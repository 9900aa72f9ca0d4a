import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { text } from 'domain/core';
import { useEffect, useId, useRef, useState } from 'react';
import { PreviewOfMerge } from '#features/merging/merge-preview.tsx';
import css from '#features/merging/merge-screen.module.css';
import { MergedNote } from '#features/merging/merged-note.tsx';
import { type MergePreview, previewQuery, useMerge } from '#features/merging/merging.ts';
import { OtherChoice } from '#features/merging/other-choice.tsx';
import { isRefused } from '#lib/api.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { entryParams } from '#lib/paths.ts';
import { entryQuery, type ReadEntry } from '#register/entries/entry-queries.ts';
import { announce } from '#ui/announce.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { Form, FormButtons, typed as typedIn } from '#ui/form.tsx';
import { Page } from '#ui/page.tsx';
import { LoadError, ErrorNote } from '#ui/error-note.tsx';
import { Waiting } from '#ui/waiting.tsx';

const words = {
  title: text('Merge'),
  lead: text(
    'For something that has been recorded twice. What it says is added to the other one, everything that refers to it will refer to the other, and it is archived. The merge can be undone as long as nothing it changed has been changed again.',
  ),
  merged: text('Merged'),
  mayNot: text('A privacy officer can merge records.'),
  reason: text('Reason'),
  reasonHelp: text('Stands in the history of every record that changes.'),
  go: text('Merge'),
  cancel: text('Cancel'),
  done: text('Merged into'),
};

interface DecisionProps {
  readonly preview: MergePreview;
  readonly from: string;
  /** Whether another one than the one shown may be meant; leads to where that is answered. */
  readonly isDoubtful: () => boolean;
}

/** Does it, for a reason. */
function Decision({ preview, from, isDoubtful }: DecisionProps) {
  const t = useText();
  const { mutate, isPending, error } = useMerge(from, () => announce(`${t(words.done)} ${preview.into.title}`));
  const send = (form: FormData): void => {
    if (isDoubtful()) return;
    mutate({ into: preview.into.id, reason: typedIn(form, 'reason') ?? '', version: preview.from.version });
  };
  return (
    <Form error={isRefused(error, 422) ? undefined : error} onSend={send}>
      {isRefused(error, 422) && <ErrorNote error={error} />}
      <TextArea label={t(words.reason)} help={t(words.reasonHelp)} name="reason" required maxLength={1000} />
      <FormButtons>
        <Button type="submit" look="primary" disabled={isPending || preview.obstacles.length > 0}>
          {t(words.go)}
        </Button>
        <ButtonLink to="/$plural/$id" params={entryParams(from)} search={{}}>
          {t(words.cancel)}
        </ButtonLink>
      </FormButtons>
    </Form>
  );
}

function MergeTargetChoice({ entry, into }: { entry: ReadEntry; into: string | undefined }) {
  const navigate = useNavigate();
  const field = useId();
  const [typed, setTyped] = useState<string>();
  /** Somebody who has typed another name and not chosen it does not mean the one that was chosen before. */
  const isDoubtful = (): boolean => {
    const doubts = (typed ?? '').trim() !== '';
    if (doubts) document.getElementById(field)?.focus();
    return doubts;
  };
  const { data: preview, error } = useQuery({
    ...previewQuery(entry.id, into ?? '', useLanguage()),
    enabled: into !== undefined,
    retry: false,
  });
  const choose = (other: string | undefined): void =>
    void navigate({ to: '.', search: other ? { into: other } : {}, replace: true, resetScroll: false });
  return (
    <>
      <OtherChoice
        kind={entry.kind}
        id={entry.id}
        chosen={into}
        name={preview?.into.title}
        onChoose={choose}
        typed={typed}
        onTyped={setTyped}
        field={field}
      />
      {into !== undefined && error && <LoadError error={error} />}
      {into !== undefined && !preview && !error && <Waiting />}
      {into !== undefined && preview && (
        <>
          <PreviewOfMerge preview={preview} />
          <Decision key={into} preview={preview} from={entry.id} isDoubtful={isDoubtful} />
        </>
      )}
    </>
  );
}

function Content({ entry, into }: { entry: ReadEntry; into: string | undefined }) {
  const t = useText();
  if (entry.archived) return <MergedNote entry={entry} />;
  if (!entry.may.includes('merge')) return <p>{t(words.mayNot)}</p>;
  return <MergeTargetChoice entry={entry} into={into} />;
}

/** Focus must not fall to nowhere when the form gives way to what has become of it. */
function useFocusOnArchived(archived: boolean | undefined): void {
  const before = useRef(archived);
  useEffect(() => {
    if (before.current !== undefined && archived !== before.current)
      document.querySelector<HTMLElement>('main h1')?.focus();
    before.current = archived;
  }, [archived]);
}

/** Merges an entry into another of its kind: which one, what that changes, and why. */
export function MergeScreen() {
  const t = useText();
  const { id = '' } = useParams({ strict: false });
  const { into }: { into?: string } = useSearch({ strict: false });
  const { data: entry } = useQuery(entryQuery(id));
  useFocusOnArchived(entry?.archived);
  if (!entry) return <Waiting />;
  return (
    <Page
      title={`${t(entry.archived ? words.merged : words.title)}: ${entry.title}`}
      lead={entry.archived ? undefined : t(words.lead)}
    >
      <div key={id} className={css['screen']}>
        <Content entry={entry} into={into} />
      </div>
    </Page>
  );
}
