import type { Kind } from 'domain/core';
import { letterOf } from 'domain/rules';
import type { FormSection } from '#register/layout/form-section.ts';
import { bareLetter } from '#register/findings/finding-queries.ts';
import type { LiveFinding } from '#register/findings/live-finding-store.ts';

/** A finding in the part of the form it is about, and whether its field stands there too. */
interface InSection {
  readonly finding: LiveFinding;
  readonly section: string;
  readonly isAtHome: boolean;
}

/** Where each finding belongs in a form: under the letter it is about, or where its field stands. */
export function findingsBySection(
  kind: Kind,
  sections: readonly FormSection[],
  findings: readonly LiveFinding[],
): InSection[] {
  return findings.flatMap((finding) => {
    const [field = ''] = finding.place.split('/', 1);
    const home = sections.find(({ fields }) => fields.includes(field));
    const letter = letterOf(finding.concern, kind);
    const lettered = letter && sections.find((section) => section.letter === bareLetter(letter));
    const about = lettered ?? home ?? sections[0];
    // Where fields stand under no letter of the law, what is found stays with them.
    const section = home && !home.letter && kind !== 'activity' && kind !== 'processor-record' ? home : about;
    return section ? [{ finding, section: section.id, isAtHome: section === home }] : [];
  });
}
