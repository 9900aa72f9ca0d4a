import type { Kind } from 'domain/core';
import type { Section } from 'domain/layout';
import { type Concern, letterOf } from 'domain/rules';
import { bareLetter } from '#register/findings/finding-queries.ts';

/** Whether a layout follows the letters of Article 30, and not only names the one its kind is about. */
const followsLetters = (sections: readonly Section[]): boolean =>
  new Set(sections.flatMap(({ letter }) => letter ?? [])).size > 1;

/** Where a finding belongs: under the letter of Article 30 it is about, otherwise where its field stands, otherwise in the last section. */
export function sectionOfFinding(
  kind: Kind,
  sections: readonly Section[],
  { concern, path }: { readonly concern: Concern; readonly path: string },
): { readonly section: Section | undefined; readonly isAtHome: boolean } {
  const [field = ''] = path.split('/', 1);
  const home = sections.find(({ fields }) => fields.includes(field));
  const letter = followsLetters(sections) ? letterOf(concern, kind) : undefined;
  const section = sections.find((one) => letter && one.letter === bareLetter(letter)) ?? home ?? sections.at(-1);
  return { section, isAtHome: section === home };
}
