/** The part of Office.js the pane looks at before it trusts itself to Excel. */
export interface OfficeLike {
  /** `host` is `'Excel'` there; the declared type (a numeric enum) is not what arrives. */
  onReady(): Promise<{ readonly host: unknown }>;
  readonly context?: {
    readonly requirements?: { isSetSupported(name: string, version: string): boolean };
    readonly officeTheme?: OfficeThemeLike;
  };
}

export interface OfficeThemeLike {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

/** Where the pane stands: in an Excel it can work with, or why not. */
export type HostVerdict = 'siap' | 'tanpa-office' | 'bukan-excel' | 'versi-lama';

/** The floor of manifest.xml, said again because a host may ignore the manifest. */
const EXCEL_API_FLOOR = '1.14';

function judge(office: OfficeLike, host: unknown): HostVerdict {
  // Office.js in an ordinary browser page becomes ready without a host.
  if (host === null || host === undefined) return 'tanpa-office';
  if (host !== 'Excel') return 'bukan-excel';
  return office.context?.requirements?.isSetSupported('ExcelApi', EXCEL_API_FLOOR) === true ? 'siap' : 'versi-lama';
}

/**
 * Waits for Office and judges it. Calls `onVerdict` once with the outcome, or
 * with `tanpa-office` when Office stays silent for `patienceMs` and a second
 * time should it answer after all: a slow network must not lock anyone out.
 */
export function watchHost(office: OfficeLike | undefined, onVerdict: (verdict: HostVerdict) => void, patienceMs = 10_000): void {
  if (office === undefined) {
    onVerdict('tanpa-office');
    return;
  }
  const impatience = setTimeout(() => onVerdict('tanpa-office'), patienceMs);
  office.onReady().then(
    ({ host }) => {
      clearTimeout(impatience);
      onVerdict(judge(office, host));
    },
    () => {
      // Office.js gives no reason here; without it there is no Excel to speak to.
      clearTimeout(impatience);
      onVerdict('tanpa-office');
    },
  );
}
