import { addPeriod, parsePeriod } from '#model/dates.ts';
import { countsOn, type RetentionPeriod } from '#law/law.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';

type Schedule = EvaluatedEntry<'retention-schedule'>;

/** A day from which months and years are as long as they get, so that 31 days are no longer than a month. */
const start = '2001-01-01';

/** The day on which an ISO period ends that starts on one and the same day as all others. */
export const periodEnd = (period: string): string | undefined => {
  const parsed = parsePeriod(period);
  return parsed && addPeriod(start, parsed);
};

/** Whether one ISO period is longer than another, by the calendar. */
export function isLonger(period: string, than: string): boolean {
  const [one, other] = [periodEnd(period), periodEnd(than)];
  return one !== undefined && other !== undefined && one > other;
}

/** Whether a text names one of these, at the start of a word. */
function namesAny(text: string, words: readonly string[]): boolean {
  for (const word of words) {
    const low = word.toLowerCase();
    for (let at = low ? text.indexOf(low) : -1; at >= 0; at = text.indexOf(low, at + 1))
      if (at === 0 || !/[\p{L}\d]/u.test(text[at - 1] ?? '')) return true;
  }
  return false;
}

const countryOf = ({ values, context }: Schedule): string | undefined =>
  values.law?.country ??
  (values.organisation === undefined ? undefined : context.entry('organisation', values.organisation)?.values.country);

const isStatutory = ({ bound }: RetentionPeriod): boolean => bound !== 'practice';

/** Those of the rows that speak of the very data a schedule covers; all of them where none does. */
function closest(rows: readonly RetentionPeriod[], covered: string): readonly RetentionPeriod[] {
  const close = rows.filter((row) => namesAny(covered, row.dataWords));
  return close.length > 0 ? close : rows;
}

/**
 * The statutory periods that a schedule falls under: those of the statute it names, or, while it names none, those for the
 * data it covers in its country. The European rule stands in where a country has none of its own.
 */
export function statutesOf(schedule: Schedule): readonly RetentionPeriod[] {
  const { values, context, on } = schedule;
  const country = countryOf(schedule);
  const here = context.law.retention.filter(
    (row) =>
      isStatutory(row) && countsOn(row, on) && (country ? row.country === country || row.country === 'EU' : true),
  );
  const named = [values.law?.statute, values.groundNote].join(' ').toLowerCase();
  const covered = [values.covers, values.name].join(' ').toLowerCase();
  const byStatute = here.filter((row) => namesAny(named, row.lawWords));
  // A statute's name alone may be that of several countries.
  if (new Set(byStatute.map((row) => row.country)).size > 1 && !country) return [];
  if (byStatute.length > 0) return closest(byStatute, covered);
  if (values.law?.statute !== undefined || country === undefined) return [];
  const byData = here.filter((row) => namesAny(covered, row.dataWords));
  const own = byData.filter((row) => row.country === country);
  return own.length > 0 ? own : byData;
}

/** What a period runs from, told apart by its words in six languages. */
const events: readonly (readonly [event: string, words: RegExp])[] = [
  [
    'year',
    /(?:financial|fiscal|accounting|calendar|business|tax) year|end of the year|(?:regnskaps|regnskabs|kalender|inntekts|finans|indkomst)år|räkenskapsår|tilikau|kalenterivuo|(?:geschäfts|kalender|wirtschafts)jahr/i,
  ],
  [
    'relationship',
    /relationship|kundeforhold|(?:kunde|avtale)forholdet|forretningsforbindelse|affärsförbindelse|kundrelation|asiakassuh|geschäfts(?:beziehung|verbindung)/i,
  ],
  ['transaction', /transaction|transaks|transaktion|liiketapahtum/i],
  [
    'employment',
    /employment|ansettelse|arbeidsforhold|ansættelse|frat(?:red|ræd)|anställning|työsuhde|arbeitsverhältnis|beschäftigung/i,
  ],
  ['recording', /recording|opptak|optagelse|inspelning|tallen|aufzeichnung|aufnahme/i],
  ['rejection', /reject|avslag|afslag|hylkä|absage|ablehnung/i],
  [
    'contact',
    /last (?:contact|interaction|activity)|sis(?:te|ta) kontakt|sidste kontakt|senaste kontakt|letzte[nr]? kontakt/i,
  ],
];

/** The events that a text on when a period starts tells of. */
export const eventsIn = (trigger: string): string[] =>
  events.flatMap(([event, words]) => (words.test(trigger) ? event : []));

/** Words for what has no end. "Never" alone is one; "never longer than" is not. */
const endless =
  /until further notice|indefinite(?:ly)?|for ?ever|permanent(?:ly)?|without (?:time )?limit|unlimited|never (?:be )?(?:erased|deleted)|^never\.?$|inntil videre|indtil videre|på ubestemt tid|uten tidsbegrensning|uden tidsbegrænsning|(?:u|tids)ubegrense|slettes (?:aldri|aldrig|ikke)|^aldri[g]?\.?$|tills ?vidare|på obestämd tid|utan tidsgräns|raderas aldrig|toistaiseksi|pysyvästi|määräämättömän|^ei koskaan\.?$|bis auf weiteres|unbefristet|unbegrenzt|dauerhaft|^nie\.?$/i;

/** Words that own up to having no limit to tell. */
export const untold =
  /no (?:period|time limit|retention period|limit|end)\b|not (?:stated|given|specified|decided|determined)|ingen (?:periode|frist|lagringstid|opbevaringsperiode)|ikke (?:oppgitt|angitt|angivet|oplyst|fastsatt|besluttet|bestemt)|(?:inte|ej) (?:angiven|angivet|bestämd|fastställd)|ei (?:ilmoitettu|määritelty|päätetty)|nicht (?:angegeben|festgelegt|bestimmt)|keine frist/i;

/** Words for law as the reason. Which law, they do not say. */
export const someLaw =
  /\blaws?\b|legislation|statut|legal(?:ly)? (?:obligation|require|retention)|regulatory|accounting|money[- ]laundering|lovgivning|lovpålagt|lovkrav|\blov(?:en|er|verk)?\b|regnskapsplikt|bokføring|bogføring|hvi[dt]vask|lagkrav|lagstift|enligt lag|bokföring|penningtvätt|lainsäädän|lakisää|kirjanpito|rahanpesu|gesetz|rechtlich|buchhaltung|geldwäsche/i;

/** Words that name a law: a section, an act by its name. */
export const aLaw =
  /§|\b(?:art(?:icle|ikkel|ikel)?\.?|section|kap(?:ittel|itel)?\.?) ?\d|\b\p{Lu}\p{L}+ (?:Act|Code|Order|Regulation)\b|\b\p{L}{4,}(?:loven|lova|lagen|gesetz|laki)\b|\b(?:HGB|AO|GwG|BGB|HMRC)\b|\((?:EU|EF|EC)\)/u;

/** Words for a person having asked to be left alone, or to be erased. */
export const leftAlone =
  /unsubscri|opt(?:ing|ed)?[- ]?out|objecti|withdraw|erasure|deletion|avmeld|afmeld|avregistr|reserva(?:sjon|tion)|innsigelse|indsigelse|invändning|protest|tilbaketrek|tilbagetræk|återkall|sletting|sletning|radering|vastust|peruut|poisto|widerspr|widerruf|abmeld|löschung/i;

/** Whether a schedule says of itself that there is no end. */
export const isEndless = ({ values }: Schedule): boolean =>
  values.period === undefined && values.criterion !== undefined && endless.test(values.criterion);
