import { Link } from '@tanstack/react-router';
import { type Kind, text, type Text } from 'domain/core';
import { outlines } from '#lib/outlines.ts';
import css from '#app/navigation.module.css';
import { useMayAtAll, useMayEverywhere } from '#lib/me.ts';
import { useText } from '#lib/language.ts';
import { listParams } from '#lib/paths.ts';

const words = {
  navigation: text('Main'),
  overview: text('Overview'),
  findings: text('Findings'),
  impact: text('What is affected'),
  processors: text('Processors & sub-processors'),
  log: text('Log'),
  exports: text('Exports'),
  settings: text('Settings'),
};

interface Group {
  readonly label: Text;
  readonly kinds: readonly Kind[];
}

const groups: readonly Group[] = [
  { label: text('Records', 'menu'), kinds: ['activity', 'processor-record'] },
  { label: text('What and whom'), kinds: ['data-category', 'data-subject-category'] },
  { label: text('Parties'), kinds: ['recipient', 'client', 'agreement'] },
  {
    label: text('Safeguards'),
    kinds: ['retention-schedule', 'security-measure', 'assessment', 'system'],
  },
  {
    label: text('Information and rights'),
    kinds: ['notice', 'rights-procedure', 'tracker'],
  },
  { label: text('Organisation'), kinds: ['organisation', 'unit', 'person'] },
];

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

function Rest() {
  const t = useText();
  const [mayExport, mayReadLog] = [useMayAtAll('export'), useMayEverywhere('read-log')];
  return (
    <>
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
      <Link className={css['link']} to="/settings">
        {t(words.settings)}
      </Link>
    </>
  );
}

/** The way to every part of the register, by the nouns of those who keep it. */
export function Navigation() {
  const t = useText();
  return (
    <nav className={css['navigation']} aria-label={t(words.navigation)}>
      <div className={css['kinds']}>
        <div className={css['group']}>
          <Link className={css['link']} to="/" activeOptions={{ exact: true, includeSearch: false }}>
            {t(words.overview)}
          </Link>
          <Link className={css['link']} to="/findings" activeOptions={{ includeSearch: false }}>
            {t(words.findings)}
          </Link>
          <Link className={css['link']} to="/impact" activeOptions={{ includeSearch: false }}>
            {t(words.impact)}
          </Link>
        </div>
        {groups.map(({ label, kinds }) => (
          <div key={label.en} className={css['group']}>
            <p className={css['label']}>{t(label)}</p>
            {kinds.map((kind) => (
              <KindLink key={kind} kind={kind} />
            ))}
            {kinds.includes('recipient') && <Processors />}
          </div>
        ))}
      </div>
      <div className={css['rest']}>
        <Rest />
      </div>
    </nav>
  );
}
