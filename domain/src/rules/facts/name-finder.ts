interface Letter {
  readonly next: Map<string, Letter>;
  /** What is called by the letters up to here. */
  readonly ids: string[];
}

const letter = (): Letter => ({ next: new Map(), ids: [] });

/** Finds names in a text, thousands of them in one pass: by their letters, one after the other. */
export class NameFinder {
  readonly #start = letter();

  /** An empty name is found nowhere. */
  add(id: string, name: string): void {
    if (name === '') return;
    let at = this.#start;
    for (let place = 0; place < name.length; place += 1) {
      const one = name[place] ?? '';
      const next = at.next.get(one) ?? letter();
      at.next.set(one, next);
      at = next;
    }
    at.ids.push(id);
  }

  /** Those whose names stand in a text, each once. */
  in(text: string): ReadonlySet<string> {
    const found = new Set<string>();
    for (let from = 0; from < text.length; from += 1) {
      let at: Letter | undefined = this.#start;
      for (let place = from; at && place < text.length; place += 1) {
        at = at.next.get(text[place] ?? '');
        for (const id of at?.ids ?? []) found.add(id);
      }
    }
    return found;
  }
}
