import { useEffect, useState } from 'react'

const listeners = new Set<(text: string) => void>()

/** Says the text to those who listen to the window instead of looking at it. */
export function announce(text: string): void {
  for (const listener of listeners) listener(text)
}

/** Hears what is said; gives back the function that stops it. */
export function hear(listener: (text: string) => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Where announcements are put; one in the window. The same text twice is said twice. */
export function Announcer() {
  const [said, setSaid] = useState({ text: '', times: 0 })
  useEffect(() => hear((text) => setSaid(({ times }) => ({ text, times: times + 1 }))), [])
  return (
    <div className="for-ears" role="status" aria-live="polite">
      <span key={said.times}>{said.text}</span>
    </div>
  )
}
