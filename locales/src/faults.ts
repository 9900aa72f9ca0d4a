import type { Catalogue } from '#read.ts';
import { isPromised } from '#promises.ts';
import { isTranslatable, type Use } from '#uses.ts';

type Uses = ReadonlyMap<string, Use>;
type Wording = Catalogue['wordings'][string];

const gapsOf = (wording: string): string => [...new Set(wording.match(/\{\w+\}/g))].toSorted().join(' ');
const spaceAround = (wording: string): string => wording.replace(/\S.*\S|\S/s, '·');

const wordingsOf = (wording: Wording): [string, string][] =>
  typeof wording === 'string' ? [['', wording]] : Object.entries(wording);

/** What does not fit in how one text is worded. */
function* faultsOfWording(en: string, wording: Wording, use: Use): Generator<string> {
  const counts = use.one !== undefined;
  if (counts && typeof wording === 'object' && !wording['other']) yield 'a text that counts needs the plural "other"';
  for (const [key, translation] of wordingsOf(wording)) {
    if (typeof wording === 'object' && !counts && !use.contexts.has(key)) yield `the context "${key}" is not used`;
    if (translation === '') continue;
    const gaps = gapsOf(translation);
    const withoutCount = (names: string): string => names.replace(/\{count\} ?/, '');
    if (counts ? withoutCount(gaps) !== withoutCount(gapsOf(en)) : gaps !== gapsOf(en))
      yield `the gaps differ: ${gaps || 'none'} in ${translation}`;
    if (spaceAround(translation) !== spaceAround(en)) yield `the spaces at the ends differ: "${translation}"`;
  }
}

function* missingIn(en: string, wording: Wording | undefined, use: Use): Generator<string> {
  if (use.one !== undefined || typeof wording === 'string') {
    if (!wording) yield 'is missing';
    return;
  }
  for (const context of use.contexts)
    if (!wording?.[context]) yield context ? `is missing for "${context}"` : 'is missing';
}

/** What is missing, unused or inconsistent in the catalogue of a language. */
export function* faultsIn(language: string, files: readonly Catalogue[], uses: Uses): Generator<string> {
  const known = new Map<string, Wording>();
  for (const { area, wordings } of files)
    for (const [en, wording] of Object.entries(wordings)) {
      const at = `${language}/${area}.json: ${JSON.stringify(en)}`;
      if (known.has(en)) yield `${at} stands in another file too`;
      known.set(en, wording);
      const use = uses.get(en);
      if (!use) yield `${at} is not used`;
      else for (const fault of faultsOfWording(en, wording, use)) yield `${at}: ${fault}`;
    }
  for (const [en, use] of uses) {
    if (!isTranslatable(en) || !isPromised(language, use.areas)) continue;
    for (const fault of missingIn(en, known.get(en), use))
      yield `${language}/${use.areas[0]}.json: ${JSON.stringify(en)} ${fault}`;
  }
}

/** Contexts that no language needs. */
export function* needlessContexts(catalogues: readonly Catalogue[], uses: Uses): Generator<string> {
  for (const [en, { contexts, one }] of uses) {
    if (contexts.size === 1 && contexts.has('')) continue;
    const translations = catalogues.flatMap(({ wordings }) => (en in wordings ? [wordings[en] ?? ''] : []));
    const differ = translations.some(
      (wording) => new Set(wordingsOf(wording).map(([, translation]) => translation)).size > 1,
    );
    if (translations.length > 0 && !differ && one === undefined)
      yield `${JSON.stringify(en)}: every language words it alike in all contexts`;
  }
}
