import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type AnyValues, type Kind, registers } from 'domain/core';
import { drawKey } from '#lib/api.ts';
import { kindOf } from '#lib/kinds.ts';
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

/** Where a draft is kept: under the reference of its entry, or under a name of its own while it has none. */
export interface DraftPlace {
  readonly kind: Kind;
  readonly slot: string;
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

const rootOf = (account: string): string => `protokoll.draft.${account}.`;

function placeOf(name: string): DraftPlace | undefined {
  const [kind = '', slot = '', ...rest] = name.split('.');
  if (!Object.hasOwn(registers, kind) || rest.length > 0) return undefined;
  const place = { kind: kind as Kind, slot };
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

/** The drafts of one account, kept in this browser alone. */
export class Drafts {
  readonly #root: string;

  constructor(account: string) {
    this.#root = rootOf(account);
  }

  #key({ kind, slot }: DraftPlace): string {
    return `${this.#root}${kind}.${slot}`;
  }

  read(place: DraftPlace): Draft | undefined {
    return draftIn(localStorage.getItem(this.#key(place)));
  }

  /** Keeps a draft, and answers whether the browser had room for it. */
  keep(place: DraftPlace, draft: Draft): boolean {
    try {
      localStorage.setItem(this.#key(place), JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }

  drop(place: DraftPlace): void {
    localStorage.removeItem(this.#key(place));
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
