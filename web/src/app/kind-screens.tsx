import { type ComponentType, lazy } from 'react';
import type { Kind } from 'domain/core';
import type { ReadEntry } from '#register/entries.ts';

type ByKind<Props> = { readonly [K in Kind]?: ComponentType<Props> };

/** The pages laid out by hand; every other kind has the catalogue page. */
export const entryPages: ByKind<{ entry: ReadEntry }> = {
  activity: lazy(async () => ({ default: (await import('#features/activity/activity-page.tsx')).ActivityPage })),
  'processor-record': lazy(async () => ({
    default: (await import('#features/processor-record/processor-record-page.tsx')).ProcessorRecordPage,
  })),
  recipient: lazy(async () => ({ default: (await import('#features/recipient/recipient-page.tsx')).RecipientPage })),
  organisation: lazy(async () => ({
    default: (await import('#features/organisation/organisation-page.tsx')).OrganisationPage,
  })),
};

/** The forms laid out by hand; every other kind has the form that follows from its definition. */
export const entryEditors: ByKind<{ entry?: ReadEntry }> = {
  activity: lazy(async () => ({ default: (await import('#features/activity/activity-editor.tsx')).ActivityEditor })),
  'processor-record': lazy(async () => ({
    default: (await import('#features/processor-record/processor-record-editor.tsx')).ProcessorRecordEditor,
  })),
  recipient: lazy(async () => ({
    default: (await import('#features/recipient/recipient-editor.tsx')).RecipientEditor,
  })),
  organisation: lazy(async () => ({
    default: (await import('#features/organisation/organisation-editor.tsx')).OrganisationEditor,
  })),
};
