import { advice } from '#model/advice.ts';

export const ruleGuidance = advice('The rule of the catalogue, found by its title or its id.');

export const pathGuidance = advice('The field it is about, as the finding names it; empty for the entry as a whole.');
