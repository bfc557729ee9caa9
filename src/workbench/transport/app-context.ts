import type { ExcelHost } from '../objects/excel-host';

export interface PaneIdentity {
  conversationId: string;
  controlId: string;
  /** Origin of the page that embeds the pane; https, same hostname as the pane. */
  hostUrl: string;
}

/** Name of the frame: where office.js finds its host. Must be set before the frame is inserted. */
export function frameName({ conversationId, controlId, hostUrl }: PaneIdentity, locale: string): string {
  return JSON.stringify({
    baseFrameName: 'lakip-pane',
    hostInfo: `Excel|Web|16.01|${locale}|${conversationId}||disableLogging|`,
    xdmInfo: `${conversationId}|${controlId}|${hostUrl}`,
    serializerVersion: 1,
    flights: '[]',
  });
}

/** What `getAppContextAsync` answers. `settings` are the legacy document settings as name and JSON. */
export function appContext(
  host: ExcelHost,
  identity: PaneIdentity,
  settings: ReadonlyMap<string, string>,
): Record<string, unknown> {
  return {
    _id: identity.controlId,
    // Excel on the web
    _appName: 16,
    _appVersion: '16.0',
    _appUILocale: host.culture,
    _dataLocale: host.culture,
    _docUrl: `${identity.hostUrl}/${encodeURIComponent(host.state.fileName)}`,
    _clientMode: host.state.readOnly ? 0 : 1,
    _settings: [...settings],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: identity.conversationId,
    _appInstanceId: identity.controlId,
    _hostFullVersion: '16.0.0.0',
    // A version as text: as a number 1.10 would be 1.1. RichApiRuntime stays unclaimed, so the library uses plain loads and sets.
    // Without DelayForCellEdit the library leaves out the flag that asks to wait for the person's typing.
    _requirementMatrix: JSON.stringify({ ExcelApi: host.apiVersion, DelayForCellEdit: '1.1' }),
  };
}
