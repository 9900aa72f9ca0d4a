import { article30 } from '#model/define-register.ts';
import { type Field, type Fields } from '#model/field.ts';
import type { Entry } from '#entries/register.ts';
import { saysInCapitals, saysOnly } from '#law/recognition.ts';
import type { Law } from '#law/rows/law-rows.ts';
import type { Kind } from '#registers/registers.ts';
import { registers } from '#registers/registers.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import type { RuleContext } from '#rules/engine/rule-context.ts';
import type { AnyValues } from '#entries/values.ts';

/** A place that is read when an entry is scanned. Worked out once from the definition, so that reading is cheap. */
interface Place {
  readonly name: string;
  readonly type: 'text' | 'texts' | 'ref' | 'refs' | 'group' | 'rows';
  /** Article 30 itself asks for this text. */
  readonly isRequired: boolean;
  readonly within: readonly Place[];
}

/** Longer fields hold whole documents, and their words are those of the document. */
const maxAnswerLength = 20_000;

function placeOf(name: string, field: Field, kind: Kind): Place | undefined {
  const isRequired = article30(field).length > 0 || (kind === 'security-measure' && name === 'description');
  const plain = { name, isRequired, within: [] };
  switch (field.type) {
    case 'text':
      return field.format || field.max > maxAnswerLength || name === 'quote' ? undefined : { ...plain, type: 'text' };
    case 'texts':
      return { ...plain, type: 'texts' };
    case 'ref':
    case 'refs':
      return { ...plain, type: field.type };
    case 'group':
    case 'rows': {
      const within = placesOf(field.fields, kind);
      return within.length > 0 ? { ...plain, type: field.type, within } : undefined;
    }
    default:
      return undefined;
  }
}

const placesOf = (fields: Fields, kind: Kind): Place[] =>
  Object.entries(fields).flatMap(([name, field]) => (name === 'remarks' ? [] : (placeOf(name, field, kind) ?? [])));

const placesByKind = new Map<Kind, readonly Place[]>();

function placesIn(kind: Kind): readonly Place[] {
  const known = placesByKind.get(kind);
  if (known) return known;
  const made = placesOf(registers[kind].fields, kind);
  placesByKind.set(kind, made);
  return made;
}

/** What was noticed in the texts and references of an entry: paths, and for an archived entry its reference. */
export interface TextFacts {
  readonly unsettled: string[];
  readonly linkOnly: string[];
  readonly archived: { path: string; to: string }[];
}

/** Marks that leave an answer open without a word: question marks, dots, a row of x. */
const openMark = /^[\s([]*(?:\?+|\.{2}|…|x{3,})[\s)\].:!]*$/i;
const questioned = /\?{3}/;
const bracketed = /[[(]([^[\]()]{1,60})[\])]/g;
/** No marker is longer; what is, is not looked at as a whole. */
const maxMarkerLength = 40;

/** What stands within a text that is more than a marker has a sign of it: brackets, question marks, capitals. */
const mayHoldMarker = /[[(?]|\p{Lu}{3}/u;

const isMarker = (law: Law, text: string): boolean => openMark.test(text) || saysOnly(law, 'open', text);

/** Whether a text is marked as not settled: "TBD", "???", "[to be decided]". */
export function isOpen({ law }: RuleContext, text: string): boolean {
  if (text.length <= maxMarkerLength && isMarker(law, text)) return true;
  if (!mayHoldMarker.test(text)) return false;
  if (questioned.test(text) || saysInCapitals(law, 'open', text)) return true;
  return [...text.matchAll(bracketed)].some(([, inner = '']) => isMarker(law, inner));
}

const fileOrAddress = /^(?:(?:https?:\/\/|www\.)\S+|[^\n:;,]{1,120}\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|html?|msg))$/i;
const firstWord = /^(\p{L}+)\.?\s*:?\s*/u;

/** Whether a text is the address or the name of a document, and nothing else but perhaps a word that refers to it. */
function isLink({ law }: RuleContext, text: string): boolean {
  if (fileOrAddress.test(text)) return true;
  const [start = '', word = ''] = firstWord.exec(text) ?? [];
  return word !== '' && saysOnly(law, 'see', word) && fileOrAddress.test(text.slice(start.length));
}

interface Scan {
  readonly context: RuleContext;
  readonly steps: string[];
  /** Made when there is something to note: in most entries nothing stands out. */
  noticed?: TextFacts;
}

const note = (scan: Scan): TextFacts => (scan.noticed ??= { unsettled: [], linkOnly: [], archived: [] });

function readText(scan: Scan, text: string, isRequired: boolean): void {
  if (isOpen(scan.context, text)) note(scan).unsettled.push(scan.steps.join('/'));
  else if (isRequired && (text.includes('.') || text.includes('://')) && isLink(scan.context, text))
    note(scan).linkOnly.push(scan.steps.join('/'));
}

function readReference(scan: Scan, id: string): void {
  if (scan.context.isArchived(id)) note(scan).archived.push({ path: scan.steps.join('/'), to: id });
}

function readPlace(scan: Scan, place: Place, value: unknown): void {
  switch (place.type) {
    case 'text':
      readText(scan, value as string, place.isRequired);
      break;
    case 'texts':
      for (const text of value as string[]) readText(scan, text, place.isRequired);
      break;
    case 'ref':
      readReference(scan, value as string);
      break;
    case 'refs':
      for (const id of value as string[]) readReference(scan, id);
      break;
    case 'group':
      readPlaces(scan, place.within, value as AnyValues);
      break;
    case 'rows':
      for (const row of value as (AnyValues & { id: string })[]) {
        scan.steps.push(row.id);
        readPlaces(scan, place.within, row);
        scan.steps.pop();
      }
  }
}

function readPlaces(scan: Scan, places: readonly Place[], values: AnyValues): void {
  for (const place of places) {
    const value = values[place.name];
    if (value === undefined) continue;
    scan.steps.push(place.name);
    readPlace(scan, place, value);
    scan.steps.pop();
  }
}

const nothing: TextFacts = { unsettled: [], linkOnly: [], archived: [] };

/** What stands out in the texts and references of an entry, read once for all the rules that ask. */
export function noticedIn({ stored, context }: EvaluatedEntry): TextFacts {
  const scan: Scan = { context, steps: [] };
  readPlaces(scan, placesIn(stored.kind), stored.values);
  return scan.noticed ?? nothing;
}

function holds(places: readonly Place[], values: AnyValues, id: string): boolean {
  for (const { name, type, within } of places) {
    const value = values[name];
    if (value === undefined) continue;
    if (type === 'ref' && value === id) return true;
    if (type === 'refs' && (value as string[]).includes(id)) return true;
    if (type === 'group' && holds(within, value as AnyValues, id)) return true;
    if (type === 'rows' && (value as AnyValues[]).some((row) => holds(within, row, id))) return true;
  }
  return false;
}

/** Whether an entry refers to another, in a field that is there for it. */
export const holdsReference = ({ kind, values }: Entry, id: string): boolean => holds(placesIn(kind), values, id);
