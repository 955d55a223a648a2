/**
 * The policy under which the client runs, complete: no inline script, no inline style sheet, nothing from elsewhere.
 *
 * `style-src 'self'` is enough: Mantine's variables are static (UiProvider turns its injection off) and React sets style
 * attributes through the CSSOM, which the policy does not restrict. It forbids Mantine's responsive style props
 * (`p={{ base: … }}`), `Grid` and `SimpleGrid`, which inject style sheets: use a CSS module.
 */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');
