// The long form of what `npm test` tries briefly: `npm run soak -- --minutes 10`; with `--power-cuts 1000` it cuts the power so
// many times instead, where there is strace. Ends with 1 when anything was lost, when a
// backup was not one moment, when damage was served, or when more than one bit in a hundred was missed (what lies beside the
// journal has no hashes), and with 2 when it was not asked for properly.
import { parseArgs } from 'node:util';
import { damage, flippedBits } from '../test/storage/damage.ts';
import { powerCuts } from './power-cuts.ts';
import { newFolder } from '../test/storage/folder.ts';
import { backedUpWhileWriting } from '../test/process/backing-up.ts';
import { killedAgainAndAgain } from '../test/process/killing.ts';
import { tokenIn } from '../test/process/server.ts';

/** `--minutes 10`, or `10` alone; or `--power-cuts 1000`. */
function readArguments(): { minutes: number; cuts: number } {
  try {
    const options = { minutes: { type: 'string' }, 'power-cuts': { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const wanted = Number(values['power-cuts'] ?? 0);
    const minutes = Number(values.minutes ?? positionals[0] ?? 10);
    if (minutes > 0 && wanted >= 0) return { minutes, cuts: wanted };
  } catch {
    // Answered below.
  }
  console.error('Usage: npm run soak -- [--minutes N | --power-cuts N]');
  process.exit(2);
}

const { minutes, cuts: wantedCuts } = readArguments();
const end = wantedCuts > 0 ? 0 : Date.now() + minutes * 60_000;
const flipsAtATime = 500;
const killsAtATime = 10;
const backupsAtATime = 5;

interface Count {
  tried: number;
  bad: number;
}

const kills: Count = { tried: 0, bad: 0 };
const backups: Count = { tried: 0, bad: 0 };
const flips: Count = { tried: 0, bad: 0 };
let acknowledged = 0;
let served = 0;

/** Kills a server under writers; what was acknowledged and lost is bad, and so is a journal that is not whole. */
async function kill(): Promise<void> {
  using folder = newFolder();
  const token = await tokenIn(folder.path, 'editor');
  let noted = 0;
  for await (const killed of killedAgainAndAgain(folder, token, killsAtATime)) {
    kills.tried += 1;
    kills.bad += killed.lost.length + (killed.sound ? 0 : 1);
    noted = killed.noted.length;
  }
  acknowledged += noted;
}

/** Backs up under writers; one that lacks what was acknowledged or restores to anything but one moment is bad. */
async function backUp(): Promise<void> {
  using folder = newFolder();
  const token = await tokenIn(folder.path, 'editor');
  for await (const { lost, isOneMoment } of backedUpWhileWriting(folder, token, backupsAtATime)) {
    backups.tried += 1;
    backups.bad += lost.length === 0 && isOneMoment ? 0 : 1;
  }
}

/** Turns single bits; one that changes something and is not found is bad. */
async function turnBits(seed: number): Promise<void> {
  const { outcomes, right } = await damage((bytes) => flippedBits(bytes, seed, flipsAtATime));
  const harmful = outcomes.filter(({ changed }) => changed);
  flips.tried += harmful.length;
  flips.bad += harmful.filter(({ found }) => !found).length;
  served += outcomes.filter((outcome) => outcome.served !== right && outcome.served !== 'refused').length;
}

const cuts: Count = { tried: 0, bad: 0 };
let looked = 0;
for await (const { acknowledged: said, lost, isSound } of wantedCuts > 0 ? powerCuts(wantedCuts) : []) {
  cuts.tried += 1;
  cuts.bad += lost + (isSound ? 0 : 1);
  looked += said;
}
if (cuts.tried > 0) console.log(`${cuts.tried} power cuts, ${looked} acknowledged writes looked for, ${cuts.bad} lost`);

for (let seed = 1; Date.now() < end; seed += 1) {
  await kill();
  await backUp();
  await turnBits(seed);
  console.log(
    `${kills.tried} kills, ${acknowledged} acknowledged writes, ${kills.bad} lost; ` +
      `${backups.tried} backups while writing, ${backups.bad} not one moment; ` +
      `${flips.tried} bits turned that mattered, ${flips.bad} missed, ${served} served as sound`,
  );
}
process.exitCode = kills.bad + backups.bad + cuts.bad + served === 0 && flips.bad <= flips.tried / 100 ? 0 : 1;
