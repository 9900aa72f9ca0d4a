import { type Language, text, translate } from 'domain/core';
import { faults } from '#storage/faults.ts';
import type { Broken } from '#storage/chain.ts';
import type { Head } from '#storage/journal.ts';

const at = text('line');

/** A head as it is written down outside: number and hash of the newest line. */
export const headText = ({ seq, hash }: Head): string => `${seq}:${hash}`;

/** Reads what {@link headText} wrote; `undefined` when it is none. */
export function parseHead(written: string): Head | undefined {
  const [, seq, hash] = /^(\d+):([0-9a-f]{64})$/.exec(written.trim()) ?? [];
  return seq === undefined || hash === undefined ? undefined : { seq: Number(seq), hash };
}

/** Where and why a journal is not as it was written. */
export function faultText(bad: Broken, language: Language): string {
  const place = bad.seq === undefined ? '' : `${translate(at, language)} ${bad.seq}: `;
  return `${place}${translate(faults[bad.fault], language)}${bad.detail ? ` (${bad.detail})` : ''}`;
}

/** The same as a line for the log of the server. */
export const damageText = (bad: Broken): string => `The journal is damaged: ${faultText(bad, 'en')}`;
