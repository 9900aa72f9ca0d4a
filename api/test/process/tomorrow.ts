import { migrations } from '#storage/sqlite/schema.ts';

const firstHalf = 'CREATE TABLE first_half (a);';
const secondHalf = 'CREATE TABLE second_half (a);';

/** The schema of a version to come: two changes that belong together. */
export const tomorrow: readonly string[] = [...migrations, firstHalf + secondHalf];

/** The same with more work between the two than a test waits for. */
export const endless: readonly string[] = [
  ...migrations,
  `${firstHalf}
   WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers) SELECT count(*) FROM numbers;
   ${secondHalf}`,
];
