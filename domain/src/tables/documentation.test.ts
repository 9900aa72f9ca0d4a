import { expect, it } from 'vitest';
import { documentation } from '#tables/documentation.ts';

it('is what docs/csv.md says', async () => {
  await expect(documentation()).toMatchFileSnapshot('../../../docs/csv.md');
});
