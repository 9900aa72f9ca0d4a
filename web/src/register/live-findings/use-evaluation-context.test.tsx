import { screen } from '@testing-library/react';
import type { Entry, Kind } from 'domain/core';
import { expect, test } from 'vitest';
import { listsOfReferences } from '#register/live-findings/evaluate-draft.ts';
import { useEvaluationContext } from '#register/live-findings/use-evaluation-context.ts';
import { entryOf } from '#test/answers.ts';
import { fakeApi } from '#test/fake-api.ts';
import { showScreen } from '#test/show-screen.tsx';

const recipients = Array.from({ length: 2000 }, (_, at) => `REC-${123_450_000 + at}`);

/** An entry as rules read it. */
const inRegister = (kind: Kind, id: string): Entry => {
  const { version, archived, createdAt, changedAt, changedBy } = entryOf(kind, {});
  return { kind, id, version, archived, createdAt, changedAt, changedBy, values: {} };
};

function Around({ lists }: { readonly lists: readonly string[] }) {
  const around = useEvaluationContext(lists, 'PR-0001');
  return around && <p>{around.entries.map(({ id }) => id).join(' ')}</p>;
}

test('what stands around a draft of 2,000 references is asked for in addresses that any server takes', async () => {
  const { sent } = fakeApi(({ path }) => {
    const ids = new URLSearchParams(path.split('?')[1]).get('ids');
    if (ids === null) return undefined;
    const entries = ids.split(',').map((id) => inRegister('recipient', id));
    return {
      body: { entries: [...entries, inRegister('organisation', 'ORG-0001')], on: '2026-01-01', lawVersion: 'v' },
    };
  });
  await showScreen(<Around lists={listsOfReferences({ subProcessors: recipients, again: recipients })} />);
  const names = await screen.findByText(/REC/);
  expect(names.textContent?.split(' ').toSorted()).toEqual(['ORG-0001', ...recipients]);
  const requests = sent.map(({ path }) => path).filter((path) => path.startsWith('/surroundings'));
  for (const path of requests) expect(`GET /api/v1${path} HTTP/1.1\r\n`.length).toBeLessThan(8 * 1024);
  expect(requests.filter((path) => path.includes('of=PR-0001'))).toHaveLength(1);
});

test('of a draft that refers to nothing it is asked what refers to it', async () => {
  const { sent } = fakeApi();
  await showScreen(<Around lists={listsOfReferences({ name: 'Payroll' })} />);
  expect(sent.map(({ path }) => path)).toContain('/surroundings?ids=&of=PR-0001');
});
