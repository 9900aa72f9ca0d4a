import type { Case } from '#testing/rule-cases/case.ts';

export const informationCases: readonly Case[] = [];
