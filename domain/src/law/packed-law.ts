import type { Law, WordRow } from '#law/rows/law-rows.ts';

type UnpackedField = 'language' | 'topic' | 'alone';

/** Words that follow each other in the table and differ in nothing else that rules read. */
type WordGroup = Pick<WordRow, UnpackedField> & { readonly phrases: readonly string[] };

/** A law as it is sent to evaluate drafts: all that rules read of it, and no more. */
export interface PackedLaw extends Omit<Law, 'words'> {
  readonly words: readonly WordGroup[];
}

/** Packs a law: words come by the thousand, and rules read neither their keys nor their sources. */
export function packLaw(law: Law): PackedLaw {
  const groups: (WordGroup & { readonly phrases: string[] })[] = [];
  for (const { phrase, language, topic, alone } of law.words) {
    const last = groups.at(-1);
    if (last?.language === language && last.topic === topic && last.alone === alone) last.phrases.push(phrase);
    else groups.push({ language, topic, ...(alone && { alone }), phrases: [phrase] });
  }
  return { ...law, words: groups };
}

const unpacked = new WeakMap<PackedLaw, Law>();

/** The law that was packed, the same object each time, so that it is compiled once. */
export function unpackLaw(packed: PackedLaw): Law {
  const known = unpacked.get(packed);
  if (known) return known;
  const words = packed.words.flatMap(({ phrases, ...group }) =>
    phrases.map((phrase): WordRow => ({ ...group, phrase, key: phrase, confidence: 'unverified' })),
  );
  const law = { ...packed, words };
  unpacked.set(packed, law);
  return law;
}
