import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const inRoot = (...parts) => path.join(root, ...parts);
export const cache = inRoot('.cache');
export const bin = (name, workspace = '.') => inRoot(workspace, 'node_modules/.bin', name);
