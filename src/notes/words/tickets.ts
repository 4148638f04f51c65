// What has a ticket of its own, by its address or its key.

// "https://…/issues/204"
const address = /\/(?:issues|pulls?|merge_requests|browse|tickets?)\/[\w./-]*\d/
// "TIDE-204", and neither "COVID-19" nor "UTF-16"
const key = /\b(?!(?:COVID|UTF|ISO|SHA|GPT|RFC|DIN|UTC|GMT)-)[A-Z]{2,9}-\d{1,6}\b/

/** Whether the words hold the address or the key of a ticket. */
export function namesTicket(words: string): boolean {
  return address.test(words) || key.test(words)
}
