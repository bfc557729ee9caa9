import { EventType } from '../objects/events/emit-changes';
import type { ExcelHost } from '../objects/excel-host';
import { appContext, frameName, type PaneIdentity } from './app-context';
import { answerText, eventText, failureText, paneMessage, type PaneMessage } from './envelope';
import { executeMethod } from './execute-method';
import { OBJECT_MODEL_EVENT } from './object-model-event';
import { PendingCommands } from './pending-commands';

interface MessageTarget {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

export interface ServePaneOptions {
  /** The pane's frame; its window is looked up when a message comes, the frame need not be inserted yet. */
  frame: { readonly contentWindow: Pick<Window, 'postMessage'> | null };
  /** Origin of the pane: only its messages are taken, only it gets answers. */
  origin: string;
  /** Origin of the embedding page; the same by default. https, and the same hostname as the pane: office.js checks. */
  hostUrl?: string;
  /** Where the pane's messages arrive; this window by default. */
  hostWindow?: MessageTarget;
}

export interface ServedPane {
  /** To be set as the frame's name before it is inserted. */
  frameName: string;
  /** Presses a ribbon button of type ExecuteFunction; resolves when the function calls `event.completed()`. */
  invokeCommand(functionName: string): Promise<void>;
  close(): void;
}

/** Answers the real office.js of a pane in a frame, message by message. */
export function servePane(host: ExcelHost, options: ServePaneOptions): ServedPane {
  const identity: PaneIdentity = {
    conversationId: `conv-${globalThis.crypto.randomUUID()}`,
    controlId: 'lakip-control',
    hostUrl: options.hostUrl ?? options.origin,
  };
  const hostWindow: MessageTarget = options.hostWindow ?? window;
  const registrations = new Map<string, PaneMessage>();
  const settings = new Map<string, string>();
  const post = (text: string): void => options.frame.contentWindow?.postMessage(text, options.origin);
  const commands = new PendingCommands((data) => fire('appCommandInvoked', data));

  function fire(action: string, data: unknown): boolean {
    const registration = registrations.get(action);
    if (registration) post(eventText(registration, identity.hostUrl, data));
    return registration !== undefined;
  }

  async function answer(message: PaneMessage): Promise<unknown> {
    if (message._actionType === 1) {
      registrations.set(message._actionName, message);
      if (message._actionName === 'appCommandInvoked') commands.ready();
      return { Error: 0 };
    }
    if (message._actionType === 2) {
      registrations.delete(message._actionName);
      return { Error: 0 };
    }
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') return appContext(host, identity, settings);
    if (message._actionName === 'executeMethod')
      return executeMethod({ host, settings, commandCompleted: (id) => commands.completed(id) }, message._data);
    return null;
  }

  const onMessage = (event: MessageEvent): void => {
    if (event.origin !== options.origin || event.source !== options.frame.contentWindow) return;
    const message = paneMessage(event.data);
    if (!message) return;
    // The client waits for ever for a lost reply: a failure of the host is answered too, and shown to whoever runs it.
    answer(message).then(
      (data) => post(answerText(message, identity.hostUrl, data)),
      (error: unknown) => {
        console.error('The embedded Excel failed to answer', message._actionName, error);
        post(failureText(message, identity.hostUrl));
      },
    );
  };
  hostWindow.addEventListener('message', onMessage);

  const stopEvents = host.onEvent((event) => {
    fire('richApiMessage', {
      ArrayData: event.targets.map((target) => [OBJECT_MODEL_EVENT, event.type, target, JSON.stringify(event.args), 0, false]),
    });
    if (event.type === EventType.selectionChanged) fire('documentSelectionChanged', {});
  });

  return {
    frameName: frameName(identity, host.culture),
    invokeCommand: (functionName) => commands.invoke(functionName),
    close: () => {
      hostWindow.removeEventListener('message', onMessage);
      stopEvents();
      commands.abandon();
    },
  };
}
