/** A reason to stop that the person at the terminal can act on: one line, no stack. */
export class Stop extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
