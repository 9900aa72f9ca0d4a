import type { Case } from '#testing/rule-cases/case.ts';

export const processingCases: readonly Case[] = [];
