const WIDTH = { least: 320, most: 600, first: 350, step: 10 };

/** The bar between grid and pane: dragged, or moved by the arrow keys; 320 to 600 pixels, as Excel allows. */
export function paneResizer(bar: HTMLElement, pane: HTMLElement): void {
  const set = (width: number): void => {
    const allowed = Math.round(Math.min(WIDTH.most, Math.max(WIDTH.least, width)));
    pane.style.width = `${allowed}px`;
    bar.setAttribute('aria-valuenow', String(allowed));
  };
  bar.setAttribute('aria-valuemin', String(WIDTH.least));
  bar.setAttribute('aria-valuemax', String(WIDTH.most));
  set(WIDTH.first);
  bar.addEventListener('pointerdown', (event) => {
    // With the pointer captured, moves over the pane's own document come here too.
    bar.setPointerCapture(event.pointerId);
  });
  bar.addEventListener('pointermove', (event) => {
    if (bar.hasPointerCapture(event.pointerId)) set(pane.getBoundingClientRect().right - event.clientX);
  });
  bar.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: WIDTH.step, ArrowRight: -WIDTH.step }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    set(pane.getBoundingClientRect().width + step);
  });
}
