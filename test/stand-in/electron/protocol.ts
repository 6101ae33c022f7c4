import type { SchemeRequest, SchemeResponse } from '../wire.ts';

type SchemeHandler = (request: Request) => Response | Promise<Response>;
type Scheme = { scheme: string; privileges?: Record<string, boolean> };

/** Electron's `protocol`. `isReady` is asked at each registration, because Electron takes schemes only before that. */
export class StandInProtocol {
  private readonly handlers = new Map<string, SchemeHandler>();
  private readonly privileged = new Set<string>();
  private readonly isReady: () => boolean;

  constructor(isReady: () => boolean) {
    this.isReady = isReady;
  }

  registerSchemesAsPrivileged(schemes: Scheme[]): void {
    if (this.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of schemes) {
      if (privileges?.standard !== true || privileges.secure !== true) {
        throw new Error(`The stand-in shows ${scheme}: as a standard and secure scheme only; register it so.`);
      }
      this.privileged.add(scheme);
    }
  }

  handle(scheme: string, handler: SchemeHandler): void {
    if (!this.isReady()) throw new Error('protocol.handle can only be used after app is ready');
    if (!this.privileged.has(scheme)) throw new Error(`The stand-in serves privileged schemes only, not ${scheme}:`);
    if (this.handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    this.handlers.set(scheme, handler);
  }

  unhandle(scheme: string): void {
    this.handlers.delete(scheme);
  }

  isProtocolHandled(scheme: string): boolean {
    return this.handlers.has(scheme);
  }

  /** Not Electron's: answers a request of the page. A handler that throws gives status 500. */
  async serve({ url, method, headers, body }: SchemeRequest): Promise<SchemeResponse> {
    const handler = this.handlers.get(new URL(url).protocol.replace(':', ''));
    if (handler === undefined) return failure(404);
    try {
      const hasBody = method !== 'GET' && method !== 'HEAD';
      const response = await handler(
        requestFor(url, { method, headers, ...(hasBody ? { body: Buffer.from(body) } : {}) }),
      );
      const bytes = new Uint8Array(await response.arrayBuffer());
      return { status: response.status, headers: [...response.headers], body: bytes };
    } catch (error) {
      process.stderr.write(`The handler of the scheme failed: ${String(error)}\n`);
      return failure(500);
    }
  }
}

/** Node's Request keeps an address of an own scheme as it is, also `url.host`. */
function requestFor(url: string, init: RequestInit): Request {
  return new Request(url, init);
}

function failure(status: number): SchemeResponse {
  return { status, headers: [], body: new Uint8Array() };
}
