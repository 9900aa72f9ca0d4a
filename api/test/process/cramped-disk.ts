import { spawnSync, type ChildProcess } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A place that can be made to run out of space, and to have some again. */
export interface CrampedDisk extends Disposable {
  readonly folder: string;
  /** What a program must be started under, to be let run into it later or to find it full. */
  readonly under: readonly string[];
  readonly underFull: readonly string[];
  fill(program?: ChildProcess): void;
  free(program?: ChildProcess): void;
}

const run = (command: string, ...words: string[]): boolean => spawnSync(command, words).status === 0;

/** A file system of its own that is really full; needs the right to mount one. */
function mounted(place: string): CrampedDisk {
  const ballast = path.join(place, 'ballast');
  return {
    folder: path.join(place, 'data'),
    under: [],
    underFull: [],
    fill() {
      writeFileSync(ballast, '');
      try {
        for (;;) appendFileSync(ballast, Buffer.alloc(4096));
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      }
    },
    free: () => rmSync(ballast),
    [Symbol.dispose]() {
      run('umount', '-l', place);
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** A process whose files may not grow, where mounting is not permitted. Its writes fail as on a full disk. */
function limited(place: string): CrampedDisk {
  const folder = path.join(place, 'data');
  mkdirSync(folder);
  const limit = (program: ChildProcess | undefined, bytes: () => number | 'unlimited'): void => {
    if (program) run('prlimit', '--pid', String(program.pid), `--fsize=${bytes()}:`);
  };
  return {
    folder,
    under: ['sh', '-c', 'trap "" XFSZ; exec "$@"', 'sh'],
    underFull: ['sh', '-c', 'trap "" XFSZ; ulimit -S -f 8; exec "$@"', 'sh'],
    fill: (program) => limit(program, () => statSync(path.join(folder, 'protokoll.sqlite')).size),
    free: (program) => limit(program, () => 'unlimited'),
    [Symbol.dispose]: () => rmSync(place, { recursive: true, force: true }),
  };
}

export function crampedDisk(): CrampedDisk {
  const place = mkdtempSync(path.join(tmpdir(), 'protokoll-full-'));
  return run('mount', '-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', place) ? mounted(place) : limited(place);
}
