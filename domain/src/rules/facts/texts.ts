import { article30 } from '#define-register.ts';
import { type Field, type Fields } from '#field.ts';
import type { Kind } from '#registers/registers.ts';
import { registers } from '#registers/registers.ts';
import type { Subject } from '#rules/subject.ts';
import type { View } from '#rules/view.ts';
import type { AnyValues } from '#values.ts';

/** A place that is read when an entry is scanned. Worked out once from the definition, so that reading is cheap. */
interface Place {
  readonly name: string;
  readonly type: 'text' | 'texts' | 'ref' | 'refs' | 'group' | 'rows';
  /** Article 30 itself asks for this text. */
  readonly asked: boolean;
  readonly to: readonly Kind[];
  readonly within: readonly Place[];
}

/** Longer fields hold whole documents, and their words are those of the document. */
const longestAnswer = 20_000;

function placeOf(name: string, field: Field, kind: Kind): Place | undefined {
  const asked = article30(field).length > 0 || (kind === 'security-measure' && name === 'description');
  const plain = { name, asked, to: [], within: [] };
  switch (field.type) {
    case 'text':
      return field.format || field.max > longestAnswer || name === 'quote' ? undefined : { ...plain, type: 'text' };
    case 'texts':
      return { ...plain, type: 'texts' };
    case 'ref':
    case 'refs':
      return { ...plain, type: field.type, to: field.to as readonly Kind[] };
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
export interface Noticed {
  readonly unsettled: string[];
  readonly linkOnly: string[];
  readonly archived: { path: string; to: string }[];
}

const open = [
  'unclear|not clear|todo|tbd|tbc|tba|not specified|not decided|not settled',
  'to be (?:verified|confirmed|determined|decided|clarified|checked|completed|defined)',
  'uavklart|avklares|ikke avklart|(?:må|skal|bør) (?:avklares|verifiseres|sjekkes|undersøkes)|ikke (?:spesifisert|bestemt)',
  'uafklaret|(?:skal|må) (?:afklares|undersøges|verificeres)|ikke (?:afklaret|specificeret|besluttet)',
  'oklart|ej klart|(?:att|ska) (?:verifiera|utreda|utredas|verifieras|klargöra)|(?:ej|inte) (?:specificerat|beslutat)',
  'vahvistettava|epäselvä|selvitettävä|tarkistettava|ei (?:määritelty|tiedossa)',
  'unklar|(?:noch )?zu (?:klären|prüfen)|(?:noch )?nicht (?:spezifiziert|geklärt|festgelegt)',
  String.raw`\?+|\.{2,}|…|x{3,}`,
].join('|');

const wholeOpen = new RegExp(String.raw`^[\s([]*(?:${open})[\s)\].:!]*$`, 'i');
const openWithin = new RegExp(String.raw`[[(]\s*(?:${open})\s*[\])]|\?{3}|\b(?:TODO|TBD)\b`);
/** No marker is longer; what is, is not looked at as a whole. */
const longestMarker = 40;

const isOpen = (text: string): boolean =>
  (text.length <= longestMarker && wholeOpen.test(text)) || openWithin.test(text);

const linkOnly =
  /^(?:(?:see|se|katso|siehe|vgl\.?|jf\.?)\s*:?\s*)?(?:(?:https?:\/\/|www\.)\S+|[^\n:;,]{1,120}\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|html?|msg))$/i;

interface Scan {
  readonly view: View;
  readonly noticed: Noticed;
  readonly trail: string[];
}

function readText({ noticed, trail }: Scan, text: string, asked: boolean): void {
  if (isOpen(text)) noticed.unsettled.push(trail.join('/'));
  else if (asked && linkOnly.test(text)) noticed.linkOnly.push(trail.join('/'));
}

function readReference({ view, noticed, trail }: Scan, id: string, to: readonly Kind[]): void {
  for (const kind of to)
    if (view.state.entries[kind].get(id)?.archived) noticed.archived.push({ path: trail.join('/'), to: id });
}

function readPlace(scan: Scan, place: Place, value: unknown): void {
  switch (place.type) {
    case 'text':
      readText(scan, value as string, place.asked);
      break;
    case 'texts':
      for (const text of value as string[]) readText(scan, text, place.asked);
      break;
    case 'ref':
      readReference(scan, value as string, place.to);
      break;
    case 'refs':
      for (const id of value as string[]) readReference(scan, id, place.to);
      break;
    case 'group':
      readPlaces(scan, place.within, value as AnyValues);
      break;
    case 'rows':
      for (const row of value as (AnyValues & { id: string })[]) {
        scan.trail.push(row.id);
        readPlaces(scan, place.within, row);
        scan.trail.pop();
      }
  }
}

function readPlaces(scan: Scan, places: readonly Place[], values: AnyValues): void {
  for (const place of places) {
    const value = values[place.name];
    if (value === undefined) continue;
    scan.trail.push(place.name);
    readPlace(scan, place, value);
    scan.trail.pop();
  }
}

/** What stands out in the texts and references of an entry, read once for all the rules that ask. */
export function noticedIn({ entry, view }: Subject): Noticed {
  const noticed: Noticed = { unsettled: [], linkOnly: [], archived: [] };
  readPlaces({ view, noticed, trail: [] }, placesIn(entry.kind), entry.values);
  return noticed;
}
