import { Link, useLocation, useRouter } from '@tanstack/react-router';
import { text } from 'domain/core';
import { type RefObject, useEffect, useRef } from 'react';
import { useMenuCounts } from '#app/menu-counts.ts';
import { MenuGroupLinks } from '#app/menu-group.tsx';
import { MenuLabel } from '#app/menu-link.tsx';
import css from '#app/navigation.module.css';
import { useText } from '#lib/language.ts';
import { useMayAtAll, useMayEverywhere } from '#lib/me.ts';

const words = {
  navigation: text('Main'),
  overview: text('Overview'),
  findings: text('Findings'),
  impact: text('What is affected'),
  log: text('Log'),
  exports: text('Exports'),
};

const ExportsLink = () => (
  <Link className={css['link']} to="/exports">
    {useText()(words.exports)}
  </Link>
);

function Tools({ withExports }: { withExports: boolean }) {
  const t = useText();
  const mayReadLog = useMayEverywhere('read-log');
  return (
    <>
      <Link className={css['link']} to="/impact" activeOptions={{ includeSearch: false }}>
        {t(words.impact)}
      </Link>
      {withExports && <ExportsLink />}
      {mayReadLog && (
        <Link className={css['link']} to="/log">
          {t(words.log)}
        </Link>
      )}
    </>
  );
}

/** Keeps the link to where the reader is inside the box that scrolls. */
function useActiveLinkInView(box: RefObject<HTMLElement | null>): void {
  const router = useRouter();
  useEffect(() => {
    const look = () => box.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest' });
    look();
    return router.subscribe('onRendered', look);
  }, [box, router]);
}

/** The way to every part of the register, in the groups the definitions of kinds name. */
export function Navigation() {
  const t = useText();
  const { pathname } = useLocation();
  const box = useRef<HTMLDivElement>(null);
  const menu = useMenuCounts(pathname);
  const [mayExport, mayCreate] = [useMayAtAll('export'), useMayAtAll('create')];
  useActiveLinkInView(box);
  return (
    <nav className={css['navigation']} aria-label={t(words.navigation)}>
      <div ref={box} className={css['kinds']}>
        <Link className={css['link']} to="/" activeOptions={{ exact: true, includeSearch: false }}>
          {t(words.overview)}
        </Link>
        <Link className={css['link']} to="/findings" activeOptions={{ includeSearch: false }}>
          <MenuLabel count={menu.findings}>{t(words.findings)}</MenuLabel>
        </Link>
        {/* Whoever keeps nothing here, such as an auditor, has come for the tables. */}
        {mayExport && !mayCreate && <ExportsLink />}
        <MenuGroupLinks group="register" path={pathname} menu={menu} />
        <MenuGroupLinks group="building-blocks" path={pathname} menu={menu} />
        <MenuGroupLinks group="more" path={pathname} menu={menu} />
      </div>
      <div className={css['rest']}>
        <Tools withExports={mayExport && mayCreate} />
      </div>
    </nav>
  );
}
