import { agreementValidity, type AgreementValidity, agreementValidities } from '#derived/agreements.ts';
import { runsOn } from '#derived/chains.ts';
import type { Entry } from '#entries/register.ts';
import type { EntryValues } from '#registers/registers.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { folded } from '#entries/text-search.ts';
import { isEea } from '#vocabulary/eea.ts';

export type Recipient = EvaluatedEntry<'recipient'>;

/** How systems, trackers and organisations use a recipient. */
export interface Uses {
  /** It provides a system or a tracker. */
  provides: boolean;
  /** What an organisation says of all its activities names it, as a recipient or as an importer. */
  general: boolean;
  imports: boolean;
}

/** A tool that carries a transfer, not the remark that there is none or that nothing is said. */
export const isTool = (tool: string | undefined): tool is string =>
  tool !== undefined && tool !== 'none' && tool !== 'not-stated';

/** How systems, trackers and organisations use it. */
export function usesOf({ id, context }: Recipient): Uses {
  const uses: Uses = { provides: false, general: false, imports: false };
  for (const kind of ['system', 'tracker'] as const)
    for (const { values } of context.possibleUsers(id, kind)) if (values.provider === id) uses.provides = true;
  for (const { values } of context.possibleUsers(id, 'organisation')) {
    const { disclosures, transfers } = values.defaults ?? {};
    if (transfers?.some(({ importer }) => importer === id)) uses.imports = true;
    if (uses.imports || disclosures?.some(({ recipient }) => recipient === id)) uses.general = true;
  }
  return uses;
}

/** How the records use a recipient. There may be thousands of them: only rules on the whole register ask. */
export interface Mentions {
  /** An activity gives it data as a processor, or a processor record as a sub-processor. */
  asProcessor: boolean;
  /** A transfer names it as importer. */
  imports: boolean;
  /** Records that name it, and those among them that say there are no transfers. */
  records: number;
  denying: number;
}

type Named = 'no' | 'named' | 'as-processor';

function isImporter(id: string, rows: readonly { readonly importer?: string }[] | undefined): boolean {
  if (rows) for (const { importer } of rows) if (importer === id) return true;
  return false;
}

function namedIn(id: string, { disclosures, jointControllers, data }: EntryValues<'activity'>): Named {
  let named = jointControllers?.includes(id) ?? false;
  for (const { recipient, role } of disclosures ?? [])
    if (recipient === id) {
      if (role === 'processor') return 'as-processor';
      named = true;
    }
  if (named) return 'named';
  return data?.some(({ holder }) => holder === id) ? 'named' : 'no';
}

function note(found: Mentions, named: Named, imports: boolean, made: { readonly answer?: string } | undefined): void {
  if (imports) found.imports = true;
  else if (named === 'no') return;
  if (named === 'as-processor') found.asProcessor = true;
  found.records += 1;
  if (made?.answer === 'no') found.denying += 1;
}

/** How the records use it. */
export function mentionsOf({ id, context }: Recipient): Mentions {
  const found: Mentions = { asProcessor: false, imports: false, records: 0, denying: 0 };
  for (const { values } of context.possibleUsers(id, 'activity'))
    note(found, namedIn(id, values), isImporter(id, values.transfers), values.transfersMade);
  for (const { values } of context.possibleUsers(id, 'processor-record')) {
    const named = values.subProcessors?.includes(id) ? 'as-processor' : 'no';
    note(found, named, isImporter(id, values.transfers), values.transfersMade);
  }
  return found;
}

/** Whether anything in the register leads to it. */
export function isUsed(entry: Recipient): boolean {
  const { provides, general } = entry.fact(usesOf);
  return provides || general || entry.fact(mentionsOf).records > 0;
}

/** Whether a declared transfer names it as importer. */
export const isDeclared = (entry: Recipient): boolean => entry.fact(usesOf).imports || entry.fact(mentionsOf).imports;

/** The engagements that run on the date of the law. */
export const engagementsOf = ({ values, on }: Recipient): NonNullable<EntryValues<'recipient'>['engagedBy']> =>
  (values.engagedBy ?? []).filter((row) => runsOn(row, on));

const undecided = (role: string | undefined): boolean => role === undefined || role === 'unclear';

/**
 * Whether it is a processor, or may be: its role is open, and it serves us, provides a system or imports data. Authorities,
 * partners with purposes of their own and the public are neither.
 */
export function actsAs(entry: Recipient): 'processor' | 'perhaps' | undefined {
  const { role, service, agreementMade, engagedBy } = entry.values;
  if (role === 'processor') return 'processor';
  if (!undecided(role)) return undefined;
  if (service ?? agreementMade ?? engagedBy) return 'perhaps';
  const { provides, imports } = entry.fact(usesOf);
  return provides || imports ? 'perhaps' : undefined;
}

const engagedByUs = (entry: Recipient): boolean => entry.fact(engagementsOf).some(({ recipient }) => !recipient);

/** Whether we engage it ourselves, by the register; one that only other processors engage is their matter (Art. 28(4)). */
export const isDirect = (entry: Recipient): boolean => !entry.values.engagedBy || entry.fact(engagedByUs);

const engagedByOthers = (entry: Recipient): boolean =>
  entry.fact(engagementsOf).some(({ recipient }) => recipient !== undefined);

/** Whether a processor, and not we, engages it. */
export const isSubProcessor = (entry: Recipient): boolean => entry.fact(engagedByOthers);

/** The processors it engages itself on the date, whatever they engage further left out. */
export const engagedHere = ({ id, context }: Recipient): readonly string[] =>
  context.engagedBy(id).filter((engaged) => engaged !== id);

/** The agreements of a processor: the one that counts as its contract under Art. 28(3), with its validity, and the others. */
export interface Contracts {
  readonly contract?: Entry<'agreement'>;
  readonly validity?: AgreementValidity;
  readonly others: readonly Entry<'agreement'>[];
}

/** The Commission’s clauses of 2021 hold what Art. 28(3) asks for in modules two and three (Decision (EU) 2021/914, recital 9). */
const isContract = ({ values: { type, sccModule } }: Entry<'agreement'>): boolean =>
  type === 'data-processing' || (type === 'scc' && sccModule !== '1' && sccModule !== '4');

export function contractsOf({ id, context, on }: Recipient): Contracts {
  let best: { readonly contract: Entry<'agreement'>; readonly validity: AgreementValidity } | undefined;
  const others: Entry<'agreement'>[] = [];
  for (const entry of context.agreementsOf(id)) {
    if (!isContract(entry)) {
      others.push(entry);
      continue;
    }
    const validity = agreementValidity(entry.values, on);
    if (!best || agreementValidities.indexOf(validity) < agreementValidities.indexOf(best.validity))
      best = { contract: entry, validity };
  }
  return { ...best, others };
}

/** Roles that are no importer in the sense of Chapter V: our own people, the data subject, the public. */
const notImporters: ReadonlySet<string> = new Set(['internal', 'individual', 'public']);

/** The countries outside the EEA it is established in, keeps data in or reads them from, each once. */
export function thirdCountriesOf({ values, on }: Recipient): readonly string[] {
  const { role, country, storageCountries = [], accessCountries = [] } = values;
  if (role && notImporters.has(role)) return [];
  const found = new Set<string>();
  if (country && !isEea(country, on)) found.add(country);
  for (const code of storageCountries) if (!isEea(code, on)) found.add(code);
  for (const code of accessCountries) if (!isEea(code, on)) found.add(code);
  return [...found];
}

/** A processor somewhere below it in a third country, with the way there. */
export interface ThirdCountryProcessor {
  readonly recipient: Recipient;
  /** The references from the recipient itself down to the one outside. */
  readonly way: readonly string[];
}

/** The nearest processor below it that is in a third country. */
export function thirdCountryProcessorBelow({ id, context }: Recipient): ThirdCountryProcessor | undefined {
  const above = new Map<string, string>();
  for (const link of context.chainBelow([id])) {
    above.set(link.id, link.engager);
    const recipient = context.entry('recipient', link.id);
    if (!recipient || recipient.fact(thirdCountriesOf).length === 0) continue;
    const way = [link.id];
    for (let at = above.get(link.id); at !== undefined; at = above.get(at)) way.push(at);
    return { recipient, way: way.toReversed() };
  }
  return undefined;
}

/** What it is called, without what stands in brackets or after a comma: "Third parties (not named)" is "third parties". */
export const nameWithoutDetails = ({ values }: Recipient): string => {
  const [bare = ''] = folded(values.name ?? '').split(/[(,;:]/, 1);
  return bare.trim();
};
