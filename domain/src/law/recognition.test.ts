import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppliedLaw } from '#law/law.ts';
import { type PackedLaw, packLaw, unpackLaw } from '#law/packed-law.ts';
import { saysOrMaySay, firstMatch, says, saysInCapitals, saysInSequence, saysOnly, wordsOf } from '#law/recognition.ts';
import type { WordLanguage, WordRow, WordTopic } from '#law/rows/law-rows.ts';
import { wordTopics } from '#vocabulary/words.ts';

const row = (phrase: string, more: Partial<WordRow> = {}): WordRow => ({
  key: phrase,
  phrase,
  language: 'en',
  topic: 'purpose',
  confidence: 'unverified',
  ...more,
});
const lawOf = (...rows: readonly WordRow[]) => ({ words: rows });
const finds = (phrase: string, text: string): boolean => says(lawOf(row(phrase)), 'purpose', text);

describe('a word of a law table', () => {
  it.each([
    ['nødvendig formål', 'Til NØDVENDIG-formål, altså', true],
    ['nødvendig formål', 'nodvendig formal', true],
    ['krypt*', 'Kryptert', true],
    ['krypt*', 'dekryptert', false],
    ['*krypt*', 'dekryptert', true],
    ['*loven', 'arkivloven', true],
    ['*loven', 'lovene', false],
    ['prüfen', 'zu pruefen', true],
    ['prüfen', 'zu PRÜFEN', true],
    ['lösenord', 'losenord', true],
    ['lösenord', 'loesenord', true],
    ['straße', 'Strasse', true],
    ['på vegne', 'paa vegne', true],
    ['før', 'samtykke for', false],
    ['hvis … ikke', 'hvis du da ikke vil', true],
    ['hvis … ikke', 'ikke hvis', false],
    ['hvis … ikke', `hvis ${'og '.repeat(40)}ikke`, false],
    ['give* … third*', 'given to a third party', true],
    ['*n t', 'We don’t', true],
    ['café', 'CAFE', true],
    ['a+b (c)', 'A B C', true],
  ])('“%s” and “%s”: %s', (phrase, text, found) => {
    expect(finds(phrase, text)).toBe(found);
  });

  it('counts only as the whole answer where it says so, whatever stands around it', () => {
    const law = lawOf(row('marketing', { alone: true }));
    expect(says(law, 'purpose', ' (Marketing).')).toBe(true);
    expect(says(law, 'purpose', 'Marketing of tyres')).toBe(false);
    expect(saysOnly(law, 'purpose', '– marketing –')).toBe(true);
  });

  it('is the whole text before it is a part of it, and then the first of the table', () => {
    const law = lawOf(row('other'), row('other purposes'), row('purposes', { alone: true }));
    expect(firstMatch(law, 'purpose', 'Other purposes')?.phrase).toBe('other purposes');
    expect(firstMatch(law, 'purpose', 'For other purposes')?.phrase).toBe('other');
  });

  it('counts in capitals where it is listed in capitals', () => {
    const law = lawOf(row('TBD', { alone: true }));
    expect(saysInCapitals(law, 'purpose', 'Salary TBD later')).toBe(true);
    expect(saysInCapitals(law, 'purpose', 'Salary tbd later')).toBe(false);
    expect(saysInCapitals(law, 'purpose', 'STBDS')).toBe(false);
  });

  it('is found in turn, at most so many letters apart', () => {
    const law = lawOf(row('never', { topic: 'negation' }), row('consent', { topic: 'consent' }));
    const isPromise = (text: string): boolean => saysInSequence(law, text, ['negation'], ['consent', 20]);
    expect(isPromise('Never without your consent')).toBe(true);
    expect(isPromise('Your consent is never asked')).toBe(false);
    expect(isPromise(`Never${' ever'.repeat(9)} consent`)).toBe(false);
  });

  it('finds any phrase in a text that holds it, and nothing in one of other letters', () => {
    const word = fc.stringMatching(/^[a-zæøåäöüßé]{2,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), word, word, (words, before, after) => {
        const phrase = words.join(' ');
        expect(finds(phrase, `${before} ${phrase.toUpperCase()}, ${after}`)).toBe(true);
        expect(finds(phrase, `${before}${words.join('-')}`)).toBe(false);
        expect(finds(phrase, '12 345 67')).toBe(false);
      }),
    );
  });
});

const listed: readonly WordLanguage[] = ['en', 'nb', 'da', 'sv', 'fi', 'de'];

/** Titles of acts are compounds elsewhere, the scopes of decisions are read in English, and few languages change an ending. */
const except: Partial<Record<WordTopic, readonly WordLanguage[]>> = {
  'law-title': ['nb', 'da', 'sv', 'fi', 'de'],
  businesses: ['nb', 'da', 'sv', 'fi', 'de'],
  'ending-change': ['da', 'fi', 'de'],
};

describe('the supplied words', () => {
  it.each(wordTopics.terms.map(({ code }) => code))('tell of %s in every language with lists', (topic) => {
    const languages = new Set(wordsOf(suppliedLaw, topic).map(({ language }) => language));
    const lacking = languages.has('mul') ? [] : listed.filter((language) => !languages.has(language));
    expect(lacking).toEqual(except[topic] ?? []);
  });

  it('stand in forms that can be found', () => {
    const wrong = suppliedLaw.words.filter(({ phrase, topic, alone }) => {
      const example = phrase.replaceAll('*', '').replaceAll('…', ' ');
      return !(alone ? saysOnly(suppliedLaw, topic, example) : says(suppliedLaw, topic, example));
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['Zugang nur für die Mitarbeiter und für den Vorstand', 'measure', true],
    ['Access for the people who need it', 'measure', true],
    ['Accès pour les personnes qui en ont besoin', 'measure', false],
    ['Toegang voor de mensen die het niet nodig hebben', 'measure', false],
    ['Adgang for dem det gjelder, og ikke for andre', 'measure', true],
    ['Aucune conséquence', 'none', true],
    ['Sikkerhet', 'measure', true],
  ] as const)('say of “%s” whether %s can be expected there: %s', (text, topic: WordTopic, expected) => {
    expect(saysOrMaySay(suppliedLaw, topic, text)).toBe(expected);
  });
});

describe('a packed law', () => {
  it('holds all that rules read, in its order, in a fraction of the letters', () => {
    const read = ({ phrase, language, topic, alone }: WordRow) => [phrase, language, topic, alone];
    const packed = JSON.stringify(packLaw(suppliedLaw));
    const { words, ...tables } = unpackLaw(JSON.parse(packed) as PackedLaw);
    expect(words.map(read)).toEqual(suppliedLaw.words.map(read));
    expect({ ...tables, words: suppliedLaw.words }).toEqual(suppliedLaw);
    expect(packed.length).toBeLessThan(JSON.stringify(suppliedLaw).length / 5);
  });

  it('is unpacked once', () => {
    const packed = packLaw(suppliedLaw);
    expect(unpackLaw(packed)).toBe(unpackLaw(packed));
  });
});

describe('a name that says what the data are', () => {
  it.each([
    ['special-category', 'en', 'Trade union membership', 'Customer reference'],
    ['special-category', 'nb', 'Sykefraværsoppfølging', 'Kundeforhold'],
    ['special-category', 'da', 'Helbredsmæssige oplysninger', 'Kontaktoplysninger'],
    ['special-category', 'sv', 'Facklig tillhörighet', 'Kontaktuppgifter'],
    ['special-category', 'fi', 'Sairauspoissaolot', 'Yhteystiedot'],
    ['special-category', 'de', 'Infektionskrankheiten', 'Kontaktdaten'],
    ['special-category', 'fr', 'Appartenance syndicale', 'Politique de confidentialité'],
    ['special-category', 'es', 'Afiliación sindical', 'Datos de contacto'],
    ['special-category', 'it', 'Dati sanitari', 'Dati di contatto'],
    ['special-category', 'nl', 'Ziekteverzuim', 'Contactgegevens'],
    ['special-category', 'pl', 'Dane o stanie zdrowia', 'Polityka prywatności'],
    ['criminal-data', 'en', 'Criminal record certificate', 'Crime prevention newsletter'],
    ['criminal-data', 'nb', 'Politiattest', 'Politisk kontakt'],
    ['criminal-data', 'da', 'Børneattest', 'Attestation af faktura'],
    ['criminal-data', 'sv', 'Utdrag ur belastningsregistret', 'Brottning'],
    ['criminal-data', 'fi', 'Rikosrekisteriote', 'Yhteystiedot'],
    ['criminal-data', 'de', 'Polizeiliches Führungszeugnis', 'Strassenverzeichnis'],
    ['criminal-data', 'fr', 'Extrait de casier judiciaire', 'Pénalités de retard'],
    ['criminal-data', 'es', 'Certificado de antecedentes penales', 'Antecedentes académicos'],
    ['criminal-data', 'it', 'Casellario giudiziale', 'Registro presenze'],
    ['criminal-data', 'nl', 'Verklaring omtrent het gedrag (VOG)', 'Verklaring van ontvangst'],
    ['criminal-data', 'pl', 'Zaświadczenie o niekaralności', 'Zaświadczenie o zarobkach'],
    ['national-id', 'en', 'Social security number', 'Customer number'],
    ['national-id', 'nb', 'Fødselsnr. (11 siffer)', 'Fødselsdato'],
    ['national-id', 'da', 'CPR-nummer', 'Kundenummer'],
    ['national-id', 'sv', 'Samordningsnummer', 'Personalnummer'],
    ['national-id', 'fi', 'Henkilötunnus', 'Asiakasnumero'],
    ['national-id', 'de', 'Sozialversicherungsnummer', 'Personalnummer'],
    ['national-id', 'fr', 'Numéro de sécurité sociale', 'Numéro de client'],
    ['national-id', 'es', 'DNI', 'Número de cliente'],
    ['national-id', 'it', 'Codice fiscale', 'Codice cliente'],
    ['national-id', 'nl', 'Burgerservicenummer', 'Klantnummer'],
    ['national-id', 'pl', 'Numer PESEL', 'Nie dotyczy'],
    ['national-id', 'mul', 'Kennitala', 'Kennzeichen'],
  ] as const)('tells of %s in %s: “%s”, not “%s”', (topic: WordTopic, language: WordLanguage, name, other) => {
    expect([says(suppliedLaw, topic, name), says(suppliedLaw, topic, other)]).toEqual([true, false]);
    expect(firstMatch(suppliedLaw, topic, name)?.language, 'by the words of its own language').toBe(language);
  });
});
