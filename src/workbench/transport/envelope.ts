/** A message of the pane, as office.js packs it into a JSON text. */
export interface PaneMessage {
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _origin?: string;
  _data?: unknown;
  /** 0 invoke, 1 registerEvent, 2 unregisterEvent. */
  _actionType?: number;
}

/** The pane's message in a posted value, null when it is something else (other frames may post too). */
export function paneMessage(data: unknown): PaneMessage | null {
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  try {
    const message = JSON.parse(data) as Partial<PaneMessage>;
    return message._messageType === 0 && typeof message._actionName === 'string' && typeof message._correlationId === 'number'
      ? (message as PaneMessage)
      : null;
  } catch {
    // No JSON: not a message of office.js.
    return null;
  }
}

function envelope(message: PaneMessage, origin: string, responseType: 0 | 1, data: unknown, errorCode = 0): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: message._actionName,
    _conversationId: message._conversationId,
    _correlationId: message._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: errorCode,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}

/** The answer to a call of the pane. */
export const answerText = (message: PaneMessage, origin: string, data: unknown): string => envelope(message, origin, 0, data);

/** The answer to a call the host could not carry out (-2 = handling the request failed). */
export const failureText = (message: PaneMessage, origin: string): string => envelope(message, origin, 0, null, -2);

/** An event for a handler the pane registered by `registration`. */
export const eventText = (registration: PaneMessage, origin: string, data: unknown): string =>
  envelope(registration, origin, 1, data);
