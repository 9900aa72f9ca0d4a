import type { Case } from '#testing/rule-cases/case.ts';

export const upkeepCases: readonly Case[] = [];
