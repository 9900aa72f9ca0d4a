import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Whether an address ends like the name of a file the web app may consist of. */
export const isFileName = (address: string): boolean =>
  Object.hasOwn(types, path.extname(address)) || address.endsWith('.map');

/** How a browser may ask for a file to be packed, best first, and what the packed file's name ends in. */
const packings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;
export type Packing = (typeof packings)[number][0] | 'identity';

/** A file of the built web app. */
export interface WebFile {
  readonly type: string;
  /** Its name holds a hash of its content: it never changes. */
  readonly isForever: boolean;
  readonly packings: readonly Packing[];
  /** `undefined` when the file has been cleared away since. */
  read(packing: Packing): Content | undefined;
}

export interface Content {
  readonly bytes: Buffer;
  readonly etag: string;
}

function contentOf(file: string): Content | undefined {
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  return { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
}

/**
 * What never changes is read when it is first asked for: no browser asks for every font and every packing. The pages are read now,
 * so that they go together with the files there are, whatever is built while the server runs.
 */
function webFile(folder: string, name: string, names: ReadonlySet<string>): WebFile {
  const endings = new Map<Packing, string>(packings.filter(([, ending]) => names.has(name + ending)));
  const isForever = name.startsWith('assets/');
  const contents = new Map<Packing, Content | undefined>();
  const read = (packing: Packing): Content | undefined => {
    if (!contents.has(packing))
      contents.set(packing, contentOf(path.join(folder, name + (endings.get(packing) ?? ''))));
    return contents.get(packing);
  };
  if (!isForever) for (const packing of [...endings.keys(), 'identity'] as const) read(packing);
  return {
    type: types[path.extname(name)] ?? 'application/octet-stream',
    isForever,
    packings: [...endings.keys()],
    read,
  };
}

const listed = (folder: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  } catch {
    return [];
  }
};

/** The files of the built web app by their address. What is not in the folder now cannot be asked for, whatever the address says. */
export function webFiles(folder: string): ReadonlyMap<string, WebFile> {
  const names = new Set(listed(folder));
  const plain = [...names].filter((name) => !packings.some(([, ending]) => name.endsWith(ending)));
  return new Map(plain.map((name) => [`/${name}`, webFile(folder, name, names)]));
}
