'use client';

import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly onFailed: () => void;
}

/** Where the chart within fails, nothing is drawn over the picture, and `onFailed` is told. */
export class KeepPicture extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFailed();
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
