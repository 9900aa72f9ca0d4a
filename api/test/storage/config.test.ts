import path from 'node:path';
import { expect, test } from 'vitest';
import { BadConfig, readConfig } from '#startup/config.ts';

test('an empty environment is enough', () => {
  expect(readConfig({ PORT: '', HOST: ' ' })).toMatchObject({
    port: 8030,
    host: '127.0.0.1',
    folder: path.resolve('data'),
    proxies: ['loopback'],
    logLevel: 'info',
  });
});

test('everything can be set', () => {
  const environment = {
    PORT: '80',
    HOST: '::',
    DATA_DIR: '/srv/protokoll',
    PUBLIC_URL: 'https://protokoll.example.org',
    TRUST_PROXY: 'loopback, 10.0.0.0/8, 2001:db8::1',
    LOG_LEVEL: 'warn',
  };
  expect(readConfig(environment)).toMatchObject({
    port: 80,
    host: '::',
    folder: '/srv/protokoll',
    publicUrl: new URL('https://protokoll.example.org'),
    proxies: ['loopback', '10.0.0.0/8', '2001:db8::1'],
    logLevel: 'warn',
  });
});

test.each([
  [{ PORT: 'eighty' }, 'PORT must be a whole number from 0 to 65535, not "eighty".'],
  [{ PORT: '70000' }, 'PORT must be a whole number from 0 to 65535, not "70000".'],
  [{ PORT: '80.5' }, 'PORT must be a whole number from 0 to 65535, not "80.5".'],
  [
    { PUBLIC_URL: 'protokoll.example.org' },
    'PUBLIC_URL must be an address such as https://protokoll.example.org, not "protokoll.example.org".',
  ],
  [{ PUBLIC_URL: 'ftp://example.org' }, 'PUBLIC_URL must be an address such as'],
  [
    { TRUST_PROXY: 'everybody' },
    'TRUST_PROXY must be "loopback" or a list of IP addresses and ranges, not "everybody".',
  ],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of fatal, error'],
])('%o is refused by name', (environment, message) => {
  expect(() => readConfig(environment)).toThrow(BadConfig);
  expect(() => readConfig(environment)).toThrow(message);
});
