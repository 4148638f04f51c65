import { Component, type ErrorInfo, type ReactNode } from 'react'
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
    return (
      <div className="region-failed" role="alert">
        <p>
          <strong>The {this.props.region} stopped working.</strong> That is our mistake. Your text
          is not affected and is saved as before.
        </p>
        <Button onClick={() => this.setState({ failed: false })}>Show it again</Button>
      </div>
    )
  }
}
