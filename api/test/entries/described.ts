/** A JSON schema, as far as tests look into it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
}

interface Content {
  readonly [media: string]: { readonly schema: Schema };
}

/** One operation of the API's description. */
export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

/** The API's description. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const fits = (path: string, address: string): boolean =>
  new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(address);

/** The path of the description an address falls under, and the operation there; one without gaps goes first. */
export function operationAt(
  description: Description,
  method: string,
  address: string,
): [string, Operation | undefined] {
  const paths = Object.keys(description.paths).filter((path) => fits(path, address));
  const path = paths.find((one) => one === address) ?? paths[0] ?? '';
  return [path, description.paths[path]?.[method.toLowerCase()]];
}
