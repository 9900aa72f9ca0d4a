// The long form of what `npm test` tries briefly: `npm run soak -- [MINUTES]`. Ends with 1 when anything was lost, when damage
// was served, or when more than one bit in a hundred was missed (what lies beside the journal has no hashes).
import { damage, flippedBits } from '../test/storage/damage.ts';
import { newFolder } from '../test/storage/folder.ts';
import { killedAgainAndAgain } from '../test/process/killing.ts';
import { tokenIn } from '../test/process/server.ts';

const minutes = Number(process.argv[2] ?? 10);
const end = Date.now() + minutes * 60_000;
const flipsAtATime = 500;
const killsAtATime = 10;

interface Count {
  tried: number;
  bad: number;
}

const kills: Count = { tried: 0, bad: 0 };
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

/** Turns single bits; one that changes something and is not found is bad. */
async function turnBits(seed: number): Promise<void> {
  const { outcomes, right } = await damage((bytes) => flippedBits(bytes, seed, flipsAtATime));
  const harmful = outcomes.filter(({ changed }) => changed);
  flips.tried += harmful.length;
  flips.bad += harmful.filter(({ found }) => !found).length;
  served += outcomes.filter((outcome) => outcome.served !== right && outcome.served !== 'refused').length;
}

for (let seed = 1; Date.now() < end; seed += 1) {
  await kill();
  await turnBits(seed);
  console.log(
    `${kills.tried} kills, ${acknowledged} acknowledged writes, ${kills.bad} lost; ` +
      `${flips.tried} bits turned that mattered, ${flips.bad} missed, ${served} served as sound`,
  );
}
process.exitCode = kills.bad + served === 0 && flips.bad / flips.tried < 0.01 ? 0 : 1;
