import type { Kind } from 'domain/core';
import type { Section } from 'domain/layout';
import type { LiveFinding } from '#register/findings/live-finding-store.ts';
import { sectionOfFinding } from '#register/findings/section-of-finding.ts';

/** A finding in the section of the form it is about, and whether its field stands there too. */
interface InSection {
  readonly finding: LiveFinding;
  readonly section: string;
  readonly isAtHome: boolean;
}

/** Where each finding belongs in a form: under the letter it is about, or where its field stands. */
export function findingsBySection(
  kind: Kind,
  sections: readonly Section[],
  findings: readonly LiveFinding[],
): InSection[] {
  const sectionsOf = new Map<string, ReturnType<typeof sectionOfFinding>>();
  return findings.flatMap((finding) => {
    const [field = ''] = finding.place.split('/', 1);
    const key = `${finding.concern} ${field}`;
    const found = sectionsOf.get(key) ?? sectionOfFinding(kind, sections, { concern: finding.concern, path: field });
    sectionsOf.set(key, found);
    const { section, isAtHome } = found;
    return section ? [{ finding, section: section.id, isAtHome }] : [];
  });
}
