import type { Request, RequestHandler, Response } from 'express';
import { type Content, isFileName, type Packing, type WebFile } from '#http/web-files.ts';

// "/accounts/kari.nordmann" is a screen, "/favicon.ico" is a file.
const isScreen = (address: string): boolean => !address.startsWith('/assets/') && !isFileName(address);

// Matched one by one: of what a browser takes equally gladly we send the smallest.
const packingFor = (request: Request, file: WebFile): Packing =>
  file.packings.find((packing) => request.acceptsEncodings(packing) === packing) ?? 'identity';

interface Chosen extends Content {
  readonly packing: Packing;
  readonly file: WebFile;
}

function chosenFor(request: Request, file: WebFile | undefined): Chosen | undefined {
  const packing = file && packingFor(request, file);
  const content = packing && file.read(packing);
  return content && { ...content, packing, file };
}

function send(request: Request, response: Response, { file, packing, bytes, etag }: Chosen): void {
  response.setHeader('Content-Type', file.type);
  response.setHeader('Cache-Control', file.isForever ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('ETag', etag);
  if (file.packings.length > 0) response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
  if (packing !== 'identity') response.setHeader('Content-Encoding', packing);
  response.setHeader('Content-Length', bytes.length);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/**
 * Says with every answer which build of the web app goes with it, by the script its page begins with: a page that was loaded from
 * another build can offer to be loaded anew.
 */
export function tellWebBuild(files: ReadonlyMap<string, WebFile>): RequestHandler {
  const page = files.get('/index.html')?.read('identity')?.bytes.toString();
  const [, script] = /<script\b[^>]*\bsrc="(\/assets\/[^"]+)"/.exec(page ?? '') ?? [];
  return (_, response, next) => {
    if (script !== undefined) response.setHeader('Web-Build', script);
    next();
  };
}

/**
 * Serves the built web app from memory. Every address that names no file is a screen, which the app itself finds; a file that is
 * missing is missing, and never the app's page in disguise.
 */
export function serveWeb(files: ReadonlyMap<string, WebFile>): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const file = files.get(request.path) ?? (isScreen(request.path) ? files.get('/index.html') : undefined);
    const chosen = chosenFor(request, file);
    if (!chosen) return next();
    send(request, response, chosen);
  };
}
