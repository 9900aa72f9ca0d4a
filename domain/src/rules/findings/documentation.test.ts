import { expect, it } from 'vitest';
import { documentation } from '#rules/findings/documentation.ts';

it('is what docs/findings.md says', async () => {
  await expect(documentation()).toMatchFileSnapshot('../../../../docs/findings.md');
});
