import { codeNames } from '#rules/code-names.ts';
import { countryCodes } from '#language/countries.ts';
import { suppliedLaw } from '#law/law.ts';
import type { Field, Fields, TextField } from '#model/field.ts';
import { type Kind, kinds, referenceOf, registers } from '#registers/registers.ts';
import type { RegisterState } from '#entries/register.ts';
import type { AnyValues } from '#entries/values.ts';
import { stateWith } from '#test/state.ts';

/** Makes a text of a length out of parts, a number in front where several are to differ. */
type TextMaker = (length: number, index: number) => string;

const repeated =
  (parts: readonly string[]): TextMaker =>
  (length, index) => {
    let text = '';
    for (let at = index; text.length < length; at += 1) text += parts[at % parts.length] ?? '';
    return text.slice(0, length);
  };

/** The phrases rules recognise, each without its last letter, and the first pieces of those that have a gap. */
const nearPhrases = suppliedLaw.words.flatMap(({ phrase }) => {
  const [first = '', ...others] = phrase.replaceAll('*', '').split('…');
  return others.length > 0 ? [`${first} `, `${first} `] : [`${phrase.slice(0, -1)} `];
});

/** Texts that cost whoever reads them most. */
export const costlyTexts = {
  capitals: repeated(['ABC ', 'Qx XYZW ', 'DEFG', ' QWE', ' Zed Ærlig ÅÅ ']),
  words: repeated(nearPhrases),
  digits: repeated(['12.', '3-', '2026-03-', '§ 4/', '00 ', '1:2:', '9e']),
  spaces: (length, index) => `${'ab'[index % 2]}${' \t\u00A0'.repeat(length).slice(0, length - 2)}z`,
  marks: repeated(['((', '[', '??', '."', '://', ';', '\\', '-–', '&x', '…', ' ( ']),
  letters: repeated(['x']),
  loud: (length) => `${'A'.repeat(length - 1)}b`,
  numbers: repeated(['1']),
  openings: repeated(['(']),
  closings: repeated([']']),
  hyphens: repeated(['-']),
  quotes: repeated(['"']),
  dots: (length) => `${'.'.repeat(length - 1)}z`,
  lines: repeated(['\n', 'a\n', '\n \n']),
  addresses: repeated(['a@', 'b.', 'http://a/']),
  formulas: repeated(['=1+', "'", ',']),
  accents: repeated(['e\u0301', 'É', '👩\u200D👧', 'ß']),
} as const satisfies Readonly<Record<string, TextMaker>>;

/** How a record is filled. */
export interface Filling {
  /** How many items its lists have. */
  readonly items: number;
  /** How many rows it has of each sort, when they are not as many. */
  readonly rows?: number;
  /** How many items the lists within its rows have. */
  readonly inRows?: number;
  /** Everything in a list is the same: such lists are refused today, and were not always. */
  readonly repeated?: boolean;
  readonly text: TextMaker;
  /** How long its texts are, where a field allows as much. */
  readonly length: number;
  /** Among how many entries of each kind its references choose. */
  readonly targets: number;
  /** Other numbers choose other answers. */
  readonly seed: number;
  /** The share of fields that are filled. */
  readonly filled?: number;
  /** The number of the entry its single references begin at. */
  readonly offset?: number;
}

/** A number that looks drawn by lot and is always the same. */
function drawn(seed: number, path: string, index: number): number {
  let hash = seed + 0x811c9dc5;
  for (let at = 0; at < path.length; at += 1) hash = Math.imul(hash ^ path.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ index, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const formatted: Readonly<Record<NonNullable<TextField['format']>, TextMaker>> = {
  email: (length, index) => `${index}${'a.'.repeat(length).slice(0, length - 20)}@example.no`,
  url: (length, index) => `https://example.no/${index}${'a/'.repeat(length).slice(0, length - 40)}`,
  phone: (length, index) => `+${index} ${'1 '.repeat(20)}`.slice(0, Math.min(40, length)).trimEnd(),
  language: () => 'nb',
};

const textOf = ({ format, lines, max }: TextField, { text, length }: Filling, index: number): string => {
  const made = (format ? formatted[format] : text)(Math.min(max, length), index);
  return lines ? made : made.replaceAll(/[\r\n]/g, ' ');
};

const oneOf = <T>(all: readonly T[], number: number): T | undefined => all[number % all.length];

/** So many of a list, beginning anywhere, each once. */
const someOf = <T>(all: readonly T[], count: number, from: number): T[] =>
  Array.from({ length: Math.min(count, all.length) }, (_, at) => all[(from + at) % all.length] as T);

const codesOf = new Map<string, readonly string[]>();

function codes(scheme: keyof typeof codeNames): readonly string[] {
  const known = codesOf.get(scheme) ?? [...codeNames[scheme].keys()];
  codesOf.set(scheme, known);
  return known;
}

function referencesTo(
  to: readonly string[],
  { targets, repeated: isRepeated }: Filling,
  from: number,
  count: number,
): string[] {
  const refer = (number: number): string =>
    referenceOf(to[Math.floor(number / targets) % to.length] as Kind, (number % targets) + 1);
  if (isRepeated) return Array.from({ length: count }, () => refer(from));
  return Array.from({ length: Math.min(count, targets * to.length) }, (_, at) => refer(from + at));
}

interface Place {
  readonly path: string;
  readonly index: number;
  readonly isInRow: boolean;
}

const countAt = ({ isInRow }: Place, { items, inRows = 2 }: Filling): number => (isInRow ? inRows : items);
const rowsAt = (place: Place, filling: Filling): number =>
  place.isInRow ? 2 : (filling.rows ?? countAt(place, filling));

function valueOf(field: Field, place: Place, filling: Filling): unknown {
  const { path, index } = place;
  const number = drawn(filling.seed, path, index);
  switch (field.type) {
    case 'text':
      return textOf(field, filling, index);
    case 'texts':
      return Array.from({ length: countAt(place, filling) }, (_, at) =>
        filling.text(Math.min(field.max, filling.length), filling.repeated ? 0 : at),
      );
    case 'number':
      return number % 100;
    case 'date':
      return oneOf(['2019-03-02', '2021-06-27', '2025-01-31', '2027-06-30'], number);
    case 'period':
      return oneOf(['P1D', 'P6M', 'P1Y', 'P3Y6M', 'P10Y'], number);
    case 'flag':
      return number % 3 === 0;
    case 'choice':
      return oneOf(field.of.terms, number)?.code;
    case 'choices':
      return someOf(field.of.terms, 1 + (number % 3), number).map(({ code }) => code);
    case 'code':
      return oneOf(codes(field.scheme), number);
    case 'country':
      return oneOf(countryCodes, number);
    case 'countries':
      return someOf(countryCodes, place.isInRow ? countAt(place, filling) : 250, number);
    case 'answer':
      return {
        answer: oneOf(['yes', 'no', 'yes', 'unknown'], number),
        confirmedBy: 'Kari',
        confirmedOn: '2026-03-02',
      };
    case 'ref':
      return referencesTo(field.to, filling, index, 1)[0];
    case 'refs':
      return referencesTo(field.to, filling, index, countAt(place, filling));
    case 'group':
      return valuesOf(field.fields, place, filling);
    case 'rows':
      return Array.from({ length: rowsAt(place, filling) }, (_, at) => ({
        id: `r${at}`,
        ...valuesOf(field.fields, { path, index: filling.repeated ? 0 : at, isInRow: true }, filling),
      }));
  }
}

const isFilled = (field: Field, { path, index }: Place, { seed, filled = 1 }: Filling): boolean =>
  field.type === 'rows' || drawn(seed + 1, path, index) % 100 < filled * 100;

const valuesOf = (fields: Fields, { path, ...place }: Place, filling: Filling): AnyValues =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const here = { ...place, path: path ? `${path}/${name}` : name };
      return isFilled(field, here, filling) ? [[name, valueOf(field, here, filling)]] : [];
    }),
  );

/** A record of a kind, filled. */
export const recordAtLimits = (kind: Kind, filling: Filling): AnyValues =>
  valuesOf(registers[kind].fields, { path: '', index: filling.offset ?? 0, isInRow: false }, filling);

/** A small entry that refers to the one before it, so that those of a kind make a chain. */
function linkOf(kind: Kind, number: number, targets: number): AnyValues {
  const filling = {
    text: costlyTexts.capitals,
    length: 24,
    items: 2,
    targets,
    seed: number,
    filled: 0.5,
  };
  const values = recordAtLimits(kind, { ...filling, offset: Math.max(0, number - 2) });
  if (kind !== 'recipient') return values;
  const engager = number === 1 ? { organisation: 'ORG-0001' } : { recipient: referenceOf(kind, number - 1) };
  return { ...values, engagedBy: [{ id: 'r0', ...engager }] };
}

/**
 * Registers with a record of each kind at its limits, the first of the kind. With two targets the second is as big; with more,
 * those after the first are small, and each refers to the one before it.
 */
export function registerAtLimits(filling: Filling): RegisterState {
  const { targets, seed } = filling;
  const numbers = Array.from({ length: targets }, (_, at) => at + 1);
  return stateWith(
    kinds.flatMap((kind) =>
      numbers.map((number): readonly [string, AnyValues] => [
        referenceOf(kind, number),
        targets > 2 && number > 1
          ? linkOf(kind, number, targets)
          : recordAtLimits(kind, { ...filling, seed: seed + number }),
      ]),
    ),
  );
}
