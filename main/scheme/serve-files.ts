import { readFile } from 'node:fs/promises';
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts';
import { mediaTypeOf } from './media-type.ts';
import { type ServedFolders, servedFile } from './served-file.ts';

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

/** Answers the requests of the window for its own files: read only, whole files, each with the policy of the program. */
export function serveFiles(folders: ServedFolders): (request: Request) => Promise<Response> {
  return async ({ method, url }) => {
    if (method !== 'GET') return refusal(405);
    const path = servedFile(url, folders);
    const type = path === undefined ? undefined : mediaTypeOf(path);
    if (path === undefined || type === undefined) return refusal(404);
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes === undefined) return refusal(404);
    return new Response(new Uint8Array(bytes), { headers: { ...HEADERS, 'Content-Type': type } });
  };
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: HEADERS });
}
