import { createContext, Script } from 'node:vm';
import type { ExcelHost } from '../objects/excel-host';
import { connectBridge } from './native-bridge';
import { IN_PROCESS_FILE, readOfficeFile } from './office-files';
import { minimalOffice } from './minimal-office';

export interface InProcessOffice {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Sets `Excel`, `OfficeExtension` and a small `Office` on the globals. */
  install(): void;
  /** Takes them off again and puts back what stood there. */
  uninstall(): void;
}

let compiled: Script | null = null;

/** Microsoft's own office.js in this process, speaking to a host through the library's native bridge. Nothing is patched. */
export function createInProcessOffice(host: ExcelHost): InProcessOffice {
  compiled ??= new Script(readOfficeFile(IN_PROCESS_FILE), { filename: IN_PROCESS_FILE });
  const { bridge, disconnect } = connectBridge(host);
  const globals: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    document: {},
    location: { hash: '', search: '' },
    navigator: { userAgent: '' },
    name: '',
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    // The outer ones: `instanceof` and `await` must hold outside the context.
    Promise,
    Error,
    Array,
    Object,
    // Silent: the library logs whole messages when it may.
    console: { log: () => undefined, warn: () => undefined, error: () => undefined },
  };
  globals['window'] = globals;
  const context = createContext(globals);
  compiled.runInContext(context);
  const library = context as unknown as { Excel: typeof Excel; OfficeExtension: typeof OfficeExtension };
  const installed = { Excel: library.Excel, OfficeExtension: library.OfficeExtension, Office: minimalOffice(host) };
  const before = new Map<string, PropertyDescriptor | undefined>();
  return {
    Excel: library.Excel,
    OfficeExtension: library.OfficeExtension,
    install: () => {
      for (const [name, value] of Object.entries(installed)) {
        if (!before.has(name)) before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
        Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
      }
    },
    uninstall: () => {
      disconnect();
      for (const [name, descriptor] of before) {
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else Reflect.deleteProperty(globalThis, name);
      }
      before.clear();
    },
  };
}
