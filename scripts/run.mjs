// The one door: `npm start`, `npm test` and the rest come here, on any Node ≥ 20, and go on under the locked Node.
import { attack, bench, browsers, build, cli, dev, soak, start, texts } from './run/modes.mjs';
import { test } from './run/test.mjs';
import { Stop } from './run/stop.mjs';

const modes = { start, test, dev, build, cli, bench, attack, soak, browsers, texts };
const [mode = '', ...args] = process.argv.slice(2);

try {
  if (!Object.hasOwn(modes, mode))
    throw new Stop(`Usage: node scripts/run.mjs ${Object.keys(modes).join('|')} [arguments]`);
  process.exitCode = await modes[mode](args);
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}
