import { describe, expect, it } from 'vitest';
import { suppliedLaw } from '#law/law.ts';
import { allCases } from '#testing/rule-cases/all.ts';
import { mended } from '#testing/rule-cases/mended.ts';
import { ruleBook, type RuleId } from '#rules/book/book.ts';
import { rulings, ruleWords } from '#rules/catalogue.ts';
import { findingsIn } from '#rules/evaluate.ts';
import { View } from '#rules/view.ts';
import { findingInWords } from '#rules/words.ts';
import { type Given, stateWith } from '#testing/state.ts';
import { languages } from '#language/text.ts';
import { UseIndex } from '#entries/uses.ts';

function found(register: Given, of: string, on = '2026-11-21') {
  const state = stateWith(register);
  const subject = new View({ state, on, law: suppliedLaw, uses: new UseIndex(state) }).any(of);
  if (!subject) throw new Error(`${of} is not in the register of the case`);
  return findingsIn(subject);
}

const placesOf = (rule: RuleId, ...asked: Parameters<typeof found>): string[] =>
  found(...asked).flatMap((finding) => (finding.rule === rule ? finding.path : []));

describe('a rule', () => {
  it.each(allCases)('$rule fires at $at of $of', ({ rule, register, of, at, on }) => {
    expect(placesOf(rule, register, of, on)).toContain(at);
  });

  it.each(allCases)('$rule is silent at $at of $of once one field is mended', (one) => {
    const on = 'on' in one.mend ? one.mend.on : one.on;
    expect(placesOf(one.rule, mended(one), one.of, on)).not.toContain(one.at);
  });

  it.each(allCases.filter((one) => one.silent))(
    '$rule is silent where it only looks alike',
    ({ rule, silent, of, on }) => {
      for (const register of silent ?? []) expect(placesOf(rule, register, of, on)).toEqual([]);
    },
  );

  it.each(allCases)(
    '$rule says what is wrong in every language, with no gap left open',
    ({ rule, register, of, on }) => {
      for (const finding of found(register, of, on).filter((one) => one.rule === rule))
        for (const language of languages)
          for (const said of Object.values(findingInWords(finding, language, (id) => id)))
            expect(said).toMatch(/^(?!.*[{}]).{8,}$/s);
    },
  );
});

const checked = [...new Set(rulings.map(({ id }) => id))].toSorted();

describe('the catalogue', () => {
  it('has a case for every rule that is checked, and none for others', () => {
    expect([...new Set(allCases.map(({ rule }) => rule))].toSorted()).toEqual(checked);
  });

  it('has words for every rule', () => {
    expect(ruleBook.filter(({ id }) => !ruleWords[id])).toEqual([]);
  });

  it('checks every rule but those only a person can see', () => {
    const shown = ruleBook.filter(({ standing }) => standing !== 'observed').map(({ id }) => id);
    expect(checked).toEqual(shown.toSorted());
  });

  it('names rules in readable words, each once', () => {
    const ids = ruleBook.map(({ id }) => id);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
