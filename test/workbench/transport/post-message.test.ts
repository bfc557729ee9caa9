import { ExcelHost } from '../../../src/workbench/objects/excel-host';
import { createBlankWorkbook } from '../../../src/workbench/store/codec';
import { servePane } from '../../../src/workbench/transport/post-message';

const ORIGIN = 'https://localhost:3000';

interface Reply {
  _data: Record<string, unknown>;
  _responseType: number;
  _correlationId: number;
  _actionName: string;
}

/** A pane and a page that embeds it, without a browser: what is posted is collected. */
function pane() {
  const replies: Reply[] = [];
  let listener: (event: MessageEvent) => void = () => undefined;
  const contentWindow = { postMessage: (text: string) => replies.push(JSON.parse(text) as Reply) } as unknown as Window;
  const host = new ExcelHost(createBlankWorkbook('Data').state);
  const served = servePane(host, {
    frame: { contentWindow },
    origin: ORIGIN,
    hostWindow: { addEventListener: (_, added) => (listener = added), removeEventListener: () => (listener = () => undefined) },
  });
  let correlation = 0;
  const send = async (
    actionName: string,
    data: unknown,
    actionType = 0,
    from: { origin?: string; source?: unknown } = {},
  ): Promise<Reply | undefined> => {
    const id = correlation++;
    const message = {
      _messageType: 0,
      _actionName: actionName,
      _conversationId: 'c',
      _correlationId: id,
      _data: data,
      _actionType: actionType,
    };
    listener({ origin: ORIGIN, source: contentWindow, data: JSON.stringify(message), ...from } as MessageEvent);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return replies.find((reply) => reply._correlationId === id && reply._responseType === 0);
  };
  return { host, served, send, replies };
}

const batch = (actions: object[], paths: object) => ({
  DdaMethod: { DispatchId: 93 },
  ArrayData: ['', 'POST', 'ProcessQuery', [], JSON.stringify({ Actions: actions, ObjectPaths: paths }), 0, 0],
});

describe('the pane in a frame', () => {
  it('is named so that office.js finds its host', () => {
    const { served } = pane();
    const name = JSON.parse(served.frameName) as Record<string, string>;
    expect(name['hostInfo']).toMatch(/^Excel\|Web\|16\.01\|id-ID\|[^|]+\|\|disableLogging\|$/);
    expect(name['xdmInfo']).toMatch(/^conv-[^|]+\|[^|]+\|https:\/\/localhost:3000$/);
  });

  it('gets the application context with the fields without which onReady never comes', async () => {
    const { send } = pane();
    const reply = await send('ContextActivationManager_getAppContextAsync', 'ctl');
    expect(reply?._data).toMatchObject({
      _appName: 16,
      _clientMode: 1,
      _docUrl: expect.stringContaining('https://'),
      _requirementMatrix: '{"ExcelApi":"1.17","DelayForCellEdit":"1.1"}',
    });
  });

  it('gets its batches answered', async () => {
    const { send } = pane();
    const reply = await send(
      'executeMethod',
      batch([{ Id: 1, ActionType: 2, Name: '', ObjectPathId: 2, QueryInfo: { Select: ['readOnly'] } }], {
        2: { Id: 2, ObjectPathType: 1, Name: '' },
      }),
    );
    expect(reply?._data['Error']).toBe(0);
    const [status, , body] = reply?._data['Data'] as [number, unknown, string];
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ Results: [{ ActionId: 1, Value: { ReadOnly: false } }] });
  });

  it('gets host faults as their number, and "not supported" for what is not served', async () => {
    const { send, host } = pane();
    host.faults.inject({ kind: 'session-expired' });
    expect(
      (await send('executeMethod', batch([{ Id: 1, ActionType: 5, Name: 'Trace', ObjectPathId: 0 }], {})))?._data['Error'],
    ).toBe(5012);
    expect((await send('executeMethod', { DdaMethod: { DispatchId: 98 } }))?._data['Error']).toBe(5000);
  });

  it('does not answer another origin or another window', async () => {
    const { send } = pane();
    expect(
      await send('ContextActivationManager_getAppContextAsync', 'ctl', 0, { origin: 'https://evil.example' }),
    ).toBeUndefined();
    expect(await send('ContextActivationManager_getAppContextAsync', 'ctl', 0, { source: {} })).toBeUndefined();
  });

  it('runs a ribbon command once the pane listens, and waits for its completion', async () => {
    const { served, send, replies } = pane();
    let done = false;
    const command = served.invokeCommand('hitung').then(() => (done = true));
    expect(replies).toHaveLength(0);
    await send('appCommandInvoked', { controlId: 'x', eventDispId: 39 }, 1);
    const fired = replies.find((reply) => reply._responseType === 1);
    expect(fired).toMatchObject({ _actionName: 'appCommandInvoked', _data: { 1: 'hitung' } });
    expect(done).toBe(false);
    await send('executeMethod', { DdaMethod: { DispatchId: 94 }, 0: fired?._data['0'], 1: 0, 2: '' });
    await command;
    expect(done).toBe(true);
  });

  it('passes object-model events on and says so when it is closed during a command', async () => {
    const { served, send, replies, host } = pane();
    await send('richApiMessage', { controlId: 'x', eventDispId: 33 }, 1);
    host.userEdit(host.state.activeSheetId, 0, 0, 'x');
    const event = replies.find((reply) => reply._actionName === 'richApiMessage' && reply._responseType === 1);
    expect(event?._data['ArrayData']).toEqual(
      expect.arrayContaining([[65536, 10, 'Workbook', expect.stringContaining('"address":"A1"'), 0, false]]),
    );
    const command = served.invokeCommand('hitung');
    served.close();
    await expect(command).rejects.toThrow('hitung');
  });
});
