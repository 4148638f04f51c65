const civilDate = /^\d{4}-\d{2}-\d{2}$/

/** The day by the host's clock and time zone, YYYY-MM-DD; CARRYOVER_TODAY sets another one, for tests and pictures. */
export function today(now = new Date(), pinned = process.env['CARRYOVER_TODAY']): string {
  if (pinned !== undefined && civilDate.test(pinned)) return pinned
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
