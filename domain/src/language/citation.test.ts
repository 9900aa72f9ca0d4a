import { describe, expect, test } from 'vitest';
import { citationsText, citationText } from '#language/citation.ts';

describe('a provision in words', () => {
  test.each([
    ['30(1)(b)', 'Art. 30(1)(b)', 'art. 30 nr. 1 bokstav b'],
    ['26', 'Art. 26', 'art. 26'],
    ['9(2)', 'Art. 9(2)', 'art. 9 nr. 2'],
    ['13–14', 'Art. 13–14', 'art. 13–14'],
    ['49(1) second subparagraph', 'Art. 49(1) second subparagraph', 'art. 49 nr. 1 annet ledd'],
    ['EDPB Opinion 22/2024', 'EDPB Opinion 22/2024', 'EDPB Opinion 22/2024'],
  ])('%s', (cite, english, norwegian) => {
    expect(citationText(cite, 'en')).toBe(english);
    expect(citationText(cite, 'nb')).toBe(norwegian);
  });

  test('several stand in one line', () => {
    expect(citationsText(['30(1)(a)', '26'], 'en')).toBe('Art. 30(1)(a) · Art. 26');
  });
});
