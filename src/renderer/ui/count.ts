/** `1 item`, `3 items`; with `many` for a plural that is not made by an s. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString()} ${count === 1 ? one : many}`
}
