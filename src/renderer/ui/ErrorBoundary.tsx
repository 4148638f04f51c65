import { Component, type ErrorInfo, type ReactNode } from 'react'
import { texts } from '../../language/language.ts'
import { Button } from './Button.tsx'

type Props = { readonly region: string; readonly children: ReactNode }
type State = { readonly failed: unknown }

/** Keeps a mistake of ours, or a part that can't be loaded, inside its region: the other regions, the text above all, stay usable. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { failed: null }

  static getDerivedStateFromError(failed: unknown): State {
    return { failed }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    console.error(`The ${this.props.region} failed`, error, info.componentStack)
  }

  override render() {
    const { failed } = this.state
    if (failed === null) return this.props.children
    const { partLost, regionFailed: words } = texts().safety
    const isLost = failed instanceof Error && failed.name === 'PartLost'
    return (
      <div className="region-failed" role="alert">
        <p>
          <strong>{words.what(this.props.region)}</strong> {isLost ? partLost : words.safe}
        </p>
        <Button onClick={() => this.setState({ failed: null })}>{words.again}</Button>
      </div>
    )
  }
}
