import { Component, type ReactNode } from 'react';

export type ErrorBoundaryProps = {
  /** What is shown instead; `retry` shows the screen anew. */
  fallback: (retry: () => void) => ReactNode;
  children: ReactNode;
};

/**
 * Keeps a bug in one screen from taking the window along. What the user typed lies in the session, outside the screen,
 * and is still there. A class, because React has no other way to catch errors.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (this.state.hasFailed) return this.props.fallback(() => this.setState({ hasFailed: false }));
    return this.props.children;
  }
}
