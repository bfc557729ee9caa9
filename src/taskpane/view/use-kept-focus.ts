import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the keyboard where the person left it: when the focused control
 * disappears (an answered question, a closed message), the focus goes to the
 * first control of the same section, else to the element with `fallbackId`.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, fallbackId: string): void {
  const last = useRef<{ element: Element; section: string | null } | null>(null);

  useEffect(() => {
    const element = root.current;
    const remember = (event: FocusEvent): void => {
      if (event.target instanceof Element)
        last.current = { element: event.target, section: event.target.closest('section')?.id ?? null };
    };
    element?.addEventListener('focusin', remember);
    return () => element?.removeEventListener('focusin', remember);
  }, [root]);

  useLayoutEffect(() => {
    const left = last.current;
    if (left === null || left.element.isConnected || (document.activeElement ?? document.body) !== document.body) return;
    const section = left.section === null ? null : document.getElementById(left.section);
    const next = section?.querySelector<HTMLElement>('button, input') ?? document.getElementById(fallbackId);
    next?.focus();
  });
}
