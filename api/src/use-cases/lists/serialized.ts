/** An answer that stands ready as the bytes of its JSON; `T` is what they say. */
export class Serialized<T> {
  declare readonly answer?: T;
  readonly json: Buffer;

  constructor(json: Buffer) {
    this.json = json;
  }
}
