import { Component, type ErrorInfo, type ReactNode } from 'react'
import { texts } from '../../language/language.ts'
import { Button } from './Button.tsx'

type Props = { readonly region: string; readonly children: ReactNode }
type State = { readonly failed: boolean }

/** Keeps a mistake of ours inside its region: the other regions, the text above all, stay usable. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { failed: false }

  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    console.error(`The ${this.props.region} failed`, error, info.componentStack)
  }

  override render() {
    if (!this.state.failed) return this.props.children
    const words = texts().safety.regionFailed
    return (
      <div className="region-failed" role="alert">
        <p>
          <strong>{words.what(this.props.region)}</strong> {words.safe}
        </p>
        <Button onClick={() => this.setState({ failed: false })}>{words.again}</Button>
      </div>
    )
  }
}
