/** The nonce that lets CodeMirror add its style elements under the page's content security policy. */
export function pageNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
}
