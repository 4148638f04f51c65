import { Component, type ErrorInfo, type ReactNode } from 'react'
import { texts } from '../../language/language.ts'
import { whyNotLoaded } from '../transport/load-part.ts'
import { Button } from './Button.tsx'

type Props = {
  readonly region: string
  readonly children: ReactNode
  /** Puts away what failed, and tells why; without it that stands in its place. */
  readonly onFailed?: (why: string) => void
}
type State = { readonly failed: unknown }

/** Keeps a mistake of ours, or a part that can't be loaded, inside its region: the other regions, the text above all, stay usable. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { failed: null }

  static getDerivedStateFromError(failed: unknown): State {
    return { failed }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    console.error(`The ${this.props.region} failed`, error, info.componentStack)
    this.props.onFailed?.(
      `${texts().safety.regionFailed.what(this.props.region)} ${reasonOf(error)}`,
    )
  }

  override render() {
    const { failed } = this.state
    if (failed === null) return this.props.children
    if (this.props.onFailed) return null
    const words = texts().safety.regionFailed
    return (
      <div className="region-failed" role="alert">
        <p>
          <strong>{words.what(this.props.region)}</strong> {reasonOf(failed)}
        </p>
        <Button onClick={() => this.setState({ failed: null })}>{words.again}</Button>
      </div>
    )
  }
}

function reasonOf(failed: unknown): string {
  return whyNotLoaded(failed) ?? texts().safety.regionFailed.safe
}
