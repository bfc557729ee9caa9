import type { ExcelHost } from '../objects/excel-host';

/** Whether a requirement set is granted: versions are compared part by part, 1.10 is above 1.9. */
function isSetSupported(granted: string, wanted: string): boolean {
  const [a, b] = [granted, wanted].map((version) => version.split('.').map(Number));
  const [major, minor] = [a?.[0] ?? 0, a?.[1] ?? 0];
  const [wantedMajor, wantedMinor] = [b?.[0] ?? 0, b?.[1] ?? 0];
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** The little of `Office` that code outside a pane may ask for. The real one needs a window. */
export function minimalOffice(host: ExcelHost): object {
  return {
    onReady: (callback?: (info: { host: string; platform: string }) => void) => {
      const info = { host: 'Excel', platform: 'OfficeOnline' };
      callback?.(info);
      return Promise.resolve(info);
    },
    HostType: { Excel: 'Excel' },
    context: {
      displayLanguage: host.culture,
      contentLanguage: host.culture,
      platform: 'OfficeOnline',
      host: 'Excel',
      requirements: {
        isSetSupported: (set: string, version = '1.1') =>
          set.toLowerCase() === 'excelapi' && isSetSupported(host.apiVersion, version),
      },
    },
    actions: { associate: () => undefined },
  };
}
