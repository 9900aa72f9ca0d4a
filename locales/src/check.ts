// Compares the catalogues with the texts of the product: says what is missing, unused or does not fit, and fails if anything is.
import { faultsIn, needlessContexts } from '#faults.ts';
import { catalogues } from '#read.ts';
import { productSources } from '#sources.ts';
import { usesIn } from '#uses.ts';

const sources = productSources();
const uses = usesIn(sources);
const all = [...catalogues()];
const faults = [
  ...[...sources].flatMap(([file, { unreadable }]) => unreadable.map((code) => `${file}: is not written out: ${code}`)),
  ...[...Map.groupBy(all, ({ language }) => language)].flatMap(([language, files]) => [
    ...faultsIn(language, files, uses),
  ]),
  ...needlessContexts(all, uses),
];
for (const fault of faults) console.error(fault);
if (faults.length > 0)
  console.error(
    `\n${faults.length} faults. npm run texts adds what is missing, to be worded, and removes what is unused.`,
  );
else console.log(`${uses.size} texts`);
process.exitCode = faults.length > 0 ? 1 : 0;
