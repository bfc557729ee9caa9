import { codeOfHostError } from '../interpreter/host-error-codes';
import type { ExcelHost } from '../objects/excel-host';
import { OBJECT_MODEL_EVENT } from './object-model-event';

/** The object office.js finds as `_richApiNativeBridge`; it sets `onMessageFromHost` itself. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface BridgeRequest {
  id: number;
  flags: number;
  message: { body: unknown };
}

/** Connects office.js's native bridge with a host, both ways. */
export function connectBridge(host: ExcelHost): { bridge: NativeBridge; disconnect: () => void } {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      const request = JSON.parse(text) as BridgeRequest;
      const body = typeof request.message.body === 'string' ? request.message.body : JSON.stringify(request.message.body);
      // Answers come in a later turn, as from another process. A failure of the host itself is the client's GeneralException with its text.
      void Promise.resolve()
        .then(() => host.execute(body, request.flags))
        .then(
          // The body is JSON already: it goes into the message as it is, not as a text to be escaped and parsed twice.
          (reply) =>
            'body' in reply
              ? `{"statusCode":200,"headers":{},"body":${reply.body}}`
              : JSON.stringify(failure(codeOfHostError(reply.hostError), '')),
          (error: unknown) =>
            JSON.stringify(
              failure(
                'GeneralException',
                `Defect of the embedded Excel: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
              ),
            ),
        )
        .then((message) => bridge.onMessageFromHost?.(`{"id":${JSON.stringify(request.id)},"type":2,"message":${message}}`));
    },
  };
  const disconnect = host.onEvent((event) => {
    const entries = event.targets.map((target) => [OBJECT_MODEL_EVENT, event.type, target, JSON.stringify(event.args), 0]);
    void Promise.resolve().then(() => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })));
  });
  return { bridge, disconnect };
}

function failure(code: string, message: string): { statusCode: number; headers: object; body: object } {
  return { statusCode: 400, headers: {}, body: { error: { code, message } } };
}
