// `npm run attack`: starts the built product on a register of 10,000 activities and asks, as an auditor who is signed in, for far more
// than it can do at once. Measures how long `/healthz` takes meanwhile, how much memory the server takes, and what was answered.
// With words after it, only the attacks whose names hold one of them.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { attacks } from './attacks.ts';
import { auditor, makeDataSet, officer } from './data-set.ts';
import { measureLimits } from './limits.ts';
import { startProduct } from './measure-process.ts';
import { plainTable } from './report.ts';
import { signedIn } from './requests.ts';
import { figuresUnder } from './under-attack.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const wanted = process.argv.slice(2);

mkdirSync(path.join(root, '.cache'), { recursive: true });
const folder = mkdtempSync(path.join(root, '.cache/attack-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
console.error('Making the register …');
const state = await makeDataSet(folder);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.some((word) => name.includes(word));
for (const [name, addresses] of Object.entries(attacks(state))) {
  if (!isWanted(name)) continue;
  console.error(`${name} …`);
  console.log(plainTable([{ name, figures: await figuresUnder(folder, addresses) }]));
}

const limits = 'records at their limits';
if (isWanted(limits)) {
  console.error(`${limits} …`);
  const emptyFolder = path.join(folder, 'empty');
  mkdirSync(emptyFolder);
  await makeDataSet(emptyFolder, true);
  const product = await startProduct(emptyFolder);
  const [asOfficer, asAuditor] = [await signedIn(product.url, officer), await signedIn(product.url, auditor)];
  try {
    console.log(plainTable([{ name: limits, figures: await measureLimits(asOfficer, asAuditor) }]));
  } finally {
    asOfficer.close();
    asAuditor.close();
    await product.stop();
  }
}
