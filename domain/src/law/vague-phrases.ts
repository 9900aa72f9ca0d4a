import { danish } from '#law/vague/danish.ts';
import { english } from '#law/vague/english.ts';
import { finnish } from '#law/vague/finnish.ts';
import { german } from '#law/vague/german.ts';
import { norwegian } from '#law/vague/norwegian.ts';
import type { SuppliedPhrases } from '#law/vague/supplied-phrases.ts';
import { swedish } from '#law/vague/swedish.ts';
import type { VagueAbout, VaguePhrase } from '#law/rows/law-rows.ts';

const keyOf = (...parts: readonly string[]): string =>
  parts
    .join('-')
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, '-');

const rowsOf = ({ language, within, alone }: SuppliedPhrases): VaguePhrase[] =>
  [within, alone].flatMap((byAbout) =>
    (Object.entries(byAbout) as [VagueAbout, readonly string[]][]).flatMap(([about, phrases]) =>
      phrases.map((phrase) => ({
        key: keyOf(language, about, phrase),
        phrase,
        language,
        about,
        ...(byAbout === alone && { alone: true as const }),
        source: 'Wording of published notices and registers; WP203 and EDPB Guidelines 4/2019 on what is too vague',
        confidence: 'secondary-source' as const,
      })),
    ),
  );

/** Phrases that say nothing where the law asks for something definite, in the languages of the North, in English and in German. */
export const vaguePhrases: readonly VaguePhrase[] = [english, norwegian, danish, swedish, finnish, german].flatMap(
  rowsOf,
);
