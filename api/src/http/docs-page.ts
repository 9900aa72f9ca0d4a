import type { openApiOf } from '#http/openapi.ts';

type Document = ReturnType<typeof openApiOf>;
type Schema = Record<string, unknown>;

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

const nameIn = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);
const link = (reference: string): string =>
  `<a href="#${escaped(nameIn(reference))}">${escaped(nameIn(reference))}</a>`;

/** What a value is, in a few words, with links to what is described elsewhere. */
function typeHtml(schema: Schema | undefined): string {
  if (!schema) return 'anything';
  if (typeof schema['$ref'] === 'string') return link(schema['$ref']);
  if (Array.isArray(schema['enum']))
    return schema['enum'].map((one) => `<code>${escaped(String(one))}</code>`).join(' | ');
  if ('const' in schema) return `<code>${escaped(String(schema['const']))}</code>`;
  const either = (schema['anyOf'] ?? schema['oneOf']) as Schema[] | undefined;
  if (either) return either.map(typeHtml).join(' or ');
  if (schema['type'] === 'array') return `list of ${typeHtml(schema['items'] as Schema)}`;
  if (schema['type'] === 'object') return schema['properties'] ? fieldsHtml(schema) : 'object';
  return escaped([schema['type'] ?? 'anything', schema['format']].filter(Boolean).join(', '));
}

/** A text of a schema; empty when it says none. */
const textOf = (schema: Schema, key: string): string => {
  const text = schema[key];
  return typeof text === 'string' ? text : '';
};

function fieldHtml(name: string, schema: Schema, required: boolean): string {
  const title = textOf(schema, 'title') ? `<i>${escaped(textOf(schema, 'title'))}</i> ` : '';
  const about = textOf(schema, 'description') ? ` <span>${escaped(textOf(schema, 'description'))}</span>` : '';
  return `<dt><code>${escaped(name)}</code>${required ? ' <b>required</b>' : ''}</dt><dd>${title}${typeHtml(schema)}${about}</dd>`;
}

function fieldsHtml(schema: Schema): string {
  const required = new Set((schema['required'] ?? []) as string[]);
  const fields = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);
  return `<dl>${fields.map(([name, field]) => fieldHtml(name, field, required.has(name))).join('')}</dl>`;
}

interface Operation {
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly {
    name: string;
    in: string;
    required?: boolean;
    schema?: Schema;
    description?: string;
  }[];
  readonly requestBody?: { readonly content: Record<string, { schema?: Schema }> };
  readonly responses?: Record<string, { description?: string; content?: Record<string, { schema?: Schema }> }>;
}

const contentHtml = (content: Record<string, { schema?: Schema }> | undefined): string =>
  Object.entries(content ?? {})
    .map(([media, { schema }]) => `${escaped(media)}: ${typeHtml(schema)}`)
    .join('; ');

function parametersHtml({ parameters = [] }: Operation): string {
  if (parameters.length === 0) return '';
  const rows = parameters.map((one) =>
    fieldHtml(
      `${one.name} (${one.in})`,
      { ...one.schema, ...(one.description && { description: one.description }) },
      one.required === true,
    ),
  );
  return `<dl>${rows.join('')}</dl>`;
}

function operationHtml(method: string, path: string, operation: Operation): string {
  const answers = Object.entries(operation.responses ?? {}).map(
    ([status, { description = '', content }]) =>
      `<dt>${escaped(status)}</dt><dd>${escaped(description)} ${status.startsWith('2') ? contentHtml(content) : ''}</dd>`,
  );
  const sent = operation.requestBody ? `<p>Body: ${contentHtml(operation.requestBody.content)}</p>` : '';
  return `<details><summary><code>${escaped(method.toUpperCase())} ${escaped(path)}</code> ${escaped(operation.summary ?? '')}</summary>
<p>${escaped(operation.description ?? '')}</p>${parametersHtml(operation)}${sent}<h4>Answers</h4><dl>${answers.join('')}</dl></details>`;
}

function groupHtml(group: string, document: Document): string {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Operation>)
      .filter(([, operation]) => operation.tags?.includes(group))
      .map(([method, operation]) => operationHtml(method, path, operation)),
  );
  return `<section><h2>${escaped(group)}</h2>${operations.join('\n')}</section>`;
}

/** The API's description as a page without script. */
export function docsPage(document: Document): string {
  const groups = (document.tags ?? []).map(({ name }) => groupHtml(name, document));
  const shapes = Object.entries((document.components?.schemas ?? {}) as Record<string, Schema>).map(
    ([name, schema]) =>
      `<section id="${escaped(name)}"><h3>${escaped(name)}</h3><p>${escaped(textOf(schema, 'description'))}</p>${typeHtml(schema)}</section>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Protokoll API</title><link rel="stylesheet" href="/api/v1/docs.css"></head><body><main>
<h1>Protokoll API</h1><p>${escaped(document.info.description ?? '')} Every path stands below <code>/api/v1</code>.
The same for programs: <a href="/api/v1/openapi.json">openapi.json</a>.</p>
${groups.join('\n')}<h2>Shapes</h2>${shapes.join('\n')}</main></body></html>`;
}

/** Its style. */
export const docsStyle = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
main{max-width:60rem;margin:auto;padding:1rem}
summary{padding:.3rem 0;cursor:pointer}
details{border-bottom:1px solid color-mix(in srgb,currentColor 20%,transparent)}
details[open]{padding-bottom:1rem}
dl{margin:.3rem 0 .3rem 1rem}dt{margin-top:.4rem}dd{margin:0 0 0 1.5rem}
dd span{opacity:.8}b{font-size:.8em;font-weight:600}
code{font:.9em ui-monospace,monospace;overflow-wrap:anywhere}
h2{margin-top:2.5rem}:target{outline:2px solid;outline-offset:.5rem}
`;
