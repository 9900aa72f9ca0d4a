import { chromium, request } from '@playwright/test';
import { readFileSync } from 'node:fs';
const base = 'http://127.0.0.1:4711';
const token = /set-up#(\S+)/.exec(readFileSync('/tmp/law-server.log', 'utf8'))[1];
const api = await request.newContext({ baseURL: base, extraHTTPHeaders: { Origin: base } });
const pw = 'slow green lanterns by the fjord';
let r = await api.post('/api/v1/set-up', {
  data: { token, name: 'kari', displayName: 'Kari Nordmann', email: 'kari@example.invalid', password: pw },
});
console.log(r.status());
if (r.status() !== 201) {
  r = await api.post('/api/v1/session', { data: { name: 'kari', password: pw } });
  console.log('session', r.status(), await r.text());
}
r = await api.post('/api/v1/example', { data: {} });
console.log('example', r.status(), (await r.text()).slice(0, 200));
const add = async (p, v) => {
  const a = await api.post('/api/v1/' + p, { data: { values: v } });
  if (a.status() !== 201) console.log(p, a.status(), await a.text());
  return (await a.json()).id;
};
const org = await add('organisations', { name: 'Small Ltd', employees: 'under-50', country: 'NO', email: 'a@b.no' });
const us = await add('recipients', {
  name: 'Mailer Inc',
  legalName: 'Mailer Inc',
  role: 'processor',
  country: 'US',
  storageCountries: ['US'],
});
const host = await add('recipients', {
  name: 'Hosting AS',
  role: 'processor',
  country: 'NO',
  storageCountries: ['NO', 'SE'],
});
const sub = await api.put(`/api/v1/recipients/${us}`, {
  data: {
    values: {
      name: 'Mailer Inc',
      legalName: 'Mailer Inc',
      role: 'processor',
      country: 'US',
      storageCountries: ['US'],
      engagedBy: [{ recipient: host }],
    },
  },
  headers: { 'If-Match': '"1"' },
});
console.log('sub', sub.status(), (await sub.text()).slice(0, 300));
const dc = await add('data-categories', { name: 'Sickness absence' });
const dc2 = await add('data-categories', {
  name: 'Contact details',
  sensitive: { answer: 'no', confirmedBy: 'Kari', confirmedOn: '2026-11-30' },
});
const pa = await add('activities', {
  name: 'Newsletter',
  organisation: org,
  purposes: [{ text: 'Tell members what happens', legalBasis: '6-1-a', article9Conditions: ['9-2-a', '9-2-d'] }],
  data: [{ category: dc }, { category: dc2 }],
  disclosures: [{ recipient: host, role: 'processor' }, { recipient: us }],
  disclosuresMade: { answer: 'yes' },
});
const ex = await add('activities', {
  name: 'Prize draw in May',
  organisation: org,
  exemption: {
    claimed: { answer: 'yes' },
    reasons: ['occasional', 'no-risk', 'no-sensitive-data'],
    explanation: 'One prize draw at the fair; entries were destroyed in June.',
  },
});
console.log({ org, us, host, dc, pa, ex });
const state = await api.storageState();
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
let n = 0;
async function shot(path, { lang = 'en', dark = false, width = 1440, act, full = true } = {}) {
  const c = await b.newContext({
    storageState: state,
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    locale: lang,
  });
  const p = await c.newPage();
  p.on('console', (m) => {
    if (m.type() === 'error') console.log('ERR', path, m.text());
  });
  await p.goto(base + path);
  await p.waitForLoadState('networkidle');
  await p.waitForTimeout(3000);
  if (act) await act(p);
  const f = `/tmp/look-${++n}.png`;
  await p.screenshot({ path: f, fullPage: full });
  console.log(f, path);
  await c.close();
}
await shot(`/activities/${pa}`);
await shot(`/activities/${pa}`, { lang: 'nb', dark: true, width: 390 });
await shot(`/activities/${ex}`);
await shot(`/activities/${ex}/edit`, { lang: 'nb', full: false });
await shot(`/activities?q=draw`, { full: false });
await shot(`/data-categories/${dc}/edit`, { full: true });
await shot(`/data-categories/${dc}`, { lang: 'da' });
await shot(`/activities/new`, {
  full: false,
  act: async (p) => {
    await p
      .getByRole('button', { name: /Add data category/i })
      .first()
      .click();
    const box = p.getByRole('combobox', { name: 'Category of personal data' }).first();
    await box.click();
    await p.keyboard.type('Trade union membership');
    await p.waitForTimeout(800);
    await p.keyboard.press('Enter');
    await p.waitForTimeout(800);
  },
});
await b.close();
