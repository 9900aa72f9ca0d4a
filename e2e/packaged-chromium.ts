// Prints the path of the Chromium that comes inside an npm package, for machines without a browser (Linux x64).
import chromium from '@sparticuz/chromium';

process.stdout.write(await chromium.executablePath());
