const rooms = ['language', 'vocabulary', 'model', 'registers', 'entries', 'derived', 'law', 'guidance', 'access', 'merging', 'impact', 'rules', 'csv', 'tables', 'review', 'contract', 'demo'];
const webRooms = ['lib', 'ui', 'register', 'app'];

/** The catalogue file a source file's texts go to; undefined for tests and what is no product source. */
export function areaOf(file) {
  if (/\.test\.tsx?$|\/testing\/|\/test\/|\/bench\//.test(file)) return undefined;
  const domain = /^domain\/src\/([\w-]+)\//.exec(file);
  if (domain) return ['example', 'testing', 'demo', 'entry-points'].includes(domain[1]) ? undefined : `domain/${domain[1]}`;
  if (/^api\/src\//.test(file)) return 'api';
  const feature = /^web\/src\/features\/([\w-]+)\//.exec(file);
  if (feature) return `web/${feature[1]}`;
  const web = /^web\/src\/([\w-]+)\//.exec(file);
  return web ? `web/${web[1]}` : undefined;
}

const rank = (area) => {
  const [where, name] = area.split('/');
  if (where === 'domain') return rooms.indexOf(name) >= 0 ? rooms.indexOf(name) : 50;
  if (where === 'api') return 100;
  return webRooms.includes(name) ? 200 + webRooms.indexOf(name) : 300;
};
export const inOrder = (a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
