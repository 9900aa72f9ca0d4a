import { IconChevronRight } from '@tabler/icons-react';
import { Link, useLocation, useRouter } from '@tanstack/react-router';
import { type Kind, type MenuGroup, text } from 'domain/core';
import { type RefObject, useEffect, useId, useRef } from 'react';
import { useMenuFold } from '#app/menu-folds.ts';
import css from '#app/navigation.module.css';
import { useText } from '#lib/language.ts';
import { useMayAtAll, useMayEverywhere } from '#lib/me.ts';
import { outlines } from '#lib/outlines.ts';
import { listParams } from '#lib/paths.ts';

const words = {
  navigation: text('Main'),
  overview: text('Overview'),
  findings: text('Findings'),
  impact: text('What is affected'),
  processors: text('Processors & sub-processors'),
  log: text('Log'),
  exports: text('Exports'),
};

const groups = {
  register: text('Register'),
  'building-blocks': text('Building blocks'),
  more: text('More'),
} as const satisfies Record<MenuGroup, unknown>;

/** In the order of the definitions, which stay out of the start: the outlines say what the menu needs. */
const kinds = Object.keys(outlines) as Kind[];
const inGroup = (group: MenuGroup): Kind[] => kinds.filter((kind) => outlines[kind].menu === group);

/** Lights up for the whole list, but not when the list is the processors among the recipients. */
const wholeList = { explicitUndefined: true } as const;

function KindLink({ kind }: { kind: Kind }) {
  const t = useText();
  const { plural } = outlines[kind];
  return (
    <Link
      className={css['link']}
      to="/$plural"
      params={listParams(kind)}
      {...(kind === 'recipient' && { search: { role: undefined }, activeOptions: wholeList })}
    >
      {t(plural)}
    </Link>
  );
}

const Processors = () => (
  <Link className={css['link']} to="/$plural" params={listParams('recipient')} search={{ role: 'processor' }}>
    {useText()(words.processors)}
  </Link>
);

/** A group of kinds, which the definitions name, folded or open as the reader left it. */
function Group({ group, path }: { group: MenuGroup; path: string }) {
  const t = useText();
  const id = useId();
  const members = inGroup(group);
  const holdsCurrent = members.some((kind) => path.split('/')[1] === outlines[kind].path);
  const [open, toggle] = useMenuFold(group, holdsCurrent);
  return (
    <div className={css['group']}>
      <button
        type="button"
        className={css['label']}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={toggle}
      >
        <IconChevronRight size={14} aria-hidden />
        {t(groups[group])}
      </button>
      {open && (
        <div id={id}>
          {members.map((kind) => (
            <KindLink key={kind} kind={kind} />
          ))}
          {members.includes('recipient') && <Processors />}
        </div>
      )}
    </div>
  );
}

function OtherKinds() {
  const t = useText();
  const [mayExport, mayReadLog] = [useMayAtAll('export'), useMayEverywhere('read-log')];
  return (
    <>
      <Link className={css['link']} to="/impact" activeOptions={{ includeSearch: false }}>
        {t(words.impact)}
      </Link>
      {mayExport && (
        <Link className={css['link']} to="/exports">
          {t(words.exports)}
        </Link>
      )}
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
  useActiveLinkInView(box);
  return (
    <nav className={css['navigation']} aria-label={t(words.navigation)}>
      <div ref={box} className={css['kinds']}>
        <Link className={css['link']} to="/" activeOptions={{ exact: true, includeSearch: false }}>
          {t(words.overview)}
        </Link>
        <Link className={css['link']} to="/findings" activeOptions={{ includeSearch: false }}>
          {t(words.findings)}
        </Link>
        <Group group="register" path={pathname} />
        <Group group="building-blocks" path={pathname} />
        <Group group="more" path={pathname} />
      </div>
      <div className={css['rest']}>
        <OtherKinds />
      </div>
    </nav>
  );
}
