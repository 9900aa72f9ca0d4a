import { type CodeScheme } from 'domain/core';
import { dpvTerms } from 'domain/dpv';

const labels = new Map(
  (Object.keys(dpvTerms) as CodeScheme[]).flatMap((scheme) => dpvTerms[scheme].map(({ code, label }) => [code, label])),
);

/** Whether a code of a large vocabulary exists. */
export const isCode = (code: string): boolean => labels.has(code);

/** What a code of a large vocabulary is called; the code itself when it is unknown. */
export const codeName = (code: string): string => labels.get(code) ?? code;
