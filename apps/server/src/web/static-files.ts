import type { Dirent } from 'node:fs';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Handler } from 'hono';
import { refuse } from '../refusal-to-http.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** The build gives these names a digest of what is in them: another content has another name. */
const WITH_DIGEST = /^\/assets\/.+-[\w-]{8,}\.\w+$/;

/** A screen of the application, which its router knows: no dot, nothing encoded. */
const SCREEN = /^(?:\/[\w-]+)*\/?$/;

/**
 * Serves the built web application. A path is looked up among the files that are there and never put together with a
 * folder, so it cannot lead out of it. A path without an extension is a screen of the application and gets its page.
 */
export const staticFiles = (folder: string): Handler => {
  let files: ReadonlyMap<string, string> = new Map();
  const find = async (name: string): Promise<string | undefined> => {
    // Not there, not there yet, or not there any more since the application was built anew: look again.
    if (!existsSync(files.get(name) ?? '')) files = await listFiles(folder);
    return files.get(name);
  };
  return async (context) => {
    if ((await find('/index.html')) === undefined) return refuse(context, { code: 'web-not-built' });
    const asked = context.req.path;
    const name = SCREEN.test(asked) && !files.has(asked) ? '/index.html' : asked;
    const file = await find(name);
    if (file === undefined) return refuse(context, { code: 'not-found' });
    return context.body(new Uint8Array(await readFile(file)), 200, {
      'Content-Type': MEDIA_TYPES[path.extname(name)] ?? 'application/octet-stream',
      'Cache-Control': WITH_DIGEST.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
  };
};

const listFiles = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const entries = await readFolder(folder);
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return [`/${path.relative(folder, file).split(path.sep).join('/')}`, file] as const;
      }),
  );
};

const readFolder = async (folder: string): Promise<readonly Dirent[]> => {
  try {
    return await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
};
