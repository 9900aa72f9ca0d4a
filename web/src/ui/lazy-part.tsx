import { Component, type ComponentType, createElement, lazy, type ReactNode, useState } from 'react';
import { CodeNotLoaded } from '#lib/load-code.ts';
import { text } from 'domain/core';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { ErrorNote } from '#ui/error-note.tsx';
import css from '#ui/lazy-part.module.css';

const again = text('Try again');

interface BoundaryProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Stands in for a part whose script did not come; everything else that fails is left to whoever is around it. */
class LoadBoundary extends Component<BoundaryProps, { readonly error?: Error }> {
  override state: { readonly error?: Error } = {};

  static getDerivedStateFromError(error: Error): { readonly error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    if (error instanceof CodeNotLoaded) return this.props.fallback;
    throw error;
  }
}

function NotLoaded({ onRetry }: { onRetry: () => void }) {
  const t = useText();
  return (
    <div className={css['part']}>
      <ErrorNote error={new CodeNotLoaded()} />
      <Button onClick={onRetry}>{t(again)}</Button>
    </div>
  );
}

/**
 * A part of a screen whose script is fetched when it is first shown. Where it cannot be fetched it says so in its own place and
 * leaves what is around it alone, such as a form one is writing in; asked again, it is fetched again.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const begin = () => lazy(async () => ({ default: await load() }));
  let latest = begin();
  return function LazyPart(props: P) {
    const [{ Part, turn }, setPart] = useState({ Part: latest, turn: 0 });
    const retry = (): void => {
      latest = begin();
      setPart({ Part: latest, turn: turn + 1 });
    };
    return (
      <LoadBoundary key={turn} fallback={<NotLoaded onRetry={retry} />}>
        {createElement(Part as ComponentType<P>, props)}
      </LoadBoundary>
    );
  };
}
