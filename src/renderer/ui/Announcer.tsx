import { useEffect, useState } from 'react'

const listeners = new Set<(text: string) => void>()

/** Says the text to those who listen to the window instead of looking at it. */
export function announce(text: string): void {
  for (const listener of listeners) listener(text)
}

/** Where announcements are put; one in the window. The same text twice is said twice. */
export function Announcer() {
  const [said, setSaid] = useState({ text: '', times: 0 })
  useEffect(() => {
    const listener = (text: string) => setSaid(({ times }) => ({ text, times: times + 1 }))
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }, [])
  return (
    <div className="for-ears" role="status" aria-live="polite">
      <span key={said.times}>{said.text}</span>
    </div>
  )
}
