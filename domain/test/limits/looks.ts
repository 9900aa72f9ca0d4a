type AnyFunction = (this: unknown, ...args: unknown[]) => unknown;

/** How much of what it is called on a function looks at, given what came out. */
type Weight = (self: unknown, result: unknown, args: readonly unknown[]) => number;

const sizeOf = (value: unknown): number =>
  typeof value === 'string' || Array.isArray(value)
    ? value.length
    : value instanceof Object
      ? Object.keys(value).length
      : 0;
const ofSelf: Weight = (self) => sizeOf(self);
const ofResult: Weight = (_, result) => sizeOf(result);
const ofFirst: Weight = (_, __, [first]) => sizeOf(first);
const ofOne: Weight = () => 1;
/** Up to where it was found, from where it was looked for. */
const untilFound: Weight = (self, result, [, from = 0]) =>
  (typeof result === 'number' && result >= 0 ? result : sizeOf(self)) - Number(from);
const untilMatched: Weight = (self, result, [text]) => {
  const [match] = Array.isArray(result) ? (result as string[]) : [];
  return match === undefined ? sizeOf(text) : Math.max(1, (self as RegExp).global ? match.length : sizeOf(text));
};

const iteratorOf = (value: Iterable<unknown>): object => Object.getPrototypeOf(value[Symbol.iterator]()) as object;

/** The functions of the language whose work grows with what they are called on, and how it does. */
const counted: readonly (readonly [target: object, weight: Weight, ...names: string[]])[] = [
  [Array.prototype, untilFound, 'indexOf'],
  [Array.prototype, ofSelf, 'includes', 'lastIndexOf', 'splice', 'unshift', 'sort', 'toSorted', 'reverse'],
  [Array.prototype, ofResult, 'join', 'slice', 'concat', 'flat', 'toReversed', 'toSpliced', 'with'],
  [String.prototype, untilFound, 'indexOf'],
  [
    String.prototype,
    ofSelf,
    'includes',
    'lastIndexOf',
    'split',
    'replace',
    'replaceAll',
    'match',
    'matchAll',
    'search',
  ],
  [String.prototype, ofSelf, 'normalize', 'toLowerCase', 'toUpperCase', 'isWellFormed', 'toWellFormed'],
  [
    String.prototype,
    ofResult,
    'trim',
    'trimEnd',
    'trimStart',
    'repeat',
    'slice',
    'padStart',
    'padEnd',
    'localeCompare',
  ],
  [RegExp.prototype, untilMatched, 'exec'],
  [Object, ofResult, 'keys', 'values', 'entries', 'fromEntries'],
  [JSON, ofResult, 'stringify'],
  [JSON, ofFirst, 'parse'],
  ...[[], '', new Set(), new Map()].map((one) => [iteratorOf(one), ofOne, 'next'] as const),
];

/** How many items and characters functions of the language look at while `run` runs. */
export function countLooks(run: () => unknown): number {
  let looks = 0;
  const originals = counted.flatMap(([target, weight, ...names]) =>
    names.map((name) => {
      const original = Reflect.get(target, name) as AnyFunction;
      const patched: AnyFunction = function (...args) {
        const result = Reflect.apply(original, this, args);
        looks += weight(this, result, args);
        return result;
      };
      return { target, name, original, patched };
    }),
  );
  for (const { target, name, patched } of originals) Reflect.set(target, name, patched);
  try {
    run();
  } finally {
    for (const { target, name, original } of originals) Reflect.set(target, name, original);
  }
  return looks;
}
