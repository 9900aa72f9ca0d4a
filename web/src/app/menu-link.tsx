import { Link } from '@tanstack/react-router';
import type { Kind } from 'domain/core';
import type { ReactNode } from 'react';
import css from '#app/navigation.module.css';
import { formatNumber } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { outlines } from '#lib/outlines.ts';
import { listParams } from '#lib/paths.ts';

interface LabelProps {
  readonly children: ReactNode;
  readonly count: number | undefined;
}

/** What a link of the menu is called, with how many there are: for the eye alone, as the list itself says it again. */
export function MenuLabel({ children, count }: LabelProps) {
  const language = useLanguage();
  return (
    <>
      <span>{children}</span>
      {count !== undefined && (
        <span className={css['count']} aria-hidden>
          {formatNumber(count, language)}
        </span>
      )}
    </>
  );
}

/** Lights up for the whole list, but not when the list is the processors among the recipients. */
const wholeList = { explicitUndefined: true } as const;

interface KindLinkProps {
  readonly kind: Kind;
  readonly count: number | undefined;
}

/** The way to the list of a kind. */
export function KindLink({ kind, count }: KindLinkProps) {
  const t = useText();
  return (
    <Link
      className={css['link']}
      to="/$plural"
      params={listParams(kind)}
      {...(kind === 'recipient' && { search: { role: undefined }, activeOptions: wholeList })}
    >
      <MenuLabel count={count}>{t(outlines[kind].plural)}</MenuLabel>
    </Link>
  );
}
