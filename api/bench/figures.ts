/** What a figure is held against: the floor measured in the same run, or a limit of its own. */
export interface Aim {
  readonly says: string;
  /** How far from the aim a measured value is, in per cent of the aim; zero or less when it is met. */
  missedBy(measured: number, ratio: number | undefined): number;
}

const percent = (part: number): number => Math.round(part * 100);

/** A rate that reaches a part of the floor's. */
export const atLeastOfFloor = (part: number): Aim => ({
  says: `≥ ${percent(part)} % of the floor`,
  missedBy: (_, ratio = 0) => percent((part - ratio) / part),
});

/** A time that stays within a multiple of the floor's. */
export const atMostTimesFloor = (times: number): Aim => ({
  says: `≤ ${times} × the floor`,
  missedBy: (_, ratio = Infinity) => percent((ratio - times) / times),
});

/** A value that stays within a limit. */
export const atMost = (limit: number, unit: string): Aim => ({
  says: `≤ ${limit} ${unit}`,
  missedBy: (measured) => percent((measured - limit) / limit),
});

/** A line of the table of results. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly measured: number;
  readonly floor?: number;
  /** Measured by floor; the median over rounds, so not quite the ratio of the two medians. */
  readonly ratio?: number;
  readonly aim?: Aim;
  readonly note?: string;
}

/** Figures that belong together. */
export interface Group {
  readonly name: string;
  readonly figures: readonly Figure[];
}

/** The middle one of some numbers. */
export const median = (numbers: readonly number[]): number => percentile(numbers, 50);

/** The number that so many per cent of them do not exceed. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.max(0, Math.ceil((share / 100) * sorted.length) - 1));
  return sorted[at] ?? Number.NaN;
}

/** Measures product and floor in turns, so that whatever else the machine does meets both. */
export async function inTurns<T>(
  [product, floor]: readonly [T, T],
  measure: (one: T) => Promise<number>,
  rounds = 3,
): Promise<Required<Pick<Figure, 'measured' | 'floor' | 'ratio'>>> {
  const pairs: [number, number][] = [];
  for (let round = 0; round < rounds; round += 1) pairs.push([await measure(product), await measure(floor)]);
  return {
    measured: median(pairs.map(([own]) => own)),
    floor: median(pairs.map(([, other]) => other)),
    ratio: median(pairs.map(([own, other]) => own / other)),
  };
}
