import type { ExcelHost } from '../objects/excel-host';

/** Numbers of `executeMethod` that the host serves. */
const Dispatch = { getSelectedData: 64, loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

const NOT_SUPPORTED = 5000;

export interface ExecuteMethodPort {
  readonly host: ExcelHost;
  /** Legacy document settings: name and JSON text. */
  readonly settings: Map<string, string>;
  commandCompleted(commandId: string): void;
}

interface MethodData {
  DdaMethod?: { DispatchId?: number };
  ArrayData?: unknown[];
  DdaSettingsMethod?: { Properties?: [string, string][] };
  [key: string]: unknown;
}

/** Answers one async Office call. What the host does not serve is answered "not supported". */
export async function executeMethod(port: ExecuteMethodPort, data: unknown): Promise<Record<string, unknown>> {
  const method: MethodData = typeof data === 'object' && data !== null ? { ...data } : {};
  switch (method.DdaMethod?.DispatchId) {
    case Dispatch.richApi:
      return richApi(port.host, method.ArrayData ?? []);
    case Dispatch.getSelectedData:
      return success({ Data: await selectedValues(port.host) });
    case Dispatch.loadSettings:
      return success({ Properties: [...port.settings] });
    case Dispatch.saveSettings:
      for (const [name, json] of method.DdaSettingsMethod?.Properties ?? []) port.settings.set(name, json);
      return success({});
    case Dispatch.commandCompleted:
      port.commandCompleted(String(method['0']));
      return success({});
    default:
      return { Version: 1, Error: NOT_SUPPORTED };
  }
}

const success = (more: Record<string, unknown>): Record<string, unknown> => ({ Version: 1, Error: 0, ...more });

/** `[customData, 'POST', 'ProcessQuery', headers, body, 0, flags, …]` → `[200, headers, body]`. */
async function richApi(host: ExcelHost, message: readonly unknown[]): Promise<Record<string, unknown>> {
  const [body, flags] = [message[4], message[6]];
  const reply = await host.execute(typeof body === 'string' ? body : '{}', typeof flags === 'number' ? flags : 0);
  return 'body' in reply ? success({ Data: [200, [], reply.body] }) : { Version: 1, Error: reply.hostError };
}

/** Belief: the selection as rows of values. Asked of the host itself, as the pane would. */
async function selectedValues(host: ExcelHost): Promise<unknown> {
  const batch = {
    Actions: [{ Id: 1, ActionType: 2, Name: '', ObjectPathId: 3, QueryInfo: { Select: ['Values'] } }],
    ObjectPaths: {
      2: { Id: 2, ObjectPathType: 1, Name: '' },
      3: { Id: 3, ObjectPathType: 3, Name: 'GetSelectedRange', ParentObjectPathId: 2 },
    },
  };
  const reply = await host.execute(JSON.stringify(batch), 0);
  if (!('body' in reply)) return null;
  const { Results } = JSON.parse(reply.body) as { Results: { Value: { Values?: unknown } | null }[] };
  return Results[0]?.Value?.Values ?? null;
}
