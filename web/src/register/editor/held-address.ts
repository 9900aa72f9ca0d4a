/**
 * Changes of the address that wait while somebody is asked whether to leave: on the way back the browser already stands on the page
 * before, and a change of the address would be one of that page.
 */
export class HeldAddress {
  #isHeld = false;
  #waiting: (() => void) | undefined;

  /** Changes the address, now or once it is answered that one stays. */
  change(change: () => void): void {
    if (this.#isHeld) this.#waiting = change;
    else change();
  }

  hold(): void {
    this.#isHeld = true;
  }

  /** One stays, and the browser stands where one stays. */
  release(): void {
    this.#isHeld = false;
    this.#waiting?.();
    this.#waiting = undefined;
  }
}
