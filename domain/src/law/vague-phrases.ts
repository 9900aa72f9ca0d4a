import type { VaguePhrase } from '#law/tables.ts';

/** Phrases that name nothing definite. */
export const vaguePhrases: readonly VaguePhrase[] = [
  {
    key: 'en-purpose-improve-our-services',
    phrase: 'improve our services',
    language: 'en',
    about: 'purpose',
    confidence: 'found',
  },
];
