import type { Kind } from 'domain/core';
import { controllerLetters, letterOf, processorLetters, ruleNamed } from 'domain/rules';
import type { FoundItem } from '#register/findings/finding.ts';

/** How a letter of Article 30 stands in one entry. */
export interface LetterStanding {
  /** The letter alone: `e`. */
  readonly letter: string;
  /** Whether something is lacking that Article 30 itself asks for. */
  readonly lacking: boolean;
  /** How many open findings are about it, lacking or not. */
  readonly open: number;
}

/** The letter alone of `30(1)(e)`. */
export const bareLetter = (letter: string): string => letter.slice(-2, -1);

/** The letters a record of this kind has to answer. */
export const lettersOf = (kind: Kind): readonly string[] =>
  kind === 'processor-record' ? processorLetters : controllerLetters;

/** The concern of a finding; the catalogue knows it too. */
export const concernOf = ({ concern, rule }: Pick<FoundItem, 'concern' | 'rule'>) =>
  concern ?? ruleNamed(rule)?.concern;

/** How each letter stands. What is accepted is lacking all the same: it is only lived with. */
export function letterStandings(kind: Kind, items: readonly FoundItem[]): LetterStanding[] {
  return lettersOf(kind).map((letter) => {
    const about = items.filter((item) => {
      const of = letterOf(concernOf(item), item.kind);
      return of !== undefined && bareLetter(of) === letter;
    });
    return {
      letter,
      lacking: about.some(({ rule }) => ruleNamed(rule)?.standing === 'asked'),
      open: about.filter(({ state }) => state === 'open').length,
    };
  });
}
