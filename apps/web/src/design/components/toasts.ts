import type { NoticeTone } from './Notice.tsx';

export interface Toast {
  id: number;
  tone: NoticeTone;
  text: string;
}

const SHOWN_FOR_MS = 7_000;
const listeners = new Set<() => void>();
let toasts: readonly Toast[] = [];
let lastId = 0;

/** Says in a corner that something worked. What is wrong belongs in the page, beside its cause. */
export function showToast(text: string, tone: NoticeTone = 'success'): void {
  lastId += 1;
  const toast: Toast = { id: lastId, tone, text };
  change([...toasts.slice(-2), toast]);
}

export function dismissToast(id: number): void {
  change(toasts.filter((toast) => toast.id !== id));
}

export function readToasts(): readonly Toast[] {
  return toasts;
}

export function subscribeToToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How long a toast stays, in milliseconds, when nobody points at it or has the focus in it. */
export function toastDuration(toast: Toast): number {
  return SHOWN_FOR_MS + toast.text.length * 40;
}

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}
