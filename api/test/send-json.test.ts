import { expect, test } from 'vitest';
import { jsonOf } from '#http/send-json.ts';
import { Serialized } from '#use-cases/lists/serialized.ts';

const items = Array.from({ length: 901 }, (_, number) => ({ number, name: `№ ${number} "ø"`, none: undefined }));

test.each<[string, unknown]>([
  ['nothing', {}],
  ['a list of its own', items],
  ['a long list', { items }],
  ['a long list between others', { a: 1, none: undefined, items, list: [1, [2]], total: null, more: items }],
  ['a long list at the end of nothing', { none: undefined, items }],
  ['a long list with gaps', { items: Array.from({ length: 500 }, (_, at) => (at % 200 === 0 ? undefined : at)) }],
  ['a long list within', { in: { items } }],
  ['a long list deep within', { entry: { id: 'a', values: { name: 'b', rows: items, none: undefined } }, may: [] }],
  ['a text', 'text'],
])('%s is the JSON it always is', async (_, answer) => {
  expect(String(await jsonOf(answer))).toBe(JSON.stringify(answer));
});

test('what stands ready is sent as it is', async () => {
  const json = Buffer.from('{"ready":1}');
  expect(await jsonOf(new Serialized(json))).toBe(json);
});
