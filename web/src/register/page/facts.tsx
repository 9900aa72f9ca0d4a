import { isValidElement, type ReactNode } from 'react';
import { text } from 'domain/core';
import { useText } from '#lib/language.ts';
import css from '#register/page/facts.module.css';

interface ToneFact {
  readonly tone?: 'warn' | undefined;
  readonly content: ReactNode;
}

/** One of the facts of an entry; what does not hold is left out. */
export type Fact = ReactNode | ToneFact;

const label = text('Key facts');

const isPlain = (fact: Fact): fact is ReactNode =>
  typeof fact !== 'object' || fact === null || isValidElement(fact) || !('content' in fact);

/** What one wants to know of an entry at a glance, in a line. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const t = useText();
  const shown = facts.filter(Boolean).map((fact) => (isPlain(fact) ? { content: fact } : fact));
  if (shown.length === 0) return null;
  return (
    <ul className={css['facts']} aria-label={t(label)}>
      {shown.map(({ tone, content }: ToneFact, index) => (
        // Facts have no names of their own, and keep their order.
        <li key={index} data-tone={tone}>
          {content}
        </li>
      ))}
    </ul>
  );
}
