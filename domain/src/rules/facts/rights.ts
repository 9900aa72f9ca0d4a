import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';

/** The grounds of Art. 17(1), told apart by their words in six languages. */
const groundsOfErasure: readonly RegExp[] = [
  /necess|nødvendig|nødvendige|nödvändig|tarpeel|erforderlich|notwendig|needed/i,
  /consent|samtyk|samtyck|suostumu|einwillig/i,
  /object|protest|innsig|indsig|invänd|vastust|widersp|oppos/i,
  /unlawful|illegal|contrary to|ulovlig|olaglig|olovlig|lainvast|unrechtm|rechtswidrig|i strid/i,
  /legal obligation|rettslig|retlig|rättslig|lakisää|rechtliche/i,
  /child|barn|mindreårig|laps|lapsi|kind(?:er|es)?\b/i,
];

/** How many of the grounds for erasure a text tells; an example is no complete list. */
export const grounds = (text: string): number =>
  /e\.g\.|for example|such as|for eksempel|f\.eks|t\.ex|till exempel|esimerkiksi|z\. ?B\.|zum Beispiel/i.test(text)
    ? groundsOfErasure.length
    : groundsOfErasure.filter((ground) => ground.test(text)).length;

/** Words that leave rectification as wide as Art. 16: any data that are wrong or incomplete. */
const whole =
  /\b(?:all|any|every)\b|inaccura|incorrect|incomplete|wrong|errors?\b|personal (?:data|information)|uriktig|feil|ufullstendig|mangelfull|ukorrekt|ufuldstændig|forkert|urigtig|felaktig|ofullständig|personopplysning|personoplysning|personuppgift|\balle?\b|\balla\b|virheell|puutteell|henkilötie|kaikki|unrichtig|unvollständig|falsch|personenbezogen/i;

/** Whether a scope of rectification names no single set of data. */
export const isWhole = (scope: string): boolean => whole.test(scope);

const free =
  /\bfree\b|no (?:charge|cost|fee)|gratis|kostnadsfri|vederlagsfri|avgiftsfri|omkostningsfri|maksut|ilmai|kostenlos|unentgeltlich|kostenfrei|\bnone\b|\bingen\b|\binga\b|^\s*0\b/i;

/** Whether what is said of the cost leaves the first copy free (Art. 12(5)). */
export const isFree = (cost: string): boolean => free.test(cost);

/** Whether it is a procedure for a right against the organisation as a controller; a processor sends people to the controller. */
export const isAgainstController = ({ values }: EvaluatedEntry<'rights-procedure'>): boolean =>
  values.role !== 'processor' && values.right !== undefined;
