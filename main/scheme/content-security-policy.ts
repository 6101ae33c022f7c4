/**
 * What our own pages may do: nothing, and then what they need. Scripts, styles and fonts come from the program itself;
 * `wasm-unsafe-eval` is for the renderer of pages and allows no JavaScript from text; pictures of a huisstijl come as data.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
