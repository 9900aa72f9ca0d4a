import type { Rolldown } from 'vite';

interface Modules {
  readonly getModuleInfo: (id: string) => Rolldown.ModuleInfo | null;
}

/** They re-export much, so that importing them says nothing about what is used of it. */
const barrel = /\/domain\/src\/entry-points\/[a-z-]+\.ts$/;

/**
 * Names the file a module goes into. React changes less often than our code. What the first screen needs comes in one file: in one
 * piece it compresses better and takes one request. The rest is split by the routes that load it.
 */
export function chunkOf(id: string, modules: Modules): string | null {
  if (/\/node_modules\/(?:react|react-dom|scheduler)\//.test(id)) return 'react';
  return isNeededAtStart(id, modules, new Set()) ? 'start' : null;
}

/** Whether imports, none of them lazy, lead from the entry to a module. */
function isNeededAtStart(id: string, modules: Modules, seen: Set<string>): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const info = modules.getModuleInfo(id);
  if (!info || barrel.test(id)) return false;
  return info.isEntry || info.importers.some((importer) => isNeededAtStart(importer, modules, seen));
}
