import { type ComponentType } from 'react';
import type { Kind } from 'domain/core';
import type { LawTable } from '#features/settings/law/law-queries.ts';
import type { EntryEditorProps } from '#register/editor/entry-editor.tsx';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { lazyPart } from '#ui/lazy-part.tsx';

/** The form of a law table's row, filled in with the supplied row it corrects. */
const lawEditor = (kind: LawTable) =>
  lazyPart(async () => {
    const { LawEditor } = await import('#features/settings/law/law-editor.tsx');
    return (props: { entry?: ReadEntry }) => <LawEditor kind={kind} {...props} />;
  });

type ByKind<Props> = { readonly [K in Kind]?: ComponentType<Props> };

/** The pages with hand-made parts; every other kind has the catalogue page. */
export const entryPages: ByKind<{ entry: ReadEntry }> = {
  activity: lazyPart(async () => (await import('#features/activity/activity-page.tsx')).ActivityPage),
  'processor-record': lazyPart(
    async () => (await import('#features/processor-record/processor-record-page.tsx')).ProcessorRecordPage,
  ),
  recipient: lazyPart(async () => (await import('#features/recipient/recipient-page.tsx')).RecipientPage),
  organisation: lazyPart(async () => (await import('#features/organisation/organisation-page.tsx')).OrganisationPage),
};

/** The facts under the title, for kinds that have any. */
export const entryFacts: ByKind<{ entry: ReadEntry }> = {
  activity: lazyPart(async () => (await import('#features/activity/activity-facts.tsx')).ActivityFacts),
  'processor-record': lazyPart(
    async () => (await import('#features/processor-record/processor-record-facts.tsx')).ProcessorRecordFacts,
  ),
  recipient: lazyPart(async () => (await import('#features/recipient/recipient-facts.tsx')).RecipientFacts),
};

/** The forms with hand-made parts; every other kind has the form that follows from its layout. */
export const entryEditors: ByKind<Pick<EntryEditorProps, 'entry' | 'start' | 'names'>> = {
  activity: lazyPart(async () => (await import('#features/activity/activity-editor.tsx')).ActivityEditor),
  'processor-record': lazyPart(
    async () => (await import('#features/processor-record/processor-record-editor.tsx')).ProcessorRecordEditor,
  ),
  'adequacy-decision': lawEditor('adequacy-decision'),
  'transfer-instrument': lawEditor('transfer-instrument'),
  'retention-period': lawEditor('retention-period'),
  'child-consent-age': lawEditor('child-consent-age'),
  'vague-phrase': lawEditor('vague-phrase'),
};
