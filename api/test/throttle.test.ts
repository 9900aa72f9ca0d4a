import { expect, test } from 'vitest';
import { addressKey, throttle } from '#use-cases/accounts/throttle.ts';
import { clock } from './signing-in.ts';

const HOUR = 60 * 60_000;

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('%s counts as %s', (address, key) => {
  expect(addressKey(address)).toBe(key);
});

test('the wait doubles up to a quarter of an hour, and an hour of silence forgets it all', () => {
  const now = clock();
  const brake = throttle(now);
  const waits = Array.from({ length: 30 }, () => {
    const wait = brake.attempt({ called: 'kari', address: '192.0.2.1' });
    now.forward(wait);
    return wait / 1000;
  }).filter((wait) => wait > 0);
  expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 900]);
  now.forward(HOUR);
  const again = Array.from({ length: 11 }, () => brake.attempt({ called: 'kari', address: '192.0.2.1' }));
  expect(again.map((wait) => wait > 0)).toEqual([...Array.from({ length: 10 }, () => false), true]);
});

test('while one waits, asking again makes the wait no longer', () => {
  const now = clock();
  const brake = throttle(now);
  for (let attempt = 0; attempt < 10; attempt += 1) brake.attempt({ called: 'kari', address: '192.0.2.1' });
  const wait = brake.attempt({ called: 'kari', address: '192.0.2.1' });
  for (let attempt = 0; attempt < 100; attempt += 1)
    expect(brake.attempt({ called: 'kari', address: '192.0.2.1' })).toBe(wait);
  now.forward(wait);
  expect(brake.attempt({ called: 'kari', address: '192.0.2.1' })).toBe(0);
});

test('of many names and addresses the oldest are forgotten, and never the one who keeps trying', () => {
  const brake = throttle(clock());
  const isBraked = (address: string) => brake.attempt({ called: 'kari', address }) > 0;
  const try10 = (address: string) => Array.from({ length: 10 }, () => brake.attempt({ called: 'kari', address }));
  try10('198.51.100.7');
  try10('203.0.113.9');
  expect([isBraked('198.51.100.7'), isBraked('203.0.113.9')]).toEqual([true, true]);
  const stillBraked = new Set<boolean>();
  for (let other = 0; other < 30_000; other += 1) {
    brake.attempt({ called: `name${other}`, address: `10.${other >> 16}.${(other >> 8) & 255}.${other & 255}` });
    if (other % 1000 === 0) stillBraked.add(isBraked('198.51.100.7'));
  }
  expect(stillBraked).toEqual(new Set([true]));
  expect(isBraked('203.0.113.9')).toBe(false);
});
