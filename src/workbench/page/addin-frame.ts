import { element } from './view/element';

/** What serving a frame gives back: its name carries the host information, see the protocol's start-up section. */
export interface ServedFrame {
  frameName: string;
  invokeCommand(functionName: string): Promise<void>;
  close(): void;
}

/** Answers the office.js in a frame; `servePane` with a host bound to it. */
export type ServeFrame = (frame: HTMLIFrameElement) => ServedFrame;

/** One page of the add-in in a frame, from its insertion to its removal. */
export interface AddinFrame {
  readonly frame: HTMLIFrameElement;
  invokeCommand(functionName: string): Promise<void>;
  remove(): void;
}

/**
 * Inserts a page of the add-in. The name must stand before the frame enters the page:
 * Chromium takes it at insertion and ignores later changes.
 */
export function insertAddinFrame(parent: HTMLElement, src: string, title: string, serve: ServeFrame): AddinFrame {
  const frame = element('iframe', { title, class: 'addin-frame' });
  const served = serve(frame);
  frame.name = served.frameName;
  frame.src = src;
  parent.append(frame);
  return {
    frame,
    invokeCommand: (functionName) => served.invokeCommand(functionName),
    remove: () => {
      served.close();
      frame.remove();
    },
  };
}
