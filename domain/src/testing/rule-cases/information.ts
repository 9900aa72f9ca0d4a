import type { Case } from '#testing/rule-cases/case.ts';
import { informationInActivities, trackers } from '#testing/rule-cases/information/activities.ts';
import { claims, notices } from '#testing/rule-cases/information/notices.ts';
import { rights } from '#testing/rule-cases/information/rights.ts';

export const informationCases: readonly Case[] = [
  ...informationInActivities,
  ...trackers,
  ...claims,
  ...notices,
  ...rights,
];
