// node codemod.mjs [root]: English becomes the key of every text, Norwegian goes to locales/nb. May be run any number of times.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { areaOf, inOrder } from './areas.mjs';
import { doubles } from './doubles.mjs';

const root = path.resolve(process.argv[2] ?? '.');
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
const files = git('ls-files', '-co', '--exclude-standard', '--', '*.ts', '*.tsx')
  .split('\n')
  .filter((file) => file && !file.endsWith('.d.ts') && existsSync(path.join(root, file)))
  .filter((file) => !/^(locales|scripts)\//.test(file) && !/domain\/src\/(language\/)?(text|translate|pseudo|languages|countries)\.ts$/.test(file));

const said = []; // { area, en, context, nb, file }
const odd = [];

// Catalogues.
const folder = path.join(root, 'locales/nb');
const catalogues = new Map();
const home = new Map();
const contexts = new Map();
function* jsonUnder(place, name = '') {
  if (!existsSync(place)) return;
  for (const entry of readdirSync(place, { withFileTypes: true })) {
    if (entry.isDirectory()) yield* jsonUnder(path.join(place, entry.name), `${name}${entry.name}/`);
    else if (entry.name.endsWith('.json')) yield [`${name}${entry.name.slice(0, -5)}`, path.join(place, entry.name)];
  }
}
for (const [area, file] of jsonUnder(folder)) {
  const texts = JSON.parse(readFileSync(file, 'utf8'));
  catalogues.set(area, texts);
  for (const [en, one] of Object.entries(texts)) {
    home.set(en, area);
    if (typeof one === 'object') contexts.set(en, new Set(Object.keys(one)));
  }
}

const literal = (node) =>
  node && (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) ? node.text : undefined;
const quote = (text) => {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\u00a0', '\\u00a0');
  return escaped.includes("'") && !escaped.includes('"') ? `"${escaped}"` : `'${escaped.replaceAll("'", "\\'")}'`;
};

/** Whether the second argument is a context already: the file is of the new form. */
const isContext = (en, second) =>
  Object.values(typeof doubles[en] === 'object' ? doubles[en] : {}).includes(second) || contexts.get(en)?.has(second) === true;

/** A template as a text with gaps: `${x.en}` and `${x}` are both the gap {x}. */
function gapped(node, side) {
  const values = new Map();
  let pattern = node.head.text;
  for (const { expression, literal: after } of node.templateSpans) {
    let value = expression.getText();
    if (value.endsWith(`.${side}`)) value = value.slice(0, -1 - side.length);
    const name = /^[\w.]+$/.test(value) ? value.split('.').at(-1) : 'count';
    values.set(name, value);
    pattern += `{${name}}${after.text}`;
  }
  return { pattern, values };
}

function onFile(file) {
  const before = readFileSync(path.join(root, file), 'utf8');
  if (!/\btext\(|anguages?\b[^;]*'#language\/text\.ts'|vocabulary\(|told\(|advice\(|always\(|\[(?:\w+\.)*language\]|\bnb:/.test(before)) return;
  const tree = ts.createSourceFile(file, before, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const edits = [];
  const needs = new Set();
  const area = areaOf(file);
  const imports = tree.statements.filter(ts.isImportDeclaration);
  const hasText = imports.some(({ moduleSpecifier, importClause }) =>
    /(^domain\/core$|\/?text\.ts$)/.test(moduleSpecifier.text) &&
    importClause?.namedBindings && ts.isNamedImports(importClause.namedBindings) &&
    importClause.namedBindings.elements.some((one) => one.name.text === 'text'));
  const edit = (node, by) => edits.push([node.getStart(tree), node.getEnd(), by]);

  /** Notes the pair, and answers the context it needs. */
  function note(en, nb) {
    const rule = doubles[en];
    let context;
    let norwegian = nb;
    if (typeof rule === 'string') norwegian = rule;
    else if (rule && nb in rule) context = rule[nb] ?? undefined;
    if (area) said.push({ area, en, context, nb: norwegian, file });
    return context;
  }
  const keyed = (en, nb, raw = quote(en)) => {
    if (!/\p{L}/u.test(en)) {
      needs.add('verbatim');
      return `verbatim(${raw})`;
    }
    const context = note(en, nb);
    needs.add('text');
    return `text(${raw}${context ? `, ${quote(context)}` : ''})`;
  };

  function onText(node) {
    const [en, nb, ...more] = node.arguments;
    if (!nb || more.length) return false;
    const [a, b] = [literal(en), literal(nb)];
    if (a !== undefined && b !== undefined && isContext(a, b)) return true;
    if (a !== undefined && b !== undefined) {
      edit(node, keyed(a, b, en.getText()));
      return true;
    }
    if (en.getText() === nb.getText()) {
      needs.add('verbatim');
      edit(node, `verbatim(${en.getText()})`);
      return true;
    }
    if (ts.isTemplateExpression(en) && ts.isTemplateExpression(nb)) {
      const [one, two] = [gapped(en, 'en'), gapped(nb, 'nb')];
      const names = (of) => [...of.values].map((pair) => pair.join('=')).toSorted().join();
      if (names(one) === names(two)) {
        needs.add('fill');
        const values = [...one.values].map(([name, value]) => (name === value ? name : `${name}: ${value}`));
        edit(node, `fill(${keyed(one.pattern, two.pattern)}, { ${values.join(', ')} })`);
        return true;
      }
    }
    odd.push(`${file}: ${node.getText().slice(0, 140).replaceAll(/\s+/g, ' ')}`);
    return false;
  }

  function onVocabulary(node) {
    const [rows] = node.arguments;
    if (!rows || !ts.isArrayLiteralExpression(rows)) return;
    for (const row of rows.elements) {
      if (!ts.isArrayLiteralExpression(row)) continue;
      const [code, en, nb, cites] = row.elements;
      const [a, b] = [literal(en), literal(nb)];
      // Rows of the new form are code, English, provision.
      if (a === undefined || b === undefined || (!cites && /^\d|^Art\./.test(b) && !/^\d/.test(a))) continue;
      const context = note(a, b);
      if (context) needs.add('text');
      const label = context ? `text(${en.getText()}, ${quote(context)})` : en.getText();
      edit(row, `[${[code.getText(), label, ...(cites ? [cites.getText()] : [])].join(', ')}]`);
    }
  }

  function onTold(node) {
    const [id, severity, cites, en, nb, standing] = node.arguments;
    const [a, b] = [literal(en), literal(nb)];
    if (a === undefined || b === undefined || /^(asked|observed|beside)$/.test(b)) return;
    note(a, b);
    edit(node, `told(${[id, severity, cites, en, ...(standing ? [standing] : [])].map((one) => one.getText()).join(', ')})`);
  }

  function onAdvice(node) {
    if (!node.arguments.some(ts.isArrayLiteralExpression)) return;
    const args = node.arguments.map((one) => {
      if (!ts.isArrayLiteralExpression(one)) return one.getText();
      const [en, nb] = one.elements;
      const [a, b] = [literal(en), literal(nb)];
      if (a === undefined || b === undefined) {
        odd.push(`${file}: ${one.getText()}`);
        return one.getText();
      }
      note(a, b);
      return en.getText();
    });
    edit(node, `advice(${args.join(', ')})`);
  }

  function onPair(node) {
    const parts = Object.fromEntries(node.properties.filter(ts.isPropertyAssignment).map((one) => [one.name.getText(), literal(one.initializer)]));
    if (!area || node.properties.length !== 2 || parts.en === undefined || parts.nb === undefined) return false;
    if (/^[a-z]{2}(-[A-Z]{2})?$/.test(parts.en) || /lib\/(language|dates)\.ts$|http\/language\.ts$/.test(file)) return false;
    edit(node, keyed(parts.en, parts.nb));
    return true;
  }

  const tables = /^(?:schemes|names|made|locales|months|betweenThousands|afterDay|languageNames|both|known|text)$/;
  function visit(node) {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const name = node.expression.text;
      if (name === 'text' && hasText && onText(node)) return;
      if (name === 'vocabulary') onVocabulary(node);
      if (name === 'told') onTold(node);
      if (name === 'advice' && onAdvice(node)) return;
      if (name === 'always' && node.arguments.length === 2 && literal(node.arguments[0]) !== undefined) {
        edit(node, keyed(literal(node.arguments[0]), literal(node.arguments[1]), node.arguments[0].getText()));
        return;
      }
      if (name === 'state' && /transfer-tools\.ts$/.test(file) && node.arguments.length === 3 && literal(node.arguments[1]) !== undefined) {
        const [standing, en, nb] = node.arguments;
        edit(node, `state(${standing.getText()}, ${keyed(en.text, nb.text, en.getText())})`);
        return;
      }
    }
    if (ts.isObjectLiteralExpression(node) && onPair(node)) return;
    if (ts.isElementAccessExpression(node) && /^(?:\w+\.)*language$/.test(node.argumentExpression.getText()) && !tables.test(node.expression.getText()) && !/lib\/(language|dates)\.ts$/.test(file)) {
      needs.add('translate');
      edit(node, `translate(${node.expression.getText()}, ${node.argumentExpression.getText()})`);
      return;
    }
    ts.forEachChild(node, visit);
  }
  visit(tree);
  if (edits.length === 0 && withLanguages(before) === before) return;

  let after = before;
  for (const [start, end, by] of edits.toSorted((a, b) => b[0] - a[0])) after = after.slice(0, start) + by + after.slice(end);
  writeFileSync(path.join(root, file), withLanguages(withImports(after, file, needs)));
  changed.push(file);
}

/** `Language` and `languages` have a file of their own. */
function withLanguages(source) {
  return source.replace(/^import (type )?\{([^}]*)\} from '#language\/text\.ts';\n/m, (line, type = '', list) => {
    const names = list.split(',').map((one) => one.trim()).filter(Boolean);
    const moved = names.filter((one) => /^(?:type )?(?:Language|languages)$/.test(one));
    if (moved.length === 0) return line;
    const left = names.filter((one) => !moved.includes(one));
    const allTypes = (some) => some.every((one) => one.startsWith('type '));
    const importOf = (some, from) =>
      some.length === 0 ? '' : type || allTypes(some)
        ? `import type { ${some.map((one) => one.replace(/^type /, '')).join(', ')} } from '${from}';\n`
        : `import { ${some.join(', ')} } from '${from}';\n`;
    return importOf(moved, '#language/languages.ts') + importOf(left, '#language/text.ts');
  });
}

/** Adds what is now used to the import that already names texts, or as an import of its own; drops `text` where it is unused. */
function withImports(source, file, needs) {
  const inDomain = file.startsWith('domain/src/');
  const from = (name) => (inDomain ? (name === 'translate' ? '#language/translate.ts' : '#language/text.ts') : 'domain/core');
  for (const name of needs) {
    const spec = from(name).replace('.', '\\.');
    const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
    const imports = tree.statements.filter(ts.isImportDeclaration);
    const there = imports.find((one) => one.moduleSpecifier.text === from(name) && one.importClause?.namedBindings && ts.isNamedImports(one.importClause.namedBindings));
    if (there) {
      const { elements } = there.importClause.namedBindings;
      if (elements.some((one) => one.name.text === name)) continue;
      const typeOnly = there.importClause.isTypeOnly;
      const names = elements.map((one) => (typeOnly && !one.isTypeOnly ? `type ${one.getText()}` : one.getText()));
      const all = [...names, name].toSorted((a, b) => a.replace(/^type /, '').toLowerCase() < b.replace(/^type /, '').toLowerCase() ? -1 : 1);
      source = source.slice(0, there.getStart(tree)) + `import { ${all.join(', ')} } from '${from(name)}';` + source.slice(there.getEnd());
    } else {
      const line = `import { ${name} } from '${from(name)}';\n`;
      const after = imports.findLast((one) => one.moduleSpecifier.text < from(name)) ?? undefined;
      const at = after ? after.getEnd() + 1 : (imports[0]?.getStart(tree) ?? 0);
      source = source.slice(0, at) + line + source.slice(at);
    }
  }
  return source;
}

const changed = [];
for (const file of files) onFile(file);

const touched = new Set();
for (const { area, en, context, nb, file } of said.toSorted((a, b) => inOrder(a.area, b.area))) {
  const place = home.get(en) ?? area;
  home.set(en, place);
  const texts = catalogues.get(place) ?? {};
  catalogues.set(place, texts);
  const now = texts[en];
  const known = typeof now === 'object' ? now[context ?? ''] : context === undefined ? now : undefined;
  if (known !== undefined && known !== '') {
    if (known !== nb) odd.push(`two Norwegian texts: ${JSON.stringify(en)}: kept ${JSON.stringify(known)}, ${file} had ${JSON.stringify(nb)}`);
    continue;
  }
  if (context === undefined && typeof now !== 'object') texts[en] = nb;
  else texts[en] = { ...(typeof now === 'string' ? { '': now } : now), [context ?? '']: nb };
  touched.add(place);
}
const byLetter = ([a], [b]) => {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : a < b ? -1 : a > b ? 1 : 0;
};
const sorted = (texts) => Object.fromEntries(Object.entries(texts).toSorted(byLetter).map(([en, one]) => [en, typeof one === 'object' ? sorted(one) : one]));
for (const place of touched) {
  const file = path.join(folder, `${place}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(sorted(catalogues.get(place)), null, 2)}\n`);
}
if (changed.length) {
  const oxfmt = ['node_modules/.bin/oxfmt', process.env.OXFMT].find((one) => one && existsSync(path.resolve(root, one)));
  if (oxfmt) execFileSync(path.resolve(root, oxfmt), changed, { cwd: root, stdio: 'inherit' });
}
console.log(`${changed.length} files, ${said.length} texts, ${touched.size} catalogues`);
for (const one of odd) console.log(`by hand: ${one}`);
