import { describe, expect, it } from 'vitest';
import { UseIndex } from '#entries/uses.ts';
import { languages } from '#language/languages.ts';
import { patternIn, translate } from '#language/translate.ts';
import { suppliedLaw } from '#law/law.ts';
import { catalogue } from '#rules/catalogue.ts';
import { concerns } from '#rules/concerns.ts';
import { RuleContext } from '#rules/engine/rule-context.ts';
import { findingsIn } from '#rules/findings/evaluate.ts';
import { presentFinding } from '#rules/findings/present-finding.ts';
import { allCases, casesFiles, concernFolders, filesOf, mended } from '#test/rule-cases.ts';
import { type Given, stateWith } from '#test/state.ts';

function found(register: Given, of: string, on = '2026-11-21') {
  const state = stateWith(register);
  const entry = new RuleContext({ state, on, law: suppliedLaw, uses: new UseIndex(state) }).entryById(of);
  if (!entry) throw new Error(`${of} is not in the register of the case`);
  return findingsIn(entry);
}

const placesOf = (rule: string, ...args: Parameters<typeof found>): string[] =>
  found(...args).flatMap((finding) => (finding.rule === rule ? finding.path : []));

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
          for (const shown of Object.values(presentFinding(finding, language, (id) => id)))
            expect(shown).toMatch(/^(?!.*[{}]).{8,}$/s);
    },
  );

  it.each(catalogue.filter(({ manual }) => manual))(
    '$id is found where a person observed it, until archived',
    ({ id }) => {
      const observed = (archived: boolean): Given => [
        ['PA-0001', { name: 'Payroll' }],
        ['OBS-0001', { about: 'PA-0001', rule: id, note: 'Seen in the notice' }, archived],
      ];
      expect(placesOf(id, observed(false), 'PA-0001')).toEqual(['']);
      expect(placesOf(id, observed(true), 'PA-0001')).toEqual([]);
    },
  );
});

describe('the catalogue', () => {
  it.each(concerns)('lists every rule in the folder %s, each in the file of its name', (concern) => {
    const listed = catalogue.filter((rule) => rule.concern === concern).map(({ id }) => id);
    expect(filesOf(concern).rules.toSorted()).toEqual(listed.toSorted());
  });

  it('has a folder for every concern, and none for others', () => {
    expect(concernFolders.toSorted()).toEqual(concerns.toSorted());
  });

  it('has cases beside every rule that is checked, in the file of its name, and none for others', () => {
    const checked = catalogue.filter(({ manual }) => !manual).map(({ concern, id }) => `${concern}/${id}`);
    const beside = casesFiles.filter(({ cases }) => cases.length > 0).map(({ concern, file }) => `${concern}/${file}`);
    expect(beside.toSorted()).toEqual(checked.toSorted());
    expect(casesFiles.filter(({ rule, file }) => rule !== file)).toEqual([]);
  });

  it('words every rule in every language, its title as no other', () => {
    const texts = catalogue.flatMap(({ id, title, message, fix }) =>
      languages.flatMap((language) => [title, message, fix].map((text) => [id, patternIn(text, language)] as const)),
    );
    expect(texts.filter(([, text]) => text.trim().length < 8)).toEqual([]);
    for (const language of languages)
      expect(new Set(catalogue.map(({ title }) => translate(title, language))).size).toBe(catalogue.length);
  });

  it('names rules in readable words, each once, and rests each on something', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(catalogue.filter(({ cites }) => cites.length === 0)).toEqual([]);
  });
});
