import type { CodeScheme } from '#vocabulary/code-scheme.ts';
import { dataSubjects } from '#vocabulary/dpv/data-subjects.ts';
import type { DpvTerm } from '#vocabulary/dpv/dpv-term.ts';
import { personalData } from '#vocabulary/dpv/personal-data.ts';
import { purposes } from '#vocabulary/dpv/purposes.ts';

/** The terms of each large vocabulary. */
export const dpvTerms: Readonly<Record<Exclude<CodeScheme, 'rule'>, readonly DpvTerm[]>> = {
  'dpv-purpose': purposes,
  'dpv-data': personalData,
  'dpv-subject': dataSubjects,
};
