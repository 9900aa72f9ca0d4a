import type { StoredLine } from 'domain/core';

/** Milliseconds a clock may be set back by now and then; one that goes back further was wrong before or is wrong now. */
export const clockTolerance = 60_000;

/** A place where the clock of the server was wrong: a line, and the earlier time of the next one, or of the clock now. */
export interface ClockJump {
  readonly line: number;
  readonly stamped: string;
  readonly followedBy: string;
}

const after = (time: string, other: string): number => Date.parse(time) - Date.parse(other);

/** The time a new line is stamped with: that of the clock. A line stamped by a wrong clock does not set the time of those after it. */
export function stampAfter(above: string, clock: string): string {
  const back = above === '' ? 0 : after(above, clock);
  return back > 0 && back <= clockTolerance ? above : clock;
}

type LineTime = Pick<StoredLine, 'seq' | 'at'>;

/** What {@link LineTimes} holds, as plain data that another thread can be told. */
export interface KnownTimes {
  readonly last: LineTime;
  readonly latest: string;
  readonly jumps: readonly ClockJump[];
}

/** The times of lines, which follow one another by number: where they go back, and the latest there was. */
export class LineTimes {
  #last: LineTime;
  #latest: string;
  readonly #jumps: ClockJump[];

  /** `known` are the times of the lines before, without it there are none. */
  constructor({ last, latest, jumps }: KnownTimes = { last: { seq: 0, at: '' }, latest: '', jumps: [] }) {
    this.#last = last;
    this.#latest = latest;
    this.#jumps = [...jumps];
  }

  get known(): KnownTimes {
    return { last: this.#last, latest: this.#latest, jumps: this.#jumps };
  }

  /** Takes the time of the next line; answers where the clock was wrong when the line shows that. */
  follow({ seq, at }: LineTime): ClockJump | undefined {
    const above = this.#last;
    this.#last = { seq, at };
    if (at > this.#latest) this.#latest = at;
    if (at >= above.at) return undefined;
    const jump = { line: above.seq, stamped: above.at, followedBy: at };
    this.#jumps.push(jump);
    return jump;
  }

  get latest(): string {
    return this.#latest;
  }

  /** Where lines show that the clock was wrong, the first of them first. */
  get jumps(): readonly ClockJump[] {
    return this.#jumps;
  }

  /** The newest line, when its time is still to come. */
  ahead(now: string): ClockJump | undefined {
    const { seq, at } = this.#last;
    return at !== '' && after(at, now) > clockTolerance ? { line: seq, stamped: at, followedBy: now } : undefined;
  }
}

/** A jump in words, for the log of the server and the command line. */
export const jumpText = ({ line, stamped, followedBy }: ClockJump): string =>
  `The clock was wrong: line ${line} is stamped ${stamped}, and after it the time was ${followedBy}. The lines stand in the order of their numbers.`;
