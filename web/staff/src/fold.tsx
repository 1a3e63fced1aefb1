import type { ComponentChildren } from 'preact';

/** A part of a screen that is opened when it is wanted. */
export function Fold({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="fold">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
