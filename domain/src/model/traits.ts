/** The groups of the main menu, from what the law asks for to what it is built from. */
export type MenuGroup = 'register' | 'building-blocks' | 'more';

/**
 * A column of a list that is worked out of an entry and those around it: how complete its letters are, how much is found in it, what
 * is sensitive in it, countries outside the EEA it reaches, how many entries use it, when its data are erased, its agreement, the
 * countries it is in.
 */
export type DerivedColumn =
  | 'letters'
  | 'findings'
  | 'sensitive'
  | 'outsideEea'
  | 'usedIn'
  | 'erased'
  | 'agreement'
  | 'where';

/**
 * What sets a kind apart from others beside its fields. Code asks for a trait and never keeps a list of kinds. `N` are the names
 * of the kind's fields.
 */
export interface Traits<N extends string = string> {
  /** The group of the main menu its list stands in; `none` when it is reached from elsewhere. Within a group the order of the kinds counts. */
  readonly menu: MenuGroup | 'none';
  /** Its list stands in the menu once there is an entry; until then among all kinds. */
  readonly inMenuOnceUsed?: true;
  /** The columns of its lists unless the reader chooses others, in order; without it those its fields name. */
  readonly listColumns?: readonly (N | DerivedColumn)[];
  /** The paragraph of Article 30 whose record an entry is. */
  readonly record?: '30(1)' | '30(2)';
  /** Its entries are said of others without holding on to them: what they are about may still be archived. */
  readonly annotation?: true;
  /** What a role must allow for its entries to be made, changed and archived, where that is not what keeps the register. */
  readonly writeAction?: 'accept-findings' | 'correct-law';
  /** Its entries are made beside what they are about, never from a form of their own. */
  readonly createdInPlace?: true;
  /** The field an entry is called by while its title is empty. */
  readonly titleFallback?: N;
  /** The field of further names it goes by, which takes in the name that is given up in a merge. */
  readonly aliases?: N;
  /** Its changes are shown on the overview. */
  readonly followed?: true;
  /** Two of its entries can be made one. */
  readonly mergeable?: true;
  /** Sets of fields that a merge takes from one entry or the other, never mixed. */
  readonly inseparable?: readonly (readonly N[])[];
  /** It can be asked what a change of one of its entries affects. */
  readonly impactTarget?: true;
  /** Its entries are there to be referred to: one that nothing uses is a finding. */
  readonly catalogue?: true;
  /** Its entries are written down twice under slightly different names. */
  readonly namesakes?: true;
  /** What it refers to is handed on to whatever refers to it. */
  readonly propagates?: true;
  /** Rules follow its own references when they judge an entry that refers to it. */
  readonly readThrough?: true;
  /** Thousands of its entries may refer to one other entry, so rules never read them from there. */
  readonly numerous?: true;
  /** Privacy notices are compared with what activities say of its entries. */
  readonly heldToNotices?: true;
}
