import { IconMenu2, IconSearch } from '@tabler/icons-react';
import { Link, Outlet } from '@tanstack/react-router';
import { text } from 'domain/core';
import { Suspense, useEffect, useState } from 'react';
import { AsOfBand } from '#app/as-of-band.tsx';
import { AsOfControl } from '#app/as-of-control.tsx';
import { Navigation } from '#app/navigation.tsx';
import { PageNotes } from '#app/page-notes.tsx';
import { PaletteHost } from '#app/palette-host.tsx';
import css from '#app/shell.module.css';
import { SignInAgain } from '#app/sign-in-again.tsx';
import { useFocusOnArrival } from '#app/use-focus-on-arrival.ts';
import { usePaletteKey } from '#app/use-palette-key.ts';
import { useTopHeight } from '#app/use-top-height.ts';
import { UserMenu } from '#app/user-menu.tsx';
import { useText } from '#lib/language.ts';
import { onForgotten } from '#lib/sign-outs.ts';
import { reloadPage } from '#lib/web-build.ts';
import { forgetDrafts } from '#register/draft/draft-storage.ts';
import { Announcer } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';

const NavigationDrawer = lazyPart(async () => (await import('#app/navigation-drawer.tsx')).NavigationDrawer);

const words = {
  skip: text('Skip to content'),
  find: text('Find records and actions'),
  menu: text('Menu'),
};

const modifier = /mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘ K' : 'Ctrl K';

/** What stands around every screen. */
export function Shell() {
  const t = useText();
  const top = useTopHeight();
  const [finding, setFinding] = useState(false);
  const [menu, setMenu] = useState(false);
  usePaletteKey(() => setFinding(true));
  useFocusOnArrival();
  useEffect(
    () =>
      onForgotten(() => {
        forgetDrafts();
        reloadPage();
      }),
    [],
  );
  return (
    <div className={css['shell']}>
      <a className={css['skip']} href="#content">
        {t(words.skip)}
      </a>
      <div ref={top} className={css['top']}>
        <AsOfBand />
        <header className={css['header']}>
          <div className={css['menu']}>
            <Button look="quiet" icon aria-label={t(words.menu)} onClick={() => setMenu(true)}>
              <IconMenu2 aria-hidden />
            </Button>
          </div>
          <Link to="/" className={css['brand']}>
            Protokoll
          </Link>
          <button type="button" className={css['find']} onClick={() => setFinding(true)}>
            <IconSearch size={18} aria-hidden />
            <span>{t(words.find)}</span>
            <kbd aria-hidden>{modifier}</kbd>
          </button>
          <div className={css['end']}>
            <AsOfControl />
            <UserMenu />
          </div>
        </header>
      </div>
      <div className={css['side']}>
        <Navigation />
      </div>
      <main id="content" tabIndex={-1} className={css['main']}>
        <PageNotes />
        <Outlet />
      </main>
      {menu && (
        <Suspense>
          <NavigationDrawer onClose={() => setMenu(false)} />
        </Suspense>
      )}
      <PaletteHost open={finding} onClose={() => setFinding(false)} />
      <SignInAgain />
      <Announcer />
    </div>
  );
}
