import type { wordLanguages, wordTopics } from '#vocabulary/words.ts';
import type { Text } from '#language/text.ts';

/** How sure we are of a row of law: read in the law itself, found in the named source, reported by a secondary source, or neither. */
export type Confidence = 'primary-source' | 'found' | 'secondary-source' | 'unverified';

/** What every row of a law table says of itself. */
export interface LawRow {
  /** Stays the same from release to release; of a row that was added, the reference of its entry. */
  readonly key: string;
  /** The entry that corrects or adds the row; absent for a row as the product supplies it. */
  readonly entry?: string;
  /** First and last calendar date on which the row counts. */
  readonly from?: string;
  readonly until?: string;
  readonly source?: string;
  readonly confidence: Confidence;
  readonly note?: Text;
}

/** A finding of the Commission that a territory protects personal data adequately (Art. 45(3)). */
export interface AdequacyDecision extends LawRow {
  /** ISO 3166-1 alpha-2, or `EPO` for the European Patent Organisation. */
  readonly code: string;
  readonly territory: string;
  readonly decision: string;
  readonly from: string;
  /** What the decision does not reach beyond. */
  readonly scope?: Text;
  /** The proceedings that may end it, and since when they go on. */
  readonly challenged?: { readonly by: Text; readonly since: string };
}

/** An instrument transfers rest on, or once rested on: the present standard clauses and the dead ones. `until` is the last day it could be relied on. */
export interface TransferInstrument extends LawRow {
  readonly instrument: string;
  /** The code of the transfer tool it is (vocabulary `transferTools`), and the country it was an adequacy decision for. */
  readonly tool?: string;
  readonly country?: string;
  readonly reference: string;
  /** How it is written in registers and contracts, besides its name and reference: "Privacy-Shield", "EU-US PS". */
  readonly spellings: readonly string[];
  /** How it came to its end. */
  readonly ended?: Text;
}

/** What a retention period is: a statutory minimum, a statutory maximum, both, or what authorities and courts take for reasonable. */
export type RetentionBound = 'minimum' | 'maximum' | 'minimum-and-maximum' | 'practice';

/** A statutory or customary retention period: a starting point that a person checks, never an answer of its own. */
export interface RetentionPeriod extends LawRow {
  /** ISO 3166-1 alpha-2, or `EU`. */
  readonly country: string;
  readonly data: Text;
  readonly period: Text;
  readonly trigger: Text;
  readonly bound: RetentionBound;
  /** ISO 8601: no shorter, no longer than this. Of a `practice` they are advice. */
  readonly minimum?: string;
  readonly maximum?: string;
  readonly law: string;
  /** Names the statute goes by, as they are written where people refer to it: "bokføringsloven", "Bookkeeping Act". */
  readonly lawWords: readonly string[];
  /** Beginnings of words for the data, in the country's language and in English: "bokføring" stands for "bokføringsmateriale" too. */
  readonly dataWords: readonly string[];
}

/** The age from which a child consents alone to services of the information society (Art. 8(1)). */
export interface ChildConsentAge extends LawRow {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly age: number;
  readonly law: string;
}

/** A language words are recognised in: ISO 639-1, or `mul` for what is written alike in several. */
export type WordLanguage = (typeof wordLanguages)['terms'][number]['code'];

/** Words that rules recognise. */
export type WordTopic = (typeof wordTopics)['terms'][number]['code'];

/** A word or phrase by which rules recognise what a text says. */
export interface WordRow extends LawRow {
  /** `*` stands for any letters at the beginning or end of a word, `…` for a few words between two. */
  readonly phrase: string;
  readonly language: WordLanguage;
  readonly topic: WordTopic;
  /** It counts only where it is the whole answer: "marketing", "administrasjon". */
  readonly alone?: true;
}

/** The dated tables rules judge by. Which of their rows count on a date, the rows say themselves. */
export interface Law {
  readonly adequacy: readonly AdequacyDecision[];
  readonly instruments: readonly TransferInstrument[];
  readonly retention: readonly RetentionPeriod[];
  readonly childConsentAges: readonly ChildConsentAge[];
  readonly words: readonly WordRow[];
}

/** Whether a row counts on a calendar date. */
export const countsOn = ({ from, until }: Pick<LawRow, 'from' | 'until'>, date: string): boolean =>
  (from === undefined || from <= date) && (until === undefined || date <= until);
