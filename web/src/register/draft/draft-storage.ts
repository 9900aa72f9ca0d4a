import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AnyValues, Kind } from 'domain/core';
import { drawKey } from '#lib/api.ts';
import { isKind, kindOf } from '#lib/kinds.ts';
import { meQuery } from '#lib/me.ts';
import type { SaveRequest } from '#register/entries/entry-queries.ts';
import type { PlacedText } from '#register/form/unchosen-texts.ts';

/** What was typed and is not saved: with the version it was typed on, so that it can be merged with a newer one. */
export interface Draft {
  /** UTC time of the last key that was kept. */
  readonly at: string;
  readonly version: number | undefined;
  readonly base: AnyValues;
  readonly values: AnyValues;
  /** What was typed in choice fields and not chosen. */
  readonly unchosen?: readonly PlacedText[] | undefined;
  /** What was sent to be saved and has not been answered. */
  readonly unanswered?: SaveRequest | undefined;
}

/**
 * Where a draft is kept: under the reference of its entry and the tab it was typed in, because two tabs with one entry hold two drafts;
 * or under a name of its own while its entry has no reference.
 */
export interface DraftPlace {
  readonly kind: Kind;
  readonly slot: string;
  /** Missing where the entry has no reference, and of drafts from before November 2026. */
  readonly tab?: string | undefined;
}

/** A draft and where it is kept. */
export interface KeptDraft extends DraftPlace {
  readonly draft: Draft;
}

const newSlots = /^new(?:-[\da-f]+)?$/;

/** Whether a draft is of an entry that is still to be made. */
export const isOfNew = ({ slot }: DraftPlace): boolean => newSlots.test(slot);

/** A place for the draft of one more new entry: two that are made at the same time do not overwrite each other. */
export const drawSlot = (): string => `new-${drawKey().slice(0, 12)}`;

const tabKey = 'protokoll.tab';

/** The name of this tab, which it keeps when it is loaded anew. */
function ownTab(): string {
  const known = sessionStorage.getItem(tabKey);
  if (known !== null) return known;
  const drawn = drawKey().slice(0, 12);
  sessionStorage.setItem(tabKey, drawn);
  return drawn;
}

/** Where this tab keeps its draft of an entry. */
export const placeInTab = (kind: Kind, id: string): DraftPlace => ({ kind, slot: id, tab: ownTab() });

/** What a place is called in addresses and lists. */
export const nameOfPlace = ({ slot, tab }: DraftPlace): string => (tab === undefined ? slot : `${slot}.${tab}`);

const rootOf = (account: string): string => `protokoll.draft.${account}.`;

function placeOf(name: string): DraftPlace | undefined {
  const [kind = '', slot = '', tab, ...rest] = name.split('.');
  if (!isKind(kind) || rest.length > 0) return undefined;
  const place = { kind, slot, tab };
  return isOfNew(place) || kindOf(slot) === kind ? place : undefined;
}

/** A draft as it was kept; what cannot be read, such as what a person has changed by hand, is no draft. */
function draftIn(text: string | null): Draft | undefined {
  try {
    const read = JSON.parse(text ?? 'null') as Draft | null;
    return read && typeof read.values === 'object' && typeof read.base === 'object' ? read : undefined;
  } catch {
    return undefined;
  }
}

let isForgotten = false;

/** Keeps no more drafts in this page, which is about to be left for good. */
export function forgetDrafts(): void {
  isForgotten = true;
}

/** The drafts of one account, kept in this browser alone. */
export class Drafts {
  readonly #root: string;

  constructor(account: string) {
    this.#root = rootOf(account);
  }

  #key(place: DraftPlace): string {
    return `${this.#root}${place.kind}.${nameOfPlace(place)}`;
  }

  read(place: DraftPlace): Draft | undefined {
    return draftIn(localStorage.getItem(this.#key(place)));
  }

  /** Keeps a draft, and answers whether the browser had room for it. */
  keep(place: DraftPlace, draft: Draft): boolean {
    // Who has signed out and taken everything along leaves nothing behind, in no tab.
    if (isForgotten) return true;
    try {
      localStorage.setItem(this.#key(place), JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }

  /** Moves a draft to the place of who goes on with it; `false` when it is gone. */
  take(from: DraftPlace, to: DraftPlace): boolean {
    const draft = this.read(from);
    if (!draft) return false;
    if (nameOfPlace(from) !== nameOfPlace(to) && this.keep(to, draft)) this.drop(from);
    return true;
  }

  drop(place: DraftPlace): void {
    localStorage.removeItem(this.#key(place));
  }

  /** Those of an entry, that of this tab first. */
  of(kind: Kind, id: string): KeptDraft[] {
    const all = this.list().filter((kept) => kept.kind === kind && kept.slot === id);
    const own = ownTab();
    return [...all.filter(({ tab }) => tab === own), ...all.filter(({ tab }) => tab !== own)];
  }

  /** All of them, the newest first. */
  list(): KeptDraft[] {
    return Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '')
      .filter((key) => key.startsWith(this.#root))
      .flatMap((key) => {
        const place = placeOf(key.slice(this.#root.length));
        const draft = place && this.read(place);
        return draft ? [{ ...place, draft }] : [];
      })
      .toSorted((a, b) => (a.draft.at < b.draft.at ? 1 : -1));
  }
}

/** The drafts of who is signed in. */
export function useDrafts(): Drafts {
  const { data } = useQuery(meQuery);
  const account = data?.name ?? '';
  return useMemo(() => new Drafts(account), [account]);
}
