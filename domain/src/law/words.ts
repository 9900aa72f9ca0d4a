import type { WordRow, WordTopic } from '#law/rows/law-rows.ts';
import { danish } from '#law/words/danish.ts';
import { dutch } from '#law/words/dutch.ts';
import { english } from '#law/words/english.ts';
import { finnish } from '#law/words/finnish.ts';
import { french } from '#law/words/french.ts';
import { german } from '#law/words/german.ts';
import { italian } from '#law/words/italian.ts';
import { norwegian } from '#law/words/norwegian.ts';
import { polish } from '#law/words/polish.ts';
import { severalLanguages } from '#law/words/several-languages.ts';
import { spanish } from '#law/words/spanish.ts';
import { type SuppliedWords, wordsIn } from '#law/words/supplied-words.ts';
import { swedish } from '#law/words/swedish.ts';

const keyOf = (...parts: readonly string[]): string =>
  parts
    .join('-')
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, '-');

const vague: ReadonlySet<WordTopic> = new Set(['purpose', 'data', 'retention', 'recipient', 'security', 'country']);

const sourceOf = (topic: WordTopic): string =>
  vague.has(topic)
    ? 'Wording of published notices and registers; WP203 and EDPB Guidelines 4/2019 on what is too vague'
    : 'Wording of published notices, registers and contracts';

const rowsOf = ({ language, within, alone }: SuppliedWords): WordRow[] =>
  [within, alone].flatMap((byTopic) =>
    (Object.entries(byTopic) as [WordTopic, string][]).flatMap(([topic, list]) =>
      wordsIn(list).map((phrase) => ({
        key: keyOf(language, topic, phrase),
        phrase,
        language,
        topic,
        ...(byTopic === alone && { alone: true as const }),
        source: sourceOf(topic),
        confidence: 'secondary-source' as const,
      })),
    ),
  );

/** The words by which rules recognise what a text says, language by language. Another language is another file. */
export const words: readonly WordRow[] = [
  english,
  norwegian,
  danish,
  swedish,
  finnish,
  german,
  severalLanguages,
  french,
  spanish,
  italian,
  dutch,
  polish,
].flatMap(rowsOf);
